"""The words of the command line."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from typing import NoReturn

from typing_extensions import override

from wipo_approvals.cli.rules import DAYS, EXAMPLES, RULES
from wipo_approvals.domain.vocabulary import Language, Stage

REFUSED = 2


class Parser(argparse.ArgumentParser):
    """A parser that answers wrong use with one line and exit status 2; options may stand anywhere."""

    _mixing = False

    @override
    def parse_known_args(  # type: ignore[override]  # one signature for the inherited overloads
        self, args: Sequence[str] | None = None, namespace: argparse.Namespace | None = None
    ) -> tuple[argparse.Namespace, list[str]]:
        """Let words and options of one command stand in any order."""
        if self._mixing or self._subparsers is not None:
            return super().parse_known_args(args, namespace)
        self._mixing = True
        try:
            return self.parse_known_intermixed_args(args, namespace)
        finally:
            self._mixing = False

    @override
    def error(self, message: str) -> NoReturn:
        """Say what is wrong on one line of standard error."""
        line = " ".join(message.split())
        sys.stderr.write(f"{self.prog}: {line} (see {self.prog} --help)\n")
        raise SystemExit(REFUSED)


def _common() -> argparse.ArgumentParser:
    """Options that may stand before or after the command; absent ones leave no trace."""
    common = Parser(add_help=False, argument_default=argparse.SUPPRESS)
    common.add_argument(
        "--register", metavar="FILE", help="the register's file (default: in your data folder)"
    )
    common.add_argument("--json", action="store_true", help="answer in JSON, keys as the manual lists them")
    common.add_argument("--by", metavar="NAME", help="who records (default: your name on this machine)")
    common.add_argument(
        "--interface", choices=[language.value for language in Language], help="the language of the answers"
    )
    return common


def _imports(commands: argparse._SubParsersAction[Parser], common: Parser) -> None:
    order = commands.add_parser("import", parents=[common], help="take in a paper")
    order.add_argument("file", metavar="FILE", help="a committee paper or an agreement, .txt or .docx")
    order.add_argument("--dry-run", action="store_true", help="say what was read; store nothing")
    order.add_argument(
        "--text-of", metavar="REF", default="", help="keep the file as a text of this agreement"
    )
    order.add_argument("--language", default="", metavar="L", help="with --text-of: the language of the text")


def _questions(commands: argparse._SubParsersAction[Parser], common: Parser) -> None:
    order = commands.add_parser("list", parents=[common], help="the agreements")
    order.add_argument(
        "--status", choices=[stage.value for stage in Stage], metavar="S", help="only this status"
    )
    _past(order)
    order.add_argument("--search", default="", metavar="WORDS", help="only agreements with these words")
    order = commands.add_parser("show", parents=[common], help="one agreement: status, reasons, next steps")
    order.add_argument("ref", metavar="REF")
    _past(order)
    order = commands.add_parser("dates", parents=[common], help="every day of one agreement, with its reason")
    order.add_argument("ref", metavar="REF")
    _past(order)
    order = commands.add_parser("history", parents=[common], help="the facts of one agreement")
    order.add_argument("ref", metavar="REF")
    commands.add_parser("facts", parents=[common], help="the kinds of fact and their keys")
    commands.add_parser("papers", parents=[common], help="the papers that can be exported")


def _past(order: argparse.ArgumentParser) -> None:
    """The options by which a past day is looked at."""
    order.add_argument("--as-at", metavar="DATE", help="as it stood on a past day")
    order.add_argument(
        "--known-on",
        metavar="DATE",
        help="with --as-at: only from what had been recorded by that day",
    )


def _orders(commands: argparse._SubParsersAction[Parser], common: Parser) -> None:
    order = commands.add_parser("record", parents=[common], help="record a fact about an agreement")
    order.add_argument("ref", metavar="REF")
    order.add_argument("fact", metavar="FACT", help="a kind of fact; see the command 'facts'")
    order.add_argument("keys", metavar="key=value", nargs="*")
    order.add_argument("--on", metavar="DATE", help="the legal day, whole or partial (default: today)")
    order.add_argument("--override", default="", metavar="REASON", help="record it although a gate is closed")
    order = commands.add_parser("undo", parents=[common], help="take back the last recorded step")
    order.add_argument("ref", metavar="REF")
    order = commands.add_parser("export", parents=[common], help="write papers as Word files")
    order.add_argument("paper", metavar="PAPER", nargs="?", default="", help="see the command 'papers'")
    order.add_argument("subject", metavar="REF|SYMBOL", nargs="?", default="")
    order.add_argument("--all", action="store_true", help="every paper that can be made (of REF or SYMBOL)")
    order.add_argument("--language", default="", metavar="L")
    order.add_argument("--copy", default="", metavar="PARTY", help="only what is made for this party")
    order.add_argument(
        "--with",
        dest="given",
        action="append",
        default=[],
        metavar="key=value",
        help="what the paper asks for",
    )
    order.add_argument(
        "--pdf", action="store_true", help="a PDF beside each file, where LibreOffice is installed"
    )
    order.add_argument("--names", default="", metavar="RULE", help="how files are named (see the manual)")
    order.add_argument(
        "--rename", action="store_true", help="a new name where a file is open in another program"
    )
    order.add_argument("--out", default=".", metavar="DIR", help="the folder to write to (default: here)")


def _releases(commands: argparse._SubParsersAction[Parser], common: Parser) -> None:
    order = commands.add_parser("release", parents=[common], help="make a Word file fit to leave the house")
    order.add_argument("file", metavar="FILE", help="a Word file; it is not changed itself")
    order.add_argument("--language", default="", metavar="L", help="the language of the release sheet")
    order.add_argument(
        "--for",
        dest="purpose",
        default="circulation",
        choices=["circulation", "committee", "partner", "record"],
        help="what the file may be used for",
    )
    order.add_argument("--out", default=".", metavar="DIR", help="the folder to write to (default: here)")


def _computing(commands: argparse._SubParsersAction[Parser], common: Parser) -> None:
    listed = [f"  {rule}: {', '.join(keys)}" for rule, keys in RULES.items()]
    order = commands.add_parser(
        "compute",
        parents=[common],
        help="compute a day by a rule; no register is needed",
        formatter_class=argparse.RawDescriptionHelpFormatter,
        epilog="\n".join(
            ["rules and their keys:", *listed, "", "examples:", *(f"  {one}" for one in EXAMPLES)]
        ),
    )
    order.add_argument(
        "rule", metavar="RULE", nargs="?", default="", help="without one, the rules are listed"
    )
    order.add_argument(
        "keys", metavar="key=value", nargs="*", help=f"may stand several times: {', '.join(DAYS)}"
    )


def _people(commands: argparse._SubParsersAction[Parser], common: Parser) -> None:
    commands.add_parser("holders", parents=[common], help="the office-holders and their mandates")
    order = commands.add_parser(
        "mandate", parents=[common], help="keep who holds an office, from when until when"
    )
    order.add_argument("organization", metavar="CODE", help="the organization, by its code")
    order.add_argument("name", metavar="NAME")
    order.add_argument("--language", default="en", metavar="L", help="the language of the name (default: en)")
    order.add_argument("--style", metavar="STYLE", help="Mr., Ms., H.E. …")
    order.add_argument("--title", metavar="TITLE", help="the title of the office")
    order.add_argument("--from", dest="begins", metavar="DATE", help="first day, whole or partial")
    order.add_argument("--until", dest="ends", metavar="DATE", help="last day, whole or partial")
    order.add_argument(
        "--of", type=int, default=0, metavar="ID", help="the mandate this name belongs to, by its number"
    )


def _sessions(commands: argparse._SubParsersAction[Parser], common: Parser) -> None:
    commands.add_parser("sessions", parents=[common], help="the sessions of the Coordination Committee")
    order = commands.add_parser(
        "session", parents=[common], help="keep a session with its days; what is not given stays"
    )
    order.add_argument("number", type=int, metavar="NUMBER")
    kind = order.add_mutually_exclusive_group()
    kind.add_argument("--ordinary", type=int, metavar="N", help="it is the Nth ordinary session")
    kind.add_argument("--extraordinary", type=int, metavar="N", help="it is the Nth extraordinary session")
    order.add_argument("--from", dest="opens", metavar="DATE", help='first day, a whole one ("" for none)')
    order.add_argument("--until", dest="closes", metavar="DATE", help='last day, a whole one ("" for none)')
    order.add_argument("--place", metavar="PLACE")
    order.add_argument(
        "--documents",
        metavar="DATE",
        help='the day by which documents must be ready ("" for the usual two months before)',
    )


def _diary(commands: argparse._SubParsersAction[Parser], common: Parser) -> None:
    order = commands.add_parser("due", parents=[common], help="the diary: what falls due, and why")
    order.add_argument("--until", metavar="DATE", help="only what falls due by this day, or has no day")
    order.add_argument(
        "--checked",
        action="store_true",
        help="keep that the diary was looked at, so that later days are news",
    )
    order = commands.add_parser("snooze", parents=[common], help="put a duty off, for a written reason")
    order.add_argument("duty", metavar="DUTY", help="its key, as the command 'due' gives it")
    order.add_argument("--until", metavar="DATE", required=True, help="the day on which it comes back")
    order.add_argument("--reason", metavar="TEXT", required=True)
    order = commands.add_parser("wake", parents=[common], help="take a duty up again that was put off")
    order.add_argument("duty", metavar="DUTY")
    order = commands.add_parser(
        "calendar", parents=[common], help="write the diary as a calendar file for Outlook or Thunderbird"
    )
    order.add_argument("--out", metavar="FILE.ics", required=True)
    order.add_argument("--until", metavar="DATE", help="only what falls due by this day")


def _partners(commands: argparse._SubParsersAction[Parser], common: Parser) -> None:
    order = commands.add_parser(
        "roll", parents=[common], help="the partners of an agreement that organizations join, and the quorum"
    )
    order.add_argument("ref", metavar="REF")
    order.add_argument("--on", metavar="DATE", default="", help="the roll of this day (default: today)")


def _care(commands: argparse._SubParsersAction[Parser], common: Parser) -> None:
    commands.add_parser(
        "verify", parents=[common], help="check the file, its foreign keys and the chain of facts"
    )
    order = commands.add_parser("backup", parents=[common], help="write a checked copy of the register")
    order.add_argument("file", metavar="FILE")
    order = commands.add_parser("sample", parents=[common], help="write the sample register")
    order.add_argument("file", metavar="FILE", nargs="?", help="default: in your data folder")
    order.add_argument("--keep", action="store_true", help="leave it as it is when it is there already")


def build_parser() -> Parser:
    """The whole grammar."""
    common = _common()
    parser = Parser(prog="wipo-approvals", description="The register of agreements.", parents=[common])
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND", parser_class=Parser)
    for add in (
        _imports,
        _questions,
        _orders,
        _computing,
        _releases,
        _people,
        _partners,
        _sessions,
        _diary,
        _care,
    ):
        add(commands, common)  # type: ignore[arg-type]  # parents are parsers of the same class
    return parser
