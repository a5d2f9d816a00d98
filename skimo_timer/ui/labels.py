"""Codes of the core become words: the one place where the window finds its sentences for facts, states and alerts.

The English words are those of the reports (`exchange.words`), so that screen and paper say the same; here they pass
through Qt's translation. Sentences are never put together from pieces, because the order of words is not the same in
every language; what varies stands in braces.
"""

import datetime as dt
import re
from collections.abc import Mapping
from functools import cache

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QDate, QLocale

from skimo_timer.core.alerts import Alert, AlertCode
from skimo_timer.core.clock import MINUTE, SECOND, Instant, format_duration, format_instant
from skimo_timer.core.course import LegKind, Place
from skimo_timer.core.facts import (
    Paired,
    PublishedRow,
    Replaced,
)
from skimo_timer.core.matching.suggestions import Suggestion
from skimo_timer.core.passings import Passing
from skimo_timer.core.passings.matters import Offer
from skimo_timer.core.passings.pinning import Refusal
from skimo_timer.core.progress import Progress
from skimo_timer.core.publications import Protest
from skimo_timer.core.race import Race
from skimo_timer.core.setup import RaceSetup
from skimo_timer.exchange.reports.alerts import sentence
from skimo_timer.exchange.reports.line_words import computation
from skimo_timer.exchange.reports.publications import decision_text, row_text
from skimo_timer.exchange.reports.scope import Scope
from skimo_timer.exchange.words import ENGLISH
from skimo_timer.ui.languages import spoken

FINE, VOID, UNTIMED = "fine", "void", "no-time"

_STATES = {
    FINE: QT_TRANSLATE_NOOP("Labels", "fine"),
    VOID: QT_TRANSLATE_NOOP("Labels", "void"),
    UNTIMED: QT_TRANSLATE_NOOP("Labels", "no time"),
    AlertCode.NO_BIB: QT_TRANSLATE_NOOP("Labels", "open"),
    AlertCode.UNKNOWN_BIB: QT_TRANSLATE_NOOP("Labels", "unknown bib"),
    AlertCode.DUPLICATE: QT_TRANSLATE_NOOP("Labels", "duplicate"),
    AlertCode.BEFORE_START: QT_TRANSLATE_NOOP("Labels", "before start"),
    AlertCode.AFTER_FINISH: QT_TRANSLATE_NOOP("Labels", "after finish"),
    AlertCode.OUT_OF_ORDER: QT_TRANSLATE_NOOP("Labels", "out of order"),
    AlertCode.IMPLAUSIBLE: QT_TRANSLATE_NOOP("Labels", "too soon"),
    AlertCode.AFTER_LIMIT: QT_TRANSLATE_NOOP("Labels", "too late"),
    AlertCode.STATUS_CONTRADICTED: QT_TRANSLATE_NOOP("Labels", "out of the race"),
    AlertCode.SHARED_READING: QT_TRANSLATE_NOOP("Labels", "claimed twice"),
}


_WEEKDAY = re.compile(r"d{4}[,.]?\s*|[,.]?\s*d{4}")


def words() -> Mapping[str, str]:
    """The words of reports in the language of the window."""
    return _words_in(spoken())


@cache
def _words_in(language: str) -> Mapping[str, str]:
    """The words of reports; every language is translated once."""
    texts = {key: QCoreApplication.translate("Words", text) for key, text in ENGLISH.items()}
    return texts | {"language": language}


def word(key: str) -> str:
    """One of the words of reports, such as `status.DNF`."""
    return words()[key]


def tr(text: str) -> str:
    """A sentence of this module in the language of the window."""
    return QCoreApplication.translate("Labels", text)


def marked(text: str) -> str:
    """English as it is: a text of a table that is translated when it is shown. It is marked for the translators."""
    return text


def day_text(day: dt.date, *, weekday: bool = True) -> str:
    """A date as the language writes it: `Thursday, 14 January 2027`, `Donnerstag, 14. Januar 2027`."""
    form = QLocale().dateFormat(QLocale.FormatType.LongFormat)
    return QLocale().toString(QDate(day.year, day.month, day.day), form if weekday else _WEEKDAY.sub("", form))


def state_word(state: str) -> str:
    """The state of a passing in a word or two; empty for no state."""
    return tr(str(_STATES[state])) if state in _STATES else ""


def leg_word(kind: LegKind) -> str:
    """How a leg is travelled: `skins off`."""
    return word(f"leg.{kind.value}")


def place_word(place: Place, laps: int) -> str:
    """A place of the course: its point, and its lap where there are several."""
    if laps == 1:
        return place.point
    return word("alert.where").format(point=place.point, lap=place.lap)


def through(progress: Progress, place: int) -> str:
    """How many of a team have been at a place: `1 of 2 in`; empty where all have, and for whoever has no team."""
    there = [member.times[place] is not None for member in progress.members if member.times]
    return "" if all(there) else tr("{there} of {size} in").format(there=sum(there), size=len(there))


def ordinal(rank: int | None) -> str:
    """A rank as it stands in a line of text: `3.`; empty where there is none."""
    return "" if rank is None else f"{rank}."


