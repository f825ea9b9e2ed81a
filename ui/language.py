"""The language of the screens: translators, direction of writing, numerals."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Final

from PySide6.QtCore import QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication


@dataclass(frozen=True, slots=True, kw_only=True)
class ScreenLanguage:
    """A language the screens can speak, named in itself."""

    code: str
    name: str
    locale: str
    qt: str
    right_to_left: bool = False


# ar_001 is Arabic with Western digits, as the United Nations print it.
LANGUAGES: Final = (
    ScreenLanguage(code="ar", name="العربية", locale="ar_001", qt="ar", right_to_left=True),
    ScreenLanguage(code="en", name="English", locale="en_GB", qt="en"),
    ScreenLanguage(code="es", name="Español", locale="es_ES", qt="es"),
    ScreenLanguage(code="fr", name="Français", locale="fr_CH", qt="fr"),
    ScreenLanguage(code="ru", name="Русский", locale="ru_RU", qt="ru"),
    ScreenLanguage(code="zh", name="中文", locale="zh_CN", qt="zh_CN"),
)
ENGLISH: Final = LANGUAGES[1]


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:
    """Mark a text in a table for the translators; translate it with `translated` where it is shown.

    Qt's own function of this name is typed as answering an object; lupdate only looks for the name.
    """
    del context
    return text


def chosen_language(code: str) -> ScreenLanguage:
    """The language of that code, or the system's, or English."""
    wanted = code or QLocale.system().name().partition("_")[0]
    return next((language for language in LANGUAGES if language.code == wanted), ENGLISH)


class Translators:
    """Keeps the translators that are installed, so that the language can change while the programme runs."""

    def __init__(self, app: QApplication, resources: Path) -> None:
        self._app = app
        self._folder = resources / "translations"
        self._installed: list[QTranslator] = []
        self.language = ENGLISH

    def use(self, language: ScreenLanguage) -> None:
        """Speak this language; what is not translated stays English."""
        for translator in self._installed:
            self._app.removeTranslator(translator)
        self._installed = []
        own_of_qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        self._install(f"qtbase_{language.qt}", own_of_qt)
        self._install(f"wipo_{language.code}", str(self._folder))
        QLocale.setDefault(QLocale(language.locale))
        direction = (
            Qt.LayoutDirection.RightToLeft if language.right_to_left else Qt.LayoutDirection.LeftToRight
        )
        self._app.setLayoutDirection(direction)
        self.language = language

    def _install(self, name: str, folder: str) -> None:
        translator = QTranslator(self._app)
        if translator.load(name, folder):
            self._app.installTranslator(translator)
            self._installed.append(translator)
