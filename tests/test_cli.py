"""The command line: what each command does, what it says, how it ends, and that it does not touch what it must not."""

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

from skimo_timer import __version__
from skimo_timer.__main__ import main
from skimo_timer.cli.arguments import COMMANDS, FORMATS
from skimo_timer.cli.arguments import REPORTS as NAMES
from skimo_timer.core.facts import Origin, PassingRecorded, Ruling, RulingKind
from skimo_timer.exchange.reports import REPORTS
from skimo_timer.journal import Journal, read_records
from skimo_timer.timekeeper import Timekeeper

CASE = Path(__file__).parent / "cases" / "01-two-laps"
SETUP, ENTRIES, PASSINGS = CASE / "race.toml", CASE / "entries.csv", CASE / "passings.csv"
RULINGS = "bib,ruling,value,count\n11,penalty,C.13,\n11,penalty,C.9,\n12,DNF,T1I,\n"

Capture = pytest.CaptureFixture[str]
Does = Callable[..., str]


@pytest.fixture
def does(capsys: Capture) -> Does:
    """Runs a command that has to succeed; what it prints."""

    def run(*words: object) -> str:
        status = main([str(word) for word in words])
        said = capsys.readouterr()
        assert (status, said.err) == (0, "")
        return said.out

    return run


@pytest.fixture
def refuses(capsys: Capture) -> Does:
    """Runs a command that has to end with this status and print nothing; what it says is wrong."""

    def run(status: int, *words: object) -> str:
        assert main([str(word) for word in words]) == status
        said = capsys.readouterr()
        assert said.out == ""
        return said.err

    return run


@pytest.fixture
def empty(tmp_path: Path, does: Does) -> Path:
    """A race with a start list and nothing else."""
    file = tmp_path / "race.skimo"
    does("new", file, "--setup", SETUP, "--entries", ENTRIES)
    return file


@pytest.fixture
def race(empty: Path, does: Does) -> Path:
    """The whole worked case."""
    does("add", empty, "--passings", PASSINGS)
    return empty


def write(folder: Path, name: str, text: str) -> Path:
    path = folder / name
    path.write_text(text, "utf-8")
    return path


def program(*words: object, stdin: bytes | None = None) -> subprocess.CompletedProcess[bytes]:
    command = [sys.executable, "-m", "skimo_timer", *map(str, words)]
    return subprocess.run(command, input=stdin, capture_output=True, check=False)


def limited(size: int, *words: object, stdin: bytes = b"") -> subprocess.CompletedProcess[bytes]:
    """Runs a command that may write no file of more than so many bytes, as if the disk were full."""
    script = (
        "import resource, signal, sys; from skimo_timer.__main__ import main;"
        "signal.signal(signal.SIGXFSZ, signal.SIG_IGN); size = int(sys.argv[1]);"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (size, size)); sys.exit(main(sys.argv[2:]))"
    )
    command = [sys.executable, "-c", script, str(size), *map(str, words)]
    return subprocess.run(command, input=stdin, capture_output=True, check=False)


# -- new ---------------------------------------------------------------------------------------------------------------


def test_new_makes_a_race_and_says_so(tmp_path: Path, does: Does) -> None:
    file = tmp_path / "race.skimo"
    assert does("new", file, "--setup", SETUP) == f"{file}: Case 1: two laps, three changes, 0 entries\n"
    assert len(read_records(file)) == 1
    assert [path.name for path in tmp_path.iterdir()] == ["race.skimo"]


def test_new_never_overwrites(empty: Path, refuses: Does) -> None:
    before = empty.read_bytes()
    said = refuses(2, "new", empty, "--setup", SETUP)
    assert said == f"{empty} is missing: expected a file that is not there yet; a race is never overwritten\n"
    assert empty.read_bytes() == before


@pytest.mark.skipif(sys.platform == "win32", reason="links")
def test_new_does_not_follow_a_link_to_nowhere(tmp_path: Path, refuses: Does) -> None:
    link = tmp_path / "race.skimo"
    link.symlink_to(tmp_path / "nowhere.skimo")
    assert "a race is never overwritten" in refuses(2, "new", link, "--setup", SETUP)
    assert not link.exists()


