"""Published lists in reports: the state on the sheet, the note below it, and the report of all versions."""

from skimo_timer.core.facts import Fact, ProtestDecided, ProtestMade, Ruling, RulingKind
from skimo_timer.core.publications import publish
from skimo_timer.core.race import Race
from skimo_timer.exchange.reports import Scope, boards_of, make
from skimo_timer.exchange.words import ENGLISH
from tests.races import at, board, course, race, setup

ONE_LAP = setup(course("START skin TOP"))
FINISHES = ("11 TOP 10:10:00", "12 TOP 10:11:00", "13 TOP 10:12:00")
FINE = Ruling("11", RulingKind.PENALTY, "+1:30")


def official() -> tuple[Fact, ...]:
    """What makes a list official in the window."""
    fact = publish(board(race(*FINISHES, of=ONE_LAP)), at("10:20:00"), official=True)
    return Ruling("", RulingKind.OFFICIAL, "Overall"), fact


def scope(of: Race) -> Scope:
    """Everything of a race."""
    return Scope(of, boards_of(of))


def test_a_list_without_a_publication_says_only_that_it_is_unofficial() -> None:
    report = make("results", scope(race(*FINISHES, of=ONE_LAP)), ENGLISH)
    assert "publication" not in report.as_json()["classifications"][0]
    assert report.tables(ENGLISH)[0].state == "UNOFFICIAL"


def test_an_official_list_names_its_version_below() -> None:
    report = make("results", scope(race(*FINISHES, *official(), of=ONE_LAP)), ENGLISH)
    table = report.tables(ENGLISH)[0]
    digest = official()[1].digest  # type: ignore[union-attr]  # the second is a Published
    assert table.state == "OFFICIAL"
    assert table.notes[-1] == f"Version 1, published 10:20:00, {digest}"
    assert report.as_json()["classifications"][0]["publication"]["changed"] == []


def test_a_change_after_it_was_official_is_marked_and_told() -> None:
    report = make("results", scope(race(*FINISHES, *official(), FINE, of=ONE_LAP)), ENGLISH)
    table = report.tables(ENGLISH)[0]
    assert table.state == "OFFICIAL, CHANGED SINCE"
    assert table.notes[-1] == "Changed since version 1: 11: 1. 10:00 → 2. 11:30, 1 other ranks"
    changed = report.as_json()["classifications"][0]["publication"]["changed"]
    assert changed[1] == {
        "who": "11",
        "before": {"rank": 1, "status": "OK", "result": 600},
        "now": {"rank": 2, "status": "OK", "result": 690},
    }


def test_the_report_of_publications_says_what_changed_from_one_to_the_next() -> None:
    first = publish(board(race(*FINISHES, of=ONE_LAP)), at("10:20:00"), official=False)
    second = publish(board(race(*FINISHES, FINE, of=ONE_LAP)), at("10:31:00"), official=True)
    report = make("publications", scope(race(*FINISHES, first, FINE, second, of=ONE_LAP)), ENGLISH)
    versions = report.as_json()["publications"]
    assert [(one["version"], one["published"], one["official"]) for one in versions] == [
        (1, "10:20:00", False),
        (2, "10:31:00", True),
    ]
    assert versions[0]["changed"] is None
    assert [one["who"] for one in versions[1]["changed"]] == ["12", "11"]
    rows = report.tables(ENGLISH)[0].rows
    assert rows[1][-1] == "11: 1. 10:00 → 2. 11:30, 1 other ranks"


def test_the_report_of_publications_holds_the_protests() -> None:
    made = ProtestMade("12", "11", "cut the course", at("10:25:00"))
    key = race(*FINISHES, made, of=ONE_LAP).publications.protests[0].key
    word = ProtestDecided(key, upheld=False, decision="seen on video", when=at("10:40:00"))
    report = make("publications", scope(race(*FINISHES, made, word, of=ONE_LAP)), ENGLISH)
    assert report.as_json()["protests"] == [
        {
            "number": 1,
            "by": "12",
            "against": "11",
            "about": "cut the course",
            "classification": "",
            "received": "10:25:00",
            "upheld": False,
            "decision": "seen on video",
            "decided": "10:40:00",
        }
    ]
    assert report.tables(ENGLISH)[1].rows[0][2:] == (
        "12 Athlete 12",
        "11 Athlete 11",
        "cut the course",
        "rejected: seen on video",
    )
