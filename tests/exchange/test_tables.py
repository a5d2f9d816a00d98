"""CSV and XLSX tables: delimiters, quotes, headers, typed cells, and everything that can be wrong with a file."""

import csv
import datetime as dt
import io
import sys
import zipfile
from pathlib import Path

import openpyxl
import openpyxl.utils.datetime
import pytest
from hypothesis import given
from hypothesis import strategies as st

from skimo_timer.exchange.csv_rows import csv_records
from skimo_timer.exchange.faults import Faults, InputError
from skimo_timer.exchange.headers import ENTRY_COLUMNS, PASSING_COLUMNS, vocabulary
from skimo_timer.exchange.tables import HEADER_FORM, Table, read_table
from skimo_timer.exchange.xlsx_rows import column_letter
from tests.exchange.races import faults, only, places, write
from tests.exchange.workbooks import computed, edit, workbook


def entries(path: Path | str) -> Table:
    table = read_table(path, ENTRY_COLUMNS, ("bib",))
    table.faults.finish()
    return table


def cells(table: Table, *columns: str) -> list[tuple[str, ...]]:
    return [tuple(row[column] for column in columns) for row in table.rows]


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
@pytest.mark.parametrize("mark", ["", "\ufeff"])
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_the_delimiter_is_found_whatever_the_line_ends(delimiter: str, mark: str, end: str, tmp_path: Path) -> None:
    lines = ["bib;name;club", '7;"Berger; Anna";SC', '8;"a,b";"say ""hi"""']
    text = mark + end.join(lines).replace(";", delimiter) + end
    assert cells(entries(write(tmp_path, "e.csv", text)), "bib", "name", "club") == [
        ("7", f"Berger{delimiter} Anna", "SC"),
        ("8", "a,b", 'say "hi"'),
    ]


def test_a_header_with_other_delimiters_in_it_is_understood(tmp_path: Path) -> None:
    table = entries(write(tmp_path, "e.csv", "bib;remark, long;name\n7;a, b, c;Anna\n"))
    assert cells(table, "bib", "name") == [("7", "Anna")]


def test_one_column_needs_no_delimiter(tmp_path: Path) -> None:
    assert cells(entries(write(tmp_path, "e.csv", "Startnummer\n7\n8")), "bib") == [("7",), ("8",)]


def test_blank_lines_are_skipped_and_lines_are_counted_as_in_the_file(tmp_path: Path) -> None:
    table = entries(write(tmp_path, "e.csv", '\n\nbib,name,remark\n\n7,Anna,"one\ntwo"\n,,\n  \n8,Eva,x\n'))
    assert [(row.where, row["bib"]) for row in table.rows] == [("line 5", "7"), ("line 9", "8")]
    assert table.rows[0].extra == (("remark", "one\ntwo"),)


def test_a_table_may_come_from_standard_input(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO("bib,name\n7,Zoë\n".encode())))
    assert cells(entries("-"), "bib", "name") == [("7", "Zoë")]
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"name\n7\n")))
    with pytest.raises(InputError) as error:
        entries(Path("-"))
    assert str(error.value).startswith("standard input, line 1: 'name' is wrong")


