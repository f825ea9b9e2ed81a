"""What the tests of the screens share: one dressed application, one theme."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ui.theme import SchemeName, Theme

RESOURCES = Path(__file__).resolve().parent.parent.parent / "resources"


@pytest.fixture(scope="session")
def dressed(qapp: QApplication) -> Theme:
    theme = Theme(RESOURCES)
    theme.start(qapp)
    return theme


@pytest.fixture
def theme(dressed: Theme, qapp: QApplication, qtbot: QtBot) -> Iterator[Theme]:
    yield dressed
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    QLocale.setDefault(QLocale("en_GB"))
    if dressed.name is not SchemeName.LIGHT:
        dressed.use(qapp, SchemeName.LIGHT)


@pytest.fixture
def right_to_left(theme: Theme, qapp: QApplication) -> None:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
