"""The tariff: every level in every column, counts, overrides, and what is refused."""

import dataclasses
import datetime as dt
import re

import pytest

from skimo_timer.core.clock import MINUTE, SECOND, Duration
from skimo_timer.core.course import Course, Format, Lap, LegKind, TimingPoint
from skimo_timer.core.penalties import (
    FINE_FORM,
    PENALTY_FORM,
    PRESET,
    Effect,
    Outcome,
    effect,
    find_code,
    normal_penalty,
    parse_fine,
    tariff,
)
from skimo_timer.core.setup import RaceSetup

DISQUALIFIED = Effect(Duration(0), disqualifies=True)
NOTHING = Effect(Duration(0), disqualifies=False)
COURSE = Course("Race", (Lap(("START", "FIN"), (LegKind.LEG,)),))


def added(time: int) -> Effect:
    return Effect(Duration(time), disqualifies=False)


def race(kind: Format = Format.INDIVIDUAL, **tariff: str) -> RaceSetup:
    return RaceSetup(
        name="Test",
        date=dt.date(2026, 1, 20),
        season=2026,
        courses=(COURSE,),
        points=(TimingPoint("FIN", "Finish"),),
        starts=(),
        format=kind,
        tariff={code.replace("_", "."): fine for code, fine in tariff.items()},
    )


@pytest.mark.parametrize(
    ("kind", "small", "large"),
    [
        (Format.INDIVIDUAL, 30, 180),
        (Format.LONG_DISTANCE, 30, 180),
        (Format.VERTICAL, 10, 60),
        (Format.SPRINT, 3, 30),
    ],
)
def test_the_format_chooses_the_column(kind: Format, small: int, large: int) -> None:
    assert effect("C.13", 1, race(kind)) == added(small * SECOND)
    assert effect("C.4", 1, race(kind)) == added(large * SECOND)
    assert effect("C.16", 1, race(kind)) == DISQUALIFIED


def test_a_course_with_a_format_of_its_own_has_its_own_column() -> None:
    vertical = dataclasses.replace(COURSE, format=Format.VERTICAL)
    assert effect("C.13", 1, race(), vertical).time == 10 * SECOND
    assert effect("C.13", 1, race(), COURSE).time == 30 * SECOND
    assert tariff(race(), vertical)["C.13"].time == 10 * SECOND


@pytest.mark.parametrize(
    ("kind", "code", "count", "seconds"),
    [
        (Format.SPRINT, "C.10", 2, 6),  # two offences
        (Format.INDIVIDUAL, "B.5", 2, 360),  # two items
        (Format.VERTICAL, "B.5", 2, 60),  # fined per item in another column only
        (Format.SPRINT, "B.5", 3, 30),
    ],
)
def test_the_count_is_offences_or_items(kind: Format, code: str, count: int, seconds: int) -> None:
    assert effect(code, count, race(kind)).time == seconds * SECOND


@pytest.mark.parametrize(
    ("value", "count", "seconds"),
    [("+0:30", 1, 30), ("-0:30", 1, -30), ("+1:00", 2, 120), ("90s", 1, 90), ("45", 1, 45)],
)
def test_a_duration_is_a_penalty_of_its_own(value: str, count: int, seconds: int) -> None:
    assert effect(value, count, race()) == added(seconds * SECOND)


@pytest.mark.parametrize("code", ["B.9", "C.21", "C.22", "C.24"])
@pytest.mark.parametrize("kind", list(Format))
def test_codes_that_only_refer_elsewhere_are_a_note_without_time(code: str, kind: Format) -> None:
    assert effect(code, 1, race(kind)) == NOTHING
    assert tariff(race(kind))[code].outcome is Outcome.NOTE


@pytest.mark.parametrize(
    ("kind", "codes"),
    [
        (Format.INDIVIDUAL, set()),
        (Format.VERTICAL, {"B.7", "C.11", "C.12", "C.14"}),
        (Format.SPRINT, {"B.6", "B.7", "C.2", "C.3", "C.11", "C.12", "C.14"}),
    ],
)
def test_cells_without_a_time_are_refused_and_not_in_the_tariff(kind: Format, codes: set[str]) -> None:
    assert set(PRESET) - set(tariff(race(kind))) == codes
    for code in codes:
        with pytest.raises(ValueError, match=f"^a code with a time in the format {kind}$"):
            effect(code, 1, race(kind))


