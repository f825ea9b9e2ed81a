"""The office as a whole: its rooms by noun, over one register, on a day it is given."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Self

from wipo_approvals.office.agreements import Agreements
from wipo_approvals.office.keeping import Keeping
from wipo_approvals.office.seeding import ROWS_MADE, seed
from wipo_approvals.register import queries
from wipo_approvals.register.store import Store

if TYPE_CHECKING:
    from types import TracebackType

    from wipo_approvals.office.diary import Diary
    from wipo_approvals.office.exchange import Exchange
    from wipo_approvals.office.guides import Guides
    from wipo_approvals.office.links import Links
    from wipo_approvals.office.papers import Papers
    from wipo_approvals.office.partners import Partners
    from wipo_approvals.office.people import People
    from wipo_approvals.office.pictures import Pictures
    from wipo_approvals.office.recording import Recording
    from wipo_approvals.office.reissue import Reissues
    from wipo_approvals.office.sessions import Sessions
    from wipo_approvals.office.texts import Texts


class Office:
    """Everything a clerk can ask for or order.

    `today` answers the current legal day; `actor` is who records. An office belongs to the thread
    that made it.
    """

    def __init__(self, store: Store, *, today: Callable[[], date], actor: str) -> None:
        self.store = store
        self._today, self._actor = today, actor
        self.agreements = Agreements(store, today)
        self.keeping = Keeping(store)

    @cached_property
    def recording(self) -> Recording:
        """Writing facts; loaded when first needed, as are the next two, so that a first list comes fast."""
        from wipo_approvals.office.recording import Recording  # a list writes nothing

        return Recording(self.store, self._today, self._actor)

    @cached_property
    def texts(self) -> Texts:
        """Papers that come in."""
        from wipo_approvals.office.texts import Texts  # a list reads no papers

        return Texts(self.store, self._today, self._actor, self.recording)

    @cached_property
    def papers(self) -> Papers:
        """Papers that go out."""
        from wipo_approvals.office.papers import Papers  # a list writes no papers

        return Papers(self.store, self._today)

    @cached_property
    def exchange(self) -> Exchange:
        """What goes out in other formats."""
        from wipo_approvals.office.exchange import Exchange  # a list goes nowhere

        return Exchange(self.store, self._today, self.papers)

    @cached_property
    def people(self) -> People:
        """Office-holders and their mandates."""
        from wipo_approvals.office.people import People  # a list names nobody

        return People(self.store)

    @cached_property
    def sessions(self) -> Sessions:
        """The sessions of the Coordination Committee and their days."""
        from wipo_approvals.office.sessions import Sessions  # a list asks for none

        return Sessions(self.store)

    @cached_property
    def pictures(self) -> Pictures:
        """The register over time, and by stage."""
        from wipo_approvals.office.pictures import Pictures  # a list draws nothing

        return Pictures(self.store, self._today)

    @cached_property
    def diary(self) -> Diary:
        """What falls due."""
        from wipo_approvals.office.diary import Diary  # a list reminds of nothing

        return Diary(self.store, self._today, self._actor)

    @cached_property
    def reissues(self) -> Reissues:
        """What a change of office-holder asks for."""
        from wipo_approvals.office.reissue import Reissues  # seldom

        return Reissues(self.store, self._today, self.recording)

    @cached_property
    def links(self) -> Links:
        """Which agreement replaces which."""
        from wipo_approvals.office.links import Links  # a list shows no families

        return Links(self.store, self._today)

    @cached_property
    def guides(self) -> Guides:
        """What to know before an agreement is changed or ended."""
        from wipo_approvals.office.guides import Guides  # seldom

        return Guides(self.store, self._today)

    @cached_property
    def partners(self) -> Partners:
        """Partners of agreements that organizations join."""
        from wipo_approvals.office.partners import Partners  # a list has no roll

        return Partners(self.store, self._today)

    @classmethod
    def open(cls, path: Path | None, *, today: Callable[[], date], actor: str, create: bool = True) -> Self:
        """An office over the register at `path` (None: in memory); raises RegisterFault."""
        store = Store(path, create=create)
        seed(store)
        if queries.register_fact(store.db, "rows") != ROWS_MADE:
            from wipo_approvals.office.projection import renew  # once after an upgrade

            renew(store, today())
        return cls(store, today=today, actor=actor)

    def warm_up(self) -> None:
        """Load now what writing will need, so that the first order is not slow."""
        _ = self.store.engine, self.recording, self.texts, self.papers

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