def start_word(setup: RaceSetup, group: str) -> str:
    """What a start is called: a heat by its stage and its name, `Heats A`, one alone by its stage."""
    stage, _, heat = group.partition("/")
    heats = next((len(one.heats) for one in setup.stages if one.name == stage), 0)
    return group if not heats or not heat else stage if heat == stage or heats == 1 else f"{stage} {heat}"


def name_of(race: Race, bib: str) -> str:
    """A bib with its name, as sentences use it."""
    entry = race.entries.get(race.athlete(bib))
    return f"{bib} {entry.name}" if entry and entry.name else bib


# -- alerts ------------------------------------------------------------------------------------------------------------


def alert_sentence(race: Race, alert: Alert) -> str:
    """What is odd, in a plain sentence; the one of the report."""
    return sentence(Scope(race, {}), alert, words())


def suggestion_word(race: Race, suggestion: Suggestion) -> str:
    """What accepting a suggestion does, in a few signs: `21 → 12`."""
    passing = race.passings.get(suggestion.key)
    before = "" if passing is None else passing.bib or moment(passing.time)
    bibs = " + ".join(suggestion.bibs.split())
    return tr("{before} → {bib}").format(before=before, bib=bibs)


def computed_lines(race: Race, fact: Replaced) -> list[str]:
    """How a replaced time was computed, line by line."""
    return computation(race, fact, words())


def offer_word(race: Race, offer: Offer) -> str:
    """What one key does about a matter of hand and gate, in short."""
    fact = offer.facts[0]
    if isinstance(fact, Replaced):
        return tr("Replaced: {time}").format(time=format_instant(fact.time, 2))
    if isinstance(fact, Paired):
        impulse = None if fact.impulse is None else race.passings.get(fact.impulse)
        if impulse is None:
            return tr("Without an impulse")
        return tr("It is {time}").format(time=format_instant(impulse.began, 2))
    return tr("Dismiss {n} impulses").format(n=len(offer.facts))


def suggestion_sentence(race: Race, alert: Alert, suggestion: Suggestion) -> str:
    """What is suggested for an alert and why, as a question."""
    passing, bib, place = race.passings.get(suggestion.key), suggestion.bib, suggestion.lacks
    who, progress = name_of(race, bib), race.progress.get(race.athlete(bib))
    if passing is None or progress is None:
        return ""  # taken back since it was suggested
    if suggestion.also:
        return tr("{who} and {other} in one? Then both passed.").format(who=who, other=name_of(race, suggestion.also))
    if alert.code is AlertCode.MISSING_READING:
        text = (
            tr("{typed} at {time} fits: make it {bib}?")
            if passing.bib
            else tr("The open time {time} fits: make it {bib}?")
        )
        return text.format(typed=passing.bib, time=moment(passing.time), bib=bib)
    if place is None:
        return tr("Is it {who}?").format(who=who)
    where = place_word(place, len(progress.course.laps))
    if suggestion.late is None:
        return tr("{who} lacks {where}: make it {bib}?").format(who=who, where=where, bib=bib)
    if suggestion.late < 0:
        text, off = tr("{who} lacks {where} and was due {off} later: make it {bib}?"), -suggestion.late
    else:
        text, off = tr("{who} lacks {where} and was {off} overdue: make it {bib}?"), suggestion.late
    return text.format(who=who, where=where, off=_short(off), bib=bib)


def _short(duration: int) -> str:
    """`3 s`, or minutes and seconds."""
    return tr("{n} s").format(n=duration // SECOND) if duration < MINUTE else format_duration(duration)


# -- what is published -------------------------------------------------------------------------------------------------


def published_row(race: Race, row: PublishedRow | None) -> str:
    """One line of a published list, in short: `3. 1:03:52`."""
    return row_text(Scope(race, {}), row, words())


def protest_word(protest: Protest) -> str:
    """What was decided on a protest, or that it is open."""
    return decision_text(protest, words())


def refusal_sentence(why: Refusal, passing: Passing, lap: int) -> str:
    """Why a passing cannot be pinned to a lap."""
    sentences = {
        Refusal.NO_BIB: tr("This time waits for a bib: give it one first."),
        Refusal.UNKNOWN_BIB: tr("{bib} is not entered: correct the bib first."),
        Refusal.NO_TIME: tr("{bib} was seen here without a time."),
        Refusal.NO_PLACE: tr("The course of {bib} does not come to {point} in lap {lap}."),
        Refusal.TURNED_AROUND: tr("Another passing of {bib} is pinned so that {point}, lap {lap}, cannot be here."),
    }
    return sentences[why].format(bib=passing.bib, point=passing.point, lap=lap)


def gate_word(point: str, lap: int) -> str:
    """A line in a lap: `G3`, and from the second lap on `G3 · 2`."""
    return point if lap == 1 else f"{point} · {lap}"


def moment(time: Instant | None) -> str:
    """A time of day with the tenths that a timing crew reads; a dash where there is none."""
    return "–" if time is None else format_instant(time, 1)


def length(duration: int | None) -> str:
    """A duration in whole seconds; a dash where there is none."""
    return "–" if duration is None else format_duration(duration)
