"""Facts and terms: each term in words with the clause it was read from, and the text beside them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from ui.terms import SILENT, TERM_ORDER, said, source_words, term_name, term_words
from ui.theme import Role, Space, Text, Theme
from ui.tools import Tools
from ui.widgets.blocks import BlockPane
from ui.widgets.empty import Emptiness, EmptyPanel
from ui.widgets.fields import ChoiceField
from ui.widgets.text import own_direction
from wipo_approvals.sheets import AgreementSheet, TermSheet, TextSheet

Index = QModelIndex | QPersistentModelIndex
TERM_ROLE: Final = Qt.ItemDataRole.UserRole + 1
BESIDE: Final = 640  # from this width on the text stands beside the terms, else beneath
LONGEST: Final = 12  # lines of a value that are shown


@dataclass(frozen=True, slots=True, kw_only=True)
class TermRow:
    """One row: what the term is called, its value in words, where it was read."""

    name: str
    called: str
    value: str
    source: str
    silent: bool = False


class TermDelegate(QStyledItemDelegate):
    """Paints a term on three lines or more: its name, its value, its source."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def _parts(self, row: TermRow) -> list[tuple[str, QFont, Role]]:
        small, body = self._theme.font(Text.SMALL), self._theme.font(Text.BODY)
        value = (row.value, body, Role.MUTED if row.silent else Role.TEXT)
        source = [(row.source, small, Role.LINK)] if row.source else []
        return [(row.called, small, Role.MUTED), value, *source]

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        row = index.data(TERM_ROLE)
        view = self.parent()
        width = view.viewport().width() if isinstance(view, QListWidget) else option.rect.width()
        height = sum(self._height(text, font, width - 2 * Space.M) for text, font, _role in self._parts(row))
        return QSize(width, height + 2 * Space.S)

    def _height(self, text: str, font: QFont, width: int) -> int:
        metrics = QFontMetrics(font)
        flags = Qt.TextFlag.TextWordWrap.value
        full = metrics.boundingRect(QRect(0, 0, max(width, 40), 10000), flags, text).height()
        return min(full, metrics.lineSpacing() * LONGEST)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = index.data(TERM_ROLE)
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
        inner = option.rect.adjusted(Space.M, Space.S, -Space.M, -Space.S)
        for text, font, role in self._parts(row):
            ink = Role.ON_SELECTION if chosen else role
            inner = self._write(painter, inner, text, font, ink=ink, screen=option.direction)
        painter.restore()

    def _write(
        self, painter: QPainter, rect: QRect, text: str, font: QFont, *, ink: Role, screen: Qt.LayoutDirection
    ) -> QRect:
        """Write a part from the top; the answer is the room that is left."""
        height = self._height(text, font, rect.width())
        mirrored = screen == Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        flags = side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignTop
        painter.setFont(font)
        painter.setPen(self._theme.colour(ink))
        painter.setLayoutDirection(own_direction(text, screen))
        place = QRect(rect.left(), rect.top(), rect.width(), height)
        painter.drawText(place, flags.value | Qt.TextFlag.TextWordWrap.value, text)
        return rect.adjusted(0, height, 0, 0)


class TermList(QListWidget):
    """The terms; `pointed` names the one whose place is wanted."""

    pointed = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setItemDelegate(TermDelegate(theme, self))
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.currentItemChanged.connect(self._point)
        theme.changed.connect(self.doItemsLayout)

    def _point(self) -> None:
        row = self.currentIndex().data(TERM_ROLE)
        if isinstance(row, TermRow):
            self.pointed.emit(row.name)

    def show_rows(self, rows: list[TermRow]) -> None:
        self.blockSignals(True)
        self.clear()
        for row in rows:
            item = QListWidgetItem(self)
            item.setData(TERM_ROLE, row)
            told = f"{row.called}: {row.value}. {row.source}"
            item.setData(Qt.ItemDataRole.AccessibleTextRole, told)
        self.blockSignals(False)

    def choose(self, name: str) -> None:
        for number in range(self.count()):
            if self.item(number).data(TERM_ROLE).name == name:
                self.setCurrentRow(number)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()


