"""The battery and the power of this computer, as the system tells them; None where it does not.

Linux says it in small files, Windows in one call, macOS by `pmset`. Nothing here may fail: a computer that does not
tell its battery is timed with all the same.
"""

import re
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

_LINUX = Path("/sys/class/power_supply")
_UNKNOWN = 255  # what Windows says of a battery or of power that it does not know
LOW, EMPTY = 30, 15
"""Percent on battery from which on it is pointed at, and is an alarm."""


@dataclass(frozen=True, slots=True)
class Power:
    """How full the battery is in percent, and whether the computer runs on it."""

    percent: int
    on_battery: bool

    @property
    def is_low(self) -> bool:
        """Whether somebody should look for a cable."""
        return self.on_battery and self.percent <= LOW

    @property
    def is_empty(self) -> bool:
        """Whether the computer will soon be off."""
        return self.on_battery and self.percent <= EMPTY


def read_power(folder: Path = _LINUX) -> Power | None:
    """The battery now; None without one, or where nobody says."""
    try:
        if sys.platform == "win32":
            return _windows()
        return _macos() if sys.platform == "darwin" else _linux(folder)
    except (OSError, ValueError, subprocess.SubprocessError):
        return None


def _linux(folder: Path) -> Power | None:
    """The fullest says nothing: several batteries are one with their mean."""
    found = [one for one in sorted(folder.iterdir()) if _word(one / "type") == "Battery"]
    found = [one for one in found if _word(one / "scope") != "Device" and _word(one / "capacity")]  # not a mouse's
    if not found:
        return None
    percent = sum(int(_word(one / "capacity")) for one in found) // len(found)
    return Power(percent, any(_word(one / "status") == "Discharging" for one in found))


def _word(file: Path) -> str:
    try:
        return file.read_text("utf-8").strip()
    except OSError:
        return ""


def _windows() -> Power | None:
    if sys.platform == "win32":
        import ctypes

        state = (ctypes.c_ubyte * 12)()  # ACLineStatus, BatteryFlag, BatteryLifePercent, then what is not asked
        if ctypes.windll.kernel32.GetSystemPowerStatus(state) and state[2] != _UNKNOWN and state[0] != _UNKNOWN:
            return Power(state[2], state[0] == 0)
    return None


def _macos() -> Power | None:
    tool = shutil.which("pmset")
    if tool is None:
        return None
    told = subprocess.run([tool, "-g", "batt"], capture_output=True, text=True, timeout=5, check=True).stdout  # noqa: S603 - a tool of the system, nothing of it is input
    percent = re.search(r"(\d+)%", told)
    return None if percent is None else Power(int(percent[1]), "'Battery Power'" in told)
