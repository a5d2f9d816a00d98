"""A race file, and programs that have one open."""

import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from skimo_timer.journal import Journal

ROOT = Path(__file__).parent.parent.parent


@pytest.fixture
def race(tmp_path: Path) -> Path:
    """Where a race file is to be; a name that is hard on addresses."""
    return tmp_path / "Nacht ü 50% #3?.skimo"


@pytest.fixture
def journal(race: Path) -> Iterator[Journal]:
    with Journal.create(race) as journal:
        yield journal


class Other:
    """Another program that has a race open: `tests.journal.other`, told what to do line by line."""

    def __init__(self, race: Path, *words: object) -> None:
        self.process = subprocess.Popen(
            [sys.executable, "-m", "tests.journal.other", str(race), *map(str, words)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            encoding="utf-8",
            cwd=ROOT,
        )

    def hears(self) -> str:
        """Its next line; empty when it has ended."""
        assert self.process.stdout is not None
        return self.process.stdout.readline().strip()

    def is_told(self, line: str) -> str:
        """Its answer to a line."""
        assert self.process.stdin is not None
        self.process.stdin.write(f"{line}\n")
        self.process.stdin.flush()
        return self.hears()

    def ends(self) -> None:
        """Closes the race as it should be closed."""
        self.process.communicate("end\n", timeout=30)

    def is_killed(self) -> list[str]:
        """Kills it; what it still said before it died."""
        self.process.kill()
        assert self.process.stdout is not None
        said = self.process.stdout.read().splitlines()
        self.process.wait(30)
        return said


OpenElsewhere = Callable[..., Other]


@pytest.fixture
def open_elsewhere() -> Iterator[OpenElsewhere]:
    """Starts another program; each is gone at the end of the test."""
    others: list[Other] = []

    def start(race: Path, *words: object) -> Other:
        others.append(Other(race, *words))
        return others[-1]

    yield start
    for other in others:
        if other.process.poll() is None:
            other.is_killed()
        for stream in (other.process.stdin, other.process.stdout):
            assert stream is not None
            stream.close()
