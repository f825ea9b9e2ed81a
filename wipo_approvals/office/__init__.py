"""The use cases: the only door to the register, for the window and the command line alike."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from wipo_approvals.office.office import Office

__all__ = ["Office"]


def __getattr__(name: str) -> object:
    """The office, loaded when it is first asked for: a first glance needs none."""
    if name != "Office":
        raise AttributeError(name)
    from wipo_approvals.office.office import Office

    globals()[name] = Office
    return Office
