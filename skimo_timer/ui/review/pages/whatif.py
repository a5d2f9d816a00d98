"""What would have been, with other changes. It says on every line that it was not so.

One athlete, or the whole field; every change like the field's median or its best, or one change in a chosen time. The
order comes from the ranking that ranks the race.
"""

from collections.abc import Sequence
from functools import partial

from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout

from skimo_timer.core.clock import Duration, parse_duration
from skimo_timer.core.progress import Status
from skimo_timer.core.transitions.efforts import Effort, Leg
from skimo_timer.core.transitions.review import BEST, MEDIAN
from skimo_timer.core.transitions.whatif import Hypothetical, Outcome, Swaps, like_field
from skimo_timer.ui import theme
from skimo_timer.ui.dialogs.parts import Choice, Option, mark_fault, text_edit
from skimo_timer.ui.labels import tr
from skimo_timer.ui.review.heat import STEPS
from skimo_timer.ui.review.pages.page import Page
from skimo_timer.ui.review.pages.sheet import Head, Line, SheetModel, SheetView
from skimo_timer.ui.review.studio import Studio
from skimo_timer.ui.review.words import NONE, leg_titles, lost_text, time_text, who
from skimo_timer.ui.theme import Role

TYPED = "typed"


class WhatIfPage(Page):
    """The question above, the answer for the chosen athlete, and the field as it would be ranked."""

    def __init__(self, studio: Studio) -> None:
        super().__init__(studio, tr("What if"))
        self.like = Choice([
            Option(MEDIAN, tr("like the field's median")),
            Option(BEST, tr("like the field's best")),
            Option(TYPED, tr("in a time of its own")),
        ])  # fmt: skip
        self.which = Choice()
        self.time: QLineEdit = text_edit("", "0:20", tr("Time of the change"))
        self.everybody = QCheckBox(tr("for everybody"))
        self.answer, self.label = QLabel(), QLabel(tr("HYPOTHETICAL – no result"))
        self.model = SheetModel()
        self.table = SheetView(self.model, tr("The field as it would be ranked"))
        self.outcomes: Sequence[Outcome] = ()
        self._legs: tuple[Leg, ...] = ()
        self._lay_out()
        self.like.currentIndexChanged.connect(partial(self.fill_if_seen))
        self.which.currentIndexChanged.connect(partial(self.fill_if_seen))
        self.time.textChanged.connect(partial(self.fill_if_seen))
        self.everybody.toggled.connect(partial(self.fill_if_seen))

    def _lay_out(self) -> None:
        for choice in (self.like, self.which):
            choice.setSizeAdjustPolicy(Choice.SizeAdjustPolicy.AdjustToContents)
        self.like.setAccessibleName(tr("How the changes would be"))
        self.which.setAccessibleName(tr("Which change"))
        self.time.setMaximumWidth(theme.scaled(90))
        self.label.setProperty("ink", "vermillion")
        bold = theme.font(Role.BODY)
        bold.setBold(True)
        theme.wear(self.answer, Role.TABLE)
        self.label.setFont(bold)
        self.answer.setWordWrap(True)
        asked = QHBoxLayout()
        asked.addWidget(self.which)
        asked.addWidget(self.like)
        asked.addWidget(self.time)
        asked.addWidget(self.everybody)
        asked.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.scaled(8))
        layout.addLayout(asked)
        answered = QHBoxLayout()
        answered.addWidget(self.answer, 1)
        answered.addWidget(self.label)
        layout.addLayout(answered)
        layout.addWidget(self.table, 1)

    def fill_if_seen(self, *_: object) -> None:
        """The question is another one."""
        if self.isVisible():
            self.fill()

    # -- the question ----------------------------------------------------------------------------------------------

    def _offer_changes(self) -> None:
        legs = self.studio.review.changes
        if legs != self._legs:
            self._legs = legs
            titles = leg_titles(self.studio.review.legs)
            options = [Option(str(number), titles[leg]) for number, leg in enumerate(legs)]
            self.which.offer([Option("", tr("Every change")), *options])

    def _typed(self) -> Duration | None:
        try:
            return parse_duration(self.time.text())
        except ValueError:
            return None

    def swaps(self, effort: Effort) -> Swaps:
        """What the changes of somebody would take."""
        chosen = self.which.value
        legs = [self._legs[int(chosen)]] if chosen else list(self._legs)
        if self.like.value == TYPED:
            typed = self._typed()
            return {} if typed is None else {leg: typed for leg in legs if leg in effort.changes}
        field = like_field(self.studio.review, effort, self.like.value)
        return {leg: field[leg] for leg in legs if leg in field}

    # -- the answer ------------------------------------------------------------------------------------------------

    def fill(self) -> None:
        """Asks the ranking."""
        self._offer_changes()
        self.time.setVisible(self.like.value == TYPED)
        mark_fault(self.time, wrong=self.like.value == TYPED and bool(self.time.text()) and self._typed() is None)
        review, focus = self.studio.review, self.studio.focus
        if self.studio.by_member or self.studio.keeper.race.setup.stages or focus is None:
            self._refuse()
            return
        efforts = list(review.efforts.values())
        asked = efforts if self.everybody.isChecked() else [focus]
        swaps = {effort.subject: self.swaps(effort) for effort in asked}
        season = self.studio.keeper.race.setup.season
        self.outcomes = Hypothetical(self.studio.board, season, efforts, swaps)
        found = self.outcomes.of(focus.subject)
        self._show(None if found is None else found[0])
        if found is not None:
            self._say(focus, found[1])

    def _refuse(self) -> None:
        self.outcomes = ()
        said = tr("Members have no result of their own.") if self.studio.by_member else tr(
            "In a race of rounds another time would have made other heats: nobody can say what then."
        )  # fmt: skip
        self.answer.setText(said)
        self.model.show_lines([], 0, lambda _: Line(()))

    def _say(self, focus: Effort, outcome: Outcome) -> None:
        """The answer for one athlete in a sentence."""
        precision = focus.progress.precision
        text = tr("{who} would be {rank} instead of {was}, in {time} ({gained}).").format(
            who=who(focus),
            rank=_place(outcome.rank),
            was=_place(outcome.was_rank),
            time=time_text(outcome.result, precision),
            gained=lost_text(None if outcome.gained is None else -outcome.gained, precision),
        )
        if outcome.unknown:
            text += " " + tr("{count} changes lack a side and stay as they are.").format(count=outcome.unknown)
        self.answer.setText(text)

    def _show(self, row: int | None) -> None:
        heads = [
            Head(tr("Would be"), "888"),
            Head(tr("Was"), "888"),
            Head(tr("Places"), "+888"),
            Head(tr("Bib"), "8888"),
            Head(tr("Name"), "Steinlechner", right=False, grows=True),
            Head(tr("Would be"), "8:88:88.8", tr("The result as it would be")),
            Head(tr("Was"), "8:88:88.8", tr("The result as it is")),
            Head(tr("Difference"), "+8:88.8"),
        ]
        self.model.show_lines(heads, len(self.outcomes), self._line)
        if row is not None:
            self.table.selectRow(row)
            self.table.scrollTo(self.model.index(row, 0))

    def _line(self, row: int) -> Line:
        outcome = self.outcomes[row]
        effort = self.studio.review.efforts[outcome.bib]
        precision, status = effort.progress.precision, effort.progress.status
        running = status is Status.RUN
        lost = None if outcome.gained is None else -outcome.gained
        moved = f"{outcome.places:+d}".replace("-", "\N{MINUS SIGN}") if outcome.places else ""
        texts = (
            status.value if outcome.rank is None else str(outcome.rank),
            "" if outcome.was_rank is None else str(outcome.was_rank),
            moved,
            outcome.bib,
            effort.name,
            time_text(outcome.result, precision),
            time_text(outcome.was, precision),
            lost_text(lost, precision) if lost or running else "",
        )
        shade = max(-STEPS, min(STEPS, -2 * outcome.places))
        return Line(texts, (0, 0, shade, 0, 0, 0, 0, 0), outcome.bib, hypothetical=True)


def _place(rank: int | None) -> str:
    return NONE if rank is None else f"{rank}."
