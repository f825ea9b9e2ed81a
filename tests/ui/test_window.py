"""A clerk at the real window: finding, filtering, undoing, changing how it looks."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ui import settings as kept
from ui.models import COLUMNS, SHEET_ROLE
from ui.theme import SchemeName
from ui.widgets.rows import CELL_ROLE, Cell
from ui.window import MainWindow
from wipo_approvals.domain.vocabulary import Stage
from wipo_approvals.errors import NotFound


def references(window: MainWindow) -> list[str]:
    return [row.reference for row in window.panes.register.model.rows]


def choose(window: MainWindow, reference: str, qtbot: QtBot) -> None:
    window.panes.register.pick(reference)
    qtbot.waitUntil(lambda: window._sheet is not None and window._sheet.reference == reference)


def settled(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not window.tools.runner.is_busy)


def test_the_first_list_shows_every_agreement(window: MainWindow) -> None:
    assert len(references(window)) == 7
    assert not window.panes.register._foot.isVisible()


@pytest.mark.parametrize("words", ["上海合作", "جامعة", "shanghai", "WO/CC/74/1 евразийской"])
def test_words_in_any_script_find(window: MainWindow, qtbot: QtBot, words: str) -> None:
    window.panes.register.filter.setText(words)
    qtbot.waitUntil(lambda: len(references(window)) == 1)
    assert window.panes.register._hidden.text() == "6 hidden by filter"


def test_the_cross_goes_with_the_words_it_takes_away(window: MainWindow, qtbot: QtBot) -> None:
    line = window.panes.register.filter
    qtbot.keyClicks(line, "eco")
    with qtbot.waitSignal(line.textChanged):
        window.show_all()
    assert not line.text()


def test_nothing_found_offers_to_show_all(window: MainWindow, qtbot: QtBot) -> None:
    view = window.panes.register
    view.filter.setText("zebra")
    qtbot.waitUntil(lambda: view.model.rowCount() == 0)
    assert view.empty.isVisible()
    view.empty.acted.emit()
    qtbot.waitUntil(lambda: view.model.rowCount() == 7)
    assert not view.filter.text()


def test_a_place_shows_its_stages_with_chips(window: MainWindow, qtbot: QtBot) -> None:
    window.book.give("place.approved")
    qtbot.waitUntil(lambda: len(references(window)) == 3)
    chips = [button.chip for button in window.panes.register.chips._buttons]
    assert {chip.key: chip.count for chip in chips} == {"approved": 1, "ready": 1, "partly_signed": 1}


def test_a_chip_narrows_the_place(window: MainWindow, qtbot: QtBot) -> None:
    view = window.panes.register
    button = next(b for b in view.chips._buttons if b.chip.key == Stage.IN_FORCE.value)
    button.click()
    qtbot.waitUntil(lambda: references(window) == ["ECO-2017"])
    button.click()
    qtbot.waitUntil(lambda: len(references(window)) == 7)


def test_a_session_is_a_place(window: MainWindow, qtbot: QtBot) -> None:
    assert window.panes.places.go("session:74")
    qtbot.waitUntil(lambda: len(references(window)) == 5)


def test_sorting_is_asked_of_the_office(window: MainWindow, qtbot: QtBot) -> None:
    before = references(window)
    window.panes.register.table.sortByColumn(0, Qt.SortOrder.DescendingOrder)
    qtbot.waitUntil(lambda: references(window) != before)
    assert window.panes.register.model.query.sort == "counterpart"


def test_undo_says_what_it_takes_back(window: MainWindow, qtbot: QtBot) -> None:
    choose(window, "ECO-2017", qtbot)
    told = "&Undo: signature of ECO on 3 May 2018"
    assert window.book.actions["undo"].text() == told
    window.book.actions["undo"].trigger()
    qtbot.waitUntil(lambda: window.book.actions["undo"].text() != told, timeout=10_000)
    settled(window, qtbot)
    current = window.panes.register.current
    assert current is not None
    assert (current.reference, current.stage) == ("ECO-2017", Stage.PARTLY_SIGNED)
    assert window.panes.banner.notice.text.startswith("Taken back: signature of ECO")


def test_a_refusal_is_a_line_and_no_box(window: MainWindow, qtbot: QtBot) -> None:
    def refuse(_office: object) -> None:
        raise NotFound("absent.agreement", ref="X-1")

    window.tools.runner.ask(refuse, print)
    qtbot.waitUntil(window.panes.banner.isVisible)
    assert "X-1" in window.panes.banner.notice.text


def test_the_screen_speaks_chinese_at_once(window: MainWindow, qtbot: QtBot) -> None:
    window.book.give("language.zh")
    settled(window, qtbot)
    assert window.book.actions["import"].text() == "导入(&I)…"
    assert window.panes.places.item(1).text() == "所有协定"
    stage = window.panes.register.model.index(0, [c.key for c in COLUMNS].index("stage"))
    assert stage.data() == "草案"
    assert window._status._saved.text() == "一切已保存 · 离线"


def test_arabic_turns_the_window_round(window: MainWindow, qtbot: QtBot) -> None:
    window.book.give("language.ar")
    settled(window, qtbot)
    places, side = window.panes.places, window.panes.side
    assert places.mapTo(window, places.rect().topLeft()).x() > side.mapTo(window, side.rect().topLeft()).x()


def test_looks_are_remembered(window: MainWindow, qapp: QApplication) -> None:
    window.book.give("scheme.dark")
    window.book.give("scale.150")
    assert window.tools.theme.name is SchemeName.DARK
    assert window.tools.settings.get(kept.SCHEME) == "dark"
    assert window.tools.settings.get(kept.SCALE) == 1.5
    assert window.book.actions["scale.150"].isChecked()
    window.book.give("scale.100")


def test_a_cell_shows_texts_as_they_are(window: MainWindow) -> None:
    model = window.panes.register.model
    cell = model.index(model.row_of("CAF-2018"), 0).data(CELL_ROLE)
    assert isinstance(cell, Cell)
    assert cell.text == "Confederation of African <b>Football</b>"
    tip = model.index(model.row_of("CAF-2018"), 0).data(Qt.ItemDataRole.ToolTipRole)
    assert "<" not in tip


def test_a_dropped_paper_is_taken_in(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    taken: list[tuple[Path, ...]] = []
    monkeypatch.setattr(window, "_take_in", taken.append)
    mime = QMimeData()
    names = [tmp_path / "a.docx", tmp_path / "b.png"]
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in names])
    action, button, key = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    window.dropEvent(QDropEvent(QPointF(5, 5), action, mime, button, key))
    assert taken == [(tmp_path / "a.docx",)]


def test_f6_goes_round_the_panes(window: MainWindow, qtbot: QtBot) -> None:
    window.activateWindow()
    window.panes.places.setFocus()
    window.book.give("pane.next")
    assert window.panes.register.table.hasFocus()
    window.book.give("pane.previous")
    assert window.panes.places.hasFocus()


def test_the_palette_finds_agreements_and_commands(window: MainWindow, qtbot: QtBot) -> None:
    window.book.give("palette")
    palette = window._palette
    assert palette is not None
    palette.field.setText("shanghai")
    qtbot.waitUntil(lambda: palette.found.count() == 1)
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    current = window.panes.register.current
    assert current is not None
    assert current.reference == "SCO-2017"
    window.book.give("palette")
    palette.field.setText("verify")
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.panes.banner.notice.text.startswith("The register is whole"))


def test_what_changes_while_the_list_is_hidden_is_read_later(window: MainWindow, qtbot: QtBot) -> None:
    view = window.panes.register
    view.hide()
    window.tools.runner.do(lambda office: office.recording.undo("ECO-2017"))
    qtbot.waitUntil(lambda: view._stale, timeout=10_000)
    assert view.model.rows[view.model.row_of("ECO-2017")].stage is Stage.IN_FORCE
    view.show()
    qtbot.waitUntil(lambda: view.model.rows[view.model.row_of("ECO-2017")].stage is Stage.PARTLY_SIGNED)


def test_the_window_remembers_where_it_was(window: MainWindow) -> None:
    window.book.give("place.drafts")
    window.close()
    assert window.tools.settings.get(kept.PLACE) == "drafts"
    assert window.tools.settings.get(kept.SPLITTER)


def test_a_row_carries_its_sheet(window: MainWindow) -> None:
    model = window.panes.register.model
    assert model.index(0, 0).data(SHEET_ROLE) is model.rows[0]


def test_the_clerk_stays_on_an_agreement_chosen_while_rows_were_on_their_way(
    window: MainWindow, qtbot: QtBot
) -> None:
    view = window.panes.register
    view.refresh()
    view.table.selectRow(2)
    settled(window, qtbot)
    assert view.current is not None
    assert view.table.selectionModel().isRowSelected(2)


def test_a_paper_that_comes_in_is_gone_to(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    sample = Path(__file__).resolve().parent.parent.parent / "resources" / "sample"
    paper = min(sample.glob("*.en.txt"))
    window.filing.register_at_once([paper])
    qtbot.waitUntil(lambda: window.panes.register.model.rowCount() == 8, timeout=10_000)
    settled(window, qtbot)
    current = window.panes.register.current
    assert current is not None
    assert current.reference not in {"ECO-2017", "SCO-2017"}
    assert window.panes.banner.notice.text == "1 agreement registered."


def test_another_register_is_opened_and_remembered(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    other = tmp_path / "empty.wipa"
    window.filing.open(other)
    qtbot.waitUntil(window.panes.register.empty.isVisible, timeout=10_000)
    assert window.windowTitle().startswith("empty")
    assert window.tools.settings.get(kept.LAST_REGISTER) == str(other)


def test_a_file_that_is_no_register_leaves_the_old_one_open(
    window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    wrong = tmp_path / "wrong.wipa"
    wrong.write_text("not a register at all, but long enough to be looked at" * 20, encoding="utf-8")
    window.filing.open(wrong)
    qtbot.waitUntil(window.panes.banner.isVisible)
    assert len(references(window)) == 7
    assert window.windowTitle().startswith("treaties")
