"""How long a frame of the pictures takes with ten thousand agreements, beside a table of Qt's own.

python benchmarks/pictures.py [agreements]

Each picture is scrolled and zoomed through sixty places, twice to warm it; every frame is painted whole
into an image of 1360 × 800. The table has as many rows, with cells of the same two lines.
"""

from __future__ import annotations

import os
import statistics
import sys
import time
from collections.abc import Callable
from datetime import date, timedelta
from functools import partial
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QPoint, Qt  # noqa: E402 - the platform is set first
from PySide6.QtGui import QImage  # noqa: E402 - as above
from PySide6.QtWidgets import QApplication, QTableView, QWidget  # noqa: E402 - as above
from typing_extensions import override  # noqa: E402 - as above

from ui.labels import Words  # noqa: E402 - as above
from ui.theme import Theme  # noqa: E402 - as above
from ui.widgets.badge import stage_mark  # noqa: E402 - as above
from ui.widgets.board import Board, Lane  # noqa: E402 - as above
from ui.widgets.rows import CELL_ROLE, Cell, CellDelegate, row_height  # noqa: E402 - as above
from ui.widgets.telling import backdrop, card_face, strip  # noqa: E402 - as above
from ui.widgets.timeline import Timeline  # noqa: E402 - as above
from wipo_approvals.domain.dates import PartialDate  # noqa: E402 - as above
from wipo_approvals.domain.vocabulary import Stage  # noqa: E402 - as above
from wipo_approvals.sheets import Bar, Card, Milestone, SessionMark, TimelineSheet  # noqa: E402 - as above

SIZE = (1360, 800)
PLACES = 60
TODAY = date(2026, 11, 22)
NAMES = {f"ORG{number}": f"Organization for Cooperation No. {number}" for number in range(200)}
STAGES = tuple(Stage)
Index = QModelIndex | QPersistentModelIndex


def bar(number: int) -> Bar:
    """An agreement of the last forty years: signed twice, some ended, some under notice, some not signed."""
    begins = date(1985, 1, 1) + timedelta(days=(number * 37) % 14_000)
    signed = begins + timedelta(days=300) if number % 5 else None
    ends = begins + timedelta(days=1800) if number % 3 == 0 else None
    days = [("submitted", 30), ("decided", 90), ("signed", 300), ("signed", 330), ("in_force", 330)]
    return Bar(
        id=str(number),
        reference=f"A-{number}",
        counterparts=(f"ORG{number % 200}",),
        title="Memorandum of Understanding",
        stage=STAGES[number % len(STAGES)],
        begins_on=begins,
        signed_on=signed,
        in_force_on=begins + timedelta(days=330) if signed else None,
        ends_on=ends,
        since_on=begins,
        notice=(ends - timedelta(days=180), ends) if ends and number % 2 else None,
        code="status.draft",
        milestones=tuple(
            Milestone(kind=kind, on=PartialDate.of(begins + timedelta(days=after)), term={"rule": "unstated"})
            for kind, after in days
            if signed or kind in {"submitted", "decided"}
        ),
    )


def card(number: int) -> Card:
    return Card(
        id=str(number),
        reference=f"A-{number}",
        counterparts=(f"ORG{number % 200}",),
        title="Memorandum of Understanding between the World Intellectual Property Organization and another",
        since_on=TODAY - timedelta(days=number % 900),
        days_in_stage=number % 900,
        next_step="signed",
        next_on=None,
        code="status.draft",
    )


class Rows(QAbstractTableModel):
    """What a plain table shows of the same agreements."""

    def __init__(self, rows: int) -> None:
        super().__init__()
        self._rows = rows

    @override
    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else self._rows

    @override
    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else 7

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        text, second = f"Organization {index.row()}", f"A-{index.row()}"
        if role == CELL_ROLE:
            return Cell(text=text, second=second)
        return text if role == Qt.ItemDataRole.DisplayRole else None


