"""The page itself, with the policy that lets nothing run in it but its own script."""

import base64
import hashlib
import re
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Page:
    """HTML as bytes, and its content security policy."""

    body: bytes
    policy: str


def page(html: str) -> Page:
    """A page whose inline script and style are named by their hashes; everything else is refused by the browser."""
    allowed = {name: " ".join(_hash(text) for text in _inline(html, name)) for name in ("script", "style")}
    policy = (
        f"default-src 'none'; script-src {allowed['script']}; style-src {allowed['style']}; connect-src 'self'; "
        "base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
    )
    return Page(html.encode(), policy)


def _inline(html: str, tag: str) -> list[str]:
    return re.findall(rf"<{tag}>(.*?)</{tag}>", html, re.DOTALL)


def _hash(text: str) -> str:
    return f"'sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}'"
