"""Facts in, progress out: what a race knows after some facts."""

from dataclasses import replace

import pytest

from skimo_timer.core.alerts import AlertCode
from skimo_timer.core.clock import MINUTE, SECOND, Duration, Precision
from skimo_timer.core.course import Limit, TimingPoint
from skimo_timer.core.facts import (
    Entered,
    Fact,
    OffsetSet,
    PassingAmended,
    PassingRecorded,
    Reverted,
    Ruling,
    RulingKind,
    SetUp,
    StartGiven,
)
from skimo_timer.core.progress import Status
from skimo_timer.core.race import Race
from skimo_timer.core.setup import DeviceSetup, RankBy, StartGroup, StartKind
from skimo_timer.core.startlist import Entry
from skimo_timer.core.whereabouts import is_out
from tests.races import at, board, course, key, order, passing, race, records, setup

ONE_LAP = setup(course("START skin T1I skins-off T1O descent FIN"))
WHOLE = ("11 T1I 10:10:00", "11 T1O 10:10:30", "11 FIN 10:15:00")


def seconds(value: int | None) -> float | None:
    return None if value is None else value / SECOND


def alerts(of: Race) -> list[tuple[str, str, str]]:
    return [(alert.code.value, alert.bib, alert.point) for alert in of.alerts()]


def test_a_finisher_has_a_course_time_legs_and_changes() -> None:
    progress = race(*WHOLE, of=ONE_LAP).progress["11"]
    assert seconds(progress.result) == 900
    assert [seconds(leg) for leg in progress.legs] == [600, 30, 270]
    assert [seconds(change) for change in progress.transitions] == [30]
    assert seconds(progress.moving) == 870
    assert progress.status is Status.OK


def test_the_order_of_arrival_does_not_matter() -> None:
    forward, backward = race(*WHOLE, of=ONE_LAP), race(*reversed(WHOLE), of=ONE_LAP)
    assert forward.progress["11"].times == backward.progress["11"].times


def test_an_amended_passing_moves_to_the_new_bib() -> None:
    mended = race("21 T1I 10:10:00", PassingAmended(key(5), bib="12"))
    assert mended.progress["12"].times[0] == at("10:10:00")
    assert alerts(mended) == []


def test_an_amended_passing_can_move_to_another_time_and_point() -> None:
    mended = race("11 T1O 10:10:00", PassingAmended(key(5), point="T1I"), PassingAmended(key(5), time=at("10:09:00")))
    assert mended.progress["11"].times[0] == at("10:09:00")


def test_a_reverted_amendment_gives_the_passing_back() -> None:
    mended = race("21 T1I 10:10:00", PassingAmended(key(5), bib="12"), Reverted(key(6)))
    assert mended.progress["12"].reached == 0
    assert alerts(mended) == [("unknown-bib", "21", "T1I")]


def test_reverting_a_revert_brings_its_target_back() -> None:
    assert race("11 T1I 10:10:00", Reverted(key(5))).progress["11"].reached == 0
    assert race("11 T1I 10:10:00", Reverted(key(5)), Reverted(key(6))).progress["11"].reached == 1


def test_a_void_passing_does_not_come_back_when_it_is_amended() -> None:
    assert race("11 T1I 10:10:00", Reverted(key(5)), PassingAmended(key(5), bib="12")).progress["12"].reached == 0


def test_facts_about_records_that_are_not_there_change_nothing() -> None:
    odd = race(Reverted(key(99)), PassingAmended(key(99), bib="11"), PassingAmended(key(1), bib="11"))
    assert odd.progress["11"].reached == 0


def test_a_corrected_gun_moves_everybody_of_its_group() -> None:
    moved = race(*WHOLE, StartGiven("All", at("10:00:10")), of=ONE_LAP)
    assert seconds(moved.progress["11"].result) == 890


