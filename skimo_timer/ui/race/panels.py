"""The panels that stand beside the race: starts, heats, start list, set-up, gates, settings, export.

Each is opened by the operator, never by itself, and never blocks. What a panel decides goes through the window's door
like everything else; a change of the race is told to every panel that is open.
"""

import datetime as dt
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from skimo_timer import settings as saved
from skimo_timer.core.closing import TaskKind
from skimo_timer.core.facts import Entered, Key, SetUp
from skimo_timer.core.setup import DeviceSetup, RaceSetup
from skimo_timer.core.startlist import Entry
from skimo_timer.devices.ports import list_ports
from skimo_timer.timekeeper import Change
from skimo_timer.ui.race import key_card
from skimo_timer.ui.race.clock_words import gate_sentences

if TYPE_CHECKING:
    from skimo_timer.core.closing import Task
    from skimo_timer.ui.announcer.announced import Announced
    from skimo_timer.ui.dialogs.changes import ChangesPanel
    from skimo_timer.ui.dialogs.devices import DevicesDialog
    from skimo_timer.ui.dialogs.start import StartPanel
    from skimo_timer.ui.dialogs.start_list import StartListPanel
    from skimo_timer.ui.export.panel import ExportPanel
    from skimo_timer.ui.guide.window import HelpWindow
    from skimo_timer.ui.heats.panel import HeatsPanel
    from skimo_timer.ui.jury.closing import ClosingPanel
    from skimo_timer.ui.jury.panel import JuryPanel
    from skimo_timer.ui.jury.paper import PaperPanel
    from skimo_timer.ui.mountain.gate_board import GateBoardPanel
    from skimo_timer.ui.mountain.still_out import StillOutPanel
    from skimo_timer.ui.race.main_window import RaceWindow
    from skimo_timer.ui.review.window import ReviewWindow
    from skimo_timer.ui.starter.panel import StarterPanel


