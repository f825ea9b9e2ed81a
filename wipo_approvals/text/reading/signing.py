"""The signature block: who signs for which party, in which style and office, and where a date stands."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum, auto

from wipo_approvals.text.blocks import SignatureEntry
from wipo_approvals.text.lexicon import Lexicon, fold, tidy
from wipo_approvals.text.organizations import name_key
from wipo_approvals.text.reading.lines import Line
from wipo_approvals.text.reading.naming import Party, party_of
from wipo_approvals.text.reading.repair import is_rule

_COLUMNS = re.compile(r"\s{3,}|\t+|\u3000{2,}|(?<=\S)\s{2,}(?=\S)|\s\|\s")
_PERSON = re.compile(r"^[^\d:;!?。:；]{2,60}$")


class Role(Enum):
    """What a cell of the block is."""

    PARTY = auto()
    TITLE = auto()
    NAME = auto()
    DATE = auto()
    OTHER = auto()


@dataclass(frozen=True, slots=True, kw_only=True)
class Cell:
    """One piece of the block: its role, its words, and the party it names."""

    role: Role
    text: str = ""
    style: str = ""
    party: Party | None = None


@dataclass(slots=True, kw_only=True)
class _Record:
    title: str = ""
    name: str = ""
    style: str = ""
    party: Party | None = None
    seen: int = 0

    def takes(self, cell: Cell) -> bool:
        return not (self.title if cell.role is Role.TITLE else self.name)

    def add(self, cell: Cell) -> None:
        if cell.role is Role.TITLE:
            self.title = cell.text
        else:
            self.name, self.style = cell.text, cell.style


def signature_entries(
    lines: Iterable[Line], parties: tuple[Party, ...], words: Lexicon
) -> tuple[SignatureEntry, ...]:
    """The places to sign, in the order of the block (columns from left to right)."""
    pieces = [_pieces(line.text, parties, words) for line in lines if not is_rule(line.text)]
    stream = [cell for column in _columns(pieces) for cell in _column_cells(column, parties, words)]
    dates = sum(cell.role is Role.DATE for cell in stream)
    records = _assigned(stream)
    many = dates > 1
    return tuple(
        SignatureEntry(
            party=record.party.names[0] if record.party else "",
            title=record.title,
            name=record.name,
            style=record.style,
            date_blank=many,
        )
        for record in records
    )


def date_lines(lines: Iterable[Line], words: Lexicon) -> int:
    """How many lines or columns of the block are for a date."""
    found = 0
    for line in lines:
        pieces = [piece for piece in _COLUMNS.split(line.text.strip()) if piece]
        shown = [piece for piece in pieces if words.full("signature.date", fold(piece))]
        found += max(len(shown), len(re.findall(r"日期\s*[:：]|\bdated?\s*:", line.text, re.IGNORECASE)))
    return found


def _pieces(text: str, parties: tuple[Party, ...], words: Lexicon) -> list[tuple[int, str]]:
    """The pieces of a line with the columns they start in."""
    found: list[tuple[int, str]] = []
    start = 0
    for gap in [*_COLUMNS.finditer(text.rstrip()), None]:
        piece = text[start : gap.start() if gap else len(text)]
        if piece.strip():
            found.append((start + len(piece) - len(piece.lstrip()), piece.strip()))
        start = gap.end() if gap else len(text)
    if len(found) != 1:
        return found
    cut = _two_parties(found[0][1], parties, words)
    return [(found[0][0], cut[0]), (found[0][0] + len(cut[0]) + 1, cut[1])] if cut else found


def _columns(rows: list[list[tuple[int, str]]]) -> list[list[str]]:
    """The pieces column by column when some row has several, else all in one column."""
    edges = [start for start, _ in max(rows, key=len, default=[])]
    columns: list[list[str]] = [[] for _ in edges]
    for row in rows:
        for index, (start, piece) in enumerate(row):
            if len(row) == len(edges):
                columns[index].append(piece)
            else:
                near = min(range(len(edges)), key=lambda column: abs(edges[column] - start))
                columns[near].append(piece)
    return columns


def _column_cells(column: list[str], parties: tuple[Party, ...], words: Lexicon) -> list[Cell]:
    found: list[Cell] = []
    index = 0
    while index < len(column):
        size = next(
            (size for size in (3, 2) if _is_wrapped_name(column[index : index + size], size, parties, words)),
            1,
        )
        text = words.glue.join(column[index : index + size])
        for piece in _title_then_name(text, words):
            found += _read(piece, parties, words)
        index += size
    return found


def _is_wrapped_name(pieces: list[str], size: int, parties: tuple[Party, ...], words: Lexicon) -> bool:
    """Whether a party's name runs over these pieces, none of which names it alone."""
    if len(pieces) < size or any(words.search("signature.office", fold(piece)) for piece in pieces):
        return False
    key = name_key(re.sub(r"^(?:for|on behalf of)\s+", "", words.glue.join(pieces), flags=re.IGNORECASE))
    key = re.sub(r"^the(?=\w)", "", key) if key.startswith("the") else key
    whole = any(key in party.mentions() for party in parties)
    return whole and not any(party_of(piece, parties, words) for piece in pieces[:1])


