"""Which alert matters now."""

from skimo_timer.core.alerts import Alert, AlertCode
from skimo_timer.core.urgency import by_urgency
from tests.races import at

NOW = at("11:00:00")
FINISH = frozenset({"FIN"})


def order(*alerts: Alert, here: str = "T1I", ranks: dict[str, int] | None = None) -> list[str]:
    """The bibs of alerts, the most urgent first."""
    return [alert.bib for alert in by_urgency(alerts, NOW, here, FINISH, (ranks or {}).get)]


def unknown(bib: str, point: str, time: str) -> Alert:
    return Alert(AlertCode.UNKNOWN_BIB, bib, point, 0, at(time))


def test_every_code_has_its_place() -> None:
    alerts = [Alert(code, str(n), "T1I", 0, at("10:30:00")) for n, code in enumerate(AlertCode)]
    assert len(order(*alerts)) == len(AlertCode)


def test_who_was_not_seen_for_too_long_comes_first() -> None:
    missing = Alert(AlertCode.STILL_ON_COURSE, "12", "T1O", 1)
    assert order(unknown("21", "T1O", "10:30:00"), missing) == ["12", "21"]


def test_a_time_at_the_finish_that_nobody_has_comes_before_one_elsewhere() -> None:
    assert order(unknown("1", "T1O", "10:59:00"), unknown("2", "FIN", "10:58:30")) == ["2", "1"]


def test_what_has_just_happened_comes_before_what_is_old() -> None:
    assert order(unknown("1", "T1O", "10:20:00"), unknown("2", "T1O", "10:59:00")) == ["2", "1"]


def test_the_line_where_one_stands_comes_before_another() -> None:
    both = (unknown("1", "T1O", "10:59:30"), unknown("2", "T1I", "10:59:00"))
    assert order(*both, here="T1I") == ["2", "1"]
    assert order(*both, here="T1O") == ["1", "2"]


def test_one_of_the_first_three_comes_before_the_others() -> None:
    gaps = (Alert(AlertCode.MISSING_READING, "1", "T1I", 1), Alert(AlertCode.MISSING_READING, "2", "T1I", 1))
    assert order(*gaps, ranks={"1": 40, "2": 3}) == ["2", "1"]


def test_what_is_only_odd_comes_last_however_new_it_is() -> None:
    double = Alert(AlertCode.DUPLICATE, "1", "T1I", 0, at("10:59:59"))
    assert order(double, Alert(AlertCode.MISSING_READING, "2", "T1I", 1)) == ["2", "1"]


def test_an_open_time_is_no_matter_while_its_bib_may_be_typed() -> None:
    assert order(Alert(AlertCode.NO_BIB, "", "T1I", 0, at("10:59:31"))) == []
    assert order(Alert(AlertCode.NO_BIB, "", "T1I", 0, at("10:59:30"))) == [""]
