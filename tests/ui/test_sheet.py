"""Pages on the screen: every kind of block has its words there, tables their cells, boxes and blanks their signs."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QTextCursor, QTextTable
from pytestqt.qtbot import QtBot

from tests.core.documents.specimens import vocabulary
from ui.widgets.blocks import lines_of
from ui.widgets.sheet import Page, Run, lay_out
from wipo_approvals.domain.vocabulary import Language


def pages(language: Language) -> list[Page]:
    sections = vocabulary(language).sections
    return lay_out([Run(blocks=one.blocks, language=one.language, header=one.header) for one in sections])


@pytest.mark.parametrize("language", [Language.EN, Language.AR])
def test_every_block_of_a_paper_is_on_the_page(qtbot: QtBot, language: Language) -> None:
    said = "\n".join({page.document.toPlainText() for page in pages(language)})
    for section in vocabulary(language).sections:
        for block in section.blocks:
            for cell in [cell for row in block.rows for cell in row]:
                assert all(line in said for line in cell.text.split("\n"))
            assert block.text in said
            assert block.label in said
    assert said.count("☐") == 1
    assert "_" * 26 in said


def test_a_table_keeps_its_shape(qtbot: QtBot) -> None:
    document = pages(Language.EN)[0].document
    tables = [frame for frame in document.rootFrame().childFrames() if isinstance(frame, QTextTable)]
    assert (tables[0].rows(), tables[0].columns()) == (3, 2)
    assert tables[0].format().toTableFormat().headerRowCount() == 1
    inside = tables[0].cellAt(2, 1).firstCursorPosition()
    inside.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
    assert inside.selectedText() == "The Office"


def test_the_pane_shows_a_table_a_line_for_each_row() -> None:
    block = next(one for one in vocabulary(Language.EN).sections[0].blocks if one.rows)
    assert lines_of(block) == ["The Office | Date", "The English title | 2017", "The Office Date"]
