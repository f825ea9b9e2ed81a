"""The one style sheet: what Fusion's palette cannot say, and nothing more."""

from __future__ import annotations

from pathlib import Path
from string import Template
from typing import Final

from ui.theme.roles import ICON, RADIUS, TARGET, TOOL_ICON, Role, Scheme, Space

#: The side of a check mark or an arrow, in pixels at the usual type.
MARK: Final = 14
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
              border-radius: ${radius}px; padding: 4px 6px; min-width: ${icon}px; min-height: ${icon}px;
              qproperty-iconSize: ${icon}px ${icon}px; }
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
QLineEdit QToolButton { background: transparent; border: none; padding: 0; min-width: 0; min-height: 0; }
QLineEdit:disabled, QPlainTextEdit:disabled { color: $disabled; border-color: $divider; background: $window; }
QLineEdit[wrong="true"] { border: 2px solid $bad; padding: 1px 7px; }
QLineEdit, QPlainTextEdit, QTextEdit { placeholder-text-color: $muted; }

QComboBox, QDateEdit { color: $text; background: $surface; border: 1px solid $border; border-radius: ${radius}px;
              padding: 2px 8px; min-height: ${field}px; }
QComboBox:focus, QDateEdit:focus { border: 2px solid $focus; padding: 1px 7px; }
QComboBox:disabled, QDateEdit:disabled { color: $disabled; border-color: $divider; background: $window; }
QComboBox::drop-down, QDateEdit::drop-down { border: none; width: ${inner}px; }
QComboBox::down-arrow, QDateEdit::down-arrow { image: url("$marks/down-$scheme.svg"); width: ${mark}px; height: ${mark}px; }
QComboBox QAbstractItemView { border: 1px solid $border; }

QCheckBox, QRadioButton { spacing: 8px; min-height: ${inner}px; }
QCheckBox::indicator, QRadioButton::indicator, QAbstractItemView::indicator { width: ${mark}px; height: ${mark}px;
              background: $surface; border: 1px solid $border; border-radius: 4px; }
QRadioButton::indicator { border-radius: 8px; }
QCheckBox::indicator:hover, QRadioButton::indicator:hover { background: $hover; }
QCheckBox::indicator:checked, QRadioButton::indicator:checked, QAbstractItemView::indicator:checked {
              background: $accent; border-color: $accent; }
QCheckBox::indicator:checked, QAbstractItemView::indicator:checked { image: url("$marks/check-$scheme.svg"); }
QRadioButton::indicator:checked { image: url("$marks/dot-$scheme.svg"); }
QCheckBox::indicator:indeterminate { background: $border; }
QCheckBox::indicator:focus, QRadioButton::indicator:focus { border: 2px solid $focus; width: ${mark_focused}px; height: ${mark_focused}px; }
QCheckBox:disabled, QRadioButton:disabled { color: $disabled; }

QAbstractItemView { background: $surface; alternate-background-color: $raised; border: none; outline: none;
              selection-background-color: $selection; selection-color: $on_selection; }
QListView, QTreeView, QTableView { qproperty-iconSize: ${icon}px ${icon}px; }
QListView::item, QTreeView::item { padding: 4px 6px; min-height: 20px; }
QHeaderView { background: $surface; border: none; }
QHeaderView::section { color: $muted; background: $surface; border: none; border-bottom: 1px solid $divider;
              padding: 6px 8px; }
QTableCornerButton::section { background: $surface; border: none; }

QToolBar { background: $window; border: none; border-bottom: 1px solid $divider; spacing: 4px; padding: 4px 8px;
              qproperty-iconSize: ${tool_wide}px ${tool}px; }
QStatusBar { background: $window; border-top: 1px solid $divider; color: $muted; }
QStatusBar::item { border: none; }
QMenuBar { background: $window; border: none; }
QMenuBar::item { padding: 5px 10px; background: transparent; }
QMenuBar::item:selected { background: $hover; color: $text; border-radius: ${radius}px; }
QMenu { background: $surface; border: 1px solid $border; padding: 4px 0; }
QMenu::item { padding: 6px 24px 6px 12px; }
QMenu::icon { margin-left: 8px; }
QMenu::icon:checked { background: $selection; border: 1px solid $focus; border-radius: 4px; }
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


def stylesheet(scheme: Scheme, marks: Path, scale: float) -> str:
    """The sheet with the scheme's colours filled in; `marks` is the folder of check marks and arrows.

    What holds a line of text or stands beside one grows with the type (`scale`, 1.0 to 2.0).
    """
    colours = {role.value: scheme.colours[role] for role in Role}
    tones = {tone.value: pair.text for tone, pair in scheme.tones.items()}
    target, mark = round(TARGET * scale), round(MARK * scale)
    sizes = {
        "radius": RADIUS,
        "inner": target - 2,
        "focused": target - 4,
        "field": target - 6,
        "icon": round(ICON * scale),
        "tool": round(TOOL_ICON * scale),
        "tool_wide": round((TOOL_ICON + Space.S) * scale),
        "mark": mark,
        "mark_focused": mark - 2,
    }
    files = {"marks": marks.as_posix(), "scheme": scheme.name.value}
    return _SHEET.substitute({**colours, **tones, **sizes, **files})
