"""What we rely on in the toolkit itself."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot


def test_a_call_that_answers_nothing_does_not_use_up_none(qtbot: QtBot) -> None:
    """PySide6 6.12.0 on Python 3.11 lost a reference to None on each such call and aborted after some 7,000."""
    label = QLabel()
    qtbot.addWidget(label)
    for _ in range(50_000):
        label.setText("x")
    assert label.text() == "x"
