"""The rule that only the chosen format has: the size of a team, the order of a relay, what counts in timed laps."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from skimo_timer.core.course import Format
from skimo_timer.ui.dialogs.draft import SetupDraft
from skimo_timer.ui.dialogs.parts import Choice, Field, Option, card, roomy, text_edit, text_label
from skimo_timer.ui.dialogs.problems import Problems
from skimo_timer.ui.dialogs.words import counts
from skimo_timer.ui.labels import tr
from skimo_timer.ui.theme import Role, scaled

OF_FORMAT: Mapping[Format, Sequence[str]] = {
    Format.TEAM: ("team_size",),
    Format.RELAY: ("relay",),
    Format.TIMED_LAPS: ("limit", "counts", "half"),
}


class RuleCard(QWidget):
    """Fields of one format at a time; nothing at all for the others."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.fields = {
            "team_size": Field(tr("Members of a team"), text_edit(placeholder="2")),
            "relay": Field(tr("Who runs which lap"), text_edit(placeholder="a b a b")),
            "limit": Field(tr("Time for the laps"), text_edit(placeholder="1:00:00")),
            "counts": Field(tr("What counts"), Choice(counts())),
            "half": Field(tr("Half a lap counts at"), Choice(_points([]))),
        }
        self.title = text_label("", Role.TABLE)
        surface = card()
        inside = QVBoxLayout(surface)
        inside.setContentsMargins(scaled(20), scaled(14), scaled(20), scaled(10))
        inside.addWidget(self.title)
        grid = QGridLayout()
        grid.setHorizontalSpacing(scaled(24))
        inside.addLayout(grid)
        for fields in OF_FORMAT.values():
            for number, key in enumerate(fields):
                row, column = (0, number) if roomy() else (number, 0)
                grid.addWidget(self.fields[key], row, column)
                grid.setColumnStretch(column, 1)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(surface)
        for field in self.fields.values():
            field.changed.connect(self.changed)

    def fill(self, draft: SetupDraft) -> None:
        """Shows the rules of a draft."""
        self.offer_points(draft)
        for key, field in self.fields.items():
            field.fill(draft.race[key])
        self.show_format(draft.format)

    def cells(self) -> dict[str, str]:
        """The rules as they are typed."""
        return {key: field.value for key, field in self.fields.items()}

    def show_format(self, chosen: Format) -> None:
        """Shows the rule of a format, or hides."""
        shown = OF_FORMAT.get(chosen, ())
        for key, field in self.fields.items():
            field.setVisible(key in shown)
        titles = {Format.TEAM: tr("Team"), Format.RELAY: tr("Relay"), Format.TIMED_LAPS: tr("Timed laps")}
        self.title.setText(titles.get(chosen, ""))
        self.setVisible(bool(shown))

    def offer_points(self, draft: SetupDraft) -> None:
        """Offers the points on the way of a lap for the half one."""
        half = self.fields["half"].editor
        if isinstance(half, Choice):
            way = [(row[0].strip(), row[1]) for lap in draft.courses[0].laps for row in lap[1:-1]]
            half.exchange(_points(way))

    def tell(self, draft: SetupDraft, problems: Problems) -> None:
        """Shows what is wrong, and how an order was understood."""
        for key, field in self.fields.items():
            field.tell(problems.at("race", key), _laps_of(draft.race["relay"]) if key == "relay" else "")


def _points(rows: Sequence[tuple[str, str]]) -> tuple[Option, ...]:
    nothing = Option("", tr("No half laps"))
    return (nothing, *(Option(code, f"{code}  {name}".strip()) for code, name in rows if code))


def _laps_of(order: str) -> str:
    """`a runs laps 1, 3; b runs laps 2, 4`."""
    letters = [sign for sign in order.casefold() if sign.isalpha()]
    one, many = tr("{member} runs lap {laps}"), tr("{member} runs laps {laps}")
    laps = {
        letter: [str(n) for n, each in enumerate(letters, 1) if each == letter] for letter in dict.fromkeys(letters)
    }
    return "; ".join(
        (one if len(runs) == 1 else many).format(member=member, laps=", ".join(runs)) for member, runs in laps.items()
    )
