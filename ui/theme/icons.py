"""Paints the vendored line icons in any colour, once for each size and screen."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPainter, QPixmap

from ui.theme.roles import ICON, TOOL_ICON

SIZES: Final = (ICON, TOOL_ICON)  # lists and toolbars; an empty panel paints its own

# Icons that point somewhere along the line of writing turn round in Arabic.
DIRECTIONAL: Final = frozenset(
    {"arrow-left", "arrow-right", "chevron-left", "chevron-right", "undo-2", "redo-2", "list", "panel-left"}
)


class IconPainter:
    """Reads each drawing once and keeps what it has painted."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._drawings: dict[str, str] = {}
        self._painted: dict[tuple[str, int, str, float, bool], QPixmap] = {}
        self.scale = 1.0  # icons grow with the type
        self.dozing = False  # while it is, every icon is empty: drawing can wait for the first frame

    def names(self) -> list[str]:
        return sorted(path.stem for path in self._folder.glob("*.svg"))

    def pixmap(self, name: str, size: int, colour: QColor, ratio: float = 1.0) -> QPixmap:
        """The icon in one colour at a logical size, sharp on a screen of that pixel ratio."""
        if self.dozing:
            return empty(size, ratio)
        key = (name, size, colour.name(QColor.NameFormat.HexArgb), ratio, turned(name))
        if key not in self._painted:
            self._painted[key] = self._paint(name, size, colour, ratio)
        return self._painted[key]

    def icon(self, name: str, modes: dict[QIcon.Mode, QColor]) -> QIcon:
        """An icon that has its own colour at rest, disabled and in a selected row."""
        icon = QIcon()
        for mode, colour in modes.items():
            for size in (round(side * self.scale) for side in SIZES):
                for ratio in screen_ratios():
                    icon.addPixmap(self.pixmap(name, size, colour, ratio), mode)
        return icon

    def _paint(self, name: str, size: int, colour: QColor, ratio: float) -> QPixmap:
        from PySide6.QtSvg import QSvgRenderer  # noqa: PLC0415 - loading it costs a sixth of the start

        pixmap = empty(size, 1.0, pixels=ratio)
        drawing = self._drawing(name).replace("currentColor", colour.name())
        renderer = QSvgRenderer(QByteArray(drawing.encode()))
        painter = QPainter(pixmap)
        renderer.render(painter, QRectF(0, 0, pixmap.width(), pixmap.height()))
        painter.end()
        if turned(name):
            pixmap = QPixmap.fromImage(pixmap.toImage().flipped(Qt.Orientation.Horizontal))
        pixmap.setDevicePixelRatio(ratio)
        return pixmap

    def _drawing(self, name: str) -> str:
        if name not in self._drawings:
            self._drawings[name] = (self._folder / f"{name}.svg").read_text(encoding="utf-8")
        return self._drawings[name]


def empty(size: int, ratio: float, pixels: float | None = None) -> QPixmap:
    """A transparent pixmap of a logical size; `pixels` overrules how many pixels it has for each unit."""
    pixmap = QPixmap(QSize(size, size) * (pixels or ratio))
    pixmap.fill(Qt.GlobalColor.transparent)
    pixmap.setDevicePixelRatio(ratio)
    return pixmap


def turned(name: str) -> bool:
    """Whether the icon is to be drawn mirrored now."""
    right_to_left = QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
    return right_to_left and name in DIRECTIONAL


def screen_ratios() -> set[float]:
    """The pixel ratios in use; painting for others would only cost time at start."""
    return {screen.devicePixelRatio() for screen in QGuiApplication.screens()} or {1.0}
