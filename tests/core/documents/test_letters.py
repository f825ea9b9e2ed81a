"""Letters and notes that go with papers: what they send, what comes back, and what a note leaves out."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.core.builders import TODAY, a_registration, an_office, walk
from tests.core.documents.saying import BLANK, blocks, words
from wipo_approvals.documents.composition import Composition
from wipo_approvals.errors import GateClosed, WrongInput
from wipo_approvals.office.sample import write_sample
from wipo_approvals.text.blocks import BlockKind

ISSUED, SIGNED = 5, 7  # steps of the road
ONE_EACH = {
    "authentic_languages": ["en", "ru"],
    "originals": {"total": 2, "per_language": {"en": 1, "ru": 1}},
}


def made(
    paper: str, language: str = "en", *, steps: int = 0, terms: dict[str, Any] | None = None, **given: str
) -> Composition:
    with an_office() as office:
        office.recording.register([a_registration(**(terms or {}))])
        if steps:
            walk(office, "ECO-2017", steps=steps)
        (found,) = office.papers.compose(paper, "ECO-2017", language, given=given)
    return found


def test_an_acknowledgement_confirms_the_day_and_nothing_more() -> None:
    paper = made("acknowledgement", received_on="2026-11-20", subject="Your notice of 3 November")
    text = words(paper)
    assert "Received on: 20 November 2026" in text
    assert "Subject: Your notice of 3 November" in text
    assert "takes no position" in text
    assert [block.text for block in blocks(paper, BlockKind.ADDRESSEE)] == [
        f"Attention: {BLANK}",
        "Economic Cooperation Organization",
    ]
    assert [block.text for block in blocks(paper, BlockKind.BLANK)] == ["Signature:", "Name:", "Title:"]


def test_a_letter_goes_to_who_holds_the_office_today_in_the_words_of_the_text(tmp_path: Path) -> None:
    write_sample(tmp_path / "sample.wipa", today=lambda: TODAY)
    with an_office(tmp_path / "sample.wipa") as office:
        (arabic,) = office.papers.compose("acknowledgement", "LAS-2017", "ar")
        (gone,) = office.papers.compose("acknowledgement", "IRENA-2017", "fr")
    assert [block.text for block in blocks(arabic, BlockKind.ADDRESSEE)][:2] == [
        "أحمد أبو الغيط",
        "الأمين العام",
    ]
    assert blocks(gone, BlockKind.ADDRESSEE)[0].text == f"À l’attention de\u00a0: {BLANK}"


def test_an_acknowledgement_leaves_a_blank_for_what_is_not_known() -> None:
    text = words(made("acknowledgement", "fr"))
    assert f"Reçue le\u00a0: {BLANK}" in text
    assert f"Objet\u00a0: {BLANK}" in text
    with pytest.raises(WrongInput):
        made("acknowledgement", received_on="last week")


def test_originals_go_out_with_what_is_kept_and_what_comes_back() -> None:
    paper = made("transmittal_letter", steps=ISSUED, number="26-7")
    assert [block.text for block in blocks(paper, BlockKind.POINT)] == [
        f"Original for signature. Language: {language}. Copies: 2. To be kept by the addressee: 1. To be returned: 1."
        for language in ("English", "Russian")
    ]
    letter, receipt = paper.sections
    assert "please return those that the International Bureau keeps" in words(paper)
    assert letter.letterhead
    assert len([block for block in receipt.blocks if block.kind is BlockKind.CHECK]) == 2
    assert [block.text for block in receipt.blocks if block.kind is BlockKind.BLANK] == [
        "Received on:", "Name:", "Title:", "Signature:",
    ]  # fmt: skip
    assert "Reference: 26-7" in words(paper)


def test_signed_originals_go_back_to_the_party_that_keeps_them() -> None:
    paper = made("transmittal_letter", "zh", steps=SIGNED)
    assert [block.text for block in blocks(paper, BlockKind.POINT)] == [
        "已签署的正本。语文：英文。份数：1。",
        "已签署的正本。语文：俄文。份数：1。",
    ]
    assert "已由各方签署" in words(paper)


def test_certified_copies_go_one_for_each_language() -> None:
    paper = made("transmittal_letter", steps=SIGNED, purpose="certified")
    assert [block.text for block in blocks(paper, BlockKind.POINT)] == [
        "Certified true copy. Language: English. Copies: 1.",
        "Certified true copy. Language: Russian. Copies: 1.",
    ]


def test_a_note_is_in_the_third_person_and_not_signed() -> None:
    paper = made("note_verbale", steps=ISSUED)
    text = words(paper)
    assert not blocks(paper, BlockKind.SALUTATION, BlockKind.SIGNATURE)
    assert [block.text for block in blocks(paper, BlockKind.CLOSING_FORMULA)] == [f"Initials: {BLANK}"]
    assert "presents its compliments" in text
    assert "highest consideration" in text
    assert " I " not in text
    assert "Russian" in text


def test_a_note_says_the_same_in_russian() -> None:
    text = words(made("note_verbale", "ru", steps=SIGNED))
    assert "свидетельствует своё уважение" in text
    assert "Язык: русский. Число экземпляров: 1." in text


@pytest.mark.parametrize("paper", ["transmittal_letter", "note_verbale"])
@pytest.mark.parametrize(
    ("steps", "given", "terms", "code"),
    [
        (ISSUED - 1, {}, {}, "gate.originals_not_issued"),
        (ISSUED, {"purpose": "signed"}, {}, "gate.not_fully_signed"),
        (0, {}, {"authentic_languages": [], "originals": {}}, "gate.no_authentic_language"),
    ],
)
def test_nothing_is_sent_before_it_exists(
    paper: str, steps: int, given: dict[str, str], terms: dict[str, Any], code: str
) -> None:
    with pytest.raises(GateClosed) as refused:
        made(paper, steps=steps, terms=terms, **given)
    assert refused.value.code == code


def test_a_purpose_that_is_none_is_refused() -> None:
    with pytest.raises(WrongInput):
        made("transmittal_letter", steps=ISSUED, purpose="flowers")
