"""The stages of a race. No format with stages is known yet, so every race answers that it has none.

An empty report was chosen over a refusal: whoever asks every race for every report gets a true answer, not an error.
"""

from dataclasses import dataclass

from skimo_timer.exchange.reports.scope import Json, Scope
from skimo_timer.exchange.reports.table import Table, table_of
from skimo_timer.exchange.words import Words


@dataclass(frozen=True, slots=True)
class Stages:
    """The report `stages`."""

    def as_json(self) -> Json:
        """The report as the contract has it."""
        return {"stages": []}

    def tables(self, words: Words) -> tuple[Table, ...]:
        """One table, which says that there are none."""
        return (table_of([], [], words["none.stages"]),)


def stages(_: Scope) -> Stages:
    """The report `stages`."""
    return Stages()
