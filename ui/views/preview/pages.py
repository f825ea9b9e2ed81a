"""The pages of one copy beneath each other, at the size the clerk chose."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget
from typing_extensions import override

from ui.theme import Role, Space, Theme
from ui.widgets.sheet import PAGE, Page, paint_page

ZOOMS: Final = (0.5, 0.67, 0.8, 1.0, 1.25, 1.5, 2.0)
USUAL: Final = 3
GAP: Final = Space.L


class Sheets(QWidget):
    """Paints pages on white paper; its description tells a screen reader what they say."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._pages: list[Page] = []
        self._zoom = 1.0
        theme.changed.connect(self.update)

    @property
    def pages(self) -> list[Page]:
        return self._pages

    def show_pages(self, pages: list[Page]) -> None:
        self._pages = pages
        documents = {id(page.document): page.document for page in pages}
        self.setAccessibleDescription("\n".join(one.toPlainText() for one in documents.values()))
        self._fit()

    def zoom(self, factor: float) -> None:
        self._zoom = factor
        self._fit()

    def _fit(self) -> None:
        self.setFixedHeight(round(len(self._pages) * (PAGE.height() * self._zoom + GAP) + GAP))
        self.setMinimumWidth(round(PAGE.width() * self._zoom + 2 * GAP))
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(round(PAGE.width() * self._zoom + 2 * GAP), self.height())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), self._theme.colour(Role.HOVER))
        left = (self.width() - PAGE.width() * self._zoom) / 2
        for number, page in enumerate(self._pages):
            top = GAP + number * (PAGE.height() * self._zoom + GAP)
            frame = QRectF(QPointF(left, top), PAGE * self._zoom)
            if not frame.intersects(event.rect().toRectF()):
                continue
            painter.save()
            painter.translate(left, top)
            painter.scale(self._zoom, self._zoom)
            paint_page(painter, page)
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
