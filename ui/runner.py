"""The one road to the office: one thread of its own, on which the office is built, asked and closed."""

from __future__ import annotations

import threading
import traceback
from collections.abc import Callable
from dataclasses import dataclass, field
from queue import SimpleQueue
from typing import Generic, Protocol, TypeVar, cast

from PySide6.QtCore import QObject, Qt, Signal, Slot
from shiboken6 import isValid

from wipo_approvals.errors import OfficeError


class Closable(Protocol):
    """All the runner asks of an office."""

    def close(self) -> None: ...


O = TypeVar("O", bound=Closable)  # noqa: E741 - O for the office
T = TypeVar("T")


@dataclass(frozen=True, slots=True, kw_only=True)
class Failure:
    """What went wrong: a refusal the clerk can act on, or a fault of the programme with its trace."""

    error: Exception
    trace: str

    @property
    def refusal(self) -> OfficeError | None:
        return self.error if isinstance(self.error, OfficeError) else None


class Cancelled(Exception):
    """Raised inside a long job when the clerk has cancelled it."""


class Progress(QObject):
    """How far a long job is; the job reports, the screen listens and may cancel."""

    moved = Signal(int, int, str)  # done, total, what is being done now

    def __init__(self) -> None:
        super().__init__()
        self._stop = threading.Event()

    def report(self, done: int, total: int, text: str = "") -> None:
        """Say how far the job is; raises Cancelled when it should not go on."""
        if self._stop.is_set():
            raise Cancelled
        self.moved.emit(done, total, text)

    @property
    def cancelled(self) -> bool:
        return self._stop.is_set()

    @Slot()
    def cancel(self) -> None:
        self._stop.set()


@dataclass(slots=True, kw_only=True)
class _Job:
    """One order on its way to the office and its answer on the way back."""

    call: Callable[[], object]
    done: Callable[[object], None]
    refused: Callable[[OfficeError], None] | None = None
    topic: str = ""
    progress: Progress | None = None
    answer: object = None
    failure: Failure | None = None
    dropped: bool = False
    number: int = field(default=0)


class Runner(QObject, Generic[O]):
    """Takes orders on the screen's thread, carries them out one after the other, and delivers there.

    `ask` reads, `do` changes (and tells everybody), `run` is a long job with progress.
    """

    changed = Signal(object, object)  # Changes, initiator
    failed = Signal(object)  # Failure
    busy = Signal(bool)
    _arrived = Signal(object)

    def __init__(self, factory: Callable[[], O], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._factory = factory
        self._office: O | None = None
        self._jobs: SimpleQueue[_Job | None] = SimpleQueue()
        self._newest: dict[str, int] = {}
        self._count = 0
        self._waiting: list[_Job] = []
        self._arrived.connect(self._deliver, Qt.ConnectionType.QueuedConnection)
        self._thread = threading.Thread(target=self._work, name="office", daemon=True)
        self._thread.start()

    @property
    def is_busy(self) -> bool:
        return bool(self._waiting)

    def ask(
        self,
        call: Callable[[O], T],
        done: Callable[[T], None],
        *,
        topic: str = "",
        refused: Callable[[OfficeError], None] | None = None,
    ) -> None:
        """Read something. Of several questions on one topic only the newest is answered."""
        self._send(call, done, topic=topic, refused=refused)

    def do(
        self,
        call: Callable[[O], T],
        done: Callable[[T], None] | None = None,
        *,
        initiator: object = None,
        refused: Callable[[OfficeError], None] | None = None,
    ) -> None:
        """Change something; the answer goes to `done` and, with the initiator, to everybody."""

        def told(changes: T) -> None:
            if done is not None and _lives(done):
                done(changes)
            self.changed.emit(changes, initiator)

        self._send(call, told, refused=refused)

    def run(
        self,
        call: Callable[[O, Progress], T],
        done: Callable[[T], None],
        *,
        refused: Callable[[OfficeError], None] | None = None,
    ) -> Progress:
        """Start a long job; the answer tells how far it is and cancels it."""
        progress = Progress()
        self._send(lambda office: call(office, progress), done, refused=refused, progress=progress)
        return progress

    def reopen(self, factory: Callable[[], O], done: Callable[[O], None]) -> None:
        """Build another office, for instance on another register; the old one stays when that fails."""

        def exchange() -> O:
            office = factory()
            self._leave()
            self._factory, self._office = factory, office
            return office

        self._queue(_Job(call=exchange, done=_narrowed(done)))

    def close(self, seconds: float = 30.0) -> None:
        """Cancel what is under way, close the office on its own thread, and wait for it."""
        for job in self._waiting:
            job.dropped = True
            if job.progress is not None:
                job.progress.cancel()
        self._jobs.put(None)
        self._thread.join(seconds)

    def _send(
        self,
        call: Callable[[O], T],
        done: Callable[[T], None],
        *,
        topic: str = "",
        refused: Callable[[OfficeError], None] | None = None,
        progress: Progress | None = None,
    ) -> None:
        def carried_out() -> object:
            return call(self._present())

        job = _Job(call=carried_out, done=_narrowed(done), topic=topic, refused=refused, progress=progress)
        self._queue(job)

    def _queue(self, job: _Job) -> None:
        self._count += 1
        job.number = self._count
        if job.topic:
            self._newest[job.topic] = job.number
        self._waiting.append(job)
        if len(self._waiting) == 1:
            self.busy.emit(True)
        self._jobs.put(job)

    def _stale(self, job: _Job) -> bool:
        return job.dropped or (bool(job.topic) and self._newest[job.topic] != job.number)

    # ---- on the office's thread

    def _work(self) -> None:
        while (job := self._jobs.get()) is not None:
            if not self._stale(job):
                self._carry_out(job)
            self._arrived.emit(job)
        self._leave()

    def _carry_out(self, job: _Job) -> None:
        try:
            job.answer = job.call()
        except Cancelled:
            job.dropped = True
        except Exception as error:  # noqa: BLE001 - the last line: it is told to the clerk, with its trace
            job.failure = Failure(error=error, trace=traceback.format_exc())

    def _present(self) -> O:
        if self._office is None:
            self._office = self._factory()
        return self._office

    def _leave(self) -> None:
        if self._office is not None:
            self._office.close()
            self._office = None

    # ---- back on the screen's thread

    @Slot(object)
    def _deliver(self, job: _Job) -> None:
        self._waiting.remove(job)
        try:
            self._hand_over(job)
        finally:
            if not self._waiting:
                self.busy.emit(False)

    def _hand_over(self, job: _Job) -> None:
        if self._stale(job):
            return
        if job.failure is None:
            if _lives(job.done):
                job.done(job.answer)
            return
        refusal = job.failure.refusal
        if refusal is not None and job.refused is not None and _lives(job.refused):
            job.refused(refusal)
            return
        self.failed.emit(job.failure)


def _narrowed(done: Callable[[T], None]) -> Callable[[object], None]:
    """The same receiver, seen as one that takes anything; ask, do and run have typed call and receiver together."""
    return cast("Callable[[object], None]", done)


def _lives(receiver: Callable[..., None]) -> bool:
    """Whether the widget a bound method belongs to has not been destroyed in the meantime."""
    owner = getattr(receiver, "__self__", None)
    return not isinstance(owner, QObject) or isValid(owner)
