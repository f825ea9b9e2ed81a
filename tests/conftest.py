"""What every test gets: no screen, no network, no leftovers, no unannounced warnings."""

from __future__ import annotations

import logging
import os
import re
import socket
import sys
from collections.abc import Iterator
from typing import NoReturn

import pytest
from hypothesis import settings

os.environ["QT_QPA_PLATFORM"] = "offscreen"  # before Qt is imported by anybody
os.environ["QT_SCALE_FACTOR"] = "1"
os.environ["LC_ALL"] = "C.UTF-8"

settings.register_profile("steady", derandomize=True, deadline=None, print_blob=True)
settings.load_profile("steady")


class NetworkUse(AssertionError):
    """Something tried to leave the machine."""


def _refuse(*args: object, **_named: object) -> NoReturn:
    raise NetworkUse(f"The programme never uses the network, but this was called with {args!r}.")


@pytest.fixture(autouse=True, scope="session")
def no_network() -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        for method in ("connect", "connect_ex", "sendto", "bind"):
            patch.setattr(socket.socket, method, _refuse)
        for function in ("create_connection", "create_server", "getaddrinfo", "gethostbyname"):
            patch.setattr(socket, function, _refuse)
        yield


@pytest.fixture(autouse=True)
def quiet_log(request: pytest.FixtureRequest, caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """Fail on a record at WARNING or above, unless the test is marked with `logs(pattern)`."""
    yield
    announced = [mark.args[0] for mark in request.node.iter_markers("logs")]
    records = [record for phase in ("setup", "call") for record in caplog.get_records(phase)]
    loud = [record.getMessage() for record in records if record.levelno >= logging.WARNING]
    surprises = [text for text in loud if not any(re.search(pattern, text) for pattern in announced)]
    assert not surprises, f"Logged without being announced by @pytest.mark.logs: {surprises}"


@pytest.fixture(autouse=True)
def no_leftover_widgets() -> Iterator[None]:
    """Deliver the deferred deletions, so that one test's widgets do not live on into the next."""
    yield
    core = sys.modules.get("PySide6.QtCore")
    if core is not None and core.QCoreApplication.instance() is not None:
        core.QCoreApplication.sendPostedEvents(None, core.QEvent.Type.DeferredDelete.value)
