"""The conventions a machine can check, each with the remedy in its message."""

from __future__ import annotations

import ast
import io
import re
import tokenize
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
LONGEST_FILE, LONGEST_FUNCTION = 400, 40

type_ignore = re.compile(r"#\s*type:\s*ignore(?!\[)")
bare_noqa = re.compile(r"#\s*noqa(?!:\s*[A-Z]+[0-9]+)", re.IGNORECASE)
weak_name = re.compile(r"(Manager|Helper|Utils?|Utility|Data|Info)$")

CLOCKS = {"today", "now", "utcnow"}
CLOCK_READERS = {"main.py", "ui/app.py", "wipo_approvals/cli/main.py", "wipo_approvals/register/store.py"}
CATCH_ALL = {"ui/runner.py", "ui/app.py"}
BOXES = {"QMessageBox", "QFileDialog", "QInputDialog", "QErrorMessage"}
TRANSLATORS = {"tr", "translate", "QT_TRANSLATE_NOOP"}


def sources() -> list[str]:
    places = [ROOT / "main.py", *(ROOT / "wipo_approvals").rglob("*.py"), *(ROOT / "ui").rglob("*.py")]
    names = [path.relative_to(ROOT).as_posix() for path in places if path.exists()]
    return sorted(name for name in names if "/migrations/" not in name)


def also_tests() -> list[str]:
    folders = ("tests", "scripts", "benchmarks")
    return sources() + sorted(
        p.relative_to(ROOT).as_posix() for f in folders for p in (ROOT / f).rglob("*.py")
    )


@cache
def text_of(name: str) -> str:
    return (ROOT / name).read_text(encoding="utf-8")


@cache
def tree_of(name: str) -> ast.Module:
    return ast.parse(text_of(name))


def nodes(name: str) -> Iterator[ast.AST]:
    return ast.walk(tree_of(name))


def calls(name: str) -> Iterator[ast.Call]:
    return (node for node in nodes(name) if isinstance(node, ast.Call))


def called(call: ast.Call) -> str:
    if isinstance(call.func, ast.Attribute):
        return call.func.attr
    return call.func.id if isinstance(call.func, ast.Name) else ""


def report(name: str, lines: list[int], remedy: str) -> None:
    assert not lines, "\n".join([*(f"{name}:{line}" for line in lines), remedy])


every_source = pytest.mark.parametrize("name", sources())
every_file = pytest.mark.parametrize("name", also_tests())


@every_file
def test_a_file_has_one_subject(name: str) -> None:
    length = len(text_of(name).splitlines())
    assert length <= LONGEST_FILE, f"{name} has {length} lines: split it by subject (at most {LONGEST_FILE})."


@every_file
def test_a_function_fits_on_half_a_screen(name: str) -> None:
    functions = [node for node in nodes(name) if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)]
    long = [node.lineno for node in functions if (node.end_lineno or 0) - node.lineno + 1 > LONGEST_FUNCTION]
    report(
        name, long, f"Take a step out of the function under its own name (at most {LONGEST_FUNCTION} lines)."
    )


@every_file
def test_a_module_opens_with_one_sentence(name: str) -> None:
    docstring = ast.get_docstring(tree_of(name)) or ""
    first = docstring.split("\n\n", maxsplit=1)[0].strip()
    assert first.endswith((".", ":")), f"{name}: open the module with one sentence saying what it is for."


@every_source
def test_only_the_outermost_rooms_catch_everything(name: str) -> None:
    handlers = [node for node in nodes(name) if isinstance(node, ast.ExceptHandler)]
    wide = [
        h.lineno for h in handlers if h.type is None or ast.unparse(h.type) in {"Exception", "BaseException"}
    ]
    report(
        name, [] if name in CATCH_ALL else wide, "Catch by its own type what you can mend; let the rest rise."
    )


@every_source
def test_nobody_reads_the_clock(name: str) -> None:
    clocks = [c.lineno for c in calls(name) if called(c) in CLOCKS and isinstance(c.func, ast.Attribute)]
    report(
        name,
        [] if name in CLOCK_READERS else clocks,
        "Take `today` as a parameter; main and app read the clock.",
    )


