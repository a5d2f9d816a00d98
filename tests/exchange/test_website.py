"""The pages for a web host: linked to one another, live while somebody races, at rest when the race is over."""

import json
import re

from skimo_timer.core.facts import Ruling, RulingKind
from skimo_timer.core.race import Race
from skimo_timer.exchange.formats import json_text
from skimo_timer.exchange.reports import Scope, boards_of, make
from skimo_timer.exchange.website import website
from skimo_timer.exchange.words import ENGLISH
from tests.exchange.report_race import TEMPLATES
from tests.races import course, race, setup

ONE_LAP = setup(course("START skin TOP"))
FINISHES = ("11 TOP 10:10:00", "12 TOP 10:11:00")


def pages(of: Race) -> dict[str, str]:
    files = website(Scope(of, boards_of(of)), ENGLISH, TEMPLATES, "10:32:05")
    return {name: content.decode() for name, content in files.items()}


def test_every_page_links_to_every_other_and_says_which_it_is() -> None:
    files = pages(race(*FINISHES, of=ONE_LAP))
    html = {name: text for name, text in files.items() if name.endswith(".html")}
    assert set(html) == {"index.html", "transitions.html", "splits.html", "start-list.html"}
    for name, text in html.items():
        nav = text.split('<nav class="pages">')[1].split("</nav>")[0]
        assert re.findall(r'href="([^"]+)"', nav) == list(html)
        assert re.findall(r'href="([^"]+)" aria-current', nav) == [name]
        assert "10:32:05" in text


def test_pages_load_themselves_anew_only_while_somebody_races() -> None:
    assert '<meta http-equiv="refresh"' in pages(race(*FINISHES, of=ONE_LAP))["index.html"]
    over = pages(race(*FINISHES, Ruling("", RulingKind.CLOSE), of=ONE_LAP))
    assert not [name for name, text in over.items() if "http-equiv" in text]


def test_the_json_is_that_of_the_report() -> None:
    of = race(*FINISHES, of=ONE_LAP)
    report = make("results", Scope(of, boards_of(of)), ENGLISH)
    assert pages(of)["results.json"] == json_text(report.as_json())
    assert json.loads(pages(of)["results.json"])["classifications"][0]["rows"][0]["bib"] == "11"
