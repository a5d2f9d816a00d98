"""Golden files: what reports looked like when somebody last looked at them.

`pytest tests/exchange --update-golden` writes them anew; the difference is then reviewed like any other change.
"""

from collections.abc import Callable
from pathlib import Path

import pytest

GOLDEN = Path(__file__).parent.parent / "golden"


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--update-golden", action="store_true", help="write the files in tests/golden anew")


@pytest.fixture
def golden(request: pytest.FixtureRequest) -> Callable[[str, str], None]:
    """Compares a text with the golden file of that name, to the last sign."""
    update = request.config.getoption("--update-golden", default=False)

    def compare(name: str, text: str) -> None:
        if update:
            (GOLDEN / name).write_bytes(text.encode())
        assert text == (GOLDEN / name).read_bytes().decode(), f"{name} has changed; see tests/exchange/conftest.py"

    return compare
