"""What is wrong in a file, said so that it can be found and mended: file, place, value, and what was expected.

A reader collects every fault of its file and raises once, because a list mended one error at a time before the start
costs more nerves than the race.
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass

_LONGEST_VALUE = 60


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing that is wrong. `where` is a place in words: `line 7`, or `sheet Entries, cell C7`.

    `column` is the header or the key as the file writes it; `value` what stands there, empty for an empty cell and
    None where a whole thing is missing; `expected` what should stand there.
    """

    file: str
    where: str
    column: str
    value: str | None
    expected: str

    def __str__(self) -> str:
        place = ", ".join(part for part in (self.file, self.where, self.column) if part)
        if self.value is None:
            return f"{place} is missing: expected {self.expected}"
        if not self.value:
            return f"{place} is empty: expected {self.expected}"
        return f"{place}: '{_shown(self.value)}' is wrong: expected {self.expected}"


def _shown(value: str) -> str:
    """The value on one line, shortened; what cannot be printed is escaped."""
    line = "".join(sign if sign.isprintable() else sign.encode("unicode_escape").decode() for sign in value)
    return line if len(line) <= _LONGEST_VALUE else f"{line[:_LONGEST_VALUE]}…"


class InputError(Exception):
    """A file cannot be taken as it is. `faults` is everything that is wrong in it; the text has a line for each."""

    def __init__(self, faults: Sequence[Fault]) -> None:
        super().__init__("\n".join(map(str, faults)))
        self.faults = tuple(faults)


class Faults:
    """Collects what is wrong in one file."""

    def __init__(self, file: str) -> None:
        self.file = file
        self.found: list[Fault] = []

    def add(self, where: str, column: str, value: str | None, expected: str) -> None:
        """Notes one fault."""
        self.found.append(Fault(self.file, where, column, value, expected))

    def finish(self) -> None:
        """Raises InputError with everything that was noted, if anything was."""
        if self.found:
            raise InputError(self.found)


def match_name(text: str, names: Collection[str]) -> str | None:
    """The name that was meant: exactly, or else the only one that differs just in case and blanks."""
    if text in names:
        return text
    alike = [name for name in names if _loose(name) == _loose(text)]
    return alike[0] if len(alike) == 1 else None


def _loose(name: str) -> str:
    return " ".join(name.casefold().split())


def one_of(what: str, names: Collection[str]) -> str:
    """What was expected where a name had to be one of those that there are: `a course: Race, Rec`."""
    return f"{what}: {', '.join(names)}" if names else f"{what}, but there is none"
