"""The start list from a table. A row whose bib is known corrects the fields that it fills and leaves the others.

An empty cell says nothing, so a table of two columns can correct a club. Columns that the program does not know are
kept with the entry and can be printed.

Where bibs are teams', `82a` is a member beside the row of the team. The first table of a race must have everybody whom
the set-up puts into a heat, because a mistyped bib there would leave a place of the heat empty; a later table need not.
"""

import datetime as dt
import re
from collections.abc import Mapping
from dataclasses import replace

from skimo_timer.core.setup import RaceSetup
from skimo_timer.core.startlist import Entry, Sex, split_member
from skimo_timer.exchange.cells import bib_in, instant_in, name_in
from skimo_timer.exchange.foreign import foreign_reading
from skimo_timer.exchange.grids import Grid, Reading, read_grid
from skimo_timer.exchange.headers import ENTRY_COLUMNS, LAST_FIRST, plain, vocabulary
from skimo_timer.exchange.source import Source
from skimo_timer.exchange.tables import Row, Table, read_table

_EARLIEST_BIRTH = 1900
_BORN = re.compile(r"(\d{4})|(\d{4})-\d\d?-\d\d?(?:T.*)?|\d\d?([./-])\d\d?\3(\d{4})")

_SHORT = re.compile(r"\d\d?[./-]\d\d?[./-](\d\d)")  # of the last hundred years before the race
_DATES = ("%Y/%m/%d", "%Y%m%d", "%d %B %Y", "%d %b %Y", "%B %d, %Y", "%b %d, %Y", "%d-%b-%Y")

_SEX_WORDS: Mapping[Sex, str] = {
    "M": """m male man men boy boys mann männlich maennlich herr herren männer h homme hommes masculin garçon
        u uomo uomini maschio maschile masculino hombre hombres varón""",
    "F": """f female woman women girl girls w frau frauen weiblich dame damen femme femmes féminin dames fille
        donna donne femmina femminile femenino mujer mujeres""",
    "X": """x divers diverse nonbinary non-binary other mixed gemischt mixte misto mixto non-binaire non-binario
        no-binario""",
}
_SEXES: Mapping[str, Sex] = {plain(word): sex for sex, words in _SEX_WORDS.items() for word in words.split()}
_SEX_FORM = "M, F or X, or a word for it"


def read_entries(
    source: Source | Grid, setup: RaceSetup, known: Mapping[str, Entry], reading: Reading | None = None
) -> list[Entry]:
    """Every entry of the table, whole: what is `known` of that bib, corrected by the fields given.

    An entry that changes nothing equals the known one. `reading` says what the columns are; without it the headers do,
    also those of exports of other programs. Raises InputError with everything that is wrong.
    """
    grid = source if isinstance(source, Grid) else read_grid(source, vocabulary(ENTRY_COLUMNS), _encoding(reading))
    table = read_table(grid, ENTRY_COLUMNS, ("bib",), reading or foreign_reading(grid, setup))
    reader = _Reader(table, setup)
    entries = [entry for row in table.rows if (entry := reader.entry(row, known))]
    reader.check_members(known)
    if not known:
        reader.check_heats()
    table.faults.finish()
    return entries


def _encoding(reading: Reading | None) -> str:
    return reading.encoding if reading else ""


def is_sex(text: str) -> bool:
    """Whether a text is a word for men, women or others."""
    return plain(text) in _SEXES or plain(text) == "d"


def sex_of(text: str) -> Sex:
    """Whom a word means; empty for a word that is none."""
    return _SEXES.get(plain(text), "")


def birth_year(text: str, latest: int) -> int | None:
    """The year of a birth that is written as a year or as a date, in any usual order; None if it is neither."""
    found = _BORN.fullmatch(text)
    if found:
        year = int(found[1] or found[2] or found[4])
    elif short := _SHORT.fullmatch(text):
        year = latest - (latest - int(short[1])) % 100
    else:
        year = _written_year(text)
    return year if _EARLIEST_BIRTH <= year <= latest else None


def _written_year(text: str) -> int:
    """The year of `1987/05/30`, `19870530`, `30 May 1987` or `May 30, 1987`; 0 if it is none of them."""
    for form in _DATES:
        try:
            return dt.datetime.strptime(text, form).year
        except ValueError:
            continue
    return 0


