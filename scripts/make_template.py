"""Write resources/templates/house.docx: the styles every paper names, on an empty A4 page.

Run it after changing a style: `.venv/bin/python scripts/make_template.py`. The output depends on
nothing but this file.
"""

from __future__ import annotations

import zipfile
from pathlib import Path

TARGET = Path(__file__).resolve().parents[1] / "resources" / "templates" / "house.docx"
W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
R = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml"

CONTENT_TYPES = f"""{HEAD}<Types xmlns="{PACKAGE}/content-types">
<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
<Default Extension="xml" ContentType="application/xml"/>
<Override PartName="/word/document.xml" ContentType="{WORD}.document.main+xml"/>
<Override PartName="/word/styles.xml" ContentType="{WORD}.styles+xml"/>
<Override PartName="/word/settings.xml" ContentType="{WORD}.settings+xml"/>
<Override PartName="/word/fontTable.xml" ContentType="{WORD}.fontTable+xml"/>
<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>
<Override PartName="/docProps/app.xml" ContentType="application/vnd.openxmlformats-officedocument.extended-properties+xml"/>
</Types>"""

RELS = f"""{HEAD}<Relationships xmlns="{PACKAGE}/relationships">
<Relationship Id="rId1" Type="{OFFICE}/officeDocument" Target="word/document.xml"/>
<Relationship Id="rId2" Type="{PACKAGE}/relationships/metadata/core-properties" Target="docProps/core.xml"/>
<Relationship Id="rId3" Type="{OFFICE}/extended-properties" Target="docProps/app.xml"/>
</Relationships>"""

DOCUMENT_RELS = f"""{HEAD}<Relationships xmlns="{PACKAGE}/relationships">
<Relationship Id="rId1" Type="{OFFICE}/styles" Target="styles.xml"/>
<Relationship Id="rId2" Type="{OFFICE}/settings" Target="settings.xml"/>
<Relationship Id="rId3" Type="{OFFICE}/fontTable" Target="fontTable.xml"/>
</Relationships>"""

DOCUMENT = f"""{HEAD}<w:document {W} {R}><w:body>
<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1417" w:right="1417" w:bottom="1417" w:left="1417" w:header="708" w:footer="708" w:gutter="0"/></w:sectPr>
</w:body></w:document>"""

SETTINGS = f"""{HEAD}<w:settings {W}>
<w:zoom w:percent="100"/><w:defaultTabStop w:val="567"/><w:characterSpacingControl w:val="compressPunctuation"/>
<w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>
<w:themeFontLang w:val="en-US" w:eastAsia="zh-CN" w:bidi="ar-SA"/>
</w:settings>"""

FONTS = f"""{HEAD}<w:fonts {W}>
<w:font w:name="Arial"><w:panose1 w:val="020B0604020202020204"/><w:charset w:val="00"/><w:family w:val="swiss"/><w:pitch w:val="variable"/></w:font>
<w:font w:name="SimSun"><w:altName w:val="宋体"/><w:panose1 w:val="02010600030101010101"/><w:charset w:val="86"/><w:family w:val="auto"/><w:pitch w:val="variable"/></w:font>
<w:font w:name="MS Gothic"><w:altName w:val="ＭＳ ゴシック"/><w:panose1 w:val="020B0609070205080204"/><w:charset w:val="80"/><w:family w:val="modern"/><w:pitch w:val="fixed"/></w:font>
<w:font w:name="Segoe UI Symbol"><w:panose1 w:val="020B0502040204020203"/><w:charset w:val="00"/><w:family w:val="swiss"/><w:pitch w:val="variable"/></w:font>
</w:fonts>"""

CORE = f"""{HEAD}<cp:coreProperties xmlns:cp="{PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<dc:title>House template</dc:title><dc:creator>WIPO</dc:creator><dc:language>en</dc:language>
<dcterms:created xsi:type="dcterms:W3CDTF">2017-01-01T00:00:00Z</dcterms:created>
</cp:coreProperties>"""

APP = f"""{HEAD}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>WIPO Approvals</Application></Properties>"""

BOLD = "<w:b/><w:bCs/>"
ITALIC = "<w:i/><w:iCs/>"


