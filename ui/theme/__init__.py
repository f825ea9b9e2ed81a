"""How the programme looks: colours by role, type, icons; built once and handed down."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QIcon, QPalette, QPixmap
from PySide6.QtWidgets import QApplication, QStyleFactory

from ui.theme.icons import IconPainter
from ui.theme.roles import (
    ICON,
    RADIUS,
    SCHEMES,
    TARGET,
    TEXT_STYLES,
    Role,
    Scheme,
    SchemeName,
    Space,
    Text,
    Tone,
)
from ui.theme.stylesheet import stylesheet

__all__ = ["FAMILIES", "RADIUS", "TARGET", "Role", "SchemeName", "Space", "Text", "Theme", "Tone"]

FAMILIES: Final = ("WA Sans", "WA Han", "WA Arabic")
FLASH_OFF: Final = 0  # a caret that does not blink: calmer, and pictures come out alike

_PALETTE: Final = {
    QPalette.ColorRole.Window: Role.WINDOW,
    QPalette.ColorRole.WindowText: Role.TEXT,
    QPalette.ColorRole.Base: Role.SURFACE,
    QPalette.ColorRole.AlternateBase: Role.RAISED,
    QPalette.ColorRole.ToolTipBase: Role.SURFACE,
    QPalette.ColorRole.ToolTipText: Role.TEXT,
    QPalette.ColorRole.Text: Role.TEXT,
    QPalette.ColorRole.PlaceholderText: Role.MUTED,
    QPalette.ColorRole.Button: Role.RAISED,
    QPalette.ColorRole.ButtonText: Role.TEXT,
    QPalette.ColorRole.BrightText: Role.ON_ACCENT,
    QPalette.ColorRole.Highlight: Role.SELECTION,
    QPalette.ColorRole.HighlightedText: Role.ON_SELECTION,
    QPalette.ColorRole.Accent: Role.ACCENT,
    QPalette.ColorRole.Link: Role.LINK,
    QPalette.ColorRole.LinkVisited: Role.LINK,
    QPalette.ColorRole.Mid: Role.BORDER,
    QPalette.ColorRole.Light: Role.SURFACE,
    QPalette.ColorRole.Midlight: Role.HOVER,
    QPalette.ColorRole.Dark: Role.BORDER,
    QPalette.ColorRole.Shadow: Role.BORDER,
}
_GREYED: Final = (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText)


class Theme(QObject):
    """Answers every question about looks; `changed` says that the answers are now others."""

    changed = Signal()

    def __init__(self, resources: Path, name: SchemeName = SchemeName.LIGHT, scale: float = 1.0) -> None:
        super().__init__()
        self._fonts = resources / "fonts"
        self._marks = resources / "icons" / "marks"
        self._painter = IconPainter(resources / "icons")
        self._scheme: Scheme = SCHEMES[name]
        self._scale = scale

    @property
    def name(self) -> SchemeName:
        return self._scheme.name

    @property
    def scale(self) -> float:
        """How much larger than usual the type is (1.0 to 2.0)."""
        return self._scale

    def doze(self) -> None:
        """Leave the icons out until `wake`: the first frame comes sooner."""
        self._painter.dozing = True

    def wake(self) -> None:
        """Draw the icons from now on."""
        if self._painter.dozing:
            self._painter.dozing = False
            self.changed.emit()

    def start(self, app: QApplication) -> None:
        """Load the fonts and dress the application; once, before the first window."""
        for path in sorted(self._fonts.glob("WA*.ttf")):
            QFontDatabase.addApplicationFont(str(path))
        app.setCursorFlashTime(FLASH_OFF)
        app.setStyle(QStyleFactory.create("Fusion"))
        self._dress(app)

    def use(self, app: QApplication, name: SchemeName, scale: float | None = None) -> None:
        """Change to another scheme or type size, everywhere at once."""
        self._scheme = SCHEMES[name]
        self._scale = self._scale if scale is None else scale
        self._dress(app)
        self.changed.emit()

    @property
    def icon_side(self) -> int:
        """The side of an icon beside a line of text, in logical pixels."""
        return round(ICON * self._scale)

    def _dress(self, app: QApplication) -> None:
        self._painter.scale = self._scale
        app.setFont(self.font())
        app.setPalette(self.palette())
        app.setStyleSheet(stylesheet(self._scheme, self._marks, self._scale))

    def colour(self, role: Role) -> QColor:
        return QColor(self._scheme.colours[role])

    def tone_text(self, tone: Tone) -> QColor:
        return QColor(self._scheme.tones[tone].text)

    def tone_background(self, tone: Tone) -> QColor:
        return QColor(self._scheme.tones[tone].background)

    def font(self, text: Text = Text.BODY) -> QFont:
        style = TEXT_STYLES[text]
        font = QFont()
        font.setFamilies(list(FAMILIES))
        font.setPointSizeF(style.points * self._scale)
        font.setBold(style.bold)
        font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        return font

    def palette(self) -> QPalette:
        palette = QPalette()
        for part, role in _PALETTE.items():
            palette.setColor(part, self.colour(role))
        for part in _GREYED:
            palette.setColor(QPalette.ColorGroup.Disabled, part, self.colour(Role.DISABLED))
        return palette

    def icon(self, name: str, role: Role = Role.TEXT) -> QIcon:
        """An icon for an action or a row; ask again after `changed`."""
        return self._painter.icon(
            name,
            {
                QIcon.Mode.Normal: self.colour(role),
                QIcon.Mode.Active: self.colour(role),
                QIcon.Mode.Disabled: self.colour(Role.DISABLED),
                QIcon.Mode.Selected: self.colour(Role.ON_SELECTION),
            },
        )

    def tone_icon(self, name: str, tone: Tone) -> QIcon:
        """An icon in a tone's colour, for a row that carries a state."""
        return self._painter.icon(
            name,
            {QIcon.Mode.Normal: self.tone_text(tone), QIcon.Mode.Selected: self.colour(Role.ON_SELECTION)},
        )

    def pixmap(self, name: str, size: int, colour: QColor, ratio: float) -> QPixmap:
        """An icon for painting by hand; pass the widget's devicePixelRatioF()."""
        return self._painter.pixmap(name, size, colour, ratio)

    def icon_names(self) -> list[str]:
        return self._painter.names()
