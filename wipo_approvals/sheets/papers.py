"""The papers themselves: kinds, offers, files, refusals."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperFile:
    """A file that was written: where, its SHA-256 (hex), remarks for the clerk (wording codes), its PDF if one was made."""

    path: Path
    sha256: str
    paper: str
    language: str
    remarks: tuple[tuple[str, Mapping[str, Any]], ...] = ()
    pdf: Path | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Outlet:
    """How papers leave the register.

    `rule` makes the names of files (empty: the usual one), `pdf` asks for a PDF beside each, `rename`
    for a new name where a file is open in another programme.
    """

    rule: str = ""
    pdf: bool = False
    rename: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperKind:
    """A paper the office can produce.

    Its name, what it is made for (an agreement, a symbol, the register), its languages, for whom it is
    made, and the keys a clerk may give with it; one that is `authentic` exists in the authentic languages
    of an agreement only.
    """

    name: str
    subject: str
    languages: tuple[str, ...]
    made_for: str = "all"
    asks: tuple[str, ...] = ()
    authentic: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperOffer:
    """A paper of an agreement and, where it cannot be made yet, why (wording code, details); `code` is empty otherwise.

    `language` is the one it is usually made in (ISO 639-1); empty for every authentic one.
    """

    kind: PaperKind
    language: str = ""
    code: str = ""
    details: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperRefusal:
    """A paper that cannot be made yet: which, for what, and why (wording code, details)."""

    paper: str
    subject: str
    code: str
    details: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Batch:
    """What a batch export came to: the files that were written, and the papers that could not be made."""

    files: tuple[PaperFile, ...]
    refused: tuple[PaperRefusal, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Release:
    """A released file, its sheet, the fingerprint (SHA-256, hex) of what it was made from, and what was removed."""

    file: PaperFile
    sheet: PaperFile
    before: str
    removed: tuple[tuple[str, int, str], ...]
