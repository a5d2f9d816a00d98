"""Which rulings of a table are new."""

from skimo_timer.core.clock import Instant
from skimo_timer.core.facts import Fact, Reverted, Ruling, RulingKind, StartGiven
from skimo_timer.core.repeats import without_repeats
from tests.races import at, key, race

DNS, OK, DNF = (Ruling("11", kind) for kind in (RulingKind.DNS, RulingKind.OK, RulingKind.DNF))
POLES = Ruling("11", RulingKind.PENALTY, "C.13")
OTHER = Ruling("12", RulingKind.DNS)
CLOSE, REOPEN = Ruling("", RulingKind.CLOSE), Ruling("", RulingKind.REOPEN)


def new(held: list[Fact], added: list[Fact]) -> list[Fact]:
    return without_repeats(race(*held), added)


def test_a_table_that_is_read_again_brings_nothing() -> None:
    assert new([POLES, OTHER, POLES], [POLES, OTHER, POLES]) == []


def test_what_is_written_below_is_new() -> None:
    assert new([POLES, OTHER], [POLES, OTHER, POLES, DNF]) == [POLES, DNF]


def test_two_equal_offences_in_one_table_are_two() -> None:
    assert new([], [POLES, POLES]) == [POLES, POLES]


def test_athletes_do_not_stand_between_each_others_rulings() -> None:
    assert new([POLES, DNF], [OTHER, POLES, DNF]) == [OTHER]


def test_a_decision_after_its_opposite_is_new() -> None:
    assert new([DNS, OK], [DNS]) == [DNS]
    assert new([CLOSE, REOPEN], [CLOSE]) == [CLOSE]


def test_a_note_makes_another_ruling() -> None:
    noted = Ruling("11", RulingKind.PENALTY, "C.13", note="second time")
    assert new([POLES], [noted]) == [noted]


def test_what_was_decided_in_the_window_does_not_count() -> None:
    withdrawn = Ruling("11", RulingKind.WITHDRAW, "C.13", when=Instant(1))
    assert new([POLES, withdrawn], [POLES]) == []


def test_what_was_taken_back_is_new_again() -> None:
    of = race(POLES, bibs="11")
    (record,) = [record for record in of.ledger.records.values() if record.fact == POLES]
    taken = race(POLES, Reverted(record.key), bibs="11")
    assert without_repeats(taken, [POLES]) == [POLES]
    assert record.key == key(3)


def test_a_true_start_is_new_unless_it_stands() -> None:
    given = StartGiven("All", at("10:00:02"))
    assert new([], [given]) == [given]
    assert new([given], [given]) == []
    assert new([given, StartGiven("All", at("10:00:03"))], [given]) == [given]
