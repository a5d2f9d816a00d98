"""What is still to be done before the results, and which classifications are final, as tables."""

from collections.abc import Sequence

from PySide6.QtCore import QT_TRANSLATE_NOOP

from skimo_timer.core.closing import Finality, Task, TaskKind
from skimo_timer.ui.labels import FINE, tr
from skimo_timer.ui.models.table import Column, Row, TableModel

ALARM, WAITING = "alarm", "waiting"
_SHOWN = 12  # bibs in a sentence; more are counted

_SENTENCES = {
    TaskKind.STILL_OUT: QT_TRANSLATE_NOOP("Labels", "Still out on the mountain"),
    TaskKind.PODIUM_DOUBT: QT_TRANSLATE_NOOP("Labels", "Doubts that touch a podium"),
    TaskKind.OPEN_TIMES: QT_TRANSLATE_NOOP("Labels", "Times without an athlete"),
    TaskKind.DOUBT: QT_TRANSLATE_NOOP("Labels", "Other doubts"),
    TaskKind.TIE: QT_TRANSLATE_NOOP("Labels", "A tie decides who goes on"),
    TaskKind.NEVER_SEEN: QT_TRANSLATE_NOOP("Labels", "Never seen: did they not start?"),
    TaskKind.RACING: QT_TRANSLATE_NOOP("Labels", "Without a result: is the race over?"),
    TaskKind.PROTEST: QT_TRANSLATE_NOOP("Labels", "Protests that wait for the jury"),
    TaskKind.NOT_PUBLISHED: QT_TRANSLATE_NOOP("Labels", "Not published yet"),
    TaskKind.CHANGED_SINCE: QT_TRANSLATE_NOOP("Labels", "Changed since it was published"),
}
_URGENT = frozenset({TaskKind.STILL_OUT, TaskKind.PODIUM_DOUBT, TaskKind.TIE})


class TasksModel(TableModel[TaskKind]):
    """Rows are about kinds of tasks."""

    columns = (
        Column(
            str(QT_TRANSLATE_NOOP("Columns", "To do, what weighs most first")), "Without a result: is the race over?MM"
        ),
        Column(str(QT_TRANSLATE_NOOP("Columns", "Count")), "Count", right=True),
        Column(str(QT_TRANSLATE_NOOP("Columns", "Who")), "", grows=True),
    )

    def __init__(self) -> None:
        super().__init__()
        self._tasks: dict[TaskKind, Task] = {}

    def show(self, found: Sequence[Task]) -> None:
        """Shows these tasks."""
        fresh = {task.kind: task for task in found}
        if fresh == self._tasks:
            return
        self.beginResetModel()
        self._tasks, self._order = fresh, list(fresh)
        self._rows.clear()
        self.endResetModel()

    def task(self, position: int) -> Task:
        """The task of a row."""
        return self._tasks[self.subject(position)]

    def _row(self, subject: TaskKind) -> Row:
        task = self._tasks[subject]
        about = task.bibs or task.names
        count = len(task.alerts) or len(about)
        who = ", ".join(about[:_SHOWN]) + (" …" if len(about) > _SHOWN else "")
        texts = (tr(str(_SENTENCES[subject])), str(count), who)
        return Row(texts, ALARM if subject in _URGENT else WAITING, hint=", ".join(about))


class FinalModel(TableModel[str]):
    """Rows are about classifications."""

    columns = (
        Column(str(QT_TRANSLATE_NOOP("Columns", "Classification")), "Veterans women", grows=True),
        Column(str(QT_TRANSLATE_NOOP("Columns", "Podium")), "somebody could still get there"),
        Column(str(QT_TRANSLATE_NOOP("Columns", "All places")), "somebody is still racing"),
    )

    def __init__(self) -> None:
        super().__init__()
        self._finals: dict[str, Finality] = {}

    def show(self, finals: Sequence[Finality]) -> None:
        """Shows how final these classifications are."""
        fresh = {one.name: one for one in finals}
        if fresh == self._finals:
            return
        self.beginResetModel()
        self._finals, self._order = fresh, list(fresh)
        self._rows.clear()
        self.endResetModel()

    def _row(self, subject: str) -> Row:
        one = self._finals[subject]
        steps = tr("final") if one.podium else tr("somebody could still get there")
        places = tr("final") if one.whole else tr("somebody is still racing")
        return Row((subject, steps, places), FINE if one.whole else WAITING if one.podium else "")
