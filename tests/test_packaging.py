"""What reaches the user: the wheel, the source archive, and the files that come with the program."""

import re
import subprocess
import sys
import tarfile
import tomllib
import xml.etree.ElementTree as ET
import zipfile
from pathlib import Path

import pytest

import skimo_timer
from skimo_timer.settings import resource

ROOT = Path(__file__).parent.parent
ICON = "icons/skimo-timer.svg"
LOOK = f"from skimo_timer.settings import resource; print(resource({ICON!r}))"


def build(target: str, folder: Path) -> Path:
    done = subprocess.run(
        [sys.executable, "-m", "hatchling", "build", "-t", target, "-d", str(folder)],
        cwd=ROOT,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode == 0, done.stderr
    (archive,) = folder.iterdir()
    return archive


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel, unpacked as an installer would."""
    folder = tmp_path_factory.mktemp("site-packages")
    with zipfile.ZipFile(build("wheel", tmp_path_factory.mktemp("wheel"))) as wheel:
        wheel.extractall(folder)
    return folder


def files(folder: Path) -> set[str]:
    return {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}


def test_the_wheel_carries_every_resource(installed: Path) -> None:
    assert files(installed / "skimo_timer" / "resources") == files(ROOT / "resources")


def test_the_wheel_carries_every_module_and_nothing_else(installed: Path) -> None:
    assert {path.name for path in installed.iterdir() if path.suffix != ".dist-info"} == {"skimo_timer"}
    modules = {path.relative_to(ROOT).as_posix() for path in (ROOT / "skimo_timer").rglob("*.py")}
    assert modules | {"skimo_timer/py.typed"} <= files(installed)


def test_an_installed_program_finds_its_icon_inside_itself(installed: Path, tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", f"import sys; sys.path.insert(0, {str(installed)!r}); {LOOK}"],
        cwd=tmp_path,
        capture_output=True,
        encoding="utf-8",
        check=True,
    )
    assert Path(done.stdout.strip()) == installed / "skimo_timer" / "resources" / ICON


def test_the_program_in_its_source_tree_finds_its_icon_beside_itself() -> None:
    assert resource(ICON) == ROOT / "resources" / ICON


def test_the_source_archive_is_complete(tmp_path: Path) -> None:
    with tarfile.open(build("sdist", tmp_path)) as archive:
        names = {name.partition("/")[2] for name in archive.getnames()}
    tree = [path for folder in ("skimo_timer", "resources", "tests") for path in (ROOT / folder).rglob("*")]
    wanted = {path for path in tree if path.is_file() and "__pycache__" not in path.parts}
    wanted |= {
        ROOT / name for name in ("README.md", "CHANGELOG.md", "LICENSE", "build.spec", "pyproject.toml", ".ci/run")
    }
    assert {path.relative_to(ROOT).as_posix() for path in wanted} - names == set()


def test_the_version_is_that_of_the_package(tmp_path: Path) -> None:
    assert build("wheel", tmp_path).name.startswith(f"skimo_timer-{skimo_timer.__version__}-")


@pytest.mark.parametrize("icon", sorted((ROOT / "resources" / "icons").glob("*.svg")), ids=lambda path: path.stem)
def test_line_icons_take_one_colour_and_the_programs_own_has_its_own(icon: Path) -> None:
    colours = set(re.findall(r'(?:fill|stroke)="([^"]+)"', icon.read_text("utf-8"))) - {"none"}
    assert ET.parse(icon).getroot().tag == "{http://www.w3.org/2000/svg}svg"
    assert (colours == {"currentColor"}) == (icon.stem != "skimo-timer")


def test_the_commands_of_the_readme_are_there() -> None:
    """One line each that opens the demo and that passes the tests; the second is what .ci/run runs."""
    readme = (ROOT / "README.md").read_text("utf-8")
    for end in ("skimo-timer demo", "python -m pytest"):
        assert len(re.findall(rf"^python3 -m venv .*{end}$", readme, re.MULTILINE)) == 1
        assert len(re.findall(rf"^py -m venv .*{end}$", readme, re.MULTILINE)) == 1


def test_qt_stays_below_the_release_that_loses_references() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    (qt,) = [each for each in project["dependencies"] if each.startswith("PySide6")]
    assert qt == "PySide6-Essentials>=6.8,<6.12"
