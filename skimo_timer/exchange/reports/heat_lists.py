"""The start lists of one stage, for the board: who starts in which heat, when, and where each has come from."""

from dataclasses import dataclass

from skimo_timer.core.progress import Progress
from skimo_timer.core.stages.tables import HeatTable, StageTable, source_of
from skimo_timer.core.startlist import bib_key
from skimo_timer.exchange.reports.scope import Json, Scope
from skimo_timer.exchange.reports.table import CLUB_ROOM, NAME_ROOM, Clock, Column, Row, Section, Table, start_of
from skimo_timer.exchange.words import Words, say


@dataclass(frozen=True, slots=True)
class HeatLists:
    """The start lists of a stage; `source` is the stage that filled it."""

    table: StageTable
    source: StageTable | None

    def as_json(self) -> Json:
        """A heat after the other, each with the bibs of its list."""
        names = [heat.name for heat in self.table.heats]
        heats = [{"name": name, "bibs": list(bibs)} for name, bibs in zip(names, self.table.lists.heats, strict=True)]
        return {"stage": self.table.stage.name, "posted": self.table.lists.is_posted, "heats": heats}

    def tables(self, words: Words) -> tuple[Table, ...]:
        """One table with a section per heat."""
        columns = (
            Column("heat", words["column.heat"], data=True),
            Column("bib", words["column.bib"], right=True, pinned=True, always=True),
            Column("name", words["column.name"], pinned=True, always=True, room=NAME_ROOM),
            Column("nation", words["column.nation"]),
            Column("club", words["column.club"], room=CLUB_ROOM),
            Column("starts_at", words["column.starts-at"], right=True),
            Column("from", words["column.from"]),
        )
        sections = tuple(self._section(heat, words) for heat in self.table.heats)
        none = say(words, "sheet.nobody-yet", heats="; ".join(section.title for section in sections))
        state = words["state.proposed"] if not self.table.lists.is_posted else ""
        title = self.table.stage.name
        return (Table(columns, sections, title, state, official=not state, none=none, title_key="stage"),)

    def _section(self, heat: HeatTable, words: Words) -> Section:
        """A heat below its name and its start; where they start one by one each has the own start."""
        time = start_of(heat.start)
        title = say(words, "sheet.heat-at" if time else "sheet.heat", heat=heat.name, time=time)
        if len(self.table.heats) == 1:
            title = say(words, "sheet.start-at", time=time) if time else ""
        runs = sorted((row.progress for row in heat.rows), key=lambda run: (run.start or 0, bib_key(run.bib)))
        alike = len({run.start for run in runs}) < 2
        return Section(title, tuple(self._cells(heat.name, run, alike=alike) for run in runs))

    def _cells(self, heat: str, run: Progress, *, alike: bool) -> Row:
        entry = run.entry
        start = None if alike or run.start is None else Clock(run.start)
        return (heat, entry.bib, entry.name, entry.nation, entry.club, start, self._came_from(entry.bib))

    def _came_from(self, bib: str) -> str:
        """`B 2. Q`: the heat before, the place in it, and how that was enough; of one heat its stage."""
        if self.source is None:
            return ""
        several = len(self.source.heats) > 1
        for heat in self.source.heats:
            for row in heat.rows:
                if row.progress.bib == bib:
                    where = heat.name if several else self.source.stage.name
                    return f"{where} {row.place}. {row.mark if several else ''}".rstrip()
        return ""


def heat_lists(scope: Scope) -> HeatLists:
    """The start lists of the stage asked for. LookupError if the race has no such stage."""
    for tables in scope.race.stages.values():
        for at, table in enumerate(tables):
            if table.stage.name == scope.stage:
                return HeatLists(table, source_of(table.stage, tables[:at]))
    raise LookupError(scope.stage)
