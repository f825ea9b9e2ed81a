"""Everything a clerk can order, one row each."""

from __future__ import annotations

from collections.abc import Iterable
from operator import methodcaller
from typing import Final

from ui.commands.command import Command
from ui.language import LANGUAGES, QT_TRANSLATE_NOOP
from ui.places import PLACES
from ui.theme import SchemeName

ORDERS: Final = (
    Command(
        id="new",
        text=QT_TRANSLATE_NOOP("Commands", "&New register…"),
        menu="file",
        call=lambda orders: orders.new_register(),
        icon="file-plus",
        keys=("Ctrl+Shift+N",),
        tip=QT_TRANSLATE_NOOP("Commands", "Start an empty register in a file of its own"),
    ),
    Command(
        id="open",
        text=QT_TRANSLATE_NOOP("Commands", "&Open register…"),
        menu="file",
        call=lambda orders: orders.open_register(),
        icon="folder-open",
        keys=("Ctrl+O",),
        tip=QT_TRANSLATE_NOOP("Commands", "Open a register that lies in a file"),
    ),
    Command(
        id="sample",
        text=QT_TRANSLATE_NOOP("Commands", "Open &sample register"),
        menu="file",
        call=lambda orders: orders.open_sample(),
        icon="package",
        keys=("Ctrl+Shift+O",),
        tip=QT_TRANSLATE_NOOP("Commands", "Open the register made for trying things out"),
    ),
    Command(
        id="import",
        text=QT_TRANSLATE_NOOP("Commands", "&Import…"),
        menu="file",
        call=lambda orders: orders.import_files(),
        icon="upload",
        keys=("Ctrl+I",),
        tip=QT_TRANSLATE_NOOP("Commands", "Read agreements from Word or text files"),
        line=True,
    ),
    Command(
        id="export.document",
        text=QT_TRANSLATE_NOOP("Commands", "&Committee document…"),
        menu="file/export",
        call=lambda orders: orders.export("committee_document"),
        icon="gavel",
        keys=("Ctrl+E",),
        tip=QT_TRANSLATE_NOOP("Commands", "Write the committee document of this agreement as a Word file"),
        enabled=lambda s: s.symbol,
    ),
    Command(
        id="export.originals",
        text=QT_TRANSLATE_NOOP("Commands", "&Originals for signature…"),
        menu="file/export",
        call=lambda orders: orders.export("signature_original"),
        icon="signature",
        keys=("Ctrl+Shift+E",),
        tip=QT_TRANSLATE_NOOP("Commands", "Write the originals of this agreement as Word files"),
        enabled=lambda s: s.agreement,
    ),
    Command(
        id="export.all",
        text=QT_TRANSLATE_NOOP("Commands", "&Many papers…"),
        menu="file/export",
        call=lambda orders: orders.show_page("batch"),
        icon="package",
        keys=("Ctrl+Alt+E",),
        tip=QT_TRANSLATE_NOOP("Commands", "Write every paper that can be made, under names of your own"),
    ),
    Command(
        id="export.akn",
        text=QT_TRANSLATE_NOOP("Commands", "&Akoma Ntoso (XML)…"),
        menu="file/export",
        call=lambda orders: orders.export("akn"),
        icon="file-type",
        keys=("Ctrl+Shift+X",),
        tip=QT_TRANSLATE_NOOP("Commands", "Write this agreement as XML for other programs (AKN4UN)"),
        enabled=lambda s: s.agreement,
        line=True,
    ),
    Command(
        id="release",
        text=QT_TRANSLATE_NOOP("Commands", "Re&lease a Word file…"),
        menu="file",
        call=lambda orders: orders.release_file(),
        icon="shield",
        keys=("Ctrl+Shift+L",),
        tip=QT_TRANSLATE_NOOP(
            "Commands", "Take names, comments, paths and hidden text out of a copy that leaves"
        ),
    ),
    Command(
        id="verify",
        text=QT_TRANSLATE_NOOP("Commands", "&Verify register"),
        menu="file",
        call=lambda orders: orders.verify(),
        icon="shield-check",
        keys=("Ctrl+Shift+V",),
        tip=QT_TRANSLATE_NOOP("Commands", "Check the file and the whole chain of facts"),
        line=True,
    ),
    Command(
        id="backup",
        text=QT_TRANSLATE_NOOP("Commands", "&Back up…"),
        menu="file",
        call=lambda orders: orders.back_up(),
        icon="copy",
        keys=("Ctrl+Shift+B",),
        tip=QT_TRANSLATE_NOOP("Commands", "Write a checked copy of the register"),
    ),
    Command(
        id="quit",
        text=QT_TRANSLATE_NOOP("Commands", "&Quit"),
        menu="file",
        call=lambda orders: orders.leave(),
        keys=("Ctrl+Q",),
        tip=QT_TRANSLATE_NOOP("Commands", "Close the program; everything is saved already"),
        line=True,
    ),
    Command(
        id="undo",
        text=QT_TRANSLATE_NOOP("Commands", "&Undo"),
        menu="edit",
        call=lambda orders: orders.undo(),
        icon="undo-2",
        keys=("Ctrl+Z",),
        tip=QT_TRANSLATE_NOOP("Commands", "Take back the last recorded step by a contrary fact"),
        enabled=lambda s: bool(s.undo),
    ),
    Command(
        id="find",
        text=QT_TRANSLATE_NOOP("Commands", "&Filter the list"),
        menu="edit",
        call=lambda orders: orders.find_text(),
        icon="list-filter",
        keys=("Ctrl+F",),
        tip=QT_TRANSLATE_NOOP("Commands", "Go to the filter field"),
        enabled=lambda s: not s.page,
        line=True,
    ),
    Command(
        id="all",
        text=QT_TRANSLATE_NOOP("Commands", "Show &all"),
        menu="edit",
        call=lambda orders: orders.show_all(),
        icon="inbox",
        keys=("Ctrl+Shift+A",),
        tip=QT_TRANSLATE_NOOP("Commands", "Take every filter away"),
        enabled=lambda s: not s.page,
    ),
    Command(
        id="palette",
        text=QT_TRANSLATE_NOOP("Commands", "&Go to…"),
        menu="edit",
        call=lambda orders: orders.palette_open(),
        icon="search",
        keys=("Ctrl+K",),
        tip=QT_TRANSLATE_NOOP("Commands", "Find a command or an agreement by a few letters"),
    ),
    Command(
        id="record",
        text=QT_TRANSLATE_NOOP("Commands", "&Record next step…"),
        menu="agreement",
        call=lambda orders: orders.record_step(),
        icon="pencil",
        keys=("Ctrl+R",),
        tip=QT_TRANSLATE_NOOP("Commands", "Record what happened next to this agreement"),
        enabled=lambda s: s.step,
    ),
    Command(
        id="show",
        text=QT_TRANSLATE_NOOP("Commands", "&Open agreement"),
        menu="agreement",
        call=lambda orders: orders.show_agreement(),
        icon="scroll-text",
        keys=("Ctrl+Return",),
        tip=QT_TRANSLATE_NOOP("Commands", "Show this agreement and go to it"),
        enabled=lambda s: s.agreement,
    ),
    Command(
        id="why",
        text=QT_TRANSLATE_NOOP("Commands", "&Why this date…"),
        menu="agreement",
        call=lambda orders: orders.show_page("agreement", "dates"),
        icon="calendar-clock",
        keys=("Ctrl+Shift+D",),
        tip=QT_TRANSLATE_NOOP("Commands", "Show the next date of this agreement and the reason for it"),
        enabled=lambda s: s.agreement,
    ),
    Command(
        id="preview",
        text=QT_TRANSLATE_NOOP("Commands", "&Preview…"),
        menu="agreement",
        call=lambda orders: orders.preview(),
        icon="printer",
        keys=("Ctrl+P",),
        tip=QT_TRANSLATE_NOOP("Commands", "Show the paper of this agreement on the screen"),
        enabled=lambda s: s.preview,
    ),
)
_GUIDE: Final = Command(
    id="guide",
    text=QT_TRANSLATE_NOOP("Commands", "&Change or end…"),
    menu="agreement",
    call=lambda orders: orders.show_page("guide"),
    icon="git-compare",
    keys=("Ctrl+G",),
    tip=QT_TRANSLATE_NOOP("Commands", "Amend, extend, end, replace or correct this agreement, step by step"),
    enabled=lambda s: s.agreement,
    line=True,
)
_WAYS: Final = (
    _GUIDE,
    Command(
        id="timeline",
        text=QT_TRANSLATE_NOOP("Commands", "&Timeline"),
        menu="view",
        call=lambda orders: orders.show_page("timeline"),
        icon="calendar-clock",
        keys=("Ctrl+T",),
        tip=QT_TRANSLATE_NOOP("Commands", "Every agreement over time, with the sessions and today"),
        line=True,
    ),
    Command(
        id="board",
        text=QT_TRANSLATE_NOOP("Commands", "Boar&d"),
        menu="view",
        call=lambda orders: orders.show_page("board"),
        icon="columns-3",
        keys=("Ctrl+B",),
        tip=QT_TRANSLATE_NOOP("Commands", "Every agreement by stage, and for how long it has been there"),
    ),
    Command(
        id="diary",
        text=QT_TRANSLATE_NOOP("Commands", "Diar&y"),
        menu="view",
        call=lambda orders: orders.show_page("diary"),
        icon="bell",
        keys=("Ctrl+D",),
        tip=QT_TRANSLATE_NOOP("Commands", "What falls due, and why; what came due since you last looked"),
    ),
    Command(
        id="families",
        text=QT_TRANSLATE_NOOP("Commands", "&What replaces what"),
        menu="view",
        call=lambda orders: orders.show_page("families"),
        icon="copy",
        keys=("Ctrl+Shift+R",),
        tip=QT_TRANSLATE_NOOP("Commands", "Agreements that replace one another, as a picture"),
    ),
    Command(
        id="people",
        text=QT_TRANSLATE_NOOP("Commands", "&Office-holders"),
        menu="view",
        call=lambda orders: orders.show_page("people"),
        icon="users",
        keys=("Ctrl+Shift+H",),
        tip=QT_TRANSLATE_NOOP("Commands", "Who may sign for an organization, from when until when"),
        line=True,
    ),
    Command(
        id="sessions",
        text=QT_TRANSLATE_NOOP("Commands", "S&essions"),
        menu="view",
        call=lambda orders: orders.show_page("sessions"),
        icon="landmark",
        keys=("Ctrl+Shift+S",),
        tip=QT_TRANSLATE_NOOP(
            "Commands", "The sessions of the Coordination Committee, by which the diary plans"
        ),
    ),
    Command(
        id="pane.next",
        text=QT_TRANSLATE_NOOP("Commands", "&Next pane"),
        menu="view",
        call=lambda orders: orders.next_pane(),
        icon="arrow-right",
        keys=("F6",),
        tip=QT_TRANSLATE_NOOP("Commands", "Go round the panes"),
        line=True,
    ),
    Command(
        id="pane.previous",
        text=QT_TRANSLATE_NOOP("Commands", "Pre&vious pane"),
        menu="view",
        call=lambda orders: orders.previous_pane(),
        icon="arrow-left",
        keys=("Shift+F6",),
        tip=QT_TRANSLATE_NOOP("Commands", "Go round the panes backwards"),
    ),
    Command(
        id="side",
        text=QT_TRANSLATE_NOOP("Commands", "&Agreement pane"),
        menu="view",
        call=lambda orders: orders.switch_side(),
        icon="panel-left",
        keys=("F9",),
        tip=QT_TRANSLATE_NOOP("Commands", "Show or hide the pane beside the list"),
        enabled=lambda s: not s.page,
    ),
    Command(
        id="page.close",
        text=QT_TRANSLATE_NOOP("Commands", "&Back to the register"),
        menu="view",
        call=lambda orders: orders.close_page(),
        icon="list",
        keys=("Alt+Left",),
        tip=QT_TRANSLATE_NOOP("Commands", "Close this page"),
        enabled=lambda s: s.page,
    ),
    Command(
        id="help",
        text=QT_TRANSLATE_NOOP("Commands", "&Manual"),
        menu="help",
        call=lambda orders: orders.help(),
        icon="circle-help",
        keys=("F1",),
        tip=QT_TRANSLATE_NOOP("Commands", "What this program does and how to begin"),
    ),
    Command(
        id="keys",
        text=QT_TRANSLATE_NOOP("Commands", "&List of keys"),
        menu="help",
        call=lambda orders: orders.list_keys(),
        icon="info",
        keys=("Ctrl+?",),  # with "Ctrl+Shift+/" beside it, one press means both and Qt does neither
        tip=QT_TRANSLATE_NOOP("Commands", "Every command with its key"),
    ),
)
_SCHEMES: Final = (
    ("system", QT_TRANSLATE_NOOP("Commands", "As the &system"), "settings"),
    (SchemeName.LIGHT.value, QT_TRANSLATE_NOOP("Commands", "&Light"), "sun"),
    (SchemeName.DARK.value, QT_TRANSLATE_NOOP("Commands", "&Dark"), "moon"),
    (SchemeName.CONTRAST.value, QT_TRANSLATE_NOOP("Commands", "&High contrast"), "contrast"),
)
SCALES: Final = (100, 125, 150, 175, 200)