def size(half_points: int) -> str:
    """The type size of Latin, Chinese and Arabic alike."""
    return f'<w:sz w:val="{half_points}"/><w:szCs w:val="{half_points}"/>'


def style(
    ident: str, name: str, paragraph: str = "", run: str = "", *, base: str = "Normal", then: str = ""
) -> str:
    """One paragraph style; `paragraph` and `run` are their properties in schema order."""
    following = f'<w:next w:val="{then}"/>' if then else ""
    return (
        f'<w:style w:type="paragraph" w:styleId="{ident}"><w:name w:val="{name}"/><w:basedOn w:val="{base}"/>{following}'
        f"<w:qFormat/><w:pPr>{paragraph}</w:pPr><w:rPr>{run}</w:rPr></w:style>"
    )


def spaced(before: int, after: int) -> str:
    """Space above and below, in twentieths of a point."""
    return f'<w:spacing w:before="{before}" w:after="{after}"/>'


KEEP = "<w:keepNext/><w:keepLines/>"
CENTRE = '<w:jc w:val="center"/>'
DEFAULTS = (
    '<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:eastAsia="SimSun" w:cs="Arial"/>'
    f'{size(22)}<w:lang w:val="en-US" w:eastAsia="zh-CN" w:bidi="ar-SA"/></w:rPr></w:rPrDefault>'
    '<w:pPrDefault><w:pPr><w:widowControl/><w:spacing w:after="0" w:line="264" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>'
)
TABS = '<w:tabs><w:tab w:val="left" w:pos="567"/></w:tabs>'


def indent(left: int, hanging: int = 0) -> str:
    """Left indent with an optional hanging first line; Word mirrors it in right-to-left paragraphs."""
    return f'<w:ind w:left="{left}" w:hanging="{hanging}"/>' if hanging else f'<w:ind w:left="{left}"/>'


STYLES = (
    style("Heading1", "heading 1", KEEP + spaced(0, 300) + CENTRE + '<w:outlineLvl w:val="0"/>', BOLD + size(26), then="BodyText"),
    style("Heading2", "heading 2", KEEP + spaced(240, 120) + '<w:outlineLvl w:val="1"/>', BOLD, then="BodyText"),
    style("Heading3", "heading 3", KEEP + spaced(160, 80) + '<w:outlineLvl w:val="2"/>', ITALIC, then="BodyText"),
    style("BodyText", "Body Text", "<w:widowControl/>" + spaced(0, 160)),
    style("Recital", "Recital", "<w:widowControl/>" + spaced(0, 140)),
    style("Preamble", "Preamble Heading", KEEP + spaced(120, 140) + CENTRE, BOLD),
    style("Numbered", "Numbered Paragraph", "<w:widowControl/>" + TABS + spaced(0, 140)),
    style("Point0", "Point", "<w:widowControl/>" + spaced(0, 100) + indent(1134, 567)),
    style("Point1", "Point Second Level", "<w:widowControl/>" + spaced(0, 100) + indent(1701, 567)),
    style("Point2", "Point Third Level", "<w:widowControl/>" + spaced(0, 100) + indent(2268, 567)),
    style("Item", "Cover Item", "<w:widowControl/>" + spaced(0, 160) + indent(1134, 567)),
    style("Decision", "Decision Paragraph", "<w:keepLines/>" + spaced(240, 240) + indent(4536), ITALIC),
    style("Mark", "Mark", spaced(360, 0) + indent(4536)),
    style("MastheadLetter", "Masthead Letter", spaced(0, 120) + indent(8000), BOLD + size(64)),
    style("MastheadSymbol", "Masthead Symbol", spaced(0, 40) + indent(6237), BOLD + size(24)),
    style("MastheadLine", "Masthead Line", spaced(0, 40) + indent(6237), size(16)),
    style("BodyName", "Body Name", spaced(600, 240), BOLD + size(32)),
    style("SessionLine", "Session Line", spaced(0, 60), BOLD + size(24)),
    style("PaperTitle", "Paper Title", KEEP + spaced(600, 160) + '<w:outlineLvl w:val="0"/>', size(24), base="Heading1"),
    style("Author", "Author Line", spaced(0, 480), ITALIC),
    style("Testimonium", "Testimonium", KEEP + spaced(300, 240)),
    style("SignatureParty", "Signature Party", KEEP + spaced(120, 60), BOLD),
    style("SignatureLine", "Signature Line", KEEP + '<w:tabs><w:tab w:val="left" w:leader="underscore" w:pos="3686"/></w:tabs>' + spaced(720, 60)),
    style("SignatureText", "Signature Text", KEEP + spaced(0, 40)),
    style("AfterTable", "After Table", KEEP + '<w:spacing w:before="0" w:after="100" w:line="20" w:lineRule="exact"/>', size(2)),
    style("DateLine", "Date Line", KEEP + '<w:tabs><w:tab w:val="left" w:leader="underscore" w:pos="3686"/></w:tabs>' + spaced(200, 60)),
    style("FormLine", "Form Line", spaced(0, 240)),
    style("FootnoteText", "footnote text", "<w:widowControl/>" + spaced(0, 40), size(18)),
    style("ArticleText", "Article Text", "<w:keepNext/><w:widowControl/>" + spaced(0, 160) + '<w:outlineLvl w:val="1"/>', base="BodyText"),
    style("Reference", "Reference Line", spaced(240, 240)),
    style("Addressee", "Addressee", spaced(0, 40) + indent(0)),
    style("Salutation", "Salutation", KEEP + spaced(360, 200), then="BodyText"),
    style("ClosingFormula", "Closing Formula", KEEP + spaced(240, 360)),
    style("CheckLine", "Check Line", "<w:widowControl/>" + spaced(0, 100) + indent(567, 567)),
    style("BlankLine", "Blank Line", '<w:tabs><w:tab w:val="right" w:leader="underscore" w:pos="9072"/></w:tabs>' + spaced(160, 60)),
    style("TableHeading", "Table Heading", "<w:keepNext/>" + spaced(60, 60), BOLD + size(20)),
    style("TableText", "Table Text", "<w:widowControl/>" + spaced(40, 40), size(20)),
    style("Header", "header", spaced(0, 0) + indent(6237), size(20)),
    style("FirstHeader", "Header First Page", spaced(0, 240) + CENTRE, size(20), base="Header"),
)  # fmt: skip

