"""Pages as they are on the screen, put on paper or into a PDF device."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QMarginsF
from PySide6.QtGui import QPagedPaintDevice, QPageLayout, QPageSize, QPainter

from ui.widgets.sheet import PAGE, Page, paint_page


def print_pages(pages: Sequence[Page], device: QPagedPaintDevice) -> int:
    """Print pages one by one, lying ones turned; answers how many were printed."""
    device.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    device.setPageMargins(QMarginsF(0, 0, 0, 0))
    painter = QPainter()
    for number, page in enumerate(pages):
        lying = page.size.width() > page.size.height()
        way = QPageLayout.Orientation.Landscape if lying else QPageLayout.Orientation.Portrait
        device.setPageOrientation(way)
        if not number:
            painter.begin(device)
        else:
            device.newPage()
        painter.save()
        scale = painter.viewport().width() / (PAGE.height() if lying else PAGE.width())
        painter.scale(scale, scale)
        paint_page(painter, page)
        painter.restore()
    painter.end()
    return len(pages)
