"""The text of an agreement on the screen: its blocks in their own direction, one place highlighted."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QColor,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
)
from PySide6.QtWidgets import QTextEdit, QWidget

from ui.theme import Role, Space, Text, Theme, Tone
from wipo_approvals.text.blocks import Block, BlockKind

_CENTRED: Final = {BlockKind.TITLE}
_STRONG: Final = {
    BlockKind.TITLE,
    BlockKind.ARTICLE,
    BlockKind.PART,
    BlockKind.SUBHEADING,
    BlockKind.PREAMBLE_HEADING,
}
RIGHT_TO_LEFT: Final = frozenset({"ar", "fa", "he", "ur"})


def direction_of(language: str) -> Qt.LayoutDirection:
    """The direction in which a language is written."""
    return Qt.LayoutDirection.RightToLeft if language in RIGHT_TO_LEFT else Qt.LayoutDirection.LeftToRight


def article_of(ident: str) -> str:
    """The article a block stands in."""
    return ident.partition(".")[0]


class BlockPane(QTextEdit):
    """Read-only; every block is written as plain text by a cursor, nothing is interpreted."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._places: dict[str, list[int]] = {}  # block ident -> numbers of lines in the document
        self._spans: dict[str, tuple[int, int]] = {}  # block ident -> lines of the source
        self._blocks: tuple[Block, ...] = ()
        self._language = ""
        self._shown = ("", (0, 0))
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.document().setDocumentMargin(Space.M)
        theme.changed.connect(self._redraw)

    @property
    def language(self) -> str:
        return self._language

    @property
    def highlighted(self) -> str:
        """The words that are highlighted now."""
        return "\n".join(selection.cursor.block().text() for selection in self._marks())

    def show_blocks(self, blocks: Sequence[Block], language: str) -> None:
        """Show a text from its beginning."""
        self._blocks, self._language = tuple(blocks), language
        self._shown = ("", (0, 0))
        self._redraw()

    def show_place(self, ident: str, lines: tuple[int, int] | None = None) -> bool:
        """Highlight a block by its ident, or what was read from these lines; answers whether it is there."""
        idents = self._found(ident, lines)
        if not idents:
            self.setExtraSelections([])
            return False
        self._shown = (ident, lines or (0, 0))
        self._mark(idents)
        first = self.document().findBlockByNumber(self._places[idents[0]][0])
        self._bring(first)
        return True

    def _found(self, ident: str, lines: tuple[int, int] | None) -> list[str]:
        """The blocks meant: the lines first (they are exact), then the ident, then its article."""
        if lines and lines[0]:
            inside = [key for key, (a, b) in self._spans.items() if a <= lines[1] and lines[0] <= b]
            if inside:
                return inside
        if ident in self._places:
            return [ident]
        article = article_of(ident)
        return [key for key in self._places if ident and article_of(key) == article][:1]

    def _mark(self, idents: Iterable[str]) -> None:
        exact = {number for ident in idents for number in self._places[ident]}
        articles = {article_of(ident) for ident in idents if ident.startswith("art")}
        around = {n for key, ns in self._places.items() if article_of(key) in articles for n in ns}
        selections = [self._selection(n, self._theme.colour(Role.RAISED)) for n in sorted(around - exact)]
        shade = self._theme.tone_background(Tone.WAITING)
        self.setExtraSelections([*selections, *(self._selection(n, shade) for n in sorted(exact))])

    def _marks(self) -> list[QTextEdit.ExtraSelection]:
        shade = self._theme.tone_background(Tone.WAITING)
        return [one for one in self.extraSelections() if one.format.background().color() == shade]

    def _selection(self, number: int, shade: QColor) -> QTextEdit.ExtraSelection:
        found = QTextEdit.ExtraSelection()
        form = QTextCharFormat()
        form.setBackground(shade)
        form.setProperty(QTextFormat.Property.FullWidthSelection, True)
        found.format = form
        cursor = QTextCursor(self.document().findBlockByNumber(number))
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
        found.cursor = cursor
        return found

    def _bring(self, block: QTextBlock) -> None:
        """Scroll so that the block stands in the upper third."""
        self.setTextCursor(QTextCursor(block))
        top = self.document().documentLayout().blockBoundingRect(block).top()
        self.verticalScrollBar().setValue(round(top - self.viewport().height() / 4))

    def _redraw(self) -> None:
        document = self.document()
        document.clear()
        document.setDefaultFont(self._theme.font())
        self._places, self._spans = {}, {}
        write_blocks(document, self._blocks, self._language, self._theme, self._places)
        self._spans = {block.ident: block.lines for block in self._blocks if block.lines}
        self.moveCursor(QTextCursor.MoveOperation.Start)
        ident, lines = self._shown
        if ident or lines[0]:
            self.show_place(ident, lines)


def write_blocks(
    document: QTextDocument,
    blocks: Sequence[Block],
    language: str,
    theme: Theme,
    places: dict[str, list[int]],
) -> None:
    """Write blocks into an empty document and note on which of its lines each stands."""
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    begun = False
    for block in blocks:
        for text in lines_of(block):
            if begun:
                cursor.insertBlock()
            begun = True
            cursor.setBlockFormat(_form(block, language))
            strong = block.kind in _STRONG
            cursor.insertText(text, _letters(theme, strong=strong))
            places.setdefault(block.ident, []).append(cursor.blockNumber())
    cursor.endEditBlock()


def lines_of(block: Block) -> list[str]:
    """What a block says, a place to sign on a line of its own."""
    if block.entries:
        rows = [", ".join(p for p in (e.party, e.name, e.title) if p) for e in block.entries]
        return [block.text, *rows] if block.text else rows
    if block.rows:
        return [" | ".join(cell.text.replace("\n", " ") for cell in row) for row in block.rows]
    return [block.words] if block.words else []


def _form(block: Block, language: str) -> QTextBlockFormat:
    form = QTextBlockFormat()
    form.setLayoutDirection(direction_of(language))
    form.setBottomMargin(Space.S)
    form.setLineHeight(125, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    if block.kind in _STRONG:
        form.setTopMargin(Space.S)
    if block.kind in _CENTRED:
        form.setAlignment(Qt.AlignmentFlag.AlignHCenter)
    if block.kind is BlockKind.POINT:
        side = Space.XL * (block.level + 1)
        if direction_of(language) == Qt.LayoutDirection.RightToLeft:
            form.setRightMargin(side)
        else:
            form.setLeftMargin(side)
    return form


def _letters(theme: Theme, *, strong: bool) -> QTextCharFormat:
    form = QTextCharFormat()
    form.setFont(theme.font(Text.STRONG if strong else Text.BODY))
    form.setForeground(theme.colour(Role.TEXT))
    return form
