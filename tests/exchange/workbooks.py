"""XLSX workbooks as spreadsheet programs write them, also with what openpyxl itself cannot write."""

import io
import re
import zipfile
from collections.abc import Sequence
from pathlib import Path

import openpyxl


def workbook(path: Path, rows: Sequence[Sequence[object]], formats: dict[str, str] | None = None) -> Path:
    """A workbook with one sheet `Entries`; `formats` are number formats by cell."""
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    sheet.title = "Entries"
    for row in rows:
        sheet.append(list(row))
    for cell, shows in (formats or {}).items():
        sheet[cell].number_format = shows
    book.save(path)
    return path


def computed(path: Path, values: dict[str, tuple[str, str]]) -> Path:
    """Puts values (type and text by cell) beside the formulas of a workbook, as a spreadsheet program does."""
    for cell, (kind, value) in values.items():
        edit(path, rf'<c r="{cell}"([^>]*)>(<f>.*?</f>)<v ?/>', rf'<c r="{cell}"\1 t="{kind}">\2<v>{value}</v>')
    return path


def edit(path: Path, pattern: str, text: str) -> None:
    """Changes the XML of the sheet where the pattern matches, which it must once."""
    out = io.BytesIO()
    with zipfile.ZipFile(path) as book, zipfile.ZipFile(out, "w") as copy:
        for name in book.namelist():
            content = book.read(name).decode()
            if name == "xl/worksheets/sheet1.xml":
                content, n = re.subn(pattern, text, content)
                assert n == 1, content
            copy.writestr(name, content)
    path.write_bytes(out.getvalue())
