"""The transition card: each change with its rank and what it lost, and what could be won."""

import pytest

from skimo_timer.core.race import Race
from skimo_timer.exchange.reports import Scope, boards_of, make
from skimo_timer.exchange.words import ENGLISH
from tests.exchange.case_race import case_race
from tests.races import race


def cards(of: Race, *bibs: str) -> list[dict[str, object]]:
    scope = Scope(of, boards_of(of), bibs=frozenset(bibs))
    return list(make("transition-cards", scope, ENGLISH).as_json()["cards"])


def test_a_card_has_each_change_with_what_it_lost() -> None:
    """Case 1: skins off 12, 30 and 15 s at the first top; the median is 15, the best 12."""
    (card,) = cards(case_race("01-two-laps"), "12")
    times = {one["bib"]: one["changes"] for one in cards(case_race("01-two-laps"))}
    first = card["changes"][0]  # type: ignore[index]  # the shape of the report
    column = sorted(each[0]["time"] for each in times.values())  # type: ignore[index]
    assert first["lost_to_best"] == first["time"] - column[0]
    assert first["lost_to_median"] == first["time"] - column[1]
    assert first["rank"] == column.index(first["time"]) + 1


def test_the_sum_of_the_card_is_that_of_the_results() -> None:
    of = case_race("01-two-laps")
    rows = make("results", Scope(of, boards_of(of)), ENGLISH).as_json()["classifications"][0]["rows"]
    told = {row["bib"]: (row["transitions_total"], row["transitions_rank"], row["rank"]) for row in rows}
    assert {one["bib"]: (one["total"], one["total_rank"], one["rank"]) for one in cards(of)} == told


def test_the_slowest_changer_would_win_time_with_the_best_changes() -> None:
    of = case_race("01-two-laps")
    (card,) = cards(of, "12")
    won = card["hypothetical"]["best"]["result"]  # type: ignore[index]
    lost = sum(one["lost_to_best"] for one in card["changes"])  # type: ignore[attr-defined]
    assert won == of.progress["12"].result / 1_000_000 - lost  # type: ignore[operator]


def test_only_the_bibs_that_were_asked_for_have_cards_and_all_of_them_without() -> None:
    of = case_race("01-two-laps")
    assert [card["bib"] for card in cards(of, "13", "11")] == ["11", "13"]
    assert len(cards(of)) == 3


def test_a_change_that_lacks_a_side_has_no_time_and_the_card_says_so() -> None:
    (card,) = cards(case_race("02-bad-input"), "13")
    assert not card["complete"]
    assert None in [one["time"] for one in card["changes"]]  # type: ignore[attr-defined]


@pytest.mark.parametrize("bibs", [(), ("99",)])
def test_nobody_has_no_card_and_that_is_said(bibs: tuple[str, ...]) -> None:
    of = race(bibs="")
    made = make("transition-cards", Scope(of, boards_of(of), bibs=frozenset(bibs)), ENGLISH)
    assert made.as_json() == {"cards": []}
    assert [table.none for table in made.tables(ENGLISH)] == ["Nobody has changes."]
