"""Duties that come round again are read from the texts, and from no text that does not name them."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from wipo_approvals.domain.vocabulary import Language
from wipo_approvals.office.texts import answer_for
from wipo_approvals.text.extraction import propose
from wipo_approvals.text.reading import read_paper

ROOT = Path(__file__).parents[3]
PAPER = ROOT.parent / "shared" / "data" / "wo-cc-74-1.zh.txt"
SAMPLE = ROOT / "resources" / "sample"
TITLES = {
    Language.EN: "Memorandum of Understanding\nbetween the World Intellectual Property Organization (WIPO)\n"
    "and the Economic Cooperation Organization (ECO)\n\nArticle 1 Work\n\n",
    Language.ZH: "世界知识产权组织（产权组织）与经济合作组织（ECO）谅解备忘录\n\n第一条 工作\n\n",
    Language.FR: "Mémorandum d'accord\nentre l'Organisation Mondiale de la Propriété Intellectuelle (OMPI)\n"
    "et l'Organisation de coopération économique (ECO)\n\nArticle 1 Travail\n\n",
}


def read(text: str, language: Language, folder: Path) -> list[dict[str, Any]]:
    path = folder / "paper.txt"
    path.write_text(TITLES[language] + text + "\n", encoding="utf-8")
    (agreement,) = propose(read_paper(path)).agreements
    rows: list[dict[str, Any]] = agreement.findings["obligations"].value
    return rows


def short(rows: list[dict[str, Any]]) -> list[tuple[str, int | None]]:
    return [(row["kind"], row["months"]) for row in rows]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Every two years the Parties shall decide which activities they carry out.", ("work_programme", 24)),
        ("The Parties shall agree on an annual work plan.", ("plan", 12)),
        ("The Parties shall prepare an end-of-year activity report.", ("report", 12)),
        ("The Parties shall hold regular consultations.", ("consultation", None)),
        ("The Parties shall hold regular meetings in Geneva.", ("meeting", None)),
        ("The projects shall be subject to periodic evaluation.", ("evaluation", None)),
        ("The Parties shall meet every six months to review progress.", ("meeting", 6)),
    ],
)
def test_an_english_duty_is_read(text: str, wanted: tuple[str, int | None], tmp_path: Path) -> None:
    assert short(read(text, Language.EN, tmp_path)) == [wanted]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("双方每两年共同决定需要开展的活动或项目。", ("work_programme", 24)),
        ("双方商定年度工作计划。", ("plan", 12)),
        ("双方拟定一份正式的年终活动报告。", ("report", 12)),
        ("双方将举行定期磋商。", ("consultation", None)),
        ("双方应定期在日内瓦举行会议。", ("meeting", None)),
        ("双方对项目进行定期评估。", ("evaluation", None)),
        ("双方每六个月举行一次会议。", ("meeting", 6)),
    ],
)
def test_a_chinese_duty_is_read(text: str, wanted: tuple[str, int | None], tmp_path: Path) -> None:
    assert short(read(text, Language.ZH, tmp_path)) == [wanted]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The Parties shall hold meetings and consultations as needed.", Language.EN),
        ("The Parties may hold regular meetings.", Language.EN),
        ("The scope is set out in the work plan.", Language.EN),
        ("Any dispute shall be settled by consultation.", Language.EN),
        ("双方视需要举行会议和磋商。", Language.ZH),
        ("项目按就每项活动商定的办法供资。", Language.ZH),
        ("双方编写研究报告。", Language.ZH),
    ],
)
def test_what_is_done_as_needed_or_only_mentioned_is_no_duty(
    text: str, language: Language, tmp_path: Path
) -> None:
    assert read(text, language, tmp_path) == []


def test_who_owes_it_and_where_it_stands_are_kept(tmp_path: Path) -> None:
    (row,) = read("ECO shall prepare an annual report.", Language.EN, tmp_path)
    assert (row["party"], row["clause"]) == ("ECO", "Article 1 Work")


def test_the_sample_texts_agree_across_languages() -> None:
    def kinds(name: str) -> list[tuple[str, int | None]]:
        (agreement,) = propose(read_paper(SAMPLE / name)).agreements
        return short(agreement.findings["obligations"].value)

    assert kinds("ECOWAS-2017.en.txt") == kinds("ECOWAS-2017.zh.txt") == kinds("ECOWAS-2017.fr.txt")
    assert kinds("ECO-2017.en.txt") == kinds("ECO-2017.zh.txt") == [("plan", None), ("consultation", None)]
    assert kinds("LAS-2017.en.txt") == kinds("LAS-2017.ar.txt") == kinds("LAS-2017.fr.txt")
    assert kinds("IRENA-2017.en.txt") == []


def test_the_answer_of_a_dry_run_stays_as_it_was_agreed() -> None:
    agreement = answer_for(SAMPLE / "ECO-2017.en.txt")["agreements"][0]
    assert "obligations" not in agreement | agreement["sources"] | agreement["confidence"]


@pytest.mark.skipif(not PAPER.exists(), reason=f"the client's paper is not at {PAPER}")
def test_the_duties_of_the_clients_paper_are_read() -> None:
    found = {one.annex: one.findings["obligations"].value for one in propose(read_paper(PAPER)).agreements}
    assert {annex: short(rows) for annex, rows in found.items()} == {
        "I": [("report", None), ("work_programme", 24), ("evaluation", None)],
        "II": [],
        "III": [("plan", None), ("consultation", None)],
        "IV": [("meeting", None)],
        "V": [],
        "VI": [("plan", 12), ("report", 12), ("meeting", None)],
    }
    report = found["I"][0]
    assert (report["party"], report["addressee"]) == ("ECOWAS", "部长理事会")
    assert found["I"][1]["clause"] == "第二条 合作安排"
