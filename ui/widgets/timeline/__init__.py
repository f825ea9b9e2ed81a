"""Bars over time, drawn natively: see view for the whole, rows for the list, scale for days and pixels."""

from ui.widgets.timeline.strips import Backdrop, Line, Point, Shape, Span, Strip
from ui.widgets.timeline.view import Timeline

__all__ = ["Backdrop", "Line", "Point", "Shape", "Span", "Strip", "Timeline"]
