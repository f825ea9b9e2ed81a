"""The numbers of sessions in words, as printed on documents of the six languages."""

from __future__ import annotations

import pytest

from wipo_approvals.documents.ordinals import figure, han, ordinal
from wipo_approvals.documents.phrases import Phrases
from wipo_approvals.domain.vocabulary import Language
from wipo_approvals.sheets import SessionSheet

WORDS = {
    Language.EN: {1: "First", 12: "Twelfth", 20: "Twentieth", 40: "Fortieth", 74: "Seventy-Fourth", 81: "Eighty-First"},
    Language.FR: {
        1: "Première", 5: "Cinquième", 9: "Neuvième", 21: "Vingt et unième", 67: "Soixante-septième",
        71: "Soixante et onzième", 74: "Soixante-quatorzième", 80: "Quatre-vingtième", 81: "Quatre-vingt-unième",
        90: "Quatre-vingt-dixième", 91: "Quatre-vingt-onzième", 99: "Quatre-vingt-dix-neuvième",
    },
    Language.ES: {1: "Primer", 13: "Decimotercer", 31: "Trigésimo primer", 74: "Septuagésimo cuarto", 80: "Octogésimo"},
    Language.RU: {
        1: "Первая", 13: "Тринадцатая", 40: "Сороковая", 74: "Семьдесят четвертая", 90: "Девяностая",
    },
    Language.AR: {
        1: "الأولى", 11: "الحادية عشرة", 12: "الثانية عشرة", 21: "الحادية والعشرون", 50: "الخمسون",
        76: "السادسة والسبعون",
    },
    Language.ZH: {5: "五", 10: "十", 14: "十四", 20: "二十", 74: "七十四", 99: "九十九"},
}  # fmt: skip
LINES = {
    Language.EN: "Seventy-Fourth (48th Ordinary) Session",
    Language.FR: "Soixante-quatorzième session (48e session ordinaire)",
    Language.ES: "Septuagésimo cuarto período de sesiones (48.º ordinario)",
    Language.RU: "Семьдесят четвертая (48-я очередная) сессия",
    Language.AR: "الدورة الرابعة والسبعون (الدورة العادية الثامنة والأربعون)",
    Language.ZH: "第七十四届会议（第48次例会）",
}


@pytest.mark.parametrize("language", list(Language))
def test_an_ordinal_in_words(language: Language) -> None:
    assert {number: ordinal(number, language) for number in WORDS[language]} == WORDS[language]


@pytest.mark.parametrize("language", list(Language))
def test_every_number_has_words_of_its_own_and_figures_beyond(language: Language) -> None:
    assert len({ordinal(number, language) for number in range(1, 100)}) == 99
    assert ordinal(100, language) == figure(100, language)


@pytest.mark.parametrize("language", list(Language))
def test_the_session_line(language: Language) -> None:
    session = SessionSheet(number=74, ordinary=True, ordinal=48)
    assert Phrases(language).session(session) == LINES[language]


def test_ordinals_in_figures() -> None:
    assert [figure(n, Language.EN) for n in (1, 2, 3, 11, 12, 13, 21, 48, 111, 112)] == [
        "1st", "2nd", "3rd", "11th", "12th", "13th", "21st", "48th", "111th", "112th",
    ]  # fmt: skip
    assert han(14) == "十四"
