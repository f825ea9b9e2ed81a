"""The statement that the United Nations ask for: what it certifies, when it is refused, when it does not apply."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from tests.core.builders import ROAD, a_registration, an_office, day, walk
from tests.core.documents.saying import blocks, cells, paper, words
from wipo_approvals.documents.composition import Composition
from wipo_approvals.domain.vocabulary import Language
from wipo_approvals.errors import GateClosed
from wipo_approvals.sheets import TermSheet
from wipo_approvals.text.blocks import BlockKind


def made(
    language: str = "en", given: dict[str, str] | None = None, *, steps: int = len(ROAD), **terms: Any
) -> Composition:
    with an_office() as office:
        office.recording.register([a_registration(**terms)])
        walk(office, "ECO-2017", steps=steps)
        return paper(office, "un_statement", "ECO-2017", language, given)


def test_it_certifies_a_true_and_complete_copy_with_all_reservations() -> None:
    told = words(made())
    assert "Part II, Article 10, of the Regulations to give effect to Article 102" in told
    assert "true and complete copy" in told
    assert "No reservation is recorded." in told
    assert "English and Russian" in told


def test_it_tells_places_and_days_of_signature_and_blanks_what_is_not_recorded() -> None:
    assert cells(made(), "signatures")[1:] == [
        [
            "World Intellectual Property Organization",
            "________",
            "16 April 2018",
            "Francis Gurry\nDirector General",
        ],
        [
            "Economic Cooperation Organization",
            "________",
            "3 May 2018",
            "Halil Ibrahim Akça\nSecretary General",
        ],
    ]


def test_it_tells_for_each_party_since_when_and_how_it_entered_into_force() -> None:
    assert cells(made(), "force")[1:] == [
        ["World Intellectual Property Organization", "3 May 2018", "On signature by all parties"],
        ["Economic Cooperation Organization", "3 May 2018", "On signature by all parties"],
    ]
    assert cells(made("zh"), "force")[1][1:] == ["2018年5月3日", "各方签署后生效"]


def test_a_partner_that_joined_later_is_bound_since_it_joined() -> None:
    parties = [
        {"code": code, "names": [code]} for code in ("WIPO", "ECO", "LAS")
    ]  # in force on the second consent
    with an_office() as office:
        office.recording.register(
            [
                a_registration(
                    parties=parties,
                    signatories=[],
                    date_mode="per_consent_form",
                    entry_into_force={"rule": "per_party_on_consent", "threshold": 2},
                )
            ]
        )
        walk(office, "ECO-2017", steps=4)
        for party, on in (("WIPO", "2018-02-01"), ("ECO", "2018-03-01"), ("LAS", "2018-06-01")):
            office.recording.record("ECO-2017", "signed", {"party": party}, on=day(on))
        rows = cells(paper(office, "un_statement", "ECO-2017"), "force")[1:]
    assert [row[1] for row in rows] == ["1 March 2018", "1 March 2018", "1 June 2018"]


def test_who_certifies_is_blank_until_given_and_the_day_is_written_by_hand() -> None:
    open_, given = made(), made("fr", {"name": "A. Person", "title": "Conseillère juridique"})
    assert [one.text for one in blocks(open_, BlockKind.BLANK)] == ["Name:", "Title:", "Date:", "Signature:"]
    assert "Nom\u00a0: A. Person" in words(given)
    assert len(blocks(given, BlockKind.BLANK)) == 2


def test_what_a_clerk_sees_to_before_it_leaves_is_told() -> None:
    languages = {"term": "authentic_languages", "value": ["en", "fr"], "reason": "misread"}
    with an_office() as office:
        office.recording.register([a_registration()])
        walk(office, "ECO-2017")
        computed = paper(office, "un_statement", "ECO-2017").remarks
        office.recording.record("ECO-2017", "entered_into_force", {}, on=day("2018-05-03"))
        confirmed = paper(office, "un_statement", "ECO-2017").remarks
        office.recording.record("ECO-2017", "term_confirmed", languages, on=day("2018-06-01"))
        lacking = paper(office, "un_statement", "ECO-2017").remarks
    assert [code for code, _ in computed] == ["remark.force_not_confirmed"]
    assert confirmed == ()
    assert lacking == (("export.text_missing", {"language": "fr", "reference": "ECO-2017"}),)


@pytest.mark.parametrize("language", list(Language))
def test_it_is_refused_before_the_agreement_is_in_force(language: Language) -> None:
    with pytest.raises(GateClosed, match=r"gate\.not_in_force \("):
        made(language.value, steps=len(ROAD) - 1)
    later = {"rule": "fixed_date", "date": "2099-01-01"}
    with pytest.raises(GateClosed, match=r"gate\.not_in_force_yet"):
        made(language.value, entry_into_force=later)


def test_for_an_instrument_that_denies_being_a_treaty_it_says_why_nothing_is_filed() -> None:
    source = TermSheet(name="non_binding", value=True, clause="VII. Final provisions", block="art-7.p")
    with an_office() as office:
        office.recording.register(
            [replace(a_registration(non_binding=True), sources={"non_binding": source})]
        )
        statement = paper(office, "un_statement", "ECO-2017")
        russian = words(paper(office, "un_statement", "ECO-2017", "ru"))
    assert words(statement).startswith("NOT APPLICABLE")
    assert "denies that it has the character of a treaty" in words(statement)
    assert "Clause that says so: VII. Final provisions" in words(statement)
    assert not blocks(statement, BlockKind.TABLE)
    assert "НЕ ПРИМЕНИМО" in russian
