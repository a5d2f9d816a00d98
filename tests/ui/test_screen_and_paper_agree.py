"""What the leaderboard shows, what is printed and what programs get are one and the same, for every worked case."""

import re
from html import unescape

import pytest

from skimo_timer.core.clock import Duration, format_duration
from skimo_timer.core.course import Format
from skimo_timer.core.progress import Progress
from skimo_timer.exchange.formats import sheet
from skimo_timer.exchange.formats.paper import printout
from skimo_timer.exchange.reports import Scope, make
from skimo_timer.exchange.words import ENGLISH
from skimo_timer.journal import Journal
from skimo_timer.timekeeper import Timekeeper, create
from skimo_timer.ui.models.leaderboard import BIB, RANK, LeaderboardModel
from tests.exchange.case_race import CASES, case_facts
from tests.exchange.report_race import TEMPLATES

NAMES = sorted(path.parent.name for path in CASES.glob("*/race.toml"))


@pytest.fixture(scope="module", params=NAMES)
def keeper(request: pytest.FixtureRequest) -> Timekeeper:
    """A worked case, kept."""
    first, *others = case_facts(request.param)
    keeper = create(Journal.in_memory(), first.setup, [])  # type: ignore[union-attr]  # the first is the set-up
    keeper.decide(*others)
    keeper.settle()
    return keeper


def shown(keeper: Timekeeper, name: str) -> list[tuple[str, str]]:
    """The ranks and bibs of a classification on the screen; statuses stand where ranks would."""
    model = LeaderboardModel(keeper)
    model.set_classification(name)
    rows = [model.row(position).texts for position in range(model.rowCount())]
    return [(texts[RANK].rstrip("."), texts[BIB]) for texts in rows]


def test_the_screen_has_the_ranks_of_the_report_in_its_order(keeper: Timekeeper) -> None:
    report = make("results", Scope(keeper.race, keeper.boards), ENGLISH).as_json()
    for each in report["classifications"]:
        if keeper.boards[each["name"]].classification.best:
            continue
        told = [(str(row["rank"] or row["status"]), row["bib"]) for row in each["rows"]]
        assert shown(keeper, each["name"]) == told


def test_paper_has_the_results_of_the_report_to_the_last_digit(keeper: Timekeeper) -> None:
    scope = Scope(keeper.race, keeper.boards)
    made = make("results", scope, ENGLISH)
    printed = printout(sheet("results", made, keeper.race.setup, ENGLISH), TEMPLATES)
    for each, part in zip(made.as_json()["classifications"], printed.parts, strict=True):
        cells = [unescape(cell).strip() for cell in re.findall(r"<td[^>]*>(.*?)</td>", part.html, re.S)]
        for row in each["rows"]:
            if row["rank"] is not None and row["result"] is not None and "bib" in row:
                progress = keeper.race.progress[row["bib"]]
                assert format_duration(exact(row["result"]), progress.precision) in cells


def test_the_report_is_what_the_race_says(keeper: Timekeeper) -> None:
    report = make("results", Scope(keeper.race, keeper.boards), ENGLISH).as_json()
    for each in report["classifications"]:
        for row in each["rows"]:
            if "bib" in row:
                assert row["result"] == seconds(keeper.race.progress[row["bib"]])


def exact(seconds: float) -> Duration:
    return Duration(round(seconds * 1_000_000))


def seconds(progress: Progress) -> float | None:
    """The printed result in seconds, computed another way than the report does."""
    if progress.result is None:
        return None
    return round(progress.result / 1_000_000, 6)


def test_every_format_of_the_sport_is_among_the_cases() -> None:
    formats = {facts[0].setup.format for facts in map(case_facts, NAMES)}  # type: ignore[union-attr]  # the set-up
    assert formats >= set(Format) - {Format.LONG_DISTANCE}
