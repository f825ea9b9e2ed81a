"""The file round the text: its parts, their types and relations, and the zip that holds them."""

from __future__ import annotations

import io
import zipfile
from functools import lru_cache

from wipo_approvals.documents.composition import PAGE, Composition, Section
from wipo_approvals.documents.word.body import Body
from wipo_approvals.documents.word.template import Template
from wipo_approvals.documents.word.text import RIGHT_TO_LEFT, escaped, page_field, runs, tag
from wipo_approvals.text.blocks import BlockKind

_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
_R = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
_RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_OFFICE = "WIPO"
_NO_DAY = "2000-01-01"
#: The oldest day a zip can hold: the file says nothing of when it was made.
_STAMP = (1980, 1, 1, 0, 0, 0)

_PARTS = (
    ("settings", "word/settings.xml", f"{_WORD}.settings+xml"),
    ("numbering", "word/numbering.xml", f"{_WORD}.numbering+xml"),
    ("footnotes", "word/footnotes.xml", f"{_WORD}.footnotes+xml"),
)
_ROOT_RELATIONS = (
    f'{_HEAD}<Relationships xmlns="{_PACKAGE}/relationships">'
    f'<Relationship Id="rId1" Type="{_RELATION}/officeDocument" Target="word/document.xml"/>'
    f'<Relationship Id="rId2" Type="{_PACKAGE}/relationships/metadata/core-properties" Target="docProps/core.xml"/>'
    f'<Relationship Id="rId3" Type="{_RELATION}/extended-properties" Target="docProps/app.xml"/></Relationships>'
)
_APP = (
    f'{_HEAD}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">'
    "<Application>WIPO Approvals</Application></Properties>"
)
_TYPES = (
    f'{_HEAD}<Types xmlns="{_PACKAGE}/content-types">'
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    '<Default Extension="xml" ContentType="application/xml"/>'
    f'<Override PartName="/word/document.xml" ContentType="{_WORD}.document.main+xml"/>'
    '<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>'
    '<Override PartName="/docProps/app.xml" ContentType="application/vnd.openxmlformats-officedocument.extended-properties+xml"/>'
)


def parts_of(composition: Composition, template: Template) -> dict[str, bytes]:
    """Every part of the file, in the order in which they stand in it."""
    body = Body(template)
    headers = _Headers(template, composition)
    last = len(composition.sections) - 1
    closing = ""
    for number, section in enumerate(composition.sections):
        body.section(section, composition.language.value)
        closing = _section_properties(section, headers.references(section), template, first=number == 0)
        if number != last:
            body.end_section(closing)
    made = {
        "document": f"{_HEAD}<w:document {_W} {_R}><w:body>{body.text()}{closing}</w:body></w:document>",
        "settings": _settings(composition, notes=bool(body.notes)),
    }
    if body.lists:
        made["numbering"] = body.lists.part()
    if body.notes:
        made["footnotes"] = body.notes.part()
    return _assembled(made, headers, composition, template)


def _assembled(
    made: dict[str, str], headers: _Headers, composition: Composition, template: Template
) -> dict[str, bytes]:
    own = [row for row in _PARTS if row[0] in made]
    types = "".join(f'<Override PartName="/{name}" ContentType="{kind}"/>' for _, name, kind in own)
    relations = "".join(
        f'<Relationship Id="rId{number}" Type="{_RELATION}/{kind}" Target="{name.removeprefix("word/")}"/>'
        for number, (kind, name, _) in enumerate(own, start=1)
    )
    texts = {
        "[Content_Types].xml": f"{_TYPES}{template.types}{types}{headers.types()}</Types>",
        "_rels/.rels": _ROOT_RELATIONS,
        "word/document.xml": made["document"],
        "word/_rels/document.xml.rels": (
            f'{_HEAD}<Relationships xmlns="{_PACKAGE}/relationships">'
            f"{template.relations}{relations}{headers.relations()}</Relationships>"
        ),
        **{name: made[kind] for kind, name, _ in own},
        **headers.parts,
        "docProps/core.xml": _properties(composition),
        "docProps/app.xml": _APP,
    }
    kept = {**template.parts, "word/styles.xml": _styles(template.styles, composition.language.value)}
    return {name: text.encode() for name, text in texts.items()} | kept


@lru_cache(maxsize=16)
def _styles(styles: str, language: str) -> bytes:
    """The template's styles: what is not tagged counts as in the paper's language; Chinese stands upright."""
    defaults, end, rest = styles.partition("</w:docDefaults>")
    own = "ru-RU" if language == "ru" else tag(language)
    tagged = defaults.replace('w:lang w:val="en-US"', f'w:lang w:val="{own}"')
    if language == "zh":
        rest = rest.replace("<w:i/>", "")
    return f"{tagged}{end}{rest}".encode()


