"""The language that a setting means, and how the window comes to speak it."""

import datetime as dt
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from skimo_timer.ui import languages
from skimo_timer.ui.labels import day_text, tr, word, words
from skimo_timer.ui.languages import LANGUAGES, SYSTEM, OneContext, chosen, speak, spoken


@pytest.fixture(autouse=True)
def english_again(qapp: QApplication) -> Iterator[None]:
    before = QLocale()
    yield
    speak("en")
    QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("setting", "code"), [("de", "de"), ("it_CH", "it"), ("it-IT", "it"), ("xx", "en"), ("", "en")]
)
def test_a_setting_means_one_of_the_languages_there_are(setting: str, code: str) -> None:
    assert chosen(setting) == code


def test_as_the_computer_is_one_of_the_languages_there_are() -> None:
    assert chosen(SYSTEM) in LANGUAGES


def test_the_words_of_documents_say_in_which_language_they_are() -> None:
    assert words()["language"] == "en"
    speak("it")
    assert words()["language"] == "it" == spoken()
    speak("en")
    assert words()["language"] == "en"
    assert word("report.results") == "Results"


def test_dates_are_written_as_the_language_writes_them() -> None:
    day = dt.date(2027, 1, 14)
    speak("en")
    assert (day_text(day), day_text(day, weekday=False)) == ("Thursday, 14 January 2027", "14 January 2027")
    speak("de")
    assert (day_text(day), day_text(day, weekday=False)) == ("Donnerstag, 14. Januar 2027", "14. Januar 2027")
    speak("fr")
    assert day_text(day, weekday=False) == "14 janvier 2027"
    speak("it")
    assert day_text(day, weekday=False) == "14 gennaio 2027"
    speak("es")
    assert day_text(day, weekday=False) == "14 de enero de 2027"


def test_qts_own_buttons_speak_the_language_too() -> None:
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Cancel"
    speak("de")
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Abbrechen"
    speak("en")
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Cancel"


class Loud(OneContext):
    """Answers in the one context only."""

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str | None:
        return source.upper() if source == "fine" else super().translate(context, source, disambiguation, n)


def test_a_text_has_one_translation_wherever_it_stands_and_else_its_english(monkeypatch: pytest.MonkeyPatch) -> None:
    def loud(code: str) -> list[QTranslator]:
        return [Loud()]

    monkeypatch.setattr(languages, "_translators", loud)
    speak("de")
    assert tr("fine") == QCoreApplication.translate("RaceWindow", "fine") == "FINE"
    assert tr("something else") == "something else"
