"""Courses to begin with, as clubs lay them out. A preset only fills the table; everything in it can be changed.

A lap is written as one walks it: point, leg, point, leg, ... point.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from skimo_timer.core.course import Format, Lap, LegKind

NAMES: Mapping[str, str] = {
    "START": "Start",
    "LINE": "Lap line and finish",
    "FIN": "Finish",
    "MID": "Half way",
    "T1I": "Top, in",
    "T1O": "Top, out",
    "T2I": "Foot part ends, in",
    "T2O": "Foot part ends, out",
    "F1I": "Foot part begins, in",
    "F1O": "Foot part begins, out",
    "T4O": "Skins on, out",
    "CP1": "Checkpoint 1",
    "CP2": "Checkpoint 2",
    "CP3": "Checkpoint 3",
}


@dataclass(frozen=True, slots=True)
class Preset:
    """A course to begin with: the format it is usual in, its title, and its laps."""

    format: Format
    title: str
    laps: tuple[Lap, ...]


def _lap(walk: str) -> Lap:
    words = walk.split()
    return Lap(tuple(words[::2]), tuple(map(LegKind, words[1::2])))


def _preset(format_: Format, title: str, *walks: str) -> Preset:
    return Preset(format_, title, tuple(map(_lap, walks)))


_FIRST = "START skin T1I skins-off T1O descent LINE"
_AGAIN = "LINE skins-on T4O skin T1I skins-off T1O descent LINE"
_FOOT = "skin F1I skins-to-foot F1O foot T2I foot-to-skins T2O skin T1I skins-off T1O descent LINE"

PRESETS = (
    _preset(Format.INDIVIDUAL, "2 laps, 3 changes, one line for laps and finish", _FIRST, _AGAIN),
    _preset(Format.INDIVIDUAL, "3 laps, 5 changes, one line for laps and finish", _FIRST, _AGAIN, _AGAIN),
    _preset(Format.INDIVIDUAL, "1 lap, 1 change", "START skin T1I skins-off T1O descent FIN"),
    _preset(Format.INDIVIDUAL, "2 laps with a foot part, 7 changes", f"START {_FOOT}", f"LINE skins-on T4O {_FOOT}"),
    _preset(Format.INDIVIDUAL, "Start and finish only", "START leg FIN"),
    _preset(Format.VERTICAL, "One climb", "START skin FIN"),
    _preset(Format.VERTICAL, "One climb, with a time half way", "START skin MID skin FIN"),
    _preset(Format.SPRINT, "Start and finish only", "START leg FIN"),
    _preset(
        Format.SPRINT,
        "Foot part and 3 changes",
        "START skin F1I skins-to-foot F1O foot T2I foot-to-skins T2O skin T1I skins-off T1O descent FIN",
    ),
    _preset(Format.LONG_DISTANCE, "3 checkpoints", "START leg CP1 leg CP2 leg CP3 leg FIN"),
)


def presets_for(format_: Format) -> list[Preset]:
    """Every preset, those of the format first."""
    return sorted(PRESETS, key=lambda preset: preset.format is not format_)
