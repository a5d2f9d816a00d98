"""The page of the race itself: name, day and rules.

Every page of the editor shows its part of a draft (`fill`), puts what is typed back (`into`), and shows what is wrong
(`tell`).
"""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from skimo_timer.core.course import Format
from skimo_timer.core.setup import USUAL_PRECISION, season_of
from skimo_timer.ui.dialogs.draft import SetupDraft
from skimo_timer.ui.dialogs.parts import Choice, Field, card, roomy, text_edit
from skimo_timer.ui.dialogs.problems import Problems
from skimo_timer.ui.dialogs.rule_card import RuleCard
from skimo_timer.ui.dialogs.typed import typed_date
from skimo_timer.ui.dialogs.words import PRECISIONS, RANK_BY, formats, translated
from skimo_timer.ui.labels import day_text, tr
from skimo_timer.ui.theme import scaled


class RacePage(QWidget):
    """Name, day and rules of the race."""

    changed = Signal()
    format_chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.fields = {
            "name": Field(tr("Name of the race"), text_edit(placeholder="Night Rando 3")),
            "venue": Field(tr("Venue"), text_edit(placeholder="Alpental")),
            "date": Field(tr("Date"), text_edit(placeholder="2027-01-14")),
            "season": Field(tr("Season ends in"), text_edit()),
            "format": Field(tr("Format"), Choice(formats()), tr("Decides how much a penalty costs")),
            "precision": Field(tr("Times are printed in"), Choice(translated(PRECISIONS)), tr("Cut, never rounded")),
            "rank_by": Field(tr("Result counts"), Choice(translated(RANK_BY))),
            "dead_time": Field(tr("A bib read again within"), text_edit(placeholder="5s"), tr("is the same reading")),
            "protest_time": Field(tr("Protests within"), text_edit(placeholder="15:00"), tr("of a published list")),
        }
        self.rule = RuleCard()
        self.precise = False
        self._box = box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(scaled(12))
        box.addWidget(_grid(self.fields, (("name", "venue"), ("date", "season"))))
        box.addWidget(_grid(self.fields, (("format", "precision", "rank_by"), ("dead_time", "protest_time"))))
        box.addWidget(self.rule)
        self._box.addStretch()
        self.rule.changed.connect(self.changed)
        for field in self.fields.values():
            field.changed.connect(self.changed)
        self.fields["format"].changed.connect(self._choose_format)
        precision = self.fields["precision"].editor
        if isinstance(precision, Choice):
            precision.activated.connect(self._choose_precision)

    def add_part(self, part: QWidget) -> None:
        """Puts one more part below the fields."""
        self._box.insertWidget(self._box.count() - 1, part)

    def fill(self, draft: SetupDraft) -> None:
        """Shows the race of a draft."""
        self.precise = draft.base is not None
        self.rule.fill(draft)
        for key, field in self.fields.items():
            field.fill(draft.race[key])

    def into(self, draft: SetupDraft) -> SetupDraft:
        """The draft with the race as it is typed."""
        self.rule.offer_points(draft)
        typed = {key: field.value for key, field in self.fields.items()}
        return replace(draft, race={**draft.race, **typed, **self.rule.cells()})

    def tell(self, draft: SetupDraft, problems: Problems) -> None:
        """Shows what is wrong, and how a date was understood."""
        self.rule.tell(draft, problems)
        for key, field in self.fields.items():
            field.tell(problems.at("race", key), self._understood(key))

    def _understood(self, key: str) -> str:
        try:
            day = typed_date(self.fields["date"].value)
        except ValueError:
            return ""
        if key == "date":
            return day_text(day)
        if key == "season":
            season = int(text) if (text := self.fields["season"].value.strip()).isdecimal() else season_of(day)
            return tr("Ages count from {season}: U18 is born {first} or {last}").format(
                season=season, first=season - 18, last=season - 17
            )
        return ""

    def _choose_format(self) -> None:
        """Another format brings its usual precision, unless another one was chosen on purpose."""
        chosen = Format(self.fields["format"].value)
        self.rule.show_format(chosen)
        if not self.precise:
            self.fields["precision"].fill(USUAL_PRECISION[chosen].value)
        self.format_chosen.emit(chosen.value)

    def _choose_precision(self) -> None:
        self.precise = True


def _grid(fields: dict[str, Field], lines: Sequence[Sequence[str]]) -> QWidget:
    surface = card()
    grid = QGridLayout(surface)
    grid.setContentsMargins(scaled(20), scaled(16), scaled(20), scaled(10))
    grid.setHorizontalSpacing(scaled(24))
    grid.setVerticalSpacing(scaled(14))
    rows = lines if roomy() else [(key,) for keys in lines for key in keys]
    for row, keys in enumerate(rows):
        for column, key in enumerate(keys):
            grid.addWidget(fields[key], row, column)
            grid.setColumnStretch(column, 1)
    return surface