def test_without_a_gun_there_is_no_result_and_no_one_has_finished() -> None:
    waiting = race(*WHOLE, StartGiven("All", None), of=ONE_LAP)
    assert waiting.progress["11"].status is Status.RUN
    assert waiting.progress["11"].result is None
    assert waiting.progress["11"].reached == 3


def test_an_offset_moves_every_passing_of_its_source() -> None:
    facts = [replace(passing(text), source="paper") for text in WHOLE]
    assert seconds(race(*facts, OffsetSet("paper", Duration(-4 * SECOND)), of=ONE_LAP).progress["11"].result) == 896


def test_the_newest_line_of_the_start_list_counts_until_it_is_reverted() -> None:
    corrected = Entered(Entry("11", name="Right name"))
    assert race(corrected).entries["11"].name == "Right name"
    assert race(corrected, Reverted(key(5))).entries["11"].name == "Athlete 11"


def test_an_older_line_that_comes_back_stays_below_the_newest() -> None:
    lines = [Entered(Entry("11", name="First")), Entered(Entry("11", name="Second"))]
    assert race(*lines, Reverted(key(5)), Reverted(key(7))).entries["11"].name == "Second"


def test_an_entry_that_is_reverted_leaves_a_stranger_with_an_alert() -> None:
    gone = race("11 T1I 10:10:00", Reverted(key(2)))
    assert "11" not in gone.progress
    assert alerts(gone) == [("unknown-bib", "11", "T1I")]


def test_a_late_entry_gets_the_passings_that_its_bib_already_had() -> None:
    assert race("77 T1I 10:10:00", Entered(Entry("77"))).progress["77"].reached == 1


def test_a_lost_bib_is_its_athletes_from_then_on_and_before() -> None:
    facts: list[Fact | str] = ["905 T1I 10:10:00", Ruling("11", RulingKind.ALIAS, "905"), "905 T1O 10:10:30"]
    assert race(*facts).progress["11"].reached == 2
    back = race(*facts, Reverted(key(6)))
    assert alerts(back) == [("unknown-bib", "905", "T1O"), ("unknown-bib", "905", "T1I")]
    assert back.progress["11"].reached == 0
    assert back.readings("11") == []


def test_a_sight_without_a_time_changes_nothing_but_is_kept() -> None:
    seen = race("11 T1I -")
    assert seen.progress["11"].reached == 0
    assert [p.point for p in seen.readings("11")] == ["T1I"]


def test_a_typed_bib_takes_the_time_of_its_impulse() -> None:
    joined = race(
        replace(passing("11 T1I 10:10:00.9"), source="hand"), replace(passing("? T1I 10:10:00.4"), source="Timy")
    )
    assert joined.progress["11"].times[0] == at("10:10:00.4")
    assert joined.open_times() == []
    assert joined.alerts() == []


def test_an_impulse_is_open_again_when_its_typed_bib_is_voided() -> None:
    typed, impulse = passing("11 T1I 10:10:00.9", "hand"), passing("? T1I 10:10:00.4", "Timy")
    apart = race(typed, impulse, Reverted(key(5)))
    assert [p.key for p in apart.open_times()] == [key(6)]
    assert apart.progress["11"].reached == 0


def test_a_time_that_the_operator_corrected_is_never_replaced_by_a_gate() -> None:
    typed, impulse = passing("11 T1I 10:10:00.9", "hand"), passing("? T1I 10:10:00.4", "Timy")
    kept = race(typed, impulse, PassingAmended(key(5), time=at("10:10:00.7")))
    assert kept.progress["11"].times[0] == at("10:10:00.7")
    assert [p.key for p in kept.open_times()] == [key(6)]


def test_the_fixed_delay_of_a_device_is_subtracted() -> None:
    delayed = replace(setup(), devices=(DeviceSetup("Timy", "alge", channels={"C1": "T1I"}, delay=Duration(SECOND)),))
    impulse = PassingRecorded("T1I", at("10:10:01"), bib="11", source="Timy", arrived=at("10:10:01.2"), channel="C1")
    assert race(impulse, of=delayed).progress["11"].times[0] == at("10:10:00")


