"""What every source is first turned into: numbered lines, and the paragraphs made of them."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass

from wipo_approvals.text.blocks import LineSpan
from wipo_approvals.text.lexicon import fold, tidy


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One line of a text file, or one paragraph or table row of a Word file.

    `gap` counts the empty lines before it; `whole` says that it is a paragraph by itself;
    `closed` that the source marks the end of a paragraph here; `heading` that Word styles it so.
    """

    number: int
    text: str
    gap: int = 0
    new_page: bool = False
    whole: bool = False
    closed: bool = False
    heading: bool = False

    @property
    def width(self) -> int:
        """The columns the line takes, a Chinese character counting two."""
        return display_width(self.text)


#: How many characters before a call tell its place.
ANCHOR = 16


@dataclass(frozen=True, slots=True, kw_only=True)
class Footnote:
    """A footnote: its lines, and the words its call stood behind."""

    rows: tuple[Line, ...]
    after: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Para:
    """A mended paragraph: its text as read, the text as matched, the lines it came from."""

    text: str
    rows: tuple[Line, ...]

    @property
    def folded(self) -> str:
        """The text as patterns see it."""
        return fold(self.text)

    @property
    def lines(self) -> LineSpan:
        """First and last source line."""
        return (self.rows[0].number, self.rows[-1].number)

    @property
    def heading(self) -> bool:
        """Whether Word styles it as a heading."""
        return self.rows[0].heading


def para(*rows: Line, glue: str = "") -> Para:
    """A paragraph of these lines, joined with `glue` where the words of both sides need it."""
    text = ""
    for row in rows:
        piece = row.text.strip()
        if glue and text.endswith("-") and text[-2:-1].isalpha() and piece[:1].islower():
            text += piece
        else:
            text = f"{text}{_between(text, piece, glue)}{piece}"
    return Para(text=tidy(text), rows=rows)


def _between(left: str, right: str, glue: str) -> str:
    if glue or not left or not right:
        return glue if left else ""
    latin = left[-1].isascii() and left[-1].isalnum() and right[0].isascii() and right[0].isalnum()
    return " " if latin else ""


def span(paras: tuple[Para, ...] | list[Para]) -> LineSpan:
    """The lines a run of paragraphs covers."""
    return (paras[0].lines[0], paras[-1].lines[1])


def display_width(text: str) -> int:
    """Columns in a fixed-width face."""
    return sum(2 if unicodedata.east_asian_width(sign) in "WF" else 1 for sign in text.strip())
