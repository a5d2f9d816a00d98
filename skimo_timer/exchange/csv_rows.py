"""The records of a CSV text: the delimiter is found by itself, and each record has the line on which it begins."""

import csv
import io
from collections.abc import Collection

from skimo_timer.exchange.faults import Faults
from skimo_timer.exchange.formulas import unguarded
from skimo_timer.exchange.headers import plain

_DELIMITERS = (",", ";", "\t")


def csv_records(text: str, words: Collection[str], faults: Faults) -> list[tuple[int, list[str]]]:
    """(line, cells) of every record, blank ones too. A quote that does not close is a fault and ends the reading.

    The delimiter is the one by which the first line yields most of the known `words`, then most cells.
    """
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=_delimiter(text, words), strict=True)
    records: list[tuple[int, list[str]]] = []
    begin = 1
    try:
        for cells in reader:
            records.append((begin, [unguarded(cell.strip()) for cell in cells]))
            begin = reader.line_num + 1
    except csv.Error as error:
        line = text.splitlines()[begin - 1]
        faults.add(f"line {begin}", "", line, f"a cell that begins with a quote to end with one ({error})")
    return records


def _delimiter(text: str, words: Collection[str]) -> str:
    first = next((line for line in text.splitlines() if line.strip()), "")

    def yields(delimiter: str) -> tuple[int, int]:
        cells = next(csv.reader([first], delimiter=delimiter), [])
        return sum(plain(cell) in words for cell in cells), len(cells)

    return max(_DELIMITERS, key=yields)
