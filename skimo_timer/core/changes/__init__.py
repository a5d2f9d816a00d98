"""Changes to people in a running race, each as the facts of one step of undo.

Nothing here changes a race: every function says which facts would, and raises ValueError, saying what was expected,
where the change makes no sense. What the facts would do is tried on a copy first (`whatif`).
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from skimo_timer.core.clock import DURATION_FORM, format_duration, parse_duration, parse_instant
from skimo_timer.core.facts import Entered, Fact, Ruling, RulingKind, StartGiven
from skimo_timer.core.limits import normal_moved
from skimo_timer.core.race import Race
from skimo_timer.core.startlist import Entry, bib_key, normal_bib

BIBS_FORM = "bibs and ranges of bibs that are entered, as in 12 15 20-30"
ALL = ("all", "*")

_RANGE = re.compile(r"(\d+)\s*(?:-|\N{EN DASH}|\.\.)\s*(\d+)")


def parse_bibs(text: str, race: Race) -> list[str]:
    """The bibs of `12 15 20-30`, or of `all`: whoever is entered, by bib. A range names those in it that are there."""
    joined = _RANGE.sub(r"\1-\2", text)
    words = [word for word in re.split(r"[\s,;]+", joined) if word]
    if not words:
        raise ValueError(BIBS_FORM)
    found = {bib for word in words for bib in _bibs_of(word, race)}
    return sorted(found, key=bib_key)


def _bibs_of(word: str, race: Race) -> list[str]:
    if word.casefold() in ALL:
        return list(race.progress)
    bib = race.athlete(normal_bib(word))
    if bib in race.progress:
        return [bib]
    if ends := _RANGE.fullmatch(word):
        low, high = sorted((int(ends[1]), int(ends[2])))
        within = [bib for bib in race.progress if bib.isdecimal() and low <= int(bib) <= high]
        if within:
            return within
    raise ValueError(f"{word}: {BIBS_FORM}")


def to_course(race: Race, bibs: Sequence[str], course: str) -> list[Fact]:
    """They run another course from now on, such as rec instead of race; everybody keeps the own start."""
    if race.setup.course(course) is None:
        raise ValueError(f"a course: {', '.join(one.name for one in race.setup.courses)}")
    moved = [bib for bib in bibs if race.progress[bib].course.name != course]
    if not moved:
        raise ValueError("somebody who is on another course")
    return [fact for bib in moved for fact in on_course(race, bib, course)]


def on_course(race: Race, bib: str, course: str) -> list[Fact]:
    """The ruling, and one that keeps the start where the other course has start groups of its own."""
    entry, kept = race.entries[bib], race.group_of(race.entries[bib])
    facts: list[Fact] = [Ruling(bib, RulingKind.COURSE, course)]
    usual = next((group for group in race.setup.starts if group.course in ("", course)), None)
    if kept is not None and usual != kept and not _names_start(race, entry):
        facts.append(Ruling(bib, RulingKind.START, kept.name))
    return facts


def _names_start(race: Race, entry: Entry) -> bool:
    ruled = any(ruling.ruling is RulingKind.START for ruling in race.rulings_on(entry.bib))
    return ruled or any(group.name == entry.start for group in race.setup.starts)


def swapped(race: Race, bib: str, other: str) -> list[Fact]:
    """Two athletes wear each other's bib: every passing with a number is now the other's.

    What was decided about a number stays with it, because judges write numbers down; so does a slot, because a starter
    calls numbers. Course, start group, class and name go with the person, of a team with each member.
    """
    if bib == other:
        raise ValueError("two different bibs")
    one, two = race.entries[bib], race.entries[other]
    facts = _exchanged(one, two)
    for letter in race.setup.member_letters:
        first, second = race.entries.get(bib + letter), race.entries.get(other + letter)
        if first or second:
            facts += _exchanged(first or Entry(bib + letter), second or Entry(other + letter))
    return facts


def _exchanged(one: Entry, two: Entry) -> list[Fact]:
    return [Entered(replace(two, bib=one.bib, slot=one.slot)), Entered(replace(one, bib=two.bib, slot=two.slot))]


def replaced(race: Race, bib: str, text: str) -> list[Fact]:
    """A bib was lost: another number, which nobody has, is this athlete's from now on, and the old one too."""
    other = normal_bib(text)
    if not other or race.athlete(other) in race.entries:
        raise ValueError("a bib that nobody has")
    return [Ruling(bib, RulingKind.ALIAS, other)]


def corrected(race: Race, entry: Entry) -> list[Fact]:
    """An entry says something else: name, sex, year of birth, class, club."""
    if race.entries[entry.bib] == entry:
        raise ValueError("something that is not so already")
    return [Entered(entry)]


def started_with(race: Race, bibs: Sequence[str], group: str) -> list[Fact]:
    """They started with another group."""
    if group not in [one.name for one in race.setup.starts]:
        raise ValueError(f"a start group: {', '.join(one.name for one in race.setup.starts) or 'there is none'}")
    moved = [bib for bib in bibs if (now := race.group_of(race.entries[bib])) is None or now.name != group]
    if not moved:
        raise ValueError("somebody who started with another group")
    return [Ruling(bib, RulingKind.START, group) for bib in moved]


def group_started(race: Race, name: str, text: str) -> list[Fact]:
    """A group started at another time: `18:50:12`, or by so much later (`+0:12`) or earlier (`-0:03`)."""
    group = next((one for one in race.setup.groups if one.name == name), None)
    if group is None:
        raise ValueError("a start group")
    before, bare = race.start_time(group), text.strip()
    if bare[:1] in ("+", "-", "\N{MINUS SIGN}"):
        if before is None:
            raise ValueError("a time of day, because this group has not started yet")
        time = type(before)(before + parse_duration(bare))
    else:
        time = parse_instant(bare, race.setup.date)
    if time == before:
        raise ValueError("another time than the one it has")
    return [StartGiven(name, time)]


def credited(race: Race, bibs: Sequence[str], text: str, reason: str, stage: str = "") -> list[Fact]:
    """A time taken off the result, for helping somebody or for a train that barred the way; it needs a reason.

    It is a penalty below zero: it stands in the same column, adds up with the others and is withdrawn like
    them; in a race of stages it is about one of them.
    """
    time = parse_duration(text.strip().lstrip("+-\N{MINUS SIGN}"))
    if not time:
        raise ValueError(DURATION_FORM)
    if not reason.strip():
        raise ValueError("a reason: a credit without one cannot be explained later")
    stages = list(dict.fromkeys(one.name for one in race.setup.stages))
    if stages and stage not in stages:
        raise ValueError(f"a stage: {', '.join(stages)}")
    decimals = race.setup.precision_of(race.progress[bibs[0]].course)
    value = f"-{format_duration(time, decimals)}"
    return [Ruling(bib, RulingKind.PENALTY, value, stage=stage, note=reason.strip()) for bib in bibs]


def limit_moved(race: Race, bibs: Sequence[str], text: str, reason: str = "") -> list[Fact]:
    """A cut-off moved for these only: `G3 +10:00`, `G3 2 1:40:00`."""
    values = {bib: normal_moved(text, [race.progress[bib].course]) for bib in bibs}
    return [Ruling(bib, RulingKind.LIMIT, value, note=reason.strip()) for bib, value in values.items()]
