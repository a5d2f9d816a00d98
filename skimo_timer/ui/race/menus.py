"""The menus of the race window: every act has a line here, with its key, so that nothing has to be known by heart."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu

from skimo_timer import __version__
from skimo_timer.core.facts import Ruling, RulingKind
from skimo_timer.ui import keymap, theme
from skimo_timer.ui.labels import word
from skimo_timer.ui.race import clock_bar
from skimo_timer.ui.race.expected_strip import MOST
from skimo_timer.ui.step_words import step_label

if TYPE_CHECKING:
    from skimo_timer.ui.race.main_window import RaceWindow

_PRINTED = (
    "start-list",
    "crew-sheet",
    "results",
    "stages",
    "bracket",
    "splits",
    "transitions",
    "gap-split",
    "transition-summary",
    "ceremony",
    "gates",
    "still-out",
    "finish-times",
    "decisions",
    "alerts",
    "balance",
    "publications",
)
_SCALES = (80, 90, 100, 110, 125, 150, 175, 200)


class Menus:
    """Builds the menu bar of a window and keeps its words true."""

    def __init__(self, window: "RaceWindow") -> None:
        self._window = window
        self._signs: dict[QAction, str] = {}
        self.printed: dict[str, QAction] = {}
        self._race_menu(window.menuBar().addMenu(window.tr("&Race")))
        self._edit_menu(window.menuBar().addMenu(window.tr("&Edit")))
        self._start_menu(window.menuBar().addMenu(window.tr("&Start")))
        self._view_menu(window.menuBar().addMenu(window.tr("&View")))
        gates = window.menuBar().addMenu(window.tr("&Gates"))
        self._add(gates, window.tr("Gates…"), window.panels.gates, "Ctrl+G", "device")
        self._add(gates, window.tr("First answer about a clock"), window.clocks.accept, clock_bar.KEY)
        about = window.menuBar().addMenu(window.tr("&Help"))
        self._add(about, window.tr("Help…"), window.panels.help, "Ctrl+?", "search")
        self._add(about, window.tr("Keys\t?"), window.keys.toggle)
        self._add(about, window.tr("Print the card of keys…"), window.panels.print_card)
        self._add(about, window.tr("Change keys…"), window.panels.keys)
        self._add(about, window.tr("About Skimo Timer"), self._about)
        window.status.persons.clicked.connect(window.panels.still_out)
        window.status.balance.clicked.connect(self._balance)
        self._named = [(one, one.text(), one.shortcuts()) for one in self.actions()]
        self.rekey()
        self.refresh()

    def rekey(self) -> None:
        """The keys in force, at the acts and in their words."""
        for action, text, shortcuts in self._named:
            if shortcuts and (name := shortcuts[0].toString()):
                key = keymap.key(name)
                action.setShortcuts(shortcuts if key == name else [QKeySequence(key)])
            if "\t" in text:
                words, key = text.split("\t")
                action.setText(f"{words}\t{keymap.in_words(key)}")

    def acts(self) -> list[tuple[str, str]]:
        """Every act that has a key, by the key that it comes with, and its words."""
        named = [(keys[0].toString(), one.text().replace("&", "")) for one, _, keys in self._named if keys]
        return [(name, words) for name, words in named if name]

    def refresh(self) -> None:
        """After a change of the race: what undo and redo would do, who can start."""
        window, race = self._window, self._window.keeper.race
        undo, redo = step_label(race, window.keeper.next_undo), step_label(race, window.keeper.next_redo)
        self.undo.setText(window.tr("Undo {what}").format(what=undo) if undo else window.tr("Nothing to undo"))
        self.redo.setText(window.tr("Redo {what}").format(what=redo) if redo else window.tr("Nothing to redo"))
        window.next_undo.setText(window.tr("Ctrl+Z: undo {what}").format(what=undo) if undo else "")
        self.undo.setEnabled(bool(undo))
        self.redo.setEnabled(bool(redo))
        for staged in (self.heats, self.printed["stages"], self.printed["bracket"]):
            staged.setVisible(bool(race.setup.stages))
        copied = window.computer.copy.target is not None
        self.copy.setText(window.tr("Stop the second copy") if copied else window.tr("Second copy of the race in…"))
        on = window.publishing.is_on
        self.pages.setText(window.tr("Stop writing pages of results") if on else window.tr("Keep pages of results in…"))

    def actions(self) -> list[QAction]:
        """Every act of the menus, those of submenus too."""
        return self._window.menuBar().findChildren(QAction)

    def dress(self) -> None:
        """Icons in the ink of the theme."""
        for action, sign in self._signs.items():
            action.setIcon(theme.icon(sign))

    # -- the menus -------------------------------------------------------------------------------------------------

    def _race_menu(self, menu: QMenu) -> None:
        window, panels = self._window, self._window.panels
        self._add(menu, window.tr("New race…"), window.new_requested.emit, "Ctrl+N", "flag")
        self._add(menu, window.tr("Open a race…"), window.open_requested.emit, "Ctrl+O")
        menu.addSeparator()
        self._add(menu, window.tr("Start list and late entries…"), panels.start_list, "Ctrl+L", "plus")
        self._add(menu, window.tr("Passings from a file…"), window.imports.passings)
        self._add(menu, window.tr("A sheet of paper…"), panels.paper)
        self._add(menu, window.tr("Rulings from a file…"), window.imports.rulings)
        self._add(menu, window.tr("Set-up of the race…"), panels.setup)
        menu.addSeparator()
        printing = menu.addMenu(theme.icon("print"), window.tr("Print"))
        self._signs[printing.menuAction()] = "print"
        for report in _PRINTED:
            keys = "Ctrl+P" if report == "results" else ""
            self.printed[report] = self._add(printing, word(f"report.{report}"), partial(panels.print, report), keys)
        self._add(menu, window.tr("Export…"), panels.export, "Ctrl+E", "export")
        self.pages = self._add(menu, "", self._pages)
        self.copy = self._add(menu, "", window.computer.ask_copy)
        menu.addSeparator()
        self._add(menu, window.tr("The race is over"), partial(self._whole_race, RulingKind.CLOSE))
        self._add(menu, window.tr("The race goes on"), partial(self._whole_race, RulingKind.REOPEN))
        self._add(menu, window.tr("Closing: what is still to be done…"), panels.closing, "Ctrl+B")
        self._add(menu, window.tr("Publish, protests, official…"), panels.jury, "Ctrl+J")
        menu.addSeparator()
        self._add(menu, window.tr("Settings…"), panels.settings, "", "settings")
        self._add(menu, window.tr("Close race"), window.leave_race, "Ctrl+W")
        self._add(menu, window.tr("Quit"), window.close, "Ctrl+Q")

    def _edit_menu(self, menu: QMenu) -> None:
        window, pad = self._window, self._window.pad
        self.undo = self._add(menu, "", window.desk.undo, "Ctrl+Z", "undo")
        self.redo = self._add(menu, "", window.desk.redo, "Ctrl+Y", "redo")
        self.redo.setShortcuts([QKeySequence("Ctrl+Y"), QKeySequence("Ctrl+Shift+Z")])
        menu.addSeparator()
        self._expected_menu(menu.addMenu(window.tr("Passing of whoever is expected")))
        self._add(menu, window.tr("New time for a passing"), pad.ask_time, "Ctrl+T")
        self._add(menu, window.tr("Lap that a passing belongs to"), pad.ask_lap, "Ctrl+K")
        self._add(menu, window.tr("Move the chosen passing to this point"), pad.move_here, "Ctrl+M")
        self._add(menu, window.tr("Swap Enter and first key\t←"), pad.swap_time)
        self._add(menu, window.tr("Chosen passing void, or back\tDel"), pad.void)
        bunch = menu.addMenu(window.tr("In a bunch"))
        self._add(bunch, window.tr("Two at once: the time again\t/"), pad.split)
        self._add(bunch, window.tr("Swap bibs with the row above\t-"), pad.swap_bibs)
        self._add(bunch, window.tr("Put in a time\tIns"), pad.ask_insert)
        self._add(bunch, window.tr("Another impulse of the gate, or none"), pad.turn_impulse, "Ctrl+X")
        menu.addSeparator()
        self._add(menu, window.tr("Accept what is suggested\t."), window.alerts.accept_suggestion)
        self._add(menu, window.tr("Next matter to decide"), partial(window.alerts.step, 1), "Ctrl+Down")
        self._add(menu, window.tr("Matter before"), partial(window.alerts.step, -1), "Ctrl+Up")
        menu.addSeparator()
        self._rulings(menu)

    def _expected_menu(self, menu: QMenu) -> None:
        """F1 to F9. What a key held down repeats is nobody's passing."""
        for n in range(MOST):
            action = self._add(
                menu, self._window.tr("Number {n}").format(n=n + 1), partial(self._accept, n), f"F{n + 1}"
            )
            action.setAutoRepeat(False)

    def _rulings(self, menu: QMenu) -> None:
        window, ask = self._window, self._window.desk.ask_ruling
        self._add(menu, window.tr("DNF, did not finish"), partial(ask, RulingKind.DNF), "F10")
        self._add(menu, window.tr("DNS, did not start"), partial(ask, RulingKind.DNS), "F11")
        self._add(menu, window.tr("Penalty; pressed again: DSQ"), partial(ask, RulingKind.PENALTY), "F12")
        self._add(menu, window.tr("Another ruling…"), ask, "Ctrl+R", "warning")
        stopped, through = (partial(window.limit_ask.answer, stopped=stopped) for stopped in (True, False))
        self._add(menu, window.tr("At a limit: stopped"), stopped, "Ctrl+Shift+X")
        self._add(menu, window.tr("At a limit: let through"), through, "Ctrl+Shift+L")
        self._add(menu, window.tr("Change the running race…"), window.panels.changes, "Ctrl+Shift+R")

    def _start_menu(self, menu: QMenu) -> None:
        window = self._window
        self._add(
            menu, window.tr("Start the next group now"), window.face.give_start, "Ctrl+Return", "start"
        ).setShortcuts([QKeySequence("Ctrl+Return"), QKeySequence("Ctrl+Enter")])
        self._add(menu, window.tr("Starter: count and next bib…"), window.panels.starter, "Ctrl+Shift+S", "flag")
        self._add(menu, window.tr("Starts: at a time, corrected, taken back…"), window.panels.starts, "Ctrl+S")

    def _view_menu(self, menu: QMenu) -> None:
        window = self._window
        self._boards_menu(menu.addMenu(window.tr("Boards")))
        self.heats = self._add(menu, window.tr("Heats: places, who goes on…"), window.panels.heats, "Ctrl+H", "flag")
        self._add(menu, window.tr("Gates by radio: who is there…"), window.panels.gate_board, "Ctrl+Shift+G", "device")
        self._add(menu, window.tr("Still out: where everybody is…"), window.panels.still_out, "Ctrl+U", "warning")
        self._add(menu, window.tr("Transition review…"), window.panels.review, "Ctrl+I", "skins-off")
        self._add(menu, window.tr("Announcer, on the second screen"), window.panels.announcer, "Ctrl+Shift+A", "flag")
        self._add(menu, window.tr("Announcer's page on phones…"), window.panels.phones)
        follow = self._add(menu, window.tr("Leaderboard follows the last passing"), self._follow, checkable=True)
        follow.setChecked(window.leaderboard.follows)
        step = window.leaderboard.step_classification
        self._add(menu, window.tr("Next classification"), partial(step, 1), "Ctrl+PgDown")
        self._add(menu, window.tr("Classification before"), partial(step, -1), "Ctrl+PgUp")
        menu.addSeparator()
        self._themes(menu)
        self._add(menu, window.tr("Larger"), partial(self.scale, 1), "Ctrl++")
        self._add(menu, window.tr("Smaller"), partial(self.scale, -1), "Ctrl+-")
        self._add(menu, window.tr("Usual size"), partial(self.scale, 0), "Ctrl+0")
        menu.addSeparator()
        self._add(menu, window.tr("Full screen"), self._full_screen, "Alt+Return", checkable=True)

    def _boards_menu(self, menu: QMenu) -> None:
        window, boards = self._window, self._window.boards
        menu.addActions(boards.actions)
        boards.chart.toggleViewAction().setShortcut(QKeySequence("Ctrl+D"))
        menu.addSeparator()
        self._add(menu, window.tr("Chart: gaps, positions, each change"), window.chart.step_mode, "Ctrl+Shift+D")
        self._add(menu, window.tr("Everything back to its usual place"), boards.put_usual)
        self._add(menu, window.tr("Places for two screens"), boards.put_on_two_screens)

    def _themes(self, menu: QMenu) -> None:
        window, group = self._window, QActionGroup(self._window)
        names = {"system": window.tr("As the computer"), "light": window.tr("Light"), "dark": window.tr("Dark")}
        signs = {"light": "sun", "dark": "moon", "system": ""}
        for name, text in names.items():
            action = self._add(menu, text, partial(self._theme, name), "", signs[name])
            action.setCheckable(True)
            action.setChecked(window.settings.theme == name)
            group.addAction(action)

    # -- acts ------------------------------------------------------------------------------------------------------

    def _accept(self, nth: int) -> None:
        self._window.desk.accept_expected(nth)

    def _theme(self, name: str) -> None:
        self._window.use_settings(replace(self._window.settings, theme=name), save=True)  # type: ignore[arg-type]  # one of ours

    def scale(self, step: int) -> None:
        """Everything larger or smaller by so many steps; 0 is the usual size."""
        now = self._window.settings.scale
        near = min(range(len(_SCALES)), key=lambda n: abs(_SCALES[n] - now))
        scale = _SCALES[max(0, min(len(_SCALES) - 1, near + step))] if step else 100
        self._window.use_settings(replace(self._window.settings, scale=scale), save=True)

    def _follow(self, follows: bool) -> None:  # noqa: FBT001 - a slot of a checkable action
        self._window.leaderboard.follows = follows

    def _full_screen(self, full: bool) -> None:  # noqa: FBT001 - a slot of a checkable action
        if full:
            self._window.showFullScreen()
        else:
            self._window.showNormal()

    def _balance(self) -> None:
        self._window.panels.still_out("wrong" if self._window.status.is_wrong else "everybody")

    def _whole_race(self, kind: RulingKind) -> None:
        self._window.desk.decide(Ruling("", kind, when=self._window.clock.now()))

    def _pages(self) -> None:
        if self._window.publishing.is_on:
            self._window.publishing.use(None)
        else:
            self._window.publishing.ask()

    def _about(self) -> None:
        text = self._window.tr("Skimo Timer {version}. Every time is in {file}, nothing else needs to be kept.")
        self._window.bar.note(text.format(version=__version__, file=self._window.file))

    def _add(
        self,
        menu: QMenu,
        text: str,
        act: Callable[..., object],
        keys: str = "",
        sign: str = "",
        *,
        checkable: bool = False,
    ) -> QAction:
        action = menu.addAction(text)
        if keys:
            action.setShortcut(QKeySequence(keys))
        if sign:
            action.setIcon(theme.icon(sign))
            self._signs[action] = sign
        action.setCheckable(checkable)
        if checkable:
            action.toggled.connect(act)
        else:
            action.triggered.connect(partial(act))  # without `checked`, which a partial is not given
        return action
