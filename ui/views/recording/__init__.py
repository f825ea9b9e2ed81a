"""Recording what happened to an agreement: a form made from the keys of the fact, with the gates still closed."""

from ui.views.recording.view import RecordingView

__all__ = ["RecordingView"]
