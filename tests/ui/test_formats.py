"""The race window in races of teams, relays, timed laps and stages: the leaderboard, and whose passing it was."""

from dataclasses import replace

import pytest

from skimo_timer.core.clock import MINUTE, Duration
from skimo_timer.core.course import Course, Format, Lap, LegKind, TimingPoint
from skimo_timer.core.facts import Fact, Key, PassingRecorded, Ruling, RulingKind
from skimo_timer.core.setup import RaceSetup, TimedLaps
from skimo_timer.core.startlist import Entry
from skimo_timer.journal import Journal
from skimo_timer.timekeeper import Timekeeper, create
from skimo_timer.ui.models.leaderboard import LAPS, LAST, RANK, LeaderboardModel
from skimo_timer.ui.models.passings import PassingsModel
from skimo_timer.ui.models.roles import HORIZONTAL, TOOL_TIP
from skimo_timer.ui.race.echo import Echo, echo_of
from tests.core.test_stages import BIBS, RUN, SAID
from tests.core.test_stages import LAST as FINAL_RUN
from tests.core.test_stages import finishes as finishes_of
from tests.core.test_stages import sprint as staged
from tests.races import passing
from tests.ui.conftest import at, finishes, small_setup

LEG = LegKind.LEG
POINTS = (TimingPoint("TOP", "Top"), TimingPoint("FIN", "Finish"))
ONE = Course("Tour", (Lap(("START", "TOP", "FIN"), (LEG, LEG)),))
TWO = Course("Tour", (Lap(("START", "FIN"), (LEG,)), Lap(("FIN", "FIN"), (LEG,))))


def setup(form: Format, course: Course) -> RaceSetup:
    return replace(small_setup(), format=form, courses=(course,), points=POINTS, classifications=())


TEAM, RELAY = setup(Format.TEAM, ONE), replace(setup(Format.RELAY, TWO), relay=("a", "b"))
TIMED = replace(setup(Format.TIMED_LAPS, ONE), timed=TimedLaps(Duration(30 * MINUTE), half="TOP"))
PAIR = [Entry("91", "Rossi / Bianchi"), Entry("91a", "Rossi Ada"), Entry("91b", "Bianchi Eva")]


def race(of: RaceSetup) -> Timekeeper:
    return create(Journal.in_memory(), of, PAIR if of.format.has_members else [Entry("91", "Rossi Ada")])


def passed(keeper: Timekeeper, point: str, time: str, bib: str = "91") -> Echo:
    key: Key = keeper.decide(PassingRecorded(point, at(time), bib))[0].key
    return echo_of(keeper, key, "")


def row(keeper: Timekeeper) -> tuple[str, ...]:
    return LeaderboardModel(keeper).row(0).texts


def hint(keeper: Timekeeper) -> object:
    model = LeaderboardModel(keeper)
    return model.index(0, 0).data(TOOL_TIP)


# -- teams -------------------------------------------------------------------------------------------------------------


def test_the_echo_says_which_member_a_plain_number_was() -> None:
    keeper = race(TEAM)
    first = passed(keeper, "TOP", "10:10:00")
    assert (first.bib, first.who, first.word) == ("91a", "Rossi Ada", "")
    assert first.below == "TOP · 10:10:00.0 · 1 of 2 in · Overall"
    second = passed(keeper, "TOP", "10:10:02")
    assert (second.bib, second.who) == ("91b", "Bianchi Eva")
    assert second.below == "TOP · 10:10:02.0 · Overall"


def test_a_letter_names_the_member_and_two_at_the_same_moment_are_both() -> None:
    keeper = race(TEAM)
    assert passed(keeper, "TOP", "10:10:00", "91b").bib == "91b"
    assert passed(keeper, "TOP", "10:10:00").bib == "91a"
    both = race(TEAM)
    assert [passed(both, "TOP", "10:10:00").bib for _ in "ab"] == ["91a", "91b"]


def test_the_row_of_a_team_says_how_many_are_in_and_its_hint_the_members_times() -> None:
    keeper = race(TEAM)
    passed(keeper, "TOP", "10:10:00")
    assert row(keeper)[LAST] == "TOP · 1 of 2 in"
    passed(keeper, "TOP", "10:10:02")
    assert row(keeper)[LAST] == "TOP"
    passed(keeper, "FIN", "10:20:00")
    assert row(keeper)[LAST] == "FIN · 1 of 2 in"
    assert hint(keeper) == "91a 20:00 · 91b –"
    passed(keeper, "FIN", "10:20:03")
    assert row(keeper)[LAST] == "FIN"
    assert hint(keeper) == "91a 20:00 · 91b 20:03"


def test_the_passings_of_every_member_have_their_place() -> None:
    keeper = race(TEAM)
    model = PassingsModel(keeper)
    keeper.listen(model.on_change)
    passed(keeper, "TOP", "10:10:00")
    first = model.row(0).texts
    passed(keeper, "TOP", "10:10:02")
    assert "TOP" in " ".join(first)
    assert [text for text in model.row(0).texts if "TOP" in text] == [text for text in first if "TOP" in text]


# -- relays ------------------------------------------------------------------------------------------------------------


def test_in_a_relay_the_echo_is_about_the_member_whose_lap_it_was() -> None:
    keeper = race(RELAY)
    assert passed(keeper, "FIN", "10:10:00").bib == "91a"
    last = passed(keeper, "FIN", "10:21:00")
    assert (last.bib, last.who) == ("91b", "Bianchi Eva")
    assert hint(keeper) == "91a 10:00 · 91b 11:00"


# -- timed laps and stages ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("times", "laps"), [(("10:10:00",), "0.5"), (("10:10:00", "10:20:00", "10:25:00"), "1.5")])
def test_half_laps_are_shown_as_halves(times: tuple[str, ...], laps: str) -> None:
    keeper = race(TIMED)
    for point, time in zip(("TOP", "FIN", "TOP"), times, strict=False):
        passed(keeper, point, time)
    assert row(keeper)[LAPS] == laps


def test_in_a_race_of_stages_the_leaderboard_says_the_stage_and_the_place_in_the_heat(sprint: Timekeeper) -> None:
    said: list[Fact] = [*finishes(), Ruling("42", RulingKind.PENALTY, "B.5", stage="Heats")]
    sprint.decide(*said)
    model = LeaderboardModel(sprint)
    assert model.headerData(LAPS, HORIZONTAL) == "Stage"
    places = {model.row(n).texts[1]: model.row(n).texts[LAPS] for n in range(model.rowCount())}
    assert places["42"] == "Heats · 6"
    assert places["31"] == "Final"


def test_who_does_not_finish_a_heat_keeps_the_rank_that_the_report_gives() -> None:
    keeper = create(Journal.in_memory(), staged(), [Entry(bib) for bib in BIBS.split()])
    keeper.decide(
        *(passing(text) for text in finishes_of(RUN)), *SAID, *(passing(text) for text in finishes_of(FINAL_RUN))
    )
    model = LeaderboardModel(keeper)
    row = model.find("43")
    assert row is not None
    assert model.row(row).texts[RANK] == "6"


def test_without_stages_the_column_is_that_of_laps() -> None:
    assert LeaderboardModel(race(TEAM)).headerData(LAPS, HORIZONTAL) == "Lap"
