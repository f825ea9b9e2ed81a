"""Office-holders: their mandates, and the originals a change of office asks to issue anew."""

from ui.views.people.view import PeopleView

__all__ = ["PeopleView"]
