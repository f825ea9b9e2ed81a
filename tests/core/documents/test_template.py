"""The house template: an office may put its own in its place; what does not serve is refused with the reason."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

import pytest

from scripts import make_template
from tests.core.builders import a_registration, an_office, walk
from tests.core.documents.specimens import vocabulary
from wipo_approvals.documents import word
from wipo_approvals.documents.word.styles import NAMES
from wipo_approvals.documents.word.template import SHIPPED, load
from wipo_approvals.domain.vocabulary import Language
from wipo_approvals.errors import ExportFault
from wipo_approvals.office.papers import HOUSE_TEMPLATE
from wipo_approvals.wording import Wording

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
LETTERHEAD = f"<w:hdr {W}><w:p><w:r><w:t>Office of the Legal Counsel</w:t></w:r></w:p></w:hdr>"
MANUAL = Path(__file__).parents[3] / "docs" / "manual" / "template.md"


def parts_of(content: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(content)) as package:
        return {name: package.read(name) for name in package.namelist()}


def template(path: Path, **changes: tuple[str, str]) -> Path:
    """The shipped template with words of its parts replaced; a part is named by the end of its name."""
    parts = parts_of(SHIPPED.read_bytes())
    for ending, (old, new) in changes.items():
        name = next(one for one in parts if one.endswith(ending.replace("_", ".")))
        assert old.encode() in parts[name]
        parts[name] = parts[name].replace(old.encode(), new.encode())
    with zipfile.ZipFile(path, "w") as package:
        for name, content in parts.items():
            package.writestr(name, content)
    return path


def with_letterhead(path: Path) -> Path:
    """A template with a header of its own, as an office makes it in Word."""
    reference = '<w:sectPr><w:headerReference w:type="default" r:id="rId9"/>'
    template(path, document_xml=("<w:sectPr>", reference))
    parts = parts_of(path.read_bytes())
    relation = b'<Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/header" Target="header1.xml"/></Relationships>'
    kind = b'<Override PartName="/word/header1.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml"/></Types>'
    parts["word/_rels/document.xml.rels"] = parts["word/_rels/document.xml.rels"].replace(
        b"</Relationships>", relation
    )
    parts["[Content_Types].xml"] = parts["[Content_Types].xml"].replace(b"</Types>", kind)
    parts["word/header1.xml"] = LETTERHEAD.encode()
    with zipfile.ZipFile(path, "w") as package:
        for name, content in parts.items():
            package.writestr(name, content)
    return path


def test_the_shipped_template_is_what_its_script_writes(tmp_path: Path) -> None:
    make_template.write(tmp_path / "house.docx")
    assert (tmp_path / "house.docx").read_bytes() == SHIPPED.read_bytes()


def test_an_office_gives_its_styles_their_own_look(tmp_path: Path) -> None:
    own = template(tmp_path / "own.docx", styles_xml=('w:ascii="Arial"', 'w:ascii="Georgia"'))
    styles = parts_of(word.render(vocabulary(Language.EN), own))["word/styles.xml"]
    assert b'w:ascii="Georgia"' in styles
    assert word.render(vocabulary(Language.EN)) != word.render(vocabulary(Language.EN), own)


def test_styles_are_found_by_their_names_whatever_word_calls_them_inside(tmp_path: Path) -> None:
    own = template(tmp_path / "own.docx", styles_xml=('w:styleId="BodyText"', 'w:styleId="Corpsdetexte"'))
    assert load(own).ids["BodyText"] == "Corpsdetexte"
    assert (
        b'<w:pStyle w:val="Corpsdetexte"/>'
        in parts_of(word.render(vocabulary(Language.EN), own))["word/document.xml"]
    )


def test_a_letter_carries_the_letterhead_and_nothing_else_does(tmp_path: Path) -> None:
    own = with_letterhead(tmp_path / "own.docx")
    parts = parts_of(word.render(vocabulary(Language.EN), own))
    document = parts["word/document.xml"].decode()
    assert document.count('r:id="houserId9"') == 1
    assert document.index('r:id="houserId9"') < document.index("<w:titlePg/>")
    held = [name for name, part in parts.items() if b"Legal Counsel" in part]
    assert len(held) == 1
    assert held[0].encode() in parts["[Content_Types].xml"]


def test_a_missing_style_is_named(tmp_path: Path) -> None:
    own = template(
        tmp_path / "own.docx", styles_xml=('<w:name w:val="Decision Paragraph"/>', '<w:name w:val="Other"/>')
    )
    with pytest.raises(ExportFault, match=r"export\.template_styles") as refused:
        word.render(vocabulary(Language.EN), own)
    for language in Language:
        assert "Decision Paragraph" in Wording(language).refusal(refused.value)


@pytest.mark.parametrize("content", [b"", b"%PDF-1.7", b"PK\x03\x04 broken"])
def test_what_is_no_word_document_is_refused(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "own.docx").write_bytes(content)
    with pytest.raises(ExportFault, match=r"export\.template_unreadable") as refused:
        word.render(vocabulary(Language.EN), tmp_path / "own.docx")
    for language in Language:
        assert "own.docx" in Wording(language).refusal(refused.value)


def test_a_template_with_a_document_type_is_refused(tmp_path: Path) -> None:
    own = template(tmp_path / "own.docx", styles_xml=("<w:styles", "<!DOCTYPE x><w:styles"))
    with pytest.raises(ExportFault, match=r"export\.template_unreadable"):
        load(own)


def test_a_template_that_fetches_from_outside_is_refused(tmp_path: Path) -> None:
    outside = '<Relationship Id="rId8" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/theme" Target="https://example.org/x.xml" TargetMode="External"/></Relationships>'
    own = template(tmp_path / "own.docx", document_xml_rels=("</Relationships>", outside))
    with pytest.raises(ExportFault, match=r"export\.template_unreadable"):
        load(own)


def test_lists_of_the_templates_styles_do_not_meet_ours(tmp_path: Path) -> None:
    listed = '<w:name w:val="heading 2"/><w:pPr><w:numPr><w:numId w:val="3"/></w:numPr></w:pPr>'
    own = template(tmp_path / "own.docx", styles_xml=('<w:name w:val="heading 2"/>', listed))
    assert b"<w:numPr>" not in parts_of(word.render(vocabulary(Language.EN), own))["word/styles.xml"]


def test_a_template_beside_the_register_is_used(tmp_path: Path) -> None:
    template(tmp_path / HOUSE_TEMPLATE, styles_xml=('w:ascii="Arial"', 'w:ascii="Georgia"'))
    with an_office(tmp_path / "register.wipa") as office:
        office.recording.register([a_registration()])
        walk(office, "ECO-2017", steps=4)
        file = office.papers.export("signature_original", "ECO-2017", language="en", out=tmp_path / "out")[0]
    assert b'w:ascii="Georgia"' in parts_of(file.path.read_bytes())["word/styles.xml"]


def test_the_manual_names_every_style() -> None:
    manual = MANUAL.read_text(encoding="utf-8")
    assert [name for name in NAMES.values() if f"`{name}`" not in manual] == []
    assert f"`{HOUSE_TEMPLATE}`" in manual
