#!/usr/bin/env python3
"""Runs worked cases through the command line of the timer and compares its JSON with what must come out.

    python check_cases.py [FOLDER] [--only NAME] [--command "…"]

A case is a folder with race.toml, entries.csv, passings.csv, perhaps rulings.csv, and expected.json, which
names only what matters: keys that it leaves out are not compared. Durations compare to a microsecond.
Standard library only. Exit status 0 if every case holds. Last line: "N passed, N failed".
"""

import argparse
import json
import shlex
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

Json = Any
"""Decoded JSON, whose shape the contract of the formats tells."""


def run(command: list[str], *args: object) -> str:
    done = subprocess.run([*command, *map(str, args)], capture_output=True, encoding="utf-8", timeout=60, check=False)
    if done.returncode:
        raise AssertionError(f"{' '.join(map(str, args))}: exit {done.returncode}: {done.stderr.strip()[-300:]}")
    return done.stdout


class Case:
    """One case: builds its race file, then answers reports, each asked for once."""

    def __init__(self, command: list[str], folder: Path, work: Path) -> None:
        self.command, self.race = command, work / "case.skimo"
        self.reports: dict[str, Json] = {}
        run(command, "new", self.race, "--setup", folder / "race.toml", "--entries", folder / "entries.csv")
        more = ["--passings", folder / "passings.csv"]
        if (folder / "rulings.csv").exists():
            more += ["--rulings", folder / "rulings.csv"]
        run(command, "add", self.race, *more)

    def report(self, name: str) -> Json:
        if name not in self.reports:
            self.reports[name] = json.loads(run(self.command, "report", self.race, name, "--format", "json"))
        return self.reports[name]

    def rows(self, classification: str, report: str = "results") -> list[Json]:
        for one in self.report(report)["classifications"]:
            if one["name"] == classification:
                rows: list[Json] = one["rows"]
                return rows
        raise AssertionError(f"no classification {classification!r}")

    def rows_of(self, bib: str, report: str) -> list[Json]:
        """The rows of one bib in all classifications."""
        return [row for one in self.report(report)["classifications"] for row in one["rows"] if row.get("bib") == bib]


def same(want: Json, got: Json) -> bool:
    if isinstance(want, list) and isinstance(got, list):
        return len(want) == len(got) and all(map(same, want, got))
    if isinstance(want, dict) and isinstance(got, dict):
        return all(k in got and same(v, got[k]) for k, v in want.items())
    if isinstance(want, int | float) and isinstance(got, int | float) and not isinstance(want, bool):
        return abs(want - got) < 1e-6
    return bool(want == got)


def in_results(case: Case, expected: Json) -> Iterator[str]:
    for key in ("results", "results_head"):
        for name, wanted in expected.get(key, {}).items():
            rows = case.rows(name)
            if key == "results" and len(rows) != len(wanted):
                yield f"{name}: {len(rows)} rows, expected {len(wanted)}"
            for place, want in enumerate(wanted):
                got = rows[place] if place < len(rows) else {}
                for field, value in want.items():
                    if field not in got or not same(value, got[field]):
                        who = f"{name} row {place + 1} (bib {want['bib']})"
                        yield f"{who} {field}: {got.get(field)!r}, expected {value!r}"


def in_order(case: Case, expected: Json) -> Iterator[str]:
    for name, wanted in expected.get("order", {}).items():
        got = [row["bib"] for row in case.rows(name)]
        if got != wanted:
            yield f"{name} order: {got}, expected {wanted}"


def in_members(case: Case, expected: Json) -> Iterator[str]:
    for bib, wanted in expected.get("members", {}).items():
        got = {m["member"]: m["total"] for m in case.rows_of(bib, "results")[0]["members"]}
        if not same(wanted, got):
            yield f"members of {bib}: {got}, expected {wanted}"


def in_clubs(case: Case, expected: Json) -> Iterator[str]:
    for name, wanted in expected.get("clubs", {}).items():
        got = [[r["rank"], r["club"], r["result"]] for r in case.rows(name)]
        if not same(wanted, got):
            yield f"{name}: {got}, expected {wanted}"


