"""The list of agreements as Qt shows lists: columns are data, rows come page by page from the office."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Final

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from typing_extensions import override

from ui.labels import Words
from ui.language import QT_TRANSLATE_NOOP
from ui.runner import Runner
from ui.widgets.badge import stage_mark
from ui.widgets.rows import CELL_ROLE, Cell
from wipo_approvals.office import Office
from wipo_approvals.sheets import AgreementRow, ListQuery, RegisterPage

SORT_ROLE: Final = Qt.ItemDataRole.UserRole + 1
SHEET_ROLE: Final = Qt.ItemDataRole.UserRole + 2
PAGE: Final = 200

Index = QModelIndex | QPersistentModelIndex
Native = str | int | date | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Sight:
    """What a column needs to show a row: the words, the names, and which columns stand beside it."""

    words: Words
    names: Mapping[str, str]
    hidden: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """One column: the office's name to sort by, its heading, how wide it likes to be, and what it shows.

    `rank` says which columns go first when room is scarce: the highest rank leaves first, 0 never.
    """

    key: str
    heading: str
    width: int
    cell: Callable[[AgreementRow, Sight], Cell]
    native: Callable[[AgreementRow], Native]
    rank: int = 0
    grows: bool = False


def _counterpart(row: AgreementRow, sight: Sight) -> Cell:
    second = row.title if "title" in sight.hidden else row.reference
    return Cell(text=sight.words.parties(row.counterparts, sight.names), second=second, strong=True)


def _kind(row: AgreementRow, sight: Sight) -> Cell:
    return Cell(text=sight.words.phrase(f"instrument.{row.kind.value}") if row.kind else "")


def _session(row: AgreementRow, sight: Sight) -> Cell:
    return Cell(text=row.symbol, second=sight.words.annex(row.annex))


def _stage(row: AgreementRow, sight: Sight) -> Cell:
    return Cell(text=sight.words.stage(row.stage), mark=stage_mark(row.stage, sight.words))


def _next_step(row: AgreementRow, sight: Sight) -> Cell:
    second = sight.words.day(row.next_on) if "next_on" in sight.hidden else ""
    return Cell(text=sight.words.step(row.next_step), second=second)


COLUMNS: Final = (
    Column(
        key="counterpart",
        heading=QT_TRANSLATE_NOOP("Columns", "Counterpart"),
        width=200,
        cell=_counterpart,
        native=lambda row: row.counterparts[0] if row.counterparts else "",
        grows=True,
    ),
    Column(
        key="title",
        heading=QT_TRANSLATE_NOOP("Columns", "Title"),
        width=240,
        cell=lambda row, _: Cell(text=row.title),
        native=lambda row: row.title,
        rank=2,
        grows=True,
    ),
    Column(
        key="kind",
        heading=QT_TRANSLATE_NOOP("Columns", "Kind"),
        width=190,
        cell=_kind,
        native=lambda row: row.kind.value if row.kind else "",
        rank=4,
    ),
    Column(
        key="session",
        heading=QT_TRANSLATE_NOOP("Columns", "Session"),
        width=110,
        cell=_session,
        native=lambda row: row.session,
        rank=1,
    ),
    Column(
        key="stage",
        heading=QT_TRANSLATE_NOOP("Columns", "Status"),
        width=205,
        cell=_stage,
        native=lambda row: row.stage.value,
    ),
    Column(
        key="next_step",
        heading=QT_TRANSLATE_NOOP("Columns", "Next step"),
        width=160,
        cell=_next_step,
        native=lambda row: row.next_step,
        rank=1,
    ),
    Column(
        key="next_on",
        heading=QT_TRANSLATE_NOOP("Columns", "Next date"),
        width=130,
        cell=lambda row, sight: Cell(text=sight.words.day(row.next_on)),
        native=lambda row: row.next_on,
        rank=3,
    ),
)
SORT_KEYS: Final = tuple(column.key for column in COLUMNS)


class RegisterModel(QAbstractTableModel):
    """Holds the rows that were fetched; `arrived` tells what the newest page says about the whole."""

    arrived = Signal(object, object)  # RegisterPage that matches, RegisterPage of everything (without rows)

    def __init__(self, runner: Runner[Office], words: Words, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._runner, self._words = runner, words
        self._rows: list[AgreementRow] = []
        self._sight = Sight(words=words, names={})
        self._matching = 0
        self._fetching = False
        self.query = ListQuery(limit=PAGE)

    @property
    def rows(self) -> tuple[AgreementRow, ...]:
        return tuple(self._rows)

    @property
    def names(self) -> Mapping[str, str]:
        """What to call the counterparts."""
        return self._sight.names

    def ask(self, query: ListQuery) -> None:
        """Show what matches this query, from its first row."""
        self.query = replace(query, limit=PAGE, offset=0, language=self._words.language.value)
        self._ask(self.query)

    def reload(self) -> None:
        """Ask again for as many rows as are shown."""
        self.query = replace(self.query, language=self._words.language.value)
        self._ask(replace(self.query, limit=max(PAGE, len(self._rows))))

    def _ask(self, query: ListQuery) -> None:
        def both(office: Office) -> tuple[RegisterPage, RegisterPage]:
            everything = replace(ListQuery(limit=0), language=query.language)
            return office.agreements.page(query), office.agreements.page(everything)

        self._runner.ask(both, self._show, topic="register list")

    def _show(self, answer: tuple[RegisterPage, RegisterPage]) -> None:
        page, everything = answer
        self.beginResetModel()
        self._rows = list(page.rows)
        self._matching = page.matching
        self._fetching = False
        self._sight = replace(self._sight, names=page.names)
        self.endResetModel()
        self.arrived.emit(page, everything)

    def hide_columns(self, hidden: frozenset[str]) -> None:
        """What a hidden column would say moves into another one's second line."""
        if hidden == self._sight.hidden:
            return
        self._sight = replace(self._sight, hidden=hidden)
        if self._rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._rows) - 1, len(COLUMNS) - 1))

    def row_of(self, ident: str) -> int:
        """The number of the row of an agreement by its identifier or reference, or -1."""
        found = (number for number, row in enumerate(self._rows) if ident in {row.id, row.reference})
        return next(found, -1)

    @override
    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._rows)

    @override
    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(COLUMNS)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row, column = self._rows[index.row()], COLUMNS[index.column()]
        if role == SHEET_ROLE:
            return row
        if role == SORT_ROLE:
            return column.native(row)
        if role == CELL_ROLE:
            return column.cell(row, self._sight)
        if role in {
            Qt.ItemDataRole.DisplayRole,
            Qt.ItemDataRole.ToolTipRole,
            Qt.ItemDataRole.AccessibleTextRole,
        }:
            return self._told(column.cell(row, self._sight), role)
        return None

    def _told(self, cell: Cell, role: int) -> str:
        if role == Qt.ItemDataRole.DisplayRole:
            return cell.text
        both = "\n".join(part for part in (cell.text, cell.second) if part)
        return both.replace("<", "‹")  # a tooltip would take it for markup

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return QCoreApplication.translate("Columns", COLUMNS[section].heading)

    @override
    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sorting is the office's work; a column below zero is the order of references."""
        key = COLUMNS[column].key if column >= 0 else "reference"
        self.ask(replace(self.query, sort=key, descending=order == Qt.SortOrder.DescendingOrder))

    @override
    def canFetchMore(self, parent: Index) -> bool:
        return not parent.isValid() and not self._fetching and len(self._rows) < self._matching

    @override
    def fetchMore(self, parent: Index) -> None:
        self._fetching = True
        query = replace(self.query, offset=len(self._rows))
        # The same topic as a new query: a query that comes later makes this page worthless.
        self._runner.ask(lambda office: office.agreements.page(query), self._append, topic="register list")

    def _append(self, page: RegisterPage) -> None:
        self._fetching = False
        if not page.rows:
            self._matching = len(self._rows)
            return
        first = len(self._rows)
        self.beginInsertRows(QModelIndex(), first, first + len(page.rows) - 1)
        self._rows.extend(page.rows)
        self._sight = replace(self._sight, names={**self._sight.names, **page.names})
        self.endInsertRows()
