"""Blocks understood: the facts of a paper and its agreements, each with its confidence and its source lines."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from wipo_approvals.domain.vocabulary import InstrumentType
from wipo_approvals.text.blocks import BlockKind
from wipo_approvals.text.extraction.clauses import clauses, non_binding
from wipo_approvals.text.extraction.document import document
from wipo_approvals.text.extraction.ending import notice, supersedes
from wipo_approvals.text.extraction.force import duration, entry_into_force
from wipo_approvals.text.extraction.obligations import obligations
from wipo_approvals.text.extraction.proposal import (
    LIKELY,
    SILENT,
    SURE,
    AgreementProposal,
    Finding,
    PaperProposal,
    Refusal,
    found_in,
)
from wipo_approvals.text.extraction.scopes import Scope, scope_of
from wipo_approvals.text.extraction.signing import (
    date_mode,
    languages_and_originals,
    place,
    printed_year,
    signatories,
)
from wipo_approvals.text.lexicon import Lexicon, fold, lexicon
from wipo_approvals.text.reading import Annex, Paper
from wipo_approvals.text.reading.naming import Party

__all__ = ["AgreementProposal", "Finding", "PaperProposal", "Refusal", "answer", "propose"]

_CLAUSE = "clauses."
#: Read for the register only: what the command line answers is agreed and stays as it is.
_NOT_ANSWERED = frozenset({"obligations"})


def propose(paper: Paper) -> PaperProposal:
    """The facts a person is asked to confirm; nothing that the paper does not say."""
    words = lexicon(paper.language)
    refusals = tuple(Refusal(code=note.code, line=note.line) for note in paper.notes)
    return PaperProposal(
        document=document(paper, words),
        cover=paper.cover,
        agreements=tuple(_agreement(annex, words) for annex in paper.annexes),
        refusals=refusals,
        source=paper.source,
        sha256=paper.sha256,
    )


def _agreement(annex: Annex, words: Lexicon) -> AgreementProposal:
    scope = scope_of(annex, words)
    codes = {name: party.code for party in annex.parties for name in party.names}
    year, where = printed_year(scope), place(scope)
    findings = {
        "instrument_type": _instrument(scope),
        "title": _title(scope),
        "parties": _parties(annex.parties),
        "signatories": signatories(scope, codes),
        **languages_and_originals(scope),
        "place": where,
        "printed_year": year,
        "date_mode": date_mode(scope, year.value, where.value),
        "entry_into_force": entry_into_force(scope),
        "duration": duration(scope),
        "notice": notice(scope),
        "supersedes": supersedes(scope),
        "articles": _articles(scope),
        "non_binding": non_binding(scope),
        "obligations": obligations(scope),
        **clauses(scope),
    }
    return AgreementProposal(
        annex=annex.label,
        language=words.language,
        blocks=annex.blocks,
        parties=annex.parties,
        findings=findings,
    )


def _title(scope: Scope) -> Finding:
    block = next(iter(scope.of_kind(BlockKind.TITLE)), None)
    return found_in(block.text if block else None, block)


def _instrument(scope: Scope) -> Finding:
    """The kind of instrument, from the title without the names of the parties."""
    block = next(iter(scope.of_kind(BlockKind.TITLE)), None)
    text = fold(scope.title)
    for party in scope.parties:
        for name in party.names:
            text = re.sub(re.escape(fold(name)), "§", text, flags=re.IGNORECASE)
    found = [
        (match.start(), place, kind.value)
        for place, kind in enumerate(_KINDS)
        if (match := scope.words.search(f"instruments.{kind.value}", text))
    ]
    return (
        found_in(_first_kind(found, scope.words), block) if found else Finding(value=None, confidence=SILENT)
    )


_KINDS = (
    InstrumentType.MEMORANDUM_OF_UNDERSTANDING,
    InstrumentType.EXCHANGE_OF_LETTERS,
    InstrumentType.COOPERATION_AGREEMENT,
    InstrumentType.JOINT_DECLARATION,
    InstrumentType.AGREEMENT,
)


def _first_kind(found: list[tuple[int, int, str]], words: Lexicon) -> str:
    """The noun that heads the title: the last in Chinese, the first elsewhere; the kinder name wins."""
    if words.glue:
        first = min(found)
        near = [row for row in found if row[0] - first[0] < 24]  # noqa: PLR2004 - "cooperation agreement" as one noun
        return min(near, key=lambda row: row[1])[2]
    return min(found, key=lambda row: row[1])[2]


def _parties(parties: tuple[Party, ...]) -> Finding:
    rows = [{"code": party.code, "names": list(party.names)} for party in parties]
    lines = next((party.lines for party in parties if party.lines), None)
    sure = SURE if rows and all(row["code"] for row in rows) else (LIKELY if rows else SILENT)
    return Finding(value=rows, confidence=sure, lines=lines, block="title" if rows else "")


def _articles(scope: Scope) -> Finding:
    found = scope.of_kind(BlockKind.ARTICLE)
    if not found:
        return Finding(value=0, confidence=SILENT)
    lines = ((found[0].lines or (0, 0))[0], (found[-1].lines or (0, 0))[1])
    return Finding(value=len(found), lines=lines, block=found[0].ident)


def answer(proposal: PaperProposal) -> dict[str, Any]:
    """The proposal in the form the command line prints: values, `sources`, `confidence`, `refusals`."""
    return {
        "document": {**_values(proposal.document), **_margin(proposal.document)},
        "agreements": [_answered(one) for one in proposal.agreements],
        "refusals": [{"code": one.code, "line": one.line} for one in proposal.refusals],
    }


def _answered(one: AgreementProposal) -> dict[str, Any]:
    findings = {key: value for key, value in one.findings.items() if key not in _NOT_ANSWERED}
    flat = {key: value for key, value in findings.items() if not key.startswith(_CLAUSE)}
    kinds = {key: value for key, value in findings.items() if key.startswith(_CLAUSE)}
    values = _values(flat)
    values["parties"] = [
        _marked(row, party) for row, party in zip(values["parties"], one.parties, strict=True)
    ]
    return {
        "annex": one.annex,
        **values,
        "clauses": {key.removeprefix(_CLAUSE): finding.value for key, finding in kinds.items()},
        **_margin(findings),
    }


def _marked(row: dict[str, Any], party: Party) -> dict[str, Any]:
    """The party with an editorial mark where its printed name lacks a leading element."""
    if not party.omitted:
        return row
    first, *others = row["names"]
    return {**row, "names": [f"{first} (sic: {party.omitted}… omitted)", *others]}


def _values(findings: Mapping[str, Finding]) -> dict[str, Any]:
    return {key: finding.value for key, finding in findings.items()}


def _margin(findings: Mapping[str, Finding]) -> dict[str, Any]:
    return {
        "sources": {key: list(one.lines) for key, one in findings.items() if one.lines},
        "confidence": {key: one.confidence for key, one in findings.items()},
    }
