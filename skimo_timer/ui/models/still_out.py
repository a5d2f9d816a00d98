"""Every person of a race and where they are, as rows: those about whom to worry most first.

The rows are made anew from the race as often as they are asked for; a row is worded only when it is looked at, so that
two thousand people who are out cost no more than a screen of them.
"""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QT_TRANSLATE_NOOP

from skimo_timer.core.clock import DAY, Instant, format_duration, format_gap, format_instant
from skimo_timer.core.facts import RulingKind
from skimo_timer.core.matching.overdue import LegTimes, Unseen, Worry, by_worry, unseen
from skimo_timer.core.progress import Status
from skimo_timer.core.race import Race
from skimo_timer.core.startlist import bib_key
from skimo_timer.core.whereabouts import Person, Where, words_of
from skimo_timer.ui.labels import place_word, tr, word
from skimo_timer.ui.models.table import Column, Row, TableModel

BIB, NAME, WHERE = 0, 1, 2

_STATE = {Worry.OVERDUE: "overdue", Worry.LATE: "late", Worry.NONE: "on-course"}


class OutModel(TableModel[str]):
    """Rows are about persons, by bib. `show` says who is to be in it."""

    columns: tuple[Column, ...] = (
        Column(str(QT_TRANSLATE_NOOP("Columns", "Bib")), "88888", right=True),
        Column(str(QT_TRANSLATE_NOOP("Columns", "Name")), "Zurbriggen Ursina"),
        Column(str(QT_TRANSLATE_NOOP("Columns", "Where")), "gave up at TOP2, lap 2", grows=True),
        Column(str(QT_TRANSLATE_NOOP("Columns", "Last seen")), "TOP2 88:88:88", right=True, spare=True),
        Column(str(QT_TRANSLATE_NOOP("Columns", "Due")), "TOP2 88:88 +88:88", right=True),
        Column(str(QT_TRANSLATE_NOOP("Columns", "Unseen")), "8:88:88", right=True),
    )

    def __init__(self, race: Race, now: Callable[[], Instant], legs: Callable[[], LegTimes]) -> None:
        super().__init__()
        self._race, self._now, self._legs = race, now, legs
        self._people: dict[str, Unseen] = {}

    def show(self, found: Iterable[Unseen]) -> None:
        """Shows these people in this order; the rows that stay where they are are not reset."""
        fresh = {one.person.bib: one for one in found}
        self._people = fresh
        if list(fresh) == self._order:
            self._forget(0, len(fresh))
            return
        self.beginResetModel()
        self._order, self._rows = list(fresh), {}
        self.endResetModel()

    def tick(self) -> None:
        """A second has passed."""
        self._forget(0, len(self._order))

    def find(self, subject: object) -> int | None:
        """The row of a person; None if there is none."""
        return self._order.index(str(subject)) if subject in self._people else None

    def person(self, bib: str) -> Person | None:
        """The person of a row."""
        found = self._people.get(bib)
        return None if found is None else found.person

    def _row(self, subject: str) -> Row:
        one = unseen(self._people[subject].person, self._now(), self._legs())
        person = one.person
        entry = self._race.entries.get(person.bib) or person.progress.entry
        texts = (
            person.bib,
            entry.name,
            where_text(person),
            _last_text(person),
            _due_text(one, self._now()),
            format_duration(one.unseen) if person.where.is_out and one.unseen is not None else "",
        )
        state = _STATE[one.worry] if person.where is Where.ON_COURSE else person.where.value
        return Row(texts, state, hint=" · ".join(text for text in (entry.club, entry.category) if text))


def out_by_worry(found: Iterable[Person], now: Instant, legs: LegTimes) -> list[Unseen]:
    """Those who are still out, whom to look for first on top."""
    return by_worry([unseen(person, now, legs) for person in found if person.where.is_out])


def by_bib(found: Iterable[Person]) -> list[Unseen]:
    """All of them, as people count."""
    order = sorted(found, key=lambda person: bib_key(person.bib))
    return [Unseen(person, person.known, None, None, None) for person in order]


# -- words -------------------------------------------------------------------------------------------------------------


def where_text(person: Person) -> str:
    """Where a person is, in words: `gave up at G3 20:14 · bus 2 · told by Sepp`."""
    told, progress = person.told, person.progress
    if person.where is Where.GAVE_UP and told is not None and told.ruling is RulingKind.GAVE_UP:
        place, rest = words_of(told.value)
        named = progress.course.named(place)
        place = place if named is None else place_word(progress.course.places[named], len(progress.course.laps))
        when = "" if told.when is None else format_instant(told.when % DAY)[:5]
        said = tr("told by {who}").format(who=told.note) if told.note else ""
        first = tr("gave up at {place} {time}") if place else tr("gave up {time}")
        return " · ".join(part for part in (first.format(place=place, time=when).strip(), rest, said) if part)
    if person.where in (Where.GAVE_UP, Where.STOPPED) and person.at is not None and person.at < len(person.times):
        place = place_word(progress.course.places[person.at], len(progress.course.laps))
        sentence = tr("stopped at {place}") if person.where is Where.STOPPED else tr("gave up before {place}")
        return sentence.format(place=place)
    if person.where is Where.ON_COURSE:
        return _on_course(person)
    if person.where is Where.FINISHED and person.last_time is not None:
        return tr("finished {time}").format(time=format_instant(person.last_time % DAY))
    if person.where is Where.CHECKED_IN and told is not None and told.when is not None:
        return tr("checked in {time}").format(time=format_instant(told.when % DAY)[:5])
    return word(f"where.{person.where.value}")


def _on_course(person: Person) -> str:
    """`after G2`, with a status that says nothing of where somebody is."""
    course = person.progress.course
    status = person.progress.status
    marked = "" if status in (Status.RUN, Status.OK) else f" · {status.value}"
    if not person.through:
        return tr("started") + marked
    return tr("after {place}").format(place=place_word(course.places[person.through - 1], len(course.laps))) + marked


def _last_text(person: Person) -> str:
    """`G2 19:58:10`; of somebody seen without a time by when, `G3 by 20:14`."""
    last, time = person.base
    clock = "" if time is None else format_instant(time % DAY)
    if last is None:
        return tr("start {time}").format(time=clock) if clock else ""
    point = person.progress.course.places[last].point
    if last == person.last:
        return f"{point} {clock}"
    return (
        tr("{point} by {time}").format(point=point, time=clock[:5]) if clock else tr("{point} seen").format(point=point)
    )


def _due_text(one: Unseen, now: Instant) -> str:
    """`G3 20:31`, and by how much it is past: `G3 20:31 +0:12`."""
    if one.due is None or not one.person.where.is_out:
        return ""
    last, _ = one.person.base
    place = one.person.progress.course.places[0 if last is None else last + 1]
    text = f"{place.point} {format_instant(one.due % DAY)[:5]}"
    return f"{text} {format_gap(now - one.due)}" if now > one.due and one.worry is not Worry.NONE else text
