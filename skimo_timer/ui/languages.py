"""The languages of window and documents, and how the program comes to speak another one while it runs.

One English text has one translation, wherever it stands: the `.ts` files have a single context, and the translator here
does not ask in which class a text was looked up. Contexts by class, as Qt's tools make them, were rejected: they have
`Close` thirty times, and a control that moves to another module loses its words. Two meanings are two English texts.

Qt's own texts (the buttons of its dialogs) come from the files that Qt brings along.

Dates and the names of days and months follow the language; its country is that of the computer where that speaks it.
Times and gaps keep the sport's notation, with a point before the tenths in every language, since result lists of the
federation have it so and a speaker, a jury and a file must see the same signs.
"""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from skimo_timer.settings import resource

CONTEXT = "Skimo Timer"
SYSTEM, ENGLISH = "system", "en"
LANGUAGES = {ENGLISH: "English", "de": "Deutsch", "it": "Italiano"}
"""The languages by their code, each named in itself. One that is half translated (French, Spanish) is not offered."""


_USUAL = {ENGLISH: "en_GB"}  # the sport is at home in Europe: the day stands before the month


class OneContext(QTranslator):
    """Looks every text up in the one context of the program's own translations."""

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str | None:  # noqa: ARG002
        """The translation, or None where there is none: then Qt asks the next translator."""
        return super().translate(CONTEXT, source, disambiguation, n) or None


class Speaker:
    """Holds the translators that the program has at the moment."""

    def __init__(self) -> None:
        self.language = ENGLISH
        self._translators: list[QTranslator] = []

    def use(self, translators: Iterable[QTranslator], language: str) -> None:
        """These translators instead of those before; Qt tells every widget, once for each that goes or comes."""
        for old in self._translators:
            QCoreApplication.removeTranslator(old)
        self.language, self._translators = language, list(translators)
        for new in self._translators:
            QCoreApplication.installTranslator(new)


_speaker = Speaker()


def spoken() -> str:
    """The code of the language that is spoken now."""
    return _speaker.language


def chosen(language: str) -> str:
    """The language that a setting means: `system` is the first of the computer's that there is, else English."""
    wanted = QLocale.system().uiLanguages() if language == SYSTEM else [language]
    codes = (name.replace("_", "-").partition("-")[0] for name in wanted)
    return next((code for code in codes if code in LANGUAGES), ENGLISH)


def speak(language: str) -> None:
    """From now on every text that is looked up is in this language (`system`, `de`, `fr_CH`); dates follow."""
    code = chosen(language)
    QLocale.setDefault(_locale(language, code))
    if code != _speaker.language:
        _speaker.use([] if code == ENGLISH else _translators(code), code)


def _locale(language: str, code: str) -> QLocale:
    if language not in (SYSTEM, code):
        return QLocale(language)  # a country is named
    computer = QLocale.system()
    return computer if QLocale.languageToCode(computer.language()) == code else QLocale(_USUAL.get(code, code))


def _translators(code: str) -> list[QTranslator]:
    """Qt's, where it is there, and ours, which is asked first."""
    qt, own = QTranslator(), OneContext()
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    found = [qt] if qt.load(f"qtbase_{code}", folder) else []
    own.load(str(resource(f"translations/skimo_timer_{code}.qm")))
    return [*found, own]
