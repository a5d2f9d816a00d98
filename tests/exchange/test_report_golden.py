"""What every report looks like, in the forms that are text."""

from collections.abc import Callable

import pytest

from skimo_timer.exchange.formats import csv_text, json_text, page, text
from skimo_timer.exchange.formats.paper import printout
from skimo_timer.exchange.reports import REPORTS
from tests.exchange.report_race import TEMPLATES, reported

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