@every_source
def test_names_are_the_offices_words(name: str) -> None:
    classes = [node for node in nodes(name) if isinstance(node, ast.ClassDef)]
    weak = [node.lineno for node in classes if weak_name.search(node.name)]
    report(name, weak, "Name the class by what it is, in the words of domain/vocabulary.py.")


@every_file
def test_every_ignore_carries_its_code(name: str) -> None:
    tokens = tokenize.generate_tokens(io.StringIO(text_of(name)).readline)
    comments = [token for token in tokens if token.type == tokenize.COMMENT]
    bare = [c.start[0] for c in comments if type_ignore.search(c.string) or bare_noqa.search(c.string)]
    report(name, bare, "Write the code of what is ignored and a reason.")


@every_source
def test_no_formatted_string_is_translated(name: str) -> None:
    formatted = [
        call.lineno
        for call in calls(name)
        if called(call) in TRANSLATORS and any(isinstance(argument, ast.JoinedStr) for argument in call.args)
    ]
    report(
        name, formatted, 'lupdate reads an f-string literally: write tr("... %1").replace or .format instead.'
    )


@every_source
def test_only_messages_opens_boxes(name: str) -> None:
    used = [node.lineno for node in nodes(name) if isinstance(node, ast.Name) and node.id in BOXES]
    report(name, [] if name == "ui/messages.py" else used, "Ask through ui.messages.Messages.")


@every_source
def test_texts_on_the_screen_are_plain(name: str) -> None:
    made = [call.lineno for call in calls(name) if called(call) in {"QLabel", "QTextBrowser"}]
    report(
        name,
        [] if name == "ui/widgets/text.py" else made,
        "A bare QLabel interprets rich text and opens local files: use ui.widgets.text.PlainLabel.",
    )


@every_source
def test_no_rich_text_is_asked_for(name: str) -> None:
    rich = {"RichText", "AutoText", "MarkdownText", "setHtml", "setMarkdown", "insertHtml"}
    used = [n.lineno for n in nodes(name) if isinstance(n, ast.Attribute) and n.attr in rich]
    report(name, used, "Texts come from outside: show them as plain text.")


def lambdas_holding_self(call: ast.Call) -> bool:
    lambdas = [argument for argument in call.args if isinstance(argument, ast.Lambda)]
    names = [node for each in lambdas for node in ast.walk(each) if isinstance(node, ast.Name)]
    return any(node.id == "self" for node in names)


@every_source
def test_no_connection_keeps_its_widget_alive(name: str) -> None:
    held = [call.lineno for call in calls(name) if called(call) == "connect" and lambdas_holding_self(call)]
    report(name, held, "A lambda that captures self is never collected: connect to a named slot.")


@every_source
def test_only_the_store_commits(name: str) -> None:
    commits = [call.lineno for call in calls(name) if called(call) == "commit"]
    report(
        name, [] if name == "wipo_approvals/register/store.py" else commits, "Only register/store.py commits."
    )


@every_source
def test_nothing_is_printed(name: str) -> None:
    printed = [
        call.lineno for call in calls(name) if isinstance(call.func, ast.Name) and call.func.id == "print"
    ]
    report(
        name,
        []
        if name in {"wipo_approvals/cli/main.py", "wipo_approvals/cli/headless.py", "main.py"}
        else printed,
        "Only the command line prints.",
    )


@pytest.mark.parametrize(
    ("check", "sample"),
    [
        (test_only_the_store_commits, "session.commit()"),
        (test_only_messages_opens_boxes, "QMessageBox.warning(None, 'a', 'b')"),
        (test_nobody_reads_the_clock, "date.today()"),
        (test_no_formatted_string_is_translated, "self.tr(f'{n} papers')"),
        (test_no_connection_keeps_its_widget_alive, "button.clicked.connect(lambda: self.go())"),
        (test_texts_on_the_screen_are_plain, "QLabel('<b>x</b>')"),
    ],
)
def test_the_checks_bite(check: Callable[[str], None], sample: str, tmp_path: Path) -> None:
    specimen = tmp_path / "specimen.py"
    specimen.write_text(sample, encoding="utf-8")
    with pytest.raises(AssertionError):
        check(str(specimen))