def test_a_delay_that_is_set_up_later_moves_what_was_read_before() -> None:
    delayed = replace(setup(), devices=(DeviceSetup("Timy", "alge", channels={"C1": "T1I"}, delay=Duration(SECOND)),))
    impulse = PassingRecorded("T1I", at("10:10:01"), bib="11", source="Timy", arrived=at("10:10:01.2"), channel="C1")
    assert race(impulse, SetUp(delayed)).progress["11"].times[0] == at("10:10:00")


def test_one_impulse_that_two_athletes_claim_is_an_alert() -> None:
    impulse = PassingRecorded("T1I", at("10:10:00"), bib="11", source="Timy", arrived=at("10:10:00"), channel="C1")
    shared = race(impulse, replace(impulse, bib="12"))
    assert ("shared-reading", "12", "T1I") in alerts(shared)


def test_two_athletes_at_one_second_by_hand_are_no_alert() -> None:
    assert race("11 T1I 10:10:00", "12 T1I 10:10:00").alerts() == []


@pytest.mark.parametrize(
    ("rank_by", "result", "course_time"),
    [("own-start", 840, 840), ("first-start", 900, 900), ("net", 835, 835), ("line", 900, 840)],
)
def test_the_result_counts_from_where_the_set_up_says(rank_by: str, result: int, course_time: int) -> None:
    waves = replace(
        ONE_LAP,
        starts=(StartGroup("W1", at("10:00:00")), StartGroup("W2", at("10:01:00"))),
        rank_by=RankBy(rank_by),
    )
    entry = Entered(Entry("11", start="W2"))
    progress = race(entry, "11 START 10:01:05", *WHOLE, of=waves).progress["11"]
    assert (seconds(progress.result), seconds(progress.course_time)) == (result, course_time)


def test_the_nth_of_an_interval_start_goes_n_intervals_later() -> None:
    interval = replace(ONE_LAP, starts=(StartGroup("Q", at("10:00:00"), StartKind.INTERVAL, Duration(20 * SECOND)),))
    begun = race(bibs="2 10 1", of=interval)
    starts = {bib: begun.own_start(begun.entries[bib]) for bib in begun.entries}
    assert starts == {"1": at("10:00:00"), "2": at("10:00:20"), "10": at("10:00:40")}


def test_an_entry_taken_away_moves_the_slots_behind_it() -> None:
    interval = replace(ONE_LAP, starts=(StartGroup("Q", at("10:00:00"), StartKind.INTERVAL, Duration(20 * SECOND)),))
    moved = race("3 FIN 10:05:00", bibs="1 2 3", of=interval)
    assert seconds(moved.progress["3"].result) == 260
    assert "3" in moved.apply(records([Reverted(key(2))], first=6))
    assert seconds(moved.progress["3"].result) == 280


def test_a_reading_after_its_limit_is_out_of_time_and_the_ruling_ok_stands_above() -> None:
    limited = replace(course("START skin T1I descent FIN"), limits=(Limit("T1I", 1, Duration(10 * MINUTE)),))
    of = setup(limited)
    assert race("11 T1I 10:10:00", of=of).progress["11"].status is Status.RUN
    late = race("11 T1I 10:10:00.1", "11 FIN 10:20:00", of=of)
    assert late.progress["11"].status is Status.OTL
    assert alerts(late) == [("status-contradicted", "11", "FIN"), ("after-limit", "11", "T1I")]
    pardoned = race("11 T1I 10:10:00.1", "11 FIN 10:20:00", Ruling("11", RulingKind.OK), of=of)
    assert pardoned.progress["11"].status is Status.OK


def test_penalties_add_up_and_each_withdrawal_takes_back_the_newest_of_its_code() -> None:
    fined = [Ruling("11", RulingKind.PENALTY, "C.13"), Ruling("11", RulingKind.PENALTY, "C.13", count=2)]
    assert seconds(race(*WHOLE, *fined, of=ONE_LAP).progress["11"].penalty) == 90
    back = race(*WHOLE, *fined, Ruling("11", RulingKind.WITHDRAW, "C.13"), of=ONE_LAP).progress["11"]
    assert (seconds(back.course_time), seconds(back.penalty), seconds(back.result)) == (900, 30, 930)


