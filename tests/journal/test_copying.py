"""A second file of the same race."""

from pathlib import Path

import pytest

from skimo_timer.core.facts import PassingRecorded
from skimo_timer.journal import Journal, JournalError, check, copy_race, read_records
from skimo_timer.timekeeper import Timekeeper, create
from tests.ui.conftest import ENTRIES, at, small_setup


def race(path: Path) -> Timekeeper:
    return create(Journal.create(path), small_setup(), ENTRIES)


def test_a_copy_of_a_race_that_is_being_written_is_the_same_race(tmp_path: Path) -> None:
    keeper = race(tmp_path / "race.skimo")
    target = tmp_path / "stick" / "race.skimo"
    target.parent.mkdir()
    copy_race(tmp_path / "race.skimo", target)
    keeper.decide(PassingRecorded("T1I", at("10:05:00"), "11"))
    assert len(read_records(target)) + 1 == len(read_records(tmp_path / "race.skimo"))
    copy_race(tmp_path / "race.skimo", target)
    assert read_records(target) == read_records(tmp_path / "race.skimo")
    assert check(target).sound
    assert [path.name for path in target.parent.iterdir()] == ["race.skimo"]
    keeper.close()
    again = Timekeeper(Journal.open(target))
    assert [passing.bib for passing in again.race.passings.values()] == ["11"]
    again.close()


def test_another_race_is_never_overwritten(tmp_path: Path) -> None:
    race(tmp_path / "race.skimo").close()
    race(tmp_path / "other.skimo").close()
    before = (tmp_path / "other.skimo").read_bytes()
    with pytest.raises(JournalError, match="another race"):
        copy_race(tmp_path / "race.skimo", tmp_path / "other.skimo")
    (tmp_path / "letter.txt").write_text("Dear jury")
    with pytest.raises(JournalError):
        copy_race(tmp_path / "race.skimo", tmp_path / "letter.txt")
    with pytest.raises(JournalError, match="the race itself"):
        copy_race(tmp_path / "race.skimo", tmp_path / "race.skimo")
    assert (tmp_path / "other.skimo").read_bytes() == before
    assert (tmp_path / "letter.txt").read_text() == "Dear jury"


def test_a_folder_that_is_gone_is_told_and_leaves_nothing_behind(tmp_path: Path) -> None:
    race(tmp_path / "race.skimo").close()
    with pytest.raises(FileNotFoundError):
        copy_race(tmp_path / "race.skimo", tmp_path / "stick" / "race.skimo")
