"""A paper's lines divided: what belongs to the page, the cover, and each annex."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from wipo_approvals.domain.vocabulary import to_roman
from wipo_approvals.text.lexicon import Lexicon, fold
from wipo_approvals.text.numbering import label_number
from wipo_approvals.text.reading.lines import ANCHOR, Footnote, Line
from wipo_approvals.text.reading.repair import is_symbol, leaked

_NOTE_LENGTH = 3
#: How far behind an invitation its approval stands: a sentence, not another paragraph.
_DECISION = 400


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """One annex, or the whole of a paper that is a single agreement."""

    label: str | None
    lines: tuple[Line, ...]
    notes: tuple[Footnote, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Division:
    """The cover, the parts after it, the marks between them, and the page's own lines."""

    cover: tuple[Line, ...]
    parts: tuple[Part, ...]
    marks: tuple[Line, ...]
    page_lines: tuple[Line, ...]


def divide(lines: list[Line], words: Lexicon, known: Sequence[Footnote] = ()) -> Division:
    """Divide a paper at its annex marks, else at its annex headings; drop what the page leaked in.

    `known` are footnotes the file itself sets apart; others are found among the lines.
    """
    lines, found = _without_footnotes(lines, words)
    notes = [*known, *found]
    page = tuple(row for row in lines if leaked(row, words))
    flow = [row for row in lines if row not in page]
    marks = [index for index, row in enumerate(flow) if _is_mark(row, words)]
    edges = marks or _heads(flow, words)
    cover, parts = _cut(flow, edges, words)
    labelled = tuple(_part(rows, label, notes) for label, rows in _labels(parts, words) if rows)
    return Division(
        cover=tuple(cover),
        parts=labelled,
        marks=tuple(flow[index] for index in marks),
        page_lines=page,
    )


def _is_mark(row: Line, words: Lexicon) -> bool:
    text = fold(row.text)
    return bool(words.full("marks.follows", text) or words.full("marks.end", text))


def _heads(flow: list[Line], words: Lexicon) -> list[int]:
    """Annex headings that serve as boundaries where no mark survives, if a cover precedes them."""
    found = [index for index, row in enumerate(flow) if words.full("marks.head", fold(row.text))]
    covered = found and any(words.search("cover.invite", _joined(flow, found[0])) for _ in (0,))
    return found if covered else []


def _joined(flow: list[Line], end: int) -> str:
    return fold(" ".join(row.text for row in flow[:end]))


def _cut(
    flow: list[Line], edges: list[int], words: Lexicon
) -> tuple[list[Line], list[tuple[Line | None, list[Line]]]]:
    follows = [index for index in edges if not words.full("marks.end", fold(flow[index].text))]
    if not follows:
        rest = [row for index, row in enumerate(flow) if index not in edges]
        return _whole(rest, words)
    bounds = [*edges, len(flow)]
    parts: list[tuple[Line | None, list[Line]]] = [
        (flow[start], flow[start + 1 : end]) for start, end in pairwise(bounds)
    ]
    parts = [(mark, rows) for mark, rows in parts if _opens(mark, words)]
    first = flow[: edges[0]]
    if _is_cover(first, words) or not _looks_like_agreement(first, words):
        return first, parts
    return [], [(None, first), *parts]


def _opens(mark: Line | None, words: Lexicon) -> bool:
    return mark is None or not words.full("marks.end", fold(mark.text))


def _whole(rows: list[Line], words: Lexicon) -> tuple[list[Line], list[tuple[Line | None, list[Line]]]]:
    if _is_cover(rows, words) and not _looks_like_agreement(rows, words):
        return rows, []
    return [], [(None, rows)]


def _is_cover(rows: list[Line], words: Lexicon) -> bool:
    text = fold(words.glue.join(row.text.strip() for row in rows))
    return any(
        words.search("cover.approve", text[found.start() :][:_DECISION])
        for found in words.every("cover.invite", text)
    )


def _looks_like_agreement(rows: list[Line], words: Lexicon) -> bool:
    return any(words.full("articles.long", fold(row.text)) for row in rows) and not _is_cover(rows, words)


def _labels(
    parts: list[tuple[Line | None, list[Line]]], words: Lexicon
) -> list[tuple[str | None, list[Line]]]:
    """Give each part the Roman number its mark or its heading says, else its place among several."""
    found = []
    for place, (mark, rows) in enumerate(parts, start=1):
        said = _label_in(mark, words) if mark else None
        rest = list(rows)
        while rest and words.full("marks.head", fold(rest[0].text)):
            said = _label_in(rest[0], words) or said
            rest.pop(0)
        number = said or (place if len(parts) > 1 else None)
        found.append((to_roman(number) if number else None, rest))
    return found


def _label_in(row: Line, words: Lexicon) -> int | None:
    text = fold(row.text)
    shown = words.full("marks.follows", text) or words.full("marks.head", text)
    label = shown.groupdict().get("label") if shown else None
    return label_number(label, words) if label else None


def _part(rows: list[Line], label: str | None, notes: list[Footnote]) -> Part:
    first, last = rows[0].number, rows[-1].number
    own = tuple(note for note in notes if first <= note.rows[0].number <= last)
    return Part(label=label, lines=tuple(rows), notes=own)


def _without_footnotes(lines: list[Line], words: Lexicon) -> tuple[list[Line], list[Footnote]]:
    """Take out footnotes: a lone number met a second time opens the note it was the call of."""
    calls: dict[str, int] = {}
    notes: list[Footnote] = []
    kept: list[Line] = []
    index = 0
    while index < len(lines):
        row = lines[index]
        sign = fold(row.text)
        if sign in calls and index - calls[sign] > 1 and _calls_note(lines, calls[sign]):
            end = _note_end(lines, index + 1, words)
            if rows := tuple(lines[index + 1 : end]):
                notes.append(Footnote(rows=rows, after=lines[calls[sign] - 1].text.strip()[-ANCHOR:]))
            index = end
            continue
        if sign.isdigit() and len(sign) < _NOTE_LENGTH:
            calls[sign] = index
        kept.append(row)
        index += 1
    return kept, notes


def _calls_note(lines: list[Line], index: int) -> bool:
    around = lines[max(0, index - 1) : index + 2]
    return len(around) == 3 and around[1].gap == 0 and around[2].gap == 0  # noqa: PLR2004 - tight between two lines


def _note_end(lines: list[Line], start: int, words: Lexicon) -> int:
    for index in range(start, len(lines)):
        if lines[index].new_page or (index > start and lines[index].gap) or _is_mark(lines[index], words):
            return max(index, start)
    return len(lines)


def symbols(rows: tuple[Line, ...]) -> list[Line]:
    """The lines that are nothing but a symbol."""
    return [row for row in rows if is_symbol(fold(row.text))]
