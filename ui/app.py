"""Puts the program together: one of each, handed down by constructors; then the window."""

from __future__ import annotations

import gc
import getpass
import sys
import traceback
from collections.abc import Callable, Mapping
from datetime import date, datetime
from pathlib import Path
from types import TracebackType
from typing import Final

from platformdirs import user_data_path
from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from ui import settings as kept
from ui.labels import Words
from ui.language import Translators, chosen_language
from ui.runner import Runner
from ui.settings import Settings, default_file
from ui.theme import Theme
from ui.tools import Plug, Room, Tools, View
from ui.window import House, MainWindow
from ui.window.looks import Looks, scheme_named
from wipo_approvals.domain.vocabulary import Language
from wipo_approvals.office import Office

ROOT: Final = Path(__file__).resolve().parent.parent
RESOURCES: Final = ROOT / "resources"


def _agreement(tools: Tools, parent: QWidget) -> View:
    from ui.views.agreement import AgreementView  # loaded when first wished for: the list comes sooner

    return AgreementView(tools, parent)


def _recording(tools: Tools, parent: QWidget) -> View:
    from ui.views.recording import RecordingView  # as above

    return RecordingView(tools, parent)


def _preview(tools: Tools, parent: QWidget) -> View:
    from ui.views.preview import PreviewView  # as above

    return PreviewView(tools, parent)


def _importing(tools: Tools, parent: QWidget) -> View:
    from ui.views.importing import ImportingView  # as above

    return ImportingView(tools, parent)


def _people(tools: Tools, parent: QWidget) -> View:
    from ui.views.people import PeopleView  # as above

    return PeopleView(tools, parent)


def _sessions(tools: Tools, parent: QWidget) -> View:
    from ui.views.sessions import SessionsView  # as above

    return SessionsView(tools, parent)


def _batch(tools: Tools, parent: QWidget) -> View:
    from ui.views.batch import BatchView  # as above

    return BatchView(tools, parent)


def _timeline(tools: Tools, parent: QWidget) -> View:
    from ui.views.pictures.timeline import TimelinePage  # as above

    return TimelinePage(tools, parent)


def _board(tools: Tools, parent: QWidget) -> View:
    from ui.views.pictures.board import BoardPage  # as above

    return BoardPage(tools, parent)


def _guide(tools: Tools, parent: QWidget) -> View:
    from ui.views.guide import GuidePage  # as above

    return GuidePage(tools, parent)


def _families(tools: Tools, parent: QWidget) -> View:
    from ui.views.families import FamiliesPage  # as above

    return FamiliesPage(tools, parent)


def _diary(tools: Tools, parent: QWidget) -> View:
    from ui.views.diary import DiaryView  # as above

    return DiaryView(tools, parent)


#: The views the window can show, by the names with which others wish for them.
VIEWS: Final[Mapping[str, Plug]] = {
    "agreement": Plug(room=Room.SIDE, make=_agreement),
    "recording": Plug(room=Room.SIDE, make=_recording),
    "preview": Plug(room=Room.PAGE, make=_preview),
    "importing": Plug(room=Room.PAGE, make=_importing),
    "batch": Plug(room=Room.PAGE, make=_batch),
    "people": Plug(room=Room.PAGE, make=_people),
    "sessions": Plug(room=Room.PAGE, make=_sessions),
    "timeline": Plug(room=Room.PAGE, make=_timeline),
    "board": Plug(room=Room.PAGE, make=_board),
    "guide": Plug(room=Room.PAGE, make=_guide),
    "families": Plug(room=Room.PAGE, make=_families),
    "diary": Plug(room=Room.PAGE, make=_diary),
}


def open_window(app: QApplication, around: QWidget | None) -> MainWindow:
    """The program over this clerk's files; within `around` it stays hidden until its list is there."""
    window = build(app, Settings(default_file()), data_folder(), around=around)
    sys.excepthook = _own_up(window)
    QTimer.singleShot(0, settled)
    return window


def settled() -> None:
    """What was made at start stays; collecting garbage begins with what comes after."""
    gc.freeze()
    gc.enable()


def data_folder() -> Path:
    """Where this user's registers lie."""
    return user_data_path("wipo-approvals", appauthor=False)


class Registers:
    """How registers are opened: by whom, on which day; the sample is made when it is first wanted."""

    def __init__(self, settings: Settings, folder: Path, today: Callable[[], date]) -> None:
        self._today = today
        self._actor = settings.get(kept.CLERK) or user_name()
        self.sample = folder / "sample.wipa"
        last = settings.get(kept.LAST_REGISTER)
        self.first = Path(last) if last and Path(last).exists() else self.sample

    def open(self, path: Path) -> Office:
        return Office.open(path, today=self._today, actor=self._actor)

    def open_sample(self, path: Path) -> Office:
        if not path.exists():
            from wipo_approvals.office.sample import write_sample  # once in a lifetime

            write_sample(path, today=self._today)
        return self.open(path)

    def open_first(self) -> Office:
        """The register opened last, or the sample."""
        return self.open_sample(self.first) if self.first == self.sample else self.open(self.first)


def build(
    app: QApplication,
    settings: Settings,
    folder: Path,
    today: Callable[[], date] = date.today,
    around: QWidget | None = None,
    *,
    moment: Callable[[], datetime] = datetime.now,
) -> MainWindow:
    """The whole program but for its loop: the window over the register opened last, or over the sample.

    Where it is put within another window, that one has been seen already: this one is made whole first.
    """
    QCoreApplication.setApplicationName("WIPO Approvals")
    registers = Registers(settings, folder, today)
    runner: Runner[Office] = Runner(registers.open_first)
    theme = Theme(RESOURCES, scheme_named(settings.get(kept.SCHEME)), settings.get(kept.SCALE))
    translators = Translators(app, RESOURCES)
    translators.use(chosen_language(settings.get(kept.LANGUAGE)))
    words = Words(Language(translators.language.code))
    if around is None:
        theme.doze()
    theme.start(app)
    house = House(
        theme=theme,
        looks=Looks(app, theme, translators, words, settings),
        settings=settings,
        words=words,
        runner=runner,
        open_office=registers.open,
        make_sample=registers.open_sample,
        register=registers.first,
        sample=registers.sample,
        manual=ROOT / "docs" / "manual" / "README.md",
        moment=moment,
    )
    return MainWindow(house, VIEWS, around)


def user_name() -> str:
    """Who records, when the clerk gave no name: the user of this machine."""
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return "clerk"


def _own_up(window: MainWindow) -> Callable[[type[BaseException], BaseException, TracebackType | None], None]:
    """What to do with a fault nobody caught: tell the clerk, go on."""

    def told(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        window.tools.messages.bug("".join(traceback.format_exception(kind, error, trace)))

    return told
