"""Lists that Word counts itself: the definitions whose computed labels are the labels of the blocks.

A section has one outline of levels (articles, paragraphs, items and points) with a `w:num` of its own, so
that each annex begins anew. Where the outline would count otherwise than the text (a number left out, a
list that goes on across articles, `7 bis`) a further `w:num` begins at the number the text has; where the
label has another form, a list of its own does. Readers differ in whether lists of one definition share
their counters: a label is left to Word only where both ways of counting give it.

Under a Chinese article a paragraph 4.1 has the 4 in its definition: `w:isLgl` would be the right way,
but some programmes then print 四.1.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import NamedTuple

from wipo_approvals.documents.word.labels import ABOVE, BULLET, LITERAL, Reading, Shape, readings
from wipo_approvals.documents.word.styles import style_of
from wipo_approvals.documents.word.text import RIGHT_TO_LEFT, Script, properties, quoted, split
from wipo_approvals.text.blocks import Block, BlockKind

_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
_FIRST_POINT = 3
_DEEPEST = 5
_LEVELS = {BlockKind.ARTICLE: 0, BlockKind.PARAGRAPH: 1, BlockKind.DECISION: 1, BlockKind.ITEM: 2}
#: Kinds whose labels are counted; a label of any other kind is typed, since nothing follows from it.
COUNTED = frozenset(
    {*_LEVELS, BlockKind.POINT, BlockKind.RECITAL, BlockKind.PART, BlockKind.SUBHEADING, BlockKind.CHECK}
)
_BOX = "☐"
_BOX_FONT = '<w:rFonts w:ascii="Segoe UI Symbol" w:hAnsi="Segoe UI Symbol" w:eastAsia="MS Gothic" w:cs="Segoe UI Symbol"/>'
_OWN_LIST = -1
_HEADINGS = frozenset({BlockKind.ARTICLE, BlockKind.PART, BlockKind.SUBHEADING})
_GAPS = ("space", "set tab", "tab")

#: A number that a reader left standing in a recital's words.
_TYPED = r"(\d{1,2}[.)、]|[(（](?:\d{1,2}|[a-z]|[ivx]{1,4})[)）])\s+(?=\S)"

#: The indentation (attributes of `w:ind`) of a style in a language.
Room = Callable[[str, str], str]
#: The indentation of a block.
Indent = Callable[[Block], str]


class Place(NamedTuple):
    """A paragraph's place in a list, and the indentation its level gives it."""

    num: int
    level: int
    indent: str


class _Outline:
    """The outline of a section while its blocks are counted: both ways of counting, and where lists begin."""

    def __init__(self, abstract: int, num: int, shapes: dict[int, Shape], indents: dict[int, str]) -> None:
        self.abstract, self.shapes, self.indents = abstract, shapes, indents
        self.current = [num] * (_DEEPEST + 1)
        self.starts = {(num, level): 1 for level in shapes}
        self.shared: dict[int, int] = {}
        self.apart: dict[int, dict[int, int]] = {}


def level_of(block: Block) -> int:
    """The level of a block in its section's outline; below zero for one that has a list of its own."""
    if block.kind is BlockKind.POINT:
        return min(_FIRST_POINT + block.level, _DEEPEST)
    return _LEVELS.get(block.kind, _OWN_LIST)


def label_of(block: Block) -> str:
    """The label to count: a check box has one of its own."""
    return block.label or (_BOX if block.kind is BlockKind.CHECK else "")


def lifted(block: Block) -> Block:
    """A recital with the number that its words open with as its label."""
    if block.kind is not BlockKind.RECITAL or block.label or not (typed := re.match(_TYPED, block.text)):
        return block
    return replace(block, label=typed[1], text=block.text[typed.end() :])


