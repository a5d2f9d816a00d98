"""On which line each key of a TOML text stands, so that a fault can be found by eye.

The standard library reads TOML but tells no lines. This goes over a text that was read without error, so it has to
understand only where keys, arrays and tables begin; a place that it does not find is simply not named.
"""

import re
from collections.abc import Iterator

Path = tuple[str | int, ...]
"""Keys, and for arrays numbers from 0: ("courses", 0, "laps", 1)."""

_TOKEN = re.compile(
    r"""
    (?P<skip>[ \t\r]+ | \#[^\n]*)
  | (?P<text>\"{3}(?:\\.|[^\\])*?\"{3,5} | '{3}.*?'{3,5} | "(?:\\.|[^"\\\n])*" | '[^'\n]*')
  | (?P<sign>[\n\[\]{},=])
  | (?P<bare>[^\s\#"'\[\]{},=]+)
    """,
    re.VERBOSE | re.DOTALL,
)
_KEY = re.compile(r"""\s*(?:"((?:\\.|[^"\\])*)"|'([^']*)'|([^\s."']+))\s*(?:\.|$)""")


def locate(text: str) -> dict[Path, int]:
    """Path -> line, from 1, of every table, key and element of an array."""
    return _Scanner(text).lines


def path_text(path: Path) -> str:
    """A path as people write it: `courses[0].laps[1]`."""
    parts = (f"[{part}]" if isinstance(part, int) else f".{_key_text(part)}" for part in path)
    return "".join(parts).removeprefix(".")


def _key_text(key: str) -> str:
    return key if re.fullmatch(r"[\w-]+", key) else f'"{key}"'


def _keys(text: str) -> Path:
    """The parts of a dotted key."""
    return tuple(next(part for part in found.groups() if part is not None) for found in _KEY.finditer(text))


class _Scanner:
    """Goes over the tokens once; `lines` holds what it found."""

    def __init__(self, text: str) -> None:
        self.lines: dict[Path, int] = {}
        self._counts: dict[Path, int] = {}
        self._line = 1
        self._tokens = self._tokenize(text)
        self._now = ""
        self._next()
        self._document()

    def _tokenize(self, text: str) -> Iterator[tuple[str, int]]:
        line = 1
        for found in _TOKEN.finditer(text):
            if found.lastgroup != "skip":
                yield found[0], line
            line += found[0].count("\n")

    def _next(self) -> str:
        """Steps on; returns the token that was current. After the last one the token is empty."""
        before = self._now
        self._now, self._line = next(self._tokens, ("", self._line))
        return before

    def _until(self, stops: str) -> str:
        """Everything up to a token out of `stops`, which stays current."""
        gathered = []
        while self._now and self._now not in stops:
            gathered.append(self._next())
        return "".join(gathered)

    def _document(self) -> None:
        table: Path = ()
        while self._now:
            if self._now == "\n":
                self._next()
            elif self._now == "[":
                table = self._header()
            else:
                self._pair(table, "\n")

    def _header(self) -> Path:
        """`[a.b]` or `[[a.b]]`; a table of an array of tables gets the number that it has."""
        line = self._line
        self._next()
        many = self._now == "["
        if many:
            self._next()
        path = self._resolve(_keys(self._until("]")))
        self._until("\n")
        if many:
            self.lines.setdefault(path, line)
            number = self._counts[path] = self._counts.get(path, -1) + 1
            path = (*path, number)
        self.lines[path] = line
        return path

    def _resolve(self, keys: Path) -> Path:
        """Inside an array of tables a header speaks of its newest table."""
        path: Path = ()
        for key in keys:
            if path in self._counts:
                path = (*path, self._counts[path])
            path = (*path, key)
        return path

    def _pair(self, table: Path, stops: str) -> None:
        line = self._line
        path = table
        for key in _keys(self._until(f"={stops}")):
            path = (*path, key)
            self.lines.setdefault(path, line)
        self._next()
        self._value(path, stops)

    def _value(self, path: Path, stops: str) -> None:
        self.lines.setdefault(path, self._line)
        if self._now == "[":
            self._array(path)
        elif self._now == "{":
            self._inline(path)
        self._until(stops)

    def _array(self, path: Path) -> None:
        self._next()
        number = 0
        while self._now and self._now != "]":
            if self._now in "\n,":
                self._next()
            else:
                self._value((*path, number), "\n,]")
                number += 1
        self._next()

    def _inline(self, path: Path) -> None:
        self._next()
        while self._now and self._now != "}":
            if self._now in "\n,":
                self._next()
            else:
                self._pair(path, "\n,}")
        self._next()