def test_new_names_every_fault_of_a_file_and_leaves_nothing(tmp_path: Path, refuses: Does) -> None:
    wrong = write(tmp_path, "entries.csv", "bib,name,sex\n1,Anna,Q\n,Carla,F\n1,Eva,F\n")
    said = refuses(2, "new", tmp_path / "race.skimo", "--setup", SETUP, "--entries", wrong)
    assert len(said.splitlines()) == 3
    assert f"{wrong}, line 2, sex: 'Q' is wrong" in said
    assert [path.name for path in tmp_path.iterdir()] == ["entries.csv"]


@pytest.mark.parametrize("missing", ["--setup", "--entries"])
def test_new_names_a_file_that_is_not_there(missing: str, tmp_path: Path, refuses: Does) -> None:
    files = {"--setup": SETUP, "--entries": ENTRIES} | {missing: tmp_path / "nowhere"}
    words = [word for pair in files.items() for word in pair]
    assert str(tmp_path / "nowhere") in refuses(2, "new", tmp_path / "race.skimo", *words)
    assert not list(tmp_path.iterdir())


def test_new_names_a_folder_that_is_not_there(tmp_path: Path, refuses: Does) -> None:
    said = refuses(2, "new", tmp_path / "nowhere" / "race.skimo", "--setup", SETUP)
    assert said == f"{tmp_path / 'nowhere'} is missing: expected a folder of that name\n"


@pytest.mark.skipif(sys.platform != "linux", reason="a limit on file sizes is needed")
def test_new_leaves_no_half_file_on_a_full_disk(tmp_path: Path) -> None:
    file = tmp_path / "race.skimo"
    entries = "bib,name\n" + "".join(f"{n},{'long name ' * 10}\n" for n in range(1, 1000))
    done = limited(30000, "new", file, "--setup", SETUP, "--entries", "-", stdin=entries.encode())
    assert done.returncode == 1
    assert b"race.skimo cannot be written" in done.stderr
    assert not list(tmp_path.iterdir())


# -- add ---------------------------------------------------------------------------------------------------------------


def test_add_says_what_it_did_in_one_line(empty: Path, tmp_path: Path, does: Does) -> None:
    more = write(tmp_path, "more.csv", "bib,name\n21,Gian\n11,Anna Berger\n")
    passings = write(tmp_path, "passings.csv", "bib,point,time\n11,T1I,9:08:00\n11,T1I,9:08:00\n21,T1I,9:09:00\n")
    rulings = write(tmp_path, "rulings.csv", RULINGS + "21,DNS,,\n")
    said = does("add", empty, "--entries", more, "--passings", passings, "--rulings", rulings)
    did = "T1I: 2 in, 2 agree, 1 doubt, 2 ranks change"
    assert said == f"added 1 entry, 2 passings (1 already there), 4 rulings; {did}\n"


def test_adding_twice_changes_nothing(empty: Path, tmp_path: Path, does: Does) -> None:
    rulings = write(tmp_path, "rulings.csv", RULINGS)
    words = ("add", empty, "--entries", ENTRIES, "--passings", PASSINGS, "--rulings", rulings)
    does(*words)
    before = empty.read_bytes()
    assert does(*words) == "added 0 entries, 0 passings (45 already there), 0 rulings (3 already there)\n"
    assert empty.read_bytes() == before


def test_a_ruling_that_is_written_below_the_others_is_added_once(race: Path, tmp_path: Path, does: Does) -> None:
    does("add", race, "--rulings", write(tmp_path, "rulings.csv", RULINGS))
    more = write(tmp_path, "rulings.csv", RULINGS + "11,penalty,C.9,\n13,DSQ,C.16,\n")
    assert does("add", race, "--rulings", more) == "added 0 entries, 0 passings, 2 rulings (3 already there)\n"
    assert penalty_of("11", race, does) == 90


def test_a_decision_that_was_reversed_can_be_taken_again(race: Path, tmp_path: Path, does: Does) -> None:
    for ruling in ("DNS", "OK", "DNS"):
        does("add", race, "--rulings", write(tmp_path, "one.csv", f"bib,ruling\n12,{ruling}\n"))
    assert status_of("12", race, does) == "DNS"


