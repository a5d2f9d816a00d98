"""Who may import whom, how long a module and a function may be, and what a headless command may load.

The table is the architecture: a module without a row is a fault, so that a new one is given its place on purpose.
"""

import ast
import re
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parent.parent / "skimo_timer"
CASE = Path(__file__).parent / "cases" / "01-two-laps"
LONGEST_MODULE, LONGEST_FUNCTION = 400, 50


@dataclass(frozen=True)
class Row:
    """What a module, or a package with all in it, may import besides itself.

    `own` are our modules, `foreign` those of other projects. Of the standard library a row allows either just
    `only`, or all but `never`.
    """

    own: tuple[str, ...] = ()
    foreign: tuple[str, ...] = ()
    only: tuple[str, ...] | None = None
    never: tuple[str, ...] = ()


PURE = (
    "abc bisect collections copy dataclasses datetime decimal difflib enum fractions functools graphlib hashlib heapq"
    " itertools math operator re statistics string textwrap types typing unicodedata"
)
PORTS = ("sqlite3", "threading", "queue", "socket")
HEADLESS = ("core", "demo", "devices", "exchange", "journal", "settings", "timekeeper", "__version__")

TABLE = {
    "__init__": Row(only=()),
    "__main__": Row(own=("cli", "settings", "ui", "core", "__version__")),
    "core": Row(only=tuple(PURE.split())),
    "journal": Row(own=("core",), foreign=("msgspec",), never=("threading", "queue", "socket")),
    "timekeeper": Row(own=("core", "journal"), never=PORTS),
    "devices": Row(own=("core",), foreign=("serial",), never=("sqlite3",)),
    "exchange": Row(own=("core",), foreign=("openpyxl", "jinja2"), never=PORTS),
    "settings": Row(foreign=("msgspec", "platformdirs"), never=PORTS),
    "web": Row(foreign=("uvicorn", "segno"), never=("sqlite3",)),
    "demo": Row(own=("core",), never=PORTS),
    "cli": Row(own=(*HEADLESS, "ui.printing")),
    "ui.models": Row(own=("core", "timekeeper", "ui.labels"), foreign=("PySide6.QtCore", "PySide6.QtGui"), never=PORTS),
    "ui": Row(own=(*HEADLESS, "web"), foreign=("PySide6", "pyqtgraph", "numpy"), never=("sqlite3",)),
}


def modules(package: Path) -> Iterator[tuple[str, Path, ast.Module]]:
    """(name below the package, path, syntax tree) of each module; a package's name is that of its folder."""
    for path in sorted(package.rglob("*.py")):
        parts = path.relative_to(package).with_suffix("").parts
        name = ".".join(parts[:-1] if len(parts) > 1 and parts[-1] == "__init__" else parts)
        yield name, path, ast.parse(path.read_text("utf-8"))


