"""Specimen papers in many layouts and wordings are read as their answers say."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import docx
import pytest

from wipo_approvals.text.extraction import answer, propose
from wipo_approvals.text.reading import read_paper

HERE = Path(__file__).parent / "specimens"
NAMES = sorted(path.stem for path in HERE.glob("*.json"))
TYPED = sorted(path.stem for path in HERE.glob("*.txt"))


def _source(name: str) -> Path:
    return HERE / f"{name}.{'txt' if name in TYPED else 'docx'}"


def _differences(wanted: Any, found: Any, path: str = "") -> list[str]:
    if isinstance(wanted, dict) and wanted:
        rows = (
            _differences(value, found.get(key, "missing"), f"{path}.{key}") for key, value in wanted.items()
        )
        return [line for row in rows for line in row]
    if path == ".agreements":
        if len(wanted) != len(found):
            return [f"{len(found)} agreements, not {len(wanted)}"]
        rows = (_differences(one, found[index], f"[{index}]") for index, one in enumerate(wanted))
        return [line for row in rows for line in row]
    if path.endswith(".per_language") and set(wanted) != set(found):
        return [f"{path}: wanted {wanted!r}, found {found!r}"]
    return [] if wanted == found else [f"{path}: wanted {wanted!r}, found {found!r}"]


@pytest.mark.parametrize("name", NAMES)
def test_a_specimen_is_read_as_its_answer_says(name: str) -> None:
    wanted = json.loads((HERE / f"{name}.json").read_text(encoding="utf-8"))
    found = answer(propose(read_paper(_source(name))))
    assert _differences(wanted, found) == []


@pytest.mark.parametrize("name", TYPED)
def test_lines_doubled_by_extraction_change_nothing(name: str, tmp_path: Path) -> None:
    text = (HERE / f"{name}.txt").read_text(encoding="utf-8")
    other = tmp_path / "crlf.txt"
    other.write_bytes(text.replace("\n", "\r\n").encode("utf-8-sig"))
    first = answer(propose(read_paper(HERE / f"{name}.txt")))
    assert answer(propose(read_paper(other))) == first


def test_a_word_file_with_a_signature_table_is_read(tmp_path: Path) -> None:
    paper = docx.Document()
    for text in (
        (
            "Memorandum of Understanding between the World Intellectual Property Organization (WIPO) and the "
            "International Labour Organization (ILO)"
        ),
        "Wishing to cooperate,",
        "Have agreed as follows:",
        "Article 1 – Purpose",
        "The Parties shall cooperate.",
        "Article 2 – Entry into Force",
        "This Memorandum shall enter into force on signature by both Parties.",
        "Done at Geneva, in two originals in the English language.",
    ):
        paper.add_paragraph(text)
    table = paper.add_table(rows=3, cols=2)
    for row, cells in enumerate(
        (
            ("For WIPO", "For the ILO"),
            ("Mr. Daren Tang", "Mr. Guy Ryder"),
            ("Director General", "Director-General"),
        )
    ):
        for column, text in enumerate(cells):
            table.cell(row, column).text = text
    path = tmp_path / "paper.docx"
    paper.save(str(path))
    found = answer(propose(read_paper(path)))["agreements"][0]
    assert [one["code"] for one in found["parties"]] == ["WIPO", "ILO"]
    assert [one["title"] for one in found["signatories"]] == ["Director General", "Director-General"]
    assert found["entry_into_force"] == {"rule": "on_signature_by_all"}
    assert found["articles"] == 2
