"""What a step of undo is called that was about a gate."""

import pytest

from skimo_timer.core.facts import GateReported
from skimo_timer.timekeeper import Timekeeper
from skimo_timer.ui.step_words import step_label


@pytest.mark.parametrize(
    ("fact", "words"),
    [
        (GateReported("T1I", count=84, last="41"), "T1I by radio: 84 through, last 41"),
        (GateReported("T1I", 2, count=84), "T1I · 2 by radio: 84 through"),
        (GateReported("T1I", closed=True), "T1I closed"),
        (GateReported("T1I", closed=False), "T1I open again"),
    ],
)
def test_a_report_of_a_gate_can_be_undone_by_its_name(keeper: Timekeeper, fact: GateReported, words: str) -> None:
    keeper.decide(fact)
    assert step_label(keeper.race, keeper.next_undo) == words
    keeper.undo()
    assert keeper.race.gate_reports(fact.point, fact.lap) == []