def test_a_credit_is_a_negative_penalty() -> None:
    helped = race(*WHOLE, Ruling("11", RulingKind.PENALTY, "-0:30"), of=ONE_LAP).progress["11"]
    assert (seconds(helped.penalty), seconds(helped.result)) == (-30, 870)


def test_ok_takes_back_a_disqualification_by_code() -> None:
    out = [Ruling("11", RulingKind.PENALTY, "C.2")]
    assert race(*WHOLE, *out, of=ONE_LAP).progress["11"].status is Status.DSQ
    assert race(*WHOLE, *out, Ruling("11", RulingKind.OK), of=ONE_LAP).progress["11"].status is Status.OK


def test_a_penalty_code_that_the_set_up_no_longer_knows_costs_nothing_and_raises_nothing() -> None:
    assert race(*WHOLE, Ruling("11", RulingKind.PENALTY, "Z.9"), of=ONE_LAP).progress["11"].penalty == 0


def test_a_reading_of_somebody_who_did_not_start_is_kept_and_flagged_once() -> None:
    there = race(*WHOLE, Ruling("11", RulingKind.DNS), of=ONE_LAP)
    assert there.progress["11"].status is Status.DNS
    assert alerts(there) == [("status-contradicted", "11", "T1I")]


def test_a_reading_after_the_point_where_somebody_gave_up_is_flagged() -> None:
    assert alerts(race(*WHOLE[:2], Ruling("11", RulingKind.DNF, "T1O"), of=ONE_LAP)) == []
    on = race(*WHOLE, Ruling("11", RulingKind.DNF, "T1O"), of=ONE_LAP)
    assert alerts(on) == [("status-contradicted", "11", "FIN")]


def test_a_finisher_disqualified_afterwards_is_no_contradiction() -> None:
    ruling = Ruling("11", RulingKind.DSQ, "C.16", when=at("11:00:00"))
    assert alerts(race(*WHOLE, ruling, of=ONE_LAP)) == []


def test_closing_makes_dnf_of_who_has_started_and_not_finished_and_reopening_takes_it_back() -> None:
    close = Ruling("", RulingKind.CLOSE)
    over = race(*WHOLE, "12 T1I 10:11:00", close, of=ONE_LAP)
    assert order(over) == [(1, "11", "OK"), (None, "12", "DNF"), (None, "13", "DNF")]
    assert {a.bib for a in over.alerts() if a.code is AlertCode.STILL_ON_COURSE} == {"12", "13"}
    assert race(close, Ruling("", RulingKind.REOPEN), of=ONE_LAP).progress["12"].status is Status.RUN


def test_whoever_gave_up_is_out_there_until_checked_in() -> None:
    facts: list[Fact | str] = [
        "11 T1I 10:10:00",
        Ruling("11", RulingKind.DNF, "T1I"),
        Ruling("11", RulingKind.GAVE_UP, "T1I, bus 2"),
    ]
    assert is_out(race(*facts).progress["11"])
    assert race(*facts).progress["11"].verdict.where("11") == "T1I, bus 2"
    assert not is_out(race(*facts, Ruling("11", RulingKind.CHECKED_IN)).progress["11"])


def test_a_missing_reading_is_no_alert_where_the_point_is_optional_or_the_jury_confirmed_it() -> None:
    seen = ("11 T1I 10:10:00", "11 FIN 10:15:00")
    assert alerts(race(*seen, of=ONE_LAP)) == [("missing-reading", "11", "T1O")]
    optional = tuple(replace(p, optional=p.code == "T1O") for p in ONE_LAP.points)
    assert alerts(race(*seen, of=replace(ONE_LAP, points=optional))) == []
    assert alerts(race(*seen, Ruling("11", RulingKind.CONFIRM, "T1O 1"), of=ONE_LAP)) == []
    assert alerts(race(*seen, Ruling("11", RulingKind.CONFIRM, "T1O 2"), of=ONE_LAP)) != []


