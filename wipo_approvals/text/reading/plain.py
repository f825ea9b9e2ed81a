"""Plain text files: which encoding, what must be refused, and their lines."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass

from wipo_approvals.errors import UnreadablePaper
from wipo_approvals.text.reading.lines import Line

MAX_BYTES = 4 * 1024 * 1024
MAX_LINES = 60_000
MAX_LINE = 200_000
_MARKS_IN_A_ROW = re.compile(r"[\u0300-\u036f\u0483-\u0489\u1ab0-\u1aff\u20d0-\u20ff]{9}")
_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1f\x7f\ufffe\uffff]")
#: What deceives the eye or would run elsewhere: the note's code and what betrays it.
_DECEPTIONS = (
    ("text.bidi_controls", re.compile(r"[\u202a-\u202e\u2066-\u2069]")),
    ("text.invisible_characters", re.compile(r"[\u200b\u2060-\u2064\U000e0000-\U000e007f\u3164]")),
    (
        "text.look_alikes",
        re.compile(r"[A-Za-z][\u0370-\u03ff\u0400-\u04ff]|[\u0370-\u03ff\u0400-\u04ff][A-Za-z]"),
    ),
    ("text.template_code", re.compile(r"\{\{.*?\}\}|\{%.*?%\}")),
)
_COMMON_HAN = frozenset("的是在和本一条第双方组织协定议为有关应以或其中与对于合作成员国際国际经")
_FORMS = re.compile(r"[\ufb50-\ufdff\ufe70-\ufefc]")
_MOJIBAKE = re.compile(
    r"(?:Ã[\x80-\xbf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|â€|Â[\xa0-\xbf]|å[\x80-\xbf]|ä¸|æœ|Ð[\x80-\xbf°-¿]|Ñ[\x80-\xbf]|ï¼|ã€|锟斤拷|烫烫)"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Note:
    """Something a person should know about what was read: a code and the line it concerns."""

    code: str
    line: int | None = None


def decode(data: bytes) -> tuple[str, tuple[Note, ...]]:
    """The text of a file's bytes and notes about it; raises UnreadablePaper.

    UTF-8 and UTF-16 by their marks or by trial, then GB 18030 when that gives sensible Chinese,
    then Windows-1252.
    """
    if len(data) > MAX_BYTES:
        raise UnreadablePaper("paper.too_large", size=len(data), limit=MAX_BYTES)
    if not data.strip():
        raise UnreadablePaper("paper.empty")
    if data[:4] in (b"%PDF", b"{\\rt") or data[:5].lower() == b"<html" or data[:9].lower() == b"<!doctype":
        raise UnreadablePaper("paper.not_text", kind=data[:5].decode("ascii", "replace"))
    text, encoding = _decoded(data)
    if not text.strip("\ufeff \t\r\n\f\v\u3000\u00a0"):
        raise UnreadablePaper("paper.empty")
    check_text(text)
    notes = warnings(enumerate(text.split("\n"), start=1))
    return text, notes if encoding.startswith("utf") else (*notes, Note(code="text.encoding"))


def _decoded(data: bytes) -> tuple[str, str]:
    for mark, name in ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16")):
        if data.startswith(mark):
            return _strict(data, name), name
    try:
        return data.decode("utf-8"), "utf-8"
    except UnicodeDecodeError:
        pass
    if b"\0" in data[:4096]:
        raise UnreadablePaper("paper.not_text", kind="binary")
    return _legacy(data)


def _strict(data: bytes, name: str) -> str:
    try:
        return data.decode(name)
    except UnicodeDecodeError as wrong:
        raise UnreadablePaper("paper.not_text", kind="binary") from wrong


def _legacy(data: bytes) -> tuple[str, str]:
    try:
        text = data.decode("gb18030")
    except UnicodeDecodeError:
        text = ""
    han = sum("\u4e00" <= sign <= "\u9fff" for sign in text)
    if han and sum(sign in _COMMON_HAN for sign in text) > han * 0.1:
        return text, "gb18030"
    try:
        latin = data.decode("cp1252")
    except UnicodeDecodeError as wrong:
        raise UnreadablePaper("paper.not_text", kind="binary") from wrong
    return latin, "cp1252"


def check_text(text: str) -> None:
    """Refuse what no paper contains: control characters, piled-up marks, endless lines, scrambled words."""
    if _CONTROL.search(text):
        raise UnreadablePaper("paper.not_text", kind="control")
    if _MARKS_IN_A_ROW.search(text):
        raise UnreadablePaper("paper.scrambled", sign="combining")
    lines = text.split("\n")
    if len(lines) > MAX_LINES or max(map(len, lines)) > MAX_LINE:
        raise UnreadablePaper("paper.too_large", size=len(text), limit=MAX_LINE)
    _check_scrambled(text)


def _check_scrambled(text: str) -> None:
    letters = sum(sign.isalpha() for sign in text)
    if not letters:
        raise UnreadablePaper("paper.not_a_paper")
    if text.count("\ufffd") > max(3, letters // 200):
        raise UnreadablePaper("paper.scrambled", sign="replacement")
    if len(_MOJIBAKE.findall(text)) * 3 > max(9, letters // 12):
        raise UnreadablePaper("paper.scrambled", sign="encoding")
    if len(_FORMS.findall(text)) > letters // 4 + 5:
        raise UnreadablePaper("paper.scrambled", sign="presentation_forms")
    private = sum(unicodedata.category(sign) == "Co" for sign in text)
    if private > letters // 5 + 20:
        raise UnreadablePaper("paper.scrambled", sign="private_use")


def warnings(rows: Iterable[tuple[int, str]]) -> tuple[Note, ...]:
    """Notes about characters that deceive the eye, each at the first line that has them: they do not stop the reading."""
    first: dict[str, int] = {}
    for number, text in rows:
        for code, betrayed in _DECEPTIONS:
            if code not in first and betrayed.search(text):
                first[code] = number
    return tuple(Note(code=code, line=first[code]) for code, _ in _DECEPTIONS if code in first)


def lines_of(text: str) -> list[Line]:
    """The non-empty lines of a text, with the marks extraction leaves: blanks at line ends, form feeds."""
    raw = text.replace("\r\n", "\n").replace("\r", "\n").replace("\v", "\n").lstrip("\ufeff").split("\n")
    trailing = _blanks_mean_ends(raw)
    found: list[Line] = []
    gap, new_page = 0, False
    for number, content in enumerate(raw, start=1):
        new_page = new_page or "\f" in content
        shown = content.replace("\f", " ")
        if not shown.strip(" \t\u3000\u00a0\ufeff"):
            gap += 1
            continue
        closed = trailing and shown.endswith(" ")
        found.append(Line(number=number, text=shown.rstrip(), gap=gap, new_page=new_page, closed=closed))
        gap, new_page = 0, False
    return found


def _blanks_mean_ends(raw: list[str]) -> bool:
    full = [row for row in raw if row.strip()]
    ended = [row for row in full if row.endswith(" ")]
    share = len(ended) / max(1, len(full))
    if not 0.1 <= share <= 0.95 or len(ended) < 5:  # noqa: PLR2004 - a habit shows in a tenth of the lines
        return False
    done = sum(row.rstrip()[-1] in "。；;：:.，,、）)！？”" or len(row) < 30 for row in ended)  # noqa: PLR2004
    return done > len(ended) * 0.5
