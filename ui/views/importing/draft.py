"""What a clerk has confirmed or mended of an agreement that is not registered yet."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, Final

from ui.runner import Progress
from ui.terms import TERM_ORDER
from wipo_approvals.changes import Changes
from wipo_approvals.domain.vocabulary import LegalBasis
from wipo_approvals.office import Office
from wipo_approvals.sheets import Registration, TermSheet

SURE: Final = 0.95
LIKELY: Final = 0.75

#: A remark of the reading: its wording code and what fills it.
Remark = tuple[str, Mapping[str, Any]]


@dataclass(slots=True, kw_only=True)
class Draft:
    """One agreement that was read: taken or left out, and its terms as they are now."""

    path: Path
    found: Registration
    terms: dict[str, Any]
    reference: str = ""
    legal_basis: LegalBasis = LegalBasis.ART_13_1
    taken: bool = True
    confirmed: set[str] = field(default_factory=set)
    mended: set[str] = field(default_factory=set)

    @property
    def title(self) -> str:
        return str(self.terms.get("title") or "")

    @property
    def rows(self) -> list[TermSheet]:
        """Its terms in the order of reading, each with its source; then the clauses that were found."""
        sources = self.found.sources
        order = [name for name in TERM_ORDER if name in self.terms]
        rows = [replace(sources.get(n, TermSheet(name=n, value=None)), value=self.terms[n]) for n in order]
        clauses = self.terms.get("clauses") or {}
        return rows + [
            source for name, source in sources.items() if clauses.get(name.removeprefix("clauses."))
        ]

    def to_check(self) -> int:
        """How many terms were read without certainty and are not confirmed yet."""
        return sum(1 for row in self.rows if doubtful(row) and row.name not in self.confirmed | self.mended)

    def registration(self) -> Registration:
        return replace(
            self.found, terms=dict(self.terms), reference=self.reference, legal_basis=self.legal_basis
        )


def doubtful(row: TermSheet) -> bool:
    """Whether a person should look at what was read; silence of the text is not in doubt."""
    return row.confidence < SURE and (row.lines is not None or row.value not in (None, [], {}, "", False))


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """What some papers say: the agreements found in them, and what was not taken in."""

    drafts: Sequence[Draft]
    remarks: Sequence[Remark]


def read_papers(office: Office, progress: Progress, paths: Sequence[Path]) -> Reading:
    """Read papers one after the other; nothing is stored. Raises UnreadablePaper."""
    drafts: list[Draft] = []
    remarks: list[Remark] = []
    for number, path in enumerate(paths):
        progress.report(number, len(paths), path.name)
        proposal = office.texts.read(path)
        found = office.texts.registrations(proposal, path.name)
        drafts += [Draft(path=path, found=one, terms=dict(one.terms)) for one in found]
        remarks += [(f"import.{one.code}", {"line": one.line or ""}) for one in proposal.refusals]
    progress.report(len(paths), len(paths))
    return Reading(drafts=drafts, remarks=remarks)


def register_drafts(office: Office, chosen: Sequence[tuple[Path, Registration]]) -> Changes:
    """Register what was confirmed, all or nothing, and keep each paper with its agreements."""
    changes = office.recording.register([registration for _path, registration in chosen])
    for path in dict.fromkeys(path for path, _registration in chosen):
        own = zip(chosen, changes.agreements, strict=True)
        office.texts.attach(path, tuple(ident for (origin, _), ident in own if origin == path))
    return changes
