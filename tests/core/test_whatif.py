"""What would change: the preview says what the decision then does, and leaves the race as it is."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from skimo_timer.core.alerts import AlertCode
from skimo_timer.core.changes.whatif import RankChange, WhatIf, preview
from skimo_timer.core.clock import SECOND, Instant
from skimo_timer.core.facts import Entered, Fact, PassingRecorded, Ruling, RulingKind, SetUp, StartGiven
from skimo_timer.core.race import Race
from skimo_timer.core.setup import Classification
from skimo_timer.core.standings import ranks_in
from skimo_timer.core.startlist import Entry
from tests.races import at, board, race, records, setup

CODES = ("T1I", "T1O", "LINE", "T2O", "T1I", "T1O", "LINE")


def run(bib: str, late: int = 0) -> list[PassingRecorded]:
    """A whole race, so many seconds behind the first."""
    start = at("10:00:00")
    return [
        PassingRecorded(code, Instant(start + (n * 300 + n * late) * SECOND), bib, "file")
        for n, code in enumerate(CODES, 1)
    ]


RACE = race(*run("11"), *run("12", 1), *run("13", 2), "21 T1I 10:05:00")


def test_a_penalty_moves_whoever_it_lets_pass() -> None:
    effects = preview(RACE, [Ruling("11", RulingKind.PENALTY, "+0:10")])
    assert effects.bibs == ("11",)
    assert effects.ranks == (RankChange("Overall", "11", 1, 2), RankChange("Overall", "12", 2, 1))
    assert effects.reranked == ("11", "12")
    assert effects.rank("Overall", "12") == RankChange("Overall", "12", 2, 1)
    assert effects.rank("Overall", "13") is None
    assert (effects.touched[0].before or RACE.progress["12"]).penalty == 0
    assert (effects.touched[0].after or RACE.progress["12"]).penalty == 10 * SECOND
    assert RACE.progress["11"].penalty == 0


def test_alerts_that_go_and_come_are_told() -> None:
    effects = preview(RACE, [Ruling("13", RulingKind.ALIAS, "21")])
    assert [alert.code for alert in effects.gone_alerts] == [AlertCode.UNKNOWN_BIB]
    assert [alert.code for alert in effects.new_alerts] == [AlertCode.DUPLICATE]


def test_a_new_entry_and_a_list_that_is_not_there_yet_have_no_rank_before() -> None:
    effects = preview(RACE, [Entered(Entry("21"))])
    assert effects.touched[0].before is None
    assert effects.ranks == (RankChange("Overall", "21", None, 4),)
    women = replace(RACE.setup, classifications=(Classification("Women"),))
    assert RankChange("Women", "11", None, 1) in preview(RACE, [SetUp(women)]).ranks


def test_a_course_drawn_anew_touches_nobody_for_whom_nothing_changes() -> None:
    assert preview(RACE, [SetUp(replace(RACE.setup, venue="Alp"))]).bibs == ()


def test_nothing_is_left_of_what_was_tried() -> None:
    trial = WhatIf(RACE.ledger.records.values())
    first = trial.effects([Ruling("11", RulingKind.PENALTY, "+0:10")])
    trial.effects([SetUp(replace(RACE.setup, dead_time=at("00:20:00")))])  # type: ignore[arg-type]  # as good a number
    assert trial.effects([]).bibs == ()
    assert trial.effects([Ruling("11", RulingKind.PENALTY, "+0:10")]) == first


def test_a_copy_follows_the_race() -> None:
    trial = WhatIf(RACE.ledger.records.values())
    trial.follow(records([Ruling("12", RulingKind.DSQ)], first=1000))
    effects = trial.effects([Ruling("11", RulingKind.PENALTY, "+0:30")])
    assert effects.ranks == (RankChange("Overall", "11", 1, 2), RankChange("Overall", "13", 2, 1))


bibs = st.sampled_from(("11", "12", "13", "14"))
facts = st.one_of(
    st.builds(Ruling, bibs, st.sampled_from((RulingKind.DNF, RulingKind.DSQ, RulingKind.OK)), st.just("T1I")),
    st.builds(Ruling, bibs, st.just(RulingKind.PENALTY), st.sampled_from(("+0:01", "-0:03", "C.13"))),
    st.builds(Entered, st.builds(Entry, bibs, st.sampled_from(("A", "B")))),
    st.builds(StartGiven, st.just("All"), st.sampled_from((at("10:00:00"), at("10:04:00"), None))),
    st.sampled_from(run("12", 3) + run("14", 1)),
)


@given(st.lists(facts, min_size=1, max_size=6))
def test_the_preview_says_what_the_decision_does(decided: list[Fact]) -> None:
    effects, before = preview(RACE, decided), board(RACE)
    after = Race.of([*RACE.ledger.records.values(), *records(decided, first=1000)])
    then = board(after)
    everybody = RACE.progress.keys() | after.progress.keys()
    ranks = {
        bib: (
            before.rank(RACE.progress[bib]) if bib in RACE.progress else None,
            then.rank(after.progress[bib]) if bib in after.progress else None,
        )
        for bib in everybody
    }
    told = {change.bib: (change.before, change.after) for change in effects.ranks}
    assert told == {bib: pair for bib, pair in ranks.items() if pair[0] != pair[1]}
    changed = {bib for bib in everybody if RACE.progress.get(bib) != after.progress.get(bib)}
    assert set(effects.bibs) == changed


def test_ranks_of_a_list_are_those_of_its_board() -> None:
    decided = race(*run("11"), *run("12"), "13 T1I 10:05:00", Ruling("13", RulingKind.DNF), of=setup())
    full = board(decided)
    expected = {full[n].bib: full.rank(full[n]) for n in range(len(full))}
    assert ranks_in(full.classification, 2027, decided.progress.values()) == expected
    assert expected == {"11": 1, "12": 1, "13": None}