def _settings(composition: Composition, *, notes: bool) -> str:
    own = "ru-RU" if composition.language.value == "ru" else tag(composition.language.value)
    separators = '<w:footnotePr><w:footnote w:id="-1"/><w:footnote w:id="0"/></w:footnotePr>' if notes else ""
    return (
        f'{_HEAD}<w:settings {_W}><w:zoom w:percent="100"/><w:defaultTabStop w:val="567"/>'
        f'<w:characterSpacingControl w:val="compressPunctuation"/>{separators}<w:compat>'
        '<w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/>'
        f'</w:compat><w:themeFontLang w:val="{own}" w:eastAsia="zh-CN" w:bidi="ar-SA"/>'
        "</w:settings>"
    )


def _properties(composition: Composition) -> str:
    """The document's properties: no name but the office's, no moment but the paper's own day."""
    day = composition.dated_on.isoformat() if composition.dated_on else _NO_DAY
    moment = f'xsi:type="dcterms:W3CDTF">{day}T00:00:00Z'
    return (
        f'{_HEAD}<cp:coreProperties xmlns:cp="{_PACKAGE}/metadata/core-properties"'
        ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"'
        ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">'
        f"<dc:title>{escaped(composition.title)}</dc:title><dc:subject>{escaped(composition.subject)}</dc:subject>"
        f"<dc:creator>{_OFFICE}</dc:creator><cp:lastModifiedBy>{_OFFICE}</cp:lastModifiedBy>"
        f"<cp:revision>1</cp:revision><dcterms:created {moment}</dcterms:created>"
        f"<dcterms:modified {moment}</dcterms:modified><dc:language>{composition.language.value}</dc:language>"
        "</cp:coreProperties>"
    )


# ---------------------------------------------------------------------- sections and their headers


class _Headers:
    """The header parts of a document and the references its sections make to them."""

    def __init__(self, template: Template, composition: Composition) -> None:
        self._template, self._language = template, composition.language.value
        self._wanted = any(one.header or one.first_header for one in composition.sections)
        self.parts: dict[str, str] = {}
        own = sum(name.startswith("word/header") for name in template.parts)
        self._begin = 1 + 100 * bool(own)  # a letterhead keeps the names it has

    def references(self, section: Section) -> str:
        """The references of a section; one that leads the letterhead has the template's first page."""
        first = self._template.letterhead if section.letterhead else ""
        if not self._wanted:
            return first
        if "<w:headerReference" not in first:
            first = self._part("first", section.first_header, "FirstHeader") + first
        return self._part("default", section.header, "Header") + first

    def _part(self, kind: str, lines: tuple[str, ...], style: str) -> str:
        number = len(self.parts) + self._begin
        content = "".join(self._line(line, style) for line in lines or ("",))
        self.parts[f"word/header{number}.xml"] = f"{_HEAD}<w:hdr {_W}>{content}</w:hdr>"
        return f'<w:headerReference w:type="{kind}" r:id="rIdH{number}"/>'

    def _line(self, line: str, style: str) -> str:
        """A line of a header; `{page}` becomes the page field."""
        before, page, after = line.partition(PAGE)
        mirrored = "<w:bidi/>" if self._language in RIGHT_TO_LEFT else ""
        words = runs(before, self._language) if before else ""
        words += page_field(self._language) if page else ""
        words += runs(after, self._language) if after else ""
        return f'<w:p><w:pPr><w:pStyle w:val="{self._template.ids[style]}"/>{mirrored}</w:pPr>{words}</w:p>'

    def types(self) -> str:
        return "".join(
            f'<Override PartName="/{name}" ContentType="{_WORD}.header+xml"/>' for name in self.parts
        )

    def relations(self) -> str:
        return "".join(
            f'<Relationship Id="rIdH{number}" Type="{_RELATION}/header" Target="header{number}.xml"/>'
            for number in range(self._begin, len(self.parts) + self._begin)
        )


def _section_properties(section: Section, references: str, template: Template, *, first: bool) -> str:
    """Headers, paper, numbering and direction of a section, in the order of the schema."""
    begins = "" if first else '<w:type w:val="nextPage"/>'
    pages = '<w:pgNumType w:start="1"/>' if section.restart else ""
    titled = "<w:titlePg/>" if 'w:type="first"' in references else ""
    mirrored = "<w:bidi/><w:rtlGutter/>" if section.language in RIGHT_TO_LEFT else ""
    page = template.lying if section.landscape else template.page
    noted = any(block.kind is BlockKind.FOOTNOTE for block in section.blocks)
    notes = '<w:footnotePr><w:numRestart w:val="eachSect"/></w:footnotePr>' if noted else ""
    return f"<w:sectPr>{references}{notes}{begins}{page}{pages}{titled}{mirrored}</w:sectPr>"


def zipped(parts: dict[str, bytes]) -> bytes:
    """The parts as one file; the same parts give the same bytes on any day."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as package:
        for name, content in parts.items():
            package.writestr(zipfile.ZipInfo(name, _STAMP), content, zipfile.ZIP_DEFLATED)
    return out.getvalue()
