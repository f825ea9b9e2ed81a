"""A layout that sets its items in lines like words, in the direction of writing."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget
from typing_extensions import override

from ui.theme import Space


class FlowLayout(QLayout):
    """Breaks the line where the width ends; QBoxLayout would cut or squeeze."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(Space.XS)

    @override
    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    @override
    def count(self) -> int:
        return len(self._items)

    @override
    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    @override
    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    @override
    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        return self._lines(QRect(0, 0, width, 0))[1]

    @override
    def sizeHint(self) -> QSize:
        return self.minimumSize()

    @override
    def minimumSize(self) -> QSize:
        sizes = [item.minimumSize() for item in self._items if not item.isEmpty()]
        return QSize(
            max((size.width() for size in sizes), default=0), max((s.height() for s in sizes), default=0)
        )

    @override
    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        parent = self.parentWidget()
        mirrored = parent is not None and parent.layoutDirection() == Qt.LayoutDirection.RightToLeft
        for item, place in zip(self._items, self._lines(rect)[0], strict=True):
            place.moveLeft(rect.left() + rect.right() - place.right() if mirrored else place.left())
            item.setGeometry(place)

    def _lines(self, rect: QRect) -> tuple[list[QRect], int]:
        """Where each item goes, left to right, and how high it all is."""
        places: list[QRect] = []
        corner, line = QPoint(rect.left(), rect.top()), 0
        for item in self._items:
            if item.isEmpty():  # what is hidden takes no room
                places.append(QRect(corner, QSize(0, 0)))
                continue
            size = item.sizeHint()
            if corner.x() > rect.left() and corner.x() + size.width() > rect.right() + 1:
                corner, line = QPoint(rect.left(), corner.y() + line + self.spacing()), 0
            places.append(QRect(corner, size))
            corner.setX(corner.x() + size.width() + self.spacing())
            line = max(line, size.height())
        return places, corner.y() + line - rect.top()
