"""The clock of a gate that counts microseconds since its power-on, measured by questions and answers.

A ping leaves at `sent`, reaches the gate at `received`, is answered at `answered` and the answer is heard at `heard`;
the first and last by our clock, the others by the gate's. Half way between, the two clocks are compared; the error is
at most half of the round trip. So the quick answers count and the slow ones are left out.

A board with a ceramic resonator may run wrong by half a percent, which is 18 s in an hour, so the drift is fitted
too: a straight line through the quick answers of the last minutes. Before they span `SPAN_US` the line would be noise,
and the latest quick answer is taken as it is. Whole numbers throughout; the drift is in billionths.
"""

from collections import deque
from dataclasses import dataclass

from skimo_timer.devices.decoder import BILLION, ClockFit

WINDOW = 32  # answers; five minutes at one in ten seconds
SPAN_US = 20_000_000
_SLACK_US = 500


@dataclass(frozen=True, slots=True)
class _Sample:
    device_us: int
    offset_us: int
    round_trip_us: int


class PingClock:
    """The answers of one run of a gate."""

    def __init__(self, boot: str) -> None:
        self._boot = boot
        self._samples: deque[_Sample] = deque(maxlen=WINDOW)

    def add(self, sent: int, received: int, answered: int, heard: int) -> None:
        """One answered ping, in microseconds; one that makes no sense is left out."""
        round_trip = (heard - sent) - (answered - received)
        if round_trip >= 0 and answered >= received:
            device = (received + answered) // 2
            self._samples.append(_Sample(device, (sent + heard) // 2 - device, round_trip))

    def fit(self) -> ClockFit | None:
        """How the two clocks stand to each other, by the quick answers."""
        if not self._samples:
            return None
        quickest = min(sample.round_trip_us for sample in self._samples)
        quick = [sample for sample in self._samples if sample.round_trip_us <= 2 * quickest + _SLACK_US]
        last = quick[-1]
        if last.device_us - quick[0].device_us < SPAN_US:
            return ClockFit(self._boot, last.offset_us, quickest, last.device_us)
        return self._line(quick, quickest)

    def _line(self, quick: list[_Sample], quickest: int) -> ClockFit:
        last = quick[-1]
        xs = [sample.device_us - last.device_us for sample in quick]
        ys = [sample.offset_us - last.offset_us for sample in quick]
        n, sum_x, sum_y = len(quick), sum(xs), sum(ys)
        rise = n * sum(x * y for x, y in zip(xs, ys, strict=True)) - sum_x * sum_y
        run = n * sum(x * x for x in xs) - sum_x * sum_x
        drift_ppb = rise * BILLION // run
        offset = last.offset_us + (sum_y - sum_x * drift_ppb // BILLION) // n
        return ClockFit(self._boot, offset, quickest, last.device_us, drift_ppb)
