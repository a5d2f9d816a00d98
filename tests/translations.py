"""Keeps the files of translations in step with the code.

    python -m tests.translations                    new texts into the .ts files, obsolete ones out, .qm made again
    python -m tests.translations merge de FILE      the translations of a JSON list into the .ts and .qm of a language
    python -m tests.translations missing de FILE    what has no translation yet, as such a list

A list has an object per text: `source`, `where` it stands, `translation`. Texts are found in the source
(`TRANSLATES`); Qt's own lupdate was rejected, since it knows neither the words of the reports nor what is only marked.
"""

import ast
import json
import subprocess
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import NamedTuple
from xml.etree import ElementTree as ET

from skimo_timer.exchange.words import ENGLISH
from skimo_timer.ui.languages import CONTEXT, LANGUAGES

ROOT = Path(__file__).parent.parent
UI = ROOT / "skimo_timer" / "ui"
FOLDER = ROOT / "resources" / "translations"
CODES = tuple(code for code in LANGUAGES if code != "en")

TRANSLATES = {"tr": 0, "translate": 1, "QT_TRANSLATE_NOOP": 1, "QT_TR_NOOP": 0, "marked": 0}
"""What looks a text up or marks it for being looked up later, and which of its arguments the text is."""


_QT = "QCoreApplication.translate"


class Call(NamedTuple):
    """A place where a text is looked up; `text` is None where it is not a literal."""

    where: str
    text: str | None
    code: str


def calls(path: Path) -> Iterator[Call]:
    """Every look-up in a module."""
    name = path.relative_to(ROOT).as_posix()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call) and (at := _argument(node)) is not None:
            argument = node.args[at]
            text = argument.value if isinstance(argument, ast.Constant) and isinstance(argument.value, str) else None
            yield Call(f"{name}:{node.lineno}", text, ast.unparse(node))


def _argument(node: ast.Call) -> int | None:
    called = node.func
    if isinstance(called, ast.Attribute) and called.attr == "translate" and ast.unparse(called) != _QT:
        return None  # a painter's
    name = called.attr if isinstance(called, ast.Attribute) else called.id if isinstance(called, ast.Name) else ""
    at = TRANSLATES.get(name)
    return at if at is not None and at < len(node.args) else None


def every_call() -> list[Call]:
    """Every look-up in the window."""
    return [call for path in sorted(UI.rglob("*.py")) for call in calls(path)]


@cache
def texts() -> dict[str, list[str]]:
    """Every text that the window or a document can show, with the places where it stands."""
    found: dict[str, list[str]] = {}
    for key, text in ENGLISH.items():
        if key != "language":
            found.setdefault(text, []).append(f"documents, {key}")
    for call in every_call():
        if call.text:
            found.setdefault(call.text, []).append(call.where)
    return {text: places for text, places in sorted(found.items()) if any(sign.isalpha() for sign in text)}


# -- the files of Qt ---------------------------------------------------------------------------------------------------


def ts_file(code: str) -> Path:
    """The translations of a language, as people and Qt Linguist read them."""
    return FOLDER / f"skimo_timer_{code}.ts"


def translations(code: str) -> dict[str, str]:
    """What stands in the `.ts` of a language; empty for a text without a translation."""
    if not ts_file(code).exists():
        return {}
    messages = ET.parse(ts_file(code)).iter("message")
    return {message.findtext("source", ""): message.findtext("translation", "") for message in messages}


def write(code: str, translated: dict[str, str]) -> None:
    """The `.ts` of a language with every text of the program, and its `.qm`."""
    root = ET.Element("TS", version="2.1", language=code, sourcelanguage="en")
    context = ET.SubElement(root, "context")
    ET.SubElement(context, "name").text = CONTEXT
    for text, places in texts().items():
        message = ET.SubElement(context, "message")
        for place in sorted({place.partition(":")[0] for place in places}):
            ET.SubElement(message, "location", filename=place)
        ET.SubElement(message, "source").text = text
        given = translated.get(text, "")
        ET.SubElement(message, "translation", {} if given else {"type": "unfinished"}).text = given or None
    ET.indent(root, " ")
    body = ET.tostring(root, encoding="unicode")
    head = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
    ts_file(code).write_text(f"{head}{body}\n", encoding="utf-8", newline="\n")
    release(ts_file(code), ts_file(code).with_suffix(".qm"))


def release(source: Path, target: Path) -> None:
    """The `.qm` of a `.ts`, by Qt's own tool."""
    tool = Path(sys.executable).with_name("pyside6-lrelease")
    subprocess.run([tool, "-silent", "-nounfinished", source, "-qm", target], check=True)


# -- for whoever translates --------------------------------------------------------------------------------------------


def missing(code: str) -> list[dict[str, str]]:
    """What has no translation yet."""
    known = translations(code)
    return [
        {"source": text, "where": ", ".join(places[:4]), "translation": ""}
        for text, places in texts().items()
        if not known.get(text)
    ]


def merge(code: str, file: Path) -> None:
    """Takes over every filled line of a list."""
    lines = json.loads(file.read_text(encoding="utf-8"))
    known = texts()
    for line in lines:
        if line["source"] not in known:
            print(f"not in the program: {line['source']!r}")
    filled = {line["source"]: line["translation"] for line in lines if line["translation"]}
    write(code, translations(code) | filled)


def main(arguments: list[str]) -> None:
    """One of the three commands."""
    match arguments:
        case []:
            for code in CODES:
                write(code, translations(code))
                print(f"{code}: {len(missing(code))} of {len(texts())} without a translation")
        case ["merge", code, name]:
            merge(code, Path(name))
            print(f"{code}: {len(missing(code))} of {len(texts())} without a translation")
        case ["missing", code, name]:
            Path(name).write_text(json.dumps(missing(code), ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
        case _:
            sys.exit(__doc__)


if __name__ == "__main__":
    main(sys.argv[1:])
