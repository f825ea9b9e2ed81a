"""The page of sessions: seen, changed, a new one kept; and the way to it from the diary."""

from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.ui.builders import registration, walk
from ui.tools import View, Wish
from ui.views.diary import DiaryView
from ui.views.diary.view import SHEET_ROLE
from ui.views.pictures.timeline import TimelinePage
from ui.views.sessions import SessionsView
from ui.window import MainWindow
from wipo_approvals.changes import Changes
from wipo_approvals.domain.dates import PartialDate
from wipo_approvals.office import Office

LASTING = ("FAO-2026", "FAO", "Memorandum of Understanding with the Food and Agriculture Organization")


def settle(window: MainWindow, qtbot: QtBot) -> None:
    """Wait until nothing is asked for any more, nor anything that follows from an answer."""
    for _ in range(4):
        qtbot.waitUntil(lambda: not window.tools.runner.is_busy, timeout=20_000)


def page(window: MainWindow, qtbot: QtBot) -> SessionsView:
    window.book.give("sessions")
    settle(window, qtbot)
    view = window.findChild(View, "sessions")
    assert isinstance(view, SessionsView)
    return view


def diary(window: MainWindow, qtbot: QtBot) -> DiaryView:
    window.panes.fulfil(Wish(view="diary"))
    settle(window, qtbot)
    view = window.findChild(View, "diary")
    assert isinstance(view, DiaryView)
    return view


def running_until_2028(office: Office) -> Changes:
    """An agreement that ends in 2028, so that its extension is planned."""
    term = {"kind": "fixed", "until": "2028-12-31"}
    changes = office.recording.register([registration(*LASTING, duration=term)])
    walk(office, LASTING[0], LASTING[1], 7)
    return changes | office.recording.record(
        LASTING[0], "entered_into_force", on=PartialDate.parse("2018-05-03")
    )


def _ignore(_changes: Changes) -> None:
    """The window hears of it by itself."""


def told(view: SessionsView, row: int) -> list[str]:
    cells = [view.table.item(row, column) for column in range(view.table.columnCount())]
    return [cell.text() for cell in cells if cell]


def write(view: SessionsView, opens: str, closes: str, documents: str = "") -> None:
    view.form.opens.set_text(opens)
    view.form.closes.set_text(closes)
    view.form.documents.set_text(documents)


def test_the_newest_session_stands_on_top_with_its_days_and_agreements(
    window: MainWindow, qtbot: QtBot
) -> None:
    view = page(window, qtbot)
    assert [one.number for one in view.sessions] == [76, 75, 74]
    assert told(view, 2) == ["74 · Ordinary (48)", "2 October 2017", "11 October 2017", "Geneva", "5"]
    assert view.form.number.text() == "76"
    assert not view.form.number.isEnabled()


def test_a_new_session_is_proposed_with_number_and_count_and_kept_by_enter(
    window: MainWindow, qtbot: QtBot
) -> None:
    view = page(window, qtbot)
    qtbot.mouseClick(view.new, Qt.MouseButton.LeftButton)
    assert (view.form.number.text(), view.form.count.text(), view.form.place.text()) == ("77", "51", "Geneva")
    assert view.form.opens.line.hasFocus()
    write(view, "2028-09-20", "2028-09-29", "2028-08-01")
    qtbot.keyClick(view.form.closes.line, Qt.Key.Key_Return)
    settle(window, qtbot)
    assert told(view, 0) == [
        "77 · Ordinary (51)",
        "20 September 2028 · Documents by 1 August 2028",
        "29 September 2028",
        "Geneva",
        "0",
    ]
    assert view.banner.isVisible()
    assert not view.form.number.isEnabled()


