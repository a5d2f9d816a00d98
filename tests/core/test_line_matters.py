"""What there is to decide about hand and gate, through the one door, and the one act that settles it."""

from dataclasses import replace

import pytest

from skimo_timer.core.alerts import Alert, AlertCode
from skimo_timer.core.clock import SECOND, Duration, Instant
from skimo_timer.core.facts import Fact, Key, OffsetSet, Paired, PassingAmended, PassingRecorded, Replaced, Reverted
from skimo_timer.core.passings.intake import facts_from
from skimo_timer.core.passings.reading import Reading, ReadingKind
from skimo_timer.core.passings.replacement import Compared, drift, replacement, ten_around
from skimo_timer.core.setup import DeviceSetup
from skimo_timer.core.startlist import Entry
from skimo_timer.exchange.reports.alerts import sentence
from skimo_timer.exchange.reports.line_words import computation
from skimo_timer.exchange.reports.results import results
from skimo_timer.exchange.reports.scope import Scope
from skimo_timer.exchange.reports.splits import splits
from skimo_timer.exchange.words import ENGLISH
from skimo_timer.journal import Journal
from skimo_timer.timekeeper import Timekeeper, create
from tests.core.test_line import gate, moment, typed
from tests.races import course, setup

BIBS = [str(n) for n in range(1, 21)]


@pytest.fixture
def keeper() -> Timekeeper:
    """Twenty athletes, a finish line with two gates."""
    race = setup(course("START skin LINE"), devices=(DeviceSetup("A", "alge"), DeviceSetup("B", "alge", role="B")))
    return create(Journal.in_memory(), race, [Entry(bib, f"Athlete {bib}") for bib in BIBS])


def alerts(keeper: Timekeeper, code: AlertCode) -> list[Alert]:
    keeper.settle()
    return [alert for alert in keeper.race.alerts() if alert.code is code]


def accept(keeper: Timekeeper, alert: Alert) -> None:
    offer = keeper.race.line_matters().offer(alert)
    assert offer is not None
    keeper.decide(*offer.facts)


def told(keeper: Timekeeper, alert: Alert) -> str:
    return sentence(Scope(keeper.race, {}), alert, ENGLISH)


def finish(keeper: Timekeeper, bib: str) -> float | None:
    time = keeper.race.progress[bib].times[0]
    return None if time is None else (time - moment(0)) / SECOND


# -- the ten-athlete rule ----------------------------------------------------------------------------------------------


def eleven(keeper: Timekeeper, *, missed: int = 6) -> Key:
    """Eleven athletes a minute apart, by hand 0.1 to 1.1 s late; the gate misses one. The key of that one's reading."""
    lost = None
    for n in range(1, 12):
        hand = PassingRecorded("LINE", moment(60 * n + n / 10), str(n))
        if n == missed:
            lost = keeper.decide(hand)[0].key
        else:
            keeper.record(gate(60 * n))
            keeper.decide(hand)
    assert lost is not None
    return lost


def test_a_time_that_the_gate_missed_is_replaced_by_the_ten_around(keeper: Timekeeper) -> None:
    lost = eleven(keeper)
    (alert,) = alerts(keeper, AlertCode.GATE_MISSED)
    assert (alert.bib, alert.key, finish(keeper, "6")) == ("6", lost, 360.6)
    accept(keeper, alert)
    assert finish(keeper, "6") == 360.0  # 0.1 to 0.5 and 0.7 to 1.1 are 0.6 on average
    assert keeper.race.passings[lost].replaced
    assert alerts(keeper, AlertCode.GATE_MISSED) == []
    keeper.undo()
    assert finish(keeper, "6") == 360.6
    assert not keeper.race.passings[lost].replaced


def test_the_sentence_says_what_it_would_be_and_the_computation_how(keeper: Timekeeper) -> None:
    lost = eleven(keeper)
    (alert,) = alerts(keeper, AlertCode.GATE_MISSED)
    assert told(keeper, alert) == (
        "The gate missed 6 Athlete 6 at LINE: 10:26:00.60 by hand. "
        "Less 0.600 s, the mean of 10 around, it is 10:26:00.00."
    )
    accept(keeper, alert)
    fact = keeper.race.line_matters().replaced(keeper.race.passings[lost])
    assert fact is not None
    lines = computation(keeper.race, fact, ENGLISH)
    assert len(lines) == 12
    assert lines[0] == "1: 10:21:00.100 less 10:21:00.000 = 0.100"
    assert lines[-2:] == ["mean of 10: 0.600", "10:26:00.600 less 0.600 = 10:26:00.000"]


