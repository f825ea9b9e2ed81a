"""Running one command: parse, ask the office, answer, exit status 0 or 2."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path

from wipo_approvals.changes import Changes
from wipo_approvals.cli import answers, people, planning, show
from wipo_approvals.cli.parser import REFUSED, build_parser
from wipo_approvals.cli.run import Run, default_register
from wipo_approvals.domain.dates import PartialDate
from wipo_approvals.domain.vocabulary import Stage
from wipo_approvals.errors import GateClosed, NotFound, OfficeError, WrongInput
from wipo_approvals.office import Office
from wipo_approvals.sheets import AsAt, ListQuery, Outlet
from wipo_approvals.wording import Wording

Given = argparse.Namespace
#: How many agreements a listing gives at most.
_MANY = 1_000_000


def _import(run: Run) -> int:
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


def _list(run: Run) -> int:
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


def _show(run: Run) -> int:
    moment = _moment(run.given) if run.given.as_at else None
    with run.office() as office:
        sheet = office.agreements.sheet(run.given.ref, run.words.language.value, as_at=moment)
    words = run.words.with_names(sheet.names)
    return run.say(answers.sheet(sheet, words), lambda: show.sheet(sheet, words))


def _dates(run: Run) -> int:
    from wipo_approvals.cli import dates  # only here

    with run.office() as office:
        moment = _moment(run.given) if run.given.as_at else None
        sheet = office.agreements.dates(run.given.ref, run.words.language.value, as_at=moment)
    words = run.words.with_names(sheet.names)
    answer = dates.answer(sheet, words)
    return run.say(answer, lambda: dates.text(answer, words))


def _history(run: Run) -> int:
    with run.office() as office:
        sheet = office.agreements.sheet(run.given.ref, run.words.language.value)
    words = run.words.with_names(sheet.names)
    answer = {"reference": sheet.reference, "facts": [answers.fact(fact) for fact in sheet.facts]}
    return run.say(answer, lambda: show.history(sheet.facts, words))


def _facts(run: Run) -> int:
    answer = answers.kinds(run.words)
    return run.say(answer, lambda: show.kinds(answer, run.words))


def _compute(run: Run) -> int:
    from wipo_approvals.cli import compute  # only here

    rule, pairs = run.given.rule, run.given.keys
    answer = compute.answer(rule, pairs, run.words) if rule else compute.rules(run.words)
    return run.say(answer, lambda: compute.text(answer, run.words))


def _papers(run: Run) -> int:
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


def _after(run: Run, office: Office, changes: Changes) -> int:
    sheet = office.agreements.sheet(changes.agreements[0], run.words.language.value)
    words = run.words.with_names(sheet.names)
    clauses = {term.name: term.clause for term in sheet.term_sheets}
    answer = {
        "reference": sheet.reference,
        "recorded": list(changes.facts),
        **answers.status(sheet.status, words, clauses),
    }
    return run.say(answer, lambda: show.after(sheet, words))


def _record(run: Run) -> int:
    on = PartialDate.parse(run.given.on) if run.given.on else None
    keys = _keys(run.given.keys)
    with run.office() as office:
        changes = office.recording.record(
            run.given.ref, run.given.fact, keys, on=on, override=run.given.override
        )
        return _after(run, office, changes)


def _undo(run: Run) -> int:
    with run.office() as office:
        return _after(run, office, office.recording.undo(run.given.ref))


def _export(run: Run) -> int:
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


def _export_all(run: Run) -> int:
    given = run.given
    with run.office() as office:
        found = office.papers.export_all(
            given.paper, language=given.language, out=Path(given.out), outlet=_outlet(given)
        )
    answer = answers.batch(found, run.words)
    return run.say(answer, lambda: show.batch(answer))


def _release(run: Run) -> int:
    given = run.given
    with run.office() as office:
        found = office.exchange.release(
            Path(given.file), out=Path(given.out), language=given.language, purpose=given.purpose
        )
    answer = answers.release(found, run.words)
    return run.say(answer, lambda: show.release(answer))


def _holders(run: Run) -> int:
    with run.office() as office:
        found = office.people.holders()
    return run.say(people.answer(found), lambda: people.text(found, run.words))


def _mandate(run: Run) -> int:
    with run.office() as office:
        office.people.keep(people.wanted(run.given, office.people.holders()))
    return _holders(run)


def _verify(run: Run) -> int:
    with run.office() as office:
        found = office.keeping.verify()
    if not found.sound:
        code, details = found.faults[0]
        sys.stderr.write(run.words.sentence(code, details) + "\n")
    run.say(answers.verification(found, run.words), lambda: show.verification(found, run.words))
    return 0 if found.sound else REFUSED


def _backup(run: Run) -> int:
    with run.office() as office:
        path = office.keeping.backup(Path(run.given.file))
    return run.say({"file": str(path)}, lambda: str(path))


def _sample(run: Run) -> int:
    from wipo_approvals.office.sample import write_sample  # only here

    path = Path(run.given.file) if run.given.file else default_register().with_name("sample.wipa")
    if not (run.given.keep and path.exists()):
        write_sample(path, today=run.today)
    return run.say({"file": str(path)}, lambda: str(path))


_COMMANDS: dict[str, Callable[[Run], int]] = {
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
    "sessions": planning.sessions,
    "session": planning.session,
    "due": planning.due,
    "snooze": planning.snooze,
    "wake": planning.wake,
    "calendar": planning.calendar,
    "roll": planning.roll,
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
    run = Run(given, today)
    try:
        return _COMMANDS[given.command](run)
    except OfficeError as error:
        sys.stderr.write(_refusal(error, run.words) + "\n")
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    except OSError as fault:
        sys.stderr.write(run.words.sentence("file.fault", {"fault": str(fault)}) + "\n")
    return REFUSED
