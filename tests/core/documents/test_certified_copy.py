"""The certified true copy: the text as issued and signed, certified by nobody but the officer who fills it in."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from tests.core.builders import a_registration, an_office, walk
from tests.core.documents.saying import BLANK, blocks, words
from tests.core.documents.test_originals import another_text
from wipo_approvals.errors import GateClosed
from wipo_approvals.office import Office
from wipo_approvals.office.sample import write_sample
from wipo_approvals.text.blocks import BlockKind

TODAY = date(2026, 11, 26)
SIGNED = 7


def day() -> date:
    return TODAY


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Office]:
    path = tmp_path_factory.mktemp("register") / "sample.wipa"
    write_sample(path, today=day)
    with Office.open(path, today=day, actor="tester") as opened:
        yield opened


def test_there_is_one_for_each_party_and_authentic_language(sample: Office) -> None:
    copies = sample.papers.compose("certified_copy", "IPA-CIS-2017")
    assert [copy.file_stem.split(".", 1)[1] for copy in copies] == [
        "certified_copy.en.WIPO", "certified_copy.en.IPA_CIS",
        "certified_copy.ru.WIPO", "certified_copy.ru.IPA_CIS",
    ]  # fmt: skip


def test_the_certificate_says_what_is_known_and_leaves_the_rest_blank(sample: Office) -> None:
    (copy, _) = sample.papers.compose("certified_copy", "ECO-2017", "en")
    text = words(copy)
    assert "true and complete copy" in text
    assert "Language of this copy: English" in text
    assert f"World Intellectual Property Organization. Day: 16 April 2018. Place: {BLANK}" in text
    assert f"Original deposited with: {BLANK}" in text
    assert sample.agreements.sheet("ECO-2017").texts[0].fingerprint in text
    assert [block.text for block in blocks(copy, BlockKind.BLANK)] == [
        "Signature:", "Name:", "Title:", "Date:",
    ]  # fmt: skip


def test_what_the_clerk_adds_stands_in_the_certificate(sample: Office) -> None:
    given = {"number": "CC-12", "depositary": "Office of the Legal Counsel"}
    (copy, _) = sample.papers.compose("certified_copy", "ECO-2017", "en", given=given)
    assert "Reference: CC-12" in words(copy)
    assert "Original deposited with: Office of the Legal Counsel" in words(copy)


def test_signatures_are_told_in_words_of_the_text(sample: Office) -> None:
    (copy, _) = sample.papers.compose("certified_copy", "IPA-CIS-2017", "ru")
    text = words(copy)
    assert not blocks(copy, BlockKind.SIGNATURE)
    assert "(подпись) г-жа Валентина Матвиенко. Председатель Совета. 12 февраля 2019 года" in text
    assert "Место: Женева" in text
    assert "[Место подписания: Женева. Дата подписания: 12 февраля 2019 года.]" in text
    assert copy.sections[1].header == ("Заверенная копия, стр. {page}",)
    assert copy.sections[1].restart


def test_the_copy_is_of_the_text_that_was_issued() -> None:
    with an_office() as office:
        office.recording.register([a_registration()])
        walk(office, "ECO-2017", steps=SIGNED)
        before = [words(one) for one in office.papers.compose("certified_copy", "ECO-2017", "en")]
        another_text(office, "Everything is otherwise now.")
        copies = office.papers.compose("certified_copy", "ECO-2017", "en")
    assert [words(one) for one in copies] == before
    assert "remark.compare_copy" not in [code for code, _ in copies[0].remarks]


@pytest.mark.parametrize(
    ("ref", "language", "code"),
    [
        ("ECO-2017", "zh", "gate.copy_not_authentic"),
        ("IRENA-2017", "en", "gate.not_fully_signed"),
        ("DECLARATION-2017", "en", "gate.no_authentic_language"),
    ],
)
def test_it_is_refused(sample: Office, ref: str, language: str, code: str) -> None:
    with pytest.raises(GateClosed) as refused:
        sample.papers.compose("certified_copy", ref, language)
    assert refused.value.code == code


def test_all_papers_of_an_agreement_hold_its_copies_in_each_authentic_language(
    sample: Office, tmp_path: Path
) -> None:
    batch = sample.papers.export_all("IPA-CIS-2017", out=tmp_path, language="zh")
    assert {file.language for file in batch.files if file.paper == "certified_copy"} == {"en", "ru"}
