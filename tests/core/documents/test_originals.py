"""Originals stay as they were issued; their closing words, their order, who keeps which, and translations."""

from __future__ import annotations

from typing import Any

import pytest

from tests.core.builders import a_registration, an_office, day, some_blocks, walk
from wipo_approvals.documents.alternat import in_protocol_order, keeper_first
from wipo_approvals.documents.composition import Composition
from wipo_approvals.errors import GateClosed
from wipo_approvals.office import Office
from wipo_approvals.sheets import Registration
from wipo_approvals.text.blocks import Block, BlockKind

ISSUED = 5  # steps of the road until the originals are issued


def words(composition: Composition) -> str:
    return "\n".join(block.words for section in composition.sections for block in section.blocks)


def another_text(office: Office, text: str, language: str = "en") -> None:
    title = Block(
        kind=BlockKind.TITLE, ident="title", text="Memorandum of Understanding between WIPO and ECO"
    )
    paragraph = Block(kind=BlockKind.PARAGRAPH, ident="p-1", text=text)
    with office.store.transaction() as session:
        blocks = Registration(terms={}, language=language, blocks=(title, paragraph))
        agreement = office.agreements.sheet("ECO-2017").id
        office.recording.keep_text(session, agreement, blocks, day("2018-03-01"))


def test_what_was_issued_stays_as_it_was() -> None:
    with an_office() as office:
        office.recording.register([a_registration()])
        walk(office, "ECO-2017", steps=ISSUED)
        (issued,) = [f for f in office.agreements.history("ECO-2017") if f.entry.kind == "originals_issued"]
        texts = {one.language: one.fingerprint for one in office.agreements.sheet("ECO-2017").texts}
        assert issued.keys["texts"] == [texts["en"], texts["ru"]]
        before = office.papers.compose("signature_original", "ECO-2017", "en")
        another_text(office, "Everything is otherwise now.")
        after = office.papers.compose("signature_original", "ECO-2017", "en")
        assert [words(one) for one in after] == [words(one) for one in before]
        assert "remark.frozen_text" in [code for code, _ in after[0].remarks]
        assert "remark.frozen_text" not in [code for code, _ in before[0].remarks]


def test_a_text_without_closing_words_gets_them_from_the_facts() -> None:
    with an_office() as office:
        office.recording.register([a_registration(equally_authentic=True)])
        walk(office, "ECO-2017", steps=ISSUED - 1)
        another_text(office, "The Parties cooperate.")
        (copy, _) = office.papers.compose("signature_original", "ECO-2017", "en")
    closing = next(b.text for b in copy.sections[0].blocks if b.kind is BlockKind.TESTIMONIUM)
    assert "Geneva" in closing
    assert "in 4 originals" in closing
    assert "English (2) and Russian (2)" in closing
    assert "equally authentic" in closing
    assert "20" not in closing, "no year is printed"
    kinds = [block.kind for block in copy.sections[0].blocks]
    assert kinds.index(BlockKind.TESTIMONIUM) < kinds.index(BlockKind.SIGNATURE)


def test_more_than_two_parties_follow_in_protocol_order() -> None:
    names = {
        "WIPO": ("World Intellectual Property Organization",),
        "FAO": ("Food Organization",),
        "ECO": ("Economic Organization",),
    }
    ordered = in_protocol_order(names)
    assert list(ordered) == ["ECO", "FAO", "WIPO"]
    text = "between the World Intellectual Property Organization, the Food Organization and the Economic Organization"
    assert keeper_first(text, "FAO", ordered) == (
        "between the Food Organization, the Economic Organization and the World Intellectual Property Organization"
    )


def plan(**terms: Any) -> Composition:
    with an_office() as office:
        office.recording.register([a_registration(**terms)])
        (made,) = office.papers.compose("custody_plan", "ECO-2017", "en")
    return made


def test_the_custody_plan_shows_that_every_party_gets_a_full_set() -> None:
    made = plan()
    copies, sets = [block for block in made.sections[0].blocks if block.kind is BlockKind.TABLE]
    assert [[cell.text for cell in row][:2] for row in copies.rows[1:]] == [
        ["English", "1"], ["English", "2"], ["Russian", "1"], ["Russian", "2"],
    ]  # fmt: skip
    assert [row[-1].text for row in sets.rows[1:]] == ["yes", "yes"]
    assert made.remarks == ()


def test_the_custody_plan_stops_where_the_originals_cannot_cover_the_parties() -> None:
    made = plan(
        authentic_languages=["ar", "en", "fr"],
        originals={"total": 3, "per_language": {"ar": 1, "en": 1, "fr": 1}},
    )
    assert made.remarks == (("remark.custody_incomplete", {"parties_named": "ECO"}),)
    assert "STOP" in words(made)


def test_a_text_that_is_not_authentic_gives_a_marked_translation_only() -> None:
    with an_office() as office:
        office.recording.register([a_registration(authentic_languages=["fr"], originals={})])
        (made,) = office.papers.compose("translation", "ECO-2017", "en")
        section = made.sections[0]
        assert "NOT FOR SIGNATURE" in section.first_header[0]
        assert "NOT FOR SIGNATURE" in section.header[0]
        assert BlockKind.SIGNATURE not in {block.kind for block in section.blocks}
        assert "French" in words(made)
        for language, code in (("fr", "gate.text_is_authentic"), ("es", "export.text_missing")):
            with pytest.raises(GateClosed) as refused:
                office.papers.compose("translation", "ECO-2017", language)
            assert refused.value.code == code


def test_a_translation_of_a_text_that_names_no_authentic_language_says_so() -> None:
    with an_office() as office:
        office.recording.register([a_registration(authentic_languages=[], originals={})])
        (made,) = office.papers.compose("translation", "ECO-2017", "en")
    assert "names no authentic language" in words(made)


def test_a_usual_text_keeps_its_own_closing_words() -> None:
    with an_office() as office:
        office.recording.register([a_registration()])
        walk(office, "ECO-2017", steps=ISSUED)
        (copy, _) = office.papers.compose("signature_original", "ECO-2017", "en")
    own = next(block.text for block in some_blocks() if block.kind is BlockKind.TESTIMONIUM)
    assert own in words(copy)
