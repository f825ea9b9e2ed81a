"""Running one command: parse, ask the office, answer, exit status 0 or 2."""

from __future__ import annotations

import argparse
import getpass
import json
import os
import sys
from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path
from typing import Any

from wipo_approvals.changes import Changes
from wipo_approvals.cli import answers, people, show
from wipo_approvals.cli.parser import REFUSED, build_parser
from wipo_approvals.domain.dates import PartialDate
from wipo_approvals.domain.vocabulary import Language, Stage
from wipo_approvals.errors import GateClosed, NotFound, OfficeError, WrongInput
from wipo_approvals.office import Office
from wipo_approvals.sheets import AsAt, ListQuery, Outlet
from wipo_approvals.wording import Wording

Given = argparse.Namespace
#: How many agreements a listing gives at most.
_MANY = 1_000_000


def default_register() -> Path:
    """The register in the user's own data folder."""
    from platformdirs import user_data_path  # only when no file was named

    return user_data_path("wipo-approvals", appauthor=False) / "register.wipa"


def default_actor() -> str:
    """The user's name on this machine."""
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return "clerk"


class _Run:
    """One command with the words it answers in."""

    def __init__(self, given: Given, today: Callable[[], date]) -> None:
        self.given = given
        self.today = today
        self.words = Wording(Language(getattr(given, "interface", None) or "en"))

    def office(self, *, create: bool = False) -> Office:
        """The register named, or the user's own; only the latter, or an import, makes a new file."""
        named = getattr(self.given, "register", None)
        path = Path(named) if named else default_register()
        actor = getattr(self.given, "by", None) or default_actor()
        return Office.open(path, today=self.today, actor=actor, create=create or not named)

    def say(self, answer: dict[str, Any], text: Callable[[], str]) -> int:
        """Print the answer, as JSON or as text."""
        if getattr(self.given, "json", False):
            sys.stdout.write(json.dumps(answer, ensure_ascii=False, indent=1) + "\n")
        else:
            sys.stdout.write(text() + "\n")
        return 0


def _import(run: _Run) -> int:
    path = Path(run.given.file)
    if run.given.dry_run:
        from wipo_approvals.office.texts import answer_for  # reading is rare

        answer = answer_for(path)
        return run.say(answer, lambda: show.proposal(answer, run.words))
    with run.office(create=True) as office:
        if run.given.text_of:
            changes = office.texts.add_text(run.given.text_of, path, run.given.language)
        else:
            changes = office.texts.register_file(path)
        rows = [office.agreements.sheet(ref).row for ref in changes.agreements]
        return run.say(answers.listing(rows, len(rows)), lambda: show.listing(rows, run.words, {}))


def _list(run: _Run) -> int:
    stage = Stage(run.given.status) if run.given.status else None
    with run.office() as office:
        if run.given.as_at:
            moment = _moment(run.given)
            rows = tuple(
                row for row, _ in office.agreements.as_at(moment.day, stage, known_on=moment.known_on)
            )
            everything = office.agreements.page(ListQuery(limit=0, language=run.words.language.value))
            return run.say(
                answers.listing(rows, everything.total, moment),
                lambda: show.listing(rows, run.words, everything.names),
            )
        wanted = frozenset({stage} if stage else ())
        page = office.agreements.page(
            ListQuery(search=run.given.search, stages=wanted, limit=_MANY, language=run.words.language.value)
        )
        return run.say(
            answers.listing(page.rows, page.total),
            lambda: show.listing(page.rows, run.words, page.names, page.hidden),
        )


def _moment(given: argparse.Namespace) -> AsAt:
    known = PartialDate.parse(given.known_on).latest if given.known_on else None
    return AsAt(day=PartialDate.parse(given.as_at).latest, known_on=known)


def _show(run: _Run) -> int:
    moment = _moment(run.given) if run.given.as_at else None
    with run.office() as office:
        sheet = office.agreements.sheet(run.given.ref, run.words.language.value, as_at=moment)
    words = run.words.with_names(sheet.names)
    return run.say(answers.sheet(sheet, words), lambda: show.sheet(sheet, words))


def _dates(run: _Run) -> int:
    from wipo_approvals.cli import dates  # only here

    with run.office() as office:
        moment = _moment(run.given) if run.given.as_at else None
        sheet = office.agreements.dates(run.given.ref, run.words.language.value, as_at=moment)
    words = run.words.with_names(sheet.names)
    answer = dates.answer(sheet, words)
    return run.say(answer, lambda: dates.text(answer, words))


