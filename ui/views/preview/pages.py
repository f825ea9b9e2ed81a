"""The pages of one copy beneath each other, at the size the clerk chose."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget
from typing_extensions import override

from ui.theme import Role, Space, Theme
from ui.widgets.sheet import PAGE, Hit, Page, paint_page

ZOOMS: Final = (0.5, 0.67, 0.8, 1.0, 1.25, 1.5, 2.0)
USUAL: Final = 3
GAP: Final = Space.L


class Sheets(QWidget):
    """Paints pages on white paper; its description tells a screen reader what they say."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._pages: list[Page] = []
        self._hits: list[Hit] = []
        self._current: Hit | None = None
        self._zoom = 1.0
        theme.changed.connect(self.update)

    @property
    def pages(self) -> list[Page]:
        return self._pages

    def show_pages(self, pages: list[Page]) -> None:
        self._pages, self._hits, self._current = pages, [], None
        documents = {id(page.document): page.document for page in pages}
        self.setAccessibleDescription("\n".join(one.toPlainText() for one in documents.values()))
        self._fit()

    def mark(self, hits: list[Hit], current: Hit | None) -> None:
        """Show what was found, and where one stands among it."""
        self._hits, self._current = hits, current
        self.update()

    def zoom(self, factor: float) -> None:
        self._zoom = factor
        self._fit()

    def top_of(self, hit: Hit) -> int:
        """How far down a place lies."""
        page = next(
            n
            for n, one in enumerate(self._pages)
            if one.document is hit.document and one.number == hit.number
        )
        return round(self._tops()[page])

    def _tops(self) -> list[float]:
        """Where each page begins, and where the last one ends."""
        tops = [float(GAP)]
        for page in self._pages:
            tops.append(tops[-1] + page.size.height() * self._zoom + GAP)
        return tops

    def _widest(self) -> float:
        return max((page.size.width() for page in self._pages), default=PAGE.width()) * self._zoom

    def _fit(self) -> None:
        self.setFixedHeight(round(self._tops()[-1]))
        self.setMinimumWidth(round(self._widest() + 2 * GAP))
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(round(self._widest() + 2 * GAP), self.height())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), self._theme.colour(Role.HOVER))
        for page, top in zip(self._pages, self._tops(), strict=False):
            left = (self.width() - page.size.width() * self._zoom) / 2
            frame = QRectF(QPointF(left, top), page.size * self._zoom)
            if not frame.intersects(event.rect().toRectF()):
                continue
            painter.save()
            painter.translate(left, top)
            painter.scale(self._zoom, self._zoom)
            paint_page(painter, page, self._hits, self._current)
            painter.restore()
            painter.setPen(self._theme.colour(Role.BORDER))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(frame)


class SheetScroll(QScrollArea):
    """Scrolls the pages by wheel and by keys."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sheets = Sheets(theme)
        self.setWidget(self.sheets)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        bar = self.verticalScrollBar()
        ends = {Qt.Key.Key_Home: bar.minimum(), Qt.Key.Key_End: bar.maximum()}
        wanted = ends.get(Qt.Key(event.key()))
        if wanted is not None:
            bar.setValue(wanted)
            return
        super().keyPressEvent(event)