def test_a_decision_in_the_window_does_not_make_a_table_new(race: Path, tmp_path: Path, does: Does) -> None:
    rulings = write(tmp_path, "rulings.csv", RULINGS)
    does("add", race, "--rulings", rulings)
    keeper = Timekeeper(Journal.open(race))
    keeper.decide(Ruling("11", RulingKind.WITHDRAW, "C.13", when=keeper.race.first_start))
    keeper.close()
    assert "0 rulings (3 already there)" in does("add", race, "--rulings", rulings)


def test_what_was_undone_can_be_added_again(race: Path, tmp_path: Path, does: Does) -> None:
    rulings = write(tmp_path, "rulings.csv", RULINGS)
    does("add", race, "--rulings", rulings)
    keeper = Timekeeper(Journal.open(race))
    keeper.undo()
    keeper.close()
    assert does("add", race, "--rulings", rulings) == "added 0 entries, 0 passings, 3 rulings\n"


def test_a_true_start_that_is_there_is_not_given_again(race: Path, tmp_path: Path, does: Does) -> None:
    start = write(tmp_path, "start.csv", "bib,ruling,value\n,start-time,All 09:00:02\n")
    assert does("add", race, "--rulings", start) == "added 0 entries, 0 passings, 1 ruling\n"
    assert does("add", race, "--rulings", start) == "added 0 entries, 0 passings, 0 rulings (1 already there)\n"


def test_one_call_is_one_step_of_undo(empty: Path, tmp_path: Path, does: Does) -> None:
    more = write(tmp_path, "more.csv", "bib,name\n21,Gian\n")
    rulings = write(tmp_path, "rulings.csv", RULINGS)
    does("add", empty, "--entries", more, "--passings", PASSINGS, "--rulings", rulings)
    keeper = Timekeeper(Journal.open(empty))
    keeper.undo()
    assert list(keeper.race.entries) == ["11", "12", "13"]
    assert not keeper.race.passings
    assert keeper.next_undo == []
    keeper.close()


def test_add_names_the_faults_of_all_files_and_writes_nothing(race: Path, tmp_path: Path, refuses: Does) -> None:
    before = race.read_bytes()
    more = write(tmp_path, "more.csv", "bib,born\n21,long ago\n")
    passings = write(tmp_path, "passings.csv", "bib,point,time\n11,T9,9:08:00\n11,T1I,late\n")
    said = refuses(2, "add", race, "--entries", more, "--passings", passings)
    assert f"{more}, line 2, born: 'long ago' is wrong" in said
    assert f"{passings}, line 2, point: 'T9' is wrong" in said
    assert f"{passings}, line 3, time: 'late' is wrong" in said
    assert race.read_bytes() == before
    assert not race.with_name("race.skimo.lock").exists()


def test_rulings_are_about_those_who_are_entered_with_them(empty: Path, tmp_path: Path, does: Does) -> None:
    more = write(tmp_path, "more.csv", "bib\n21\n")
    rulings = write(tmp_path, "rulings.csv", "bib,ruling\n21,DNS\n")
    assert "1 entry, 0 passings, 1 ruling" in does("add", empty, "--entries", more, "--rulings", rulings)


def test_add_reads_standard_input(empty: Path) -> None:
    done = program("add", empty, "--passings", "-", stdin=PASSINGS.read_bytes())
    added, _, did = done.stdout.decode().partition("; ")
    assert added == "added 0 entries, 45 passings, 0 rulings"
    assert did == "9 points: 45 in, 45 agree, 2 ranks change\n"


def test_standard_input_can_be_one_file_only(empty: Path, refuses: Does) -> None:
    assert "standard input for one of the files only" in refuses(2, "add", empty, "--entries", "-", "--passings", "-")


def test_add_wants_a_table(empty: Path, refuses: Does) -> None:
    assert refuses(2, "add", empty) == "add is missing: expected one of --entries, --passings and --rulings\n"


# -- report, check -----------------------------------------------------------------------------------------------------


