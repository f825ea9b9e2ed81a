"""Numbers, dates and labels as agreements write them, in words and in figures."""

from __future__ import annotations

import re
from datetime import date

from wipo_approvals.domain.dates import PartialDate
from wipo_approvals.domain.vocabulary import from_roman, to_roman
from wipo_approvals.errors import WrongInput
from wipo_approvals.text.lexicon import Lexicon

_HAN = {sign: value for value, sign in enumerate("零一二三四五六七八九")} | {"〇": 0, "两": 2, "兩": 2}
_HAN_TENS = {"十": 10, "百": 100, "千": 1000}
_FIRST_YEAR, _LAST_YEAR = 1900, 2199
_HUNDRED = 100
_NOUGHTS = re.compile(r"[○Oo0]")
_ROMAN = re.compile(r"[ivx]+", re.IGNORECASE)


def han_number(text: str) -> int | None:
    """The value of a Chinese numeral such as 十二, 二十, 一百零五 or 二〇一八; None for anything else."""
    if not text or any(sign not in _HAN and sign not in _HAN_TENS for sign in text):
        return None
    if not any(sign in _HAN_TENS for sign in text):
        return int("".join(str(_HAN[sign]) for sign in text))
    total, current = 0, 0
    for sign in text:
        if sign in _HAN:
            current = _HAN[sign]
        else:
            total, current = total + (current or 1) * _HAN_TENS[sign], 0
    return total + current


def to_han(number: int) -> str:
    """A number from 1 to 99 in Chinese figures, as articles are numbered."""
    tens, ones = divmod(number, 10)
    head = "" if tens == 0 else ("十" if tens == 1 else f"{'零一二三四五六七八九'[tens]}十")
    return head + ("" if ones == 0 else "零一二三四五六七八九"[ones])


def number_in(text: str, words: Lexicon) -> int | None:
    """The number a text such as `three (3)`, `sixty-five`, `六十（60）` or `12` stands for."""
    if figures := re.search(r"\d+", text):
        return int(figures[0])
    if han := re.search(r"[零〇一二两兩三四五六七八九十百千]+", text):
        return han_number(han[0])
    return _spelled(text.lower(), words)


def _spelled(text: str, words: Lexicon) -> int | None:
    values: dict[str, int] = words.table("numbers.words")
    if text.strip() in values:
        return values[text.strip()]
    total, seen = 0, False
    for word in re.split(r"[\s\-]+", text.strip()):
        if word in values:
            seen = True
            total = total * values[word] if values[word] == _HUNDRED and total else total + values[word]
    return total if seen else None


def label_number(text: str, words: Lexicon) -> int | None:
    """The number of a label: Arabic, Roman, Chinese, or a word (`ARTICLE ONE`, `Article premier`)."""
    plain = text.strip().strip(".)(、:")
    if plain.isdigit():
        return int(plain)
    if (han := han_number(plain)) is not None:
        return han
    try:
        return from_roman(plain)
    except WrongInput:
        return _spelled(plain.lower(), words)


def letter_number(text: str) -> int | None:
    """The rank of a single letter of the Latin or Cyrillic alphabet: `b` is 2."""
    for alphabet in ("abcdefghijklmnopqrstuvwxyz", "абвгдежзиклмнопрстуфхцч", "أبجدهوزحطيكلمنسعفصقرشتثخذضظغ"):
        if len(text) == 1 and text.lower() in alphabet:
            return alphabet.index(text.lower()) + 1
    return None


def session_number(text: str, words: Lexicon) -> int | None:
    """The number of a session in the words of a masthead (`Seventy-Fifth`, 第七十四届, `74e`)."""
    if not (found := words.search("masthead.session", text)):
        return None
    shown = found["number"].lower()
    if figures := re.search(r"\d+", shown):
        return int(figures[0])
    if (han := han_number(shown)) is not None:
        return han
    ordinals: dict[str, int] = words.table("numbers.ordinals")
    values = {**words.table("numbers.words"), **ordinals}
    parts = [values[part] for part in re.split(r"[\s\-]+", shown) if part in values]
    return sum(parts) or None


def date_in(text: str, words: Lexicon) -> PartialDate | None:
    """The first date written in a folded text, whole or partial; None where none stands."""
    dates = dates_in(text, words)
    return dates[0][1] if dates else None


def dates_in(text: str, words: Lexicon) -> list[tuple[int, PartialDate]]:
    """Every date in a folded text with its place, in reading order; overlaps keep the fullest."""
    found: list[tuple[int, int, PartialDate]] = []
    for match in words.every("dates.forms", text):
        day = _date_of(match, words)
        if day and not any(start < match.end() and match.start() < end for start, end, _ in found):
            found.append((match.start(), match.end(), day))
    return [(start, day) for start, _, day in sorted(found, key=lambda row: row[0])]


def _date_of(match: re.Match[str], words: Lexicon) -> PartialDate | None:
    parts = match.groupdict()
    year = figure(parts.get("year"))
    month = _month(parts.get("month"), words)
    day = figure(parts.get("day")) or _ordinal(parts.get("day"), words)
    if year is None or not _FIRST_YEAR <= year <= _LAST_YEAR:
        return None
    try:
        return PartialDate.of(date(year, month, day)) if month and day else PartialDate(year, month)
    except ValueError:
        return None


def figure(text: str | None) -> int | None:
    """A number in figures or in Chinese numerals, whose nought is written in many ways (二〇〇九, 二○○九, 二OO九)."""
    if not text:
        return None
    if figures := re.match(r"\d+", text):
        return int(figures[0])
    return han_number(_NOUGHTS.sub("〇", text))


def _ordinal(text: str | None, words: Lexicon) -> int | None:
    """A day written out (`twenty-first`)."""
    ordinals: dict[str, int] = words.table("numbers.ordinals")
    values = {**words.table("numbers.words"), **ordinals}
    return sum(values.get(part, 0) for part in re.split(r"[\s\-]+", (text or "").lower())) or None


def _month(text: str | None, words: Lexicon) -> int | None:
    if not text:
        return None
    value = figure(text) or (from_roman(text.upper()) if _ROMAN.fullmatch(text) else None)
    if value is not None:
        return value if 1 <= value <= 12 else None  # noqa: PLR2004 - months of a year
    for index, names in enumerate(words.table("months.names"), start=1):
        if text.lower().rstrip(".") in names.lower().split("|"):
            return index
    return None


def printed_label(number: int, style: str) -> str:
    """A number in one of Word's list styles (`decimal`, `upperRoman`, `chineseCountingThousand`, ...)."""
    if style.endswith("Roman") and number > 0:
        return to_roman(number) if style == "upperRoman" else to_roman(number).lower()
    if style.endswith("Letter") and 1 <= number <= 26:  # noqa: PLR2004 - letters of the alphabet
        return chr(ord("A" if style == "upperLetter" else "a") + number - 1)
    if style.lower().startswith(("chinese", "ideograph", "japanese", "taiwanese")):
        return to_han(number)
    return f"{number:02d}" if style == "decimalZero" else str(number)
