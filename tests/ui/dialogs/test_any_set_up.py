"""Whatever a file can say: the editor opens it, leaves it alone, and nothing of it is lost."""

import re
import tempfile
from dataclasses import replace
from pathlib import Path

from hypothesis import assume, given

from skimo_timer.core.setup import RaceSetup, season_of
from skimo_timer.exchange.faults import InputError
from skimo_timer.exchange.setup import read_setup
from skimo_timer.exchange.setup_write import write_setup
from skimo_timer.ui.dialogs.draft import build, draft_of
from tests.exchange.test_setup_write import setups

ODD = re.compile(r"\\u00[01][0-9a-f]|\\[bfnrt]|[^\S \n]|[\x7f-\xa0]|(?<=[^\n ]) {2,}")
"""Signs that nobody types into one line, and that the editor makes a blank of."""


def typed(setup: RaceSetup) -> RaceSetup:
    """The set-up as somebody could have typed it: lines of text, gates with names, a season around the day."""
    with tempfile.TemporaryDirectory() as folder:
        (path := Path(folder) / "race.toml").write_text(ODD.sub("_", write_setup(setup)), "utf-8")
        try:
            read = read_setup(path)
        except InputError:
            assume(condition=False)  # two names are the same now
            raise
    devices = tuple(
        replace(
            device,
            name=device.name.replace("/", "-"),
            channels={f"C{number}": point for number, point in enumerate(device.channels.values())},
        )
        for device in read.devices
    )
    sheet = {key: text for key, text in read.sheet.items() if key.strip() and text.strip()}
    return replace(read, season=season_of(read.date), devices=devices, sheet=sheet)


@given(setups())
def test_a_set_up_that_is_opened_and_left_alone_stays_the_same(setup: RaceSetup) -> None:
    opened = typed(setup)
    built = build(draft_of(opened))
    assert list(built.problems) == []
    assert built.setup == opened
