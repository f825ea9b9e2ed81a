"""The history: every fact, newest first, what it says, who recorded it and when; what was taken back stays."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from ui.theme import Role, Space, Text, Theme
from ui.tools import Tools
from ui.widgets.rows import row_height
from ui.widgets.text import paint_line
from wipo_approvals.sheets import AgreementSheet, FactSheet

Index = QModelIndex | QPersistentModelIndex
FACT_ROLE: Final = Qt.ItemDataRole.UserRole + 1
#: Facts that stay as they are: taken in by the program, or themselves answers to a fact.
FIXED: Final = frozenset({"registered", "text_added", "gate_waived", "annulled", "corrected"})
KEPT: Final = frozenset({"registered", "gate_waived", "annulled", "corrected"})


@dataclass(frozen=True, slots=True, kw_only=True)
class FactRow:
    """One fact as it is told: its day, what happened, who recorded it; a word when it no longer holds."""

    fact: FactSheet
    day: str
    text: str
    recorded: str
    mark: str = ""


class FactDelegate(QStyledItemDelegate):
    """Paints a fact on two lines: what and which day, then who; struck out when taken back."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, row_height(self._theme) + Space.XS)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: FactRow = index.data(FACT_ROLE)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        if chosen:
            painter.fillRect(option.rect, self._theme.colour(Role.SELECTION))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(option.rect, self._theme.colour(Role.HOVER))
        painter.setPen(self._theme.colour(Role.DIVIDER))
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(self._theme.colour(Role.FOCUS))
            painter.drawRect(option.rect.adjusted(0, 0, -1, -2))
        self._write(painter, option, row, chosen=chosen)
        painter.restore()

    def _write(self, painter: QPainter, option: QStyleOptionViewItem, row: FactRow, *, chosen: bool) -> None:
        body, small = self._theme.font(Text.BODY), self._theme.font(Text.SMALL)
        body.setStrikeOut(not row.fact.holds)
        quiet = Role.ON_SELECTION if chosen else Role.MUTED
        loud = Role.ON_SELECTION if chosen else (Role.TEXT if row.fact.holds else Role.MUTED)
        inner = option.rect.adjusted(Space.M, Space.XS, -Space.M, -Space.XS)
        half = QRect(inner.left(), inner.top(), inner.width(), inner.height() // 2)
        lower = half.translated(0, half.height())
        for place, text, side, font, ink in (
            (half, row.day, Qt.AlignmentFlag.AlignRight, small, quiet),
            (lower, row.mark, Qt.AlignmentFlag.AlignRight, small, quiet),
            (beside(half, row.day, option), row.text, Qt.AlignmentFlag.AlignLeft, body, loud),
            (beside(lower, row.mark, option), row.recorded, Qt.AlignmentFlag.AlignLeft, small, quiet),
        ):
            painter.setFont(font)
            painter.setPen(self._theme.colour(ink))
            paint_line(painter, place, text, side, option.direction)


def beside(rect: QRect, text: str, option: QStyleOptionViewItem) -> QRect:
    """The part of a line that a text at its end leaves free."""
    taken = QFontMetrics(option.font).horizontalAdvance(text) + Space.S if text else 0
    if option.direction == Qt.LayoutDirection.RightToLeft:
        return rect.adjusted(taken, 0, 0, 0)
    return rect.adjusted(0, 0, -taken, 0)


class HistoryTab(QWidget):
    """The facts and, for the chosen one, a correction or its taking back."""

    wanted = Signal(str, str)  # the fact kind to record ("corrected", "annulled"), the fact it answers

    def __init__(self, tools: Tools, parent: QWidget) -> None:
        super().__init__(parent)
        self._tools = tools
        self.list = QListWidget(self)
        self.list.setItemDelegate(FactDelegate(tools.theme, self.list))
        self.list.setMouseTracking(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.correct, self.annul = QPushButton(self), QPushButton(self)
        self._arrange()
        self.list.currentItemChanged.connect(self._suit)
        self.list.itemActivated.connect(self._correct)
        self.correct.clicked.connect(self._correct)
        self.annul.clicked.connect(self._annul)
        tools.theme.changed.connect(self.list.doItemsLayout)

    def _arrange(self) -> None:
        line = QHBoxLayout()
        line.setContentsMargins(Space.S, Space.S, Space.S, Space.S)
        line.setSpacing(Space.S)
        line.addWidget(self.correct)
        line.addWidget(self.annul)
        line.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.list, 1)
        column.addLayout(line)

    def show_sheet(self, sheet: AgreementSheet) -> None:
        self.list.setAccessibleName(self.tr("History"))
        self.correct.setText(self.tr("&Correct…"))
        self.annul.setText(self.tr("Ta&ke back…"))
        kept = self._chosen()
        self.list.clear()
        for fact in reversed(sheet.facts):
            row = self._row(fact, sheet)
            item = QListWidgetItem(self.list)
            item.setData(FACT_ROLE, row)
            told = ", ".join(part for part in (row.day, row.text, row.mark, row.recorded) if part)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, told)
            item.setToolTip(row.text.replace("<", "‹"))
            if kept and fact.entry.id == kept.entry.id:
                self.list.setCurrentItem(item)
        self._suit()

    def _row(self, fact: FactSheet, sheet: AgreementSheet) -> FactRow:
        words = self._tools.words
        moment = fact.entry.recorded_at.astimezone()
        mark = "" if fact.holds else words.phrase("history.annulled")
        if fact.holds and fact.corrected:
            mark = words.phrase("history.corrected")
        recorded = self.tr("{who}, recorded {day}, {time}").format(
            who=fact.entry.actor, day=words.day(moment.date()), time=f"{moment:%H:%M}"
        )
        answered = next((one for one in sheet.facts if one.entry.id == fact.keys.get("fact")), None)
        text = words.happened(fact, sheet.names, answered)
        return FactRow(fact=fact, day=words.day(fact.on), text=text, recorded=recorded, mark=mark)

    def _chosen(self) -> FactSheet | None:
        row = self.list.currentIndex().data(FACT_ROLE)
        return row.fact if isinstance(row, FactRow) else None

    def _suit(self) -> None:
        fact = self._chosen()
        holds = fact is not None and fact.holds
        self.correct.setEnabled(holds and fact is not None and fact.entry.kind not in FIXED)
        self.annul.setEnabled(holds and fact is not None and fact.entry.kind not in KEPT)

    def _correct(self) -> None:
        fact = self._chosen()
        if fact is not None and self.correct.isEnabled():
            self.wanted.emit("corrected", fact.entry.id)

    def _annul(self) -> None:
        fact = self._chosen()
        if fact is not None:
            self.wanted.emit("annulled", fact.entry.id)
