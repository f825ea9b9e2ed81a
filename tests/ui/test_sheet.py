"""Pages on the screen: every kind of block has its words there, tables their cells, boxes and blanks their signs."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QPdfWriter, QTextCursor, QTextTable
from pytestqt.qtbot import QtBot

from tests.core.documents.specimens import vocabulary
from ui.widgets.blocks import lines_of
from ui.widgets.printing import print_pages
from ui.widgets.sheet import Page, Run, found, lay_out
from wipo_approvals.domain.vocabulary import Language
from wipo_approvals.text.blocks import Block, BlockKind


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


def test_words_are_found_in_every_section_with_their_page(qtbot: QtBot) -> None:
    long = tuple(
        Block(
            kind=BlockKind.PARAGRAPH, ident=f"p-{number}", text=f"Line {number} of a long paper about WIPO."
        )
        for number in range(60)
    )
    laid = lay_out([Run(blocks=long, language="en"), Run(blocks=long[:1], language="en", landscape=True)])
    hits = found(laid, "wipo")
    assert len(hits) == 61
    assert hits[0].number == 1
    assert hits[59].number == laid[-2].number > 1
    assert hits[60].document is laid[-1].document
    assert found(laid, "  ") == []
    assert laid[-1].size.width() > laid[-1].size.height()


def test_pages_are_printed_as_they_are_seen(qtbot: QtBot, tmp_path: Path) -> None:
    laid = pages(Language.EN)
    target = tmp_path / "printed.pdf"
    writer = QPdfWriter(str(target))
    assert print_pages(laid, writer) == len(laid)
    del writer
    content = target.read_bytes()
    assert content[:5] == b"%PDF-"
    assert content.count(b"/Type /Page\n") == len(laid)
