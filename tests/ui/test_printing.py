"""Paper: whoever is in the list is on a page, heads and feet are on every page, and nothing is cut off."""

import io
import re
import unicodedata
from dataclasses import replace
from pathlib import Path

import pypdf
import pytest
from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QPdfWriter
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from skimo_timer.core.clock import Precision
from skimo_timer.core.facts import Entered, PassingRecorded, Ruling, RulingKind, SetUp
from skimo_timer.core.race import Race
from skimo_timer.core.setup import Classification
from skimo_timer.core.startlist import Entry
from skimo_timer.demo import demo_race
from skimo_timer.exchange.formats.paper import Printout, printout
from skimo_timer.exchange.reports import REPORTS
from skimo_timer.ui.printing import Paper, paint, pdf, preview, write_pdf
from tests.exchange.report_race import SETUP, TEMPLATES, race, reported
from tests.races import at, course, records, setup

pytestmark = pytest.mark.usefixtures("qapp")

POINTS_PER_MM = 72 / 25.4


def pages(data: bytes) -> list[str]:
    """The text of each page, on one line, without ligatures."""
    texts = (page.extract_text() for page in pypdf.PdfReader(io.BytesIO(data)).pages)
    return [" ".join(unicodedata.normalize("NFKC", text).split()) for text in texts]


def printed(name: str = "results", of: Race | None = None) -> Printout:
    return printout(replace(reported(name, of), printed="Printed 2027-01-14 12:00"), TEMPLATES)


def big_race(athletes: int, name: str = "{}") -> Race:
    """Everybody of a demo race with true times; `name` makes the names longer."""
    demo = demo_race(athletes)
    setup = replace(demo.setup, classifications=(Classification("Overall"),), precision=Precision.HUNDREDTH)
    entries = [replace(entry, name=name.format(entry.name)) for entry in demo.entries]
    passings = [PassingRecorded(each.point, each.time, each.bib, source="file") for each in demo.crossings]
    made = Race()
    made.apply(records([SetUp(setup), *map(Entered, entries), *passings]))
    return made


@pytest.mark.parametrize("athletes", [3, 40, 150])
@pytest.mark.parametrize("paper", ["A4", "Letter"])
def test_everybody_is_on_paper_once(athletes: int, paper: Paper) -> None:
    of = big_race(athletes)
    text = " ".join(pages(pdf(printed(of=of), paper)))
    for row in reported("results", of).report.as_json()["classifications"][0]["rows"]:
        assert len(re.findall(rf" {row['bib']} +{re.escape(row['name'][:8])}", text)) == 1, row["name"]


def test_every_page_has_a_head_and_a_foot() -> None:
    found = pages(pdf(printed(of=big_race(150)), "A4"))
    assert len(found) > 2
    for number, text in enumerate(found, 1):
        assert "Rank" in text
        assert f"Page {number} of {len(found)}" in text
        assert "Printed 2027-01-14 12:00" in text
        assert "UNOFFICIAL" in text


@pytest.mark.parametrize(("paper", "size"), [("A4", (210, 297)), ("Letter", (215.9, 279.4))])
def test_the_paper_is_the_one_asked_for(paper: Paper, size: tuple[float, float]) -> None:
    box = pypdf.PdfReader(io.BytesIO(pdf(printed("balance"), paper))).pages[0].mediabox
    assert (float(box.width), float(box.height)) == pytest.approx([each * POINTS_PER_MM for each in size], abs=1)


def test_a_wide_list_lies_across_and_a_narrow_one_stands() -> None:
    codes = [f"CP{n}" for n in range(1, 11)]
    many = course("START skin " + " skin ".join(codes))
    passings = [PassingRecorded(code, at(f"1{n}:00:00"), "11") for n, code in enumerate(codes)]
    of = Race()
    of.apply(records([SetUp(setup(many, precision=Precision.HUNDREDTH)), Entered(Entry("11", "Anna")), *passings]))

    def size(name: str) -> tuple[float, float]:
        box = pypdf.PdfReader(io.BytesIO(pdf(printed(name, of), "A4"))).pages[0].mediabox
        return float(box.width), float(box.height)

    across, upright = size("splits"), size("start-list")
    assert across == upright[::-1]
    assert across[0] > across[1]


