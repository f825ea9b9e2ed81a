"""Text as Word runs: split by script, each with its fonts, direction and language tag."""

from __future__ import annotations

import re
from collections.abc import Iterator
from enum import StrEnum

from lxml import etree

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_SPACE = "{http://www.w3.org/XML/1998/namespace}space"


class Script(StrEnum):
    """How Word treats a run: as Latin (also Cyrillic), East Asian, or complex."""

    LATIN = "latin"
    CYRILLIC = "cyrillic"
    HAN = "han"
    ARABIC = "arabic"


_LETTERS = (
    (Script.ARABIC, re.compile("[\u0600-\u06ff\u0750-\u077f\u08a0-\u08ff\ufb50-\ufdff\ufe70-\ufefc]")),
    (Script.HAN, re.compile("[\u3000-\u303f\u3400-\u9fff\uf900-\ufaff\uff00-\uffef]")),
    (Script.CYRILLIC, re.compile("[\u0400-\u04ff]")),
    (Script.LATIN, re.compile("[A-Za-z\u00c0-\u024f]")),
)
#: A blank as typists make it: underscores, dots, ellipses.
_BLANK = re.compile(r"_{3,}|\.{4,}|…{2,}")
_BLANK_WIDTH = 16
#: A Chinese date blank that has lost its blanks.
_DATE_BLANK = re.compile(r"(\d{4} ?年) *月 *日")
_RULED_DATE = r"\1____月____日"
_TAG = {"en": "en-US", "fr": "fr-FR", "es": "es-ES", "ru": "ru-RU", "ar": "ar-SA", "zh": "zh-CN"}


def w(tag: str) -> str:
    """A name in the WordprocessingML namespace."""
    return f"{{{W}}}{tag}"


def _script(character: str) -> Script | None:
    return next((script for script, letters in _LETTERS if letters.match(character)), None)


def split(text: str, language: str) -> Iterator[tuple[Script, str]]:
    """Pieces of one script each; digits, blanks and marks go with the letters before them.

    What stands before the first letter goes with the language of the paper.
    """
    own = {"ar": Script.ARABIC, "zh": Script.HAN, "ru": Script.CYRILLIC}.get(language, Script.LATIN)
    current, start = None, 0
    for position, character in enumerate(text):
        script = _script(character)
        if script is None or script is current:
            continue
        if current is None and script is own:
            current = script
            continue
        if position > start:
            yield current or own, text[start:position]
        current, start = script, position
    if text[start:]:
        yield current or own, text[start:]


def _properties(script: Script, language: str) -> etree._Element | None:
    """The run properties a script needs, in the order of the schema; None where the defaults serve."""
    found = etree.Element(w("rPr"))
    if script is Script.HAN:
        etree.SubElement(found, w("rFonts")).set(w("hint"), "eastAsia")
    if script is Script.ARABIC:
        etree.SubElement(found, w("rtl"))
        etree.SubElement(found, w("lang")).set(w("bidi"), "ar-SA")
    if script is Script.CYRILLIC:
        etree.SubElement(found, w("lang")).set(w("val"), "ru-RU")
    if script is Script.LATIN and language in {"fr", "es"}:
        etree.SubElement(found, w("lang")).set(w("val"), _TAG[language])
    return found if len(found) else None


def _text_into(run: etree._Element, text: str) -> None:
    """Put text into a run; tabs become Word's own."""
    for number, piece in enumerate(text.split("\t")):
        if number:
            etree.SubElement(run, w("tab"))
        if piece:
            node = etree.SubElement(run, w("t"))
            node.text = piece
            if piece != piece.strip():
                node.set(_SPACE, "preserve")


def add_text(paragraph: etree._Element, text: str, language: str) -> None:
    """Append text to a paragraph as runs of one script each; typed blanks become ruled ones of one width."""
    for number, words in enumerate(_BLANK.split(_DATE_BLANK.sub(_RULED_DATE, text))):
        if number:
            _add_blank(paragraph)
        _add_words(paragraph, words, language)


def _add_blank(paragraph: etree._Element) -> None:
    """A ruled space to write in."""
    run = etree.SubElement(paragraph, w("r"))
    properties = etree.SubElement(run, w("rPr"))
    etree.SubElement(properties, w("u")).set(w("val"), "single")
    node = etree.SubElement(run, w("t"))
    node.text = "\u00a0" * _BLANK_WIDTH
    node.set(_SPACE, "preserve")


def _add_words(paragraph: etree._Element, text: str, language: str) -> None:
    for script, piece in split(text, language):
        run = etree.SubElement(paragraph, w("r"))
        properties = _properties(script, language)
        if properties is not None:
            run.append(properties)
        _text_into(run, piece)


def add_page_field(paragraph: etree._Element, cached: str = "2") -> None:
    """Append a PAGE field with a cached result."""
    for kind in ("begin", None, "separate", "text", "end"):
        run = etree.SubElement(paragraph, w("r"))
        if kind is None:
            instruction = etree.SubElement(run, w("instrText"))
            instruction.set(_SPACE, "preserve")
            instruction.text = " PAGE "
        elif kind == "text":
            etree.SubElement(run, w("t")).text = cached
        else:
            etree.SubElement(run, w("fldChar")).set(w("fldCharType"), kind)
