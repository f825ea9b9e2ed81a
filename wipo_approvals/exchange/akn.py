"""AKN4UN: agreements and committee documents as Akoma Ntoso 3.0, with lifecycle and workflow from the facts.

Source: OASIS, Akoma Ntoso Version 1.0 (namespace akn/3.0); Akoma Ntoso for the United Nations System.
Partial days have no place in the standard's events: they stand, as they are known, in `proprietary`.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Final

from wipo_approvals.exchange import akn_body
from wipo_approvals.exchange.akn_meta import EVENTS, Described, meta
from wipo_approvals.exchange.xml import element, identifier, text, within
from wipo_approvals.sheets import AgreementSheet, AnnexSheet, CommitteeSheet, FactSheet, TextSheet
from wipo_approvals.text.blocks import Block, BlockKind, title
from wipo_approvals.text.organizations import recognize

_AKN: Final = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0"


def agreement(sheet: AgreementSheet, wanted: TextSheet, today: date) -> str:
    """One agreement in the language of a text, as a whole XML document."""
    return _document(_act(sheet, wanted, today, _work(sheet)))


def committee_document(sheet: CommitteeSheet, cover: Sequence[Block], today: date) -> str:
    """A committee document: its cover, then each annexed agreement, as one collection."""
    slug = identifier(str(sheet.symbol))
    work = f"/akn/un/doc/wipo/{_day(sheet, today)}/{slug}"
    names = ["cover", *(f"annex_{identifier(annex.annex)}" for annex in sheet.annexes)]
    shown = [str(sheet.symbol), *(annex.agreement.row.title for annex in sheet.annexes)]
    body = element(
        "collectionBody",
        *(
            element(
                "component",
                element("documentRef", href=f"#{name}", showAs=said),
                eId=f"ref_{name}",
            )
            for name, said in zip(names, shown, strict=True)
        ),
    )
    parts = [
        _cover(sheet, cover, today, f"{work}/!cover"),
        *(_annex(annex, today) for annex in sheet.annexes),
    ]
    components = element(
        "components",
        *(
            element("component", within(name, part), eId=name)
            for name, part in zip(names, parts, strict=True)
        ),
    )
    about = _about(sheet, work, today)
    return _document(element("documentCollection", about, body, components, name="committeeDocument"))


def _about(sheet: CommitteeSheet, work: str, today: date) -> str:
    """The metadata of a committee document or of its cover."""
    return meta(
        Described(
            work=work,
            language=sheet.language.value,
            day=_day(sheet, today),
            made=today.isoformat(),
            name=str(sheet.symbol),
            references=[_organization("WIPO", "WIPO")],
        )
    )


def _day(sheet: CommitteeSheet, today: date) -> str:
    return (sheet.dated_on.earliest if sheet.dated_on else today).isoformat()


def _document(inside: str) -> str:
    head = '<?xml version="1.0" encoding="UTF-8"?>\n'
    return f"{head}{element('akomaNtoso', inside, xmlns=_AKN)}\n"


def _work(sheet: AgreementSheet) -> str:
    kind = sheet.terms.instrument_type.value if sheet.terms.instrument_type else "agreement"
    return f"/akn/un/act/{kind.replace('_', '-')}/wipo/{_begun(sheet)}/{identifier(sheet.reference)}"


def _begun(sheet: AgreementSheet) -> str:
    return sheet.facts[0].on.earliest.isoformat() if sheet.facts else "0001-01-01"


def _annex(annex: AnnexSheet, today: date) -> str:
    text_sheet = annex.text or TextSheet(
        language="en",
        version=0,
        fingerprint="",
        authentic=False,
        source="",
        blocks=(Block(kind=BlockKind.TITLE, ident="title", text=annex.agreement.row.title),),
    )
    return _act(annex.agreement, text_sheet, today, _work(annex.agreement))


def _act(sheet: AgreementSheet, wanted: TextSheet, today: date, work: str) -> str:
    kind = sheet.terms.instrument_type.value if sheet.terms.instrument_type else "agreement"
    facts = [fact for fact in sheet.facts if fact.holds]
    described = Described(
        work=work,
        language=wanted.language,
        day=_begun(sheet),
        made=today.isoformat(),
        name=sheet.reference,
        subtype=kind,
        title=title(wanted.blocks) or sheet.row.title,
        version=str(wanted.version),
        facts=facts,
        references=_references(sheet, facts),
        notes=akn_body.notes(wanted.blocks),
        force=_force(sheet),
    )
    return akn_body.act(meta(described), wanted.blocks, name=kind, parties=_signing(sheet, wanted))


def _signing(sheet: AgreementSheet, wanted: TextSheet) -> dict[str, str]:
    """The identifiers of the organizations that the places to sign name."""
    entries = [entry for block in wanted.blocks for entry in block.entries]
    keys = {
        name: identifier(party.key) for party in sheet.terms.parties for name in (party.key, *party.names)
    }
    found: dict[str, str] = {}
    for entry in entries:
        known = recognize(entry.party)
        key = keys.get(entry.party) or keys.get(known.code if known else "", "")
        if key:
            found[entry.party] = key
    return found


def _cover(sheet: CommitteeSheet, cover: Sequence[Block], today: date, work: str) -> str:
    about = _about(sheet, work, today)
    head = [block for block in cover if block.kind in {BlockKind.MASTHEAD, BlockKind.TITLE, BlockKind.AUTHOR}]
    rest = [block for block in cover if block not in head]
    preface = element("preface", *(element("p", text(block.words)) for block in head))
    lines = [element("p", text(block.words), eId=akn_body.eid(block.ident)) for block in rest]
    return element("doc", about, preface, element("mainBody", *lines), name="cover")


def _organization(key: str, shown: str) -> str:
    return element("TLCOrganization", eId=key, href=f"/akn/ontology/organization/un/{key}", showAs=shown)


def _references(sheet: AgreementSheet, facts: Iterable[FactSheet]) -> list[str]:
    parties = {identifier(key): sheet.names.get(key, key) for key in sheet.terms.party_keys}
    names = {"WIPO": sheet.names.get("WIPO", "WIPO"), **parties}
    kinds = dict.fromkeys(EVENTS[fact.entry.kind] for fact in facts if fact.entry.kind in EVENTS)
    return [
        *(_organization(key, shown) for key, shown in names.items()),
        element(
            "TLCOrganization",
            eId="cc",
            href="/akn/ontology/organization/un/wipo-cc",
            showAs="WIPO Coordination Committee",
        ),
        *(
            element(
                "TLCEvent",
                eId=f"event_{kind}",
                href=f"/akn/ontology/event/un/{kind}",
                showAs=kind.replace("_", " "),
            )
            for kind in kinds
        ),
        element("TLCConcept", eId="in_force", href="/akn/ontology/concept/un/in-force", showAs="in force"),
    ]


def _force(sheet: AgreementSheet) -> tuple[str, str]:
    """The first and the last day of force, where they are known as whole days; empty otherwise."""
    entry, ends = sheet.status.entry, sheet.status.expires_on
    day = entry.day if entry else None
    return (str(day) if day else "", ends.isoformat() if ends else "")