def results(race: Path, does: Does) -> list[dict[str, object]]:
    rows: list[dict[str, object]] = json.loads(does("report", race, "results", "--format", "json"))["classifications"][
        0
    ]["rows"]
    return rows


def penalty_of(bib: str, race: Path, does: Does) -> object:
    return next(row["penalty"] for row in results(race, does) if row["bib"] == bib)


def status_of(bib: str, race: Path, does: Does) -> object:
    return next(row["status"] for row in results(race, does) if row["bib"] == bib)


def test_the_reports_of_the_command_line_are_those_that_there_are() -> None:
    assert tuple(REPORTS) == NAMES


@pytest.mark.parametrize("report", NAMES)
@pytest.mark.parametrize("form", ["text", "json", "csv", "html"])
def test_every_report_comes_in_every_form(report: str, form: str, race: Path, does: Does) -> None:
    printed = does("report", race, report, "--format", form)
    if form == "json":
        assert json.loads(printed)
    elif report == "results":
        assert "Anna Berger" in printed


def test_text_is_the_usual_form(race: Path, does: Does) -> None:
    assert "Anna Berger  16:00  17:10   33:10         2:26 (1)" in does("report", race, "results")


def test_one_classification_can_be_asked_for(race: Path, does: Does, refuses: Does) -> None:
    assert "Overall" in does("report", race, "results", "--classification", "Overall")
    said = refuses(2, "report", race, "results", "--classification", "Men")
    assert said == "classification: 'Men' is wrong: expected one of this race: Overall\n"


def test_a_log_is_of_the_whole_race(race: Path, refuses: Does) -> None:
    said = refuses(2, "report", race, "log", "--classification", "Overall")
    assert "a log is of the whole race" in said


def test_a_pdf_needs_no_display_whatever_the_environment_says(race: Path) -> None:
    bare = {name: value for name, value in os.environ.items() if "DISPLAY" not in name}
    command = [sys.executable, "-m", "skimo_timer", "report", str(race), "results", "--format", "pdf"]
    done = subprocess.run(command, env=bare | {"QT_QPA_PLATFORM": "xcb"}, capture_output=True, check=False)
    assert (done.returncode, done.stderr) == (0, b"")
    assert done.stdout.startswith(b"%PDF")


@pytest.mark.skipif(sys.platform == "win32", reason="signals")
def test_a_command_that_is_interrupted_ends_quietly(empty: Path) -> None:
    command = [sys.executable, "-m", "skimo_timer", "add", str(empty), "--passings", "-"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stderr=subprocess.PIPE) as waiting:
        while not empty.with_name("race.skimo.lock").exists():
            assert waiting.poll() is None
        waiting.send_signal(signal.SIGINT)
        _, complaint = waiting.communicate(timeout=30)
    assert (waiting.returncode, complaint) == (130, b"")
    assert not empty.with_name("race.skimo.lock").exists()


@pytest.mark.parametrize("form", FORMATS)
def test_a_report_goes_into_a_file_whole(form: str, race: Path, tmp_path: Path) -> None:
    out = tmp_path / "out" / "results"
    out.parent.mkdir()
    out.write_text("what was there before")
    done = program("report", race, "results", "--format", form, "-o", out)
    assert (done.returncode, done.stdout, done.stderr) == (0, b"", b"")
    starts = {"json": b"{", "csv": b"\xef\xbb\xbfclass", "html": b"<!DOCTYPE html>", "xlsx": b"PK", "pdf": b"%PDF"}
    assert out.read_bytes().startswith(starts.get(form, b"Case 1"))
    assert list(out.parent.iterdir()) == [out]


@pytest.mark.parametrize("form", ["xlsx", "pdf"])
def test_a_pipe_takes_what_is_no_text(form: str, race: Path) -> None:
    done = program("report", race, "results", "--format", form)
    assert done.stdout.startswith(b"PK" if form == "xlsx" else b"%PDF")


def test_csv_in_a_pipe_has_no_byte_order_mark(race: Path, does: Does) -> None:
    assert does("report", race, "results", "--format", "csv").startswith("classification,rank,bib,")


