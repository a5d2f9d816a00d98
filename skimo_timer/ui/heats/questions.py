"""What there is to ask about a stage: ties, posted lists that are no longer true, impulses of the start gate."""

from collections.abc import Sequence
from functools import partial

from skimo_timer.core.clock import MINUTE, Instant, format_instant
from skimo_timer.core.course import START
from skimo_timer.core.race import Race
from skimo_timer.core.stages.tables import StageTable
from skimo_timer.ui.heats.acts import HeatActs
from skimo_timer.ui.heats.asks import Answer, Ask
from skimo_timer.ui.labels import tr
from skimo_timer.ui.models.heat_lists import Doubt, doubt_text, doubts
from skimo_timer.ui.models.heats import run_text, ties

AFRESH = 10 * MINUTE
"""An impulse is asked about so long, and may correct a start that is so near as a tenth of it."""


def about_ties(acts: HeatActs, table: StageTable) -> list[Ask]:
    """Each athlete of a tie with the two ways in which it can be decided."""
    stage = table.stage.name
    return [
        Ask(
            tr("{bib} · {heat} · {time}").format(bib=row.progress.bib, heat=heat, time=run_text(row.progress)),
            (
                Answer(
                    tr("{bib} advances").format(bib=row.progress.bib),
                    partial(acts.settle_tie, stage, row.progress.bib, goes_on=True),
                    usual=True,
                ),
                Answer(
                    tr("{bib} is out").format(bib=row.progress.bib),
                    partial(acts.settle_tie, stage, row.progress.bib, goes_on=False),
                ),
            ),
        )
        for heat, row in ties(table)
    ]


def about_lists(acts: HeatActs, tables: Sequence[StageTable], table: StageTable, now: Instant) -> list[Ask]:
    """What would change the posted lists of a stage: replace, add as one more, leave."""
    names = [heat.name for heat in table.stage.heats]
    return [
        Ask(doubt_text(doubt, names), tuple(_answers(acts, table.stage.name, doubt, names)))
        for doubt in doubts(tables, table, now)
    ]


def _answers(acts: HeatActs, stage: str, doubt: Doubt, heats: Sequence[str]) -> list[Answer]:
    answers: list[Answer] = []
    if doubt.open_heat and doubt.heat is not None:
        told = tr("{new} replaces {out}") if doubt.new else tr("{out} off the list")
        answers.append(
            Answer(told.format(new=doubt.new, out=doubt.out), partial(acts.replace, stage, doubt), usual=True)
        )
    if doubt.new and doubt.room is not None:
        told = tr("{new} as one more in {heat}").format(new=doubt.new, heat=heats[doubt.room])
        answers.append(Answer(told, partial(acts.add, stage, doubt)))
    return [*answers, Answer(tr("Leave"), partial(acts.leave, stage, doubt))]


def about_gates(acts: HeatActs, race: Race, table: StageTable, now: Instant) -> list[Ask]:
    """The newest impulse of the start gate that has no bib: whose start it is."""
    impulses = [(p.time, p.key) for p in race.open_times() if p.point == START and p.time is not None]
    fresh = [(time, key) for time, key in impulses if 0 <= now - time <= AFRESH]
    if not fresh:
        return []
    time, key = fresh[-1]
    begun = acts.begun(table.stage.name)
    answers = [
        Answer(
            tr("Start of {heat}").format(heat=heat.name),
            partial(acts.start_by_gate, table.stage.name, heat.name, time, key),
        )
        for heat, has_begun in zip(table.heats, begun, strict=True)
        if heat.rows and (not has_begun or (heat.start is not None and abs(heat.start - time) <= AFRESH // 10))
    ]
    return [Ask(tr("Impulse at {time}").format(time=format_instant(time, 2)), tuple(answers[:2]))] if answers else []
