"""The answers of the command line as text for a reader."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from wipo_approvals.domain.dates import PartialDate
from wipo_approvals.wording import Wording

if TYPE_CHECKING:  # a list is answered with its rows only
    from wipo_approvals.sheets import AgreementRow, AgreementSheet, FactSheet, Verification


def table(lines: Iterable[tuple[str, ...]]) -> str:
    """Lines of cells in columns."""
    rows = list(lines)
    widths = [max(len(row[i]) for row in rows) for i in range(len(rows[0]))] if rows else []
    return "\n".join(
        "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip() for row in rows
    )


def listing(rows: Iterable[AgreementRow], words: Wording, names: Mapping[str, str], hidden: int = 0) -> str:
    """The list, one agreement a line."""
    lines = []
    for row in rows:
        first = row.counterparts[0] if row.counterparts else ""
        others = len(row.counterparts) - 1
        who = names.get(first, first)
        shown = words.sentence("list.and_others", {"first": who, "count": others}) if others > 0 else who
        place = " ".join(part for part in (row.symbol, row.annex) if part)
        following = words.phrase(f"fact.{row.next_step}") if row.next_step else ""
        day = words.date(row.next_on) if row.next_on else ""
        lines.append((row.reference, shown, place, words.phrase(f"stage.{row.stage.value}"), following, day))
    out = table(lines) if lines else words.phrase("list.empty")
    return f"{out}\n{words.sentence('list.hidden', {'count': hidden})}" if hidden else out


def _status(found: AgreementSheet, words: Wording) -> list[str]:
    status = found.status
    clause = next((t.clause for t in found.term_sheets if t.name == status.explanation.term), "")
    lines = [words.sentence(status.explanation.code, status.explanation.details)]
    if clause:
        lines.append(words.sentence("cli.clause", {"clause": clause}))
    lines += [words.sentence(one.code, one.details) for one in status.also]
    for step in status.steps:
        lines.append(words.sentence("cli.next", {"kind": step.kind}))
        lines += [f"  - {words.sentence(gate.code, gate.details)}" for gate in step.gates]
    return lines


def sheet(found: AgreementSheet, words: Wording) -> str:
    """One agreement: title, status and reasons, regions, terms."""
    regions = [
        (
            words.phrase(f"region.{region.region.value}"),
            words.phrase(f"state.{region.state}"),
            words.day(region.since) if region.since else "",
        )
        for region in found.status.regions
    ]
    terms = [
        (words.phrase(f"term.{term.name}"), json.dumps(term.value, ensure_ascii=False), term.clause)
        for term in found.term_sheets
        if term.value not in (None, [], {}, "")
    ]
    return "\n".join(
        [
            f"{found.reference}  {found.row.title}",
            "",
            *_status(found, words),
            "",
            table(regions),
            "",
            table(terms),
        ]
    )


def after(found: AgreementSheet, words: Wording) -> str:
    """What is true after an order."""
    return "\n".join([found.reference, *_status(found, words)])


def history(facts: Iterable[FactSheet], words: Wording) -> str:
    """The facts, one a line; those that no longer hold are marked."""
    lines = []
    for fact in facts:
        mark = "" if fact.holds else words.phrase("history.annulled")
        mark = words.phrase("history.corrected") if fact.holds and fact.corrected else mark
        keys = "" if fact.entry.kind == "registered" else json.dumps(dict(fact.keys), ensure_ascii=False)
        lines.append(
            (
                fact.entry.id[:8],
                words.day(fact.on),
                words.phrase(f"fact.{fact.entry.kind}"),
                keys,
                fact.entry.actor,
                mark,
            )
        )
    return table(lines)


def kinds(answer: Mapping[str, Any], words: Wording) -> str:
    """The kinds of fact by chapter, with their keys; optional keys in brackets."""
    from wipo_approvals.domain.facts import CHAPTERS  # a list needs no facts

    parts = []
    for chapter in CHAPTERS:
        lines = [
            (f"  {kind['fact']}", kind["text"], " ".join(_key(key) for key in kind["keys"]))
            for kind in answer["facts"]
            if kind["chapter"] == chapter
        ]
        parts.append(f"{words.phrase(f'chapter.{chapter}')}\n{table(lines)}")
    return "\n\n".join(parts)


def _key(key: Mapping[str, Any]) -> str:
    return f"{key['key']}=" if key["required"] else f"[{key['key']}=]"


def papers(answer: Mapping[str, Any]) -> str:
    """The papers."""
    return table((p["paper"], p["subject"], " ".join(p["languages"]), p["text"]) for p in answer["papers"])


def files(answer: Mapping[str, Any]) -> str:
    """The files written, with remarks."""
    return "\n".join(line for written in answer["files"] for line in (written["path"], *written["remarks"]))


def batch(answer: Mapping[str, Any]) -> str:
    """The files written, then what could not be made, with the reason."""
    refused = table((one["paper"], one["subject"] or "-", one["text"]) for one in answer["refused"])
    return "\n".join(part for part in (files(answer), refused) if part)


def release(answer: Mapping[str, Any]) -> str:
    """A released file, its sheet, and what was removed."""
    removed = table((str(one["count"]), one["text"], one["example"] or "") for one in answer["removed"])
    return "\n".join(part for part in (answer["file"], answer["sheet"], removed) if part)


def verification(found: Verification, words: Wording) -> str:
    """The outcome of a check."""
    lines = [words.sentence(code, details) for code, details in found.faults]
    summary = {"facts": found.facts, "agreements": found.agreements, "head": found.head[:16]}
    return "\n".join([words.sentence("verify.sound" if found.sound else "verify.unsound", summary), *lines])


def proposal(answer: Mapping[str, Any], words: Wording) -> str:
    """What an import would register, agreement by agreement."""
    lines = []
    for agreement in answer["agreements"]:
        lines.append(f"{agreement['annex'] or '-'}  {agreement['title']}")
        lines += [
            f"    {words.phrase(f'term.{name}')}: {json.dumps(value, ensure_ascii=False)}"
            for name, value in agreement.items()
            if name not in {"annex", "title", "sources", "confidence"} and value not in (None, [], {})
        ]
    day = answer["document"].get("date")
    dated = words.day(PartialDate.parse(day)) if day else ""
    head = " ".join(str(part) for part in (answer["document"].get("symbol"), dated) if part)
    return "\n".join([head, *lines] if head else lines)
