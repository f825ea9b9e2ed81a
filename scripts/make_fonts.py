"""Makes resources/fonts from the Noto faces of a Debian system.

Not part of set-up; run it only to renew the fonts, in an environment of its own:

    apt-get install fonts-noto-core fonts-noto-cjk
    python3 -m venv fonts-env && fonts-env/bin/pip install fonttools
    fonts-env/bin/python scripts/make_fonts.py

The faces get family names of their own ("WA Sans", "WA Han", "WA Arabic"), so that a machine which has
another Noto installed still draws ours, and every machine draws the same pixels.
"""

from __future__ import annotations

from pathlib import Path

from fontTools.pens.cu2quPen import Cu2QuPen
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTCollection, TTFont, newTable

OUT = Path(__file__).resolve().parent.parent / "resources" / "fonts"
LATIN = Path("/usr/share/fonts/truetype/noto")
CJK = Path("/usr/share/fonts/opentype/noto")

FAMILY, STYLE, UNIQUE, FULL, POSTSCRIPT = 1, 2, 3, 4, 6
KEPT_NAMES = {0, 5, 13, 14}  # copyright, version, licence, address of the licence


def gb2312() -> set[int]:
    pairs = (bytes((high, low)) for high in range(0xA1, 0xF8) for low in range(0xA1, 0xFF))
    return {ord(char) for pair in pairs for char in pair.decode("gb2312", "ignore")}


def han_characters() -> set[int]:
    punctuation = set(range(0x3000, 0x3040)) | set(range(0xFF00, 0xFFF0)) | set(range(0xFE30, 0xFE50))
    general = set(range(0x2010, 0x2040)) | {0x00B7, 0x2103, 0x2116}
    return gb2312() | punctuation | general | set(range(0x20, 0x7F))


def latin_characters() -> set[int]:
    letters = set(range(0x20, 0x250)) | set(range(0x1E00, 0x1F00))
    cyrillic_and_greek = set(range(0x370, 0x530))
    marks = set(range(0x2B0, 0x370)) | set(range(0x2000, 0x2070)) | set(range(0x2070, 0x20D0))
    symbols = set(range(0x2100, 0x2150)) | {0x2190, 0x2192, 0x2212, 0x2260, 0x2264, 0x2265, 0x25CC, 0xFFFD}
    return letters | cyrillic_and_greek | marks | symbols


def rename(font: TTFont, family: str, style: str) -> None:
    table = font["name"]
    table.names = [record for record in table.names if record.nameID in KEPT_NAMES]
    full = family if style == "Regular" else f"{family} {style}"
    postscript = full.replace(" ", "") if style != "Regular" else f"{family.replace(' ', '')}-Regular"
    for name_id, text in (
        (FAMILY, family),
        (STYLE, style),
        (UNIQUE, full),
        (FULL, full),
        (POSTSCRIPT, postscript),
    ):
        table.setName(text, name_id, 3, 1, 0x409)


def to_truetype(font: TTFont) -> None:
    """Quadratic outlines: Qt thickens the stems of CFF outlines on dark grounds, so Chinese would look bold."""
    outlines = font.getGlyphSet()
    glyphs = {}
    for name in font.getGlyphOrder():
        pen = TTGlyphPen(outlines)
        outlines[name].draw(Cu2QuPen(pen, max_err=1.0, reverse_direction=True))
        glyphs[name] = pen.glyph()
    for tag in ("CFF ", "VORG"):
        if tag in font:
            del font[tag]
    font["loca"], font["glyf"] = newTable("loca"), newTable("glyf")
    font["glyf"].glyphOrder, font["glyf"].glyphs = font.getGlyphOrder(), glyphs
    font["maxp"].tableVersion = 0x00010000
    for field in ("maxZones", "maxTwilightPoints", "maxStorage", "maxFunctionDefs", "maxInstructionDefs"):
        setattr(font["maxp"], field, 1 if field == "maxZones" else 0)
    for field in ("maxStackElements", "maxSizeOfInstructions", "maxComponentElements", "maxComponentDepth"):
        setattr(font["maxp"], field, 0)
    font["post"].formatType = 3.0
    font.sfntVersion = "\000\001\000\000"


def face_of(path: Path, family: str) -> TTFont:
    if path.suffix != ".ttc":
        return TTFont(path)
    return next(face for face in TTCollection(path) if face["name"].getDebugName(FAMILY) == family)


def make(source: Path, face: str, family: str, style: str, characters: set[int] | None) -> None:
    font = face_of(source, face)
    options = Options(
        hinting=False, desubroutinize=False, layout_features=["*"], name_IDs=["*"], notdef_outline=True
    )
    if "Han" in family:
        options.layout_features = ["ccmp", "locl", "kern", "mark", "mkmk"]
    wanted = characters if characters is not None else set(font.getBestCmap())
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=wanted)
    subsetter.subset(font)
    rename(font, family, style)
    if "CFF " in font:
        to_truetype(font)
    target = OUT / f"{family.replace(' ', '')}-{style}.ttf"
    font.save(target)
    print(f"{target.name}: {target.stat().st_size / 1e6:.2f} MB, {len(font.getBestCmap())} characters")


def main() -> None:
    OUT.mkdir(parents=True, exist_ok=True)
    for style in ("Regular", "Bold"):
        make(LATIN / f"NotoSans-{style}.ttf", "Noto Sans", "WA Sans", style, latin_characters())
        make(LATIN / f"NotoSansArabic-{style}.ttf", "Noto Sans Arabic", "WA Arabic", style, None)
        make(CJK / f"NotoSansCJK-{style}.ttc", "Noto Sans CJK SC", "WA Han", style, han_characters())


if __name__ == "__main__":
    main()
