"""The desk for partners in the window: the roll of a day, the quorum in a sentence, the next step of each."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.core.builders import a_declaration, authorize, day
from tests.ui.builders import open_office
from tests.ui.test_agreement import agreement
from ui.labels import PARTNER_LOOKS
from ui.theme import Theme
from ui.tools import Wish
from ui.views.agreement import AgreementView
from ui.views.agreement.partners import PartnersTab
from ui.widgets.rows import CELL_ROLE, Cell
from ui.window import MainWindow
from wipo_approvals.domain.vocabulary import PartnerStage

REF = "DECLARATION-2017"


@pytest.fixture
def declared(window: MainWindow, register: Path, qtbot: QtBot) -> AgreementView:
    """The window on a declaration with two consents, one of them withdrawn, and an application."""
    with open_office(register) as office:
        office.recording.register([a_declaration()])
        authorize(office, REF)
        for kind, on, keys in (
            ("signed", "2018-05-01", {"party": "ITC"}),
            ("signed", "2018-06-01", {"party": "ITU"}),
            ("consent_received", "2018-06-04", {"party": "ITU"}),
            ("partner_applied", "2019-01-10", {"partner": "SCO"}),
            ("withdrawal_notified", "2020-01-31", {"partner": "ITC"}),
        ):
            office.recording.record(REF, kind, keys, on=day(on))
    view = agreement(window, qtbot, REF)
    view.tabs.setCurrentWidget(view.partners)
    qtbot.waitUntil(lambda: view.partners.table.rowCount() > 0, timeout=10_000)
    return view


def cell(tab: PartnersTab, row: int, column: int) -> Cell:
    found = tab.table.model().index(row, column).data(CELL_ROLE)
    assert isinstance(found, Cell)
    return found


def stages(tab: PartnersTab) -> dict[str, str]:
    found = {}
    for row in range(tab.table.rowCount()):
        mark = cell(tab, row, 1).mark
        assert mark is not None
        found[cell(tab, row, 0).text] = mark.text
    return found


def go_to(tab: PartnersTab, name: str) -> None:
    rows = range(tab.table.rowCount())
    row = next(n for n in rows if cell(tab, n, 0).text == name)
    tab.table.setCurrentCell(row, 0)


@pytest.mark.parametrize("stage", PartnerStage)
def test_every_stage_of_a_partner_has_its_mark(stage: PartnerStage, theme: Theme) -> None:
    assert PARTNER_LOOKS[stage].icon in theme.icon_names()


def test_only_what_partners_join_has_the_tab(
    window: MainWindow, qtbot: QtBot, declared: AgreementView
) -> None:
    assert declared.tabs.isTabVisible(declared.tabs.indexOf(declared.partners))
    offered = {menu.title() for menu in declared.head.next.menu.findChildren(type(declared.head.next.menu))}
    assert "Partners" in offered
    view = agreement(window, qtbot, "ECO-2017")
    assert not view.tabs.isTabVisible(view.tabs.indexOf(view.partners))


def test_the_roll_and_the_quorum_are_told(declared: AgreementView) -> None:
    tab = declared.partners
    told = stages(tab)
    assert told["International Trade Centre"] == "Withdrawn"
    assert told["Shanghai Cooperation Organization"] == "Applied"
    assert tab.quorum.text().startswith("There are 14 partners. The quorum is half of them plus one: 8.")
    assert tab.round.isHidden()


def test_an_earlier_day_has_an_earlier_roll(declared: AgreementView, qtbot: QtBot) -> None:
    tab = declared.partners
    tab.day.set_text("2019-01-09")
    qtbot.waitUntil(lambda: "Shanghai Cooperation Organization" not in stages(tab), timeout=10_000)
    assert stages(tab)["International Trade Centre"] == "In effect"
    assert "odd number" in tab.quorum.text()
    assert not tab.round.isHidden()


def test_the_next_step_of_a_partner_is_one_button(declared: AgreementView) -> None:
    wishes: list[Wish] = []
    declared.wished.connect(wishes.append)
    go_to(declared.partners, "Shanghai Cooperation Organization")
    declared.partners.steps[0].click()
    go_to(declared.partners, "International Telecommunication Union")
    declared.partners.steps[0].click()
    go_to(declared.partners, "Universal Postal Union")
    declared.partners.steps[0].click()
    declared.partners.apply.click()
    assert [(wish.step, dict(wish.keys)) for wish in wishes] == [
        ("application_circulated", {"partner": "SCO"}),
        ("withdrawal_notified", {"partner": "ITU"}),
        ("signed", {"party": "UPU"}),
        ("partner_applied", {}),
    ]


def test_space_tells_the_reasons(declared: AgreementView, qtbot: QtBot) -> None:
    tab = declared.partners
    go_to(tab, "International Trade Centre")
    tab.table.setFocus()
    qtbot.keyClick(tab.table, Qt.Key.Key_Space)
    qtbot.waitUntil(tab.reasons.hasFocus, timeout=5_000)
    told = tab.reasons.toPlainText()
    assert "Notice of withdrawal received: 31 January 2020" in told
    assert "3 months later" in told
    spoken = str(tab.table.currentIndex().siblingAtColumn(0).data(Qt.ItemDataRole.AccessibleTextRole))
    assert spoken.startswith("International Trade Centre: Withdrawn")
