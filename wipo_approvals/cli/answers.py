"""The answers of the command line as plain values; the keys are a contract with scripts."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from wipo_approvals.wording import Wording

if TYPE_CHECKING:  # a list is answered without the law
    from wipo_approvals.domain.lifecycle import Gate, Status, Step
    from wipo_approvals.sheets import (
        AgreementRow,
        AgreementSheet,
        AsAt,
        Batch,
        FactSheet,
        PaperFile,
        PaperKind,
        Release,
        Verification,
    )

Answer = dict[str, Any]


def _text(value: object) -> str | None:
    return None if value in (None, "") else str(value)


def row(found: AgreementRow) -> Answer:
    """One line of the list."""
    return {
        "id": found.id,
        "reference": found.reference,
        "counterparts": list(found.counterparts),
        "title": found.title,
        "kind": found.kind.value if found.kind else None,
        "session": found.session,
        "symbol": _text(found.symbol),
        "annex": _text(found.annex),
        "status": found.stage.value,
        "next_step": _text(found.next_step),
        "next_on": _text(found.next_on),
    }


def listing(rows: Iterable[AgreementRow], total: int, as_at: AsAt | None = None) -> Answer:
    """The list: rows, how many the register holds, and the past day asked for."""
    shown = [row(found) for found in rows]
    day = as_at.day.isoformat() if as_at else None
    known = as_at.known_on.isoformat() if as_at and as_at.known_on else None
    return {"as_at": day, "known_on": known, "total": total, "matching": len(shown), "agreements": shown}


def gate(closed: Gate, words: Wording) -> Answer:
    """A closed gate with its sentence."""
    return {
        "code": closed.code,
        "text": words.sentence(closed.code, closed.details),
        "hard": closed.hard,
        "opens_with": _text(closed.opens),
    }


def step(found: Step, words: Wording) -> Answer:
    """A step that may come next."""
    return {
        "fact": found.kind,
        "text": words.phrase(f"fact.{found.kind}"),
        "gates": [gate(closed, words) for closed in found.gates],
        "proposed": found.proposed,
    }


def status(found: Status, words: Wording, clauses: Mapping[str, str]) -> Answer:
    """The status with its sentence, regions, next steps and the days it rests on."""
    return {
        "status": found.stage.value,
        "sentence": words.sentence(found.explanation.code, found.explanation.details),
        "also": [
            {"text": words.sentence(one.code, one.details), "code": one.code, "facts": list(one.facts)}
            for one in found.also
        ],
        "facts_behind": list(found.explanation.facts),
        "clause": _text(clauses.get(found.explanation.term)),
        "in_force_on": _text(found.in_force_on),
        "in_force_confirmed": found.in_force_confirmed,
        "expires_on": _text(found.expires_on),
        "next_on": _text(found.next_on),
        "regions": {
            region.region.value: {
                "state": region.state,
                "since": _text(region.since),
                "fact": _text(region.fact),
            }
            for region in found.regions
        },
        "next": [step(following, words) for following in found.steps],
    }


def fact(found: FactSheet) -> Answer:
    """One fact of a history."""
    entry = found.entry
    return {
        "id": entry.id,
        "seq": entry.seq,
        "fact": entry.kind,
        "on": str(found.on),
        "keys": dict(found.keys),
        "by": entry.actor,
        "recorded_at": entry.recorded_at.isoformat(),
        "holds": found.holds,
        "corrected": found.corrected,
    }


def sheet(found: AgreementSheet, words: Wording) -> Answer:
    """One agreement, whole."""
    clauses = {term.name: term.clause for term in found.term_sheets}
    return {
        **row(found.row),
        **status(found.status, words, clauses),
        "names": dict(found.names),
        "terms": {term.name: term.value for term in found.term_sheets},
        "sources": {
            term.name: {"lines": list(term.lines) if term.lines else None, "clause": _text(term.clause)}
            for term in found.term_sheets
        },
        "texts": [
            {
                "language": text.language,
                "version": text.version,
                "authentic": text.authentic,
                "fingerprint": text.fingerprint,
            }
            for text in found.texts
        ],
        "facts": len(found.facts),
    }


def kinds(words: Wording) -> Answer:
    """Every kind of fact that can be recorded, with its chapter and its keys."""
    from wipo_approvals.domain.facts import CHAPTERS, INTERNAL_KINDS, KINDS, keys_of  # as above

    # answers to earlier facts belong to the register's own
    chapters = {kind.kind: chapter for chapter, members in CHAPTERS.items() for kind in members}
    return {
        "facts": [
            {
                "fact": name,
                "chapter": chapters.get(name, "register"),
                "text": words.phrase(f"fact.{name}"),
                "keys": [
                    {"key": key.name, "type": key.type, "required": key.required} for key in keys_of(kind)
                ],
            }
            for name, kind in KINDS.items()
            if name not in INTERNAL_KINDS
        ]
    }


def papers(found: Iterable[PaperKind], words: Wording) -> Answer:
    """Every paper with its subject and languages."""
    return {
        "papers": [
            {
                "paper": kind.name,
                "text": words.phrase(f"papers.{kind.name}"),
                "subject": kind.subject,
                "made_for": kind.made_for,
                "asks": list(kind.asks),
                "languages": list(kind.languages),
            }
            for kind in found
        ]
    }


def files(found: Iterable[PaperFile], words: Wording) -> Answer:
    """The files that were written, with what was found in each."""
    return {"files": [_file(written, words) for written in found]}


def _file(written: PaperFile, words: Wording) -> Answer:
    findings = [{"code": code, "text": words.sentence(code, details)} for code, details in written.remarks]
    return {
        "path": str(written.path),
        "pdf": str(written.pdf) if written.pdf else None,
        "sha256": written.sha256,
        "paper": written.paper,
        "language": written.language,
        "findings": findings,
        "remarks": [finding["text"] for finding in findings],
    }


def batch(found: Batch, words: Wording) -> Answer:
    """The files of a batch, and each paper that could not be made, with the reason."""
    return {
        **files(found.files, words),
        "refused": [
            {
                "paper": one.paper,
                "subject": _text(one.subject),
                "code": one.code,
                "text": words.sentence(one.code, one.details),
            }
            for one in found.refused
        ],
    }


def release(found: Release, words: Wording) -> Answer:
    """A released file, its sheet, and what was removed."""
    return {
        "file": str(found.file.path),
        "sha256": found.file.sha256,
        "source_sha256": found.before,
        "sheet": str(found.sheet.path),
        "removed": [
            {"kind": kind, "text": words.phrase(f"removal.{kind}"), "count": count, "example": _text(example)}
            for kind, count, example in found.removed
        ],
    }


def verification(found: Verification, words: Wording) -> Answer:
    """The outcome of checking the register."""
    return {
        "sound": found.sound,
        "facts": found.facts,
        "agreements": found.agreements,
        "head": _text(found.head),
        "faults": [{"code": code, "text": words.sentence(code, details)} for code, details in found.faults],
    }
