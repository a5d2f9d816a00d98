"""The coloured table: sorted, filtered, coloured, and readable on every shade."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from skimo_timer.core.clock import SECOND, Instant
from skimo_timer.core.facts import PassingAmended
from skimo_timer.core.transitions.review import Usual
from skimo_timer.demo import DemoRace
from skimo_timer.ui import theme
from skimo_timer.ui.review import heat
from skimo_timer.ui.review.heat import STEPS
from skimo_timer.ui.review.model import Filter, ReviewModel
from skimo_timer.ui.review.studio import Studio
from skimo_timer.ui.review.window import ReviewWindow
from skimo_timer.ui.review.words import NONE
from skimo_timer.ui.theme import Theme, tones

K = Qt.Key


@pytest.fixture
def model(studio: Studio) -> ReviewModel:
    made = ReviewModel(studio)
    tester = QAbstractItemModelTester(made, QAbstractItemModelTester.FailureReportingMode.Fatal)
    tester.setParent(made)
    studio.refreshed.connect(made.refresh)
    made.refresh()
    return made


def heads(model: ReviewModel) -> list[str]:
    return [column.head for column in model.columns]


def column(model: ReviewModel, head: str) -> list[str]:
    number = heads(model).index(head)
    return [model.cell(row, number).text for row in range(model.rowCount())]


def row_of(model: ReviewModel, subject: str) -> dict[str, str]:
    row = model.find(subject)
    assert row is not None
    return {head: model.cell(row, number).text for number, head in enumerate(heads(model))}


def test_every_change_has_a_column_and_the_sums_follow(model: ReviewModel) -> None:
    assert heads(model) == [
        "Rank", "Bib", "Name", "1 skins off", "2 skins on", "2 skins off", "Changes", "Changes rank", "Share", "Moving",
        "Moving rank", "If median", "If best",
    ]  # fmt: skip


def test_the_story_of_the_demo_can_be_read_off_its_row(model: ReviewModel, demo: DemoRace, studio: Studio) -> None:
    row = row_of(model, demo.slow_changer)
    assert row["Moving rank"] == "1"
    assert int(row["Changes rank"]) == len([r for r in column(model, "Changes rank") if r != NONE])
    assert row["If median"].startswith("1 (+")
    shown = model.find(demo.slow_changer) or 0
    assert model.cell(shown, heads(model).index("Changes")).level == STEPS
    assert model.cell(shown, heads(model).index("Moving")).level < 0


def test_a_missing_side_is_a_dash_never_zero(model: ReviewModel, demo: DemoRace) -> None:
    row = row_of(model, demo.faults.mistyped.bib)
    assert row["1 skins off"] == NONE
    assert row["Changes"].endswith("*")
    assert row["Changes rank"] == row["Moving"] == row["Share"] == NONE


def test_any_column_sorts_and_what_is_missing_comes_last_both_ways(model: ReviewModel, studio: Studio) -> None:
    for number, one in enumerate(model.columns):
        for order in (Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder):
            model.sort(number, order)
            keys = [one.key(studio.review.efforts[subject]) for subject in model.subjects]
            known = [key for key in keys if key is not None]
            assert keys == [*known, *[None] * (len(keys) - len(known))]
            assert known == sorted(known, reverse=order is Qt.SortOrder.DescendingOrder)
            assert sorted(model.subjects) == sorted(studio.order)


def test_filters_leave_who_fits(model: ReviewModel, studio: Studio) -> None:
    entry = studio.review.efforts[studio.order[4]].progress.entry
    model.use(Filter(words=entry.name.split()[0].lower()))
    assert entry.bib in model.subjects
    assert all(entry.name.split()[0] in studio.review.efforts[one].name for one in model.subjects)
    model.use(Filter(club=entry.club))
    assert {studio.review.efforts[one].progress.entry.club for one in model.subjects} == {entry.club}
    model.use(Filter(rank=3))
    assert len(model.subjects) == 3
    model.use(Filter())
    assert len(model.subjects) == len(studio.order)


def test_a_filter_does_not_change_what_is_compared_with(model: ReviewModel, studio: Studio) -> None:
    before = row_of(model, studio.order[0])
    model.use(Filter(rank=1))
    assert row_of(model, studio.order[0]) == before


def test_the_table_follows_a_mended_reading(model: ReviewModel, studio: Studio) -> None:
    bib = studio.order[7]
    before = row_of(model, bib)
    passing = next(p for p in studio.keeper.race.readings(bib) if p.point == "T1O" and p.time is not None)
    studio.keeper.decide(PassingAmended(passing.key, time=Instant((passing.time or 0) + 9 * SECOND)))
    studio.settle()
    assert row_of(model, bib)["1 skins off"] != before["1 skins off"]


# -- colours -----------------------------------------------------------------------------------------------------------


def luminance(color: QColor) -> float:
    channels = [c / 12.92 if c <= 0.03928 else ((c + 0.055) / 1.055) ** 2.4 for c in color.getRgbF()[:3]]  # type: ignore[index]  # four floats
    return float(0.2126 * channels[0] + 0.7152 * channels[1] + 0.0722 * channels[2])


def contrast(one: QColor, other: QColor) -> float:
    light, dark = sorted([luminance(one), luminance(other)], reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("look", ["light", "dark"])
def test_a_figure_is_readable_on_every_shade(look: Theme, qapp: QApplication) -> None:
    theme.apply(qapp, look)
    now = tones()
    for base in (now.base, now.alternate, now.selected):
        for shade in range(-STEPS, STEPS + 1):
            assert contrast(now.text, heat.ground(shade, now, base)) >= 7


def test_the_shades_grow_with_the_distance_and_end() -> None:
    usual = Usual(9, *[Instant(s * SECOND) for s in (10, 18, 20, 22, 40)])  # type: ignore[arg-type]  # durations
    levels = [heat.level(s * SECOND, usual) for s in (5, 16, 19, 20, 21, 24, 60)]
    assert levels == sorted(levels)
    assert (levels[0], levels[3], levels[-1]) == (-STEPS, 0, STEPS)
    assert heat.level(None, usual) == 0


# -- keys --------------------------------------------------------------------------------------------------------------


def test_arrows_choose_and_shift_chooses_several(review: ReviewWindow) -> None:
    QTest.keyClick(review.table, K.Key_Home, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(review.table, K.Key_Down)
    assert review.studio.chosen == (review.model.subjects[1],)
    QTest.keyClick(review.table, K.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert set(review.studio.chosen) == set(review.model.subjects[1:3])


def test_enter_sorts_by_the_column_of_the_current_cell(review: ReviewWindow) -> None:
    number = [column.head for column in review.model.columns].index("Changes")
    review.table.setCurrentIndex(review.model.index(0, number))
    QTest.keyClick(review.table, K.Key_Return)
    assert review.model.sorted_by == number
    assert not review.model.descending
    QTest.keyClick(review.table, K.Key_Return)
    assert review.model.descending


def test_typing_filters_and_enter_goes_back_to_the_first_row(review: ReviewWindow, qtbot: QtBot) -> None:
    QTest.keyClick(review.table, K.Key_2)
    assert review.filter.hasFocus()
    QTest.keyClick(review.filter, K.Key_1)
    assert review.filter.text() == "21"
    assert review.model.subjects == ["21"]
    QTest.keyClick(review.filter, K.Key_Return)
    assert review.table.hasFocus()
    assert review.studio.chosen == ("21",)


def test_escape_lets_everybody_go(review: ReviewWindow) -> None:
    review.studio.choose(review.studio.order[:2])
    QTest.keyClick(review.table, K.Key_Escape)
    assert review.studio.chosen == ()
    assert not review.table.selectionModel().hasSelection()


def test_sorting_keeps_who_is_chosen(review: ReviewWindow) -> None:
    chosen = review.studio.order[2:4]
    review.studio.choose(chosen)
    review.table.sort_by(6)
    rows = {index.row() for index in review.table.selectionModel().selectedRows()}
    assert {review.model.subjects[row] for row in rows} == set(chosen)
    assert review.studio.chosen == chosen
