"""Word files as PDF, through LibreOffice where it is installed; without it this says so and nothing else changes."""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from wipo_approvals.errors import ExportFault

_NAMES: Final = ("soffice", "libreoffice")
_ON_WINDOWS: Final = ("ProgramFiles", "ProgramFiles(x86)")
_WINDOWS: Final = os.name == "nt"
_FIRST, _EACH = 90, 15  # seconds: to start it, and for each file


def converter() -> str:
    """Where LibreOffice is; empty when it is not installed."""
    found = next((path for name in _NAMES if (path := shutil.which(name))), "")
    if found or not _WINDOWS:
        return found
    places = (Path(os.environ[key]) for key in _ON_WINDOWS if key in os.environ)
    programmes = (place / "LibreOffice" / "program" / "soffice.exe" for place in places)
    return next((str(one) for one in programmes if one.is_file()), "")


def convert(files: Sequence[Path]) -> tuple[Path, ...]:
    """Write a PDF beside each Word file and answer where they are.

    Raises ExportFault when LibreOffice is not installed, does not answer in time, or leaves a file out;
    PDFs that stood there before are untouched unless a new one was made.
    """
    programme = converter()
    if not programme:
        raise ExportFault("export.no_converter")
    with tempfile.TemporaryDirectory(prefix="wipo-approvals-") as scratch:
        _run(programme, files, Path(scratch))
        return tuple(_moved(Path(scratch) / "out" / f"{file.stem}.pdf", file) for file in files)


def _run(programme: str, files: Sequence[Path], scratch: Path) -> None:
    """One start of LibreOffice for all files, with a profile of its own that is thrown away."""
    profile = (scratch / "profile").as_uri()
    command = [
        programme,
        f"-env:UserInstallation={profile}",
        "--headless",
        "--norestore",
        "--convert-to",
        "pdf",
    ]
    command += ["--outdir", str(scratch / "out"), *(str(file) for file in files)]
    try:
        subprocess.run(command, check=True, capture_output=True, timeout=_FIRST + _EACH * len(files))
    except (subprocess.SubprocessError, OSError) as fault:
        raise ExportFault("export.converter_failed", fault=type(fault).__name__) from fault


def _moved(made: Path, file: Path) -> Path:
    if not made.is_file() or made.read_bytes()[:5] != b"%PDF-":
        raise ExportFault("export.converter_failed", fault=file.name)
    target = file.with_suffix(".pdf")
    beside = target.with_name(f".{target.name}.part")
    try:
        shutil.copyfile(made, beside)
        beside.replace(target)
    except OSError as fault:
        raise ExportFault("export.cannot_write", path=str(target), fault=str(fault)) from fault
    finally:
        beside.unlink(missing_ok=True)
    return target
