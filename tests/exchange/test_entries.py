"""The start list from a table: what each column means, what a correction changes, and what is refused."""

import datetime as dt
from dataclasses import replace
from pathlib import Path

import pytest

from skimo_timer.core.clock import DAY, HOUR, SECOND, Instant
from skimo_timer.core.course import Format
from skimo_timer.core.setup import Heat, RaceSetup, Stage
from skimo_timer.core.startlist import Entry
from skimo_timer.exchange.entries import read_entries
from skimo_timer.exchange.faults import InputError
from tests.exchange.races import NIGHT, faults, places, write
from tests.exchange.workbooks import workbook

YEAR = "expected a year such as 1987, or a date such as 1987-05-30"


def read(folder: Path, text: str, *known: Entry) -> list[Entry]:
    return read_entries(write(folder, "entries.csv", text), NIGHT, {entry.bib: entry for entry in known})


def refused(folder: Path, text: str) -> list[str]:
    with pytest.raises(InputError) as error:
        read(folder, text)
    return faults(error, folder)


def test_every_column_is_read(tmp_path: Path) -> None:
    text = (
        "bib,name,sex,born,nation,club,category,course,start,slot,Shirt\n"
        "007,Anna  Berger,F,1987,SUI,SC Foo,Elite,Race,W1,24:00:12.5,L\n"
        "8,,,,,,,,,,\n"
    )
    assert read(tmp_path, text) == [
        Entry(
            "7",
            "Anna Berger",
            "F",
            1987,
            "SUI",
            "SC Foo",
            "Elite",
            "Race",
            "W1",
            Instant(24 * HOUR + 12_500_000),
            (("Shirt", "L"),),
        ),
        Entry("8"),
    ]


def test_a_known_bib_corrects_the_fields_given_and_leaves_the_others(tmp_path: Path) -> None:
    known = Entry("7", "Anna Berger", "F", 1987, club="SC Foo", start="W1", extra=(("Shirt", "L"), ("Bus", "3")))
    text = "Nr;Verein;Jahrgang;shirt;Shirt size;start\n7;SC Bar;;;XL;W2\n"
    (entry,) = read(tmp_path, text, known)
    extra = (("Shirt", "L"), ("Bus", "3"), ("Shirt size", "XL"))
    assert entry == Entry("7", "Anna Berger", "F", 1987, club="SC Bar", start="W2", extra=extra)


def test_extra_columns_are_corrected_by_their_header(tmp_path: Path) -> None:
    known = Entry("7", extra=(("Shirt", "L"), ("Bus", "3")))
    (entry,) = read(tmp_path, "bib,Bus,Shirt\n7,4,\n", known)
    assert entry.extra == (("Shirt", "L"), ("Bus", "4"))


def test_an_entry_that_changes_nothing_equals_the_known_one(tmp_path: Path) -> None:
    known = Entry("7", "Anna", "F", 1987, extra=(("Shirt", "L"),))
    assert read(tmp_path, "bib,name,sex,born,club,Shirt\n07,Anna,W,1987-05-30,,L\n", known) == [known]


@pytest.mark.parametrize(
    "table",
    [
        "bib,first name,last name\n7,Anna Maria,Berger",
        "bib,Name,Vorname\n7,Berger,Anna Maria",
        "bib,Nom,Prénom\n7,Berger,Anna Maria",
        "bib,Cognome,Nome\n7,Berger,Anna Maria",
        "bib,Apellidos,Nombre\n7,Berger,Anna Maria",
        "bib,Nombre completo\n7,Anna Maria Berger",
        'bib,Name\n7,"Anna Maria\nBerger"',
    ],
)
def test_a_name_may_come_in_one_piece_or_in_two(table: str, tmp_path: Path) -> None:
    assert read(tmp_path, table)[0].name == "Anna Maria Berger"


@pytest.mark.parametrize("table", ["bib,first name,last name\n7,Anna,", "bib,first name,last name\n7,,Anna"])
def test_half_a_name_is_a_name(table: str, tmp_path: Path) -> None:
    assert read(tmp_path, table)[0].name == "Anna"


@pytest.mark.parametrize(
    ("words", "sex"),
    [
        ("M m male man H h Herren männlich Homme homme uomo Hombre masculino U maschile", "M"),
        ("F f female woman W w weiblich Frau Damen Dame femme Donna D mujer féminin femminile", "F"),
        ("X x divers non-binary mixed", "X"),
    ],
)
def test_sex_is_understood_in_five_languages(words: str, sex: str, tmp_path: Path) -> None:
    for word in words.split():
        assert [entry.sex for entry in read(tmp_path, f"bib,sex\n7,{word}\n")] == [sex], word


