"""A timing device of the day as text in a form, and back."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, field, replace

from skimo_timer.core.clock import Duration
from skimo_timer.core.course import START
from skimo_timer.core.setup import DeviceSetup
from skimo_timer.ui.dialogs.problems import Problems
from skimo_timer.ui.dialogs.values import duration_text, line, typed_duration
from skimo_timer.ui.labels import tr

Cells = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class DeviceDraft:
    """One device as the form shows it; `channels` is rows of (channel, point), `baud` empty is the usual speed.

    `role` is what a gate is at its line: `B` is the spare one of two.
    """

    name: str
    device: str
    port: str = ""
    baud: str = ""
    delay: str = ""
    channels: tuple[Cells, ...] = ()
    role: str = ""
    base: DeviceSetup | None = field(default=None, repr=False)


def draft_of_device(device: DeviceSetup) -> DeviceDraft:
    """The draft that builds this device again."""
    return DeviceDraft(
        device.name,
        device.device,
        device.port,
        str(device.baud) if device.baud else "",
        duration_text(device.delay) if device.delay else "",
        tuple(device.channels.items()),
        device.role,
        device,
    )


def build_devices(
    drafts: Sequence[DeviceDraft], points: Collection[str], problems: Problems
) -> tuple[DeviceSetup, ...]:
    """The devices that the drafts mean; worthless where there are problems."""
    seen: set[str] = set()
    devices = []
    for number, draft in enumerate(drafts):
        name = line(draft.name)
        _check_name(name, number, seen, problems)
        seen.add(name.casefold())
        bare = draft.base or DeviceSetup(name, draft.device)
        devices.append(
            replace(
                bare,
                name=name,
                device=draft.device,
                port=draft.port.strip(),
                baud=_baud(draft.baud.strip(), number, problems),
                role=line(draft.role),
                delay=_delay(draft.delay.strip(), number, problems),
                channels=_channels(draft.channels, number, points, problems),
            )
        )
    return tuple(devices)


def _check_name(name: str, number: int, seen: Collection[str], problems: Problems) -> None:
    where = ("devices", number, "name")
    if not name:
        problems.missing(where, tr("a name for the gate, such as Finish gate"))
    elif "/" in name:
        problems.wrong(where, tr("a name without a slash"))
    elif name.casefold() in seen:
        problems.wrong(where, tr("each gate has a name of its own; {name} is there already").format(name=name))


def _baud(text: str, number: int, problems: Problems) -> int:
    if not text:
        return 0
    if not text.isdecimal() or not 50 <= int(text) <= 4_000_000:
        problems.wrong(("devices", number, "baud"), tr("expected a speed such as 9600"))
        return 0
    return int(text)


def _delay(text: str, number: int, problems: Problems) -> Duration:
    try:
        return typed_duration(text, least=0) if text else Duration(0)
    except ValueError:
        problems.wrong(("devices", number, "delay"), tr("expected a duration such as 0.005"))
        return Duration(0)


def _channels(rows: Sequence[Cells], number: int, points: Collection[str], problems: Problems) -> dict[str, str]:
    channels: dict[str, str] = {}
    for row, (typed, point) in enumerate(rows):
        channel = line(typed)
        if not channel and not point:
            continue
        where = ("devices", number, "channels", row)
        if not channel:
            problems.missing((*where, "channel"), tr("the channel as the gate calls it, such as C0"))
        elif channel in channels:
            problems.wrong(
                (*where, "channel"), tr("each channel once; {channel} is there already").format(channel=channel)
            )
        if not point:
            problems.missing((*where, "point"), tr("the timing point that this channel times"))
        elif point not in points and point != START:
            problems.wrong((*where, "point"), tr("there is no point {point} any more").format(point=point))
        channels[channel] = point
    return channels
