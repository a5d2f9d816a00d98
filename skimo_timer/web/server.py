"""The server: a socket, a thread and an event loop, from when it is started until it is closed."""

import asyncio
import logging
import secrets
import socket
import sys
import threading
from collections.abc import MutableMapping, Sequence

import uvicorn

from skimo_timer.web.app import App, Snapshot
from skimo_timer.web.page import Page

log = logging.getLogger(__name__)

MOST = 500
"""So many requests are served at once; further ones are turned away, and their pages ask again."""

_PATIENCE_S = 3


class Server:
    """Serves a page at a port, below a path that nobody guesses. Raises OSError where the port cannot be had."""

    def __init__(self, page: Page, port: int, token: str = "", host: str = "") -> None:
        self.token = token or secrets.token_urlsafe(9)
        self._socket = _listening(host, port)
        self.port: int = self._socket.getsockname()[1]
        self._app = App(page, self.token)
        config = uvicorn.Config(
            self._app,
            loop="asyncio",
            http="h11",
            ws="none",
            lifespan="off",
            log_config=None,
            access_log=False,
            server_header=False,
            limit_concurrency=MOST,
            timeout_graceful_shutdown=1,
        )
        self._server = uvicorn.Server(config)
        self._loop = asyncio.new_event_loop()
        self._version = 0
        self._thread = threading.Thread(target=self._run, name="announcer's page", daemon=True)
        self._thread.start()

    @property
    def is_running(self) -> bool:
        """Whether it still serves."""
        return self._thread.is_alive()

    def publish(self, state: MutableMapping[str, object], boards: Sequence[object]) -> None:
        """Shows this from now on; returns at once. The values must not be changed afterwards."""
        self._version += 1
        self._call(self._app.take, Snapshot(self._version, state, boards))

    def close(self) -> None:
        """Ends the streams, stops listening and waits for the thread."""
        self._server.should_exit = True
        self._call(self._app.close)
        self._thread.join(_PATIENCE_S)
        if self._thread.is_alive():
            log.warning("The announcer's page did not stop within %s s", _PATIENCE_S)

    def _call(self, act: object, *values: object) -> None:
        try:
            self._loop.call_soon_threadsafe(act, *values)  # type: ignore[arg-type]  # one of the methods of App
        except RuntimeError:  # the loop has ended
            log.info("The announcer's page has stopped")

    def _run(self) -> None:
        asyncio.set_event_loop(self._loop)
        try:
            self._loop.run_until_complete(self._server.serve([self._socket]))
            self._loop.run_until_complete(self._loop.shutdown_asyncgens())
        finally:
            self._socket.close()
            self._loop.close()


def _listening(host: str, port: int) -> socket.socket:
    """A socket that listens; a port that another program has is refused here, where it can be said."""
    made = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    try:
        if sys.platform != "win32":  # there it would share the port with another program
            made.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        made.bind((host, port))
        made.listen(128)
    except OSError:
        made.close()
        raise
    return made
