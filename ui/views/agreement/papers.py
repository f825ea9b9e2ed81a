"""The papers of an agreement: which can be made now and why not the others; a desk for one; the texts they rest on."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from ui.theme import Space, Tone
from ui.tools import Tools
from ui.views.agreement.desk import PaperDesk
from ui.widgets.banner import Banner, Notice
from ui.widgets.text import PlainLabel, SectionHeader
from wipo_approvals.sheets import AgreementSheet, PaperOffer

#: How many papers are seen without scrolling.
SEEN = 7


class PapersTab(QScrollArea):
    """The papers that can be made, then the texts that are kept."""

    wished = Signal(object)  # Wish
    text_wanted = Signal()

    def __init__(self, tools: Tools, parent: QWidget) -> None:
        super().__init__(parent)
        self._tools = tools
        self._sheet: AgreementSheet | None = None
        self.offers: Sequence[PaperOffer] = ()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inside = self._inside = QWidget()
        self.list = QListWidget(inside)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.desk = PaperDesk(tools, inside)
        self.stop = Banner(tools.theme, inside)
        self._texts = SectionHeader(tools.theme, "", inside)
        self.add_text = QPushButton(inside)
        self._texts.add_action(self.add_text)
        self._kept = PlainLabel(tools.theme, wrap=True, parent=inside)
        column = QVBoxLayout(inside)
        column.setContentsMargins(Space.S, Space.S, Space.S, Space.S)
        column.setSpacing(Space.XS)
        for part in (self.list, self.desk, self.stop, self._texts, self._kept):
            column.addWidget(part)
        column.addStretch(1)
        self.setWidget(inside)
        self.list.currentRowChanged.connect(self._choose)
        self.desk.wished.connect(self.wished)
        self.add_text.clicked.connect(self.text_wanted)
        tools.theme.changed.connect(self._draw)

    # ---- what is shown

    def show_offers(self, offers: Sequence[PaperOffer]) -> None:
        """List the papers, those that cannot be made yet with a lock; the one chosen stays chosen."""
        chosen = self.offers[self.list.currentRow()].kind.name if self.list.currentRow() >= 0 else ""
        self.offers = offers
        self.list.blockSignals(True)
        self.list.clear()
        for offer in offers:
            name = self._tools.words.phrase(f"papers.{offer.kind.name}")
            item = QListWidgetItem(name, self.list)
            item.setToolTip(self._why(offer) or name)
            item.setData(Qt.ItemDataRole.AccessibleDescriptionRole, self._why(offer))
        self.list.blockSignals(False)
        self._draw()
        self.list.setAccessibleName(self.tr("Papers"))
        height = self.list.sizeHintForRow(0) * min(len(offers), SEEN) + Space.S if offers else 0
        self.list.setFixedHeight(height)
        names = [offer.kind.name for offer in offers]
        usual = next((n for n, offer in enumerate(offers) if not offer.code), 0)
        self.list.setCurrentRow(names.index(chosen) if chosen in names else usual)

    def _why(self, offer: PaperOffer) -> str:
        names = self._sheet.names if self._sheet else {}
        return self._tools.words.sentence(offer.code, offer.details, names) if offer.code else ""

    def _draw(self) -> None:
        for row, offer in enumerate(self.offers):
            icon = self._tools.theme.icon("lock" if offer.code else "file-text")
            self.list.item(row).setIcon(icon)

    def choose(self, paper: str) -> None:
        """Put one paper on the desk."""
        names = [offer.kind.name for offer in self.offers]
        self.list.setCurrentRow(names.index(paper))

    def _choose(self, row: int) -> None:
        if self._sheet is not None and 0 <= row < len(self.offers):
            self.desk.show_offer(self._sheet, self.offers[row])
            self.desk.show()

    def show_sheet(self, sheet: AgreementSheet) -> None:
        self._sheet = sheet
        self.setAccessibleName(self.tr("Papers"))
        self._texts.set_text(self.tr("Texts kept"))
        self.add_text.setText(self.tr("Add te&xt…"))
        self._choose(self.list.currentRow())
        self._kept.setText(self._kept_words(sheet))
        lacking = set(sheet.terms.authentic_languages) - {text.language for text in sheet.texts}
        self.stop.setVisible(bool(lacking))
        if lacking:
            names = self._tools.words.join(
                [self._tools.words.language_name(code) for code in sorted(lacking)]
            )
            text = self.tr("No original can be written in {languages} before that text is added.")
            self.stop.tell(Notice(text=text.format(languages=names), tone=Tone.WAITING))

    def _kept_words(self, sheet: AgreementSheet) -> str:
        lines = []
        for text in sheet.texts:
            parts = [
                self._tools.words.language_name(text.language),
                self.tr("version {number}").format(number=text.version),
                self.tr("authentic") if text.authentic else self.tr("for information"),
                text.source,
            ]
            lines.append(" · ".join(part for part in parts if part))
        return "\n".join(lines) or self.tr("No text has been kept yet")
