"""The refusals a clerk can act on.

    OfficeError                 code + details; the wording lies in resources/wording
     +-- NotFound               a reference, an organization or a fact that is not in the register
     +-- WrongInput             a value that cannot be read (a day, a symbol, a key)
     +-- GateClosed             a step of the lifecycle whose guard is not met
     +-- UnreadablePaper        a file that is not a paper we can take in
     +-- RegisterFault          the register's file is damaged, too new, locked, or full
     +-- ExportFault            a paper could not be built or written

Everything else is a fault of the program and is left to rise.
"""

from __future__ import annotations

from typing_extensions import override


class OfficeError(Exception):
    """A refusal: `code` names the sentence in resources/wording, `details` fill it."""

    def __init__(self, code: str, **details: object) -> None:
        super().__init__(code)
        self.code = code
        self.details = details

    @override
    def __str__(self) -> str:
        shown = ", ".join(f"{key}={value}" for key, value in self.details.items())
        return f"{self.code} ({shown})" if shown else self.code


class NotFound(OfficeError):
    """What was asked for is not in the register."""


class WrongInput(OfficeError):
    """A value that was given cannot be read or does not belong here."""


class GateClosed(OfficeError):
    """A step cannot be recorded yet: a guard of the lifecycle is not met."""


class UnreadablePaper(OfficeError):
    """A file offered for import is not a paper the program can take in."""


class RegisterFault(OfficeError):
    """The register's file cannot be used as it is."""


class ExportFault(OfficeError):
    """A paper cannot be built or written."""
