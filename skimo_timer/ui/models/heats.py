"""A heat as it stands, one row per athlete by place, and what a change means for those who go on."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QT_TRANSLATE_NOOP, QByteArray, QMimeData, QModelIndex, Qt

from skimo_timer.core.clock import format_duration, format_gap
from skimo_timer.core.progress import Progress, Status
from skimo_timer.core.race import Race
from skimo_timer.core.stages.tables import BY_PLACE, BY_TIME, UNDECIDED, HeatRow, HeatTable, StageTable
from skimo_timer.core.startlist import bib_key
from skimo_timer.ui.labels import start_word, tr
from skimo_timer.ui.models.roles import ACCESSIBLE, DISPLAY, MARK, Index
from skimo_timer.ui.models.table import Column, Row, TableModel

PLACE, BIB, NAME, TIME, PENALTY, GOES_ON, EARLIER = range(7)
BIBS = "application/x-skimo-bib"
"""What is dragged from one heat to another: a bib."""

SO_FAR = "(Q)"
"""In a heat that is over while others are not: on a place that goes on, as it stands."""

_WORDS = {
    SO_FAR: QT_TRANSLATE_NOOP("Labels", "so far"),
    BY_PLACE: QT_TRANSLATE_NOOP("Labels", "by place"),
    BY_TIME: QT_TRANSLATE_NOOP("Labels", "by time"),
    UNDECIDED: QT_TRANSLATE_NOOP("Labels", "a tie decides"),
}


def mark_word(mark: str) -> str:
    """What a mark says: Q goes on by place, q by time, ? hangs on a tie, (Q) does so far; empty for none."""
    return tr(str(_WORDS[mark])) if mark else ""


class HeatModel(TableModel[str]):
    """Rows are about bibs. Call `show` with the heat as it stands after every change."""

    columns = (
        Column(str(QT_TRANSLATE_NOOP("Columns", "Place")), "88", right=True),
        Column(str(QT_TRANSLATE_NOOP("Columns", "Bib")), "888", right=True),
        Column(str(QT_TRANSLATE_NOOP("Columns", "Name")), "Maximilian Höllwarth", grows=True),
        Column(str(QT_TRANSLATE_NOOP("Columns", "Time")), "8:88.88", right=True),
        Column(str(QT_TRANSLATE_NOOP("Columns", "Penalty")), "+0:30", right=True),
        Column(str(QT_TRANSLATE_NOOP("Columns", "Goes on")), "by place"),
        Column(str(QT_TRANSLATE_NOOP("Columns", "Does not count")), "8:88.88"),
    )

    def __init__(self) -> None:
        super().__init__()
        self._heat, self._places = HeatTable("", None, ()), 0
        self._by_bib: dict[str, HeatRow] = {}

    def show(self, heat: HeatTable, places: int = 0) -> None:
        """Shows another state of the heat, or another heat. So many `places` go on if it stays so; 0: it is decided."""
        over = all(row.progress.status is not Status.RUN for row in heat.rows)
        if (heat, places if over else 0) == (self._heat, self._places):
            return
        self._places = places if over else 0
        self._heat, order = heat, [row.progress.bib for row in heat.rows]
        self._by_bib = {row.progress.bib: row for row in heat.rows}
        if order == self._order:
            self._forget(0, len(order) - 1)
            return
        self.beginResetModel()
        self._order = order
        self._rows.clear()
        self.endResetModel()

    def position(self, bib: str) -> int | None:
        """The row of an athlete; None who is not in the heat."""
        return self._order.index(bib) if bib in self._by_bib else None

    def data(self, index: Index, role: int = DISPLAY) -> object:
        """One aspect of a cell; the first one is read aloud as the whole row."""
        if role == ACCESSIBLE and index.column() == 0:
            texts = self.row(index.row()).texts
            earlier = tr("first run {time} does not count").format(time=texts[EARLIER]) if texts[EARLIER] else ""
            parts = (texts[BIB], texts[NAME], texts[PLACE], *texts[TIME:EARLIER], earlier)
            return " · ".join(text for text in parts if text)
        if role == MARK:
            return self.row(index.row()).mark
        return super().data(index, role)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Who is in the heat can be dragged to another."""
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsDragEnabled if index.isValid() else flags

    def mimeTypes(self) -> list[str]:
        """A bib is dragged."""
        return [BIBS]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """The bib of the row that is dragged."""
        data = QMimeData()
        for index in indexes[:1]:
            data.setData(BIBS, QByteArray(self.subject(index.row()).encode()))
        return data

    def _row(self, subject: str) -> Row:
        row = self._by_bib[subject]
        run = row.progress
        mark = row.mark or (SO_FAR if row.place <= self._places and run.status is Status.OK else "")
        texts = (
            "" if run.status is Status.RUN else f"{row.place}.",
            run.bib,
            run.entry.name,
            run_text(run),
            format_gap(run.penalty, run.precision) if run.penalty else "",
            mark_word(mark),
            " ".join(run_text(attempt) or "–" for attempt in row.earlier),
        )
        fines = " · ".join(ruling.value for ruling in run.verdict.penalties)
        return Row(texts, run.status.value, mark, fines)


