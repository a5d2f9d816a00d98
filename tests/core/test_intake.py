"""What a device said becomes facts."""

from dataclasses import replace

from skimo_timer.core.clock import DAY, SECOND, Duration, Instant
from skimo_timer.core.facts import Fact, OffsetSet, PassingAmended, PassingRecorded, Reverted
from skimo_timer.core.passings.intake import facts_from
from skimo_timer.core.passings.reading import Reading, ReadingKind
from skimo_timer.core.race import Race
from skimo_timer.core.setup import DeviceSetup
from tests.races import at, key, race, records

TIMY = DeviceSetup("Timy", "alge", channels={"C1": "LINE"})
GATE = DeviceSetup("Gate", "open-gate", channels={"1": "T1I"})
IMPULSE = Reading(ReadingKind.PASSING, "?0000 C1  10:15:00.1234 00", channel="C1", time_us=at("10:15:00.1234"))
TICK = Reading(
    ReadingKind.PASSING, "$P,G1,3F2A,41,1,5123456789", channel="1", time_us=5_123_456_789, boot="3F2A", sequence=41
)
NOW = at("10:15:00.2")


def take(into: Race, *facts: Fact) -> Race:
    into.apply(records(facts, first=len(into.ledger.records) + 1))
    return into


def test_an_impulse_is_a_passing_without_a_bib_at_the_point_of_its_channel() -> None:
    assert facts_from(race(), TIMY, IMPULSE, NOW) == [
        PassingRecorded("LINE", at("10:15:00.1234"), source="Timy", arrived=NOW, channel="C1")
    ]


def test_a_channel_without_a_point_brings_nothing() -> None:
    assert facts_from(race(), TIMY, replace(IMPULSE, channel="C0"), NOW) == []


def test_what_is_no_passing_brings_nothing() -> None:
    for kind in (ReadingKind.RESULT, ReadingKind.INFO, ReadingKind.UNKNOWN):
        assert facts_from(race(), TIMY, replace(IMPULSE, kind=kind), NOW) == []


def test_a_time_of_day_is_on_the_day_nearest_to_its_arrival() -> None:
    after_midnight = replace(IMPULSE, time_us=2 * SECOND)
    (passing,) = facts_from(race(), TIMY, after_midnight, Instant(DAY + 3 * SECOND))
    assert isinstance(passing, PassingRecorded)
    assert passing.time == DAY + 2 * SECOND


def test_the_same_impulse_sent_again_brings_nothing() -> None:
    once = take(race(), *facts_from(race(), TIMY, IMPULSE, NOW))
    assert facts_from(once, TIMY, IMPULSE, Instant(NOW + 600 * SECOND)) == []
    assert facts_from(once, TIMY, replace(IMPULSE, time_us=at("10:15:00.1235")), NOW) != []


def test_a_device_that_takes_a_time_back_voids_its_passing() -> None:
    cleared = replace(IMPULSE, kind=ReadingKind.CLEARED)
    assert facts_from(race(), TIMY, cleared, NOW) == []
    once = take(race(), *facts_from(race(), TIMY, IMPULSE, NOW))
    assert facts_from(once, TIMY, cleared, NOW) == [Reverted(key(5))]


def test_a_device_that_gives_an_old_instant_another_bib_amends_its_passing() -> None:
    relabelled = replace(IMPULSE, kind=ReadingKind.RELABELLED, bib="12")
    once = take(race(), *facts_from(race(), TIMY, IMPULSE, NOW))
    assert facts_from(once, TIMY, relabelled, NOW) == [PassingAmended(key(5), bib="12")]
    take(once, PassingAmended(key(5), bib="12"))
    assert facts_from(once, TIMY, relabelled, NOW) == []


def test_a_relabelled_instant_that_never_came_is_a_new_passing() -> None:
    (passing,) = facts_from(race(), TIMY, replace(IMPULSE, kind=ReadingKind.RELABELLED, bib="12"), NOW)
    assert isinstance(passing, PassingRecorded)
    assert passing.bib == "12"


def test_a_clock_that_counts_from_power_on_brings_its_offset() -> None:
    offset = Duration(NOW - 5_123_456_789)
    assert facts_from(race(), GATE, TICK, NOW)[0] == OffsetSet("Gate/3F2A", offset)
    gated = take(race(), *facts_from(race(), GATE, TICK, NOW))
    assert [p.time for p in gated.open_times()] == [NOW]


def test_an_offset_is_written_again_only_when_it_is_better_known() -> None:
    gated = take(race(), *facts_from(race(), GATE, TICK, NOW))
    known = gated.offset("Gate/3F2A")
    assert known is not None
    later = replace(TICK, time_us=6_000_000_000, sequence=42)
    assert len(facts_from(gated, GATE, later, Instant(NOW + 900 * SECOND))) == 1
    assert len(facts_from(gated, GATE, later, NOW, Duration(known - 1_999))) == 1
    assert facts_from(gated, GATE, later, NOW, Duration(known - 2_000))[0] == OffsetSet(
        "Gate/3F2A", Duration(known - 2_000)
    )


def test_every_boot_of_a_gate_is_a_source_of_its_own() -> None:
    gated = take(race(), *facts_from(race(), GATE, TICK, NOW))
    rebooted = replace(TICK, boot="77AA", time_us=1_000_000, sequence=1)
    assert facts_from(gated, GATE, rebooted, NOW)[0] == OffsetSet("Gate/77AA", Duration(NOW - 1_000_000))


def test_a_gate_without_a_clock_is_stamped_at_arrival() -> None:
    (passing,) = facts_from(race(), GATE, Reading(ReadingKind.PASSING, "P,1", channel="1"), NOW)
    assert isinstance(passing, PassingRecorded)
    assert (passing.time, passing.source) == (NOW, "Gate/arrival")


def test_drift_of_a_gate_counts_from_its_reading_on_and_a_record_sent_again_gives_none() -> None:
    gated = take(race(), *facts_from(race(), GATE, TICK, NOW))
    known = gated.offset("Gate/3F2A")
    assert known is not None
    fitted = Duration(known - 80_000)
    second = replace(TICK, time_us=6_000_000_000, sequence=42)
    take(gated, *facts_from(gated, GATE, second, Instant(NOW + 900 * SECOND), fitted))
    assert gated.offset("Gate/3F2A") == fitted
    third = replace(TICK, time_us=9_000_000_000, sequence=43)
    facts = facts_from(gated, GATE, third, Instant(NOW + 3900 * SECOND), Duration(fitted + 150_000))
    assert facts[0] == OffsetSet("Gate/3F2A", Duration(fitted + 150_000), since=Instant(9_000_000_000))
    take(gated, *facts)
    assert [p.time for p in gated.open_times()] == [
        TICK.time_us + fitted,  # type: ignore[operator]  # a tick has a time
        6_000_000_000 + fitted,
        9_000_000_000 + fitted + 150_000,
    ]
    again = replace(TICK, time_us=8_000_000_000, sequence=44)
    assert len(facts_from(gated, GATE, again, Instant(NOW + 3900 * SECOND), Duration(fitted + 100_000))) == 1
