"""What the commands say: one line when it is done, and what is wrong on standard error."""

import io
import sys
from pathlib import Path

from skimo_timer.core.race import Race
from skimo_timer.exchange.faults import Fault, InputError
from skimo_timer.journal import Damaged

DONE, DAMAGED, WRONG = 0, 1, 2
"""The exit status: all is done; the file is damaged or another program writes to it; the input is wrong."""

STANDARD = "-"

DEBIAN = "libegl1 libgl1 libxkbcommon0 libdbus-1-3 libfontconfig1 fonts-dejavu-core libxcb-cursor0"
FEDORA = "libglvnd-egl libglvnd-glx libxkbcommon dbus-libs fontconfig dejavu-sans-fonts xcb-util-cursor"


def speak_utf8() -> None:
    """Text is UTF-8 on every system, also where a console thinks otherwise."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")


def tell(text: str) -> None:
    """Says what was done."""
    print(text, flush=True)  # noqa: T201 - this is what a command line does


def complain(text: str, status: int) -> int:
    """Says what is wrong; returns the exit status."""
    print(text, file=sys.stderr)  # noqa: T201
    return status


def fault(file: object, value: str | None, expected: str) -> InputError:
    """An error of one fault, which names the file or the argument."""
    return InputError([Fault(str(file), "", "", value, expected)])


def count(number: int, one: str, many: str) -> str:
    """`1 entry`, `3 entries`."""
    return f"{number} {one if number == 1 else many}"


def there(race: Path) -> Path:
    """The race file. Raises InputError if there is none."""
    if not race.is_file():
        raise fault(race, None, "a race file of that name")
    return race


def set_up(race: Race, file: Path) -> Race:
    """The race. Raises Damaged if it holds no set-up, without which nothing in it means anything."""
    if not race.is_set_up:
        raise Damaged(f"{file.name} holds no set-up of a race")
    return race


class NoQt(Exception):
    """A PDF was asked for where Qt cannot be loaded; the text says what to install."""


def without_qt(error: ImportError) -> str:
    """What to do where Qt cannot be loaded: mostly a bare Linux that lacks libraries of the system."""
    return f"""Windows and PDFs need Qt, which cannot be loaded here: {error}
Debian, Ubuntu: sudo apt-get install {DEBIAN}
Fedora: sudo dnf install {FEDORA}
If Qt itself is missing: pip install 'PySide6-Essentials>=6.8,<6.12'"""
