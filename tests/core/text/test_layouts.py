"""The same paper with doubled lines, every line apart, or no empty line at all gives the same facts."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from wipo_approvals.text.extraction import answer, propose
from wipo_approvals.text.reading import read_paper

HERE = Path(__file__).parent / "specimens"
NAMES = ("en_paper", "en_numbered_headings", "zh_paper")


def _facts(path: Path) -> list[dict[str, Any]]:
    found = answer(propose(read_paper(path)))
    rows = [found["document"], *found["agreements"]]
    return [
        {key: value for key, value in row.items() if key not in ("sources", "confidence")} for row in rows
    ]


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("joint", ["\n", "\n\n"])
def test_empty_lines_change_nothing(name: str, joint: str, tmp_path: Path) -> None:
    lines = (HERE / f"{name}.txt").read_text(encoding="utf-8").split("\n")
    other = tmp_path / "paper.txt"
    other.write_text(joint.join(line for line in lines if line.strip()), encoding="utf-8")
    assert _facts(other) == _facts(HERE / f"{name}.txt")
