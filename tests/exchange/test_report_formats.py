"""What is written is what was computed, in every form; and whatever a name looks like, it stays a name."""

import csv
import io
import re
import unicodedata
from dataclasses import replace
from datetime import timedelta
from html.parser import HTMLParser
from typing import Any

import openpyxl
import pytest
from openpyxl.worksheet.worksheet import Worksheet

from skimo_timer.core.clock import SECOND, Precision, parse_duration
from skimo_timer.core.facts import Entered, PassingRecorded, Ruling, RulingKind, SetUp
from skimo_timer.core.race import Race
from skimo_timer.core.setup import Classification
from skimo_timer.core.startlist import Entry
from skimo_timer.exchange.formats import csv_text, page, text, workbook
from skimo_timer.exchange.formats.fitting import width_of
from skimo_timer.exchange.formats.paper import printout
from skimo_timer.exchange.reports import REPORTS
from tests.exchange.report_race import ENTRIES, SETUP, TEMPLATES, race, reported
from tests.races import at, course, records
from tests.races import setup as setup_of

HOSTILE = (
    "<script>alert(1)</script>",
    '=HYPERLINK("http://example.org","Anna")',
    "+41 79 000 00 00",
    "-1+1|cmd",
    "@SUM(A1:A9)",
    "\t=1+1",
    'O\'Neill "Speedy" & Sons',
    "Two\nLines",
    "בר כהן \u202eturned",
    "山田太郎",
    "\x1b[31mred\x07",
    "{{ 7 * 7 }}{% raw %}",
    "#N/A",
    "Anna; Carla, Eva",
    "Zoe\u0301",
)


