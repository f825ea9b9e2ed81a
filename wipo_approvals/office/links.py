"""Which agreement replaces which, found both ways, with the check that the parties are the same."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from wipo_approvals.domain.dates import PartialDate
from wipo_approvals.domain.facts import Superseded
from wipo_approvals.domain.lifecycle import Gate, State, Status, reduce, status_of
from wipo_approvals.errors import NotFound
from wipo_approvals.office.histories import identifier, party_names
from wipo_approvals.register import queries
from wipo_approvals.register.store import Store
from wipo_approvals.sheets import AgreementRow, FamiliesSheet, Family, Kin, Link, LinkState


@dataclass(frozen=True, slots=True, kw_only=True)
class _Life:
    """One agreement as its facts tell it."""

    row: AgreementRow
    state: State
    status: Status

    @property
    def signed_on(self) -> PartialDate | None:
        """The day of the last signature, once all have signed."""
        days = [entry.on for entry in self.state.signatures.values()]
        return max(days, key=lambda day: day.latest) if days and self.state.fully_signed else None

    @property
    def parties(self) -> frozenset[str]:
        return frozenset(self.state.terms.party_keys)


def closed_for_successor(store: Store, agreement: str, fact: Superseded, on: PartialDate) -> tuple[Gate, ...]:
    """The guards that only the rest of the register can answer: the successor is there, in force, with the same parties.

    Raises NotFound for a reference that is not in the register.
    """
    later = queries.agreement_id(store.db, fact.by)
    if later is None:
        raise NotFound("absent.agreement", ref=fact.by)
    if later == agreement:
        return (Gate(code="gate.successor_itself", hard=True),)
    entries = queries.entries(store.db, later)
    reference = queries.references(store.db)[later]
    if not status_of(entries, on.latest).stage.binding:
        details = {"reference": reference, "on": str(on)}
        return (Gate(code="gate.successor_not_in_force", hard=True, details=details),)
    here = set(reduce(queries.entries(store.db, agreement)).terms.party_keys)
    there = set(reduce(entries).terms.party_keys)
    if here == there:
        return ()
    only: dict[str, object] = {"here": sorted(here - there), "there": sorted(there - here)}
    return (Gate(code="gate.successor_other_parties", details={"reference": reference, **only}),)


class Links:
    """Questions about supersession; nothing here writes."""

    def __init__(self, store: Store, today: Callable[[], date]) -> None:
        self._store = store
        self._today = today

    def families(self, language: str = "en") -> FamiliesSheet:
        """Every family of the register, names and titles in `language` (ISO 639-1)."""
        lives = {
            agreement: self._life(agreement, language) for agreement in queries.references(self._store.db)
        }
        kin, links = self._found(lives)
        known = queries.names(self._store.db, language)
        names: dict[str, str] = {}
        for life in lives.values():
            names |= party_names(life.state.terms, known)
        return FamiliesSheet(families=_families(kin, links), names=names)

    def of(self, ref: str, language: str = "en") -> Family:
        """The family of one agreement; without links when nothing replaces it or is replaced; raises NotFound."""
        agreement = identifier(self._store, ref)
        for family in self.families(language).families:
            if agreement in {one.id for one in family.kin}:
                return family
        return Family(kin=(_kin(self._life(agreement, language)),), links=())

    def _life(self, agreement: str, language: str) -> _Life:
        entries = queries.entries(self._store.db, agreement)
        row = queries.row(self._store.db, agreement, self._today(), language)
        if row is None:
            raise NotFound("absent.agreement", ref=agreement)
        return _Life(row=row, state=reduce(entries), status=status_of(entries, self._today()))

    def _found(self, lives: Mapping[str, _Life]) -> tuple[dict[str, Kin], list[Link]]:
        kin = {agreement: _kin(life) for agreement, life in lives.items()}
        links: dict[tuple[str, str], Link] = {}
        for agreement, life in lives.items():
            entry = life.state.last.get("superseded")
            if entry is None or not isinstance(entry.fact, Superseded):
                continue
            by = queries.agreement_id(self._store.db, entry.fact.by)
            if by is not None and by in lives:
                links[agreement, by] = _link(life, lives[by], LinkState.RECORDED, entry.on)
        for agreement, life in lives.items():
            for day in life.state.terms.supersedes:
                earlier = _signed_then(lives.values(), life, day)
                if earlier is None:
                    outside = f"{day}/{agreement}"
                    kin[outside] = Kin(key=outside, counterparts=life.row.counterparts, signed_on=day)
                    links[outside, agreement] = _link_outside(outside, life)
                elif (earlier.row.id, agreement) not in links:
                    due = life.status.stage.binding
                    state = LinkState.DUE if due else LinkState.ANNOUNCED
                    links[earlier.row.id, agreement] = _link(earlier, life, state)
        return kin, list(links.values())


def _kin(life: _Life) -> Kin:
    row = life.row
    return Kin(
        key=row.id,
        id=row.id,
        reference=row.reference,
        title=row.title,
        stage=life.status.stage,
        counterparts=row.counterparts,
        signed_on=life.signed_on,
    )


def _link(earlier: _Life, later: _Life, state: LinkState, on: PartialDate | None = None) -> Link:
    return Link(
        earlier=earlier.row.id,
        later=later.row.id,
        state=state,
        on=on,
        only_earlier=tuple(sorted(earlier.parties - later.parties)),
        only_later=tuple(sorted(later.parties - earlier.parties)),
    )


def _link_outside(earlier: str, later: _Life) -> Link:
    """The link from an instrument that is not in the register."""
    came = later.status.in_force_on
    replaced = came is not None and (later.status.stage.binding or later.status.stage.ended)
    state = LinkState.REPLACED if replaced else LinkState.ANNOUNCED
    return Link(earlier=earlier, later=later.row.id, state=state, on=came if replaced else None)


def _signed_then(lives: Iterable[_Life], later: _Life, day: PartialDate) -> _Life | None:
    """The agreement with a party in common besides WIPO that was signed on the day a text names."""
    for life in lives:
        common = (life.parties & later.parties) - {"WIPO"}
        if life is not later and common and life.signed_on == day:
            return life
    return None


def _families(kin: Mapping[str, Kin], links: Iterable[Link]) -> tuple[Family, ...]:
    """Instruments joined by links, each family with the earliest first."""
    links = list(links)
    group = {key: key for link in links for key in (link.earlier, link.later)}
    for link in links:
        old, new = group[link.earlier], group[link.later]
        group = {key: new if mark == old else mark for key, mark in group.items()}
    families = []
    for mark in dict.fromkeys(group.values()):
        inside = [link for link in links if group[link.earlier] == mark]
        families.append(Family(kin=_in_order(kin, inside), links=tuple(inside)))
    return tuple(sorted(families, key=lambda family: family.kin[-1].reference))


def _in_order(kin: Mapping[str, Kin], links: list[Link]) -> tuple[Kin, ...]:
    """Each instrument after those it replaces; a ring, which no honest register holds, is cut where it closes."""
    before: dict[str, set[str]] = {}
    for link in links:
        before.setdefault(link.later, set()).add(link.earlier)
        before.setdefault(link.earlier, set())
    order: list[str] = []
    while before:
        free = [key for key, rest in before.items() if not rest - set(order)] or [next(iter(before))]
        order += free
        before = {key: rest for key, rest in before.items() if key not in free}
    return tuple(kin[key] for key in order)
