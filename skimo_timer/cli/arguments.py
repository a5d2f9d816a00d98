"""The command line as it is typed. A first word that is no command is a race to be opened in the window."""

import argparse
from collections.abc import Sequence
from pathlib import Path
from typing import TypeAlias

from skimo_timer import __version__

COMMANDS = ("new", "add", "report", "check", "decode", "simulate", "demo")
OPEN = "open"
REPORTS = (
    "start-list",
    "results",
    "splits",
    "transitions",
    "gap-split",
    "transition-cards",
    "transition-summary",
    "stages",
    "bracket",
    "alerts",
    "balance",
    "gates",
    "still-out",
    "decisions",
    "ceremony",
    "crew-sheet",
    "finish-times",
    "publications",
    "entries",
    "passings",
    "rulings",
    "log",
)
FORMATS = ("text", "json", "csv", "html", "xlsx", "pdf")


def parse(words: Sequence[str]) -> argparse.Namespace:
    """What was asked for. Ends the program with 2 where that cannot be understood, and with 0 after `--help`."""
    named = bool(words) and (words[0] in COMMANDS or words[0].startswith("-"))
    return _parser().parse_args(words if named else [OPEN, *words])


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="skimo-timer",
        usage="skimo-timer [RACE.skimo | COMMAND …]",
        description="Race-day timing for ski mountaineering. Without a command it opens the window.",
        epilog="`skimo-timer COMMAND --help` says more about a command.",
        allow_abbrev=False,
    )
    parser.add_argument("--version", action="version", version=f"Skimo Timer {__version__}")
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    for add in (_windows, _writing, _reading, _devices):
        add(commands)
    return parser


_Commands: TypeAlias = "argparse._SubParsersAction[argparse.ArgumentParser]"  # noqa: SLF001 - it has no public name


def _command(commands: _Commands, name: str, says: str) -> argparse.ArgumentParser:
    return commands.add_parser(name, help=says, description=f"{says[0].upper()}{says[1:]}.", allow_abbrev=False)


def _windows(commands: _Commands) -> None:
    commands.add_parser(OPEN, prog="skimo-timer").add_argument("race", nargs="?", type=Path, metavar="RACE.skimo")
    demo = _command(commands, "demo", "open a throw-away copy of the demo race, timed live")
    demo.add_argument("--speed", type=_speed, default=1.0, metavar="N", help="how many times faster than life")


def _writing(commands: _Commands) -> None:
    new = _command(commands, "new", "create a race file; never overwrites one")
    new.add_argument("race", type=Path, metavar="RACE.skimo")
    new.add_argument("--setup", required=True, metavar="race.toml", help="the set-up of the race")
    new.add_argument("--entries", metavar="FILE", help="the start list, CSV or XLSX")
    add = _command(commands, "add", "add tables to a race: all of the call or nothing of it")
    add.add_argument("race", type=Path, metavar="RACE.skimo")
    for table in ("entries", "passings", "rulings"):
        add.add_argument(f"--{table}", metavar="FILE", help="CSV or XLSX; - is standard input")


def _reading(commands: _Commands) -> None:
    report = _command(commands, "report", "print a report, also while the race is being timed")
    report.add_argument("race", type=Path, metavar="RACE.skimo")
    report.add_argument("report", choices=REPORTS, metavar="REPORT", help=", ".join(REPORTS))
    report.add_argument("--format", choices=FORMATS, default="text", metavar="F", help=", ".join(FORMATS))
    report.add_argument("--bib", action="append", default=[], metavar="N", help="only the transition card of this bib")
    report.add_argument("--classification", default="", metavar="NAME", help="this one only")
    report.add_argument("-o", dest="out", default="-", metavar="FILE", help="where to; - is standard output")
    check = _command(commands, "check", "read the whole file and say whether it is sound")
    check.add_argument("race", type=Path, metavar="RACE.skimo")


def _devices(commands: _Commands) -> None:
    decode = _command(commands, "decode", "show what a recorded device log holds")
    decode.add_argument("--format", choices=FORMATS[:3], default="text", metavar="F", help=", ".join(FORMATS[:3]))
    simulate = _command(commands, "simulate", "play a recorded device log into a port")
    simulate.add_argument("--port", help="the port; without it one is made and named")
    simulate.add_argument("--speed", type=_speed, default=1.0, metavar="N", help="how many times faster than life")
    for command in (decode, simulate):
        command.add_argument("log", metavar="LOG")
        command.add_argument("--device", required=True, metavar="NAME", help="what sent it, such as alge")


def _speed(text: str) -> float:
    speed = float(text)
    if not 0 < speed < float("inf"):
        raise ValueError
    return speed


_speed.__name__ = "speed"
