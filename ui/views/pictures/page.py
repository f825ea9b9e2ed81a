"""What both pictures share: a head with a filter, the picture or the reason why there is none, fresh when seen."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent, QKeySequence, QShowEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from ui.theme import Role, Space, Text
from ui.tools import Tools, View, Wish
from ui.widgets.empty import Emptiness, EmptyPanel
from ui.widgets.faces import spoken
from ui.widgets.text import PlainLabel
from wipo_approvals.sheets import ListQuery

REASONS, FILTER = 150, 460  # the height of the reasons and the most of the filter at the usual type
TYPING_PAUSE: Final = 120  # milliseconds after the last letter until the office is asked


class PicturePage(View):
    """A page over one picture; the two of them say what they ask, what they show, and what they are called."""

    def __init__(self, tools: Tools, parent: QWidget | None = None) -> None:
        super().__init__(tools, parent)
        theme = tools.theme
        self._stale = False
        self._total = 0
        self.wanted = ""  # the agreement to be on when the picture comes
        self.headline = PlainLabel(theme, kind=Text.TITLE, parent=self)
        self.count = PlainLabel(theme, role=Role.MUTED, parent=self)
        self.filter = QLineEdit(self)
        self.filter.setClearButtonEnabled(True)
        self._search = self.filter.addAction(
            theme.icon("search", Role.MUTED), QLineEdit.ActionPosition.LeadingPosition
        )
        self.why, self.back = QPushButton(self), QPushButton(self)
        self.why.setCheckable(True)
        self.reasons = QPlainTextEdit(self)
        self.reasons.setReadOnly(True)
        self.reasons.setTabChangesFocus(True)
        self.reasons.hide()
        self.empty = EmptyPanel(theme, Emptiness(icon="inbox", headline="", why=""), self)
        self.stack = QStackedWidget(self)
        self.stack.addWidget(self.empty)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(TYPING_PAUSE)
        self._connect()

    def _connect(self) -> None:
        self.back.clicked.connect(self.closed)
        self.why.toggled.connect(self.reasons.setVisible)
        self.why.toggled.connect(self.tell_reasons)
        self.filter.textChanged.connect(self._timer.start)
        self.filter.returnPressed.connect(self._enter)
        self._timer.timeout.connect(self.ask)
        self.empty.acted.connect(self.filter.clear)
        self.tools.runner.changed.connect(self._changed)
        self.tools.words.changed.connect(self._speak)
        self.tools.theme.changed.connect(self._dress)

    def arrange(self, picture: QWidget, *controls: QWidget) -> None:
        """Put the picture under a head with these controls."""
        head = QHBoxLayout()
        head.setContentsMargins(Space.L, Space.S, Space.L, Space.S)
        head.setSpacing(Space.S)
        head.addWidget(self.headline)
        head.addWidget(self.count)
        head.addWidget(self.filter, 3)
        head.addStretch(1)
        for control in (*controls, self.why, self.back):
            head.addWidget(control)
        self.stack.addWidget(picture)
        self.stack.setCurrentWidget(picture)  # bare until the office answers; no reason is given too early
        self._picture = picture
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.stack, 1)
        column.addWidget(self.reasons)
        self._dress()

    @property
    def query(self) -> ListQuery:
        """What the filter lets through."""
        return ListQuery(search=self.filter.text())

    # ---- what the two have of their own

    def ask(self) -> None:
        """Ask the office for the picture."""
        raise NotImplementedError

    def retell(self) -> None:
        """Say what this page has of its own in the language of the screen."""
        raise NotImplementedError

    def told(self) -> tuple[str, ...]:
        """All there is to say of the agreement one is on, line by line."""
        raise NotImplementedError

    # ---- what they share

    def show_reasons(self) -> None:
        """Say under the picture why each day of the agreement one is on is that day."""
        self.why.setChecked(True)

    def tell_reasons(self) -> None:
        """The reasons follow where one goes; a screen reader is told as well."""
        lines = self.told()
        if not self.why.isChecked() or not lines:
            return
        self.reasons.setPlainText("\n".join(line for line in lines if line))
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.reasons, spoken(lines)))

    @override
    def fulfil(self, wish: Wish) -> None:
        self.wanted = wish.ref
        self.ask()
        self._picture.setFocus(Qt.FocusReason.OtherFocusReason)

    def settle(self, shown: int, total: int) -> None:
        """There is a picture, or a reason why there is none."""
        self._stale, self._total = False, total
        self.count.setText(self.locale().toString(shown))
        self.stack.setCurrentWidget(self._picture if shown else self.empty)
        if not shown:
            self._tell_why()

    def open_agreement(self, ref: str) -> None:
        """Go to an agreement in the register."""
        self.wished.emit(Wish(view="agreement", ref=ref))

    def _tell_why(self) -> None:
        if self._total:
            reason = Emptiness(
                icon="list-filter",
                headline=self.tools.words.phrase("list.empty"),
                why=self.tr("The words you typed hide every agreement."),
                action=self.tr("Show all"),
            )
        else:
            reason = Emptiness(
                icon="inbox",
                headline=self.tr("The register is empty"),
                why=self.tr("Import a committee document first; what is in it is drawn here."),
            )
        self.empty.show_reason(reason)

    def _changed(self) -> None:
        self._stale = not self.isVisible()
        if not self._stale:
            self.ask()

    def _speak(self) -> None:
        self.name_all()
        self._changed()

    def name_all(self) -> None:
        """Say everything in the language of the screen."""
        self.back.setText(self.tr("Back"))
        self.back.setToolTip(self.tr("Back to the register (Esc)"))
        self.filter.setPlaceholderText(self.tr("Filter by name, title, symbol or person, in any script"))
        self.filter.setAccessibleName(self.tr("Filter the picture"))
        self._search.setText(self.tr("Filter the picture"))
        self.why.setText(self.tr("Reasons"))
        self.why.setToolTip(self.tr("Why each day of this agreement is that day (Space)"))
        self.reasons.setAccessibleName(self.tr("Reasons of the days"))
        self.retell()

    def _dress(self) -> None:
        scale = self.tools.theme.scale
        self.reasons.setFixedHeight(round(REASONS * scale))
        self.filter.setMaximumWidth(round(FILTER * scale))
        self._search.setIcon(self.tools.theme.icon("search", Role.MUTED))

    def _enter(self) -> None:
        """From the filter into the picture."""
        self._picture.setFocus(Qt.FocusReason.TabFocusReason)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self.ask()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape goes back; what finds in the list finds here."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        elif event.matches(QKeySequence.StandardKey.Find):
            self.filter.setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            super().keyPressEvent(event)
