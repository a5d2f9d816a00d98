"""What stands between a race and its results, what weighs most first."""

from skimo_timer.core.closing import Finality, Task, TaskKind, finality, tasks
from skimo_timer.core.facts import Fact, ProtestMade, Ruling, RulingKind
from skimo_timer.core.publications import publish
from skimo_timer.core.race import Race
from tests.races import at, board, course, race, records, setup

ONE_LAP = setup(course("START skin MID skin TOP"))
WHOLE = (
    "11 MID 10:05:00",
    "12 MID 10:05:10",
    "13 MID 10:05:20",
    "11 TOP 10:10:00",
    "12 TOP 10:11:00",
    "13 TOP 10:12:00",
)
BIBS = "11 12 13 14"


def to_do(*facts: Fact | str, now: str = "11:00:00", bibs: str = BIBS) -> dict[TaskKind, Task]:
    of = race(*facts, bibs=bibs, of=ONE_LAP)
    found = tasks(of, {"Overall": board(of)}, at(now))
    assert len({task.kind for task in found}) == len(found)
    return {task.kind: task for task in found}


def test_somebody_who_was_never_seen_is_asked_about_and_dns_is_one_step() -> None:
    task = to_do(*WHOLE)[TaskKind.NEVER_SEEN]
    assert task.bibs == ("14",)
    assert [(fact.bib, fact.ruling) for fact in task.facts] == [("14", RulingKind.DNS)]
    assert TaskKind.NEVER_SEEN not in to_do(*WHOLE, *task.facts)


def test_nobody_is_missed_before_the_gun() -> None:
    assert to_do(now="09:00:00").keys() == {TaskKind.RACING, TaskKind.NOT_PUBLISHED}


def test_somebody_who_was_seen_and_has_not_finished_is_still_out_and_in_the_race() -> None:
    found = to_do(*WHOLE, "14 MID 10:08:00")
    assert found[TaskKind.STILL_OUT].bibs == ("14",)
    assert found[TaskKind.RACING].bibs == ("14",)
    assert found[TaskKind.RACING].facts[0].ruling is RulingKind.CLOSE
    assert next(iter(found)) is TaskKind.STILL_OUT


def test_a_doubt_on_the_podium_is_not_one_further_down() -> None:
    found = to_do(*WHOLE, "12 TOP 10:13:00", "14 MID 10:08:00", "14 TOP 10:15:00", "14 TOP 10:19:00")
    assert found[TaskKind.PODIUM_DOUBT].bibs == ("12",)
    assert found[TaskKind.DOUBT].bibs == ("14",)
    assert list(found).index(TaskKind.PODIUM_DOUBT) < list(found).index(TaskKind.DOUBT)


def test_times_without_an_athlete_are_counted_whether_bibs_are_unknown_or_missing() -> None:
    task = to_do(*WHOLE, "? TOP 10:14:00", "99 TOP 10:15:00")[TaskKind.OPEN_TIMES]
    assert (task.bibs, len(task.alerts)) == (("99",), 2)


def test_lists_are_to_be_published_and_again_when_they_change() -> None:
    whole = race(*WHOLE, bibs="11 12 13", of=ONE_LAP)
    fact = publish(board(whole), at("10:20:00"), official=False)
    assert to_do(*WHOLE, bibs="11 12 13")[TaskKind.NOT_PUBLISHED].names == ("Overall",)
    assert to_do(*WHOLE, fact, bibs="11 12 13") == {}
    changed = to_do(*WHOLE, fact, Ruling("11", RulingKind.PENALTY, "+1:30"), bibs="11 12 13")
    assert changed.keys() == {TaskKind.CHANGED_SINCE}


def test_an_open_protest_is_to_be_decided() -> None:
    protest = ProtestMade("12", "11", "course", at("10:25:00"))
    assert TaskKind.PROTEST in to_do(*WHOLE, protest)


def of_all(of: Race, now: str) -> list[Finality]:
    return finality(of, {"Overall": board(of)}, at(now))


def test_a_podium_is_final_before_the_list_is() -> None:
    of = race(*WHOLE, "14 MID 10:08:00", bibs=BIBS, of=ONE_LAP)
    assert of_all(of, "10:11:00") == [Finality("Overall", podium=False, whole=False)]
    assert of_all(of, "10:12:01") == [Finality("Overall", podium=True, whole=False)]
    of.apply(records([Ruling("", RulingKind.CLOSE)], first=80))
    assert of_all(of, "10:12:01") == [Finality("Overall", podium=True, whole=True)]
