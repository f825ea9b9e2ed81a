"""The papers of an agreement: to be looked at, to be written as Word files; and the texts they are made from."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from ui.runner import Progress
from ui.theme import Role, Space, Text, Tone
from ui.tools import Tools, Wish
from ui.widgets.banner import Banner, Notice
from ui.widgets.fields import ChoiceField
from ui.widgets.flow import FlowLayout
from ui.widgets.text import PlainLabel, SectionHeader
from wipo_approvals.errors import OfficeError
from wipo_approvals.office import Office
from wipo_approvals.sheets import AgreementSheet, PaperFile, PaperKind

WIDEST = 16  # letters of the names of languages


class PaperRow(QFrame):
    """One paper: its language, a preview, an export with progress and what is to be said about it."""

    wished = Signal(object)  # Wish for the preview

    def __init__(self, tools: Tools, kind: PaperKind, parent: QWidget) -> None:
        super().__init__(parent)
        self._tools, self.kind = tools, kind
        self._sheet: AgreementSheet | None = None
        self._progress: Progress | None = None
        theme, name = tools.theme, tools.words.phrase(f"papers.{kind.name}")
        self.name = PlainLabel(theme, name, kind=Text.STRONG, wrap=True, parent=self)
        self.told = PlainLabel(theme, role=Role.MUTED, wrap=True, parent=self)
        self.languages = ChoiceField([], self)
        self.languages.setMinimumContentsLength(WIDEST)
        self.languages.setAccessibleName(f"{name}: {tools.words.phrase('key.language')}")
        self.preview = QPushButton(self.tr("Preview…"), self)
        self.export = QPushButton(self.tr("Export…"), self)
        self.cancel = QPushButton(self.tr("Cancel"), self)
        self.bar = QProgressBar(self)
        for button in (self.preview, self.export, self.cancel):
            button.setAccessibleName(f"{button.text()} {name}")
        self._arrange()
        self.preview.clicked.connect(self._preview)
        self.export.clicked.connect(self._choose_folder)
        self.cancel.clicked.connect(self._cancel)
        self._show_work(working=False)

    def _arrange(self) -> None:
        holder = QWidget(self)
        flow = FlowLayout(holder)
        flow.setSpacing(Space.S)
        for control in (self.languages, self.preview, self.export, self.cancel):
            flow.addWidget(control)
        policy = holder.sizePolicy()
        policy.setHeightForWidth(True)
        holder.setSizePolicy(policy)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.M, Space.S, Space.M, Space.S)
        column.setSpacing(Space.XS)
        column.addWidget(self.name)
        column.addWidget(self.told)
        column.addWidget(holder)
        column.addWidget(self.bar)

    def show_sheet(self, sheet: AgreementSheet) -> None:
        self._sheet = sheet
        if self.kind.subject == "symbol":
            place = self._tools.words.place(sheet.row.symbol, sheet.row.annex)
            self._tell(place or self.tr("Submit the agreement first: the document is made for its symbol."))
            choices = [("", self.tr("Language of the texts")), *self._named(self.kind.languages)]
        else:
            count = len(sheet.terms.parties)
            self._tell(self.tr("One for each of the %n party(ies), in every authentic language", "", count))
            codes = [code for code in self.kind.languages if code in sheet.terms.authentic_languages]
            choices = [("", self.tr("All authentic languages")), *self._named(codes)]
        kept = self.languages.key
        self.languages.clear()
        for key, text in choices:
            self.languages.addItem(text, key)
        self.languages.choose(kept)
        possible = self.kind.subject != "symbol" or bool(sheet.row.symbol)
        for control in (self.languages, self.preview, self.export):
            control.setEnabled(possible)

    def _named(self, codes: Sequence[str]) -> list[tuple[str, str]]:
        return [(code, self._tools.words.language_name(code)) for code in codes]

    def _tell(self, text: str) -> None:
        self.told.setText(text)
        self.told.setVisible(bool(text))

    def _preview(self) -> None:
        if self._sheet is not None:
            self.wished.emit(
                Wish(
                    view="preview",
                    ref=self._sheet.reference,
                    paper=self.kind.name,
                    language=self.languages.key,
                )
            )

    def _choose_folder(self) -> None:
        folder = self._tools.messages.choose_folder(self.tr("Where should the Word files go?"))
        if folder is not None:
            self.write(folder)

    def write(self, folder: Path) -> None:
        """Write the paper into a folder, in the background."""
        if self._sheet is None:
            return
        paper, ref, language = self.kind.name, self._sheet.reference, self.languages.key

        def job(office: Office, progress: Progress) -> tuple[PaperFile, ...]:
            def moved(done: int, total: int) -> bool:
                progress.report(done, total)
                return True

            return office.papers.export(paper, ref, out=folder, language=language, progress=moved)

        self._show_work(working=True)
        self._progress = self._tools.runner.run(job, self._written, refused=self._refused)
        self._progress.moved.connect(self._move)

    def _move(self, done: int, total: int) -> None:
        self.bar.setRange(0, total)
        self.bar.setValue(done)

    def _cancel(self) -> None:
        if self._progress is not None:
            self._progress.cancel()
        self._show_work(working=False)
        self._tell(self.tr("Cancelled; papers written before that were kept."))

    def _written(self, files: tuple[PaperFile, ...]) -> None:
        self._show_work(working=False)
        words = self._tools.words
        names = self._sheet.names if self._sheet else {}
        remarks = [words.sentence(code, details, names) for file in files for code, details in file.remarks]
        written = self.tr("%n Word file(s) written to {folder}.", "", len(files))
        folder = files[0].path.parent if files else ""
        self._tell("\n".join((written.format(folder=folder), *dict.fromkeys(remarks))))

    def _refused(self, error: OfficeError) -> None:
        self._show_work(working=False)
        self._tell(self._tools.messages.refusal(error))

    def _show_work(self, *, working: bool) -> None:
        self.bar.setRange(0, 0 if working else 1)
        self.bar.setVisible(working)
        self.cancel.setVisible(working)
        self.export.setVisible(not working)


class PapersTab(QScrollArea):
    """The papers that can be made, then the texts that are kept."""

    wished = Signal(object)  # Wish
    text_wanted = Signal()

    def __init__(self, tools: Tools, parent: QWidget) -> None:
        super().__init__(parent)
        self._tools = tools
        self.rows: list[PaperRow] = []
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inside = self._inside = QWidget()
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(Space.S, Space.S, Space.S, Space.S)
        self._column.setSpacing(Space.XS)
        self.stop = Banner(tools.theme, inside)
        self._texts = SectionHeader(tools.theme, "", inside)
        self.add_text = QPushButton(inside)
        self._texts.add_action(self.add_text)
        self._kept = PlainLabel(tools.theme, wrap=True, parent=inside)
        for part in (self.stop, self._texts, self._kept):
            self._column.addWidget(part)
        self._column.addStretch(1)
        self.setWidget(inside)
        self.add_text.clicked.connect(self.text_wanted)

    def show_kinds(self, kinds: Sequence[PaperKind]) -> None:
        """Make a row for each paper there is."""
        for row in self.rows:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = [PaperRow(self._tools, kind, self._inside) for kind in kinds]
        for number, row in enumerate(self.rows):
            row.wished.connect(self.wished)
            self._column.insertWidget(number, row)

    def show_sheet(self, sheet: AgreementSheet) -> None:
        self.setAccessibleName(self.tr("Papers"))
        self._texts.set_text(self.tr("Texts kept"))
        self.add_text.setText(self.tr("Add te&xt…"))
        for row in self.rows:
            row.show_sheet(sheet)
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