def test_a_header_alone_is_an_empty_table(tmp_path: Path) -> None:
    assert entries(write(tmp_path, "e.csv", "bib,name\n")).rows == []


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", "e.csv is empty: expected a header with bib"),
        ("\n \n", "e.csv is empty: expected a header with bib"),
        (",,\n,,\n", "e.csv is empty: expected a header with bib"),
        (
            "name,club\nAnna,SC\n",
            f"e.csv, line 1: 'name, club' is wrong: expected {HEADER_FORM['bib']}",
        ),
        (
            "bib,name\n7,Berger, Anna\n",
            "e.csv, line 2: '7,Berger,Anna' is wrong: expected 2 cells, as many as there are headers, not 3",
        ),
        ("bib,name\n7\n", "e.csv, line 2: '7' is wrong: expected 2 cells, as many as there are headers, not 1"),
        (
            "bib,,name\n7,x,Anna\n",
            "e.csv, line 2: 'x' is wrong: expected a header above this cell",
        ),
        (
            "bib,name,Startnummer\n7,a,8\n",
            "e.csv, line 1: 'Startnummer' is wrong: expected each column once; 'bib' is the same",
        ),
        ("bib,Car,CAR\n7,a,8\n", "e.csv, line 1: 'CAR' is wrong: expected each column once; 'Car' is the same"),
    ],
)
def test_a_table_that_does_not_fit_is_refused(text: str, message: str, tmp_path: Path) -> None:
    with pytest.raises(InputError) as error:
        entries(write(tmp_path, "e.csv", text))
    assert faults(error, tmp_path) == [message]


@pytest.mark.parametrize("text", ['bib,name\n7,Anna\n8,"Eva\n9,Ida\n', 'bib,name\n7,Anna\n8,"Eva"x\n'])
def test_a_quote_that_does_not_close_is_named_by_the_line_where_it_opens(text: str, tmp_path: Path) -> None:
    with pytest.raises(InputError) as error:
        entries(write(tmp_path, "e.csv", text))
    assert only(error).where == "line 3"
    assert only(error).expected.startswith("a cell that begins with a quote to end with one")


def test_every_row_that_does_not_fit_is_named(tmp_path: Path) -> None:
    with pytest.raises(InputError) as error:
        entries(write(tmp_path, "e.csv", "bib,name,bib\n7\n8,a,b,c\n9,Anna,9\n"))
    assert [fault.where for fault in error.value.faults] == ["line 1", "line 2", "line 3"]


def test_delimiters_at_the_end_of_a_line_do_no_harm(tmp_path: Path) -> None:
    table = entries(write(tmp_path, "e.csv", "bib,name,,\n7,Anna\n8,Eva,,,,\n"))
    assert cells(table, "bib", "name") == [("7", "Anna"), ("8", "Eva")]


@pytest.mark.parametrize(
    ("data", "where", "value"),
    [
        (b"bib,name\n7,a\0b\n", "line 2", "7,a"),
        (b"bib,name\n7,Fran\xe7ois\0\n", "line 2", "7,Fran\\xe7ois"),
    ],
)
def test_a_file_that_is_no_text_in_utf8_is_refused_by_its_line(
    data: bytes, where: str, value: str, tmp_path: Path
) -> None:
    with pytest.raises(InputError) as error:
        entries(write(tmp_path, "e.csv", data))
    fault = only(error)
    assert fault.where == where
    assert (fault.value or "").startswith(value)
    assert fault.expected == "text in UTF-8 (in Excel: CSV UTF-8)"


def test_a_file_that_is_not_there_or_cannot_be_read_is_refused(tmp_path: Path) -> None:
    with pytest.raises(InputError) as error:
        entries(tmp_path / "nothing.csv")
    assert faults(error, tmp_path) == ["nothing.csv is missing: expected a file of that name"]
    with pytest.raises(InputError) as error:
        entries(tmp_path)
    assert only(error).expected == "a file that can be read (Is a directory)"
    with pytest.raises(InputError) as error:
        entries("a\0b")
    assert only(error).expected.startswith("a file that can be read")


