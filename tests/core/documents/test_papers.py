"""The committee document and the originals: their form, their order of parties, their safe writing."""

from __future__ import annotations

import os
import re
import zipfile
from importlib.resources import files
from pathlib import Path

import pytest
from docx import Document
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from tests.core.builders import a_registration, an_office, keep_text, walk
from tests.core.documents.counting import labels
from tests.core.documents.specimens import Paper, vocabulary
from wipo_approvals.documents.alternat import keeper_first, paragraphs_in_order, rotated
from wipo_approvals.documents.composition import Composition, Section
from wipo_approvals.documents.signing import left_out
from wipo_approvals.documents.word import styles
from wipo_approvals.documents.word.text import Script, runs, split
from wipo_approvals.domain.vocabulary import Language
from wipo_approvals.errors import ExportFault, GateClosed, NotFound
from wipo_approvals.office import Office
from wipo_approvals.text.blocks import Block, BlockKind, SignatureEntry

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def committee(office: Office, *, agreements: int = 2) -> None:
    """Agreements approved as annexes of WO/CC/74/1."""
    for number in range(1, agreements + 1):
        ref = f"ECO-201{number}"
        office.recording.register([a_registration(ref)])
        keep_text(office, ref, "ru")
        for kind, values in (
            ("text_settled", {}),
            ("submitted", {"symbol": "WO/CC/74/1", "annex": str(number)}),
            ("decided", {"outcome": "approved"}),
        ):
            office.recording.record(ref, kind, values)


def texts(path: Path) -> list[str]:
    """Every paragraph of the body, those in tables too, with the label Word counts before it."""
    parts = parts_of(path)
    return [
        (f"{label}\t" if label else "") + "".join(piece.text or "\t" for piece in p.iter(f"{W}t", f"{W}tab"))
        for label, p in labels(parts["word/document.xml"], parts.get("word/numbering.xml"))
    ]


def parts_of(path: Path) -> dict[str, bytes]:
    with zipfile.ZipFile(path) as package:
        return {name: package.read(name) for name in package.namelist()}


@pytest.mark.parametrize("language", list(Language))
def test_the_committee_document_has_a_section_for_each_annex(tmp_path: Path, language: Language) -> None:
    with an_office() as office:
        committee(office, agreements=3)
        (file,) = office.papers.export(
            "committee_document", "WO/CC/74/1", language=language.value, out=tmp_path
        )
    document = Document(str(file.path))
    assert len(document.sections) == 4
    for section in document.sections:
        assert section.header.paragraphs[0].text == "WO/CC/74/1"
        assert " PAGE " in etree.tostring(section.header._element).decode()
    headers = [" ".join(p.text for p in s.first_page_header.paragraphs) for s in document.sections[1:]]
    assert len(set(headers)) == 3
    starts = [s._sectPr.find(f"{W}pgNumType") for s in document.sections]
    assert [start is not None and start.get(f"{W}start") for start in starts] == [False, "1", "1", "1"]
    said = " ".join(texts(file.path))
    assert said.count("WO/CC/74/1") >= 1
    assert document.core_properties.subject == "WO/CC/74/1"
    assert document.core_properties.language == language.value


def test_items_annexes_and_decision_agree(tmp_path: Path) -> None:
    with an_office() as office:
        committee(office, agreements=3)
        (file,) = office.papers.export("committee_document", "WO/CC/74/1", language="en", out=tmp_path)
    said = texts(file.path)
    assert [line[:4] for line in said if re.match(r"\([iv]+\)\t", line)] == ["(i)\t", "(ii)", "(iii"]
    assert any("Annexes I, II and III to document WO/CC/74/1" in line for line in said)
    marks = [line for line in said if line.startswith("[")]
    assert marks == [
        "[Annex I follows]",
        "[Annex II follows]",
        "[Annex III follows]",
        "[End of Annex III and of document]",
    ]


def test_the_same_register_gives_the_same_bytes(tmp_path: Path) -> None:
    with an_office() as office:
        committee(office)
        one = office.papers.export("committee_document", "WO/CC/74/1", language="en", out=tmp_path / "a")[0]
        two = office.papers.export("committee_document", "WO/CC/74/1", language="en", out=tmp_path / "b")[0]
    assert one.path.read_bytes() == two.path.read_bytes()