class Cells(HTMLParser):
    """The tables of a page: rows of (class, text)."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.tables: list[list[list[tuple[str, str]]]] = []
        self.tags: set[str] = set()
        self._open = ""
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        if tag == "table":
            self.tables.append([])
        elif tag == "tr":
            self.tables[-1].append([])
        elif tag in ("td", "th"):
            self.tables[-1][-1].append((dict(attrs).get("class") or "", ""))
            self._open = tag

    def handle_endtag(self, tag: str) -> None:
        if tag == self._open:
            self._open = ""

    def handle_data(self, data: str) -> None:
        if self._open:
            name, before = self.tables[-1][-1].pop()
            self.tables[-1][-1].append((name, before + data))


def rows_of(of: Race, name: str = "results") -> list[dict[str, Any]]:
    """The rows of the first classification, as JSON has them."""
    rows: list[dict[str, Any]] = reported(name, of).report.as_json()["classifications"][0]["rows"]
    return rows


def seconds(printed: str) -> float | None:
    """What a duration on the sheet says."""
    return parse_duration(printed) / SECOND if printed else None


@pytest.mark.parametrize("precision", Precision)
def test_the_page_says_what_json_says_to_the_last_digit(precision: Precision) -> None:
    of = race(replace(SETUP, precision=precision))
    printed = {}
    for found in Cells(page(reported("results", of), TEMPLATES)).tables[0]:
        cells = {name.split()[0]: text.strip() for name, text in found if name}
        printed[cells.get("bib")] = cells
    for row in rows_of(of):
        shown = printed[row["bib"]]
        timeless = row["status"] in ("DSQ", "DNS")
        assert shown["rank"] == ("" if row["rank"] is None else str(row["rank"]))
        for column in ("course_time", "result"):
            assert seconds(shown[column]) == (None if timeless else row[column])
        assert seconds(shown["gap"]) == (row["gap"] or None)
        assert seconds(shown["penalty"]) == (row["penalty"] or None)
        if row["transitions_complete"] and not timeless:
            total, _, rank = shown["changes"].partition(" ")
            assert (seconds(total), rank) == (row["transitions_total"], f"({row['transitions_rank']})")


@pytest.mark.parametrize("precision", Precision)
def test_csv_and_the_workbook_say_what_json_says(precision: Precision) -> None:
    of = race(replace(SETUP, precision=precision))
    lines = [row for row in csv.DictReader(io.StringIO(csv_text(reported("results", of)))) if row["bib"]]
    sheet = openpyxl.load_workbook(io.BytesIO(workbook(reported("results", of)))).worksheets[0]
    booked = {row[1]: row for row in sheet.iter_rows(min_row=6, values_only=True)}
    heads = [cell.value for cell in sheet[5]]
    for row, line in zip(rows_of(of), lines, strict=False):
        assert (line["bib"], line["rank"]) == (row["bib"], "" if row["rank"] is None else str(row["rank"]))
        if row["status"] in ("DSQ", "DNS"):
            continue
        in_book = dict(zip(heads, booked[int(row["bib"])], strict=True))
        for key, head in (("course_time", "Course time"), ("result", "Result"), ("gap", "Gap"), ("penalty", "Penalty")):
            assert seconds(line[key]) == row[key]
            value = in_book[head]
            assert (value / timedelta(seconds=1) if isinstance(value, timedelta) else value) == row[key]


def test_splits_and_changes_on_the_page_are_those_of_json() -> None:
    cells = [text.strip() for row in Cells(page(reported("splits"), TEMPLATES)).tables[0] for _, text in row]
    for row in rows_of(race(), "splits"):
        for split in row["splits"] if row["status"] not in ("DSQ", "DNS") else []:
            if split["time"] is not None:
                assert any(
                    cell.endswith(f"({split['rank']})") and seconds(cell.split()[0]) == split["time"] for cell in cells
                )


def test_who_is_disqualified_or_did_not_start_has_no_times_in_print() -> None:
    for line in text(reported("results")).splitlines():
        if "Karl Lang" in line or "Mia Nyffeler" in line:
            assert ":" not in line


def test_columns_that_nobody_fills_are_not_printed_but_stand_in_csv() -> None:
    bare = race(entries=[Entry("11", "Anna"), Entry("13", "Eva")])
    head = text(reported("results", bare)).splitlines()[4]
    assert "Club" not in head
    assert "Penalty" not in head
    assert csv_text(reported("results", bare)).splitlines()[0] == csv_text(reported("results")).splitlines()[0]


def test_a_point_of_one_lap_only_stands_where_it_comes() -> None:
    laps = course("START skin CP skin T1I descent LINE", "LINE skins-on T2O skin T1I skins-off T1O descent LINE")
    readings = {"CP": "10:05", "T1I": "10:08", "LINE": "10:16", "T2O": "10:17", "T1O": "10:26"}
    passings = [PassingRecorded(point, at(f"{time}:00"), "11", source="file") for point, time in readings.items()]
    of = Race()
    of.apply(records([SetUp(setup_of(laps)), Entered(ENTRIES[0]), *passings]))
    head = text(reported("splits", of)).splitlines()[4]
    assert head.split()[4:] == ["CP", "T2O", "T1I", "T1O", "LINE"]


def test_a_duration_in_csv_has_hours_minutes_and_seconds() -> None:
    for finish, wanted in (("10:00:09", "0:00:09"), ("10:59:59", "0:59:59"), ("11:00:00", "1:00:00")):
        of = Race()
        passing = PassingRecorded("LINE", at(finish), "11", source="file")
        of.apply(records([SetUp(setup_of(course("START skin LINE"))), Entered(ENTRIES[0]), passing]))
        (line,) = csv.DictReader(io.StringIO(csv_text(reported("results", of))))
        assert line["result"] == wanted


def test_a_credit_is_a_duration_below_zero_in_every_form() -> None:
    of = race()
    of.apply(records([Ruling("11", RulingKind.PENALTY, "-0:30")], station="B"))
    assert "-0:30.0" in text(reported("results", of))
    assert ",-0:00:30.0," in csv_text(reported("results", of))
    sheet = openpyxl.load_workbook(io.BytesIO(workbook(reported("results", of)))).worksheets[0]
    assert "-0:30.0" in [cell.value for cell in sheet[6]]


def test_wide_and_combining_signs_are_counted_as_a_terminal_shows_them() -> None:
    assert [width_of(name) for name in ("Zoe", "Zoe\u0301", "山田")] == [3, 3, 4]


# -- names -------------------------------------------------------------------------------------------------------------


def hostile() -> Race:
    entries = [replace(ENTRIES[0], bib=str(1 + i), name=name, club=name) for i, name in enumerate(HOSTILE)]
    lists = (Classification("=1+1"), Classification("<b>"), Classification("a/b?*[x]: " + "long" * 9))
    return race(replace(SETUP, name="<i>Race</i>", classifications=lists), entries)


@pytest.mark.parametrize("name", REPORTS)
def test_a_page_shows_every_name_as_it_is(name: str) -> None:
    html = page(reported(name, hostile()), TEMPLATES)
    found = Cells(html)
    assert not found.tags & {"b", "i"}
    assert html.count("<script") == bool(found.tables)  # the page's own
    if name == "start-list":
        assert [row[1][1] for row in found.tables[0][1:]] == list(HOSTILE)


@pytest.mark.parametrize("name", REPORTS)
def test_a_page_for_print_escapes_every_name(name: str) -> None:
    for part in printout(reported(name, hostile()), TEMPLATES).parts:
        assert not Cells(part.html).tags & {"script", "b", "i"}


@pytest.mark.parametrize("name", REPORTS)
def test_no_cell_of_a_csv_file_is_a_formula(name: str) -> None:
    records = list(csv.reader(io.StringIO(csv_text(reported(name, hostile())))))
    cells = [cell for record in records for cell in record if not re.fullmatch(r"-\d+:\d\d:\d\d(\.\d+)?", cell)]
    assert not [cell for cell in cells if cell.startswith(("=", "+", "-", "@", "\t", "\r"))]
    assert len({len(record) for record in records}) <= 1


def test_a_name_in_csv_comes_back() -> None:
    records = list(csv.DictReader(io.StringIO(csv_text(reported("start-list", hostile())))))
    assert [record["name"].removeprefix("'") for record in records] == list(HOSTILE)


@pytest.mark.parametrize("name", REPORTS)
def test_no_cell_of_a_workbook_is_a_formula(name: str) -> None:
    book = openpyxl.load_workbook(io.BytesIO(workbook(reported(name, hostile()))))
    cells = [cell for sheet in book.worksheets for row in sheet.iter_rows() for cell in row]
    assert not [cell.value for cell in cells if cell.data_type in ("f", "e")]


def test_a_name_in_a_workbook_comes_back() -> None:
    sheet = openpyxl.load_workbook(io.BytesIO(workbook(reported("start-list", hostile())))).worksheets[0]
    names = [row[1] for row in sheet.iter_rows(min_row=6, values_only=True)]
    assert names == [name.replace("\x1b", "").replace("\x07", "") for name in HOSTILE]
    assert not [
        cell.coordinate for row in sheet["B6:B8"] for cell in row if not cell.quotePrefix and "<" not in cell.value
    ]


def test_every_classification_has_a_sheet_with_a_name_that_a_workbook_takes() -> None:
    twins = tuple(Classification(name) for name in ("a/b", "A-B", "x" * 40, "x" * 39, "'quoted'", ""))
    book = openpyxl.load_workbook(
        io.BytesIO(workbook(reported("results", race(replace(SETUP, classifications=twins)))))
    )
    assert book.sheetnames == ["a-b", "A-B 2", "x" * 31, "x" * 29 + " 2", "quoted", "Results"]


def test_a_workbook_keeps_its_head_in_sight_and_numbers_as_numbers() -> None:
    sheet = openpyxl.load_workbook(io.BytesIO(workbook(reported("results")))).worksheets[0]
    assert isinstance(sheet, Worksheet)
    assert sheet.freeze_panes == "A6"
    assert sheet["B6"].value == 11
    result = sheet[6][[cell.value for cell in sheet[5]].index("Result")]
    assert (result.value, result.number_format) == (timedelta(seconds=1990.5), "[h]:mm:ss.0")


@pytest.mark.parametrize("name", REPORTS)
def test_text_is_one_line_per_row_and_harmless_to_a_terminal(name: str) -> None:
    shown = text(reported(name, hostile()))
    assert not [sign for sign in shown if sign != "\n" and unicodedata.category(sign) in ("Cc", "Cf")]
    if name == "start-list":
        assert len(shown.splitlines()) == 6 + len(HOSTILE)


def test_columns_of_text_stand_below_each_other_whatever_the_script() -> None:
    lines = text(reported("start-list", hostile())).splitlines()[6:]
    starts = {width_of(line[: line.index(" F  ")]) for line in lines}
    assert len(starts) == 1


@pytest.mark.parametrize("name", ["start-list", "results", "splits", "transitions", "alerts", "balance", "still-out"])
def test_text_can_be_read_at_a_hundred_columns(name: str) -> None:
    long = [replace(entry, name=f"{entry.name} von Überlingen", club="Polisportiva Alta Valle") for entry in ENTRIES]
    shown = text(reported(name, race(replace(SETUP, precision=Precision.HUNDREDTH), long)))
    assert max(map(width_of, shown.splitlines())) <= 100


@pytest.mark.parametrize("name", ["results", "splits", "transitions"])
def test_a_column_of_ranks_on_paper_is_no_wider_than_its_ranks(name: str) -> None:
    """Somebody without a rank needs no room for one: what is left over is the names'."""
    columns = [
        column for part in printout(reported(name), TEMPLATES).parts for piece in part.columns for column in piece
    ]
    ranks = [column.cell for column in columns if column.cell.startswith("(")]
    assert ranks
    assert {cell for cell in ranks if not re.fullmatch(r"\(\d+\)", cell)} == set()
