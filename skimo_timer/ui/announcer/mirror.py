"""The announcer on phones: what the page shows, made from the race while somebody has turned it on.

At most once a second, and only after a change, a snapshot is made of plain values. It is made in small pieces between
the events of the window (`PIECE` rows at a time), because two thousand rows at once would hold up a key; what a
leaderboard shows is kept by its model, so a passing costs the rows that it moved. From then on it is the server's.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QLocale, QObject, QTimer, Signal

from skimo_timer.core.clock import SECOND
from skimo_timer.settings import resource
from skimo_timer.timekeeper import Change
from skimo_timer.ui.announcer.cards import Card, card_of, newest
from skimo_timer.ui.announcer.source import Source
from skimo_timer.ui.labels import tr
from skimo_timer.ui.models.leaderboard import BIB, LeaderboardModel
from skimo_timer.ui.models.roles import HORIZONTAL
from skimo_timer.web.address import url
from skimo_timer.web.page import page
from skimo_timer.web.server import Server

EVERY_MS, NEXT_MS, PIECE = 1000, 5000, 50
CARDS, COMING = 10, 8

_RUNNING = frozenset({"", "OK", "RUN"})


@dataclass
class _Kept:
    """A leaderboard as it was published last."""

    model: LeaderboardModel
    shown: object = None
    version: int = 0


class Mirror(QObject):
    """Off until it is turned on; nothing listens before. `turned` says that it went on or off."""

    turned = Signal()

    def __init__(self, source: Source, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._source = source
        self._server: Server | None = None
        self._token = ""
        self._boards: dict[str, _Kept] = {}
        self._changes: list[Change] = []
        self._work: Iterator[None] | None = None
        self._due = QTimer(self, singleShot=True, interval=EVERY_MS)
        self._due.timeout.connect(self._begin)
        self._piece = QTimer(self, interval=0)
        self._piece.timeout.connect(self._step)
        self._again = QTimer(self, interval=NEXT_MS)
        self._again.timeout.connect(self._ask)

    # -- on and off ------------------------------------------------------------------------------------------------

    @property
    def is_on(self) -> bool:
        """Whether the page is served."""
        return self._server is not None

    @property
    def url(self) -> str:
        """Where the page is; empty while it is off."""
        return "" if self._server is None else url(self._server.port, self._server.token)

    def turn_on(self, port: int, host: str = "") -> None:
        """Serves the page at a port, always at the same address. Raises OSError where another program has the port."""
        if self._server is None:
            html = resource("web/announcer.html").read_text("utf-8")
            self._server = Server(page(html), port, self._token, host)
            self._token = self._server.token
            self._again.start()
            self._begin()
            self.turned.emit()

    def turn_off(self) -> None:
        """Stops listening."""
        server, self._server = self._server, None
        if server is not None:
            for timer in (self._due, self._piece, self._again):
                timer.stop()
            self._work = None
            self._boards.clear()
            self._changes.clear()
            server.close()
            self.turned.emit()

    def on_change(self, change: Change) -> None:
        """A change of the race: shown within a second."""
        if self.is_on:
            self._changes.append(change)
            self._ask()

    # -- making a snapshot -----------------------------------------------------------------------------------------

    def _ask(self) -> None:
        if not self._due.isActive():
            self._due.start()

    def _begin(self) -> None:
        if self._work is not None:
            self._ask()  # the last one is still being made
            return
        self._work = self._make()
        self._piece.start()

    def _step(self) -> None:
        if self._work is None or next(self._work, self) is self:
            self._work = None
            self._piece.stop()

    def _make(self) -> Iterator[None]:
        """Piece by piece; what changes meanwhile is for the next one."""
        changes, self._changes = self._changes, []
        self._follow(changes)
        for kept in self._boards.values():
            yield
            yield from self._board(kept)
        cards: list[Card] = []
        for passing in newest(self._source.keeper):
            if len(cards) == CARDS:
                break
            if (card := card_of(self._source.keeper, passing)) is not None:
                cards.append(card)
                yield
        if self._server is not None:
            self._server.publish(self._state(cards), [kept.shown for kept in self._boards.values()])

    def _follow(self, changes: list[Change]) -> None:
        names = list(self._source.keeper.boards)
        whole = any(change.deltas is None for change in changes)
        if list(self._boards) != names:
            self._boards = {name: _Kept(_model_of(self._source, name)) for name in names}
            return
        for kept in self._boards.values():
            for change in changes if not whole else changes[-1:]:
                if whole:
                    kept.model.start_over()
                else:
                    kept.model.on_change(change)

    def _board(self, kept: _Kept) -> Iterator[None]:
        model, rows = kept.model, []
        for position in range(model.rowCount()):
            row = model.row(position)
            told = {"id": model.subject(position), "texts": list(row.texts), "out": row.state not in _RUNNING}
            rows.append(told)
            if position % PIECE == PIECE - 1:
                yield
        shown = {"name": model.classification, "rows": rows}
        if shown != kept.shown:
            kept.shown = shown
            kept.version += 1

    def _state(self, cards: list[Card]) -> dict[str, object]:
        source, race = self._source, self._source.keeper.race
        now, point = source.now(), source.here()
        known, start = race.setup.point(point), race.first_start
        where = (known.name or point) if known is not None else ""
        return {
            "race": race.setup.name,
            "language": QLocale().bcp47Name(),
            "now": now / SECOND,
            "start": None if start is None else start / SECOND,
            "boards": [{"name": name, "version": kept.version} for name, kept in self._boards.items()],
            "columns": self._columns(),
            "bib": BIB,
            "last": [_card(card) for card in cards],
            "next_title": tr("Next at {point}").format(point=where) if where else tr("Next"),
            "next": [
                {"bib": one.bib, "name": one.name, "due": None if one.due is None else one.due / SECOND}
                for one in (source.expected(point, now, COMING) if point else [])
            ],
            "words": {
                "last": tr("Last passings"),
                "late": tr("late {0}"),
                "find": tr("Find bib, name or club"),
                "classification": tr("Classification"),
                "quiet": tr("No news at the moment: no connection to the timing."),
            },
        }

    def _columns(self) -> list[dict[str, object]]:
        model = next((kept.model for kept in self._boards.values()), None)
        if model is None:
            return []
        return [
            {"head": model.headerData(n, HORIZONTAL), "right": column.right, "wide": column.grows}
            for n, column in enumerate(model.columns)
        ]


def _model_of(source: Source, name: str) -> LeaderboardModel:
    model = LeaderboardModel(source.keeper)
    model.set_classification(name)
    return model


def _card(card: Card) -> dict[str, object]:
    return {"bib": card.bib, "name": card.name, "club": card.club, "facts": list(card.facts), "time": card.time}