def _history(run: _Run) -> int:
    with run.office() as office:
        sheet = office.agreements.sheet(run.given.ref, run.words.language.value)
    words = run.words.with_names(sheet.names)
    answer = {"reference": sheet.reference, "facts": [answers.fact(fact) for fact in sheet.facts]}
    return run.say(answer, lambda: show.history(sheet.facts, words))


def _facts(run: _Run) -> int:
    answer = answers.kinds(run.words)
    return run.say(answer, lambda: show.kinds(answer, run.words))


def _compute(run: _Run) -> int:
    from wipo_approvals.cli import compute  # only here

    rule, pairs = run.given.rule, run.given.keys
    answer = compute.answer(rule, pairs, run.words) if rule else compute.rules(run.words)
    return run.say(answer, lambda: compute.text(answer, run.words))


def _papers(run: _Run) -> int:
    from wipo_approvals.office.papers import PAPERS  # only here

    answer = answers.papers(PAPERS.values(), run.words)
    return run.say(answer, lambda: show.papers(answer))


def _keys(given: Sequence[str]) -> dict[str, str]:
    found = {}
    for pair in given:
        key, equals, value = pair.partition("=")
        if not equals or not key:
            raise WrongInput("input.pair", value=pair)
        found[key] = value
    return found


def _after(run: _Run, office: Office, changes: Changes) -> int:
    sheet = office.agreements.sheet(changes.agreements[0], run.words.language.value)
    words = run.words.with_names(sheet.names)
    clauses = {term.name: term.clause for term in sheet.term_sheets}
    answer = {
        "reference": sheet.reference,
        "recorded": list(changes.facts),
        **answers.status(sheet.status, words, clauses),
    }
    return run.say(answer, lambda: show.after(sheet, words))


def _record(run: _Run) -> int:
    on = PartialDate.parse(run.given.on) if run.given.on else None
    keys = _keys(run.given.keys)
    with run.office() as office:
        changes = office.recording.record(
            run.given.ref, run.given.fact, keys, on=on, override=run.given.override
        )
        return _after(run, office, changes)


def _undo(run: _Run) -> int:
    with run.office() as office:
        return _after(run, office, office.recording.undo(run.given.ref))


def _export(run: _Run) -> int:
    given = run.given
    if given.all:
        return _export_all(run)
    if not given.paper:
        raise WrongInput("input.missing", key="PAPER", kind="export")
    with run.office() as office:
        if given.paper == "akn":
            found = office.exchange.akn(given.subject, language=given.language, out=Path(given.out))
            answer = answers.files([found], run.words)
            return run.say(answer, lambda: show.files(answer))
        written = office.papers.export(
            given.paper,
            given.subject,
            language=given.language,
            keeper=given.copy,
            given=_keys(given.given),
            out=Path(given.out),
            outlet=_outlet(given),
        )
    answer = answers.files(written, run.words)
    return run.say(answer, lambda: show.files(answer))


def _outlet(given: Given) -> Outlet:
    return Outlet(rule=given.names, pdf=given.pdf, rename=given.rename)


def _export_all(run: _Run) -> int:
    given = run.given
    with run.office() as office:
        found = office.papers.export_all(
            given.paper, language=given.language, out=Path(given.out), outlet=_outlet(given)
        )
    answer = answers.batch(found, run.words)
    return run.say(answer, lambda: show.batch(answer))


def _release(run: _Run) -> int:
    given = run.given
    with run.office() as office:
        found = office.exchange.release(
            Path(given.file), out=Path(given.out), language=given.language, purpose=given.purpose
        )
    answer = answers.release(found, run.words)
    return run.say(answer, lambda: show.release(answer))


def _holders(run: _Run) -> int:
    with run.office() as office:
        found = office.people.holders()
    return run.say(people.answer(found), lambda: people.text(found, run.words))


def _mandate(run: _Run) -> int:
    with run.office() as office:
        office.people.keep(people.wanted(run.given, office.people.holders()))
    return _holders(run)


def _sessions(run: _Run) -> int:
    from wipo_approvals.cli import sessions  # only here, as below

    with run.office() as office:
        found, counts = office.sessions.all(), office.sessions.submitted()
    return run.say(sessions.answer(found, counts), lambda: sessions.text(found, counts, run.words))


def _session(run: _Run) -> int:
    from wipo_approvals.cli import sessions

    with run.office() as office:
        office.sessions.keep(sessions.wanted(run.given, office.sessions.all()))
    return _sessions(run)


