"""What stands round the panes: menus, toolbar, status bar, all made from the rows of commands."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QHBoxLayout,
    QMenu,
    QMenuBar,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QStatusBar,
    QToolBar,
    QToolButton,
    QWidget,
)

from ui.commands import COMMANDS, MENUS, CommandBook, menu_name
from ui.runner import Progress
from ui.theme import Role, Space, Theme
from ui.widgets.text import PlainLabel


class Menus:
    """The menu bar, made of the rows."""

    def __init__(self, bar: QMenuBar, book: CommandBook) -> None:
        self._menus: dict[str, QMenu] = {}
        for path, _text in MENUS:
            parent, _, _name = path.rpartition("/")
            menu = QMenu(bar)
            (self._menus[parent] if parent else bar).addMenu(menu)
            menu.setToolTipsVisible(True)
            self._menus[path] = menu
        self._fill(book)
        self.retell()

    def _fill(self, book: CommandBook) -> None:
        """Put each row into its menu; a submenu keeps the place where it is first needed."""
        begun: set[str] = set()
        for row in COMMANDS:
            parent, _, name = row.menu.rpartition("/")
            if name and parent and row.menu not in begun:
                self._menus[parent].removeAction(self._menus[row.menu].menuAction())
                self._menus[parent].addMenu(self._menus[row.menu])
            begun.add(row.menu)
            if row.line:
                self._menus[row.menu].addSeparator()
            self._menus[row.menu].addAction(book.actions[row.id])

    def __getitem__(self, path: str) -> QMenu:
        """The menu of that path."""
        return self._menus[path]

    def retell(self) -> None:
        """Name the menus in the language of the screen."""
        for path, text in MENUS:
            self._menus[path].setTitle(menu_name(text))


class ToolBar(QToolBar):
    """The few orders given most, and the field that finds the others."""

    def __init__(self, theme: Theme, book: CommandBook, menus: Menus, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._book, self._menus = theme, book, menus
        self.setObjectName("toolbar")
        self.setMovable(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.addAction(book.actions["import"])
        self._export = QToolButton(self)
        self._export.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._export.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._export.setMenu(menus["file/export"])
        self.addWidget(self._export)
        self.addAction(book.actions["record"])
        self.addAction(book.actions["undo"])
        gap = QWidget(self)
        gap.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.addWidget(gap)
        self._find = QPushButton(self)
        self._find.clicked.connect(book.actions["palette"].trigger)
        self.addWidget(self._find)
        for name in ("import", "record", "undo"):
            self.widgetForAction(book.actions[name]).setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._export.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def retell(self) -> None:
        """Short names on the buttons, the long ones in the tips."""
        self.setWindowTitle(self.tr("Toolbar"))
        self._book.actions["import"].setIconText(self.tr("Import"))
        self._book.actions["record"].setIconText(self.tr("Record"))
        self._book.actions["undo"].setIconText(self.tr("Undo"))
        self._export.setText(self.tr("Export Word"))
        self._export.setToolTip(self.tr("Write papers of this agreement as Word files"))
        self._find.setText(" " + self.tr("Go to…  Ctrl+K"))
        self._find.setToolTip(self._book.actions["palette"].toolTip())

    def dress(self) -> None:
        """Paint the icons that no action carries."""
        self._export.setIcon(self._theme.icon("download"))
        side = self._theme.icon_side
        self._find.setIconSize(QSize(side + Space.S, side))
        self._find.setIcon(self._theme.icon("search", Role.MUTED))


class StatusBar(QStatusBar):
    """When it was saved, that nothing leaves this machine, which register this is; how far a long job is."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._moment: datetime | None = None
        self._saved = PlainLabel(theme, role=Role.MUTED, parent=self)
        self._register = PlainLabel(theme, role=Role.MUTED, parent=self)
        self._register.setContentsMargins(Space.S, 0, Space.M, 0)
        self._bar = QProgressBar(self)
        self._bar.setTextVisible(False)
        self._bar.setFixedWidth(160)
        self._cancel = QPushButton(self)
        self._bar.hide()
        self._cancel.hide()
        self.setSizeGripEnabled(False)
        line = QWidget(self)
        row = QHBoxLayout(line)
        row.setContentsMargins(Space.S, 0, Space.S, 0)
        row.addWidget(self._saved)
        self.addWidget(line)
        for widget in (self._bar, self._cancel, self._register):
            self.addPermanentWidget(widget)

    def show_saved(self, moment: datetime | None) -> None:
        """Say since when everything is saved."""
        self._moment = moment
        self.retell()

    def show_register(self, path: Path) -> None:
        self._register.setText(path.stem)
        self._register.setToolTip(str(path).replace("<", "‹"))

    def follow(self, progress: Progress, name: str) -> None:
        """Show how far a long job is, with a way to stop it."""
        self._bar.setRange(0, 0)
        self._bar.setAccessibleName(name)
        self._bar.show()
        self._cancel.show()
        progress.moved.connect(self._move)
        self._cancel.clicked.connect(progress.cancel)
        self._cancel.clicked.connect(self.finish, Qt.ConnectionType.UniqueConnection)

    def finish(self) -> None:
        """The long job is over."""
        self._bar.hide()
        self._cancel.hide()

    def _move(self, done: int, total: int) -> None:
        self._bar.setRange(0, total)
        self._bar.setValue(done)

    def retell(self) -> None:
        """Say it in the language of the screen."""
        self._cancel.setText(self.tr("Cancel"))
        if self._moment is None:
            self._saved.setText(self.tr("Everything is saved · Offline"))
            return
        self._saved.setText(self.tr("Saved {time} · Offline").format(time=f"{self._moment:%H:%M}"))
