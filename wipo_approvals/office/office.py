"""The office as a whole: its rooms by noun, over one register, on a day it is given."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Self

from wipo_approvals.office.agreements import Agreements
from wipo_approvals.office.keeping import Keeping
from wipo_approvals.office.papers import Papers
from wipo_approvals.office.recording import Recording
from wipo_approvals.office.seeding import seed
from wipo_approvals.office.texts import Texts
from wipo_approvals.register.store import Store

if TYPE_CHECKING:
    from types import TracebackType


class Office:
    """Everything a clerk can ask for or order.

    `today` answers the current legal day; `actor` is who records. An office belongs to the thread
    that made it.
    """

    def __init__(self, store: Store, *, today: Callable[[], date], actor: str) -> None:
        self.store = store
        self.agreements = Agreements(store, today)
        self.recording = Recording(store, today, actor)
        self.texts = Texts(store, today, actor, self.recording)
        self.papers = Papers(store, today)
        self.keeping = Keeping(store)

    @classmethod
    def open(cls, path: Path | None, *, today: Callable[[], date], actor: str, create: bool = True) -> Self:
        """An office over the register at `path` (None: in memory); raises RegisterFault."""
        store = Store(path, create=create)
        seed(store)
        return cls(store, today=today, actor=actor)

    def warm_up(self) -> None:
        """Load now what writing will need, so that the first order is not slow."""
        _ = self.store.engine

    def close(self) -> None:
        """Let go of the register."""
        self.store.close()

    def __enter__(self) -> Self:
        """The office itself."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Close, whatever happened."""
        self.close()
