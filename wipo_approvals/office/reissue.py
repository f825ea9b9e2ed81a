"""A change of office-holder: which unsigned originals name the former one, and all of them issued anew at once."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date
from typing import Any

from wipo_approvals.changes import Changes
from wipo_approvals.domain.dates import PartialDate
from wipo_approvals.domain.lifecycle import State, reduce
from wipo_approvals.domain.mandates import Mandate, out_of_office, plain
from wipo_approvals.errors import GateClosed
from wipo_approvals.office.people import mandate_of
from wipo_approvals.office.recording import Order, Recording
from wipo_approvals.register import queries
from wipo_approvals.register.store import Store
from wipo_approvals.sheets import HolderName, OfficeHolderSheet, ReissueSheet


class Reissues:
    """What a change of office-holder asks for, seen before it is done."""

    def __init__(self, store: Store, today: Callable[[], date], recording: Recording) -> None:
        self._store = store
        self._today = today
        self._recording = recording

    def proposed(self) -> tuple[ReissueSheet, ...]:
        """Every agreement whose originals are out, unsigned, and name somebody who holds that office no longer."""
        holders = queries.office_holders(self._store.db)
        references = queries.references(self._store.db)
        found: list[ReissueSheet] = []
        for agreement, reference in references.items():
            state = reduce(queries.entries(self._store.db, agreement))
            if state.issued and not state.signed_by:
                language = queries.first_language(self._store.db, agreement) or "en"
                found += self._of(agreement, reference, state, holders, language)
        return tuple(found)

    def _of(
        self,
        agreement: str,
        reference: str,
        state: State,
        holders: Sequence[OfficeHolderSheet],
        language: str,
    ) -> Iterable[ReissueSheet]:
        today = PartialDate.of(self._today())
        mandates = [mandate_of(one) for one in holders]
        for who in state.terms.signatories:
            past = out_of_office(mandates, who.party, who.name, today)
            if past is not None:
                yield ReissueSheet(
                    id=agreement,
                    reference=reference,
                    party=who.party,
                    former=who.name,
                    left_on=past.until_on,
                    languages=tuple(sorted(state.issued)),
                    successor=_successor(holders, past, today, language),
                )

    def carry_out(self, refs: Iterable[str], reason: str, *, override: str = "") -> Changes:
        """Take back the originals of these agreements, name the successor, issue them anew; all or nothing.

        `reason` is recorded with each step. Raises GateClosed where no successor is kept, or where a guard of
        issuing is closed and no `override` is given.
        """
        wanted = set(refs)
        proposed = [one for one in self.proposed() if one.reference in wanted or one.id in wanted]
        orders: list[Order] = []
        for reference in dict.fromkeys(one.reference for one in proposed):
            orders += self._orders([one for one in proposed if one.reference == reference], reason, override)
        return self._recording.record_all(orders)

    def _orders(self, changes: list[ReissueSheet], reason: str, override: str) -> list[Order]:
        """The steps for one agreement."""
        first = changes[0]
        state = reduce(queries.entries(self._store.db, first.id))
        signatories = [dict(row) for row in state.raw_terms.get("signatories", ())]
        for change in changes:
            if change.successor is None:
                raise GateClosed("gate.no_successor", party=change.party, name=change.former)
            signatories = [_renamed(row, change, change.successor) for row in signatories]
        languages = ",".join(first.languages)
        term = {"term": "signatories", "value": signatories, "reason": reason}
        return [
            Order(ref=first.reference, kind="originals_recalled", values={"reason": reason}),
            Order(ref=first.reference, kind="term_confirmed", values=term),
            Order(
                ref=first.reference,
                kind="originals_issued",
                values={"languages": languages},
                override=override,
            ),
        ]


def _successor(
    holders: Iterable[OfficeHolderSheet], past: Mandate, today: PartialDate, language: str
) -> HolderName | None:
    """Who is kept as holding office for the same party today; the one whose mandate began last."""
    former = {plain(name) for name in past.names}
    now = [
        one
        for one in holders
        if one.organization == past.party
        and mandate_of(one).covers(today)
        and former.isdisjoint(plain(name.name) for name in one.names)
    ]
    return now[-1].called(language) if now else None


def _renamed(row: Mapping[str, Any], change: ReissueSheet, successor: HolderName) -> dict[str, Any]:
    if row.get("party") != change.party or row.get("name") != change.former:
        return dict(row)
    return {
        **row,
        "name": successor.name,
        "style": successor.style or None,
        "title": successor.title or row.get("title"),
    }
