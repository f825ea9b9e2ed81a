"""One session as it is being written: number, which of its kind, days, place, deadline for documents."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from ui.theme import Space
from ui.tools import Tools
from ui.widgets.fields import ChoiceField, DayField, labelled
from ui.widgets.text import PlainLabel
from wipo_approvals.errors import WrongInput
from wipo_approvals.sheets import SessionSheet

_ORDINARY, _EXTRAORDINARY = "ordinary", "extraordinary"
_KINDS = {True: _ORDINARY, False: _EXTRAORDINARY}


class SessionForm(QScrollArea):
    """One session as it is being written; the number of a session that is kept stays."""

    def __init__(self, tools: Tools, parent: QWidget) -> None:
        super().__init__(parent)
        self._tools, self._session = tools, SessionSheet(number=1)
        self._offered: dict[str, str] = {}  # the next count of each kind
        self.number, self.count, self.place = QLineEdit(), QLineEdit(), QLineEdit()
        self.kind = ChoiceField([("", ""), (_ORDINARY, ""), (_EXTRAORDINARY, "")])
        self.opens, self.closes, self.documents = (DayField(tools.theme, tools.words) for _ in range(3))
        self._labels: list[PlainLabel] = []
        self._arrange()
        self.kind.activated.connect(self._count_anew)

    def _arrange(self) -> None:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(Space.L, Space.S, Space.L, Space.S)
        column.setSpacing(Space.M)
        for field in (
            self.number,
            self.kind,
            self.count,
            self.opens,
            self.closes,
            self.place,
            self.documents,
        ):
            holder = labelled(self._tools.theme, "", field)
            self._labels += holder.findChildren(
                PlainLabel, options=Qt.FindChildOption.FindDirectChildrenOnly
            )[:1]
            column.addWidget(holder)
        for label in self._labels:
            label.setWordWrap(True)  # in large type the labels are wider than the form
        for day, example in ((self.opens, "2018-09-24"), (self.closes, "2018-10-02"), (self.documents, "")):
            day.line.setPlaceholderText(example)  # whole days only
        column.addStretch(1)
        self.setWidget(inside)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def retell(self) -> None:
        """Say what each field is for in the language of the screen."""
        told = (
            self.tr("Number of the session"),
            self.tr("Kind"),
            self.tr("Which of its kind, such as 50 for the 50th"),
            self.tr("First day"),
            self.tr("Last day"),
            self.tr("Place"),
            self.tr("Documents by; empty: two months before"),
        )
        for label, text in zip(self._labels, told, strict=True):
            label.setText(text)
            field = label.buddy()
            if field is not None:
                field.setAccessibleName(text)
        for day, name in ((self.opens, told[3]), (self.closes, told[4]), (self.documents, told[6])):
            day.line.setAccessibleName(name)
        self.kind.setItemText(0, self.tr("Not known"))
        self.kind.setItemText(1, self.tr("Ordinary"))
        self.kind.setItemText(2, self.tr("Extraordinary"))

    def show_session(self, session: SessionSheet, offered: tuple[SessionSheet, ...] = ()) -> None:
        """Fill the fields; `offered` is a new session as one of each kind, for which a number can be chosen."""
        self._session = session
        self._offered = {_kind(one): _text(one.ordinal) for one in offered}
        self.number.setEnabled(bool(offered))
        self.kind.choose(_kind(session))
        for line, text in (
            (self.number, str(session.number)),
            (self.count, _text(session.ordinal)),
            (self.place, session.place),
        ):
            line.setText(text)
            line.setCursorPosition(0)
        self.opens.set_text(_text(session.opens_on))
        self.closes.set_text(_text(session.closes_on))
        self.documents.set_text(_text(session.documents_on))

    def _count_anew(self) -> None:
        """Another kind is counted by itself: a count that was only offered makes way for that of the kind."""
        if self.count.text() in {"", *self._offered.values()}:
            self.count.setText(self._offered.get(self.kind.key, self.count.text()))

    def session(self) -> SessionSheet:
        """The session as the fields have it; raises WrongInput for what cannot be read."""
        kind = self.kind.key
        count = self.count.text().strip()
        return replace(
            self._session,
            number=_whole_number(self.number),
            ordinary=kind == _ORDINARY if kind else None,
            ordinal=_whole_number(self.count) if count else None,
            place=self.place.text().strip(),
            opens_on=_whole_day(self.opens),
            closes_on=_whole_day(self.closes),
            documents_on=_whole_day(self.documents),
        )


def _kind(session: SessionSheet) -> str:
    return _KINDS[session.ordinary] if session.ordinary is not None else ""


def _text(value: int | date | None) -> str:
    return str(value) if value is not None else ""


def _whole_number(field: QLineEdit) -> int:
    try:
        return int(field.text())
    except ValueError as wrong:
        raise WrongInput("input.number", key=field.accessibleName(), value=field.text()) from wrong


def _whole_day(field: DayField) -> date | None:
    day = field.day
    if day is not None and not day.complete:
        raise WrongInput("input.whole_day", key=field.accessibleName(), value=field.text)
    return day.latest if day is not None else None
