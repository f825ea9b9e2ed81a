"""Labels taken apart: what a number in a list counts in, its value, and what is printed round it."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from wipo_approvals.domain.vocabulary import from_roman, to_roman
from wipo_approvals.errors import WrongInput
from wipo_approvals.text.blocks import BlockKind

#: Stands in `Shape.before` for the number of the level above.
ABOVE = "\x00"
BULLET, LITERAL = "bullet", "literal"

_LATIN = "abcdefghijklmnopqrstuvwxyz"
_RUSSIAN = "абвгдежзиклмнопрстуфхцчшщыэюя"
_ABJAD = "أبجدهوزحطيكلمنسعفصقرشتثخذضظغ"
_ALPHABETS = {
    "lowerLetter": _LATIN,
    "upperLetter": _LATIN.upper(),
    "russianLower": _RUSSIAN,
    "russianUpper": _RUSSIAN.upper(),
    "arabicAbjad": _ABJAD,
    "arabicAlpha": "أبتثجحخدذرزسشصضطظعغفقكلمنهوي",
}
_HAN_DIGITS = "〇一二三四五六七八九"
_FIGURES = r"(?P<before>.*?)(?P<number>[1-9]\d{0,3})(?P<after>\D*)"
_DOTTED = r"(?P<before>\d+(?:\.\d+)*)\.(?P<number>[1-9]\d{0,2})(?P<after>\.?)"
_HAN = r"(?P<before>.*?)(?P<number>[一二三四五六七八九十]{1,3})(?P<after>[^一二三四五六七八九十]*)"
_ROMAN = r"(?P<before>(?:.*\W)?)(?P<number>[IVXLC]+|[ivxlc]+)(?P<after>\W*)"
_LETTER = r"(?P<before>\W*)(?P<number>\w)(?P<after>\W*)"


class Shape(NamedTuple):
    """How the labels of one list look: what stands before and after the number, and Word's name for its form."""

    before: str
    form: str
    after: str = ""

    def text(self, number: str, above: str = "") -> str:
        """The label with a number, or with Word's own place for one."""
        return f"{self.before.replace(ABOVE, above)}{number}{self.after}"

    def label(self, value: int, above: str = "") -> str:
        """The label as it is printed for a value."""
        return self.before if self.form in {BULLET, LITERAL} else self.text(shown(value, self.form), above)


Reading = tuple[Shape, int]


def _han(number: int) -> str:
    tens, units = divmod(number, 10)
    head = "" if tens == 0 else "十" if tens == 1 else f"{_HAN_DIGITS[tens]}十"
    return head + (_HAN_DIGITS[units] if units else "")


def shown(value: int, form: str) -> str:
    """A number as Word writes it in one of its forms."""
    if form in _ALPHABETS:
        return _ALPHABETS[form][value - 1]
    if form == "chineseCountingThousand":
        return _han(value)
    if form in {"upperRoman", "lowerRoman"}:
        return to_roman(value) if form == "upperRoman" else to_roman(value).lower()
    return str(value)


def _roman(text: str) -> int:
    try:
        return from_roman(text.upper())
    except WrongInput:
        return 0


def _found(pattern: str, label: str, values: dict[str, int]) -> list[Reading]:
    """The readings of a label by a pattern, for the values its number has in each form."""
    match = re.fullmatch(pattern, label)
    if match is None:
        return []
    return [(Shape(match["before"], form, match["after"]), value) for form, value in values.items() if value]


@lru_cache(maxsize=512)
def readings(label: str, kind: BlockKind) -> tuple[Reading, ...]:
    """Every way in which a label can be counted, the likeliest first; always at least one."""
    if not any(character.isalnum() for character in label):
        return ((Shape(label, BULLET), 1),)
    if dotted := re.fullmatch(_DOTTED, label):
        own = Shape(f"{dotted['before']}.", "decimal", dotted["after"])
        linked = Shape(f"{ABOVE}.", "decimal", dotted["after"])
        return ((linked, int(dotted["number"])), (own, int(dotted["number"])))
    if match := re.fullmatch(_FIGURES, label):
        return ((Shape(match["before"], "decimal", match["after"]), int(match["number"])),)
    found = _lettered(label, kind)
    return (*(one for one in found if one[0].label(one[1]) == label), (Shape(label, LITERAL), 1))


def _lettered(label: str, kind: BlockKind) -> list[Reading]:
    found: list[Reading] = []
    if match := re.fullmatch(_HAN, label):
        number = match["number"]
        found += _found(
            _HAN, label, {"chineseCountingThousand": next((n for n in range(1, 100) if _han(n) == number), 0)}
        )
    if match := re.fullmatch(_LETTER, label):
        letter = match["number"]
        values = {form: letters.find(letter) + 1 for form, letters in _ALPHABETS.items()}
        found += _found(_LETTER, label, values)
    if match := re.fullmatch(_ROMAN, label):
        form = "upperRoman" if match["number"].isupper() else "lowerRoman"
        roman = _found(_ROMAN, label, {form: _roman(match["number"])})
        likely = kind in {BlockKind.ARTICLE, BlockKind.PART, BlockKind.ITEM} or match["number"] in "iI"
        found = [*roman, *found] if likely else [*found, *roman]
    return found
