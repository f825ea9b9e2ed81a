"""Text as Word runs, written as strings: split by script, each with its fonts, direction and language."""

from __future__ import annotations

import re
from collections.abc import Iterator
from enum import StrEnum
from functools import cache, lru_cache


class Script(StrEnum):
    """How Word treats a run: as Latin (also Cyrillic), East Asian, or complex."""

    LATIN = "latin"
    CYRILLIC = "cyrillic"
    HAN = "han"
    ARABIC = "arabic"


_LETTERS = {
    Script.ARABIC: "\u0600-\u06ff\u0750-\u077f\u08a0-\u08ff\ufb50-\ufdff\ufe70-\ufefc",
    Script.HAN: "\u3000-\u303f\u3400-\u9fff\uf900-\ufaff\uff00-\uffef",
    Script.CYRILLIC: "\u0400-\u04ff",
    Script.LATIN: "A-Za-z\u00c0-\u024f",
}
_SCRIPTS = tuple(_LETTERS)


def _others(script: Script) -> str:
    return "".join(letters for other, letters in _LETTERS.items() if other is not script)


@cache
def _foreign(own: Script) -> re.Pattern[str]:
    """A letter of any other script; compiled when first asked for, since wide classes take their time."""
    return re.compile(f"[{_others(own)}]")


def runs_left_to_right(text: str) -> bool:
    """Whether words have letters, none of them of a right-to-left script."""
    return bool(_foreign(Script.ARABIC).search(text)) and not re.search(f"[{_LETTERS[Script.ARABIC]}]", text)


@cache
def _stretch() -> re.Pattern[str]:
    """A stretch of one script: from its first letter to the next letter of another."""
    return re.compile("|".join(f"([{letters}][^{_others(script)}]*)" for script, letters in _LETTERS.items()))


#: Patterns are compiled when first asked for: most papers need few of them.
_TAIL = r"\W*\Z"
_BRACKETS = {")": "(", "]": "[", "»": "«", "”": "“"}

#: A blank as typists make it: underscores, dots, ellipses.
_BLANK = r"_{3,}|\.{4,}|…{2,}"
_BLANK_SIGNS = ("___", "....", "……")
_BLANK_WIDTH = 16
#: A Chinese date blank that has lost its blanks.
_DATE_BLANK = r"(\d{4} ?年) *月 *日"
_RULED_DATE = r"\1____月____日"
#: Figures that a right-to-left line would put in the wrong order: telephone numbers and ranges.
_FIGURES = r"\+\d[\d \u00a0()\-–]*\d|\d+(?:[-–]\d+)+|\d+(?:[ \u00a0]\d+){2,}"
_MARK = "\u200e"

_TAGS = {"en": "en-US", "fr": "fr-FR", "es": "es-ES", "ru": "ru-RU", "ar": "ar-SA", "zh": "zh-CN"}
_LATIN_TAGS = {"ru": "en-US", "ar": "en-US", "zh": "en-US"}
_OWN = {"ar": Script.ARABIC, "zh": Script.HAN, "ru": Script.CYRILLIC}
_TAILS = {
    Script.HAN: '<w:lang w:val="en-US" w:eastAsia="zh-CN"/>',
    Script.ARABIC: '<w:rtl/><w:lang w:bidi="ar-SA"/>',
    Script.CYRILLIC: '<w:lang w:val="ru-RU"/>',
}
RIGHT_TO_LEFT = frozenset({"ar"})

_MARKUP = r"[&<>\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]"
_ENTITIES = {"&": "&amp;", "<": "&lt;", ">": "&gt;"}


def escaped(text: str) -> str:
    """Text as XML holds it; characters XML cannot hold are left out."""
    if text.isprintable() and "&" not in text and "<" not in text and ">" not in text:
        return text
    return re.sub(_MARKUP, lambda found: _ENTITIES.get(found[0], ""), text)


def quoted(text: str) -> str:
    """Text as an XML attribute holds it, without its quotes."""
    return escaped(text).replace('"', "&quot;")


def tag(language: str) -> str:
    """The language tag of Latin text in a paper of this language."""
    return _LATIN_TAGS.get(language) or _TAGS.get(language, language)


def own_script(language: str) -> Script:
    """The script a language is written in."""
    return _OWN.get(language, Script.LATIN)


