"""The reconciliation page: agreements found, their facts, the text they were read from; nothing is stored before Register."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QProgressBar,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from ui.runner import Progress
from ui.theme import Role, Space, Text, Tone
from ui.tools import Tools, View, Wish
from ui.views.importing.draft import Draft, Reading, read_papers, register_drafts
from ui.views.importing.facts import FactsPane
from ui.widgets.banner import Banner, Notice
from ui.widgets.blocks import BlockPane
from ui.widgets.empty import Emptiness, EmptyPanel
from ui.widgets.text import PlainLabel
from wipo_approvals.changes import Changes
from wipo_approvals.errors import OfficeError
from wipo_approvals.office import Office

WIDTHS = (300, 520, 540)
BOX = 48  # what the check box and the margins of a row take


class ImportingView(View):
    """Reads the papers wished for and holds what the clerk makes of them."""

    def __init__(self, tools: Tools, parent: QWidget | None = None) -> None:
        super().__init__(tools, parent)
        theme = tools.theme
        self._paths: tuple[Path, ...] = ()
        self.drafts: list[Draft] = []
        self._progress: Progress | None = None
        self.headline = PlainLabel(theme, kind=Text.TITLE, parent=self)
        self.told = PlainLabel(theme, role=Role.MUTED, parent=self)
        self.banner = Banner(theme, self)
        self.list = QListWidget(self)
        self.facts = FactsPane(tools, self)
        self.text = BlockPane(theme, self)
        self.nothing = EmptyPanel(theme, Emptiness(icon="upload", headline="", why=""), self)
        self.bar = QProgressBar(self)
        self.splitter = QSplitter(Qt.Orientation.Horizontal, self)
        self._stack = QStackedWidget(self)
        self.ok, self.cancel = QPushButton(self), QPushButton(self)
        self.ok.setProperty("primary", True)
        self._arrange()
        self._connect()
        self._retell()

    def _arrange(self) -> None:
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for part in (self.list, self.facts, self.text):
            self.splitter.addWidget(part)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setSizes(list(WIDTHS))
        for number, share in enumerate((2, 4, 4)):
            self.splitter.setStretchFactor(number, share)
        self._stack.addWidget(self.nothing)
        self._stack.addWidget(self.splitter)
        line = QHBoxLayout()
        line.setContentsMargins(Space.L, Space.S, Space.L, Space.S)
        line.setSpacing(Space.S)
        line.addWidget(self.headline)
        line.addWidget(self.told)
        line.addStretch(1)
        line.addWidget(self.cancel)
        line.addWidget(self.ok)
        above = QVBoxLayout()
        above.setContentsMargins(Space.L, 0, Space.L, 0)
        above.addWidget(self.bar)
        above.addWidget(self.banner)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(line)
        column.addLayout(above)
        column.addWidget(self._stack, 1)

    def _connect(self) -> None:
        self.list.currentRowChanged.connect(self._choose)
        self.list.itemChanged.connect(self._take)
        self.facts.pointed.connect(self._point)
        self.facts.changed.connect(self._count)
        self.ok.clicked.connect(self.register)
        self.cancel.clicked.connect(self._leave)
        self.tools.words.changed.connect(self._retell)

    # ---- reading

    @override
    def fulfil(self, wish: Wish) -> None:
        if self._progress is not None:
            self._progress.cancel()
        self._paths, self.drafts = wish.paths, []
        self.banner.hide()
        self._show_state("clock", self.tr("Reading"), ", ".join(path.name for path in wish.paths))
        self._busy(on=True)

        def job(office: Office, progress: Progress) -> Reading:
            return read_papers(office, progress, wish.paths)

        self._progress = self.tools.runner.run(job, self._show, refused=self._unreadable)
        self._progress.moved.connect(self._move)

    def _move(self, done: int, total: int) -> None:
        self.bar.setRange(0, total)
        self.bar.setValue(done)

    def _busy(self, *, on: bool) -> None:
        self.bar.setRange(0, 0 if on else 1)
        self.bar.setVisible(on)
        self.ok.setEnabled(not on and any(draft.taken for draft in self.drafts))

    def _show_state(self, icon: str, headline: str, why: str) -> None:
        self.nothing.show_reason(Emptiness(icon=icon, headline=headline, why=why))
        self._stack.setCurrentWidget(self.nothing)

    def _unreadable(self, error: OfficeError) -> None:
        self._busy(on=False)
        why = self.tools.messages.refusal(error)
        self._show_state("file-text", self.tr("This paper cannot be taken in"), why)

    def _show(self, reading: Reading) -> None:
        self.drafts = list(reading.drafts)
        self._busy(on=False)
        if not self.drafts:
            why = self.tools.words.phrase("paper.not_a_paper")
            self._show_state("file-text", self.tr("No agreement was found"), why)
            return
        self._stack.setCurrentWidget(self.splitter)
        self._fill(self.drafts)
        if reading.remarks:
            told = [self.tools.words.sentence(code, more) for code, more in reading.remarks]
            text = "\n".join(dict.fromkeys(told))
            self.banner.tell(Notice(text=text, tone=Tone.WAITING))
        self.list.setCurrentRow(0)
        self.list.setFocus()

    def _fill(self, drafts: Sequence[Draft]) -> None:
        self.list.blockSignals(True)
        self.list.clear()
        for draft in drafts:
            item = QListWidgetItem(self.list)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked if draft.taken else Qt.CheckState.Unchecked)
        self.list.blockSignals(False)
        self._count()

    # ---- looking and mending

    def _choose(self, number: int) -> None:
        if not 0 <= number < len(self.drafts):
            return
        draft = self.drafts[number]
        self.text.show_blocks(draft.found.blocks, draft.found.language)
        self.facts.show_draft(draft)

    def _point(self, name: str) -> None:
        draft = self.drafts[self.list.currentRow()]
        source = draft.found.sources.get(name)
        if source is not None:
            self.text.show_place(source.block, source.lines)

    def _take(self, item: QListWidgetItem) -> None:
        self.drafts[self.list.row(item)].taken = item.checkState() == Qt.CheckState.Checked
        self._count()

    def _count(self) -> None:
        """Name each agreement with what is left to check, and the button with how many it registers."""
        self.list.blockSignals(True)
        for number, draft in enumerate(self.drafts):
            left = draft.to_check()
            told = self.tr("%n to check", "", left) if left else self.tr("nothing to check")
            annex = self.tools.words.annex(draft.found.annex)
            head = " · ".join(part for part in (annex, told) if part)
            text = f"{head}\n{draft.title}"
            self.list.item(number).setText(text)
            self.list.item(number).setSizeHint(self._room(text))
        self.list.blockSignals(False)
        taken = sum(1 for draft in self.drafts if draft.taken)
        self.told.setText(self.tr("%n agreement(s) to be registered", "", taken))
        self.ok.setEnabled(taken > 0)

    def _room(self, text: str) -> QSize:
        """What a row of the list needs to be read whole."""
        width = max(self.list.viewport().width(), WIDTHS[0]) - BOX
        flags = Qt.TextFlag.TextWordWrap.value
        height = self.list.fontMetrics().boundingRect(QRect(0, 0, width, 10000), flags, text).height()
        return QSize(width, height + 2 * Space.S)

    # ---- done with

    def register(self) -> None:
        """Hand over what is confirmed; only now is anything stored."""
        chosen = [(draft.path, draft.registration()) for draft in self.drafts if draft.taken]
        self._busy(on=True)
        self.ok.setEnabled(False)

        def given(office: Office) -> Changes:
            return register_drafts(office, chosen)

        self.tools.runner.do(given, self._registered, initiator=self, refused=self._not_registered)

    def _registered(self, _changes: Changes) -> None:
        self.drafts = []
        self._busy(on=False)
        self.closed.emit()

    def _not_registered(self, error: OfficeError) -> None:
        self._busy(on=False)
        text = self.tools.messages.refusal(error)
        self.banner.tell(Notice(text=text, tone=Tone.WAITING))

    def _leave(self) -> None:
        """Nothing was stored; nothing stays."""
        if self._progress is not None:
            self._progress.cancel()
        self.drafts = []
        self.closed.emit()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leaves, as on every page, unless work would be lost."""
        if event.key() == Qt.Key.Key_Escape:
            if any(draft.mended or draft.confirmed for draft in self.drafts):
                text = self.tr("What you mended is not registered yet: register it, or cancel to give it up.")
                self.banner.tell(Notice(text=text, tone=Tone.WAITING))
            else:
                self._leave()
            return
        super().keyPressEvent(event)

    def _retell(self) -> None:
        self.headline.setText(self.tr("Import"))
        self.ok.setText(self.tr("&Register"))
        self.cancel.setText(self.tr("&Cancel"))
        self.list.setAccessibleName(self.tr("Agreements found"))
        self.facts.setAccessibleName(self.tr("Facts read"))
        self.text.setAccessibleName(self.tr("Text of the agreement"))
        if self.drafts:
            self._count()
            self._choose(self.list.currentRow())
