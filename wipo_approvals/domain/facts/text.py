"""Facts about the text: kept, settled, put into all languages, reopened, corrected."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from wipo_approvals.domain.vocabulary import CorrectionClass


@dataclass(frozen=True, slots=True, kw_only=True)
class TextAdded:
    """A version of the text in one language was kept; `fingerprint` is the SHA-256 of its blocks."""

    kind: ClassVar[str] = "text_added"
    language: str
    fingerprint: str
    version: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class TextSettled:
    """The parties' focal points agreed the text in every authentic language."""

    kind: ClassVar[str] = "text_settled"
    evidence: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class LanguagesReady:
    """The six languages of the Committee are there and were checked against each other."""

    kind: ClassVar[str] = "languages_ready"
    evidence: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class TextReopened:
    """A party asked to open the settled text again."""

    kind: ClassVar[str] = "text_reopened"
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class TextCorrected:
    """A defect of the text was put right, by the way its class asks for.

    `language` (ISO 639-1) is the one concerned, empty for all; `agreed_with` are the parties that agreed.
    """

    kind: ClassVar[str] = "text_corrected"
    correction_class: CorrectionClass
    decided_by: str
    authority: str
    language: str = ""
    error: str = ""
    correction: str = ""
    agreed_with: tuple[str, ...] = ()
