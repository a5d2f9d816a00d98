"""The page of gates: a list with lights, the form of the chosen gate, and what it is sending right now."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent, QTextCursor
from PySide6.QtWidgets import (
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from skimo_timer.devices import DEVICES
from skimo_timer.ui.dialogs.device_draft import DeviceDraft
from skimo_timer.ui.dialogs.device_form import DeviceForm
from skimo_timer.ui.dialogs.draft import SetupDraft
from skimo_timer.ui.dialogs.light import Said, hex_bytes, light_icon, visible
from skimo_timer.ui.dialogs.parts import card, push, roomy, scrolling, text_label
from skimo_timer.ui.dialogs.problems import Problems
from skimo_timer.ui.labels import tr
from skimo_timer.ui.theme import Role, scaled

if TYPE_CHECKING:
    from skimo_timer.devices.ports import FoundPort


class RawView(QWidget):
    """The last lines of a gate, as text or as bytes."""

    def __init__(self) -> None:
        super().__init__()
        self._lines: Sequence[str] = ()
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(tr("Last lines of the gate"))
        self.text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        self.text.setMinimumHeight(scaled(90))
        self.text.setPlaceholderText(tr("What the gate sends appears here."))
        self.bytes = push(tr("Bytes"), self._draw, hint=tr("Shows the lines as bytes in hexadecimal"))
        self.bytes.setCheckable(True)
        self.status = text_label("", Role.BODY)
        head = QHBoxLayout()
        head.addWidget(self.status, 1)
        head.addWidget(self.bytes)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addLayout(head)
        box.addWidget(self.text, 1)

    def show_said(self, said: Said) -> None:
        """Shows what is known of a gate."""
        self.status.setText(said.sentence)
        if tuple(said.lines) != tuple(self._lines):
            self._lines = tuple(said.lines)
            self._draw()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The newest line stays in sight."""
        super().resizeEvent(event)
        self.text.moveCursor(QTextCursor.MoveOperation.End)

    def _draw(self) -> None:
        shown = hex_bytes if self.bytes.isChecked() else visible
        self.text.setPlainText("\n".join(map(shown, self._lines)))
        self.text.moveCursor(QTextCursor.MoveOperation.End)