class Panels:
    """Opens the panels of one race window; each is made when it is first asked for."""

    def __init__(self, window: "RaceWindow") -> None:
        self._window = window
        self._starts: StartPanel | None = None
        self._heats: HeatsPanel | None = None
        self._list: StartListPanel | None = None
        self._changes: ChangesPanel | None = None
        self._jury: JuryPanel | None = None
        self._review: ReviewWindow | None = None
        self._closing: ClosingPanel | None = None
        self._paper: PaperPanel | None = None
        self._gates: DevicesDialog | None = None
        self.gate_board_panel: GateBoardPanel | None = None
        self.starter_panel: StarterPanel | None = None
        self.still_out_panel: StillOutPanel | None = None
        self.export_panel: ExportPanel | None = None
        self.help_window: HelpWindow | None = None
        self._announced: Announced | None = None
        self._following: list[Callable[[Change], object]] = []
        window.keeper.listen(self.on_change)

    def on_change(self, change: Change) -> None:
        """Tells the panels that have been opened that something has changed."""
        for follow in self._following:
            follow(change)

    def starts(self) -> None:
        """The starts: now, at a time of day, corrected."""
        if self._starts is None:
            from skimo_timer.ui.dialogs.start import StartPanel

            window = self._window
            panel = self._starts = StartPanel(window.keeper.race, window.clock.now, window.desk.decide, window)
            self._following.append(lambda _: panel.refresh() if panel.isVisible() else None)
        self._starts.refresh()
        _raise(self._starts)

    def heats(self) -> None:
        """The stages with their heats: places, who goes on, the finish judge."""
        if self._heats is None:
            from skimo_timer.ui.heats.acts import Door
            from skimo_timer.ui.heats.panel import HeatsPanel

            window = self._window
            door = Door(window.desk.decide, window.desk.undo, window.desk.redo, self.print_lists)
            panel = self._heats = HeatsPanel(window.keeper.race, window.clock.now, door, window)
            self._following.append(lambda _: panel.changed())
        self._heats.open()

    def jury(self) -> None:
        """What is published, protests, official."""
        if self._jury is None:
            from skimo_timer.ui.jury.panel import JuryPanel

            window, keeper = self._window, self._window.keeper
            panel = self._jury = JuryPanel(
                keeper.race, lambda: keeper.boards, window.clock.now, window.desk.decide, self._pages_of, window
            )
            self._following.append(lambda _: panel.changed())
        self._jury.open(self._window.leaderboard.classification)

    def closing(self) -> None:
        """What is still to be done before the results are read out."""
        if self._closing is None:
            from skimo_timer.ui.jury.closing import ClosingPanel

            window, keeper = self._window, self._window.keeper
            acts = window.desk.decide, self._lead
            panel = ClosingPanel(keeper.race, lambda: keeper.boards, window.clock.now, acts, window)
            self._closing = panel
            self._following.append(lambda _: panel.changed())
        self._closing.open()

    def paper(self) -> None:
        """A sheet of paper from a timing point, typed in."""
        if self._paper is None:
            from skimo_timer.ui.jury.paper import PaperPanel

            self._paper = PaperPanel(self._window.keeper.race, self._window.imports.take, self._window)
        self._paper.open()

    def _lead(self, task: "Task") -> None:
        """To where a task of the closing is done: a panel, or the passing behind the first of its doubts."""
        if task.alerts:
            self._window.activateWindow()
            self._window.pad.choose(next((alert.key for alert in task.alerts if alert.key is not None), None))
        elif task.kind in (TaskKind.STILL_OUT, TaskKind.RACING):
            self.still_out()
        elif task.kind is TaskKind.TIE:
            self.heats()
        else:
            self.jury()

    def _pages_of(self, classification: str) -> None:
        self._reports("results", "pdf", classification).print()

    def gate_board(self) -> None:
        """The gates by radio: who is through, against the crews' own counts."""
        if self.gate_board_panel is None:
            from skimo_timer.ui.mountain.gate_board import GateBoardPanel

            window = self._window
            desk = window.desk
            self.gate_board_panel = GateBoardPanel(window.keeper.race, window.clock.now, desk.decide, desk.undo, window)
            self._following.append(self.gate_board_panel.changed)
        self.gate_board_panel.open()

    def starter(self) -> None:
        """The starter's window: the count, who is on the line, who comes after."""
        if self.starter_panel is None:
            from skimo_timer.ui.starter.panel import StarterPanel

            window = self._window
            desk = window.desk
            panel = StarterPanel(window.keeper.race, window.clock.now, desk.decide, desk.undo, window)
            panel.counted.connect(desk.ringer.count)
            self.starter_panel = panel
            self._following.append(lambda _: panel.changed())
        self.starter_panel.open()

    def still_out(self, tab: str = "out") -> None:
        """Where everybody is who has started; with `everybody` or `wrong` another of its lists."""
        if self.still_out_panel is None:
            from skimo_timer.ui.mountain.still_out import StillOutPanel

            window = self._window
            panel = self.still_out_panel = StillOutPanel(
                window.keeper.race,
                window.clock.now,
                window.desk.decide,
                window.desk.undo,
                lambda: window.desk.expectations.legs,
                partial(self.print, "still-out"),
                window,
            )
            self._following.append(lambda _: panel.changed())
        self.still_out_panel.open(tab)

    @property
    def announced(self) -> "Announced":
        """The announcer's window and page."""
        if self._announced is None:
            from skimo_timer.ui.announcer.announced import Announced

            self._announced = Announced(self._window)
            self._following.append(self._announced.on_change)
        return self._announced

    def announcer(self) -> None:
        """The announcer's window, on the second screen where there is one; asked for again it is closed."""
        self.announced.turn_window()

    def phones(self) -> None:
        """The announcer's page on phones: on, off, its address."""
        self.announced.phones()

    def review(self) -> None:
        """The transition review: changes, gaps and what would have been."""
        if self._review is None:
            from skimo_timer.ui.review.window import ReviewWindow

            window = self._window
            self._review = ReviewWindow(window.keeper, window)
            window.keeper.listen(self._review.on_change)
            self._review.jump.connect(self._show_readings)
            self._review.export_wanted.connect(self.export)
            self._review.cards_wanted.connect(self.print_cards)
        self._review.open()

    def _show_readings(self, keys: Sequence[Key]) -> None:
        """Chooses the first of these readings in the race window, where it can be mended."""
        window = self._window
        if keys:
            window.pad.choose(keys[0])
        window.raise_()
        window.activateWindow()

    def start_list(self) -> None:
        """Who is entered."""
        if self._list is None:
            from skimo_timer.ui.dialogs.start_list import StartListPanel

            window = self._window
            panel = self._list = StartListPanel(window.keeper.race, self._add, window.desk.decide, window)
            self._following.append(
                lambda change: panel.refresh() if panel.isVisible() and _has_entries(change) else None
            )
        self._list.refresh()
        _raise(self._list)

    def changes(self) -> None:
        """Changes after the start, with what they would do."""
        if self._changes is None:
            from skimo_timer.ui.dialogs.changes import ChangesPanel

            window = self._window
            self._changes = ChangesPanel(window.keeper.race, window.clock.now, window.desk.decide, window)
            self._following.append(self._changes.follow)
        _raise(self._changes)

    def setup(self) -> None:
        """Course, points, starts, classifications."""
        from skimo_timer.ui.dialogs.new_race import ChangeSetup

        race = self._window.keeper.race
        editor = ChangeSetup(race.setup, list_ports, self._window, list(race.entries.values()))
        editor.decided.connect(self._change_setup)
        _raise(editor)

    def gates(self) -> None:
        """The gates and what they say."""
        window = self._window
        if self._gates is None:
            from skimo_timer.ui.dialogs.devices import DevicesDialog

            panel = self._gates = DevicesDialog(window.keeper.race.setup, list_ports, window)
            self._following.append(lambda change: panel.show_setup(self._setup) if _has_setup(change) else None)
            self._gates.page.told = partial(gate_sentences, window.keeper.race)
            self._gates.chosen.connect(self._use_gates)
            window.inbox.port_said.connect(self._gates.on_status)
            window.inbox.heard.connect(self._gates.on_raw)
            for name, (status, detail) in window.status.said.items():
                self._gates.on_status(name, status, detail)
        _raise(self._gates)

    @property
    def _setup(self) -> RaceSetup:
        return self._window.keeper.race.setup

    def help(self, article: str = "") -> None:
        """The articles of the help, at a certain one or where it was."""
        if self.help_window is None:
            from skimo_timer.ui.guide.window import HelpWindow

            self.help_window = HelpWindow(self._window)
        self.help_window.open(article)

    def settings(self) -> None:
        """The choices of this computer."""
        from skimo_timer.ui.dialogs.settings import SettingsDialog

        dialog = SettingsDialog(self._window.settings, saved.save, self._window)
        dialog.changed.connect(self._window.use_settings)
        _raise(dialog)

    def keys(self) -> None:
        """The keys of this computer, to be changed."""
        from skimo_timer.ui.dialogs.keys import KeysPanel, field_acts

        window = self._window
        panel = KeysPanel([*field_acts(), *window.menus.acts()], self._use_keys, window)
        panel.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        panel.printed.connect(self.print_card)
        _raise(panel)

    def print_card(self) -> None:
        """The card of keys on paper."""
        from skimo_timer.ui.printing import preview

        preview(self._window, key_card.printout(dt.date.today().isoformat()), self._window.settings.paper)

    def _use_keys(self, changes: Mapping[str, str]) -> None:
        self._window.use_settings(replace(self._window.settings, keys=dict(changes)), save=True)

    def export(self, report: str = "results", form: str = "") -> None:
        """A report into a file, to the clipboard, onto paper."""
        _raise(self._reports(report, form))

    def print(self, report: str) -> None:
        """The pages of a report, from where they can be printed."""
        self._reports(report, "pdf").print()

    def print_cards(self, bibs: Sequence[str]) -> None:
        """The pages of the transition cards of these athletes."""
        self._reports("transition-cards", "pdf").print_cards(frozenset(bibs))

    def print_lists(self, stage: str) -> None:
        """The pages of the start lists of a stage."""
        self._reports("start-list", "pdf").print_lists(stage)

    def wait(self) -> None:
        """Lets what is being written come to its end, and stops listening."""
        if self._announced is not None:
            self._announced.close()
        if self.export_panel is not None:
            self.export_panel.wait()

    def _reports(self, report: str, form: str, classification: str | None = None) -> "ExportPanel":
        if self.export_panel is None:
            from skimo_timer.ui.export.panel import ExportPanel

            window = self._window
            self.export_panel = ExportPanel(window.keeper, window.clock.now, window.file, window.settings.paper, window)
            self.export_panel.failed.connect(window.bar.trouble)
            self.export_panel.written.connect(lambda path: window.bar.note(window.tr("Written: {0}").format(path)))
        self.export_panel.paper = self._window.settings.paper
        shown = self._window.leaderboard.classification if classification is None else classification
        self.export_panel.choose(report, shown, form)
        return self.export_panel

    def _add(self, entries: Sequence[Entry]) -> None:
        known = self._window.keeper.race.entries
        fresh = [Entered(entry) for entry in entries if known.get(entry.bib) != entry]
        if fresh:
            self._window.desk.decide(*fresh)

    def _change_setup(self, setup: RaceSetup) -> None:
        self._window.desk.decide(SetUp(setup))

    def _use_gates(self, devices: tuple[DeviceSetup, ...]) -> None:
        self._window.desk.decide(SetUp(replace(self._window.keeper.race.setup, devices=devices)))


def _raise(panel: QWidget) -> None:
    panel.show()
    panel.raise_()
    panel.activateWindow()


def _has_entries(change: Change) -> bool:
    return change.deltas is None or any(isinstance(record.fact, Entered | SetUp) for record in change.records)


def _has_setup(change: Change) -> bool:
    return any(isinstance(record.fact, SetUp) for record in change.records)