def test_d_is_divers_only_where_the_column_says_w_too(tmp_path: Path) -> None:
    assert [e.sex for e in read(tmp_path, "bib,m/w/d\n1,m\n2,w\n3,d\n")] == ["M", "F", "X"]
    assert [e.sex for e in read(tmp_path, "bib,sexe\n1,H\n2,D\n")] == ["M", "F"]


@pytest.mark.parametrize(
    "born", ["1987", "1987-05-30", "1987-5-3", "1987-05-30T00:00:00", "30.05.1987", "3/5/1987", "30-05-1987"]
)
def test_born_is_a_year_or_a_date(born: str, tmp_path: Path) -> None:
    assert read(tmp_path, f"bib,born\n7,{born}\n")[0].born == 1987


@pytest.mark.parametrize("born", [1900, 2027])
def test_everybody_was_born_between_1900_and_the_race(born: int, tmp_path: Path) -> None:
    assert read(tmp_path, f"bib,born\n7,{born}\n")[0].born == born


def test_a_bib_may_have_twenty_signs(tmp_path: Path) -> None:
    assert read(tmp_path, f"bib\n{'9' * 20}\n")[0].bib == "9" * 20


def test_names_of_the_set_up_are_meant_whatever_their_case(tmp_path: Path) -> None:
    (entry,) = read(tmp_path, "bib,course,start\n7,RACE,elite women\n")
    assert (entry.course, entry.start) == ("Race", "Elite women")


def test_a_workbook_gives_the_same_entries(tmp_path: Path) -> None:
    rows: list[list[object]] = [
        ["Startnr.", "Name", "m/w", "geboren", "Strecke", "Startzeit"],
        [7, "Anna Berger", "w", dt.datetime(1987, 5, 30), "Race", dt.time(19, 0, 30)],
    ]
    (entry,) = read_entries(workbook(tmp_path / "e.xlsx", rows), NIGHT, {})
    assert entry == Entry("7", "Anna Berger", "F", 1987, course="Race", slot=entry.slot)
    assert entry.slot == 19 * HOUR + 30 * SECOND


def test_a_slot_may_lie_on_the_next_date(tmp_path: Path) -> None:
    assert read(tmp_path, "bib,slot\n7,2027-01-15T01:00:00\n")[0].slot == DAY + HOUR


@pytest.mark.parametrize(
    ("row", "message"),
    [
        ("bib,name\n,Anna", "line 2, bib is empty: expected a bib"),
        ("bib,name\n?,Anna", "line 2, bib: '?' is wrong: expected a bib"),
        ("bib,name\nA 12,Anna", "line 2, bib: 'A 12' is wrong: expected a bib without blanks, of at most 20 signs"),
        (f"bib\n{'9' * 21}", f"line 2, bib: '{'9' * 21}' is wrong: expected a bib without blanks, of at most 20 signs"),
        ("Nr\n7\n8\n007", "line 4, Nr: '007' is wrong: expected each bib once; line 2 has it too"),
        ("bib,Geschlecht\n7,Z", "line 2, Geschlecht: 'Z' is wrong: expected M, F or X, or a word for it"),
        (
            "bib,born\n7,19x9",
            f"line 2, born: '19x9' is wrong: {YEAR}",
        ),
        ("bib,born\n7,87", f"line 2, born: '87' is wrong: {YEAR}"),
        (
            "bib,born\n7,2028",
            f"line 2, born: '2028' is wrong: {YEAR}",
        ),
        (
            "bib,born\n7,1899",
            f"line 2, born: '1899' is wrong: {YEAR}",
        ),
        ("bib,course\n7,Long", "line 2, course: 'Long' is wrong: expected a course: Race, Rec"),
        ("bib,start\n7,W9", "line 2, start: 'W9' is wrong: expected a start group: W1, W2, Elite women"),
        (
            "bib,slot\n7,19:00",
            "line 2, slot: '19:00' is wrong: expected a time of day HH:MM:SS[.ffffff] or YYYY-MM-DDTHH:MM:SS[.f]",
        ),
    ],
)
def test_what_is_wrong_is_named_with_its_place(row: str, message: str, tmp_path: Path) -> None:
    assert refused(tmp_path, row) == [f"entries.csv, {message}"]


