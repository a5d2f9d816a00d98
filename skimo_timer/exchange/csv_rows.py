"""The records of a CSV text: the delimiter is found by itself, and each record has the line on which it begins."""

import csv
import io
from collections.abc import Collection

from skimo_timer.exchange.faults import Faults
from skimo_timer.exchange.formulas import unguarded
from skimo_timer.exchange.headers import plain
from skimo_timer.exchange.limits import MOST_COLUMNS, MOST_ROWS, TABLE_SIZE

_DELIMITERS = (",", ";", "\t")


def csv_records(text: str, words: Collection[str], faults: Faults) -> list[tuple[int, list[str]]]:
    """(line, cells) of every record, blank ones too. A quote that does not close is a fault and ends the reading.

    The delimiter is the one by which the first line yields most of the known `words`, then most cells.
    """
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=_delimiter(text, words), strict=True)
    records: list[tuple[int, list[str]]] = []
    begin = 1
    limit = csv.field_size_limit(len(text) + 1)  # a cell may be as long as the file, which has a limit itself
    try:
        for cells in reader:
            if len(records) >= MOST_ROWS or len(cells) > MOST_COLUMNS:
                faults.add(f"line {begin}", "", f"{len(cells)} cells", TABLE_SIZE)
                break
            records.append((begin, [unguarded(cell.strip()) for cell in cells]))
            begin = reader.line_num + 1
    except csv.Error as error:
        line = text.splitlines()[begin - 1]
        faults.add(f"line {begin}", "", line, f"a cell that begins with a quote to end with one ({error})")
    finally:
        csv.field_size_limit(limit)
    return records


def _delimiter(text: str, words: Collection[str]) -> str:
    first = next((line for line in text.splitlines() if line.strip()), "")

    def yields(delimiter: str) -> tuple[int, int]:
        try:
            cells = next(csv.reader([first], delimiter=delimiter), [])
        except csv.Error:  # a cell of more than a hundred thousand signs
            return 0, 0
        return sum(plain(cell) in words for cell in cells), len(cells)

    return max(_DELIMITERS, key=yields)