def _two_parties(text: str, parties: tuple[Party, ...], words: Lexicon) -> list[str]:
    for gap in re.finditer(r"\s+", text.strip()):
        left, right = text[: gap.start()], text[gap.end() :]
        first, second = party_of(left, parties, words), party_of(right, parties, words)
        if first and second and first is not second and _pure(left) and _pure(right):
            return [left, right]
    return []


def _pure(text: str) -> bool:
    return text.count("(") + text.count("（") == text.count(")") + text.count("）")


def _title_then_name(text: str, words: Lexicon) -> list[str]:
    plain = tidy(text)
    for gap in re.finditer(r"\s+", plain):
        left, right = plain[: gap.start()], plain[gap.end() :]
        styled = _styled(right, words)
        if words.search("signature.office", fold(left)) and styled.style:
            return [left, right]
    return [text]


def _read(piece: str, parties: tuple[Party, ...], words: Lexicon) -> list[Cell]:
    text = tidy(piece).strip(" ,，;；")
    for rule in words.patterns("signature.mark"):
        text = rule.sub("", text).strip()
    for rule in words.patterns("signature.label"):
        text = rule.sub("", text).strip() if rule.match(fold(text)) else text
    plain = fold(text)
    if not text or is_rule(text) or words.full("signature.blank", plain):
        return []
    if words.full("signature.date", plain) or re.search(r"\.{4,}|_{3,}$", plain):
        return [Cell(role=Role.DATE, text=text)]
    named = words.full("signature.party_line", plain)
    owner = party_of(named["who"], parties, words) if named else None
    if named and owner:
        return [
            Cell(role=Role.PARTY, text=named["who"], party=owner),
            *_spoken(named["rest"], fold(named["rest"]), parties, words),
        ]
    return _spoken(text, plain, parties, words)


def _spoken(text: str, plain: str, parties: tuple[Party, ...], words: Lexicon) -> list[Cell]:
    exact = _exact(text, parties, words)
    if exact:
        return [Cell(role=Role.PARTY, text=text, party=exact)]
    if (pair := words.full("signature.name_title", plain)) and words.search(
        "signature.office", pair["title"]
    ):
        return [_styled(pair["name"], words), Cell(role=Role.TITLE, text=pair["title"])]
    styled = _styled(text, words)
    if styled.style and not words.search("signature.office", fold(text)):
        return [styled]
    if words.search("signature.office", plain):
        title = Cell(role=Role.TITLE, text=_office(text, parties))
        owner = next((one for one in parties for name in one.names if text.startswith(name)), None)
        return [Cell(role=Role.PARTY, text=text, party=owner), title] if owner else [title]
    if styled.style:
        return [styled]
    near = party_of(text, parties, words)
    if near:
        return [Cell(role=Role.PARTY, text=text, party=near)]
    if words.full("signature.place", plain) or words.search("parties.orgnoun", plain):
        return [Cell(role=Role.OTHER, text=text)]
    return [Cell(role=Role.NAME if _PERSON.match(text) and len(text.split()) < 7 else Role.OTHER, text=text)]  # noqa: PLR2004


def _office(text: str, parties: tuple[Party, ...]) -> str:
    for party in parties:
        for name in party.names:
            if text.startswith(name) and len(text) > len(name):
                return text[len(name) :].strip()
            for joint in (f", {name}", f" of the {name}", f" of {name}"):
                if text.endswith(joint):
                    return text[: -len(joint)]
    return text


def _exact(text: str, parties: tuple[Party, ...], words: Lexicon) -> Party | None:
    if words.search("signature.office", fold(text)) and not re.match(r"(?i)for\b|on behalf|代表", text):
        return None
    return party_of(text, parties, words)


def _styled(text: str, words: Lexicon) -> Cell:
    plain = tidy(text)
    for key in ("signature.style_after", "signature.style_before"):
        if found := words.full(key, plain):
            return Cell(role=Role.NAME, text=found["name"].strip(" ,"), style=found["style"].strip(" ,"))
    return Cell(role=Role.NAME, text=plain)


def _assigned(stream: list[Cell]) -> list[_Record]:
    cells = [cell for cell in stream if cell.role in (Role.PARTY, Role.TITLE, Role.NAME)]
    order: list[Party] = []
    records: list[_Record] = []
    current: Party | None = None
    for cell in cells:
        if cell.role is Role.PARTY and cell.party:
            current = cell.party
            order += [] if current in order else [current]
        elif not records or not records[-1].takes(cell) or records[-1].seen != len(order):
            records.append(_Record(party=current, seen=len(order)))
            records[-1].add(cell)
        else:
            records[-1].add(cell)
    return _attributed(_merged(records), order, cells)


def _merged(records: list[_Record]) -> list[_Record]:
    return [record for record in records if record.title or record.name]


def _attributed(records: list[_Record], order: list[Party], cells: list[Cell]) -> list[_Record]:
    """Give each record its party: the heading above it, else the name below it, else by position."""
    if not order or not records:
        return records
    if cells[0].role is not Role.PARTY:
        for record in records:
            record.party = order[min(record.seen, len(order) - 1)]
        return records
    headed = {record.seen for record in records}
    if headed == set(range(1, len(order) + 1)):
        return records
    for index, record in enumerate(records):
        record.party = order[min(index, len(order) - 1)]
    return records
