"""The sheet for a signing ceremony: who signs which original where, who is in office, what to check."""

from __future__ import annotations

from typing import Any

import pytest

from tests.core.builders import ROAD, a_registration, an_office, day, keep_text, walk
from tests.core.documents.saying import blocks, cells, paper, words
from wipo_approvals.documents.composition import Composition
from wipo_approvals.domain.vocabulary import Language
from wipo_approvals.errors import GateClosed, WrongInput
from wipo_approvals.sheets import HolderName, OfficeHolderSheet
from wipo_approvals.text.blocks import BlockKind

GURRY = OfficeHolderSheet(
    organization="WIPO",
    from_on=day("2008-10-01"),
    until_on=day("2020-09-30"),
    names=(
        HolderName(language="en", name="Francis Gurry", style="Mr.", title="Director General"),
        HolderName(language="fr", name="Francis Gurry", style="M.", title="Directeur général"),
    ),
)


def made(
    language: str = "en", given: dict[str, str] | None = None, *, steps: int = 5, **terms: Any
) -> Composition:
    with an_office() as office:
        office.recording.register([a_registration(**terms)])
        kept = next(one for one in office.people.holders() if one.organization == "WIPO")
        office.people.keep(
            OfficeHolderSheet(
                id=kept.id,
                organization="WIPO",
                from_on=GURRY.from_on,
                until_on=GURRY.until_on,
                names=GURRY.names,
            )
        )
        keep_text(office, "ECO-2017", "ar")
        walk(office, "ECO-2017", steps=steps)
        return paper(office, "ceremony_sheet", "ECO-2017", language, given)


def places(composition: Composition) -> list[list[str]]:
    return cells(composition, "places")[1:]


def test_every_original_has_a_row_for_each_signature_with_its_keeper_in_the_place_of_honour() -> None:
    rows = places(made())
    assert len(rows) == 2 * 4
    assert rows[0][0] == "English, copy 1 of 2\nKept by: WIPO"
    assert rows[0][1] == "1: left, place of honour"
    assert rows[0][2] == "Mr. Francis Gurry\nDirector General\nWIPO"
    assert rows[1][1] == "2: right"
    assert rows[2][2].startswith("Ambassador Halil Ibrahim Akça\nSecretary General"), "the other's copy"
    assert {row[4] for row in rows} == {"☐"}


def test_on_arabic_pages_the_place_of_honour_is_on_the_right() -> None:
    rows = places(made(authentic_languages=["ar"], originals={"total": 2, "per_language": {"ar": 2}}))
    assert [row[1] for row in rows[:2]] == ["1: right, place of honour", "2: left"]


def test_signatories_bear_their_titles_in_the_language_of_the_sheet() -> None:
    rows = places(made("fr"))
    assert rows[0][2].startswith("M. Francis Gurry\nDirecteur général")


@pytest.mark.parametrize(
    ("on", "expected"), [("2018-04-16", "yes"), ("2021-01-01", "NO"), ("2020", "not known")]
)
def test_it_says_whether_the_mandate_covers_the_day(on: str, expected: str) -> None:
    rows = places(made(given={"on": on}))
    assert rows[0][3] == expected
    assert rows[1][3] == "not known", "nothing is kept of the other mandate"


def test_day_and_place_are_blanks_until_given() -> None:
    open_ = made(place=None)
    assert [one.text for one in blocks(open_, BlockKind.BLANK)] == ["Place:", "Date and time:"]
    given = words(made("es", {"on": "2018-04-16", "place": "El Cairo"}))
    assert "Lugar: El Cairo" in given
    assert "Lieu\u00a0: Le Caire" in words(made("fr", place="Cairo"))
    assert "16 de abril de 2018" in given
    with pytest.raises(WrongInput, match=r"input\.day"):
        made(given={"on": "soon"})


def test_a_signature_given_already_is_ticked() -> None:
    rows = places(made(steps=6))
    assert rows[0][4] == "☒ 16 April 2018"
    assert rows[1][4] == "☐"


def test_there_is_a_box_for_each_classic_accident() -> None:
    checks = " ".join(one.text for one in blocks(made(), BlockKind.CHECK))
    for word in ("right page", "right copy", "flag", "pen", "exchanged", "Full powers"):
        assert word in checks


@pytest.mark.parametrize("language", list(Language))
@pytest.mark.parametrize(
    ("code", "steps", "terms"),
    [
        ("gate.not_approved", 2, {}),
        ("gate.nobody_left_to_sign", len(ROAD), {}),
        ("gate.no_authentic_language", 0, {"authentic_languages": [], "originals": {}}),
    ],
)
def test_it_is_refused_when_there_is_nothing_to_prepare(
    language: Language, code: str, steps: int, terms: dict[str, Any]
) -> None:
    with pytest.raises(GateClosed) as refused:
        made(language.value, steps=steps, **terms)
    assert refused.value.code == code
