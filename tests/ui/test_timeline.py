"""The timeline: bars from signature to end, sessions, today; zoom, keyboard, mirrored, read aloud, ten thousand smooth."""

from __future__ import annotations

from datetime import date, timedelta
from functools import partial
from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QColor, QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ui.labels import Words
from ui.theme import SchemeName, Theme, Tone
from ui.tools import View, Wish
from ui.views.agreement import AgreementView
from ui.views.pictures.timeline import TimelinePage
from ui.widgets.badge import Mark
from ui.widgets.timeline import Backdrop, Line, Point, Shape, Span, Strip, Timeline
from ui.widgets.timeline.scale import Step, TimeScale, fitting, ticks
from ui.window import MainWindow
from wipo_approvals.domain.vocabulary import Language

MARK = Mark(text="In force", icon="circle-check", tone=Tone.GOOD)
BACKDROP = Backdrop(
    today=date(2026, 11, 22),
    first=date(2017, 1, 1),
    last=date(2026, 11, 22),
    lines=(Line(first=date(2017, 10, 2), last=date(2017, 10, 11), label="CC/74"),),
)


def strip(number: int, *, ends: date | None = None, notice: Span | None = None) -> Strip:
    signed = date(2018, 5, 3) + timedelta(days=number % 2000)
    return Strip(
        key=f"A-{number}",
        name=f"Organization {number}",
        second=f"A-{number} · In force",
        mark=MARK,
        told=(f"A-{number}, Organization {number}", "In force since 3 May 2018.", "No end is known."),
        road=Span(first=date(2017, 7, 10), last=signed),
        bar=Span(first=signed, last=ends),
        force_on=signed,
        notice=notice,
        points=(Point(on=signed, until=signed, shape=Shape.DIAMOND, told="3 May 2018: Signed"),),
    )


def timeline(theme: Theme, qtbot: QtBot, *strips: Strip) -> Timeline:
    made = Timeline(theme, Words())
    qtbot.addWidget(made)
    made.resize(1000, 600)
    made.retell()
    with qtbot.waitExposed(made):
        made.show()
    made.show_strips([one.key for one in strips], [partial(lambda one: one, one) for one in strips], BACKDROP)
    return made


def many(theme: Theme, qtbot: QtBot, number: int) -> Timeline:
    made = timeline(theme, qtbot)
    made.show_strips(
        [f"A-{row}" for row in range(number)], [partial(strip, row) for row in range(number)], BACKDROP
    )
    return made


def colour_at(made: Timeline, day: date, row: int = 0) -> QColor:
    """What is painted in the middle of a row at a day."""
    place = made.rows.visualRect(made.rows.faces.index(row)).center()
    x = round(made.scale.x(day.toordinal() + 0.5))
    picture = made.rows.viewport().grab().toImage()
    return picture.pixelColor(QPoint(x, place.y() + 6))


# ---- where a day lies


def test_a_day_lies_where_its_scale_says_and_back() -> None:
    scale = TimeScale(origin=100, per_day=2.5, left=40, width=500)
    assert scale.x(100) == 40
    assert scale.x(110) == 65
    assert scale.day(65) == 110


def test_in_arabic_a_day_lies_at_the_mirror_image() -> None:
    plain = TimeScale(origin=100, per_day=2.5, left=0, width=500)
    turned = TimeScale(origin=100, per_day=2.5, left=0, width=500, mirrored=True)
    for day in (100, 137, 300):
        assert turned.x(day) == 500 - plain.x(day)
        assert turned.day(turned.x(day)) == pytest.approx(day)


@pytest.mark.parametrize("mirrored", [False, True])
@pytest.mark.parametrize("factor", [1.3, 0.5, 7.0])
def test_zoom_keeps_the_day_under_the_pointer(factor: float, *, mirrored: bool) -> None:
    scale = TimeScale(origin=736_000, per_day=0.5, left=200, width=800, mirrored=mirrored)
    assert scale.zoomed(factor, 433).day(433) == pytest.approx(scale.day(433))


