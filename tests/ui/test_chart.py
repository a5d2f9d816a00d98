"""The chart as people see and touch it: a real window over a real race."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QImage, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from skimo_timer.core.facts import Key, Ruling, RulingKind
from skimo_timer.demo import DemoRace, demo_race, facts
from skimo_timer.journal import Journal
from skimo_timer.timekeeper import Timekeeper, create
from skimo_timer.ui import theme
from skimo_timer.ui.chart import GapChart
from skimo_timer.ui.chart.chart import REDRAW_MS
from skimo_timer.ui.chart.gaps import Gaps
from skimo_timer.ui.theme import Theme, tones

Pass = Callable[..., Key]

pytestmark = pytest.mark.qt_log_ignore("does not support propagateSizeHints")  # no window manager listens offscreen


@pytest.fixture(autouse=True)
def light(qapp: QApplication) -> Iterator[None]:
    theme.apply(qapp, "light")
    yield
    theme.apply(qapp, "light")


def shown(qtbot: QtBot, timekeeper: Timekeeper, width: int = 900, height: int = 500) -> GapChart:
    """A chart on screen that hears of changes and has drawn once."""
    chart = GapChart(timekeeper)
    qtbot.addWidget(chart)
    timekeeper.listen(chart.on_change)
    chart.resize(width, height)
    chart.show()
    qtbot.waitExposed(chart)
    chart.redraw()
    chart.grab()  # the axis finds its width when it is painted
    return chart


@pytest.fixture
def race() -> DemoRace:
    return demo_race()


@pytest.fixture
def timed(race: DemoRace) -> Timekeeper:
    timekeeper = create(Journal.in_memory(), race.setup, race.entries)
    timekeeper.record(*facts(race))
    return timekeeper


def said(chart: GapChart) -> list[str]:
    """Who stands out, as `25 Name 10:52`, the first three words of it: bib and value."""
    return [f"{words[0]} {words[-1]}" for one in chart.accessibleDescription().split("; ") if (words := one.split())]


def plot(chart: GapChart) -> QWidget:
    viewport: QWidget = chart._plot.viewport()
    return viewport


def pixel_of(chart: GapChart, bib: str, column: int) -> QPoint:
    """Where a point of the chart is, in pixels of the plot."""
    gaps = chart._gaps
    assert gaps is not None
    row = gaps.row(bib)
    assert row is not None
    scene = chart._view.mapViewToScene(QPointF(gaps.x[column], gaps.behind[row, column]))
    where: QPoint = chart._plot.mapFromScene(scene)
    return where


def image(chart: GapChart) -> QImage:
    return chart.grab().toImage()


def count(picture: QImage, color: QColor) -> int:
    return sum(picture.pixelColor(x, y) == color for x in range(picture.width()) for y in range(picture.height()))


# -- who stands out ----------------------------------------------------------------------------------------------------


def test_the_first_three_stand_out_with_the_leaders_time_and_the_gaps(qtbot: QtBot, timed: Timekeeper) -> None:
    board = timed.boards["Overall"]
    chart = shown(qtbot, timed)
    assert [one.split()[0] for one in said(chart)] == [board[i].bib for i in range(3)]
    assert said(chart) == ["25 10:52", "27 +0:04", "13 +0:05"]


def test_the_selected_stand_out_instead(qtbot: QtBot, timed: Timekeeper, race: DemoRace) -> None:
    chart = shown(qtbot, timed)
    chart.select({race.slow_changer, "13"})
    chart.redraw()
    assert said(chart) == ["13 +0:05", f"{race.slow_changer} +0:20"]


def test_who_has_no_passing_yet_does_not_stand_out(qtbot: QtBot, keeper: Timekeeper, passing: Pass) -> None:
    passing("T1I", "10:04:00", "12")
    chart = shown(qtbot, keeper)
    chart.select({"11", "12"})
    chart.redraw()
    assert said(chart) == ["12 4:00"]


def test_ten_at_most_stand_out(qtbot: QtBot, timed: Timekeeper, race: DemoRace) -> None:
    chart = shown(qtbot, timed)
    chart.select({entry.bib for entry in race.entries})
    chart.redraw()
    assert len(said(chart)) == 10


def test_nobody_changes_colour_when_another_is_selected(qtbot: QtBot, timed: Timekeeper) -> None:
    chart = shown(qtbot, timed)
    chart.select({"13", "21"})
    chart.redraw()
    before = {one.bib: one.line for one in chart._stand_outs}
    chart.select({"13", "21", "25", "11"})
    chart.redraw()
    after = {one.bib: one.line for one in chart._stand_outs}
    assert {bib: after[bib] for bib in before} == before
    assert len({color.name() for color in after.values()}) == 4


def test_another_classification_has_another_leader(qtbot: QtBot, timed: Timekeeper) -> None:
    chart = shown(qtbot, timed)
    chart.set_classification("Women")
    chart.redraw()
    leader = timed.boards["Women"].leader
    assert leader is not None
    assert said(chart)[0].split()[0] == leader.bib


def test_who_has_just_passed_is_seen_for_a_moment(qtbot: QtBot, race: DemoRace) -> None:
    timekeeper = create(Journal.in_memory(), race.setup, race.entries)
    everything = facts(race)
    timekeeper.record(*everything[:100])
    chart = shown(qtbot, timekeeper)
    last = next(fact for fact in everything[100:] if fact.bib and fact.bib not in {s.bib for s in chart._stand_outs})
    timekeeper.record(last)
    chart.redraw()
    assert said(chart)[-1].split()[0] == last.bib
    assert chart._stand_outs[-1].fresh
    chart._fresh_timer.timeout.emit()
    chart.redraw()
    assert last.bib not in {one.bib for one in chart._stand_outs}


def test_a_whole_import_makes_nobody_stand_out(qtbot: QtBot, race: DemoRace) -> None:
    timekeeper = create(Journal.in_memory(), race.setup, race.entries)
    chart = shown(qtbot, timekeeper)
    timekeeper.record(*facts(race))
    chart.redraw()
    assert not any(one.fresh for one in chart._stand_outs)


# -- when it redraws ---------------------------------------------------------------------------------------------------


def redraws(chart: GapChart, monkeypatch: pytest.MonkeyPatch) -> list[Gaps]:
    """Counts from now on how often the standings are read."""
    counted: list[Gaps] = []
    whole = chart._draw_field

    def count_and_draw(gaps: Gaps) -> None:
        counted.append(gaps)
        whole(gaps)

    monkeypatch.setattr(chart, "_draw_field", count_and_draw)
    return counted


def test_many_passings_are_one_redraw(qtbot: QtBot, race: DemoRace, monkeypatch: pytest.MonkeyPatch) -> None:
    timekeeper = create(Journal.in_memory(), race.setup, race.entries)
    chart = shown(qtbot, timekeeper)
    counted = redraws(chart, monkeypatch)
    chart._since_redraw.start()
    for fact in facts(race):
        timekeeper.record(fact)
    assert counted == []
    qtbot.waitUntil(lambda: len(counted) > 0)
    assert len(counted) == 1
    assert chart._since_redraw.elapsed() < 10 * REDRAW_MS
    assert said(chart)[0] == "25 10:52"


def test_two_redraws_are_a_tenth_of_a_second_apart(qtbot: QtBot, keeper: Timekeeper, passing: Pass) -> None:
    chart = shown(qtbot, keeper)
    chart.redraw()
    passing("T1I", "10:04:00", "11")
    assert chart._redraw_timer.isActive()
    assert chart._redraw_timer.interval() > REDRAW_MS // 2
    due = chart._redraw_timer.remainingTime()
    passing("T1I", "10:04:10", "12")
    assert chart._redraw_timer.remainingTime() <= due


def test_a_hidden_chart_does_no_work_and_catches_up_when_it_is_shown(
    qtbot: QtBot, keeper: Timekeeper, passing: Pass, monkeypatch: pytest.MonkeyPatch
) -> None:
    chart = shown(qtbot, keeper)
    chart.hide()
    counted = redraws(chart, monkeypatch)
    passing("T1I", "10:04:00", "11")
    assert not chart._redraw_timer.isActive()
    chart.show()
    qtbot.waitUntil(lambda: len(counted) > 0)
    assert said(chart) == ["11 4:00"]


def test_undo_takes_a_point_away_again(qtbot: QtBot, keeper: Timekeeper, passing: Pass) -> None:
    chart = shown(qtbot, keeper)
    passing("T1I", "10:04:00", "11")
    passing("T1I", "10:04:10", "12")
    chart.redraw()
    assert said(chart) == ["11 4:00", "12 +0:10"]
    keeper.undo()
    chart.redraw()
    assert said(chart) == ["11 4:00"]


def test_a_race_without_passings_says_so(qtbot: QtBot, keeper: Timekeeper, passing: Pass) -> None:
    chart = shown(qtbot, keeper)
    assert chart._nothing.isVisible()
    passing("T1I", "10:04:00", "11")
    chart.redraw()
    assert not chart._nothing.isVisible()


def test_a_classification_that_nobody_is_left_in_draws_nothing(qtbot: QtBot, keeper: Timekeeper, passing: Pass) -> None:
    passing("T1I", "10:04:00", "11")
    keeper.decide(Ruling("11", RulingKind.DNS), Ruling("123", RulingKind.DNS))
    chart = shown(qtbot, keeper)
    chart.set_classification("Women")
    chart.redraw()
    assert said(chart) == []
    assert not image(chart).isNull()


# -- mouse and keys ----------------------------------------------------------------------------------------------------


def test_a_click_on_a_point_says_whose_it_is(qtbot: QtBot, timed: Timekeeper) -> None:
    chart = shown(qtbot, timed)
    with qtbot.waitSignal(chart.athlete_clicked) as clicked:
        QTest.mouseClick(plot(chart), Qt.MouseButton.LeftButton, pos=pixel_of(chart, "23", 5))
    assert clicked.args == ["23"]


def test_a_click_on_a_label_says_whose_it_is(qtbot: QtBot, timed: Timekeeper) -> None:
    chart = shown(qtbot, timed)
    chart.grab()
    box = chart._front._boxes["27"]
    where = chart._plot.mapFromScene(chart._view.mapToScene(box.center()))
    with qtbot.waitSignal(chart.athlete_clicked) as clicked:
        QTest.mouseClick(plot(chart), Qt.MouseButton.LeftButton, pos=where)
    assert clicked.args == ["27"]


def test_a_click_beside_every_line_says_nothing(qtbot: QtBot, timed: Timekeeper) -> None:
    chart = shown(qtbot, timed)
    with qtbot.assertNotEmitted(chart.athlete_clicked):
        QTest.mouseClick(plot(chart), Qt.MouseButton.LeftButton, pos=QPoint(chart.width() - 30, chart.height() - 80))


def test_a_click_does_not_take_the_focus(qtbot: QtBot, timed: Timekeeper) -> None:
    chart = shown(qtbot, timed)
    other = QLineEdit(chart)
    other.show()
    other.setFocus()
    QTest.mouseClick(plot(chart), Qt.MouseButton.LeftButton, pos=pixel_of(chart, "23", 5))
    assert chart.window().focusWidget() is other
    assert chart.focusPolicy() == Qt.FocusPolicy.TabFocus


def test_the_mouse_over_a_point_shows_bib_name_place_and_gap(qtbot: QtBot, timed: Timekeeper) -> None:
    chart = shown(qtbot, timed)
    QTest.mouseMove(plot(chart), pixel_of(chart, "13", 3))
    qtbot.waitUntil(lambda: chart._front._tip is not None)
    assert chart._front._tip is not None
    assert chart._front._tip.text == "13 Žiga Hribernjak  ·  LINE, lap 1  ·  +0:09"
    QApplication.sendEvent(chart, QEvent(QEvent.Type.Leave))
    assert chart._front._tip is None


def test_a_gap_to_an_estimated_pace_says_so(qtbot: QtBot, keeper: Timekeeper, passing: Pass) -> None:
    for point, bib, time in (
        ("T1I", "11", "10:04:00"),
        ("LINE", "11", "10:06:00"),
        ("T1I", "12", "10:04:10"),
        ("T1O", "12", "10:04:40"),
        ("LINE", "12", "10:06:20"),
    ):
        passing(point, time, bib)
    chart = shown(qtbot, keeper)
    assert chart._gaps is not None
    assert chart._tip(chart._gaps, 1, 2).text.split("·")[-1].strip().startswith("≈ +0:")


def zoom(chart: GapChart) -> None:
    """Turns the wheel over the middle of the plot."""
    middle = QPointF(plot(chart).rect().center())
    wheel = QWheelEvent(
        middle,
        QPointF(plot(chart).mapToGlobal(middle.toPoint())),
        QPoint(),
        QPoint(0, 240),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(plot(chart), wheel)


def reset_button(chart: GapChart) -> QToolButton:
    return chart._plot.findChild(QToolButton)  # type: ignore[no-any-return]  # the plot has no types


@pytest.mark.parametrize("how", ["key", "button", "double click"])
def test_a_zoomed_part_stays_until_the_whole_race_is_asked_for(qtbot: QtBot, timed: Timekeeper, how: str) -> None:
    chart = shown(qtbot, timed)
    whole = chart._view.viewRange()
    assert not reset_button(chart).isVisible()
    zoom(chart)
    part = chart._view.viewRange()
    assert part != whole
    chart.redraw()
    assert chart._view.viewRange() == part
    assert reset_button(chart).isVisible()
    if how == "key":
        QTest.keyClick(chart, Qt.Key.Key_Home)
    elif how == "button":
        QTest.mouseClick(reset_button(chart), Qt.MouseButton.LeftButton)
    else:
        empty = QPoint(chart.width() - 30, chart.height() - 80)
        QTest.mouseClick(plot(chart), Qt.MouseButton.LeftButton, pos=empty)
        QTest.mouseDClick(plot(chart), Qt.MouseButton.LeftButton, pos=empty)
        QTest.mouseRelease(plot(chart), Qt.MouseButton.LeftButton, pos=empty)
    qtbot.waitUntil(lambda: chart._view.viewRange()[1] == whole[1])
    assert chart._view.viewRange()[0] == pytest.approx(whole[0], rel=0.05)  # the axis beside it may be wider now
    assert not reset_button(chart).isVisible()


# -- how it looks ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", ["light", "dark"])
def test_the_chart_takes_the_colours_of_the_theme(
    qtbot: QtBot, qapp: QApplication, timed: Timekeeper, name: Theme
) -> None:
    chart = shown(qtbot, timed, 600, 300)
    theme.apply(qapp, name)
    qtbot.waitUntil(lambda: not chart._redraw_timer.isActive())
    picture = image(chart)
    look = tones()
    assert look.dark == (name == "dark")
    assert count(picture, look.base) > picture.width() * picture.height() / 3
    assert count(picture, look.blue.wash) > 1000  # the bands of the changes
    assert count(picture, look.vermillion.fill) > 300  # the line of the leader


def test_labels_do_not_overlap(qtbot: QtBot, timed: Timekeeper) -> None:
    chart = shown(qtbot, timed, 600, 300)
    chart.select({"25", "27", "13", "11", "21", "23"})
    chart.redraw()
    chart.grab()
    boxes = list(chart._front._boxes.values())
    assert len(boxes) == 6
    assert all(not a.intersects(b) for i, a in enumerate(boxes) for b in boxes[:i])
    assert all(chart._front.boundingRect().contains(box) for box in boxes)


def test_the_places_of_the_course_stand_below_in_order(qtbot: QtBot, timed: Timekeeper) -> None:
    chart = shown(qtbot, timed)
    low, high = chart._view.viewRange()[0]
    ((_, values),) = chart._places.tickValues(low, high, chart._view.width())
    codes = chart._places.tickStrings(values, 1.0, 1.0)
    assert codes == ["START", "T1I", "T1O", "LINE", "T2O", "T1I", "T1O", "LINE"]


def test_where_there_is_little_room_the_ends_of_laps_keep_their_codes(qtbot: QtBot, timed: Timekeeper) -> None:
    chart = shown(qtbot, timed)
    low, high = chart._view.viewRange()[0]
    ((_, values),) = chart._places.tickValues(low, high, 200)
    codes = chart._places.tickStrings(values, 1.0, 1.0)
    assert codes[0] == "START"
    assert codes.count("LINE") == 2
    assert len(codes) < 8


def test_gaps_on_the_axis_are_minutes_and_seconds(qtbot: QtBot, timed: Timekeeper) -> None:
    chart = shown(qtbot, timed)
    assert chart._gap_axis.tickStrings([-5.0, 0.0, 90.0, 3600.0], 1.0, 1.0) == ["-0:05", "0:00", "+1:30", "+1:00:00"]
