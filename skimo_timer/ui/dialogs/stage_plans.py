"""Plans of rounds to begin with, as sprints are raced, and which one fits so many athletes.

The World Cup takes the 30 fastest of a qualification into five heats; two of each heat and the two fastest others go
on, twice. The Games have no qualification and take three of each of three heats. Placing finals give those who are not
among the heats a second run; they stand before the heats, because the final ranking goes from the last round backwards.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from skimo_timer.core.setup import Seeding
from skimo_timer.core.stages.seeding import serpentine
from skimo_timer.ui.dialogs.stage_draft import HEATS, ONE_BY_ONE, STAGE_FIELDS, StageDraft
from skimo_timer.ui.labels import tr

USUAL_INTERVAL = "20s"
SIX = 6


@dataclass(frozen=True, slots=True)
class Scope:
    """For whom a plan is: the course (empty: the only one), what stage names end in, and who is entered, by bib."""

    course: str = ""
    suffix: str = ""
    bibs: Sequence[str] = ()


@dataclass(frozen=True, slots=True)
class Plan:
    """A plan: its key, its title, and the rounds for a course."""

    key: str
    title: Callable[[], str]
    rounds: Callable[[Scope], list[StageDraft]]


def _round(scope: Scope, name: str, heats: Sequence[tuple[str, Sequence[str]]], **cells: str) -> StageDraft:
    filled = {"name": f"{name}{scope.suffix}", "kind": HEATS, **cells}
    if filled.get("source"):
        filled["source"] += scope.suffix
    rows = tuple((heat, "", " ".join(bibs)) for heat, bibs in heats)
    return StageDraft(scope.course, tuple(filled.get(key, "") for key in STAGE_FIELDS), rows)


def _qualification(scope: Scope, best: int) -> StageDraft:
    name = tr("Qualification")
    return _round(scope, name, (), kind=ONE_BY_ONE, interval=USUAL_INTERVAL, times=str(best))


def _heats(scope: Scope, names: str, seeding: Seeding, **cells: str) -> StageDraft:
    counts = {"places": "2", "times": "2", **cells}
    return _round(scope, tr("Heats"), [(name, ()) for name in names], seeding=seeding.value, **counts)


def _by_hand(scope: Scope, names: str, **cells: str) -> StageDraft:
    """Heats of a first round: who is entered, dealt to and fro, or numbers from 1 to be replaced."""
    bibs = scope.bibs or [str(number) for number in range(1, SIX * len(names) + 1)]
    dealt = serpentine(bibs, len(names))
    return _round(scope, tr("Heats"), list(zip(names, dealt, strict=True)), **cells)


def _semifinals(scope: Scope, seeding: Seeding) -> StageDraft:
    heats = [("1", ()), ("2", ())]
    return _round(scope, tr("Semifinals"), heats, seeding=seeding.value, places="2", times="2")


def _final(scope: Scope) -> StageDraft:
    return _round(scope, tr("Final"), [(tr("Final"), ())])


def _placing(scope: Scope, first: int) -> StageDraft:
    """A final for six places of the qualification."""
    name = tr("Final {first}-{last}").format(first=first, last=first + SIX - 1)
    ranks = {"first": str(first), "last": str(first + SIX - 1)}
    return _round(scope, name, [("P", ())], source=tr("Qualification"), **ranks)


def _world_cup(scope: Scope, placing: Sequence[int] = ()) -> list[StageDraft]:
    from_it = {"source": tr("Qualification")} if placing else {}
    return [
        _qualification(scope, 30),
        *(_placing(scope, first) for first in placing),
        _heats(scope, "ABCDE", Seeding.FIVE_HEATS_OF_SIX, **from_it),
        _semifinals(scope, Seeding.TWO_SEMIFINALS),
        _final(scope),
    ]


def _eighteen(scope: Scope, placing: Sequence[int] = ()) -> list[StageDraft]:
    """A qualification of 18, then as the Games; 19 to 36 race for their places."""
    from_it = {"source": tr("Qualification")} if placing else {}
    return [
        _qualification(scope, 18),
        *(_placing(scope, first) for first in placing),
        _heats(scope, "ABC", Seeding.THREE_HEATS_OF_SIX, places="3", times="3", **from_it),
        _semifinals(scope, Seeding.TWO_SEMIFINALS_2026),
        _final(scope),
    ]


def _games(scope: Scope) -> list[StageDraft]:
    heats = _by_hand(scope, "ABC", places="3", times="3")
    return [heats, _semifinals(scope, Seeding.TWO_SEMIFINALS_2026), _final(scope)]


def _two_heats(scope: Scope) -> list[StageDraft]:
    return [_by_hand(scope, "AB", places="2", times="2"), _final(scope)]


def _twelve(scope: Scope) -> list[StageDraft]:
    return [_qualification(scope, 12), _heats(scope, "AB", Seeding.SERPENTINE), _final(scope)]


PLANS = (
    Plan("world-cup", lambda: tr("World Cup: qualification of 30, 5 × 6, 2 × 6, final"), _world_cup),
    Plan(
        "world-cup-31",
        lambda: tr("World Cup, with a placing final for 31 to 36"),
        lambda scope: _world_cup(scope, (31,)),
    ),
    Plan(
        "world-cup-19",
        lambda: tr("Qualification of 18, 3 × 6, 2 × 6, final; placing finals for 19 to 36"),
        lambda scope: _eighteen(scope, (31, 25, 19)),
    ),
    Plan("eighteen", lambda: tr("Qualification of 18, 3 × 6, 2 × 6, final"), _eighteen),
    Plan("games", lambda: tr("Games: 18 in 3 × 6, 2 × 6, final; no qualification"), _games),
    Plan("twelve", lambda: tr("Qualification of 12, two heats, final"), _twelve),
    Plan("two-heats", lambda: tr("Two heats and a final; no qualification"), _two_heats),
    Plan(
        "final",
        lambda: tr("Qualification and a final of six"),
        lambda scope: [_qualification(scope, SIX), _final(scope)],
    ),
    Plan("one", lambda: tr("One round, one by one"), lambda scope: [_qualification(scope, 0)]),
)

_FROM = ((37, "world-cup"), (31, "world-cup-31"), (30, "world-cup"), (18, "eighteen"), (12, "twelve"), (7, "final"))


def suggested(entered: int) -> Plan | None:
    """The plan that fits so many athletes; None for nobody, or for so few that one run is enough."""
    key = next((key for least, key in _FROM if entered >= least), None)
    return next((plan for plan in PLANS if plan.key == key), None)
