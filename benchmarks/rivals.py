"""Other ways to make the papers that benchmarks/papers.py measures; each reads the same content as JSON.

python benchmarks/rivals.py NAME CONTENT.json OUT.docx [REPETITIONS]

With repetitions: makes the paper in this process and prints the processor seconds of each time after the
first. Without: makes it once and prints those of the whole process, its start and imports among them, but
not the reading of the content. The rivals type their numbers, tag no languages and split no scripts: they have less to do than we do. `lxml` builds
the very XML that we write, from a tree it is given, and does nothing else.
"""

from __future__ import annotations

import io
import json
import sys
import time
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

HOUSE = Path(__file__).resolve().parents[1] / "resources" / "templates" / "house.docx"
W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
STAMP = (1980, 1, 1, 0, 0, 0)

Content = dict[str, Any]
Maker = Callable[[Content], bytes]


def saved(document: Any) -> bytes:  # noqa: ANN401 - a document of python-docx or docxtpl
    """What a library's document saves, in memory."""
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


# ---------------------------------------------------------------------- ours


def ours(content: Content) -> bytes:
    """The way of the programme: blocks into a composition, the composition rendered."""
    return rendered(composition(content))


def composition(content: Content) -> Any:  # noqa: ANN401 - ours, imported only here
    sys.path.insert(0, str(HOUSE.parents[2]))
    from wipo_approvals.documents.composition import Composition, Section  # noqa: PLC0415 - a cold start counts it
    from wipo_approvals.domain.vocabulary import Language  # noqa: PLC0415
    from wipo_approvals.text.blocks import block_from  # noqa: PLC0415

    sections = tuple(
        Section(
            blocks=tuple(block_from(block) for block in one["blocks"]),
            language=one["language"],
            first_header=tuple(one["first"]),
            header=tuple(one["header"]),
            restart=True,
            mark=block_from(one["mark"]),
        )
        for one in content["sections"]
    )
    return Composition(
        paper="benchmark", title=content["title"], subject=content["title"], language=Language.EN,
        sections=sections, file_stem="paper",
    )  # fmt: skip


def rendered(made: Any) -> bytes:  # noqa: ANN401 - our composition
    from wipo_approvals.documents import word  # noqa: PLC0415

    return word.render(made)


# ---------------------------------------------------------------------- the same XML, lxml and zip


def tree(content: bytes) -> list[Any]:
    """An XML part as nested lists: tag, attributes, text, children."""
    from lxml import etree  # noqa: PLC0415

    def plain(element: Any) -> list[Any]:  # noqa: ANN401
        return [element.tag, dict(element.attrib), element.text, [plain(child) for child in element]]

    return plain(etree.fromstring(content))


def lxml(content: Content) -> bytes:
    """Build each XML part from its tree with lxml, and zip."""
    from lxml import etree  # noqa: PLC0415

    def fill(parent: Any, children: list[Any]) -> None:  # noqa: ANN401
        for tag, attributes, text, inner in children:
            made = etree.SubElement(parent, tag, attributes)
            made.text = text
            fill(made, inner)

    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as package:
        for name, (tag, attributes, text, children) in content["trees"].items():
            root = etree.Element(tag, attributes, nsmap={"w": W[1:-1]} if tag.startswith(W) else None)
            root.text = text
            fill(root, children)
            package.writestr(zipfile.ZipInfo(name, STAMP), etree.tostring(root, encoding="UTF-8"), 8)
        for name, text in content["copies"].items():
            package.writestr(zipfile.ZipInfo(name, STAMP), text.encode(), 8)
    return out.getvalue()


# ---------------------------------------------------------------------- python-docx


def rows_of(block: Content) -> list[list[str]]:
    """A signature block as rows of two cells."""
    entries = block["entries"]
    pairs = [entries[at : at + 2] for at in range(0, len(entries), 2)]
    rows = []
    for pair in pairs:
        rows.append([entry["party"] for entry in pair])
        rows.append([f"\n{entry.get('name', '')}\n{entry.get('title', '')}" for entry in pair])
    return rows


def words(block: Content) -> str:
    label = block.get("label", "")
    said = block.get("heading") or block.get("text", "")
    return f"{label}\t{said}" if label else said


def page_field(paragraph: Any) -> None:  # noqa: ANN401
    from docx.oxml import OxmlElement  # noqa: PLC0415
    from docx.oxml.ns import qn  # noqa: PLC0415

    for kind in ("begin", "separate", "end"):
        run = paragraph.add_run()._r  # noqa: SLF001 - there is no public way to write a field
        if kind == "separate":
            instruction = OxmlElement("w:instrText")
            instruction.text = " PAGE "
            run.append(instruction)
            run = paragraph.add_run()._r  # noqa: SLF001
        mark = OxmlElement("w:fldChar")
        mark.set(qn("w:fldCharType"), kind)
        run.append(mark)


def add_section(document: Any, one: Content, *, first: bool) -> None:  # noqa: ANN401
    from docx.enum.section import WD_SECTION  # noqa: PLC0415

    section = document.sections[0] if first else document.add_section(WD_SECTION.NEW_PAGE)
    section.different_first_page_header_footer = True
    for header, lines in ((section.first_page_header, one["first"]), (section.header, one["header"])):
        header.is_linked_to_previous = False
        for number, line in enumerate(lines):
            paragraph = header.paragraphs[0] if number == 0 else header.add_paragraph()
            before, page, after = line.partition("{page}")
            paragraph.add_run(before)
            if page:
                page_field(paragraph)
                paragraph.add_run(after)


