"""Many papers at once: names foretold, a rule refused, everything written, a way out."""

from __future__ import annotations

from pathlib import Path

from pytestqt.qtbot import QtBot

from ui import settings as kept
from ui.tools import View
from ui.views.batch import BatchView
from ui.window import MainWindow


def settle(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not window.tools.runner.is_busy, timeout=20_000)


def page(window: MainWindow, qtbot: QtBot) -> BatchView:
    settle(window, qtbot)
    window.panes.register.pick("ECO-2017")
    settle(window, qtbot)
    window.show_page("batch")
    settle(window, qtbot)
    view = window.findChild(View, "batch")
    assert isinstance(view, BatchView)
    return view


def shown(view: BatchView) -> list[str]:
    return [view.names.item(row).text() for row in range(view.names.count())]


def test_the_names_are_seen_before_anything_is_written(window: MainWindow, qtbot: QtBot) -> None:
    view = page(window, qtbot)
    everything = shown(view)
    assert any(name.startswith("ECO-2017.custody_plan.en") for name in everything)
    view.scope.choose("ECO-2017")
    view.rule.setText("{copy}_{language}_{paper}_{subject}")
    view._foretell()
    settle(window, qtbot)
    assert "en_custody_plan_ECO-2017.docx" in shown(view)
    assert len(shown(view)) < len(everything)
    assert window.tools.settings.get(kept.NAMES) == "{copy}_{language}_{paper}_{subject}"


def test_a_rule_that_cannot_name_files_is_told_and_nothing_can_be_written(
    window: MainWindow, qtbot: QtBot
) -> None:
    view = page(window, qtbot)
    view.rule.setText("{subject}")
    view._foretell()
    settle(window, qtbot)
    assert "{paper}" in view.fault.text()
    assert not view.go.isEnabled()


def test_all_is_written_and_the_rest_told(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    view = page(window, qtbot)
    view.write(tmp_path / "out")
    settle(window, qtbot)
    written = list((tmp_path / "out").rglob("*.docx"))
    lines = shown(view)
    assert len(written) > 10
    assert all(str(path) in lines for path in written)
    assert any(line.startswith("CAF-2018, Original for signature:") for line in lines)
    assert view.banner.isVisible()


def test_a_batch_can_be_stopped_and_what_was_written_stays(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    view = page(window, qtbot)
    view.write(tmp_path / "out")
    view.cancel.click()
    settle(window, qtbot)
    assert view.go.isVisible()
    assert "kept" in view.banner.notice.text
    assert not list(tmp_path.rglob("*.part"))
