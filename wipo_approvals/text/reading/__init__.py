"""Papers read from files: plain text or Word in, blocks with their source lines out."""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass
from pathlib import Path

from wipo_approvals.domain.vocabulary import InstrumentType, Language
from wipo_approvals.errors import UnreadablePaper
from wipo_approvals.text.blocks import Block, BlockKind, LineSpan
from wipo_approvals.text.lexicon import Lexicon, fold, lexicon
from wipo_approvals.text.reading.agreement import ReadAgreement, read_agreement
from wipo_approvals.text.reading.cover import cover_blocks
from wipo_approvals.text.reading.division import Division, Part, divide
from wipo_approvals.text.reading.lines import Footnote, Line
from wipo_approvals.text.reading.naming import Party
from wipo_approvals.text.reading.plain import MAX_BYTES, Note, decode, lines_of
from wipo_approvals.text.reading.repair import layout_of

__all__ = ["Annex", "Note", "Paper", "read_paper"]

_MAX_DOCX = 32 * 1024 * 1024


@dataclass(frozen=True, slots=True, kw_only=True)
class Annex:
    """One agreement of a paper: `label` is the annex in Roman figures, None when it has none."""

    label: str | None
    blocks: tuple[Block, ...]
    lines: LineSpan
    parties: tuple[Party, ...] = ()
    dates: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Paper:
    """A committee paper or a single agreement as read, before anything is made of it."""

    language: Language
    cover: tuple[Block, ...]
    annexes: tuple[Annex, ...]
    marks: tuple[Block, ...]
    page_lines: tuple[Line, ...]
    source: str
    sha256: str
    notes: tuple[Note, ...] = ()


def read_paper(path: Path) -> Paper:
    """Read a .txt or .docx paper; raises UnreadablePaper for everything that is not one."""
    data = _bytes(path)
    notes: tuple[Note, ...]
    footnotes: tuple[Footnote, ...] = ()
    if data[:2] == b"PK":
        from wipo_approvals.text.reading.word_file import word_lines  # noqa: PLC0415 - python-docx costs 0.2 s

        lines, notes, footnotes = word_lines(data)
    elif data[:4] == b"\xd0\xcf\x11\xe0":
        code = "paper.encrypted" if "EncryptedPackage".encode("utf-16-le") in data else "paper.old_word"
        raise UnreadablePaper(code, name=path.name)
    elif path.suffix.lower() in (".docx", ".docm", ".doc"):
        raise UnreadablePaper("paper.empty" if not data else "paper.damaged", name=path.name)
    else:
        text, notes = decode(data)
        lines = lines_of(text)
    return _paper(lines, path.name, hashlib.sha256(data).hexdigest(), notes, footnotes)


def _bytes(path: Path) -> bytes:
    try:
        size = path.stat().st_size
        if size > _MAX_DOCX or (size > MAX_BYTES and path.suffix.lower() != ".docx"):
            raise UnreadablePaper("paper.too_large", size=size, limit=MAX_BYTES)
        return path.read_bytes()
    except OSError as wrong:
        raise UnreadablePaper("paper.unreachable", name=path.name) from wrong


def _paper(
    lines: list[Line], source: str, digest: str, notes: tuple[Note, ...], footnotes: tuple[Footnote, ...]
) -> Paper:
    language = _language(lines)
    words = lexicon(language)
    layout = layout_of(lines)
    division = divide(lines, words, footnotes)
    annexes = tuple(
        _annex(part, read_agreement(list(part.lines), words, layout, part.notes)) for part in division.parts
    )
    annexes = tuple(annex for annex in annexes if _is_agreement(annex, words))
    cover = cover_blocks(division.cover, words, layout_of(list(division.cover)))
    if not annexes and not any(block.kind is BlockKind.DECISION for block in cover):
        raise UnreadablePaper("paper.not_a_paper", name=source)
    return Paper(
        language=language,
        cover=cover,
        annexes=annexes,
        marks=_marks(division),
        page_lines=division.page_lines,
        source=source,
        sha256=digest,
        notes=notes,
    )


def _annex(part: Part, read: ReadAgreement) -> Annex:
    where = (part.lines[0].number, part.lines[-1].number)
    return Annex(label=part.label, blocks=read.blocks, lines=where, parties=read.parties, dates=read.dates)


def _is_agreement(annex: Annex, words: Lexicon) -> bool:
    """Whether a part has what makes an agreement: two of a titled instrument, parties, articles, signatures."""
    title = next((fold(block.text) for block in annex.blocks if block.kind is BlockKind.TITLE), "")
    kinds = {block.kind for block in annex.blocks}
    named = any(words.search(f"instruments.{kind.value}", title) for kind in InstrumentType)
    articles = sum(block.kind is BlockKind.ARTICLE for block in annex.blocks)
    signs = [named, len(annex.parties) > 1, articles > 1, BlockKind.TESTIMONIUM in kinds]
    return sum(signs) > 1 and (named or articles > 1)


def _marks(division: Division) -> tuple[Block, ...]:
    return tuple(
        Block(
            kind=BlockKind.MARK, ident=f"mark-{index}", text=row.text.strip(), lines=(row.number, row.number)
        )
        for index, row in enumerate(division.marks, start=1)
    )


def _language(lines: list[Line]) -> Language:
    """The language most of the text is written in: by script, then by its commonest words."""
    text = " ".join(row.text for row in lines[:4000])
    scripts = {
        Language.ZH: len(re.findall(r"[\u4e00-\u9fff]", text)) * 3,
        Language.RU: len(re.findall(r"[\u0400-\u04ff]", text)),
        Language.AR: len(re.findall(r"[\u0600-\u06ff]", text)),
    }
    best = max(scripts, key=lambda language: scripts[language])
    if scripts[best] > len(re.findall(r"[A-Za-z\u00c0-\u017f]", text)):
        return best
    words = re.findall(r"[^\W\d_]+", text.lower())
    latin = (Language.EN, Language.FR, Language.ES)
    counts = {one: sum(words.count(word) for word in lexicon(one).words("detect.words")) for one in latin}
    if not words or max(counts.values()) < max(2, len(words) // 60):
        raise UnreadablePaper("paper.not_a_paper")
    return max(latin, key=lambda one: counts[one])
