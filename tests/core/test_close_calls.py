"""Within half a minute of a limit the gate chief's word decides, and stands above the clock."""

from dataclasses import replace

import pytest

from skimo_timer.core.clock import MINUTE, SECOND, Duration
from skimo_timer.core.close_calls import close_calls
from skimo_timer.core.course import Limit
from skimo_timer.core.facts import Fact, Ruling, RulingKind
from skimo_timer.core.race import Race
from tests.races import at, course, race, records, setup

HALF_HOUR, HOUR = Duration(30 * MINUTE), Duration(60 * MINUTE)
LIMITED = setup(
    replace(
        course("START skin G1 skin G2 descent FIN"),
        limits=(Limit("G1", 1, HALF_HOUR), Limit("G2", 1, HOUR)),
    )
)


def run(*facts: Fact | str) -> Race:
    return race(*facts, of=LIMITED)


def tell(of: Race, *facts: Fact) -> None:
    of.apply(records(facts, first=30))


@pytest.mark.parametrize(
    ("time", "asks"), [("10:29:29", 0), ("10:29:30", 1), ("10:30:12", 1), ("10:30:30", 1), ("10:30:31", 0)]
)
def test_it_asks_within_half_a_minute_on_either_side(time: str, asks: int) -> None:
    assert len(close_calls(run(f"11 G1 {time}"))) == asks


def test_it_says_by_how_much() -> None:
    (call,) = close_calls(run("11 G1 10:30:12"))
    assert (call.bib, call.point, call.lap) == ("11", "G1", 1)
    assert (call.taken, call.limit) == (30 * MINUTE + 12 * SECOND, 30 * MINUTE)


def test_let_through_stands_above_the_clock_at_this_gate_alone() -> None:
    late = run("11 G1 10:30:12")
    assert late.progress["11"].status == "OTL"
    tell(late, close_calls(late)[0].let_through(at("10:31:00")))
    assert late.progress["11"].status == "RUN"
    assert close_calls(late) == []
    assert late.alerts() == []
    again = run("11 G1 10:30:12", Ruling("11", RulingKind.OK, "G1 1"), "11 G2 11:05:00")
    assert again.progress["11"].status == "OTL"


def test_a_stop_stands_above_the_clock() -> None:
    soon = run("11 G1 10:29:50")
    assert soon.progress["11"].status == "RUN"
    tell(soon, close_calls(soon)[0].stopped(at("10:31:00"), "Sepp"))
    assert soon.progress["11"].status == "OTL"
    assert soon.progress["11"].verdict.reason == "G1 1"
    assert close_calls(soon) == []


def test_let_through_takes_back_a_stop_but_no_disqualification() -> None:
    stop, through = Ruling("11", RulingKind.OTL, "G1"), Ruling("11", RulingKind.OK, "G1")
    assert run("11 G1 10:29:50", stop, through).progress["11"].status == "RUN"
    assert run("11 G1 10:29:50", Ruling("11", RulingKind.DSQ, "C.20"), through).progress["11"].status == "DSQ"


def test_a_plain_ok_pardons_every_limit_as_before() -> None:
    facts = ("11 G1 10:30:12", "11 G2 11:05:00", Ruling("11", RulingKind.OK))
    assert run(*facts).progress["11"].status == "RUN"


def test_who_is_out_for_another_reason_is_not_asked_about() -> None:
    assert close_calls(run("11 G1 10:30:12", Ruling("11", RulingKind.DSQ, "C.20"))) == []
