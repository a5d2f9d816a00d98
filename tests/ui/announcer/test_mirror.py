"""The announcer's page: off at first, turned on and off in its panel, and seen in a real browser on a phone."""

import json
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from skimo_timer.core.facts import Entered, Key
from skimo_timer.core.startlist import Entry
from skimo_timer.timekeeper import Timekeeper
from skimo_timer.ui.announcer.mirror import Mirror
from skimo_timer.ui.announcer.source import Source
from skimo_timer.ui.memory import memory
from skimo_timer.ui.race.main_window import RaceWindow
from tests.test_architecture import loaded_by
from tests.ui.announcer.browser import BROWSER, Browser
from tests.ui.conftest import Clock


@pytest.fixture
def mirror(keeper: Timekeeper, clock: Clock, qapp: QApplication) -> Iterator[Mirror]:
    made = Mirror(Source(keeper, clock.now, lambda *_: [], lambda: "T1I"))
    keeper.listen(made.on_change)
    yield made
    made.turn_off()


def here(mirror: Mirror) -> str:
    """The address on this computer."""
    server = mirror._server
    assert server is not None
    return f"http://127.0.0.1:{server.port}/{server.token}/"


def read(mirror: Mirror, path: str) -> dict[str, object]:
    with urllib.request.urlopen(here(mirror) + path, timeout=5) as answer:
        found = json.load(answer)
    assert isinstance(found, dict)
    return found


def rows(mirror: Mirror, board: int = 0) -> list[list[str]]:
    found = read(mirror, f"board/{board}")["rows"]
    assert isinstance(found, list)
    return [row["texts"] for row in found]


def published(mirror: Mirror) -> bool:
    return "race" in read(mirror, "state")


def test_it_is_off_until_it_is_turned_on_and_nothing_of_the_server_is_loaded_before() -> None:
    loaded = loaded_by("-c", "import skimo_timer.ui.app, skimo_timer.ui.announcer.announced")
    assert not {"uvicorn", "segno", "skimo_timer.web.server"} & loaded


def test_what_is_shown_are_the_leaderboards_the_passings_and_who_comes_next(
    mirror: Mirror, passing: Callable[..., Key], qtbot: QtBot
) -> None:
    passing("T1I", "10:05:00", "12")
    mirror.turn_on(0, "127.0.0.1")
    qtbot.waitUntil(lambda: published(mirror))
    state = read(mirror, "state")
    assert state["race"] == "Night Rando"
    assert state["boards"] == [{"name": "Overall", "version": 1}, {"name": "Women", "version": 1}]
    (card,) = state["last"] if isinstance(state["last"], list) else []
    assert (card["bib"], card["club"], card["facts"][0]) == ("12", "CAF Valbelle", "1st at Top, in, lap 1")
    assert rows(mirror)[0][:4] == ["1", "12", "Roux Marc", "CAF Valbelle"]
    assert [row[1] for row in rows(mirror, 1)] == ["11", "123"]


def test_a_passing_is_shown_and_only_its_boards_are_new(
    mirror: Mirror, passing: Callable[..., Key], qtbot: QtBot
) -> None:
    mirror.turn_on(0, "127.0.0.1")
    qtbot.waitUntil(lambda: published(mirror))
    passing("T1I", "10:05:00", "12")
    passing("T1I", "10:05:02", "23")
    qtbot.waitUntil(
        lambda: read(mirror, "state")["boards"] != [{"name": n, "version": 1} for n in ("Overall", "Women")]
    )
    boards = read(mirror, "state")["boards"]
    assert boards == [{"name": "Overall", "version": 2}, {"name": "Women", "version": 1}]
    assert [row[1] for row in rows(mirror)][:2] == ["12", "23"]


def test_a_large_field_is_read_in_pieces_and_is_whole(mirror: Mirror, keeper: Timekeeper, qtbot: QtBot) -> None:
    keeper.decide(*(Entered(Entry(str(n), f"Athlete {n}", "F")) for n in range(1000, 1400)))
    mirror.turn_on(0, "127.0.0.1")
    assert mirror._work is not None
    qtbot.waitUntil(lambda: published(mirror))
    assert len(rows(mirror)) == 404


