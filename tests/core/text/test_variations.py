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
    "Article 2\nFinal Provisions\n\n{text}\n\n{done}\n\n{block}\n",
    "zh": "世界知识产权组织（产权组织）和非洲联盟（非盟）\n\n协定\n\n考虑到1999年5月3日的会谈，\n\n达成协议如下：\n\n"
    "第一条 宗旨\n\n双方应为发明人的利益开展工作。\n\n第二条 最后条款\n\n{text}\n\n{done}\n\n{block}\n",
    "fr": "ACCORD\nentre l'Organisation Mondiale de la Propriété Intellectuelle (OMPI)\net l'Union africaine (UA)\n\n"
    "Désireuses de coopérer,\n\nSont convenues de ce qui suit :\n\nArticle premier\nObjet\n\n"
    "Les parties agissent dans l'intérêt des inventeurs.\n\nArticle 2\nDispositions finales\n\n{text}\n\n{done}\n\n{block}\n",
    "es": "ACUERDO\nentre la Organización Mundial de la Propiedad Intelectual (OMPI)\ny la Unión Africana (UA)\n\n"
    "Deseosas de cooperar,\n\nHan convenido lo siguiente:\n\nArtículo 1\nObjeto\n\n"
    "Las partes actuarán en interés de los inventores.\n\nArtículo 2\nDisposiciones finales\n\n{text}\n\n{done}\n\n{block}\n",
    "ru": "СОГЛАШЕНИЕ\nмежду Всемирной организацией интеллектуальной собственности (ВОИС)\nи Африканским союзом (АС)\n\n"
    "Желая сотрудничать,\n\nДоговорились о нижеследующем:\n\nСтатья 1\nЦель\n\n"
    "Стороны действуют в интересах изобретателей.\n\nСтатья 2\nЗаключительные положения\n\n{text}\n\n{done}\n\n{block}\n",
    "ar": "مذكرة تفاهم\nبين المنظمة العالمية للملكية الفكرية (الويبو)\nوجامعة الدول العربية\n\n"
    "إذ ترغبان في التعاون،\n\nاتفقتا على ما يلي:\n\nالمادة 1\nالهدف\n\nيعمل الطرفان لصالح المخترعين.\n\n"
    "المادة 2\nأحكام ختامية\n\n{text}\n\n{done}\n\n{block}\n",
}
#: What stands where a variation says nothing: its sentence, the closing words, the signature block.
USUAL = {
    "en": {
        "text": "The Parties shall meet from time to time.",
        "done": "Done at Geneva, in duplicate, in the English language, on ________ 2019.",
        "block": "For WIPO:\n\nFor the AU:",
    },
    "zh": {
        "text": "双方应不时举行会谈。",
        "done": "2019年  月  日于日内瓦签署，一式两份，以英文写就。",
        "block": "世界知识产权组织代表\n\n非洲联盟代表",
    },
    "fr": {
        "text": "Les parties se réunissent au besoin.",
        "done": "Fait à Genève, en deux exemplaires originaux en langue française, le ________ 2019.",
        "block": "Pour l'OMPI :\n\nPour l'UA :",
    },
    "es": {
        "text": "Las partes se reunirán cuando convenga.",
        "done": "Hecho en Ginebra, en dos ejemplares en idioma español, el ________ 2019.",
        "block": "Por la OMPI:\n\nPor la UA:",
    },
    "ru": {
        "text": "Стороны проводят встречи по мере надобности.",
        "done": "Совершено в Женеве, в двух экземплярах на русском языке, ________ 2019 года.",
        "block": "За ВОИС:\n\nЗа АС:",
    },
    "ar": {
        "text": "يجتمع الطرفان عند الحاجة.",
        "done": "حرر في جنيف من نسختين باللغة العربية ________ 2019.",
        "block": "عن الويبو\n\nعن جامعة الدول العربية",
    },
}
PLACES = {"en": "Geneva", "zh": "日内瓦", "fr": "Genève", "es": "Ginebra", "ru": "Женеве", "ar": "جنيف"}
CASES = [(language, row) for language in FRAME for row in ROWS.get(language, ())]


def _expected(key: str, value: Any) -> Any:
    if value == "none":
        return None
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


def _said(key: str, found: Any, wanted: Any) -> Any:
    """Of the clauses those a variation speaks of, of each who signs one line."""
    if key == "clauses":
        return {kind: found[kind] for kind in wanted}
    if key == "signatories":
        return [" | ".join(str(one[part]) for part in ("party", "style", "name", "title")) for one in found]
    return found


@pytest.mark.parametrize(("language", "row"), CASES, ids=[f"{one[0]}-{i}" for i, one in enumerate(CASES)])
def test_a_sentence_put_otherwise_is_understood(language: str, row: dict[str, Any], tmp_path: Path) -> None:
    paper = tmp_path / "paper.txt"
    said = {**USUAL[language], **row}
    paper.write_text(FRAME[language].format(**{key: said[key] for key in USUAL["en"]}), encoding="utf-8")
    found = answer(propose(read_paper(paper)))["agreements"][0]
    wanted = {key: _expected(key, value) for key, value in row.items() if key not in USUAL["en"]}
    assert {key: _said(key, found[key], wanted[key]) for key in wanted} == wanted
    if "done" not in row:
        assert found["place"] == PLACES[language]
    assert found["articles"] == 2
