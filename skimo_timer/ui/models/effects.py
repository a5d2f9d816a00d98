"""What a change would do, as a table: whoever is touched first, then those whose rank alone changes."""

from collections.abc import Iterator, Sequence
from itertools import groupby

from skimo_timer.core.changes.whatif import Effects, RankChange, Touched
from skimo_timer.core.clock import Instant, format_duration, format_instant
from skimo_timer.core.progress import Progress
from skimo_timer.core.startlist import Entry
from skimo_timer.ui.labels import tr, word
from skimo_timer.ui.models.table import Column, Row, TableModel

_FIELDS = ("name", "sex", "born", "nation", "club", "category")


class EffectsModel(TableModel[str]):
    """One row per athlete: what is otherwise, and the ranks."""

    columns = (
        Column("Bib", "00000", right=True),
        Column("Name", "Maximiliane Mu"),
        Column("What changes", "Race → Race short · 1:00:00 → 1:00:00"),
        Column("Rank", "Overall 100 → 100", grows=True),
    )

    def __init__(self) -> None:
        super().__init__()
        self._touched: dict[str, Touched] = {}
        self._ranks: dict[str, list[RankChange]] = {}
        self._names: dict[str, str] = {}
        self._several = False

    def show_effects(self, effects: Effects | None, names: dict[str, str], *, several: bool) -> None:
        """Shows effects; `names` are those of the entries, `several` says that there are several classifications."""
        self.beginResetModel()
        self._rows.clear()
        self._names, self._several = names, several
        self._touched = {} if effects is None else {one.bib: one for one in effects.touched}
        self._ranks = {}
        for change in () if effects is None else effects.ranks:
            self._ranks.setdefault(change.bib, []).append(change)
        reranked = () if effects is None else effects.reranked
        self._order = [*self._touched, *(bib for bib in reranked if bib not in self._touched)]
        self.endResetModel()

    def find(self, subject: object) -> int | None:
        """The row of a bib."""
        return self._order.index(subject) if isinstance(subject, str) and subject in self._order else None

    def _row(self, subject: str) -> Row:
        touched = self._touched.get(subject)
        after = touched.after if touched else None
        name = self._names.get(subject, "") if after is None else after.entry.name
        what = "" if touched is None else " · ".join(differences(touched.before, touched.after))
        ranks = ", ".join(self._rank(change) for change in self._ranks.get(subject, ()))
        return Row((subject, name, what, ranks), hint="\n".join(filter(None, (what, ranks))))

    def _rank(self, change: RankChange) -> str:
        text = _turned(change.before, change.after)
        return f"{change.classification} {text}" if self._several else text


def differences(before: Progress | None, after: Progress | None) -> list[str]:
    """What is otherwise for one athlete, in a few words each."""
    if before is None or after is None:
        return [tr("entered")] if after is not None else [tr("not entered any more")]
    return list(_differences(before, after))


def _differences(before: Progress, after: Progress) -> Iterator[str]:
    yield from _entry(before.entry, after.entry)
    if before.course.name != after.course.name:
        yield _turned(before.course.name, after.course.name)
    if before.start != after.start:
        yield tr("start {change}").format(change=_turned(_clock(before.start), _clock(after.start)))
    if before.status != after.status:
        yield _turned(word(f"status.{before.status}"), word(f"status.{after.status}"))
    if before.half_laps != after.half_laps:
        yield tr("laps {change}").format(change=_turned(f"{before.laps:g}", f"{after.laps:g}"))
    if (one := _time(before)) != (other := _time(after)):
        yield _turned(one, other)
    if (old := _splits(before)) != (new := _splits(after)):
        yield tr("splits {change}").format(change=_turned(old, new))


def _splits(progress: Progress) -> int:
    return sum(time is not None for time in progress.times)


def _entry(before: Entry, after: Entry) -> Iterator[str]:
    for field in _FIELDS:
        old, new = getattr(before, field), getattr(after, field)
        if old != new:
            yield _turned(old, new)


def _turned(before: object, after: object) -> str:
    """`2 → 1`; a dash where there is nothing."""
    return f"{'–' if before in (None, '') else before} → {'–' if after in (None, '') else after}"


def _clock(time: Instant | None) -> str:
    return "" if time is None else format_instant(time)


def _time(progress: Progress) -> str:
    """The result, or of who has none the time so far."""
    time = progress.elapsed if progress.result is None else progress.result
    return "" if time is None else format_duration(time, progress.precision)


def ranges(bibs: Sequence[str], most: int = 12) -> str:
    """Bibs as people write them: `12, 15, 20–23, …`."""
    parts: list[str] = []
    numbered = enumerate(bibs)
    for _, run in groupby(numbered, lambda one: int(one[1]) - one[0] if one[1].isdecimal() else one[1]):
        row = [bib for _, bib in run]
        parts += [f"{row[0]}\N{EN DASH}{row[-1]}"] if len(row) > 2 else row
    return ", ".join(parts[:most]) + (", …" if len(parts) > most else "")


def summary(effects: Effects) -> str:
    """`Affects 37: 12, 15, 20–23 · 5 ranks change · 2 alerts go`."""
    said = [
        tr("Affects {n}: {bibs}").format(n=len(effects.bibs), bibs=ranges(effects.bibs))
        if effects.bibs
        else tr("Affects nobody so far")
    ]
    counts = (
        (len(effects.reranked), tr("{n} rank changes"), tr("{n} ranks change")),
        (len(effects.gone_alerts), tr("{n} alert goes"), tr("{n} alerts go")),
        (len(effects.new_alerts), tr("{n} new alert"), tr("{n} new alerts")),
    )
    said += [(one if n == 1 else many).format(n=n) for n, one, many in counts if n]
    return " · ".join(said)
