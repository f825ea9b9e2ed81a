"""The text of an agreement as Akoma Ntoso: preface, preamble, body by articles, conclusions, notes."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from wipo_approvals.exchange.xml import element, identifier, text
from wipo_approvals.text.blocks import Block, BlockKind
from wipo_approvals.wording import addressed

_BODY = frozenset(
    {BlockKind.PART, BlockKind.ARTICLE, BlockKind.SUBHEADING, BlockKind.PARAGRAPH, BlockKind.POINT}
)
_CONCLUSIONS = frozenset({BlockKind.TESTIMONIUM, BlockKind.DATE_LINE, BlockKind.SIGNATURE})
_LEVELS = {
    BlockKind.PART: "part",
    BlockKind.ARTICLE: "article",
    BlockKind.PARAGRAPH: "paragraph",
    BlockKind.POINT: "point",
}


@dataclass(slots=True, kw_only=True)
class _Node:
    """A block of the body with what stands below it."""

    block: Block
    below: list[_Node] = field(default_factory=list)


def act(meta: str, blocks: Sequence[Block], *, name: str, parties: dict[str, str]) -> str:
    """An agreement as an `act` element around its `meta`; `parties` gives the identifier of each name to sign for."""
    notes = _noted(blocks)
    parts = (
        element("preface", *_preface(blocks, notes)),
        _preamble(blocks, notes),
        element("body", *_body(blocks, notes)),
        _conclusions(blocks, notes, parties),
    )
    return element("act", meta, *(part for part in parts if part), name=name, contains="originalVersion")


def eid(ident: str) -> str:
    """The identifier of a block in the form of the standard: art_7__p_1__pt_a."""
    return "__".join(identifier(part.replace("-", "_")) for part in ident.split("."))


def notes(blocks: Iterable[Block]) -> tuple[str, ...]:
    """The footnotes as `note` elements for the metadata."""
    return tuple(
        element("note", element("p", text(block.text)), eId=eid(block.ident))
        for block in blocks
        if block.kind is BlockKind.FOOTNOTE
    )


def _noted(blocks: Sequence[Block]) -> dict[str, str]:
    """For each block that is followed by footnotes the references to them."""
    found: dict[str, str] = {}
    before = blocks[0].ident if blocks else ""
    for block in blocks:
        if block.kind is BlockKind.FOOTNOTE:
            marker = block.label.strip() or "*"
            found[before] = found.get(before, "") + element(
                "noteRef", href=f"#{eid(block.ident)}", marker=marker
            )
        else:
            before = block.ident
    return found


def _p(words: str, more: str = "") -> str:
    return element("p", text(words), more)


def _preface(blocks: Sequence[Block], noted: dict[str, str]) -> list[str]:
    titles = [block for block in blocks if block.kind is BlockKind.TITLE]
    shown = [
        element("longTitle", element("p", element("docTitle", text(one.text)), noted.get(one.ident, "")))
        for one in titles[:1]
    ]
    rest = [one for one in blocks if one.kind is BlockKind.PARTIES or one in titles[1:]]
    return [*shown, *(_p(one.words, noted.get(one.ident, "")) for one in rest)]


def _preamble(blocks: Sequence[Block], noted: dict[str, str]) -> str:
    made: list[str] = []
    recitals: list[str] = []
    for block in blocks:
        more = noted.get(block.ident, "")
        match block.kind:
            case BlockKind.PREAMBLE_HEADING:
                made.append(_p(block.words, more))
            case BlockKind.RECITAL:
                number = element("num", text(block.label)) if block.label else ""
                recitals.append(element("recital", number, _p(block.text, more), eId=eid(block.ident)))
            case BlockKind.ENACTING:
                made.append(element("formula", _p(block.words, more), name="enacting"))
            case _:
                continue
    heads = [part for part in made if part.startswith("<p>")]
    formulas = [part for part in made if not part.startswith("<p>")]
    group = [element("recitals", *recitals, eId="recitals")] if recitals else []
    inside = (*heads, *group, *formulas)
    return element("preamble", *inside) if inside else ""


def _body(blocks: Sequence[Block], noted: dict[str, str]) -> list[str]:
    made = [_hierarchy(node, noted) for node in _tree(block for block in blocks if block.kind in _BODY)]
    forms = [block for block in blocks if block.kind is BlockKind.FORM]
    if forms:
        lines = [_p(block.words, noted.get(block.ident, "")) for block in forms]
        made.append(element("hcontainer", element("content", *lines), name="form", eId="form"))
    return made or [element("paragraph", element("content", _p("")), eId="p")]


def _tree(blocks: Iterable[Block]) -> list[_Node]:
    """The blocks nested by their identifiers; articles stand under the part before them."""
    roots: list[_Node] = []
    known: dict[str, _Node] = {}
    part: _Node | None = None
    for block in blocks:
        node = _Node(block=block)
        known[block.ident] = node
        above = known.get(block.ident.rpartition(".")[0])
        if block.kind is BlockKind.PART:
            part, above = node, None
        elif above is None and part is not None:
            above = part
        (above.below if above else roots).append(node)
    return roots


def _hierarchy(node: _Node, noted: dict[str, str]) -> str:
    block, more = node.block, noted.get(node.block.ident, "")
    if block.kind is BlockKind.SUBHEADING:
        return element("crossHeading", text(block.words), eId=eid(block.ident))
    head = [
        element("num", text(block.label)) if block.label else "",
        element("heading", text(block.heading)) if block.heading else "",
    ]
    words = _p(block.text, more) if block.text or more else ""
    if node.below:
        intro = element("intro", words) if words else ""
        inside = (*head, intro, *(_hierarchy(one, noted) for one in node.below))
    else:
        inside = (*head, element("content", words or _p("")))
    return element(_LEVELS[block.kind], *inside, eId=eid(block.ident))


def _conclusions(blocks: Sequence[Block], noted: dict[str, str], parties: dict[str, str]) -> str:
    made: list[str] = []
    for block in blocks:
        if block.kind is BlockKind.SIGNATURE:
            made += [
                _signature(entry.party, addressed(entry.style, entry.name), entry.title, parties)
                for entry in block.entries
            ]
        elif block.kind in _CONCLUSIONS:
            made.append(_p(block.words, noted.get(block.ident, "")))
    return element("conclusions", *made) if made else ""


def _signature(party: str, name: str, title: str, parties: dict[str, str]) -> str:
    key = parties.get(party, "")
    inside = [element("organization", text(party), refersTo=f"#{key}")] if key else [text(party)]
    inside += [text(f" {part}") for part in (name, title) if part]
    return element("p", element("signature", *inside))
