"""What is said about a fault: a line that names file, place, value and what was expected."""

import pytest

from skimo_timer.exchange.faults import Fault, Faults, InputError, match_name, one_of


@pytest.mark.parametrize(
    ("fault", "line"),
    [
        (
            Fault("entries.csv", "line 7", "born", "19x9", "a year such as 1987"),
            "entries.csv, line 7, born: '19x9' is wrong: expected a year such as 1987",
        ),
        (
            Fault("list.xlsx", "sheet Entries, cell C7", "", "", "a bib"),
            "list.xlsx, sheet Entries, cell C7 is empty: expected a bib",
        ),
        (
            Fault("race.toml", "line 3", "race.date", None, "a date"),
            "race.toml, line 3, race.date is missing: expected a date",
        ),
        (Fault("race.toml", "", "", None, "a file of that name"), "race.toml is missing: expected a file of that name"),
        (Fault("a.csv", "line 1", "x", "a\nb\x00", "c"), "a.csv, line 1, x: 'a\\nb\\x00' is wrong: expected c"),
        (
            Fault("a.csv", "line 1", "x", "0123456789" * 7, "c"),
            f"a.csv, line 1, x: '{'0123456789' * 6}…' is wrong: expected c",
        ),
    ],
)
def test_a_fault_is_one_line(fault: Fault, line: str) -> None:
    assert str(fault) == line


def test_faults_are_raised_together() -> None:
    faults = Faults("a.csv")
    faults.finish()
    faults.add("line 2", "bib", "x", "a bib")
    faults.add("line 9", "bib", "", "a bib")
    with pytest.raises(InputError) as error:
        faults.finish()
    assert [fault.where for fault in error.value.faults] == ["line 2", "line 9"]
    assert str(error.value) == (
        "a.csv, line 2, bib: 'x' is wrong: expected a bib\na.csv, line 9, bib is empty: expected a bib"
    )


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("W1", "W1"),
        ("w1", "W1"),
        ("elite  WOMEN", "Elite women"),
        ("W3", None),
        ("", None),
        ("rec", None),
        ("Rec", "Rec"),
    ],
)
def test_a_name_is_meant_whatever_its_case_unless_two_are_alike(text: str, found: str | None) -> None:
    assert match_name(text, ["W1", "Elite women", "Rec", "REC"]) == found


def test_where_there_are_no_names_that_is_said() -> None:
    assert one_of("a course", ["Race", "Rec"]) == "a course: Race, Rec"
    assert one_of("a course", []) == "a course, but there is none"
