"""French, Spanish, Russian and Arabic agreements are read with nothing but their lexicons."""

from __future__ import annotations

from pathlib import Path

import pytest

from wipo_approvals.text.extraction import answer, propose
from wipo_approvals.text.reading import read_paper

TEXTS = {
    "fr": "ACCORD DE COOPÉRATION\nentre l'Organisation Mondiale de la Propriété Intellectuelle (OMPI)\net l'Union africaine (UA)\n\n"
    "Désireuses de coopérer,\n\nSont convenues de ce qui suit :\n\nArticle premier\nObjet\n\nLes parties coopèrent.\n\n"
    "Article 2\nEntrée en vigueur, durée et dénonciation\n\nLe présent accord entre en vigueur à la date de sa signature. "
    "Il est conclu pour une durée de trois ans. Chaque partie peut le dénoncer moyennant un préavis écrit de six mois.\n\n"
    "Fait à Genève, en deux exemplaires originaux en langue française, le ________ 2021.\n",
    "es": "ACUERDO DE COOPERACIÓN\nentre la Organización Mundial de la Propiedad Intelectual (OMPI)\ny la Unión Africana (UA)\n\n"
    "Deseosas de cooperar,\n\nHan convenido lo siguiente:\n\nArtículo 1\nObjeto\n\nLas partes cooperarán.\n\n"
    "Artículo 2\nEntrada en vigor, duración y denuncia\n\nEl presente acuerdo entrará en vigor en la fecha de su firma. "
    "Tendrá una duración de tres años. Cualquiera de las partes podrá denunciar el acuerdo con un preaviso de seis meses.\n\n"
    "Hecho en Ginebra, en dos ejemplares en idioma español, el ________ 2021.\n",
    "ru": "СОГЛАШЕНИЕ О СОТРУДНИЧЕСТВЕ\nмежду Всемирной организацией интеллектуальной собственности (ВОИС)\nи Африканским союзом (АС)\n\n"
    "Желая сотрудничать,\n\nДоговорились о нижеследующем:\n\nСтатья 1\nЦель\n\nСтороны сотрудничают.\n\n"
    "Статья 2\nВступление в силу и срок\n\nСоглашение вступает в силу с даты его подписания. Соглашение действует в течение 3 лет. "
    "Каждая из сторон может прекратить его действие, направив письменное уведомление не менее чем за шесть месяцев.\n\n"
    "Совершено в Женеве, в двух экземплярах на русском языке, ________ 2021 года.\n",
    "ar": "مذكرة تفاهم\nبين المنظمة العالمية للملكية الفكرية (الويبو)\nوجامعة الدول العربية\n\n"
    "إذ ترغبان في التعاون،\n\nاتفقتا على ما يلي:\n\nالمادة 1\nالهدف\n\nيتعاون الطرفان.\n\n"
    "المادة 2\nالنفاذ والمدة\n\nتدخل هذه المذكرة حيز النفاذ. يدخل الاتفاق حيز النفاذ من تاريخ توقيع الطرفين. تكون مدته 3 سنوات. "
    "يجوز لأي طرف إنهاء المذكرة بعد إخطار قبل ستة أشهر.\n\nحرر في القاهرة من نسختين باللغة العربية ________ 2021.\n",
}


@pytest.mark.parametrize("language", sorted(TEXTS))
def test_the_final_clauses_of_another_language_are_read(language: str, tmp_path: Path) -> None:
    path = tmp_path / "paper.txt"
    path.write_text(TEXTS[language], encoding="utf-8")
    found = answer(propose(read_paper(path)))
    agreement = found["agreements"][0]
    assert found["document"]["language"] == language
    assert agreement["articles"] == 2
    assert agreement["authentic_languages"] == [language]
    assert agreement["originals"]["total"] == 2
    assert agreement["printed_year"] == 2021
    assert agreement["entry_into_force"] == {"rule": "on_signature_by_all"}
    assert agreement["duration"]["months"] == 36
    assert (agreement["notice"]["value"], agreement["notice"]["unit"]) == (6, "month")
    assert agreement["instrument_type"] == (
        "memorandum_of_understanding" if language == "ar" else "cooperation_agreement"
    )
