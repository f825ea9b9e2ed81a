"""Lines into paragraphs: joining what was broken inside sentences, dropping what leaked in from the page."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import pairwise

from wipo_approvals.text.lexicon import Lexicon, fold
from wipo_approvals.text.numbering import label_number, letter_number
from wipo_approvals.text.reading.lines import Line, Para, display_width, para

LABEL = re.compile(
    r"^\s*(?P<label>\d{1,2}(?:\.\d{1,2}){1,3}\.?(?=\s|[\u4e00-\u9fff])|\d{1,2}[.)](?=\s|[^\d\s])|\d{1,2}、"
    r"|[(（](?:[ivxlIVXL]{1,5}|[a-zA-Zа-я\u0621-\u064a]|\d{1,2}|[一二三四五六七八九十]{1,3})[)）]"
    r"|(?:[ivx]{1,4}|[a-z])\)|[一二三四五六七八九十]{1,3}、|[IVX]{1,5}\.(?=\s))\s*"
)
BULLET = re.compile(r"^\s*(?P<label>[•·▪■◦‣●○–—\-*\u25aa\u2022\ue000-\uf8ff])(?=\s|[^\W\d])\s*")
_END = re.compile(
    r"[.;:!?,)\"\]…_\u3002\uff1b\uff1a\uff01\uff1f\uff0c\u3001\uff09\u201d\u300b\u3011]$"
    r"|\b(?:and|or|et|ou|y|o|и|или)$|(?:以及|和|或)$"
)
_STRONG = re.compile(r"[.;:!?\u3002\uff1b\uff1a\uff01\uff1f]['\"\u201d\u2019\uff09)]?$")
_SYMBOL = re.compile(
    r"^[A-Z]{1,5}(?:/[A-Z0-9.]{1,8}){1,5}(?:\s*(?:PROV|REV|CORR|ADD)\.?\s*\d*)*$", re.IGNORECASE
)
_URL = re.compile(r"^\s*(?:https?://|www\.)\S+\s*$")
_RULE = re.compile(r"^[\s_\-—–=*~·.]{3,}$")
_COLUMNS = re.compile(r"\S(?: {6,}|\t+)\S")
_LONG_LINE, _WRAPPED, _UNWRAPPED = 60, 120, 0.7


@dataclass(frozen=True, slots=True, kw_only=True)
class Layout:
    """How a source breaks its lines: `alone` one line one paragraph; `spaced` blank lines mean paragraphs."""

    alone: bool
    spaced: bool
    usual_gap: int
    marked: bool
    wrap: int = 0


def layout_of(lines: list[Line]) -> Layout:
    """Find out the habit of the lines of one source."""
    long = [row for row in lines if row.width > _LONG_LINE]
    ended = sum(bool(_END.search(row.text.strip())) for row in long)
    widest = max((row.width for row in lines), default=0)
    alone = all(row.whole for row in lines) or bool(
        long and widest > _WRAPPED and ended >= len(long) * _UNWRAPPED
    )
    gaps = [row.gap for row in lines[1:]]
    tight = sum(gap == 0 for gap in gaps)
    double = sum(_runs_on(before, row) for before, row in pairwise(lines))
    spaced = tight < len(gaps) and (tight >= len(gaps) * 0.2 or double < max(3, len(gaps) * 0.03))
    wide = sorted(row.width for row in long)
    wrap = wide[len(wide) * 3 // 4] if wide else 0
    usual = max(set(gaps), key=gaps.count) if gaps else 0
    return Layout(
        alone=alone, spaced=spaced, usual_gap=usual, marked=any(row.closed for row in lines), wrap=wrap
    )


def _runs_on(before: Line, row: Line) -> bool:
    """Whether a sentence plainly goes on across an empty line."""
    unfinished = before.width > _WRAPPED // 3 and not _END.search(before.text.strip())
    return bool(row.gap) and unfinished and not LABEL.match(row.text) and not BULLET.match(row.text)


def is_symbol(text: str) -> bool:
    """Whether a line is nothing but a document's symbol, such as WO/CC/74/1."""
    return bool(_SYMBOL.match(text.strip()))


def is_rule(text: str) -> bool:
    """Whether a line is drawn, not written."""
    return bool(_RULE.match(text))


def leaked(row: Line, words: Lexicon) -> bool:
    """Whether a line belongs to the page and not to the text: header, number, address of a picture."""
    text = fold(row.text)
    if _URL.match(row.text) or is_symbol(text):
        return True
    return bool(words.full("marks.header", text) or words.full("marks.page", text))


def starts(text: str, words: Lexicon) -> str:
    """What a line's beginning announces: `article`, `mark`, `label`, `bullet`, or nothing."""
    plain = fold(text)
    if (
        words.full("marks.follows", plain)
        or words.full("marks.end", plain)
        or words.full("marks.head", plain)
    ):
        return "mark"
    if is_article(plain, words):
        return "article"
    if LABEL.match(text):
        return "label"
    return "bullet" if BULLET.match(text) else ""