LINES = {
    "en": "Bib,First Name,Last name,Gender,Year of birth,Country,Club,Category,Course,Wave,Start time",
    "de": "Startnummer,Vorname,Nachname,Geschlecht,Jahrgang,Nation,Verein,Kategorie,Strecke,Startgruppe,Startzeit",
    "fr": "Dossard,Prénom,Nom de famille,Sexe,Année de naissance,Pays,Club,Catégorie,Parcours,Vague,Heure de départ",
    "it": "Pett.,Nome di battesimo,Cognome,Sesso,Anno di nascita,Nazione,Società,Categoria,Percorso,Sas,Ora partenza",
    "es": "Dorsal,Nombre de pila,Apellidos,Sexo,Año de nacimiento,País,Club,Categoría,Recorrido,Salida,Hora de salida",
    "shouted": "STARTNR.,PRENOM,APELLIDO,GENERO,ANO,NAZIONALITA,SOCIETE,CATEGORIA,PARCOURS,DEPART,START-TIME",
    "short": "N°,first,last,m/w,Jg.,NOC,Klub,Kat.,Strecke,Block,Slot",
}
COLUMNS = [column for column in ENTRY_COLUMNS if column != "name"]


@pytest.mark.parametrize("line", LINES.values(), ids=LINES.keys())
def test_headers_are_understood_in_five_languages_in_any_order(line: str, tmp_path: Path) -> None:
    words = line.split(",")
    for order in (words, words[::-1]):
        table = entries(write(tmp_path, "e.csv", ",".join(order) + "\n"))
        assert {column: order[index] for column, index in table.columns.items()} == dict(
            zip(COLUMNS, words, strict=True)
        )
        assert table.unknown == []


@pytest.mark.parametrize(
    "line",
    [
        "Bib,Point,Time,Source,Note",
        "Nr,Posten,Zeit,Quelle,Bemerkung",
        "Dossard,Poste,Heure,Origine,Remarque",
        "Pettorale,Punto,Ora,Fonte,Nota",
        "Dorsal,Punto,Hora,Fuente,Observaciones",
    ],
)
def test_passings_have_headers_in_five_languages(line: str, tmp_path: Path) -> None:
    assert list(read_table(write(tmp_path, "p.csv", line), PASSING_COLUMNS, ("bib", "point", "time")).columns) == list(
        PASSING_COLUMNS
    )


def test_every_missing_header_is_named_with_those_that_were_found(tmp_path: Path) -> None:
    with pytest.raises(InputError) as error:
        read_table(write(tmp_path, "p.csv", "Nr;Ort\n7;x\n"), PASSING_COLUMNS, ("bib", "point", "time"))
    assert faults(error, tmp_path) == [
        f"p.csv, line 1: 'Nr, Ort' is wrong: expected {HEADER_FORM[column]}" for column in ("point", "time")
    ]


def test_unknown_columns_are_kept_where_they_are_filled(tmp_path: Path) -> None:
    table = entries(write(tmp_path, "e.csv", "Shirt,bib,Bus\nL,7,\n,8,3\n"))
    assert [row.extra for row in table.rows] == [(("Shirt", "L"),), (("Bus", "3"),)]


TEXTS = st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=12).map(str.strip)


@given(st.lists(st.tuples(TEXTS, TEXTS, TEXTS), max_size=8), st.sampled_from(",;\t"))
def test_whatever_a_csv_writer_quotes_is_read_again(rows: list[tuple[str, str, str]], delimiter: str) -> None:
    out = io.StringIO()
    writer = csv.writer(out, delimiter=delimiter)
    writer.writerows([("bib", "name", "club"), *rows])
    found = Faults("e.csv")
    records = csv_records(out.getvalue(), vocabulary(ENTRY_COLUMNS), found)
    assert [tuple(record) for _, record in records] == [("bib", "name", "club"), *rows]
    assert not found.found


def test_a_hundred_thousand_rows_are_read(tmp_path: Path) -> None:
    text = "bib,name\n" + "".join(f"{n},Athlete {n}\n" for n in range(100_000))
    table = entries(write(tmp_path, "e.csv", text))
    assert len(table.rows) == 100_000
    assert (table.rows[-1].where, table.rows[-1]["bib"]) == ("line 100001", "99999")


