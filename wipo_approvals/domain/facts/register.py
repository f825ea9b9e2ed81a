"""Facts about the register itself: taken in, terms confirmed, gates waived, facts annulled or corrected."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, ClassVar

from wipo_approvals.domain.vocabulary import LegalBasis


@dataclass(frozen=True, slots=True, kw_only=True)
class Registered:
    """The agreement was taken into the register with these terms (plain values, as an import answers)."""

    kind: ClassVar[str] = "registered"
    reference: str
    legal_basis: LegalBasis = LegalBasis.ART_13_1
    terms: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class TermConfirmed:
    """A clerk supplied or mended one term; `value` is plain text or JSON."""

    kind: ClassVar[str] = "term_confirmed"
    term: str
    value: Any
    reason: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class GateWaived:
    """A step was recorded although these gates were closed, for a written reason."""

    kind: ClassVar[str] = "gate_waived"
    step: str
    gates: tuple[str, ...]
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Annulled:
    """The contrary fact: an earlier fact no longer holds (undo)."""

    kind: ClassVar[str] = "annulled"
    fact: str
    reason: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Corrected:
    """An earlier fact is corrected: these keys (and `on`) have other values, for a written reason."""

    kind: ClassVar[str] = "corrected"
    fact: str
    changes: Mapping[str, Any]
    reason: str
