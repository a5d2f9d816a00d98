"""What the reports of every worked case and of the demo look like, as JSON, CSV and HTML; see conftest on golden files.

Style and script of a page are left out of the files: they are looked at in a browser, and are the same everywhere.
"""

import re
from collections.abc import Callable

import pytest

from skimo_timer.core.facts import Entered, SetUp
from skimo_timer.core.race import Race
from skimo_timer.demo import demo_race, facts
from skimo_timer.exchange.formats import csv_text, json_text, page
from tests.exchange.case_race import CASES, case_race
from tests.exchange.report_race import TEMPLATES, reported
from tests.races import records

Compare = Callable[[str, str], None]
NAMES = [*sorted(path.parent.name for path in CASES.glob("*/race.toml")), "demo"]
_PLAIN = re.compile(r"<(style|script)>.*?</\1>", re.S)


def race_of(name: str) -> Race:
    """The race of a case, or of the demo."""
    if name != "demo":
        return case_race(name)
    demo, of = demo_race(), Race()
    of.apply(records([SetUp(demo.setup), *map(Entered, demo.entries), *facts(demo)]))
    of.settle()
    return of


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("report", ["results", "splits", "transitions"])
def test_a_case_looks_as_it_did(name: str, report: str, golden: Compare) -> None:
    sheet = reported(report, race_of(name))
    golden(f"cases/{name}.{report}.json", json_text(sheet.report.as_json()))
    golden(f"cases/{name}.{report}.csv", csv_text(sheet))
    golden(f"cases/{name}.{report}.html", _PLAIN.sub("", page(sheet, TEMPLATES)))
