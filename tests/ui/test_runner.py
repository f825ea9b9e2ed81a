"""The runner: one thread for the office, answers on the screen's thread, nothing lost, nothing late."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator

import pytest
import shiboken6
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from ui.runner import Failure, Progress, Runner
from wipo_approvals.errors import NotFound, OfficeError


class Desk:
    """An office small enough for a test; it remembers the thread it was built on."""

    def __init__(self) -> None:
        self.thread = threading.get_ident()
        self.closed_on: int | None = None

    def here(self) -> int:
        assert threading.get_ident() == self.thread
        return threading.get_ident()

    def close(self) -> None:
        self.closed_on = threading.get_ident()


@pytest.fixture
def runner(qtbot: QtBot) -> Iterator[Runner[Desk]]:
    runner = Runner(Desk)
    yield runner
    runner.close()


def idle(qtbot: QtBot, runner: Runner[Desk]) -> None:
    qtbot.waitUntil(lambda: not runner.is_busy)


def refuse(_office: Desk) -> int:
    raise NotFound("no_such_agreement", reference="WO/CC/74/9")


def stumble(_office: Desk) -> int:
    raise KeyError("a fault of ours")


def test_the_office_lives_on_a_thread_of_its_own_and_answers_on_ours(
    runner: Runner[Desk], qtbot: QtBot
) -> None:
    threads: list[int] = []

    def done(there: int) -> None:
        threads.extend((there, threading.get_ident()))

    runner.ask(Desk.here, done)
    idle(qtbot, runner)
    assert threads[0] != threads[1] == threading.get_ident()


def test_a_change_is_told_to_everybody_with_its_initiator(runner: Runner[Desk], qtbot: QtBot) -> None:
    with qtbot.waitSignal(runner.changed) as told:
        runner.do(lambda _office: "changes", initiator=self_made)
    assert told.args == ["changes", self_made]


self_made = "the editor"


def test_a_refusal_goes_to_the_form_that_asked(runner: Runner[Desk], qtbot: QtBot) -> None:
    refusals: list[OfficeError] = []
    with qtbot.assertNotEmitted(runner.failed):
        runner.do(refuse, refused=refusals.append)
        idle(qtbot, runner)
    assert refusals[0].details == {"reference": "WO/CC/74/9"}


def test_a_refusal_nobody_takes_goes_to_the_window(runner: Runner[Desk], qtbot: QtBot) -> None:
    with qtbot.waitSignal(runner.failed) as told:
        runner.ask(refuse, lambda _answer: None)
    assert told.args is not None
    failure = told.args[0]
    assert isinstance(failure, Failure)
    assert failure.refusal is not None


def test_a_fault_keeps_its_trace(runner: Runner[Desk], qtbot: QtBot) -> None:
    with qtbot.waitSignal(runner.failed) as told:
        runner.ask(stumble, lambda _answer: None, refused=lambda _error: None)
    assert told.args is not None
    failure = told.args[0]
    assert failure.refusal is None
    assert "in stumble" in failure.trace


def test_of_several_questions_on_one_topic_only_the_newest_is_answered(
    runner: Runner[Desk], qtbot: QtBot
) -> None:
    gate, answers = threading.Event(), list[int]()
    runner.ask(lambda _office: gate.wait(5), lambda _answer: None)
    for number in range(5):
        runner.ask(_answering(number), answers.append, topic="list")
    gate.set()
    idle(qtbot, runner)
    assert answers == [4]


def _answering(number: int) -> Callable[[Desk], int]:
    return lambda _office: number


class Receiver(QObject):
    """A view that may be gone before its answer comes."""

    def __init__(self) -> None:
        super().__init__()
        self.answers: list[int] = []

    def take(self, answer: int) -> None:
        self.answers.append(answer)


def test_an_answer_for_a_closed_view_is_dropped(runner: Runner[Desk], qtbot: QtBot) -> None:
    view, gate = Receiver(), threading.Event()
    runner.ask(lambda _office: gate.wait(5), lambda _answer: None)
    runner.ask(Desk.here, view.take)
    shiboken6.delete(view)
    gate.set()
    idle(qtbot, runner)
    assert view.answers == []


def test_a_long_job_tells_how_far_it_is(runner: Runner[Desk], qtbot: QtBot) -> None:
    gate = threading.Event()

    def export(_office: Desk, progress: Progress) -> str:
        gate.wait(5)
        for number in range(3):
            progress.report(number, 3, "Annex")
        return "three papers"

    answers: list[str] = []
    progress = runner.run(export, answers.append)
    with qtbot.waitSignal(progress.moved):
        gate.set()
    idle(qtbot, runner)
    assert answers == ["three papers"]


def test_a_long_job_can_be_cancelled(runner: Runner[Desk], qtbot: QtBot) -> None:
    started, go_on = threading.Event(), threading.Event()

    def export(_office: Desk, progress: Progress) -> str:
        started.set()
        go_on.wait(5)
        progress.report(1, 2)
        return "never"

    answers: list[str] = []
    progress = runner.run(export, answers.append)
    assert started.wait(5)
    progress.cancel()
    go_on.set()
    idle(qtbot, runner)
    assert progress.cancelled
    assert answers == []


def test_busy_is_said_once_and_taken_back_once(runner: Runner[Desk], qtbot: QtBot) -> None:
    said: list[bool] = []
    runner.busy.connect(said.append)
    for _ in range(3):
        runner.ask(Desk.here, lambda _answer: None)
    idle(qtbot, runner)
    assert said == [True, False]


def test_another_register_takes_the_place_of_the_first(runner: Runner[Desk], qtbot: QtBot) -> None:
    desks: list[Desk] = []
    runner.reopen(Desk, desks.append)
    runner.reopen(Desk, desks.append)
    idle(qtbot, runner)
    assert desks[0].closed_on is not None
    assert desks[1].closed_on is None


def test_a_register_that_cannot_be_opened_leaves_the_first_open(runner: Runner[Desk], qtbot: QtBot) -> None:
    def fail() -> Desk:
        raise NotFound("no_such_file")

    with qtbot.waitSignal(runner.failed):
        runner.reopen(fail, lambda _desk: None)
    answers: list[int] = []
    runner.ask(Desk.here, answers.append)
    idle(qtbot, runner)
    assert len(answers) == 1


def test_the_office_is_closed_on_its_own_thread(qtbot: QtBot) -> None:
    runner, desks = Runner(Desk), list[Desk]()
    runner.ask(lambda office: office, desks.append)
    idle(qtbot, runner)
    runner.close()
    assert desks[0].closed_on == desks[0].thread
