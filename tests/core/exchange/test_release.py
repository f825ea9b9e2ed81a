"""What leaves the house carries no names, comments, paths or hidden words; what needs a decision stays."""

from __future__ import annotations

import io
import json
import zipfile
from collections.abc import Callable
from datetime import date
from pathlib import Path

import docx
import pytest

from wipo_approvals.cli import main
from wipo_approvals.documents.word import opens
from wipo_approvals.errors import UnreadablePaper
from wipo_approvals.exchange.release import Removal, released
from wipo_approvals.office import Office
from wipo_approvals.office.sample import write_sample

OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
Parts = dict[str, bytes]
TELLTALE = (
    "Jane Clerk",
    "secret remark",
    "server\\share",
    "file:///",
    "utm_source",
    "rsidR",
    "customXml",
    "hidden words",
)


def zipped(parts: Parts) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return out.getvalue()


def parts_of(data: bytes) -> Parts:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def a_file(*plants: Callable[[Parts], None]) -> bytes:
    paper = docx.Document()
    paper.core_properties.author = ""
    paper.core_properties.comments = ""
    paper.add_paragraph("The Parties cooperate.")
    out = io.BytesIO()
    paper.save(out)
    parts = parts_of(out.getvalue())
    for plant in plants:
        plant(parts)
    return zipped(parts)


def put(parts: Parts, xml: str) -> None:
    body = parts["word/document.xml"]
    parts["word/document.xml"] = body.replace(b"<w:sectPr", xml.encode() + b"<w:sectPr", 1)


def relate(parts: Parts, kind: str, target: str, ident: str, *, external: bool = True) -> None:
    name = "word/_rels/document.xml.rels"
    mode = ' TargetMode="External"' if external else ""
    row = f'<Relationship Id="{ident}" Type="{OFFICE}/{kind}" Target="{target}"{mode}/>'
    parts[name] = parts[name].replace(b"</Relationships>", row.encode() + b"</Relationships>")


def author(parts: Parts) -> None:
    name = "docProps/core.xml"
    parts[name] = parts[name].replace(b"<dc:creator></dc:creator>", b"<dc:creator>Jane Clerk</dc:creator>")
    if b"Jane Clerk" not in parts[name]:
        parts[name] = parts[name].replace(b"<dc:creator/>", b"<dc:creator>Jane Clerk</dc:creator>")
    assert b"Jane Clerk" in parts[name]


def comment(parts: Parts) -> None:
    w = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    parts["word/comments.xml"] = (
        f'<w:comments xmlns:w="{w}"><w:comment w:id="1" w:author="Jane Clerk"><w:p><w:r>'
        "<w:t>secret remark</w:t></w:r></w:p></w:comment></w:comments>"
    ).encode()
    relate(parts, "comments", "comments.xml", "rIdC", external=False)
    kind = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"
    types = "[Content_Types].xml"
    row = f'<Override PartName="/word/comments.xml" ContentType="{kind}"/>'
    parts[types] = parts[types].replace(b"</Types>", row.encode() + b"</Types>")
    put(
        parts,
        '<w:p><w:commentRangeStart w:id="1"/><w:r><w:t>They meet.</w:t></w:r><w:commentRangeEnd w:id="1"/>'
        '<w:r><w:commentReference w:id="1"/></w:r></w:p>',
    )


def hidden(parts: Parts) -> None:
    put(parts, "<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>hidden words</w:t></w:r></w:p>")


def custom(parts: Parts) -> None:
    parts["customXml/item1.xml"] = b"<x>Jane Clerk</x>"
    relate(parts, "customXml", "../customXml/item1.xml", "rIdX", external=False)


def path_link(parts: Parts) -> None:
    relate(parts, "hyperlink", "file:///c:/drafts/plan.docx", "rIdP")
    put(
        parts,
        f'<w:p><w:hyperlink xmlns:r="{OFFICE}" r:id="rIdP"><w:r><w:t>plan</w:t></w:r></w:hyperlink></w:p>',
    )


def tracking_link(parts: Parts) -> None:
    relate(parts, "hyperlink", "https://example.org/?utm_source=mail", "rIdT")
    put(
        parts,
        f'<w:p><w:hyperlink xmlns:r="{OFFICE}" r:id="rIdT"><w:r><w:t>site</w:t></w:r></w:hyperlink></w:p>',
    )


def honest_link(parts: Parts) -> None:
    relate(parts, "hyperlink", "https://example.org/treaties?id=7", "rIdH")
    put(
        parts,
        f'<w:p><w:hyperlink xmlns:r="{OFFICE}" r:id="rIdH"><w:r><w:t>list</w:t></w:r></w:hyperlink></w:p>',
    )


def picture_link(parts: Parts) -> None:
    relate(parts, "image", "\\\\server\\share\\seal.png", "rIdS")


