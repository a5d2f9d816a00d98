"""The conversation with a gate, with a clock that the test moves."""

import pytest

from skimo_timer.core.passings.reading import Reading, ReadingKind
from skimo_timer.devices.gate_dialogue import GREETING_US, PATIENCE_US, PING_US, QUICK_PING_US, QUICK_PINGS, TRIES
from skimo_timer.devices.gate_lines import wrap
from skimo_timer.devices.open_gate import OpenGate
from skimo_timer.devices.simulated_device import SimulatedGate

HELLO = wrap("H,1,G1,3F2A,beam,1.2")
SECOND = 1_000_000


def passing(sequence: int, boot: str = "3F2A") -> bytes:
    return wrap(f"P,G1,{boot},{sequence},1,{sequence * SECOND}")


def beat(last: int) -> bytes:
    return wrap(f"B,G1,3F2A,{last},{last * SECOND},3710,-8,o")


class Talk:
    """A decoder, and what it says."""

    def __init__(self) -> None:
        self.now_us = 10**9
        self.gate = OpenGate()
        self.gate.opened()

    def says(self) -> list[str]:
        """What it says now, without the pings and check digits."""
        said = self.gate.outgoing(self.now_us).decode()
        return [line.partition("*")[0] for line in said.splitlines() if not line.startswith("$T")]

    def hears(self, *lines: bytes) -> list[str]:
        self.gate.feed(b"".join(lines), self.now_us)
        return self.says()

    def after(self, micros: int) -> list[str]:
        self.now_us += micros
        return self.says()

    def acquainted(self, *lines: bytes) -> "Talk":
        """Past the hello and the first resend, which brought these lines."""
        self.hears(HELLO)
        assert self.after(PATIENCE_US) == ["$R,1"]
        assert self.hears(*lines, wrap("Z,G1,3F2A,1,0")) == []
        return self


def test_an_opened_port_is_asked_who_is_there_until_it_speaks() -> None:
    talk = Talk()
    assert talk.says() == ["$?"]
    assert talk.after(GREETING_US - 1) == []
    assert talk.after(1) == ["$?"]
    talk.hears(HELLO)
    assert "$?" not in talk.after(GREETING_US)


def test_a_level_0_gate_is_not_asked_for_more_than_its_name() -> None:
    talk = Talk()
    assert talk.hears(b"P,1\n") == ["$?"]
    assert talk.hears(b"P,1\n") == []


def test_a_new_run_is_asked_for_everything_once_its_clock_is_known() -> None:
    talk = Talk()
    assert talk.hears(HELLO) == []
    talk.now_us += 700
    assert talk.hears(wrap("Y,G1,3F2A,1,500,600")) == ["$R,1"]
    assert talk.hears(wrap("Z,G1,3F2A,1,0")) == []


def test_a_gate_that_does_not_answer_pings_is_asked_all_the_same() -> None:
    talk = Talk()
    assert talk.hears(HELLO) == []
    assert talk.after(PATIENCE_US - 1) == []
    assert talk.after(1) == ["$R,1"]


def test_after_an_interruption_only_what_is_missing_is_asked_for() -> None:
    talk = Talk().acquainted(passing(1), passing(2))
    talk.gate.opened()
    assert talk.says() == ["$?"]
    talk.hears(HELLO)
    assert talk.after(PATIENCE_US) == ["$R,3"]


def test_another_boot_id_is_asked_from_1() -> None:
    talk = Talk().acquainted(passing(1), passing(2))
    talk.hears(wrap("H,1,G1,9C01,beam,1.2"))
    assert talk.after(PATIENCE_US) == ["$R,1"]
    talk.hears(passing(4))
    assert talk.after(PATIENCE_US) == ["$R,3"]


def test_a_run_whose_hello_was_missed_is_asked_for_all_the_same() -> None:
    talk = Talk().acquainted(passing(1))
    assert talk.hears(passing(1, "9C01")) == []
    assert talk.after(PATIENCE_US) == ["$R,2"]


def test_a_hello_in_between_is_answered_like_the_first_one() -> None:
    talk = Talk().acquainted(passing(1))
    assert talk.hears(HELLO) == []
    assert talk.after(PATIENCE_US) == ["$R,2"]


def test_a_missing_number_is_asked_for_at_once() -> None:
    talk = Talk().acquainted(passing(1))
    assert talk.hears(passing(3)) == ["$R,2"]
    assert talk.hears(passing(2), passing(3), wrap("Z,G1,3F2A,2,3")) == []


def test_a_beat_shows_that_the_last_record_is_missing_and_is_acknowledged() -> None:
    talk = Talk().acquainted(passing(1))
    assert talk.hears(beat(1)) == ["$A,1"]
    assert talk.hears(beat(2)) == ["$A,1", "$R,2"]


def test_a_beat_before_the_first_passing_is_not_acknowledged() -> None:
    assert Talk().acquainted().hears(beat(0)) == []


def test_the_end_of_a_resend_that_left_a_hole_is_followed_by_another_request() -> None:
    talk = Talk().acquainted(passing(1))
    assert talk.hears(wrap("Z,G1,3F2A,1,3")) == ["$R,2"]


def test_a_resend_that_is_under_way_is_not_asked_for_again() -> None:
    talk = Talk().acquainted()
    assert talk.hears(passing(2)) == ["$R,1"]
    for number in range(3, 6):
        talk.now_us += PATIENCE_US - 1
        assert talk.hears(passing(number)) == []
    assert talk.after(PATIENCE_US - 1) == []
    assert talk.after(1) == ["$R,1"]


def test_a_line_with_wrong_check_digits_is_asked_for() -> None:
    talk = Talk().acquainted(passing(1))
    assert talk.hears(passing(2).replace(b",2000000", b",2000001")) == ["$R,2"]