def frames(widget: QWidget, move: Callable[[int], None]) -> list[float]:
    """The milliseconds of each frame, from the change of place to the picture."""
    image = QImage(*SIZE, QImage.Format.Format_ARGB32_Premultiplied)
    taken: list[float] = []
    for turn in range(2):
        taken = []
        for place in range(PLACES):
            start = time.perf_counter()
            move(place)
            widget.render(image, QPoint())
            taken.append((time.perf_counter() - start) * 1000)
            QApplication.processEvents()
        assert turn < 2
    return taken


def shown(widget: QWidget) -> None:
    widget.resize(*SIZE)
    widget.show()
    QApplication.processEvents()


def timeline(theme: Theme, number: int) -> tuple[QWidget, Callable[[int], None]]:
    words, bars = Words(), [bar(row) for row in range(number)]
    sessions = tuple(SessionMark(number=n, opens_on=date(1985 + n, 10, 1)) for n in range(40))
    sheet = TimelineSheet(bars=tuple(bars), sessions=sessions, today=TODAY, total=number, names=NAMES)
    made = Timeline(theme, words)
    made.retell()
    shown(made)
    made.show_strips(
        [b.reference for b in bars], [partial(strip, b, words, NAMES) for b in bars], backdrop(sheet, words)
    )

    def move(place: int) -> None:
        down = made.rows.verticalScrollBar()
        down.setValue(down.maximum() * place // PLACES)
        if place % 2:
            made.zoom_in()
        made.time.setValue(made.time.maximum() * place // PLACES)
        if place % 20 == 19:
            made.show_whole()

    return made, move


def board(theme: Theme, number: int) -> tuple[QWidget, Callable[[int], None]]:
    words, made = Words(), Board(theme)
    shown(made)
    lanes = []
    for place, stage in enumerate(STAGES):
        cards = [card(row) for row in range(place, number, len(STAGES))]
        makers = [partial(card_face, one, f"{one.days_in_stage} days", words, NAMES) for one in cards]
        keys = [one.reference for one in cards]
        mark = stage_mark(stage, words)
        lanes.append(
            Lane(key=stage.value, mark=mark, count=str(len(cards)), told=mark.text, keys=keys, makers=makers)
        )
    made.show_lanes(lanes)

    def move(place: int) -> None:
        across = made.horizontalScrollBar()
        across.setValue(across.maximum() * place // PLACES)
        for column in made.columns:
            down = column.cards.verticalScrollBar()
            down.setValue(down.maximum() * place // PLACES)

    return made, move


def table(theme: Theme, number: int) -> tuple[QWidget, Callable[[int], None]]:
    made, model = QTableView(), Rows(number)
    model.setParent(made)
    made.setModel(model)
    made.setItemDelegate(CellDelegate(theme, made))
    made.verticalHeader().setDefaultSectionSize(row_height(theme))
    made.verticalHeader().hide()
    for column in range(7):
        made.setColumnWidth(column, SIZE[0] // 7)
    shown(made)

    def move(place: int) -> None:
        down = made.verticalScrollBar()
        down.setValue(down.maximum() * place // PLACES)

    return made, move


def main() -> None:
    number = int(sys.argv[1]) if len(sys.argv) > 1 else 10_000
    app = QApplication([])
    theme = Theme(ROOT / "resources")
    theme.start(app)
    found = {}
    for name, make in (("table", table), ("timeline", timeline), ("board", board)):
        widget, move = make(theme, number)
        found[name] = frames(widget, move)
        widget.close()
    usual = statistics.median(found["table"])
    print(f"{number} agreements, {SIZE[0]} × {SIZE[1]}, milliseconds for a frame")
    for name, taken in found.items():
        median, slow = statistics.median(taken), statistics.quantiles(taken, n=20)[-1]
        print(f"  {name:9} median {median:6.2f}   95th {slow:6.2f}   {median / usual:5.2f} × the table")


if __name__ == "__main__":
    main()
