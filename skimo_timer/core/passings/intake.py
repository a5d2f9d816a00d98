"""What a device said becomes facts: the channel map, the day, and what is already there.

Pure: the same reading in the same race gives the same facts. A reading that a device sends again (after a reconnect,
or its whole memory) is the same impulse and gives nothing; one that comes long after its time is marked as late. A
device that takes a time back or gives it another bib corrects the passing that it brought; the operator can take that
back like anything else.
"""

from dataclasses import replace

from skimo_timer.core.clock import Duration, Instant, nearest_day
from skimo_timer.core.course import START
from skimo_timer.core.facts import Fact, OffsetSet, PassingAmended, PassingRecorded, Reverted
from skimo_timer.core.passings.batches import is_late
from skimo_timer.core.passings.reading import Reading, ReadingKind
from skimo_timer.core.race import Race
from skimo_timer.core.setup import DeviceSetup
from skimo_timer.core.start_line import starter_at

CLOCK_STEP = 2_000  # microseconds by which a better fit of a free-running clock must differ to be worth a fact


def facts_from(
    race: Race, device: DeviceSetup, reading: Reading, arrived: Instant, offset: Duration | None = None
) -> list[Fact]:
    """The facts that a reading brings, perhaps none; `arrived` is race time.

    `offset` brings the clock of a device that counts from power-on to race time, as far as it is known by pings;
    without it the first arrival stands in, late by the transport, and is corrected when the first ping is answered.
    """
    point = device.channels.get(reading.channel, "")
    if not point or reading.kind not in (ReadingKind.PASSING, ReadingKind.CLEARED, ReadingKind.RELABELLED):
        return []
    source, time = _source(device, reading), _time(reading, arrived)
    there = race.from_device(source, reading.channel, time)
    if reading.kind is ReadingKind.CLEARED:
        return [] if there is None else [Reverted(there.key)]
    if there is not None:
        relabelled = reading.kind is ReadingKind.RELABELLED and there.bib != reading.bib
        return [PassingAmended(there.key, bib=reading.bib)] if relabelled else []
    if race.was_heard(source, reading.channel, time):
        return []  # taken back, by the device or by the operator, and sent again with the memory of the device
    passing = PassingRecorded(
        point,
        time,
        bib=reading.bib or _starter(race, device, point, Instant(time + _correction(race, source, offset))),
        source=source,
        arrived=arrived,
        channel=reading.channel,
        manual=reading.manual,
        sequence=reading.sequence,
    )
    known = offset if reading.boot else race.clocks.off(source) or race.offset(source) or Duration(0)
    passing = replace(passing, late=known is not None and is_late(passing, arrived, known))
    return [*_offset(race, reading, source, time, arrived, offset), passing]


def _correction(race: Race, source: str, offset: Duration | None) -> int:
    """What brings the clock of a source to race time, as far as it is known."""
    known = race.offset(source)
    return known if known is not None else offset or 0


def _starter(race: Race, device: DeviceSetup, point: str, time: Instant) -> str:
    """At a start one by one the plan says who an impulse is."""
    return starter_at(race, Instant(time - device.delay)) if point == START else ""


def _source(device: DeviceSetup, reading: Reading) -> str:
    """Each run of a free-running clock is a source of its own; so is a gate without a clock, stamped at arrival."""
    if reading.time_us is None:
        return f"{device.name}/arrival"
    return f"{device.name}/{reading.boot}" if reading.boot else device.name


def _time(reading: Reading, arrived: Instant) -> Instant:
    """The time by the clock of the source: a time of day on the day nearest to its arrival, ticks as they are."""
    if reading.time_us is None:
        return arrived
    return Instant(reading.time_us) if reading.boot else nearest_day(reading.time_us, arrived)


def _offset(
    race: Race, reading: Reading, source: str, time: Instant, arrived: Instant, offset: Duration | None
) -> list[Fact]:
    """The offset of a clock that counts from power-on, where it is new or much better known than before.

    The first arrival only stands in, and is replaced for all. From then on a change is drift, which is of this moment:
    what the gate has read before stays as it was.
    """
    if not reading.boot:
        return []
    known = race.offset(source)
    best = offset if offset is not None else (known if known is not None else Duration(arrived - time))
    if known is not None and abs(best - known) < CLOCK_STEP:
        return []
    if known is None or race.clocks.stands_in(source, known):
        return [OffsetSet(source, best)]
    drifted = [fact.since for fact in race.offsets(source) if fact.since is not None]
    return [OffsetSet(source, best, since=time)] if time > max(drifted, default=Instant(-1)) else []
