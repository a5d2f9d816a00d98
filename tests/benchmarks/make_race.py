"""Writes a benchmark race as set-up and tables: `python -m tests.benchmarks.make_race N FOLDER`.

The files are race.toml, entries.csv and passings.csv. The passings are those of gen_passings: two laps of six
points, the sixth being lap line and finish.
"""

import sys
from pathlib import Path

from tests.benchmarks.gen_passings import categories, generate

NAMES = ("T1I", "T1O", "T2I", "T2O", "T3I", "LINE")
LAP = '["{}", "skin", "T1I", "skins-off", "T1O", "descent", "T2I", "skins-on", "T2O", "skin", "T3I", "descent", "LINE"]'
RACE = """\
[race]
name = "Benchmark {riders}"
date = 2026-01-17
format = "individual"
precision = "0.01s"
[points]
{points}
[[courses]]
name = "Race"
laps = [
  {first},
  {second},
]
[[starts]]
name = "All"
time = "09:00:00"
[[classifications]]
name = "Overall"
"""
CATEGORY = '[[classifications]]\nname = "{0}"\ncategory = "{0}"\n'


def clock(seconds: float) -> str:
    """Time of day to a hundredth, for a start at nine o'clock."""
    hundredths = round(seconds * 100) + 9 * 360000
    return f"{hundredths // 360000:02}:{hundredths // 6000 % 60:02}:{hundredths // 100 % 60:02}.{hundredths % 100:02}"


def setup(riders: int) -> str:
    points = "\n".join(f'{name} = "{name}"' for name in NAMES)
    race = RACE.format(riders=riders, points=points, first=LAP.format("START"), second=LAP.format("LINE"))
    return race + "".join(CATEGORY.format(category.name) for category in categories(riders))


def entries(riders: int) -> str:
    lines = [
        f"{bib},Rider{bib:05} Test,{name},Club {bib % 40:02}\n"
        for name, first, last in categories(riders)
        for bib in range(first, last + 1)
    ]
    return "bib,name,category,club\n" + "".join(lines)


def passings(riders: int) -> str:
    lines = [f"{bib},{NAMES[point - 1]},{clock(seconds)}\n" for seconds, bib, point in generate(riders)]
    return "bib,point,time\n" + "".join(lines)


def make_race(riders: int, folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    for name, make in (("race.toml", setup), ("entries.csv", entries), ("passings.csv", passings)):
        (folder / name).write_text(make(riders), "utf-8")


if __name__ == "__main__":
    make_race(int(sys.argv[1]), Path(sys.argv[2]))
