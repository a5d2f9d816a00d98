"""What there is to decide, in plain words, with the bibs that a mistyped one may have meant."""

from dataclasses import dataclass

from skimo_timer.core.alerts import Alert, AlertCode
from skimo_timer.core.clock import format_duration, format_instant
from skimo_timer.core.matching.expected import Expectations, overdue_alerts
from skimo_timer.core.matching.suggestions import Suggester, bibs_of
from skimo_timer.core.startlist import bib_key
from skimo_timer.exchange.reports.line_words import OF_LINES, line_sentence
from skimo_timer.exchange.reports.scope import Json, Scope
from skimo_timer.exchange.reports.table import SENTENCE_ROOM, Clock, Column, Row, Table, table_of
from skimo_timer.exchange.words import Words, say


@dataclass(frozen=True, slots=True)
class AlertRow:
    """One thing to decide. `suggestions` are bibs, the likeliest first."""

    alert: Alert
    suggestions: tuple[str, ...]
    text: str

    def as_json(self) -> Json:
        """The alert as the contract has it."""
        alert = self.alert
        return {
            "code": alert.code.value,
            "bib": alert.bib,
            "point": alert.point,
            "lap": alert.lap or None,
            "time": None if alert.time is None else format_instant(alert.time, None),
            "suggestions": list(self.suggestions),
            "text": self.text,
        }


@dataclass(frozen=True, slots=True)
class Alerts:
    """The report `alerts`, newest matter first."""

    rows: tuple[AlertRow, ...]

    def as_json(self) -> Json:
        """The report as the contract has it."""
        return {"alerts": [row.as_json() for row in self.rows]}

    def tables(self, words: Words) -> tuple[Table, ...]:
        """One table."""
        columns = [
            Column("time", words["column.time"], right=True, always=True),
            Column("code", words["column.code"], data=True),
            Column("bib", words["column.bib"], right=True, data=True),
            Column("point", words["column.point"], data=True),
            Column("suggestions", words["column.suggestions"]),
            Column("what", words["column.what"], always=True, room=SENTENCE_ROOM),
        ]
        return (table_of(columns, [_cells(row) for row in self.rows], words["none.alerts"]),)


def alerts(scope: Scope, words: Words) -> Alerts:
    """The report `alerts`: of everybody, or of those in one classification.

    Of a race that lies behind us nothing is known after its newest passing, so who is overdue is so by then.
    """
    within = {progress.bib for progress in scope.people}
    race = scope.race
    now = max((p.time for p in race.passings.values() if p.time is not None), default=None)
    overdue = [] if now is None else overdue_alerts(race, Expectations(race).missing(scope.now or now))
    everything = [*race.alerts(), *sorted(overdue, key=lambda alert: bib_key(alert.bib))]
    found = [alert for alert in everything if not scope.only or race.athlete(alert.bib) in within]
    suggester = Suggester(race)
    return Alerts(
        tuple(
            AlertRow(alert, tuple(bibs_of(suggester.suggestions(alert))), sentence(scope, alert, words))
            for alert in found
        )
    )


def sentence(scope: Scope, alert: Alert, words: Words) -> str:
    """What is odd, as one would say it. A point that comes once in the course needs no lap."""
    progress = scope.race.progress.get(scope.race.athlete(alert.bib))
    where = alert.point
    if alert.lap and progress and len(progress.course.laps) > 1:
        where = say(words, "alert.where", point=alert.point, lap=alert.lap)
    status = (progress.verdict.status or progress.status.value) if progress else ""
    if alert.code in OF_LINES:
        return line_sentence(scope, alert, where, words)
    code = "alert.overdue" if alert.code is AlertCode.STILL_ON_COURSE and alert.point else f"alert.{alert.code}"
    code = "alert.after-limit-held" if alert.held else code
    off = _since_first(scope, alert)
    code = "alert.duplicate-after" if off else code
    return say(words, code, bib=alert.bib, who=scope.name_of(alert.bib), where=where, status=status, off=off)


def _since_first(scope: Scope, alert: Alert) -> str:
    """How long after another reading of that bib at that point a duplicate came; empty where none came before."""
    if alert.code is not AlertCode.DUPLICATE or alert.time is None or scope.race.athlete(alert.bib) != alert.bib:
        return ""  # of a member it may have been another one of the team
    readings = scope.race.readings(alert.bib)
    earlier = [p.time for p in readings if p.point == alert.point and p.time is not None and p.time < alert.time]
    return format_duration(alert.time - earlier[-1]) if earlier else ""


def _cells(row: AlertRow) -> Row:
    alert = row.alert
    time = None if alert.time is None else Clock(alert.time)
    return (time, alert.code.value, alert.bib, alert.point, ", ".join(row.suggestions), row.text)
