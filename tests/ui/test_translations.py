"""Every text of window and documents can be translated, and the files of translations are in step with the code."""

import re
from string import Formatter

import pytest
from PySide6.QtCore import QTranslator

from skimo_timer.ui.languages import CONTEXT
from tests.translations import CODES, every_call, texts, translations, ts_file

MARKED = {
    "QCoreApplication.translate('Columns', column.head)",
    "QCoreApplication.translate('Labels', text)",
    "QCoreApplication.translate('Words', text)",
    "tr(ABOUT)",
    "tr(DATE_FORM)",
    "tr(NAMES[code])",
    "tr(SETUP_FILES)",
    "tr(TABLE_FILES)",
    "tr(TIME_FORM)",
    "tr(VIEWS[number].title)",
    "tr(WORDS.get(self.status, self.status))",
    "tr(_TITLES[key])",
    "tr(column.placeholder)",
    "tr(column.title)",
    "tr(example)",
    "tr(kind.about)",
    "tr(kind.title)",
    "tr(line.note)",
    "tr(line.title)",
    "tr(name)",
    "tr(option.text)",
    "tr(preset.title)",
    "tr(str(_ACTS[task.kind]))",
    "tr(str(_ODD[oddity]))",
    "tr(str(_PARTS[part]))",
    "tr(str(_SENTENCES[subject]))",
    "tr(str(_STATES[state]))",
    "tr(str(_WORDS[mark]))",
    "tr(str(sentences[fact.ruling]))",
    "tr(view.title)",
}
"""The doors of look-ups, and look-ups in tables whose texts are marked where they stand."""


def test_there_are_texts() -> None:
    assert len(texts()) > 1000
    assert "Skins on, out" in texts()


@pytest.mark.parametrize("code", CODES)
def test_every_text_of_the_program_is_in_the_file_of_each_language_and_nothing_else(code: str) -> None:
    known, used = translations(code), texts()
    assert [text for text in used if text not in known] == [], "run `python -m tests.translations`"
    assert [text for text in known if text not in used] == [], "run `python -m tests.translations`"


@pytest.mark.parametrize("code", CODES)
def test_what_the_program_loads_is_what_people_edit(code: str) -> None:
    translator = QTranslator()
    assert translator.load(str(ts_file(code).with_suffix(".qm"))) or not any(translations(code).values())
    wrong = {text for text, given in translations(code).items() if (translator.translate(CONTEXT, text) or "") != given}
    assert not wrong, "run `python -m tests.translations`"


@pytest.mark.parametrize("code", CODES)
def test_nothing_is_without_a_translation(code: str) -> None:
    assert [text for text, given in translations(code).items() if not given] == []


def _fields(text: str) -> list[str]:
    return sorted({name for _, name, _, _ in Formatter().parse(text) if name is not None})


@pytest.mark.parametrize("code", CODES)
def test_a_translation_has_the_fields_of_its_text(code: str) -> None:
    wrong = {
        text: given
        for text, given in translations(code).items()
        if given and ("{" in text or "{" in given) and _fields(text) != _fields(given)
    }
    assert wrong == {}


def _signs(text: str) -> list[str]:
    """Keys (`Ctrl+X` may be `Strg+X`), kinds of files, blanks at the ends."""
    return sorted(re.findall(r"^\s+|\s+$|\*\.\w+|(?<=\+)[A-Z0-9]\b|\bF\d+\b", text))


@pytest.mark.parametrize("code", CODES)
def test_a_translation_keeps_keys_file_types_and_the_blanks_at_its_ends(code: str) -> None:
    wrong = [
        (text, given)
        for text, given in translations(code).items()
        if given
        and (_signs(text) != _signs(given) or ("\t" in text) != ("\t" in given) or text.count("&") != given.count("&"))
    ]
    assert wrong == []


def test_whatever_is_looked_up_stands_there_as_a_literal() -> None:
    """A text that is put together cannot be found by those who translate; one from a table is marked in the table."""
    computed = {call.code: call.where for call in every_call() if call.text is None}
    assert {code: where for code, where in computed.items() if code not in MARKED} == {}
