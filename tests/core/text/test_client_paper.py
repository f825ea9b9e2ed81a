"""The client's own paper is read whole: every field equals the answer that came with it."""

from __future__ import annotations

import json
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from wipo_approvals.text.extraction import answer, propose
from wipo_approvals.text.reading import read_paper

DATA = Path(__file__).parents[3].parent / "shared" / "data"
PAPER, EXPECTED = DATA / "wo-cc-74-1.zh.txt", DATA / "wo-cc-74-1.expected.json"

pytestmark = pytest.mark.skipif(not PAPER.exists(), reason=f"the client's paper is not at {PAPER}")


def _fields(value: Any, path: str = "") -> Iterator[tuple[str, Any]]:
    if isinstance(value, dict):
        for key, inner in value.items():
            yield from _fields(inner, f"{path}.{key}")
    elif isinstance(value, list) and value and isinstance(value[0], dict) and path == ".agreements":
        for index, inner in enumerate(value, start=1):
            yield from _fields(inner, f"{path}[{index}]")
    else:
        yield path, value


def _without_margin(found: dict[str, Any]) -> dict[str, Any]:
    def bare(row: dict[str, Any]) -> dict[str, Any]:
        return {key: value for key, value in row.items() if key not in ("sources", "confidence")}

    return {"document": bare(found["document"]), "agreements": [bare(row) for row in found["agreements"]]}


def test_every_field_is_read(capsys: pytest.CaptureFixture[str]) -> None:
    expected = json.loads(EXPECTED.read_text(encoding="utf-8"))
    found = _without_margin(answer(propose(read_paper(PAPER))))
    wanted, got = dict(_fields(expected)), dict(_fields(found))
    right = sum(got.get(path, ...) == value for path, value in wanted.items())
    with capsys.disabled():
        print(f"\nclient's paper: {right} of {len(wanted)} fields")  # noqa: T201 - the score is asked for
    assert found == expected


def test_reading_takes_well_under_two_seconds() -> None:
    started = time.perf_counter()
    propose(read_paper(PAPER))
    assert time.perf_counter() - started < 2


def test_every_block_knows_its_lines() -> None:
    paper = read_paper(PAPER)
    for annex in paper.annexes:
        assert all(block.lines for block in annex.blocks)
        assert len({block.ident for block in annex.blocks}) == len(annex.blocks)


def _answer_of(text: str, folder: Path) -> dict[str, Any]:
    other = folder / "paper.txt"
    other.write_text(text, encoding="utf-8")
    return _without_margin(answer(propose(read_paper(other))))


def test_line_breaks_of_another_kind_change_nothing(tmp_path: Path) -> None:
    text = PAPER.read_text(encoding="utf-8")
    expected = json.loads(EXPECTED.read_text(encoding="utf-8"))
    assert _answer_of(text.replace("\n", "\r\n"), tmp_path) == expected
    assert _answer_of(text.replace("\n", "\n\n"), tmp_path) == expected


def test_whole_paragraphs_on_one_line_change_nothing(tmp_path: Path) -> None:
    paper = read_paper(PAPER)
    raw = PAPER.read_text(encoding="utf-8").split("\n")
    joined = {
        block.lines for annex in paper.annexes for block in annex.blocks if block.kind.value != "signature"
    }
    for first, last in sorted((one for one in joined if one), reverse=True):
        pieces = [row for row in raw[first - 1 : last] if row.strip()]
        whole = len(pieces) > 1 and all(len(row) > 30 for row in pieces[:-1])
        if whole and not any("www." in row or row.strip().isdigit() for row in pieces):
            raw[first - 1 : last] = ["".join(row.strip(" ") for row in pieces) + " "]
    assert _answer_of("\n".join(raw), tmp_path) == json.loads(EXPECTED.read_text(encoding="utf-8"))
