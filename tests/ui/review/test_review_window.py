"""The window with its views: one choice for all, keys for all, pictures of all, and the way to the readings."""

from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from skimo_timer.core.clock import SECOND
from skimo_timer.core.facts import Key, PassingAmended, PassingRecorded
from skimo_timer.demo import DemoRace
from skimo_timer.timekeeper import Timekeeper
from skimo_timer.ui import theme
from skimo_timer.ui.race.main_window import RaceWindow
from skimo_timer.ui.review.charts.plot import Plot
from skimo_timer.ui.review.charts.waterfall import Waterfall
from skimo_timer.ui.review.pages.compare import ComparePage
from skimo_timer.ui.review.pages.figures import FiguresPage
from skimo_timer.ui.review.pages.odd import OddPage
from skimo_timer.ui.review.pages.sheet import SheetModel
from skimo_timer.ui.review.pages.split import SplitPage
from skimo_timer.ui.review.pages.whatif import TYPED, WhatIfPage
from skimo_timer.ui.review.studio import MEDIAN
from skimo_timer.ui.review.views import VIEWS
from skimo_timer.ui.review.window import ReviewWindow
from tests.ui.conftest import Keyboard, at

K = Qt.Key
NUMBERS = {view.name: number for number, view in enumerate(VIEWS)}
CHARTS = ["strips", "lost", "laps"]


def plot(review: ReviewWindow, name: str) -> Plot:
    page = review.page(NUMBERS[name])
    assert isinstance(page, Plot)
    QApplication.processEvents()
    return page


def lines(model: SheetModel) -> list[tuple[str, ...]]:
    return [model.line(row).texts for row in range(model.rowCount())]


def spot_of(chart: Plot, subject: str) -> QPoint:
    """Where the last spot of somebody is in the chart's widget."""
    number = next(
        n for n in reversed(range(len(chart.spots.x))) if chart.spots.subjects[int(chart.spots.row[n])] == subject
    )
    at = chart.at(float(chart.spots.x[number]), float(chart.spots.y[number]))
    return QPoint(chart.plot.mapFromScene(chart.view.mapToScene(at)))


@pytest.mark.parametrize("name", CHARTS)
def test_a_click_on_a_dot_chooses_the_athlete_everywhere(review: ReviewWindow, demo: DemoRace, name: str) -> None:
    chart = plot(review, name)
    review.studio.choose([review.studio.order[0], demo.slow_changer])  # who is chosen is in sight
    where = spot_of(chart, demo.slow_changer)
    QTest.mouseClick(chart.plot.viewport(), Qt.MouseButton.LeftButton, pos=where)
    assert review.studio.chosen == (demo.slow_changer,)
    rows = review.table.selectionModel().selectedRows()
    assert [review.model.subjects[index.row()] for index in rows] == [demo.slow_changer]
    assert len(review.chosen.keys) == 1


def test_with_ctrl_a_click_chooses_one_more(review: ReviewWindow) -> None:
    chart = plot(review, "lost")
    first, second = review.studio.order[0], review.studio.order[3]
    review.studio.choose([first])
    QApplication.processEvents()
    QTest.mouseClick(
        chart.plot.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ControlModifier, spot_of(chart, second)
    )
    assert review.studio.chosen == (first, second)


@pytest.mark.parametrize("name", CHARTS)
def test_what_is_pointed_at_says_bib_and_name(review: ReviewWindow, demo: DemoRace, name: str) -> None:
    chart = plot(review, name)
    number = next(
        n for n in range(len(chart.spots.x)) if chart.spots.subjects[int(chart.spots.row[n])] == demo.slow_changer
    )
    said = chart.spots.say(number)
    effort = review.studio.review.efforts[demo.slow_changer]
    assert said.startswith(f"{demo.slow_changer} {effort.name}\n")
    assert ":" in said


def test_every_view_opens_with_its_key_and_paints(review: ReviewWindow, qtbot: QtBot) -> None:
    for number, view in enumerate(VIEWS):
        digit = "1234567890"[number]
        QTest.keyClick(review.table, getattr(K, f"Key_{digit}"), Qt.KeyboardModifier.ControlModifier)
        assert review.tabs.currentIndex() == number, view.name
        QApplication.processEvents()
        shown = review.stack.currentWidget()
        assert shown is not None
        assert not shown.grab().toImage().isNull()
    QTest.keyClick(review.table, K.Key_PageDown, Qt.KeyboardModifier.ControlModifier)
    assert review.tabs.currentIndex() == 0


def test_the_gap_split_adds_up_in_every_row(review: ReviewWindow) -> None:
    page = review.page(NUMBERS["gap-split"])
    assert isinstance(page, SplitPage)
    for reference in ("leader", MEDIAN, review.studio.order[4]):
        review.studio.compare_with(reference)
        for texts in lines(page.model):
            gap, parts = texts[3], [text for text in texts[4:-1] if text]
            if gap != "–":
                assert sum(map(seconds, parts)) == seconds(gap), texts


