"""Keeps the computer awake while a race is running: neither sleep nor a dark screen may come between two finishers.

Each system has its own way, and where there is none, or it refuses, the race goes on all the same. What was asked for
ends with the program, also if that dies: on Linux the helper waits for the end of a pipe that only we hold, on macOS
it is told whom to wait for, Windows forgets it with the thread that asked.
"""

import os
import shutil
import subprocess
import sys
from contextlib import suppress

_CONTINUOUS, _SYSTEM, _DISPLAY = 0x80000000, 0x1, 0x2


class Awake:
    """Holds the computer awake from `keep(True)` to `keep(False)`."""

    def __init__(self) -> None:
        """Lets it sleep as it likes."""
        self.helper: subprocess.Popen[bytes] | None = None
        self.is_kept = False

    def keep(self, awake: bool) -> None:  # noqa: FBT001 - says what is to be
        """Awake from now on, or as the computer likes. Asking twice is asking once. Never raises."""
        if awake == self.is_kept:
            return
        self.is_kept = awake
        with suppress(OSError):
            if sys.platform == "win32":
                import ctypes

                wanted = _SYSTEM | _DISPLAY if awake else 0
                ctypes.windll.kernel32.SetThreadExecutionState(_CONTINUOUS | wanted)
            elif awake:
                self._begin(_command())
            else:
                self._end()

    def _begin(self, command: list[str]) -> None:
        if command:
            quiet = subprocess.DEVNULL
            self.helper = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=quiet, stderr=quiet)  # noqa: S603 - ours

    def _end(self) -> None:
        helper, self.helper = self.helper, None
        if helper is None:
            return
        if helper.stdin is not None:
            helper.stdin.close()
        helper.terminate()
        with suppress(subprocess.TimeoutExpired):
            helper.wait(1)


def _command() -> list[str]:
    """What keeps this system awake; empty where there is nothing."""
    if sys.platform == "darwin":
        tool = shutil.which("caffeinate")
        return [tool, "-dis", "-w", str(os.getpid())] if tool else []
    tool, waits = shutil.which("systemd-inhibit"), shutil.which("cat")
    if not tool or not waits:
        return []
    return [tool, "--what=idle:sleep", "--who=Skimo Timer", "--why=A race is being timed", "--mode=block", waits]