def is_article(plain: str, words: Lexicon) -> bool:
    """Whether a folded line can open an article with a word for it (Article 5, 第五条)."""
    found = words.full("articles.long", plain)
    if not found:
        return False
    rest = found["rest"].lstrip(" .:-)")
    if found["word"].lower() in ("第", "条款"):
        return (
            len(found["rest"]) == 0
            or found["rest"][0] not in "第款项和、,至以所规的("
            or found["rest"][0] == "("
        )
    head = found["rest"].strip()
    return not head or not rest or not rest[0].islower() or head[0] in ":-."


def paragraphs(lines: Iterable[Line], words: Lexicon, layout: Layout) -> list[Para]:
    """Join lines into paragraphs; every paragraph keeps its lines."""
    found: list[list[Line]] = []
    label = ""
    for row in lines:
        if found and not _breaks(found[-1], row, words, layout, label):
            found[-1].append(row)
        else:
            found.append([row])
            fresh = LABEL.match(row.text)
            label = fresh["label"] if fresh else label
    return [para(*rows, glue=words.glue) for rows in found]


def _breaks(rows: list[Line], row: Line, words: Lexicon, layout: Layout, label: str) -> bool:
    before = rows[-1]
    if layout.alone or before.whole or row.whole or is_rule(row.text) or is_rule(before.text):
        return True
    if _COLUMNS.search(_unlabelled(row.text)) or _COLUMNS.search(_unlabelled(before.text)):
        return True
    kind = starts(row.text, words)
    if kind in ("mark", "article"):
        return kind == "mark" or _ended(before) or not _full(rows, row) or row.gap > 0
    if kind:
        return _label_breaks(rows, row, kind, label, words)
    if layout.marked and before.closed:
        return not (_plainly_unfinished(rows, row) and (row.new_page or _latin(before, row)))
    if layout.spaced and row.gap:
        return not (row.new_page and _plainly_unfinished(rows, row))
    if starts(before.text, words) == "mark":
        return True
    return _open_break(rows, row, words, layout)


def _unlabelled(text: str) -> str:
    """A line without its number or bullet, behind which wide blanks are no columns."""
    return LABEL.sub("", text, count=1).strip()


def _open_break(rows: list[Line], row: Line, words: Lexicon, layout: Layout) -> bool:
    before = rows[-1]
    strong = _STRONG.search(before.text.strip())
    if strong and not layout.marked and (before.width < layout.wrap * 0.75 or _heads(row, layout)):
        return True
    if layout.marked and not before.closed and not _STRONG.search(before.text.strip()):
        return False
    if _full(rows, row):
        return not layout.spaced and row.gap > layout.usual_gap and _ended(before)
    if is_article(fold(rows[0].text), words) and row.text.strip()[:1].islower():
        return False
    return not (row.text.strip()[:1].islower() and not _STRONG.search(before.text.strip()))


def _heads(row: Line, layout: Layout) -> bool:
    """Whether a line is too short to be wrapped and too open to end a paragraph: a heading."""
    text = row.text.strip()
    return row.width < layout.wrap * 0.6 and not _END.search(text) and not text[:1].islower()


def _label_breaks(rows: list[Line], row: Line, kind: str, last: str, words: Lexicon) -> bool:
    before = rows[-1]
    if kind == "bullet" or _ended(before) or not _full(rows, row):
        return True
    found = LABEL.match(row.text)
    return bool(found) and bool(last) and _follows(last, found["label"] if found else "", words)


def _follows(last: str, label: str, words: Lexicon) -> bool:
    def value(text: str) -> int | None:
        bare = text.strip("()（）.、")
        return letter_number(bare) or label_number(bare.split(".")[-1], words)

    first, second = value(last), value(label)
    return first is not None and second is not None and second == first + 1


def _ended(row: Line) -> bool:
    return row.closed or bool(_END.search(row.text.strip()))


def _plainly_unfinished(rows: list[Line], row: Line) -> bool:
    text = rows[-1].text.strip()
    return not _END.search(text) and _full(rows, row) and len(text) > 20  # noqa: PLR2004 - a heading is shorter


def _latin(before: Line, row: Line) -> bool:
    """Whether a line ends and the next begins in Latin script, where a blank at the end is only a blank."""
    last, first = before.text.strip()[-1:], row.text.strip()[:1]
    return last.isascii() and last.isalnum() and first.isascii() and first.isalnum()


def _full(rows: list[Line], row: Line) -> bool:
    """Whether the last line was so long that the next line's first word did not fit."""
    first = row.text.strip().split(" ")[0] if row.text.strip() else ""
    step = 4 if "\u2e80" <= first[:1] <= "\uffef" else min(display_width(first), 14)
    limit = max([row.width, *(one.width for one in rows[-3:])])
    return rows[-1].width + 1 + step > limit * 0.92
