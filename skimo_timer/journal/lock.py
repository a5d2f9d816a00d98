"""Who writes a race: the file `RACE.skimo.lock` beside it.

It is JSON with host, process and since, and is there while the race is open for writing. The process also holds a lock
of the operating system on it, which ends with the process, however that ends. A lock file of this host that nobody
holds is therefore stale and is taken over. To look for the process by its number instead was rejected: after a dead
battery another program may have that number, and the race could not be opened. A lock of another host is never taken
over, nor one on a file system without locks: the text says which file to delete.
"""

import datetime as dt
import os
import platform
import sys
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

import msgspec

from skimo_timer.journal.errors import Busy

if sys.platform == "win32":  # pragma: no cover - the other system's branch
    import msvcrt

    def _hold(fd: int) -> None:
        """Locks a byte far behind the text of an open file, until it is closed; OSError if another process has it."""
        os.lseek(fd, 1 << 20, os.SEEK_SET)
        msvcrt.locking(fd, msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def _hold(fd: int) -> None:
        """Locks an open file until it is closed; OSError if another process has it."""
        fcntl.flock(fd, fcntl.LOCK_EX | fcntl.LOCK_NB)


@dataclass(frozen=True, slots=True)
class _Holder:
    """What a lock file says."""

    host: str
    process: int
    since: str


class Lock:
    """The right to write one race.

    `take` and `release` are called while the race is reserved by a transaction: two programs never judge at once.
    """

    def __init__(self, race: Path) -> None:
        self.race = race
        self._path = race.with_name(f"{race.name}.lock")
        self._fd = -1

    def take(self) -> None:
        """Takes the lock, or keeps it. Raises Busy, or OSError if the file cannot be made."""
        if self._is_ours():
            return
        self.release()
        if self._path.exists():
            self._judge()
            self._path.unlink()
        holder = _Holder(platform.node(), os.getpid(), dt.datetime.now(dt.UTC).isoformat(timespec="seconds"))
        self._fd = os.open(self._path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o644)
        os.write(self._fd, msgspec.json.encode(holder))
        _can_hold(self._fd)  # not on a file system without locks: others then find it held

    def release(self) -> None:
        """Gives the lock back, if it is still ours. What cannot be deleted is stale from now on."""
        ours = self._is_ours()
        with suppress(OSError):
            os.close(self._fd)  # first: Windows deletes no open file
        self._fd = -1
        if ours:
            with suppress(OSError):
                self._path.unlink()

    def _is_ours(self) -> bool:
        """Whether the file there is the one that we made: not if the stick was pulled, or somebody deleted it."""
        try:
            return os.path.samestat(os.fstat(self._fd), self._path.stat())
        except OSError:
            return False

    def _judge(self) -> None:
        """Raises Busy unless the lock file is stale."""
        fd = os.open(self._path, os.O_RDONLY)
        try:
            holder = _read(fd)
            if holder.host == platform.node() and _can_hold(fd):
                return
        finally:
            os.close(fd)
        raise Busy(
            f"{self.race.name} is open for writing on {holder.host}, process {holder.process}, since {holder.since};"
            f" if that is no longer so, delete {self._path}",
            holder.host,
            holder.process,
        )


def _read(fd: int) -> _Holder:
    try:
        return msgspec.json.decode(os.read(fd, 4096), type=_Holder)
    except msgspec.DecodeError:  # cut off when the battery died
        return _Holder(platform.node(), 0, "?")


def _can_hold(fd: int) -> bool:
    try:
        _hold(fd)
    except OSError:
        return False
    return True
