"""Papers as Word files: a composition in, a .docx out; styles by name, the office's own template if it has one."""

from __future__ import annotations

import hashlib
import os
import zipfile
from contextlib import suppress
from pathlib import Path
from xml.parsers import expat

from wipo_approvals.documents.composition import Composition
from wipo_approvals.documents.word.package import parts_of, zipped
from wipo_approvals.documents.word.template import load
from wipo_approvals.errors import ExportFault

__all__ = ["render", "write"]


def render(composition: Composition, template: Path | None = None) -> bytes:
    """The whole .docx as bytes; the same composition gives the same bytes on any day.

    `template` is an office's own house template. Raises ExportFault for one that does not serve.
    """
    return zipped(parts_of(composition, load(template)))


def _sync_folder(folder: Path) -> None:
    """Make the folder's own entry durable, where the system lets a folder be opened."""
    with suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def _opens(path: Path) -> bool:
    """Whether a written file opens: a sound zip, and every part of it XML that can be read."""
    try:
        with zipfile.ZipFile(path) as package:
            for name in package.namelist():
                content = package.read(name)
                if name.endswith((".xml", ".rels")):
                    expat.ParserCreate().Parse(content, True)
    except (zipfile.BadZipFile, expat.ExpatError):
        return False
    return True


def write(composition: Composition, path: Path, template: Path | None = None) -> str:
    """Write a paper: beside the target, read back, then put in its place. Gives its SHA-256 (hex).

    Raises ExportFault; what stood at `path` is untouched unless all went well.
    """
    content = render(composition, template)
    beside = path.with_name(f".{path.stem[:80]}.{os.urandom(4).hex()}.part")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with beside.open("wb") as stream:
            stream.write(content)
            stream.flush()
            os.fsync(stream.fileno())
        if beside.read_bytes() != content or not _opens(beside):
            raise ExportFault("export.not_reopened", path=str(path))
        beside.replace(path)
        _sync_folder(path.parent)
    except OSError as fault:
        raise ExportFault("export.cannot_write", path=str(path), fault=str(fault)) from fault
    finally:
        with suppress(OSError):
            beside.unlink(missing_ok=True)
    return hashlib.sha256(content).hexdigest()