def _due(run: _Run) -> int:
    from wipo_approvals.cli import diary  # only here, as below

    with run.office() as office:
        found = office.diary.page(diary.day(run.given.until), run.words.language.value)
        if run.given.checked:
            office.diary.check()
    answer = diary.answer(found, run.words)
    return run.say(answer, lambda: diary.text(found, run.words))


def _snooze(run: _Run) -> int:
    from wipo_approvals.cli import diary

    until = diary.whole_day(run.given.until)
    with run.office() as office:
        office.diary.snooze(run.given.duty, until, run.given.reason)
    told = {"duty": run.given.duty, "until_on": until.isoformat()}
    return run.say(told, lambda: run.words.sentence("diary.put_off", told))


def _wake(run: _Run) -> int:
    with run.office() as office:
        office.diary.wake(run.given.duty)
    told = {"duty": run.given.duty}
    return run.say(told, lambda: run.words.sentence("diary.taken_up", told))


def _calendar(run: _Run) -> int:
    from wipo_approvals.cli import diary

    out, until = Path(run.given.out), diary.day(run.given.until)
    with run.office() as office:
        count = office.diary.calendar(out, until, run.words.language.value)
    told = {"file": str(out), "entries": count}
    return run.say(told, lambda: run.words.sentence("diary.written", told))


def _roll(run: _Run) -> int:
    from wipo_approvals.cli import partners  # only here

    day = PartialDate.parse(run.given.on).latest if run.given.on else None
    with run.office() as office:
        sheet = office.partners.roll(run.given.ref, day, run.words.language.value)
    words = run.words.with_names(sheet.names)
    return run.say(partners.answer(sheet, words), lambda: partners.text(sheet, words))


def _verify(run: _Run) -> int:
    with run.office() as office:
        found = office.keeping.verify()
    if not found.sound:
        code, details = found.faults[0]
        sys.stderr.write(run.words.sentence(code, details) + "\n")
    run.say(answers.verification(found, run.words), lambda: show.verification(found, run.words))
    return 0 if found.sound else REFUSED


def _backup(run: _Run) -> int:
    with run.office() as office:
        path = office.keeping.backup(Path(run.given.file))
    return run.say({"file": str(path)}, lambda: str(path))


def _sample(run: _Run) -> int:
    from wipo_approvals.office.sample import write_sample  # only here

    path = Path(run.given.file) if run.given.file else default_register().with_name("sample.wipa")
    if not (run.given.keep and path.exists()):
        write_sample(path, today=run.today)
    return run.say({"file": str(path)}, lambda: str(path))


_COMMANDS: dict[str, Callable[[_Run], int]] = {
    "import": _import,
    "list": _list,
    "show": _show,
    "dates": _dates,
    "history": _history,
    "facts": _facts,
    "papers": _papers,
    "record": _record,
    "undo": _undo,
    "export": _export,
    "release": _release,
    "holders": _holders,
    "mandate": _mandate,
    "sessions": _sessions,
    "session": _session,
    "due": _due,
    "snooze": _snooze,
    "wake": _wake,
    "calendar": _calendar,
    "roll": _roll,
    "verify": _verify,
    "backup": _backup,
    "compute": _compute,
    "sample": _sample,
}


def _refusal(error: OfficeError, words: Wording) -> str:
    """One line: what is refused, why, and the way to open it."""
    parts = [words.refusal(error)]
    if isinstance(error, GateClosed):
        opens = error.details.get("opens")
        if opens:
            parts.append(words.sentence("cli.opens_with", {"kind": opens, "fact": opens}))
        if error.details.get("hard") is False:
            parts.append(words.phrase("cli.override"))
    if isinstance(error, NotFound) and error.code == "absent.agreement":
        parts.append(words.phrase("cli.see_list"))
    return " ".join(" ".join(parts).split())


def main(argv: Sequence[str] | None = None, *, today: Callable[[], date] = date.today) -> int:
    """Run one command; the exit status is 0 when done, 2 when refused or wrongly used."""
    try:
        given = build_parser().parse_args(argv)
    except SystemExit as stop:
        return stop.code if isinstance(stop.code, int) else REFUSED
    run = _Run(given, today)
    try:
        return _COMMANDS[given.command](run)
    except OfficeError as error:
        sys.stderr.write(_refusal(error, run.words) + "\n")
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    except OSError as fault:
        sys.stderr.write(run.words.sentence("file.fault", {"fault": str(fault)}) + "\n")
    return REFUSED
