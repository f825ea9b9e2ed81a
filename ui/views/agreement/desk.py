"""The desk for one paper: its language, for whom, what it asks for; a preview, an export, and what is to be said."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QLineEdit, QProgressBar, QPushButton, QVBoxLayout, QWidget

from ui import settings as kept
from ui.runner import Progress
from ui.theme import Role, Space, Text
from ui.tools import Tools, Wish
from ui.widgets.fields import ChoiceField, labelled
from ui.widgets.flow import FlowLayout
from ui.widgets.text import PlainLabel
from wipo_approvals.errors import OfficeError
from wipo_approvals.office import Office
from wipo_approvals.sheets import AgreementSheet, Outlet, PaperFile, PaperOffer

WIDEST = 16  # letters of the names of languages
ORIGINAL = "signature_original"


class PaperDesk(QFrame):
    """Holds one offer at a time; what was typed for it goes with it into the preview and the file."""

    wished = Signal(object)  # Wish for the preview

    def __init__(self, tools: Tools, parent: QWidget) -> None:
        super().__init__(parent)
        self._tools = tools
        self._sheet: AgreementSheet | None = None
        self._offer: PaperOffer | None = None
        self._progress: Progress | None = None
        theme = tools.theme
        self.name = PlainLabel(theme, kind=Text.STRONG, wrap=True, parent=self)
        self.told = PlainLabel(theme, role=Role.MUTED, wrap=True, parent=self)
        self.languages, self.parties = ChoiceField([], self), ChoiceField([], self)
        self.languages.setMinimumContentsLength(WIDEST)
        self.preview, self.export, self.cancel = QPushButton(self), QPushButton(self), QPushButton(self)
        self.pdf = QCheckBox(self)
        self.bar = QProgressBar(self)
        self.asked: dict[str, QLineEdit] = {}
        self._asked_holders: list[QWidget] = []
        self._picked = ""  # the language the clerk chose; else papers speak that of the screen
        self._arrange()
        self.languages.activated.connect(self._pick)
        self.preview.clicked.connect(self._preview)
        self.export.clicked.connect(self._choose_folder)
        self.cancel.clicked.connect(self._cancel)
        self._show_work(working=False)

    def _arrange(self) -> None:
        holder = QWidget(self)
        flow = FlowLayout(holder)
        flow.setSpacing(Space.S)
        for control in (self.languages, self.parties, self.preview, self.export, self.cancel):
            flow.addWidget(control)
        policy = holder.sizePolicy()
        policy.setHeightForWidth(True)
        holder.setSizePolicy(policy)
        self._asking = QVBoxLayout()
        self._asking.setSpacing(Space.XS)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.M, Space.S, Space.M, Space.S)
        column.setSpacing(Space.XS)
        column.addWidget(self.name)
        column.addWidget(self.told)
        column.addLayout(self._asking)
        column.addWidget(holder)
        column.addWidget(self.pdf)
        column.addWidget(self.bar)

    # ---- what is shown

    def show_offer(self, sheet: AgreementSheet, offer: PaperOffer) -> None:
        """Put a paper on the desk."""
        fresh = self._offer is None or self._offer.kind != offer.kind
        self._sheet, self._offer = sheet, offer
        self._retell()
        if fresh:
            self._ask_for(offer.kind.asks)
        self._fill_languages(sheet, offer)
        self._fill_parties(sheet, offer)
        words = self._tools.words
        self._tell(
            words.sentence(offer.code, offer.details, sheet.names) if offer.code else self._usual(offer)
        )
        self._allow(possible=True)

    def _retell(self) -> None:
        words = self._tools.words
        name = words.phrase(f"papers.{self._offer.kind.name}") if self._offer else ""
        self.name.setText(name)
        self.pdf.setText(self.tr("PDF as well (needs LibreOffice)"))
        self.preview.setText(self.tr("Preview…"))
        self.export.setText(self.tr("Export…"))
        self.cancel.setText(self.tr("Cancel"))
        self.languages.setAccessibleName(f"{name}: {words.phrase('key.language')}")
        self.parties.setAccessibleName(f"{name}: {self.tr('For')}")
        for button in (self.preview, self.export, self.cancel):
            button.setAccessibleName(f"{button.text()} {name}")

    def _usual(self, offer: PaperOffer) -> str:
        if offer.kind.name == ORIGINAL and self._sheet is not None:
            count = len(self._sheet.terms.parties)
            return self.tr("One for each of the %n party(ies), in every authentic language", "", count)
        return ""

    def _ask_for(self, keys: Sequence[str]) -> None:
        for holder in self._asked_holders:
            self._asking.removeWidget(holder)
            holder.hide()
            holder.deleteLater()
        self.asked, self._asked_holders = {}, []
        for key in keys:
            line = QLineEdit(self)
            line.setPlaceholderText(self.tr("left blank in the paper"))
            self.asked[key] = line
            holder = labelled(self._tools.theme, self._tools.words.phrase(f"key.{key}"), line)
            self._asked_holders.append(holder)
            self._asking.addWidget(holder)

    def _fill_languages(self, sheet: AgreementSheet, offer: PaperOffer) -> None:
        words = self._tools.words
        codes = list(offer.kind.languages)
        choices: list[tuple[str, str]] = []
        if offer.kind.authentic:
            codes = [code for code in codes if code in sheet.terms.authentic_languages]
            choices = [("", self.tr("All authentic languages"))]
        choices += [(code, words.language_name(code)) for code in codes]
        self.languages.clear()
        for key, text in choices:
            self.languages.addItem(text, key)
        usual = offer.language
        self.languages.choose(self._picked if self._picked in dict(choices) and self._picked else usual)

    def _pick(self) -> None:
        self._picked = self.languages.key

    def _fill_parties(self, sheet: AgreementSheet, offer: PaperOffer) -> None:
        keys = {
            "each_party": sheet.terms.party_keys,
            "each_counterpart": tuple(party.key for party in sheet.terms.counterparts),
        }.get(offer.kind.made_for, ())
        self.parties.clear()
        self.parties.addItem(self.tr("For each of them"), "")
        for key in keys:
            self.parties.addItem(sheet.names.get(key, key), key)
        self.parties.setVisible(len(keys) > 1)

    def _tell(self, text: str) -> None:
        self.told.setText(text)
        self.told.setVisible(bool(text))

    def _allow(self, *, possible: bool) -> None:
        for control in (self.languages, self.preview, self.export):
            control.setEnabled(possible)

    @property
    def given(self) -> Mapping[str, str]:
        """What the clerk added."""
        said = {key: line.text().strip() for key, line in self.asked.items()}
        return {key: text for key, text in said.items() if text}

    # ---- out

    def _preview(self) -> None:
        if self._sheet is not None and self._offer is not None:
            keys = {**self.given, **({"keeper": self.parties.key} if self.parties.key else {})}
            self.wished.emit(
                Wish(
                    view="preview",
                    ref=self._sheet.reference,
                    paper=self._offer.kind.name,
                    language=self.languages.key,
                    keys=keys,
                )
            )

    def _choose_folder(self) -> None:
        folder = self._tools.messages.choose_folder(self.tr("Where should the Word files go?"))
        if folder is not None:
            self.write(folder)

    def write(self, folder: Path) -> None:
        """Write the paper into a folder, in the background."""
        if self._sheet is None or self._offer is None:
            return
        paper, ref, language = self._offer.kind.name, self._sheet.reference, self.languages.key
        keeper, given = self.parties.key, self.given
        outlet = Outlet(rule=self._tools.settings.get(kept.NAMES), pdf=self.pdf.isChecked(), rename=True)

        def job(office: Office, progress: Progress) -> tuple[PaperFile, ...]:
            def moved(done: int, total: int) -> bool:
                progress.report(done, total)
                return True

            return office.papers.export(
                paper,
                ref,
                out=folder,
                language=language,
                keeper=keeper,
                given=given,
                outlet=outlet,
                progress=moved,
            )

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