def seconds(text: str) -> int:
    if text == "0":
        return 0
    sign = -1 if text[0] == "\N{MINUS SIGN}" else 1
    total = 0
    for part in text[1:].split(":"):
        total = total * 60 + int(part)
    return sign * total


def test_the_waterfall_is_about_whoever_is_chosen_first(review: ReviewWindow, demo: DemoRace) -> None:
    page = review.page(NUMBERS["gap-split"])
    assert isinstance(page, SplitPage)
    review.studio.choose([demo.slow_changer])
    chart: Waterfall = page.chart
    gap = review.studio.gap(review.studio.review.efforts[demo.slow_changer])
    assert gap is not None
    assert chart.spots.x.size == len(gap.steps)
    assert chart.spots.say(0).splitlines()[0].startswith("on skins START–T1I")


def test_whom_one_is_compared_with_can_be_anybody_chosen(review: ReviewWindow) -> None:
    review.studio.choose(review.studio.order[2:4])
    options = [review.reference.itemData(n) for n in range(review.reference.count())]
    assert options == ["leader", MEDIAN, *review.studio.order[2:4]]
    review.reference.choose(review.studio.order[3])
    assert review.studio.reference == review.studio.order[3]


def test_a_comparison_names_the_best_of_each_leg(review: ReviewWindow) -> None:
    page = review.page(NUMBERS["compare"])
    assert isinstance(page, ComparePage)
    review.studio.choose(review.studio.order[:3])
    assert page.model.rowCount() == 7 + 3
    assert [head.text.split()[0] for head in page.model.heads[1:]] == list(review.studio.order[:3])
    for texts in lines(page.model)[:7]:
        known = [text for text in texts[1:] if text not in ("", "–")]
        assert sum("+" not in text for text in known) >= 1


def test_what_if_answers_for_the_chosen_and_calls_it_hypothetical(review: ReviewWindow, demo: DemoRace) -> None:
    page = review.page(NUMBERS["what-if"])
    assert isinstance(page, WhatIfPage)
    review.studio.choose([demo.slow_changer])
    assert "HYPOTHETICAL" in page.label.text()
    assert page.answer.text().startswith(f"{demo.slow_changer} ")
    assert "would be 1." in page.answer.text()
    assert page.outcomes[0].bib == demo.slow_changer
    assert all(page.model.line(row).hypothetical for row in range(page.model.rowCount()))
    page.which.choose("0")
    page.like.choose(TYPED)
    own = review.studio.review.efforts[demo.slow_changer].taken[review.studio.review.changes[0]] or 0
    page.time.setText(f"{own / SECOND:.6f}")
    assert [(o.rank, o.result) for o in page.outcomes] == [(o.was_rank, o.was) for o in page.outcomes]


def test_what_if_for_everybody_ranks_the_field_by_moving(review: ReviewWindow, demo: DemoRace) -> None:
    page = review.page(NUMBERS["what-if"])
    assert isinstance(page, WhatIfPage)
    page.everybody.setChecked(True)
    known = [o.bib for o in page.outcomes if not o.unknown]
    moving = [review.studio.review.efforts[bib].moving or 0 for bib in known]
    assert all(one <= later + SECOND for one, later in pairwise(moving))
    assert known[0] == demo.slow_changer


def test_the_field_has_a_row_per_leg_and_says_what_the_changes_explain(review: ReviewWindow) -> None:
    page = review.page(NUMBERS["field"])
    assert isinstance(page, FiguresPage)
    assert page.model.rowCount() == 7
    assert "variance of 22 results" in page.words.text()
    first = lines(page.model)[0]
    leg = review.studio.review.changes[0]
    assert first[3].split()[0] == review.studio.review.fastest(leg)[0]
    assert first[8] == "0:20"


def test_enter_on_an_oddity_leads_to_its_readings(review: ReviewWindow, demo: DemoRace, qtbot: QtBot) -> None:
    page = review.page(NUMBERS["oddities"])
    assert isinstance(page, OddPage)
    row = next(n for n, odd in enumerate(page.found) if odd.effort.subject == demo.faults.mistyped.bib)
    page.table.selectRow(row)
    assert review.studio.chosen == (demo.faults.mistyped.bib,)
    with qtbot.waitSignal(review.jump) as heard:
        QTest.keyClick(page.table, K.Key_Return)
    (keys,) = heard.args or [()]
    race = review.studio.keeper.race
    assert [(race.passings[key].bib, race.passings[key].point) for key in keys] == [(demo.faults.mistyped.bib, "T1I")]