def run_text(run: Progress) -> str:
    """The result of a run, else its status; empty while it is not over."""
    if run.status is Status.OK and run.result is not None:
        return format_duration(run.result, run.precision)
    return "" if run.status in (Status.RUN, Status.OK) else run.status.value


# -- who goes on -------------------------------------------------------------------------------------------------------

Marks = Mapping[str, Mapping[str, str] | None]
"""Stage -> bib -> mark; None for a stage that is not complete, where nobody has gone on yet."""


def marks_of(race: Race) -> Marks:
    """Who goes on from every stage that somebody can go on from."""
    tables = [table for tables in race.stages.values() for table in tables if table.stage.places or table.stage.times]
    return {
        table.stage.name: {row.progress.bib: row.mark for row in table.rows} if table.complete else None
        for table in tables
    }


def news(before: Marks, after: Marks) -> list[str]:
    """What has changed about who goes on, a sentence per stage."""
    return [said for stage in after if (said := _stage_news(stage, before.get(stage), after[stage]))]


def _stage_news(stage: str, before: Mapping[str, str] | None, after: Mapping[str, str] | None) -> str:
    if after is None:
        return "" if before is None else tr("{stage} is open again: nobody goes on yet").format(stage=stage)
    if before is None:
        return _complete(stage, after)
    parts = [
        _who(after, before, {BY_PLACE, BY_TIME}, tr("{bibs} advances"), tr("{bibs} advance")),
        _who(after, before, {""}, tr("{bibs} is out"), tr("{bibs} are out")),
        _who(after, before, {UNDECIDED}, tr("{bibs} is to be decided"), tr("{bibs} are to be decided")),
    ]
    said = ", ".join(part for part in parts if part)
    return f"{stage}: {said}" if said else ""


def _complete(stage: str, after: Mapping[str, str]) -> str:
    going, open_ones = _bibs(after, {BY_PLACE, BY_TIME}), _bibs(after, {UNDECIDED})
    if open_ones:
        text = tr("{stage} is complete, but a tie decides: {bibs}")
        return text.format(stage=stage, bibs=", ".join(open_ones))
    return tr("{stage} is complete: {count} go on").format(stage=stage, count=len(going))


def _who(after: Mapping[str, str], before: Mapping[str, str], marks: set[str], one: str, many: str) -> str:
    """Those who have one of these marks now and had none of them before, as a part of a sentence."""
    moved = [bib for bib in _bibs(after, marks) if before.get(bib, "") not in marks or bib not in before]
    return (one if len(moved) == 1 else many).format(bibs=", ".join(moved)) if moved else ""


def _bibs(marks: Mapping[str, str], wanted: set[str]) -> list[str]:
    return sorted((bib for bib, mark in marks.items() if mark in wanted), key=bib_key)


def ties(table: StageTable) -> list[tuple[str, HeatRow]]:
    """(heat, row) of everybody in a stage who waits for the operator's word."""
    return [(heat.name, row) for heat in table.heats for row in heat.rows if row.mark == UNDECIDED]


def way_on(table: StageTable) -> str:
    """Who goes on from a stage, in words; where nobody does, that."""
    stage, per_heat = table.stage, len(table.heats) > 1
    if stage.places and stage.times:
        text = tr("The first {places} of each heat and the {times} fastest of the others go on")
    elif stage.places:
        text = tr("The first {places} of each heat go on") if per_heat else tr("The first {places} go on")
    elif stage.times:
        text = tr("The {times} fastest go on")
    else:
        return tr("Here it is decided: nobody goes on") if table.heats else ""
    return text.format(places=stage.places, times=stage.times)


def heat_title(race: Race, stage: str, heat: str) -> str:
    """What a heat is called above its rows: its own name, where the stage has several."""
    title = start_word(race.setup, f"{stage}/{heat}")
    return title.removeprefix(f"{stage} ") if title != stage else stage
