"""The ASGI application: the page, the state, a leaderboard, and a stream of news. All of it is read only.

`/<token>/` is the page, `/<token>/state` everything but the leaderboards, `/<token>/board/<n>` one of them, and
`/<token>/events` the state again whenever it changes (Server-Sent Events). Who does not know the token finds nothing,
and is not told that there was something to be found.

All methods run in the event loop of the server; only `Server.publish` is called from elsewhere.
"""

import asyncio
import json
import secrets
from collections.abc import Awaitable, Callable, MutableMapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from skimo_timer.web.page import Page

Message = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[Message]]
Send = Callable[[Message], Awaitable[None]]

HEARTBEAT_S = 15
"""So often a quiet stream says that it is still there: phones and routers drop what is silent."""

_READ = ("GET", "HEAD")
_SAFE = (
    (b"cache-control", b"no-cache"),
    (b"x-content-type-options", b"nosniff"),
    (b"referrer-policy", b"no-referrer"),
)


@dataclass(frozen=True)
class Snapshot:
    """What is shown: the state, and the leaderboards by their number. Values for JSON, never changed from here on.

    `version` tells one from the next.
    """

    version: int = 0
    state: MutableMapping[str, object] = field(default_factory=dict)
    boards: Sequence[object] = ()

    @cached_property
    def state_json(self) -> bytes:
        """The state; made in the server's thread when it is first asked for."""
        return _json({"version": self.version, **self.state})


class App:
    """Called by the server once for each request."""

    def __init__(self, page: Page, token: str) -> None:
        self._page, self._token = page, token
        self._news = asyncio.Event()
        self._closing = False
        self._boards: dict[int, tuple[object, bytes]] = {}
        self.snapshot = Snapshot()

    def take(self, snapshot: Snapshot) -> None:
        """Shows something else from now on."""
        self.snapshot = snapshot
        self._ring()

    def close(self) -> None:
        """Ends the streams, so that the server can stop."""
        self._closing = True
        self._ring()

    def _ring(self) -> None:
        news, self._news = self._news, asyncio.Event()
        news.set()

    async def __call__(self, scope: Message, receive: Receive, send: Send) -> None:
        """One request."""
        if scope["type"] != "http":
            return
        token, slash, rest = scope["path"].lstrip("/").partition("/")
        if not secrets.compare_digest(token.encode(), self._token.encode()):
            await _answer(send, 404)
        elif scope["method"] not in _READ:
            await _answer(send, 405, headers=((b"allow", b"GET, HEAD"),))
        elif not slash:
            await _answer(send, 308, headers=((b"location", f"/{self._token}/".encode()),))
        elif rest == "events" and scope["method"] == "GET":
            await self._stream(receive, send)
        else:
            await self._read(rest, send, bare=scope["method"] == "HEAD")

    async def _read(self, rest: str, send: Send, *, bare: bool) -> None:
        if rest == "":
            policy = ((b"content-security-policy", self._page.policy.encode()),)
            await _answer(send, 200, self._page.body, "text/html", policy, bare=bare)
        elif rest == "state":
            await _answer(send, 200, self.snapshot.state_json, "application/json", bare=bare)
        elif (body := self._board(rest.removeprefix("board/"))) is not None:
            await _answer(send, 200, body, "application/json", bare=bare)
        else:
            await _answer(send, 404)

    def _board(self, number: str) -> bytes | None:
        """A leaderboard as JSON; one that has not changed is not made again."""
        n = int(number) if number.isascii() and number.isdigit() and len(number) < 6 else -1
        if not 0 <= n < len(self.snapshot.boards):
            return None
        board = self.snapshot.boards[n]
        if n not in self._boards or self._boards[n][0] is not board:
            self._boards[n] = board, _json(board)
        return self._boards[n][1]

    async def _stream(self, receive: Receive, send: Send) -> None:
        """The state now and whenever it changes, until the phone goes or the server stops."""
        await send(_start(200, "text/event-stream", ((b"x-accel-buffering", b"no"),)))
        gone = asyncio.ensure_future(_gone(receive))
        try:
            sent = -1
            while not (gone.done() or self._closing):
                news = self._news
                if sent != self.snapshot.version:
                    sent = self.snapshot.version
                    text = b"data: " + self.snapshot.state_json + b"\n\n"
                else:
                    text = b"event: alive\ndata: 1\n\n"
                await send({"type": "http.response.body", "body": text, "more_body": True})
                if self.snapshot.version == sent:
                    await _either(gone, news)
            await send({"type": "http.response.body", "body": b""})
        finally:
            gone.cancel()


async def _either(gone: "asyncio.Future[None]", news: asyncio.Event) -> None:
    """Until something is new, the phone has gone, or it is time for a heartbeat."""
    ringing = asyncio.ensure_future(news.wait())
    waited: list[asyncio.Future[Any]] = [gone, ringing]
    await asyncio.wait(waited, timeout=HEARTBEAT_S, return_when=asyncio.FIRST_COMPLETED)
    ringing.cancel()


async def _gone(receive: Receive) -> None:
    while (await receive())["type"] != "http.disconnect":
        pass


def _json(value: object) -> bytes:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()


def _start(status: int, kind: str, more: Sequence[tuple[bytes, bytes]] = ()) -> Message:
    headers = [(b"content-type", f"{kind}; charset=utf-8".encode()), *_SAFE, *more]
    return {"type": "http.response.start", "status": status, "headers": headers}


async def _answer(
    send: Send,
    status: int,
    body: bytes = b"",
    kind: str = "text/plain",
    headers: Sequence[tuple[bytes, bytes]] = (),
    *,
    bare: bool = False,
) -> None:
    await send(_start(status, kind, ((b"content-length", str(len(body)).encode()), *headers)))
    await send({"type": "http.response.body", "body": b"" if bare else body})