EDGES = "".join(
    f'<w:{side} w:val="single" w:sz="4" w:space="0" w:color="808080"/>'
    for side in ("top", "left", "bottom", "right", "insideH", "insideV")
)
OTHER_STYLES = (
    '<w:style w:type="character" w:styleId="FootnoteReference"><w:name w:val="footnote reference"/>'
    '<w:basedOn w:val="DefaultParagraphFont"/><w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style>'
    '<w:style w:type="table" w:styleId="HouseTable"><w:name w:val="House Table"/><w:basedOn w:val="TableNormal"/>'
    f"<w:tblPr><w:tblBorders>{EDGES}</w:tblBorders></w:tblPr></w:style>"
)
TABLE_STYLES = (
    '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/>'
    '<w:semiHidden/><w:unhideWhenUsed/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar>'
    '<w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/>'
    '<w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>'
    '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/>'
    '<w:uiPriority w:val="1"/><w:semiHidden/><w:unhideWhenUsed/></w:style>'
)
NORMAL = '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>'
ALL_STYLES = f"{HEAD}<w:styles {W}>{DEFAULTS}{NORMAL}{TABLE_STYLES}{''.join(STYLES)}{OTHER_STYLES}</w:styles>"

PARTS = {
    "[Content_Types].xml": CONTENT_TYPES,
    "_rels/.rels": RELS,
    "word/document.xml": DOCUMENT,
    "word/_rels/document.xml.rels": DOCUMENT_RELS,
    "word/styles.xml": ALL_STYLES,
    "word/settings.xml": SETTINGS,
    "word/fontTable.xml": FONTS,
    "docProps/core.xml": CORE,
    "docProps/app.xml": APP,
}


def write(target: Path = TARGET) -> None:
    """Write the template; the same bytes every time."""
    target.parent.mkdir(parents=True, exist_ok=True)
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as package:
        for name, content in PARTS.items():
            package.writestr(zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0)), content, zipfile.ZIP_DEFLATED)


if __name__ == "__main__":
    write()
