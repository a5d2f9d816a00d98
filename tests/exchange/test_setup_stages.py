"""Stages in a set-up: what is read, and what cannot work and is refused with its line, key and value."""

from pathlib import Path

import pytest

from skimo_timer.core.clock import HOUR, MINUTE, SECOND, Duration, Instant
from skimo_timer.core.setup import Heat, RaceSetup, Seeding, Stage, StartKind
from skimo_timer.exchange.cells import BIB_FORM
from skimo_timer.exchange.faults import InputError
from skimo_timer.exchange.setup import read_setup
from skimo_timer.exchange.setup_stages import RANKS
from tests.exchange.races import only, write

HEAD = """
[race]
name = "Sprint"
date = 2027-01-16
format = "sprint"
[points]
FIN = "Finish"
[[courses]]
name = "Men"
laps = [["START", "leg", "FIN"]]
""".strip()
WOMEN = '\n[[courses]]\nname = "Women"\nlaps = [["START", "leg", "FIN"]]'
QUALIFICATION = """
[[stages]]
name = "Qualification"
kind = "interval"
start = "09:00:00"
interval = "20s"
advance = { times = 12 }"""
HEATS = """
[[stages]]
name = "Heats"
seeding = "serpentine"
heats = [ { name = "A", start = "10:00:00" }, { name = "B" } ]
advance = { places = 2, times = 2 }"""
PLACING = """
[[stages]]
name = "Final 13-18"
from = "Qualification"
ranks = [13, 18]
heats = [ { name = "P", start = "10:40:00" } ]"""
FINAL = """
[[stages]]
name = "Final"
from = "Heats"
heats = [ { name = "Final", start = "11:00:00" } ]"""
PLAN = HEAD + QUALIFICATION + HEATS + PLACING + FINAL
BY_HAND = """
[[stages]]
name = "Heats"
heats = [
  { name = "A", bibs = ["031", 32, "33"] },
  { name = "B", bibs = ["41", "42"] },
]
advance = { places = 2, times = 1 }"""


def read(folder: Path, text: str) -> RaceSetup:
    return read_setup(write(folder, "race.toml", text))


def clock(hours: int, minutes: int = 0) -> Instant:
    return Instant(hours * HOUR + minutes * MINUTE)


def test_a_plan_of_stages_is_read(tmp_path: Path) -> None:
    setup = read(tmp_path, PLAN)
    assert setup.starts == ()
    assert setup.stages == (
        Stage(
            "Qualification",
            (Heat("Qualification", clock(9)),),
            kind=StartKind.INTERVAL,
            interval=Duration(20 * SECOND),
            times=12,
        ),
        Stage("Heats", (Heat("A", clock(10)), Heat("B")), places=2, times=2, seeding=Seeding.SERPENTINE),
        Stage("Final 13-18", (Heat("P", clock(10, 40)),), source="Qualification", ranks=(13, 18)),
        Stage("Final", (Heat("Final", clock(11)),), source="Heats"),
    )


def test_bibs_of_heats_may_be_text_or_numbers_and_lose_their_zeros(tmp_path: Path) -> None:
    (stage,) = read(tmp_path, HEAD + BY_HAND).stages
    assert [heat.bibs for heat in stage.heats] == [("31", "32", "33"), ("41", "42")]


def test_each_course_has_stages_of_its_own(tmp_path: Path) -> None:
    women = FINAL.replace("Final", "Final women").replace('from = "Heats"', 'course = "Women"')
    men = QUALIFICATION.replace("name", 'course = "Men"\nname')
    assert [(stage.course, stage.name) for stage in read(tmp_path, HEAD + WOMEN + men + women).stages] == [
        ("Men", "Qualification"),
        ("Women", "Final women"),
    ]


def test_a_relay_may_have_a_qualification_and_finals(tmp_path: Path) -> None:
    relay = HEAD.replace("sprint", "relay") + '\n[relay]\norder = ["a"]'
    assert len(read(tmp_path, relay + QUALIFICATION + FINAL.replace('from = "Heats"\n', "")).stages) == 2


def test_everybody_starts_in_a_first_stage_of_one_heat(tmp_path: Path) -> None:
    text = HEAD + FINAL.replace('from = "Heats"\n', "")
    assert read(tmp_path, text).stages == (Stage("Final", (Heat("Final", clock(11)),)),)


