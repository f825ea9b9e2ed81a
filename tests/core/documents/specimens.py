"""Every paper there is in every language, and one paper with every kind of block, to judge what is written."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from itertools import count
from pathlib import Path
from uuid import UUID

import pytest
from lxml import etree

from tests.core.documents.counting import W, value_of
from wipo_approvals.documents import word
from wipo_approvals.documents.composition import Composition, Section
from wipo_approvals.domain.dates import PartialDate
from wipo_approvals.domain.vocabulary import Language
from wipo_approvals.errors import OfficeError
from wipo_approvals.office import Office
from wipo_approvals.office.sample import write_sample
from wipo_approvals.text.blocks import Block, BlockKind, Cell, SignatureEntry

CLIENT = Path(__file__).parents[4] / "shared" / "data" / "wo-cc-74-1.zh.txt"
SAMPLE = Path(__file__).parents[3] / "resources" / "sample"
TODAY = date(2026, 11, 22)
SYMBOL = "WO/CC/74/1"
STEPS: tuple[tuple[str, str, dict[str, str]], ...] = (
    ("text_settled", "2017-07-01", {}),
    ("submitted", "2017-08-02", {"symbol": SYMBOL}),
    ("decided", "2017-10-04", {"outcome": "approved"}),
)


@dataclass(frozen=True)
class Paper:
    """A paper as it was composed and as it was written."""

    name: str
    composition: Composition

    @cached_property
    def content(self) -> bytes:
        return word.render(self.composition)

    @cached_property
    def package(self) -> zipfile.ZipFile:
        return zipfile.ZipFile(io.BytesIO(self.content))

    @cached_property
    def parts(self) -> dict[str, bytes]:
        return {name: self.package.read(name) for name in self.package.namelist()}

    @cached_property
    def trees(self) -> dict[str, etree._Element]:
        return {
            name: etree.fromstring(part)
            for name, part in self.parts.items()
            if name.endswith(("xml", "rels"))
        }

    @property
    def body(self) -> etree._Element:
        return next(self.trees["word/document.xml"].iter(f"{W}body"))

    @property
    def stories(self) -> list[etree._Element]:
        """The parts that hold text of the paper."""
        return [
            tree
            for name, tree in self.trees.items()
            if tree.tag in {f"{W}document", f"{W}hdr", f"{W}footnotes"}
        ]

    @property
    def sections(self) -> list[etree._Element]:
        return list(self.body.iter(f"{W}sectPr"))

    @cached_property
    def styles(self) -> dict[str, etree._Element]:
        return {value_of(one, "styleId"): one for one in self.trees["word/styles.xml"].iter(f"{W}style")}

    def kept_with_next(self, paragraph: etree._Element) -> bool:
        """Whether a paragraph stays with the next one, by itself or by its style."""
        if paragraph.find(f"{W}pPr/{W}keepNext") is not None:
            return True
        style = self.styles.get(value_of(paragraph.find(f"{W}pPr/{W}pStyle")))
        while style is not None:
            if style.find(f"{W}pPr/{W}keepNext") is not None:
                return True
            style = self.styles.get(value_of(style.find(f"{W}basedOn")))
        return False

    def style_name(self, paragraph: etree._Element) -> str:
        style = self.styles[value_of(paragraph.find(f"{W}pPr/{W}pStyle"))]
        return value_of(style.find(f"{W}name"))

    def header(self, section: etree._Element, kind: str) -> etree._Element | None:
        """The header of a kind that a section shows."""
        wanted = [one for one in section.findall(f"{W}headerReference") if value_of(one, "type") == kind]
        if not wanted:
            return None
        ident = wanted[0].get("{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id")
        relations = self.trees["word/_rels/document.xml.rels"]
        target = next(one.get("Target") for one in relations if one.get("Id") == ident)
        return self.trees[f"word/{target}"]


def text_of(element: etree._Element) -> str:
    """The words of a paragraph, tabs as tabs, without marks of direction."""
    pieces = element.iter(f"{W}t", f"{W}tab", f"{W}br")
    signs = {f"{W}tab": "\t", f"{W}br": "\n"}
    inside = [piece for piece in pieces if getattr(piece.getparent(), "tag", "") == f"{W}r"]
    return "".join(signs.get(piece.tag) or piece.text or "" for piece in inside).replace("\u200e", "")


def from_office(office: Office, where: str) -> Iterator[Paper]:
    """Every paper that an office can make, of every kind, in every language."""
    references = [row.reference for row in office.agreements.page().rows]
    for kind in office.papers.kinds():
        for subject in {"symbol": [SYMBOL], "register": [""]}.get(kind.subject, references):
            for language in kind.languages:
                try:
                    found = office.papers.compose(kind.name, subject, language)
                except OfficeError:
                    continue  # not approved yet, or not authentic in this language
                for composition in found:
                    yield Paper(f"{where}: {composition.file_stem} ({kind.name})", composition)


def of_the_sample(folder: Path) -> list[Paper]:
    """The papers of the sample register, then those that come later in an agreement's life.

    Its identifiers are the same in every run, and with them the fingerprints of its facts: one of digits
    alone, which chance would bring now and then, is set in other fonts than one with letters.
    """
    register = folder / "sample.wipa"
    numbers = count(1)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("uuid.uuid4", lambda: UUID(int=next(numbers)))
        write_sample(register, today=lambda: TODAY)
    with Office.open(register, today=lambda: TODAY, actor="tester") as office:
        found = list(from_office(office, "sample"))
        again = folder / "ECO-2017.en.txt"
        again.write_text(
            (SAMPLE / again.name).read_text(encoding="utf-8").replace("shall", "will", 1), "utf-8"
        )
        office.texts.add_text("ECO-2017", again, "en")  # a second version: now there is something to correct
        term = {"kind": "fixed", "months": 120}  # and a term that can be extended
        keys = {"term": "duration", "value": term, "reason": "agreed by letter"}
        office.recording.record("ECO-2017", "term_confirmed", keys, on=PartialDate.of(TODAY))
        late = ("corrigendum", "extension_letter")
        return found + [p for p in from_office(office, "corrected") if p.composition.paper in late]


def every_paper(folder: Path) -> list[Paper]:
    """The papers of the sample register, of the client's own paper, and one with every kind of block."""
    found = of_the_sample(folder)
    if CLIENT.exists():
        with Office.open(None, today=lambda: TODAY, actor="tester") as office:
            submit(office, CLIENT)
            found += from_office(office, "client")
    return [*found, *(Paper(f"vocabulary: {language.value}", vocabulary(language)) for language in Language)]


