"""What the parties owe again and again: programmes, plans, reports, consultations, evaluations, meetings."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Final

from wipo_approvals.domain.vocabulary import ObligationKind
from wipo_approvals.text.blocks import Block, BlockKind
from wipo_approvals.text.extraction.periods import months_of, period_in
from wipo_approvals.text.extraction.proposal import LIKELY, SILENT, Finding
from wipo_approvals.text.extraction.scopes import Scope
from wipo_approvals.text.lexicon import Lexicon, fold

#: A cycle or a condition ("as needed") is looked for this many characters around the words of the duty.
_NEAR: Final = 40


@dataclass(frozen=True, slots=True, kw_only=True)
class _Told:
    """One place that tells of a duty: its sentence, its article and block."""

    text: str
    article: str
    block: Block


def obligations(scope: Scope) -> Finding:
    """The duties that come round again, each with its cycle in months where the text gives one.

    What is only to be done as needed is no duty. A duty told twice is kept as it is told first.
    """
    found: dict[tuple[Any, ...], tuple[dict[str, Any], Block]] = {}
    for told in _places(scope):
        for kind in ObligationKind:
            row = _row(kind, told, scope)
            if row is not None:
                same = tuple(row[key] for key in ("kind", "months", "party", "addressee"))
                found.setdefault(same, (row, told.block))
    if not found:
        return Finding(value=[], confidence=SILENT)
    first = next(iter(found.values()))[1]
    rows = [row for row, _block in found.values()]
    return Finding(value=rows, confidence=LIKELY, lines=first.lines, block=first.ident)


def _places(scope: Scope) -> Iterator[_Told]:
    """The recitals before the first article, of which one may recall a duty to report, then the body."""
    inside = {one.block.ident for one in scope.body}
    for block in scope.of_kind(BlockKind.RECITAL):
        if block.ident not in inside:
            yield _Told(text=fold(block.text), article="", block=block)
    for one in scope.body:
        yield _Told(text=one.text, article=one.article, block=one.block)


def _row(kind: ObligationKind, told: _Told, scope: Scope) -> dict[str, Any] | None:
    words, text = scope.words, told.text
    found = words.search(f"obligations.{kind.value}.says", text)
    if found is None or words.search(f"obligations.{kind.value}.guard", text):
        return None
    if not told.article and kind is not ObligationKind.REPORT:
        return None
    near = text[max(0, found.start() - _NEAR) : found.end() + _NEAR]
    if words.search("obligations.optional", near):
        return None
    return {
        "kind": kind.value,
        "months": _cycle(near, words),
        "party": _party(text, scope),
        "addressee": (found.groupdict().get("whom") or "").strip() or None,
        "clause": _clause(told.article, scope),
    }


def _cycle(text: str, words: Lexicon) -> int | None:
    """Every how many months; None where the text only says "regularly"."""
    for match in words.every("obligations.every", text):
        period = period_in(match["period"], words)
        months = months_of(period) if period else None
        if months:
            return months
    cycles = words.table("obligations.cycles")
    return next(
        (int(months) for months in cycles if words.search(f"obligations.cycles.{months}", text)), None
    )


def _party(text: str, scope: Scope) -> str | None:
    """Who owes it: the one party the sentence names; None where it is all of them, or not said."""
    if scope.words.search("obligations.all", text):
        return None
    named = {
        party.code or party.names[-1]
        for party in scope.parties
        if any(re.search(rf"(?<!\w){re.escape(fold(name))}", text) or name in text for name in party.names)
    }
    return named.pop() if len(named) == 1 else None


def _clause(article: str, scope: Scope) -> str:
    """The printed number and heading of an article."""
    block = next((one for one in scope.of_kind(BlockKind.ARTICLE) if one.ident == article), None)
    return f"{block.label} {block.heading}".strip() if block else ""
