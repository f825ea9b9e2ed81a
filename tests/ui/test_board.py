"""The board: a column for each stage, the age in it on every card; keyboard, mirrored, read aloud, ten thousand smooth."""

from __future__ import annotations

from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ui.theme import SchemeName, Theme, Tone
from ui.tools import View
from ui.views.pictures.board import BoardPage
from ui.widgets.badge import Mark
from ui.widgets.board import Board, CardFace, Lane
from ui.window import MainWindow
from wipo_approvals.domain.vocabulary import Stage


def face(key: str) -> CardFace:
    return CardFace(
        key=key,
        name=key,
        age="43 days",
        party="Economic Cooperation Organization",
        title="Memorandum of Understanding",
        step="Record signature",
        told=(f"{key}, Economic Cooperation Organization", "43 days", "Next step: Record signature"),
    )


def lane(name: str, number: int) -> Lane:
    keys = [f"{name}-{row}" for row in range(number)]
    return Lane(
        key=name,
        mark=Mark(text=name, icon="circle-check", tone=Tone.GOOD),
        count=str(number),
        told=f"{name}: {number} agreements",
        keys=keys,
        makers=[partial(face, key) for key in keys],
    )


def board(theme: Theme, qtbot: QtBot, *lanes: Lane) -> Board:
    made = Board(theme)
    qtbot.addWidget(made)
    made.resize(1000, 500)
    with qtbot.waitExposed(made):
        made.show()
    made.show_lanes(lanes)
    made.stand_on("")
    QApplication.processEvents()
    return made


def here(made: Board) -> str:
    return made.current.key if made.current else ""


def test_the_arrows_go_between_cards_and_between_stages(theme: Theme, qtbot: QtBot) -> None:
    made = board(theme, qtbot, lane("draft", 3), lane("ready", 2), lane("signed", 1))
    assert here(made) == "draft-0"
    for key, there in (
        (Qt.Key.Key_Down, "draft-1"),
        (Qt.Key.Key_Right, "ready-1"),
        (Qt.Key.Key_Right, "signed-0"),
        (Qt.Key.Key_Right, "signed-0"),
        (Qt.Key.Key_Left, "ready-0"),
        (Qt.Key.Key_End, "ready-1"),
    ):
        qtbot.keyClick(QApplication.focusWidget(), key)
        assert here(made) == there
    with qtbot.waitSignal(made.opened) as told:
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert told.args == ["ready-1"]


def test_only_one_card_is_chosen(theme: Theme, qtbot: QtBot) -> None:
    made = board(theme, qtbot, lane("draft", 3), lane("ready", 2))
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Right)
    assert [len(column.cards.selectedIndexes()) for column in made.columns] == [0, 1]


def test_in_arabic_the_stages_run_from_the_right(theme: Theme, qtbot: QtBot, right_to_left: None) -> None:
    made = board(theme, qtbot, lane("draft", 2), lane("ready", 2))
    assert made.columns[0].x() > made.columns[1].x()
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Left)
    assert here(made) == "ready-0"


def test_only_the_cards_that_are_seen_are_painted_and_told(theme: Theme, qtbot: QtBot) -> None:
    made = board(theme, qtbot, lane("draft", 9_000), lane("in_force", 1_000))
    for column in made.columns:
        column.cards.delegate.painted = 0
    made.grab()
    screenful = made.height() // made.columns[0].cards.delegate.high + 2
    assert 0 < sum(column.cards.delegate.painted for column in made.columns) <= 2 * screenful
    assert made.columns[0].cards.faces.made <= 2 * screenful


def test_a_screen_reader_hears_the_stage_and_the_card(theme: Theme, qtbot: QtBot) -> None:
    made = board(theme, qtbot, lane("draft", 2))
    listed = QAccessible.queryAccessibleInterface(made.columns[0].cards)
    assert listed.text(QAccessible.Text.Name) == "draft: 2 agreements"
    assert (
        listed.child(1).text(QAccessible.Text.Name)
        == "draft-1, Economic Cooperation Organization; 43 days; Next step: Record signature"
    )


@pytest.mark.parametrize("scheme", list(SchemeName))
def test_it_paints_in_every_scheme_and_stays_in_its_columns(
    scheme: SchemeName, theme: Theme, qtbot: QtBot, qapp: QApplication
) -> None:
    made = board(theme, qtbot, lane("draft", 2), lane("ready", 1))
    before = made.grab().toImage()
    theme.use(qapp, scheme)
    assert (made.grab().toImage() == before) is (scheme is SchemeName.LIGHT)


def test_a_stage_that_is_left_has_no_column_and_the_others_keep_their_card(
    theme: Theme, qtbot: QtBot
) -> None:
    made = board(theme, qtbot, lane("draft", 1), lane("ready", 3))
    made.stand_on("ready-2")
    made.show_lanes([lane("ready", 3), lane("signed", 1)])
    assert [column.key for column in made.columns] == ["ready", "signed"]
    assert here(made) == "ready-2"


# ---- the page in the window


def page(window: MainWindow, qtbot: QtBot) -> BoardPage:
    window.show_page("board")
    settle(window, qtbot)
    view = window.findChild(View, "board")
    assert isinstance(view, BoardPage)
    return view


def settle(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not window.tools.runner.is_busy, timeout=20_000)


def test_the_page_has_the_stages_in_their_lawful_order(window: MainWindow, qtbot: QtBot) -> None:
    view = page(window, qtbot)
    keys = [column.key for column in view.board.columns]
    assert keys == [stage.value for stage in Stage if stage.value in keys]
    assert view.board.columns[0].cards.accessibleName() == "Draft: 1 agreement"


def test_a_card_tells_its_age_in_words_and_its_reasons_at_a_key(window: MainWindow, qtbot: QtBot) -> None:
    view = page(window, qtbot)
    view.board.stand_on("LAS-2017")
    assert view.board.current is not None
    assert view.board.current.age == "3399 days"
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)
    told = view.reasons.toPlainText()
    assert "At this stage since 2 August 2017." in told
    assert "Next step: Record decision" in told


def test_opening_a_card_goes_to_the_agreement_in_the_register(window: MainWindow, qtbot: QtBot) -> None:
    view = page(window, qtbot)
    view.board.stand_on("EAPO-2017")
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    settle(window, qtbot)
    assert not window.panes.on_page
    assert window.panes.register.current is not None
    assert window.panes.register.current.reference == "EAPO-2017"


def test_a_card_goes_on_when_its_agreement_does(window: MainWindow, qtbot: QtBot) -> None:
    view = page(window, qtbot)
    window.tools.runner.do(lambda office: office.recording.record("CAF-2018", "text_settled"))
    settle(window, qtbot)
    qtbot.waitUntil(lambda: not any(column.key == "draft" for column in view.board.columns))