def test_the_open_review_follows_a_mended_reading(review: ReviewWindow, demo: DemoRace, qtbot: QtBot) -> None:
    page = review.page(NUMBERS["oddities"])
    assert isinstance(page, OddPage)
    before = len(page.found)
    lost = next(p for p in review.studio.keeper.race.passings.values() if p.bib == demo.faults.typed_as)
    with qtbot.waitSignal(review.studio.refreshed):
        review.studio.keeper.decide(PassingAmended(lost.key, bib=demo.faults.mistyped.bib))
    qtbot.waitUntil(lambda: len(page.found) == before - 1)


def test_a_zoomed_part_stays_when_the_race_goes_on_until_home(review: ReviewWindow) -> None:
    chart = plot(review, "strips")
    whole = chart.view.viewRange()
    chart.view.setRange(xRange=(10, 20), yRange=(0, 1), padding=0)
    chart.view.sigRangeChangedManually.emit([True, True])
    review.studio.refreshed.emit()
    QApplication.processEvents()
    assert chart.view.viewRange()[0] == pytest.approx([10, 20])
    QTest.keyClick(chart, K.Key_Home)
    assert chart.view.viewRange()[0] == pytest.approx(whole[0])


@pytest.mark.parametrize("form", ["png", "svg"])
@pytest.mark.parametrize("name", ["strips", "lost", "gap-split", "gaps", "positions", "laps"])
def test_every_chart_can_be_taken_as_a_picture(review: ReviewWindow, name: str, form: str, tmp_path: Path) -> None:
    review.studio.choose(review.studio.order[1:3])
    review.page(NUMBERS[name])
    QApplication.processEvents()
    path = tmp_path / f"{name}.{form}"
    review.save_picture(path)
    if form == "png":
        image = QImage(str(path))
        assert image.width() > 900
        assert len({image.pixel(x, y) for x in range(0, image.width(), 3) for y in range(0, image.height(), 7)}) > 8
    else:
        text = path.read_text("utf-8")
        assert review.studio.keeper.race.setup.name in text
        assert text.count("<path") + text.count("<polyline") > 5


def test_a_picture_for_paper_is_light_in_a_dark_window(
    review: ReviewWindow, qapp: QApplication, tmp_path: Path
) -> None:
    theme.apply(qapp, "dark")
    chart = plot(review, "strips")
    review.save_picture(tmp_path / "dark.png")
    review.save_picture(tmp_path / "paper.png", paper=True)
    dark, light = QImage(str(tmp_path / "dark.png")), QImage(str(tmp_path / "paper.png"))
    assert dark.pixelColor(2, 2).lightness() < 60
    assert light.pixelColor(2, 2).lightness() > 240
    assert theme.tones().dark
    assert chart.look.dark


def test_a_picture_that_cannot_be_written_is_told(review: ReviewWindow, tmp_path: Path) -> None:
    plot(review, "strips")
    review.save_picture(tmp_path / "nowhere" / "a.png")
    assert "cannot be written" in review.bar.text


def test_ctrl_i_opens_the_review_and_an_oddity_chooses_the_row_in_the_race_window(
    window: RaceWindow, qtbot: QtBot
) -> None:
    keys: list[Key] = []
    for bib, out in (("11", "10:04:25"), ("12", "10:04:31"), ("23", ""), ("123", "10:04:40")):
        keys.append(window.keeper.decide(_read("T1I", "10:04:00", bib))[0].key)
        if out:
            window.keeper.decide(_read("T1O", out, bib))
        window.keeper.decide(_read("LINE", "10:06:00", bib))
    Keyboard(window).press(K.Key_I, held=Qt.KeyboardModifier.ControlModifier)
    opened = next(w for w in window.findChildren(ReviewWindow) if w.isVisible())
    page = opened.page(NUMBERS["oddities"])
    assert isinstance(page, OddPage)
    assert [odd.effort.subject for odd in page.found] == ["23"]
    page.go(0)
    assert window.pad.target == keys[2]
    assert window.passings.current_row() == window.passings_model.find(keys[2])
    opened.close()


def _read(point: str, time: str, bib: str) -> PassingRecorded:
    return PassingRecorded(point, at(time), bib)


def test_without_anybody_every_view_still_opens(demo: DemoRace, qtbot: QtBot) -> None:
    from tests.ui.review.test_studio import keeper_without_entries

    keeper: Timekeeper = keeper_without_entries(demo)
    empty = ReviewWindow(keeper)
    qtbot.addWidget(empty)
    empty.open()
    for number in range(len(VIEWS)):
        empty.page(number)
        QApplication.processEvents()
        empty.grab()


def test_a_comparison_of_ever_other_numbers_of_athletes_is_laid_out(review: ReviewWindow) -> None:
    page = review.page(NUMBERS["compare"])
    assert isinstance(page, ComparePage)
    for count in (0, 4, 1, 6, 2, 0, 5, 3) * 4:
        review.studio.choose(review.studio.order[:count])
        QApplication.processEvents()
        review.resize(review.width() ^ 64, review.height())
    assert [head.text.split()[0] for head in page.model.heads[1:]] == list(review.studio.order[:3])
