"""What can be typed into the line of the panel of heats: a bib and its heat, or a heat, or a bib, and its true start.

`43 B` puts 43 into heat B and `43 -` takes 43 off the lists; `A 10:06:12` is the true start of heat A, also one that
comes by radio later, `A now` starts it; `31 now` is the start of a run that was granted to 31 again. A bib and a heat
that have the same name are told apart by where they stand: who moves is named first, and a start is the heat's. Of
the only heat of a stage the time is enough.
"""

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass

from skimo_timer.core.clock import Instant
from skimo_timer.core.startlist import normal_bib
from skimo_timer.ui.dialogs.typed import typed_time
from skimo_timer.ui.labels import tr

NOWHERE, NOW = "-", "now"


@dataclass(frozen=True, slots=True)
class Move:
    """A bib into the `to`-th heat from 0, or off the lists."""

    bib: str
    to: int | None


@dataclass(frozen=True, slots=True)
class Start:
    """The true start of a heat or of one bib's run; None is now."""

    name: str
    time: Instant | None


Command = Move | Start


def read(text: str, heats: Sequence[str], day: dt.date) -> Command:
    """What was typed. Raises ValueError, saying what is expected."""
    words = text.split()
    named = {heat.casefold(): n for n, heat in enumerate(heats)}
    first, rest = " ".join(words[:1]), " ".join(words[1:])
    if rest.casefold() in named or rest == NOWHERE:
        return Move(normal_bib(first), named.get(rest.casefold()))
    name, last = " ".join(words[:-1]), " ".join(words[-1:])
    if not name and len(heats) == 1:
        name = heats[0]
    if not name:
        raise ValueError(tr("a bib and a heat, as in 43 {heat}, or a heat and its start").format(heat=heats[-1]))
    name = heats[named[name.casefold()]] if name.casefold() in named else normal_bib(name)
    if last.casefold() == NOW:
        return Start(name, None)
    if len(last) < 3:
        raise ValueError(tr("{word} is no heat here: {heats}").format(word=last, heats=", ".join(heats)))
    return Start(name, typed_time(last, day))
