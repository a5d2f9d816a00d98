"""Teams and relays."""

from dataclasses import replace

from skimo_timer.core.clock import HOUR, MINUTE, SECOND, Duration
from skimo_timer.core.course import Format, Limit
from skimo_timer.core.facts import Entered, Fact, Ruling, RulingKind
from skimo_timer.core.matching.suggestions import suggest
from skimo_timer.core.progress import Status
from skimo_timer.core.race import Race
from skimo_timer.core.setup import RaceSetup
from skimo_timer.core.startlist import Entry
from skimo_timer.core.whereabouts import persons_out
from tests.races import at, course, order, race, records, setup

TOUR = replace(setup(course("START leg G1 leg FIN")), format=Format.TEAM)
TEAMS = "91 91a 91b 92 92a 92b 93 93a 93b"
READ = (
    "91 G1 10:10:00", "91 G1 10:10:02", "92 G1 10:10:30", "92 G1 10:11:00", "93 G1 10:12:00", "93b G1 10:12:10",
    "91 FIN 10:20:00", "91 FIN 10:20:03", "92b FIN 10:21:00", "92 FIN 10:21:40", "93 FIN 10:22:00",
)  # fmt: skip


def totals(of: Race, bib: str) -> dict[str, float | None]:
    return {m.letter: None if m.total is None else m.total / SECOND for m in of.progress[bib].members}


def teams(*facts: Fact | str, of: RaceSetup = TOUR) -> Race:
    return race(*facts, bibs=TEAMS, of=of)


def test_a_team_has_the_time_of_its_last_member() -> None:
    assert order(teams(*READ)) == [(1, "91", "OK"), (2, "92", "OK"), (3, "93", "RUN")]
    assert teams(*READ).progress["91"].result == 1203 * SECOND


def test_a_plain_number_is_the_next_member_due_and_a_letter_names_one() -> None:
    raced = teams(*READ)
    assert totals(raced, "91") == {"a": 1200, "b": 1203}
    assert totals(raced, "92") == {"a": 1300, "b": 1260}
    assert totals(raced, "93") == {"a": 1320, "b": None}


def test_the_dead_time_does_not_part_members_but_a_third_reading_is_a_duplicate() -> None:
    assert teams(*READ).alerts() == []
    (alert,) = teams(*READ, "91 G1 10:10:04").alerts()
    assert (alert.code.value, alert.point) == ("duplicate", "G1")


def test_a_third_letter_in_a_team_of_two_is_nobody_and_never_the_next_one_due() -> None:
    made = teams("91a G1 10:10:00", "91c G1 10:10:30", "91b G1 10:11:00", "91b FIN 10:20:00", "91c FIN 10:21:00")
    assert [(a.code.value, a.bib, a.point) for a in made.alerts()] == [
        ("unknown-bib", "91c", "FIN"),
        ("unknown-bib", "91c", "G1"),
    ]
    assert [member.times[0] for member in made.progress["91"].members] == [at("10:10:00"), at("10:11:00")]
    assert [member.times[1] for member in made.progress["91"].members] == [None, at("10:20:00")]
    assert suggest(made, made.alerts()[0])[0] == "91a"  # who lacks this place


def test_a_letter_that_runs_no_lap_of_a_relay_is_nobody() -> None:
    relay = replace(setup(course("START leg FIN", "FIN leg FIN")), format=Format.RELAY, relay=("a", "b"))
    made = race("11 FIN 10:10:00", "11c FIN 10:15:00", "11b FIN 10:20:00", bibs="11", of=relay)
    assert [(a.code.value, a.bib) for a in made.alerts()] == [("unknown-bib", "11c")]
    assert made.progress["11"].lap_times == (10 * MINUTE, 10 * MINUTE)


def test_members_are_not_ranked_and_each_of_them_may_still_be_out() -> None:
    raced = teams(*READ)
    assert set(raced.progress) == {"91", "92", "93"}
    assert [bib for team in raced.progress.values() for bib in persons_out(team)] == ["93b"]
    assert persons_out(teams(*READ, Ruling("93b", RulingKind.CHECKED_IN)).progress["93"]) == []
    assert persons_out(teams(*READ[:6], Ruling("93", RulingKind.CHECKED_IN)).progress["93"]) == []


