"""Pages of a paper on the screen, laid out from blocks by a cursor: white, with margins, headers, places to sign."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QMarginsF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QFont,
    QPainter,
    QPalette,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextLength,
    QTextTableFormat,
)

from ui.theme import FAMILIES, Role
from ui.theme.roles import LIGHT, ON_PAPER
from ui.widgets.blocks import direction_of
from wipo_approvals.text.blocks import Block, BlockKind, Cell, SignatureEntry

PAGE: Final = QSizeF(794, 1123)  # A4 at 96 dots an inch
MARGINS: Final = QMarginsF(94, 94, 94, 94)
INK, PAPER, QUIET = (QColor(LIGHT.colours[role]) for role in (Role.TEXT, Role.SURFACE, Role.MUTED))
FOUND, MARKED = QColor(ON_PAPER["found"]), QColor(ON_PAPER["marked"])
BODY: Final = 15  # pixels of ordinary type
NUMBER: Final = "{page}"
BODY_NAME: Final = 3  # from this line of the masthead on it stands where reading begins

_SIZES: Final = {BlockKind.TITLE: 18, BlockKind.MASTHEAD: 15, BlockKind.FOOTNOTE: 12, BlockKind.MARK: 14}
_CENTRED: Final = frozenset({BlockKind.TITLE, BlockKind.MARK})
_BOLD: Final = frozenset({BlockKind.TITLE, BlockKind.ARTICLE, BlockKind.PART, BlockKind.SUBHEADING})
_ITALIC: Final = frozenset({BlockKind.AUTHOR, BlockKind.MARK, BlockKind.PREAMBLE_HEADING})
_INSET: Final = frozenset({BlockKind.ITEM, BlockKind.POINT})
_RULE: Final = "_" * 26
_BOX: Final = "☐"


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """A run of pages with headers of its own, as a paper is made of them."""

    blocks: tuple[Block, ...]
    language: str
    first_header: tuple[str, ...] = ()
    header: tuple[str, ...] = ()
    landscape: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """One page: the document it is cut from, its number there, its header."""

    document: QTextDocument
    number: int
    header: tuple[str, ...]
    language: str

    @property
    def size(self) -> QSizeF:
        """Its width and height at 96 dots an inch."""
        return self.document.pageSize()


@dataclass(frozen=True, slots=True, kw_only=True)
class Hit:
    """A place where words were found: from where to where in its document, on which of its pages."""

    document: QTextDocument
    start: int
    end: int
    number: int


def lay_out(runs: Sequence[Run]) -> list[Page]:
    """The pages of a paper."""
    pages: list[Page] = []
    for run in runs:
        document = _document(run)
        for number in range(1, document.pageCount() + 1):
            header = run.first_header if number == 1 else run.header
            pages.append(Page(document=document, number=number, header=header, language=run.language))
    return pages


def found(pages: Sequence[Page], text: str) -> list[Hit]:
    """Every place of some pages with these words, whatever their case, in reading order."""
    hits: list[Hit] = []
    if not text.strip():
        return hits
    for document in dict.fromkeys(page.document for page in pages):
        cursor = document.find(text, 0)
        while not cursor.isNull():
            start, end = cursor.selectionStart(), cursor.selectionEnd()
            hits.append(Hit(document=document, start=start, end=end, number=_page_of(document, start)))
            cursor = document.find(text, cursor)
    return hits


def _page_of(document: QTextDocument, position: int) -> int:
    block = document.findBlock(position)
    top = document.documentLayout().blockBoundingRect(block).top()
    line = block.layout().lineForTextPosition(position - block.position())
    return int((top + (line.y() if line.isValid() else 0)) // document.pageSize().height()) + 1


def _document(run: Run) -> QTextDocument:
    document = QTextDocument()
    document.setUndoRedoEnabled(False)
    document.setDefaultFont(_font(BODY))
    document.setDocumentMargin(0)
    document.setPageSize(PAGE.transposed() if run.landscape else PAGE)
    frame = document.rootFrame().frameFormat()
    frame.setLeftMargin(MARGINS.left())
    frame.setRightMargin(MARGINS.right())
    frame.setTopMargin(MARGINS.top())
    frame.setBottomMargin(MARGINS.bottom())
    document.rootFrame().setFrameFormat(frame)
    cursor = QTextCursor(document)
    for number, block in enumerate(run.blocks):
        if block.kind is BlockKind.SIGNATURE and block.entries:
            _sign(cursor, block, run.language)
            continue
        if block.kind is BlockKind.TABLE and block.rows:
            _tabulate(cursor, block, run.language)
            continue
        if number:
            cursor.insertBlock()
        _write(cursor, block, run.language)
    return document


def _font(pixels: int, *, bold: bool = False, italic: bool = False) -> QFont:
    font = QFont()
    font.setFamilies(list(FAMILIES))
    font.setPixelSize(pixels)
    font.setBold(bold)
    font.setItalic(italic)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font


def _letters(block: Block) -> QTextCharFormat:
    form = QTextCharFormat()
    size = _SIZES.get(block.kind, BODY)
    form.setFont(_font(size, bold=block.kind in _BOLD, italic=block.kind in _ITALIC))
    form.setForeground(INK)
    return form


def _paragraph(block: Block, language: str) -> QTextBlockFormat:
    form = QTextBlockFormat()
    direction = direction_of(language)
    form.setLayoutDirection(direction)
    form.setLineHeight(130, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    form.setBottomMargin(10)
    if block.kind in _CENTRED:
        form.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        form.setTopMargin(30)
        form.setBottomMargin(24)
    if block.kind in _BOLD and block.kind not in _CENTRED:
        form.setTopMargin(12)
    inset = 36 * (block.level + 1) if block.kind in _INSET else 0
    if block.kind is BlockKind.DECISION:
        inset = 288
    if inset and direction == Qt.LayoutDirection.RightToLeft:
        form.setRightMargin(inset)
    elif inset:
        form.setLeftMargin(inset)
    if block.kind is BlockKind.MASTHEAD:
        outer = block.level < BODY_NAME
        form.setAlignment(Qt.AlignmentFlag.AlignTrailing if outer else Qt.AlignmentFlag.AlignLeading)
        form.setBottomMargin(2)
    return form


def _write(cursor: QTextCursor, block: Block, language: str) -> None:
    cursor.setBlockFormat(_paragraph(block, language))
    cursor.insertText(_words(block), _letters(block))


def _words(block: Block) -> str:
    """What is printed of a block: with a box to tick, or a line to write on, where it has one."""
    if block.kind is BlockKind.CHECK and not block.label:
        return f"{_BOX} {block.words}"
    return f"{block.words} {_RULE}" if block.kind is BlockKind.BLANK else block.words


def _tabulate(cursor: QTextCursor, block: Block, language: str) -> None:
    """A table of facts, its heading rows in bold type."""
    form = QTextTableFormat()
    form.setBorderCollapse(True)
    form.setBorder(1)
    form.setBorderBrush(QUIET)
    form.setCellPadding(4)
    form.setHeaderRowCount(block.header_rows)
    form.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
    form.setProperty(QTextFormat.Property.LayoutDirection, direction_of(language))
    widest = max(sum(cell.span for cell in row) for row in block.rows)
    table = cursor.insertTable(len(block.rows), widest, form)
    for number, row in enumerate(block.rows):
        column = 0
        for cell in row:
            if cell.span > 1:
                table.mergeCells(number, column, 1, cell.span)
            inside = table.cellAt(number, column).firstCursorPosition()
            _fill_cell(inside, cell, cell.language or language, heads=number < block.header_rows)
            column += cell.span
    cursor.movePosition(QTextCursor.MoveOperation.End)


def _fill_cell(cursor: QTextCursor, cell: Cell, language: str, *, heads: bool) -> None:
    shape = QTextBlockFormat()
    shape.setLayoutDirection(direction_of(language))
    letters = QTextCharFormat()
    letters.setFont(_font(BODY, bold=heads))
    letters.setForeground(INK)
    cursor.setBlockFormat(shape)
    cursor.insertText(cell.text, letters)


def _sign(cursor: QTextCursor, block: Block, language: str) -> None:
    """Two places to sign beside each other in each row, the first where reading begins."""
    form = QTextTableFormat()
    form.setBorder(0)
    form.setCellPadding(6)
    form.setTopMargin(36)
    form.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
    half = QTextLength(QTextLength.Type.PercentageLength, 50)
    form.setColumnWidthConstraints([half, half])
    form.setProperty(QTextFormat.Property.LayoutDirection, direction_of(language))
    rows = (len(block.entries) + 1) // 2
    table = cursor.insertTable(rows, 2, form)
    for number, entry in enumerate(block.entries):
        inside = table.cellAt(number // 2, number % 2).firstCursorPosition()
        _place_to_sign(inside, entry, block, language)
    cursor.movePosition(QTextCursor.MoveOperation.End)


def _place_to_sign(cursor: QTextCursor, entry: SignatureEntry, block: Block, language: str) -> None:
    """For whom, the line to sign on, by whom, and a blank for the day where one is wanted."""
    name = " ".join(part for part in (entry.style, entry.name) if part)
    lines = [entry.party, "", _RULE, name, entry.title]
    if entry.date_blank:
        lines.append(f"{block.label or ''} {'_' * 16}".strip())
    shape = QTextBlockFormat()
    shape.setLayoutDirection(direction_of(language))
    shape.setBottomMargin(4)
    letters = QTextCharFormat()
    letters.setFont(_font(BODY))
    letters.setForeground(INK)
    kept = [line for number, line in enumerate(lines) if line or number == 1]
    for number, line in enumerate(kept):
        if number:
            cursor.insertBlock()
        cursor.setBlockFormat(shape)
        cursor.insertText(line, letters)


def paint_page(painter: QPainter, page: Page, hits: Sequence[Hit] = (), current: Hit | None = None) -> None:
    """Paint one page at the painter's origin, on white whatever the scheme: it is paper.

    What was found is marked, the place one stands at more strongly.
    """
    whole = QRectF(0, 0, page.size.width(), page.size.height())
    painter.fillRect(whole, PAPER)
    _paint_header(painter, page)
    painter.save()
    painter.translate(0, -(page.number - 1) * whole.height())
    context = QAbstractTextDocumentLayout.PaintContext()
    context.clip = whole.translated(0, (page.number - 1) * whole.height())
    context.selections = [
        _marked(hit, strong=hit is current) for hit in hits if hit.document is page.document
    ]
    palette = QPalette()
    palette.setColor(QPalette.ColorRole.Text, INK)
    context.palette = palette
    painter.setClipRect(context.clip)
    page.document.documentLayout().draw(painter, context)
    painter.restore()


def _marked(hit: Hit, *, strong: bool) -> QAbstractTextDocumentLayout.Selection:
    marked = QAbstractTextDocumentLayout.Selection()
    cursor = QTextCursor(hit.document)
    cursor.setPosition(hit.start)
    cursor.setPosition(hit.end, QTextCursor.MoveMode.KeepAnchor)
    look = QTextCharFormat()
    look.setBackground(MARKED if strong else FOUND)
    marked.cursor = cursor
    marked.format = look
    return marked


def _paint_header(painter: QPainter, page: Page) -> None:
    """The running header at the outer edge, a line each."""
    painter.setFont(_font(12))
    painter.setPen(QUIET)
    mirrored = direction_of(page.language) == Qt.LayoutDirection.RightToLeft
    side = Qt.AlignmentFlag.AlignLeft if mirrored else Qt.AlignmentFlag.AlignRight
    painter.setLayoutDirection(direction_of(page.language))
    for number, line in enumerate(page.header):
        place = QRectF(MARGINS.left(), 36 + number * 17, page.size.width() - 2 * MARGINS.left(), 17)
        text = line.replace(NUMBER, str(page.number))
        painter.drawText(place, side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter, text)
