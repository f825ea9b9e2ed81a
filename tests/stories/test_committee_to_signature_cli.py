"""The clerk's first story on the command line: from the committee's paper to signed agreements."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from docx import Document

from wipo_approvals.cli import main

ROOT = Path(__file__).resolve().parents[2]
PAPER = ROOT.parent / "shared" / "data" / "wo-cc-74-1.zh.txt"
TEXTS = ROOT / "resources" / "sample"
ANNEXES = {
    "ECOWAS-2017": "I",
    "IPA-CIS-2017": "II",
    "ECO-2017": "III",
    "LAS-2017": "IV",
    "IRENA-2017": "V",
    "DECLARATION-2017": "VI",
}

Run = Callable[..., Any]


@pytest.fixture
def run(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Run:
    """Run one command on a register of the test's own; gives the JSON answer."""

    def command(*words: str, status: int = 0) -> Any:
        argv = ["--register", str(tmp_path / "register.wipa"), "--json", "--by", "tester", *words]
        assert main(argv, today=lambda: date(2026, 11, 22)) == status, capsys.readouterr().err
        said = capsys.readouterr()
        if status:
            assert said.out == ""
            assert len(said.err.strip().splitlines()) == 1
            return said.err.strip()
        assert said.err == ""
        return json.loads(said.out)

    return command


@pytest.fixture
def before_committee(run: Run) -> Run:
    if not PAPER.exists():
        pytest.skip(f"the client's paper is not beside the checkout ({PAPER.name})")
    run("import", str(PAPER))
    for ref, annex in ANNEXES.items():
        run("record", ref, "text_settled", "--on", "2017-07-20")
        run("record", ref, "submitted", "symbol=WO/CC/74/1", f"annex={annex}", "--on", "2017-08-02")
    return run


def test_the_paper_becomes_six_agreements_before_the_committee(before_committee: Run) -> None:
    rows = before_committee("list")["agreements"]
    assert {row["reference"]: row["annex"] for row in rows} == ANNEXES
    assert {row["status"] for row in rows} == {"submitted"}
    assert {row["symbol"] for row in rows} == {"WO/CC/74/1"}


def decide(run: Run) -> None:
    """Five are approved, the League's is postponed."""
    for ref in ANNEXES:
        outcome = "postponed" if ref == "LAS-2017" else "approved"
        run("record", ref, "decided", f"outcome={outcome}", "--on", "2017-10-04")


def add_texts(run: Run, ref: str, *languages: str) -> None:
    for language in languages:
        run("import", str(TEXTS / f"{ref}.{language}.txt"), "--text-of", ref, "--language", language)


def test_an_agreement_signed_on_two_days_is_in_force_with_its_reason(before_committee: Run) -> None:
    run = before_committee
    decide(run)
    add_texts(run, "IPA-CIS-2017", "en", "ru")
    run("record", "IPA-CIS-2017", "authorized", "--on", "2018-11-19")
    run("record", "IPA-CIS-2017", "originals_issued", "--on", "2019-01-21")
    after_one = run("record", "IPA-CIS-2017", "signed", "party=WIPO", "--on", "2019-02-11")
    assert after_one["status"] == "partly_signed"
    after_two = run("record", "IPA-CIS-2017", "signed", "party=IPA_CIS", "--on", "2019-02-12")
    assert after_two["status"] == "in_force"
    assert after_two["in_force_on"] == "2019-02-12"
    assert after_two["sentence"].startswith("In force since 12 February 2019: ")
    assert after_two["clause"].startswith("六、")
    assert run("show", "IPA-CIS-2017")["status"] == "in_force"
    assert run("verify")["sound"]


def test_the_postponed_one_goes_to_the_next_session(before_committee: Run) -> None:
    run = before_committee
    decide(run)
    again = run("record", "LAS-2017", "resubmitted", "symbol=WO/CC/75/1", "annex=I", "--on", "2018-07-20")
    assert again["status"] == "submitted"
    on_the_day = run("list", "--as-at", "2017-10-11")["agreements"]
    assert {row["reference"]: row["status"] for row in on_the_day}["LAS-2017"] == "postponed"
    run("record", "LAS-2017", "decided", "outcome=approved", "--on", "2018-09-26")
    assert {row["reference"] for row in run("list", "--status", "approved")["agreements"]} == set(ANNEXES)