def test_an_extraordinary_session_is_counted_by_itself(window: MainWindow, qtbot: QtBot) -> None:
    view = page(window, qtbot)
    qtbot.mouseClick(view.new, Qt.MouseButton.LeftButton)
    view.form.kind.choose("extraordinary")
    view.form.kind.activated.emit(view.form.kind.currentIndex())
    assert view.form.count.text() == "27"
    view.form.count.setText("30")
    view.form.kind.choose("ordinary")
    view.form.kind.activated.emit(view.form.kind.currentIndex())
    assert view.form.count.text() == "30"


def test_what_cannot_be_kept_is_told_and_stays_in_the_fields(window: MainWindow, qtbot: QtBot) -> None:
    view = page(window, qtbot)
    for opens, closes in (("2019-13", ""), ("2019-09", ""), ("2019-10-09", "2019-09-30")):
        write(view, opens, closes)
        qtbot.mouseClick(view.keep, Qt.MouseButton.LeftButton)
        settle(window, qtbot)
        assert view.banner.isVisible()
        assert view.form.opens.text == opens
    view.form.count.setText("fifty")
    qtbot.mouseClick(view.keep, Qt.MouseButton.LeftButton)
    assert view.form.count.text() == "fifty"


def test_a_new_session_never_writes_over_a_kept_one(window: MainWindow, qtbot: QtBot) -> None:
    view = page(window, qtbot)
    before = view.sessions
    qtbot.mouseClick(view.new, Qt.MouseButton.LeftButton)
    view.form.number.setText("75")
    qtbot.mouseClick(view.keep, Qt.MouseButton.LeftButton)
    settle(window, qtbot)
    assert view.sessions == before
    assert view.form.opens.text == "2018-09-24"
    assert view.banner.isVisible()


def test_escape_goes_back_to_the_register(window: MainWindow, qtbot: QtBot) -> None:
    view = page(window, qtbot)
    qtbot.keyClick(view.table, Qt.Key.Key_Escape)
    assert not window.panes.on_page


def test_an_expected_session_leads_to_a_new_one_and_the_diary_plans_by_it(
    window: MainWindow, qtbot: QtBot
) -> None:
    window.tools.runner.do(running_until_2028, _ignore)
    plan = diary(window, qtbot)
    rows = [item for item in plan.tree._rows() if "extension_document" in str(item.data(0, SHEET_ROLE).key)]
    plan.tree.setCurrentItem(rows[0])
    assert "View › Sessions" in plan.side.reasons.toPlainText()
    qtbot.mouseClick(plan.side.session, Qt.MouseButton.LeftButton)
    settle(window, qtbot)
    view = window.findChild(SessionsView)
    assert view is not None
    assert view.form.number.text() == "77"
    write(view, "2028-09-20", "2028-09-29", "2028-08-01")
    qtbot.keyClick(view.form.opens.line, Qt.Key.Key_Return)
    settle(window, qtbot)
    qtbot.keyClick(view.table, Qt.Key.Key_Escape)
    settle(window, qtbot)
    assert plan.isVisible()
    keys = [str(item.data(0, SHEET_ROLE).key) for item in plan.tree._rows()]
    assert "FAO-2026/extension_document/77/2028-08-01" in keys
    assert "FAO-2026/extension_session/77/2028-09-20" in keys


def test_a_kept_session_stands_in_the_timeline_when_that_is_seen_again(
    window: MainWindow, qtbot: QtBot
) -> None:
    window.book.give("timeline")
    settle(window, qtbot)
    view = page(window, qtbot)
    qtbot.mouseClick(view.new, Qt.MouseButton.LeftButton)
    write(view, "2028-09-20", "2028-09-29")
    qtbot.mouseClick(view.keep, Qt.MouseButton.LeftButton)
    settle(window, qtbot)
    window.book.give("timeline")
    settle(window, qtbot)
    picture = window.findChild(TimelinePage)
    assert picture is not None
    backdrop = picture.timeline.rows.axis._backdrop
    assert backdrop is not None
    assert [line.label for line in backdrop.lines][-1] == "CC/77"
