"""What every report looks like, in the forms that are text."""

from collections.abc import Callable, Iterable
from typing import get_args

import pytest

from skimo_timer.core.alerts import AlertCode
from skimo_timer.core.course import Format, LegKind
from skimo_timer.core.facts import Fact, Origin, Reverted
from skimo_timer.core.progress import Status
from skimo_timer.exchange.formats import csv_text, json_text, page, text
from skimo_timer.exchange.formats.paper import printout
from skimo_timer.exchange.reports import REPORTS
from skimo_timer.exchange.reports.log import kind_of
from skimo_timer.exchange.words import ENGLISH
from tests.exchange.report_race import TEMPLATES, race, reported
from tests.races import key, records

Compare = Callable[[str, str], None]


@pytest.mark.parametrize("name", REPORTS)
def test_a_report_looks_as_it_did(name: str, golden: Compare) -> None:
    sheet = reported(name)
    golden(f"{name}.txt", text(sheet))
    golden(f"{name}.csv", csv_text(sheet))
    if name != "log":  # it holds the whole set-up, which grows with the program
        golden(f"{name}.json", json_text(sheet.report.as_json()))


@pytest.mark.parametrize("name", ["results", "splits"])
def test_a_page_looks_as_it_did(name: str, golden: Compare) -> None:
    golden(f"{name}.html", page(reported(name), TEMPLATES))


def test_a_page_for_print_looks_as_it_did(golden: Compare) -> None:
    (overall, *_) = printout(reported("results"), TEMPLATES).parts
    golden("results.print.html", overall.html)


def test_every_code_has_a_word() -> None:
    codes: dict[str, Iterable[str]] = {
        "status": Status,
        "leg": LegKind,
        "alert": AlertCode,
        "origin": Origin,
        "format": Format,
        "kind": [kind_of(fact) for fact in get_args(Fact)],
        "report": REPORTS,
        "none": [name for name in REPORTS if name != "balance"],
        "balance": reported("balance").report.as_json(),
    }
    assert not [f"{kind}.{code}" for kind, each in codes.items() for code in each if f"{kind}.{code}" not in ENGLISH]


def test_the_log_says_what_was_taken_back() -> None:
    of = race()
    of.apply(records([Reverted(key(52))], first=58))
    lines = text(reported("log", of)).splitlines()
    assert [line for line in lines if "taken back" in line] == [line for line in lines if line.startswith("A 52 ")]
    assert lines[-1].endswith("Taken back  yes         target A 52")
