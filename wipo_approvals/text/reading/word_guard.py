"""What a Word file must not contain before any of it is read: bombs, traps, programs, entities."""

from __future__ import annotations

import io
import re
import struct
import zipfile
import zlib
from typing import TYPE_CHECKING

from wipo_approvals.errors import UnreadablePaper

if TYPE_CHECKING:
    from lxml import etree

MAX_ENTRIES, MAX_TOTAL, MAX_PART = 2_000, 256 << 20, 32 << 20
MAX_RATIO, BIG, MAX_PIXELS = 100, 1 << 20, 100_000_000
_UNSAFE = re.compile(r"^[/\\]|^[A-Za-z]:|(?:^|[/\\])\.\.(?:[/\\]|$)|[\x00-\x1f]")
_EXTERNAL = re.compile(rb'TargetMode\s*=\s*["\']External["\']')
_FIELDS = re.compile(
    r"^\s*(?:DDE|DDEAUTO|INCLUDETEXT|INCLUDEPICTURE|INCLUDE|IMPORT|LINK|MACROBUTTON|DATABASE)\b",
    re.IGNORECASE,
)


def safe_parts(data: bytes) -> dict[str, bytes]:
    """The XML parts of a Word file, every one checked; raises UnreadablePaper."""
    try:
        archive = zipfile.ZipFile(io.BytesIO(data))
        return _parts(archive)
    except (
        zipfile.BadZipFile,
        zlib.error,
        EOFError,
        NotImplementedError,
        struct.error,
        ValueError,
        OSError,
    ) as wrong:
        raise UnreadablePaper("paper.damaged") from wrong
    except RuntimeError as wrong:
        raise UnreadablePaper("paper.encrypted") from wrong


def _parts(archive: zipfile.ZipFile) -> dict[str, bytes]:
    entries = archive.infolist()
    _check_directory(entries)
    parts: dict[str, bytes] = {}
    for entry in entries:
        name = entry.filename
        if name.lower().endswith((".png", ".jpg", ".jpeg", ".gif")):
            _check_picture(archive, entry)
        if not name.lower().endswith((".xml", ".rels")):
            continue
        with archive.open(entry) as source:
            content = source.read(MAX_PART + 1)
        if len(content) > MAX_PART or len(content) != entry.file_size:
            raise UnreadablePaper("paper.unsafe", reason="size", part=name)
        parts[name] = content
    return parts


def _check_directory(entries: list[zipfile.ZipInfo]) -> None:
    if len(entries) > MAX_ENTRIES or sum(entry.file_size for entry in entries) > MAX_TOTAL:
        raise UnreadablePaper("paper.too_large", size=sum(one.file_size for one in entries), limit=MAX_TOTAL)
    names = [entry.filename.lower() for entry in entries]
    if len(set(names)) != len(names):
        raise UnreadablePaper("paper.unsafe", reason="duplicate")
    for entry in entries:
        if _UNSAFE.search(entry.filename) or _UNSAFE.search(entry.orig_filename):
            raise UnreadablePaper("paper.unsafe", reason="name", part=entry.filename)
        if entry.flag_bits & 0x1:
            raise UnreadablePaper("paper.encrypted")
        if entry.file_size > BIG and entry.file_size > MAX_RATIO * max(1, entry.compress_size):
            raise UnreadablePaper("paper.unsafe", reason="ratio", part=entry.filename)
        if entry.filename.lower().endswith("vbaproject.bin"):
            raise UnreadablePaper("paper.unsafe", reason="macro")


def _check_picture(archive: zipfile.ZipFile, entry: zipfile.ZipInfo) -> None:
    with archive.open(entry) as source:
        head = source.read(24)
    if head[:8] == b"\x89PNG\r\n\x1a\n" and len(head) == 24:  # noqa: PLR2004 - the header of a PNG
        width, height = struct.unpack(">II", head[16:24])
        if width * height > MAX_PIXELS:
            raise UnreadablePaper("paper.unsafe", reason="picture", part=entry.filename)


def parsed(parts: dict[str, bytes]) -> dict[str, etree._Element]:
    """The parts as XML, without entities, network or document types; raises UnreadablePaper."""
    from lxml import etree  # noqa: PLC0415 - only Word files need it

    reader = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
    found = {}
    for name, content in parts.items():
        try:
            root = etree.fromstring(content, reader)
        except etree.XMLSyntaxError as wrong:
            raise UnreadablePaper("paper.damaged", part=name) from wrong
        if getattr(root.getroottree().docinfo, "doctype", ""):
            raise UnreadablePaper("paper.unsafe", reason="doctype", part=name)
        found[name] = root
    return found


def check_types(parts: dict[str, bytes]) -> None:
    """Refuse what is no Word document, or is one with macros."""
    types = parts.get("[Content_Types].xml", b"")
    if b"macroEnabled" in types or b"vbaProject" in types:
        raise UnreadablePaper("paper.unsafe", reason="macro")
    if "word/document.xml" not in parts:
        raise UnreadablePaper("paper.not_text", kind="zip")


def suspicions(parts: dict[str, bytes], fields: list[str]) -> tuple[str, ...]:
    """Notes about what the file would do in Word but is not read here."""
    found = []
    links = [content for name, content in parts.items() if name.endswith(".rels")]
    if any(_EXTERNAL.search(content) for content in links):
        found.append("word.external_relationship")
    if any(b"oleObject" in content for content in links):
        found.append("word.embedded_object")
    if any(b"aFChunk" in content for content in links):
        found.append("word.imported_chunk")
    if any(_FIELDS.match(field) for field in fields):
        found.append("word.active_field")
    return tuple(found)
