"""Who signs for a party, as a paper names them, and whether they hold their office on a day."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from wipo_approvals.domain.dates import PartialDate
from wipo_approvals.domain.mandates import Mandate, plain
from wipo_approvals.sheets import OfficeHolderSheet, PaperSheet


@dataclass(frozen=True, slots=True, kw_only=True)
class Officer:
    """A signatory's name, style and title; empty where they are not known."""

    name: str = ""
    style: str = ""
    title: str = ""


def officer(sheet: PaperSheet, party: str) -> Officer:
    """Who signs for a party by the text, named in the paper's language where the office knows how."""
    who = next((one for one in sheet.agreement.terms.signatories if one.party == party), None)
    if who is None:
        return Officer()
    known = _mandates(sheet.holders, party, who.name)
    named = known[-1].called(sheet.language.value) if known else None
    if named is None or named.language != sheet.language.value:
        return Officer(name=who.name, style=who.style or "", title=who.title or "")
    return Officer(name=named.name, style=named.style, title=named.title)


def in_office(holders: Iterable[OfficeHolderSheet], party: str, name: str, on: PartialDate) -> str:
    """Whether a person's mandate covers a day, as the key of a phrase: yes, no, not_known."""
    known = [
        Mandate(party=party, names=frozenset(), from_on=one.from_on, until_on=one.until_on)
        for one in _mandates(holders, party, name)
    ]
    if any(one.covers(on) for one in known):
        return "yes"
    return "no" if known and all(one.excludes(on) for one in known) else "not_known"


def _mandates(holders: Iterable[OfficeHolderSheet], party: str, name: str) -> list[OfficeHolderSheet]:
    """A person's mandates in the office of a party, under any of the person's names."""
    wanted = plain(name)
    return [
        one
        for one in holders
        if one.organization == party and wanted in {plain(called.name) for called in one.names}
    ]
