"""The screens speak the clerk's language, in its direction, with Western digits."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, Qt
from PySide6.QtWidgets import QApplication

from ui.language import ENGLISH, LANGUAGES, QT_TRANSLATE_NOOP, Translators, chosen_language
from wipo_approvals.domain.vocabulary import Language

RESOURCES = Path(__file__).resolve().parent.parent.parent / "resources"


@pytest.fixture
def translators(qapp: QApplication) -> Iterator[Translators]:
    translators = Translators(qapp, RESOURCES)
    yield translators
    translators.use(ENGLISH)


def test_the_screens_know_the_six_languages_of_the_papers() -> None:
    assert {language.code for language in LANGUAGES} == {language.value for language in Language}
    assert {language.code for language in LANGUAGES if language.right_to_left} == {
        language.value for language in Language if language.right_to_left
    }


def test_an_unknown_language_is_english() -> None:
    assert chosen_language("tlh") is ENGLISH


def test_arabic_turns_the_screen_and_keeps_western_digits(
    translators: Translators, qapp: QApplication
) -> None:
    translators.use(chosen_language("ar"))
    assert qapp.layoutDirection() == Qt.LayoutDirection.RightToLeft
    assert QLocale().toString(1234).endswith("234")


def test_leaving_arabic_turns_the_screen_back(translators: Translators, qapp: QApplication) -> None:
    translators.use(chosen_language("ar"))
    translators.use(chosen_language("zh"))
    assert qapp.layoutDirection() == Qt.LayoutDirection.LeftToRight


@pytest.mark.parametrize(
    ("code", "word"), [("zh", "取消"), ("ar", "إلغاء"), ("fr", "Annuler"), ("en", "Cancel")]
)
def test_a_text_of_ours_is_translated(translators: Translators, code: str, word: str) -> None:
    translators.use(chosen_language(code))
    assert QCoreApplication.translate("Messages", "Cancel") == word


def test_a_marked_text_is_itself() -> None:
    assert QT_TRANSLATE_NOOP("Commands", "Import") == "Import"
