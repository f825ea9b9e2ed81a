"""Facts before the Coordination Committee: legal basis, submission, item, decision, report."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from wipo_approvals.domain.vocabulary import LegalBasis, Outcome, Symbol


@dataclass(frozen=True, slots=True, kw_only=True)
class BasisChosen:
    """The Legal Counsel chose the article of the WIPO Convention under which the Committee approves."""

    kind: ClassVar[str] = "basis_chosen"
    basis: LegalBasis
    reason: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class GovernmentConsented:
    """A Government concerned consented to an agreement with a body of its country (Article 13(2))."""

    kind: ClassVar[str] = "government_consented"
    government: str
    evidence: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Submitted:
    """The agreement was submitted to the Coordination Committee as an annex to a document."""

    kind: ClassVar[str] = "submitted"
    symbol: Symbol
    annex: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Resubmitted:
    """A postponed or noted agreement was submitted again, to a later session."""

    kind: ClassVar[str] = "resubmitted"
    symbol: Symbol
    annex: str


@dataclass(frozen=True, slots=True, kw_only=True)
class DocumentRevised:
    """The document was issued again, revised, corrected or with an addendum, before its item was opened."""

    kind: ClassVar[str] = "document_revised"
    symbol: Symbol


@dataclass(frozen=True, slots=True, kw_only=True)
class ItemOpened:
    """The Chair opened the item under which the agreement stands."""

    kind: ClassVar[str] = "item_opened"
    item: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Decided:
    """What the Committee did with the agreement; provisional until the report is adopted."""

    kind: ClassVar[str] = "decided"
    outcome: Outcome
    understanding: str = ""
    report_paragraph: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class UnderstandingAccepted:
    """The other party accepted in writing the understanding on which the Committee approved."""

    kind: ClassVar[str] = "understanding_accepted"
    party: str
    evidence: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportAdopted:
    """The report was adopted: the decision is no longer provisional."""

    kind: ClassVar[str] = "report_adopted"
    report: str = ""
    report_paragraph: str = ""
