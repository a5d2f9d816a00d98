"""The race as a few pages for a web host or a screen: results, transitions, splits, start list, and the JSON of it.

The pages link to one another and load themselves anew while the race goes on, so that any folder that is shown by a web
server, or by a browser on a second screen, is a live board. Nothing on them needs a server.
"""

from collections.abc import Mapping
from pathlib import Path

from skimo_timer.core.progress import Status
from skimo_timer.exchange import formats
from skimo_timer.exchange.formats.html import Around, page
from skimo_timer.exchange.reports import Scope, make
from skimo_timer.exchange.words import Words, say

AGAIN_S = 10
"""After how many seconds a page loads itself anew while somebody races."""

_PAGES = {"index.html": "results", "transitions.html": "transitions", "splits.html": "splits"}
_LAST = {"start-list.html": "start-list"}


def website(scope: Scope, words: Words, templates: Path, moment: str) -> dict[str, bytes]:
    """The files by their names; `moment` is when they were made, in words."""
    names = _names(scope)
    racing = any(progress.status is Status.RUN for progress in scope.race.progress.values())
    files: dict[str, bytes] = {}
    for file, report in names.items():
        made = make(report, scope, words)
        printed = say(words, "sheet.printed", moment=moment)
        sheet = formats.sheet(report, made, scope.race.setup, words, printed)
        links = tuple((other, words[f"report.{name}"], other == file) for other, name in names.items())
        files[file] = page(sheet, templates, Around(links, AGAIN_S if racing else 0)).encode()
        if report == "results":
            files["results.json"] = formats.json_text(made.as_json()).encode()
    return files


def _names(scope: Scope) -> Mapping[str, str]:
    """Which report stands on which page."""
    stages = {"stages.html": "stages"} if scope.race.setup.stages else {}
    return {**_PAGES, **stages, **_LAST}
