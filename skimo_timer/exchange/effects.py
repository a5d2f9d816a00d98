"""What a batch of readings did, in one quiet line: `G3: 900 in, 861 agree, 12 doubts, 7 ranks change`."""

from skimo_timer.core.passings.batches import Effect
from skimo_timer.exchange.words import ENGLISH, Words, say

_NAMED = 3


def effect_words(effect: Effect, words: Words = ENGLISH) -> str:
    """The line. What did not happen is left out, but that ranks did not change is worth saying."""
    n = len(effect.points)
    where = ", ".join(effect.points) if n <= _NAMED else say(words, "batch.points", n=n)
    parts = [say(words, "batch.came", where=where, n=effect.came), say(words, "batch.agree", n=effect.agree)]
    for key, count in (("doubts", effect.doubts), ("solved", effect.solved)):
        if count:
            parts.append(say(words, "batch.doubt" if key == "doubts" and count == 1 else f"batch.{key}", n=count))
    parts.append(say(words, "batch.rank" if effect.ranks == 1 else "batch.ranks", n=effect.ranks))
    if effect.held:
        parts.append(say(words, "batch.held", n=effect.held))
    return ", ".join(parts)
