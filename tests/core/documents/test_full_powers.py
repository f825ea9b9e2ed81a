"""Full powers: who gives them to whom, for which act; nobody gives them to oneself or after signature."""

from __future__ import annotations

from typing import Any

import pytest

from tests.core.builders import a_registration, an_office, walk
from tests.core.documents.saying import BLANK, blocks, words
from wipo_approvals.documents.composition import Composition
from wipo_approvals.domain.vocabulary import LegalBasis
from wipo_approvals.errors import GateClosed
from wipo_approvals.sheets import Registration
from wipo_approvals.text.blocks import BlockKind


def powers(language: str = "en", *, party: str = "ECO", basis: str = "art_13_1", **given: str) -> Composition:
    registration = a_registration()
    values: dict[str, Any] = {name: getattr(registration, name) for name in registration.__slots__}
    values["legal_basis"] = LegalBasis(basis)
    with an_office() as office:
        office.recording.register([Registration(**values)])
        (made,) = office.papers.compose("full_powers", "ECO-2017", language, party, given)
    return made


def cells(paper: Composition) -> dict[str, str]:
    (table,) = blocks(paper, BlockKind.TABLE)
    return {row[0].text: row[1].text for row in table.rows}


def test_the_signatory_of_the_terms_is_empowered_for_the_whole_title() -> None:
    found = cells(powers())
    assert found["Party"] == "Economic Cooperation Organization"
    assert found["Person authorized"] == "Ambassador Halil Ibrahim Akça\nSecretary General"
    assert found["Issuing authority"] == f"{BLANK}\n{BLANK}"
    assert "Economic Cooperation Organization (ECO)" in found["Instrument"]
    assert found["Act authorized"] == "Signature of the instrument. Languages: English and Russian"


def test_another_person_comes_with_a_title_of_its_own() -> None:
    given = {"name": "Jane Doe", "issued_by": "Halil Ibrahim Akça", "issuer_title": "Secretary General"}
    found = cells(powers(**given))
    assert found["Person authorized"] == f"Jane Doe\n{BLANK}"
    assert found["Issuing authority"] == "Halil Ibrahim Akça\nSecretary General"


@pytest.mark.parametrize(
    ("party", "basis", "said"),
    [
        ("ECO", "art_13_1", "7, paragraphe 3"),
        ("ECO", "art_12_4", "7, paragraphe 1"),
        ("WIPO", "art_12_4", "7, paragraphe 3"),
        ("ECO", "art_13_2", "conformément aux règles de la partie"),
    ],
)
def test_the_legal_basis_is_that_of_the_party(party: str, basis: str, said: str) -> None:
    assert said in words(powers("fr", party=party, basis=basis))


def test_place_day_signature_and_seal_are_blank() -> None:
    captions = [block.text for block in blocks(powers(), BlockKind.BLANK)]
    assert captions == ["Place:", "Date:", "Signature of the issuing authority:", "Seal:"]


def test_nobody_empowers_oneself() -> None:
    with pytest.raises(GateClosed) as refused:
        powers(issued_by="halil ibrahim akca")
    assert refused.value.code == "gate.own_full_powers"


def test_after_signature_there_is_nothing_to_empower_for() -> None:
    with an_office() as office:
        office.recording.register([a_registration()])
        walk(office, "ECO-2017", steps=6)  # WIPO has signed, ECO has not
        with pytest.raises(GateClosed) as refused:
            office.papers.compose("full_powers", "ECO-2017", "en", "WIPO")
        assert office.papers.compose("full_powers", "ECO-2017", "en", "ECO")
    assert refused.value.code == "gate.powers_too_late"