def test_typed_cells_are_the_text_that_a_person_sees(tmp_path: Path) -> None:
    rows: list[list[object]] = [
        ["Nr", "Startzeit", "x"],
        [7, dt.time(10, 0, 20), "  text "],
        [8.0, dt.datetime(2027, 1, 15, 0, 0, 12), 12.5],
        ["9", dt.timedelta(days=1, seconds=12), dt.datetime(1987, 5, 30)],
        [10, 1 + 12 / 86400, dt.date(1987, 5, 30)],
        [11, dt.time(0, 30), dt.datetime(1987, 5, 30, 12, 30)],
        [12, dt.time(0, 0, 30, 500_000), True],
        [13, dt.time(10, 0, 0, 120_000), None],
        [14, dt.time(10, 30), None],
    ]
    formats = {"B5": "h:mm:ss", "B9": "HH:MM:SS", "B6": "h:mm", "B7": "mm:ss.0", "C4": "dd.mm.yyyy"}
    table = entries(workbook(tmp_path / "e.xlsx", rows, formats))
    assert [tuple(row.cells) for row in table.rows] == [
        ("7", "10:00:20", "text"),
        ("8", "2027-01-15T00:00:12", "12.5"),
        ("9", "24:00:12", "1987-05-30"),
        ("10", "24:00:12", "1987-05-30"),
        ("11", "00:30", "1987-05-30T12:30:00"),
        ("12", "00:00:30.5", "True"),
        ("13", "10:00:00.12", ""),
        ("14", "10:30:00", ""),
    ]


