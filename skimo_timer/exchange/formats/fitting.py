"""Makes tables fit a width in characters: columns that can be spared go first, then the table goes on below itself."""

import unicodedata
from collections.abc import Sequence

from skimo_timer.exchange.reports.table import Table, lines_of, pick

GAP = 2
"""Characters between two columns."""


def width_of(text: str) -> int:
    """How many cells of a terminal a text takes: East Asian signs take two, combining ones none."""
    if text.isascii():
        return len(text)
    return sum(
        0 if unicodedata.combining(sign) else 2 if unicodedata.east_asian_width(sign) in "WF" else 1 for sign in text
    )


def widths(table: Table) -> list[int]:
    """The width of each column, where it has `room` no more than that."""
    return [min(column.room or 1000, max(map(width_of, _texts(table, i)))) for i, column in enumerate(table.columns)]


def _texts(table: Table, index: int) -> list[str]:
    """The head and every line of a column."""
    return [table.columns[index].head, *(line for row in table.rows for line in lines_of(row[index]))]


def total(widths: Sequence[int]) -> int:
    """The width of a line."""
    return sum(widths) + GAP * (len(widths) - 1)


def fitted(table: Table, limit: int, spare_limit: int) -> list[Table]:
    """The table in as many pieces as the width asks for; no piece is empty, however small the limit.

    Columns that can be spared first stay only where the whole table keeps to `spare_limit`.
    """
    wide = widths(table)
    if total(wide) <= spare_limit:
        return [table]

    kept = list(range(len(table.columns)))
    for spare in sorted({column.spare for column in table.columns} - {0}):
        kept = [i for i in kept if table.columns[i].spare != spare]
        if total([wide[i] for i in kept]) <= limit:
            return [pick(table, kept)]
    pinned = [i for i in kept if table.columns[i].pinned]
    return [pick(table, piece) for piece in (_pieces(kept, pinned, wide, limit) if pinned else [kept])]


def _pieces(kept: Sequence[int], pinned: list[int], wide: Sequence[int], limit: int) -> list[list[int]]:
    pieces: list[list[int]] = []
    here: list[int] = []
    for i in (i for i in kept if i not in pinned):
        if here and total([wide[j] for j in (*pinned, *here, i)]) > limit:
            pieces.append(sorted(pinned + here))
            here = []
        here.append(i)
    return [*pieces, sorted(pinned + here)]
