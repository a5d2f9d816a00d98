"""Start lists as other people and programs make them: letters, columns, orders, and the clipboard."""

import io
import zipfile
from pathlib import Path

import pytest

from skimo_timer.core.startlist import Entry
from skimo_timer.exchange.entries import birth_year, read_entries, turned
from skimo_timer.exchange.faults import InputError
from skimo_timer.exchange.foreign import recognised
from skimo_timer.exchange.grids import KEEP, Grid, Reading, read_grid
from skimo_timer.exchange.guess import guess_reading, is_plain
from skimo_timer.exchange.headers import ENTRY_COLUMNS, LAST_FIRST, vocabulary
from skimo_timer.exchange.letters import CENTRAL, WESTERN, UnknownLetters, table_text
from skimo_timer.exchange.source import Pasted, Source
from tests.exchange.races import NIGHT, write

WORDS = vocabulary(ENTRY_COLUMNS)


def grid(source: Source) -> Grid:
    return read_grid(source, WORDS)


def read(source: Source, reading: Reading | None = None) -> list[Entry]:
    return read_entries(source, NIGHT, {}, reading)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252", "cp1250"])
def test_a_name_is_right_in_whatever_letters_the_file_was_saved(encoding: str, tmp_path: Path) -> None:
    file = write(tmp_path, "e.csv", "bib;name\n7;Jürg Äschbacher-Café\n".encode(encoding))
    assert read(file) == [Entry("7", "Jürg Äschbacher-Café")]


def test_letters_that_could_be_two_are_asked_for(tmp_path: Path) -> None:
    file = write(tmp_path, "e.csv", "bib;name\n7;Hélène Pièce\n".encode("cp1252"))
    with pytest.raises(UnknownLetters) as error:
        read(file)
    assert error.value.faults[0].where == "line 2"
    assert read(file, Reading(("bib", "name"), encoding=WESTERN))[0].name == "Hélène Pièce"
    czech = write(tmp_path, "c.csv", "bib;name\n7;Jiří Dvořák Ščuka\n".encode("cp1250"))
    assert read(czech, Reading(("bib", "name"), encoding=CENTRAL))[0].name == "Jiří Dvořák Ščuka"


@pytest.mark.parametrize("name", ["Ирина Петрова", "山田太郎", "محمد علي", "דוד כהן", "Nguyễn Văn A", 'O\'Brien "Bob"'])
def test_names_in_any_script_come_in_as_utf16_and_by_the_clipboard(name: str, tmp_path: Path) -> None:
    quoted = name.replace('"', '""')
    text = f'bib\tname\n7\t"{quoted}"\n'
    assert read(write(tmp_path, "e.txt", text.encode("utf-16"))) == [Entry("7", name)]
    assert read(Pasted(text)) == [Entry("7", name)]


def test_a_pasted_table_may_have_rows_whose_last_cells_are_missing() -> None:
    assert read(Pasted("Nr\tName\tVerein\n7\tAnna\tSC Davos\n8\tEva\n")) == [
        Entry("7", "Anna", club="SC Davos"),
        Entry("8", "Eva"),
    ]


def test_faults_of_a_pasted_table_name_the_clipboard() -> None:
    with pytest.raises(InputError) as error:
        read(Pasted("Nr\tborn\n7\tx\n8\ty\n"))
    assert [fault.where for fault in error.value.faults] == ["line 2", "line 3"]
    assert str(error.value).startswith("clipboard, line 2, born: 'x' is wrong")


def test_columns_without_headers_are_guessed_by_what_is_in_them() -> None:
    table = grid(Pasted("12\tMeier Anna\tF\t1998\tSUI\tRace\tW1\n13\tRey Luc\tM\t1987\tFRA\tRace\tW1\n"))
    guess = guess_reading(table, NIGHT)
    assert guess == Reading(("bib", "name", "sex", "born", "nation", "course", "start"), headed=False)
    assert not is_plain(table, guess)
    entries = read_entries(table, NIGHT, {}, guess)
    assert entries[1] == Entry("13", "Rey Luc", "M", 1987, "FRA", course="Race", start="W1")


def test_headers_that_nobody_knows_are_guessed_too_and_asked_about() -> None:
    table = grid(Pasted("Dorsalo\tWho\tGeb.\n1\tMeier, Anna\t30.05.1998\n2\tRey, Luc\t1.2.1987\n"))
    guess = guess_reading(table, NIGHT)
    assert guess == Reading(("bib", LAST_FIRST, "born"))
    assert [(e.name, e.born) for e in read_entries(table, NIGHT, {}, guess)] == [
        ("Anna Meier", 1998),
        ("Luc Rey", 1987),
    ]


