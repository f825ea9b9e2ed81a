"""The small vocabulary in which every text is held: readers produce blocks, writers translate them."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass
from enum import StrEnum
from typing import Any

LineSpan = tuple[int, int]


class BlockKind(StrEnum):
    """What a block is. A text of an agreement uses the first group, a paper of ours also the second."""

    TITLE = "title"
    PARTIES = "parties"
    PREAMBLE_HEADING = "preamble_heading"
    RECITAL = "recital"
    ENACTING = "enacting"
    PART = "part"
    ARTICLE = "article"
    SUBHEADING = "subheading"
    PARAGRAPH = "paragraph"
    POINT = "point"
    TESTIMONIUM = "testimonium"
    SIGNATURE = "signature"
    DATE_LINE = "date_line"
    FORM = "form"
    FOOTNOTE = "footnote"

    MASTHEAD = "masthead"
    AUTHOR = "author"
    ITEM = "item"
    DECISION = "decision"
    MARK = "mark"
    REFERENCE = "reference"
    ADDRESSEE = "addressee"
    SALUTATION = "salutation"
    CLOSING_FORMULA = "closing_formula"
    TABLE = "table"
    CHECK = "check"
    BLANK = "blank"


@dataclass(frozen=True, slots=True, kw_only=True)
class SignatureEntry:
    """One place to sign: for whom, by whom, in what capacity, and whether a date stands under it."""

    party: str
    title: str = ""
    name: str = ""
    style: str = ""
    date_blank: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Cell:
    """One cell of a table: its words (a line each paragraph), its language where it is not the table's.

    `span` is the number of columns it stands over.
    """

    text: str = ""
    language: str = ""
    span: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """One block of a text.

    `ident` is stable within its text (`art-7`, `art-7.p-1.pt-a`), `label` the number or bullet as
    printed (`Article 7`, `1.1`, `(a)`), `heading` an article's heading, `text` the words without
    either; `level` counts nesting of points from 0; `lines` are the first and last line of the
    source file, from 1. `language` is the block's own where it is not the text's.

    A TABLE has `rows` of cells, the first `header_rows` of them repeated on each page, `columns` as
    parts of the width (none: all alike) and its alternative text in `heading`. A CHECK is a box to
    tick before its text; a BLANK is a caption (`text`) before a ruled line. `after` are the words that a
    FOOTNOTE is called behind, where its own sign no longer stands in the text.
    """

    kind: BlockKind
    ident: str
    text: str = ""
    label: str = ""
    heading: str = ""
    level: int = 0
    lines: LineSpan | None = None
    entries: tuple[SignatureEntry, ...] = ()
    language: str = ""
    rows: tuple[tuple[Cell, ...], ...] = ()
    columns: tuple[int, ...] = ()
    header_rows: int = 0
    after: str = ""

    def as_mapping(self) -> dict[str, Any]:
        """The block as plain values, without its empty fields; the inverse of `block_from`."""
        return {key: value for key, value in asdict(self).items() if value not in ("", 0, None, ())}

    @property
    def words(self) -> str:
        """Everything a reader sees of the block on one line."""
        return " ".join(part for part in (self.label, self.heading, self.text) if part)


def block_from(values: Mapping[str, Any]) -> Block:
    """The block that `as_mapping` gave the values of."""
    plain = dict(values)
    plain["kind"] = BlockKind(plain["kind"])
    if plain.get("lines"):
        first, last = plain["lines"]
        plain["lines"] = (first, last)
    plain["entries"] = tuple(SignatureEntry(**entry) for entry in plain.get("entries", ()))
    plain["rows"] = tuple(tuple(Cell(**cell) for cell in row) for row in plain.get("rows", ()))
    plain["columns"] = tuple(plain.get("columns", ()))
    return Block(**plain)


def dump(blocks: Iterable[Block]) -> str:
    """Blocks as one canonical JSON text, for the register."""
    rows = [block.as_mapping() for block in blocks]
    return json.dumps(rows, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def load(text: str) -> tuple[Block, ...]:
    """The blocks that `dump` wrote."""
    return tuple(block_from(row) for row in json.loads(text))


def title(blocks: Iterable[Block]) -> str:
    """The title of a text on one line; empty when it has none."""
    return " ".join(block.text for block in blocks if block.kind is BlockKind.TITLE)


def fingerprint(blocks: Iterable[Block]) -> str:
    """The SHA-256 (hex) of what the blocks say, whatever lines they were read from."""
    rows = [{k: v for k, v in block.as_mapping().items() if k != "lines"} for block in blocks]
    text = json.dumps(rows, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(text.encode()).hexdigest()
