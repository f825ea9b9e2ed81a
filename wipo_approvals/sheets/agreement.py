"""One agreement, whole: terms with their sources, texts, history; and one ready to be registered."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from wipo_approvals.domain.vocabulary import LegalBasis
from wipo_approvals.sheets.listing import AgreementRow, AsAt

if TYPE_CHECKING:  # a first list is shown before the law is loaded
    from wipo_approvals.domain.dates import PartialDate
    from wipo_approvals.domain.facts import Entry
    from wipo_approvals.domain.lifecycle import Status
    from wipo_approvals.domain.terms import Terms
    from wipo_approvals.text.blocks import Block


@dataclass(frozen=True, slots=True, kw_only=True)
class TermSheet:
    """One term with the place it was read from: lines of the source, block of the text, its clause label."""

    name: str
    value: Any
    confidence: float = 1.0
    lines: tuple[int, int] | None = None
    block: str = ""
    clause: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class TextSheet:
    """One version of the text in one language (ISO 639-1) with its fingerprint (SHA-256, hex)."""

    language: str
    version: int
    fingerprint: str
    authentic: bool
    source: str
    blocks: tuple[Block, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class FactSheet:
    """A fact in the history, with its keys and its day as they hold now.

    `holds` is false once it was annulled; `corrected` is true once a later fact mended it.
    """

    entry: Entry
    keys: Mapping[str, Any]
    on: PartialDate
    holds: bool = True
    corrected: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class AgreementSheet:
    """Everything about one agreement: status with its reasons, terms with their sources, texts, history.

    `names` gives for each party key the name to show, in the language asked for. `signing_parties` are those
    who may sign: where partners join `by_consent_form`, WIPO and whoever was admitted as well. `as_at` is the
    past day that was asked for, None for today.
    """

    id: str
    reference: str
    row: AgreementRow
    status: Status
    legal_basis: LegalBasis
    terms: Terms
    term_sheets: tuple[TermSheet, ...]
    texts: tuple[TextSheet, ...]
    facts: tuple[FactSheet, ...]
    names: Mapping[str, str]
    signing_parties: tuple[str, ...] = ()
    by_consent_form: bool = False
    undo: FactSheet | None = None
    as_at: AsAt | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Registration:
    """An agreement as a clerk confirmed it, ready to be registered: terms in the form an import answers in."""

    terms: Mapping[str, Any]
    sources: Mapping[str, TermSheet] = field(default_factory=dict)
    language: str = ""
    blocks: tuple[Block, ...] = ()
    source: str = ""
    reference: str = ""
    legal_basis: LegalBasis = LegalBasis.ART_13_1
    year: int | None = None
    annex: str = ""
    symbol: str = ""
