"""The correction of a signed text: by procès-verbal or by letters, from the beginning, in authentic texts only."""

from __future__ import annotations

import pytest

from tests.core.builders import a_registration, an_office, walk
from tests.core.documents.saying import BLANK, blocks, words
from wipo_approvals.documents.composition import Composition
from wipo_approvals.errors import GateClosed
from wipo_approvals.text.blocks import BlockKind

GIVEN = {"error": "Article 12", "correction": "Article 2", "languages": "en, ru"}


def made(
    paper: str, language: str = "en", given: dict[str, str] | None = None, *, steps: int = 7
) -> Composition:
    with an_office() as office:
        office.recording.register([a_registration()])
        walk(office, "ECO-2017", steps=steps)
        (found,) = office.papers.compose(paper, "ECO-2017", language, given=given)
    return found


def test_a_proces_verbal_sets_the_error_beside_its_correction() -> None:
    paper = made("rectification", "en", GIVEN)
    (table,) = blocks(paper, BlockKind.TABLE)
    assert [cell.text for cell in table.rows[1]] == ["Article 12", "Article 2"]
    text = words(paper)
    assert "Languages affected: English and Russian" in text
    assert "ab initio" in text
    assert "Article 80(1) to (4)" in text
    assert "Economic Cooperation Organization, on 3 May 2018" in text
    assert f"Place: {BLANK}. Date: {BLANK}" in text
    (places,) = blocks(paper, BlockKind.SIGNATURE)
    assert [entry.party for entry in places.entries] == [
        "For the World Intellectual Property Organization",
        "For the Economic Cooperation Organization",
    ]
    assert all(entry.date_blank for entry in places.entries)


def test_a_depositary_signs_alone_and_ticks_what_it_has_done() -> None:
    paper = made("rectification", "ar", {"depositary": "UNESCO"})
    (places,) = blocks(paper, BlockKind.SIGNATURE)
    assert [entry.party for entry in places.entries] == ["عن: UNESCO"]
    assert len(blocks(paper, BlockKind.CHECK)) == 2
    assert f"اللغات المتأثرة: {BLANK}" in words(paper)


def test_letters_are_exchanged_with_a_reply_form() -> None:
    paper = made("rectification_letter", "ru", {**GIVEN, "number": "14"})
    text = words(paper)
    assert "Текст с ошибкой: Article 12" in text
    assert "Исправленный текст: Article 2" in text
    assert "подпунктом b) пункта 1 статьи 80" in text
    letter, reply = paper.sections
    assert letter.letterhead
    assert next(block.text for block in reply.blocks if block.kind is BlockKind.CHECK).startswith("Согласна")
    assert "Исх. № 14. Дата: 22 ноября 2026 года" in text


def test_what_is_not_given_is_a_ruled_line() -> None:
    paper = made("rectification_letter", "fr")
    captions = [block.text for block in paper.sections[0].blocks if block.kind is BlockKind.BLANK]
    assert captions[:2] == ["Texte erroné\u00a0:", "Texte corrigé\u00a0:"]


@pytest.mark.parametrize("paper", ["rectification", "rectification_letter"])
def test_only_a_signed_authentic_text_is_rectified(paper: str) -> None:
    for steps, languages, code in (
        (6, "en", "gate.not_fully_signed"),
        (7, "en zh", "gate.not_authentic_text"),
    ):
        with pytest.raises(GateClosed) as refused:
            made(paper, "en", {"languages": languages}, steps=steps)
        assert refused.value.code == code
