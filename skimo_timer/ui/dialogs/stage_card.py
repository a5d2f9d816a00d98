"""One round in the editor: what it is, who comes into it, who goes on, and its heats."""

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from skimo_timer.core.setup import Seeding
from skimo_timer.core.stages.seeding import serpentine
from skimo_timer.ui.dialogs.parts import Option, Word, push, small_push, text_label
from skimo_timer.ui.dialogs.problems import Problem
from skimo_timer.ui.dialogs.rows import Column, Row, Rows
from skimo_timer.ui.dialogs.spreader import Spreader
from skimo_timer.ui.dialogs.stage_draft import HEATS, ONE_BY_ONE, STAGE_FIELDS, StageDraft
from skimo_timer.ui.labels import tr
from skimo_timer.ui.theme import Role, scaled

Where = tuple[str | int, ...]

HEAD = ("name", "kind", "start", "interval")
FLOW = ("source", "first", "last", "seeding", "places", "times")
LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"


def seedings() -> tuple[Option, ...]:
    """How a round is filled from the one before."""
    return (
        Option("", tr("not spread")),
        Option(Seeding.SERPENTINE, tr("to and fro")),
        Option(Seeding.FIVE_HEATS_OF_SIX, tr("five heats of six")),
        Option(Seeding.THREE_HEATS_OF_SIX, tr("three heats of six")),
        Option(Seeding.TWO_SEMIFINALS, tr("two semifinals")),
        Option(Seeding.TWO_SEMIFINALS_2026, tr("two semifinals, Games 2026")),
    )


