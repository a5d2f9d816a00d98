"""A table of a TOML file that is read key by key: every value is checked, every fault has its key path and line.

Reading goes on after a fault with a value that does no harm, so that one look finds everything. `finish` names the
keys that nobody asked for: a misspelt key must not be a silent default.
"""

import datetime as dt
from collections.abc import Collection, Mapping
from enum import StrEnum
from typing import TypeVar

from skimo_timer.core.clock import HOUR, Duration, Instant, parse_duration, parse_instant
from skimo_timer.exchange.faults import Faults, match_name, one_of
from skimo_timer.exchange.toml_lines import Path, path_text

E = TypeVar("E", bound=StrEnum)
_MOST, _LONGEST = 10**9, 1000 * HOUR  # no race needs more, and a race file holds no number without bounds


class TomlTable:
    """One table: `path` is where it stands, `date` the race day that its times of day count from."""

    def __init__(
        self, content: Mapping[str, object], path: Path, lines: Mapping[Path, int], faults: Faults, date: dt.date
    ) -> None:
        self.content, self.path = content, path
        self.lines, self.faults = lines, faults
        self.date = date
        self._asked: set[str] = set()

    def has(self, key: str) -> bool:
        """Whether the key is given; it counts as asked for."""
        self._asked.add(key)
        return key in self.content

    def fault(self, expected: str, *steps: str | int) -> None:
        """Notes that the value `steps` below this table is wrong, or is missing if nothing is there."""
        path = (*self.path, *steps)
        value: object = self.content
        for step in steps:
            value = _below(value, step)
        line = next((self.lines[p] for p in (path[:end] for end in range(len(path), 0, -1)) if p in self.lines), None)
        where = f"line {line}" if line else ""
        self.faults.add(where, path_text(path), None if value is None else _shown(value), expected)

    def text(self, key: str, default: str | None = "") -> str:
        """A text that is not blank; without a default the key is required."""
        if not self.has(key) and default is not None:
            return default
        value = self.content.get(key)
        if not isinstance(value, str) or not value.strip():
            self.fault("a text", key)
            return ""
        return value.strip()

    def flag(self, key: str) -> bool:
        """A `true` or `false`; false if it is not given."""
        value = self.content[key] if self.has(key) else False
        if not isinstance(value, bool):
            self.fault("true or false", key)
        return value is True

    def whole(self, key: str, least: int, default: int | None) -> int:
        """A whole number of at least `least`; without a default the key is required."""
        if not self.has(key) and default is not None:
            return default
        value = self.content.get(key)
        if isinstance(value, int) and not isinstance(value, bool) and least <= value <= _MOST:
            return value
        self.fault(f"a whole number of {least} or more", key)
        return least

    def choice(self, key: str, names: type[E], default: E) -> E:
        """One of the values of an enumeration."""
        value = self.content[key] if self.has(key) else default
        try:
            return names(str(value))
        except ValueError:
            self.fault(f"one of {', '.join(names)}", key)
            return default

    def name(self, key: str, what: str, names: Collection[str]) -> str:
        """A name out of `names`, or empty if it is not given."""
        text = self.text(key)
        found = match_name(text, names) if text else ""
        if found is None:
            self.fault(one_of(what, names), key)
        return found or ""

    def duration(self, key: str, default: Duration | None, least: int = 0) -> Duration:
        """A duration of at least `least` microseconds; a bare number counts seconds. Without a default required."""
        if not self.has(key) and default is not None:
            return default
        value = self.content.get(key)
        plain = isinstance(value, str | int | float | dt.time)
        try:
            duration = parse_duration(str(value)) if plain else Duration(least - 1)
        except ValueError:
            duration = Duration(least - 1)
        if not least <= duration <= _LONGEST:
            self.fault("a duration such as 90s, 5min, 45:00 or 1:30:00", key)
        return duration

    def instant(self, key: str) -> Instant | None:
        """A time of day, as text or bare; None if it is not given."""
        return self._instant(self.content[key], key) if self.has(key) else None

    def span(self, key: str) -> tuple[Instant, Instant] | None:
        """Two times of day, from and to; None if it is not given."""
        if not self.has(key):
            return None
        value = self.content[key]
        if not isinstance(value, list) or len(value) != 2:
            self.fault("two times of day, from and to", key)
            return None
        begin, end = (self._instant(moment, key, number) for number, moment in enumerate(value))
        if begin is None or end is None:
            return None
        if begin > end:
            self.fault("two times of day, the earlier one first", key)
        return begin, end

    def _instant(self, value: object, *steps: str | int) -> Instant | None:
        text = value.isoformat() if isinstance(value, dt.time | dt.datetime) else value
        try:
            return parse_instant(text if isinstance(text, str) else "", self.date)
        except ValueError as error:
            self.fault(str(error), *steps)
            return None

    def table(self, key: str) -> "TomlTable":
        """A table below this one, empty if it is not given."""
        value = self.content[key] if self.has(key) else {}
        if not isinstance(value, dict):
            self.fault("a table", key)
            value = {}
        return self._child(value, key)

    def tables(self, key: str) -> "list[TomlTable]":
        """The tables of an array of tables, none if it is not given."""
        value = self.content[key] if self.has(key) else []
        if not isinstance(value, list) or not all(isinstance(one, dict) for one in value):
            self.fault("an array of tables", key)
            return []
        return [self._child(one, key, number) for number, one in enumerate(value)]

    def _child(self, content: Mapping[str, object], *steps: str | int) -> "TomlTable":
        return TomlTable(content, (*self.path, *steps), self.lines, self.faults, self.date)

    def refuse(self, key: str, expected: str) -> None:
        """Notes a key that is understood but cannot be had here, if it is given."""
        if key in self.content:
            self._asked.add(key)
            self._fault_key(key, expected)

    def finish(self) -> None:
        """Notes every key that nobody asked for as a fault."""
        known = one_of("one of the keys", sorted(self._asked))
        for key in self.content:
            if key not in self._asked:
                self._fault_key(key, known)

    def _fault_key(self, key: str, expected: str) -> None:
        line = self.lines.get((*self.path, key))
        self.faults.add(f"line {line}" if line else "", path_text(self.path), key, expected)


def _below(value: object, step: str | int) -> object:
    """The value under a key or number; None if there is none."""
    if isinstance(value, Mapping):
        return value.get(step)
    return value[step] if isinstance(value, list) and isinstance(step, int) else None


def _shown(value: object) -> str:
    """A value as the file may have written it."""
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, dt.date | dt.time):
        return value.isoformat()
    if isinstance(value, list):
        return f"[{', '.join(map(_shown, value))}]"
    if isinstance(value, dict):
        return f"{{ {', '.join(f'{key} = {_shown(one)}' for key, one in value.items())} }}"
    return str(value)
