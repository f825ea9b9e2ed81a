"""How the window looks and speaks: language, colours, size of type; chosen in the menu, remembered."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from ui import settings as kept
from ui.labels import Words
from ui.language import Translators, chosen_language
from ui.settings import Settings
from ui.theme import SchemeName, Theme
from wipo_approvals.domain.vocabulary import Language

SYSTEM: Final = "system"


def scheme_named(name: str) -> SchemeName:
    """The scheme of that name; for the system's, light or dark as the system has it."""
    if name in set(SchemeName):
        return SchemeName(name)
    dark = QApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark
    return SchemeName.DARK if dark else SchemeName.LIGHT


class Looks:
    """Changes how everything looks, at once, and remembers it."""

    def __init__(
        self, app: QApplication, theme: Theme, translators: Translators, words: Words, settings: Settings
    ) -> None:
        self._app, self._theme = app, theme
        self._translators, self._words, self._settings = translators, words, settings

    @property
    def chosen(self) -> tuple[str, str, str]:
        """The rows of commands that are chosen now, one of each group."""
        scheme = self._settings.get(kept.SCHEME)
        percent = round(self._theme.scale * 100)
        return (f"language.{self._words.language.value}", f"scheme.{scheme}", f"scale.{percent}")

    def use_language(self, code: str) -> None:
        self._settings.set(kept.LANGUAGE, code)
        self._translators.use(chosen_language(code))
        self._words.speak(Language(self._translators.language.code))
        self._theme.use(self._app, self._theme.name)  # some icons turn round

    def use_scheme(self, name: str) -> None:
        self._settings.set(kept.SCHEME, name)
        self._theme.use(self._app, scheme_named(name))

    def use_scale(self, percent: int) -> None:
        self._settings.set(kept.SCALE, percent / 100)
        self._theme.use(self._app, self._theme.name, percent / 100)

    def follow_system(self) -> None:
        """The system went light or dark."""
        if self._settings.get(kept.SCHEME) == SYSTEM:
            self._theme.use(self._app, scheme_named(SYSTEM))
