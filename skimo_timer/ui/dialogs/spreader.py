"""A field and a key that give the rows of a table starts an interval apart, from that of the first row on."""

import datetime as dt
from collections.abc import Callable

from PySide6.QtWidgets import QHBoxLayout, QWidget

from skimo_timer.core.clock import Instant
from skimo_timer.ui.dialogs.parts import push, text_edit, text_label
from skimo_timer.ui.dialogs.rows import Rows
from skimo_timer.ui.dialogs.typed import typed_time
from skimo_timer.ui.dialogs.values import instant_text, typed_duration
from skimo_timer.ui.labels import tr
from skimo_timer.ui.theme import Role, scaled


class Spreader(QWidget):
    """Stands in the foot of `rows` and types into their column `key`; hidden while there is one row or none."""

    def __init__(
        self, rows: Rows, key: str, usual: str, done: Callable[[], object], warn: Callable[[str], object]
    ) -> None:
        """`usual` is the interval where none is typed; `done` is called after, or `warn` with what is missing."""
        super().__init__()
        self._rows, self._key, self._done, self._warn = rows, key, done, warn
        self.every = text_edit(placeholder=usual, name=tr("Interval from start to start"))
        self.every.setFixedWidth(scaled(90))
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.addStretch()
        line.addWidget(text_label(tr("every"), Role.SMALL, muted=True))
        line.addWidget(self.every)
        line.addWidget(push(tr("Spread the starts"), self.spread, hint=tr("From the first start")))
        self.day = dt.date.min
        rows.foot.addWidget(self)

    def follow(self, day: dt.date) -> None:
        """Race day is another one, or there are other rows."""
        self.day = day
        self.setVisible(len(self._rows) > 1)

    def spread(self) -> None:
        """Gives every row its start."""
        try:
            every = typed_duration(self.every.text() or self.every.placeholderText())
            first = typed_time(self._rows.row(0).cell(self._key), self.day)
        except ValueError:
            self._warn(tr("Spreading needs the first start, such as 100000, and an interval, such as 6min"))
            return
        for number in range(len(self._rows)):
            self._rows.row(number).put(self._key, instant_text(Instant(first + number * every), self.day))
        self._done()
