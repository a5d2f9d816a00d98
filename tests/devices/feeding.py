"""How a decoder is fed badly: whole, byte by byte, cut anywhere."""

from collections.abc import Sequence
from itertools import pairwise

from skimo_timer.core.passings.reading import Reading
from skimo_timer.devices import decoder


def read(device: str, *pieces: bytes) -> list[Reading]:
    """What a fresh decoder makes of a log that comes in these pieces and then ends."""
    decoding = decoder(device)
    readings = [reading for piece in pieces for reading in decoding.feed(piece)]
    return readings + decoding.flush()


def cut(data: bytes, places: Sequence[int]) -> list[bytes]:
    edges = [0, *sorted(place % (len(data) + 1) for place in places), len(data)]
    return [data[start:end] for start, end in pairwise(edges)]


def in_pieces_of(data: bytes, size: int) -> list[bytes]:
    return [data[at : at + size] for at in range(0, len(data), size)]
