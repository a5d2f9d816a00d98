"""What belongs to this computer, and where the program keeps its files.

Only what belongs to the computer is a setting: language, theme, sounds, paper. What belongs to a race (course,
penalties, which channel is which timing point) is a fact in its journal, since a replay on another computer would
otherwise give other results. The geometry of windows is Qt's own business and stays inside `ui`.

The settings are one frozen value in one JSON file, decoded straight into the class, so that a wrong type is noticed
here and not in a window. A file that cannot be understood is moved aside and never deleted: somebody may want to know
what stood in it. Registry, plist or QSettings were rejected, because a file can be read, copied and mailed.

The environment variable SKIMO_TIMER_HOME names one folder for everything: for tests, or a memory stick.
"""

import logging
import os
from dataclasses import dataclass, field, replace
from itertools import count
from pathlib import Path
from typing import Annotated, Literal

import msgspec
import platformdirs

log = logging.getLogger(__name__)

RECENT = 10
"""How many recent races are remembered."""

_PACKAGE = Path(__file__).parent


@dataclass(frozen=True, slots=True)
class Settings:
    """The choices of whoever uses this computer. `dataclasses.replace` makes a changed copy for `save`."""

    language: str = "system"
    """A language code such as `en` or `fr_CH`; `system` follows the computer."""
    theme: Literal["system", "light", "dark"] = "system"
    time_of: Literal["enter", "first-key"] = "enter"
    """Which key press gives a typed bib its time: the one that ends the number, or its first digit."""
    sounds: bool = True
    silent: tuple[str, ...] = ()
    """Sounds that are off while the others are on, by their names."""
    paper: Literal["A4", "Letter"] = "A4"
    scale: Annotated[int, msgspec.Meta(ge=50, le=300)] = 100
    """Size of text and controls in percent."""
    keys: dict[str, str] = field(default_factory=dict)
    """Keys that were changed: the key that an act comes with, and the one that it has here."""
    recent: tuple[str, ...] = ()
    """Race files by absolute path, the newest first."""

    def remember(self, race: Path) -> "Settings":
        """Settings in which `race` is the newest of the recent races."""
        name = str(race.absolute())
        others = (each for each in self.recent if each != name)
        return replace(self, recent=(name, *others)[:RECENT])


def load() -> Settings:
    """The saved settings; the defaults where none are saved or the file is damaged. Never raises."""
    path = _settings_file()
    try:
        return _decode(path)
    except FileNotFoundError:
        return Settings()
    except OSError as error:
        log.warning("The settings cannot be read, so the defaults are used: %s", error)
        return Settings()


def save(settings: Settings) -> None:
    """Writes the settings whole or not at all. Raises OSError where the disk refuses."""
    path = _settings_file()
    path.parent.mkdir(parents=True, exist_ok=True)
    half = path.with_name(f"settings-{os.getpid()}.tmp")
    with half.open("wb") as file:
        file.write(msgspec.json.format(msgspec.json.encode(settings)))
        file.flush()
        os.fsync(file.fileno())
    half.replace(path)


def data_dir() -> Path:
    """The folder for raw device logs and throw-away copies of the demo race; made if it is missing."""
    return _folder(platformdirs.user_data_path("skimo-timer", appauthor=False), "data")


def log_dir() -> Path:
    """The folder for the program's own logs and crash reports; made if it is missing."""
    return _folder(platformdirs.user_log_path("skimo-timer", appauthor=False), "log")


def resource(name: str) -> Path:
    """The path of a file that comes with the program, such as `icons/skimo-timer.svg`.

    An installed package carries the folder `resources` inside it. In the source tree, and so in an editable install,
    it lies beside the package; so it does in the built program, where both are in the folder of `sys._MEIPASS`.
    Raises FileNotFoundError: a missing resource is a fault of the package and not of the user.
    """
    inside = _PACKAGE / "resources"
    path = (inside if inside.is_dir() else _PACKAGE.parent / "resources") / name
    if not path.exists():
        raise FileNotFoundError(path)
    return path


def _settings_file() -> Path:
    home = os.environ.get("SKIMO_TIMER_HOME")
    folder = Path(home) if home else platformdirs.user_config_path("skimo-timer", appauthor=False)
    return folder / "settings.json"


def _folder(usual: Path, name: str) -> Path:
    home = os.environ.get("SKIMO_TIMER_HOME")
    folder = Path(home) / name if home else usual
    folder.mkdir(parents=True, exist_ok=True)
    return folder


def _decode(path: Path) -> Settings:
    try:
        return msgspec.json.decode(path.read_bytes(), type=Settings)
    except (msgspec.MsgspecError, UnicodeDecodeError) as error:
        log.warning("The settings in %s are damaged, so the defaults are used: %s", path, error)
        _move_aside(path)
        return Settings()


def _move_aside(path: Path) -> None:
    names = (path.with_name(f"settings.damaged-{n}.json") for n in count(1))
    path.rename(next(name for name in names if not name.exists()))
