"""The report of the gates: what is known here against what their crews said by radio."""

from skimo_timer.core.facts import GateReported, Ruling, RulingKind
from tests.exchange.report_race import race, reported
from tests.races import at, records


def report(*facts: GateReported | Ruling) -> list[dict[str, object]]:
    made = race()
    made.apply(records(facts, station="B"))
    rows: list[dict[str, object]] = reported("gates", made).report.as_json()["gates"]
    return rows


def test_every_gate_has_a_line_in_the_order_of_the_course() -> None:
    rows = report()
    assert [f"{row['point']} {row['lap']}" for row in rows] == [
        "T1I 1", "T1O 1", "LINE 1", "T2O 2", "T1I 2", "T1O 2", "LINE 2",
    ]  # fmt: skip
    counts = ("expected", "passed", "gave_up", "stopped", "not_yet")
    assert [rows[0][key] for key in counts] == [8, 6, 1, 1, 0]
    assert [rows[-1][key] for key in counts] == [8, 5, 1, 1, 1]
    assert rows[-1]["bibs_not_yet"] == ["18"]


def test_a_count_stands_beside_what_is_known_of_that_moment() -> None:
    (row, *_) = report(GateReported("T1I", 1, count=5, last="14", told_by="Sepp", when=at("10:09:00")))
    assert (row["gate_count"], row["gate_last"], row["counted_here"], row["difference"]) == (5, "14", 4, 1)
    assert (row["told_by"], row["closed"]) == ("Sepp", None)


def test_whoever_is_missing_at_a_closed_gate_is_listed_by_name() -> None:
    made = race()
    made.apply(records([GateReported("LINE", 2, closed=True, told_by="Mia", when=at("11:40:00"))], station="B"))
    (table,) = reported("gates", made).tables
    head = [column.key for column in table.columns]
    assert table.rows[-1][head.index("missing")] == "18 Otto Pfister"
    assert str(table.rows[-1][head.index("closed")]) == "11:40:00"
    assert table.rows[0][head.index("missing")] == ""


def test_who_gave_up_there_is_not_missing() -> None:
    rows = report(
        Ruling("18", RulingKind.GAVE_UP, "T2O, bus 2"),
        GateReported("LINE", 2, closed=True),
    )
    assert rows[-1]["not_yet"] == 0
