"""Every kind of fact is recorded from the command line, on an agreement brought to the right point."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from tests.core.builders import (
    ROAD,
    TODAY,
    a_declaration,
    a_registration,
    an_office,
    authorize,
    day,
    keep_text,
)
from wipo_approvals.cli import main
from wipo_approvals.domain.facts import CHAPTERS

APPROVED, READY, ISSUED, IN_FORCE = 3, 4, 5, 7
TERMS: dict[str, Any] = {
    "duration": {"kind": "fixed", "months": 120},
    "notice": {"value": 3, "unit": "month", "anchor": "receipt"},
}
#: For each kind: how far the agreement has come, what happened besides, and what is recorded then.
CASES: dict[str, tuple[int, tuple[str, ...], str]] = {
    "term_confirmed": (0, (), "term=place value=Geneva"),
    "text_settled": (0, (), "evidence=e-mail"),
    "languages_ready": (1, ("text es", "text fr", "text ar", "text zh"), "evidence=checked"),
    "text_reopened": (1, (), "reason=asked"),
    "text_corrected": (
        7,
        (),
        "correction_class=clerical decided_by=Counsel authority=letter language=en agreed_with=ECO",
    ),
    "basis_chosen": (0, (), "basis=art_13_2"),
    "government_consented": (0, ("basis_chosen basis=art_13_2",), "government=Japan"),
    "submitted": (1, (), "symbol=WO/CC/74/1 annex=III"),
    "resubmitted": (2, ("decided outcome=postponed",), "symbol=WO/CC/75/1 annex=I"),
    "document_revised": (2, (), "symbol=WO/CC/74/1_Rev."),
    "item_opened": (2, (), "item=11"),
    "decided": (2, (), "outcome=approved report_paragraph=125"),
    "understanding_accepted": (
        2,
        ("decided outcome=approved_on_understanding understanding=so",),
        "party=ECO evidence=letter",
    ),
    "report_adopted": (APPROVED, (), "report=A/57/12 report_paragraph=125"),
    "counterpart_asked": (1, (), "party=ECO organ=Council ex_post=yes due=2030"),
    "counterpart_approved": (1, (), "party=ECO organ=Council session=23 amendments=none"),
    "counterpart_refused": (1, (), "party=ECO organ=Council reason=budget"),
    "counterpart_endorsed": (
        1,
        ("counterpart_asked party=ECO organ=Council ex_post=yes",),
        "party=ECO organ=C",
    ),
    "notified": (IN_FORCE, (), "party=ECO"),
    "authorized": (APPROVED, (), "evidence=memo"),
    "originals_issued": (READY, (), "languages=en,ru"),
    "originals_recalled": (ISSUED, (), "reason=office-holder languages=en"),
    "full_powers_received": (READY, (), "party=ECO name=Deputy issued_by=Minister"),
    "signed": (ISSUED, (), "party=ECO place=Tehran ad_referendum=yes"),
    "signature_confirmed": (ISSUED, ("signed party=ECO ad_referendum=yes",), "party=ECO"),
    "signature_lapsed": (READY, (), "reason=late"),
    "applied_provisionally": (ISSUED, (), "evidence=letter"),
    "entered_into_force": (IN_FORCE, (), "evidence=note --on=2018-05-03"),
    "event_occurred": (IN_FORCE, (), "event=project"),
    "amendment_proposed": (IN_FORCE, (), "subject=fees party=ECO"),
    "amendment_consented": (IN_FORCE, ("amendment_proposed subject=fees",), "party=ECO"),
    "amended": (
        IN_FORCE,
        (
            "amendment_proposed subject=fees",
            "amendment_consented party=ECO",
            "amendment_consented party=WIPO",
        ),
        "evidence=exchange",
    ),
    "amendment_dropped": (IN_FORCE, ("amendment_proposed subject=fees",), "reason=superfluous"),
    "extended": (IN_FORCE, (), "until=2031-06"),
    "notice_given": (IN_FORCE, (), "party=ECO received=2026-11 evidence=letter"),
    "notice_received": (IN_FORCE, ("notice_given party=ECO",), "evidence=stamp"),
    "notice_revoked": (IN_FORCE, ("notice_given party=ECO",), "evidence=letter"),
    "suspended": (IN_FORCE, (), "evidence=letter party=ECO"),
    "resumed": (IN_FORCE, ("suspended evidence=letter",), "evidence=letter"),
    "terminated": (IN_FORCE, (), "survives=archives"),
    "superseded": (IN_FORCE, ("successor",), "by=ECO-2020"),
    "certified_copies_sent": (IN_FORCE, (), "evidence=note"),
    "filed_and_recorded": (IN_FORCE, (), "number=II-1234"),
    "published": (IN_FORCE, ("filed_and_recorded number=II-1234",), "where=UNTS"),
    "publicity_excused": (IN_FORCE, (), "reason=confidential"),
}
PARTNERS: dict[str, tuple[tuple[str, ...], str]] = {
    "partner_applied": ((), "partner=ISO evidence=letter"),
    "application_circulated": (("partner_applied partner=ISO",), "partner=ISO"),
    "rounding_chosen": ((), "rounding=up reason=caution"),
    "partner_admitted": (
        (
            "partner_applied partner=ISO",
            "application_circulated partner=ISO",
            "rounding_chosen rounding=down reason=practice",
        ),
        "partner=ISO taking_part=8",
    ),
    "consent_received": (("signed party=ITU",), "party=ITU"),
    "withdrawal_notified": (("signed party=ITU",), "partner=ITU evidence=letter"),
}


def keys_of(line: str) -> dict[str, str]:
    return {
        key: value.replace("_Rev", " Rev") for key, _, value in (part.partition("=") for part in line.split())
    }


def prepare(path: Path, ref: str, steps: int, besides: tuple[str, ...]) -> None:
    """A register with one agreement that has come so far."""
    with an_office(path) as office:
        declared = ref.startswith("DECLARATION")
        office.recording.register([a_declaration() if declared else a_registration(**TERMS)])
        if declared:
            authorize(office, ref)
        else:
            keep_text(office, ref, "ru")
            for kind, on, keys in ROAD[:steps]:
                office.recording.record(ref, kind, keys, on=day(on))
        for one in besides:
            kind, _, line = one.partition(" ")
            if kind == "text":
                keep_text(office, ref, line)
            elif kind == "successor":
                office.recording.register([a_registration("ECO-2020")])
                keep_text(office, "ECO-2020", "ru")
                for step, on, keys in ROAD:
                    annex = {"annex": "IV"} if step == "submitted" else {}
                    office.recording.record("ECO-2020", step, {**keys, **annex}, on=day(on))
            else:
                office.recording.record(
                    ref, kind, keys_of(line), on=day("2019-02"), override="told by telephone"
                )


def record(path: Path, ref: str, kind: str, line: str, capsys: pytest.CaptureFixture[str]) -> None:
    words = [f"{key}={value}" for key, value in keys_of(line).items() if key != "--on"]
    on = keys_of(line).get("--on", "2019-03")
    command = ["--register", str(path), "--json", "record", ref, kind, *words, "--on", on]
    assert main([*command, "--override", "in writing"], today=lambda: TODAY) == 0, capsys.readouterr().err
    answer = json.loads(capsys.readouterr().out)
    assert len(answer["recorded"]) in {1, 2}
    assert main(["--register", str(path), "--json", "history", ref], today=lambda: TODAY) == 0
    last = json.loads(capsys.readouterr().out)["facts"][-1]
    assert (last["fact"], last["on"]) == (kind, on)


@pytest.mark.parametrize("kind", CASES)
def test_a_fact_is_recorded(kind: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    steps, besides, line = CASES[kind]
    prepare(tmp_path / "r.wipa", "ECO-2017", steps, besides)
    record(tmp_path / "r.wipa", "ECO-2017", kind, line, capsys)


@pytest.mark.parametrize("kind", PARTNERS)
def test_a_fact_about_partners_is_recorded(
    kind: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    besides, line = PARTNERS[kind]
    prepare(tmp_path / "r.wipa", "DECLARATION-2017", 0, besides)
    record(tmp_path / "r.wipa", "DECLARATION-2017", kind, line, capsys)


def test_no_kind_is_left_out() -> None:
    kinds = {kind.kind for members in CHAPTERS.values() for kind in members}
    assert kinds - {*CASES, *PARTNERS} <= {"duty_done"}


def test_the_kinds_are_listed_by_chapter(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["facts"]) == 0
    said = capsys.readouterr().out
    assert said.index("\nText\n") < said.index("text_settled") < said.index("\nCoordination Committee\n")
    assert main(["facts", "--json"]) == 0
    chapters = {row["fact"]: row["chapter"] for row in json.loads(capsys.readouterr().out)["facts"]}
    assert (chapters["signed"], chapters["annulled"]) == ("signature", "register")


def test_what_is_also_true_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "r.wipa"
    prepare(path, "ECO-2017", APPROVED, ("counterpart_asked party=ECO organ=Council",))
    assert main(["--register", str(path), "--json", "show", "ECO-2017"], today=lambda: TODAY) == 0
    also = json.loads(capsys.readouterr().out)["also"]
    assert [one["code"] for one in also] == ["also.provisional", "also.pending"]
    assert all(one["facts"] for one in also)
    assert main(["--register", str(path), "show", "ECO-2017"], today=lambda: TODAY) == 0
    assert also[0]["text"] in capsys.readouterr().out