class TermsTab(QWidget):
    """Terms at the start, text at the end; a term points to its place."""

    term_wanted = Signal(str)  # the term to mend
    text_wanted = Signal()  # a text is to be added

    def __init__(self, tools: Tools, parent: QWidget) -> None:
        super().__init__(parent)
        self._tools = tools
        self._sheet: AgreementSheet | None = None
        self.list = TermList(tools.theme, self)
        self.text = BlockPane(tools.theme, self)
        self.languages = ChoiceField([], self)
        self.mend = QPushButton(self)
        self.nothing = EmptyPanel(tools.theme, Emptiness(icon="file-text", headline="", why=""), self)
        self._texts = QStackedWidget(self)
        self.splitter = QSplitter(Qt.Orientation.Vertical, self)
        self._arrange()
        self.list.pointed.connect(self._point)
        self.languages.currentIndexChanged.connect(self._show_text)
        self.mend.clicked.connect(self._mend)
        self.nothing.acted.connect(self.text_wanted)

    def _arrange(self) -> None:
        self._texts.addWidget(self.text)
        self._texts.addWidget(self.nothing)
        line = QHBoxLayout()
        line.setContentsMargins(Space.S, Space.XS, Space.S, Space.XS)
        line.setSpacing(Space.S)
        self.languages.setMinimumContentsLength(4)
        line.addWidget(self.languages, 1)
        line.addWidget(self.mend)
        beside = QWidget(self)
        column = QVBoxLayout(beside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(line)
        column.addWidget(self._texts, 1)
        self.splitter.addWidget(self.list)
        self.splitter.addWidget(beside)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setStretchFactor(0, 2)
        self.splitter.setStretchFactor(1, 3)
        self.splitter.setSizes([200, 300])
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.splitter)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        beside = self.width() >= BESIDE
        self.splitter.setOrientation(Qt.Orientation.Horizontal if beside else Qt.Orientation.Vertical)

    def show_sheet(self, sheet: AgreementSheet) -> None:
        same = self._sheet is not None and self._sheet.id == sheet.id
        kept_term, kept_text = (self._chosen(), self.languages.key) if same else ("", "")
        self._sheet = sheet
        self.list.setAccessibleName(self.tr("Terms"))
        self.languages.setAccessibleName(self.tr("Text"))
        self.text.setAccessibleName(self.tr("Text of the agreement"))
        self.mend.setText(self.tr("&Mend term…"))
        self.list.show_rows(self._rows(sheet))
        self._fill_languages(sheet, kept_text)
        self.list.choose(kept_term)
        if not same:
            self.list.scrollToTop()

    def _chosen(self) -> str:
        row = self.list.currentIndex().data(TERM_ROLE)
        return row.name if isinstance(row, TermRow) else ""

    def _rows(self, sheet: AgreementSheet) -> list[TermRow]:
        order = {name: number for number, name in enumerate(TERM_ORDER)}
        found = sorted(sheet.term_sheets, key=lambda term: order.get(term.name, len(order)))
        return [self._row(term, sheet) for term in found]

    def _row(self, term: TermSheet, sheet: AgreementSheet) -> TermRow:
        words = self._tools.words
        value = term_words(words, term.name, term.value, sheet.names)
        return TermRow(
            name=term.name,
            called=term_name(words, term.name),
            value=value,
            source=source_words(term),
            silent=value == said(SILENT),
        )

    def _fill_languages(self, sheet: AgreementSheet, kept: str) -> None:
        self.languages.blockSignals(True)
        self.languages.clear()
        for text in sheet.texts:
            self.languages.addItem(self._text_name(text), text_key(text))
        first = next((text for text in sheet.texts if text.authentic), None)
        self.languages.choose(kept or (text_key(first) if first else ""))
        self.languages.blockSignals(False)
        self.languages.setVisible(bool(sheet.texts))
        self._show_text()

    def _text_name(self, text: TextSheet) -> str:
        name = self._tools.words.language_name(text.language)
        version = self.tr("version {number}").format(number=text.version)
        authentic = [self.tr("authentic")] if text.authentic else []
        return " · ".join([name, version, *authentic])

    def _show_text(self) -> None:
        texts = self._sheet.texts if self._sheet else ()
        chosen = next((text for text in texts if text_key(text) == self.languages.key), None)
        self._texts.setCurrentWidget(self.nothing if chosen is None else self.text)
        if chosen is None:
            why = self.tr("Add the text as a Word or text file; papers and originals are made from it.")
            head = self.tr("No text has been kept yet")
            action = self.tr("Add text…")
            self.nothing.show_reason(Emptiness(icon="file-text", headline=head, why=why, action=action))
            return
        self.text.show_blocks(chosen.blocks, chosen.language)
        self._point(self._chosen())

    def _point(self, name: str) -> None:
        """Show the place a term was read from; the lines count only in the text they were read in."""
        terms: dict[str, Any] = {t.name: t for t in self._sheet.term_sheets} if self._sheet else {}
        term = terms.get(name)
        if term is not None:
            self.text.show_place(term.block)

    def show_term(self, name: str) -> None:
        """Go to a term and its place in the text."""
        self.list.choose(name)
        self._point(name)

    def _mend(self) -> None:
        self.term_wanted.emit(self._chosen())


def text_key(text: TextSheet) -> str:
    return f"{text.language}/{text.version}"
