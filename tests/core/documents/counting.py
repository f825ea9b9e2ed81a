"""Labels as Word computes them from numbering.xml, told apart from how the writer chose them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from lxml import etree

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
ALPHABETS = {
    "lowerLetter": "abcdefghijklmnopqrstuvwxyz",
    "upperLetter": "ABCDEFGHIJKLMNOPQRSTUVWXYZ",
    "russianLower": "абвгдежзиклмнопрстуфхцчшщыэюя",
    "russianUpper": "АБВГДЕЖЗИКЛМНОПРСТУФХЦЧШЩЫЭЮЯ",
    "arabicAbjad": "أبجدهوزحطيكلمنسعفصقرشتثخذضظغ",
    "arabicAlpha": "أبتثجحخدذرزسشصضطظعغفقكلمنهوي",
}
ROMAN = ((1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"),
         (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"))  # fmt: skip
HAN = "零一二三四五六七八九"


def value_of(element: etree._Element | None, name: str = "val") -> str:
    return "" if element is None else element.get(f"{W}{name}") or ""


def figure(number: int, form: str) -> str:
    """A number in one of Word's forms (ISO 29500-1, 17.18.59)."""
    if form in ALPHABETS:
        return ALPHABETS[form][number - 1]
    if form.endswith("Roman"):
        text = ""
        for value, sign in ROMAN:
            while number >= value:
                text, number = text + sign, number - value
        return text if form == "upperRoman" else text.lower()
    if form == "chineseCountingThousand":
        tens, units = divmod(number, 10)
        return ("" if not tens else "十" if tens == 1 else f"{HAN[tens]}十") + (HAN[units] if units else "")
    return "" if form == "bullet" else str(number)


@dataclass
class Counter:
    """Counts the paragraphs of a document as a reader does that shares counters, or keeps them `apart`."""

    numbering: etree._Element
    apart: bool = False
    counters: dict[str, dict[int, int]] = field(default_factory=dict)
    begun: set[tuple[str, int]] = field(default_factory=set)

    def level(self, num: str, ilvl: int) -> etree._Element:
        abstract = self.abstract(num)
        return next(one for one in abstract.findall(f"{W}lvl") if value_of(one, "ilvl") == str(ilvl))

    def num(self, ident: str) -> etree._Element:
        return next(one for one in self.numbering.findall(f"{W}num") if value_of(one, "numId") == ident)

    def abstract(self, num: str) -> etree._Element:
        wanted = value_of(self.num(num).find(f"{W}abstractNumId"))
        return next(
            one
            for one in self.numbering.findall(f"{W}abstractNum")
            if value_of(one, "abstractNumId") == wanted
        )

    def start(self, num: str, ilvl: int) -> int | None:
        for override in self.num(num).findall(f"{W}lvlOverride"):
            if value_of(override, "ilvl") == str(ilvl):
                return int(value_of(override.find(f"{W}startOverride")))
        return None

    def label(self, num: str, ilvl: int) -> str:
        """The label of the next paragraph at this level of this list."""
        key = num if self.apart else value_of(self.abstract(num), "abstractNumId")
        counts = self.counters.setdefault(key, {})
        start = self.start(num, ilvl)
        first = int(value_of(self.level(num, ilvl).find(f"{W}start")) or 1)
        if start is not None and (num, ilvl) not in self.begun:
            counts[ilvl] = start
        else:
            counts[ilvl] = counts[ilvl] + 1 if ilvl in counts else first
        self.begun.add((num, ilvl))
        for deeper in [one for one in counts if one > ilvl]:
            del counts[deeper]
        text = value_of(self.level(num, ilvl).find(f"{W}lvlText"))
        for level in range(ilvl + 1):
            form = value_of(self.level(num, level).find(f"{W}numFmt"))
            text = text.replace(f"%{level + 1}", figure(counts.get(level, self.start(num, level) or 1), form))
        return text.removesuffix("\u00a0")  # the blank before the words, where the direction loses Word's own


def labels(
    document: bytes, numbering: bytes | None, *, apart: bool = False
) -> Iterator[tuple[str, etree._Element]]:
    """Every paragraph of the body with its computed label, empty where Word counts nothing."""
    counter = Counter(etree.fromstring(numbering), apart) if numbering else None
    for paragraph in etree.fromstring(document).iter(f"{W}p"):
        listed = paragraph.find(f"{W}pPr/{W}numPr")
        if counter is None or listed is None:
            yield "", paragraph
        else:
            ident, ilvl = (value_of(listed.find(f"{W}{name}")) for name in ("numId", "ilvl"))
            yield counter.label(ident, int(ilvl)), paragraph
