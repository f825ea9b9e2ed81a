"""The start in two beats: rows on the first frame, then the whole window in the same place."""

from __future__ import annotations

import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QFontMetrics, QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.builders import TODAY
from ui import settings as kept
from ui.app import build
from ui.opening import Opening, cut, opened
from ui.settings import Settings
from ui.theme import Theme
from ui.window import MainWindow

ROOT = Path(__file__).resolve().parent.parent.parent
HEAVY = ("sqlmodel", "sqlalchemy", "alembic", "docx", "dataclasses", "ui.app", "wipo_approvals.domain")


def live(qapp: QApplication, qtbot: QtBot, register: Path, language: str = "en") -> MainWindow:
    """Open the register in the ordinary window, small enough for any screen, and close it again."""
    settings = Settings(register.parent / "settings.ini")
    settings.set(kept.LAST_REGISTER, str(register))
    settings.set(kept.LANGUAGE, language)
    settings.set(kept.SCHEME, "light")
    window = build(qapp, settings, register.parent, today=lambda: TODAY)
    qtbot.addWidget(window)
    window.resize(780, 740)
    window.show()
    qtbot.waitUntil(lambda: window.panes.register.model.rowCount() > 0, timeout=10_000)
    window._finish_start()
    qapp.processEvents()  # what the icons need is laid out
    window.close()
    return window


def reopen(qapp: QApplication, register: Path) -> Opening | None:
    return opened(qapp, register.parent, TODAY.isoformat())


@pytest.fixture
def opening(register: Path, theme: Theme, qapp: QApplication, qtbot: QtBot) -> Iterator[Opening]:
    live(qapp, qtbot, register)
    made = reopen(qapp, register)
    assert made is not None
    qtbot.addWidget(made)
    yield made
    made.close()


def furnish(opening: Opening, register: Path, qapp: QApplication, qtbot: QtBot) -> MainWindow:
    settings = Settings(register.parent / "settings.ini")
    window = build(qapp, settings, register.parent, today=lambda: TODAY, around=opening)
    opening.receive(window)
    assert window.isHidden()
    qtbot.waitUntil(window.isVisible, timeout=10_000)
    return window


def rows_in(picture: QImage, area: QRect) -> QImage:
    return picture.copy(area).convertToFormat(QImage.Format.Format_RGB32)


def same(one: QImage, other: QImage) -> float:
    """The share of pixels that are alike."""
    first, second = bytes(one.constBits()), bytes(other.constBits())
    pairs = list(zip(memoryview(first).cast("I"), memoryview(second).cast("I"), strict=True))
    return sum(a == b for a, b in pairs) / len(pairs)


def test_the_first_frame_shows_the_rows(opening: Opening) -> None:
    assert [row["reference"] for row in opening.rows][:3] == ["CAF-2018", "EAPO-2017", "ECO-2017"]
    assert {row["stage"] for row in opening.rows} >= {"draft", "ready", "in_force"}


@pytest.mark.parametrize("language", ["en", "ar"])
def test_the_whole_window_comes_in_the_same_place(
    register: Path, theme: Theme, qapp: QApplication, qtbot: QtBot, language: str
) -> None:
    first = live(qapp, qtbot, register, language)
    made = reopen(qapp, register)
    assert made is not None
    qtbot.addWidget(made)
    made.show()
    before = made.grab().toImage()
    window = furnish(made, register, qapp, qtbot)
    table = window.panes.register.table
    assert [row.reference for row in window.panes.register.model.rows] == [r["reference"] for r in made.rows]
    qapp.processEvents()
    area = QRect(table.viewport().mapTo(made, QPoint(0, 0)), table.viewport().size())
    assert same(rows_in(before, area), rows_in(made.grab().toImage(), area)) > 0.995
    assert made._facts["mirrored"] is (language == "ar")
    made.close()
    for each in (window, first):
        each.use_language("en")  # both had told Qt how to speak


def test_the_first_frame_comes_before_what_follows(opening: Opening, qtbot: QtBot) -> None:
    done: list[str] = []
    opening.then(lambda: done.append("next"))
    assert not done
    opening.show()
    qtbot.waitUntil(lambda: bool(done))


def test_closing_the_one_closes_the_other(
    opening: Opening, register: Path, qapp: QApplication, qtbot: QtBot
) -> None:
    opening.show()
    window = furnish(opening, register, qapp, qtbot)
    assert opening.windowTitle() == "treaties — WIPO Approvals"
    window.leave()
    assert not opening.isVisible()
    assert reopen(qapp, register) is not None


def test_what_changed_since_is_on_the_first_frame(
    register: Path, theme: Theme, qapp: QApplication, qtbot: QtBot
) -> None:
    live(qapp, qtbot, register)
    with sqlite3.connect(register) as db:
        db.execute("UPDATE agreement_row SET title = 'Another title' WHERE reference = 'ECO-2017'")
    db.close()
    made = reopen(qapp, register)
    assert made is not None
    assert [row["title"] for row in made.rows if row["reference"] == "ECO-2017"] == ["Another title"]


@pytest.mark.parametrize("harm", ["no register", "no database", "no likeness", "a spoilt likeness"])
def test_without_register_or_likeness_the_start_is_an_ordinary_one(
    register: Path, theme: Theme, qapp: QApplication, qtbot: QtBot, harm: str
) -> None:
    live(qapp, qtbot, register)
    likeness = register.parent / "opening.likeness"
    match harm:
        case "no register":
            register.unlink()
        case "no database":
            register.write_bytes(b"no database at all, but long enough to look like one" * 40)
        case "no likeness":
            likeness.unlink()
        case _:
            shutil.copy(ROOT / "resources" / "fonts" / "OFL.txt", likeness)
    assert reopen(qapp, register) is None


def test_the_likeness_holds_no_row(register: Path, theme: Theme, qapp: QApplication, qtbot: QtBot) -> None:
    live(qapp, qtbot, register)
    told = (register.parent / "opening.likeness").read_bytes()
    assert b"Memorandum of Understanding with" not in told
    assert b"CAF-2018" not in told


def test_a_long_text_is_cut_where_it_fits(opening: Opening) -> None:
    metrics = QFontMetrics(opening._fonts["body"])
    assert cut("short", metrics, 500) == "short"
    shown = cut("a long text " * 20, metrics, 100)
    assert shown.endswith("…")
    assert metrics.horizontalAdvance(shown) <= 100


def test_the_first_beat_loads_next_to_nothing() -> None:
    program = (
        "import sys, ui.opening; from wipo_approvals.office import glance;"
        f"print([name for name in sys.modules if name in {HEAVY!r} or 'lifecycle' in name])"
    )
    told = subprocess.run(
        [sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert told.stdout.strip() == "[]"


def test_the_first_start_after_set_up_has_its_rows_on_the_first_frame(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    prepare = (
        "import sys; from pathlib import Path; sys.path.insert(0, 'scripts'); import first_start;"
        f"first_start.prepare(Path({str(tmp_path)!r}), Path({str(tmp_path)!r}))"
    )
    subprocess.run([sys.executable, "-c", prepare], cwd=ROOT, check=True)
    opening = reopen(qapp, tmp_path / "sample.wipa")
    assert opening is not None
    qtbot.addWidget(opening)
    assert len(opening.rows) == 6
    assert not (tmp_path / "settings.ini").exists()
    opening.show()
    assert (opening.width(), opening.height()) == (1360, 800)
    opening.close()
