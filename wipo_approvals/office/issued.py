"""The texts originals are made of: as they were when the originals were issued, else as they stand now."""

from __future__ import annotations

from wipo_approvals.domain.lifecycle import reduce
from wipo_approvals.errors import GateClosed
from wipo_approvals.register import queries
from wipo_approvals.register.store import Store
from wipo_approvals.sheets import AgreementSheet, TextSheet


def to_be_signed(store: Store, sheet: AgreementSheet, language: str, mark: str) -> TextSheet:
    """The text of an original, by the fingerprint it was issued with; raises GateClosed where none is kept."""
    found = _as_issued(store, sheet, language, mark)
    if found is None:
        raise GateClosed(
            "export.text_missing",
            language=language,
            reference=sheet.reference,
            opens="text_added",
            hard=True,
        )
    return found


def original_texts(store: Store, sheet: AgreementSheet) -> dict[str, TextSheet]:
    """The texts of the originals by language, as far as they are kept."""
    frozen = reduce(queries.entries(store.db, sheet.id)).frozen
    found = {
        code: _as_issued(store, sheet, code, frozen.get(code, "")) for code in sheet.terms.authentic_languages
    }
    return {code: text for code, text in found.items() if text is not None}


def _as_issued(store: Store, sheet: AgreementSheet, language: str, mark: str) -> TextSheet | None:
    frozen = queries.text_marked(store.db, sheet.id, mark) if mark else None
    return frozen or next((text for text in sheet.texts if text.language == language), None)
