"""The sheets of the day: prize giving, crews, decisions, bibs and times; and what stands on every printed page."""

from dataclasses import replace
from io import BytesIO

import pypdf
import pytest

from skimo_timer.core.clock import Instant
from skimo_timer.core.facts import Ruling, RulingKind
from skimo_timer.core.race import Race
from skimo_timer.core.setup import Classification
from skimo_timer.exchange.formats import sheet
from skimo_timer.exchange.formats.paper import printout
from skimo_timer.exchange.reports import make
from skimo_timer.exchange.reports.scope import Json
from skimo_timer.exchange.words import ENGLISH
from skimo_timer.journal import mark_of
from skimo_timer.ui.printing import pdf
from tests.exchange.report_race import SETUP, TEMPLATES, race, reported, scope
from tests.races import at, course, records
from tests.races import race as small_race
from tests.races import setup as setup_of

LATE = at("12:00:00")


def json_of(name: str, of: Race | None = None, now: Instant | None = LATE) -> Json:
    return make(name, scope(of or race(), now=now), ENGLISH).as_json()


def text_of(name: str, of: Race | None = None) -> list[str]:
    """The text of each page of a report on paper."""
    pages = pypdf.PdfReader(BytesIO(pdf(printout(reported(name, of, now=LATE), TEMPLATES), "A4"))).pages
    return [" ".join(page.extract_text().split()) for page in pages]


# -- prize giving ------------------------------------------------------------------------------------------------------


def test_the_last_step_is_called_first() -> None:
    table = reported("ceremony", now=LATE).tables[0]
    assert [row[0] for row in table.rows] == [2, 2, 1]
    assert [row["bib"] for row in json_of("ceremony")["classifications"][0]["rows"]] == ["11", "12", "14"]


def test_clubs_are_not_called_up() -> None:
    assert [one["name"] for one in json_of("ceremony")["classifications"]] == ["Overall", "Women"]


def test_nobody_is_called_up_twice_where_that_is_set() -> None:
    assert [row["bib"] for row in json_of("ceremony")["classifications"][1]["rows"]] == ["11", "12", "13"]
    once = race(replace(SETUP, podium_once=True, podium=2))
    assert [[row["bib"] for row in one["rows"]] for one in json_of("ceremony", once)["classifications"]] == [
        ["11", "12", "14"],
        ["13"],
    ]


def test_a_podium_that_is_open_says_so() -> None:
    assert reported("ceremony", now=at("10:30:00")).tables[0].state.startswith("NOT FINAL")
    assert reported("ceremony", now=LATE).tables[0].state == "FINAL"


# -- crews -------------------------------------------------------------------------------------------------------------


def test_the_sheet_of_a_point_has_who_comes_by_and_room_for_each_lap() -> None:
    short = course("START skin T1I skins-off T1O descent LINE", name="Rec")
    both = replace(setup_of(course(), short), starts=SETUP.starts)
    of = small_race(Ruling("12", RulingKind.COURSE, "Rec"), of=both)
    points = {one["point"]: one for one in json_of("crew-sheet", of)["points"]}
    assert points["T1I"]["laps"] == [1, 2]
    assert points["T1I"]["bibs"] == ["11", "12", "13"]
    assert points["T2O"]["bibs"] == ["11", "13"]
    table = make("crew-sheet", scope(of), ENGLISH).tables(ENGLISH)[0]
    assert [str(cell).strip("\N{NO-BREAK SPACE}") for cell in table.rows[1]] == ["12", "Athlete 12", "", "–"]


# -- decisions ---------------------------------------------------------------------------------------------------------


def test_every_ruling_that_stands_is_listed_with_what_it_costs() -> None:
    rows = json_of("decisions")["rows"]
    assert [(row["bib"], row["ruling"], row["value"], row["cost"]) for row in rows[:4]] == [
        ("12", "penalty", "C.13", 30),
        ("15", "DNF", "T1I", None),
        ("15", "gave-up", "T1I, walks down", None),
        ("16", "DSQ", "C.16", None),
    ]


def test_an_offence_that_counts_twice_costs_twice_and_one_that_disqualifies_costs_no_time() -> None:
    of = race()
    twice = Ruling("14", RulingKind.PENALTY, "C.13", 2)
    of.apply(records([twice, Ruling("13", RulingKind.PENALTY, "B.1")], first=90))
    assert [row["cost"] for row in json_of("decisions", of)["rows"][-2:]] == [60, None]


def test_what_was_undone_is_no_decision() -> None:
    from skimo_timer.core.facts import Key, Reverted

    of = race()
    before = len(json_of("decisions", of)["rows"])
    of.apply(records([Ruling("14", RulingKind.DNF)], first=90))
    of.apply(records([Reverted(Key("A", 90))], first=91))
    assert len(json_of("decisions", of)["rows"]) == before


# -- bibs and times ----------------------------------------------------------------------------------------------------


def test_bibs_and_times_leave_nobody_out() -> None:
    rows = json_of("finish-times")["rows"]
    assert [row["time"] for row in rows] == sorted(row["time"] for row in rows)
    assert {"21", ""} <= {row["bib"] for row in rows}
    assert all(row["point"] == "LINE" for row in rows)


# -- on every page -----------------------------------------------------------------------------------------------------


@pytest.mark.usefixtures("qapp")
def test_the_first_page_says_on_which_page_each_list_begins() -> None:
    pages = text_of("results")
    assert "Overall 1 · Women 2 · Clubs 3" in pages[0]
    assert "contents" not in "".join(pages)


@pytest.mark.usefixtures("qapp")
def test_a_report_of_one_list_has_no_contents() -> None:
    of = race(replace(SETUP, classifications=(Classification("Overall"),)))
    assert "Overall 1" not in text_of("results", of)[0]


@pytest.mark.usefixtures("qapp")
def test_results_are_signed_and_lists_of_crews_are_not() -> None:
    assert "For the jury" in text_of("results")[0]
    assert "For the jury" not in text_of("crew-sheet")[0]


def test_the_head_says_what_the_course_is_without_being_told() -> None:
    details = dict(reported("results").details)
    assert (details["Laps"], details["Ascents"], details["Changes"]) == ("2", "2", "3")
    told = race(replace(SETUP, sheet={"ascents": "3 steep ones"}))
    assert dict(reported("results", told).details)["Ascents"] == "3 steep ones"


def test_the_same_records_have_the_same_mark_and_one_more_another() -> None:
    some = records([Ruling("14", RulingKind.DNF), Ruling("15", RulingKind.DNF)])
    assert mark_of(some) == mark_of(list(some))
    assert len({mark_of(some), mark_of(some[:1]), mark_of([]), mark_of(some[::-1])}) == 4


@pytest.mark.parametrize("name", ["ceremony", "crew-sheet", "decisions", "finish-times"])
def test_a_sheet_of_an_empty_race_says_that_there_is_nothing(name: str) -> None:
    of = small_race(bibs="")
    made = sheet(name, make(name, scope(of), ENGLISH), of.setup, ENGLISH)
    assert made.tables
    assert [table.none for table in made.tables if not table.rows] == [ENGLISH[f"none.{name}"]] * len(made.tables)
