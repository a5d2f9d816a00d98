"""The page of a report in a real browser: found and sorted without a server. It asks by the address of the page."""

import re
import shutil
import subprocess
from pathlib import Path

import pytest

from skimo_timer.exchange.formats import page
from tests.exchange.report_race import TEMPLATES, reported

BROWSER = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
OPTIONS = """--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking
--disable-component-update --disable-sync --virtual-time-budget=2000 --dump-dom"""

pytestmark = pytest.mark.skipif(BROWSER is None, reason="there is no Chromium here; continuous integration has one")


def shown(folder: Path, asked: str = "", report: str = "results") -> str:
    """What the browser has made of the page."""
    file = folder / "page.html"
    file.write_text(page(reported(report), TEMPLATES), "utf-8")
    command = [str(BROWSER), *OPTIONS.split(), f"--user-data-dir={folder / 'profile'}", f"{file.as_uri()}#{asked}"]
    return subprocess.run(command, capture_output=True, text=True, timeout=60, check=True).stdout


def rows(document: str) -> list[str]:
    """The bibs of the rows of the first list that are to be seen, in their order."""
    first = document.split("<section")[1]
    bodies = [
        body for body in re.findall(r"<tbody.*?</tbody>", first, re.S) if not re.match(r"<tbody[^>]* hidden", body)
    ]
    found = [row for body in bodies for row in re.findall(r"<tr.*?</tr>", body, re.S)]
    seen = [row for row in found if not re.match(r"<tr[^>]*(hidden|title)", row)]
    return [cell for row in seen for cell in re.findall(r'<td class="bib[^>]*>(.*?)</td>', row)]


def test_everybody_is_there_in_the_order_of_the_report(tmp_path: Path) -> None:
    ranked = reported("results").report.as_json()["classifications"][0]["rows"]
    assert rows(shown(tmp_path)) == [row["bib"] for row in ranked]


def test_a_list_is_sorted_by_any_column_and_turned_round(tmp_path: Path) -> None:
    up = rows(shown(tmp_path, "sort=bib"))
    down = rows(shown(tmp_path, "sort=-bib"))
    assert up != rows(shown(tmp_path))
    assert sorted(up) == sorted(down)
    assert [int(bib) for bib in up[:4]] == sorted(int(bib) for bib in up[:4])


def test_who_is_looked_for_is_found_in_every_list(tmp_path: Path) -> None:
    assert rows(shown(tmp_path, "find=12")) == ["12"]


def test_nobody_found_leaves_no_row_and_says_none(tmp_path: Path) -> None:
    document = shown(tmp_path, "find=nobody-at-all")
    assert rows(document) == []
    assert '<span class="found" id="found" role="status">0</span>' in document


def test_every_report_runs_without_a_fault(tmp_path: Path) -> None:
    for report in ("start-list", "splits", "transitions", "alerts"):
        assert "aria-sort" in shown(tmp_path, "sort=bib", report)