@pytest.mark.parametrize(
    ("per_day", "step"),
    [(0.01, Step.DECADES), (0.3, Step.YEAR), (1.0, Step.QUARTER), (3.0, Step.MONTH), (10.0, Step.WEEK)],
)
def test_ticks_go_from_decades_to_weeks_and_have_room(per_day: float, step: Step) -> None:
    scale = TimeScale(origin=date(2018, 1, 17).toordinal(), per_day=per_day, left=0, width=900)
    assert fitting(scale, lambda _: 60.0) is step
    days = list(ticks(scale, step))
    assert all(scale.x(b.toordinal()) - scale.x(a.toordinal()) >= 55 for a, b in pairwise(days))
    assert days[0].toordinal() <= scale.origin


def test_a_month_on_the_scale_has_its_name_in_the_language_of_the_screen() -> None:
    assert Words(Language.RU).month(5) == "май"
    assert Words(Language.AR).month(1) == "يناير"


# ---- what is painted


def test_the_left_edge_of_a_bar_is_at_its_day(theme: Theme, qtbot: QtBot) -> None:
    made = timeline(theme, qtbot, strip(0, ends=date(2022, 1, 1)))
    made.rows.clearSelection()
    ground = theme.tone_background(Tone.GOOD)
    assert colour_at(made, date(2019, 6, 1)) == ground
    assert colour_at(made, date(2018, 2, 1)) != ground
    assert colour_at(made, date(2022, 6, 1)) != ground


def test_the_picture_is_mirrored_in_arabic(theme: Theme, qtbot: QtBot, right_to_left: None) -> None:
    made = timeline(theme, qtbot, strip(0, ends=date(2022, 1, 1)))
    made.rows.clearSelection()
    assert made.scale.mirrored
    assert made.scale.left == 0
    assert made.scale.x(date(2018, 5, 3).toordinal()) > made.scale.x(date(2022, 1, 1).toordinal())
    assert colour_at(made, date(2019, 6, 1)) == theme.tone_background(Tone.GOOD)


def test_a_period_of_notice_is_hatched_and_not_only_coloured(theme: Theme, qtbot: QtBot) -> None:
    notice = Span(first=date(2020, 1, 1), last=date(2021, 12, 31))
    made = timeline(theme, qtbot, strip(0, ends=date(2021, 12, 31), notice=notice))
    picture = made.rows.viewport().grab().toImage()
    row = made.rows.visualRect(made.rows.faces.index(0)).center().y()
    inside = [round(made.scale.x(date(2020, 6, 1).toordinal())) + step for step in range(40)]
    assert len({picture.pixelColor(x, row).name() for x in inside}) > 1


@pytest.mark.parametrize("scheme", list(SchemeName))
def test_it_paints_in_every_scheme(
    scheme: SchemeName, theme: Theme, qtbot: QtBot, qapp: QApplication
) -> None:
    made = timeline(theme, qtbot, strip(0), strip(1, ends=date(2020, 1, 1)))
    theme.use(qapp, scheme)
    first = made.grab().toImage()
    made.zoom_in()
    assert made.grab().toImage() != first


def test_only_the_rows_that_are_seen_are_painted_and_told(theme: Theme, qtbot: QtBot) -> None:
    made = many(theme, qtbot, 10_000)
    made.rows.strips.painted = 0
    made.grab()
    screenful = made.rows.viewport().height() // made.rows.sizeHintForRow(0) + 2
    assert 0 < made.rows.strips.painted <= screenful
    assert made.rows.faces.made <= 2 * screenful


# ---- the hand