SPREAD = f"how those from Qualification are spread over its heats: {', '.join(Seeding)}; or bibs in each heat"
HEAT = 'at least one heat, as in [{ name = "A", start = "10:00:00" }]'
FIRST = "because no stage comes before it"
EARLIER = "an earlier stage of its course: Qualification, Heats, Final 13-18"
FILLED = "who goes on, because Heats is filled from it: { places = 2, times = 2 }"
MOST = "as many as are in a heat"
BIBS = 'a list of bibs, as in ["31", "32"]'
ONCE = "each name once"
DURATION = "a duration such as 90s, 5min, 45:00 or 1:30:00"
BESIDE = "no [[starts]] beside [[stages]], whose heats have starts of their own"
INTERVAL = "no heats, because an interval stage is one heat, named like it"
NAMED = "no seeding, because its heats name their bibs"
OTHERS = "the bibs of this heat, because another heat names its own"
SLASH = "a name without /"

Case = tuple[str, str, int, str, str | None, str]
"""Text that is put otherwise, and how; line of the fault, its key, the value, what was expected."""

MEN = QUALIFICATION.replace("name", 'course = "Men"\nname')
B = '{ name = "B" }'
ADVANCE = "{ places = 2, times = 2 }"
ON = "stages[1].advance"

IN_A_PLAN: list[Case] = [
    ('name = "Final"\n', "", 26, "stages[3].name", None, "a text"),
    ('"Final 13-18"', '"final"', 27, "stages[3].name", "Final", ONCE),
    ('"Final 13-18"', '"Final 13/18"', 22, "stages[2].name", "Final 13/18", SLASH),
    ('"Final 13-18"', '"Men"', 22, "stages[2].name", "Men", "a name that no course has"),
    ('name = "Heats"', 'name = "Heats"\ncourse = "Women"', 18, "stages[1].course", "Women", "a course: Men"),
    ('interval = "20s"\n', "", 10, "stages[0].interval", None, DURATION),
    ('interval = "20s"', 'interval = "20s"\nheats = []', 15, "stages[0]", "heats", INTERVAL),
    ("ranks =", 'start = "9:00:00"\nranks =', 24, "stages[2]", "start", "no start here, because each heat has its own"),
    ("ranks =", 'interval = "20s"\nranks =', 24, "stages[2]", "interval", 'no interval, or kind = "interval"'),
    ("[13, 18]", "[18, 13]", 24, "stages[2].ranks", "[18, 13]", RANKS),
    ("[13, 18]", "[0, 6]", 24, "stages[2].ranks", "[0, 6]", RANKS),
    ("[13, 18]", "13", 24, "stages[2].ranks", "13", RANKS),
    ('from = "Heats"', 'from = "Final"', 28, "stages[3].from", "Final", EARLIER),
    ('"serpentine"', '"dealt"', 18, "stages[1].seeding", "dealt", f"one of {', '.join(Seeding)}"),
    ('seeding = "serpentine"\n', "", 16, "stages[1].seeding", None, SPREAD),
    ("advance = { times = 12 }\n", "", 10, "stages[0].advance", None, FILLED),
    (ADVANCE, "{ places = 7 }", 20, f"{ON}.places", "7", f"at most 6, {MOST}"),
    (
        ADVANCE,
        "{ places = 5, times = 3 }",
        20,
        ON,
        "{ places = 5, times = 3 }",
        "at most 12 in all, as many as are in the stage",
    ),
    (ADVANCE, "{ places = -1, times = 2 }", 20, f"{ON}.places", "-1", "a whole number of 0 or more"),
    (ADVANCE, "{ place = 2, times = 2 }", 20, ON, "place", "one of the keys: places, times"),
    (B, '{ name = "a" }', 19, "stages[1].heats[1].name", "a", ONCE),
    (B, '{ name = "A/B" }', 19, "stages[1].heats[1].name", "A/B", SLASH),
    (B, "{ }", 19, "stages[1].heats[1].name", None, "a text"),
    (B, '{ name = "B", gun = 1 }', 19, "stages[1].heats[1]", "gun", "one of the keys: bibs, name, start"),
    (HEATS, f'{HEATS}\n[[starts]]\nname = "All"', 21, "", "starts", BESIDE),
]
BY_ITSELF = 'from = "Heats"\nheats = [ { name = "Final", start = "11:00:00" } ]'
FIRST_STAGE: list[Case] = [
    ("", "", 12, "stages[0].from", "Heats", "an earlier stage of its course, but there is none"),
    ('from = "Heats"', 'seeding = "serpentine"', 12, "stages[0].seeding", "serpentine", f"no seeding, {FIRST}"),
    ('from = "Heats"', "ranks = [1, 2]", 12, "stages[0].ranks", "[1, 2]", f"no ranks, {FIRST}"),
    (BY_ITSELF, "", 10, "stages[0].heats", None, HEAT),
    (BY_ITSELF, "heats = []", 12, "stages[0].heats", "[]", HEAT),
    (
        BY_ITSELF,
        'heats = [{ name = "A" }, { name = "B" }]',
        12,
        "stages[0].heats",
        "[{ name = A }, { name = B }]",
        f"the bibs of each heat, {FIRST}",
    ),
    (FINAL, MEN.replace("Men", "Women"), 11, "stages[0].course", "Women", "a course: Men"),
]
ONE = "stages[0].heats[1].bibs"
WITH_BIBS: list[Case] = [
    ('"41"', '"31"', 14, f"{ONE}[0]", "31", "each bib once; the heat A has it too"),
    ('"41"', '"42"', 14, f"{ONE}[1]", "42", "each bib once; the heat B has it too"),
    ('"41"', '"4 1"', 14, f"{ONE}[0]", "4 1", BIB_FORM),
    ('"41"', '"?"', 14, f"{ONE}[0]", "?", BIB_FORM),
    ('"41"', "true", 14, f"{ONE}[0]", "true", BIB_FORM),
    ('["41", "42"]', "41", 14, ONE, "41", BIBS),
    ('["41", "42"]', "[]", 14, ONE, "[]", BIBS),
    (', bibs = ["41", "42"]', "", 14, ONE, None, OTHERS),
    ("places = 2, times = 1", "places = 3", 16, "stages[0].advance.places", "3", f"at most 2, {MOST}"),
    ("times = 1", "times = 2", 16, "stages[0].advance", ADVANCE, "at most 5 in all, as many as are in the stage"),
    ('"Heats"', '"Heats"\nseeding = "serpentine"', 12, "stages[0].seeding", "serpentine", NAMED),
]


