"""A paper that holds something dangerous is still read, without it, and the clerk is told what was left out."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import docx
import pytest

from wipo_approvals.domain.vocabulary import Language
from wipo_approvals.text.extraction import answer, propose
from wipo_approvals.text.reading import read_paper
from wipo_approvals.wording import Wording

AGREEMENT = (
    (
        "Memorandum of Understanding between the World Intellectual Property Organization (WIPO) and the "
        "International Labour Organization (ILO)"
    ),
    "Wishing to cooperate,",
    "Have agreed as follows:",
    "Article 1 – Purpose",
    "The Parties shall cooperate.",
    "Article 2 – Termination",
    (
        "This Memorandum shall enter into force on signature by both Parties. Either Party may terminate it by "
        "giving the other six months' written notice."
    ),
    "Done at Geneva, in two originals in the English language.",
)
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"
Parts = dict[str, bytes]


def the_file() -> bytes:
    paper = docx.Document()
    for text in AGREEMENT:
        paper.add_paragraph(text)
    out = io.BytesIO()
    paper.save(out)
    return out.getvalue()


def parts_of(data: bytes) -> Parts:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def zipped(parts: Parts) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return out.getvalue()


def within_body(parts: Parts, xml: str) -> None:
    name = "word/document.xml"
    parts[name] = parts[name].replace(b"<w:sectPr", xml.encode() + b"<w:sectPr", 1)


def related(parts: Parts, kind: str, target: str, *, external: bool, of: str = "document") -> None:
    name = f"word/_rels/{of}.xml.rels"
    mode = ' TargetMode="External"' if external else ""
    row = f'<Relationship Id="rIdX" Type="{OFFICE}/{kind}" Target="{target}"{mode}/>'
    if name in parts:
        parts[name] = parts[name].replace(b"</Relationships>", row.encode() + b"</Relationships>")
    else:
        parts[name] = f'<Relationships xmlns="{PACKAGE}">{row}</Relationships>'.encode()


def remote_template(parts: Parts) -> None:
    related(parts, "attachedTemplate", "https://example.org/t.dotm", external=True, of="settings")


def linked_image(parts: Parts) -> None:
    related(parts, "image", "file://server/share/seal.png", external=True)


def active_field(instruction: str) -> Callable[[Parts], None]:
    def plant(parts: Parts) -> None:
        within_body(
            parts,
            '<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r>'
            f'<w:r><w:instrText xml:space="preserve"> {instruction} </w:instrText></w:r>'
            '<w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>',
        )

    return plant


def split_field(parts: Parts) -> None:
    within_body(
        parts,
        '<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> DD</w:instrText></w:r>'
        '<w:r><w:instrText xml:space="preserve">EAUTO excel </w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>',
    )


def simple_field(parts: Parts) -> None:
    within_body(parts, '<w:p><w:fldSimple w:instr=" INCLUDETEXT c:/secret.docx "/></w:p>')


def embedded_object(parts: Parts) -> None:
    related(parts, "oleObject", "embeddings/oleObject1.bin", external=False)
    parts["word/embeddings/oleObject1.bin"] = b"\xd0\xcf\x11\xe0"


def imported_chunk(parts: Parts) -> None:
    related(parts, "aFChunk", "chunk.html", external=False)
    within_body(parts, f'<w:altChunk xmlns:r="{OFFICE}" r:id="rIdX"/>')
    parts["word/chunk.html"] = b"<p>twelve months</p>"


def subdocument(parts: Parts) -> None:
    related(parts, "subDocument", "file:///c:/other.docx", external=True)


def hidden(properties: str) -> Callable[[Parts], None]:
    def plant(parts: Parts) -> None:
        within_body(
            parts,
            f"<w:p><w:r><w:rPr>{properties}</w:rPr><w:t>Article 3 – Either Party may withdraw without notice.</w:t></w:r></w:p>",
        )

    return plant


def tracked(parts: Parts) -> None:
    name = "word/document.xml"
    before, after = b"giving the other six months", b"giving the other "
    assert before in parts[name]
    change = (
        b'</w:t></w:r><w:del w:id="90" w:author="x"><w:r><w:delText>nine</w:delText></w:r></w:del>'
        b'<w:ins w:id="91" w:author="x"><w:r><w:t>six</w:t></w:r></w:ins>'
        b'<w:r><w:t xml:space="preserve"> months'
    )
    parts[name] = parts[name].replace(before, after + change)


def directions(parts: Parts) -> None:
    name = "word/document.xml"
    parts[name] = parts[name].replace(b"shall cooperate", "shall \u202ecooperate\u202c".encode())


def look_alikes(parts: Parts) -> None:
    name = "word/document.xml"
    parts[name] = parts[name].replace(b"The Parties shall", "The P\u0430rties shall".encode())


def template_code(parts: Parts) -> None:
    within_body(parts, "<w:p><w:r><w:t>{{ config.items() }}</w:t></w:r></w:p>")


def missing_target(parts: Parts) -> None:
    related(parts, "image", "media/none.png", external=False)


def null_target(parts: Parts) -> None:
    related(parts, "image", "../NULL", external=False)


DANGERS: dict[str, tuple[Callable[[Parts], None], str]] = {
    "remote template": (remote_template, "word.external_relationship"),
    "linked image": (linked_image, "word.external_relationship"),
    "DDE field": (active_field("DDEAUTO excel x"), "word.active_field"),
    "included text": (active_field("INCLUDETEXT c:/secret.docx"), "word.active_field"),
    "field in two runs": (split_field, "word.active_field"),
    "simple field": (simple_field, "word.active_field"),
    "embedded object": (embedded_object, "word.embedded_object"),
    "imported chunk": (imported_chunk, "word.imported_chunk"),
    "sub-document": (subdocument, "word.external_relationship"),
    "hidden text": (hidden("<w:vanish/>"), "word.hidden_text"),
    "white text": (hidden('<w:color w:val="FFFFFF"/>'), "word.hidden_text"),
    "text of one point": (hidden('<w:sz w:val="2"/>'), "word.hidden_text"),
    "tracked change": (tracked, "word.tracked_changes"),
    "direction marks": (directions, "text.bidi_controls"),
    "look-alike letters": (look_alikes, "text.look_alikes"),
    "template code": (template_code, "text.template_code"),
    "missing target": (missing_target, ""),
    "null target": (null_target, ""),
}


def read(tmp_path: Path, plant: Callable[[Parts], None] | None = None) -> dict[str, Any]:
    parts = parts_of(the_file())
    if plant:
        plant(parts)
    path = tmp_path / "paper.docx"
    path.write_bytes(zipped(parts))
    return answer(propose(read_paper(path)))


@pytest.mark.parametrize("name", DANGERS)
def test_a_dangerous_paper_is_read_without_its_danger_and_says_so(name: str, tmp_path: Path) -> None:
    plant, code = DANGERS[name]
    clean, found = read(tmp_path), read(tmp_path, plant)
    told = [row["code"] for row in found["refusals"]]
    assert told == ([code] if code else [])
    for key in ("parties", "notice", "entry_into_force", "articles", "originals"):
        assert found["agreements"][0][key] == clean["agreements"][0][key], key


def test_a_clean_paper_has_nothing_to_say(tmp_path: Path) -> None:
    assert read(tmp_path)["refusals"] == []


@pytest.mark.parametrize("language", list(Language))
def test_every_remark_of_reading_has_its_words(language: Language) -> None:
    words = Wording(language)
    for _plant, code in DANGERS.values():
        if code:
            said = words.sentence(f"import.{code}", {"line": 3})
            assert said
            assert code not in said
            if language is not Language.EN:
                assert said != Wording(Language.EN).sentence(f"import.{code}", {"line": 3})
