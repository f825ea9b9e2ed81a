"""The diary at the real window: the page, the one notice, midnight and waking by a given moment."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest
from icalendar import Calendar
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QTreeWidgetItem
from pytestqt.qtbot import QtBot

from tests.ui.builders import registration, walk
from ui import settings as kept
from ui.app import build
from ui.settings import Settings
from ui.theme import Theme
from ui.tools import View
from ui.views.diary import DiaryView
from ui.views.diary.view import SHEET_ROLE
from ui.views.recording import RecordingView
from ui.widgets.banner import Notice
from ui.window import MainWindow
from wipo_approvals.domain.dates import PartialDate
from wipo_approvals.office import Office

ECO = ("ECO-2017", "ECO", "Memorandum of Understanding with the Economic Cooperation Organization")
EXPIRY = "ECO-2017/expiry/2021-05-02"
EVE = datetime(2021, 5, 1, 23, 59, 30)  # noqa: DTZ001 - the clerk's own clock has no zone


class Clock:
    """The moment, as the test turns it."""

    def __init__(self) -> None:
        self.moment = EVE

    def now(self) -> datetime:
        return self.moment

    def today(self) -> date:
        return self.moment.date()


@pytest.fixture(scope="module")
def three_years(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A register with an agreement in force for three years from 3 May 2018, with a programme every two years."""
    path = tmp_path_factory.mktemp("diary") / "three.wipa"
    with Office.open(path, today=EVE.date, actor="tester") as office:
        owed = [{"kind": "work_programme", "months": 24, "clause": "Article 2"}]
        term = {"kind": "fixed", "months": 36}
        office.recording.register([registration(*ECO, duration=term, obligations=owed)])
        walk(office, ECO[0], ECO[1], 7)
        office.recording.record(ECO[0], "entered_into_force", on=PartialDate.parse("2018-05-03"))
    return path


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def register(three_years: Path, tmp_path: Path) -> Path:
    return Path(shutil.copy(three_years, tmp_path / "treaties.wipa"))


@pytest.fixture
def desk(
    register: Path, clock: Clock, theme: Theme, qapp: QApplication, qtbot: QtBot
) -> Iterator[MainWindow]:
    settings = Settings(register.parent / "settings.ini")
    settings.set(kept.LAST_REGISTER, str(register))
    settings.set(kept.LANGUAGE, "en")
    settings.set(kept.SCHEME, "light")
    made = build(qapp, settings, register.parent, today=clock.today, moment=clock.now)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitUntil(lambda: made.panes.register.model.rowCount() > 0, timeout=10_000)
    yield made
    made.use_language("en")
    made.close()


def settle(window: MainWindow, qtbot: QtBot) -> None:
    """Wait until nothing is asked for any more, nor anything that follows from an answer."""
    for _ in range(4):
        qtbot.waitUntil(lambda: not window.tools.runner.is_busy, timeout=20_000)


def page(window: MainWindow, qtbot: QtBot) -> DiaryView:
    window.book.give("diary")
    settle(window, qtbot)
    view = window.findChild(View, "diary")
    assert isinstance(view, DiaryView)
    return view


def items(view: DiaryView) -> list[QTreeWidgetItem]:
    return view.tree._rows()


def keys(view: DiaryView) -> list[str]:
    return [item.data(0, SHEET_ROLE).key for item in items(view)]


def stand_on(view: DiaryView, key: str) -> None:
    view.tree.setCurrentItem(items(view)[keys(view).index(key)])


def reminded(window: MainWindow, qtbot: QtBot) -> None:
    window._reminding.begin()
    settle(window, qtbot)
    settle(window, qtbot)


# ---- the page


def test_every_day_stands_beside_its_reason(desk: MainWindow, qtbot: QtBot) -> None:
    view = page(desk, qtbot)
    for key in keys(view):
        stand_on(view, key)
        assert view.side.sentence.text()
        assert view.side.reasons.toPlainText()
    stand_on(view, "ECO-2017/obligation/work_programme/2020-05-03")
    assert "Article 2" in view.side.reasons.toPlainText()


def test_space_goes_to_the_reasons_and_enter_to_the_agreement(desk: MainWindow, qtbot: QtBot) -> None:
    view = page(desk, qtbot)
    qtbot.keyClick(view.tree, Qt.Key.Key_Space)
    assert view.side.reasons.hasFocus()
    view.tree.setFocus()
    qtbot.keyClick(view.tree, Qt.Key.Key_Return)
    assert not desk.panes.on_page


def test_a_duty_is_put_off_on_the_page_and_taken_up_again(desk: MainWindow, qtbot: QtBot) -> None:
    view = page(desk, qtbot)
    stand_on(view, EXPIRY)
    qtbot.mouseClick(view.side.later, Qt.MouseButton.LeftButton)
    assert view.banner.isVisible()
    view.side.day.set_text("2021-05-20")
    qtbot.keyClicks(view.side.why, "the partner is asked")
    qtbot.keyClick(view.side.why, Qt.Key.Key_Return)
    settle(desk, qtbot)
    assert not view.banner.isVisible()
    stand_on(view, EXPIRY)
    assert "the partner is asked" in view.side.reasons.toPlainText()
    qtbot.mouseClick(view.side.wake, Qt.MouseButton.LeftButton)
    settle(desk, qtbot)
    stand_on(view, EXPIRY)
    assert view.side.later.isVisible()


