"""Every key of a TOML text is found on its line, however it is written."""

import tomllib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from skimo_timer.exchange.toml_lines import Path, locate, path_text

TEXT = '''# a comment with [brackets] and = signs
[race] # and another
name = "a # ] b = { \\" ["  # "quoted"
date = 2027-01-14 10:00:00

[points]
"T 1" = { name = 'x]', covered = ["18:30:00",
  "20:00:00"] }
a.'b c'.d = 1

[[courses]]
laps = [ # first
  ["START", "skin", "T1I"],
  [
    "T1I",
    "descent", # down
    """
FIN"""
  ],
]
[courses.floors]
skin = """
2min
"""
descent = \'\'\'
1min\'\'\'
[[courses]]
limits = [ { point = "T1I", lap = 2 }, {} ]
[[a.b]]
[[ a . b ]]
q = 1
[a.b.c]
'''

LINES = {
    "race": 2,
    "race.name": 3,
    "race.date": 4,
    "points": 6,
    'points."T 1"': 7,
    'points."T 1".name': 7,
    'points."T 1".covered': 7,
    'points."T 1".covered[0]': 7,
    'points."T 1".covered[1]': 8,
    "points.a": 9,
    'points.a."b c"': 9,
    'points.a."b c".d': 9,
    "courses": 11,
    "courses[0]": 11,
    "courses[0].laps": 12,
    "courses[0].laps[0]": 13,
    "courses[0].laps[0][0]": 13,
    "courses[0].laps[0][1]": 13,
    "courses[0].laps[0][2]": 13,
    "courses[0].laps[1]": 14,
    "courses[0].laps[1][0]": 15,
    "courses[0].laps[1][1]": 16,
    "courses[0].laps[1][2]": 17,
    "courses[0].floors": 21,
    "courses[0].floors.skin": 22,
    "courses[0].floors.descent": 25,
    "courses[1]": 27,
    "courses[1].limits": 28,
    "courses[1].limits[0]": 28,
    "courses[1].limits[0].point": 28,
    "courses[1].limits[0].lap": 28,
    "courses[1].limits[1]": 28,
    "a.b": 29,
    "a.b[0]": 29,
    "a.b[1]": 30,
    "a.b[1].q": 31,
    "a.b[1].c": 32,
}


def paths(value: object, path: Path = ()) -> set[Path]:
    """Every path of what TOML reads, as the scanner has to find it."""
    found = {path} if path else set()
    if isinstance(value, dict):
        return found.union(*(paths(one, (*path, key)) for key, one in value.items()))
    if isinstance(value, list):
        return found.union(*(paths(one, (*path, number)) for number, one in enumerate(value)))
    return found


@pytest.mark.parametrize("text", [TEXT, TEXT.replace("\n", "\r\n")], ids=["unix", "windows"])
def test_every_key_table_and_element_is_found_on_its_line(text: str) -> None:
    found = {path_text(path): line for path, line in locate(text).items()}
    assert found == LINES
    assert set(locate(text)) >= paths(tomllib.loads(text)) - {("a",)}


KEYS = st.sampled_from(["a", "b-1", '""', '"c d"', "'e'"])
SCALARS = st.sampled_from(["1", "true", '"x"', "'[y]'", '"""z\n"""', "2027-01-14", "10:00:00", "-1.5e3", '"\\" = ]"'])
VALUES = st.recursive(
    SCALARS,
    lambda inner: st.one_of(
        st.lists(inner, max_size=3).map(lambda values: f"[{', '.join(values)}]"),
        st.lists(inner, max_size=3).map(lambda values: "[\n" + "".join(f" {one}, # [\n" for one in values) + "]"),
        st.dictionaries(KEYS, inner, max_size=3).map(
            lambda pairs: f"{{ {', '.join(f'{key} = {one}' for key, one in pairs.items())} }}"
        ),
    ),
    max_leaves=8,
)


@given(st.dictionaries(KEYS, VALUES, max_size=4), st.dictionaries(KEYS, VALUES, max_size=3))
def test_whatever_toml_reads_is_found(top: dict[str, str], below: dict[str, str]) -> None:
    lines = [f"{key} = {one}" for key, one in top.items()]
    lines += ["[[t]]", *(f"{key} = {one}" for key, one in below.items()), "[[t]]"]
    text = "\n".join(lines)
    assert set(locate(text)) == paths(tomllib.loads(text))
    assert locate(text)["t", 1] == text.count("\n") + 1
