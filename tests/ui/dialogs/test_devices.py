import time
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox
from pytestqt.qtbot import QtBot

from skimo_timer.core.clock import Duration
from skimo_timer.core.facts import SetUp
from skimo_timer.core.setup import DeviceSetup, RaceSetup
from skimo_timer.devices.ports import FoundPort
from skimo_timer.devices.reader import Status
from skimo_timer.timekeeper import Timekeeper
from skimo_timer.ui.dialogs import light
from skimo_timer.ui.dialogs.devices import DevicesDialog
from tests.ui.conftest import small_setup
from tests.ui.dialogs.conftest import choose, key, press, write

GATE = DeviceSetup("Finish gate", "alge", "/dev/ttyUSB0", channels={"C0": "LINE"}, role="B")
PORTS = [FoundPort("/dev/ttyUSB0", "USB Serial", "A6008"), FoundPort("COM3", "n/a", None)]


def dialog(qtbot: QtBot, setup: RaceSetup) -> DevicesDialog:
    window = DevicesDialog(setup, lambda: PORTS)
    qtbot.addWidget(window)
    window.show()
    return window


@pytest.fixture
def window(qtbot: QtBot) -> DevicesDialog:
    return dialog(qtbot, small_setup(devices=(GATE,)))


def test_a_gate_is_set_up_with_the_keyboard(qtbot: QtBot, keeper: Timekeeper) -> None:
    window = dialog(qtbot, keeper.race.setup)
    window.chosen.connect(lambda devices: keeper.decide(SetUp(replace(keeper.race.setup, devices=devices))))
    press(window, "Add gate")
    form = window.page.form
    write(form.fields["name"].editor, "Top gate")
    choose(form.fields["device"].editor, "Open gate protocol")
    write(form.fields["port"].editor, "socket://10.0.0.4:4001")
    choose(form.fields["baud"].editor, "57600")
    write(form.fields["delay"].editor, "0.005")
    for row, (channel, point) in enumerate((("IN", "T1I  Top, in"), ("OUT", "T1O  Top, out"))):
        press(form.channels, "Add channel")
        write(form.channels.row(row).fields["channel"], channel)
        choose(form.channels.row(row).fields["point"], point)
    press(window, "Use these gates")
    assert keeper.race.setup.devices == (
        DeviceSetup(
            "Top gate",
            "open-gate",
            "socket://10.0.0.4:4001",
            57600,
            channels={"IN": "T1I", "OUT": "T1O"},
            delay=Duration(5000),
        ),
    )


def test_gates_that_are_in_use_are_shown_and_need_no_deciding(window: DevicesDialog) -> None:
    assert window.page.form.fields["port"].value == "/dev/ttyUSB0"
    speed = window.page.form.fields["baud"].editor
    assert isinstance(speed, QComboBox)
    assert speed.currentText() == "Usual (9600)"
    assert window.page.form.channels.rows() == (("C0", "LINE"),)
    assert not window.use.isEnabled()


def test_what_the_form_does_not_show_stays(window: DevicesDialog, qtbot: QtBot) -> None:
    write(window.page.form.fields["port"].editor, "COM4")
    with qtbot.waitSignal(window.chosen) as chosen:
        window.use.click()
    assert chosen.args == [(replace(GATE, port="COM4"),)]


def test_ports_of_the_computer_are_offered(window: DevicesDialog) -> None:
    menu = window.page.form.finding.menu()
    menu.aboutToShow.emit()
    assert [action.text() for action in menu.actions()] == ["/dev/ttyUSB0   USB Serial", "COM3"]
    menu.actions()[1].trigger()
    assert window.page.form.fields["port"].value == "COM3"


@pytest.mark.parametrize(
    ("name", "typed", "words"),
    [
        ("name", "", "Needed: a name for the gate, such as Finish gate"),
        ("name", "A/B", "A name without a slash"),
        ("delay", "soon", "Expected a duration such as 0.005"),
    ],
)
def test_what_is_wrong_with_a_gate_is_said_and_blocks(name: str, typed: str, words: str, window: DevicesDialog) -> None:
    write(window.page.form.fields["port"].editor, "COM4")
    assert window.use.isEnabled()
    write(window.page.form.fields[name].editor, typed)
    assert window.page.form.fields[name].word.text() == words
    assert not window.use.isEnabled()


def test_a_channel_twice_or_without_a_point_is_wrong(window: DevicesDialog) -> None:
    press(window.page.form.channels, "Add channel")
    row = window.page.form.channels.row(1)
    write(row.fields["channel"], "C0")
    assert row.word.text() == "Each channel once; C0 is there already"
    write(row.fields["channel"], "C1")
    assert row.word.text() == "Needed: the timing point that this channel times"
    assert not window.use.isEnabled()


def test_two_gates_need_two_names(window: DevicesDialog) -> None:
    press(window, "Add gate")
    write(window.page.form.fields["name"].editor, "finish GATE")
    assert "there already" in window.page.form.fields["name"].word.text()
    press(window, "Remove gate")
    assert not window.use.isEnabled()


def test_a_point_that_is_gone_is_said(window: DevicesDialog) -> None:
    setup = small_setup(devices=(GATE,))
    window.show_setup(replace(setup, points=tuple(p for p in setup.points if p.code != "LINE")))
    assert window.page.form.channels.row(0).word.text() == "There is no point LINE any more"


def test_the_light_and_the_last_lines_are_live(window: DevicesDialog) -> None:
    assert window.page.raw.status.text() == "Not in use"
    window.on_status("Finish gate", Status.ONLINE, "")
    assert window.page.raw.status.text() == "Connected · no data yet"
    window.on_raw("Finish gate", " 0001 C0  10:00:00.1234 00\r")
    window.on_raw("Another gate", "nothing to do with it")
    assert window.page.raw.status.text() == "Connected · data is coming"
    assert window.page.raw.text.toPlainText() == " 0001 C0  10:00:00.1234 00·"
    press(window, "Bytes")
    assert window.page.raw.text.toPlainText().endswith("30 30 0d")
    window.on_status("Finish gate", Status.LOST, "/dev/ttyUSB0 was unplugged or closed")
    assert window.page.raw.status.text() == "Lost · /dev/ttyUSB0 was unplugged or closed"
    assert window.page.list.item(0).toolTip() == window.page.raw.status.text()


def test_only_the_last_lines_are_kept(window: DevicesDialog) -> None:
    for number in range(100):
        window.on_raw("Finish gate", f"{number}")
    assert window.page.raw.text.toPlainText().splitlines() == [str(number) for number in range(88, 100)]


def test_silence_is_counted(window: DevicesDialog, monkeypatch: pytest.MonkeyPatch) -> None:
    window.on_status("Finish gate", Status.ONLINE, "")
    window.on_raw("Finish gate", "x")
    later = time.monotonic() + 95
    monkeypatch.setattr(time, "monotonic", lambda: later)
    window.page.refresh()
    assert window.page.raw.status.text() == "Connected · no data since 1:35"


def test_every_status_of_a_reader_has_a_word(window: DevicesDialog) -> None:
    assert set(light.WORDS) == {status.value for status in Status}


def test_esc_closes_and_what_is_typed_is_there_again(window: DevicesDialog) -> None:
    write(window.page.form.fields["port"].editor, "COM4")
    key(window, Qt.Key.Key_Escape)
    assert not window.isVisible()
    window.show()
    assert window.page.form.fields["port"].value == "COM4"
