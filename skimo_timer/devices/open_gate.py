"""The open line protocol for volunteers' gates (section 5 of the device notes): numbered passings, resend, pings.

A gate keeps and repeats what it recorded, counts its own microseconds since power-on and needs no clock setting. The
decoder keeps the books: which record of which run (boot id) has come, what is missing, how the clocks stand; what to
say to the gate is `gate_dialogue`. Decisions:

- A passing is given as a passing once. When the gate repeats it, the repetition is `info`: the log stays complete,
  and nobody crosses the line twice. Another boot id is another run, with its own numbers and its own clock.
- A line with wrong check digits is `unknown`, and the gate is asked to repeat. A line without any is accepted
  (`checksum` says `none`) if it came to its end: half of one would be a time that lacks digits.
- A record may start in the middle of a line, after noise or half of another: each `$` starts one.
- Only a line with right check digits may say that records are lost; what is not vouched for must not end the asking.
- A sound line of a kind not known here is `info`: gates may say more than this version understands.
- Level 0, `P,1` alone, is a passing without a time: it is stamped when it arrives.
- Channel `M` is the push button; `M1`, `M2` where there are several.
"""

import re
from collections.abc import Callable
from typing import NamedTuple

from skimo_timer.core.passings.reading import Checksum, Reading, ReadingKind
from skimo_timer.devices.decoder import ClockFit
from skimo_timer.devices.gate_dialogue import Dialogue
from skimo_timer.devices.gate_lines import unwrap
from skimo_timer.devices.gate_memory import GateMemory
from skimo_timer.devices.lines import Lines

RUNS = 16  # runs remembered, of all gates that ever spoke through this port
_RUN = r"(?P<gate>[^,]{1,16}),(?P<boot>\w{1,16})"
_NUMBER, _TIME = r"\d{1,10}", r"\d{1,18}"
_RANGE = rf"{_RUN},(?P<first>{_NUMBER}),(?P<last>{_NUMBER})"
_PASSING = rf"{_RUN},(?P<sequence>{_NUMBER}),(?P<channel>\w{{1,4}}),(?P<time>{_TIME})(?:,(?P<bib>[^,]*)(?:,.*)?)?"
_SHAPES = {
    letter: re.compile(f"{letter},{fields}", re.ASCII)
    for letter, fields in {
        "H": rf"\d+,{_RUN}(?:,.*)?",
        "P": _PASSING,
        "B": rf"{_RUN},(?P<last>{_NUMBER}),{_TIME}(?:,.*)?",
        "Y": rf"{_RUN},(?P<nonce>{_NUMBER}),(?P<received>{_TIME}),(?P<answered>{_TIME})",
        "Z": _RANGE,
        "L": _RANGE,
    }.items()
}
_LEVEL_0 = re.compile(r" *P,(?P<channel>\w{1,4}) *", re.ASCII)


class _Line(NamedTuple):
    """One `$` line, its fields taken apart."""

    number: int
    raw: str
    checksum: Checksum
    fields: re.Match[str]
    now_us: int

    def info(self) -> Reading:
        return Reading(ReadingKind.INFO, self.raw, self.number, checksum=self.checksum, boot=self.fields["boot"])


