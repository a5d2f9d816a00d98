"""Courses to begin with, as clubs lay them out. A preset only fills the table; everything in it can be changed.

A lap is written as one walks it: point, leg, point, leg, ... point.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from skimo_timer.core.course import Format, Lap, LegKind
from skimo_timer.ui.labels import marked, tr

NAMES: Mapping[str, str] = {
    "START": marked("Start"),
    "LINE": marked("Lap line and finish"),
    "FIN": marked("Finish"),
    "MID": marked("Half way"),
    "T1I": marked("Top, in"),
    "T1O": marked("Top, out"),
    "T2I": marked("Foot part ends, in"),
    "T2O": marked("Foot part ends, out"),
    "F1I": marked("Foot part begins, in"),
    "F1O": marked("Foot part begins, out"),
    "T4O": marked("Skins on, out"),
    "CP1": marked("Checkpoint 1"),
    "CP2": marked("Checkpoint 2"),
    "CP3": marked("Checkpoint 3"),
}


def usual_name(code: str) -> str:
    """What a point of this code is usually called, in the language of the window; empty where it is not a usual one."""
    return tr(NAMES[code]) if code in NAMES else ""


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
    _preset(Format.INDIVIDUAL, marked("2 laps, 3 changes, one line for laps and finish"), _FIRST, _AGAIN),
    _preset(Format.INDIVIDUAL, marked("3 laps, 5 changes, one line for laps and finish"), _FIRST, _AGAIN, _AGAIN),
    _preset(Format.INDIVIDUAL, marked("1 lap, 1 change"), "START skin T1I skins-off T1O descent FIN"),
    _preset(
        Format.INDIVIDUAL, marked("2 laps with a foot part, 7 changes"), f"START {_FOOT}", f"LINE skins-on T4O {_FOOT}"
    ),
    _preset(Format.INDIVIDUAL, marked("Start and finish only"), "START leg FIN"),
    _preset(Format.VERTICAL, marked("One climb"), "START skin FIN"),
    _preset(Format.VERTICAL, marked("One climb, with a time half way"), "START skin MID skin FIN"),
    _preset(Format.SPRINT, marked("Start and finish only"), "START leg FIN"),
    _preset(
        Format.SPRINT,
        marked("Foot part and 3 changes"),
        "START skin F1I skins-to-foot F1O foot T2I foot-to-skins T2O skin T1I skins-off T1O descent FIN",
    ),
    _preset(Format.LONG_DISTANCE, marked("3 checkpoints"), "START leg CP1 leg CP2 leg CP3 leg FIN"),
)


def presets_for(format_: Format) -> list[Preset]:
    """Every preset, those of the format first."""
    return sorted(PRESETS, key=lambda preset: preset.format is not format_)
