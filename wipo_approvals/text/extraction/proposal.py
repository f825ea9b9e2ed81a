"""What extraction proposes: facts, each with how sure it is and where it was read."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from wipo_approvals.domain.vocabulary import Language
from wipo_approvals.text.blocks import Block, LineSpan
from wipo_approvals.text.reading.naming import Party

SURE, LIKELY, UNSURE, SILENT = 0.95, 0.8, 0.5, 0.6


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One fact: its value as plain JSON, confidence from 0 to 1, and its place in the source."""

    value: Any
    confidence: float = SURE
    lines: LineSpan | None = None
    block: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class AgreementProposal:
    """The facts of one agreement by field; a clause's field is `clauses.<kind>`."""

    annex: str | None
    language: Language
    blocks: tuple[Block, ...]
    parties: tuple[Party, ...]
    findings: Mapping[str, Finding]


@dataclass(frozen=True, slots=True, kw_only=True)
class Refusal:
    """What was read but not taken in: a code and the line."""

    code: str
    line: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperProposal:
    """The facts of a paper and of each agreement in it."""

    document: Mapping[str, Finding]
    cover: tuple[Block, ...]
    agreements: tuple[AgreementProposal, ...]
    refusals: tuple[Refusal, ...] = ()
    source: str = ""
    sha256: str = ""


def found_in(value: object, block: Block | None, confidence: float = SURE) -> Finding:
    """A finding read from one block, or from nowhere."""
    if block is None:
        return Finding(value=value, confidence=confidence)
    return Finding(value=value, confidence=confidence, lines=block.lines, block=block.ident)
