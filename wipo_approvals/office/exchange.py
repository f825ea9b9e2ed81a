"""What goes out in other formats: agreements and committee documents as AKN4UN XML."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Final
from xml.parsers import expat

from wipo_approvals import files
from wipo_approvals.documents import catalogue
from wipo_approvals.documents.naming import stem
from wipo_approvals.domain.dates import PartialDate
from wipo_approvals.domain.vocabulary import Language
from wipo_approvals.errors import GateClosed, UnreadablePaper, WrongInput
from wipo_approvals.office.agreements import Agreements
from wipo_approvals.office.papers import Papers, language_of
from wipo_approvals.register.store import Store
from wipo_approvals.sheets import PaperFile, Release, ReleaseSheet

#: The largest Word file that is released.
MAX_RELEASED: Final = 64 << 20
#: The name of this format where papers are named.
AKN: Final = "akn"


class Exchange:
    """Exports that are no papers."""

    def __init__(self, store: Store, today: Callable[[], date], papers: Papers) -> None:
        self._today = today
        self._papers = papers
        self._agreements = Agreements(store, today)

    def akn(self, subject: str, *, out: Path, language: str = "") -> PaperFile:
        """Write an agreement (by its reference) or a committee document (by its symbol) as Akoma Ntoso.

        `language` (ISO 639-1) is that of the text; without one, the first authentic text is taken.
        Raises NotFound, WrongInput, GateClosed where no text in the language is kept, ExportFault.
        """
        chosen, said = (
            self._document(subject, language) if "/" in subject else self._agreement(subject, language)
        )
        path = out / f"{stem(AKN, subject, chosen)}.xml"
        mark = files.write(said.encode("utf-8"), path, _opens)
        return PaperFile(path=path, sha256=mark, paper=AKN, language=chosen.value)

    def release(self, path: Path, *, out: Path, language: str = "", purpose: str = "circulation") -> Release:
        """Write a Word file as it may leave the house, and its sheet; the file itself is not touched.

        Raises UnreadablePaper for what a person must decide first (tracked changes, embedded objects,
        active fields) or what is unsafe, WrongInput for an unknown purpose, ExportFault.
        """
        from wipo_approvals.documents import word
        from wipo_approvals.documents.papers import release_sheet  # releases are rare
        from wipo_approvals.exchange.release import released  # as above

        if purpose not in release_sheet.PURPOSES:
            allowed = ", ".join(release_sheet.PURPOSES)
            raise WrongInput("input.one_of", key="purpose", value=purpose, allowed=allowed)
        chosen = language_of(language or Language.EN.value)
        data = _read(path)
        clean, removals = released(data)
        target = out / f"{path.stem}.released.docx"
        mark = files.write(clean, target, word.opens)
        told = ReleaseSheet(
            source=path.name,
            released=target.name,
            before=hashlib.sha256(data).hexdigest(),
            after=mark,
            removed=tuple((one.kind, one.count, one.example) for one in removals),
            purpose=purpose,
            language=chosen,
            today=PartialDate.of(self._today()),
        )
        return Release(
            file=PaperFile(path=target, sha256=mark, paper="released", language=""),
            sheet=_sheet(told, out),
            before=told.before,
            removed=told.removed,
        )

    def _agreement(self, subject: str, language: str) -> tuple[Language, str]:
        from wipo_approvals.exchange import akn  # exports are rare

        sheet = self._agreements.sheet(subject, language or Language.EN.value)
        texts = sorted(sheet.texts, key=lambda text: not text.authentic)
        text = next((one for one in texts if language in {"", one.language}), None)
        if text is None:
            raise GateClosed(
                "export.text_missing",
                language=language or Language.EN.value,
                reference=sheet.reference,
                opens="text_added",
                hard=True,
            )
        return language_of(text.language), akn.agreement(sheet, text, self._today())

    def _document(self, subject: str, language: str) -> tuple[Language, str]:
        from wipo_approvals.exchange import akn  # as above

        sheet = self._papers.committee_sheet(subject, language, {})
        cover = catalogue.build(catalogue.PAPERS["committee_document"], sheet).sections[0]
        return sheet.language, akn.committee_document(sheet, cover.blocks, self._today())


def _sheet(told: ReleaseSheet, out: Path) -> PaperFile:
    """Write the sheet of a released file."""
    from wipo_approvals.documents import word
    from wipo_approvals.documents.papers import release_sheet  # releases are rare

    composed = release_sheet.build(told)
    path = out / f"{composed.file_stem}.docx"
    return PaperFile(
        path=path,
        sha256=word.write(composed, path),
        paper=composed.paper,
        language=composed.language.value,
        remarks=composed.remarks,
    )


def _read(path: Path) -> bytes:
    """The bytes of a Word file; raises UnreadablePaper for what cannot be reached or is no Word file."""
    try:
        if path.stat().st_size > MAX_RELEASED:
            raise UnreadablePaper("paper.too_large", size=path.stat().st_size, limit=MAX_RELEASED)
        data = path.read_bytes()
    except OSError as wrong:
        raise UnreadablePaper("paper.unreachable", name=path.name) from wrong
    if data[:2] != b"PK":
        raise UnreadablePaper("paper.not_text" if data else "paper.empty", kind=path.suffix or "-")
    return data


def _opens(path: Path) -> bool:
    """Whether a written file is XML that can be read."""
    try:
        expat.ParserCreate().Parse(path.read_bytes(), True)
    except expat.ExpatError:
        return False
    return True
