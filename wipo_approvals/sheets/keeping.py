"""The outcome of checking a register."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any


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
