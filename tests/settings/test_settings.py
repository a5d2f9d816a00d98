"""Settings survive a restart, and nothing on the disk can keep the program from starting."""

import os
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from skimo_timer import settings
from skimo_timer.settings import RECENT, Settings, load, save


def test_a_new_computer_has_the_defaults() -> None:
    assert load() == Settings()


def test_saved_settings_come_back() -> None:
    changed = Settings("de", "dark", "first-key", sounds=False, paper="Letter", scale=130, recent=("/races/a.skimo",))
    save(changed)
    assert load() == changed


def test_settings_of_an_older_program_keep_what_they_say(home: Path) -> None:
    (home / "settings.json").write_text('{"theme": "dark"}')
    assert load() == Settings(theme="dark")


def test_settings_of_a_newer_program_are_understood_as_far_as_possible(home: Path) -> None:
    (home / "settings.json").write_text('{"theme": "dark", "flavour": "mint"}')
    assert load() == Settings(theme="dark")


@pytest.mark.parametrize(
    "damaged",
    [b"", b'{"theme": "da', b'{"theme": "mauve"}', b'{"scale": 1}', b'{"sounds": 1}', b"[]", b'{"language": "\xff"}'],
)
def test_a_damaged_file_is_moved_aside_and_the_defaults_are_used(
    damaged: bytes, home: Path, expect_log: Callable[[str], None]
) -> None:
    expect_log("settings.json are damaged")
    (home / "settings.json").write_bytes(damaged)
    assert load() == Settings()
    assert [path.name for path in home.iterdir()] == ["settings.damaged-1.json"]
    assert (home / "settings.damaged-1.json").read_bytes() == damaged


def test_a_second_damaged_file_does_not_replace_the_first(home: Path, expect_log: Callable[[str], None]) -> None:
    expect_log("damaged")
    for text in ("first", "second"):
        (home / "settings.json").write_text(text)
        load()
    kept = {path.name: path.read_text() for path in home.iterdir()}
    assert kept == {"settings.damaged-1.json": "first", "settings.damaged-2.json": "second"}


def test_settings_that_cannot_be_read_do_not_stop_the_program(home: Path, expect_log: Callable[[str], None]) -> None:
    expect_log("cannot be read")
    (home / "settings.json").mkdir()
    assert load() == Settings()


def test_a_save_that_fails_leaves_the_old_settings(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    save(Settings(theme="dark"))

    def full(_descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OSError, match="No space left"):
        save(Settings(theme="light"))
    assert load() == Settings(theme="dark")


def test_a_save_leaves_nothing_beside_the_file(home: Path) -> None:
    save(Settings())
    save(Settings(theme="light"))
    assert [path.name for path in home.iterdir()] == ["settings.json"]


def test_the_newest_race_comes_first_and_each_stands_once(tmp_path: Path) -> None:
    a, b = tmp_path / "a.skimo", tmp_path / "b.skimo"
    assert Settings().remember(a).remember(b).remember(a).recent == (str(a), str(b))


def test_a_race_named_from_here_is_remembered_from_everywhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert Settings().remember(Path("a.skimo")).recent == (str(tmp_path / "a.skimo"),)


NAMES = [f"/races/{n}.skimo" for n in range(RECENT + 5)]


@given(st.lists(st.sampled_from(NAMES)))
@example(NAMES)
def test_recent_races_stay_few_and_without_repetition(names: list[str]) -> None:
    remembered = Settings()
    for name in names:
        remembered = remembered.remember(Path(name))
    assert len(remembered.recent) == len(set(remembered.recent)) <= RECENT
    assert not names or remembered.recent[0] == str(Path(names[-1]).absolute())


def test_remembering_a_race_changes_nothing_else() -> None:
    before = Settings(theme="dark", scale=120)
    assert replace(before.remember(Path("a.skimo")), recent=()) == before


def test_folders_are_made_where_the_environment_says(home: Path) -> None:
    assert (settings.data_dir(), settings.log_dir()) == (home / "data", home / "log")
    assert (home / "data").is_dir()
    assert (home / "log").is_dir()


@pytest.mark.skipif(os.name == "nt" or os.uname().sysname == "Darwin", reason="asks the places that XDG names")
def test_without_the_environment_everything_has_its_usual_place(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("SKIMO_TIMER_HOME")
    for name in ("CONFIG", "DATA", "STATE"):
        monkeypatch.setenv(f"XDG_{name}_HOME", str(tmp_path / name))
    save(Settings())
    assert (tmp_path / "CONFIG/skimo-timer/settings.json").is_file()
    assert settings.data_dir() == tmp_path / "DATA/skimo-timer"
    assert settings.log_dir().is_relative_to(tmp_path / "STATE/skimo-timer")


def test_a_missing_resource_is_named() -> None:
    with pytest.raises(FileNotFoundError, match="no-such-thing"):
        settings.resource("icons/no-such-thing.svg")
