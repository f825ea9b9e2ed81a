"""What the papers of a partner who joins by consent form share: who may use them, and who receives them."""

from __future__ import annotations

from wipo_approvals.domain.vocabulary import DateMode
from wipo_approvals.errors import GateClosed
from wipo_approvals.sheets import AgreementSheet


def need_consent_forms(sheet: AgreementSheet) -> None:
    """Raises GateClosed for an agreement that nobody joins by a consent form."""
    if sheet.terms.date_mode is not DateMode.PER_CONSENT_FORM:
        raise GateClosed("gate.not_by_consent_form", opens="term_confirmed", hard=True)


def addressee(sheet: AgreementSheet) -> str:
    """Who receives forms and applications: the one to whom notices go; empty where the text names nobody."""
    key = sheet.terms.notice.addressee or ""
    return sheet.names.get(key, key)
