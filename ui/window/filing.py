"""What a clerk does with files: registers opened, checked and copied, papers taken in and written."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QDropEvent

from ui.messages import FileKind
from ui.runner import Progress
from ui.theme import Tone
from ui.tools import Tools
from ui.widgets.banner import Notice
from wipo_approvals.changes import Changes
from wipo_approvals.errors import OfficeError
from wipo_approvals.office import Office
from wipo_approvals.sheets import PaperFile, Release, Verification

ENDING: Final = "wipa"
PAPERS: Final = ("docx", "txt")
AKN: Final = "akn"  # the one export that is no Word file
Opener = Callable[[Path], Office]


class Filing(QObject):
    """Asks where, does it on the office's thread, and tells the outcome in a line."""

    told = Signal(object)  # Notice
    opened = Signal(object)  # Path of the register that is open now
    working = Signal(object, str)  # Progress of a long job, what it is
    finished = Signal()
    registered = Signal(object)  # Changes of an import

    def __init__(self, tools: Tools, open_office: Opener, make_sample: Opener, parent: QObject) -> None:
        super().__init__(parent)
        self._tools = tools
        self._open_office, self._make_sample = open_office, make_sample
        self._folder: Path | None = None

    # ---- registers

    def new_register(self) -> None:
        name = self.tr("Register")
        path = self._tools.messages.save_file(self.tr("New register"), f"{name}.{ENDING}", self._kind())
        if path is not None:
            self.open(path)

    def open_register(self) -> None:
        path = self._tools.messages.open_file(self.tr("Open register"), [self._kind()])
        if path is not None:
            self.open(path)

    def open(self, path: Path) -> None:
        """Work on the register in this file from now on; a new one is made when there is none."""
        self._reopen(path, self._open_office)

    def open_sample(self, path: Path) -> None:
        """Work on the sample register; it is made when it is not there yet."""
        self._reopen(path, self._make_sample)

    def _reopen(self, path: Path, opener: Opener) -> None:
        def done(_office: Office) -> None:
            self.opened.emit(path)

        self._tools.runner.reopen(lambda: opener(path), done)

    def verify(self) -> None:
        self._tools.runner.ask(lambda office: office.keeping.verify(), self._verified, topic="verify")

    def _verified(self, found: Verification) -> None:
        words = self._tools.words
        details = {"facts": found.facts, "agreements": found.agreements, "head": found.head[:12]}
        if found.sound:
            self._tell(words.sentence("verify.sound", details), Tone.GOOD)
            return
        faults = " ".join(words.sentence(code, more) for code, more in found.faults[:3])
        self._tell(f"{words.sentence('verify.unsound', details)} {faults}", Tone.BAD)

    def back_up(self, register: Path) -> None:
        suggestion = f"{register.stem}-{self.tr('copy')}.{ENDING}"
        path = self._tools.messages.save_file(self.tr("Back up"), suggestion, self._kind())
        if path is not None:
            self._tools.runner.ask(lambda office: office.keeping.backup(path), self._backed_up)

    def _backed_up(self, path: Path) -> None:
        self._written(path.parent, self.tr("A checked copy was written: {name}").format(name=path.name))

    # ---- papers

    def choose_papers(self) -> tuple[Path, ...]:
        """The files a clerk picks to be taken in."""
        kind = FileKind(name=self.tr("Agreements and committee documents"), endings=PAPERS)
        return tuple(self._tools.messages.open_files(self.tr("Import"), [kind]))

    def register_at_once(self, paths: Sequence[Path]) -> None:
        """Take files in as they are read, all or nothing."""

        def taken(office: Office) -> Changes:
            changes = Changes()
            for path in paths:
                changes |= office.texts.register_file(path)
            return changes

        self._tools.runner.do(taken, self._registered)

    def _registered(self, changes: Changes) -> None:
        text = self.tr("%n agreement(s) registered.", "", len(changes.agreements))
        self._tell(text, Tone.GOOD)
        self.registered.emit(changes)

    def export(self, paper: str, ref: str) -> None:
        """Write a paper of an agreement into a folder the clerk chooses."""
        folder = self._tools.messages.choose_folder(self.tr("Where should the files go?"))
        if folder is None:
            return

        def job(office: Office, progress: Progress) -> tuple[PaperFile, ...]:
            def moved(done: int, total: int) -> bool:
                progress.report(done, total)
                return True

            if paper == AKN:
                return (office.exchange.akn(ref, out=folder),)
            return office.papers.export(paper, ref, out=folder, progress=moved)

        progress = self._tools.runner.run(job, self._exported, refused=self._refused)
        self.working.emit(progress, self.tr("Writing files"))

    def release(self) -> None:
        """Write a copy of a Word file as it may leave the house, with its sheet, beside it."""
        kind = FileKind(name=self.tr("Word files"), endings=("docx",))
        path = self._tools.messages.open_file(self.tr("Release a Word file"), [kind])
        if path is None:
            return
        language = self._tools.words.language.value
        self._tools.runner.ask(
            lambda office: office.exchange.release(path, out=path.parent, language=language),
            self._released,
            refused=self._refused,
        )

    def _released(self, found: Release) -> None:
        words = self._tools.words
        removed = words.join(
            [
                self.tr("{what} ({count})").format(what=words.phrase(f"removal.{kind}"), count=count)
                for kind, count, _ in found.removed
            ]
        )
        text = (
            self.tr("Released as {name}; removed: {removed}.")
            if removed
            else self.tr("Released as {name}; nothing had to be removed.")
        )
        self._written(found.file.path.parent, text.format(name=found.file.path.name, removed=removed))

    def _exported(self, files: tuple[PaperFile, ...]) -> None:
        self.finished.emit()
        if not files:
            return
        words = self._tools.words
        remarks = [words.sentence(code, details) for file in files for code, details in file.remarks]
        written = self.tr("%n file(s) written.", "", len(files))
        self._written(files[0].path.parent, " ".join((written, *dict.fromkeys(remarks))), wait=bool(remarks))

    def _refused(self, error: OfficeError) -> None:
        self.finished.emit()
        self._tell(self._tools.messages.refusal(error), Tone.WAITING)

    def _written(self, folder: Path, text: str, *, wait: bool = False) -> None:
        self._folder = folder
        tone = Tone.WAITING if wait else Tone.GOOD
        self.told.emit(Notice(text=text, tone=tone, action=self.tr("Open folder")))

    def open_folder(self) -> None:
        """Show the folder of the files that were written last."""
        if self._folder is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._folder)))

    def _tell(self, text: str, tone: Tone) -> None:
        self.told.emit(Notice(text=text, tone=tone))

    def _kind(self) -> FileKind:
        return FileKind(name=self.tr("Registers"), endings=[ENDING])


def dropped(event: QDropEvent) -> tuple[Path, ...]:
    """The papers among what is being dropped."""
    paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
    return tuple(path for path in paths if path.suffix.lower().removeprefix(".") in PAPERS)
