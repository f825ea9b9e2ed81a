"""The dates of an agreement in the window: every one with its reason, reached by one key or click."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.ui.builders import open_office, registration, walk
from tests.ui.test_agreement import agreement
from ui.views.agreement import AgreementView
from ui.views.agreement.dates import DatesTab
from ui.window import MainWindow

FIXED = {
    "duration": {"kind": "fixed", "months": 120},
    "notice": {"value": 60, "unit": "day", "anchor": "end_date"},
}


def dates(window: MainWindow, qtbot: QtBot, ref: str) -> tuple[AgreementView, DatesTab]:
    view = agreement(window, qtbot, ref)
    view.tabs.setCurrentWidget(view.dates)
    qtbot.waitUntil(lambda: view.dates.list.count() > 0, timeout=10_000)
    return view, view.dates


def told(tab: DatesTab) -> list[str]:
    role = Qt.ItemDataRole.AccessibleTextRole
    return [str(tab.list.item(row).data(role)) for row in range(tab.list.count())]


def test_a_reader_hears_name_day_and_reason(window: MainWindow, qtbot: QtBot) -> None:
    _, tab = dates(window, qtbot, "ECO-2017")
    (entry,) = [line for line in told(tab) if line.startswith("Entry into force")]
    assert entry.startswith("Entry into force: 3 May 2018\ncomputed\nThe last signature is that of")
    assert any(line.startswith("Signed by the World") and "Recorded by tester." in line for line in told(tab))


def test_what_cannot_be_computed_is_asked(window: MainWindow, qtbot: QtBot) -> None:
    _, tab = dates(window, qtbot, "ECO-2017")
    (notice,) = [line for line in told(tab) if line.startswith("Effect of a notice")]
    assert "No day" in notice
    assert "Art. 56(2)" in notice


def test_space_leads_to_the_reason_and_escape_back(window: MainWindow, qtbot: QtBot) -> None:
    _, tab = dates(window, qtbot, "ECO-2017")
    tab.list.setFocus()
    qtbot.keyClick(tab.list, Qt.Key.Key_Space)
    qtbot.waitUntil(tab.reasons.hasFocus, timeout=5_000)
    assert tab.reasons.toPlainText()
    qtbot.keyClick(tab.reasons, Qt.Key.Key_Escape)
    qtbot.waitUntil(tab.list.hasFocus, timeout=5_000)


def test_a_click_on_the_track_leads_to_its_day(window: MainWindow, qtbot: QtBot) -> None:
    view = agreement(window, qtbot, "ECO-2017")
    strip = view.head.track._strips[0]
    qtbot.waitUntil(strip.isVisible, timeout=5_000)
    qtbot.mouseClick(strip, Qt.MouseButton.LeftButton, pos=strip.places()[1].center())
    qtbot.waitUntil(lambda: "Committee: Approved" in view.dates.reasons.toPlainText(), timeout=10_000)
    assert view.tabs.currentWidget() is view.dates


def test_one_key_leads_from_the_list_to_the_reason_of_its_next_date(
    window: MainWindow, register: Path, qtbot: QtBot
) -> None:
    with open_office(register) as office:
        office.recording.register([registration("IRENA-2017", "IRENA", "Memorandum with IRENA", **FIXED)])
        walk(office, "IRENA-2017", "IRENA", 7)
    window.panes.register.show_all()
    window.panes.register.pick("IRENA-2017")
    qtbot.waitUntil(lambda: window._row is not None and window._row.reference == "IRENA-2017", timeout=10_000)
    assert window._row is not None
    assert window._row.next_on == date(2028, 5, 2)
    window.book.give("why")
    view = window.findChild(AgreementView)
    assert isinstance(view, AgreementView)
    qtbot.waitUntil(lambda: "120 months" in view.dates.reasons.toPlainText(), timeout=10_000)
    assert view.dates.reasons.toPlainText().startswith("Last day of the term")
    assert "Usual ways of counting differ" in view.dates.reasons.toPlainText()
