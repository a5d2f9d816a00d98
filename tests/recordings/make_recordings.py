"""Makes the recordings of this folder: `python -m tests.recordings.make_recordings` from the root.

They are synthetic, so that they may be shared; what happens in them is what happens at a race. `timy-session.dump` is
a start and finish on one ALGE timer, plainly its bytes. `gate-session.rawlog` is a gate of the open protocol as our
own raw log has it, both directions: a cable pulled and plugged in again, a line hurt on the way, a battery changed.
"""

from pathlib import Path

from skimo_timer.devices.open_gate import OpenGate
from skimo_timer.devices.rawlog import HEADING, Chunk, format_chunk
from skimo_timer.devices.simulated_device import SimulatedGate, SimulatedTimy

FOLDER = Path(__file__).parent
WALL_US = 1_799_946_000_000_000  # 2027-01-14 17:00 UTC
START_US = 64_800_000_000  # 18:00


def timy_session() -> bytes:
    """Seven starters at half a minute; each with what an official does to the records later."""
    timy = SimulatedTimy()
    data = bytearray()
    starts = {bib: START_US + bib * 30_000_000 + bib * 11_300 for bib in range(1, 8)}
    for bib, start in starts.items():
        data += timy.short("s", bib)
        if bib == 2:  # left too early: withdrawn, then timed by hand
            data += timy.record("C0", start - 900_000, bib)
            data += timy.record("C0", start - 900_000, bib, "c")
            data += timy.record("C0M", start, bib)
        else:
            data += timy.record("C0", start, bib)
    data += timy.record("C1", START_US + 500_000_000, 0, "?")  # a helper in the beam
    for bib in (1, 3, 4, 5):
        finish = starts[bib] + 600_000_000 + bib * 7_654_321
        data += timy.short("n", bib)
        data += timy.record("C1", finish, bib) + timy.record("RT", finish - starts[bib], bib)
        if bib == 3:  # it was 2 who came in
            data += timy.record("C1", finish, bib, "c")
            data += timy.record("C1", finish, 2, "i") + timy.record("RT", finish - starts[2], 2, "i")
    finish = START_US + 900_000_000
    data += timy.record("C1", finish, 6, "m")
    data += timy.record("C1", finish + 400_000, 6, "m")
    data += timy.record("C1", finish + 400_000, 6, "C")  # a ski tail
    data += timy.record("C1", finish, 6, "i")
    data += timy.record("C1", finish + 5_000_000, 0, "b")
    data += timy.record("C1", finish + 9_000_000, 7, "d")
    data += timy.record("C1M", finish + 9_120_000, 7)
    data += timy.record("SQ", 95_430_000, 7) + timy.record("DTR", 3_010_000, 7)
    return bytes(data + timy.text("", "  ALGE-TIMING", "  TIMY V 1982", "27-01-14  18:17"))


class _Session:
    """A gate and a decoder that talk to each other, and the raw log of it."""

    def __init__(self) -> None:
        self.now_us = 1_000_000_000
        self.gate = SimulatedGate(self.now_us - 60_000_000, drift_ppb=20_000)
        self.decoder = OpenGate()
        self.log = bytearray(HEADING + b"\n")
        self.decoder.opened()

    def hear(self, data: bytes) -> None:
        if data:
            self.log += format_chunk(Chunk(data, False, WALL_US + self.now_us, self.now_us))
            self.decoder.feed(data, self.now_us)

    def wait(self, seconds: int) -> None:
        for _ in range(seconds * 10):
            self.now_us += 100_000
            self.hear(self.gate.outgoing(self.now_us))
            self.talk()

    def talk(self) -> None:
        for _ in range(3):
            said = self.decoder.outgoing(self.now_us)
            if not said:
                return
            self.log += format_chunk(Chunk(said, True, WALL_US + self.now_us, self.now_us))
            self.now_us += 700
            self.hear(self.gate.feed(said, self.now_us))


def gate_session() -> bytes:
    """Twelve passings and a button, of which the gate had to repeat some."""
    session = _Session()
    session.wait(3)
    for bib in range(1, 4):
        session.hear(session.gate.passing(session.now_us, bib=str(bib)))
        session.wait(7)
    for _ in range(2):  # the cable is out
        session.wait(2)
        session.gate.passing(session.now_us)
    session.wait(2)
    session.hear(session.gate.passing(session.now_us)[:20])
    session.decoder.opened()
    session.wait(3)
    hurt = session.gate.passing(session.now_us).replace(b",1,", b",7,")
    session.hear(hurt)
    session.wait(4)
    session.hear(session.gate.passing(session.now_us, "M"))
    session.hear(session.gate.switch_on(session.now_us, "9C01"))
    session.wait(1)
    for _ in range(5):
        session.hear(session.gate.passing(session.now_us))
        session.wait(1)
    return bytes(session.log)


RECORDINGS = {"timy-session.dump": timy_session, "gate-session.rawlog": gate_session}

if __name__ == "__main__":
    for name, make in RECORDINGS.items():
        (FOLDER / name).write_bytes(make())
