"""Where phones find the page: the address of this computer in its network, and the same as a QR code."""

import socket

import segno

_ANYWHERE = ("192.0.2.1", 9)
"""An address for documentation, which nobody has: asking the way there sends nothing."""


def own_address() -> str:
    """The address by which this computer is reached in its network; of one without a network its own."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as asked:
        try:
            asked.connect(_ANYWHERE)
        except OSError:
            return "127.0.0.1"
        return str(asked.getsockname()[0])


def url(port: int, token: str) -> str:
    """The address of the page."""
    return f"http://{own_address()}:{port}/{token}/"


def qr_code(text: str) -> list[list[bool]]:
    """A QR code, row by row, True is dark; without the white border of four that it needs."""
    return [[bool(module) for module in row] for row in segno.make_qr(text, error="m").matrix]
