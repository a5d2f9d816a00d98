"""The keys of the panel of heats: the start lists of the stage that is shown, and the line for what is typed.

The line below the heats says what came of it, and what has changed about who goes on since.
"""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

from skimo_timer.core.clock import Instant
from skimo_timer.core.race import Race
from skimo_timer.core.setup import Stage
from skimo_timer.core.stages.tables import StageTable
from skimo_timer.ui import theme
from skimo_timer.ui.dialogs.parts import mark_fault, push, restyle, text_edit
from skimo_timer.ui.heats.acts import Door, HeatActs
from skimo_timer.ui.heats.card import HeatCard
from skimo_timer.ui.heats.command import Move
from skimo_timer.ui.labels import tr
from skimo_timer.ui.models.heat_lists import list_state, oddities
from skimo_timer.ui.models.heats import marks_of, news
from skimo_timer.ui.theme import Role

LINE = 260


class HeatDesk(QWidget):
    """Does for the panel what its keys ask for. `followed` carries a bib that may be in another heat now."""

    followed = Signal(str)

    def __init__(self, race: Race, acts: HeatActs, door: Door) -> None:
        super().__init__()
        self._race, self._acts, self._door = race, acts, door
        self._stage, self._hint, self._said, self._is_wrong = "", "", "", False
        self._marks = marks_of(race)
        self.line, self.word = text_edit(name=tr("Bib and heat, or heat and start")), QLabel()
        self.state, self.odd = QLabel(), QLabel()
        self.posting = push(tr("Post lists"), self.post, hint=tr("Posted lists change only by your word (Ctrl+B)"))
        self.by_plan = push(
            tr("By the plan"), self.follow_plan, sign="undo", hint=tr("The lists follow the plan again")
        )
        self.printing = push(tr("Print lists"), self.print_lists, sign="print", hint="Ctrl+P")
        self.lists = QWidget()
        self.line.returnPressed.connect(self._typed)
        self.line.textEdited.connect(lambda _: self._say("", wrong=False))
        self._lay_out()

    def show_stage(self, tables: Sequence[StageTable], table: StageTable, begun: Sequence[bool]) -> None:
        """Shows how the lists of a stage stand, and what has changed since about who goes on."""
        self._stage = table.stage.name
        last, several = table.stage.heats[-1].name, len(table.stage.heats) > 1
        told = tr("43 {heat} puts 43 into {heat} · {heat} 10:06:12 is its start") if several else tr("Start by radio")
        self._hint = told.format(heat=last)
        self.line.setPlaceholderText(tr("43 {heat}").format(heat=last) if several else "10:06:12")
        self.line.setToolTip(
            tr("43 {heat}: into that heat · 43 -: off the lists · {heat} 10:06:12 or now: its start").format(heat=last)
        )
        there, posted = any(table.lists.heats), table.lists.is_posted
        self.state.setText(tr("Lists as started") if all(begun) and not posted else list_state(table))
        self.odd.setText("" if all(begun) else " · ".join(oddities(tables, table)))
        self.posting.setVisible(there and not posted and not all(begun))
        self.by_plan.setVisible(there and table.lists.fact is not None and bool(table.lists.fact.heats))
        self.by_plan.setEnabled(not any(begun))
        self.printing.setEnabled(there)
        before, self._marks = self._marks, marks_of(self._race)
        if before != self._marks and (said := news(before, self._marks)):
            self._say(" · ".join(said), wrong=False)
        else:
            self._say(self._said, wrong=self._is_wrong)

    def wire(self, card: HeatCard, stage: Stage, heat: int) -> None:
        """Connects a card with what it does."""
        acts, name = self._acts, stage.heats[heat].name
        card.judged.connect(partial(acts.judge, stage.name, name))
        card.decided.connect(lambda bib, goes_on: acts.settle_tie(stage.name, bib, goes_on=goes_on))
        card.started_at.connect(partial(self._start, stage.name, name))
        card.granted.connect(lambda bib: self._done(acts.run_again(stage.name, bib), bib))
        card.dropped.connect(lambda bib: self._done(acts.move(stage.name, bib, heat), bib))
        card.moved.connect(partial(self._step, stage, heat))

    # -- acts ------------------------------------------------------------------------------------------------------

    def post(self) -> None:
        """Posts the lists that are shown."""
        self._done(self._acts.post(self._stage))

    def follow_plan(self) -> None:
        """Takes the lists back to the plan."""
        self._done(self._acts.follow_plan(self._stage))

    def print_lists(self) -> None:
        """Opens the pages of the lists that are shown."""
        if self.printing.isEnabled():
            self._door.print_lists(self._stage)

    def _start(self, stage: str, heat: str, time: Instant | None) -> None:
        self._acts.start(stage, heat, time)
        self._done("")

    def _step(self, stage: Stage, heat: int, bib: str, by: int) -> None:
        if 0 <= heat + by < len(stage.heats):
            self._done(self._acts.move(stage.name, bib, heat + by), bib)

    def _typed(self) -> None:
        if not self.line.text().strip():
            return
        why, command = self._acts.typed(self._stage, self.line.text())
        if not why:
            self.line.clear()
        self._done(why, keep_focus=True)
        if isinstance(command, Move):
            self._say(tr("{bib}: done").format(bib=command.bib), wrong=False)

    def _done(self, why: str, bib: str = "", *, keep_focus: bool = False) -> None:
        self._say(why, wrong=bool(why))
        if not why:
            self.followed.emit("" if keep_focus else bib)

    def _say(self, text: str, *, wrong: bool) -> None:
        self._said, self._is_wrong = text, wrong
        self.word.setText(text or self._hint)
        self.word.setProperty("ink", "vermillion" if wrong else "muted")
        restyle(self.word)
        mark_fault(self.line, wrong=wrong and bool(self.line.text()))

    # -- looks -----------------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        for label in (self.word, self.state, self.odd):
            theme.wear(label, Role.BODY)
        self.odd.setProperty("ink", "vermillion")
        self.word.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.line.setFixedWidth(theme.scaled(LINE))
        box = QHBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(theme.scaled(12))
        box.addWidget(self.line)
        box.addWidget(self.word, 1)
        row = QHBoxLayout(self.lists)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.scaled(10))
        for part in (self.odd, self.state, self.by_plan, self.posting, self.printing):
            row.addWidget(part)
