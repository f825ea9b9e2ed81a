"""Papers on the command line: one, one with what it asks for, all that can be made."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from wipo_approvals.cli import main


def run(capsys: pytest.CaptureFixture[str], *words: str) -> tuple[int, dict[str, Any], str]:
    status = main(["--json", *words], today=lambda: date(2026, 11, 26))
    told = capsys.readouterr()
    return status, json.loads(told.out) if told.out else {}, told.err


#: Papers that exist in the authentic languages of an agreement only.
AUTHENTIC = {"signature_original", "certified_copy"}


@pytest.fixture
def sample(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> str:
    path = tmp_path / "sample.wipa"
    assert run(capsys, "sample", str(path))[0] == 0
    return str(path)


def test_all_that_can_be_made_is_written_and_the_rest_is_told(
    sample: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    status, answer, _ = run(capsys, "--register", sample, "export", "--all", "--out", str(tmp_path / "all"))
    assert status == 0
    assert {row["paper"] for row in answer["files"]} >= {
        "committee_document",
        "signature_original",
        "status_list",
    }
    assert all(Path(row["path"]).is_file() for row in answer["files"])
    refused = {(row["paper"], row["subject"]): row for row in answer["refused"]}
    assert refused["signature_original", "LAS-2017"]["code"] == "gate.not_approved"
    assert all(row["text"] for row in answer["refused"])


def test_one_agreement_gets_its_own_papers_only(
    sample: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = str(tmp_path / "one")
    _, answer, _ = run(
        capsys, "--register", sample, "export", "--all", "ECO-2017", "--language", "fr", "--out", out
    )
    own = [row for row in answer["files"] if row["paper"] not in AUTHENTIC]
    assert own
    assert {row["language"] for row in own} == {"fr"}
    assert {Path(row["path"]).parent.name for row in answer["files"]} == {"ECO-2017"}
    originals = [row for row in answer["files"] if row["paper"] in AUTHENTIC]
    assert {row["language"] for row in originals} == {"en"}


def test_a_paper_takes_what_it_asks_for_and_nothing_else(
    sample: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    words = ("--register", sample, "export", "entry_into_force_note", "ECO-2017", "--out", str(tmp_path))
    assert run(capsys, *words, "--with", "number=74-12")[0] == 0
    status, _, error = run(capsys, *words, "--with", "colour=red")
    assert status == 2
    assert "number" in error


def test_words_and_options_stand_in_any_order(
    sample: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    words = ("export", "custody_plan", "--language", "fr", "ECO-2017", "--out", str(tmp_path))
    status, answer, _ = run(capsys, "--register", sample, *words)
    assert (status, [Path(file["path"]).name for file in answer["files"]]) == (
        0,
        ["ECO-2017.custody_plan.fr.docx"],
    )
    step = ("record", "ECOWAS-2017", "signed", "--on", "2018-05-03", "party=WIPO")
    status, answer, _ = run(capsys, "--register", sample, *step)
    assert (status, answer["reference"]) == (0, "ECOWAS-2017")


def test_an_export_without_a_paper_is_refused_in_a_line(capsys: pytest.CaptureFixture[str]) -> None:
    status, _, error = run(capsys, "export")
    assert status == 2
    assert error.count("\n") == 1