def wheel(made: Timeline, x: int, turn: int, held: Qt.KeyboardModifier) -> None:
    place = QPointF(x, 100)
    event = QWheelEvent(
        place,
        place,
        QPoint(),
        QPoint(0, turn),
        Qt.MouseButton.NoButton,
        held,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(made.rows.viewport(), event)


def test_the_wheel_with_control_zooms_about_the_pointer(theme: Theme, qtbot: QtBot) -> None:
    made = timeline(theme, qtbot, strip(0))
    before, day = made.scale, made.scale.day(600)
    wheel(made, 600, 120, Qt.KeyboardModifier.ControlModifier)
    assert made.scale.per_day > before.per_day
    assert made.scale.day(600) == pytest.approx(day)
    wheel(made, 600, 120, Qt.KeyboardModifier.ShiftModifier)
    assert made.scale.origin < before.origin + (made.scale.day(600) - made.scale.origin)


def test_the_keys_zoom_pan_and_go_about_the_rows(theme: Theme, qtbot: QtBot) -> None:
    made = timeline(theme, qtbot, *(strip(number) for number in range(5)))
    whole = made.scale
    for _ in range(6):
        qtbot.keyClick(made.rows, Qt.Key.Key_Plus)
    assert made.scale.per_day > 3 * whole.per_day
    here = made.scale.origin
    qtbot.keyClick(made.rows, Qt.Key.Key_Right)
    assert made.scale.origin > here
    qtbot.keyClick(made.rows, Qt.Key.Key_T)
    assert made.scale.origin < BACKDROP.today.toordinal() < made.scale.last
    qtbot.keyClick(made.rows, Qt.Key.Key_0)
    assert made.scale == whole
    qtbot.keyClick(made.rows, Qt.Key.Key_End)
    assert made.current is not None
    assert made.current.key == "A-4"
    with qtbot.waitSignal(made.opened) as told:
        qtbot.keyClick(made.rows, Qt.Key.Key_Return)
    assert told.args == ["A-4"]


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_D, Qt.Key.Key_Question])
def test_a_key_asks_for_the_reasons(key: Qt.Key, theme: Theme, qtbot: QtBot) -> None:
    made = timeline(theme, qtbot, strip(0))
    with qtbot.waitSignal(made.reasons_wanted):
        qtbot.keyClick(made.rows, key)


def test_a_row_out_of_sight_comes_into_it_when_one_goes_there(theme: Theme, qtbot: QtBot) -> None:
    made = timeline(theme, qtbot, strip(0, ends=date(2018, 12, 31)), strip(1))
    made.rows.setCurrentIndex(made.rows.faces.index(1))
    for _ in range(12):
        made.zoom_in()
    made.time.setValue(made.time.maximum())
    made.stand_on("A-0")
    assert made.scale.origin < date(2018, 12, 31).toordinal()


def test_new_bars_keep_the_row_and_the_stretch_of_time(theme: Theme, qtbot: QtBot) -> None:
    made = many(theme, qtbot, 20)
    made.stand_on("A-7")
    made.zoom_in()
    before = made.scale
    made.show_strips([f"A-{n}" for n in range(3, 20)], [partial(strip, n) for n in range(3, 20)], BACKDROP)
    assert made.current is not None
    assert made.current.key == "A-7"
    assert made.scale == before


def test_typing_goes_to_a_reference_without_telling_every_row(theme: Theme, qtbot: QtBot) -> None:
    made = timeline(theme, qtbot)
    keys = [f"A-{row}" for row in range(9_999)] + ["SCO-2017"]
    made.show_strips(keys, [partial(strip, row) for row in range(10_000)], BACKDROP)
    qtbot.keyClicks(made.rows, "sco")
    assert made.rows.currentIndex().row() == 9_999
    assert made.rows.faces.made < 200


# ---- the ear


def test_a_screen_reader_hears_a_bar_as_one_sentence(theme: Theme, qtbot: QtBot) -> None:
    made = many(theme, qtbot, 3)
    made.rows.setAccessibleName("Agreements over time")
    listed = QAccessible.queryAccessibleInterface(made.rows)
    assert listed.text(QAccessible.Text.Name) == "Agreements over time"
    assert listed.text(QAccessible.Text.Description).startswith("From ")
    told = [listed.child(row).text(QAccessible.Text.Name) for row in range(3)]
    assert told[1] == "A-1, Organization 1; In force since 3 May 2018; No end is known"


def test_the_pointer_over_a_sign_is_told_its_day_and_reason(theme: Theme, qtbot: QtBot) -> None:
    made = timeline(theme, qtbot, strip(0))
    x = round(made.scale.x(date(2018, 5, 3).toordinal()))
    assert made.rows.strips._near(strip(0), x) == ("3 May 2018: Signed",)
    assert made.rows.strips._near(strip(0), x + 60) == ()


# ---- the page in the window


def page(window: MainWindow, qtbot: QtBot) -> TimelinePage:
    window.show_page("timeline")
    settle(window, qtbot)
    view = window.findChild(View, "timeline")
    assert isinstance(view, TimelinePage)
    return view


def settle(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not window.tools.runner.is_busy, timeout=20_000)