def test_the_preset_has_every_code_of_every_group() -> None:
    numbers = {group: [int(code[2:]) for code in PRESET if code[0] == group] for group in "ABCDEF"}
    assert numbers == {
        "A": [1, 2, 3],
        "B": list(range(1, 11)),
        "C": list(range(1, 25)),
        "D": list(range(1, 8)),
        "E": [1, 2, 3],
        "F": [1, 2, 3, 4, 5],
    }
    assert all(cell.offence for row in PRESET.values() for cell in row)


def test_the_race_overrides_cells_and_adds_codes() -> None:
    setup = race(C_13="45s", C_16="1min", C_4="DSQ", C_9="2min per item", X_1="DSQ")
    assert effect("C.13", 2, setup).time == 90 * SECOND
    assert effect("C.16", 1, setup) == added(MINUTE)
    assert effect("C.4", 1, setup) == DISQUALIFIED
    assert effect("C.9", 3, setup).time == 6 * MINUTE
    assert effect("X.1", 1, setup).disqualifies
    assert tariff(setup)["C.9"].per_item
    assert tariff(setup)["C.13"].offence == PRESET["C.13"][0].offence
    assert "X.1" not in tariff(race())


def test_an_override_brings_a_code_into_a_format_that_lacks_it() -> None:
    assert effect("C.2", 1, race(Format.SPRINT, C_2="1min")).time == MINUTE


def test_a_fine_per_item_that_is_made_flat_counts_once() -> None:
    assert effect("B.5", 4, race(B_5="3min")).time == 3 * MINUTE


@pytest.mark.parametrize(
    ("text", "near"),
    [
        ("C.99", "; the nearest codes are C.9, C.19, B.9"),
        ("c.31", "; the nearest codes are C.13, C.1, C.3"),
        ("C13", "; the nearest codes are C.13, C.1, C.3"),
        ("", ""),
        ("poles", ""),
        ("1:99", ""),
    ],
)
def test_an_unknown_code_is_told_from_what_was_expected_and_names_the_nearest(text: str, near: str) -> None:
    for act in (lambda: effect(text, 1, race()), lambda: normal_penalty(text, race())):
        with pytest.raises(ValueError, match=f"^{re.escape(PENALTY_FORM + near)}$"):
            act()


@pytest.mark.parametrize("count", [0, -1])
def test_a_count_below_one_is_refused(count: int) -> None:
    with pytest.raises(ValueError, match=r"^a count of 1 or more$"):
        effect("C.13", count, race())


@pytest.mark.parametrize(
    ("text", "normal"),
    [
        (" c.13 ", "C.13"),
        ("x.1", "X.1"),
        ("0:30", "+0:30"),
        ("+0:30", "+0:30"),
        ("\N{MINUS SIGN}0:30", "-0:30"),
        ("1:02,5", "+1:02.5"),
    ],
)
def test_a_ruling_keeps_the_code_of_the_tariff_or_the_signed_duration(text: str, normal: str) -> None:
    setup = race(X_1="DSQ")
    assert normal_penalty(text, setup) == normal
    assert normal_penalty(normal, setup) == normal


def test_a_code_is_found_whatever_its_case() -> None:
    assert find_code("b.10") == "B.10"
    assert find_code("POLE", ["pole"]) == "pole"
    assert find_code("+0:30", ["pole"]) is None


@pytest.mark.parametrize(
    ("text", "outcome", "time", "per_item"),
    [
        ("30s", Outcome.TIME, 30 * SECOND, False),
        ("2min per item", Outcome.TIME, 2 * MINUTE, True),
        ("1:00  Per Item", Outcome.TIME, MINUTE, True),
        ("dsq", Outcome.DSQ, 0, False),
    ],
)
def test_a_fine_is_a_duration_a_duration_per_item_or_dsq(
    text: str, outcome: Outcome, time: int, per_item: bool
) -> None:
    cell = parse_fine(text)
    assert (cell.outcome, cell.time, cell.per_item) == (outcome, time, per_item)


@pytest.mark.parametrize("text", ["", "large", "-30s", "per item", "DSQ per item"])
def test_anything_else_is_no_fine(text: str) -> None:
    with pytest.raises(ValueError, match=f"^{re.escape(FINE_FORM)}$"):
        parse_fine(text)
