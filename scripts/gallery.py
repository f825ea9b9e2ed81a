"""Paints every shared control in every scheme and direction into pictures, to be looked at.

QT_QPA_PLATFORM=offscreen python scripts/gallery.py [folder]
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QProgressBar,
    QPushButton,
    QRadioButton,
    QTableWidget,
    QTableWidgetItem,
    QTabWidget,
    QToolBar,
    QVBoxLayout,
    QWidget,
)

from ui.theme import Role, SchemeName, Space, Text, Theme, Tone
from ui.widgets.badge import Badge, Mark
from ui.widgets.banner import Banner, Notice
from ui.widgets.chips import Chip, ChipBar, Choosing
from ui.widgets.empty import Emptiness, EmptyPanel
from ui.widgets.stages import Stage, StageState, StageStrip
from ui.widgets.text import PlainLabel, SectionHeader

ROOT = Path(__file__).resolve().parent.parent

MARKS = [
    Mark(text="Draft", icon="circle-dashed"),
    Mark(text="Before the Committee", icon="gavel", tone=Tone.WAITING),
    Mark(text="Approved", icon="check", tone=Tone.INFO),
    Mark(text="In force", icon="circle-check", tone=Tone.GOOD),
    Mark(text="Rejected", icon="circle-x", tone=Tone.BAD),
    Mark(text="Ended", icon="archive", tone=Tone.ENDED),
]
STAGES = [
    Stage(text="Draft", state=StageState.DONE, spoken="done", note="3 May 2017"),
    Stage(text="Submitted", state=StageState.DONE, spoken="done", note="WO/CC/74/1"),
    Stage(text="Approved", state=StageState.CURRENT, spoken="now", note="since 3 Oct 2017"),
    Stage(text="Signed", state=StageState.WAITING, spoken="waiting", note="1 of 2"),
    Stage(text="In force", state=StageState.AHEAD, spoken="to come"),
]
SAMPLES = [
    "Memorandum of Understanding with the African Union",
    "世界知识产权组织与非洲联盟合作协定",
    "اتفاق بين المنظمة (WIPO) والاتحاد الأفريقي",
]


def row(*controls: QWidget) -> QHBoxLayout:
    line = QHBoxLayout()
    line.setSpacing(Space.S)
    for control in controls:
        line.addWidget(control)
    line.addStretch(1)
    return line


def buttons(theme: Theme) -> QHBoxLayout:
    main, other, off = QPushButton("Record signature…"), QPushButton("Export"), QPushButton("Not yet")
    main.setProperty("primary", True)
    other.setIcon(theme.icon("download"))
    off.setEnabled(False)
    combo = QComboBox()
    combo.addItems(["English", "中文", "العربية"])
    return row(main, other, off, combo, QCheckBox("Confirmed"), QRadioButton("One"))


def fields() -> QHBoxLayout:
    empty, filled = QLineEdit(), QLineEdit("WO/CC/74/1")
    empty.setPlaceholderText("Filter by title, counterpart or symbol")
    bar = QProgressBar()
    bar.setTextVisible(False)
    bar.setValue(60)
    return row(empty, filled, bar)


def toolbar(theme: Theme) -> QToolBar:
    bar = QToolBar()
    for name in (
        "plus",
        "upload",
        "download",
        "undo-2",
        "redo-2",
        "search",
        "list-filter",
        "calendar",
        "settings",
    ):
        bar.addAction(theme.icon(name), name)
    bar.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    return bar


def tabs(theme: Theme) -> QTabWidget:
    pages = QTabWidget()
    listing = QListWidget()
    for text in SAMPLES:
        listing.addItem(QListWidgetItem(theme.icon("file-text", Role.MUTED), text))
    listing.setCurrentRow(1)
    table = QTableWidget(3, 3)
    table.setHorizontalHeaderLabels(["Annex", "Counterpart", "State"])
    for index, text in enumerate(SAMPLES):
        table.setItem(index, 1, QTableWidgetItem(text))
    pages.addTab(listing, "Facts")
    pages.addTab(table, "Text")
    pages.addTab(QWidget(), "History")
    return pages


def page(theme: Theme) -> QWidget:
    window = QWidget()
    column = QVBoxLayout(window)
    column.setSpacing(Space.M)
    column.addWidget(toolbar(theme))
    column.addWidget(PlainLabel(theme, "Agreement with the African Union (AU)", kind=Text.HEADLINE))
    strip = StageStrip(theme, "Stages")
    strip.show_stages(STAGES)
    column.addWidget(strip)
    column.addLayout(row(*(Badge(theme, mark) for mark in MARKS)))
    chips = ChipBar(theme, "Filters", Choosing.ANY)
    chips.set_chips(
        [
            Chip(key="a", text="Needs me", count=4),
            Chip(key="b", text="In force", count=128),
            Chip(key="c", text="Ended", count=0),
            Chip(key="d", text="中文"),
        ],
        on=frozenset({"b"}),
    )
    column.addWidget(chips)
    for notice in (
        Notice(text="Signature recorded for 5 December 2017.", action="Undo", tone=Tone.GOOD),
        Notice(text="Two days differ: the blank says 2017, the minutes say 2018.", tone=Tone.WAITING),
    ):
        banner = Banner(theme)
        column.addWidget(banner)
        banner.tell(notice)
    header = SectionHeader(theme, "Parties")
    header.set_count("2")
    header.add_action(QPushButton("Add party…"))
    column.addWidget(header)
    column.addLayout(buttons(theme))
    column.addLayout(fields())
    column.addWidget(tabs(theme))
    return window


def empty(theme: Theme) -> QWidget:
    reason = Emptiness(
        icon="inbox",
        headline="Nothing waits for you",
        why="Agreements appear here when a step is due or a deadline comes within thirty days.",
        action="Show all agreements",
    )
    return EmptyPanel(theme, reason)


def picture(widget: QWidget, path: Path, width: int, height: int) -> None:
    widget.resize(width, height)
    widget.show()
    QApplication.processEvents()
    widget.grab().save(str(path))
    widget.close()


def main() -> None:
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "build" / "gallery"
    folder.mkdir(parents=True, exist_ok=True)
    app = QApplication([])
    theme = Theme(ROOT / "resources")
    theme.start(app)
    for name in SchemeName:
        theme.use(app, name)
        for direction in (Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft):
            app.setLayoutDirection(direction)
            stem = f"{name}-{'ltr' if direction == Qt.LayoutDirection.LeftToRight else 'rtl'}"
            picture(page(theme), folder / f"{stem}.png", 960, 760)
            picture(empty(theme), folder / f"{stem}-empty.png", 520, 360)
    print(folder)


if __name__ == "__main__":
    main()