def sessions(parts: Parts) -> None:
    put(parts, '<w:p w:rsidR="00AB12CD"><w:r w:rsidRPr="00AB12CE"><w:t>They agree.</w:t></w:r></w:p>')


REMOVED: dict[str, tuple[Callable[[Parts], None], str]] = {
    "author": (author, "authors"),
    "comment": (comment, "comments"),
    "hidden text": (hidden, "hidden_text"),
    "custom XML": (custom, "custom_xml"),
    "path": (path_link, "paths"),
    "tracking link": (tracking_link, "tracking_links"),
    "linked picture": (picture_link, "links_that_load"),
    "editing sessions": (sessions, "editing_sessions"),
}


@pytest.mark.parametrize("name", REMOVED)
def test_what_tells_of_the_making_is_removed_and_counted(name: str, tmp_path: Path) -> None:
    plant, kind = REMOVED[name]
    clean, found = released(a_file(plant))
    assert kind in {one.kind for one in found}
    for part, content in parts_of(clean).items():
        for word in TELLTALE:
            assert word.encode() not in content, (part, word)
            assert word not in part
    path = tmp_path / "clean.docx"
    path.write_bytes(clean)
    assert opens(path)
    said = " ".join(p.text for p in docx.Document(str(path)).paragraphs)
    assert "The Parties cooperate." in said


def test_words_of_a_link_stay_when_the_link_goes(tmp_path: Path) -> None:
    clean, _ = released(a_file(path_link, tracking_link, honest_link))
    document = parts_of(clean)["word/document.xml"].decode()
    assert all(f">{word}<" in document for word in ("plan", "site", "list"))
    assert document.count("<w:hyperlink") == 1
    assert b"treaties?id=7" in parts_of(clean)["word/_rels/document.xml.rels"]


def test_a_clean_file_gives_itself_twice_over() -> None:
    once, _ = released(a_file(*(plant for plant, _ in REMOVED.values())))
    twice, found = released(once)
    assert found == ()
    assert twice == once


@pytest.mark.parametrize(
    ("xml", "code"),
    [
        (
            '<w:p><w:ins w:id="1" w:author="J"><w:r><w:t>x</w:t></w:r></w:ins></w:p>',
            "release.tracked_changes",
        ),
        ('<w:p><w:fldSimple w:instr=" INCLUDETEXT c:/x.docx "/></w:p>', "release.active_field"),
    ],
)
def test_what_a_person_must_decide_is_refused(xml: str, code: str) -> None:
    def plant(parts: Parts) -> None:
        put(parts, xml)

    with pytest.raises(UnreadablePaper) as refused:
        released(a_file(plant))
    assert refused.value.code == code


def test_our_own_papers_have_nothing_to_be_removed(tmp_path: Path) -> None:
    register = tmp_path / "sample.wipa"
    write_sample(register, today=lambda: date(2026, 11, 26))
    with Office.open(register, today=lambda: date(2026, 11, 26), actor="Jane Clerk") as office:
        batch = office.papers.export_all(out=tmp_path / "all")
    assert batch.files
    for file in batch.files:
        assert released(file.path.read_bytes())[1] == (), file.path.name


def test_the_sheet_says_what_was_done(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    source = tmp_path / "draft.docx"
    source.write_bytes(a_file(author, hidden))
    before = source.read_bytes()
    words = ["--json", "--register", str(tmp_path / "r.wipa"), "release", str(source), "--out", str(tmp_path)]
    with Office.open(tmp_path / "r.wipa", today=lambda: date(2026, 11, 26), actor="tester"):
        pass
    assert main([*words, "--for", "partner"], today=lambda: date(2026, 11, 26)) == 0
    answer = json.loads(capsys.readouterr().out)
    assert source.read_bytes() == before
    assert {row["kind"] for row in answer["removed"]} >= {"authors", "hidden_text"}
    table = docx.Document(answer["sheet"]).tables
    said = " ".join(cell.text for one in table for row in one.rows for cell in row.cells)
    for word in (
        answer["sha256"],
        answer["source_sha256"],
        "Sending to the other party",
        "Jane Clerk",
        "hidden words",
    ):
        assert word in said
    assert read_refused(tmp_path, capsys) == 2


def read_refused(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> int:
    odd = tmp_path / "odd.docx"
    odd.write_bytes(b"not a zip")
    status = main(
        ["--register", str(tmp_path / "r.wipa"), "release", str(odd)], today=lambda: date(2026, 11, 26)
    )
    assert capsys.readouterr().err.count("\n") == 1
    return status


def test_removals_are_counted_with_an_example() -> None:
    _, found = released(a_file(hidden, hidden))
    assert Removal(kind="hidden_text", count=2, example="hidden words") in found
