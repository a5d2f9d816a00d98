"""What the program says to a gate of the open protocol, and when: who are you, what time is it, say that again.

- When the port is opened: who are you (`?`), again every few seconds until the gate speaks. Opening a port restarts
  many boards, so the first question is often not heard.
- When the gate has said who it is: a few pings quickly, so that its clock is known, then one in ten seconds.
- Then everything that came after the last record of the same run (`R`), or all from 1 of a run not known. The
  clock goes first, because a passing from before the interruption cannot be placed without it; a gate that does not
  answer pings is asked all the same after `PATIENCE_US`.
- Whenever a number is missing or a line came with wrong check digits: from the first missing number. A number is asked
  for `TRIES` times, then it is given up; and `TRIES` wrong lines without a passing between them are not asked about
  any more. Otherwise a gate with a hole in its memory would be made to repeat it for ever.
- After each beat: what has come (`A`).

Nothing here knows the time; it is handed in, so that a test may run through an hour at once.
"""

from skimo_timer.devices.gate_lines import wrap
from skimo_timer.devices.gate_memory import GateMemory

GREETING_US = 5_000_000
QUICK_PINGS = 5
QUICK_PING_US = 200_000
PING_US = 10_000_000
PATIENCE_US = 2_000_000
TRIES = 5
_OUTSTANDING = 8


class Dialogue:
    """The state of one conversation; all times are monotonic microseconds."""

    def __init__(self) -> None:
        self.memory: GateMemory | None = None
        self._nonce = 0
        self._acknowledge = False
        self.opened()

    def opened(self) -> None:
        """The port was opened: nobody knows who is at the other end."""
        self._greeting_due: int | None = 0
        self._pings: dict[int, int] = {}
        self._start_asking()

    def _start_asking(self) -> None:
        self._quick_pings = QUICK_PINGS
        self._ping_due = 0
        self._ask = True
        self._ask_due = 0
        self._patience_until: int | None = None
        self._asked_from = 0
        self._tries = 0
        self._doubts = 0

    def heard(self, memory: GateMemory) -> None:
        """A sound record came from this run of a gate."""
        if memory is not self.memory:
            self._start_asking()
        self.memory = memory
        self._greeting_due = None

    def hello(self) -> None:
        """The gate has said who it is."""
        self._start_asking()

    def passing(self, now_us: int) -> None:
        """A sound passing came; if a resend is under way, it is still going on."""
        if now_us < self._ask_due:
            self._ask_due = now_us + PATIENCE_US
        self._doubts = 0

    def end_of_resend(self) -> None:
        """The gate has repeated what it holds."""
        self._ask_due = 0

    def beat(self) -> None:
        """The gate is alive and says how far it has counted."""
        self._acknowledge = True

    def doubt(self) -> None:
        """A line came that cannot be trusted; it may have been a passing."""
        self._ask = True

    def pong(self, nonce: int, received_us: int, answered_us: int, heard_us: int) -> None:
        """The answer to a ping, with the gate's clock when it came and when it was answered."""
        sent_us = self._pings.pop(nonce, None)
        if sent_us is not None and self.memory is not None:
            self.memory.pings.add(sent_us, received_us, answered_us, heard_us)

    def outgoing(self, now_us: int) -> bytes:
        """What to say now."""
        if self.memory is None or self._greeting_due is not None:
            return self._greeting(now_us)
        return self._acknowledgement(self.memory) + self._ping(now_us) + self._request(self.memory, now_us)

    def _greeting(self, now_us: int) -> bytes:
        if self._greeting_due is None or now_us < self._greeting_due:
            return b""
        self._greeting_due = now_us + GREETING_US
        return wrap("?")

    def _acknowledgement(self, memory: GateMemory) -> bytes:
        due, self._acknowledge = self._acknowledge and memory.upto > 0, False
        return wrap(f"A,{memory.upto}") if due else b""

    def _ping(self, now_us: int) -> bytes:
        if now_us < self._ping_due:
            return b""
        self._quick_pings -= 1
        self._ping_due = now_us + (QUICK_PING_US if self._quick_pings > 0 else PING_US)
        self._nonce += 1
        self._pings[self._nonce] = now_us
        if len(self._pings) > _OUTSTANDING:
            del self._pings[min(self._pings)]
        return wrap(f"T,{self._nonce}")

    def _request(self, memory: GateMemory, now_us: int) -> bytes:
        if not (self._ask or memory.has_hole) or now_us < self._ask_due or self._waits_for_clock(memory, now_us):
            return b""
        worth_asking = self._still_hopes(memory) if memory.has_hole else self._doubts < TRIES
        self._ask = False
        if not worth_asking:
            return b""
        self._doubts += 1
        self._ask_due = now_us + PATIENCE_US
        return wrap(f"R,{memory.upto + 1}")

    def _still_hopes(self, memory: GateMemory) -> bool:
        first = memory.upto + 1
        self._tries = self._tries + 1 if first == self._asked_from else 1
        self._asked_from = first
        if self._tries > TRIES:
            memory.give_up()
        return self._tries <= TRIES

    def _waits_for_clock(self, memory: GateMemory, now_us: int) -> bool:
        if memory.pings.fit() is not None:
            return False
        if self._patience_until is None:
            self._patience_until = now_us + PATIENCE_US
        return now_us < self._patience_until
