"""Another bib for somebody who is entered: everything recorded goes with it, and one step of undo brings all back."""

from dataclasses import replace

import pytest

from skimo_timer.core.changes.renumbering import renumbered
from skimo_timer.core.clock import HOUR, MINUTE, SECOND, Duration, Instant
from skimo_timer.core.facts import Entered, PassingRecorded, Pinned, Ruling, RulingKind, SetUp, StartGiven
from skimo_timer.core.progress import Status
from skimo_timer.core.setup import Heat, Stage
from skimo_timer.core.startlist import Entry
from skimo_timer.exchange.setup import read_setup
from skimo_timer.journal import Journal
from skimo_timer.settings import resource
from skimo_timer.timekeeper import Timekeeper, create

GUN = Instant(10 * HOUR)
LENA, MARC, EVA = Entry("11", "Lena", "F", 2001), Entry("12", "Marc", "M"), Entry("13", "Eva", "F")


def keeper(kind: str, *entries: Entry) -> Timekeeper:
    return create(Journal.in_memory(), read_setup(resource(f"presets/{kind}.toml")), entries)


@pytest.fixture
def vertical() -> Timekeeper:
    """11 has a finish and a penalty, 12 a finish, 13 nothing."""
    made = keeper("vertical", LENA, MARC, EVA)
    made.decide(StartGiven("All", GUN))
    made.record(PassingRecorded("FIN", Instant(GUN + 20 * MINUTE), "11"))
    made.record(PassingRecorded("FIN", Instant(GUN + 21 * MINUTE), "12"))
    made.decide(Ruling("11", RulingKind.PENALTY, "C.13"))
    return made


def test_passings_and_rulings_go_with_the_bib(vertical: Timekeeper) -> None:
    vertical.decide(*renumbered(vertical.race, "11", replace(LENA, bib="99")))
    assert set(vertical.race.entries) == {"12", "13", "99"}
    lena = vertical.race.progress["99"]
    assert (lena.status, lena.course_time, lena.penalty) == (Status.OK, 20 * MINUTE, 10 * SECOND)
    assert lena.entry == replace(LENA, bib="99")
    assert [vertical.boards["Overall"][place].bib for place in range(3)] == ["99", "12", "13"]


def test_one_undo_brings_everything_back(vertical: Timekeeper) -> None:
    before = dict(vertical.race.progress)
    vertical.decide(*renumbered(vertical.race, "11", replace(LENA, bib="99")))
    vertical.undo()
    assert vertical.race.entries == {"11": LENA, "12": MARC, "13": EVA}
    assert vertical.race.progress == before
    vertical.redo()
    assert vertical.race.progress["99"].course_time == Duration(20 * MINUTE)


def test_the_old_number_is_free_again_and_a_later_reading_of_it_is_unknown(vertical: Timekeeper) -> None:
    vertical.decide(*renumbered(vertical.race, "11", replace(LENA, bib="99")))
    vertical.record(PassingRecorded("FIN", Instant(GUN + 30 * MINUTE), "11"))
    assert [alert.bib for alert in vertical.race.alerts() if alert.code == "unknown-bib"] == ["11"]
    vertical.decide(Entered(Entry("11", "Late")))
    assert vertical.race.progress["11"].course_time == Duration(30 * MINUTE)
    assert vertical.race.progress["99"].course_time == Duration(20 * MINUTE)


def test_an_entry_that_was_corrected_before_does_not_come_to_light(vertical: Timekeeper) -> None:
    vertical.decide(Entered(replace(LENA, club="SC Alpental")))
    vertical.decide(*renumbered(vertical.race, "11", replace(LENA, bib="99", name="Lena H.")))
    assert "11" not in vertical.race.entries
    assert vertical.race.entries["99"].name == "Lena H."


@pytest.mark.parametrize(("bib", "other", "words"), [("11", "12", "a bib that nobody"), ("44", "45", "who is entered")])
def test_what_makes_no_sense_is_refused(bib: str, other: str, words: str, vertical: Timekeeper) -> None:
    with pytest.raises(ValueError, match=words):
        renumbered(vertical.race, bib, Entry(other))


def test_an_alias_stays_with_the_athlete(vertical: Timekeeper) -> None:
    vertical.decide(Ruling("13", RulingKind.ALIAS, "113"))
    vertical.record(PassingRecorded("FIN", Instant(GUN + 25 * MINUTE), "113"))
    vertical.decide(*renumbered(vertical.race, "13", replace(EVA, bib="31")))
    assert vertical.race.progress["31"].course_time == Duration(25 * MINUTE)


def test_a_pinned_reading_stays_where_it_was_pinned(vertical: Timekeeper) -> None:
    (key,) = (passing.key for passing in vertical.race.passings.values() if passing.bib == "11")
    vertical.decide(Pinned(key, "11", "FIN", lap=0))
    vertical.decide(*renumbered(vertical.race, "11", replace(LENA, bib="99")))
    assert vertical.race.progress["99"].course_time is None


def test_the_members_of_a_team_go_with_it() -> None:
    made = keeper("team-of-two", Entry("82", "Team"), Entry("82a", "A"), Entry("82b", "B"))
    made.decide(StartGiven("All", GUN))
    made.record(PassingRecorded("T1I", Instant(GUN + 9 * MINUTE), "82a"))
    made.decide(*renumbered(made.race, "82", Entry("7", "Team")))
    assert set(made.race.entries) == {"7", "7a", "7b"}
    assert {passing.bib for passing in made.race.passings.values()} == {"7a"}


def test_places_in_heats_and_the_judges_order_go_with_the_bib() -> None:
    made = keeper("sprint-final", *(Entry(bib, course="Women") for bib in ("1", "2", "3")))
    heats = (Heat("A", GUN, ("1", "2", "3")),)
    made.decide(SetUp(replace(made.race.setup, stages=(Stage("Heat", heats, "Women"), Stage("Run", heats, "Men")))))
    made.decide(Ruling("", RulingKind.AHEAD_OF, "3 1 2", stage="Heat/A"))
    made.decide(*renumbered(made.race, "1", Entry("9", course="Women")))
    assert made.race.setup.stages[0].heats[0].bibs == ("9", "2", "3")
    (heat,) = made.race.stages["Women"][0].heats
    assert {row.progress.bib for row in heat.rows} == {"9", "2", "3"}
    values = [
        record.fact.value
        for record in made.race.ledger.records.values()
        if isinstance(record.fact, Ruling) and made.race.ledger.in_force(record.key)
    ]
    assert values == ["3 9 2"]
