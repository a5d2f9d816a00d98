"""What was published, what has changed since, and the protests."""

from skimo_timer.core.clock import MINUTE, Duration
from skimo_timer.core.facts import Key, ProtestDecided, ProtestMade, Published, Reverted, Ruling, RulingKind
from skimo_timer.core.publications import changes, newest_issue, protest_ends, publish, rows_to_publish
from skimo_timer.core.race import Race
from skimo_timer.core.setup import Classification
from skimo_timer.core.standings import Board
from tests.races import at, board, course, race, records, setup

ONE_LAP = setup(course("START skin TOP"))
FINISHES = ("11 TOP 10:10:00", "12 TOP 10:11:00", "13 TOP 10:12:00")


def published(of: Race, when: str = "10:20:00", *, official: bool = False) -> Published:
    """The only list of a race as it stands."""
    return publish(board(of), at(when), official=official)


def test_a_published_list_says_what_the_board_says() -> None:
    fact = published(race(*FINISHES[:2], of=ONE_LAP))
    assert [(row.rank, row.who, row.status) for row in fact.rows] == [
        (1, "11", "OK"),
        (2, "12", "OK"),
        (3, "13", "RUN"),
    ]
    assert [row.result for row in fact.rows] == [600_000_000, 660_000_000, None]


def test_the_same_rows_have_the_same_mark_and_other_rows_another() -> None:
    whole = race(*FINISHES, of=ONE_LAP)
    assert published(whole).digest == published(whole, "11:00:00").digest
    fined = race(*FINISHES, Ruling("11", RulingKind.PENALTY, "+0:01"), of=ONE_LAP)
    assert published(whole).digest != published(fined).digest


def test_nothing_has_changed_right_after_publishing() -> None:
    first = race(*FINISHES, of=ONE_LAP)
    after = race(*FINISHES, published(first), of=ONE_LAP)
    issue = newest_issue(after.publications, board(after))
    assert issue is not None
    assert (issue.version.number, issue.changed) == (1, ())


def test_a_penalty_after_publishing_is_a_change_and_pushes_others() -> None:
    first = race(*FINISHES, of=ONE_LAP)
    after = race(*FINISHES, published(first), Ruling("11", RulingKind.PENALTY, "+1:30"), of=ONE_LAP)
    issue = newest_issue(after.publications, board(after))
    assert issue is not None
    assert [(one.who, one.is_pushed) for one in issue.changed] == [("12", True), ("11", False)]
    eleven = issue.changed[1]
    assert eleven.before is not None
    assert eleven.after is not None
    assert (eleven.before.rank, eleven.after.rank, eleven.after.result) == (1, 2, 690_000_000)


def test_somebody_who_is_new_or_gone_is_a_change_without_the_other_side() -> None:
    two, three = (
        rows_to_publish(board(race(*FINISHES, bibs="11 12", of=ONE_LAP))),
        rows_to_publish(board(race(*FINISHES, of=ONE_LAP))),
    )
    assert [(one.who, one.before, one.after) for one in changes(two, three)] == [("13", None, three[2])]
    assert [(one.who, one.before, one.after) for one in changes(three, two)] == [("13", three[2], None)]


def test_a_publication_that_was_taken_back_never_was() -> None:
    first = race(*FINISHES, of=ONE_LAP)
    facts = (*FINISHES, published(first), published(first, "10:30:00"), Reverted(Key("A", 9)))
    after = race(*facts, of=ONE_LAP)
    assert [version.published.when for version in after.publications.versions("Overall")] == [at("10:20:00")]


def test_the_time_to_protest_runs_anew_only_from_a_version_that_differs() -> None:
    whole = race(*FINISHES, of=ONE_LAP)
    fined = Ruling("11", RulingKind.PENALTY, "+0:01")
    quarter = Duration(15 * MINUTE)
    same = race(*FINISHES, published(whole), published(whole, "10:30:00"), of=ONE_LAP)
    assert protest_ends(same.publications.versions("Overall"), quarter) == at("10:35:00")
    other = published(race(*FINISHES, fined, of=ONE_LAP), "10:30:00")
    after = race(*FINISHES, published(whole), fined, other, of=ONE_LAP)
    assert protest_ends(after.publications.versions("Overall"), quarter) == at("10:45:00")
    assert protest_ends([], quarter) is None


def test_a_list_of_clubs_is_published_by_its_sums() -> None:
    clubs = Board(Classification("Clubs", best=2), 2027)
    clubs.fill(race(*FINISHES, of=ONE_LAP).progress.values())
    assert rows_to_publish(clubs) == ()  # nobody has a club


def test_a_protest_is_open_until_it_is_decided_and_again_when_that_is_taken_back() -> None:
    made = ProtestMade("12", "11", "skipped the change area", at("10:25:00"), "Overall")
    opened = race(made, bibs="11 12")
    assert [(one.number, one.made) for one in opened.publications.open_protests("Overall")] == [(1, made)]
    assert opened.publications.open_protests("Women") == []
    key = opened.publications.protests[0].key
    decided = race(made, ProtestDecided(key, upheld=True, decision="C.13", when=at("10:40:00")), bibs="11 12")
    assert decided.publications.open_protests("Overall") == []
    assert decided.publications.protests[0].decided is not None
    decided.apply(records([Reverted(Key("A", 5))], first=6))
    assert len(decided.publications.open_protests("Overall")) == 1


def test_a_protest_about_the_whole_race_is_open_in_every_classification() -> None:
    opened = race(ProtestMade("coach of 12", "", "start", at("10:25:00")), bibs="11 12")
    assert len(opened.publications.open_protests("Women")) == 1
