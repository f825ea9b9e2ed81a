"""A Word file made fit to leave the house: what tells of its making is removed, what needs a decision is refused."""

from __future__ import annotations

import io
import posixpath
import re
import zipfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final
from urllib.parse import parse_qsl, urlsplit

from lxml import etree

from wipo_approvals.errors import UnreadablePaper
from wipo_approvals.text.reading.word_file import unseen
from wipo_approvals.text.reading.word_guard import check_types, parsed, safe_parts, suspicions

_W: Final = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_R: Final = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
_RELS: Final = "{http://schemas.openxmlformats.org/package/2006/relationships}"
_STAMP: Final = (1980, 1, 1, 0, 0, 0)
#: Parts that tell of people, places and programmes; whole, with what refers to them.
_GONE: Final = (
    ("comments", re.compile(r"^word/(?:comments\w*|people)\.xml$")),
    ("custom_xml", re.compile(r"^customXml/")),
    ("custom_properties", re.compile(r"^docProps/custom\.xml$")),
    ("thumbnail", re.compile(r"^docProps/thumbnail\.\w+$")),
    ("printer_settings", re.compile(r"^word/printerSettings/")),
)
#: Elements that mark comments, bindings to custom XML and the sessions of editing.
_MARKS: Final = {
    f"{_W}commentRangeStart": "comments",
    f"{_W}commentRangeEnd": "comments",
    f"{_W}commentReference": "comments",
    f"{_W}dataBinding": "custom_xml",
    f"{_W}rsids": "editing_sessions",
    f"{_W}attachedTemplate": "paths",
    f"{_W}docVars": "custom_properties",
    f"{_W}mailMerge": "paths",
    f"{_W}trackRevisions": "",
}
_REVISIONS: Final = tuple(
    f"{_W}{name}"
    for name in (
        "ins", "del", "moveFrom", "moveTo", "rPrChange", "pPrChange", "sectPrChange", "tblPrChange", "trPrChange",
        "tcPrChange", "numberingChange", "cellIns", "cellDel", "cellMerge",
    )
)  # fmt: skip
_TRACKING: Final = re.compile(
    r"^(?:utm_\w+|fbclid|gclid|mc_[ce]id|_hs\w+|mkt_tok|trk|sc_cid)$", re.IGNORECASE
)
_SAFE: Final = frozenset({"http", "https", "mailto", ""})
#: Who stands as the author of what leaves the house.
OFFICE: Final = "WIPO"
_PERSONS: Final = frozenset({"creator", "lastModifiedBy"})
_PROPERTIES: Final = {
    "docProps/core.xml": (
        "creator",
        "lastModifiedBy",
        "keywords",
        "category",
        "contentStatus",
        "lastPrinted",
    ),
    "docProps/app.xml": ("Company", "Manager", "Template", "HyperlinkBase", "TotalTime"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Removal:
    """What was taken out: its kind (a wording key), how often, and an example where one helps."""

    kind: str
    count: int
    example: str = ""


class _Found:
    """Removals as they are counted."""

    def __init__(self) -> None:
        self._counts: dict[str, int] = {}
        self._examples: dict[str, str] = {}

    def add(self, kind: str, example: str = "") -> None:
        if kind:
            self._counts[kind] = self._counts.get(kind, 0) + 1
            self._examples.setdefault(kind, example.strip()[:80])

    def rows(self) -> tuple[Removal, ...]:
        return tuple(
            Removal(kind=kind, count=count, example=self._examples.get(kind, ""))
            for kind, count in sorted(self._counts.items())
        )


def released(data: bytes) -> tuple[bytes, tuple[Removal, ...]]:
    """The file without what it should not carry, and what was removed; clean files come out the same twice.

    Raises UnreadablePaper for a file that is unsafe or no Word file, and for open tracked changes,
    embedded objects, imported files and active fields: those need a person's decision first.
    """
    texts = safe_parts(data)
    check_types(texts)
    roots = parsed(texts)
    _refuse(texts, roots)
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        parts = {name: package.read(name) for name in package.namelist() if not name.endswith("/")}
    found = _Found()
    gone = {name for name in parts for kind, shape in _GONE if shape.match(name)}
    for name in sorted(gone):
        found.add(next(kind for kind, shape in _GONE if shape.match(name)))
    for name, root in roots.items():
        if name not in gone:
            _clean(name, root, roots, gone, found)
            parts[name] = etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)
    for name in gone:
        parts.pop(name, None)
        parts.pop(_rels_of(name), None)
    return _zipped(parts), found.rows()


def _rels_of(name: str) -> str:
    folder, base = posixpath.split(name)
    return f"{folder}/_rels/{base}.rels" if folder else f"_rels/{base}.rels"


def _refuse(texts: Mapping[str, bytes], roots: Mapping[str, etree._Element]) -> None:
    if roots["word/document.xml"].find(f"{_W}body") is None:
        raise UnreadablePaper("paper.damaged", part="word/document.xml")
    for root in roots.values():
        if next(root.iter(*_REVISIONS), None) is not None:
            raise UnreadablePaper("release.tracked_changes")
    fields = [
        words
        for root in roots.values()
        for node in root.iter(f"{_W}instrText", f"{_W}fldSimple")
        if (words := node.get(f"{_W}instr", "") or node.text or "")
    ]
    decided = {"word.embedded_object", "word.imported_chunk", "word.active_field"}
    for code in suspicions(dict(texts), fields):
        if code in decided:
            raise UnreadablePaper(f"release.{code.removeprefix('word.')}")


def _clean(
    name: str, root: etree._Element, roots: Mapping[str, etree._Element], gone: set[str], found: _Found
) -> None:
    if name == "[Content_Types].xml":
        _drop(root, lambda node: node.get("PartName", "").lstrip("/") in gone)
    elif name.endswith(".rels"):
        _clean_relations(name, root, gone, found)
    elif name in _PROPERTIES:
        _clean_properties(root, _PROPERTIES[name], found)
    elif name.startswith("word/"):
        _clean_text(root, roots.get(_rels_of(name)), found)


def _drop(root: etree._Element, unwanted: object) -> None:
    for node in list(root):
        if callable(unwanted) and unwanted(node):
            root.remove(node)


def _clean_relations(name: str, root: etree._Element, gone: set[str], found: _Found) -> None:
    folder = posixpath.dirname(posixpath.dirname(name))
    for node in list(root.iter(f"{_RELS}Relationship")):
        target, external = node.get("Target", ""), node.get("TargetMode") == "External"
        place = posixpath.normpath(posixpath.join(folder, target)).lstrip("/")
        if not external and (place in gone or target.lstrip("/") in gone):
            root.remove(node)
        elif external and _unwelcome(node.get("Type", ""), target):
            found.add(_unwelcome(node.get("Type", ""), target), target)
            root.remove(node)


def _unwelcome(kind: str, target: str) -> str:
    """Why a link must not leave: it tells a path, loads something, or follows who clicks; empty when it may."""
    parts = urlsplit(target)
    if not kind.endswith("/hyperlink"):
        return "links_that_load"
    if parts.scheme.lower() not in _SAFE or target.startswith("\\\\"):
        return "paths"
    tracks = any(_TRACKING.match(key) for key, _ in parse_qsl(parts.query, keep_blank_values=True))
    return "tracking_links" if tracks else ""


def _clean_properties(root: etree._Element, names: tuple[str, ...], found: _Found) -> None:
    """Persons become the office; what else tells of the making goes."""
    for node in list(root):
        name, said = etree.QName(node).localname, (node.text or "").strip()
        if name not in names:
            continue
        if name in _PERSONS:
            if said not in {"", OFFICE}:
                found.add("authors", said)
            node.text = OFFICE
            continue
        if said not in {"", "0"}:
            found.add("properties", said)
        root.remove(node)


def _clean_text(root: etree._Element, relations: etree._Element | None, found: _Found) -> None:
    known = {node.get("Id") for node in relations} if relations is not None else set()
    for run in list(root.iter(f"{_W}r")):
        properties = run.find(f"{_W}rPr")
        if properties is not None and unseen(properties):
            found.add("hidden_text", "".join(str(piece) for piece in run.itertext()))
            _remove(run)
    for tag, kind in _MARKS.items():
        for node in list(root.iter(tag)):
            found.add(kind)
            _remove(node)
    for link in list(root.iter(f"{_W}hyperlink")):
        if link.get(f"{_R}id") and _lost(link.get(f"{_R}id"), relations, known):
            _unwrap(link)
    for node in root.iter():
        for attribute in [key for key in node.attrib if str(key).startswith(f"{_W}rsid")]:
            found.add("editing_sessions")
            del node.attrib[attribute]


def _lost(ident: str | None, relations: etree._Element | None, known: set[str | None]) -> bool:
    """Whether a link points to a relation that is or will be removed."""
    if relations is None or ident not in known:
        return True
    node = next(one for one in relations if one.get("Id") == ident)
    return node.get("TargetMode") == "External" and bool(
        _unwelcome(node.get("Type", ""), node.get("Target", ""))
    )


def _remove(node: etree._Element) -> None:
    above = node.getparent()
    if above is not None:
        above.remove(node)


def _unwrap(link: etree._Element) -> None:
    """Leave the words of a link without the link."""
    above = link.getparent()
    if above is None:
        return
    place = above.index(link)
    for child in list(link):
        above.insert(place, child)
        place += 1
    above.remove(link)


def _ordered(parts: Mapping[str, bytes]) -> Iterator[str]:
    """The content types first, as Word wants them, the rest by name."""
    yield "[Content_Types].xml"
    yield from (name for name in sorted(parts) if name != "[Content_Types].xml")


def _zipped(parts: Mapping[str, bytes]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as package:
        for name in _ordered(parts):
            package.writestr(zipfile.ZipInfo(name, _STAMP), parts[name], zipfile.ZIP_DEFLATED)
    return out.getvalue()
