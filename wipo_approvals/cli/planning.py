"""Commands that plan: the sessions of the Committee, the diary with its calendar, the roll of partners."""

from __future__ import annotations

from pathlib import Path

from wipo_approvals.cli.run import Run
from wipo_approvals.domain.dates import PartialDate


def sessions(run: Run) -> int:
    """The sessions of the Committee."""
    from wipo_approvals.cli import sessions as told  # only here, as below

    with run.office() as office:
        found, counts = office.sessions.all(), office.sessions.submitted()
    return run.say(told.answer(found, counts), lambda: told.text(found, counts, run.words))


def session(run: Run) -> int:
    """Keep a session, then show them all."""
    from wipo_approvals.cli import sessions as told

    with run.office() as office:
        office.sessions.keep(told.wanted(run.given, office.sessions.all()))
    return sessions(run)


def due(run: Run) -> int:
    """The diary."""
    from wipo_approvals.cli import diary  # only here, as below

    with run.office() as office:
        found = office.diary.page(diary.day(run.given.until), run.words.language.value)
        if run.given.checked:
            office.diary.check()
    answer = diary.answer(found, run.words)
    return run.say(answer, lambda: diary.text(found, run.words))


def snooze(run: Run) -> int:
    """Put a duty off."""
    from wipo_approvals.cli import diary

    until = diary.whole_day(run.given.until)
    with run.office() as office:
        office.diary.snooze(run.given.duty, until, run.given.reason)
    told = {"duty": run.given.duty, "until_on": until.isoformat()}
    return run.say(told, lambda: run.words.sentence("diary.put_off", told))


def wake(run: Run) -> int:
    """Take a duty up again."""
    with run.office() as office:
        office.diary.wake(run.given.duty)
    told = {"duty": run.given.duty}
    return run.say(told, lambda: run.words.sentence("diary.taken_up", told))


def calendar(run: Run) -> int:
    """Write the calendar file."""
    from wipo_approvals.cli import diary

    out, until = Path(run.given.out), diary.day(run.given.until)
    with run.office() as office:
        count = office.diary.calendar(out, until, run.words.language.value)
    told = {"file": str(out), "entries": count}
    return run.say(told, lambda: run.words.sentence("diary.written", told))


def roll(run: Run) -> int:
    """The partners of an agreement on a day."""
    from wipo_approvals.cli import partners  # only here

    day = PartialDate.parse(run.given.on).latest if run.given.on else None
    with run.office() as office:
        sheet = office.partners.roll(run.given.ref, day, run.words.language.value)
    words = run.words.with_names(sheet.names)
    return run.say(partners.answer(sheet, words), lambda: partners.text(sheet, words))