def test_all_faults_of_a_table_are_said_at_once(tmp_path: Path) -> None:
    with pytest.raises(InputError) as error:
        read(tmp_path, "bib,sex,born,course,slot\n7,Z,x,y,z\n7,M,1987,Race,10:00:00\n8\n")
    assert sorted(places(error)) == [
        ("line 2", "born", "x"),
        ("line 2", "course", "y"),
        ("line 2", "sex", "Z"),
        ("line 2", "slot", "z"),
        ("line 3", "bib", "7"),
        ("line 4", "", "8"),
    ]


def test_in_a_workbook_a_fault_names_the_cell(tmp_path: Path) -> None:
    rows: list[list[object]] = [["Name", "Nr", "Jahrgang"], ["Anna", 7, 1987], ["Eva", 7, "19x9"]]
    with pytest.raises(InputError) as error:
        read_entries(workbook(tmp_path / "list.xlsx", rows), NIGHT, {})
    assert faults(error, tmp_path) == [
        "list.xlsx, sheet Entries, cell B3, Nr: '7' is wrong: expected each bib once; sheet Entries, row 2 has it too",
        f"list.xlsx, sheet Entries, cell C3, Jahrgang: '19x9' is wrong: {YEAR}",
    ]


def test_a_hundred_thousand_entries_are_read(tmp_path: Path) -> None:
    text = "bib,name,sex,born,course,start,slot\n" + "".join(
        f"{n},Athlete {n},F,1990,Race,W1,10:00:00\n" for n in range(100_000)
    )
    assert len(read(tmp_path, text)) == 100_000


TEAMS = replace(NIGHT, format=Format.TEAM)
HEATS = (Stage("Heats", (Heat("A", bibs=("31", "32")), Heat("B", bibs=("41",)))), Stage("Final", (Heat("F"),)))
SPRINT = replace(NIGHT, format=Format.SPRINT, starts=(), stages=HEATS)


def of(setup: RaceSetup, folder: Path, text: str, *known: Entry) -> list[Entry]:
    return read_entries(write(folder, "entries.csv", text), setup, {entry.bib: entry for entry in known})


def test_members_stand_beside_their_team_in_any_order(tmp_path: Path) -> None:
    text = "bib,name,sex\n82 A,Anna,F\n82,The Foxes,\n82b,Ben,M\n"
    assert of(TEAMS, tmp_path, text) == [
        Entry("82a", "Anna", "F"),
        Entry("82", "The Foxes"),
        Entry("82b", "Ben", "M"),
    ]
    assert of(TEAMS, tmp_path, "bib,name\n82b,Ben\n", Entry("82")) == [Entry("82b", "Ben")]


def test_a_member_needs_a_team_that_is_entered_and_has_room(tmp_path: Path) -> None:
    with pytest.raises(InputError) as error:
        of(TEAMS, tmp_path, "bib\n82\n82c\n83a\n")
    assert faults(error, tmp_path) == [
        "entries.csv, line 3, bib: '82c' is wrong: expected a member of a team: its bib and one of the letters a, b",
        "entries.csv, line 4, bib: '83a' is wrong: expected a member of a team that is entered; there is no row for 83",
    ]


def test_the_letters_of_a_relay_are_those_of_its_order(tmp_path: Path) -> None:
    relay = replace(NIGHT, format=Format.RELAY, relay=("a", "c"))
    assert len(of(relay, tmp_path, "bib\n82\n82a\n82c\n")) == 3
    with pytest.raises(InputError):
        of(relay, tmp_path, "bib\n82\n82b\n")


def test_where_bibs_are_those_of_athletes_a_letter_is_part_of_the_bib(tmp_path: Path) -> None:
    assert of(NIGHT, tmp_path, "bib\n82c\n") == [Entry("82c")]


def test_the_first_table_has_everybody_whom_the_set_up_puts_into_a_heat(tmp_path: Path) -> None:
    with pytest.raises(InputError) as error:
        of(SPRINT, tmp_path, "bib\n31\n")
    assert faults(error, tmp_path) == [
        "entries.csv, bib 32 is missing: expected a row for everybody in a heat; Heats/A has 32",
        "entries.csv, bib 41 is missing: expected a row for everybody in a heat; Heats/B has 41",
    ]
    assert len(of(SPRINT, tmp_path, "bib\n31\n", Entry("33"))) == 1
    assert len(of(SPRINT, tmp_path, "bib\n31\n32\n41\n42\n")) == 4
