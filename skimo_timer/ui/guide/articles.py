"""The articles of the help, and the search over them.

They are Markdown files among the resources, so that they are written and corrected without a look at the code; the
article `contents` lists them all, and its order is theirs. What is searched is small enough to be read through at each
key: an index was rejected.
"""

import re
import unicodedata
from dataclasses import dataclass
from functools import cache

from skimo_timer.settings import resource

HOME = "contents"

_LINK = re.compile(r"\]\(([\w-]+)\.md\)")
_MARKS = re.compile(r"!\[[^\]]*\]\([^)]*\)|\]\([^)]*\)|[`*#|\[]|---|^- ", re.MULTILINE)
_TITLE, _HEADING, _START = 100, 10, 5


@dataclass(frozen=True, slots=True)
class Article:
    """One article: the name of its file, its title, and its text in Markdown."""

    name: str
    title: str
    text: str

    @property
    def headings(self) -> list[str]:
        """The headings below the title."""
        return re.findall(r"^##+ (.+)$", self.text, re.MULTILINE)

    @property
    def plain(self) -> str:
        """The text without its marks, a paragraph in a line."""
        parts = (_MARKS.sub("", part) for part in re.split(r"\n\n|\n(?=[-|\d])", self.text))
        return "\n".join(" ".join(part.split()) for part in parts)


@dataclass(frozen=True, slots=True)
class Hit:
    """An article that fits, with the line that does; empty where the title says it."""

    article: Article
    line: str


@cache
def articles() -> tuple[Article, ...]:
    """Every article, the contents first, then in their order. FileNotFoundError for a link to none."""
    home = _read(HOME)
    return (home, *(_read(name) for name in dict.fromkeys(_LINK.findall(home.text))))


def search(query: str) -> list[Hit]:
    """The articles in which every word of `query` stands, the best first: in the title, in a heading, then how often.

    Capitals and accents do not matter. All of them in their order where nothing is asked for.
    """
    words = fold(query).split()
    if not words:
        return [Hit(article, "") for article in articles()]
    weighed = [(_weight(article, words), article) for article in articles() if article.name != HOME]
    found = sorted((one for one in weighed if one[0]), key=lambda one: -one[0])
    return [Hit(article, _line(article, words)) for _, article in found]


def fold(text: str) -> str:
    """Text as it is compared."""
    apart = unicodedata.normalize("NFKD", text.casefold())
    return "".join(sign for sign in apart if not unicodedata.combining(sign))


def _read(name: str) -> Article:
    text = resource(f"help/{name}.md").read_text("utf-8")
    return Article(name, text.partition("\n")[0].removeprefix("# ").strip(), text)


def _weight(article: Article, words: list[str]) -> int:
    """How well an article fits; 0 where a word is missing."""
    title, text = fold(article.title), fold(article.plain)
    headings = fold(" ".join(article.headings))
    if not all(word in text for word in words):
        return 0
    return sum(
        _TITLE * (word in title)
        + _START * any(part.startswith(word) for part in title.split())
        + _HEADING * (word in headings)
        + min(text.count(word), _HEADING - 1)
        for word in words
    )


def _line(article: Article, words: list[str]) -> str:
    """The line that holds most of the words."""
    lines = article.plain.splitlines()[1:]
    best = max(lines, key=lambda line: sum(word in fold(line) for word in words), default="")
    return best.strip() if any(word in fold(best) for word in words) else ""