class Lists:
    """The lists of one document, gathered while its sections are laid out."""

    def __init__(self) -> None:
        self._abstracts: list[str] = []
        self._numbers: list[str] = []
        self._known: dict[str, int] = {}
        self._running: dict[tuple[Shape, str], tuple[int, int]] = {}
        self._mirrored = False

    def section(self, blocks: Sequence[Block], language: str, room: Room) -> list[Place | None]:
        """The place of each block; None for one without a label, or whose label has to be typed.

        Typed remain: the label of an article with neither heading nor words, which would leave an
        empty heading in the navigation, and one with a per cent sign before a figure, which Word takes
        for a counter.
        """
        counted = [block if _is_counted(block) else None for block in blocks]
        if not any(counted):
            return [None] * len(blocks)
        self._running.clear()
        self._mirrored = language in RIGHT_TO_LEFT

        def indent(block: Block) -> str:
            return room(style_of(block), block.language or language)

        outline = self._outline([block for block in counted if block], indent)
        return [self._place(block, outline, indent) if block else None for block in counted]

    def part(self) -> str:
        """word/numbering.xml: every definition, then every list."""
        return f"{_HEAD}<w:numbering {_W}>{''.join(self._abstracts)}{''.join(self._numbers)}</w:numbering>"

    def __bool__(self) -> bool:
        """Whether there is any list."""
        return bool(self._numbers)

    # ------------------------------------------------------------------ the outline of a section

    def _outline(self, blocks: Sequence[Block], indent: Indent) -> _Outline:
        shapes: dict[int, Shape] = {}
        indents: dict[int, str] = {}
        above = ""
        for block in blocks:
            level = level_of(block)
            usable = [one for one in _usable(block, above, shapes) if _fits_outline(one[0])]
            if level == 0:
                above = block.label
            if level >= 0 and level not in shapes and usable:
                first = next((one for one in usable if one[1] == 1), usable[0])
                shapes[level], indents[level] = first[0], indent(block)
        if not shapes:
            return _Outline(0, 0, {}, {})
        spare = Shape("", "decimal", ".")
        levels = "".join(
            _level(level, shapes.get(level, spare), indents.get(level, ""), self._gap(min(level, 2)))
            for level in range(max(shapes) + 1)
        )
        abstract = self._abstract("multilevel", levels)
        num = self._num(abstract, dict.fromkeys(sorted(shapes), 1))
        return _Outline(abstract, num, shapes, indents)

    def _place(self, block: Block, outline: _Outline, indent: Indent) -> Place | None:
        level = level_of(block)
        shape = outline.shapes.get(level)
        wanted = next((value for one, value in _ways(block) if one == shape), None)
        if shape is None or wanted is None:
            return self._own(block, indent)
        top = int(_parent(block)) if ABOVE in shape.before else None
        for num in dict.fromkeys(outline.current[level::-1]):
            if _counts(outline, num, level, wanted, top):
                outline.current[level:] = [num] * (len(outline.current) - level)
                return Place(num, level, outline.indents[level])
        if top is not None:
            return self._own(block, indent)
        num = self._num(outline.abstract, {level: wanted})
        outline.starts[num, level] = wanted
        outline.current[level:] = [num] * (len(outline.current) - level)
        _counts(outline, num, level, wanted, top)
        return Place(num, level, outline.indents[level])

    # ------------------------------------------------------------------ lists of their own

    def _own(self, block: Block, indent: Indent) -> Place | None:
        """A list of one level for a label the outline cannot give; it goes on while its numbers do."""
        ways = [one for one in _ways(block) if ABOVE not in one[0].before]
        room = indent(block)
        for shape, value in ways:
            num, last = self._running.get((shape, room), (0, 0))
            if num and (value == last + 1 or shape.form in {BULLET, LITERAL}):
                self._running[shape, room] = (num, value)
                return Place(num, 0, room)
        shape, value = next((one for one in ways if one[1] == 1), ways[0])
        if "%" in shape.before + shape.after:
            return None
        abstract = self._abstract("singleLevel", _level(0, shape, room, self._gap(_place_of_gap(block))))
        num = self._num(abstract, {0: value})
        self._running[shape, room] = (num, value)
        return Place(num, 0, room)

    def _gap(self, place: int) -> str:
        """What stands between a label and the words; some readers lose a blank from right to left."""
        return "nothing" if self._mirrored and place == 0 else _GAPS[place]

    def _abstract(self, kind: str, levels: str) -> int:
        found = self._known.setdefault(levels, len(self._abstracts) + 1)
        if found > len(self._abstracts):
            self._abstracts.append(
                f'<w:abstractNum w:abstractNumId="{found}"><w:nsid w:val="{0x57A00000 + found:08X}"/>'
                f'<w:multiLevelType w:val="{kind}"/>{levels}</w:abstractNum>'
            )
        return found

    def _num(self, abstract: int, starts: dict[int, int]) -> int:
        overrides = "".join(
            f'<w:lvlOverride w:ilvl="{level}"><w:startOverride w:val="{value}"/></w:lvlOverride>'
            for level, value in starts.items()
        )
        num = len(self._numbers) + 1
        self._numbers.append(
            f'<w:num w:numId="{num}"><w:abstractNumId w:val="{abstract}"/>{overrides}</w:num>'
        )
        return num