def naive(content: Content) -> bytes:
    """python-docx as its manual shows it: paragraphs by style name, runs, cells, fonts run by run."""
    import docx  # noqa: PLC0415

    document = docx.Document(str(HOUSE))
    document.core_properties.title = content["title"]
    for number, one in enumerate(content["sections"]):
        add_section(document, one, first=number == 0)
        for block in [*one["blocks"], one["mark"]]:
            if block["kind"] == "signature":
                fill_table(document, rows_of(block))
                continue
            paragraph = document.add_paragraph(style=content["styles"][block["kind"]])
            run = paragraph.add_run(words(block))
            run.font.name = "Arial"
            paragraph.paragraph_format.keep_with_next = block["kind"] in {"article", "testimonium"}
            if block.get("heading") and block.get("text"):
                document.add_paragraph(block["text"], style="Body Text")
    return saved(document)


def fill_table(document: Any, rows: list[list[str]]) -> None:  # noqa: ANN401
    table = document.add_table(rows=len(rows), cols=2)
    for number, row in enumerate(rows):
        for column, text in enumerate(row):
            table.cell(number, column).text = text


def tuned(content: Content) -> bytes:
    """python-docx with its slow spots gone round: elements made by hand, style identifiers written."""
    import docx  # noqa: PLC0415
    from docx.oxml import OxmlElement  # noqa: PLC0415
    from docx.oxml.ns import qn  # noqa: PLC0415

    document = docx.Document(str(HOUSE))
    document.core_properties.title = content["title"]
    wanted = content["identifiers"]
    body = document.element.body
    tag, key = {name: qn(f"w:{name}") for name in ("pPr", "pStyle", "keepNext", "r", "t")}, qn("w:val")
    for number, one in enumerate(content["sections"]):
        add_section(document, one, first=number == 0)
        for block in [*one["blocks"], one["mark"]]:
            if block["kind"] == "signature":
                fill_table(document, rows_of(block))
                continue
            for style, text in styled(block, wanted):
                made = OxmlElement("w:p")
                properties = made.makeelement(tag["pPr"])
                made.append(properties)
                named = properties.makeelement(tag["pStyle"])
                named.set(key, style)
                properties.append(named)
                run = made.makeelement(tag["r"])
                node = run.makeelement(tag["t"])
                node.text = text
                run.append(node)
                made.append(run)
                body.insert(len(body) - 1, made)
    return saved(document)


def styled(block: Content, wanted: dict[str, str]) -> list[tuple[str, str]]:
    rows = [(wanted[block["kind"]], words(block))]
    if block.get("heading") and block.get("text"):
        rows.append(("BodyText", block["text"]))
    return rows


# ---------------------------------------------------------------------- docxtpl


def docxtpl(content: Content) -> bytes:
    """Fill a template by docxtpl, a paragraph for each kind of block; sections, headers, tables are beyond it."""
    import docx  # noqa: PLC0415
    from docxtpl import DocxTemplate  # noqa: PLC0415

    base = docx.Document(str(HOUSE))
    base.add_paragraph("{%p for block in blocks %}")
    kinds = {block["kind"] for one in content["sections"] for block in one["blocks"]} | {"mark"}
    for kind in sorted(kinds):
        base.add_paragraph(f"{{%p if block.kind == '{kind}' %}}")
        base.add_paragraph("{{ block.said }}", style=content["styles"][kind])
        base.add_paragraph("{%p endif %}")
    base.add_paragraph("{%p endfor %}")
    template = DocxTemplate(io.BytesIO(saved(base)))
    blocks = [block for one in content["sections"] for block in [*one["blocks"], one["mark"]]]
    said = [{"kind": block["kind"], "said": words(block)} for block in blocks]
    template.render({"blocks": said}, autoescape=True)
    return saved(template)


MAKERS: dict[str, Maker] = {
    "ours": ours,
    "lxml": lxml,
    "naive": naive,
    "tuned": tuned,
    "docxtpl": docxtpl,
}


def main() -> None:
    name, source, target = sys.argv[1:4]
    before = time.process_time()
    content = json.loads(Path(source).read_text(encoding="utf-8"))
    reading = time.process_time() - before
    if len(sys.argv) == 4:
        Path(target).write_bytes(MAKERS[name](content))
        print(json.dumps([time.process_time() - reading]))
        return
    print(json.dumps(warm(name, content, int(sys.argv[4]))))


def warm(name: str, content: Content, repetitions: int) -> list[float]:
    """The processor seconds of each time after the first; our blocks are ready, as their dictionaries are."""
    maker: Callable[[Any], bytes] = rendered if name == "ours" else MAKERS[name]
    given: Any = composition(content) if name == "ours" else content
    maker(given)
    times = []
    for _ in range(repetitions):
        began = time.process_time()
        maker(given)
        times.append(time.process_time() - began)
    return times


if __name__ == "__main__":
    main()