def test_one_original_for_each_language_and_copy_with_its_keeper_first(tmp_path: Path) -> None:
    with an_office() as office:
        office.recording.register([a_registration()])
        walk(office, "ECO-2017", steps=4)
        files = office.papers.export("signature_original", "ECO-2017", out=tmp_path)
    assert [file.path.name for file in files] == [
        f"ECO-2017.original.{language}.{number}-{party}.docx"
        for language in ("en", "ru")
        for number, party in ((1, "WIPO"), (2, "ECO"))
    ]
    first, second = texts(files[0].path), texts(files[1].path)
    assert first[0].index("World Intellectual") < first[0].index("Economic Cooperation")
    assert second[0].index("Economic Cooperation") < second[0].index("World Intellectual")
    bodies = [[p.text for p in Document(str(file.path)).paragraphs][1:] for file in files[:2]]
    assert bodies[0] == bodies[1]
    left = [Document(str(file.path)).tables[0].cell(0, 0).paragraphs[0].text for file in files[:2]]
    assert left == [
        "World Intellectual Property Organization (WIPO)",
        "Economic Cooperation Organization (ECO)",
    ]


def test_the_signature_block_stays_with_the_last_article(tmp_path: Path) -> None:
    with an_office() as office:
        office.recording.register([a_registration()])
        walk(office, "ECO-2017", steps=4)
        file = office.papers.export("signature_original", "ECO-2017", language="en", out=tmp_path)[0]
    document = Document(str(file.path))
    table = document.tables[0]
    assert all(
        row._tr.trPr is not None and row._tr.trPr.find(f"{W}cantSplit") is not None for row in table.rows
    )
    styles = {style.style_id: style for style in document.styles}
    for paragraph in list(table._tbl.itersiblings(preceding=True))[:3]:
        named = paragraph.find(f"{W}pPr/{W}pStyle")
        assert named is not None
        tied = paragraph.find(f"{W}pPr/{W}keepNext") is not None
        assert tied or styles[str(named.get(f"{W}val"))].paragraph_format.keep_with_next


def test_the_last_lines_of_a_section_stay_together() -> None:
    blocks = tuple(Block(kind=BlockKind.PARAGRAPH, ident=f"p-{n}", text=f"Line {n}.") for n in range(20))
    section = Section(blocks=blocks, language="en")
    made = Composition(
        paper="lines", title="Lines", subject="", language=Language.EN, sections=(section,), file_stem="lines"
    )
    paper = Paper("lines", made)
    tied = [paper.kept_with_next(one) for one in paper.body.iter(f"{W}p")]
    assert tied[:-1] == [*[False] * 12, *[True] * 7]


def test_words_that_lead_to_a_list_stay_with_it() -> None:
    kinds = (BlockKind.PARAGRAPH, BlockKind.POINT, *[BlockKind.PARAGRAPH] * 10)
    said = ("The Parties shall:", "meet;", *["Article." for _ in range(10)])
    blocks = tuple(
        Block(kind=kind, ident=f"b-{n}", text=text)
        for n, (kind, text) in enumerate(zip(kinds, said, strict=True))
    )
    made = Composition(
        paper="list",
        title="List",
        subject="",
        language=Language.EN,
        sections=(Section(blocks=blocks, language="en"),),
        file_stem="list",
    )
    paper = Paper("list", made)
    assert [paper.kept_with_next(one) for one in paper.body.iter(f"{W}p")][:3] == [True, False, False]


