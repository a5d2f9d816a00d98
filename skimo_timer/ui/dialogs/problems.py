"""What is not right yet in a form, in words, and where.

A place is a path such as `("starts", 0, "time")`. What is merely not typed yet is *missing* and said quietly; what is
typed and wrong is said in the colour of a warning. The first word about a place stands.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

Where = tuple[str | int, ...]


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing that keeps a form from being done."""

    text: str
    missing: bool = False


class Problems:
    """The problems of a form by their place, in the order in which they were found."""

    def __init__(self) -> None:
        self._found: dict[Where, Problem] = {}

    def wrong(self, where: Where, text: str) -> None:
        """What stands there is wrong."""
        self._found.setdefault(where, Problem(text))

    def missing(self, where: Where, text: str) -> None:
        """Something has to stand there."""
        self._found.setdefault(where, Problem(text, missing=True))

    def at(self, *where: str | int) -> Problem | None:
        """The problem of one place."""
        return self._found.get(where)

    def below(self, *prefix: str | int) -> dict[Where, Problem]:
        """The problems below a place, by the rest of their path."""
        depth = len(prefix)
        return {where[depth:]: problem for where, problem in self._found.items() if where[:depth] == prefix}

    def __iter__(self) -> Iterator[tuple[Where, Problem]]:
        return iter(self._found.items())

    def __len__(self) -> int:
        return len(self._found)


def together(problems: Iterable[Problem]) -> Problem | None:
    """Several problems in one line, what is wrong before what is missing; None for none."""
    ordered = sorted(problems, key=lambda problem: problem.missing)
    if not ordered:
        return None
    alike = [problem.text for problem in ordered if problem.missing is ordered[0].missing]
    return Problem("; ".join(dict.fromkeys(alike)), ordered[0].missing)
