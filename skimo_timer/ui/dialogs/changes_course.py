"""Changes to the race around them: a shortened course, a start time, a point that falls out, a limit."""

from skimo_timer.core.changes import group_started, limit_moved
from skimo_timer.core.changes.of_course import Shortening, limit_for_all, shortened, without_point
from skimo_timer.core.clock import Instant, format_duration, format_instant
from skimo_timer.core.course import Course
from skimo_timer.core.facts import Fact
from skimo_timer.ui.dialogs.changes_page import Page
from skimo_timer.ui.dialogs.typed import typed_time
from skimo_timer.ui.labels import place_word, start_word, tr

_ENDS = "ends"


class ShortPage(Page):
    """A shortened course."""

    across = 3
    title = tr("Course shortened")
    hint = tr(
        "Who is past keeps the whole course; everybody else runs the short one. If the results compare, one list ranks "
        "both, more laps first; if not, the short course has lists of its own."
    )

    def build(self) -> None:
        """Where the course is left, where it goes on, since when, and whether the results compare."""
        self.course = self.choice(tr("Course"))
        self.leave, self.rejoin = self.choice(tr("Leaves it after")), self.choice(tr("Goes on at"))
        self.since = self.text(tr("Holds since"), tr("now, or a time of day"))
        self.together = self.choice(tr("Results"))
        self.course.changed.connect(self._places)

    def refresh(self) -> None:
        """The courses and their places."""
        self.offer(self.course, [(course.name, course.name) for course in self.race.setup.courses])
        self.offer(self.together, [("", tr("compare: one list")), ("apart", tr("do not compare: lists of their own"))])
        self._places()

    @property
    def is_empty(self) -> bool:
        """Whether it is still to be said where the course goes on."""
        return not self.rejoin.value

    def facts(self, now: Instant) -> list[Fact]:
        """The variant and who runs it."""
        text = self.since.value.strip()
        since = typed_time(text, self.race.setup.date) if text else now
        rejoin = None if self.rejoin.value == _ENDS else int(self.rejoin.value)
        how = Shortening(self.course.value, int(self.leave.value), rejoin, since, together=not self.together.value)
        return shortened(self.race, how)

    def _places(self) -> None:
        course = self.race.setup.course(self.course.value) or self.race.setup.courses[0]
        named = [(str(place.index), place_word(place, len(course.laps))) for place in course.places]
        self.offer(self.leave, [("-1", course.start_point), *named])
        self.offer(self.rejoin, [("", "–"), (_ENDS, tr("the race ends there")), *named])


class GunPage(Page):
    """A start that was at another time."""

    title, hint = tr("Start time"), tr("The true start of a group or a heat; everybody in it is timed anew.")

    def build(self) -> None:
        """Which start, and when."""
        self.group = self.choice(tr("Start of"))
        self.time = self.text(tr("True time"), tr("18:50:12, or +0:12"))

    def refresh(self) -> None:
        """Everything that has a start."""
        starts = [(group.name, self.race.start_time(group)) for group in self.race.setup.groups]
        texts = [(name, start_word(self.race.setup, name), time) for name, time in starts]
        self.offer(self.group, [(n, w if t is None else f"{w}, {format_instant(t)}") for n, w, t in texts])

    def facts(self, now: Instant) -> list[Fact]:  # noqa: ARG002
        """The start."""
        text = self.time.value.strip()
        if text[:1] not in ("+", "-", "\N{MINUS SIGN}"):
            text = format_instant(typed_time(text, self.race.setup.date), None)
        return group_started(self.race, self.group.value, text)


class PointPage(Page):
    """A gate that fell out."""

    title = tr("Point falls out")
    hint = tr("No reading is missed there any more. Off the course its legs become one and its splits are not shown.")

    def build(self) -> None:
        """Which point, and whether it stays on the course."""
        self.point, self.how = self.choice(tr("Point")), self.choice(tr("What becomes of it"))

    def refresh(self) -> None:
        """The points."""
        self.offer(self.point, [("", "–"), *((p.code, f"{p.code}  {p.name}") for p in self.race.setup.points)])
        self.offer(self.how, [("", tr("may be missing, its splits stay")), ("off", tr("off the course"))])

    @property
    def is_empty(self) -> bool:
        """Whether no point is chosen yet."""
        return not self.point.value

    def clear(self) -> None:
        """No point is chosen any more."""
        self.point.fill("")

    def facts(self, now: Instant) -> list[Fact]:  # noqa: ARG002
        """A new set-up."""
        return without_point(self.race, self.point.value, off_the_course=bool(self.how.value))


class LimitPage(Page):
    """A cut-off at another time."""

    title, hint = (
        tr("Time limit moved"),
        tr("For everybody, or for these only: somebody helped, or a train barred the way."),
    )

    def build(self) -> None:
        """Which limit, for whom, to when, why."""
        self.limit = self.choice(tr("Limit"))
        self.time = self.text(tr("Moved by, or to"), tr("+10:00, or 1:40:00"))
        self.who = self.text(tr("Bibs"), tr("empty: for everybody"))
        self.why = self.text(tr("Reason"))

    def refresh(self) -> None:
        """The limits of all courses."""
        several = len(self.race.setup.courses) > 1
        self.offer(
            self.limit,
            [
                (f"{number} {course.name}", _limit_text(course, number, several=several))
                for course in self.race.setup.courses
                for number in range(len(course.limits))
            ],
        )

    def facts(self, now: Instant) -> list[Fact]:  # noqa: ARG002
        """A new set-up, or a ruling for each."""
        number, _, name = self.limit.value.partition(" ")
        course = self.race.setup.course(name)
        if course is None:
            raise ValueError(tr("a course with a limit; this race has none"))
        if not self.who.value.strip():
            return limit_for_all(self.race, name, int(number), self.time.value)
        limit = course.limits[int(number)]
        moved = f"{limit.point} {limit.lap} {self.time.value.strip()}"
        return limit_moved(self.race, self.bibs(self.who), moved, self.why.value)


def _limit_text(course: Course, number: int, *, several: bool) -> str:
    limit = course.limits[number]
    place = course.limit_place(limit)
    where = limit.point if place is None else place_word(course.places[place], len(course.laps))
    text = f"{where}, {format_duration(limit.after)}"
    return f"{course.name}, {text}" if several else text
