"""When everybody started: start groups as planned or as given, slots of their own, and the n-th of an interval."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping

from skimo_timer.core.clock import Instant
from skimo_timer.core.facts import Ruling, RulingKind
from skimo_timer.core.ledger import Newest
from skimo_timer.core.setup import RaceSetup, StartGroup, StartKind
from skimo_timer.core.startlist import Entry, bib_key


class Starts:
    """The starts of a race. What it does not know it asks: the set-up, who races, and the rulings on a bib."""

    def __init__(
        self,
        setup: Callable[[], RaceSetup],
        starters: Callable[[], Iterable[Entry]],
        rulings: Callable[[str], list[Ruling]],
    ) -> None:
        """Begins with what is planned; nothing was given yet."""
        self.newest: Newest[str, Instant | None] = Newest()
        self._setup, self._starters, self._rulings = setup, starters, rulings
        self._slots: dict[str, Instant] | None = None

    def start_over(self) -> None:
        """Something changed that the slots of an interval depend on."""
        self._slots = None

    def given(self, group: str) -> tuple[bool, Instant | None]:
        """Whether the start of a group, of a heat `Heats/A` or of a run was given, and when it was."""
        return group in self.newest, self.newest.get(group)

    def time(self, group: StartGroup) -> Instant | None:
        """When a start group went: as given, else as planned; None if the gun has not gone."""
        return self.newest.get(group.name) if group.name in self.newest else group.time

    @property
    def first(self) -> Instant | None:
        """The earliest start of the race, be it of a start group or of a heat."""
        return min((t for g in self._setup().groups if (t := self.time(g)) is not None), default=None)

    def group_of(self, entry: Entry) -> StartGroup | None:
        """Whom an athlete starts with: as ruled, as entered, else the first group of the course."""
        rulings = self._rulings(entry.bib)
        ruled = [ruling.value for ruling in rulings if ruling.ruling is RulingKind.START]
        name = ruled[-1] if ruled else entry.start
        course = course_name(entry, rulings) or self._setup().courses[0].name
        groups = self._setup().starts
        named = next((group for group in groups if group.name == name), None)
        return named or next((group for group in groups if group.course in ("", course)), None)

    def own(self, entry: Entry) -> Instant | None:
        """When an athlete started: the own slot, else the n-th interval of the group, else with the group."""
        if entry.slot is not None:
            return entry.slot
        group = self.group_of(entry)
        if group is None:
            return None
        if group.kind is StartKind.INTERVAL and group.interval is not None:
            return self._interval_slots().get(entry.bib)
        return self.time(group)

    def _interval_slots(self) -> Mapping[str, Instant]:
        """The slot of everyone in an interval group: the n-th entry by bib starts n intervals after the first."""
        if self._slots is None:
            self._slots = {}
            members: defaultdict[str, list[str]] = defaultdict(list)
            for entry in sorted(self._starters(), key=lambda entry: bib_key(entry.bib)):
                if (group := self.group_of(entry)) is not None:
                    members[group.name].append(entry.bib)
            for group in self._setup().starts:
                first = self.time(group)
                if first is not None and group.interval is not None:
                    for n, bib in enumerate(members[group.name]):
                        self._slots[bib] = Instant(first + n * group.interval)
        return self._slots


def course_name(entry: Entry, rulings: Iterable[Ruling]) -> str:
    """The course that somebody runs: as ruled last, else as entered; empty is the first."""
    moved = [ruling.value for ruling in rulings if ruling.ruling is RulingKind.COURSE]
    return moved[-1] if moved else entry.course
