"""Papers as Word files: a composition in, a .docx out; styles by name, the office's own template if it has one."""

from __future__ import annotations

import zipfile
from pathlib import Path
from xml.parsers import expat

from wipo_approvals import files
from wipo_approvals.documents.composition import Composition
from wipo_approvals.documents.word.package import parts_of, zipped
from wipo_approvals.documents.word.template import load

__all__ = ["opens", "render", "write"]


def render(composition: Composition, template: Path | None = None) -> bytes:
    """The whole .docx as bytes; the same composition gives the same bytes on any day.

    `template` is an office's own house template. Raises ExportFault for one that does not serve.
    """
    return zipped(parts_of(composition, load(template)))


def opens(path: Path) -> bool:
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
    return files.write(render(composition, template), path, opens)