def test_long_names_stay_whole() -> None:
    of = big_race(40, "{} de la Montaña y Fernández-Überländer")
    assert " ".join(pages(pdf(printed(of=of), "A4"))).count("Überländer") == 40


@pytest.mark.parametrize("name", ["balance", "decisions", "results"])
def test_every_list_is_set_in_the_type_that_was_chosen(name: str) -> None:
    made = printed(name)
    sizes: set[float] = set()

    def see(text: str, scale: list[float], _place: list[float], _font: object, size: float) -> None:
        if text.strip():
            sizes.add(round(scale[0] * size, 1))

    for part in made.parts:
        for page in pypdf.PdfReader(io.BytesIO(pdf(replace(made, parts=(part,)), "A4"))).pages:
            page.extract_text(visitor_text=see)
    assert 6 < min(sizes) < max(sizes) < 20


def test_each_classification_begins_on_a_page_of_its_own() -> None:
    found = pages(pdf(printed(), "A4"))
    assert [re.search(r"Results · (\w+)", text)[1] for text in found] == ["Overall", "Women", "Clubs"]  # type: ignore[index]
    assert "UNOFFICIAL" not in found[1]


def test_print_says_what_the_list_says() -> None:
    overall = pages(pdf(printed(), "A4"))[0]
    for wanted in (
        "Night race",
        "Alpental · 2027-01-14",
        "33:10.5",
        "+0:30.0",
        "+1:00.4",
        "C.13",
        "Disqualified",
        "620 m",
    ):
        assert wanted in overall
    assert "33:50" not in overall  # the time of who is disqualified


@pytest.mark.parametrize("name", REPORTS)
def test_every_report_can_be_printed(name: str) -> None:
    assert all(pages(pdf(printed(name), "A4")))


def test_a_list_without_rows_says_so() -> None:
    assert "Nobody is in this classification." in pages(pdf(printed(of=race(entries=[])), "A4"))[0]


def test_signs_of_markup_in_names_are_printed_as_they_are() -> None:
    of = race(replace(SETUP, name="<b>Race & more"), [Entry("11", "<script>x</script>")])
    (text, *_) = pages(pdf(printed(of=of), "A4"))
    assert "<script>x</script>" in text
    assert "<b>Race & more" in text


def test_the_title_of_a_section_is_on_the_page_of_its_first_row() -> None:
    """Whatever number of rows comes before it: with one of these the title would stand alone at the foot."""
    for athletes in range(43, 48):
        of = big_race(athletes)
        last = list(of.entries)[-1]
        of.apply(records([Ruling(last, RulingKind.DNF, "T1I")], first=1, station="B"))
        found = pages(pdf(printed(of=of), "A4"))
        (page,) = (text for text in found if re.search(r"\bDid not finish \d", text))
        assert f"Did not finish {last} {of.entries[last].name}" in page


def test_a_dark_window_does_not_make_white_letters(qapp: QApplication) -> None:
    before = qapp.palette()
    dark = qapp.palette()
    dark.setColor(dark.ColorRole.Text, "white")
    plain = pdf(printed("balance"), "A4")
    qapp.setPalette(dark)
    try:
        assert inks(pdf(printed("balance"), "A4")) == inks(plain)
    finally:
        qapp.setPalette(before)


def inks(data: bytes) -> set[bytes]:
    """The colours that are set on the first page."""
    content = pypdf.PdfReader(io.BytesIO(data)).pages[0].get_contents()
    assert content is not None
    return set(re.findall(rb"[\d.]+ [\d.]+ [\d.]+ (?:scn?|rg)\b", content.get_data()))


def test_pages_can_be_painted_on_a_device_that_keeps_its_own_size() -> None:
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    size = writer.pageLayout()
    paint(writer, printed())
    assert writer.pageLayout() == size
    buffer.close()
    assert len(pages(bytes(data.data()))) == 3


def test_the_preview_shows_the_pages_and_does_not_block(qtbot: QtBot) -> None:
    dialog = preview(None, printed(), "A4")
    qtbot.addWidget(dialog)
    qtbot.waitUntil(dialog.isVisible)
    assert not dialog.isModal() or dialog.windowModality().name == "WindowModal"


def test_a_pdf_is_written_to_a_file(tmp_path: Path) -> None:
    write_pdf(printed(), tmp_path / "results.pdf", "A4")
    assert len(pages((tmp_path / "results.pdf").read_bytes())) == 3
