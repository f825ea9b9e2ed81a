"""The window itself: carries out the clerk's orders and keeps panes, menus and register in step."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, Qt, QTimer, QUrl
from PySide6.QtGui import QCloseEvent, QDesktopServices, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget
from typing_extensions import override

from ui import settings as kept
from ui.commands import CommandBook, Situation
from ui.labels import Words
from ui.messages import Messages
from ui.places import PLACES
from ui.runner import Failure, Progress, Runner
from ui.settings import Settings
from ui.theme import Theme, Tone
from ui.tools import Plug, Tools, Wish
from ui.widgets.banner import Notice
from ui.window.filing import Filing, Opener, dropped
from ui.window.frame import Menus, StatusBar, ToolBar
from ui.window.looks import Looks
from ui.window.panes import Panes
from ui.window.portrait import keep_likeness
from ui.window.reminding import Reminding
from wipo_approvals.office import Office

if TYPE_CHECKING:
    from ui.views.palette import Palette
    from wipo_approvals.changes import Changes
    from wipo_approvals.sheets import AgreementRow, AgreementSheet, AsAt

AFTER_PAINTING, AT_THE_LATEST, UNTIL_WARM = 20, 400, 1500  # milliseconds until what could wait is done


@dataclass(frozen=True, slots=True, kw_only=True)
class House:
    """What is built before the window: looks, words, memory, the road to the office, the files, the clock."""

    theme: Theme
    looks: Looks
    settings: Settings
    words: Words
    runner: Runner[Office]
    open_office: Opener
    make_sample: Opener
    register: Path
    sample: Path
    manual: Path
    moment: Callable[[], datetime]


class MainWindow(QMainWindow):
    """The clerk's desk; every method without an underscore that takes nothing is an order (see ui.commands)."""

    def __init__(self, house: House, plugs: Mapping[str, Plug], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        if parent is not None:
            self.setWindowFlags(Qt.WindowType.Widget)
        self._house, self._path = house, house.register
        self._sheet: AgreementSheet | None = None
        self._row: AgreementRow | None = None
        self._moment: AsAt | None = None
        self._palette: Palette | None = None
        folder = Path(house.settings.get(kept.LAST_FOLDER) or Path.home())
        self.tools = Tools(
            theme=house.theme,
            runner=house.runner,
            messages=Messages(self, house.words.refusal, folder),
            words=house.words,
            settings=house.settings,
        )
        self.panes = Panes(self.tools, plugs, self)
        self.filing = Filing(self.tools, house.open_office, house.make_sample, self)
        self._reminding = Reminding(self.tools, house.moment, self)
        self.book = CommandBook(self, house.theme, self)
        self._menus = Menus(self.menuBar(), self.book)
        self._toolbar = ToolBar(house.theme, self.book, self._menus, self)
        self._status = StatusBar(house.theme, self)
        self._arrange()
        self._connect()
        self._retell()
        self._restore()
        self._started = False
        if parent is not None:
            self._wait_behind()
        QTimer.singleShot(AT_THE_LATEST, self._finish_start)

    def _arrange(self) -> None:
        self.setCentralWidget(self.panes)
        self.addToolBar(self._toolbar)
        self.setStatusBar(self._status)
        self.setAcceptDrops(True)
        self.resize(1360, 800)
        if not self._path.exists():
            self.panes.register.prepare()

    def _connect(self) -> None:
        runner, register = self._house.runner, self.panes.register
        runner.failed.connect(self._fail)
        runner.changed.connect(self._changed)
        register.selected.connect(self._select)
        register.opened.connect(self.show_agreement)
        register.import_wished.connect(self.import_files)
        register.model.arrived.connect(self._settle, Qt.ConnectionType.SingleShotConnection)
        self.panes.banner.acted.connect(self._act)
        self._reminding.told.connect(self.panes.remind)
        self.panes.page_shown.connect(self._suit)
        self.filing.told.connect(self.panes.banner.tell)
        self.filing.opened.connect(self._opened)
        self.filing.working.connect(self._work)
        self.filing.registered.connect(self._registered)
        self.filing.finished.connect(self._status.finish)
        self._house.words.changed.connect(self._retell)

    def _wait_behind(self) -> None:
        """Stay hidden behind the first frame until there is a list to show, or a reason why not."""
        self._uncovered = False
        self.hide()
        self.book.dress()
        self._toolbar.dress()
        self.panes.register.model.arrived.connect(self._uncover, Qt.ConnectionType.SingleShotConnection)
        self._house.runner.failed.connect(self._uncover, Qt.ConnectionType.SingleShotConnection)
        QTimer.singleShot(UNTIL_WARM, self._uncover)

    def _uncover(self) -> None:
        if not self._uncovered:
            self._uncovered = True
            self.show()
            self.panes.places.setFocus()

    def _settle(self) -> None:
        """The first list is on the screen: now do what could wait."""
        QTimer.singleShot(AFTER_PAINTING, self._finish_start)

    def _finish_start(self) -> None:
        if self._started:
            return
        self._started = True
        self._house.theme.changed.connect(self._toolbar.dress)
        self._house.theme.wake()
        QApplication.styleHints().colorSchemeChanged.connect(self._house.looks.follow_system)
        QTimer.singleShot(UNTIL_WARM, self._reminding.begin)

    # ---- what happened elsewhere

    def _select(self, row: AgreementRow | None) -> None:
        before, self._row = self._row, row
        moment, self._moment = self._moment, self.panes.register.moment  # the past day that is looked at
        if row is None:
            self._sheet = None
            self.panes.clear_side()
            self._suit()
            return
        language = self._house.words.language.value
        self._house.runner.ask(
            lambda office: office.agreements.sheet(row.id, language), self._show_sheet, topic="chosen sheet"
        )
        if before is None or before.id != row.id or moment != self._moment:
            self._sheet = None
            self._suit()
            self.panes.fulfil(Wish(view="agreement", ref=row.reference, as_at=self._moment))

    def _show_sheet(self, sheet: AgreementSheet) -> None:
        self._sheet = sheet
        self._suit()

    def _suit(self) -> None:
        row, sheet = self._row, self._sheet
        undo = sheet.undo if sheet is not None else None
        self.book.suit(
            Situation(
                agreement=row is not None,
                symbol=row is not None and bool(row.symbol),
                step=row is not None and bool(row.next_step) and self.panes.has("recording"),
                undo=self._house.words.undone(undo) if undo and sheet else "",
                preview=row is not None and self.panes.has("preview"),
                page=self.panes.on_page,
            )
        )

    def _changed(self, changes: Changes, _initiator: object) -> None:
        if not changes.day:  # midnight saves nothing
            self._status.show_saved(self._house.moment())

    def _act(self) -> None:
        """What the line above the panes offers."""
        if self._reminding.is_mine(self.panes.banner.notice):
            self.show_page("diary")
        else:
            self.filing.open_folder()

    def _fail(self, failure: Failure) -> None:
        self._status.finish()
        refusal = failure.refusal
        if refusal is None:
            self.tools.messages.bug(failure.trace)
            return
        self._tell(self.tools.messages.refusal(refusal), Tone.WAITING)
        self.panes.register.own_up()

    def _opened(self, path: Path) -> None:
        self._path = path
        self._house.settings.set(kept.LAST_REGISTER, str(path))
        self._status.show_register(path)
        self._status.show_saved(None)
        self._row = None
        self.panes.clear_side()
        self.panes.places.go(PLACES[0].key)
        self.show_all()
        self._retell()
        self._reminding.forget()

    def _registered(self, changes: Changes) -> None:
        if changes.agreements:
            self.panes.register.pick(changes.agreements[0])

    def _work(self, progress: Progress, name: str) -> None:
        self._status.follow(progress, name)

    def _tell(self, text: str, tone: Tone = Tone.INFO) -> None:
        self.panes.banner.tell(Notice(text=text, tone=tone))

    # ---- orders: registers and papers

    def new_register(self) -> None:
        self.filing.new_register()

    def open_register(self) -> None:
        self.filing.open_register()

    def open_sample(self) -> None:
        self.filing.open_sample(self._house.sample)

    def verify(self) -> None:
        self.filing.verify()

    def back_up(self) -> None:
        self.filing.back_up(self._path)

    def import_files(self) -> None:
        self._take_in(self.filing.choose_papers())

    def _take_in(self, paths: tuple[Path, ...]) -> None:
        if paths and not self.panes.fulfil(Wish(view="importing", paths=paths)):
            self.filing.register_at_once(paths)

    def export(self, paper: str) -> None:
        if self._row is not None:
            self.filing.export(paper, self._row.reference)

    def release_file(self) -> None:
        self.filing.release()

    def preview(self) -> None:
        if self._row is not None:
            self.panes.fulfil(Wish(view="preview", ref=self._row.reference))

    def leave(self) -> None:
        self.window().close()

    # ---- orders: the agreement

    def undo(self) -> None:
        sheet = self._sheet
        if sheet is None or sheet.undo is None:
            return
        taken_back = self._house.words.undone(sheet.undo)

        def done(_changes: Changes) -> None:
            self._tell(self.tr("Taken back: {step}").format(step=taken_back), Tone.GOOD)

        self._house.runner.do(lambda office: office.recording.undo(sheet.id), done, initiator=self)

    def record_step(self) -> None:
        if self._row is not None and self._row.next_step:
            self.panes.fulfil(Wish(view="recording", ref=self._row.reference, step=self._row.next_step))

    def show_agreement(self) -> None:
        if self._row is not None and self.panes.fulfil(Wish(view="agreement", ref=self._row.reference)):
            self.panes.enter_side()

    def show_page(self, view: str, part: str = "") -> None:
        self.panes.fulfil(Wish(view=view, ref=self._row.reference if self._row else "", part=part))

    # ---- orders: finding one's way

    def find_text(self) -> None:
        self.panes.register.filter.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.panes.register.filter.selectAll()

    def show_all(self) -> None:
        self.panes.register.show_all()

    def go_to(self, key: str) -> None:
        self.panes.places.go(key)

    def palette_open(self) -> None:
        from ui.views.palette import Palette  # not before it is wanted

        if self._palette is None:
            self._palette = Palette(self.tools, self.book.actions, self)
            self._palette.command_chosen.connect(self.book.give)
            self._palette.agreement_chosen.connect(self._go_to_agreement)
        self._palette.start()

    def _go_to_agreement(self, ref: str) -> None:
        if self.panes.on_page:
            self.panes.close_page()
        self.panes.register.pick(ref)

    def next_pane(self) -> None:
        self.panes.move_focus(1)

    def previous_pane(self) -> None:
        self.panes.move_focus(-1)

    def close_page(self) -> None:
        self.panes.close_page()

    def switch_side(self) -> None:
        self.panes.switch_side()

    def list_keys(self) -> None:
        from ui.views.keys import KeyList  # not before it is wanted

        KeyList(self._house.theme, self.book.actions, self).open()

    def help(self) -> None:
        if self._house.manual.exists():
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._house.manual)))
        else:
            self.list_keys()

    # ---- orders: looks

    def use_language(self, code: str) -> None:
        self._house.looks.use_language(code)

    def use_scheme(self, name: str) -> None:
        self._house.looks.use_scheme(name)
        self._mark_looks()

    def use_scale(self, percent: int) -> None:
        self._house.looks.use_scale(percent)
        self._mark_looks()

    def _mark_looks(self) -> None:
        for ident in self._house.looks.chosen:
            self.book.check(ident)

    # ---- the window's own life

    def _retell(self) -> None:
        self._palette = None
        self.setWindowTitle(f"{self._path.stem} — WIPO Approvals")
        self.book.retell()
        self._menus.retell()
        self._toolbar.retell()
        self._status.retell()
        self.panes.retell()
        self._mark_looks()
        self._suit()

    def _restore(self) -> None:
        settings = self._house.settings
        if self.isWindow():
            self.restoreGeometry(QByteArray(settings.get(kept.WINDOW_GEOMETRY)))
        self._status.show_register(self._path)
        self.panes.restore()

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        settings = self._house.settings
        settings.set(kept.WINDOW_GEOMETRY, bytes(self.window().saveGeometry().data()))
        settings.set(kept.LAST_FOLDER, str(self.tools.messages.folder))
        self.panes.save()
        settings.save()
        self._uncovered, self._row, self._sheet = True, None, None
        self._status.show_saved(None)
        self._suit()
        keep_likeness(self, self.panes, self.tools, self._path)
        self._house.runner.close()
        super().closeEvent(event)

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if dropped(event):
            event.acceptProposedAction()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self._take_in(dropped(event))
