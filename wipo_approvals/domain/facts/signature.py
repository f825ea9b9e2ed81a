"""Facts of signature: authority, originals, full powers, signatures, lapse."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar


@dataclass(frozen=True, slots=True, kw_only=True)
class Authorized:
    """The Legal Counsel authorized signature."""

    kind: ClassVar[str] = "authorized"
    evidence: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class OriginalsIssued:
    """The originals for signature were issued in these languages (ISO 639-1); empty means all authentic ones.

    `texts` are the fingerprints (SHA-256, hex) of the texts they were made from, language by language:
    from then on the originals stay as these texts were.
    """

    kind: ClassVar[str] = "originals_issued"
    languages: tuple[str, ...] = ()
    texts: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class OriginalsRecalled:
    """Unsigned originals were taken back, for instance because an office-holder changed; they are issued anew.

    `languages` (ISO 639-1) are those taken back; empty means all that were issued.
    """

    kind: ClassVar[str] = "originals_recalled"
    reason: str
    languages: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class FullPowersReceived:
    """Full powers for a signatory are on file (Vienna Convention 1986, Article 7(3))."""

    kind: ClassVar[str] = "full_powers_received"
    party: str
    name: str
    issued_by: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Signed:
    """A party signed, at a place, by an officer with the title as signed."""

    kind: ClassVar[str] = "signed"
    party: str
    place: str = ""
    name: str = ""
    title: str = ""
    ad_referendum: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class SignatureConfirmed:
    """A party confirmed its signature ad referendum (Vienna Convention 1986, Article 12(2)(b))."""

    kind: ClassVar[str] = "signature_confirmed"
    party: str
    evidence: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class SignatureLapsed:
    """The agreement was given up unsigned; the papers stay on file."""

    kind: ClassVar[str] = "signature_lapsed"
    reason: str
