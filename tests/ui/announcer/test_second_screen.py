"""Two screens, as Qt's offscreen platform has them in a process of its own."""

import json
import os
import subprocess
import sys
from pathlib import Path

PROGRAM = """
import sys
from pathlib import Path
from PySide6.QtWidgets import QApplication
app = QApplication(sys.argv)
from tests.ui.conftest import ENTRIES, Clock, small_setup
from skimo_timer.journal import Journal
from skimo_timer.settings import Settings
from skimo_timer.timekeeper import create
from skimo_timer.ui.race.inbox import Inbox
from skimo_timer.ui.race.main_window import RaceWindow
keeper, clock = create(Journal.in_memory(), small_setup(), ENTRIES), Clock()
window = RaceWindow(keeper, Inbox(keeper, clock), clock, Settings(), Path("race.skimo"))
window.setGeometry(0, 0, 1366, 768)
window.show()
window.activateWindow()
app.processEvents()
window.panels.announcer()
app.processEvents()
shown = window.panels.announced.window
print(len(app.screens()), shown.isFullScreen(), shown.geometry().getRect(), window.pad.field.hasFocus())
sys.stdout.flush()
"""


def test_it_opens_full_screen_on_the_second_screen_and_the_field_keeps_the_keys(tmp_path: Path) -> None:
    screens = [
        {
            "name": name,
            "x": x,
            "y": 0,
            "width": width,
            "height": height,
            "logicalDpi": 96,
            "logicalBaseDpi": 96,
            "dpr": 1,
        }
        for name, x, width, height in (("laptop", 0, 1366, 768), ("projector", 1366, 1920, 1080))
    ]
    config = tmp_path / "screens.json"
    config.write_text(
        json.dumps({"synchronousWindowSystemEvents": True, "windowFrameMargins": False, "screens": screens})
    )
    environment = os.environ | {
        "QT_QPA_PLATFORM": f"offscreen:configfile={config}",
        "SKIMO_TIMER_HOME": str(tmp_path),
        "PYTHONPATH": str(Path(__file__).parents[3]),
    }
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM],
        capture_output=True,
        text=True,
        env=environment,
        timeout=60,
        cwd=tmp_path,
        check=False,
    )
    assert done.stdout.strip() == "2 True (1366, 0, 1920, 1080) True", done.stderr[-2000:]
