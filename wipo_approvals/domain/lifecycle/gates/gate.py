"""What a closed guard is, and the small questions all guards ask."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from wipo_approvals.domain.dates import PartialDate
from wipo_approvals.domain.facts import Entry
from wipo_approvals.domain.lifecycle.states import State


@dataclass(frozen=True, slots=True, kw_only=True)
class Gate:
    """One closed guard: `code` names its sentence; a hard one cannot be waived, a soft one can, with a reason.

    `opens` is the kind of fact that opens it, empty when only another value does.
    """

    code: str
    details: dict[str, Any] = field(default_factory=dict)
    hard: bool = False
    opens: str = ""


def hard(code: str, opens: str = "", **details: object) -> Gate:
    """A guard that cannot be waived."""
    return Gate(code=f"gate.{code}", details=details, hard=True, opens=opens)


def soft(code: str, opens: str = "", **details: object) -> Gate:
    """A guard that yields to a written reason."""
    return Gate(code=f"gate.{code}", details=details, opens=opens)


def before(on: PartialDate, entry: Entry | None) -> bool:
    """Whether a day lies for certain before the day of an earlier fact."""
    return entry is not None and on.latest < entry.on.earliest


def is_party(state: State, key: str) -> Iterator[Gate]:
    """A fact names one of those who may sign."""
    if key not in state.signing_parties:
        yield hard("not_a_party", party=key, allowed=", ".join(state.signing_parties))


def missing_signatures(state: State) -> tuple[str, ...]:
    """The parties that are not bound by their signature yet."""
    return tuple(key for key in state.signing_parties if key not in state.signatures)
