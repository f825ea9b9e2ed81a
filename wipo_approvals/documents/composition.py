"""A paper as it is before any format: sections of blocks with their running headers."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from wipo_approvals.domain.vocabulary import Language
from wipo_approvals.text.blocks import Block

#: Where a header line shows the number of the page.
PAGE = "{page}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """A run of pages with its own running header and, where `restart`, its own page numbers.

    `first_header` stands on the first page, `header` on the others; `{page}` in a line is the page
    number. `language` is the language of the blocks; `mark` closes the section in the language of the
    paper. With `letterhead` the first page carries the header and the footer of the office's template;
    with `landscape` the pages lie, for tables of many columns.
    """

    blocks: tuple[Block, ...]
    language: str
    first_header: tuple[str, ...] = ()
    header: tuple[str, ...] = ()
    restart: bool = False
    letterhead: bool = False
    landscape: bool = False
    mark: Block | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Composition:
    """A whole paper: its name and subject for the file's properties, its language, its sections."""

    paper: str
    title: str
    subject: str
    language: Language
    sections: tuple[Section, ...]
    file_stem: str
    dated_on: date | None = None
    remarks: tuple[tuple[str, dict[str, str]], ...] = field(default=())
