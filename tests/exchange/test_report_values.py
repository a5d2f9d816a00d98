"""What reports say: the contract's numbers, who is in which list, and who is still out."""

from dataclasses import replace
from typing import Any

import pytest

from skimo_timer.core.clock import Precision
from skimo_timer.core.facts import Fact, PassingRecorded, Reverted, Ruling, RulingKind
from skimo_timer.core.race import Race
from skimo_timer.core.setup import StartGroup
from skimo_timer.core.startlist import Entry
from skimo_timer.exchange.faults import InputError
from skimo_timer.exchange.reports import REPORTS, make
from skimo_timer.exchange.words import ENGLISH
from tests.exchange.report_race import ENTRIES, SETUP, facts, race, scope
from tests.races import at, key, records


def report(name: str, of: Race | None = None, only: str = "", now: str = "") -> dict[str, Any]:
    return make(name, scope(of or race(), only, at(now) if now else None), ENGLISH).as_json()


def row(bib: str, name: str = "results", of: Race | None = None, only: str = "Overall") -> dict[str, Any]:
    (found,) = (row for each in report(name, of, only)["classifications"] for row in each["rows"] if row["bib"] == bib)
    return dict(found)


def and_then(*more: Fact) -> Race:
    """The race, and what happened after it."""
    made = Race()
    made.apply(records([*facts(), *more]))
    return made


def test_results_are_cut_and_never_rounded() -> None:
    first = row("11")
    assert first["course_time"] == 1990.5
    assert first["transitions"] == [12.2, 25.5, 11.9]
    assert first["transitions_total"] == 49.6
    assert first["moving"] == 1940.9


def test_a_penalty_is_cut_as_it_is_printed() -> None:
    made = and_then(Ruling("11", RulingKind.PENALTY, "+0:00.29"))
    assert row("11", of=made)["penalty"] == 0.2
    assert row("11", of=made)["result"] == 1990.8


def test_equal_printed_results_share_a_rank_and_the_next_is_skipped() -> None:
    overall = report("results", only="Overall")["classifications"][0]["rows"]
    assert [(each["rank"], each["bib"]) for each in overall[:4]] == [(1, "11"), (2, "12"), (2, "14"), (4, "13")]


def test_who_is_not_ranked_comes_last_in_the_order_of_the_contract() -> None:
    overall = report("results", only="Overall")["classifications"][0]["rows"]
    assert [(each["rank"], each["status"]) for each in overall[4:]] == [
        (5, "RUN"),
        (None, "OTL"),
        (None, "DNF"),
        (None, "DSQ"),
        (None, "DNS"),
    ]


def test_who_is_disqualified_keeps_the_times_in_json() -> None:
    assert row("16")["course_time"] == 2030
    assert row("16")["rank"] is row("16")["gap"] is row("16")["transitions_rank"] is None
    assert row("16")["reason"] == "C.16"


def test_who_is_on_the_course_has_a_gap_but_no_result() -> None:
    running = row("18")
    assert running["status"] == "RUN"
    assert running["result"] is running["course_time"] is None
    assert running["gap"] == 300.2
    assert running["laps"] == 1


def test_a_missing_reading_leaves_the_total_incomplete_and_without_rank() -> None:
    third = row("13")
    assert third["transitions"] == [15, 28, None]
    assert third["transitions_total"] == 43
    assert third["transitions_complete"] is False
    assert third["transitions_rank"] is third["moving"] is third["moving_rank"] is None
    assert third["course_time"] == 2150
    assert third["alerts"] == ["missing-reading"]


def test_what_a_lost_bibs_replacement_did_is_an_alert_of_its_athlete() -> None:
    claims = [PassingRecorded("T1I", at("10:50:00"), bib, source="timy") for bib in ("12", "905")]
    made = and_then(Ruling("13", RulingKind.ALIAS, "905"), *claims)
    assert set(row("13", of=made)["alerts"]) == {"missing-reading", "after-finish", "shared-reading"}


def test_splits_have_a_rank_among_those_who_reached_the_place() -> None:
    splits = row("12", "splits")["splits"]
    assert [(each["lap"], each["point"], each["time"], each["rank"]) for each in splits[:3]] == [
        (1, "T1I", 470, 1),
        (1, "T1O", 500.2, 2),
        (1, "LINE", 980, 2),
    ]
    assert splits[3] == {
        "lap": 2,
        "point": "T2O",
        "time": 1025,
        "rank": 2,
        "leg": "skins-on",
        "leg_time": 45,
        "leg_rank": 4,
        "among": 4,
        "leg_among": 4,
    }
    assert row("13", "splits")["splits"][5]["time"] is None


def test_a_change_is_compared_with_the_best_and_the_median() -> None:
    change = row("12", "transitions")["changes"][1]
    assert change == {
        "lap": 2,
        "kind": "skins-on",
        "from": "LINE",
        "to": "T2O",
        "time": 45,
        "rank": 4,
        "behind_best": 19.5,
        "behind_median": 11,
    }


