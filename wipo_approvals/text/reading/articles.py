"""The body of an agreement: where its articles open, in whatever style, and what stands in each."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from wipo_approvals.text.blocks import Block, BlockKind
from wipo_approvals.text.lexicon import Lexicon, fold
from wipo_approvals.text.numbering import label_number
from wipo_approvals.text.reading.lines import Para, display_width
from wipo_approvals.text.reading.repair import BULLET, LABEL, is_article, is_rule

_STOP = re.compile(r"[.;:,\u3002\uff1b\uff1a\uff0c\u3001]$")
_HEAD_WIDTH = 110
_LEAD = " .:-–—)）、:：\u3000"


@dataclass(frozen=True, slots=True, kw_only=True)
class Opening:
    """Where an article opens: the paragraph, its label, number and heading, and the words that follow."""

    index: int
    label: str = ""
    number: int = 0
    heading: str = ""
    text: str = ""
    used: int = 1


def openings(paras: list[Para], words: Lexicon) -> list[Opening]:
    """The articles of an agreement, in the first of the known styles that it keeps to."""
    start = _body_start(paras, words)
    long = _chain(_long_candidates(paras, words))
    if long:
        return long
    plain = _unnumbered(paras, start, words)
    for key, least in (("articles.han", 2), ("articles.roman", 2), ("articles.arabic", 3)):
        found = _chain(_numbered(paras, start, key, words))
        if len(found) >= least and _is_frame(found, plain, len(paras)):
            return found
    return plain


def _is_frame(found: list[Opening], plain: list[Opening], total: int) -> bool:
    if not plain:
        return True
    covered = found[-1].index - found[0].index > (total - found[0].index) * 0.4
    return found[0].index <= plain[0].index or (covered and len(found) > len(plain))


def _body_start(paras: list[Para], words: Lexicon) -> int:
    for index, one in enumerate(paras[: len(paras) // 2 + 8]):
        if words.full("preamble.enacting", one.folded):
            return index + 1
    recitals = [index for index, one in enumerate(paras) if words.match("preamble.opener", one.folded)]
    early = [index for index in recitals if index < len(paras) // 2]
    return early[-1] + 1 if early else 0


def _long_candidates(paras: list[Para], words: Lexicon) -> list[Opening]:
    found: dict[str, list[Opening]] = {}
    for index, one in enumerate(paras):
        if not is_article(one.folded, words):
            continue
        shown = words.full("articles.long", one.text) or words.full("articles.long", one.folded)
        number = label_number(shown["number"], words) if shown else None
        if not shown or number is None:
            continue
        rest = shown["rest"]
        label = shown.string[: len(shown.string) - len(rest)].strip() if rest else shown.string.strip()
        opened = _opening(paras, index, label.rstrip(" .:-"), number, rest)
        found.setdefault(shown["word"].lower()[:4], []).append(opened)
    return next(iter(sorted(found.values(), key=lambda rows: -len(_chain(rows)))), [])


def _numbered(paras: list[Para], start: int, key: str, words: Lexicon) -> list[Opening]:
    found = []
    for index in range(start, len(paras)):
        shown = words.full(key, paras[index].text) or words.full(key, paras[index].folded)
        number = label_number(shown["number"], words) if shown else None
        if shown and number is not None:
            found.append(
                _opening(paras, index, shown.string[: shown.start("rest")].strip(), number, shown["rest"])
            )
    return found


def _opening(paras: list[Para], index: int, label: str, number: int, rest: str) -> Opening:
    text = rest.lstrip(_LEAD).rstrip()
    if not text:
        heading = _next_heading(paras, index)
        return Opening(index=index, label=label, number=number, heading=heading, used=2 if heading else 1)
    if is_heading(text):
        return Opening(index=index, label=label, number=number, heading=text)
    run_in = re.match(r"(?P<head>[A-ZÀ-Ý][^.:]{2,60})[.:] +(?P<rest>[A-Z(].+)$", text)
    if run_in and len(run_in["head"].split()) < 8 and " shall " not in run_in["head"]:  # noqa: PLR2004
        return Opening(index=index, label=label, number=number, heading=run_in["head"], text=run_in["rest"])
    return Opening(index=index, label=label, number=number, text=text)


def _next_heading(paras: list[Para], index: int) -> str:
    if index + 2 > len(paras) - 1:
        return ""
    after = paras[index + 1].text
    labelled = LABEL.match(after) or BULLET.match(after)
    return after if is_heading(after) and not labelled else ""


def is_heading(text: str) -> bool:
    """Whether words can be a heading: short, and no sentence."""
    return bool(text) and display_width(text) <= _HEAD_WIDTH and not _STOP.search(text.strip())


def _chain(rows: list[Opening]) -> list[Opening]:
    """The longest run of candidates numbered from 1 upwards, in order; one number may be missing."""
    best: list[Opening] = []
    for first in [row for row in rows if row.number == 1]:
        run = [first]
        for row in rows:
            if row.index > run[-1].index and run[-1].number < row.number <= run[-1].number + 2:
                run.append(row)
        if len(run) > len(best):
            best = run
    return best


def _unnumbered(paras: list[Para], start: int, words: Lexicon) -> list[Opening]:
    found: list[Opening] = []
    for index in range(start, len(paras) - 1):
        one, after = paras[index], paras[index + 1]
        if _stands_alone(one, words) and not _stands_alone(after, words) and not is_rule(after.text):
            found.append(Opening(index=index, number=len(found) + 1, heading=one.text))
    return [row for row in found if not _is_signing(paras, row.index, words)]


def _stands_alone(one: Para, words: Lexicon) -> bool:
    text = one.folded
    if not is_heading(one.text) or display_width(one.text) > _HEAD_WIDTH * 0.8 or is_rule(one.text):
        return False
    if LABEL.match(one.text) or BULLET.match(one.text) or words.full("preamble.heading", text):
        return False
    if words.full("signature.date", text) or words.full("instruments.form", text):
        return False
    return not (text[:1].islower() or text[:1] in "([\"'_.-") or text.startswith('"')


def _is_signing(paras: list[Para], index: int, words: Lexicon) -> bool:
    """Whether a lone line belongs to the signature block: after it only short lines come."""
    rest = paras[index + 1 :]
    if any(words.full("instruments.form", one.folded) for one in paras[:index]) and index > len(paras) // 2:
        return True
    return not any(re.search(r"[.;\u3002\uff1b]$", one.text) and display_width(one.text) > 24 for one in rest)  # noqa: PLR2004


@dataclass(slots=True)
class _Place:
    """Where in the body the next block falls, so that identifiers are stable and unique."""

    article: str = "body"
    paragraph: str = ""
    seen: dict[str, int] = field(default_factory=dict)

    def unique(self, ident: str) -> str:
        count = self.seen[ident] = self.seen.get(ident, 0) + 1
        return ident if count == 1 else f"{ident}_{count}"


def body_blocks(body: list[Para], starts: list[Opening], main: list[Para], words: Lexicon) -> list[Block]:
    """The blocks of the articles: their openings, parts, paragraphs and points."""
    opened = {main[one.index].lines: one for one in starts}
    used = {main[one.index + step].lines for one in starts for step in range(1, one.used)}
    place, found = _Place(), []
    for index, one in enumerate(body):
        if one.lines in used or is_rule(one.text):
            continue
        if start := opened.get(one.lines):
            place.article, place.paragraph = place.unique(f"art-{start.number}"), ""
            last = main[start.index + start.used - 1].lines[1]
            found.append(_article(start, place.article, (one.lines[0], last)))
        elif _is_part(body, index, opened, words):
            found.append(
                Block(kind=BlockKind.PART, ident=place.unique("part"), heading=one.text, lines=one.lines)
            )
        else:
            found.append(_inner(one, place))
    return found


def _article(start: Opening, ident: str, lines: tuple[int, int]) -> Block:
    return Block(
        kind=BlockKind.ARTICLE,
        ident=ident,
        label=start.label,
        heading=start.heading,
        text=start.text,
        lines=lines,
    )


def _is_part(body: list[Para], index: int, opened: dict[tuple[int, int], Opening], words: Lexicon) -> bool:
    if index + 1 >= len(body) or body[index + 1].lines not in opened:
        return False
    one = body[index]
    labelled = LABEL.match(one.text) or BULLET.match(one.text)
    return bool(words.full("articles.part", one.folded)) or (is_heading(one.text) and not labelled)


def _inner(one: Para, place: _Place) -> Block:
    found = LABEL.match(one.text) or BULLET.match(one.text)
    if not found:
        kind = BlockKind.SUBHEADING if is_heading(one.text) else BlockKind.PARAGRAPH
        name = "h" if kind is BlockKind.SUBHEADING else "p"
        ident = place.unique(f"{place.article}.{name}")
        place.paragraph = ident if kind is BlockKind.PARAGRAPH else place.paragraph
        return Block(kind=kind, ident=ident, text=one.text, lines=one.lines)
    label, text = found["label"].strip(), one.text[found.end() :].strip()
    bare = re.sub(r"[\s()（）.、]+", "-", fold(label)).strip("-")
    if label[0].isdigit() and not label.endswith(")"):
        place.paragraph = place.unique(f"{place.article}.p-{bare}")
        return Block(kind=BlockKind.PARAGRAPH, ident=place.paragraph, label=label, text=text, lines=one.lines)
    sign = bare if bare.isalnum() else "dot"
    level = 1 if re.fullmatch(r"\(?[ivx]{2,}\)?|\([ivx]\)", label) and "pt-" in place.paragraph else 0
    ident = place.unique(f"{place.paragraph or place.article}.pt-{sign}")
    return Block(
        kind=BlockKind.POINT, ident=ident, label=_bullet(label), text=text, level=level, lines=one.lines
    )


def _bullet(label: str) -> str:
    return "•" if "\ue000" <= label <= "\uf8ff" else label
