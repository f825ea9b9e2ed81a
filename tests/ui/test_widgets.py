"""The shared controls: named, large enough, worked by keyboard, mirrored, plain text."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QAbstractButton, QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from ui.theme import SchemeName, Theme, Tone
from ui.widgets.badge import Badge, Mark
from ui.widgets.banner import Banner, Notice
from ui.widgets.chips import Chip, ChipBar, ChipButton, Choosing
from ui.widgets.empty import Emptiness, EmptyPanel
from ui.widgets.flow import FlowLayout
from ui.widgets.stages import Stage, StageState, StageStrip
from ui.widgets.text import ElidedLabel, PlainLabel, SectionHeader, own_direction

CHIPS = [
    Chip(key="mine", text="Needs me", count=4),
    Chip(key="force", text="In force", count=128),
    Chip(key="zh", text="中文"),
]
STAGES = [
    Stage(text="Draft", state=StageState.DONE, spoken="done", note="3 May 2017"),
    Stage(text="Approved", state=StageState.CURRENT, spoken="now"),
    Stage(text="In force", state=StageState.AHEAD, spoken="to come"),
]
REASON = Emptiness(icon="inbox", headline="Nothing waits", why="No step is due.", action="Show all")


def badge(theme: Theme) -> QWidget:
    return Badge(theme, Mark(text="In force", icon="circle-check", tone=Tone.GOOD))


def chips(theme: Theme) -> QWidget:
    bar = ChipBar(theme, "Filters")
    bar.set_chips(CHIPS, on=frozenset({"force"}))
    return bar


def panel(theme: Theme) -> QWidget:
    return EmptyPanel(theme, REASON)


def strip(theme: Theme) -> QWidget:
    road = StageStrip(theme, "Stages")
    road.show_stages(STAGES)
    return road


def banner(theme: Theme) -> QWidget:
    line = Banner(theme)
    line.tell(Notice(text="Signature recorded.", action="Undo", tone=Tone.GOOD))
    return line


def header(theme: Theme) -> QWidget:
    heading = SectionHeader(theme, "Parties")
    heading.set_count("2")
    return heading


every_control = pytest.mark.parametrize("make", [badge, chips, panel, strip, banner, header])


def picture(widget: QWidget, width: int = 420) -> QImage:
    widget.resize(width, max(widget.sizeHint().height(), widget.heightForWidth(width)))
    widget.show()
    return widget.grab().toImage()


@every_control
def test_a_control_has_a_name(make: Callable[[Theme], QWidget], theme: Theme, qtbot: QtBot) -> None:
    widget = make(theme)
    qtbot.addWidget(widget)
    assert widget.accessibleName()


@every_control
def test_what_can_be_pressed_is_large_enough(
    make: Callable[[Theme], QWidget], theme: Theme, qtbot: QtBot
) -> None:
    widget = make(theme)
    qtbot.addWidget(widget)
    picture(widget)
    buttons = [b for b in widget.findChildren(QAbstractButton) if b.isVisible()]
    assert all(button.width() >= 24 and button.height() >= 24 for button in buttons)
    assert all(button.text() or button.accessibleName() for button in buttons)


@every_control
@pytest.mark.parametrize("scheme", list(SchemeName))
def test_a_control_paints_in_every_scheme_and_direction(
    make: Callable[[Theme], QWidget], scheme: SchemeName, theme: Theme, qtbot: QtBot, qapp: QApplication
) -> None:
    widget = make(theme)
    qtbot.addWidget(widget)
    before = picture(widget)
    theme.use(qapp, scheme)
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    after = picture(widget)
    assert after != before or (scheme is SchemeName.LIGHT and make is panel)  # a centred panel has no sides


def test_a_badge_is_never_cut_at_its_own_size(theme: Theme, qtbot: QtBot) -> None:
    wide, own = badge(theme), badge(theme)
    qtbot.addWidget(wide)
    qtbot.addWidget(own)
    size = own.sizeHint()
    assert picture(own, size.width()) == picture(wide, size.width() + 40).copy(
        0, 0, size.width(), size.height()
    )


def chip(bar: ChipBar, index: int) -> ChipButton:
    return bar.findChildren(ChipButton)[index]


def test_a_pressed_chip_is_told_with_all_that_are_on(theme: Theme, qtbot: QtBot) -> None:
    bar = ChipBar(theme, "Filters")
    qtbot.addWidget(bar)
    bar.set_chips(CHIPS, on=frozenset({"force"}))
    with qtbot.waitSignal(bar.chosen) as told:
        chip(bar, 0).click()
    assert told.args == [frozenset({"mine", "force"})]


def test_one_chip_takes_the_place_of_the_other(theme: Theme, qtbot: QtBot) -> None:
    bar = ChipBar(theme, "Views", Choosing.ONE)
    qtbot.addWidget(bar)
    bar.set_chips(CHIPS, on=frozenset({"force"}))
    chip(bar, 0).click()
    assert bar.keys == {"mine"}


@pytest.mark.parametrize(
    ("direction", "key"),
    [(Qt.LayoutDirection.LeftToRight, Qt.Key.Key_Right), (Qt.LayoutDirection.RightToLeft, Qt.Key.Key_Left)],
)
def test_the_arrows_go_along_the_chips_as_one_reads(
    direction: Qt.LayoutDirection, key: Qt.Key, theme: Theme, qtbot: QtBot, qapp: QApplication
) -> None:
    qapp.setLayoutDirection(direction)
    bar = ChipBar(theme, "Filters")
    qtbot.addWidget(bar)
    bar.set_chips(CHIPS)
    with qtbot.waitExposed(bar):
        bar.show()
    chip(bar, 0).setFocus()
    qtbot.keyClick(chip(bar, 0), key)
    assert bar.focusWidget() is chip(bar, 1)
    qtbot.keyClick(chip(bar, 1), Qt.Key.Key_Space)
    assert bar.keys == {"force"}


def test_new_counts_keep_the_chips_and_their_focus(theme: Theme, qtbot: QtBot) -> None:
    bar = ChipBar(theme, "Filters")
    qtbot.addWidget(bar)
    bar.set_chips(CHIPS)
    first = chip(bar, 0)
    bar.set_chips([Chip(key="mine", text="Needs me", count=3), *CHIPS[1:]])
    assert chip(bar, 0) is first
    assert first.accessibleName() == "Needs me 3"


def test_chips_that_do_not_fit_go_to_the_next_line(theme: Theme, qtbot: QtBot) -> None:
    bar = chips(theme)
    qtbot.addWidget(bar)
    assert bar.heightForWidth(140) > 2 * bar.heightForWidth(600)


def test_the_stages_run_from_the_right_in_arabic(theme: Theme, qtbot: QtBot, right_to_left: None) -> None:
    road = StageStrip(theme, "Stages")
    qtbot.addWidget(road)
    road.show_stages(STAGES)
    places = road.places()
    assert places[0].left() > places[-1].left()


def test_the_stages_are_told_in_words(theme: Theme, qtbot: QtBot) -> None:
    road = strip(theme)
    qtbot.addWidget(road)
    assert road.accessibleDescription() == "Draft done 3 May 2017; Approved now; In force to come"


def test_the_banner_hides_until_it_has_something_to_say(theme: Theme, qtbot: QtBot) -> None:
    line = Banner(theme)
    qtbot.addWidget(line)
    assert line.isHidden()
    line.tell(Notice(text="Saved.", action="Undo"))
    undo = next(b for b in line.findChildren(QAbstractButton) if b.text() == "Undo")
    with qtbot.waitSignal(line.acted):
        undo.click()
    assert line.isHidden()


def test_an_empty_panel_offers_the_one_next_action(theme: Theme, qtbot: QtBot) -> None:
    empty = EmptyPanel(theme, REASON)
    qtbot.addWidget(empty)
    with qtbot.waitSignal(empty.acted):
        empty.findChildren(QAbstractButton)[0].click()
    empty.show_reason(Emptiness(icon="search", headline="Nothing found", why="No text holds these words."))
    assert empty.findChildren(QAbstractButton)[0].isHidden()


def test_a_header_has_room_for_actions_at_the_end_of_its_line(theme: Theme, qtbot: QtBot) -> None:
    heading, action = SectionHeader(theme, "Parties"), QPushButton("Add party…")
    qtbot.addWidget(heading)
    heading.set_text("Signatories")
    heading.add_action(action)
    picture(heading)
    assert action.geometry().right() > heading.width() - 20
    assert heading.accessibleName() == "Signatories"


def test_a_label_never_interprets_its_text(theme: Theme, qtbot: QtBot) -> None:
    plain = PlainLabel(theme, "<b>AU</b>")
    qtbot.addWidget(plain)
    assert plain.textFormat() == Qt.TextFormat.PlainText
    assert plain.sizeHint().width() > plain.fontMetrics().horizontalAdvance("AU") * 3


def test_a_long_title_is_cut_and_told_whole_in_the_tooltip(theme: Theme, qtbot: QtBot) -> None:
    title = ElidedLabel(theme, "Memorandum of Understanding with the African Union")
    qtbot.addWidget(title)
    picture(title, 120)
    assert title.shown.endswith("…")
    assert title.toolTip() == title.text()


@pytest.mark.parametrize(
    ("text", "direction"),
    [
        ("3 May 2017", Qt.LayoutDirection.LeftToRight),
        ("اتفاق (WIPO)", Qt.LayoutDirection.RightToLeft),
        ("2017", Qt.LayoutDirection.RightToLeft),
    ],
)
def test_a_text_keeps_its_own_direction_on_an_arabic_screen(text: str, direction: Qt.LayoutDirection) -> None:
    assert own_direction(text, Qt.LayoutDirection.RightToLeft) == direction


def test_a_note_that_is_too_wide_goes_on_beneath(theme: Theme, qtbot: QtBot) -> None:
    road = StageStrip(theme, "Stages")
    qtbot.addWidget(road)
    road.resize(90, 90)
    road.show_stages(
        [Stage(text="Other", state=StageState.AHEAD, spoken="", note="Not recorded as required")]
    )
    assert road._lines("Not recorded as required", 90) == ["Not recorded", "as required"]
    assert road._lines("Approved\n4 October 2017", 90) == ["Approved", "4 October 2017"]


def test_what_is_hidden_takes_no_room_in_a_line(qtbot: QtBot) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    flow = FlowLayout(holder)
    hidden, shown = QPushButton("Hidden", holder), QPushButton("Shown", holder)
    flow.addWidget(hidden)
    flow.addWidget(shown)
    hidden.hide()
    holder.resize(300, 60)
    holder.show()
    assert shown.x() == 0
