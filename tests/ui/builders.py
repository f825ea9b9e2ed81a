"""Registers for the screens' tests: a few agreements at different points of their road."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

from wipo_approvals.domain.dates import PartialDate
from wipo_approvals.office import Office
from wipo_approvals.sheets import Registration
from wipo_approvals.text.blocks import Block, BlockKind

TODAY = date(2026, 11, 22)

#: Steps of the road from draft to entry into force, in order: kind, day, keys.
ROAD: tuple[tuple[str, str, dict[str, str]], ...] = (
    ("text_settled", "2017-07-10", {}),
    ("submitted", "2017-08-02", {"symbol": "WO/CC/74/1"}),
    ("decided", "2017-10-04", {"outcome": "approved"}),
    ("authorized", "2018-01-15", {}),
    ("originals_issued", "2018-02-01", {}),
    ("signed", "2018-04-16", {"party": "WIPO", "place": "Geneva"}),
    ("signed", "2018-05-03", {"place": "Geneva"}),
)
DRAFT, SETTLED, SUBMITTED, APPROVED, READY, ISSUED, PARTLY_SIGNED, IN_FORCE = range(8)

SOME: tuple[tuple[str, str, str, int], ...] = (
    ("ECO-2017", "ECO", "Memorandum of Understanding with the Economic Cooperation Organization", IN_FORCE),
    ("ECOWAS-2017", "ECOWAS", "Cooperation Agreement with the West African Community", APPROVED),
    ("SCO-2017", "SCO", "世界知识产权组织与上海合作组织合作协定", PARTLY_SIGNED),
    ("LAS-2017", "LAS", "اتفاق تعاون بين المنظمة (WIPO) وجامعة الدول العربية", SUBMITTED),
    ("EAPO-2017", "EAPO", "Соглашение о сотрудничестве с Евразийской патентной организацией", READY),
    ("SICA-2018", "SICA", "Memorando de entendimiento con el SICA", SETTLED),
    ("CAF-2018", "Confederation of African <b>Football</b>", "Joint work on names & emblems", DRAFT),
)


def registration(reference: str, party: str, title: str, **terms: Any) -> Registration:
    wipo = {"code": "WIPO", "names": ["World Intellectual Property Organization", "WIPO"]}
    return Registration(
        terms={
            "instrument_type": "memorandum_of_understanding",
            "title": title,
            "parties": [wipo, {"code": party if party.isupper() else None, "names": [party]}],
            "authentic_languages": ["en"],
            "originals": {"total": 2, "per_language": {"en": 2}},
            "place": "Geneva",
            "entry_into_force": {"rule": "on_signature_by_all"},
            "duration": {"kind": "indefinite"},
            **terms,
        },
        language="en",
        blocks=(
            Block(kind=BlockKind.TITLE, ident="title", text=title),
            Block(kind=BlockKind.ARTICLE, ident="art-1", label="Article 1", heading="Cooperation"),
            Block(kind=BlockKind.PARAGRAPH, ident="art-1.p-1", text="The Parties cooperate."),
        ),
        reference=reference,
    )


def walk(office: Office, reference: str, party: str, steps: int) -> None:
    """Take an agreement the first steps of the road."""
    for kind, on, keys in ROAD[:steps]:
        own = {"party": party, **keys} if kind == "signed" else keys
        office.recording.record(reference, kind, own, on=PartialDate.parse(on))


def open_office(path: Path) -> Office:
    return Office.open(path, today=lambda: TODAY, actor="tester")


def fill(path: Path, agreements: tuple[tuple[str, str, str, int], ...] = SOME) -> Path:
    """A register in a file, with these agreements: reference, party, title, steps gone."""
    with open_office(path) as office:
        office.recording.register([registration(ref, party, title) for ref, party, title, _ in agreements])
        for reference, party, _title, steps in agreements:
            walk(office, reference, party, steps)
    return path
