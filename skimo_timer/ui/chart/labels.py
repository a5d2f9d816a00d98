"""Where the labels at the ends of lines go: beside their line, pushed apart until none covers another."""

from collections.abc import Sequence


def spread(centres: Sequence[float], height: float, low: float, high: float) -> list[float]:
    """New centres for labels of a height so that none overlap and all lie from `low` to `high`, in the same order.

    Labels that collide form a block, which stands where its members want to be on average. If all together are too
    high for the room, they begin at `low` and go on below `high`.
    """
    order = sorted(range(len(centres)), key=lambda i: centres[i])
    blocks: list[tuple[float, int]] = []  # (top, how many)
    for i in order:
        blocks.append((_within(centres[i] - height / 2, 1, height, low, high), 1))
        while len(blocks) > 1 and blocks[-2][0] + blocks[-2][1] * height > blocks[-1][0]:
            (above, n), (below, m) = blocks[-2:]
            wish = (above * n + (below - n * height) * m) / (n + m)
            blocks[-2:] = [(_within(wish, n + m, height, low, high), n + m)]
    tops = [top + k * height for top, n in blocks for k in range(n)]
    placed = [0.0] * len(centres)
    for i, top in zip(order, tops, strict=True):
        placed[i] = top + height / 2
    return placed


def _within(top: float, count: int, height: float, low: float, high: float) -> float:
    return max(low, min(top, high - count * height))
