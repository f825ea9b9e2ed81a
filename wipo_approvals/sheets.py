"""What the core hands out: frozen sheets, never rows."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from wipo_approvals.domain.vocabulary import InstrumentType, Language, LegalBasis, Outcome, Stage, Symbol

if TYPE_CHECKING:  # a first list is shown before the law is loaded
    from wipo_approvals.domain.dates import PartialDate
    from wipo_approvals.domain.facts import Entry
    from wipo_approvals.domain.lifecycle import Status
    from wipo_approvals.domain.terms import Terms
    from wipo_approvals.text.blocks import Block

#: The columns a list can be sorted by.
SORT_COLUMNS = ("reference", "counterpart", "title", "kind", "session", "stage", "next_step", "next_on")


@dataclass(frozen=True, slots=True, kw_only=True)
class ListQuery:
    """Which rows of the register are wanted: words to find, stages (none = all), a session, an order.

    `language` (ISO 639-1) is the one in which the page's names of organizations are given.
    """

    search: str = ""
    stages: frozenset[Stage] = frozenset()
    session: int | None = None
    language: str = "en"
    sort: str = "reference"
    descending: bool = False
    limit: int = 500
    offset: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class AgreementRow:
    """One agreement in the list. `counterparts` are party keys, `next_step` is a fact kind or empty; `next_on` a day to watch or None."""

    id: str
    reference: str
    counterparts: tuple[str, ...]
    title: str
    kind: InstrumentType | None
    session: int | None
    symbol: str
    annex: str
    stage: Stage
    next_step: str
    next_on: date | None


@dataclass(frozen=True, slots=True, kw_only=True)
class RegisterPage:
    """Rows that match a query, how many match in all, how many there are, and the count of each stage."""

    rows: tuple[AgreementRow, ...]
    matching: int
    total: int
    stages: Mapping[Stage, int]
    sessions: Mapping[int, int]
    names: Mapping[str, str] = field(default_factory=dict)

    @property
    def hidden(self) -> int:
        """How many rows the query keeps out of sight."""
        return self.total - self.matching


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

    `names` gives for each party key the name to show, in the language asked for.
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
    undo: FactSheet | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class HolderName:
    """What an office-holder is called in one language (ISO 639-1)."""

    language: str
    name: str
    style: str = ""
    title: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class OfficeHolderSheet:
    """A person's mandate in an organization (by its code); `id` is 0 for one who is not kept yet.

    Days are None while they are not known: a mandate without an end still runs.
    """

    id: int = 0
    organization: str
    from_on: PartialDate | None = None
    until_on: PartialDate | None = None
    names: tuple[HolderName, ...] = ()

    def called(self, language: str) -> HolderName:
        """The name in a language, else in English, else the first there is."""
        ranked = sorted(self.names, key=lambda one: (one.language != language, one.language != "en"))
        return ranked[0] if ranked else HolderName(language=language, name="")


@dataclass(frozen=True, slots=True, kw_only=True)
class SessionSheet:
    """A session of the Coordination Committee; days are None while they are not known."""

    number: int
    ordinary: bool | None = None
    ordinal: int | None = None
    place: str = ""
    opens_on: date | None = None
    closes_on: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class EarlierSheet:
    """What an earlier session did with an agreement: document and annex, session, decision and its place in the report."""

    symbol: str
    annex: str
    session: SessionSheet
    outcome: Outcome | None = None
    on: PartialDate | None = None
    report_paragraph: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class AnnexSheet:
    """An agreement as it stands in a committee document.

    `previous` is the version of the text before the one that is annexed, where there is one; `earlier`
    are the sessions that dealt with the agreement before.
    """

    annex: str
    agreement: AgreementSheet
    text: TextSheet | None
    previous: TextSheet | None = None
    earlier: tuple[EarlierSheet, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class CommitteeSheet:
    """What a committee document is built from."""

    symbol: Symbol
    session: SessionSheet
    dated_on: PartialDate | None
    original_language: Language
    annexes: tuple[AnnexSheet, ...]
    language: Language = Language.EN
    given: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperSheet:
    """What a paper about one agreement is built from, in one language, on a day.

    `party` is the key of the party it is made for (empty: for all); `party_names` gives for each party
    key its names in the paper's language, the full one first, `copy_names` the same for each authentic
    language (ISO 639-1); `given` holds what a clerk added. `originals` are the texts of the originals by
    language: as issued, else as they stand now.
    """

    agreement: AgreementSheet
    language: Language
    today: PartialDate
    party: str = ""
    party_names: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    copy_names: Mapping[str, Mapping[str, tuple[str, ...]]] = field(default_factory=dict)
    session: SessionSheet | None = None
    holders: tuple[OfficeHolderSheet, ...] = ()
    given: Mapping[str, str] = field(default_factory=dict)
    originals: Mapping[str, TextSheet] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class RegisterSheet:
    """What a paper about the whole register is built from: its agreements, as they stand on a day.

    `party_names` gives for the key of every party its names in the paper's language, the full one first.
    """

    agreements: tuple[AgreementSheet, ...]
    language: Language
    today: PartialDate
    party_names: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    given: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class ReleaseSheet:
    """What the sheet of a released file is built from.

    `before` and `after` are the SHA-256 (hex) of the file as it came and as it goes; `removed` holds a
    kind (wording key), how often, and an example; `purpose` is what the file may be used for.
    """

    source: str
    released: str
    before: str
    after: str
    removed: tuple[tuple[str, int, str], ...]
    purpose: str
    language: Language
    today: PartialDate


@dataclass(frozen=True, slots=True, kw_only=True)
class OriginalSheet:
    """What one original for signature is built from: the text, its language, and the party whose copy it is.

    `party_names` gives for each party key its names in that language, the full one first; `superseded`
    says that a newer version of the text was kept after the originals were issued.
    """

    agreement: AgreementSheet
    text: TextSheet
    language: Language
    keeper: str
    copy_number: int
    copies: int
    party_names: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    superseded: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperFile:
    """A file that was written: where, its SHA-256 (hex), remarks for the clerk (wording codes), its PDF if one was made."""

    path: Path
    sha256: str
    paper: str
    language: str
    remarks: tuple[tuple[str, Mapping[str, Any]], ...] = ()
    pdf: Path | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Outlet:
    """How papers leave the register.

    `rule` makes the names of files (empty: the usual one), `pdf` asks for a PDF beside each, `rename`
    for a new name where a file is open in another programme.
    """

    rule: str = ""
    pdf: bool = False
    rename: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperKind:
    """A paper the office can produce.

    Its name, what it is made for (an agreement, a symbol, the register), its languages, for whom it is
    made, and the keys a clerk may give with it; one that is `authentic` exists in the authentic languages
    of an agreement only.
    """

    name: str
    subject: str
    languages: tuple[str, ...]
    made_for: str = "all"
    asks: tuple[str, ...] = ()
    authentic: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperOffer:
    """A paper of an agreement and, where it cannot be made yet, why (wording code, details); `code` is empty otherwise.

    `language` is the one it is usually made in (ISO 639-1); empty for every authentic one.
    """

    kind: PaperKind
    language: str = ""
    code: str = ""
    details: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperRefusal:
    """A paper that cannot be made yet: which, for what, and why (wording code, details)."""

    paper: str
    subject: str
    code: str
    details: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Batch:
    """What a batch export came to: the files that were written, and the papers that could not be made."""

    files: tuple[PaperFile, ...]
    refused: tuple[PaperRefusal, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Release:
    """A released file, its sheet, the fingerprint (SHA-256, hex) of what it was made from, and what was removed."""

    file: PaperFile
    sheet: PaperFile
    before: str
    removed: tuple[tuple[str, int, str], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Verification:
    """The outcome of checking a register: how much was looked at, and each fault (wording code, details)."""

    facts: int
    agreements: int
    head: str
    faults: tuple[tuple[str, Mapping[str, Any]], ...] = ()

    @property
    def sound(self) -> bool:
        """Whether nothing is wrong."""
        return not self.faults


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
