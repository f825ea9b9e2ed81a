"""Rows that are told only when they are seen: a list of things and how to make the face of one."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final, Protocol

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt
from typing_extensions import override

FACE_ROLE: Final = Qt.ItemDataRole.UserRole + 20
#: The keys that ask why the days of a row are those days.
TELL: Final = frozenset({Qt.Key.Key_Space, Qt.Key.Key_D, Qt.Key.Key_Question})

Index = QModelIndex | QPersistentModelIndex


class Face(Protocol):
    """What a row shows: the key of the thing, and all there is to say of it, line by line."""

    @property
    def key(self) -> str: ...
    @property
    def told(self) -> tuple[str, ...]: ...


class FaceModel(QAbstractListModel):
    """Makes a face when it is first wanted, so that ten thousand rows cost no more than a screenful."""

    def __init__(self) -> None:
        super().__init__()
        self._faces: dict[int, Face] = {}
        self._make: Sequence[Callable[[], Face]] = ()
        self._keys: tuple[str, ...] = ()

    def show(self, keys: Sequence[str], makers: Sequence[Callable[[], Face]]) -> None:
        """Show these things: the key of each, and how its face is made."""
        self.beginResetModel()
        self._faces, self._keys, self._make = {}, tuple(keys), makers
        self.endResetModel()

    @property
    def made(self) -> int:
        """How many faces were wanted so far."""
        return len(self._faces)

    def face(self, row: int) -> Face:
        if row not in self._faces:
            self._faces[row] = self._make[row]()
        return self._faces[row]

    @property
    def keys(self) -> tuple[str, ...]:
        """What is shown, in order."""
        return self._keys

    def row_of(self, key: str) -> int:
        """The row of a thing, or -1."""
        return self._keys.index(key) if key in self._keys else -1

    @override
    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._keys)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        if role == FACE_ROLE:
            return self.face(index.row())
        if role == Qt.ItemDataRole.DisplayRole:
            return self._keys[index.row()]  # what one finds by typing; no face is made for it
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return spoken(self.face(index.row()).told)
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(self.face(index.row()).told)
        return None


def spoken(lines: Sequence[str]) -> str:
    """All lines as one sentence, for who hears it."""
    return "; ".join(line.rstrip(".。") for line in lines if line)


def plain_tip(lines: Sequence[str]) -> str:
    """The lines of a tooltip, which would take a bracket for markup."""
    return "\n".join(line for line in lines if line).replace("<", "‹")
