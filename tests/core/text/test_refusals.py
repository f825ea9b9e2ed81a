"""A file that is no paper gets a refusal with a code, and never anything else."""

from __future__ import annotations

import zipfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from wipo_approvals.errors import OfficeError, UnreadablePaper
from wipo_approvals.text.extraction import answer, propose
from wipo_approvals.text.organizations import recognize
from wipo_approvals.text.reading import read_paper

REFUSED = {
    "empty": (b"", "paper.empty"),
    "blank": (b" \n\n\t ", "paper.empty"),
    "pdf": (b"%PDF-1.7 x", "paper.not_text"),
    "control": (b"Agreement\x01 between the parties", "paper.not_text"),
    "scrambled": ("ä¸–ç•ŒçŸ¥è¯†äº§æƒç»„ç»‡ Ã©Ã¨Ã¼ â€œx".encode() * 4, "paper.scrambled"),
    "forms": ("\ufe8d\ufedf\ufee4\ufee8\ufec8\ufee4\ufe94 ".encode() * 9, "paper.scrambled"),
    "letter": (b"Dear Sir, thank you for the flowers and for the cake. Yours, Anna", "paper.not_a_paper"),
    "old word": (b"\xd0\xcf\x11\xe0" + b"\0" * 600, "paper.old_word"),
    "zip": (b"PK\x03\x04 not really", "paper.damaged"),
}


@pytest.mark.parametrize("name", sorted(REFUSED))
def test_what_is_no_paper_is_refused_with_its_code(name: str, tmp_path: Path) -> None:
    data, code = REFUSED[name]
    path = tmp_path / "offered.txt"
    path.write_bytes(data)
    with pytest.raises(UnreadablePaper) as refusal:
        read_paper(path)
    assert refusal.value.code == code


def test_a_word_file_with_a_document_type_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "trap.docx"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
        archive.writestr("word/document.xml", '<!DOCTYPE d [<!ENTITY x "y">]><d>&x;</d>')
    with pytest.raises(UnreadablePaper) as refusal:
        read_paper(path)
    assert refusal.value.details["reason"] == "doctype"


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.binary(max_size=400) | st.text(max_size=400).map(lambda text: text.encode("utf-8", "ignore")))
def test_arbitrary_bytes_are_read_or_refused(data: bytes, tmp_path: Path) -> None:
    path = tmp_path / "any.txt"
    path.write_bytes(data)
    try:
        answer(propose(read_paper(path)))
    except OfficeError as refusal:
        assert refusal.code.startswith("paper.")  # noqa: PT017 - both outcomes are right


@pytest.mark.parametrize(
    ("printed", "code", "omitted"),
    [
        ("经济合作组织", "ECO", ""),
        ("经济合作与发展组织", "OECD", ""),
        ("Organization for Economic Cooperation and Development", "OECD", ""),
        ("the Economic Cooperation Organization (ECO)", "ECO", ""),
        ("Conference on Trade and Development", "UNCTAD", "United Nations"),
    ],
)
def test_a_printed_name_finds_its_organization(printed: str, code: str, omitted: str) -> None:
    found = recognize(printed)
    assert found is not None
    assert (found.code, found.omitted) == (code, omitted)


def test_an_unknown_name_finds_nothing() -> None:
    assert recognize("Society of Friends of Unwritten Law") is None
