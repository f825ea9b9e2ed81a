"""Office-holders: who may sign for an organization, from when until when."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wipo_approvals.changes import Changes
from wipo_approvals.domain.mandates import Mandate
from wipo_approvals.domain.vocabulary import Language
from wipo_approvals.errors import NotFound, WrongInput
from wipo_approvals.register import queries
from wipo_approvals.register.store import Store
from wipo_approvals.sheets import HolderName, OfficeHolderSheet

if TYPE_CHECKING:
    from sqlmodel import Session

    from wipo_approvals.domain.terms import Terms


class People:
    """Questions and orders about office-holders."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def holders(self) -> tuple[OfficeHolderSheet, ...]:
        """Everyone kept, by organization and the beginning of the mandate."""
        return queries.office_holders(self._store.db)

    def organizations(self, language: str = "en") -> dict[str, str]:
        """The organizations a mandate can be kept for: code and name in `language` (ISO 639-1)."""
        names = queries.names(self._store.db, language)
        return {code: names.get(code, code) for code in queries.organizations(self._store.db)}

    def keep(self, holder: OfficeHolderSheet) -> Changes:
        """Keep a mandate: a new one when its `id` is 0, else in place of the one with that `id`.

        Raises WrongInput (no name, a language that is not one of the six, an end before the beginning)
        and NotFound (an organization or a mandate that is not in the register).
        """
        from wipo_approvals.register.model import OfficeHolder, Organization  # a list needs no ORM

        names = _checked(holder)
        with self._store.transaction() as session:
            if session.get(Organization, holder.organization) is None:
                raise NotFound("absent.organization", organization=holder.organization)
            kept = session.get(OfficeHolder, holder.id) if holder.id else OfficeHolder(code="")
            if kept is None:
                raise NotFound("absent.office_holder", id=holder.id)
            kept.code = holder.organization
            kept.from_on = str(holder.from_on) if holder.from_on else None
            kept.until_on = str(holder.until_on) if holder.until_on else None
            session.add(kept)
            session.flush()
            _name(session, kept.id or 0, names)
        return Changes(office_holders=True)


def _checked(holder: OfficeHolderSheet) -> tuple[HolderName, ...]:
    """The names that say something, after the rest was checked."""
    names = tuple(one for one in holder.names if one.name.strip())
    if not names:
        raise WrongInput("input.nameless")
    known = [language.value for language in Language]
    for one in names:
        if one.language not in known:
            raise WrongInput("input.one_of", key="language", value=one.language, allowed=", ".join(known))
    first, last = holder.from_on, holder.until_on
    if first is not None and last is not None and last.latest < first.earliest:
        raise WrongInput("input.mandate_days", from_on=str(first), until_on=str(last))
    return names


def _name(session: Session, holder: int, names: tuple[HolderName, ...]) -> None:
    """Put these names in place of the ones the office-holder had."""
    from wipo_approvals.register.model import OfficeHolderName  # a list needs no ORM

    for language in Language:
        old = session.get(OfficeHolderName, (holder, language.value))
        if old is not None:
            session.delete(old)
    session.flush()
    for one in names:
        session.add(
            OfficeHolderName(
                holder_id=holder,
                language=one.language,
                name=one.name.strip(),
                style=one.style.strip(),
                title=one.title.strip(),
            )
        )


def mandate_of(holder: OfficeHolderSheet) -> Mandate:
    """A mandate as the lifecycle judges it."""
    return Mandate(
        party=holder.organization,
        names=frozenset(one.name for one in holder.names),
        from_on=holder.from_on,
        until_on=holder.until_on,
    )


def mandates(store: Store) -> tuple[Mandate, ...]:
    """All mandates as the lifecycle judges them."""
    return tuple(mandate_of(holder) for holder in queries.office_holders(store.db))


def meet(store: Store, session: Session, terms: Terms, language: str) -> None:
    """Keep who signs for a known organization as an office-holder; the days of the mandate are not known here."""
    from wipo_approvals.register.model import OfficeHolder, Organization  # a list needs no ORM

    for signatory in terms.signatories:
        known = session.get(Organization, signatory.party) is not None
        if not known or not signatory.name:
            continue
        if queries.holder_named(store.db, signatory.party, language, signatory.name) is not None:
            continue
        holder = OfficeHolder(code=signatory.party)
        session.add(holder)
        session.flush()
        name = HolderName(
            language=language, name=signatory.name, style=signatory.style or "", title=signatory.title or ""
        )
        _name(session, holder.id or 0, (name,))
        session.flush()