def test_no_original_without_approval_or_in_a_wrong_language(tmp_path: Path) -> None:
    with an_office() as office:
        office.recording.register([a_registration()])
        walk(office, "ECO-2017", steps=2)
        with pytest.raises(GateClosed, match=r"gate\.not_approved"):
            office.papers.export("signature_original", "ECO-2017", out=tmp_path)
        with pytest.raises(GateClosed, match=r"gate\.wrong_language"):
            office.papers.export("signature_original", "ECO-2017", language="zh", out=tmp_path)
        with pytest.raises(NotFound, match=r"absent\.document"):
            office.papers.export("committee_document", "WO/CC/99/1", out=tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_a_failed_export_leaves_the_old_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with an_office() as office:
        committee(office)
        (file,) = office.papers.export("committee_document", "WO/CC/74/1", language="en", out=tmp_path)
        before = file.path.read_bytes()
        monkeypatch.setattr(os, "fsync", _disk_full)
        with pytest.raises(ExportFault, match=r"export\.cannot_write"):
            office.papers.export("committee_document", "WO/CC/74/1", language="en", out=tmp_path)
    assert file.path.read_bytes() == before
    assert [path.name for path in tmp_path.iterdir()] == [file.path.name]


def _disk_full(_handle: int) -> None:
    raise OSError(28, "No space left on device")


def test_a_batch_can_be_stopped_between_files(tmp_path: Path) -> None:
    with an_office() as office:
        office.recording.register([a_registration()])
        walk(office, "ECO-2017", steps=4)
        files = office.papers.export(
            "signature_original", "ECO-2017", out=tmp_path, progress=lambda done, _total: done < 2
        )
    assert len(files) == 2


def test_too_few_originals_are_said_with_the_paper(tmp_path: Path) -> None:
    with an_office() as office:
        office.recording.register(
            [a_registration(originals={"total": 2, "per_language": {"en": 1, "ru": 1}})]
        )
        walk(office, "ECO-2017", steps=3)
        files = office.papers.export("signature_original", "ECO-2017", out=tmp_path)
    stops = [[code for code, _ in file.remarks if code.startswith("gate.")] for file in files]
    assert stops == [["gate.originals_too_few"]] * 2


def test_a_line_of_the_signature_block_that_is_not_printed_is_named() -> None:
    entry = SignatureEntry(
        party="Economic Cooperation Organization", name="A. Person", title="Secretary General"
    )
    text = "Economic Cooperation Organization\nA. Person\nSecretary General\nDate: ________\nSigned at Cairo, on ........ 2007"
    block = Block(kind=BlockKind.SIGNATURE, ident="signature", text=text, entries=(entry,))
    assert left_out([block]) == ["Date: ________", "Signed at Cairo, on ........ 2007"]
    said = Block(kind=BlockKind.TESTIMONIUM, ident="t", text="Signed at Cairo, on ........ 2007. Date:")
    assert left_out([said, block]) == []


NAMES = {
    "WIPO": ("Organisation Mondiale de la Propriété Intellectuelle", "OMPI"),
    "LAS": ("Ligue des États arabes", "LEA"),
    "EU": ("Union européenne",),
}


@pytest.mark.parametrize(
    ("text", "keeper", "expected"),
    [
        (
            "Accord entre l'Organisation Mondiale de la Propriété Intellectuelle (OMPI) et la Ligue des États arabes (LEA)",
            "LAS",
            "Accord entre la Ligue des États arabes (LEA) et l'Organisation Mondiale de la Propriété Intellectuelle (OMPI)",
        ),
        ("Accord entre l'OMPI et la LEA", "WIPO", "Accord entre l'OMPI et la LEA"),
        (
            "Accord entre l'OMPI, la LEA et l'Union européenne",
            "EU",
            "Accord entre l'Union européenne, l'OMPI et la LEA",
        ),
        ("Accord de siège", "WIPO", "Accord de siège"),
        (
            "Accord entre une organisation (OMPI) et la LEA",
            "LAS",
            "Accord entre une organisation (OMPI) et la LEA",
        ),
    ],
)
def test_the_keeper_is_named_first(text: str, keeper: str, expected: str) -> None:
    assert keeper_first(text, keeper, NAMES) == expected


def test_russian_names_are_known_in_every_case() -> None:
    names = {
        "WIPO": ("Всемирная организация интеллектуальной собственности", "ВОИС"),
        "IPA_CIS": ("Межпарламентская Ассамблея государств - участников СНГ", "МПА СНГ"),
    }
    said = "Соглашение между Всемирной организацией интеллектуальной собственности (ВОИС) и Межпарламентской Ассамблеей государств – участников СНГ (МПА СНГ)"
    turned = keeper_first(said, "IPA_CIS", names)
    assert turned.index("Межпарламентской Ассамблеей") < turned.index("Всемирной организацией")


def test_paragraphs_that_present_the_parties_change_places_and_keep_their_marks() -> None:
    two = {key: NAMES[key] for key in ("WIPO", "LAS")}
    texts_given = ["L'OMPI, à Genève,", "et", "La LEA, au Caire;"]
    assert paragraphs_in_order(texts_given, "LAS", two) == ["La LEA, au Caire,", "et", "L'OMPI, à Genève;"]
    assert rotated(("A", "B", "C"), "C") == ("C", "A", "B")


def test_text_is_split_by_script_and_loses_nothing() -> None:
    text = "وثيقة WO/CC/74/1 (الويبو) 第七十四届 и ВОИС."
    pieces = list(split(text, "ar"))
    assert "".join(piece for _, piece in pieces) == text
    assert [script for script, _ in pieces] == [
        Script.ARABIC, Script.LATIN, Script.ARABIC, Script.HAN, Script.ARABIC, Script.CYRILLIC, Script.ARABIC,
    ]  # fmt: skip


def test_figures_that_lean_on_latin_letters_stay_with_them() -> None:
    assert list(split("البصمة 225d82c2b714", "ar")) == [
        (Script.ARABIC, "البصمة "),
        (Script.LATIN, "225d82c2b714"),
    ]
    assert list(split("عام 2017", "ar")) == [(Script.ARABIC, "عام 2017")]


@given(
    st.text(alphabet="ab1 .,()[]—“”…+-/\t\nдЖ第条。，（）المادة×&<>\u200e"), st.sampled_from(list(Language))
)
def test_whatever_is_written_nothing_of_it_is_lost(text: str, language: Language) -> None:
    pieces = list(split(text, language.value))
    assert "".join(piece for _, piece in pieces) == text
    assert all(piece for _, piece in pieces)
    written = etree.fromstring(f'<w:p xmlns:w="{W[1:-1]}">{runs(text, language.value)}</w:p>')
    signs = {f"{W}tab": "\t", f"{W}br": "\n"}
    found = "".join(signs.get(one.tag) or one.text or "" for one in written.iter(f"{W}t", *signs))
    ruled = re.sub(r"_{3,}|\.{4,}|…{2,}", "\u00a0" * 16, text)
    assert found.replace("\u200e", "") == ruled.replace("\u200e", "")


@pytest.mark.parametrize(
    ("text", "held"),
    [
        ("هاتف: +41 22 338 9111.", "+41 22 338 9111"),
        ("الفترة 2017-2019 فقط", "2017-2019"),
        ("من 2 إلى 11 أكتوبر", ""),
    ],
)
def test_figures_keep_their_order_from_right_to_left(text: str, held: str) -> None:
    written = runs(text, "ar")
    marked = re.findall("\u200e([^\u200e]*)\u200e", written)
    assert marked == ([held] if held else [])
    for run in re.findall(r"<w:r>.*?</w:r>", written):
        assert ("<w:rtl/>" in run) != ("\u200e" in run)


def test_brackets_and_marks_of_a_foreign_word_go_with_the_papers_direction() -> None:
    pieces = list(split("الويبو (WIPO) والمادة Article 13(1).", "ar"))
    assert [piece for script, piece in pieces if script is Script.LATIN] == ["WIPO", "Article 13(1)"]


def test_chinese_words_are_never_slanted() -> None:
    slanted = {
        language: b"<w:i/>" in Paper("vocabulary", vocabulary(language)).parts["word/styles.xml"]
        for language in Language
    }
    assert [language for language, is_slanted in slanted.items() if not is_slanted] == [Language.ZH]


def test_the_template_has_every_style_the_writer_names() -> None:
    document = Document(str(files("resources") / "templates" / "house.docx"))
    known = {style.element.find(f"{W}name").get(f"{W}val") for style in document.styles}
    assert set(styles.NAMES.values()) <= known


def test_every_kind_of_block_wears_a_style() -> None:
    assert set(styles.WORN) == set(BlockKind)
    assert set(styles.WORN.values()) <= set(styles.NAMES)