class StageCard(QFrame):
    """Shows and edits one round. What is typed is in `draft()`."""

    changed = Signal()
    renamed = Signal(str, str)
    moved = Signal(int)
    removed = Signal()
    entered = Signal()

    def __init__(
        self, number: int, draft: StageDraft, sources: Sequence[str], bibs: Sequence[str], day: dt.date
    ) -> None:
        """`sources` are the rounds before it, `bibs` who is entered if it is the first, `day` is race day."""
        super().__init__()
        self.setProperty("panel", "true")
        self._shown, self._bibs, self._day = draft, bibs, day
        self._name = draft.cell("name")
        self.head = Rows(_head_columns(), tr("round"), fixed=True)
        self.flow = Rows(_flow_columns(sources), tr("round"), fixed=True)
        self.heats = Rows(_heat_columns(), tr("heat"), least=1)
        self.dealing = push(tr("Deal out the start list"), self.deal, hint=tr("To and fro over the heats, by bib"))
        self.word = Word()
        self._up = small_push("↑", tr("Move up"), lambda: self.moved.emit(-1))
        self._down = small_push("↓", tr("Move down"), lambda: self.moved.emit(1))
        self._removing = small_push("×", tr("Remove this round"), self.removed.emit)
        self._lay_out(number)
        self._fill()
        self.spreader.follow(self._day)
        self.head.adapt_rows(self._adapt_head)
        for rows in (self.head, self.flow, self.heats):
            rows.changed.connect(self._typed)
            rows.entered.connect(lambda _: self.entered.emit())

    def _lay_out(self, number: int) -> None:
        title = QHBoxLayout()
        title.addWidget(text_label(tr("Round {n}").format(n=number + 1), Role.TABLE))
        title.addStretch()
        for key in (self._up, self._down, self._removing):
            title.addWidget(key)
        self.heats.foot.addWidget(self.dealing)
        self.spreader = Spreader(self.heats, "start", "6min", self._typed, self._warn)
        box = QVBoxLayout(self)
        box.setContentsMargins(scaled(16), scaled(8), scaled(12), scaled(6))
        box.setSpacing(scaled(4))
        box.addLayout(title)
        for rows in (self.head, self.flow, self.heats):
            box.addWidget(rows)
        box.addWidget(self.word)

    def _fill(self) -> None:
        cells = dict(zip(STAGE_FIELDS, self._shown.cells, strict=True))
        self.head.fill([tuple(cells[key] for key in HEAD)])
        self.flow.fill([tuple(cells[key] for key in FLOW)])
        self.heats.fill(self._shown.heats or [("A", "", "")])

    def draft(self) -> StageDraft:
        """The round as it is typed."""
        cells = dict(zip((*HEAD, *FLOW), (*self.head.rows()[0], *self.flow.rows()[0]), strict=True))
        alone = cells["kind"] == ONE_BY_ONE and not self._shown.heats
        return replace(
            self._shown,
            cells=tuple(cells[key] for key in STAGE_FIELDS),
            heats=() if alone else self.heats.rows(),
        )

    def offer(self, sources: Sequence[str], source: str) -> None:
        """Offers other rounds to come from."""
        self.flow.offer("source", ())
        self.flow.offer("source", _sources(sources))
        self.flow.row(0).put("source", source)

    def tell(self, problems: Mapping[Where, Problem], *, first: bool, last: bool) -> None:
        """Shows what is wrong with the round, each at its cell."""
        for keys, rows in ((HEAD, self.head), (FLOW, self.flow)):
            rows.tell({(0, *where): problem for where, problem in problems.items() if where[:1] and where[0] in keys})
        self.heats.tell({where[1:]: problem for where, problem in problems.items() if where[:1] == ("heats",)})
        self.word.setVisible(() in problems)
        self.word.tell(problems.get(()))
        self._up.setEnabled(not first)
        self._down.setEnabled(not last)
        comes = self.flow.row(0)
        for key in ("source", "first", "last", "seeding"):
            comes.fields[key].setEnabled(not first or bool(comes.cell(key)))

    # -- heats -----------------------------------------------------------------------------------------------------

    def _warn(self, text: str) -> None:
        self.word.show()
        self.word.warn(text)

    def deal(self) -> None:
        """Deals out who is entered over the heats."""
        for number, bibs in enumerate(serpentine(self._bibs, len(self.heats))):
            self.heats.row(number).put("bibs", " ".join(bibs))
        self._typed()

    def _adapt_head(self, row: Row, number: int, count: int) -> None:  # noqa: ARG002 - as every adapter
        alone = row.cell("kind") == ONE_BY_ONE
        for key in ("start", "interval"):
            row.fields[key].setEnabled(alone)
        self.heats.setVisible(not alone)
        self.dealing.setVisible(bool(self._bibs))

    def _typed(self) -> None:
        if len(self.heats) and not self.heats.rows()[-1][0]:
            taken = {row[0].strip() for row in self.heats.rows()}
            self.heats.row(len(self.heats) - 1).put("name", next((one for one in LETTERS if one not in taken), ""))
        self.spreader.follow(self._day)
        name = self.head.row(0).cell("name")
        if name.strip() and name != self._name:  # a name that is being typed anew is empty for a moment
            before, self._name = self._name, name
            self.renamed.emit(before, name)
        self.changed.emit()


def _head_columns() -> tuple[Column, ...]:
    kinds = (Option(HEATS, tr("In heats")), Option(ONE_BY_ONE, tr("One by one")))
    return (
        Column("name", tr("Name"), 0, tr("Heats")),
        Column("kind", tr("They start"), 150, options=kinds, usual=HEATS),
        Column("start", tr("First start"), 130, tr("on the day")),
        Column("interval", tr("Interval"), 90, "20s"),
    )


def _flow_columns(sources: Sequence[str]) -> tuple[Column, ...]:
    return (
        Column("source", tr("They come from"), 0, options=_sources(sources)),
        Column("first", tr("places"), 64, tr("all")),
        Column("last", tr("to"), 64),
        Column("seeding", tr("Spread over the heats"), 220, options=seedings()),
        Column("places", tr("Of each heat go on"), 150, "2"),
        Column("times", tr("and the fastest"), 120, "2"),
    )


def _heat_columns() -> tuple[Column, ...]:
    return (
        Column("name", tr("Heat"), 110, "A"),
        Column("start", tr("Start"), 130, tr("on the day")),
        Column("bibs", tr("Bibs"), 0, tr("as they come on")),
    )


def _sources(names: Sequence[str]) -> tuple[Option, ...]:
    usual = tr("the round before") if names else tr("the start list")
    return (Option("", usual), *(Option(name, name) for name in names))