def test_turned_off_nobody_listens_and_on_again_it_has_the_same_path(mirror: Mirror) -> None:
    mirror.turn_on(0, "127.0.0.1")
    before = here(mirror)
    mirror.turn_off()
    assert mirror.url == ""
    with pytest.raises(urllib.error.URLError, match="refused"):
        urllib.request.urlopen(before, timeout=5)
    mirror.turn_on(0, "127.0.0.1")
    assert here(mirror).split("/")[3] == before.split("/")[3]


def test_the_panel_turns_it_on_shows_its_address_and_turns_it_off(window: RaceWindow, qtbot: QtBot) -> None:
    memory().remove("announcer")
    window.panels.phones()
    announced = window.panels.announced
    panel, mirror = announced.panel, announced.mirror
    assert panel is not None
    assert mirror is not None
    assert not mirror.is_on
    assert not panel.code.isVisible()
    panel.port.setText("0")
    QTest.mouseClick(panel.switch, Qt.MouseButton.LeftButton)
    assert mirror.is_on
    assert panel.address.text() == mirror.url
    assert panel.code.accessibleDescription() == mirror.url
    picture = panel.code.grab().toImage()
    centre = [picture.pixelColor(x, picture.height() // 2).lightness() for x in range(picture.width())]
    assert {0, 255} <= set(centre)
    QTest.mouseClick(panel.switch, Qt.MouseButton.LeftButton)
    assert not mirror.is_on
    assert not panel.code.isVisible()
    panel.close()


def test_a_port_that_cannot_be_had_is_said(window: RaceWindow, mirror: Mirror) -> None:
    memory().remove("announcer")
    mirror.turn_on(0)
    window.panels.phones()
    panel = window.panels.announced.panel
    assert panel is not None
    assert mirror._server is not None
    panel.port.setText(str(mirror._server.port))
    panel.turn()
    assert f"Port {mirror._server.port} cannot be used" in panel.word.text()
    panel.close()


def test_closing_the_race_closes_the_page(window: RaceWindow) -> None:
    window.panels.phones()
    announced = window.panels.announced
    assert announced.mirror is not None
    announced.mirror.turn_on(0, "127.0.0.1")
    server = announced.mirror._server
    window.close()
    assert server is not None
    assert not server.is_running


@pytest.mark.skipif(BROWSER is None, reason="there is no Chromium here; continuous integration has one")
def test_a_phone_shows_the_leaderboard_and_what_is_new_by_itself(
    mirror: Mirror, passing: Callable[..., Key], qapp: QApplication, tmp_path: Path
) -> None:
    passing("T1I", "10:05:00", "12")
    mirror.turn_on(0, "127.0.0.1")
    with Browser(tmp_path / "profile", (390, 844), qapp.processEvents) as phone:
        phone.size(390, 844)
        phone.go(here(mirror))
        phone.wait_for("document.querySelectorAll('#rows tr').length === 4")
        first = "document.querySelector('#rows tr').innerText"
        assert phone.evaluate(first).split("\t")[:3] == ["1", "12", "Roux Marc"]
        assert phone.evaluate("document.querySelector('#last .fact').textContent") == "1st at Top, in, lap 1"
        passing("T1I", "10:04:50", "23")
        phone.wait_for(f"{first}.includes('Caduff')")
        phone.wait_for("document.querySelector('#last .name').textContent === 'Caduff Gian'")
        assert "10 s" in phone.evaluate("document.querySelector('#last .fact').textContent")
        assert phone.evaluate("document.documentElement.scrollWidth") == 390  # nothing sticks out
        phone.evaluate(
            "var s = document.getElementById('choice'); s.value = 'Women'; s.dispatchEvent(new Event('change'))"
        )
        phone.wait_for("document.querySelectorAll('#rows tr').length === 2")
        phone.evaluate("var f = document.getElementById('find'); f.value = 'živa'; f.dispatchEvent(new Event('input'))")
        phone.wait_for("document.querySelectorAll('#rows tr').length === 1")
        grounds = []
        for scheme in ("light", "dark"):
            phone.scheme(scheme)
            grounds.append(phone.evaluate("getComputedStyle(document.body).backgroundColor"))
        assert grounds == ["rgb(237, 241, 245)", "rgb(14, 18, 23)"]
        assert phone.evaluate("performance.getEntriesByType('resource').every(e => e.name.startsWith(location.origin))")