def split(text: str, language: str) -> Iterator[tuple[Script, str]]:
    """Pieces of one script each; figures and marks go with the letters before them.

    Blanks and marks that close a piece in a script foreign to the paper, and what stands before the
    first letter, go with the paper's own script: a bracket on the wrong side of a right-to-left line
    is drawn turned round.
    """
    own = own_script(language)
    if (own is Script.LATIN and text.isascii()) or not _foreign(own).search(text):
        if text:
            yield own, text
        return
    begun = 0
    for found in _stretch().finditer(text):
        script = _SCRIPTS[(found.lastindex or 1) - 1]
        if script is own:
            continue
        start = found.start()
        while script is Script.LATIN and start > begun and text[start - 1].isdigit():
            start -= 1  # figures that lean on Latin letters belong to them: a fingerprint, a code
        if start > begun:
            yield own, text[begun:start]
        begun = found.start() + len(_kept(found[0]))
        yield script, text[start:begun]
    if text[begun:]:
        yield own, text[begun:]


def _kept(piece: str) -> str:
    """A foreign piece without the marks that close it; a bracket opened inside it stays."""
    end = re.search(_TAIL, piece).start()  # type: ignore[union-attr]  # the pattern always matches, if only nothing
    while end < len(piece) and (opener := _BRACKETS.get(piece[end])):
        if piece.count(opener, 0, end) <= piece.count(piece[end], 0, end):
            break
        end += 1
    return piece[:end] or piece


@lru_cache(maxsize=64)
def properties(script: Script, language: str, *, extra: str = "") -> str:
    """The `w:rPr` a run in a script needs; `extra` stands between its fonts and its direction."""
    fonts = '<w:rFonts w:hint="eastAsia"/>' if script is Script.HAN else ""
    rest = _TAILS.get(script) or f'<w:lang w:val="{tag(language)}"/>'
    return f"<w:rPr>{fonts}{extra}{rest}</w:rPr>"


def _content(text: str) -> str:
    """The inside of a run; tabs and line ends become Word's own."""
    if "\t" in text or "\n" in text:
        pieces = re.split(r"([\t\n])", text)
        signs = {"\t": "<w:tab/>", "\n": "<w:br/>"}
        return "".join(signs.get(piece) or _content(piece) for piece in pieces if piece)
    space = ' xml:space="preserve"' if text[0].isspace() or text[-1].isspace() else ""
    return f"<w:t{space}>{escaped(text)}</w:t>"


def run(text: str, script: Script, language: str) -> str:
    """One run in one script."""
    return f"{_opening(script, language)}{_content(text)}</w:r>"


@cache
def _opening(script: Script, language: str) -> str:
    return f"<w:r>{properties(script, language)}"


def runs(text: str, language: str) -> str:
    """Text as runs of one script each; typed blanks become ruled ones of one width."""
    if "月" in text:
        text = re.sub(_DATE_BLANK, _RULED_DATE, text)
    if not any(sign in text for sign in _BLANK_SIGNS):
        return _words(text, language)
    return _ruled(language).join(_words(words, language) for words in re.split(_BLANK, text))


def _words(text: str, language: str) -> str:
    if not text:
        return ""
    if language not in _OWN and text.isascii():
        return run(text, Script.LATIN, language)
    if language in RIGHT_TO_LEFT and re.search(_FIGURES, text):
        return "".join(_right_to_left(text, language))
    return "".join(run(piece, script, language) for script, piece in split(text, language))


def _right_to_left(text: str, language: str) -> Iterator[str]:
    """Text with its telephone numbers and ranges held together by direction marks."""
    for script, piece in split(text, language):
        if script is not Script.ARABIC:
            yield run(piece, script, language)
            continue
        begun = 0
        for found in re.finditer(_FIGURES, piece):
            if found.start() > begun:
                yield run(piece[begun : found.start()], script, language)
            yield run(f"{_MARK}{found[0]}{_MARK}", Script.LATIN, language)
            begun = found.end()
        if piece[begun:]:
            yield run(piece[begun:], script, language)


@lru_cache(maxsize=16)
def _ruled(language: str) -> str:
    """A ruled space to write in."""
    rule = properties(Script.LATIN, language, extra='<w:u w:val="single"/>')
    blank = "\u00a0" * _BLANK_WIDTH
    return f'<w:r>{rule}<w:t xml:space="preserve">{blank}</w:t></w:r>'


def page_field(language: str, cached: str = "2") -> str:
    """A PAGE field with a cached result."""
    look = properties(own_script(language), language)
    parts = (
        '<w:fldChar w:fldCharType="begin"/>',
        '<w:instrText xml:space="preserve"> PAGE </w:instrText>',
        '<w:fldChar w:fldCharType="separate"/>',
        f"<w:t>{cached}</w:t>",
        '<w:fldChar w:fldCharType="end"/>',
    )
    return "".join(f"<w:r>{look}{part}</w:r>" for part in parts)
