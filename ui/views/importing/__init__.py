"""Reconciliation: what a paper says is proposed, a person confirms or mends it, then it is registered."""

from ui.views.importing.view import ImportingView

__all__ = ["ImportingView"]