@pytest.mark.parametrize(
    ("text", "case"),
    [
        *((PLAN, case) for case in IN_A_PLAN),
        *((HEAD + FINAL, case) for case in FIRST_STAGE),
        *((HEAD + BY_HAND, case) for case in WITH_BIBS),
    ],
)
def test_what_is_wrong_is_named(text: str, case: Case, tmp_path: Path) -> None:
    old, new, line, key, value, expected = case
    assert old in text
    with pytest.raises(InputError) as error:
        read(tmp_path, text.replace(old, new) if old else text)
    fault = only(error)
    assert (fault.where, fault.column, fault.value, fault.expected) == (f"line {line}", key, value, expected)


def test_every_course_has_a_stage_and_every_stage_a_course(tmp_path: Path) -> None:
    with pytest.raises(InputError) as error:
        read(tmp_path, HEAD + WOMEN + MEN)
    assert (only(error).column, only(error).expected) == ("stages", "a stage of the course Women")
    with pytest.raises(InputError) as error:
        read(tmp_path, HEAD + WOMEN + QUALIFICATION)
    assert (only(error).column, only(error).expected) == ("stages[0].course", "a course: Men, Women")


def test_a_stage_with_a_fault_of_its_own_makes_no_further_ones(tmp_path: Path) -> None:
    with pytest.raises(InputError) as error:
        read(tmp_path, PLAN.replace("{ times = 12 }", '{ times = "all" }'))
    assert only(error).column == "stages[0].advance.times"


def test_a_member_of_a_team_does_not_start_alone(tmp_path: Path) -> None:
    relay = HEAD.replace("sprint", "relay") + '\n[relay]\norder = ["a"]' + BY_HAND.replace('"41"', '"41b"')
    with pytest.raises(InputError) as error:
        read(tmp_path, relay)
    assert only(error).column == "stages[0].heats[1].bibs[0]"
    assert only(error).expected == "the bib of a team, without the letter of a member"