def test_the_committee_document_and_the_originals_leave_as_word_files(
    before_committee: Run, tmp_path: Path
) -> None:
    run, papers = before_committee, tmp_path / "papers"
    for ref in ("IPA-CIS-2017", "LAS-2017"):
        run("record", ref, "decided", "outcome=approved", "--on", "2017-10-04")
    add_texts(run, "IPA-CIS-2017", "en", "ru")
    add_texts(run, "LAS-2017", "ar", "en", "fr")
    document = run("export", "committee_document", "WO/CC/74/1", "--out", str(papers))["files"]
    assert [Path(file["path"]).name for file in document] == ["WO-CC-74-1.zh.docx"]
    two = run("export", "signature_original", "IPA-CIS-2017", "--out", str(papers))["files"]
    assert sorted(file["language"] for file in two) == ["en", "en", "ru", "ru"]
    four = run("export", "signature_original", "LAS-2017", "--out", str(papers))["files"]
    assert sorted(file["language"] for file in four) == ["ar", "en", "fr"]
    for file in (*document, *two, *four):
        assert Document(file["path"]).paragraphs


def test_no_original_leaves_in_chinese(before_committee: Run) -> None:
    for ref in ANNEXES:
        before_committee("record", ref, "decided", "outcome=approved", "--on", "2017-10-04")
        said = before_committee("export", "signature_original", ref, "--language", "zh", status=2)
        assert "Chinese" in said or "authentic" in said


def test_refusals_are_one_line_and_say_what_to_do(before_committee: Run, tmp_path: Path) -> None:
    run = before_committee
    assert "Committee" in run("record", "ECO-2017", "authorized", "--on", "2018-01-01", status=2)
    assert "list" in run("show", "OECD-2017", status=2)
    assert "2018-05-03" in run(
        "record", "ECO-2017", "decided", "outcome=approved", "--on", "3.5.2018", status=2
    )
    assert "approved" in run("record", "ECO-2017", "decided", "outcome=maybe", status=2)
    assert "outcome" in run("record", "ECO-2017", "decided", status=2)
    assert "key=value" in run("record", "ECO-2017", "decided", "approved", status=2)
    empty = tmp_path / "empty.txt"
    empty.write_text("")
    before = run("list")
    run("import", str(empty), status=2)
    run("import", str(tmp_path / "absent.txt"), status=2)
    assert run("list") == before
    assert run("nonsense", status=2)
    assert run("show", status=2)


def test_undo_history_and_facts_speak_json(before_committee: Run, tmp_path: Path) -> None:
    run = before_committee
    assert run("undo", "ECO-2017")["status"] == "settled"
    history = run("history", "ECO-2017")["facts"]
    assert [fact["fact"] for fact in history] == [
        "registered",
        "text_added",
        "text_settled",
        "submitted",
        "annulled",
    ]
    assert [fact["holds"] for fact in history] == [True, True, True, False, True]
    kinds = {kind["fact"]: kind["keys"] for kind in run("facts")["facts"]}
    assert {"key": "party", "type": "text", "required": True} in kinds["signed"]
    assert {paper["paper"] for paper in run("papers")["papers"]} >= {
        "committee_document",
        "signature_original",
    }
    copy = tmp_path / "copy.wipa"
    assert run("backup", str(copy))["file"] == str(copy)
    assert copy.exists()


def test_the_year_printed_in_the_papers_own_blank_stops_the_originals(before_committee: Run) -> None:
    """Annex IV has 2007 printed in the blank for the date of signature; the Committee met in 2017."""
    run = before_committee
    run("record", "LAS-2017", "decided", "outcome=approved", "--on", "2017-10-04")
    add_texts(run, "LAS-2017", "ar", "en", "fr")
    closed = run("show", "LAS-2017")["next"][0]["gates"]
    assert "gate.printed_year_old" in [gate["code"] for gate in closed]
    assert any("2007" in gate["text"] and "4 October 2017" in gate["text"] for gate in closed)
    run("record", "LAS-2017", "term_confirmed", "term=printed_year", "value=")
    left = run("show", "LAS-2017")["next"][0]["gates"]
    assert "gate.printed_year_old" not in [gate["code"] for gate in left]