def test_a_replaced_time_is_marked_on_the_sheets(keeper: Timekeeper) -> None:
    eleven(keeper)
    scope = Scope(keeper.race, keeper.boards)
    (before,) = results(scope).tables(ENGLISH)
    assert ENGLISH["sheet.replaced"] not in before.notes
    accept(keeper, alerts(keeper, AlertCode.GATE_MISSED)[0])
    assert keeper.race.progress["6"].replaced == (0,)
    (listed,) = results(scope).tables(ENGLISH)
    assert any("R\N{NO-BREAK SPACE}LINE" in row for section in listed.sections for row in section.rows)
    assert ENGLISH["sheet.replaced"] in listed.notes
    (split,) = splits(scope).tables(ENGLISH)
    assert split.notes == ("R 6 LINE", ENGLISH["sheet.replaced"])


def test_an_impulse_that_comes_late_after_all_is_better_than_a_replaced_time(keeper: Timekeeper) -> None:
    lost = eleven(keeper)
    accept(keeper, alerts(keeper, AlertCode.GATE_MISSED)[0])
    keeper.record(gate(360.1))
    assert finish(keeper, "6") == 360.1
    assert not keeper.race.passings[lost].replaced


def test_a_time_that_the_operator_corrected_is_not_replaced(keeper: Timekeeper) -> None:
    lost = eleven(keeper)
    keeper.decide(PassingAmended(lost, time=moment(359)))
    assert alerts(keeper, AlertCode.GATE_MISSED) == []
    keeper.decide(Replaced(lost, moment(1), Duration(0)))
    assert finish(keeper, "6") == 359.0


def test_few_comparisons_are_no_rule(keeper: Timekeeper) -> None:
    for n in range(1, 5):
        keeper.record(gate(60 * n))
        keeper.decide(PassingRecorded("LINE", moment(60 * n + 0.3), str(n)))
    keeper.decide(PassingRecorded("LINE", moment(300.3), "5"))
    assert alerts(keeper, AlertCode.GATE_MISSED) == []


def test_a_line_without_a_gate_misses_nobody(keeper: Timekeeper) -> None:
    for n in range(1, 12):
        keeper.decide(PassingRecorded("LINE", moment(60 * n), str(n)))
    assert alerts(keeper, AlertCode.GATE_MISSED) == []


def compared(*differences: float) -> list[Compared]:
    return [
        Compared(moment(60 * n), Instant(moment(60 * n) + round(d * SECOND)), Key("A", n))
        for n, d in enumerate(differences)
    ]


@pytest.mark.parametrize(
    ("at", "first", "count"), [(-1, 0, 10), (0.5, 0, 10), (7.5, 3, 10), (12.5, 8, 10), (19.5, 10, 10), (30, 10, 10)]
)
def test_where_one_side_is_short_the_other_stands_in(at: float, first: int, count: int) -> None:
    around = ten_around(moment(60 * at), compared(*[0.0] * 20))
    assert [one.key.n for one in around] == list(range(first, first + count))


def test_the_mean_is_cut_and_never_rounded() -> None:
    found = replacement(Key("A", 99), moment(100), compared(0.1, 0.1, 0.1, 0.1, 0.100004))
    assert found is not None
    assert found.difference == 100_000
    ahead = replacement(Key("A", 99), moment(100), compared(-0.1, -0.1, -0.1, -0.1, -0.100004))
    assert ahead is not None
    assert ahead.difference == -100_000


# -- two gates ---------------------------------------------------------------------------------------------------------


def both_gates(keeper: Timekeeper, *, missed: int = 0, wander: float = 0.0) -> None:
    """Eleven athletes at two gates, the spare one 10 ms late and, if it wanders, later each time."""
    for n in range(1, 12):
        if n != missed:
            keeper.record(gate(60 * n))
        keeper.record(gate(60 * n + 0.01 + wander * n, "B"))
        keeper.decide(typed(str(n), 60 * n + 0.4))


def test_the_spare_gate_replaces_the_first_one_by_the_same_rule(keeper: Timekeeper) -> None:
    both_gates(keeper, missed=6)
    assert finish(keeper, "6") == 360.01
    (alert,) = alerts(keeper, AlertCode.GATE_MISSED)
    assert "Only the spare gate saw 6 Athlete 6" in told(keeper, alert)
    accept(keeper, alert)
    assert finish(keeper, "6") == 360.0
    (passing,) = keeper.race.readings("6")
    assert passing.replaced
    assert keeper.race.line_matters().replaced(passing) is not None
    assert alerts(keeper, AlertCode.GATE_MISSED) == []
    assert keeper.race.open_times() == []


def test_two_gates_that_go_alike_are_nothing_to_tell(keeper: Timekeeper) -> None:
    both_gates(keeper)
    assert alerts(keeper, AlertCode.GATE_DRIFT) == []
    assert keeper.race.open_times() == []