def test_what_was_done_is_recorded_with_what_the_duty_knows(desk: MainWindow, qtbot: QtBot) -> None:
    view = page(desk, qtbot)
    stand_on(view, "ECO-2017/obligation/work_programme/2020-05-03")
    qtbot.mouseClick(view.side.record, Qt.MouseButton.LeftButton)
    settle(desk, qtbot)
    assert not desk.panes.on_page
    form = desk.findChild(View, "recording")
    assert isinstance(form, RecordingView)
    assert form.isVisible()
    assert form._wish.keys == {
        "obligation": "work_programme",
        "due": "2020-05-03",
        "clause": "Article 2",
    }
    qtbot.mouseClick(form.ok, Qt.MouseButton.LeftButton)
    settle(desk, qtbot)
    assert "ECO-2017/obligation/work_programme/2020-05-03" not in keys(page(desk, qtbot))


def test_the_calendar_file_is_written(desk: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    view = page(desk, qtbot)
    view._write_to(tmp_path / "diary.ics")
    settle(desk, qtbot)
    assert view.banner.isVisible()
    found = Calendar.from_ical((tmp_path / "diary.ics").read_bytes())
    assert len(found.walk("VEVENT")) == len([key for key in keys(view) if key[-10:-6].isdigit()])


def test_the_page_speaks_every_language(desk: MainWindow, qtbot: QtBot) -> None:
    view = page(desk, qtbot)
    for language in ("zh", "ar", "fr", "es", "ru"):
        desk.use_language(language)
        settle(desk, qtbot)
        assert view.headline.text() != "Diary"
        assert keys(view)


# ---- the one notice


def test_at_start_one_line_tells_what_is_due(desk: MainWindow, qtbot: QtBot) -> None:
    reminded(desk, qtbot)
    banner = desk.panes.banner
    assert banner.isVisible()
    assert banner.notice.text == "3 duties are due."
    banner.acted.emit()
    settle(desk, qtbot)
    assert desk.panes.on_page


def test_the_reminder_waits_until_another_line_is_read(desk: MainWindow, qtbot: QtBot) -> None:
    other = Notice(text="Two files were written.", action="Open folder")
    desk.panes.banner.tell(other)
    reminded(desk, qtbot)
    assert desk.panes.banner.notice is other
    desk.panes.banner.dismiss()
    assert desk.panes.banner.notice.text == "3 duties are due."
    desk.panes.banner.dismiss()
    assert not desk.panes.banner.isVisible()


def test_midnight_tells_what_came_due_and_refreshes_the_list(
    desk: MainWindow, clock: Clock, qtbot: QtBot
) -> None:
    page(desk, qtbot)
    desk.close_page()
    reminded(desk, qtbot)
    desk.panes.banner.dismiss()
    clock.moment = EVE + timedelta(minutes=1)
    with qtbot.waitSignal(desk.tools.runner.changed):
        desk._reminding._timer.timeout.emit()
    settle(desk, qtbot)
    settle(desk, qtbot)
    text = desk.panes.banner.notice.text
    assert desk.panes.banner.isVisible()
    assert text == "4 duties are due. 1 of them came due since you last looked."


def test_waking_after_midnight_is_noticed_waking_on_the_same_day_tells_nothing(
    desk: MainWindow, clock: Clock, qtbot: QtBot
) -> None:
    reminded(desk, qtbot)
    desk.panes.banner.dismiss()
    desk._reminding._woken(Qt.ApplicationState.ApplicationActive)
    settle(desk, qtbot)
    assert not desk.panes.banner.isVisible()
    clock.moment = EVE + timedelta(hours=9)
    desk._reminding._woken(Qt.ApplicationState.ApplicationActive)
    settle(desk, qtbot)
    assert desk.panes.banner.isVisible()


def test_a_day_on_which_nothing_comes_due_is_silent(desk: MainWindow, clock: Clock, qtbot: QtBot) -> None:
    clock.moment = EVE + timedelta(days=30)
    reminded(desk, qtbot)
    desk.panes.banner.dismiss()
    clock.moment = EVE + timedelta(days=31)
    desk._reminding.look()
    settle(desk, qtbot)
    assert not desk.panes.banner.isVisible()


def test_the_watch_looks_again_at_midnight_and_never_later_than_a_nap_allows(
    desk: MainWindow, clock: Clock
) -> None:
    desk._reminding.look()
    assert 0 < desk._reminding._timer.remainingTime() <= 33_000  # a coarse timer may be a little late
    clock.moment = EVE - timedelta(hours=9)
    desk._reminding.look()
    assert desk._reminding._timer.remainingTime() <= 640_000
