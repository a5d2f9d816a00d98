"""What every test needs: no display, no access to the user's own files, and silence in the log.

Nothing here imports Qt, so that the tests of the core start at once.
"""

import logging
import os
import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import settings

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

settings.register_profile("short", max_examples=50, derandomize=True, deadline=None)
settings.register_profile("ci", max_examples=1000, deadline=None)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "short"))


@pytest.fixture(autouse=True)
def home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder of its own for the settings, logs and data of each test, also of the programs it starts."""
    folder = tmp_path_factory.mktemp("home")
    monkeypatch.setenv("SKIMO_TIMER_HOME", str(folder))
    return folder


@pytest.fixture(autouse=True)
def expect_log(caplog: pytest.LogCaptureFixture) -> Iterator[Callable[[str], None]]:
    """Announces a warning by a regular expression. Unannounced warnings fail a test, and so do announced ones that
    do not come: nothing unexpected passes silently.
    """
    announced: list[str] = []
    yield announced.append
    said = [
        record.getMessage()
        for when in ("setup", "call")
        for record in caplog.get_records(when)
        if record.levelno >= logging.WARNING
    ]
    unexpected = [text for text in said if not any(re.search(pattern, text) for pattern in announced)]
    missing = [pattern for pattern in announced if not any(re.search(pattern, text) for text in said)]
    assert not unexpected, f"the log has warnings that nobody announced: {unexpected}"
    assert not missing, f"announced, but not in the log: {missing}"
