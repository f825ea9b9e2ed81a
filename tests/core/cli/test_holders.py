"""Mandates kept and listed on the command line."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from wipo_approvals.cli import main


def run(register: Path, *words: str) -> int:
    return main(["--register", str(register), "--json", *words], today=lambda: date(2026, 11, 26))


def told(capsys: pytest.CaptureFixture[str]) -> list[dict[str, Any]]:
    found = json.loads(capsys.readouterr().out)["holders"]
    assert isinstance(found, list)
    return found


@pytest.fixture
def register(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Path:
    path = tmp_path / "sample.wipa"
    assert main(["sample", str(path)], today=lambda: date(2026, 11, 26)) == 0
    capsys.readouterr()
    return path


def test_a_mandate_is_kept_and_what_is_not_given_stays(
    register: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert (
        run(register, "mandate", "ECO", "Halil Ibrahim Akça", "--from", "2015-08", "--until", "2018-08") == 0
    )
    (kept,) = [row for row in told(capsys) if row["organization"] == "ECO"]
    assert (kept["from_on"], kept["until_on"]) == ("2015-08", "2018-08")
    assert kept["names"]["en"]["title"] == "Secretary General"
    assert (
        run(register, "mandate", "ECO", "哈利勒·易卜拉欣·阿克恰", "--language", "zh", "--of", str(kept["id"]))
        == 0
    )
    (both,) = [row for row in told(capsys) if row["organization"] == "ECO"]
    assert set(both["names"]) == {"en", "zh"}
    assert both["from_on"] == "2015-08"


def test_a_signature_out_of_office_says_how_it_can_be_recorded(
    register: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(register, "record", "ECOWAS-2017", "signed", "party=ECOWAS", "--on", "2018-05-03") == 2
    said = capsys.readouterr().err
    assert "Marcel Alain de Souza" in said
    assert "--override" in said
    assert said.count("\n") == 1


@pytest.mark.parametrize("words", [("mandate", "NOBODY", "A. B."), ("mandate", "ECO", "A. B.", "--of", "77")])
def test_what_is_not_there_is_refused_in_a_line(
    words: tuple[str, ...], register: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(register, *words) == 2
    assert capsys.readouterr().err.count("\n") == 1