def test_transitions_come_in_the_order_of_their_total() -> None:
    ranked = report("transitions", only="Overall")["classifications"][0]["rows"]
    assert [(each["rank"], each["bib"]) for each in ranked[:4]] == [(1, "11"), (2, "14"), (3, "12"), (None, "13")]


def test_clubs_add_up_the_printed_results_of_their_best() -> None:
    (clubs,) = report("results", only="Clubs")["classifications"]
    assert clubs["rows"] == [
        {"rank": 1, "club": "Tourenclub", "result": 4101.8, "bibs": ["12", "14"]},
        {"rank": 2, "club": "SC Alpental", "result": 4140.5, "bibs": ["11", "13"]},
        {"rank": None, "club": "Bergwacht", "result": None, "bibs": []},
    ]


def test_clubs_with_equal_sums_share_a_rank() -> None:
    entries = [replace(entry, club=club) for entry, club in zip(ENTRIES[1:4:2], "BA", strict=True)]
    made = race(replace(SETUP, classifications=(replace(SETUP.classifications[2], best=1),)), [ENTRIES[0], *entries])
    rows = report("results", made)["classifications"][0]["rows"]
    assert [(each["rank"], each["club"]) for each in rows] == [(1, "SC Alpental"), (2, "A"), (2, "B")]


def test_only_the_best_of_a_club_count() -> None:
    made = race(replace(SETUP, classifications=(replace(SETUP.classifications[2], best=1),)))
    rows = report("results", made)["classifications"][0]["rows"]
    assert [(each["club"], each["result"], each["bibs"]) for each in rows[:2]] == [
        ("SC Alpental", 1990.5, ["11"]),
        ("Tourenclub", 2050.9, ["12"]),
    ]


def test_club_classifications_have_results_only() -> None:
    for name in ("splits", "transitions"):
        assert [each["name"] for each in report(name)["classifications"]] == ["Overall", "Women"]


def test_a_classification_is_official_when_the_jury_says_so() -> None:
    assert [each["official"] for each in report("results")["classifications"]] == [False, True, False]


@pytest.mark.parametrize("name", REPORTS)
def test_an_unknown_classification_names_the_known_ones(name: str) -> None:
    with pytest.raises(InputError, match="'Men' is wrong: expected one of this race: Overall, Women, Clubs"):
        report(name, only="Men")


def test_the_balance_accounts_for_everybody() -> None:
    assert report("balance") == {
        "entered": 9,
        "dns": 1,
        "started": 8,
        "classified": 4,
        "otl": 1,
        "dnf": 1,
        "dsq": 1,
        "on_course": 1,
        "not_started": 0,
        "unexplained": 0,
        "contradicted": 1,  # the stranger at the finish
        "persons": 8,
        "finished": 5,
        "checked_in": 0,
        "still_out": 3,
    }
    assert report("balance", only="Women")["entered"] == 6


def test_who_starts_later_has_not_started_and_is_not_out() -> None:
    waves = (StartGroup("All", at("10:00:00")), StartGroup("Late", at("11:00:00")), StartGroup("Open"))
    late = [Entry("31", start="Late"), Entry("32", start="Open")]
    made = race(replace(SETUP, starts=waves), [*ENTRIES, *late])
    before = report("balance", made, now="10:40:00")
    assert (before["not_started"], before["on_course"], before["still_out"]) == (2, 1, 3)
    after = report("balance", made, now="11:00:00")
    assert (after["not_started"], after["on_course"], after["still_out"]) == (1, 2, 4)
    assert after["started"] == after["entered"] - after["dns"] - after["not_started"]


def test_a_reading_shows_a_start_that_nobody_has_given() -> None:
    made = race(replace(SETUP, starts=(StartGroup("All"),)))
    assert report("balance", made, now="09:00:00")["on_course"] == 6


CONTRACT = ("bib", "name", "last_point", "last_time", "status", "where")


def test_who_is_still_out_is_said_with_the_last_place() -> None:
    rows = report("still-out")["rows"]
    assert [{key: each[key] for key in CONTRACT} for each in rows] == [
        {
            "bib": "15",
            "name": "Ida Jenny",
            "last_point": "T1I",
            "last_time": "10:09:00",
            "status": "DNF",
            "where": "T1I, walks down",
        },
        {
            "bib": "18",
            "name": "Otto Pfister",
            "last_point": "LINE",
            "last_time": "10:21:00.25",
            "status": "RUN",
            "where": "",
        },
        {
            "bib": "19",
            "name": "Rita Seiler",
            "last_point": "T1I",
            "last_time": "10:15:30",
            "status": "OTL",
            "where": "",
        },
    ]


def test_who_was_never_seen_is_out_without_a_place() -> None:
    made = race(entries=[Entry("41"), Entry("42")])
    made.apply(records([PassingRecorded("LINE", None, "42", source="file")], station="B"))
    rows = report("still-out", made)["rows"]
    assert [(each["bib"], each["last_point"], each["last_time"]) for each in rows] == [
        ("41", "", None),
        ("42", "LINE", None),  # seen, no time
    ]


