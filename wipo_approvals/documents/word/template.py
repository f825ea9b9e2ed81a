"""The house template: the styles, fonts, page and letterhead that an office may replace with its own."""

from __future__ import annotations

import io
import posixpath
import re
import zipfile
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Final

from wipo_approvals.documents.word.styles import NAMES
from wipo_approvals.errors import ExportFault, UnreadablePaper

SHIPPED: Final = Path(__file__).resolve().parents[3] / "resources" / "templates" / "house.docx"
#: What a template may bring besides its letterhead; everything else in it is left behind.
_KEPT = ("styles", "fontTable", "theme")
_A4 = ('<w:pgSz w:w="11906" w:h="16838"/>', 11906)
_MARGINS = '<w:pgMar w:top="1417" w:right="1417" w:bottom="1417" w:left="1417" w:header="708" w:footer="708" w:gutter="0"/>'

_STYLE = re.compile(r"<w:style\b([^>]*)>(.*?)</w:style>", re.DOTALL)
_REFERENCE = re.compile(r"<w:(header|footer)Reference\b[^>]*?/>")
_RELATION = re.compile(r"<Relationship\b[^>]*?/>")
_TYPE = re.compile(r"<(Default|Override)\b[^>]*?/>")
_LIST = re.compile(r"<w:numPr>.*?</w:numPr>|<w:numPr/>", re.DOTALL)


def _attribute(tag: str, name: str) -> str:
    found = re.search(rf"""(?:^|[\s:]){name}\s*=\s*(?:"([^"]*)"|'([^']*)')""", tag)
    return (found[1] or found[2] or "") if found else ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Template:
    """A template as the writer needs it.

    `ids` are the template's style identifiers by our marks, `indents` their indentation as attributes
    of `w:ind`; `page` is the size and the margins of a page, `width` what lies between these, `lying`
    and `lying_width` the same of a page that lies; `parts`
    are copied as they are, with their content `types` and the document's `relations` to them;
    `letterhead` are the references to the first page's header and footer.
    """

    ids: dict[str, str]
    indents: dict[str, str]
    page: str
    width: int
    lying: str
    lying_width: int
    parts: dict[str, bytes]
    types: str
    relations: str
    letterhead: str
    styles: str


@lru_cache(maxsize=4)
def _read(path: Path, _stamp: int) -> Template:
    data = path.read_bytes()
    if path != SHIPPED:
        _guard(data, path)
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        parts = {entry.filename: package.read(entry) for entry in package.infolist() if not entry.is_dir()}
    return _template(parts, path)


def load(path: Path | None = None) -> Template:
    """The template at `path`, or the one that is shipped; raises ExportFault for one that does not serve."""
    chosen = path or SHIPPED
    try:
        return _read(chosen, chosen.stat().st_mtime_ns)
    except OSError as fault:
        raise ExportFault("export.template_unreadable", path=str(chosen)) from fault


def _guard(data: bytes, path: Path) -> None:
    """Refuse what is no Word document, or one that is not safe to copy from."""
    from wipo_approvals.text.reading.word_guard import (
        check_types,
        parsed,
        safe_parts,
    )  # only a foreign file needs it

    try:
        parts = safe_parts(data)
        check_types(parts)
        parsed(parts)
    except UnreadablePaper as wrong:
        raise ExportFault("export.template_unreadable", path=str(path)) from wrong


def _template(parts: dict[str, bytes], path: Path) -> Template:
    styles = _LIST.sub("", parts.get("word/styles.xml", b"").decode("utf-8"))
    found = [(_attribute(head, "styleId"), inside) for head, inside in _STYLE.findall(styles)]
    named = {_name(inside).casefold(): ident for ident, inside in found}
    missing = [name for name in NAMES.values() if name.casefold() not in named]
    if missing:
        raise ExportFault("export.template_styles", path=str(path), styles=", ".join(missing))
    bodies = dict(found)
    ids = {mark: named[name.casefold()] for mark, name in NAMES.items()}
    document = parts["word/document.xml"].decode("utf-8")
    (page, width), (lying, lying_width) = _page(document), _page(document, lying=True)
    kept, relations, letterhead = _letterhead(parts, document)
    if _reaches_outside(relations, kept):
        raise ExportFault("export.template_unreadable", path=str(path))
    return Template(
        ids=ids,
        indents={mark: _indent(ident, bodies) for mark, ident in ids.items()},
        page=page,
        width=width,
        lying=lying,
        lying_width=lying_width,
        parts=kept,
        types=_types(parts, kept),
        relations=relations,
        letterhead=letterhead,
        styles=styles,
    )


