"""Lines of the open gate protocol (section 5 of the device notes): `$`, comma separated fields, `*`, check digits.

Four check digits are CRC-16/CCITT-FALSE over what stands between `$` and `*`, two are the XOR of NMEA, which a simple
sketch can manage. A line with neither is readable, but nothing vouches for it.
"""

from binascii import crc_hqx
from functools import reduce
from operator import xor

from skimo_timer.core.passings.reading import Checksum


def crc(body: bytes) -> int:
    """CRC-16/CCITT-FALSE: polynomial 0x1021, start 0xFFFF; 0x29B1 for "123456789"."""
    return crc_hqx(body, 0xFFFF)


def wrap(body: str) -> bytes:
    """The line for these fields, with its check digits and its end."""
    return f"${body}*{crc(body.encode('latin-1')):04X}\n".encode("latin-1")


def unwrap(line: str) -> tuple[str, Checksum]:
    """The fields of a line that starts with `$`, and what its check digits say."""
    body, star, sent = line.removeprefix("$").partition("*")
    if not star:
        return body.rstrip(" "), Checksum.NONE
    return body, _checksum(body.encode("latin-1"), sent.rstrip(" ").upper())


def _checksum(body: bytes, sent: str) -> Checksum:
    right = (f"{crc(body):04X}", f"{reduce(xor, body, 0):02X}")
    return Checksum.OK if sent in right else Checksum.BAD