def test_known_headers_need_no_question_and_unknown_columns_are_kept() -> None:
    table = grid(Pasted("Startnummer\tVorname\tNachname\tShirt\n7\tAnna\tMeier\tL\n"))
    guess = guess_reading(table, NIGHT)
    assert guess == Reading(("bib", "first name", "last name", KEEP))
    assert is_plain(table, guess)


def test_a_column_that_is_left_out_is_not_kept() -> None:
    (entry,) = read(Pasted("Nr\tSecret\tShirt\n7\tx\tL\n"), Reading(("bib", "", KEEP)))
    assert entry.extra == (("Shirt", "L"),)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Meier, Anna", "Anna Meier"),
        ("MEIER Anna", "Anna MEIER"),
        ("DE LA CRUZ Ana María", "Ana María DE LA CRUZ"),
        ("Meier Anna", "Anna Meier"),
        ("Madonna", "Madonna"),
        ("MEIER ANNA", "ANNA MEIER"),
    ],
)
def test_a_name_with_the_last_name_first_is_turned(text: str, name: str) -> None:
    assert turned(text) == name


@pytest.mark.parametrize(
    "text",
    [
        "1998",
        "1998-05-30",
        "30.5.1998",
        "05/30/1998",
        "1998/05/30",
        "19980530",
        "30 May 1998",
        "May 30, 1998",
        "30.05.98",
        "5/30/98",
    ],
)
def test_a_birth_is_read_in_any_order(text: str) -> None:
    assert birth_year(text, 2027) == 1998


def test_the_export_of_race_result_is_recognised() -> None:
    table = grid(
        Pasted(
            "Bib;Lastname;Firstname;Gender;YearOfBirth;DateOfBirth;Nation;Contest;Club;City\n"
            "7;Meier;Anna;f;1998;30.05.1998;SUI;Race;SC Davos;Davos\n"
        )
    )
    export = recognised(table)
    assert export is not None
    assert export.name == "race result"
    (entry,) = read_entries(table, NIGHT, {})
    extra = (("DateOfBirth", "30.05.1998"), ("City", "Davos"))
    assert entry == Entry("7", "Anna Meier", "F", 1998, "SUI", "SC Davos", course="Race", extra=extra)


def test_the_export_of_webscorer_is_recognised_in_utf16(tmp_path: Path) -> None:
    text = (
        "Bib\tFirst name\tLast name\tTeam name\tDistance\tCategory\tGender\tAge\n"
        "7\tAnna\tMeier\tSC\t12 km\tU23\tFemale\t28\n"
    )
    (entry,) = read(write(tmp_path, "list.txt", text.encode("utf-16")))
    assert entry == Entry(
        "7", "Anna Meier", "F", club="SC", category="U23", extra=(("Distance", "12 km"), ("Age", "28"))
    )


def test_the_export_of_runsignup_is_recognised() -> None:
    text = (
        "Registration ID,First Name,Last Name,Gender,Date of Birth,Event,Bib,State\n"
        "91,Anna,Meier,F,05/30/1998,Race,7,CO\n"
    )
    (entry,) = read(Pasted(text))
    extra = (("Registration ID", "91"), ("State", "CO"))
    assert entry == Entry("7", "Anna Meier", "F", 1998, course="Race", extra=extra)


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"\xff\xfe",
        b"\xff\xfe\x00",
        b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 40,
        b",".join([b"bib"] * 100_000) + b"\n7\n",
        b"bib,name\n7," + b"x" * 1_000_000 + b"y" * 33_000_000,
    ],
    ids=["empty", "a mark only", "half a sign", "a picture", "a hundred thousand columns", "huge"],
)
def test_a_hostile_file_is_refused_in_one_line(data: bytes, tmp_path: Path) -> None:
    file = write(tmp_path, "e.csv", data)
    with pytest.raises(InputError) as error:
        read(file)
    assert len(error.value.faults) == 1
    assert str(error.value).startswith(str(file))


def test_a_cell_of_a_megabyte_is_read(tmp_path: Path) -> None:
    (entry,) = read(write(tmp_path, "e.csv", b"bib,club\n7," + b"x" * 1_000_000))
    assert len(entry.club) == 1_000_000


def test_a_workbook_that_unpacks_to_gigabytes_is_not_unpacked(tmp_path: Path) -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/worksheets/sheet1.xml", b" " * 130_000_000)
    file = write(tmp_path, "bomb.xlsx", out.getvalue())
    with pytest.raises(InputError, match="when unpacked"):
        read(file)


def test_text_that_is_in_no_code_page_is_no_text() -> None:
    with pytest.raises(InputError, match="UTF-8"):
        table_text(b"a\x00\xff", "file")
