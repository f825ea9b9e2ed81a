"""What every view is handed: the looks, the road to the office, the words, and the way to ask for another view."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import Enum, auto
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.labels import Words
from ui.messages import Messages
from ui.runner import Runner
from ui.settings import Settings
from ui.theme import Theme
from wipo_approvals.office import Office
from wipo_approvals.sheets import AsAt


@dataclass(frozen=True, slots=True, kw_only=True)
class Tools:
    """Built once by the window and handed to every view by its constructor."""

    theme: Theme
    runner: Runner[Office]
    messages: Messages
    words: Words
    settings: Settings


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """What a view asks the window for: another view by its name, and what it is to show.

    `ref` is an agreement, `step` a fact kind, `keys` what is known of that fact already (a party, the fact to
    correct), `part` a part of the view to open, `paths` files to take in, `paper` and `language` what to preview;
    `as_at` a past day to look at.
    """

    view: str
    ref: str = ""
    step: str = ""
    keys: Mapping[str, str] = field(default_factory=dict)
    part: str = ""
    paths: tuple[Path, ...] = ()
    paper: str = ""
    language: str = ""
    as_at: AsAt | None = None


class Room(Enum):
    """Where in the window a view stands."""

    SIDE = auto()  # the third pane, beside the list
    PAGE = auto()  # in place of the three panes, until it is closed


class View(QWidget):
    """A screen the window can show; made with the tools, it asks for other screens by their names.

    The window calls `fulfil` each time the view is wished for; to stay fresh, a view listens to
    `tools.runner.changed` and `tools.words.changed` itself.
    """

    wished = Signal(object)  # Wish: show another view
    closed = Signal()  # done with: go back to where the clerk came from

    def __init__(self, tools: Tools, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tools = tools

    def fulfil(self, wish: Wish) -> None:
        """Show what was wished for."""
        raise NotImplementedError(wish.view)


@dataclass(frozen=True, slots=True, kw_only=True)
class Plug:
    """A view that the window can show: where it stands and how it is made, when it is first wished for."""

    room: Room
    make: Callable[[Tools, QWidget], View]
