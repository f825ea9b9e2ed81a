"""Many papers at once: which, in what language, under what names; a look at the names first, then progress and a way out."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from ui import settings as kept
from ui.runner import Progress
from ui.theme import Role, Space, Text, Tone
from ui.tools import Tools, View, Wish
from ui.widgets.banner import Banner, Notice
from ui.widgets.fields import ChoiceField, labelled
from ui.widgets.text import PlainLabel
from wipo_approvals.domain.vocabulary import Language
from wipo_approvals.errors import OfficeError
from wipo_approvals.office import Office
from wipo_approvals.sheets import Batch, Outlet

USUAL: Final = "{subject}.{paper}.{language}.{copy}"
WAIT: Final = 250  # milliseconds of quiet before names are made anew


class BatchView(View):
    """Everything that can be made, of one agreement or of the whole register, into one folder."""

    def __init__(self, tools: Tools, parent: QWidget | None = None) -> None:
        super().__init__(tools, parent)
        theme = tools.theme
        self._ref = ""
        self._progress: Progress | None = None
        self.headline = PlainLabel(theme, kind=Text.TITLE, parent=self)
        self.about = PlainLabel(theme, role=Role.MUTED, wrap=True, parent=self)
        self.banner = Banner(theme, self)
        self.scope, self.language = ChoiceField([], self), ChoiceField([], self)
        self.rule = QLineEdit(self)
        self.fault = PlainLabel(theme, kind=Text.SMALL, role=Role.MUTED, wrap=True, parent=self)
        self.pdf = QCheckBox(self)
        self.names = QListWidget(self)
        self.bar = QProgressBar(self)
        self.back, self.cancel, self.go = QPushButton(self), QPushButton(self), QPushButton(self)
        self.go.setProperty("primary", True)
        self._labels: list[PlainLabel] = []
        self._quiet = QTimer(self)
        self._quiet.setSingleShot(True)
        self._quiet.setInterval(WAIT)
        self._arrange()
        self._connect()
        self._retell()
        self._show_work(working=False)

    def _arrange(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(Space.L, Space.S, Space.L, Space.S)
        head.setSpacing(Space.S)
        head.addWidget(self.headline)
        head.addStretch(1)
        for button in (self.back, self.cancel, self.go):
            head.addWidget(button)
        form = QVBoxLayout()
        form.setContentsMargins(Space.L, 0, Space.L, Space.S)
        form.setSpacing(Space.S)
        form.addWidget(self.about)
        form.addWidget(self.banner)
        form.addWidget(self.bar)
        line = QHBoxLayout()
        line.setSpacing(Space.M)
        for field in (self.scope, self.language):
            line.addWidget(self._under_label(field), 1)
        form.addLayout(line)
        form.addWidget(self._under_label(self.rule))
        form.addWidget(self.fault)
        form.addWidget(self.pdf)
        form.addWidget(self._under_label(self.names), 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addLayout(form, 1)

    def _under_label(self, field: QWidget) -> QWidget:
        holder = labelled(self.tools.theme, "", field)
        self._labels += holder.findChildren(PlainLabel, options=Qt.FindChildOption.FindDirectChildrenOnly)
        return holder

    def _connect(self) -> None:
        self.back.clicked.connect(self.closed)
        self.go.clicked.connect(self._choose_folder)
        self.cancel.clicked.connect(self._stop)
        self.scope.activated.connect(self._foretell)
        self.language.activated.connect(self._foretell)
        self.rule.textEdited.connect(self._quiet.start)
        self._quiet.timeout.connect(self._foretell)
        self.tools.words.changed.connect(self._retell)

    # ---- what is shown

    @override
    def fulfil(self, wish: Wish) -> None:
        self._ref = wish.ref
        self.banner.hide()
        self.rule.setText(self.tools.settings.get(kept.NAMES) or USUAL)
        self._retell()
        self._foretell()
        self.rule.setFocus(Qt.FocusReason.OtherFocusReason)

    def _retell(self) -> None:
        words = self.tools.words
        self.headline.setText(self.tr("Export many papers"))
        self.about.setText(
            self.tr(
                "Every paper that can be made now is written; what cannot be made yet is told with its reason."
            )
        )
        told = (
            self.tr("Of what"),
            self.tr("Language of the papers"),
            self.tr("Names of the files"),
            self.tr("What will be written"),
        )
        for label, text in zip(self._labels, told, strict=True):
            label.setText(text)
            field = label.buddy()
            if field is not None:
                field.setAccessibleName(text)
        self.pdf.setText(self.tr("A PDF beside each Word file (needs LibreOffice)"))
        self.back.setText(self.tr("Back"))
        self.cancel.setText(self.tr("Cancel"))
        self.go.setText(self.tr("Choose folder and write…"))
        self._fill(
            self.scope,
            [("", self.tr("The whole register")), *([(self._ref, self._ref)] if self._ref else [])],
        )
        self._fill(
            self.language,
            [(one.value, words.language_name(one.value)) for one in Language],
            words.language.value,
        )

    def _fill(self, field: ChoiceField, choices: list[tuple[str, str]], usual: str = "") -> None:
        before = field.key or usual
        field.clear()
        for key, text in choices:
            field.addItem(text, key)
        field.choose(before)

    def _foretell(self) -> None:
        """Ask for the names the files would get."""
        subject, language, rule = self.scope.key, self.language.key, self.rule.text().strip()
        self.tools.runner.ask(
            lambda office: office.papers.planned(subject, language, rule),
            self._show_names,
            topic="batch",
            refused=self._refuse_rule,
        )

    def _show_names(self, names: tuple[str, ...]) -> None:
        self.fault.setText(self.tr("%n file(s)", "", len(names)))
        self.names.clear()
        self.names.addItems(list(names))
        self.go.setEnabled(bool(names))
        self.tools.settings.set(kept.NAMES, self.rule.text().strip())

    def _refuse_rule(self, error: OfficeError) -> None:
        self.fault.setText(self.tools.messages.refusal(error))
        self.names.clear()
        self.go.setEnabled(False)

    # ---- what is written

    def _choose_folder(self) -> None:
        folder = self.tools.messages.choose_folder(self.tr("Where should the files go?"))
        if folder is not None:
            self.write(folder)

    def write(self, folder: Path) -> None:
        """Write everything into a folder, in the background."""
        subject, language = self.scope.key, self.language.key
        outlet = Outlet(rule=self.rule.text().strip(), pdf=self.pdf.isChecked(), rename=True)

        def job(office: Office, progress: Progress) -> Batch:
            def moved(done: int, total: int) -> bool:
                progress.report(done, total)
                return True

            return office.papers.export_all(
                subject, out=folder, language=language, outlet=outlet, progress=moved
            )

        self._show_work(working=True)
        self._progress = self.tools.runner.run(job, self._written, refused=self._refused)
        self._progress.moved.connect(self._move)

    def _move(self, done: int, total: int) -> None:
        self.bar.setRange(0, total)
        self.bar.setValue(done)

    def _stop(self) -> None:
        if self._progress is not None:
            self._progress.cancel()
        self._show_work(working=False)
        text = self.tr("Cancelled; papers written before that were kept.")
        self.banner.tell(Notice(text=text, tone=Tone.WAITING))

    def _written(self, found: Batch) -> None:
        self._show_work(working=False)
        words = self.tools.words
        folder = found.files[0].path.parent.parent if found.files else ""
        text = self.tr("%n file(s) written to {folder}.", "", len(found.files)).format(folder=folder)
        self.banner.tell(Notice(text=text, tone=Tone.GOOD))
        self.names.clear()
        self.names.addItems([str(file.path) for file in found.files])
        for one in found.refused:
            name = words.phrase(f"papers.{one.paper}")
            why = words.sentence(one.code, one.details)
            self.names.addItem(
                self.tr("{subject}, {paper}: {reason}").format(subject=one.subject, paper=name, reason=why)
            )

    def _refused(self, error: OfficeError) -> None:
        self._show_work(working=False)
        self.banner.tell(Notice(text=self.tools.messages.refusal(error), tone=Tone.WAITING))

    def _show_work(self, *, working: bool) -> None:
        self.bar.setRange(0, 0 if working else 1)
        self.bar.setVisible(working)
        self.cancel.setVisible(working)
        self.go.setVisible(not working)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)
