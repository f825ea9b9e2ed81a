"""The one style sheet: what Fusion's palette cannot say, and nothing more."""

from __future__ import annotations

from string import Template
from typing import Final

from ui.theme.roles import RADIUS, TARGET, Role, Scheme

_SHEET: Final = Template("""
QToolTip { color: $text; background: $surface; border: 1px solid $border; padding: 4px 6px; }

QPushButton { color: $text; background: $surface; border: 1px solid $border; border-radius: ${radius}px;
              padding: 0 14px; min-height: ${inner}px; }
QPushButton:hover { background: $hover; }
QPushButton:pressed, QPushButton:checked { background: $selection; color: $on_selection; }
QPushButton:focus { border: 2px solid $focus; padding: 0 13px; min-height: ${focused}px; }
QPushButton:disabled { color: $disabled; border-color: $divider; background: $window; }
QPushButton[primary="true"] { color: $on_accent; background: $accent; border-color: $accent; font-weight: bold; }
QPushButton[primary="true"]:hover { background: $accent_hover; border-color: $accent_hover; }
QPushButton[primary="true"]:focus { border: 2px solid $text; }
QPushButton[primary="true"]:disabled { color: $disabled; background: $hover; border-color: $divider; }

QToolButton { color: $text; background: transparent; border: 1px solid transparent;
              border-radius: ${radius}px; padding: 4px 6px; min-width: 16px; min-height: 16px; }
QToolButton:hover { background: $hover; }
QToolButton:pressed, QToolButton:checked { background: $selection; color: $on_selection; }
QToolButton:focus { border: 2px solid $focus; padding: 3px 5px; }
QToolButton:disabled { color: $disabled; }
QToolButton::menu-indicator { image: none; }

QLineEdit, QPlainTextEdit, QTextEdit, QAbstractSpinBox { color: $text; background: $surface; border: 1px solid $border;
              border-radius: ${radius}px; padding: 2px 8px; selection-background-color: $selection;
              selection-color: $on_selection; }
QLineEdit, QAbstractSpinBox { min-height: ${field}px; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QAbstractSpinBox:focus { border: 2px solid $focus;
              padding: 1px 7px; }
QLineEdit:disabled, QPlainTextEdit:disabled { color: $disabled; border-color: $divider; background: $window; }
QLineEdit[wrong="true"] { border: 2px solid $bad; padding: 1px 7px; }
QComboBox { min-height: ${field}px; }

QAbstractItemView { background: $surface; alternate-background-color: $raised; border: none; outline: none;
              selection-background-color: $selection; selection-color: $on_selection; }
QHeaderView { background: $surface; border: none; }
QHeaderView::section { color: $muted; background: $surface; border: none; border-bottom: 1px solid $divider;
              padding: 6px 8px; }
QTableCornerButton::section { background: $surface; border: none; }

QToolBar { background: $window; border: none; border-bottom: 1px solid $divider; spacing: 4px; padding: 4px 8px; }
QStatusBar { background: $window; border-top: 1px solid $divider; color: $muted; }
QStatusBar::item { border: none; }
QMenuBar { background: $window; border: none; }
QMenuBar::item { padding: 5px 10px; background: transparent; }
QMenuBar::item:selected { background: $hover; color: $text; border-radius: ${radius}px; }
QMenu { background: $surface; border: 1px solid $border; padding: 4px 0; }
QMenu::item { padding: 6px 24px 6px 12px; }
QMenu::icon { padding-inline-start: 8px; }
QMenu::item:selected { background: $selection; color: $on_selection; }
QMenu::item:disabled { color: $disabled; }
QMenu::separator { height: 1px; background: $divider; margin: 4px 0; }

QTabWidget::pane { border: none; border-top: 1px solid $divider; }
QTabBar { qproperty-drawBase: 0; }
QTabBar::tab { color: $muted; background: transparent; border: none; border-bottom: 3px solid transparent;
              padding: 7px 12px 5px 12px; }
QTabBar::tab:hover { color: $text; background: $hover; }
QTabBar::tab:selected { color: $text; border-bottom-color: $accent; }
QTabBar::tab:focus { color: $focus; }

QSplitter::handle { background: $divider; }
QSplitter::handle:horizontal { width: 1px; }
QSplitter::handle:vertical { height: 1px; }
QSplitter::handle:hover { background: $focus; }

QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; }
QScrollBar::handle { background: $border; border-radius: 3px; margin: 3px; }
QScrollBar::handle:vertical { min-height: 28px; }
QScrollBar::handle:horizontal { min-width: 28px; }
QScrollBar::handle:hover { background: $muted; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }

QProgressBar { background: $hover; border: none; border-radius: 3px; max-height: 6px; }
QProgressBar::chunk { background: $accent; border-radius: 3px; }
""")


def stylesheet(scheme: Scheme) -> str:
    """The sheet with the scheme's colours filled in."""
    colours = {role.value: scheme.colours[role] for role in Role}
    tones = {tone.value: pair.text for tone, pair in scheme.tones.items()}
    sizes = {"radius": RADIUS, "inner": TARGET - 2, "focused": TARGET - 4, "field": TARGET - 6}
    return _SHEET.substitute({**colours, **tones, **sizes})