def test_the_page_has_a_bar_for_every_agreement_with_the_reason_of_each_day(
    window: MainWindow, qtbot: QtBot
) -> None:
    view = page(window, qtbot)
    assert view.timeline.rows.faces.rowCount() == 7
    view.timeline.stand_on("ECO-2017")
    qtbot.keyClick(view.timeline.rows, Qt.Key.Key_Space)
    assert view.reasons.isVisible()
    told = view.reasons.toPlainText().split("\n")
    assert told[0] == "ECO-2017, Economic Cooperation Organization"
    assert "3 May 2018: Signed by the Economic Cooperation Organization" in told
    assert "3 May 2018: Entry into force. Rule of the text: On signature by all parties" in told
    assert told[-1] == "No end is known."
    assert view.timeline.current is not None
    assert view.timeline.current.mark.text == "In force"


def test_opening_a_bar_goes_to_the_agreement_in_the_register(window: MainWindow, qtbot: QtBot) -> None:
    view = page(window, qtbot)
    view.timeline.stand_on("SCO-2017")
    qtbot.keyClick(view.timeline.rows, Qt.Key.Key_Return)
    settle(window, qtbot)
    assert not window.panes.on_page
    assert window.panes.register.current is not None
    assert window.panes.register.current.reference == "SCO-2017"


def test_the_filter_leaves_the_bars_it_finds_or_says_why_there_are_none(
    window: MainWindow, qtbot: QtBot
) -> None:
    view = page(window, qtbot)
    for words, shown in (("eapo", 1), ("nobody at all", 0), ("", 7)):
        view.filter.setText(words)
        view.ask()
        settle(window, qtbot)
        assert view.timeline.rows.faces.rowCount() == shown
        assert view.empty.isVisible() is (shown == 0)


def test_a_new_fact_is_seen_when_the_page_is_seen_again(window: MainWindow, qtbot: QtBot) -> None:
    view = page(window, qtbot)
    window.close_page()
    window.tools.runner.do(lambda office: office.recording.undo("ECO-2017"))
    settle(window, qtbot)
    window.panes.fulfil(Wish(view="timeline", ref="ECO-2017"))
    settle(window, qtbot)
    assert view.timeline.current is not None
    assert view.timeline.current.mark.text == "Partly signed"


def test_the_page_speaks_arabic_from_right_to_left(window: MainWindow, qtbot: QtBot) -> None:
    view = page(window, qtbot)
    window.use_language("ar")
    settle(window, qtbot)
    assert view.timeline.scale.mirrored
    assert (
        view.timeline.rows.name_rect(view.timeline.rows.viewport().rect()).left() == view.timeline.scale.right
    )


def test_the_keys_go_to_the_filter_and_back(window: MainWindow, qtbot: QtBot) -> None:
    view = page(window, qtbot)
    qtbot.keyClick(view.timeline.rows, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert view.filter.hasFocus()
    qtbot.keyClick(view.filter, Qt.Key.Key_Return)
    assert view.timeline.rows.hasFocus()
    qtbot.keyClick(view.timeline.rows, Qt.Key.Key_Escape)
    assert not window.panes.on_page


# ---- one agreement


def test_one_agreement_has_its_whole_life_in_a_tab(window: MainWindow, qtbot: QtBot) -> None:
    window.panes.register.pick("ECO-2017")
    settle(window, qtbot)
    view = window.findChild(View, "agreement")
    assert isinstance(view, AgreementView)
    view.tabs.setCurrentWidget(view.life)
    settle(window, qtbot)
    rows = view.life.timeline.rows
    names = [rows.faces.face(row).told[0] for row in range(rows.faces.rowCount())]
    assert names == ["Text", "Committee", "Signature", "Force"]
    qtbot.keyClick(rows, Qt.Key.Key_End)
    assert "Rule of the text: On signature by all parties" in view.life.reasons.toPlainText()
    listed = QAccessible.queryAccessibleInterface(rows)
    told = listed.child(1).text(QAccessible.Text.Name)
    assert told == (
        "Committee; Approved; 2 August 2017: Submitted as WO/CC/74/1, Annex I; 4 October 2017: Committee: Approved"
    )


def test_the_tab_shows_another_agreement_whole(window: MainWindow, qtbot: QtBot) -> None:
    for ref, number in (("ECO-2017", 4), ("SICA-2018", 1)):
        window.panes.register.pick(ref)
        settle(window, qtbot)
        view = window.findChild(View, "agreement")
        assert isinstance(view, AgreementView)
        view.tabs.setCurrentWidget(view.life)
        settle(window, qtbot)
        assert view.life.timeline.rows.faces.rowCount() == number
