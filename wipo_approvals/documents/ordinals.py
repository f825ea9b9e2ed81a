"""Ordinals in words as the session lines of the six languages write them: from 1 to 99, figures beyond.

French, Russian and Arabic sessions are feminine; Spanish shortens before `período`; as printed on the
documents of the Coordination Committee and the Assemblies.
"""

from __future__ import annotations

from typing import Final

from wipo_approvals.domain.vocabulary import Language

_MOST: Final = 99
_EN: Final = (
    "", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh",
    "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth",
)  # fmt: skip
_EN_TENS: Final = ("", "", "twent", "thirt", "fort", "fift", "sixt", "sevent", "eight", "ninet")
_ENDINGS: Final = {1: "st", 2: "nd", 3: "rd"}
_FR: Final = (
    "", "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze", "douze", "treize",
    "quatorze", "quinze", "seize", "dix-sept", "dix-huit", "dix-neuf",
)  # fmt: skip
_FR_TENS: Final = (
    "",
    "",
    "vingt",
    "trente",
    "quarante",
    "cinquante",
    "soixante",
    "soixante",
    "quatre-vingt",
    "quatre-vingt",
)
_ES: Final = (
    "", "primer", "segundo", "tercer", "cuarto", "quinto", "sexto", "séptimo", "octavo", "noveno", "décimo",
    "undécimo", "duodécimo", "decimotercer", "decimocuarto", "decimoquinto", "decimosexto", "decimoséptimo",
    "decimoctavo", "decimonoveno",
)  # fmt: skip
_ES_TENS: Final = (
    "", "", "vigésimo", "trigésimo", "cuadragésimo", "quincuagésimo", "sexagésimo", "septuagésimo", "octogésimo",
    "nonagésimo",
)  # fmt: skip
_RU: Final = (
    "", "первая", "вторая", "третья", "четвертая", "пятая", "шестая", "седьмая", "восьмая", "девятая", "десятая",
    "одиннадцатая", "двенадцатая", "тринадцатая", "четырнадцатая", "пятнадцатая", "шестнадцатая", "семнадцатая",
    "восемнадцатая", "девятнадцатая",
)  # fmt: skip
_RU_ROUND: Final = (
    "", "", "двадцатая", "тридцатая", "сороковая", "пятидесятая", "шестидесятая", "семидесятая", "восьмидесятая",
    "девяностая",
)  # fmt: skip
_RU_TENS: Final = (
    "", "", "двадцать", "тридцать", "сорок", "пятьдесят", "шестьдесят", "семьдесят", "восемьдесят", "девяносто",
)  # fmt: skip
_AR: Final = (
    "", "الأولى", "الثانية", "الثالثة", "الرابعة", "الخامسة", "السادسة", "السابعة", "الثامنة", "التاسعة", "العاشرة",
)  # fmt: skip
_AR_FIRST: Final = "الحادية"
_AR_TENS: Final = (
    "",
    "",
    "العشرون",
    "الثلاثون",
    "الأربعون",
    "الخمسون",
    "الستون",
    "السبعون",
    "الثمانون",
    "التسعون",
)
_HAN: Final = "零一二三四五六七八九"
_TEN, _TWENTY, _SIXTY, _EIGHTY = 10, 20, 60, 80


def ordinal(number: int, language: Language) -> str:
    """An ordinal in words; beyond 99 in the figures of the language."""
    if not 1 <= number <= _MOST:
        return figure(number, language)
    match language:
        case Language.EN:
            return _english(number)
        case Language.FR:
            return _french(number)
        case Language.ES:
            return _spanish(number)
        case Language.RU:
            return _russian(number)
        case Language.AR:
            return _arabic(number)
        case Language.ZH:
            return han(number)


def figure(number: int, language: Language) -> str:
    """An ordinal in figures: 48th, 48e, 48.º, 48-я, 48."""
    match language:
        case Language.EN:
            teens = _TEN <= number % 100 < _TWENTY
            return f"{number}{'th' if teens else _ENDINGS.get(number % 10, 'th')}"
        case Language.FR:
            return "1re" if number == 1 else f"{number}e"
        case Language.ES:
            return f"{number}.º"
        case Language.RU:
            return f"{number}-я"
        case Language.AR | Language.ZH:
            return str(number)


def han(number: int) -> str:
    """A number from 1 to 99 in Chinese."""
    tens, units = divmod(number, _TEN)
    head = "" if tens == 0 else ("十" if tens == 1 else f"{_HAN[tens]}十")
    return head + (_HAN[units] if units else "")


def _english(number: int) -> str:
    tens, units = divmod(number, _TEN)
    if number < _TWENTY:
        return _EN[number].title()
    return f"{_EN_TENS[tens]}y-{_EN[units]}".title() if units else f"{_EN_TENS[tens]}ieth".title()


def _french(number: int) -> str:
    if number == 1:
        return "Première"
    words = _french_cardinal(number)
    if words.endswith("cinq"):
        words += "u"
    elif words.endswith("neuf"):
        words = f"{words[:-1]}v"
    return f"{words.removesuffix('e')}ième".capitalize()


def _french_cardinal(number: int) -> str:
    """A number from 2 to 99, as the ordinal is made from it."""
    if number < _TWENTY:
        return _FR[number]
    tens = number // _TEN
    scores = _FR_TENS[tens] in {"soixante", "quatre-vingt"}
    rest = number - (_SIXTY if _SIXTY <= number < _EIGHTY else _EIGHTY) if scores else number % _TEN
    if not rest:
        return _FR_TENS[tens]
    joined = " et " if rest in {1, 11} and number < _EIGHTY else "-"
    return f"{_FR_TENS[tens]}{joined}{_FR[rest]}"


def _spanish(number: int) -> str:
    if number < _TWENTY:
        return _ES[number].capitalize()
    tens, units = divmod(number, _TEN)
    return f"{_ES_TENS[tens]} {_ES[units]}".strip().capitalize()


def _russian(number: int) -> str:
    tens, units = divmod(number, _TEN)
    if number < _TWENTY:
        return _RU[number].capitalize()
    return f"{_RU_TENS[tens]} {_RU[units]}".capitalize() if units else _RU_ROUND[tens].capitalize()


def _arabic(number: int) -> str:
    tens, units = divmod(number, _TEN)
    if number <= _TEN:
        return _AR[number]
    unit = _AR_FIRST if units == 1 else _AR[units]
    if number < _TWENTY:
        return f"{unit} عشرة"
    return f"{unit} و{_AR_TENS[tens]}" if units else _AR_TENS[tens]
