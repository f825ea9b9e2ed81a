"""The agreement view: where one agreement stands, why, what comes next, and all that is known of it."""

from ui.views.agreement.view import AgreementView

__all__ = ["AgreementView"]
