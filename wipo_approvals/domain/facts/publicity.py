"""Facts of publicity: certified copies, filing with the United Nations, publication."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar


@dataclass(frozen=True, slots=True, kw_only=True)
class CertifiedCopiesSent:
    """Certified true copies were sent to the parties."""

    kind: ClassVar[str] = "certified_copies_sent"
    evidence: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class FiledAndRecorded:
    """The Secretariat of the United Nations filed and recorded the agreement under a number II-n."""

    kind: ClassVar[str] = "filed_and_recorded"
    number: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Published:
    """The agreement was published, in the United Nations Treaty Series or elsewhere."""

    kind: ClassVar[str] = "published"
    where: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PublicityExcused:
    """Filing with the United Nations does not apply, for a written reason."""

    kind: ClassVar[str] = "publicity_excused"
    reason: str
