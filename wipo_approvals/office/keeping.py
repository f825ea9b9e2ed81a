"""Looking after the register: verification and copies."""

from __future__ import annotations

from pathlib import Path

from wipo_approvals.register.store import Store
from wipo_approvals.sheets import Verification


class Keeping:
    """Care for the file."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def verify(self) -> Verification:
        """Check the file, its foreign keys and the whole chain of facts."""
        return self._store.verify()

    def backup(self, target: Path) -> Path:
        """Write a checked copy of the register to `target`; raises RegisterFault."""
        self._store.backup(target)
        return target
