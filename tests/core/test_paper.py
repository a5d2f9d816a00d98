"""A sheet of paper typed in later."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from skimo_timer.core.clock import DAY, SECOND, Instant
from skimo_timer.core.paper import Line, Standing, Watch, compare, passings_of, read_line
from tests.races import at, race

ABOVE = at("18:41:05")


@pytest.mark.parametrize(
    ("text", "bib", "time"),
    [
        ("12 4130", "12", "18:41:30"),
        ("12 30", "12", "18:41:30"),
        ("12 7", "12", "18:41:07"),
        ("12 04", "12", "18:42:04"),
        ("12 0400", "12", "19:04:00"),
        ("12 190000", "12", "19:00:00"),
        ("12 41:30", "12", "18:41:30"),
        ("12, 41:30.5", "12", "18:41:30.5"),
        ("012 05", "12", "18:41:05"),
        ("82b 05", "82b", "18:41:05"),
    ],
)
def test_as_much_of_a_time_as_was_written_is_carried_on(text: str, bib: str, time: str) -> None:
    assert read_line(text, ABOVE) == Line(bib, at(time))


def test_a_bib_alone_was_seen_without_a_time() -> None:
    assert read_line(" 12 ", ABOVE) == Line("12")


@pytest.mark.parametrize("text", ["", "12 4175", "12 99", "12 x", "12 13 14", "12 1234567", "12 ..", "12 :"])
def test_what_is_no_line_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="a bib"):
        read_line(text, ABOVE)


def test_the_first_time_of_a_sheet_is_whole() -> None:
    assert read_line("12 184105", None) == Line("12", ABOVE)
    with pytest.raises(ValueError, match="a bib"):
        read_line("12 4105", None)


def test_a_sheet_goes_on_after_midnight() -> None:
    assert read_line("12 000010", at("23:59:50")).shown == at("24:00:10")
    assert read_line("12 0010", at("23:59:50")).shown == at("24:00:10")


@given(st.integers(0, 30 * 3600), st.integers(0, 59), st.integers(0, 59))
def test_time_on_paper_never_goes_back_and_never_further_than_an_hour(above: int, minute: int, second: int) -> None:
    found = read_line(f"1 {minute:02}{second:02}", Instant(above * SECOND)).shown
    assert found is not None
    assert 0 <= found - above * SECOND < 3600 * SECOND
    assert found // SECOND % 3600 == minute * 60 + second


def test_a_watch_that_is_off_is_corrected_by_one_pair() -> None:
    watch = Watch(((at("18:41:00"), at("18:41:04")),))
    assert watch.race_time(at("19:00:00")) == at("19:00:04")
    assert Watch().race_time(ABOVE) == ABOVE


def test_a_watch_that_drifts_is_corrected_by_two_pairs_before_between_and_after() -> None:
    watch = Watch(((at("18:00:00"), at("18:00:04")), (at("20:00:00"), at("20:00:10"))))
    assert [watch.race_time(at(time)) for time in ("18:00:00", "19:00:00", "20:00:00", "21:00:00")] == [
        at("18:00:04"),
        at("19:00:07"),
        at("20:00:10"),
        at("21:00:13"),
    ]


def test_two_pairs_of_one_moment_are_one() -> None:
    pair = (at("18:00:00"), at("18:00:04"))
    assert Watch((pair, pair)).race_time(at("19:00:00")) == at("19:00:04")


@given(st.integers(-60, 60), st.integers(0, 2 * DAY))
def test_a_watch_at_its_pair_shows_the_tents_time(off: int, shown: int) -> None:
    there = Instant(shown + off * SECOND)
    assert Watch(((Instant(shown), there),)).race_time(Instant(shown)) == there


def standings(*lines: str, watch: Watch = Watch()) -> list[tuple[str, Standing]]:  # noqa: B008 - it is frozen
    of = race("11 T1I 10:08:00", "12 T1I 10:08:10", "12 T1I 10:25:00")
    above: Instant | None = None
    read: list[Line] = []
    for text in lines:
        line = read_line(text, above)
        above = line.shown if line.shown is not None else above
        read.append(line)
    return [(one.line.bib, one.standing) for one in compare(of, "T1I", watch, read)]


def test_lines_are_the_same_differ_or_are_new() -> None:
    assert standings("11 100802", "12 0814", "13 0820", "99 0830") == [
        ("11", Standing.SAME),
        ("12", Standing.DIFFERS),
        ("13", Standing.NEW),
        ("99", Standing.UNKNOWN),
    ]


def test_a_second_lap_is_not_the_first() -> None:
    assert standings("12 100810", "12 2500", "12 4100") == [
        ("12", Standing.SAME),
        ("12", Standing.SAME),
        ("12", Standing.NEW),
    ]


def test_a_bib_that_was_ticked_is_the_same_where_the_race_has_it() -> None:
    assert standings("11", "13") == [("11", Standing.SAME), ("13", Standing.NEW)]


def test_a_passing_is_that_of_one_line_only() -> None:
    assert standings("11 100800", "11 0801") == [("11", Standing.SAME), ("11", Standing.NEW)]


def test_the_watch_counts_before_lines_are_compared() -> None:
    watch = Watch(((at("10:00:00"), at("10:00:30")),))
    assert standings("11 100730", watch=watch) == [("11", Standing.SAME)]


def test_only_what_is_new_is_written_and_says_whose_sheet_it_was() -> None:
    of = race("11 T1I 10:08:00")
    lines = [Line("11", at("10:08:00")), Line("13", at("10:08:20")), Line("99")]
    written = passings_of("T1I", "Anna, G3", compare(of, "T1I", Watch(), lines))
    assert [(one.bib, one.time, one.note) for one in written] == [
        ("13", at("10:08:20"), "Anna, G3"),
        ("99", None, "Anna, G3"),
    ]
