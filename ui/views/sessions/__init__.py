"""Sessions of the Coordination Committee: a list, and beside it one of them to write."""

from ui.views.sessions.view import SessionsView

__all__ = ["SessionsView"]