def _name(style: str) -> str:
    found = re.search(r"<w:name\b[^>]*>", style)
    return _attribute(found[0], "val") if found else ""


def _indent(ident: str, bodies: dict[str, str]) -> str:
    """The indentation a style has or inherits."""
    for _ in bodies:
        style = bodies.get(ident, "")
        if found := re.search(r"<w:ind\b([^>]*?)/>", style):
            return found[1].rstrip()
        base = re.search(r"<w:basedOn\b[^>]*>", style)
        if base is None:
            return ""
        ident = _attribute(base[0], "val")
    return ""


def _page(document: str, *, lying: bool = False) -> tuple[str, int]:
    """The last section's paper and margins, turned on its side or not, and the width of its text."""
    sizes, margins = re.findall(r"<w:pgSz\b[^>]*/>", document), re.findall(r"<w:pgMar\b[^>]*/>", document)
    size, whole = (sizes[-1], int(_attribute(sizes[-1], "w"))) if sizes else _A4
    margin = margins[-1] if margins else _MARGINS
    if lying:
        high, whole = whole, int(_attribute(size, "h"))
        size = f'<w:pgSz w:w="{whole}" w:h="{high}" w:orient="landscape"/>'
    return size + margin, whole - int(_attribute(margin, "left")) - int(_attribute(margin, "right"))


def _letterhead(parts: dict[str, bytes], document: str) -> tuple[dict[str, bytes], str, str]:
    """The parts to copy, the document's relations to them, and the references of the first page."""
    source = parts.get("word/_rels/document.xml.rels", b"").decode("utf-8")
    relations = {_attribute(one, "Id"): one for one in _RELATION.findall(source)}
    shown = "first" if "<w:titlePg" in document else "default"
    chosen = {
        found[1]: _attribute(found[0], "id")
        for found in _REFERENCE.finditer(document)
        if (_attribute(found[0], "type") or "default") == shown
    }
    kept: dict[str, bytes] = {}
    lines = []
    for ident, line in relations.items():
        kind = _attribute(line, "Type").rpartition("/")[2]
        if kind in _KEPT or ident in chosen.values():
            target = posixpath.normpath(posixpath.join("word", _attribute(line, "Target")))
            _keep(target.lstrip("/"), parts, kept)
            lines.append(line.replace(f'"{ident}"', f'"house{ident}"', 1))
    marks = "".join(
        f'<w:{kind}Reference w:type="first" r:id="house{ident}"/>'
        for kind, ident in sorted(chosen.items(), reverse=True)
    )
    return kept, "".join(lines), marks


def _keep(name: str, parts: dict[str, bytes], kept: dict[str, bytes]) -> None:
    """Keep a part with everything inside the file that it refers to."""
    if name in kept or name not in parts:
        return
    kept[name] = parts[name]
    folder, own = posixpath.split(name)
    links = f"{folder}/_rels/{own}.rels"
    if links in parts:
        kept[links] = parts[links]
        for line in _RELATION.findall(parts[links].decode("utf-8")):
            if _attribute(line, "TargetMode") != "External":
                _keep(posixpath.normpath(posixpath.join(folder, _attribute(line, "Target"))), parts, kept)


def _reaches_outside(relations: str, kept: dict[str, bytes]) -> bool:
    """Whether a paper would fetch something (a linked picture, a style sheet) when it is opened."""
    links = [relations, *(part.decode("utf-8") for name, part in kept.items() if name.endswith(".rels"))]
    lines = [line for text in links for line in _RELATION.findall(text)]
    outside = [line for line in lines if _attribute(line, "TargetMode") == "External"]
    return any(not _attribute(line, "Type").endswith("/hyperlink") for line in outside)


def _types(parts: dict[str, bytes], kept: dict[str, bytes]) -> str:
    """The content types of the kept parts."""
    endings = {name.rpartition(".")[2].lower() for name in kept} - {"xml", "rels"}
    lines = []
    for found in _TYPE.finditer(parts["[Content_Types].xml"].decode("utf-8")):
        line = found[0]
        override = found[1] == "Override" and _attribute(line, "PartName").lstrip("/") in kept
        if override or (found[1] == "Default" and _attribute(line, "Extension").lower() in endings):
            lines.append(line)
    return "".join(sorted(lines))
