"""One paper on the screen: its copies, nearer or farther, and out as a Word file."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStackedWidget, QToolButton, QVBoxLayout, QWidget
from typing_extensions import override

from ui.runner import Progress
from ui.theme import TARGET, Role, Space, Text, Tone
from ui.tools import Tools, View, Wish
from ui.views.preview.find import FindBar
from ui.views.preview.pages import USUAL, ZOOMS, SheetScroll
from ui.widgets.banner import Banner, Notice
from ui.widgets.empty import Emptiness, EmptyPanel
from ui.widgets.fields import ChoiceField
from ui.widgets.printing import print_pages
from ui.widgets.sheet import Run, lay_out
from ui.widgets.text import ElidedLabel, PlainLabel
from wipo_approvals.errors import OfficeError
from wipo_approvals.office import Office
from wipo_approvals.sheets import PaperFile, PaperKind

if TYPE_CHECKING:
    from wipo_approvals.documents.composition import Composition


#: The paper, its copies, and the papers that can be chosen instead.
Answer = tuple[str, Sequence["Composition"], Sequence[PaperKind]]


class PreviewView(View):
    """Asks for the paper's blocks and shows them as pages."""

    def __init__(self, tools: Tools, parent: QWidget | None = None) -> None:
        super().__init__(tools, parent)
        theme = tools.theme
        self._wish = Wish(view="preview")
        self._copies: Sequence[Composition] = ()
        self._copy, self._zoom = 0, USUAL
        self.headline = ElidedLabel(theme, kind=Text.TITLE, parent=self)
        self.told = PlainLabel(theme, role=Role.MUTED, parent=self)
        self.papers = ChoiceField([], self)
        self.back, self.export = QPushButton(self), QPushButton(self)
        self.export.setProperty("primary", True)
        self.nearer, self.farther = QToolButton(self), QToolButton(self)
        self.earlier, self.later = QToolButton(self), QToolButton(self)
        self.banner = Banner(theme, self)
        self.desk = SheetScroll(theme, self)
        self.finder = FindBar(theme, self.desk, self)
        self.printer = QToolButton(self)
        self.nothing = EmptyPanel(theme, Emptiness(icon="printer", headline="", why=""), self)
        self._stack = QStackedWidget(self)
        self._arrange()
        self._connect()
        self._retell()

    def _arrange(self) -> None:
        for tool in (self.nearer, self.farther, self.earlier, self.later, self.printer):
            tool.setMinimumSize(QSize(TARGET, TARGET))
        self.desk.setObjectName("pages")
        self.papers.setMinimumContentsLength(22)
        self._stack.addWidget(self.nothing)
        self._stack.addWidget(self.desk)
        line = QHBoxLayout()
        line.setContentsMargins(Space.L, Space.S, Space.L, Space.S)
        line.setSpacing(Space.S)
        line.addWidget(self.back)
        line.addWidget(self.headline, 1)
        for part in (
            self.papers,
            self.earlier,
            self.told,
            self.later,
            self.farther,
            self.nearer,
            self.printer,
            self.export,
        ):
            line.addWidget(part)
        self.finder.setMaximumWidth(420)
        above = QHBoxLayout()
        above.setContentsMargins(Space.L, 0, Space.L, 0)
        above.addWidget(self.finder)
        above.addWidget(self.banner, 1)
        above.addStretch(0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(line)
        column.addLayout(above)
        column.addWidget(self._stack, 1)

    def _connect(self) -> None:
        self.back.clicked.connect(self.closed)
        self.export.clicked.connect(self._choose_folder)
        self.printer.clicked.connect(self.print_out)
        self.nearer.clicked.connect(self._go_nearer)
        self.farther.clicked.connect(self._go_farther)
        self.earlier.clicked.connect(self._go_back)
        self.later.clicked.connect(self._go_on)
        self.papers.activated.connect(self._choose_paper)
        self.tools.theme.changed.connect(self._draw)
        self.tools.words.changed.connect(self._retell)

    # ---- what is shown

    @override
    def fulfil(self, wish: Wish) -> None:
        self._wish = wish
        self.banner.hide()
        self.headline.setText(wish.ref)
        self.desk.setFocus()

        screen = self.tools.words.language.value

        def composed(office: Office) -> Answer:
            paper = wish.paper or _usual(office, wish.ref)
            keeper, given = _asked(wish)
            wanted = wish.language or office.papers.usual_language(paper, wish.ref, screen)
            copies = office.papers.compose(paper, wish.ref, wanted, keeper, given)
            return paper, copies, [kind for kind in office.papers.kinds() if kind.subject != "register"]

        self.tools.runner.ask(composed, self._show, topic="preview", refused=self._refused)

    def _show(self, answer: Answer) -> None:
        paper, self._copies, kinds = answer
        words = self.tools.words
        self._offer(kinds, paper)
        name = words.phrase(f"papers.{paper}")
        self.headline.setText(f"{name} · {self._copies[0].subject}" if self._copies else name)
        remarks = [words.sentence(code, more) for copy in self._copies for code, more in copy.remarks]
        if remarks:
            self.banner.tell(Notice(text="\n".join(dict.fromkeys(remarks)), tone=Tone.WAITING))
        self._copy = 0
        self._show_copy()

    def _offer(self, kinds: Sequence[PaperKind], paper: str) -> None:
        self.papers.clear()
        for kind in kinds:
            self.papers.addItem(self.tools.words.phrase(f"papers.{kind.name}"), kind.name)
        self.papers.choose(paper)
        self.papers.show()

    def _choose_paper(self) -> None:
        self.fulfil(Wish(view="preview", ref=self._wish.ref, paper=self.papers.key))

    def _show_copy(self) -> None:
        several = len(self._copies) > 1
        for part in (self.earlier, self.later, self.told):
            part.setVisible(several)
        if not self._copies:
            return
        copy = self._copies[self._copy]
        runs = [
            Run(
                blocks=(*section.blocks, section.mark) if section.mark else section.blocks,
                language=section.language,
                first_header=section.first_header,
                header=section.header,
                landscape=section.landscape,
            )
            for section in copy.sections
        ]
        self.desk.sheets.show_pages(lay_out(runs))
        self.finder.look()
        self.desk.verticalScrollBar().setValue(0)
        name = self.tools.words.language_name(copy.language.value)
        text = self.tr("{language}, copy {number} of {count}")
        self.told.setText(text.format(language=name, number=self._copy + 1, count=len(self._copies)))
        self.earlier.setEnabled(self._copy > 0)
        self.later.setEnabled(self._copy + 1 < len(self._copies))
        self.export.setEnabled(True)
        self._stack.setCurrentWidget(self.desk)
        self._suit_zoom()

    def _refused(self, error: OfficeError) -> None:
        self._copies = ()
        self.papers.choose(self._wish.paper)
        self.papers.setVisible(self.papers.count() > 0)
        self.export.setEnabled(False)
        self._show_copy()
        headline, why = self.tr("This paper cannot be shown yet"), self.tools.messages.refusal(error)
        self.nothing.show_reason(Emptiness(icon="printer", headline=headline, why=why))
        self._stack.setCurrentWidget(self.nothing)

    # ---- nearer, farther, another copy

    def _go_nearer(self) -> None:
        self._zoom = min(self._zoom + 1, len(ZOOMS) - 1)
        self._suit_zoom()

    def _go_farther(self) -> None:
        self._zoom = max(self._zoom - 1, 0)
        self._suit_zoom()

    def _suit_zoom(self) -> None:
        self.desk.sheets.zoom(ZOOMS[self._zoom])
        self.nearer.setEnabled(self._zoom + 1 < len(ZOOMS))
        self.farther.setEnabled(self._zoom > 0)

    def _go_on(self) -> None:
        self._copy = min(self._copy + 1, len(self._copies) - 1)
        self._show_copy()

    def _go_back(self) -> None:
        self._copy = max(self._copy - 1, 0)
        self._show_copy()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Plus and minus, as everywhere; Escape goes back."""
        if event.matches(QKeySequence.StandardKey.ZoomIn) or event.text() == "+":
            self._go_nearer()
        elif event.matches(QKeySequence.StandardKey.ZoomOut) or event.text() == "-":
            self._go_farther()
        elif event.matches(QKeySequence.StandardKey.Find):
            self.finder.line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        elif event.matches(QKeySequence.StandardKey.Print):
            self.print_out()
        elif event.matches(QKeySequence.StandardKey.Cancel):
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    # ---- out on paper, out as a file

    def print_out(self) -> None:
        """Print the copy on the desk, as it is seen."""
        printer = self.tools.messages.choose_printer()
        if printer is not None:
            count = print_pages(self.desk.sheets.pages, printer)
            self.banner.tell(
                Notice(text=self.tr("%n page(s) sent to the printer.", "", count), tone=Tone.GOOD)
            )

    def _choose_folder(self) -> None:
        folder = self.tools.messages.choose_folder(self.tr("Where should the Word files go?"))
        if folder is not None:
            self.write(folder)

    def write(self, folder: Path) -> None:
        """Write the paper, every copy of it, into a folder."""
        paper, wish = self.papers.key, self._wish
        screen = self.tools.words.language.value

        def job(office: Office, progress: Progress) -> tuple[PaperFile, ...]:
            def moved(done: int, total: int) -> bool:
                progress.report(done, total)
                return True

            keeper, given = _asked(wish)
            language = wish.language or office.papers.usual_language(paper, wish.ref, screen)
            return office.papers.export(
                paper,
                wish.ref,
                out=folder,
                language=language,
                keeper=keeper,
                given=given,
                progress=moved,
            )

        self.export.setEnabled(False)
        self.tools.runner.run(job, self._written, refused=self._not_written)

    def _written(self, files: tuple[PaperFile, ...]) -> None:
        self.export.setEnabled(True)
        text = self.tr("%n Word file(s) written to {folder}.", "", len(files))
        folder = files[0].path.parent if files else ""
        self.banner.tell(Notice(text=text.format(folder=folder), tone=Tone.GOOD))

    def _not_written(self, error: OfficeError) -> None:
        self.export.setEnabled(True)
        self.banner.tell(Notice(text=self.tools.messages.refusal(error), tone=Tone.WAITING))

    # ---- looks

    def _retell(self) -> None:
        self.back.setText(self.tr("&Back"))
        self.export.setText(self.tr("E&xport…"))
        self.papers.setAccessibleName(self.tr("Paper"))
        self.desk.setAccessibleName(self.tr("Pages"))
        self.desk.sheets.setAccessibleName(self.tr("Pages"))
        names = {
            self.nearer: self.tr("Nearer"),
            self.farther: self.tr("Farther"),
            self.earlier: self.tr("Previous copy"),
            self.later: self.tr("Next copy"),
            self.printer: self.tr("Print this copy…"),
        }
        for tool, name in names.items():
            tool.setToolTip(name)
            tool.setAccessibleName(name)
        self.finder.retell()
        self._draw()

    def _draw(self) -> None:
        theme = self.tools.theme
        self.printer.setIcon(theme.icon("printer"))
        self.earlier.setIcon(theme.icon("chevron-left"))
        self.later.setIcon(theme.icon("chevron-right"))
        self.nearer.setText("+")
        self.farther.setText("−")


#: Before approval the paper a clerk works on is the Committee's.
_EARLY: Final = frozenset(
    {
        "draft",
        "settled",
        "submitted",
        "under_consideration",
        "postponed",
        "noted",
        "understanding",
        "rejected",
        "withdrawn",
    }
)


def _asked(wish: Wish) -> tuple[str, dict[str, str]]:
    """The party a paper is wished for, and what the clerk gives with it."""
    given = dict(wish.keys)
    return given.pop("keeper", ""), given


def _usual(office: Office, ref: str) -> str:
    """The paper a clerk most likely means: the original once the Committee has approved."""
    stage = office.agreements.sheet(ref).status.stage.value
    return "committee_document" if stage in _EARLY else "signature_original"