def test_text_is_utf8_whatever_the_system_thinks(tmp_path: Path) -> None:
    def says(*words: object) -> str:
        command = [sys.executable, "-m", "skimo_timer", *map(str, words)]
        plain = os.environ | {"PYTHONIOENCODING": "ascii", "LC_ALL": "C"}
        done = subprocess.run(command, env=plain, capture_output=True, check=False)
        return (done.stdout + done.stderr).decode()

    race, setup = tmp_path / "race.skimo", write(tmp_path, "race.toml", SETUP.read_text().replace("Case 1", "Größwang"))
    entries = write(tmp_path, "entries.csv", "bib,name\n21,Živa Öttl\n")
    assert "Größwang" in says("new", race, "--setup", setup, "--entries", entries)
    assert "Živa Öttl" in says("report", race, "start-list")
    assert "'Größwang' is wrong" in says("report", race, "results", "--classification", "Größwang")


def test_a_report_does_not_overwrite_its_race(race: Path, refuses: Does) -> None:
    before = race.read_bytes()
    said = refuses(2, "report", race, "results", "-o", race)
    assert said == f"{race} is the race itself and cannot be overwritten by a report on it\n"
    assert race.read_bytes() == before


def test_a_place_that_cannot_be_written_is_named(race: Path, tmp_path: Path, refuses: Does) -> None:
    out = tmp_path / "nowhere" / "results.txt"
    said = refuses(2, "report", race, "results", "-o", out)
    assert said == f"{out} cannot be written: No such file or directory\n"


@pytest.mark.skipif(sys.platform != "linux", reason="a limit on file sizes is needed")
def test_a_full_disk_leaves_the_report_that_was_there(race: Path, tmp_path: Path) -> None:
    out = tmp_path / "out" / "results.html"
    out.parent.mkdir()
    out.write_text("what was there before")
    done = limited(1000, "report", race, "results", "--format", "html", "-o", out)
    assert (done.returncode, done.stderr.decode()) == (2, f"{out} cannot be written: File too large\n")
    assert [(path.name, path.read_text()) for path in out.parent.iterdir()] == [
        ("results.html", "what was there before")
    ]