#: The menus in their order, by path.
MENUS: Final = (
    ("file", QT_TRANSLATE_NOOP("Commands", "&File")),
    ("file/export", QT_TRANSLATE_NOOP("Commands", "&Export Word")),
    ("edit", QT_TRANSLATE_NOOP("Commands", "&Edit")),
    ("agreement", QT_TRANSLATE_NOOP("Commands", "&Agreement")),
    ("view", QT_TRANSLATE_NOOP("Commands", "&View")),
    ("view/places", QT_TRANSLATE_NOOP("Commands", "&Places")),
    ("view/language", QT_TRANSLATE_NOOP("Commands", "&Language")),
    ("view/scheme", QT_TRANSLATE_NOOP("Commands", "&Colours")),
    ("view/scale", QT_TRANSLATE_NOOP("Commands", "Text &size")),
    ("help", QT_TRANSLATE_NOOP("Commands", "&Help")),
)


def _choices() -> Iterable[Command]:
    """The places, languages, looks and sizes: rows made of the tables that name them."""
    for number, place in enumerate(PLACES, start=1):
        yield Command(
            id=f"place.{place.key}",
            text=place.text,
            context="Places",
            menu="view/places",
            call=methodcaller("go_to", place.key),
            icon=place.icon,
            keys=(f"Ctrl+{number}",),
            enabled=lambda s: not s.page,
        )
    for language in LANGUAGES:
        call = methodcaller("use_language", language.code)
        menu, group = "view/language", "language"
        ident = f"language.{language.code}"
        yield Command(id=ident, text=language.name, context="", menu=menu, group=group, call=call)
    for name, text, icon in _SCHEMES:
        call = methodcaller("use_scheme", name)
        yield Command(
            id=f"scheme.{name}", text=text, menu="view/scheme", group="scheme", call=call, icon=icon
        )
    for percent in SCALES:
        call = methodcaller("use_scale", percent)
        ident = f"scale.{percent}"
        yield Command(id=ident, text=f"{percent} %", context="", menu="view/scale", group="scale", call=call)


COMMANDS: Final = (*ORDERS, *_choices(), *_WAYS)
