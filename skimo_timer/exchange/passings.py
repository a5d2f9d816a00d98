"""Passings from a table: times at timing points, with bib or without.

Columns that are not known are left alone: such tables come out of other programs, with much that is no passing.
"""

from pathlib import Path

from skimo_timer.core.course import START
from skimo_timer.core.facts import PassingRecorded
from skimo_timer.core.setup import RaceSetup
from skimo_timer.exchange.cells import bib_in, instant_in, name_in
from skimo_timer.exchange.faults import one_of
from skimo_timer.exchange.headers import PASSING_COLUMNS
from skimo_timer.exchange.tables import Row, read_table

FILE = "file"
"""The source of a passing whose table names none."""


def read_passings(path: Path | str, setup: RaceSetup) -> list[PassingRecorded]:
    """Every passing of the table, in its order. An empty bib or `?` is a time without a bib, an empty time with a bib
    is "seen, no time"; a bib that is not entered is kept. Raises InputError with everything that is wrong.
    """
    table = read_table(path, PASSING_COLUMNS, ("bib", "point", "time"))
    codes = list(dict.fromkeys([*(point.code for point in setup.points), START]))
    passings = [_passing(row, setup, codes) for row in table.rows]
    table.faults.finish()
    return passings


def _passing(row: Row, setup: RaceSetup, codes: list[str]) -> PassingRecorded:
    bib = bib_in(row)
    if not row["point"]:
        row.fault("point", one_of("a timing point", codes))
    if not bib and not row["time"]:
        row.fault("time", "a time, or a bib that was seen without one")
    point = name_in(row, "point", "a timing point", codes)
    time = instant_in(row, "time", setup)
    return PassingRecorded(point, time, bib, source=row["source"] or FILE, note=row["note"])