class _Reader:
    """Reads the rows of one table, which share what `D` means and may not share a bib."""

    def __init__(self, table: Table, setup: RaceSetup) -> None:
        self.setup, self.table = setup, table
        self.courses = [course.name for course in setup.courses]
        self.starts = [group.name for group in setup.starts]
        self.rows: dict[str, Row] = {}
        # Dame, Damen and Donna; divers only where the column writes women as W, as in m/w/d.
        women = {plain(row["sex"]) for row in table.rows}
        self.sexes: Mapping[str, Sex] = {**_SEXES, "d": "X" if "w" in women else "F"}

    def entry(self, row: Row, known: Mapping[str, Entry]) -> Entry | None:
        """The whole entry of a row; None if it has no bib of its own."""
        bib = bib_in(row)
        if not bib:
            row.fault("bib", "a bib")
            return None
        if bib in self.rows:
            row.fault("bib", f"each bib once; {self.rows[bib].where} has it too")
        self.rows.setdefault(bib, row)
        before = known.get(bib) or Entry(bib)
        slot = instant_in(row, "slot", self.setup)
        return replace(
            before,
            name=_name(row) or before.name,
            sex=self._sex(row) or before.sex,
            born=self._born(row) or before.born,
            nation=_line(row["nation"]) or before.nation,
            club=_line(row["club"]) or before.club,
            category=_line(row["category"]) or before.category,
            course=name_in(row, "course", "a course", self.courses) or before.course,
            start=name_in(row, "start", "a start group", self.starts) or before.start,
            slot=before.slot if slot is None else slot,
            extra=tuple({**dict(before.extra), **{header: _line(text) for header, text in row.extra}}.items()),
        )

    def check_members(self, known: Mapping[str, Entry]) -> None:
        """Notes members whose team is not entered, and those that a team has no room for."""
        letters = self.setup.member_letters
        for bib, row in self.rows.items() if letters else ():
            team, letter = split_member(bib)
            if letter and letter not in letters:
                row.fault("bib", f"a member of a team: its bib and one of the letters {', '.join(letters)}")
            elif letter and team not in self.rows and team not in known:
                row.fault("bib", f"a member of a team that is entered; there is no row for {team}")

    def check_heats(self) -> None:
        """Notes whom the set-up puts into a heat, but who has no row."""
        for stage in self.setup.stages:
            for heat in stage.heats:
                for bib in heat.bibs:
                    if bib not in self.rows:
                        expected = f"a row for everybody in a heat; {stage.name}/{heat.name} has {bib}"
                        self.table.faults.add("", f"bib {bib}", None, expected)

    def _sex(self, row: Row) -> Sex:
        word = plain(row["sex"])
        if word and word not in self.sexes:
            row.fault("sex", _SEX_FORM)
        return self.sexes.get(word, "")

    def _born(self, row: Row) -> int | None:
        if not row["born"]:
            return None
        year = birth_year(row["born"], self.setup.date.year)
        if year is None:
            row.fault("born", "a year such as 1987, or a date such as 1987-05-30")
            return None
        return year


def _line(text: str) -> str:
    """A text on one line, as it will be printed."""
    return " ".join(text.split())


def _name(row: Row) -> str:
    """The name in one piece. `Nome` beside a last name is the first name, `Nom` beside a first name is the last."""
    name, first, last = _line(row["name"]), _line(row["first name"]), _line(row["last name"])
    if row[LAST_FIRST]:
        return turned(_line(row[LAST_FIRST]))
    if first and last:
        return f"{first} {last}"
    if first:
        return f"{first} {name}".strip()
    return f"{name} {last}".strip()


def turned(text: str) -> str:
    """First name first: of `Meier, Anna`, `MEIER Anna`, or `Meier Anna Maria`, whose first word is the last name."""
    if "," in text:
        last, _, first = text.partition(",")
        return f"{first.strip()} {last.strip()}".strip()
    words = text.split()
    many = next((n for n, word in enumerate(words) if word != word.upper()), len(words))
    cut = many if 0 < many < len(words) else 1
    return " ".join([*words[cut:], *words[:cut]])
