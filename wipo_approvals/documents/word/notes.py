"""Footnotes: where in the text each is called, and the part that holds their words."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from wipo_approvals.documents.word.text import RIGHT_TO_LEFT, escaped, runs, tag
from wipo_approvals.text.blocks import Block, BlockKind

_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
_CALLS_NONE = frozenset({BlockKind.FOOTNOTE, BlockKind.SIGNATURE, BlockKind.TABLE})
_SUPERSCRIPT = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")
#: The sign a note opens with, in its words: 1, [1], (1), ¹, *, **.
_SIGN = r"\s*(?:[\[(](?P<boxed>\d{1,3}|\*{1,3})[\])]|(?P<bare>[¹²³⁴-⁹]+|\*{1,3}|\d{1,3}(?=[\s.)])[.)]?))\s*"
_RULES = (
    '<w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>'
    '<w:footnote w:type="continuationSeparator" w:id="0"><w:p><w:r><w:continuationSeparator/></w:r></w:p></w:footnote>'
)


class Call(NamedTuple):
    """Where a note is called: after how many characters of a block's words, how many its printed sign takes."""

    note: int
    offset: int
    length: int = 0
    sign: str = ""


class Notes:
    """The footnotes of one document, gathered while its sections are laid out."""

    def __init__(self, text_style: str, sign_style: str) -> None:
        self._text_style, self._sign_style = text_style, sign_style
        self._notes: list[str] = []

    def __bool__(self) -> bool:
        """Whether there is any footnote."""
        return bool(self._notes)

    def place(self, blocks: Sequence[Block], language: str) -> dict[int, list[Call]]:
        """The calls in each block (by its position); a note whose call is not found ends the block before it.

        Word counts the notes of each section anew; a sign that is not the number it would give is printed.
        """
        calls: dict[int, list[Call]] = {}
        counted = 0
        for position, block in enumerate(blocks):
            if block.kind is BlockKind.FOOTNOTE:
                sign = _sign(block)
                printed = "" if sign in {"", str(counted + 1)} else sign
                counted += not printed
                note = self._add(block, printed, block.language or language)
                where, offset, length = _found(sign, blocks, position, calls)
                calls.setdefault(where, []).append(Call(note, offset, length, printed))
        return {where: sorted(found, key=lambda call: call.offset) for where, found in calls.items()}

    def _add(self, block: Block, sign: str, language: str) -> int:
        number = len(self._notes) + 1
        mirrored = "<w:bidi/>" if language in RIGHT_TO_LEFT else ""
        mark = f"<w:t>{escaped(sign)}</w:t>" if sign else "<w:footnoteRef/>"
        words = re.sub(_SIGN, "", block.text, count=1) if not block.label else block.text
        self._notes.append(
            f'<w:footnote w:id="{number}"><w:p><w:pPr><w:pStyle w:val="{self._text_style}"/>{mirrored}</w:pPr>'
            f"{self._sign_run(mark, language)}{runs(f' {words}', language)}</w:p></w:footnote>"
        )
        return number

    def _sign_run(self, content: str, language: str) -> str:
        return (
            f'<w:r><w:rPr><w:rStyle w:val="{self._sign_style}"/><w:lang w:val="{tag(language)}"/></w:rPr>'
            f"{content}</w:r>"
        )

    def reference(self, call: Call, language: str) -> str:
        """The run that calls a note."""
        follows = ' w:customMarkFollows="1"' if call.sign else ""
        sign = f"<w:t>{escaped(call.sign)}</w:t>" if call.sign else ""
        return self._sign_run(f'<w:footnoteReference{follows} w:id="{call.note}"/>{sign}', language)

    def part(self) -> str:
        """word/footnotes.xml."""
        return f"{_HEAD}<w:footnotes {_W}>{_RULES}{''.join(self._notes)}</w:footnotes>"


def _sign(note: Block) -> str:
    """The sign of a note: its label, or what its words open with."""
    found = re.match(_SIGN, note.label or note.text)
    if found is None:
        return ""
    plain = (found["boxed"] or found["bare"]).rstrip(".)")
    return plain.translate({ord(high): low for low, high in zip("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹", strict=True)})


def _found(
    sign: str, blocks: Sequence[Block], position: int, calls: dict[int, list[Call]]
) -> tuple[int, int, int]:
    """The block, the place in it, and how many characters of the call stand there."""
    after = blocks[position].after
    for where, block in enumerate(blocks[:position]):
        if block.kind in _CALLS_NONE:
            continue
        found = _called(sign, block.text) if sign else None
        if found and all(call.offset != found.start() for call in calls.get(where, [])):
            return where, found.start(), len(found[0])
        if after and (place := block.text.find(after)) >= 0:
            return where, place + len(after), 0
    before = [where for where, block in enumerate(blocks[:position]) if block.kind not in _CALLS_NONE]
    where = before[-1] if before else 0
    return where, len(blocks[where].text), 0


def _called(sign: str, text: str) -> re.Match[str] | None:
    """The first place where a text calls a note: raised figures, a sign in brackets, or stars."""
    if sign.isdigit():
        high = sign.translate(_SUPERSCRIPT)
        return re.search(rf"(?<![⁰¹²³⁴-⁹]){high}(?![⁰¹²³⁴-⁹])|\[{sign}\]", text)
    star = re.escape(sign)
    return re.search(rf"\({star}\)|\[{star}\]|(?<!\*){star}(?!\*)", text)
