"""Short sounds that say without being looked at what a key has done. Each can be off, and none is ever waited for.

The tones are made here and last less than 150 ms. They are played by what every system brings: `winsound` on Windows,
`afplay` on macOS, on Linux the first of the usual players there is. A thread of its own starts it and waits for it, so
a key never does; where two sounds come faster than they can be heard, the later one is dropped. No device, no player,
a player that fails: silence, and nothing else. QtMultimedia was rejected, because it is not in Essentials and a
hundred megabytes for nine tones; `QApplication.beep` cannot tell them apart and is mute on most computers.
"""

import contextlib
import logging
import math
import shutil
import struct
import subprocess
import sys
import threading
import wave
from collections.abc import Callable, Sequence
from enum import StrEnum
from pathlib import Path
from queue import Full, Queue

from PySide6.QtGui import QGuiApplication

from skimo_timer.settings import Settings

log = logging.getLogger(__name__)

RATE = 22_050
LONGEST_MS = 150
PATIENCE_S = 2.0
_LOUDNESS = 0.35
_EDGE_MS = 4  # a tone that begins or ends at once clicks


class Sound(StrEnum):
    """What is to be heard."""

    ACCEPTED = "accepted"
    EXPECTED = "expected"
    OPEN = "open"
    UNKNOWN = "unknown"
    REPEAT = "repeat"
    ALERT = "alert"
    LOST = "lost"
    COUNT = "count"
    GO = "go"


TONES: dict[Sound, tuple[tuple[int, int], ...]] = {
    Sound.ACCEPTED: ((1320, 45),),
    Sound.EXPECTED: ((1760, 45),),
    Sound.OPEN: ((440, 60),),
    Sound.UNKNOWN: ((262, 65), (0, 15), (220, 65)),
    Sound.REPEAT: ((880, 30), (0, 20), (880, 30), (0, 20), (880, 30)),
    Sound.ALERT: ((587, 50), (698, 60)),
    Sound.LOST: ((988, 45), (740, 45), (988, 45)),
    Sound.COUNT: ((660, 90),),
    Sound.GO: ((1100, 150),),
}
"""Frequency in Hz, 0 for a pause, and milliseconds."""


Player = Callable[[Path], None]
"""Plays a file of sound and returns when it has been played, or could not be."""


class Sounds:
    """Plays what the settings allow. `folder` keeps the files of the tones, which are made when first needed."""

    def __init__(self, settings: Settings, folder: Callable[[], Path], player: Player | None = None) -> None:
        self.settings = settings
        self._folder = folder
        self._player = player if player is not None else None if _is_headless() else system_player()
        self._queue: Queue[Sound] = Queue(maxsize=2)
        self._thread: threading.Thread | None = None

    def play(self, sound: Sound) -> None:
        """Has a sound played, and returns at once."""
        if self._player is None or not self.settings.sounds or sound.value in self.settings.silent:
            return
        if self._thread is None:
            self._thread = threading.Thread(target=self._run, args=(self._player,), name="sounds", daemon=True)
            self._thread.start()
        with contextlib.suppress(Full):
            self._queue.put_nowait(sound)

    def _run(self, player: Player) -> None:
        files: dict[Sound, Path] = {}
        while True:
            sound = self._queue.get()
            try:
                if sound not in files:
                    files[sound] = _write(self._folder(), sound)
                player(files[sound])
            except (OSError, RuntimeError, subprocess.SubprocessError) as error:
                log.debug("a sound could not be played: %s", error)


def system_player() -> Player | None:
    """What plays a file on this system; None if nothing does."""
    if sys.platform == "win32":
        import winsound

        return lambda path: winsound.PlaySound(str(path), winsound.SND_FILENAME | winsound.SND_NODEFAULT)
    for command in (["afplay"], ["pw-play"], ["paplay"], ["aplay", "-q"], ["play", "-q"]):
        if shutil.which(command[0]) is not None:
            return _Command(command)
    return None


class _Command:
    """A player that is a program of its own."""

    def __init__(self, command: Sequence[str]) -> None:
        self._command = command

    def __call__(self, path: Path) -> None:
        subprocess.run(  # noqa: S603 - a player found on the path, and a file of ours
            [*self._command, str(path)],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            timeout=PATIENCE_S,
            check=False,
        )


def _is_headless() -> bool:
    """Whether nobody can sit here: windows that are drawn nowhere need no sound."""
    return QGuiApplication.platformName() in ("offscreen", "minimal", "vnc")


def _write(folder: Path, sound: Sound) -> Path:
    path = folder / f"{sound.value}.wav"
    with wave.open(str(path), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(RATE)
        file.writeframes(samples(sound))
    return path


def samples(sound: Sound) -> bytes:
    """A sound as 16-bit samples."""
    levels = [level for frequency, milliseconds in TONES[sound] for level in _tone(frequency, milliseconds)]
    return struct.pack(f"<{len(levels)}h", *(round(level * 32767) for level in levels))


def _tone(frequency: int, milliseconds: int) -> list[float]:
    """A tone that swells and fades within a few milliseconds."""
    count, edge = RATE * milliseconds // 1000, RATE * _EDGE_MS // 1000
    swells = [min(1.0, n / edge, (count - n) / edge) for n in range(count)]
    return [_LOUDNESS * swell * math.sin(2 * math.pi * frequency * n / RATE) for n, swell in enumerate(swells)]
