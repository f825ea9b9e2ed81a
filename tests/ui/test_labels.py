"""Everything the core names has its mark and its words in every language of the screens."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.ui.builders import TODAY, fill, open_office
from ui.labels import STAGE_LOOKS, Words
from ui.theme import Theme
from wipo_approvals.domain.facts import KINDS
from wipo_approvals.domain.vocabulary import Language, Stage
from wipo_approvals.wording import addressed


@pytest.mark.parametrize("stage", Stage)
def test_every_stage_has_its_mark(stage: Stage, theme: Theme) -> None:
    assert STAGE_LOOKS[stage].icon in theme.icon_names()


@pytest.mark.parametrize("language", list(Language))
@pytest.mark.parametrize("stage", Stage)
def test_every_stage_has_its_word(stage: Stage, language: Language) -> None:
    assert not Words(language).stage(stage).startswith("stage.")


@pytest.mark.parametrize("language", list(Language))
@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_of_fact_has_its_word(kind: str, language: Language) -> None:
    assert not Words(language).step(kind).startswith("fact.")


def test_undo_is_named_by_what_it_takes_back(tmp_path: Path) -> None:
    with open_office(fill(tmp_path / "a.wipa")) as office:
        sheet = office.agreements.sheet("ECO-2017")
    assert sheet.undo is not None
    assert Words().undone(sheet.undo) == "signature of ECO on 3 May 2018"


@pytest.mark.parametrize(
    ("keys", "told"),
    [
        ([], ""),
        (["AU"], "African Union"),
        (["AU", "ECO"], "African Union and ECO"),
        (["AU", "ECO", "SCO", "LAS"], "African Union and 3 others"),
    ],
)
def test_many_counterparts_are_told_by_the_first(keys: list[str], told: str) -> None:
    assert Words().parties(keys, {"AU": "African Union"}) == told


@pytest.mark.parametrize(
    ("language", "on", "told"),
    [
        (Language.EN, "2018-05-03", "signature of ECO on 3 May 2018"),
        (Language.EN, "2018-05", "signature of ECO in May 2018"),
        (Language.EN, "2018", "signature of ECO in 2018"),
        (Language.ZH, "2018-05", "ECO2018年5月的签署"),
        (Language.FR, "2018-05-01", "signature (ECO) le 1er mai 2018"),
        (Language.FR, "2018-05", "signature (ECO) en mai 2018"),
        (Language.ES, "2018-05-03", "firma (ECO) el 3 de mayo de 2018"),
        (Language.ES, "2018", "firma (ECO) en 2018"),
        (Language.RU, "2018-05-03", "подпись (ECO), 3 мая 2018 года"),
        (Language.RU, "2018-05", "подпись (ECO), май 2018 года"),
        (Language.AR, "2018-05", "التوقيع (ECO) في مايو 2018"),
    ],
)
def test_a_month_stands_in_the_sentence_as_a_month(language: Language, on: str, told: str) -> None:
    assert Words(language).sentence("undo.signed", {"party": "ECO", "on": on}) == told


def test_a_place_is_written_in_the_language_of_the_screen() -> None:
    assert Words().place("WO/CC/74/1", "IV") == "WO/CC/74/1, Annex IV"
    assert Words(Language.ZH).place("WO/CC/74/1", "IV") == "WO/CC/74/1，附件四"
    assert Words(Language.FR).place("WO/CC/74/1", "IV") == "WO/CC/74/1, annexe IV"
    assert not Words().place("", "")


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (["árabe", "inglés"], "árabe e inglés"),
        (["inglés", "árabe"], "inglés y árabe"),
        (["árabe", "francés", "inglés"], "árabe, francés e inglés"),
        (["agua", "hielo"], "agua y hielo"),
    ],
)
def test_a_spanish_list_heeds_the_sound_of_an_i(words: list[str], told: str) -> None:
    assert Words(Language.ES).join(words) == told


def test_a_day_is_written_in_the_language_of_the_screen() -> None:
    assert Words().day(TODAY) == "22 November 2026"
    assert Words(Language.ZH).day(TODAY) == "2026年11月22日"
    assert not Words().day(None)


def test_a_style_stands_where_the_script_of_the_name_wants_it() -> None:
    assert addressed("先生", "弗朗西斯·高锐") == "弗朗西斯·高锐先生"
    assert addressed("Mr.", "Francis Gurry") == "Mr. Francis Gurry"
    assert addressed("", "Francis Gurry") == "Francis Gurry"
