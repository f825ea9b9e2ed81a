"""What reminds the clerk: one line when something is due, at start, after a sleep and at midnight; never a storm."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, time, timedelta
from typing import Final

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication

from ui.theme import Tone
from ui.tools import Tools
from ui.widgets.banner import Notice
from wipo_approvals.changes import Changes
from wipo_approvals.office import Office
from wipo_approvals.sheets import DiarySheet

#: A machine that slept past midnight is noticed within so many milliseconds of its waking.
LONGEST_WAIT: Final = 10 * 60 * 1000


class Reminding(QObject):
    """Watches the legal day; asks the diary in the background and tells what is due in one line."""

    told = Signal(object)  # Notice

    def __init__(self, tools: Tools, moment: Callable[[], datetime], parent: QObject) -> None:
        super().__init__(parent)
        self._tools, self._moment = tools, moment
        self._day = moment().date()
        self._notice: Notice | None = None
        self._known: frozenset[str] = frozenset()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.look)

    def begin(self) -> None:
        """The list stands on the screen: load what writing needs, then say what is due, then watch the day."""
        self._tools.runner.ask(_warmed, self._warmed)

    def _warmed(self, _answer: None) -> None:
        self.ask()
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.applicationStateChanged.connect(self._woken)
        self._wait()

    def forget(self) -> None:
        """Another register is open: what was told before was of another one."""
        self._known = frozenset()
        self.ask()

    # ---- the day

    def _woken(self, state: Qt.ApplicationState) -> None:
        if state is Qt.ApplicationState.ApplicationActive:
            self.look()

    def look(self) -> None:
        """Whether another day has come: then everything that depends on it is stale."""
        today = self._moment().date()
        if today != self._day:
            self._day = today
            self._tools.runner.changed.emit(Changes(day=True), self)
            self.ask()
        self._wait()

    def _wait(self) -> None:
        """Look again at midnight, and sooner in case the machine sleeps meanwhile."""
        now = self._moment()
        midnight = datetime.combine(now.date() + timedelta(days=1), time(), now.tzinfo)
        left = int((midnight - now).total_seconds() * 1000) + 1000
        self._timer.start(min(left, LONGEST_WAIT))

    # ---- the notice

    def ask(self) -> None:
        """Ask the diary what is due, slice by slice, so that the clerk's own orders come in between."""
        self._tools.runner.ask(_prepared, self._go_on, topic="what is due")

    def _go_on(self, left: int) -> None:
        if left:
            self.ask()
        else:
            self._tools.runner.ask(_due, self._tell, topic="what is due")

    def _tell(self, sheet: DiarySheet) -> None:
        """One line for all that is due, and none where nothing has come since the last one."""
        due = frozenset(one.key for one in sheet.due)
        news, self._known = due - self._known, due
        if not news:
            return
        text = self.tr("%n duty(ies) are due.", "", len(due))
        if sheet.new:
            since = self.tr("%n of them came due since you last looked.", "", len(sheet.new))
            text = f"{text} {since}"
        self._notice = Notice(text=text, tone=Tone.INFO, action=self.tr("Show diary"))
        self.told.emit(self._notice)

    def is_mine(self, notice: Notice) -> bool:
        """Whether a line on the screen is the one that was told here."""
        return notice is self._notice


def _warmed(office: Office) -> None:
    office.warm_up()


def _prepared(office: Office) -> int:
    return office.diary.prepare()


def _due(office: Office) -> DiarySheet:
    return office.diary.page()
