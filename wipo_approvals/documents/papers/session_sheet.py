"""The session on one page: each annex with its counterpart, boxes for the six outcomes, room for the words used."""

from __future__ import annotations

from wipo_approvals.documents import story
from wipo_approvals.documents.composition import PAGE, Composition
from wipo_approvals.documents.phrases import Phrases
from wipo_approvals.documents.pieces import EMPTY, TICKED, heading, said, sheet_of, table
from wipo_approvals.domain.vocabulary import Outcome
from wipo_approvals.sheets import AgreementSheet, AnnexSheet, CommitteeSheet
from wipo_approvals.text.blocks import Cell

PAPER = "session_sheet"
#: The columns, and their parts of the width; the outcomes stand in two of them.
_COLUMNS = {"annex": 7, "agreement": 27, "outcome": 23, "": 18, "understanding": 17, "paragraph": 8}
_HALF = len(Outcome) // 2


def build(sheet: CommitteeSheet) -> Composition:
    """The page in a language; what is recorded already stands in it."""
    phrases, symbol = Phrases(sheet.language, PAPER), str(sheet.symbol)
    title = phrases.say("heading", symbol=symbol)
    head: list[Cell | str] = [
        Cell(text=phrases.say(f"column_{name}"), span=2 if name == "outcome" else 1)
        for name in _COLUMNS
        if name
    ]
    rows = [head, *(_row(annex, phrases) for annex in sheet.annexes)]
    blocks = [
        heading(title),
        said("session", phrases.session_and_place(sheet.session)),
        table("annexes", title, rows, tuple(_COLUMNS.values())),
    ]
    header = (symbol, phrases.say("page", page=PAGE))
    return sheet_of(PAPER, symbol, phrases, blocks, header=header, landscape=True)


def _row(annex: AnnexSheet, phrases: Phrases) -> list[Cell | str]:
    decided = story.decision(annex.agreement)
    keys = decided.keys if decided else {}
    boxes = [_box(one, phrases, ticked=keys.get("outcome") == one.value) for one in Outcome]
    kind = phrases.instrument(annex.agreement)
    return [
        phrases.words.annex(annex.annex),
        f"{_counterparts(annex.agreement, phrases)}\n{kind}",
        "\n".join(boxes[:_HALF]),
        "\n".join(boxes[_HALF:]),
        str(keys.get("understanding") or ""),
        str(keys.get("report_paragraph") or ""),
    ]


def _box(outcome: Outcome, phrases: Phrases, *, ticked: bool) -> str:
    stage = "understanding" if outcome is Outcome.APPROVED_ON_UNDERSTANDING else outcome.value
    return (
        f"{TICKED if ticked else EMPTY} {phrases.words.phrase(f'stage.{stage}')}"  # shorter than its own name
    )


def _counterparts(agreement: AgreementSheet, phrases: Phrases) -> str:
    """The other side by name; the first of them and how many others."""
    first, *others = [agreement.names.get(one.key, one.key) for one in agreement.terms.counterparts] or [""]
    if not others:
        return first
    return phrases.words.sentence("list.and_others", {"first": first, "count": len(others)})
