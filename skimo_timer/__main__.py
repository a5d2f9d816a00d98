"""The way into the program: a command of the command line, or the window.

Qt is imported last of all. Where it cannot be loaded, or where there is no display, one message says what to do; the
commands work without either. The log of the window goes to a file, because nobody looks at its terminal.
"""

import argparse
import ctypes
import multiprocessing
import os
import sys
from collections.abc import Sequence

from skimo_timer import cli
from skimo_timer.cli.talk import DAMAGED, WRONG, complain, without_qt


def main(words: Sequence[str] | None = None) -> int:
    """Does what the command line says. Returns the exit status."""
    try:
        asked = cli.parse(sys.argv[1:] if words is None else words)
    except SystemExit as end:  # after --help, --version, or what could not be understood and was said
        return int(end.code or 0)
    return _window(asked) if asked.command in (cli.OPEN, "demo") else cli.run(asked)


def _window(asked: argparse.Namespace) -> int:
    race = getattr(asked, "race", None)
    if race is not None and not race.is_file():
        known = ", ".join(cli.COMMANDS)
        return complain(f"{race}: there is no race file of that name, and no such command; commands are {known}", WRONG)
    if missing := _missing():
        return complain(missing, DAMAGED)
    _log_to_file()
    try:
        from skimo_timer.ui import app
    except ImportError as error:
        return complain(without_qt(error), DAMAGED)
    return app.run_demo(asked.speed) if asked.command == "demo" else app.run_window(race)


def _missing() -> str:
    """What the window needs and has not got, in words: Qt would end the program before it could say so."""
    if not sys.platform.startswith("linux") or "QT_QPA_PLATFORM" in os.environ:
        return ""
    if "WAYLAND_DISPLAY" not in os.environ and "DISPLAY" not in os.environ:
        return "There is no display for a window. The commands work without one: skimo-timer --help"
    if "WAYLAND_DISPLAY" not in os.environ:
        try:
            ctypes.CDLL("libxcb-cursor.so.0")
        except OSError as error:
            return without_qt(ImportError(str(error)))
    return ""


def _log_to_file() -> None:
    import logging
    from logging.handlers import RotatingFileHandler

    from skimo_timer.settings import log_dir

    handler = RotatingFileHandler(log_dir() / "skimo-timer.log", maxBytes=1_000_000, backupCount=5, encoding="utf-8")
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    logging.basicConfig(level=logging.INFO, handlers=[handler])


if __name__ == "__main__":
    multiprocessing.freeze_support()  # a built program is started again for the processes that make exports
    sys.exit(main())