@pytest.mark.skipif(sys.platform == "win32", reason="there are no named pipes in folders")
def test_a_pipe_or_device_is_written_to_and_not_replaced(race: Path, tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    command = [sys.executable, "-m", "skimo_timer", "report", str(race), "results", "-o", str(pipe)]
    with subprocess.Popen(command) as writing, pipe.open("rb") as reader:
        assert b"Anna Berger" in reader.read()
        assert writing.wait() == 0
    assert pipe.is_fifo()


@pytest.mark.skipif(sys.platform == "win32", reason="needs a pipe of the shell")
def test_whoever_reads_may_stop(race: Path) -> None:
    reader, writer = os.pipe()
    os.close(reader)
    command = [sys.executable, "-m", "skimo_timer", "report", str(race), "log", "--format", "json"]
    done = subprocess.run(command, stdout=writer, stderr=subprocess.PIPE, check=False)
    os.close(writer)
    assert (done.returncode, done.stderr) == (0, b"")


def test_check_says_how_many_records_are_sound(race: Path, does: Does) -> None:
    assert does("check", race) == f"{race}: 49 records, sound\n"


@pytest.mark.parametrize("command", [("check",), ("report", "results"), ("add", "--passings", str(PASSINGS))])
def test_a_damaged_file_ends_with_1(command: Sequence[str], race: Path, refuses: Does) -> None:
    name, *more = command
    race.write_bytes(race.read_bytes()[:5000] + b"\0" * 3000)
    assert "race.skimo" in refuses(1, name, race, *more)
    assert [path.name for path in race.parent.iterdir()] == ["race.skimo"]


@pytest.mark.parametrize("command", [("check",), ("report", "results"), ("add", "--passings", str(PASSINGS))])
def test_what_is_no_race_ends_with_1(command: Sequence[str], tmp_path: Path, refuses: Does) -> None:
    name, *more = command
    file = write(tmp_path, "race.skimo", "bib,name\n" * 100)
    assert "race.skimo" in refuses(1, name, file, *more)


def test_a_race_without_a_set_up_ends_with_1(tmp_path: Path, refuses: Does) -> None:
    file = tmp_path / "race.skimo"
    Journal.create(file).close()
    assert refuses(1, "report", file, "results") == "race.skimo holds no set-up of a race\n"


@pytest.mark.parametrize("command", [("check",), ("report", "results"), ("add", "--passings", str(PASSINGS))])
def test_a_race_that_is_not_there_ends_with_2(command: Sequence[str], tmp_path: Path, refuses: Does) -> None:
    name, *more = command
    said = refuses(2, name, tmp_path / "race.skimo", *more)
    assert said == f"{tmp_path / 'race.skimo'} is missing: expected a race file of that name\n"


# -- two programs at once ----------------------------------------------------------------------------------------------


def test_reports_and_check_work_while_another_program_has_the_race_open(race: Path, does: Does, refuses: Does) -> None:
    with Journal.open(race) as journal:
        journal.append([PassingRecorded("FIN", None, "99")], Origin.DECISION)
        assert "99" in does("report", race, "log")
        assert does("check", race) == f"{race}: 50 records, sound\n"
        said = refuses(1, "add", race, "--passings", PASSINGS)
        assert f"race.skimo is open for writing on {os.uname().nodename}, process {os.getpid()}" in said
    does("add", race, "--passings", PASSINGS)


def test_a_report_shows_what_was_written_while_another_program_writes_without_pause(race: Path) -> None:
    script = (
        "import sys; from pathlib import Path; from skimo_timer.journal import Journal;"
        "from skimo_timer.core.facts import *; journal = Journal.open(Path(sys.argv[1])); print('open', flush=True)\n"
        "while True: journal.append([PassingRecorded('FIN', None, '99')], Origin.DEVICE)"
    )
    with subprocess.Popen([sys.executable, "-c", script, race], stdout=subprocess.PIPE) as writer:
        assert writer.stdout is not None
        writer.stdout.readline()
        try:
            counts = [int(program("check", race).stdout.split()[-3]) for _ in range(3)]
            report = program("report", race, "results")
        finally:
            writer.kill()
    assert counts == sorted(counts)
    assert counts[-1] > 49
    assert report.returncode == 0, report.stderr


# -- decode, simulate --------------------------------------------------------------------------------------------------


@pytest.fixture
def log() -> Path:
    return Path(__file__).parent / "recordings" / "timy-session.dump"


def test_decode_shows_every_record(log: Path, does: Does) -> None:
    records = json.loads(does("decode", log, "--device", "alge", "--format", "json"))["records"]
    assert set(records[0]) == {
        "line", "kind", "channel", "manual", "bib", "time_us", "date", "checksum", "raw",
    }  # fmt: skip
    assert {record["kind"] for record in records} > {"passing", "info"}
    text = does("decode", log, "--device", "alge").splitlines()
    table = does("decode", log, "--device", "alge", "--format", "csv").splitlines()
    assert len(text) - 2 == len(table) - 1 == len(records)


def test_decode_never_stops_at_garbage(tmp_path: Path, does: Does) -> None:
    garbage = tmp_path / "garbage.log"
    garbage.write_bytes(bytes(range(256)) * 4)
    records = json.loads(does("decode", garbage, "--device", "alge", "--format", "json"))["records"]
    assert {record["kind"] for record in records} <= {"unknown", "info"}
    does("decode", garbage, "--device", "alge")


def test_an_unknown_device_names_the_known_ones(log: Path, refuses: Does) -> None:
    said = refuses(2, "decode", log, "--device", "sundial")
    assert said.startswith("--device: 'sundial' is wrong: expected a device that can be decoded: alge, ")


def test_a_log_that_is_not_there_is_named(tmp_path: Path, refuses: Does) -> None:
    for command in ("decode", "simulate"):
        assert f"{tmp_path / 'no.log'}" in refuses(2, command, tmp_path / "no.log", "--device", "alge")


def test_simulate_names_a_port_that_is_not_there(log: Path, refuses: Does) -> None:
    assert (
        refuses(2, "simulate", log, "--device", "alge", "--port", "/dev/ttyNONE") == "there is no port /dev/ttyNONE\n"
    )


@pytest.mark.skipif(sys.platform == "win32", reason="a pseudo-terminal is made")
def test_simulate_makes_a_port_and_plays_the_log_into_it(log: Path) -> None:
    from skimo_timer.devices.ports import opened

    command = [sys.executable, "-m", "skimo_timer", "simulate", str(log), "--device", "alge", "--speed", "100000"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, encoding="utf-8") as playing:
        assert playing.stdout is not None
        heard = b""
        with opened(playing.stdout.readline().strip(), 9600) as port:
            end = time.monotonic() + 30
            while heard != log.read_bytes() and time.monotonic() < end:
                heard += port.read(1000)
        assert heard == log.read_bytes()
    assert playing.returncode == 0


@pytest.mark.skipif(sys.platform == "win32", reason="signals")
def test_simulate_can_be_stopped(log: Path) -> None:
    command = [sys.executable, "-m", "skimo_timer", "simulate", str(log), "--device", "alge"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as playing:
        assert playing.stdout is not None
        playing.stdout.readline()
        playing.send_signal(signal.SIGINT)
        _, complaint = playing.communicate(timeout=30)
    assert (playing.returncode, complaint) == (0, b"")


# -- what is typed -----------------------------------------------------------------------------------------------------


def test_help_lists_the_commands(does: Does) -> None:
    said = does("--help")
    assert all(f"    {command}" in said for command in COMMANDS)
    assert does("--version") == f"Skimo Timer {__version__}\n"
    assert "--classification NAME" in does("report", "--help")


@pytest.mark.parametrize(
    "words",
    [
        ["--unknown"],
        ["new"],
        ["new", "race.skimo"],
        ["report", "race.skimo"],
        ["report", "race.skimo", "nothing"],
        ["report", "race.skimo", "results", "--format", "docx"],
        ["report", "race.skimo", "results", "--class", "Overall"],
        ["decode", "log"],
        ["decode", "log", "--device", "alge", "--format", "html"],
        ["simulate", "log", "--device", "alge", "--speed", "0"],
        ["demo", "--speed", "fast"],
        ["demo", "--speed", "nan"],
        ["race.skimo", "more"],
    ],
)
def test_what_cannot_be_understood_ends_with_2(words: list[str], refuses: Does) -> None:
    assert "skimo-timer" in refuses(2, *words)


def test_a_first_word_that_is_nothing_is_said_to_be_nothing(tmp_path: Path, refuses: Does) -> None:
    said = refuses(2, "reprot")
    assert said.startswith("reprot: there is no race file of that name, and no such command; commands are new, add,")


@pytest.mark.skipif(sys.platform != "linux", reason="other systems always have a display")
def test_a_window_without_a_display_is_refused_in_words(race: Path) -> None:
    bare = {name: value for name, value in os.environ.items() if "DISPLAY" not in name and name != "QT_QPA_PLATFORM"}
    for words in ([], [race], ["demo"]):
        done = subprocess.run(
            [sys.executable, "-m", "skimo_timer", *words], env=bare, capture_output=True, encoding="utf-8", check=False
        )
        assert done.returncode == 1
        assert done.stderr == "There is no display for a window. The commands work without one: skimo-timer --help\n"


@pytest.mark.parametrize("words", [["report", "{race}", "results", "--format", "pdf"], ["{race}"]])
def test_where_qt_cannot_be_loaded_the_message_names_what_to_install(
    words: list[str], race: Path, tmp_path: Path
) -> None:
    """A module in front of the real one fails as Qt does on a bare Linux."""
    broken = tmp_path / "bare" / "PySide6"
    broken.mkdir(parents=True)
    missing = "libEGL.so.1: cannot open shared object file: No such file or directory"
    write(broken, "__init__.py", f"raise ImportError({missing!r})")
    root = Path(__file__).parent.parent
    done = subprocess.run(
        [sys.executable, "-m", "skimo_timer", *(word.format(race=race) for word in words)],
        env=os.environ | {"PYTHONPATH": os.pathsep.join([str(broken.parent), str(root)])},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode == 1
    assert missing in done.stderr
    assert "apt-get install libegl1 libgl1" in done.stderr
    assert "Traceback" not in done.stderr
