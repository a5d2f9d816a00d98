"""What a timing device said: a reading, before anyone knows which timing point or athlete it belongs to.

The field calls it impulse, detection or chip read. It is a value of the core because both sides of the door need it:
the device decoders make readings, and `core.intake` turns them into facts.
"""

from dataclasses import dataclass
from enum import StrEnum


class ReadingKind(StrEnum):
    """What a record of a device log means (the kinds of `decode`)."""

    PASSING = "passing"  # valid, or without a bib
    CLEARED = "cleared"  # the device takes a passing back
    RELABELLED = "relabelled"  # an old instant gets another bib
    RESULT = "result"  # run times and other things that the device computed
    INFO = "info"  # everything it says that is no time
    UNKNOWN = "unknown"  # garbage


class Checksum(StrEnum):
    """Whether the record's checksum was right; many devices send none."""

    OK = "ok"
    BAD = "bad"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Reading:
    """One record of a device.

    `channel` is as the device writes it, without blanks (`C0`, `RT`, `M1`); `manual` says whether a key gave the
    impulse. `bib` has no leading zeros and is empty where the device says that it has none. `time_us` is the device's
    own clock in whole microseconds since its midnight or its zero, with every digit it sent; `date` is `YYYY-MM-DD`.
    `boot` names the run of a device whose clock starts at power-on (open gate), `sequence` is its record number.
    `raw` is the record as text (latin-1, so that every byte survives).
    """

    kind: ReadingKind
    raw: str
    line: int = 0
    channel: str = ""
    manual: bool = False
    bib: str = ""
    time_us: int | None = None
    date: str | None = None
    checksum: Checksum = Checksum.NONE
    boot: str = ""
    sequence: int | None = None