def test_a_drift_of_more_than_two_hundredths_is_told(keeper: Timekeeper) -> None:
    both_gates(keeper, wander=0.004)
    (alert,) = alerts(keeper, AlertCode.GATE_DRIFT)
    assert alert.point == "LINE"
    assert told(keeper, alert).startswith("The two gates at LINE differ by -0.046 s now and by -0.022 s at first")
    assert keeper.race.line_matters().offer(alert) is None


def test_a_drift_that_is_small_or_hardly_known_is_none() -> None:
    assert drift(compared(*[0.0] * 5, *[0.02] * 5)) is None
    assert drift(compared(*[0.0] * 5, *[0.021] * 5)) == 21_000
    assert drift(compared(*[0.0] * 4, *[0.5] * 5)) is None


# -- impulses without anybody ------------------------------------------------------------------------------------------


def burst(keeper: Timekeeper, count: int = 9) -> list[Key]:
    records = keeper.record(*(gate(60 + n) for n in range(count)))
    return [record.key for record in records]


def test_a_row_of_impulses_is_one_matter_and_goes_with_one_key(keeper: Timekeeper) -> None:
    keys = burst(keeper)
    (alert,) = alerts(keeper, AlertCode.BURST)
    assert alert.key == keys[0]
    assert alerts(keeper, AlertCode.NO_BIB) == []
    assert told(keeper, alert) == "9 impulses at LINE from 10:21:00 to 10:21:08, and nobody typed a bib."
    accept(keeper, alert)
    assert alerts(keeper, AlertCode.BURST) == []
    assert keeper.race.open_times() == []
    assert set(keys) <= keeper.race.ledger.records.keys()
    keeper.undo()
    assert [p.key for p in keeper.race.open_times()] == keys
    assert len(alerts(keeper, AlertCode.BURST)) == 1


def test_what_was_dismissed_and_is_sent_again_stays_dismissed(keeper: Timekeeper) -> None:
    keys = burst(keeper)
    accept(keeper, alerts(keeper, AlertCode.BURST)[0])
    device = DeviceSetup("A", "alge", channels={"C1": "LINE"})
    recorded = keeper.race.ledger.records[keys[0]].fact
    assert isinstance(recorded, PassingRecorded)
    assert recorded.time is not None
    again = Reading(ReadingKind.PASSING, "", channel="", time_us=recorded.time)
    assert facts_from(keeper.race, replace(device, channels={"": "LINE"}), again, recorded.time) == []


def test_a_row_where_somebody_typed_a_bib_is_no_row_of_nobody(keeper: Timekeeper) -> None:
    burst(keeper)
    keeper.decide(typed("1", 64.4))
    assert alerts(keeper, AlertCode.BURST) == []
    assert len(alerts(keeper, AlertCode.NO_BIB)) == 8


def test_a_few_impulses_are_single_open_times(keeper: Timekeeper) -> None:
    burst(keeper, 3)
    assert alerts(keeper, AlertCode.BURST) == []
    assert len(alerts(keeper, AlertCode.NO_BIB)) == 3


# -- doubt -------------------------------------------------------------------------------------------------------------


def test_a_doubt_is_an_alert_and_one_key_keeps_the_impulse(keeper: Timekeeper) -> None:
    keeper.record(gate(0), gate(1.3))
    (hand,) = keeper.decide(typed("1", 1.25))
    (alert,) = alerts(keeper, AlertCode.DOUBTFUL_TIME)
    assert (alert.bib, alert.key) == ("1", hand.key)
    before = finish(keeper, "1")
    accept(keeper, alert)
    assert finish(keeper, "1") == before
    assert alerts(keeper, AlertCode.DOUBTFUL_TIME) == []
    keeper.undo()
    assert alerts(keeper, AlertCode.DOUBTFUL_TIME) == [alert]


def test_a_doubt_goes_when_somebody_says_otherwise(keeper: Timekeeper) -> None:
    first, second = keeper.record(gate(0), gate(1.3))
    (hand,) = keeper.decide(typed("1", 1.25))
    passing = keeper.race.passings[hand.key]
    other = {first.key, second.key} - {passing.partner}
    keeper.decide(Paired(hand.key, other.pop()))
    assert alerts(keeper, AlertCode.DOUBTFUL_TIME) == []
    assert keeper.race.passings[hand.key].partner == passing.rival


def test_an_alert_that_is_gone_offers_nothing(keeper: Timekeeper) -> None:
    keys = burst(keeper)
    (alert,) = alerts(keeper, AlertCode.BURST)
    gone: list[Fact] = [Reverted(key) for key in keys]
    keeper.decide(*gone)
    assert keeper.race.line_matters().offer(alert) is None


def test_a_clock_that_is_corrected_moves_hands_and_their_replaced_times_stay(keeper: Timekeeper) -> None:
    eleven(keeper)
    accept(keeper, alerts(keeper, AlertCode.GATE_MISSED)[0])
    keeper.decide(OffsetSet("hand", Duration(SECOND)))
    assert finish(keeper, "6") == 360.0
