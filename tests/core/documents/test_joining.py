"""Papers of a partner who joins by consent form: what they fix, what stays blank, when they are refused."""

from __future__ import annotations

from typing import Any

import pytest

from tests.core.builders import a_registration, an_office
from tests.core.documents.saying import blocks, cells, paper, words
from wipo_approvals.documents.composition import Composition
from wipo_approvals.domain.vocabulary import Language
from wipo_approvals.errors import GateClosed
from wipo_approvals.text.blocks import BlockKind

BY_FORM: dict[str, Any] = {
    "date_mode": "per_consent_form",
    "entry_into_force": {"rule": "per_party_on_consent", "threshold": 2},
    "notice": {"value": 3, "unit": "month", "at_least": True, "addressee": "ECO"},
}


def made(name: str, language: str = "en", given: dict[str, str] | None = None, **terms: Any) -> Composition:
    with an_office() as office:
        office.recording.register([a_registration(**{**BY_FORM, **terms})])
        return paper(office, name, "ECO-2017", language, given)


def ruled(composition: Composition) -> list[str]:
    return [block.text for block in blocks(composition, BlockKind.BLANK)]


def test_a_consent_form_leaves_its_fields_to_the_partner() -> None:
    form = made("consent_form")
    assert ruled(form) == [
        "Name of the partner:", "Name of the representative:", "Exact title of the representative:",
        "Place:", "Date:", "Signature:", "Date of receipt:", "For the recipient (name and signature):",
    ]  # fmt: skip
    assert "without reservation" in words(form)
    assert "Received by: Economic Cooperation Organization" in words(form)


def test_a_consent_form_says_from_which_consent_on_it_takes_effect() -> None:
    assert "the number of consents given reaches 2" in words(made("consent_form"))
    assert "2" in words(made("consent_form", "zh"))
    assert "reaches" not in words(made("consent_form", entry_into_force={"rule": "per_party_on_consent"}))


def test_who_receives_a_form_is_blank_where_the_text_names_nobody() -> None:
    assert "Reçu par\u00a0:" in ruled(made("consent_form", "fr", notice={}))
    assert "Reçu par\u00a0:" not in ruled(made("consent_form", "fr"))


def test_what_a_clerk_gives_stands_in_the_form() -> None:
    form = made("consent_form", given={"party": "World Customs Organization", "place": "Brussels"})
    assert "Name of the partner: World Customs Organization" in words(form)
    assert "Place:" not in ruled(form)
    assert "合作伙伴名称：世界海关组织" in words(made("consent_form", "zh", {"party": "世界海关组织"}))


def test_an_application_gives_room_for_reasons_and_contribution_and_states_adherence() -> None:
    letter = made("application_letter")
    parts = [block.text for block in blocks(letter, BlockKind.PART)]
    assert parts == ["Reasons for joining", "Proposed contribution", "Statement of adherence"]
    assert cells(letter, "reason") == [["\n\n\n\n"]]
    assert "To: Economic Cooperation Organization" in words(letter)
    assert "sign the consent form" in words(letter)
    assert [block.kind for block in blocks(letter)].count(BlockKind.SALUTATION) == 1
    assert ruled(letter) == ["Applicant:", "Place and date:", "Signature:", "Name:", "Title:"]
    assert not letter.sections[0].letterhead, "it is the applicant's letter"


def test_reasons_given_stand_in_the_application() -> None:
    letter = made("application_letter", "es", {"reason": "Facilitar el comercio.", "party": "OMA"})
    assert "Facilitar el comercio." in words(letter)
    assert "Solicitante: OMA" in words(letter)


@pytest.mark.parametrize("language", list(Language))
@pytest.mark.parametrize("name", ["consent_form", "application_letter"])
def test_agreements_that_are_signed_are_not_joined_by_form(name: str, language: Language) -> None:
    with pytest.raises(GateClosed) as refused:
        made(name, language.value, date_mode="single")
    assert refused.value.code == "gate.not_by_consent_form"
    assert refused.value.details["opens"] == "term_confirmed"
