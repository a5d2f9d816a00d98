"""The lists that are published, what has changed since, and the protests, as tables."""

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP

from skimo_timer.core.clock import Duration, Instant, format_duration, format_instant
from skimo_timer.core.facts import Key
from skimo_timer.core.publications import Issue, Protest, RowChange, newest_issue, protest_ends
from skimo_timer.core.race import Race
from skimo_timer.core.standings import Board
from skimo_timer.ui.labels import FINE, name_of, protest_word, published_row, tr
from skimo_timer.ui.models.table import Column, Row, TableModel

CHANGED, OPEN = "alarm", "waiting"
_PUSHED_SHOWN = 200


@dataclass(frozen=True, slots=True)
class ListState:
    """One classification before the jury: its newest issue, until when one may protest, how many protests are open."""

    name: str
    official: bool
    issue: Issue | None
    ends: Instant | None
    open_protests: int

    def runs(self, now: Instant) -> bool:
        """Whether the time to protest is running."""
        return self.ends is not None and now < self.ends


def list_state(race: Race, board: Board) -> ListState:
    """How a classification stands before the jury."""
    name, kept = board.classification.name, race.publications
    ends = protest_ends(kept.versions(name), race.setup.protest_time)
    return ListState(name, race.is_official(name), newest_issue(kept, board), ends, len(kept.open_protests(name)))


class ListsModel(TableModel[str]):
    """Rows are about classifications. Call `show` after every change, `tick` every second."""

    columns = (
        Column(str(QT_TRANSLATE_NOOP("Columns", "Classification")), "Veterans women", grows=True),
        Column(str(QT_TRANSLATE_NOOP("Columns", "State")), "unofficial, changed since"),
        Column(str(QT_TRANSLATE_NOOP("Columns", "Version")), "Version", right=True),
        Column(str(QT_TRANSLATE_NOOP("Columns", "Published")), "18:88:88", right=True),
        Column(str(QT_TRANSLATE_NOOP("Columns", "Mark")), "3f9a12bc"),
        Column(str(QT_TRANSLATE_NOOP("Columns", "Changed")), "Changed", right=True),
        Column(str(QT_TRANSLATE_NOOP("Columns", "Protests")), "Protests", right=True),
        Column(str(QT_TRANSLATE_NOOP("Columns", "Protest ends in")), "Protest ends in", right=True),
    )

    def __init__(self) -> None:
        super().__init__()
        self._states: dict[str, ListState] = {}
        self._now = Instant(0)

    def show(self, race: Race, boards: Mapping[str, Board], now: Instant) -> None:
        """Shows the classifications as they stand now."""
        self._states = {name: list_state(race, board) for name, board in boards.items()}
        self._now = now
        if list(boards) == self._order:
            self._forget(0, len(self._order) - 1)
            return
        self.beginResetModel()
        self._order = list(boards)
        self._rows.clear()
        self.endResetModel()

    def tick(self, now: Instant) -> None:
        """Counts down."""
        counting = any(state.runs(self._now) for state in self._states.values())
        self._now = now
        if counting:
            self._forget(0, len(self._order) - 1)

    def state(self, name: str) -> ListState | None:
        """How a classification stands; None if there is none of that name."""
        return self._states.get(name)

    def _row(self, subject: str) -> Row:
        state = self._states[subject]
        issue, left = state.issue, self._left(state)
        number = "" if issue is None else str(issue.version.number)
        when = "" if issue is None else format_instant(issue.version.published.when)
        mark = "" if issue is None else issue.version.published.digest
        changed = str(len(issue.changed)) if issue is not None and issue.changed else ""
        protests = str(state.open_protests or "")
        texts = (subject, state_text(state), number, when, mark, changed, protests, left)
        waits = bool(protests) or state.runs(self._now)
        return Row(texts, CHANGED if changed else OPEN if waits else FINE if state.official else "")

    def _left(self, state: ListState) -> str:
        """How long one may still protest."""
        if state.ends is None:
            return ""
        return format_duration(Duration(state.ends - self._now)) if self._now < state.ends else tr("over")


def state_text(state: ListState) -> str:
    """`not published`, `unofficial`, `official`, and whether something has changed since."""
    changed = state.issue is not None and bool(state.issue.changed)
    if state.official:
        return tr("official, changed since") if changed else tr("official")
    if state.issue is None:
        return tr("not published")
    return tr("unofficial, changed since") if changed else tr("unofficial")


class ChangesModel(TableModel[str]):
    """Who has another row than in the newest version; rows are about bibs or clubs."""

    columns = (
        Column(str(QT_TRANSLATE_NOOP("Columns", "Who")), "128 Maximilian Höllwarth", grows=True),
        Column(str(QT_TRANSLATE_NOOP("Columns", "As published")), "888. 1:88:88.88"),
        Column(str(QT_TRANSLATE_NOOP("Columns", "Now")), "888. 1:88:88.88"),
    )

    def __init__(self, race: Race) -> None:
        super().__init__()
        self._race = race
        self._changes: dict[str, RowChange] = {}

    def show(self, issue: Issue | None) -> None:
        """Shows what has changed: first whose own result did, then whom that has pushed, as many as one can read."""
        changed = [] if issue is None else sorted(issue.changed, key=lambda one: one.is_pushed)[:_PUSHED_SHOWN]
        if {one.who: one for one in changed} == self._changes:
            return
        self.beginResetModel()
        self._changes = {one.who: one for one in changed}
        self._order = list(self._changes)
        self._rows.clear()
        self.endResetModel()

    def _row(self, subject: str) -> Row:
        change = self._changes[subject]
        before, now = published_row(self._race, change.before), published_row(self._race, change.after)
        return Row((name_of(self._race, subject), before, now), "" if change.is_pushed else CHANGED)


class ProtestsModel(TableModel[Key]):
    """Rows are about protests, in the order in which they came in."""

    columns = (
        Column(str(QT_TRANSLATE_NOOP("Columns", "No.")), "88", right=True),
        Column(str(QT_TRANSLATE_NOOP("Columns", "Received")), "18:88:88", right=True),
        Column(str(QT_TRANSLATE_NOOP("Columns", "By")), "128 Maximilian"),
        Column(str(QT_TRANSLATE_NOOP("Columns", "Against")), "128 Maximilian"),
        Column(str(QT_TRANSLATE_NOOP("Columns", "About")), "skins in the hand in the change area", grows=True),
        Column(str(QT_TRANSLATE_NOOP("Columns", "Decision")), "upheld: C.13 for 128"),
    )

    def __init__(self, race: Race) -> None:
        super().__init__()
        self._race = race
        self._protests: dict[Key, Protest] = {}

    def show(self) -> None:
        """Shows the protests as they stand now."""
        protests = {one.key: one for one in self._race.publications.protests}
        if protests == self._protests:
            return
        self.beginResetModel()
        self._protests, self._order = protests, list(protests)
        self._rows.clear()
        self.endResetModel()

    def protest(self, key: Key) -> Protest:
        """The protest of a row's subject."""
        return self._protests[key]

    def _row(self, subject: Key) -> Row:
        one = self._protests[subject]
        by, against = name_of(self._race, one.made.by), name_of(self._race, one.made.against)
        about = " · ".join(part for part in (one.made.about, one.made.classification) if part)
        texts = (str(one.number), format_instant(one.made.received), by, against, about)
        word = protest_word(one)
        return Row((*texts, word), OPEN if one.decided is None else FINE, hint=f"{about}\n{word}")