def test_a_hole_that_stays_is_given_up_and_the_next_one_asked_for() -> None:
    talk = Talk().acquainted()
    said = talk.hears(passing(3), passing(6)) + [line for _ in range(3 * TRIES) for line in talk.after(PATIENCE_US)]
    assert said == ["$R,1"] * TRIES + ["$R,4"] * TRIES
    assert talk.hears(passing(8)) == ["$R,7"]


def test_a_hole_at_the_end_is_given_up_too() -> None:
    talk = Talk().acquainted()
    said = talk.hears(beat(2)) + [line for _ in range(2 * TRIES) for line in talk.after(PATIENCE_US)]
    assert said == ["$R,1"] * TRIES
    assert talk.hears(beat(2)) == ["$A,2"]


def test_records_the_gate_no_longer_holds_are_not_asked_for() -> None:
    talk = Talk().acquainted()
    assert talk.hears(wrap("L,G1,3F2A,1,12"), passing(13), wrap("Z,G1,3F2A,1,13")) == []


def test_only_a_line_with_check_digits_may_say_that_records_are_lost() -> None:
    talk = Talk().acquainted()
    assert talk.hears(b"$L,G1,3F2A,1,12\n", passing(13), wrap("Z,G1,3F2A,1,13")) == ["$R,1"]


def test_lines_that_stay_unreadable_are_not_asked_about_for_ever() -> None:
    talk = Talk().acquainted(passing(1))
    bad = passing(2)[:-3] + b"\n"
    said = []
    for _ in range(3 * TRIES):
        talk.now_us += PATIENCE_US
        said += talk.hears(bad)
    assert said == ["$R,2"] * TRIES
    talk.hears(passing(2))
    talk.now_us += PATIENCE_US
    assert talk.hears(bad) == ["$R,3"]


def pings(talk: Talk) -> list[str]:
    return [line for line in talk.gate.outgoing(talk.now_us).decode().splitlines() if line.startswith("$T")]


def test_the_clock_is_asked_for_quickly_at_first_and_then_now_and_again() -> None:
    talk = Talk()
    talk.gate.feed(HELLO)
    for number in range(1, QUICK_PINGS + 1):
        assert pings(talk) == [wrap(f"T,{number}").decode().strip()]
        talk.now_us += QUICK_PING_US - 1
        assert pings(talk) == []
        talk.now_us += 1
    talk.now_us += PING_US - QUICK_PING_US - 1
    assert pings(talk) == []
    talk.now_us += 1
    assert len(pings(talk)) == 1


def test_an_answer_nobody_asked_for_is_no_clock() -> None:
    talk = Talk().acquainted()
    talk.hears(wrap("Y,G1,3F2A,99,500,600"))
    assert talk.gate.clock is None


def test_an_answer_that_is_too_old_is_no_clock() -> None:
    talk = Talk()
    talk.hears(HELLO)
    for _ in range(20):
        talk.after(PING_US)
    talk.hears(wrap("Y,G1,3F2A,1,500,600"))
    assert talk.gate.clock is None


class Wire:
    """A decoder and a gate, with a wire that takes its time and may lose what is sent."""

    def __init__(self, drift_ppb: int = 0) -> None:
        self.now_us = 10**9
        self.box = SimulatedGate(self.now_us, drift_ppb=drift_ppb)
        self.gate = OpenGate()
        self.gate.opened()
        self.readings: list[Reading] = []
        self.connected = True

    def run(self, seconds: float, there_us: int = 300, back_us: int = 300) -> None:
        end = self.now_us + int(seconds * SECOND)
        while self.now_us < end:
            said = self.gate.outgoing(self.now_us)
            self.now_us += there_us
            answer = self.box.feed(said if self.connected else b"", self.now_us) + self.box.outgoing(self.now_us)
            self.now_us += back_us
            self.carry(answer)
            self.now_us += 250_000

    def carry(self, data: bytes) -> None:
        if self.connected:
            self.readings += self.gate.feed(data, self.now_us)

    def pass_by(self) -> int:
        """An impulse; when it was, by our clock."""
        when = self.now_us
        self.carry(self.box.passing(when))
        return when

    def passings(self) -> list[Reading]:
        return [reading for reading in self.readings if reading.kind is ReadingKind.PASSING]


def test_what_passes_while_the_cable_is_out_comes_afterwards_and_nothing_comes_twice() -> None:
    wire = Wire()
    for number in range(40):
        wire.connected = number % 10 < 5
        if number % 10 == 0:
            wire.gate.opened()
        wire.pass_by()
        wire.run(1.5)
    wire.connected = True
    wire.gate.opened()
    wire.run(10)
    assert sorted(reading.sequence or 0 for reading in wire.passings()) == list(range(1, 41))


@pytest.mark.parametrize("drift_ppb", [0, 50_000, -5_000_000])
def test_a_passing_is_placed_on_our_clock_to_a_millisecond_after_an_hour_of_drift(drift_ppb: int) -> None:
    wire = Wire(drift_ppb)
    wire.run(3600)
    when = wire.pass_by()
    clock, reading = wire.gate.clock, wire.passings()[-1]
    assert clock is not None
    assert reading.time_us is not None
    assert abs(clock.host_us(reading.time_us) - when) < 1000
    assert clock.boot == "3F2A"
    assert clock.round_trip_us <= 700


def test_a_slow_answer_does_not_disturb_the_clock() -> None:
    wire = Wire()
    wire.run(60)
    wire.run(15, there_us=20_000, back_us=400_000)
    when = wire.pass_by()
    clock = wire.gate.clock
    assert clock is not None
    assert abs(clock.host_us(wire.passings()[-1].time_us or 0) - when) < 1000
