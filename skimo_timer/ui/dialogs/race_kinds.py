"""The kinds of races that a new one can begin as: whole set-ups, course, starts, rounds and classifications.

Each is a `race.toml` in the resources, read as any other: what the editor begins with is what a person could have
written, and a club may add its own race as a file. Its title and its sentence stand here, because they are translated.
"""

from dataclasses import dataclass, replace
from functools import cache

from PySide6.QtCore import QT_TRANSLATE_NOOP

from skimo_timer.core.course import Format
from skimo_timer.core.setup import RaceSetup
from skimo_timer.exchange.setup import read_setup
from skimo_timer.settings import resource
from skimo_timer.ui.dialogs.draft import SetupDraft, draft_of

KEPT = ("name", "venue", "date", "season")


@dataclass(frozen=True, slots=True)
class RaceKind:
    """One kind of race: the name of its file, its title, and a sentence about it, both still to be translated."""

    key: str
    title: str
    about: str

    @property
    def setup(self) -> RaceSetup:
        """The set-up to begin with."""
        return _setup(self.key)


@cache
def _setup(key: str) -> RaceSetup:
    return read_setup(resource(f"presets/{key}.toml"))


KINDS = (
    RaceKind(
        "individual",
        str(QT_TRANSLATE_NOOP("Labels", "Individual")),
        str(QT_TRANSLATE_NOOP("Labels", "Laps with skins on and off; all start together")),
    ),
    RaceKind(
        "individual-foot",
        str(QT_TRANSLATE_NOOP("Labels", "Individual with a foot part")),
        str(QT_TRANSLATE_NOOP("Labels", "Skis on the pack in every lap")),
    ),
    RaceKind(
        "race-and-rec",
        str(QT_TRANSLATE_NOOP("Labels", "Race and rec")),
        str(QT_TRANSLATE_NOOP("Labels", "Two courses on the same points, each with its own start")),
    ),
    RaceKind(
        "vertical",
        str(QT_TRANSLATE_NOOP("Labels", "Vertical")),
        str(QT_TRANSLATE_NOOP("Labels", "One climb, with a time half way; in tenths")),
    ),
    RaceKind(
        "uphill",
        str(QT_TRANSLATE_NOOP("Labels", "Uphill only")),
        str(QT_TRANSLATE_NOOP("Labels", "To the top within two hours")),
    ),
    RaceKind(
        "one-by-one",
        str(QT_TRANSLATE_NOOP("Labels", "One by one")),
        str(QT_TRANSLATE_NOOP("Labels", "An interval start, every 30 s")),
    ),
    RaceKind(
        "pursuit",
        str(QT_TRANSLATE_NOOP("Labels", "Pursuit")),
        str(QT_TRANSLATE_NOOP("Labels", "Who crosses the line first has won")),
    ),
    RaceKind(
        "sprint-world-cup",
        str(QT_TRANSLATE_NOOP("Labels", "Sprint, World Cup")),
        str(QT_TRANSLATE_NOOP("Labels", "Qualification of 30, 5 × 6, 2 × 6, final; women and men")),
    ),
    RaceKind(
        "sprint-games",
        str(QT_TRANSLATE_NOOP("Labels", "Sprint, Games")),
        str(QT_TRANSLATE_NOOP("Labels", "3 × 6, 2 × 6, final; women and men")),
    ),
    RaceKind(
        "sprint-two-heats",
        str(QT_TRANSLATE_NOOP("Labels", "Sprint, two heats")),
        str(QT_TRANSLATE_NOOP("Labels", "Qualification of 12, two heats, final; women and men")),
    ),
    RaceKind(
        "sprint-final",
        str(QT_TRANSLATE_NOOP("Labels", "Sprint, short")),
        str(QT_TRANSLATE_NOOP("Labels", "Qualification and a final of six; women and men")),
    ),
    RaceKind(
        "relay",
        str(QT_TRANSLATE_NOOP("Labels", "Relay of three")),
        str(QT_TRANSLATE_NOOP("Labels", "A lap for each member, one number for the team")),
    ),
    RaceKind(
        "mixed-relay",
        str(QT_TRANSLATE_NOOP("Labels", "Mixed relay")),
        str(QT_TRANSLATE_NOOP("Labels", "Woman, man, woman, man: two laps each")),
    ),
    RaceKind(
        "team-of-two",
        str(QT_TRANSLATE_NOOP("Labels", "Teams of two")),
        str(QT_TRANSLATE_NOOP("Labels", "The last member's time counts")),
    ),
    RaceKind(
        "team-of-three",
        str(QT_TRANSLATE_NOOP("Labels", "Teams of three")),
        str(QT_TRANSLATE_NOOP("Labels", "The last member's time counts; any size can be set")),
    ),
    RaceKind(
        "long-distance",
        str(QT_TRANSLATE_NOOP("Labels", "Long distance")),
        str(QT_TRANSLATE_NOOP("Labels", "Gates with limits from the first of three lines, past midnight too")),
    ),
    RaceKind(
        "timed-laps",
        str(QT_TRANSLATE_NOOP("Labels", "Most laps in an hour")),
        str(QT_TRANSLATE_NOOP("Labels", "Laps completed within the limit count")),
    ),
    RaceKind(
        "timed-half-laps",
        str(QT_TRANSLATE_NOOP("Labels", "Most laps, halves too")),
        str(QT_TRANSLATE_NOOP("Labels", "Half a lap counts at the top")),
    ),
)


def usual_kind(format_: Format) -> RaceKind:
    """The kind of race that a format usually is."""
    return next(kind for kind in KINDS if kind.setup.format is format_)


def begin_as(kind: RaceKind, draft: SetupDraft) -> SetupDraft:
    """The draft of such a race, with the name and the day, the gates, the tariff and the sheet of `draft`."""
    fresh = draft_of(kind.setup)
    return replace(
        fresh,
        race={**fresh.race, **{key: draft.race[key] for key in KEPT}},
        courses=tuple(replace(course, base=None) for course in fresh.courses),
        stages=tuple(replace(stage, base=None) for stage in fresh.stages),
        devices=draft.devices,
        tariff=draft.tariff,
        sheet=draft.sheet,
        base=None,
    )