def test_a_missing_reading_of_one_member_is_named_with_the_letter() -> None:
    missed = teams("91a G1 10:10:00", "91a FIN 10:20:00", "91b FIN 10:20:00")
    assert [(a.code.value, a.bib, a.point) for a in missed.alerts()] == [("missing-reading", "91b", "G1")]
    assert missed.progress["91"].result == 1200 * SECOND


def test_a_team_is_as_late_as_its_last_member() -> None:
    limited = setup(replace(course("START leg G1 leg FIN"), limits=(Limit("G1", 1, Duration(11 * MINUTE)),)))
    of = replace(limited, format=Format.TEAM)
    assert teams("91a G1 10:10:00", "91b G1 10:11:00", of=of).progress["91"].status is Status.RUN
    assert teams("91a G1 10:10:00", "91b G1 10:11:00.1", of=of).progress["91"].status is Status.OTL


def test_a_ruling_on_a_member_is_on_the_team() -> None:
    assert teams(*READ, Ruling("91b", RulingKind.DSQ)).progress["91"].status is Status.DSQ


def test_a_team_entered_late_gets_what_its_members_were_read_at() -> None:
    late = race("91a G1 10:10:00", "91 G1 10:10:05", bibs="92", of=TOUR)
    assert [alert.bib for alert in late.alerts()] == ["91", "91a"]
    late.apply(records([Entered(Entry("91"))], first=9))
    assert late.progress["91"].reached == 1
    assert late.alerts() == []


RELAY = replace(
    setup(course("START leg X1", "X1 leg X2", "X2 leg X3", "X3 leg FIN")),
    format=Format.RELAY,
    relay=("a", "b", "a", "b"),
)


def test_the_laps_of_a_relay_belong_to_the_member_whose_turn_it_was() -> None:
    read = ("1 X1 10:06:50", "1 X2 10:13:10", "1 X3 10:20:20", "1 FIN 10:27:00")
    raced = race(*read, bibs="1 1a 1b", of=RELAY)
    assert totals(raced, "1") == {"a": 840, "b": 780}
    assert order(raced) == [(1, "1", "OK")]
    assert totals(race(*read[:2], read[3], bibs="1 1a 1b", of=RELAY), "1") == {"a": None, "b": None}


def test_a_lap_of_a_relay_that_named_its_member_is_the_teams() -> None:
    assert race("1a X1 10:06:50", bibs="1 1a 1b", of=RELAY).progress["1"].reached == 1


def test_a_night_race_goes_on_past_midnight() -> None:
    night = teams("91a G1 23:59:58", "91b G1 24:00:12", "91a FIN 24:29:50", "91b FIN 2027-01-15T00:30:00")
    assert night.progress["91"].result == 14 * HOUR + 30 * MINUTE
    assert night.progress["91"].times[0] == at("24:00:12")


def test_of_a_relay_the_runner_is_out() -> None:
    read = ("1 X1 10:06:50", "1 X2 10:13:10")
    assert persons_out(race(bibs="1", of=RELAY).progress["1"]) == ["1a"]
    assert persons_out(race(*read[:1], bibs="1", of=RELAY).progress["1"]) == ["1b"]
    gone = race(*read, Ruling("1", RulingKind.DNF), bibs="1", of=RELAY)
    assert persons_out(gone.progress["1"]) == ["1a"]
    assert persons_out(race(*read, Ruling("1a", RulingKind.CHECKED_IN), bibs="1", of=RELAY).progress["1"]) == []
    home = race(*read, "1 X3 10:20:20", "1 FIN 10:27:00", bibs="1", of=RELAY)
    assert persons_out(home.progress["1"]) == []


def test_of_each_member_it_is_known_where_it_is() -> None:
    told = [Ruling("93", RulingKind.GAVE_UP, "G1"), Ruling("93b", RulingKind.GAVE_UP, "bus 2")]
    verdict = teams(*READ, *told).progress["93"].verdict
    assert [verdict.where(bib) for bib in ("93", "93a", "93b")] == ["G1", "G1", "bus 2"]