def test_who_vanished_comes_first_and_who_gave_up_last() -> None:
    rows = report("still-out", now="10:40:00")["rows"]
    assert [(each["bib"], each["place"], each["worry"]) for each in rows] == [
        ("18", "on-course", "overdue"),
        ("15", "gave-up", "none"),
        ("19", "stopped", "none"),
    ]
    assert [each["due"] for each in rows] == ["10:21:42", None, None]
    assert [each["unseen"] for each in rows] == [1139.75, 1860, 1470]


def test_it_says_who_told_it_and_when() -> None:
    told = Ruling("18", RulingKind.GAVE_UP, "T2O, bus 2", note="Sepp", when=at("10:35:00"))
    row = next(each for each in report("still-out", and_then(told), now="10:40:00")["rows"] if each["bib"] == "18")
    assert (row["where"], row["told_by"], row["told_at"], row["unseen"]) == ("T2O, bus 2", "Sepp", "10:35:00", 300)


def test_a_race_that_is_over_explains_who_never_started() -> None:
    waves = (StartGroup("All", at("10:00:00")), StartGroup("Open"))
    made = race(replace(SETUP, starts=waves), [*ENTRIES, Entry("32", start="Open")])
    made.apply(records([Ruling("", RulingKind.CLOSE)], station="B"))
    said = report("balance", made, now="12:00:00")
    assert (said["not_started"], said["unexplained"]) == (0, 1)
    assert said["entered"] == said["classified"] + said["otl"] + said["dnf"] + said["dsq"] + said["dns"] + 1


def test_a_bib_read_though_it_did_not_start_contradicts_the_balance() -> None:
    made = and_then(PassingRecorded("T1I", None, "17"))
    assert report("balance", made)["contradicted"] == 2
    assert report("balance", made)["persons"] == 9
    assert "17" in [each["bib"] for each in report("still-out", made)["rows"]]
    assert report("balance", made, only="Women")["contradicted"] == 1


def test_who_is_back_is_no_longer_out() -> None:
    made = and_then(Ruling("15", RulingKind.CHECKED_IN))
    assert [each["bib"] for each in report("still-out", made)["rows"]] == ["18", "19"]


def test_a_start_list_has_every_field_and_the_start() -> None:
    assert report("start-list")["rows"][0] == {
        "bib": "11",
        "name": "Anna Berger",
        "sex": "F",
        "born": 2001,
        "nation": "SUI",
        "club": "SC Alpental",
        "category": "Senior",
        "course": "Race",
        "start": "All",
        "slot": None,
        "starts_at": "10:00:00",
        "extra": {},
    }


def test_a_start_list_is_in_the_order_of_the_starts() -> None:
    slots = [replace(ENTRIES[0], slot=at("10:02:00")), replace(ENTRIES[1], slot=at("10:01:00")), ENTRIES[2]]
    rows = report("start-list", race(entries=slots))["rows"]
    assert [(each["bib"], each["starts_at"]) for each in rows] == [
        ("13", "10:00:00"),
        ("12", "10:01:00"),
        ("11", "10:02:00"),
    ]


def test_alerts_are_said_in_plain_words_newest_first() -> None:
    alerts = report("alerts")["alerts"]
    assert alerts[0] == {
        "code": "no-bib",
        "bib": "",
        "point": "LINE",
        "lap": None,
        "time": "10:36:02.5",
        "suggestions": [],
        "text": "A time at LINE waits for a bib.",
    }
    assert alerts[1]["suggestions"][0] == "12"
    assert alerts[3]["text"] == "13 Eva Frey has no reading at T1O, lap 2, but a later one."
    assert alerts[3]["time"] is None


def test_alerts_of_a_classification_are_about_its_athletes() -> None:
    assert [each["bib"] for each in report("alerts", only="Women")["alerts"]] == ["19", "13"]


def test_the_log_says_what_was_taken_back() -> None:
    taken = and_then(Reverted(key(52)))  # the penalty
    found = report("log", taken)["records"]
    assert found[51] == {
        "station": "A",
        "n": 52,
        "step": 52,
        "at": "2027-01-14T09:00:00Z",
        "origin": "decision",
        "kind": "ruling",
        "counts": False,
        "bib": "12",
        "ruling": "penalty",
        "value": "C.13",
        "count": 1,
        "stage": "",
        "note": "",
        "when": None,
    }
    assert found[-1]["kind"] == "reverted"
    assert found[-1]["target"] == ["A", 52]
    assert found[-1]["counts"] is True


def test_the_log_has_times_of_day_as_text_and_durations_in_seconds() -> None:
    found = report("log", race(replace(SETUP, precision=Precision.TENTH)))["records"]
    assert found[0]["setup"]["dead_time"] == 5
    assert found[0]["setup"]["precision"] == "0.1s"
    assert found[0]["setup"]["date"] == "2027-01-14"
    assert found[0]["setup"]["starts"][0]["time"] == "10:00:00"
    assert found[1]["entry"]["name"] == "Anna Berger"
    assert found[10]["time"] == "10:08:00.04"


def test_a_race_without_stages_has_none() -> None:
    assert report("stages") == {"stages": []}
