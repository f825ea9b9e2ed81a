"""Word files: their paragraphs and table rows as lines, as the final text reads, numbers included."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import zip_longest
from typing import TYPE_CHECKING

from wipo_approvals.errors import UnreadablePaper
from wipo_approvals.text.lexicon import fold
from wipo_approvals.text.numbering import printed_label
from wipo_approvals.text.reading.lines import ANCHOR, Footnote, Line
from wipo_approvals.text.reading.plain import MAX_LINES, Note, check_text, warnings
from wipo_approvals.text.reading.repair import is_symbol
from wipo_approvals.text.reading.word_guard import check_types, parsed, safe_parts, suspicions

if TYPE_CHECKING:
    from lxml import etree

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main"
_MAX_SPAN = 63
_TINY = 4  # half points
#: Where a footnote is called, as the words of a paragraph are put together.
_CALL = re.compile("\x03([^\x03]*)\x03")
#: Signs of lists that are kept as they are; others stand in fonts of their own.
_BULLETS = frozenset("•–—-*◦▪·○■")
_GONE = frozenset((f"{_W}del", f"{_W}moveFrom"))


def word_lines(data: bytes) -> tuple[list[Line], tuple[Note, ...], tuple[Footnote, ...]]:
    """The lines of a Word file, notes about it, and its footnotes; raises UnreadablePaper."""
    parts = safe_parts(data)
    check_types(parts)
    wanted = ("word/", "[Content_Types]", "_rels/")
    roots = parsed({name: content for name, content in parts.items() if name.startswith(wanted)})
    root = roots["word/document.xml"]
    body = root.find(f"{_W}body")
    if body is None:
        raise UnreadablePaper(
            "paper.strict" if _STRICT in str(root.tag) else "paper.damaged", part="word/document.xml"
        )
    _check_size(root)
    reader = _Reader(roots)
    lines = [*_symbols(roots), *reader.lines(body)]
    text = "\n".join(line.text for line in lines)
    if not text.strip():
        raise UnreadablePaper("paper.empty")
    check_text(text)
    told = (*suspicions(parts, list(_fields(root))), *_revisions(root))
    deceptions = warnings((line.number, line.text) for line in lines)
    notes = (*deceptions, *(Note(code=code) for code in told))
    return lines, notes, tuple(reader.footnotes)


def _fields(root: etree._Element) -> Iterator[str]:
    """The instruction of every field, put together where it is spread over runs."""
    pieces: list[str] = []
    for node in root.iter(f"{_W}fldSimple", f"{_W}fldChar", f"{_W}instrText"):
        if node.tag == f"{_W}instrText":
            pieces.append(node.text or "")
            continue
        yield node.get(f"{_W}instr", "") or "".join(pieces)
        pieces = []


def _check_size(root: etree._Element) -> None:
    for count, _ in enumerate(root.iter(f"{_W}p")):
        if count > MAX_LINES:
            raise UnreadablePaper("paper.too_large", size=count, limit=MAX_LINES)
    for node in root.iter(f"{_W}gridSpan"):
        if _whole(node.get(f"{_W}val", "1")) > _MAX_SPAN:
            raise UnreadablePaper("paper.unsafe", reason="table")


def _whole(text: str) -> int:
    """The number an attribute holds; none counts as 0."""
    return int(text[:9]) if text.isascii() and text.isdigit() else 0


def _revisions(root: etree._Element) -> tuple[str, ...]:
    found = []
    if next(root.iter(f"{_W}ins", f"{_W}del", f"{_W}moveFrom", f"{_W}moveTo"), None) is not None:
        found.append("word.tracked_changes")
    if any(unseen(properties) for properties in root.iter(f"{_W}rPr")):
        found.append("word.hidden_text")
    return tuple(found)


def unseen(properties: etree._Element) -> bool:
    """Whether nobody can see a run: hidden, white on white, or smaller than a print can show."""
    if properties.find(f"{_W}vanish") is not None:
        return True
    colour, size = properties.find(f"{_W}color"), properties.find(f"{_W}sz")
    white = colour is not None and colour.get(f"{_W}val", "").upper() == "FFFFFF"
    shaded = properties.find(f"{_W}shd") is not None or properties.find(f"{_W}highlight") is not None
    tiny = size is not None and 0 < _whole(size.get(f"{_W}val", "")) <= _TINY
    return tiny or (white and not shaded)


def _symbols(roots: dict[str, etree._Element]) -> list[Line]:
    for name in sorted(roots):
        if re.match(r"word/header\d*\.xml$", name):
            for para in roots[name].iter(f"{_W}p"):
                text = fold("".join(node.text or "" for node in para.iter(f"{_W}t")))
                if is_symbol(text):
                    return [Line(number=1, text=text, whole=True)]
    return []


class _Reader:
    """Walks a document's body, counting its lists as Word does."""

    def __init__(self, roots: dict[str, etree._Element]) -> None:
        self._styles = _style_numbers(roots.get("word/styles.xml"))
        self._levels = _levels(roots.get("word/numbering.xml"))
        self._counts: dict[tuple[str, int], int] = {}
        self._notes = _note_texts(roots.get("word/footnotes.xml"))
        self.footnotes: list[Footnote] = []
        self._number = 0

    def lines(self, body: etree._Element) -> Iterator[Line]:
        for node in body:
            if node.tag == f"{_W}p":
                yield from self._paragraph(node)
            elif node.tag == f"{_W}tbl":
                yield from self._table(node)
            elif node.tag == f"{_W}sdt":
                inner = node.find(f"{_W}sdtContent")
                if inner is not None:
                    yield from self.lines(inner)

    def _paragraph(self, node: etree._Element) -> Iterator[Line]:
        self._number += 1
        label, heading = self._label(node)
        text = self._without_calls(_text(node))
        fresh = "\f" in text
        for index, piece in enumerate(text.replace("\f", "\n").split("\n")):
            shown = f"{label} {piece.strip()}" if label and not index else piece.rstrip()
            if shown.strip() and (piece.strip() or label):
                yield Line(number=self._number, text=shown, new_page=fresh, whole=True, heading=heading)

    def _without_calls(self, text: str) -> str:
        """The words of a paragraph; the footnotes they call are noted with their place."""
        for call in _CALL.finditer(text):
            note = self._notes.get(call[1], "")
            before = _CALL.sub("", text[: call.start()]).strip()
            if note:
                row = Line(number=self._number, text=note, whole=True)
                self.footnotes.append(Footnote(rows=(row,), after=before[-ANCHOR:]))
        return _CALL.sub("", text)

    def _table(self, table: etree._Element) -> Iterator[Line]:
        for row in table.iter(f"{_W}tr"):
            cells = [
                [line for para in cell.iter(f"{_W}p") for line in self._paragraph(para)]
                for cell in row.findall(f"{_W}tc")
            ]
            for pieces in zip_longest(*cells):
                found = [line for line in pieces if line is not None]
                if found:
                    text = "\t".join(line.text if line else "" for line in pieces)
                    yield Line(number=found[0].number, text=text.rstrip("\t"), whole=True)

    def _label(self, node: etree._Element) -> tuple[str, bool]:
        style_node = node.find(f"{_W}pPr/{_W}pStyle")
        style = style_node.get(f"{_W}val", "") if style_node is not None else ""
        heading = style.lower().startswith(("heading", "titre"))
        number = node.find(f"{_W}pPr/{_W}numPr/{_W}numId")
        level = node.find(f"{_W}pPr/{_W}numPr/{_W}ilvl")
        numbered = number.get(f"{_W}val", "") if number is not None else self._styles.get(style, "")
        depth = _whole(level.get(f"{_W}val", "0")) if level is not None else 0
        return self._counted(numbered, depth), heading

    def _counted(self, numbered: str, depth: int) -> str:
        levels = self._levels.get(numbered)
        if not levels or depth not in levels:
            return ""
        style, pattern, start = levels[depth]
        if style == "bullet":
            return pattern if pattern in _BULLETS else "•"
        self._counts[(numbered, depth)] = self._counts.get((numbered, depth), start - 1) + 1
        for deeper in range(depth + 1, 9):
            self._counts.pop((numbered, deeper), None)

        def shown(found: re.Match[str]) -> str:
            at = int(found[1]) - 1
            kind, _, first = levels.get(at, ("decimal", "", 1))
            return printed_label(self._counts.get((numbered, at), first), kind)

        return re.sub(r"%(\d)", shown, pattern)


