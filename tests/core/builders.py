"""Short ways to make agreements, facts and offices; a test says only what matters."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

from wipo_approvals.domain import facts as f
from wipo_approvals.domain.dates import PartialDate
from wipo_approvals.office import Office
from wipo_approvals.sheets import Registration, TermSheet
from wipo_approvals.text.blocks import Block, BlockKind, SignatureEntry

TODAY = date(2026, 11, 22)


def day(text: str) -> PartialDate:
    return PartialDate.parse(text)


def some_terms(**changes: Any) -> dict[str, Any]:
    """Terms of an agreement with ECO, authentic in English and Russian, in force on signature by all."""
    terms: dict[str, Any] = {
        "instrument_type": "memorandum_of_understanding",
        "title": "Memorandum of Understanding between WIPO and ECO",
        "parties": [
            {"code": "WIPO", "names": ["World Intellectual Property Organization", "WIPO"]},
            {"code": "ECO", "names": ["Economic Cooperation Organization", "ECO"]},
        ],
        "signatories": [
            {
                "party": "ECO",
                "name": "Halil Ibrahim Akça",
                "style": "Ambassador",
                "title": "Secretary General",
            },
            {"party": "WIPO", "name": "Francis Gurry", "style": "Mr.", "title": "Director General"},
        ],
        "authentic_languages": ["en", "ru"],
        "originals": {"total": 4, "per_language": {"en": 2, "ru": 2}},
        "place": "Geneva",
        "date_mode": "single",
        "entry_into_force": {"rule": "on_signature_by_all"},
        "duration": {"kind": "indefinite"},
    }
    return {**terms, **changes}


def some_blocks(articles: int = 3, language: str = "en") -> tuple[Block, ...]:
    """A short whole text: title, parties, recital, articles, testimonium, two places to sign."""
    body = [
        block
        for number in range(1, articles + 1)
        for block in (
            Block(
                kind=BlockKind.ARTICLE,
                ident=f"art-{number}",
                label=f"Article {number}",
                heading="Cooperation",
            ),
            Block(
                kind=BlockKind.PARAGRAPH, ident=f"art-{number}.p-1", label="1.", text="The Parties cooperate."
            ),
            Block(kind=BlockKind.POINT, ident=f"art-{number}.p-1.pt-a", label="(a)", text="They meet;"),
        )
    ]
    return (
        Block(
            kind=BlockKind.TITLE,
            ident="title",
            text="Memorandum of Understanding between the World Intellectual Property Organization (WIPO)"
            " and the Economic Cooperation Organization (ECO)",
        ),
        Block(kind=BlockKind.RECITAL, ident="rec-1", text=f"Recalling what matters ({language}),"),
        *body,
        Block(kind=BlockKind.TESTIMONIUM, ident="testimonium", text="In witness whereof they have signed."),
        Block(
            kind=BlockKind.SIGNATURE,
            ident="signature",
            entries=(
                SignatureEntry(
                    party="World Intellectual Property Organization (WIPO)", title="Director General"
                ),
                SignatureEntry(party="Economic Cooperation Organization (ECO)", title="Secretary General"),
            ),
        ),
    )


def a_registration(reference: str = "ECO-2017", *, language: str = "en", **terms: Any) -> Registration:
    """A registration with a text and a source for its rule of entry into force."""
    source = TermSheet(
        name="entry_into_force", value=None, lines=(10, 12), block="art-3.p-1", clause="Article 3 Cooperation"
    )
    return Registration(
        terms=some_terms(**terms),
        sources={"entry_into_force": source},
        language=language,
        blocks=some_blocks(),
        reference=reference,
    )


@contextmanager
def an_office(path: Path | None = None, today: date = TODAY) -> Iterator[Office]:
    """An office over a real store, in memory unless a path is given."""
    with Office.open(path, today=lambda: today, actor="tester") as office:
        yield office


def keep_text(office: Office, ref: str, language: str) -> None:
    """Keep a text of an agreement in one more language."""
    agreement = office.agreements.sheet(ref).id
    text = Registration(terms={}, language=language, blocks=some_blocks(language=language))
    with office.store.transaction() as session:
        office.recording.keep_text(session, agreement, text, day("2017-06-01"))


#: The road from draft to entry into force: kind, day, keys.
ROAD: tuple[tuple[str, str, dict[str, str]], ...] = (
    ("text_settled", "2017-07-10", {}),
    ("submitted", "2017-08-02", {"symbol": "WO/CC/74/1", "annex": "III"}),
    ("decided", "2017-10-04", {"outcome": "approved"}),
    ("authorized", "2018-01-15", {}),
    ("originals_issued", "2018-02-01", {}),
    ("signed", "2018-04-16", {"party": "WIPO"}),
    ("signed", "2018-05-03", {"party": "ECO"}),
)


def walk(office: Office, ref: str, *, steps: int = len(ROAD)) -> None:
    """Take an agreement the first steps of the road."""
    keep_text(office, ref, "ru")
    for kind, on, keys in ROAD[:steps]:
        office.recording.record(ref, kind, keys, on=day(on))


class History:
    """Facts without a register: entries with growing numbers."""

    def __init__(self, **terms: Any) -> None:
        self.entries: list[f.Entry] = []
        self.add("registered", "2017-06-01", reference="ECO-2017", terms=some_terms(**terms))
        for language in ("en", "ru"):
            self.add("text_added", "2017-06-01", language=language, fingerprint="0" * 64)

    def add(self, kind: str, on: str, **keys: Any) -> f.Entry:
        """Append a fact, whatever its gates say."""
        return self.append(f.make(kind, keys), day(on))

    def append(self, fact: f.Fact, on: PartialDate) -> f.Entry:
        entry = f.Entry(
            id=f.identity("agreement", fact, on, str(len(self.entries))),
            seq=len(self.entries) + 1,
            fact=fact,
            on=on,
            actor="tester",
            recorded_at=datetime(2026, 11, 22, tzinfo=UTC),
        )
        self.entries.append(entry)
        return entry

    def take_road(self, steps: int = len(ROAD)) -> None:
        for kind, on, keys in ROAD[:steps]:
            self.add(kind, on, **keys)


FOUNDERS = (
    *("UNCTAD", "ITC", "ITU", "WTO", "UPU", "UNIDO", "UNCITRAL", "WCO", "ICAO", "IMO", "FAO", "UNESCO"),
    *("ILO", "WHO", "IAEA"),
)


def a_declaration(reference: str = "DECLARATION-2017", *, founders: int = 15) -> Registration:
    """A declaration that partners join by consent form, with effect from the second one on."""
    return a_registration(
        reference,
        title="Joint Declaration on Electronic Trade",
        instrument_type="joint_declaration",
        parties=[{"code": code, "names": [code]} for code in FOUNDERS[:founders]],
        signatories=[],
        authentic_languages=["en"],
        originals={},
        date_mode="per_consent_form",
        entry_into_force={"rule": "per_party_on_consent", "threshold": 2},
        duration={"kind": "unstated"},
        notice={"value": 3, "unit": "month", "anchor": "receipt", "at_least": True, "addressee": "UNCTAD"},
    )


def authorize(office: Office, ref: str) -> None:
    """Take an agreement to the point where it may be signed; it is submitted as Annex VI."""
    for kind, on, keys in ROAD[:4]:
        own = {**keys, "annex": "VI"} if kind == "submitted" else keys
        office.recording.record(ref, kind, own, on=day(on))
