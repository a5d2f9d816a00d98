"""Whole race days from their files to the reports, each with what goes wrong on such a day."""

import json
from pathlib import Path
from typing import Any

import pytest

from skimo_timer.__main__ import main

Row = dict[str, Any]


class Day:
    """A race made from the texts of its files."""

    def __init__(self, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self._folder, self._capsys = folder, capsys
        self._race = folder / "race.skimo"

    def begin(self, setup: str, entries: str) -> None:
        """`entries` are rows below their heads, separated by blanks."""
        (self._folder / "race.toml").write_text(setup, "utf-8")
        (self._folder / "entries.csv").write_text("\n".join(entries.split()), "utf-8")
        self._run("new", "--setup", self._folder / "race.toml", "--entries", self._folder / "entries.csv")

    def read(self, lines: str) -> None:
        """`T1I 11 10:08:00 12 10:09:00`: a line per point, bib and time one after the other."""
        rows = ["bib,point,time"]
        for line in lines.strip().splitlines():
            point, *words = line.split()
            rows += [f"{bib},{point},{time}" for bib, time in zip(words[::2], words[1::2], strict=True)]
        self._add("passings", rows)

    def rule(self, *rows: str) -> None:
        """Rulings as rows of bib, ruling and value."""
        self._add("rulings", ["bib,ruling,value", *rows])

    def _add(self, what: str, rows: list[str]) -> None:
        path = self._folder / f"{what}.csv"
        path.write_text("\n".join(rows), "utf-8")
        self._run("add", f"--{what}", path)

    def report(self, name: str) -> Any:  # noqa: ANN401 - whatever the report is
        return json.loads(self._run("report", name, "--format", "json"))

    def rows(self, name: str = "results", classification: int = 0) -> dict[str, Row]:
        """The rows of one classification by bib, in their order."""
        return {row["bib"]: row for row in self.report(name)["classifications"][classification]["rows"]}

    def order(self, classification: int = 0) -> list[tuple[int | None, str, str, float, float | None]]:
        rows = self.rows(classification=classification)
        return [(r["rank"], bib, r["status"], r["laps"], r["result"]) for bib, r in rows.items()]

    def alerts(self) -> list[tuple[str, str, str, int | None]]:
        return [(a["code"], a["bib"], a["point"], a["lap"]) for a in self.report("alerts")["alerts"]]

    def _run(self, command: str, *words: object) -> str:
        assert main([command, str(self._race), *map(str, words)]) == 0
        said = self._capsys.readouterr()
        assert said.err == ""
        return said.out


@pytest.fixture
def day(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Day:
    return Day(tmp_path, capsys)


HEAD = """
[race]
name = "{name}"
date = {date}
format = "{format}"
{more}
[points]
T1I = "Top, in"
T1O = "Top, out"
LINE = "Lap line and finish"
"""
FIRST = '["START", "skin", "T1I", "skins-off", "T1O", "descent", "LINE"]'
NEXT = '["LINE", "skin", "T1I", "skins-off", "T1O", "descent", "LINE"]'


def head(name: str, kind: str = "individual", date: str = "2027-01-14", more: str = "") -> str:
    return HEAD.format(name=name, format=kind, date=date, more=more)


def course(laps: int, name: str = "Race", more: str = "") -> str:
    rounds = ", ".join([FIRST, *[NEXT] * (laps - 1)])
    return f'[[courses]]\nname = "{name}"\nlaps = [{rounds}]\n{more}\n'


def start(time: str, name: str = "All", more: str = "") -> str:
    return f'[[starts]]\nname = "{name}"\ntime = "{time}"\n{more}\n'


# -- three courses on the same points ----------------------------------------------------------------------------------


def test_three_courses_share_their_points_and_have_their_own_starts_and_standings(day: Day) -> None:
    setup = head("Three") + course(3, "Long") + course(2, "Race") + course(1, "Rec")
    for n, name in enumerate(("Long", "Race", "Rec")):
        setup += start(f"10:{5 * n:02}:00", name, f'course = "{name}"')
    day.begin(setup, "bib,course 1,Long 2,Long 11,Race 12,Race 21,Rec 22,Rec")
    day.read("""
        T1I  1 10:08:00 2 10:08:30 11 10:14:00 12 10:13:30 21 10:20:00 22 10:21:00
        T1O  1 10:08:20 2 10:08:55 11 10:14:15 12 10:13:50 21 10:20:30 22 10:21:20
        LINE 1 10:12:00 2 10:12:40 11 10:18:00 21 10:24:00 22 10:26:10
        T1I  1 10:20:00 2 10:21:00 11 10:27:00 12 10:26:00
        T1O  1 10:20:25 2 10:21:20 11 10:27:20 12 10:26:30
        LINE 1 10:24:00 2 10:25:00 11 10:31:00 12 10:30:10
        T1I  1 10:33:00 2 10:34:00
        T1O  2 10:34:20
        LINE 1 10:37:00 2 10:38:00
    """)
    assert [day.order(n) for n in range(3)] == [
        [(1, "1", "OK", 3, 2220), (2, "2", "OK", 3, 2280)],
        [(1, "12", "OK", 2, 1510), (2, "11", "OK", 2, 1560)],
        [(1, "21", "OK", 1, 840), (2, "22", "OK", 1, 970)],
    ]
    assert sorted(day.alerts()) == [("missing-reading", "1", "T1O", 3), ("missing-reading", "12", "LINE", 1)]
    day.rule("12,course,Rec", "12,start,Race")
    assert [row[:3] for row in day.order(2)] == [(1, "21", "OK"), (2, "22", "OK"), (3, "12", "OK")]
    assert day.report("balance")["classified"] == 6


# -- a pursuit ---------------------------------------------------------------------------------------------------------


def test_a_pursuit_over_laps_ranks_by_the_line_and_keeps_the_own_time(day: Day) -> None:
    setup = head("Chase", more='rank_by = "line"') + course(2) + start("10:00:00", more='kind = "pursuit"')
    day.begin(setup, "bib,slot 1,10:00:00 2,10:00:12 3,10:00:40 4,10:01:30")
    day.read("""
        T1I  1 10:08:00 2 10:08:05 3 10:08:20 4 10:09:40
        T1O  1 10:08:10 2 10:08:15 3 10:08:32 4 10:09:50
        LINE 2 10:11:58 3 10:12:10 4 10:13:20
        T1I  1 10:20:30 2 10:20:20 3 10:20:15 4 10:21:00
        T1O  1 10:20:40 2 10:20:30 3 10:20:25 4 10:21:10
        LINE 1 10:24:10 2 10:24:02 3 10:24:00 4 10:24:40
    """)
    rows = day.rows()
    assert [(bib, row["rank"], row["result"], row["course_time"], row["gap"]) for bib, row in rows.items()] == [
        ("3", 1, 1440, 1400, 0),
        ("2", 2, 1442, 1430, 2),
        ("1", 3, 1450, 1450, 10),
        ("4", 4, 1480, 1390, 40),
    ]
    assert rows["1"]["lap_times"] == [None, None]  # the lap line missed one, nobody else's laps shift
    assert rows["4"]["lap_times"] == [710, 680]
    day.rule("3,penalty,+0:05")
    assert [(bib, row["rank"]) for bib, row in day.rows().items()] == [("2", 1), ("3", 2), ("1", 3), ("4", 4)]


# -- teams and relays --------------------------------------------------------------------------------------------------


def test_a_member_missing_at_a_gate_is_named_and_does_not_cost_the_team_its_time(day: Day) -> None:
    day.begin(head("Tour", "team") + course(1) + start("10:00:00") + "[team]\nsize = 3\n", "bib 51 51a 51b 51c 52")
    day.read("""
        T1I  51a 10:10:00 51c 10:10:04 52 10:11:00 52 10:11:01 52 10:11:02
        T1O  51 10:10:20 51 10:10:21 51 10:10:25 52 10:11:20 52 10:11:21 52 10:11:22
        LINE 51b 10:20:03 51a 10:20:00 51c 10:20:01 52 10:21:00 52 10:21:01
    """)
    assert day.order() == [(1, "51", "OK", 1, 1203), (2, "52", "RUN", 0, None)]
    assert day.alerts() == [("missing-reading", "51b", "T1I", 1)]
    members = day.rows()["51"]["members"]
    assert [(member["member"], member["total"]) for member in members] == [("a", 1200), ("b", 1203), ("c", 1201)]
    (change,) = day.rows("transitions")["51"]["changes"]
    assert change["time"] is None  # who was the last one in is not known
    assert [row["bib"] for row in day.report("still-out")["rows"]] == ["52c"]


def test_a_relay_whose_fourth_leg_was_not_read_is_not_finished(day: Day) -> None:
    laps = course(4)
    day.begin(head("Relay", "relay") + laps + start("10:00:00") + '[relay]\norder = ["a", "b", "a", "b"]\n', "bib 1 2")
    lines = []
    for lap in range(4):
        minute = 8 * lap
        lines += [
            f"T1I 1 10:{minute + 5:02}:00 2 10:{minute + 5:02}:10",
            f"T1O 1 10:{minute + 5:02}:20 2 10:{minute + 5:02}:31",
            f"LINE 1 10:{minute + 8:02}:00" + (f" 2 10:{minute + 8:02}:15" if lap < 3 else ""),
        ]
    day.read("\n".join(lines))
    assert day.order() == [(1, "1", "OK", 4, 1920), (2, "2", "RUN", 3, None)]
    row = day.rows()["2"]
    assert row["lap_times"] == [495, 480, 480, None]
    assert [(member["lap_times"], member["total"]) for member in row["members"]] == [
        ([495, 480], 975),
        ([480, None], None),
    ]
    assert [row["bib"] for row in day.report("still-out")["rows"]] == ["2b"]
    day.rule(",close,")
    assert day.order()[1] == (None, "2", "DNF", 3, None)
    day.read("LINE 2 10:32:20")
    assert day.order()[1] == (2, "2", "OK", 4, 1940)


# -- laps --------------------------------------------------------------------------------------------------------------


def test_a_pause_is_a_long_lap_and_no_missed_one(day: Day) -> None:
    """12 rests for half an hour at the hut: the laps before and after it stay what they are, and nothing is added."""
    setup = head("Hour", "timed-laps") + course(1) + start("10:00:00") + '[timed]\nlimit = "1:00:00"\n'
    day.begin(setup, "bib 11 12 13")
    lines = []
    for bib, ends in {"11": (10, 20, 30, 40, 50, 60), "12": (9, 18, 48, 57, 67), "13": (12, 24, 36, 48, 61)}.items():
        for end in ends:
            lines += [f"{point} {bib} {_clock(end * 60 - early)}" for point, early in _EARLY]
    day.read("\n".join(lines))
    assert day.order() == [(1, "11", "OK", 6, 3600), (2, "13", "OK", 4, 2880), (3, "12", "OK", 4, 3420)]
    assert day.rows()["12"]["lap_times"][:4] == [540, 540, 1800, 540]
    assert day.alerts() == []


def test_a_pause_in_a_race_whose_leg_times_are_known_is_kept_too(day: Day) -> None:
    day.begin(head("Laps") + course(4) + start("10:00:00"), "bib " + " ".join(str(n) for n in range(1, 13)))
    lines = []
    for bib in range(1, 13):
        for lap in range(1, 5):
            end = lap * (600 + 5 * bib) + (1800 if bib == 7 and lap > 2 else 0)
            lines += [f"{point} {bib} {_clock(end - early)}" for point, early in _EARLY]
    day.read("\n".join(lines))
    assert day.order()[-1] == (12, "7", "OK", 4, 4 * 635 + 1800)
    assert day.rows()["7"]["lap_times"] == [635, 635, 635 + 1800, 635]
    assert day.alerts() == []


_EARLY = (("T1I", 150), ("T1O", 130), ("LINE", 0))


def _clock(seconds: int) -> str:
    return f"{10 + seconds // 3600}:{seconds // 60 % 60:02}:{seconds % 60:02}"


def test_who_comes_after_the_earned_lap_limit_is_ranked_with_fewer_laps_in_every_report(day: Day) -> None:
    limit = 'limits = [{ point = "LINE", lap = 1, after = "15:00", then = "rank-with-laps" }]'
    day.begin(head("Cut") + course(2, more=limit) + start("10:00:00"), "bib 11 12 13 14")
    day.read("""
        T1I  11 10:08:00 12 10:09:00 13 10:11:00 14 10:10:00
        T1O  11 10:08:20 12 10:09:25 13 10:11:15 14 10:10:10
        LINE 11 10:12:00 12 10:15:00 13 10:16:00 14 10:15:01
        T1I  11 10:20:00 12 10:25:00 13 10:28:00
        T1O  11 10:20:20 12 10:25:20 13 10:28:10
        LINE 11 10:24:00 12 10:30:00 13 10:33:00
    """)
    assert day.order() == [
        (1, "11", "OK", 2, 1440), (2, "12", "OK", 2, 1800), (3, "14", "OK", 1, 901), (4, "13", "OK", 1, 960),
    ]  # fmt: skip
    assert [row["gap"] for row in day.rows().values()] == [0, 360, None, None]
    assert sorted(day.alerts()) == [("after-limit", "13", "LINE", 1), ("after-limit", "14", "LINE", 1)]
    assert [row["transitions_rank"] for row in day.rows().values()] == [1, 2, 1, 2]
    assert day.report("balance")["classified"] == 4
    day.rule("13,limit,LINE 1 +1:00", "14,limit,LINE 20:00")
    assert day.order()[2] == (3, "13", "OK", 2, 1980)
    assert day.order()[3][:3] == (4, "14", "RUN")


# -- the night in which the clocks are changed -------------------------------------------------------------------------


def test_a_night_race_into_summer_time_written_by_either_way_to_go_on_past_midnight(day: Day) -> None:
    limit = 'limits = [{ point = "LINE", lap = 1, after = "4:10:00" }]'
    day.begin(head("Night", "long-distance", "2027-03-27") + course(1, more=limit) + start("22:00:00"), "bib 1 2 3")
    day.read("""
        T1I  1 25:30:00 2 2027-03-28T01:40:00 3 25:50:00
        T1O  1 25:31:00 2 25:41:00 3 2027-03-28T01:51:00
        LINE 1 25:59:59 2 26:10:00 3 2027-03-28T02:10:01
    """)
    assert day.order() == [(1, "1", "OK", 1, 14399), (2, "2", "OK", 1, 15000), (None, "3", "OTL", 1, 15001)]
