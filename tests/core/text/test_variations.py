"""One sentence at a time put otherwise: the fact read from it follows, and nothing else is invented."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

import pytest

from wipo_approvals.text.extraction import answer, propose
from wipo_approvals.text.reading import read_paper

HERE = Path(__file__).parent / "specimens"
ROWS = tomllib.loads((HERE / "variations.toml").read_text(encoding="utf-8"))

FRAME = {
    "en": "AGREEMENT\nbetween the World Intellectual Property Organization (WIPO)\nand the African Union (AU)\n\n"
    "The Parties,\n\nRecalling the talks of 3 May 1999,\n\nHave agreed as follows:\n\n"
    "Article 1\nPurpose\n\nThe Parties shall work together for the benefit of inventors.\n\n"
    "Article 2\nFinal Provisions\n\n{text}\n\n"
    "Done at Geneva, in duplicate, in the English language, on ________ 2019.\n\n"
    "For WIPO:\n\nFor the AU:\n",
    "zh": "世界知识产权组织（产权组织）和非洲联盟（非盟）\n\n协定\n\n考虑到1999年5月3日的会谈，\n\n达成协议如下：\n\n"
    "第一条 宗旨\n\n双方应为发明人的利益开展工作。\n\n第二条 最后条款\n\n{text}\n\n"
    "2019年  月  日于日内瓦签署，一式两份，以英文写就。\n\n世界知识产权组织代表\n\n非洲联盟代表\n",
}
CASES = [(language, row) for language in FRAME for row in ROWS.get(language, ())]


def _expected(key: str, value: Any) -> Any:
    if key == "supersedes":
        return [{"signed": day} for day in value]
    if key == "notice":
        empty: dict[str, Any] = {"value": None, "unit": None, "anchor": None, "addressee": None}
        return empty | value
    if key == "duration" and value.get("renewal") == "none":
        return {**value, "renewal": None}
    if key == "entry_into_force" and value["rule"] == "first_of_month_after":
        return {"threshold": None, **value}
    return value


@pytest.mark.parametrize(("language", "row"), CASES, ids=[f"{one[0]}-{i}" for i, one in enumerate(CASES)])
def test_a_sentence_put_otherwise_is_understood(language: str, row: dict[str, Any], tmp_path: Path) -> None:
    paper = tmp_path / "paper.txt"
    paper.write_text(FRAME[language].replace("{text}", row["text"]), encoding="utf-8")
    found = answer(propose(read_paper(paper)))["agreements"][0]
    wanted = {key: _expected(key, value) for key, value in row.items() if key != "text"}
    assert {key: found[key] for key in wanted} == wanted
    assert found["place"] in ("Geneva", "日内瓦")
    assert found["articles"] == 2