class GatesPage(QWidget):
    """Every gate of a race. The chosen one is in the form, the others wait as drafts."""

    changed = Signal()

    def __init__(self, ports: Callable[[], Sequence["FoundPort"]]) -> None:
        super().__init__()
        self._drafts: list[DeviceDraft] = []
        self._said: dict[str, Said] = {}
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Gates"))
        self.list.setIconSize(QSize(scaled(16), scaled(16)))
        self.form = DeviceForm(ports)
        self.told: Callable[[str], Sequence[str]] = lambda _: ()
        self.known = text_label("", wraps=True)
        self.known.setAccessibleName(tr("Clock of the gate, and what it has missed"))
        self.raw = RawView()
        self.none = text_label(tr("No gate: every time is taken by hand. A gate can be added at any time."), muted=True)
        self.none.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.none.setContentsMargins(scaled(4), scaled(8), 0, 0)
        self._surface = card()
        self._right = scrolling(self._surface)
        self._lay_out()
        self.list.currentRowChanged.connect(self._show)
        self.form.changed.connect(self._typed)
        self._clock = QTimer(self)
        self._clock.setInterval(1000)
        self._clock.timeout.connect(self.refresh)

    def _lay_out(self) -> None:
        left = QVBoxLayout()
        left.addWidget(push(tr("Add gate"), self.add, sign="plus"))
        left.addWidget(self.list, 1)
        self.removing = push(tr("Remove gate"), self.remove, tone="flat")
        left.addWidget(self.removing)
        left.addStretch()
        inside = QVBoxLayout(self._surface)
        inside.setContentsMargins(scaled(20), scaled(16), scaled(20), scaled(16))
        inside.addWidget(self.form)
        inside.addWidget(self.known)
        inside.addWidget(self.raw, 1)
        self.list.setFixedWidth(scaled(210 if roomy() else 150))
        box = QHBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(scaled(12))
        box.addLayout(left)
        box.addWidget(self._right, 1)
        box.addWidget(self.none, 1)

    # -- in and out ------------------------------------------------------------------------------------------------

    def fill_devices(self, drafts: Sequence[DeviceDraft]) -> None:
        """Shows these gates; tells nobody."""
        self._drafts = list(drafts)
        self._show_list(0)

    def offer_points(self, points: Mapping[str, str]) -> None:
        """Offers the timing points for the channels, by code with their names."""
        self.form.offer_points(points)

    def drafts(self) -> tuple[DeviceDraft, ...]:
        """The gates as they are typed."""
        return tuple(self._drafts)

    def tell_devices(self, problems: Problems) -> None:
        """Shows what is wrong with the chosen gate."""
        self.form.tell(problems.below("devices", self.list.currentRow()))

    def fill(self, draft: SetupDraft) -> None:
        """Shows the gates of a draft."""
        self.offer_points(_points(draft))
        self.fill_devices(draft.devices)

    def into(self, draft: SetupDraft) -> SetupDraft:
        """The draft with the gates as they are typed."""
        self.offer_points(_points(draft))
        return replace(draft, devices=self.drafts())

    def tell(self, draft: SetupDraft, problems: Problems) -> None:  # noqa: ARG002 - as every page
        """Shows what is wrong."""
        self.tell_devices(problems)

    # -- live ------------------------------------------------------------------------------------------------------

    def on_status(self, name: str, status: str, detail: str) -> None:
        """The light of a gate has changed."""
        said = self._said.setdefault(name, Said())
        said.status, said.detail = str(status), detail
        self.refresh()

    def on_raw(self, name: str, text: str) -> None:
        """A gate sent something; `text` is latin-1, a sign per byte."""
        self._said.setdefault(name, Said()).hear(text)
        self.refresh()

    def refresh(self) -> None:
        """Brings lights and lines up to date."""
        for number, draft in enumerate(self._drafts):
            said = self._said.get(draft.name, Said())
            self.list.item(number).setIcon(light_icon(said.status))
            self.list.item(number).setToolTip(said.sentence)
        current = self.list.currentRow()
        if current >= 0:
            name = self._drafts[current].name
            self.raw.show_said(self._said.get(name, Said()))
            self.known.setText("\n".join(self.told(name)))
            self.known.setVisible(bool(self.known.text()))

    def showEvent(self, event: object) -> None:  # noqa: ARG002 - Qt gives it
        """Counts the silence only while somebody looks."""
        self._clock.start()

    def hideEvent(self, event: object) -> None:  # noqa: ARG002 - Qt gives it
        """Stops counting."""
        self._clock.stop()

    # -- the list --------------------------------------------------------------------------------------------------

    def add(self) -> None:
        """Adds a gate and goes to its name."""
        kind = next(iter(DEVICES))
        taken = {draft.name for draft in self._drafts}
        name = next(
            each for each in (tr("Gate"), *(tr("Gate {n}").format(n=n) for n in range(2, 99))) if each not in taken
        )
        self._drafts.append(DeviceDraft(name, kind))
        self._show_list(len(self._drafts) - 1)
        self.form.fields["name"].editor.setFocus()
        self.changed.emit()

    def remove(self) -> None:
        """Takes the chosen gate out."""
        if (current := self.list.currentRow()) >= 0:
            del self._drafts[current]
            self._show_list(max(0, current - 1))
            self.changed.emit()

    def _show_list(self, current: int) -> None:
        self.list.blockSignals(True)
        self.list.clear()
        for draft in self._drafts:
            item = QListWidgetItem(draft.name)
            item.setSizeHint(QSize(0, scaled(40)))
            self.list.addItem(item)
        self.list.setCurrentRow(current if self._drafts else -1)
        self.list.blockSignals(False)
        self._show(self.list.currentRow())

    def _show(self, current: int) -> None:
        some = current >= 0
        self._right.setVisible(some)
        self.none.setVisible(not some)
        self.list.setVisible(some)
        self.removing.setVisible(some)
        if some:
            self.form.fill(self._drafts[current])
        self.refresh()
        self.changed.emit()

    def _typed(self) -> None:
        current = self.list.currentRow()
        if current < 0:
            return
        self._drafts[current] = self.form.draft()
        self.list.item(current).setText(self._drafts[current].name or "…")
        self.refresh()
        self.changed.emit()


def _points(draft: SetupDraft) -> dict[str, str]:
    """Every point of every course with its name, as far as they are typed."""
    return {row[0].strip(): row[1].strip() for course in draft.courses for lap in course.laps for row in lap if row[0]}
