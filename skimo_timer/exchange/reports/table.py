"""A report as a table: typed cells in columns, before anybody decides what it looks like.

Every format but JSON starts from here. A cell is text, a whole number, or a moment or duration that knows how it is
printed; a spreadsheet gets a true duration out of the same cell from which paper gets `33:10`. A column that nobody has
a value for is not shown to people, but stays in CSV, where programs count on it.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from skimo_timer.core.clock import Duration, Instant, Precision, format_duration, format_gap, format_instant
from skimo_timer.core.progress import Progress
from skimo_timer.exchange.words import Words, say


@dataclass(frozen=True, slots=True)
class Span:
    """A duration as printed. `signed` is a gap or a penalty; `mark` follows it where it does not say everything.

    A gap or penalty of nothing is not printed, as on every sheet of the sport.
    """

    time: Duration
    precision: Precision
    signed: bool = False
    mark: str = ""

    def __str__(self) -> str:
        """`33:10`, `+0:42`, `2:34*`."""
        if self.signed:
            return format_gap(self.time, self.precision) if self.time else ""
        return format_duration(self.time, self.precision) + self.mark


@dataclass(frozen=True, slots=True)
class Clock:
    """A time of day, with every digit that is known."""

    time: Instant

    def __str__(self) -> str:
        """`09:16:20`."""
        return format_instant(self.time, None)


@dataclass(frozen=True, slots=True)
class Ranked:
    """A duration and its rank in the field; in CSV and spreadsheets these are two columns."""

    span: Span | None
    rank: int | None

    @property
    def incomplete(self) -> bool:
        """Whether the duration is one of which a part is missing."""
        return self.span is not None and bool(self.span.mark)

    def __str__(self) -> str:
        """`8:00 (2)`."""
        shown = "" if self.span is None else str(self.span)
        return shown if self.rank is None else f"{shown} ({self.rank})"


@dataclass(frozen=True, slots=True)
class Members:
    """Who is in a team: `names` for programs and in a line of text, `lines` with each member's own times on paper."""

    names: tuple[str, ...]
    lines: tuple[str, ...]

    def __str__(self) -> str:
        """`Huber Lena, Roux Marc`."""
        return ", ".join(self.names)


Cell = str | int | float | Span | Clock | Ranked | Members | None


@dataclass(frozen=True, slots=True)
class Column:
    """What a column holds. `key` names it for programs, `head` for people.

    `right` aligns its cells; `ranked` says that they are `Ranked`. `pinned` is repeated where a table is too wide and
    goes on below itself. Where there is no room, those with `spare` 1 are left out, then those with 2 and so on. `data`
    stands in CSV only; `always` is shown even where nobody has a value. `room` is how many characters are enough for
    it; 0 is what its cells need.
    """

    key: str
    head: str
    right: bool = False
    ranked: bool = False
    pinned: bool = False
    spare: int = 0
    data: bool = False
    always: bool = False
    room: int = 0


NAME_ROOM = 28
CLUB_ROOM = 20
SENTENCE_ROOM = 60


Row = tuple[Cell, ...]


@dataclass(frozen=True, slots=True)
class Section:
    """Rows below a title of their own, such as those who did not finish; the first has none."""

    title: str
    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """One list of a report. `title` is the classification or empty, `state` says in words whether it is
    official, if it can be.

    `none` is what to say where there are no rows, `summary` how many there are; `notes` stand below. `title_key` names
    the column of the title for programs; without one the rows say themselves where they belong. On paper a table may
    be `large`, to be read out; `ruled`, to be written into; or `signed` below. A `bare` one is to be read by a program
    again, so a workbook has nothing around it.
    """

    columns: tuple[Column, ...]
    sections: tuple[Section, ...]
    title: str = ""
    state: str = ""
    official: bool = False
    none: str = ""
    notes: tuple[str, ...] = ()
    summary: str = ""
    title_key: str = "classification"
    large: bool = False
    ruled: bool = False
    signed: bool = False
    bare: bool = False

    @property
    def rows(self) -> tuple[Row, ...]:
        """The rows of all sections, one after another."""
        return tuple(row for section in self.sections for row in section.rows)


def span_of(progress: Progress, time: Duration | None, *, signed: bool = False) -> Span | None:
    """A time of an athlete in the precision of the course."""
    return None if time is None else Span(time, progress.precision, signed)


def clock_of(time: Instant | None) -> Clock | None:
    """A time of day, if it is known."""
    return None if time is None else Clock(time)


def changes_of(progress: Progress, rank: int | None) -> Ranked:
    """The total of the changes; marked where changes are missing in it, nothing where there are none at all."""
    if all(time is None for time in progress.transitions):
        return Ranked(None, None)
    mark = "" if progress.transitions_complete else "*"
    return Ranked(Span(progress.transitions_total, progress.precision, mark=mark), rank)


def table_of(columns: Sequence[Column], rows: Sequence[Row], none: str) -> Table:
    """A plain table without sections."""
    return Table(tuple(columns), (Section("", tuple(rows)),), none=none)


def shown(cell: Cell) -> str:
    """The text of a cell, as people read it."""
    return "" if cell is None else str(cell)


def lines_of(cell: Cell) -> tuple[str, ...]:
    """The lines of a cell on paper: one, but for a team's."""
    return cell.lines if isinstance(cell, Members) else (shown(cell),)


def start_of(time: Instant | None) -> str:
    """A true start for people, to the hundredth: a key gives microseconds, which nobody reads. Empty for none."""
    return "" if time is None else format_instant(Instant(time - time % 10_000), None)


def for_people(table: Table) -> Table:
    """The table without the columns that only programs want, and without empty ones."""
    filled = [
        column.always or any(shown(row[index]) for row in table.rows) for index, column in enumerate(table.columns)
    ]
    return pick(table, [i for i, column in enumerate(table.columns) if filled[i] and not column.data])


def pick(table: Table, indices: Sequence[int]) -> Table:
    """The table with these of its columns."""
    return replace(
        table,
        columns=tuple(table.columns[i] for i in indices),
        sections=tuple(
            replace(section, rows=tuple(tuple(row[i] for i in indices) for row in section.rows))
            for section in table.sections
        ),
    )


def for_programs(table: Table, words: Words) -> Table:
    """The table with the rank of each ranked cell in a column of its own."""
    columns = [each for column in table.columns for each in _apart(column, words)]
    ranked = [column.ranked for column in table.columns]
    sections = [
        replace(section, rows=tuple(_cells_apart(row, ranked) for row in section.rows)) for section in table.sections
    ]
    return replace(table, columns=tuple(columns), sections=tuple(sections))


def _apart(column: Column, words: Words) -> list[Column]:
    if not column.ranked:
        return [column]
    head = say(words, "column.rank-of", column=column.head)
    return [replace(column, ranked=False), replace(column, key=f"{column.key}_rank", head=head, ranked=False)]


def _cells_apart(row: Row, ranked: Sequence[bool]) -> Row:
    cells: list[Cell] = []
    for cell, apart in zip(row, ranked, strict=True):
        if isinstance(cell, Ranked):
            cells += [cell.span, cell.rank]
        else:
            cells += [cell, None] if apart else [cell]
    return tuple(cells)