class OpenGate:
    """Decodes what a gate sends, and keeps the conversation with it."""

    def __init__(self) -> None:
        self._lines = Lines()
        self._dialogue = Dialogue()
        self._runs: dict[tuple[str, str], GateMemory] = {}
        self._acts: dict[str, Callable[[GateMemory, _Line], Reading]] = {
            "H": self._hello,
            "P": self._passing,
            "B": self._beat,
            "Y": self._answer,
            "Z": self._end_of_resend,
            "L": self._lost,
        }

    @property
    def clock(self) -> ClockFit | None:
        """How the gate's clock stands to ours, once a ping was answered."""
        return self._dialogue.memory.pings.fit() if self._dialogue.memory else None

    def opened(self) -> None:
        """The port was opened: the gate is asked who it is and what we have missed."""
        self._dialogue.opened()

    def feed(self, data: bytes, now_us: int = 0, /) -> list[Reading]:
        """The readings completed by these bytes, which arrived at `now_us`."""
        return [
            found for number, text in self._lines.feed(data) for found in self._split(number, text, now_us, ended=True)
        ]

    def flush(self) -> list[Reading]:
        """A line whose end is missing counts only if its check digits are right, or at level 0."""
        return [found for number, text in self._lines.flush() for found in self._split(number, text, 0, ended=False)]

    def outgoing(self, now_us: int, /) -> bytes:
        """What to say to the gate now."""
        return self._dialogue.outgoing(now_us)

    def _split(self, number: int, text: str, now_us: int, *, ended: bool) -> list[Reading]:
        head, *lines = re.split(r"(?=\$)", text)
        found = [_head(number, head, alone=not lines)] if head.strip(" ") else []
        for at, line in enumerate(lines, 1):
            found.append(self._line(number, line, now_us, ended=ended and at == len(lines)))
        return found

    def _line(self, number: int, raw: str, now_us: int, *, ended: bool) -> Reading:
        body, checksum = unwrap(raw)
        if checksum is Checksum.BAD or (checksum is Checksum.NONE and not ended):
            self._dialogue.doubt()
            return Reading(ReadingKind.UNKNOWN, raw, number, checksum=checksum)
        shape = _SHAPES.get(body[:1])
        if shape is None:
            kind = ReadingKind.INFO if checksum is Checksum.OK else ReadingKind.UNKNOWN
            return Reading(kind, raw, number, checksum=checksum)
        fields = shape.fullmatch(body)
        if fields is None:
            return Reading(ReadingKind.UNKNOWN, raw, number, checksum=checksum)
        memory = self._run(fields["gate"], fields["boot"])
        self._dialogue.heard(memory)
        return self._acts[body[0]](memory, _Line(number, raw, checksum, fields, now_us))

    def _run(self, gate: str, boot: str) -> GateMemory:
        memory = self._runs.pop((gate, boot), None) or GateMemory(boot)
        self._runs[gate, boot] = memory
        if len(self._runs) > RUNS:
            del self._runs[next(iter(self._runs))]
        return memory

    def _hello(self, _memory: GateMemory, line: _Line) -> Reading:
        self._dialogue.hello()
        return line.info()

    def _passing(self, memory: GateMemory, line: _Line) -> Reading:
        fields, sequence = line.fields, int(line.fields["sequence"])
        self._dialogue.passing(line.now_us)
        return Reading(
            ReadingKind.PASSING if memory.take(sequence) else ReadingKind.INFO,
            line.raw,
            line.number,
            fields["channel"],
            _manual(fields["channel"]),
            _bib(fields["bib"] or ""),
            int(fields["time"]),
            checksum=line.checksum,
            boot=memory.boot,
            sequence=sequence,
        )

    def _beat(self, memory: GateMemory, line: _Line) -> Reading:
        memory.exists(int(line.fields["last"]))
        self._dialogue.beat()
        return line.info()

    def _answer(self, _memory: GateMemory, line: _Line) -> Reading:
        nonce, received, answered = (int(line.fields[name]) for name in ("nonce", "received", "answered"))
        self._dialogue.pong(nonce, received, answered, line.now_us)
        return line.info()

    def _end_of_resend(self, memory: GateMemory, line: _Line) -> Reading:
        memory.exists(int(line.fields["last"]))
        self._dialogue.end_of_resend()
        return line.info()

    def _lost(self, memory: GateMemory, line: _Line) -> Reading:
        if line.checksum is Checksum.OK:
            memory.lose(int(line.fields["first"]), int(line.fields["last"]))
        return line.info()


def _head(number: int, text: str, *, alone: bool) -> Reading:
    level_0 = _LEVEL_0.fullmatch(text)
    if level_0 is None or not alone:
        return Reading(ReadingKind.UNKNOWN, text, number)
    channel = level_0["channel"]
    return Reading(ReadingKind.PASSING, text, number, channel, _manual(channel))


def _manual(channel: str) -> bool:
    return channel.rstrip("0123456789") == "M"


def _bib(text: str) -> str:
    return text.strip(" ").lstrip("0")