def _note_texts(root: etree._Element | None) -> dict[str, str]:
    """The words of each footnote by its identifier; those that draw the line above them have none."""
    found: dict[str, str] = {}
    for note in root.iter(f"{_W}footnote") if root is not None else ():
        words = " ".join(_CALL.sub("", _text(para)).strip() for para in note.iter(f"{_W}p")).strip()
        if words and not note.get(f"{_W}type"):
            found[note.get(f"{_W}id", "")] = words
    return found


def _text(node: etree._Element) -> str:
    pieces: list[str] = []
    _collect(node, pieces)
    return "".join(pieces)


def _collect(node: etree._Element, pieces: list[str]) -> None:
    for child in node:
        if child.tag in _GONE or child.tag == f"{_W}pPr":
            continue
        properties = child.find(f"{_W}rPr") if child.tag == f"{_W}r" else None
        if properties is not None and unseen(properties):
            continue
        if child.tag == f"{_W}t":
            pieces.append(child.text or "")
        elif child.tag == f"{_W}footnoteReference":
            pieces.append(f"\x03{child.get(f'{_W}id', '')}\x03")
        elif child.tag == f"{_W}tab":
            pieces.append("\t")
        elif child.tag in (f"{_W}br", f"{_W}cr"):
            pieces.append("\f" if child.get(f"{_W}type") == "page" else "\n")
        elif child.tag == f"{_W}noBreakHyphen":
            pieces.append("-")
        elif child.tag not in (f"{_W}rPr", f"{_W}instrText", f"{_W}tbl"):
            _collect(child, pieces)


def _style_numbers(root: etree._Element | None) -> dict[str, str]:
    found: dict[str, str] = {}
    for style in root.iter(f"{_W}style") if root is not None else ():
        number = style.find(f"{_W}pPr/{_W}numPr/{_W}numId")
        if number is not None:
            found[style.get(f"{_W}styleId", "")] = number.get(f"{_W}val", "")
    return found


def _levels(root: etree._Element | None) -> dict[str, dict[int, tuple[str, str, int]]]:
    if root is None:
        return {}
    abstract = {one.get(f"{_W}abstractNumId", ""): _level_rows(one) for one in root.iter(f"{_W}abstractNum")}
    found = {}
    for number in root.iter(f"{_W}num"):
        link = number.find(f"{_W}abstractNumId")
        if link is not None:
            found[number.get(f"{_W}numId", "")] = abstract.get(link.get(f"{_W}val", ""), {})
    return found


def _level_rows(abstract: etree._Element) -> dict[int, tuple[str, str, int]]:
    rows = {}
    for level in abstract.iter(f"{_W}lvl"):

        def value(name: str, default: str, level: etree._Element = level) -> str:
            node = level.find(f"{_W}{name}")
            return node.get(f"{_W}val", default) if node is not None else default

        start = value("start", "1")
        rows[_whole(level.get(f"{_W}ilvl", "0"))] = (
            value("numFmt", "decimal"),
            value("lvlText", ""),
            _whole(start),
        )
    return rows
