"""The three panes and the pages that may stand in their place; views are made when they are first wished for."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QByteArray, Qt, Signal
from PySide6.QtWidgets import QApplication, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from ui import settings as kept
from ui.places import PLACES
from ui.theme import Space
from ui.tools import Plug, Room, Tools, View, Wish
from ui.views.places import PlacesList
from ui.views.register import RegisterView
from ui.widgets.banner import Banner, Notice
from ui.widgets.empty import Emptiness, EmptyPanel

WIDTHS: Final = (200, 760, 480)
NARROWEST: Final = 170
_REMINDED: Final = "diary"  # the page that tells what the reminder tells


class Panes(QWidget):
    """Places, list and agreement beside each other; `page_shown` says whether a whole page covers them."""

    page_shown = Signal(bool)

    def __init__(self, tools: Tools, plugs: Mapping[str, Plug], parent: QWidget) -> None:
        super().__init__(parent)
        self._tools, self._plugs = tools, plugs
        self._views: dict[str, View] = {}
        self._before: list[str] = []  # views of the side pane to go back to
        self.banner = Banner(tools.theme, self)
        self._reminder: Notice | None = None
        self._waits = False
        self.banner.closed.connect(self._line_read)
        self.places = PlacesList(tools.theme, self)
        self.register = RegisterView(tools, self)
        self.side = QStackedWidget(self)
        self.nothing = EmptyPanel(tools.theme, Emptiness(icon="scroll-text", headline="", why=""), self.side)
        self.side.addWidget(self.nothing)
        self._splitter = QSplitter(Qt.Orientation.Horizontal, self)
        self._pages = QStackedWidget(self)
        self._arrange()
        tools.theme.changed.connect(self._dress)
        self._dress()
        self.places.chosen.connect(self.register.go)
        self.register.arrived.connect(self.places.show_counts)
        self.retell()

    def _arrange(self) -> None:
        for pane in (self.places, self.register, self.side):
            self._splitter.addWidget(pane)
        self.register.setMinimumWidth(320)
        self.side.setMinimumWidth(280)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.setStretchFactor(1, 1)
        self._splitter.setStretchFactor(2, 1)
        self._splitter.setSizes(list(WIDTHS))
        self._pages.addWidget(self._splitter)
        above = QVBoxLayout()
        above.setContentsMargins(Space.S, 0, Space.S, 0)
        above.addWidget(self.banner)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(above)
        column.addWidget(self._pages, 1)

    def _dress(self) -> None:
        """Names of places stay readable in large type."""
        self.places.setMinimumWidth(int(NARROWEST * self._tools.theme.scale))

    # ---- views that are plugged in

    def has(self, name: str) -> bool:
        """Whether there is a view of that name."""
        return name in self._plugs

    def fulfil(self, wish: Wish) -> bool:
        """Show the view that is wished for; answers whether there is one."""
        if wish.view not in self._plugs:
            return False
        room = self._plugs[wish.view].room
        if room is Room.SIDE and self.on_page:
            self._leave_page_for(wish.ref)
        view = self._view(wish.view)
        stack = self.side if room is Room.SIDE else self._pages
        if room is Room.SIDE:
            self.side.show()
            self._before = [name for name in self._before if name != wish.view] + [wish.view]
        stack.setCurrentWidget(view)
        view.fulfil(wish)
        if wish.view == _REMINDED and self.banner.notice is self._reminder:
            self.banner.hide()
        self.page_shown.emit(self.on_page)
        return True

    def _view(self, name: str) -> View:
        if name not in self._views:
            plug = self._plugs[name]
            stack = self.side if plug.room is Room.SIDE else self._pages
            view = plug.make(self._tools, stack)
            view.setObjectName(name)
            view.wished.connect(self.fulfil)
            view.closed.connect(self._closed)
            stack.addWidget(view)
            self._views[name] = view
        return self._views[name]

    def _closed(self) -> None:
        view = self.sender()
        if isinstance(view, View):
            self.close_view(view.objectName())

    def close_view(self, name: str) -> None:
        """Go back from a view to where the clerk came from."""
        if self._plugs[name].room is Room.PAGE:
            self.close_page()
            return
        self._before = [other for other in self._before if other != name]
        self.side.setCurrentWidget(self._views[self._before[-1]] if self._before else self.nothing)

    @property
    def on_page(self) -> bool:
        """Whether a whole page stands in place of the panes."""
        return self._pages.currentWidget() is not self._splitter

    def close_page(self) -> None:
        """Show the panes again."""
        self._pages.setCurrentWidget(self._splitter)
        self.page_shown.emit(False)
        self.register.table.setFocus()

    def _leave_page_for(self, ref: str) -> None:
        """An agreement that was found on a page is shown where it stands in the list."""
        self.close_page()
        self.register.pick(ref)

    def clear_side(self) -> None:
        """No agreement is chosen."""
        self._before = []
        self.side.setCurrentWidget(self.nothing)

    # ---- going round

    def move_focus(self, step: int) -> None:
        """To the next pane, or with -1 to the one before."""
        panes = [pane for pane in (self.places, self.register, self.side) if pane.isVisible()]
        focused = QApplication.focusWidget()
        inside = [n for n, pane in enumerate(panes) if focused is not None and pane.isAncestorOf(focused)]
        here = panes.index(focused) if focused in panes else (inside[0] if inside else -step)
        self._enter(panes[(here + step) % len(panes)])

    def enter_side(self) -> None:
        """Step into the third pane."""
        self._enter(self.side)

    def _enter(self, pane: QWidget) -> None:
        if pane is self.register:
            self.register.enter()
            return
        if pane is self.side:
            inside = self.side.findChildren(QWidget)
            pane = next((widget for widget in inside if self._takes_focus(widget)), pane)
        pane.setFocus(Qt.FocusReason.TabFocusReason)

    def _takes_focus(self, widget: QWidget) -> bool:
        can = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
        return can and widget.isVisible() and widget.isEnabled()

    def switch_side(self) -> None:
        self.side.setVisible(not self.side.isVisible())

    def remind(self, notice: Notice) -> None:
        """Tell what is due: after the line that stands there is read, and not over the diary itself."""
        occupied = not self.banner.isHidden() and self.banner.notice is not self._reminder
        self._reminder, self._waits = notice, occupied
        if not occupied and self._pages.currentWidget() is not self._views.get(_REMINDED):
            self.banner.tell(notice)

    def _line_read(self) -> None:
        """The line was closed: what had to wait for it is told now."""
        if self._waits and self._reminder is not None:
            self.remind(self._reminder)

    # ---- what is remembered, what is said

    def restore(self) -> None:
        """As the clerk left it."""
        scale = self._tools.theme.scale
        self._splitter.setSizes([max(WIDTHS[0], int(NARROWEST * scale)), WIDTHS[1], WIDTHS[2]])
        self._splitter.restoreState(QByteArray(self._tools.settings.get(kept.SPLITTER)))
        if not self.places.go(self._tools.settings.get(kept.PLACE)):
            self.places.go(PLACES[0].key)

    def save(self) -> None:
        self._tools.settings.set(kept.SPLITTER, bytes(self._splitter.saveState().data()))
        self._tools.settings.set(kept.PLACE, self.places.place.key)
        self.register.save()

    def bare(self) -> None:
        """Stand as at a start: no agreement, no page, nothing that tells of the register."""
        self.banner.hide()
        self._pages.setCurrentWidget(self._splitter)
        self.clear_side()
        self.places.hide_counts()
        self.places.setFocus()
        self.register.bare(self.places.place)

    def retell(self) -> None:
        """Say everything in the language of the screen; what was told before is over."""
        self.banner.hide()
        self.places.retell()
        self.nothing.show_reason(
            Emptiness(
                icon="scroll-text",
                headline=self.tr("No agreement chosen"),
                why=self.tr("Choose an agreement in the list to see where it stands and what comes next."),
            )
        )