def _is_counted(block: Block) -> bool:
    if not label_of(block) or block.kind not in COUNTED:
        return False
    return bool(block.kind is not BlockKind.ARTICLE or block.heading or block.text)


def _ways(block: Block) -> tuple[Reading, ...]:
    return readings(label_of(block), block.kind)


def _usable(block: Block, above: str, shapes: dict[int, Shape]) -> list[Reading]:
    """The ways to count a block; with the number above only where that is printed in the same figures."""
    return [
        (shape, value)
        for shape, value in _ways(block)
        if ABOVE not in shape.before
        or (0 in shapes and shapes[0].form == "decimal" and _parent(block) == re.sub(r"\D", "", above))
    ]


def _parent(block: Block) -> str:
    return block.label.rstrip(".").rpartition(".")[0]


def _fits_outline(shape: Shape) -> bool:
    dotted = shape.before[:1].isdigit()
    return shape.form not in {BULLET, LITERAL} and not dotted and "%" not in shape.before + shape.after


def _counts(outline: _Outline, num: int, level: int, wanted: int, top: int | None) -> bool:
    """Whether both ways of counting give the number wanted at the next paragraph of a list, and if so move on.

    One way shares counters between the lists of a definition, the other keeps them apart. `top` is the
    number of the first level, where that is part of the label.
    """
    shared, apart = outline.shared, outline.apart.setdefault(num, {})
    start = outline.starts.get((num, level))
    if start is not None and level not in apart:
        values = (start, start)
    elif start not in {None, 1} and apart.get(level) == 0:
        return False  # begun anew: some readers go back to the start given here, others to the first number
    else:
        values = (shared.get(level, 0) + 1, apart.get(level, 0) + 1)
    if values != (wanted, wanted) or (top is not None and not shared.get(0, 1) == apart.get(0, 1) == top):
        return False
    shared[level] = apart[level] = wanted
    for counters in (shared, apart):
        for deeper in counters:
            if deeper > level:
                counters[deeper] = 0
    return True


def _place_of_gap(block: Block) -> int:
    """Which gap: a blank in headings, else a tab, which is set where nothing hangs."""
    if block.kind in _HEADINGS:
        return 0
    return 1 if level_of(block) == 1 or block.kind is BlockKind.RECITAL else 2


def _level(level: int, shape: Shape, indent: str, gap: str) -> str:
    """One level of a definition."""
    form = "decimal" if shape.form == LITERAL else shape.form
    number = "" if shape.form in {BULLET, LITERAL} else f"%{level + 1}"
    text = quoted(shape.text(number, "%1"))
    suffix = f'<w:suff w:val="{gap}"/>' if gap in {"space", "nothing"} else ""
    text += "\u00a0" if gap == "nothing" else ""
    room = indent or ' w:left="0" w:firstLine="0"'
    stop = 1134 if 'w:left="567"' in room else 567
    tab = f'<w:tabs><w:tab w:val="num" w:pos="{stop}"/></w:tabs>' if gap == "set tab" else ""
    return (
        f'<w:lvl w:ilvl="{level}"><w:start w:val="1"/><w:numFmt w:val="{form}"/>{suffix}'
        f'<w:lvlText w:val="{text}"/><w:lvlJc w:val="left"/><w:pPr>{tab}<w:ind{room}/></w:pPr>{_look(shape)}</w:lvl>'
    )


def _look(shape: Shape) -> str:
    """The run properties of a label: its script's fonts and direction."""
    if shape.before[:1] in {_BOX, "☒"}:
        return f"<w:rPr>{_BOX_FONT}</w:rPr>"
    printed = shape.label(1, "1")
    script = next((script for script, _ in split(printed, "en") if script is not Script.LATIN), Script.LATIN)
    return properties(script, "en") if script in {Script.HAN, Script.ARABIC} else ""
