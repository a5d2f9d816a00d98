"""Reports out: what is known of a race, as values, as tables, and in every format that people and programs read.

A report is made once from the race and its boards, and then shown: `as_json` gives the contract's JSON, and `tables`
the same values as typed tables, from which text, CSV, HTML, XLSX and print are written without computing anything
again. Ranks come from the boards alone, so the screen, the paper and the files cannot disagree.
"""

from collections.abc import Callable, Mapping

from skimo_timer.exchange.reports.alerts import alerts
from skimo_timer.exchange.reports.bracket import bracket
from skimo_timer.exchange.reports.ceremony import ceremony
from skimo_timer.exchange.reports.crew_sheet import crew_sheet
from skimo_timer.exchange.reports.decisions import decisions
from skimo_timer.exchange.reports.finish_times import finish_times
from skimo_timer.exchange.reports.gap_split import gap_split
from skimo_timer.exchange.reports.gates import gates
from skimo_timer.exchange.reports.heat_lists import heat_lists
from skimo_timer.exchange.reports.lists import Report
from skimo_timer.exchange.reports.log import log
from skimo_timer.exchange.reports.people import balance
from skimo_timer.exchange.reports.publications import publications
from skimo_timer.exchange.reports.results import results
from skimo_timer.exchange.reports.scope import Scope, boards_of
from skimo_timer.exchange.reports.splits import splits
from skimo_timer.exchange.reports.stages import stages
from skimo_timer.exchange.reports.start_list import start_list
from skimo_timer.exchange.reports.still_out import still_out
from skimo_timer.exchange.reports.tables_out import entries_table, passings_table, rulings_table
from skimo_timer.exchange.reports.transition_cards import transition_cards
from skimo_timer.exchange.reports.transition_summary import transition_summary
from skimo_timer.exchange.reports.transitions import transitions
from skimo_timer.exchange.words import Words

__all__ = ["REPORTS", "Report", "Scope", "boards_of", "make"]

REPORTS: Mapping[str, Callable[[Scope, Words], Report]] = {
    "start-list": lambda scope, _: heat_lists(scope) if scope.stage else start_list(scope),
    "results": lambda scope, _: results(scope),
    "splits": lambda scope, _: splits(scope),
    "transitions": lambda scope, _: transitions(scope),
    "gap-split": lambda scope, _: gap_split(scope),
    "transition-cards": lambda scope, _: transition_cards(scope),
    "transition-summary": lambda scope, _: transition_summary(scope),
    "stages": lambda scope, _: stages(scope),
    "bracket": lambda scope, _: bracket(scope),
    "alerts": alerts,
    "balance": lambda scope, _: balance(scope),
    "gates": lambda scope, _: gates(scope),
    "still-out": lambda scope, _: still_out(scope),
    "decisions": lambda scope, _: decisions(scope),
    "ceremony": lambda scope, _: ceremony(scope),
    "crew-sheet": lambda scope, _: crew_sheet(scope),
    "finish-times": lambda scope, _: finish_times(scope),
    "publications": lambda scope, _: publications(scope),
    "entries": lambda scope, _: entries_table(scope),
    "passings": lambda scope, _: passings_table(scope),
    "rulings": lambda scope, _: rulings_table(scope),
    "log": lambda scope, _: log(scope),
}


def make(report: str, scope: Scope, words: Words) -> Report:
    """The report of that name; KeyError for another name."""
    return REPORTS[report](scope, words)
