"""The cover of a committee document held against its annexes, before either leaves."""

from __future__ import annotations

from collections import Counter

from wipo_approvals.documents.alternat import key_of
from wipo_approvals.domain.vocabulary import from_roman, to_roman
from wipo_approvals.sheets import AnnexSheet, CommitteeSheet
from wipo_approvals.text.blocks import title

_TWO = 2
Remark = tuple[str, dict[str, str]]


def findings(sheet: CommitteeSheet) -> tuple[Remark, ...]:
    """What does not fit: a gap in the annexes, an item whose parties its annex does not name, one text twice."""
    return (*_gaps(sheet), *_strangers(sheet), *_twins(sheet))


def _gaps(sheet: CommitteeSheet) -> list[Remark]:
    numbers = sorted(from_roman(annex.annex) for annex in sheet.annexes)
    missing = sorted(set(range(1, numbers[-1] + 1)) - set(numbers)) if numbers else []
    return [("remark.annex_gap", {"annex": to_roman(number)}) for number in missing]


def _strangers(sheet: CommitteeSheet) -> list[Remark]:
    return [
        ("remark.annex_other_party", {"annex": annex.annex, "party": key})
        for annex in sheet.annexes
        for key in _unnamed(annex)
    ]


def _unnamed(annex: AnnexSheet) -> list[str]:
    """The parties of an item with two parties whom the annexed text does not name anywhere."""
    terms = annex.agreement.terms
    if annex.text is None or len(terms.parties) != _TWO:
        return []
    said = " ".join((title(annex.text.blocks), *(block.text for block in annex.text.blocks)))
    shown = annex.agreement.names
    names = {
        party.key: tuple(filter(None, (*party.names, shown.get(party.key, "")))) for party in terms.parties
    }
    return [key for key, known in names.items() if not key_of(said, {key: known})]


def _twins(sheet: CommitteeSheet) -> list[Remark]:
    marks = Counter(annex.text.fingerprint for annex in sheet.annexes if annex.text)
    return [
        ("remark.annex_twice", {"annex": annex.annex})
        for annex in sheet.annexes
        if annex.text and marks[annex.text.fingerprint] > 1
    ]
