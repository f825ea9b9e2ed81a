"""Files that leave the register: written beside their place, read back, and only then put there."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Callable
from contextlib import suppress
from itertools import count
from pathlib import Path

from wipo_approvals.errors import ExportFault


def is_open(path: Path) -> bool:
    """Whether Word or LibreOffice has a file open, by the mark each of them leaves beside it."""
    marks = (f"~${path.name}", f"~${path.name[2:]}", f".~lock.{path.name}#")
    return path.exists() and any(path.with_name(mark).exists() for mark in marks)


def free_name(path: Path) -> Path:
    """The path, or with a number behind its name the first one at which no file stands."""
    if not path.exists():
        return path
    numbered = (path.with_name(f"{path.stem} ({number}){path.suffix}") for number in count(2))
    return next(one for one in numbered if not one.exists())


def write(content: bytes, path: Path, opens: Callable[[Path], bool]) -> str:
    """Write a file and answer its SHA-256 (hex); `opens` says whether what was written can be read.

    Raises ExportFault, with a free name as `proposal` when the file is open in another programme; what
    stood at `path` is untouched unless all went well.
    """
    if is_open(path):
        raise ExportFault("export.open_elsewhere", path=str(path), proposal=free_name(path).name)
    beside = path.with_name(f".{path.stem[:80]}.{os.urandom(4).hex()}.part")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with beside.open("wb") as stream:
            stream.write(content)
            stream.flush()
            os.fsync(stream.fileno())
        if beside.read_bytes() != content or not opens(beside):
            raise ExportFault("export.not_reopened", path=str(path))
        beside.replace(path)
        _sync_folder(path.parent)
    except PermissionError as fault:
        if path.exists() and os.access(path.parent, os.W_OK):
            proposal = free_name(path).name
            raise ExportFault("export.open_elsewhere", path=str(path), proposal=proposal) from fault
        raise ExportFault("export.cannot_write", path=str(path), fault=str(fault)) from fault
    except OSError as fault:
        raise ExportFault("export.cannot_write", path=str(path), fault=str(fault)) from fault
    finally:
        with suppress(OSError):
            beside.unlink(missing_ok=True)
    return hashlib.sha256(content).hexdigest()


def _sync_folder(folder: Path) -> None:
    """Make the folder's own entry durable, where the system lets a folder be opened."""
    with suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