def test_a_workbook_that_counts_from_1904_has_times_past_midnight_too(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    book.epoch = openpyxl.utils.datetime.CALENDAR_MAC_1904
    sheet = book.worksheets[0]
    sheet.append(["bib", "slot"])
    sheet.append([7, 1 + 12 / 86400])
    sheet["B2"].number_format = "h:mm:ss"
    book.save(tmp_path / "e.xlsx")
    assert cells(entries(tmp_path / "e.xlsx"), "slot") == [("24:00:12",)]


def test_only_the_first_sheet_counts_and_rows_are_numbered_as_in_it(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    book.worksheets[0].title = "Start list"
    book.worksheets[0]["B3"] = "Nr"
    book.worksheets[0]["C3"] = "Name"
    book.worksheets[0]["B6"] = 7
    book.create_sheet("Other")["A1"] = "nothing"
    book.save(tmp_path / "e.xlsx")
    table = entries(tmp_path / "e.xlsx")
    assert [(row.where, row["bib"]) for row in table.rows] == [("sheet Start list, row 6", "7")]
    table.rows[0].fault("bib", "another")
    table.rows[0].fault("slot", "a time")
    assert [str(fault).split("e.xlsx, ")[1] for fault in table.faults.found] == [
        "sheet Start list, cell B6, Nr: '7' is wrong: expected another",
        "sheet Start list, row 6, slot is missing: expected a time",
    ]


def test_a_size_that_a_workbook_gives_wrongly_hides_nothing(tmp_path: Path) -> None:
    path = workbook(tmp_path / "e.xlsx", [["bib", "name"], [7, "Anna"], [8, "Eva"]])
    edit(path, '<dimension ref="A1:B3" ?/>', '<dimension ref="A1:A2"/>')
    assert cells(entries(path), "bib", "name") == [("7", "Anna"), ("8", "Eva")]


def test_in_a_workbook_short_rows_are_rows_with_empty_cells(tmp_path: Path) -> None:
    table = entries(
        workbook(tmp_path / "e.xlsx", [["bib", "name", None, None], [7], [None, None, None, "  "], [8, "Eva"]])
    )
    assert cells(table, "bib", "name") == [("7", ""), ("8", "Eva")]


def test_a_value_below_no_header_is_named_by_its_cell(tmp_path: Path) -> None:
    with pytest.raises(InputError) as error:
        entries(workbook(tmp_path / "e.xlsx", [["bib", "name"], [7, "Anna", "lost"], [8, "Eva", None, "too"]]))
    assert places(error) == [("sheet Entries, cell C2", "", "lost"), ("sheet Entries, cell D3", "", "too")]
    assert only_expected(error) == {"a header above this cell"}


def only_expected(error: pytest.ExceptionInfo[InputError]) -> set[str]:
    return {fault.expected for fault in error.value.faults}


def test_headers_of_a_workbook_are_named_by_their_cell(tmp_path: Path) -> None:
    with pytest.raises(InputError) as error:
        entries(workbook(tmp_path / "e.xlsx", [["bib", "name", "bib"], [7, "Anna", 8]]))
    assert places(error) == [("sheet Entries, cell C1", "", "bib")]
    with pytest.raises(InputError) as error:
        entries(workbook(tmp_path / "e.xlsx", [["name", "club"], ["Anna", "SC"]]))
    assert places(error) == [("sheet Entries, row 1", "", "name, club")]


FORMULAS = [["bib", "name"], ["=A1", "=B1"], ["=A2", "x"]]


def test_a_formula_is_the_value_that_it_last_had(tmp_path: Path) -> None:
    path = workbook(tmp_path / "e.xlsx", FORMULAS)
    computed(path, {"A2": ("n", "7"), "B2": ("str", ""), "A3": ("str", "8")})
    assert cells(entries(path), "bib", "name") == [("7", ""), ("8", "x")]


def test_a_formula_that_was_never_computed_is_named(tmp_path: Path) -> None:
    with pytest.raises(InputError) as error:
        entries(workbook(tmp_path / "e.xlsx", FORMULAS))
    assert places(error) == [
        ("sheet Entries, cell A2", "", "=A1"),
        ("sheet Entries, cell B2", "", "=B1"),
        ("sheet Entries, cell A3", "", "=A2"),
    ]


def test_a_formula_that_failed_is_named(tmp_path: Path) -> None:
    path = workbook(tmp_path / "e.xlsx", [*FORMULAS, [9, "#REF!"]])
    computed(path, {"A2": ("n", "7"), "B2": ("e", "#DIV/0!"), "A3": ("n", "8")})
    with pytest.raises(InputError) as error:
        entries(path)
    assert places(error) == [("sheet Entries, cell B4", "", "#REF!"), ("sheet Entries, cell B2", "", "#DIV/0!")]


def damaged(path: Path) -> bytes:
    data = bytearray(workbook(path, [["bib"], [7]]).read_bytes())
    with zipfile.ZipFile(path) as book:
        begin = book.getinfo("xl/worksheets/sheet1.xml").header_offset
    data[begin + 80 : begin + 120] = bytes(40)
    return bytes(data)


def other_archive() -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("content.xml", "<office/>")
    return out.getvalue()


@pytest.mark.parametrize("kind", ["cut", "damaged", "other archive", "empty archive"])
def test_a_workbook_that_cannot_be_read_is_refused(kind: str, tmp_path: Path) -> None:
    path = tmp_path / "e.xlsx"
    data = damaged(path)
    broken = {"cut": data[:900], "damaged": data, "other archive": other_archive(), "empty archive": b"PK\x03\x04"}
    write(tmp_path, "e.xlsx", broken[kind])
    with pytest.raises(InputError) as error:
        entries(path)
    assert only(error).expected == "a CSV file, or an XLSX workbook that is not damaged"


def test_an_old_xls_workbook_is_refused_with_what_to_do(tmp_path: Path) -> None:
    with pytest.raises(InputError) as error:
        entries(write(tmp_path, "e.xls", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(500)))
    assert only(error).expected == "a CSV file or an XLSX workbook; save the XLS workbook as XLSX"


def test_columns_have_letters() -> None:
    assert [column_letter(index) for index in (0, 1, 25, 26, 51, 52, 701, 702)] == [
        "A",
        "B",
        "Z",
        "AA",
        "AZ",
        "BA",
        "ZZ",
        "AAA",
    ]
