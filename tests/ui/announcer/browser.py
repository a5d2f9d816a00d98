"""A real headless Chromium, spoken to over its debugging pipe: no port, no driver."""

import json
import os
import select
import shutil
import subprocess
import time
from collections.abc import Callable, Mapping
from pathlib import Path
from types import TracebackType
from typing import Any, Self

BROWSER = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
OPTIONS = """--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking
--disable-component-update --disable-sync --remote-debugging-pipe --no-proxy-server"""
PATIENCE_S = 40


class Browser:
    """One page at an address. `idle` runs while it is waited for, so that a window in this process goes on."""

    def __init__(self, profile: Path, size: tuple[int, int], idle: Callable[[], object]) -> None:
        assert BROWSER is not None
        self._idle, self._number, self._rest = idle, 0, b""
        theirs_in, self._out = os.pipe()
        self._in, theirs_out = os.pipe()
        options = f"{OPTIONS} --window-size={size[0]},{size[1]} --user-data-dir={profile}"
        script = f'exec "{BROWSER}" {" ".join(options.split())} about:blank 3<&{theirs_in} 4>&{theirs_out}'
        self._process = subprocess.Popen(
            ["bash", "-c", script], pass_fds=(theirs_in, theirs_out), stderr=subprocess.DEVNULL
        )
        os.close(theirs_in)
        os.close(theirs_out)
        target = self._ask("Target.createTarget", {"url": "about:blank"}, "")["targetId"]
        self._session = self._ask("Target.attachToTarget", {"targetId": target, "flatten": True}, "")["sessionId"]

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        os.close(self._out)
        self._process.terminate()
        self._process.wait(10)
        os.close(self._in)

    def go(self, address: str) -> None:
        """Opens an address."""
        self._ask("Page.navigate", {"url": address}, self._session)

    def scheme(self, name: str) -> None:
        """`light` or `dark`, as the phone has it."""
        features = [{"name": "prefers-color-scheme", "value": name}]
        self._ask("Emulation.setEmulatedMedia", {"features": features}, self._session)

    def size(self, width: int, height: int) -> None:
        """As wide and high as a phone."""
        metrics = {"width": width, "height": height, "deviceScaleFactor": 1, "mobile": True}
        self._ask("Emulation.setDeviceMetricsOverride", metrics, self._session)

    def evaluate(self, script: str) -> Any:  # noqa: ANN401 - whatever the script gives
        """What an expression gives on the page."""
        answer = self._ask("Runtime.evaluate", {"expression": script, "returnByValue": True}, self._session)
        assert "exceptionDetails" not in answer, answer
        return answer["result"].get("value")

    def wait_for(self, script: str) -> None:
        """Until an expression is true."""
        end = time.monotonic() + PATIENCE_S
        while not self.evaluate(script):
            self._idle()
            assert time.monotonic() < end, (script, self.evaluate("document.body.innerText"))

    def picture(self) -> str:
        """The page as PNG, in base64."""
        return str(self._ask("Page.captureScreenshot", {}, self._session)["data"])

    def _ask(self, method: str, params: Mapping[str, object], session: str) -> dict[str, Any]:
        self._number += 1
        said: dict[str, object] = {"id": self._number, "method": method, "params": params}
        os.write(self._out, json.dumps(said | ({"sessionId": session} if session else {})).encode() + b"\0")
        while True:
            message = self._message()
            if message.get("id") == self._number:
                assert "error" not in message, message
                result: dict[str, Any] = message["result"]
                return result

    def _message(self) -> dict[str, Any]:
        end = time.monotonic() + PATIENCE_S
        while b"\0" not in self._rest:
            assert time.monotonic() < end, "the browser says nothing"
            if select.select([self._in], [], [], 0.02)[0]:
                self._rest += os.read(self._in, 1 << 16)
            self._idle()
        one, _, self._rest = self._rest.partition(b"\0")
        message: dict[str, Any] = json.loads(one)
        return message
