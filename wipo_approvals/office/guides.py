"""Guided steps: what to know before an agreement is amended, extended, ended, replaced or corrected."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from wipo_approvals.domain.guides import guide
from wipo_approvals.domain.lifecycle import reduce
from wipo_approvals.domain.vocabulary import GuideKind
from wipo_approvals.office.histories import identifier, party_names
from wipo_approvals.register import queries
from wipo_approvals.register.store import Store
from wipo_approvals.sheets import GuideSheet


class Guides:
    """Questions only; the facts a guide names are recorded like all others."""

    def __init__(self, store: Store, today: Callable[[], date]) -> None:
        self._store = store
        self._today = today

    def guide(self, ref: str, kind: GuideKind, language: str = "en") -> GuideSheet:
        """The guided steps of a kind for an agreement, party names in `language` (ISO 639-1); raises NotFound."""
        agreement = identifier(self._store, ref)
        db = self._store.db
        state = reduce(queries.entries(db, agreement))
        found = guide(state, kind, self._today())
        sources = queries.term_sources(db, agreement)
        return GuideSheet(
            reference=queries.references(db)[agreement],
            kind=kind,
            advice=found.advice,
            steps=found.steps,
            papers=found.papers,
            clauses={name: source.clause for name, source in sources.items() if source.clause},
            names={**queries.names(db, language), **party_names(state.terms, queries.names(db, language))},
        )
