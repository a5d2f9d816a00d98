"""What only some formats have: the size of a team, the order of a relay, the rule of a race of timed laps.

A section of another format is refused by name: in a race of individuals a `[relay]` would silently be nothing.
"""

from collections.abc import Sequence

from skimo_timer.core.course import Course, Format
from skimo_timer.core.setup import Counts, TimedLaps
from skimo_timer.exchange.faults import one_of
from skimo_timer.exchange.toml_table import TomlTable

SECTIONS = {
    "team": (Format.TEAM,),
    "relay": (Format.RELAY,),
    "timed": (Format.TIMED_LAPS,),
    "stages": (Format.SPRINT, Format.RELAY),
}
"""The formats that a section belongs to. A relay too may have a qualification and finals."""

LETTERS = "abcdefghijklmnopqrstuvwxyz"
ORDER = 'the letters of the members in the order of the laps, as in ["a", "b", "a", "b"]'


def refuse_others(root: TomlTable, kind: Format) -> None:
    """Notes every section that belongs to other formats than that of the race."""
    for section, formats in SECTIONS.items():
        if kind not in formats:
            root.refuse(section, f"no section of that name; it belongs to {' and '.join(formats)}, this race is {kind}")


def read_team(root: TomlTable) -> int:
    """How many form a team."""
    table = root.table("team")
    size = table.whole("size", 2, 2)
    if size > len(LETTERS):
        table.fault(f"a whole number of 2 to {len(LETTERS)}: each member has a letter", "size")
    table.finish()
    return size


def read_relay(root: TomlTable, courses: Sequence[Course]) -> tuple[str, ...]:
    """Which member runs which lap. A relay has as many letters as each of its courses has laps."""
    sound = not root.faults.found  # a lap with a fault is not among those of its course
    table = root.table("relay")
    table.has("order")
    table.finish()
    order = table.content.get("order")
    if not isinstance(order, list) or not order:
        table.fault(ORDER, "order")
        return ()
    wrong = [number for number, letter in enumerate(order) if not isinstance(letter, str) or letter not in [*LETTERS]]
    for number in wrong:
        table.fault("the letter of a member, from a to z", "order", number)
    for course in courses:
        if sound and len(course.laps) != len(order):
            table.fault(f"a letter for each lap of the course {course.name}, which has {len(course.laps)}", "order")
    return () if wrong else tuple(order)


def read_timed(root: TomlTable, courses: Sequence[Course]) -> TimedLaps:
    """The rule of a race of timed laps. Its courses have one lap, which repeats."""
    sound = not root.faults.found
    table = root.table("timed")
    limit = table.duration("limit", None, least=1)
    counts = table.choice("counts", Counts, Counts.COMPLETED)
    half = table.text("half")
    table.finish()
    for number, course in enumerate(courses):
        if sound and len(course.laps) > 1:
            root.fault("one lap, which repeats", "courses", number, "laps")
        elif sound and half and half not in course.codes[:-1]:
            what = f"a point within the lap of the course {course.name}"
            table.fault(one_of(what, list(dict.fromkeys(course.codes[:-1]))), "half")
    return TimedLaps(limit, counts, half)
