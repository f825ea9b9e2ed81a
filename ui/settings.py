"""What this machine remembers for this clerk: a declared table over one INI file."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Final, Generic, TypeVar, cast

from PySide6.QtCore import QByteArray, QSettings

from ui.likeness import config_folder

T = TypeVar("T", bound=str | bool | int | float | bytes)


@dataclass(frozen=True, slots=True, kw_only=True)
class Setting(Generic[T]):
    """One remembered value; a value of another kind in the file counts as absent."""

    key: str
    default: T
    purpose: str


LANGUAGE: Final = Setting(
    key="look/language", default="", purpose="language of the screens; empty: the system's"
)
SCHEME: Final = Setting(key="look/scheme", default="system", purpose="light, dark, contrast, or system")
SCALE: Final = Setting(key="look/scale", default=1.0, purpose="type size, 1.0 to 2.0")
LAST_REGISTER: Final = Setting(key="register/last", default="", purpose="the register opened last")
LAST_FOLDER: Final = Setting(key="register/folder", default="", purpose="where files were last picked")
CLERK: Final = Setting(key="register/clerk", default="", purpose="the name written beside recorded facts")
WINDOW_GEOMETRY: Final = Setting(
    key="window/geometry", default=b"", purpose="place and size of the main window"
)
WINDOW_STATE: Final = Setting(key="window/state", default=b"", purpose="toolbars of the main window")
SPLITTER: Final = Setting(key="window/splitter", default=b"", purpose="widths of the three panes")
COLUMNS: Final = Setting(
    key="list/columns", default=b"", purpose="columns of the list: order, width, sorting"
)
NAMES: Final = Setting(key="papers/names", default="", purpose="the rule by which files of papers are named")
PLACE: Final = Setting(key="list/place", default="", purpose="the place shown last")
LAYOUT: Final = Setting(key="list/layout", default="list", purpose="list, board or timeline")


def default_file() -> Path:
    """Where the settings lie; never beside the programme."""
    return config_folder() / "settings.ini"


class Settings:
    """Reads and writes settings; an unreadable file or value falls back to the default."""

    def __init__(self, file: Path) -> None:
        self.folder = file.parent
        self.folder.mkdir(parents=True, exist_ok=True)
        self._store = QSettings(str(file), QSettings.Format.IniFormat)

    def get(self, setting: Setting[T]) -> T:
        stored = self._store.value(setting.key)
        if stored is None:
            return setting.default
        return cast("T", _restored(stored, setting.default))

    def set(self, setting: Setting[T], value: T) -> None:
        self._store.setValue(setting.key, QByteArray(value) if isinstance(value, bytes) else value)

    def forget(self, setting: Setting[T]) -> None:
        self._store.remove(setting.key)

    def save(self) -> None:
        """Write now instead of when Qt finds the time."""
        self._store.sync()


def _restored(stored: object, default: object) -> object:
    """What an INI file kept as text, in the kind of its default."""
    match default:
        case bool():
            return {"true": True, "false": False}.get(str(stored).lower(), default)
        case int() | float():
            return _number(str(stored), default)
        case bytes():
            return bytes(stored.data()) if isinstance(stored, QByteArray) else default
        case _:
            return stored if isinstance(stored, str) else default


def _number(text: str, default: float) -> float:
    try:
        return type(default)(text)
    except ValueError:
        return default
