"""The only place with message boxes and file dialogs; prefer a line in the banner to a box."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QAbstractButton, QFileDialog, QLabel, QMessageBox, QPushButton, QWidget

from wipo_approvals.errors import OfficeError

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """A button that names what it does."""

    key: str
    text: str
    destructive: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """A choice the clerk cannot go on without; the last button is always Cancel."""

    title: str
    text: str
    choices: Sequence[Choice]
    detail: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class FileKind:
    """A kind of file in a dialog: its name in the clerk's language, its endings without the dot."""

    name: str
    endings: Sequence[str]

    @property
    def filter(self) -> str:
        return f"{self.name} ({' '.join(f'*.{ending}' for ending in self.endings)})"


class Messages(QObject):
    """Speaks to the clerk in boxes, always in plain text, with named buttons."""

    def __init__(self, window: QWidget, words: Callable[[OfficeError], str], folder: Path) -> None:
        super().__init__(window)
        self._window = window
        self._words = words
        self.folder = folder

    def refusal(self, error: OfficeError) -> str:
        """What happened and what to do, in the clerk's language."""
        return self._words(error)

    def refuse(self, error: OfficeError) -> None:
        """Show a refusal that nothing on the screen could show in its place."""
        box = self._box(self.tr("That is not possible yet"), self._words(error), QMessageBox.Icon.Warning)
        box.addButton(self.tr("Close"), QMessageBox.ButtonRole.AcceptRole)
        _shown(box)

    def ask(self, question: Question) -> str:
        """The key of the chosen button, or an empty text for Cancel and Escape."""
        text = f"{question.text}\n\n{question.detail}".strip()
        box = self._box(question.title, text, QMessageBox.Icon.Question)
        buttons = {self._button(box, choice): choice.key for choice in question.choices}
        cancel = box.addButton(self.tr("Cancel"), QMessageBox.ButtonRole.RejectRole)
        box.setEscapeButton(cancel)
        destructive = any(choice.destructive for choice in question.choices)
        box.setDefaultButton(cancel if destructive else next(iter(buttons)))
        pressed = _shown(box)
        return next((key for button, key in buttons.items() if button is pressed), "")

    def confirm(self, title: str, text: str, action: str, detail: str = "") -> bool:
        """Whether the clerk pressed the one button, which is named by its action."""
        choice = Choice(key="go", text=action)
        return self.ask(Question(title=title, text=text, detail=detail, choices=[choice])) == "go"

    def bug(self, trace: str) -> None:
        """Own up to a fault of the programme, with details that can be copied."""
        headline = self.tr("The programme has made a mistake")
        text = self.tr(
            "Nothing was recorded by the last action. Please send the details to your support desk."
        )
        box = self._box(headline, text, QMessageBox.Icon.Critical)
        box.setDetailedText(trace)
        box.addButton(self.tr("Close"), QMessageBox.ButtonRole.AcceptRole)
        _shown(box)

    def open_file(self, title: str, kinds: Sequence[FileKind]) -> Path | None:
        chosen, _ = QFileDialog.getOpenFileName(self._window, title, str(self.folder), _filters(kinds))
        return self._remember(chosen)

    def open_files(self, title: str, kinds: Sequence[FileKind]) -> list[Path]:
        chosen, _ = QFileDialog.getOpenFileNames(self._window, title, str(self.folder), _filters(kinds))
        paths = [Path(name) for name in chosen]
        if paths:
            self.folder = paths[0].parent
        return paths

    def save_file(self, title: str, suggestion: str, kind: FileKind) -> Path | None:
        """Where to write; the ending is added when the clerk leaves it out."""
        start = str(self.folder / suggestion)
        chosen, _ = QFileDialog.getSaveFileName(self._window, title, start, kind.filter)
        path = self._remember(chosen)
        if path is None or path.suffix.removeprefix(".") in kind.endings:
            return path
        return path.with_name(f"{path.name}.{kind.endings[0]}")

    def choose_folder(self, title: str) -> Path | None:
        chosen = QFileDialog.getExistingDirectory(self._window, title, str(self.folder))
        if chosen:
            self.folder = Path(chosen)
        return Path(chosen) if chosen else None

    def choose_printer(self) -> QPrinter | None:
        """The printer a clerk chooses, with what is to be printed; none when the dialog is left."""
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter  # noqa: PLC0415 - printing is rare

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        dialog = QPrintDialog(printer, self._window)
        chosen = dialog.exec() == QPrintDialog.DialogCode.Accepted
        dialog.deleteLater()
        return printer if chosen else None

    def _remember(self, chosen: str) -> Path | None:
        if not chosen:
            return None
        self.folder = Path(chosen).parent
        return Path(chosen)

    def _box(self, title: str, text: str, icon: QMessageBox.Icon) -> QMessageBox:
        box = QMessageBox(self._window)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setIcon(icon)
        box.setWindowTitle(title)
        box.setText(title)
        box.setInformativeText(text)
        for label in box.findChildren(QLabel):  # the second line has a format of its own
            label.setTextFormat(Qt.TextFormat.PlainText)
        return box

    def _button(self, box: QMessageBox, choice: Choice) -> QPushButton:
        role = (
            QMessageBox.ButtonRole.DestructiveRole
            if choice.destructive
            else QMessageBox.ButtonRole.AcceptRole
        )
        return box.addButton(choice.text, role)


def _filters(kinds: Sequence[FileKind]) -> str:
    return ";;".join(kind.filter for kind in kinds)


def _shown(box: QMessageBox) -> QAbstractButton | None:
    """The button that was pressed; the box itself is done with."""
    box.exec()
    box.deleteLater()
    return box.clickedButton()
