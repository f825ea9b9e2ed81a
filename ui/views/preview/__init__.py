"""The preview: a paper on the screen, made from the same blocks as the Word file."""

from ui.views.preview.view import PreviewView

__all__ = ["PreviewView"]