def in_splits(case: Case, expected: Json) -> Iterator[str]:
    for bib, wanted in expected.get("splits", {}).items():
        splits = case.rows_of(bib, "splits")[0]["splits"]
        got = {(s["lap"], s["point"]): (s["time"], s["rank"]) for s in splits}
        for lap, point, time, rank in wanted:
            if not same([time, rank], list(got.get((lap, point), ()))):
                yield f"bib {bib} lap {lap} {point}: {got.get((lap, point))}, expected {(time, rank)}"


def in_stages(case: Case, expected: Json) -> Iterator[str]:
    if "stages" not in expected and "stage_results" not in expected:
        return
    stages = {s["name"]: {h["name"]: h["rows"] for h in s["heats"]} for s in case.report("stages")["stages"]}
    for stage, heats in expected.get("stages", {}).items():
        for heat, wanted in heats.items():
            got = [[r["place"], r["bib"], r["mark"]] for r in stages[stage][heat]]
            if got != wanted:
                yield f"{stage} {heat}: {got}, expected {wanted}"
    for stage, wanted in expected.get("stage_results", {}).items():
        results = {r["bib"]: r["result"] for rows in stages[stage].values() for r in rows}
        for bib, value in wanted.items():
            if not same(value, results.get(bib)):
                yield f"{stage} result of {bib}: {results.get(bib)}, expected {value}"


def in_alerts(case: Case, expected: Json) -> Iterator[str]:
    if not expected.keys() & {"alerts", "no_alerts", "suggestions"}:
        return
    alerts = case.report("alerts")["alerts"]
    found = {(a["code"], a.get("bib") or "", a.get("point") or "") for a in alerts}
    for wanted in expected.get("alerts", []):
        if tuple(wanted) not in found:
            yield f"no alert {wanted}; there are {sorted(found)}"
    for code in expected.get("no_alerts", []):
        if any(a["code"] == code for a in alerts):
            yield f"unwanted alert {code}"
    for bib, first in expected.get("suggestions", {}).items():
        got = [a.get("suggestions", [])[:1] for a in alerts if a.get("bib") == bib and a["code"] == "unknown-bib"]
        if got[:1] != [[first]]:
            yield f"first suggestion for {bib}: {got}, expected {first}"


def in_balance(case: Case, expected: Json) -> Iterator[str]:
    if "still_out" in expected:
        got = sorted(row["bib"] for row in case.report("still-out")["rows"])
        if got != sorted(expected["still_out"]):
            yield f"still out: {got}, expected {sorted(expected['still_out'])}"
    if "balance" in expected and not same(expected["balance"], case.report("balance")):
        yield f"balance: {case.report('balance')}, expected {expected['balance']}"


LOOKS = (in_results, in_order, in_members, in_clubs, in_splits, in_stages, in_alerts, in_balance)


def faults(command: list[str], folder: Path) -> list[str]:
    """A sentence for each thing in one case that is not as expected."""
    expected = json.loads((folder / "expected.json").read_text("utf-8"))
    with tempfile.TemporaryDirectory() as work:
        try:
            case = Case(command, folder, Path(work))
            return [sentence for look in LOOKS for sentence in look(case, expected)]
        except Exception as error:  # noqa: BLE001  # a case that cannot even run is a case that fails
            return [f"{type(error).__name__}: {error}"]


def main() -> int:
    ask = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ask.add_argument("folder", nargs="?", type=Path, default=Path(__file__).parent / "cases")
    ask.add_argument("--only", default="", help="cases whose name begins so")
    ask.add_argument("--command", help="another way to start the timer, as one string")
    asked = ask.parse_args()
    command = shlex.split(asked.command) if asked.command else [sys.executable, "-m", "skimo_timer"]
    passed = failed = 0
    for folder in sorted(p.parent for p in asked.folder.glob(f"{asked.only}*/expected.json")):
        wrong = faults(command, folder)
        passed, failed = passed + (not wrong), failed + bool(wrong)
        print(f"{'ok  ' if not wrong else 'FAIL'} {folder.name}")
        for line in wrong:
            print(f"       {line}")
    print(f"{passed} passed, {failed} failed")
    return 1 if failed or not passed else 0


if __name__ == "__main__":
    sys.exit(main())
