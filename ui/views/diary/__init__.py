"""The diary on the screen: what falls due, why, and what to do about it."""

from ui.views.diary.view import DiaryView

__all__ = ["DiaryView"]
