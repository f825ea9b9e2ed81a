"""Every paper of the office in one table: what it is made for, who receives it, what a clerk may add."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from importlib import import_module
from typing import TYPE_CHECKING, Final

from wipo_approvals.domain.vocabulary import Language

if TYPE_CHECKING:
    from wipo_approvals.documents.composition import Composition
    from wipo_approvals.sheets import CommitteeSheet, PaperSheet, RegisterSheet


class Subject(StrEnum):
    """What a paper is made for."""

    AGREEMENT = "agreement"
    SYMBOL = "symbol"
    REGISTER = "register"


class For(StrEnum):
    """For whom a paper is made: one for all, or one for each of them."""

    ALL = "all"
    EACH_PARTY = "each_party"
    EACH_COUNTERPART = "each_counterpart"


@dataclass(frozen=True, slots=True, kw_only=True)
class Paper:
    """One kind of paper.

    The module of its name under `papers` builds it; `made_for` says whether there is one of it or one for
    each party; `asks` are the keys a clerk may give with it (a number, a reason): what is not given is a
    blank in the paper.
    One that is `authentic` exists in the authentic languages of an agreement only: in all of them, where
    no language is chosen.
    """

    name: str
    subject: Subject
    made_for: For = For.ALL
    asks: tuple[str, ...] = ()
    authentic: bool = False

    @property
    def languages(self) -> tuple[str, ...]:
        """The languages it may exist in, by their ISO 639-1 codes."""
        return tuple(language.value for language in Language)


_ROWS: Final = (
    Paper(name="committee_document", subject=Subject.SYMBOL, asks=("suffix",)),
    Paper(name="corrigendum", subject=Subject.SYMBOL, asks=("number",)),
    Paper(name="draft_decisions", subject=Subject.SYMBOL),
    Paper(name="speaking_note", subject=Subject.SYMBOL, asks=("number",)),
    Paper(name="session_sheet", subject=Subject.SYMBOL),
    Paper(name="report_paragraphs", subject=Subject.SYMBOL),
    Paper(name="signature_original", subject=Subject.AGREEMENT, made_for=For.EACH_PARTY, authentic=True),
    Paper(name="custody_plan", subject=Subject.AGREEMENT),
    Paper(name="translation", subject=Subject.AGREEMENT),
    Paper(
        name="entry_into_force_note",
        subject=Subject.AGREEMENT,
        made_for=For.EACH_COUNTERPART,
        asks=("number",),
    ),
    Paper(
        name="acknowledgement",
        subject=Subject.AGREEMENT,
        made_for=For.EACH_COUNTERPART,
        asks=("number", "received_on", "subject"),
    ),
    Paper(
        name="transmittal_letter",
        subject=Subject.AGREEMENT,
        made_for=For.EACH_COUNTERPART,
        asks=("number", "purpose"),
    ),
    Paper(
        name="note_verbale",
        subject=Subject.AGREEMENT,
        made_for=For.EACH_COUNTERPART,
        asks=("number", "purpose"),
    ),
    Paper(
        name="certified_copy",
        subject=Subject.AGREEMENT,
        made_for=For.EACH_PARTY,
        asks=("number", "depositary"),
        authentic=True,
    ),
    Paper(
        name="full_powers",
        subject=Subject.AGREEMENT,
        made_for=For.EACH_PARTY,
        asks=("name", "title", "issued_by", "issuer_title"),
    ),
    Paper(
        name="termination_notice",
        subject=Subject.AGREEMENT,
        made_for=For.EACH_COUNTERPART,
        asks=("number", "effective", "received_on"),
    ),
    Paper(
        name="extension_letter",
        subject=Subject.AGREEMENT,
        made_for=For.EACH_COUNTERPART,
        asks=("number", "until"),
    ),
    Paper(
        name="rectification",
        subject=Subject.AGREEMENT,
        asks=("error", "correction", "languages", "depositary"),
    ),
    Paper(
        name="rectification_letter",
        subject=Subject.AGREEMENT,
        made_for=For.EACH_COUNTERPART,
        asks=("number", "error", "correction", "languages"),
    ),
    Paper(name="consent_form", subject=Subject.AGREEMENT, asks=("party", "name", "title", "place")),
    Paper(
        name="application_letter",
        subject=Subject.AGREEMENT,
        asks=("party", "reason", "contribution", "name", "title"),
    ),
    Paper(name="register_sheet", subject=Subject.AGREEMENT, asks=("as_at", "known_on")),
    Paper(name="un_statement", subject=Subject.AGREEMENT, asks=("name", "title")),
    Paper(name="ceremony_sheet", subject=Subject.AGREEMENT, asks=("on", "place")),
    Paper(name="status_list", subject=Subject.REGISTER, asks=("as_at", "known_on")),
)
PAPERS: Final[Mapping[str, Paper]] = {paper.name: paper for paper in _ROWS}


def build(paper: Paper, sheet: PaperSheet | CommitteeSheet | RegisterSheet) -> Composition:
    """Make a paper from its sheet; raises GateClosed while it cannot exist yet, ExportFault."""
    module = import_module(f"wipo_approvals.documents.papers.{paper.name}")
    made: Composition = module.build(sheet)
    return made