def submit(office: Office, path: Path) -> None:
    """Register the agreements of a paper and bring them before the Committee, which approves them."""
    registrations = office.texts.registrations(office.texts.read(path), path.name)
    changes = office.recording.register(registrations)
    for agreement, registration in zip(changes.agreements, registrations, strict=True):
        for kind, on, values in STEPS:
            keys = {**values, "annex": registration.annex} if kind == "submitted" else values
            office.recording.record(agreement, kind, keys, on=PartialDate.parse(on))


WORDS = {
    Language.EN: ("The Office", "Date", "Annex"),
    Language.FR: ("Le Bureau", "Date", "Annexe"),
    Language.ES: ("La Oficina", "Fecha", "Anexo"),
    Language.RU: ("Бюро", "Дата", "Приложение"),
    Language.AR: ("المكتب", "التاريخ", "المرفق"),
    Language.ZH: ("产权组织“办公室”——", "日期", "附件"),
}


def block(kind: BlockKind, text: str, number: int = 0, **more: object) -> Block:
    return Block(kind=kind, ident=f"{kind.value}-{number}", text=text, **more)  # type: ignore[arg-type]  # keys of Block


def letter(name: str, day: str) -> tuple[Block, ...]:
    """A letter with a note, a table, boxes and a blank."""
    rows = (
        (Cell(text=name), Cell(text=day)),
        (Cell(text="The English title", language="en"), Cell(text="2017")),
        (Cell(text=f"{name}\n{day}", span=2),),
    )
    return (
        block(BlockKind.MASTHEAD, name),
        block(BlockKind.REFERENCE, f"{name}: WO/CC/74/1"),
        block(BlockKind.ADDRESSEE, name),
        block(BlockKind.ADDRESSEE, "34, chemin des Colombettes", 2, language="fr"),
        block(BlockKind.TITLE, name),
        block(BlockKind.SALUTATION, name),
        block(BlockKind.PARAGRAPH, f"{name} WIPO (WO/CC/74/1): +41 22 338 9111, 2017-2019¹"),
        block(BlockKind.FOOTNOTE, "1 https://www.wipo.int"),
        block(BlockKind.TABLE, "", heading=name, header_rows=1, columns=(3, 1), rows=rows),
        block(BlockKind.CHECK, name),
        block(BlockKind.CHECK, name, 2, label="☒"),
        block(BlockKind.BLANK, f"{day}:"),
        block(BlockKind.CLOSING_FORMULA, name),
    )


def annexed(name: str, day: str) -> Iterator[Block]:
    """An agreement whose numbers leave one out, repeat one with bis, and count in several forms."""
    yield block(BlockKind.TITLE, name, 2)
    yield block(BlockKind.RECITAL, f"(a) {name}")
    for number, label in enumerate(("Article 1", "Article 2", "Article 4", "Article 4 bis", "Article 5")):
        yield block(BlockKind.ARTICLE, "", number, label=label, heading=name)
        yield block(BlockKind.PARAGRAPH, name, 10 * number, label=f"{number + 1}.1")
        yield block(BlockKind.POINT, name, 10 * number, label="(a)")
        yield block(BlockKind.POINT, name, 10 * number + 1, label="(i)", level=1)
        yield block(BlockKind.POINT, name, 10 * number + 2, label="•")
    yield block(BlockKind.SUBHEADING, name)
    yield block(BlockKind.TESTIMONIUM, name)
    yield block(BlockKind.DATE_LINE, f"{day}: ________")
    entries = tuple(
        SignatureEntry(party=f"{name} {number}", title=name, date_blank=True) for number in (1, 2, 3)
    )
    yield Block(kind=BlockKind.SIGNATURE, ident="signature", entries=entries, label=f"{day}:")


def vocabulary(language: Language) -> Composition:
    """A letter and an annex: every kind of block that the papers do not already have between them."""
    name, day, annex = WORDS[language]
    first = Section(blocks=letter(name, day), language=language.value, letterhead=True, header=("{page}",))
    second = Section(
        blocks=tuple(annexed(name, day)),
        language=language.value,
        restart=True,
        mark=block(BlockKind.MARK, f"[{annex}]"),
        first_header=(annex,),
        header=(annex, "{page}"),
    )
    return Composition(
        paper="vocabulary",
        title=name,
        subject=SYMBOL,
        language=language,
        sections=(first, second),
        file_stem="vocabulary",
    )
