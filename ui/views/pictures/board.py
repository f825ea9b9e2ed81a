"""The register by stage: a column for each, cards that tell how long they have waited."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from ui.tools import Tools
from ui.views.pictures.page import PicturePage
from ui.widgets.badge import stage_mark
from ui.widgets.board import Board, CardFace, Lane
from ui.widgets.telling import card_face
from wipo_approvals.sheets import BoardSheet, Card, StageColumn


class BoardPage(PicturePage):
    """Columns in the lawful order of the stages; an empty stage has none."""

    def __init__(self, tools: Tools, parent: QWidget | None = None) -> None:
        super().__init__(tools, parent)
        self.board = Board(tools.theme, self)
        self.arrange(self.board)
        self.board.opened.connect(self.open_agreement)
        self.board.current_changed.connect(self.tell_reasons)
        self.board.reasons_wanted.connect(self.why.toggle)
        self.board.clicked.connect(self.show_reasons)
        self.name_all()

    @override
    def ask(self) -> None:
        query, language = self.query, self.tools.words.language.value
        self.tools.runner.ask(
            lambda office: office.pictures.board(query, language), self._show, topic="board"
        )

    def _show(self, sheet: BoardSheet) -> None:
        standing = self.board.current
        self.board.show_lanes([self._lane(column, sheet.names) for column in sheet.columns])
        shown = sum(len(column.cards) for column in sheet.columns)
        self.settle(shown, sheet.total)
        if shown and not self.filter.hasFocus():
            self.board.stand_on(self.wanted or (standing.key if standing else ""))
        self.wanted = ""

    def _lane(self, column: StageColumn, names: Mapping[str, str]) -> Lane:
        mark = stage_mark(column.stage, self.tools.words)
        number = len(column.cards)
        counted = self.tr("%n agreement(s)", "", number)
        return Lane(
            key=column.stage.value,
            mark=mark,
            count=self.locale().toString(number),
            told=f"{mark.text}: {counted}",
            keys=[card.reference for card in column.cards],
            makers=[partial(self.face, card, names) for card in column.cards],
        )

    def face(self, card: Card, names: Mapping[str, str]) -> CardFace:
        """A card with its age in words."""
        return card_face(card, self.tr("%n day(s)", "", card.days_in_stage), self.tools.words, names)

    @override
    def told(self) -> tuple[str, ...]:
        current = self.board.current
        return current.told if current is not None else ()

    @override
    def retell(self) -> None:
        self.headline.setText(self.tr("Board"))
        self.board.setAccessibleName(self.tr("Agreements by stage"))