def test_a_missing_reading_is_no_alert_while_nobody_watched_the_point() -> None:
    def watched(until: str) -> list[tuple[str, str, str]]:
        points = (
            TimingPoint("T1I", "in"),
            TimingPoint("T1O", "out", covered=(at("09:00:00"), at(until))),
            TimingPoint("FIN", "f"),
        )
        return alerts(race("11 T1I 10:10:00", "11 FIN 10:15:00", of=replace(ONE_LAP, points=points)))

    assert watched("10:12:00") == []
    assert watched("10:15:00") == [("missing-reading", "11", "T1O")]


def test_a_leg_below_its_floor_is_implausible() -> None:
    quick = replace(ONE_LAP.courses[0], floors={ONE_LAP.courses[0].places[0].leg: Duration(11 * MINUTE)})
    assert alerts(race("11 T1I 10:10:00", of=replace(ONE_LAP, courses=(quick,)))) == [("implausible", "11", "T1I")]


def test_another_course_in_the_middle_of_the_race_keeps_the_readings() -> None:
    two = setup(course(), course("START skin T1I skins-off T1O descent LINE", name="Rec"))
    moved = race(
        "11 T1I 10:10:00", "11 T1O 10:10:30", "11 LINE 10:15:00", Ruling("11", RulingKind.COURSE, "Rec"), of=two
    )
    assert moved.progress["11"].status is Status.OK
    assert moved.progress["11"].course.name == "Rec"


def test_a_new_set_up_counts_for_everything_that_was_recorded() -> None:
    finer = replace(ONE_LAP, precision=Precision.TENTH)
    facts = ("11 T1I 10:10:00", "11 T1O 10:10:30", "11 FIN 10:15:00.19")
    assert seconds(race(*facts, of=ONE_LAP).progress["11"].result) == 900
    assert seconds(race(*facts, SetUp(finer), of=ONE_LAP).progress["11"].result) == 900.1


def test_a_race_without_a_set_up_holds_facts_and_waits() -> None:
    early = Race()
    assert early.apply(records([Entered(Entry("11")), passing("11 T1I 10:10:00")])) == set()
    assert not early.is_set_up
    with pytest.raises(LookupError):
        _ = early.setup
    early.apply(records([SetUp(setup())], first=3))
    assert early.progress["11"].reached == 1


def test_official_is_said_for_one_classification_or_for_all() -> None:
    said = race(Ruling("", RulingKind.OFFICIAL, "Women"))
    assert said.is_official("Women")
    assert not said.is_official("Men")
    assert race(Ruling("", RulingKind.OFFICIAL)).is_official("Men")


def test_apply_names_the_bibs_it_touched_and_no_others() -> None:
    begun = race()
    assert begun.apply(records([passing("11 T1I 10:10:00")], first=9)) == {"11"}
    assert begun.apply(records([PassingAmended(key(9), bib="12")], first=10)) == {"11", "12"}


def test_equal_printed_results_share_a_rank_and_the_next_is_skipped() -> None:
    tied = race("11 FIN 10:15:00.1", "12 FIN 10:15:00.9", "13 FIN 10:15:01", of=ONE_LAP)
    assert order(tied) == [(1, "11", "OK"), (1, "12", "OK"), (3, "13", "OK")]


def test_who_is_further_is_ranked_before_who_was_sooner_at_an_earlier_point() -> None:
    going = race("11 T1I 10:10:00", "12 T1I 10:11:00", "12 T1O 10:12:00", of=ONE_LAP)
    assert order(going) == [(1, "12", "RUN"), (2, "11", "RUN"), (3, "13", "RUN")]
    assert seconds(board(going).gap(going.progress["11"])) == -60