def imports(tree: ast.Module) -> Iterator[tuple[int, str]]:
    """(line, full dotted name) of everything imported, wherever in the module."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from ((node.lineno, alias.name) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, "imports are absolute"
            yield from ((node.lineno, f"{node.module}.{alias.name}") for alias in node.names)


def within(name: str, places: tuple[str, ...]) -> bool:
    return any(name == place or name.startswith(f"{place}.") for place in places)


def row_of(module: str) -> str | None:
    """The key of the narrowest row that covers a module."""
    return max((key for key in TABLE if within(module, (key,))), key=len, default=None)


def allowed(name: str, key: str) -> bool:
    row = TABLE[key]
    if within(name, ("skimo_timer",)):
        return within(name.removeprefix("skimo_timer").lstrip("."), (key, *row.own))
    if name.split(".", maxsplit=1)[0] not in sys.stdlib_module_names:
        return within(name, row.foreign)
    return within(name, row.only) if row.only is not None else not within(name, row.never)


def breaches(package: Path) -> list[str]:
    """A sentence for each import that the table does not allow."""
    found = []
    for module, _, tree in modules(package):
        key = row_of(module)
        if key is None:
            found.append(f"{module} has no row in the table")
            continue
        found += [f"{module}:{line} imports {name}" for line, name in imports(tree) if not allowed(name, key)]
    return found


def test_every_module_imports_only_what_its_row_allows() -> None:
    assert breaches(PACKAGE) == []


@pytest.mark.parametrize(
    ("module", "line"),
    [
        ("core/race.py", "import json"),
        ("core/race.py", "import random"),
        ("core/race.py", "from skimo_timer.journal import Journal"),
        ("core/race.py", "def late():\n    import msgspec"),
        ("core/clock.py", "from PySide6.QtCore import QTime"),
        ("journal.py", "from skimo_timer import devices"),
        ("timekeeper.py", "import threading"),
        ("exchange/html.py", "from skimo_timer.timekeeper import Timekeeper"),
        ("exchange/html.py", "import PySide6"),
        ("devices/reader.py", "from skimo_timer.journal import Journal"),
        ("settings.py", "from skimo_timer.ui import theme"),
        ("web/app.py", "from skimo_timer.core.race import Race"),
        ("web/server.py", "from skimo_timer.timekeeper import Timekeeper"),
        ("cli.py", "from skimo_timer.ui import app"),
        ("cli.py", "from skimo_timer import web"),
        ("cli.py", "import skimo_timer"),
        ("ui/models/table.py", "from PySide6.QtWidgets import QWidget"),
        ("ui/models/table.py", "from skimo_timer.devices import reader"),
        ("ui/app.py", "import sqlite3"),
        ("ui/app.py", "import serial"),
        ("manager.py", "import os"),
    ],
)
def test_a_breach_of_the_table_is_found(module: str, line: str, tmp_path: Path) -> None:
    (tmp_path / module).parent.mkdir(parents=True, exist_ok=True)
    (tmp_path / module).write_text(line)
    assert len(breaches(tmp_path)) == 1


def test_the_core_never_asks_for_the_time() -> None:
    """`datetime` is allowed in the core for dates only: what happened when is said by the facts."""
    asked = [
        f"{module}:{node.lineno}"
        for module, _, tree in modules(PACKAGE / "core")
        for node in ast.walk(tree)
        if isinstance(node, ast.Attribute) and node.attr in {"now", "utcnow", "today"}
    ]
    assert asked == []


def test_the_core_opens_and_prints_nothing() -> None:
    called = [
        f"{module}:{node.lineno} {node.func.id}"
        for module, _, tree in modules(PACKAGE / "core")
        for node in ast.walk(tree)
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in {"open", "print", "input"}
    ]
    assert called == []


def test_every_module_says_what_it_is() -> None:
    assert [module for module, _, tree in modules(PACKAGE) if not ast.get_docstring(tree)] == []


def test_modules_fit_one_head() -> None:
    lengths = {module: len(path.read_text("utf-8").splitlines()) for module, path, _ in modules(PACKAGE)}
    assert {module: n for module, n in lengths.items() if n > LONGEST_MODULE} == {}


def test_functions_fit_one_screen() -> None:
    lengths = {
        f"{module}.{node.name}": (node.end_lineno or node.lineno) - node.lineno + 1
        for module, _, tree in modules(PACKAGE)
        for node in ast.walk(tree)
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
    }
    assert {function: n for function, n in lengths.items() if n > LONGEST_FUNCTION} == {}


WINDOW = ("PySide6", "shiboken6", "pyqtgraph", "numpy", "skimo_timer.ui")
HEAVY = ("openpyxl", "jinja2", "serial")


def loaded_by(*command: str) -> set[str]:
    """The modules that `python …` imports, a package with each of its modules. The command has to succeed."""
    done = subprocess.run(
        [sys.executable, "-X", "importtime", *command], capture_output=True, encoding="utf-8", check=False
    )
    assert done.returncode == 0, done.stderr[-500:]
    return set(re.findall(r"^import time:.*\| +(\S+)$", done.stderr, re.MULTILINE))


@pytest.fixture(scope="module")
def race(tmp_path_factory: pytest.TempPathFactory) -> Path:
    file = tmp_path_factory.mktemp("race") / "race.skimo"
    for command in (
        ["new", file, "--setup", CASE / "race.toml", "--entries", CASE / "entries.csv"],
        ["add", file, "--passings", CASE / "passings.csv"],
    ):
        subprocess.run([sys.executable, "-m", "skimo_timer", *map(str, command)], check=True)
    return file


def test_what_a_command_loads_can_be_seen() -> None:
    assert "PySide6" in loaded_by("-c", "import PySide6.QtCore")


@pytest.mark.parametrize("module", ["skimo_timer", "skimo_timer.__main__", "skimo_timer.cli"])
def test_the_way_into_the_program_loads_no_window_and_no_heavy_library(module: str) -> None:
    loaded = loaded_by("-c", f"import {module}")
    assert not loaded & {*WINDOW, *HEAVY}


@pytest.mark.parametrize("form", ["text", "json", "csv", "html", "xlsx"])
def test_a_report_needs_no_window(form: str, race: Path, tmp_path: Path) -> None:
    out = str(tmp_path / f"results.{form}")
    loaded = loaded_by("-m", "skimo_timer", "report", str(race), "results", "--format", form, "-o", out)
    assert loaded & {*WINDOW} <= ({"numpy"} if form == "xlsx" else set())  # openpyxl takes it where it is installed


def test_a_report_in_text_needs_no_library_for_tables_pages_or_ports(race: Path) -> None:
    loaded = loaded_by("-m", "skimo_timer", "report", str(race), "results")
    assert not loaded & {*HEAVY}


@pytest.mark.parametrize("command", ["new", "add", "check", "decode"])
def test_other_commands_need_no_window_either(command: str, race: Path, tmp_path: Path) -> None:
    log = tmp_path / "timy.log"
    log.write_bytes(b" 0001 C0  10:00:00.0000 00\r")
    words = {
        "new": [str(tmp_path / "new.skimo"), "--setup", str(CASE / "race.toml")],
        "add": [str(race), "--passings", str(CASE / "passings.csv")],
        "check": [str(race)],
        "decode": [str(log), "--device", "alge"],
    }
    assert not loaded_by("-m", "skimo_timer", command, *words[command]) & {*WINDOW}
