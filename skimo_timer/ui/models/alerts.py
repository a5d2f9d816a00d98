"""What there is to decide, in plain sentences, what matters now first.

All alerts are asked for again when a change has settled (`refresh`); rows that stay keep their place, so that what the
operator has chosen does not jump. Suggestions are worked out for the rows that are looked at, and gather what they need
of the field once per refresh.
"""

from itertools import takewhile

from PySide6.QtCore import QT_TRANSLATE_NOOP

from skimo_timer.core.alerts import Alert
from skimo_timer.core.clock import Instant, format_instant
from skimo_timer.core.matching.suggestions import Suggester, Suggestion
from skimo_timer.core.passings.matters import Offer
from skimo_timer.core.race import Race
from skimo_timer.core.urgency import by_urgency
from skimo_timer.timekeeper import Timekeeper
from skimo_timer.ui.labels import alert_sentence, suggestion_sentence
from skimo_timer.ui.models.roles import NOWHERE
from skimo_timer.ui.models.table import Column, Row, TableModel

TIME = 0
_LOOKED_THROUGH = 20  # how many of the first alerts the key looks through for one with a suggestion


class AlertsModel(TableModel[Alert]):
    """Rows are about alerts; an open time is one once nobody seems to be typing its bib."""

    columns = (
        Column(str(QT_TRANSLATE_NOOP("Columns", "Time")), "MM 18:88:88", right=True),
        Column(str(QT_TRANSLATE_NOOP("Columns", "To decide")), "", grows=True, wraps=True),
    )

    def __init__(self, keeper: Timekeeper) -> None:
        super().__init__()
        self._keeper = keeper
        self._suggester = Suggester(keeper.race)
        self._lines = keeper.race.line_matters()
        self._suggested: dict[Alert, Suggestion | Offer | None] = {}

    def refresh(self, now: Instant, here: str, missing: list[Alert]) -> list[Alert]:
        """Asks the race again and changes only the rows that differ; returns the alerts that are new.

        `here` is the point where the operator stands, `missing` alerts about who should long have been seen.
        """
        race = self._keeper.race
        self._suggester, self._lines, self._suggested = Suggester(race), race.line_matters(), {}
        finishes = frozenset(course.codes[course.finish] for course in race.setup.courses)
        asked = list(dict.fromkeys([*race.alerts(), *missing]))
        fresh = by_urgency(asked, now, here, finishes, self._rank)
        known = set(self._order)
        if fresh != self._order:
            same = len(list(takewhile(lambda pair: pair[0] == pair[1], zip(fresh, self._order, strict=False))))
            rest = list(zip(reversed(fresh[same:]), reversed(self._order[same:]), strict=False))
            tail = len(list(takewhile(lambda pair: pair[0] == pair[1], rest)))
            self._replace(same, len(self._order) - tail, fresh[same : len(fresh) - tail])
        self._forget(0, len(fresh))  # a name or a suggestion may be another one
        return [alert for alert in fresh if alert not in known]

    @property
    def race(self) -> Race:
        """The race whose alerts these are."""
        return self._keeper.race

    def _rank(self, bib: str) -> int | None:
        """The rank in the first classification, in which everybody mostly is."""
        progress = self._keeper.race.progress.get(self._keeper.race.athlete(bib))
        board = next(iter(self._keeper.boards.values()), None)
        return None if progress is None or board is None or board.position(bib) is None else board.rank(progress)

    def _replace(self, first: int, end: int, fresh: list[Alert]) -> None:
        if end > first:
            self.beginRemoveRows(NOWHERE, first, end - 1)
            for alert in self._order[first:end]:
                self._rows.pop(alert, None)
            del self._order[first:end]
            self.endRemoveRows()
        if fresh:
            self.beginInsertRows(NOWHERE, first, first + len(fresh) - 1)
            self._order[first:first] = fresh
            self.endInsertRows()

    def suggestion(self, position: int) -> Suggestion | Offer | None:
        """What is suggested first for the alert of a row; None if there is nothing to suggest."""
        alert = self._order[position]
        if alert not in self._suggested:
            suggested = next(iter(self._suggester.suggestions(alert)), None)
            self._suggested[alert] = self._lines.offer(alert) if suggested is None else suggested
        return self._suggested[alert]

    @property
    def first_suggested(self) -> int | None:
        """The first row, among those at the top, for which something is suggested."""
        rows = range(min(len(self._order), _LOOKED_THROUGH))
        return next((row for row in rows if self.suggestion(row) is not None), None)

    def _row(self, subject: Alert) -> Row:
        race, position = self._keeper.race, self.find(subject)
        sentence = alert_sentence(race, subject)
        if position is not None and (suggested := self.suggestion(position)) is not None:
            asked = suggestion_sentence(race, subject, suggested) if isinstance(suggested, Suggestion) else ""
            sentence = f"{sentence} {asked}".rstrip()
        time = "" if subject.time is None else format_instant(subject.time)
        return Row((time, sentence), subject.code.value)
