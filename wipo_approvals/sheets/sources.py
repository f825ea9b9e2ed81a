"""What papers are built from."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING

from wipo_approvals.domain.vocabulary import Language, Outcome, Symbol
from wipo_approvals.sheets.agreement import AgreementSheet, TextSheet
from wipo_approvals.sheets.people import OfficeHolderSheet

if TYPE_CHECKING:  # a first list is shown before the law is loaded
    from wipo_approvals.domain.dates import PartialDate


@dataclass(frozen=True, slots=True, kw_only=True)
class SessionSheet:
    """A session of the Coordination Committee; days are None while they are not known.

    `ordinary` and `ordinal` say which of its kind it is (the 50th ordinary); `documents_on` is its own
    deadline for documents, None for the usual one.
    """

    number: int
    ordinary: bool | None = None
    ordinal: int | None = None
    place: str = ""
    opens_on: date | None = None
    closes_on: date | None = None
    documents_on: date | None = None


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
