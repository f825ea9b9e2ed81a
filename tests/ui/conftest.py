"""What the tests of the screens share: one dressed application, one theme."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.builders import TODAY, fill
from ui import settings as kept
from ui.app import build
from ui.settings import Settings
from ui.theme import SchemeName, Theme
from ui.window import MainWindow

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


@pytest.fixture(scope="session")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A register in a file, made once; a test works on its copy."""
    return fill(tmp_path_factory.mktemp("register") / "filled.wipa")


@pytest.fixture
def register(filled: Path, tmp_path: Path) -> Path:
    return Path(shutil.copy(filled, tmp_path / "treaties.wipa"))


@pytest.fixture
def window(register: Path, theme: Theme, qapp: QApplication, qtbot: QtBot) -> Iterator[MainWindow]:
    """The real window over a real register, its first list on the screen."""
    settings = Settings(register.parent / "settings.ini")
    settings.set(kept.LAST_REGISTER, str(register))
    settings.set(kept.LANGUAGE, "en")
    settings.set(kept.SCHEME, "light")
    made = build(qapp, settings, register.parent, today=lambda: TODAY)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitUntil(lambda: made.panes.register.model.rowCount() > 0, timeout=10_000)
    yield made
    made.use_language("en")
    made.close()
