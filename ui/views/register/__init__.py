"""The register as a list: what is in a place, filtered, sorted, searched as one types."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from ui.models import SHEET_ROLE, RegisterModel
from ui.places import PLACES, Place, place_name
from ui.settings import COLUMNS as REMEMBERED_COLUMNS
from ui.theme import Role, Space, Text
from ui.tools import Tools
from ui.views.register.table import RegisterTable
from ui.widgets.chips import Chip, ChipBar
from ui.widgets.empty import Emptiness, EmptyPanel
from ui.widgets.text import PlainLabel
from wipo_approvals.domain.vocabulary import Stage
from wipo_approvals.sheets import AgreementRow, AsAt, RegisterPage

if TYPE_CHECKING:
    from ui.widgets.past import PastBar

TYPING_PAUSE: Final = 120  # milliseconds after the last letter until the office is asked


class RegisterView(QWidget):
    """The middle pane. `selected` tells the agreement the clerk is on; `arrived` what there is in all."""

    selected = Signal(object)  # AgreementRow or None
    opened = Signal()
    import_wished = Signal()
    arrived = Signal(object)  # RegisterPage of everything, without rows

    def __init__(self, tools: Tools, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tools = tools
        self._place = PLACES[0]
        self._kept = ""  # the agreement to be on again when rows arrive
        self._stale = False
        self._page: RegisterPage | None = None
        self.model = RegisterModel(tools.runner, tools.words, self)
        self._make()
        self._arrange()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(TYPING_PAUSE)
        self._connect()
        self.table.restore(tools.settings.get(REMEMBERED_COLUMNS))
        self.retell()

    def _make(self) -> None:
        theme = self._tools.theme
        self._title = PlainLabel(theme, kind=Text.TITLE, parent=self)
        self._count = PlainLabel(theme, role=Role.MUTED, parent=self)
        self.filter = QLineEdit(self)
        self.filter.setClearButtonEnabled(True)
        self._search = self.filter.addAction(
            theme.icon("search", Role.MUTED), QLineEdit.ActionPosition.LeadingPosition
        )
        self.past = QPushButton(self)
        self.past.setCheckable(True)
        self.past_bar: PastBar | None = None  # made when it is first wanted: the list comes sooner
        self.chips = ChipBar(theme, "", parent=self)
        self.table = RegisterTable(theme, self.model, self)
        self.empty = EmptyPanel(theme, Emptiness(icon="inbox", headline="", why=""), self)
        self.empty.hide()
        self._hidden = PlainLabel(theme, role=Role.MUTED, parent=self)
        self._show_all = QPushButton(self)

    def _arrange(self) -> None:
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self.table)
        self._stack.addWidget(self.empty)
        head = QHBoxLayout()
        head.setSpacing(Space.S)
        head.addWidget(self._title)
        head.addWidget(self._count)
        head.addStretch(1)
        head.addWidget(self.past)
        top = self._top = QVBoxLayout()
        top.setContentsMargins(Space.M, Space.M, Space.M, Space.S)
        top.setSpacing(Space.S)
        top.addLayout(head)
        top.addWidget(self.filter)
        top.addWidget(self.chips)
        self._foot = QWidget(self)
        foot = QHBoxLayout(self._foot)
        foot.setContentsMargins(Space.M, Space.XS, Space.M, Space.XS)
        foot.addWidget(self._hidden)
        foot.addStretch(1)
        foot.addWidget(self._show_all)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addWidget(self._stack, 1)
        column.addWidget(self._foot)
        self._foot.hide()

    def _connect(self) -> None:
        self.model.modelAboutToBeReset.connect(self._keep)
        self.model.arrived.connect(self._show)
        self.filter.textChanged.connect(self._typed)
        self.filter.returnPressed.connect(self.enter)
        self._timer.timeout.connect(self._ask)
        self.chips.chosen.connect(self._ask)
        self.table.selectionModel().currentRowChanged.connect(self._tell)
        self.table.opened.connect(self.opened)
        self._show_all.clicked.connect(self.show_all)
        self.past.toggled.connect(self._look_back)
        self.empty.acted.connect(self._act_on_emptiness)
        self._tools.words.changed.connect(self.retell)
        self._tools.theme.changed.connect(self._dress)
        self._tools.runner.changed.connect(self._changed)

    # ---- what is shown

    @property
    def current(self) -> AgreementRow | None:
        """The agreement the clerk is on."""
        row = self.table.currentIndex().data(SHEET_ROLE)
        return row if isinstance(row, AgreementRow) else None

    @property
    def place(self) -> Place:
        """Which part of the register is shown."""
        return self._place

    @property
    def counts(self) -> tuple[QWidget, ...]:
        """The controls that tell how many agreements there are."""
        return self._count, self.chips, self._foot

    @property
    def known(self) -> bool:
        """Whether a list was ever shown."""
        return self._page is not None

    def bare(self, place: Place) -> None:
        """Stand as at a start in this place: nothing typed, the table in front."""
        self._place = place
        self._title.setText(place_name(place))
        self.filter.blockSignals(True)
        self.filter.clear()
        self._stack.setCurrentWidget(self.table)

    def go(self, place: Place) -> None:
        """Show a place; the filter field stays, the chips belong to the place."""
        self._place = place
        self.chips.set_chips([])
        self._title.setText(place_name(place))
        self._ask()

    def pick(self, ref: str) -> None:
        """Go to one agreement, whatever the filters were."""
        self._kept = ref
        if self.model.row_of(ref) < 0:
            self.show_all()
            return
        self._restore()

    def show_all(self) -> None:
        """Take every filter away, the place's own as well."""
        self._place = PLACES[0]
        self._title.setText(place_name(self._place))
        self.chips.set_chips([])
        self.filter.textChanged.disconnect(self._typed)  # its cross must still hear that it is empty
        self.filter.clear()
        self.filter.textChanged.connect(self._typed)
        self._ask()

    def enter(self) -> None:
        """Step from the filter field into the rows."""
        self.table.setFocus(Qt.FocusReason.TabFocusReason)
        if self.current is None and self.model.rowCount():
            self._go_to(0)

    def refresh(self) -> None:
        """Ask for the same rows again, at once or when the list is seen next."""
        self._stale = not self.isVisible()
        if not self._stale:
            self.model.reload()

    def save(self) -> None:
        """Remember how the list looks."""
        self._tools.settings.set(REMEMBERED_COLUMNS, self.table.look())

    def _typed(self) -> None:
        self._timer.start()

    def _ask(self) -> None:
        self._timer.stop()
        chosen = frozenset(Stage(key) for key in self.chips.keys)
        self.model.ask(
            replace(
                self.model.query,
                search=self.filter.text(),
                stages=chosen or self._place.stages,
                session=self._place.session,
                as_at=self.moment,
            )
        )

    @property
    def moment(self) -> AsAt | None:
        """The past day that is looked at; None for today."""
        return self.past_bar.moment if self.past_bar is not None and self.past.isChecked() else None

    def _look_back(self, on: bool) -> None:  # noqa: FBT001 - Qt's own signal
        """Open the bar with the past day, or close it and look at today."""
        bar = self._bar()
        bar.setVisible(on)
        if on:
            bar.day.line.setFocus(Qt.FocusReason.OtherFocusReason)
        self._ask()

    def _bar(self) -> PastBar:
        if self.past_bar is None:
            from ui.widgets.past import PastBar  # not before it is wanted

            self.past_bar = PastBar(self._tools.theme, self._tools.words, self)
            self._top.insertWidget(1, self.past_bar)
            self.past_bar.chosen.connect(self._ask)
            self.past_bar.closed.connect(self.return_to_today)
        return self.past_bar

    def return_to_today(self) -> None:
        """Look at the register as it stands now."""
        self.past.setChecked(False)

    def _changed(self) -> None:
        self.refresh()

    def _show(self, page: RegisterPage, everything: RegisterPage) -> None:
        self._page = page
        self._show_chips(page)
        words = self._tools.words
        self._count.setText(self.locale().toString(page.matching))
        self._hidden.setText(words.sentence("list.hidden", {"count": page.hidden}))
        self._foot.setVisible(page.hidden > 0)
        self._show_emptiness(page)
        self._restore()
        self.arrived.emit(everything)

    def _show_chips(self, page: RegisterPage) -> None:
        on, stages = self.chips.keys, self._place.stages or frozenset(Stage)
        shown = [s for s in Stage if s in stages and (page.stages.get(s) or s.value in on)]
        words = self._tools.words
        chips = [Chip(key=s.value, text=words.stage(s), count=page.stages.get(s, 0)) for s in shown]
        self.chips.set_chips(chips, on)
        self.chips.setVisible(len(chips) > 1 or bool(on))

    def _show_emptiness(self, page: RegisterPage) -> None:
        self._stack.setCurrentWidget(self.table if page.rows else self.empty)
        if page.rows:
            return
        if page.total:
            self.empty.show_reason(
                Emptiness(
                    icon="list-filter",
                    headline=self._tools.words.phrase("list.empty"),
                    why=self.tr("The place, the filter or the words you typed hide every agreement."),
                    action=self.tr("Show all"),
                )
            )
            return
        self.empty.show_reason(
            Emptiness(
                icon="inbox",
                headline=self.tr("The register is empty"),
                why=self.tr("Start with a committee document: drop the Word file here, or import it."),
                action=self.tr("Import…"),
            )
        )

    def prepare(self) -> None:
        """Say that the register is being made."""
        self._stack.setCurrentWidget(self.empty)
        self.empty.show_reason(
            Emptiness(
                icon="clock",
                headline=self.tr("Preparing the sample register"),
                why=self.tr("This happens once and takes a few seconds."),
            )
        )

    def own_up(self) -> None:
        """Where no register could be opened, say what to do about it."""
        if self._page is not None:
            return
        self._stack.setCurrentWidget(self.empty)
        self.empty.show_reason(
            Emptiness(
                icon="folder-open",
                headline=self.tr("No register is open"),
                why=self.tr("Open another one, or the sample register, from the File menu."),
            )
        )

    def _act_on_emptiness(self) -> None:
        if self._page is not None and self._page.total:
            self.show_all()
            return
        self.import_wished.emit()

    def _keep(self) -> None:
        """Remember the agreement the clerk is on, just before the rows come anew."""
        self._kept = self._kept or (self.current.id if self.current else "")

    def _restore(self) -> None:
        """Be on the same agreement again after the rows came anew."""
        number = self.model.row_of(self._kept) if self._kept else -1
        self._kept = ""
        if number >= 0:
            self._go_to(number)
            return
        self._tell()

    def _go_to(self, number: int) -> None:
        """Choose a row; Qt's own selectRow finds no column when the table runs from right to left."""
        columns = range(self.model.columnCount())
        seen = next((column for column in columns if not self.table.isColumnHidden(column)), 0)
        self.table.setCurrentIndex(self.model.index(number, seen))

    def _tell(self) -> None:
        self.selected.emit(self.current)

    # ---- looks

    def retell(self) -> None:
        """Say everything in the language of the screen."""
        self._title.setText(place_name(self._place))
        self.filter.setPlaceholderText(self.tr("Filter by name, title, symbol or person, in any script"))
        self.filter.setAccessibleName(self.tr("Filter the list"))
        self._search.setText(self.tr("Filter the list"))
        self.chips.setAccessibleName(self.tr("Status"))
        self.table.setAccessibleName(self.tr("Agreements"))
        self._show_all.setText(self.tr("Show all"))
        self.past.setText(self.tr("As at…"))
        self.past.setToolTip(self.tr("Look at the register as it stood on a past day"))
        if self.past_bar is not None:
            self.past_bar.retell()
        if self._page is not None:
            self.refresh()

    def _dress(self) -> None:
        self._search.setIcon(self._tools.theme.icon("search", Role.MUTED))

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self.refresh()
