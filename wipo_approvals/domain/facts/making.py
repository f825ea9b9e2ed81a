"""Facts from plain values and back: what a clerk gives, what the register keeps."""

from __future__ import annotations

import json
import types
import typing
from collections.abc import Callable, Mapping
from dataclasses import MISSING, dataclass, fields
from enum import StrEnum
from functools import cache
from typing import Any

from wipo_approvals.domain.dates import PartialDate
from wipo_approvals.domain.facts.kinds import KINDS, Fact
from wipo_approvals.domain.vocabulary import Symbol
from wipo_approvals.errors import WrongInput


@dataclass(frozen=True, slots=True, kw_only=True)
class Key:
    """One key of a fact kind: its name, the type a clerk gives, and whether it must be given."""

    name: str
    type: str
    required: bool


@cache
def _hints(kind: str) -> dict[str, Any]:
    return typing.get_type_hints(KINDS[kind])


def _bare(hint: Any) -> Any:  # noqa: ANN401 - a type hint has no narrower type
    """The type behind one that may also be None."""
    if typing.get_origin(hint) is not types.UnionType:
        return hint
    return next(part for part in typing.get_args(hint) if part is not type(None))


_NAMES = {str: "text", int: "number", bool: "yes|no", Symbol: "symbol", PartialDate: "day"}


def _type_name(hint: Any) -> str:  # noqa: ANN401 - as above
    bare = _bare(hint)
    if typing.get_origin(bare) is tuple:
        return "list"
    if isinstance(bare, type) and issubclass(bare, StrEnum):
        return "|".join(member.value for member in bare)
    return _NAMES.get(bare, "json")


def keys_of(kind: type[Fact]) -> tuple[Key, ...]:
    """The keys a fact of this kind is made of, in order."""
    hints = _hints(kind.kind)
    return tuple(
        Key(
            name=f.name,
            type=_type_name(hints[f.name]),
            required=f.default is MISSING and f.default_factory is MISSING,
        )
        for f in fields(kind)
    )


def _json_or_text(value: object) -> object:
    if not isinstance(value, str):
        return value
    if not value.strip():
        return None
    try:
        return json.loads(value)
    except ValueError:
        return value


_WHETHER = {"yes": True, "true": True, "1": True, "no": False, "false": False, "0": False}


def _whether(key: str, value: object) -> bool:
    found = _WHETHER.get(str(value).strip().lower())
    if found is None:
        raise WrongInput("input.one_of", key=key, value=value, allowed="yes, no")
    return found


def _number(key: str, value: object) -> int:
    if not str(value).isdigit():
        raise WrongInput("input.number", key=key, value=value)
    return int(str(value))


def _mapping(key: str, value: object) -> Mapping[str, Any]:
    table = _json_or_text(value)
    if not isinstance(table, Mapping):
        raise WrongInput("input.table", key=key, value=value)
    return table


def _member(hint: type[StrEnum], key: str, value: object) -> StrEnum:
    try:
        return hint(str(value))
    except ValueError as wrong:
        allowed = ", ".join(member.value for member in hint)
        raise WrongInput("input.one_of", key=key, value=value, allowed=allowed) from wrong


def _list(_key: str, value: Any) -> tuple[str, ...]:  # noqa: ANN401 - a list in any spelling
    return tuple(value.replace(",", " ").split()) if isinstance(value, str) else tuple(value)


_CONVERSIONS: dict[Any, Callable[[str, Any], Any]] = {
    bool: _whether,
    int: _number,
    Symbol: lambda _key, value: value if isinstance(value, Symbol) else Symbol.parse(str(value)),
    PartialDate: lambda _key, value: (
        value if isinstance(value, PartialDate) else PartialDate.parse(str(value))
    ),
    str: lambda _key, value: str(value).strip(),
    tuple: _list,
    Mapping: _mapping,
}


def _convert(hint: Any, key: str, value: Any) -> Any:  # noqa: ANN401 - values of every fact key
    bare = _bare(hint)
    if bare is not hint and value in (None, ""):
        return None
    if bare is Any:
        return _json_or_text(value)
    if isinstance(bare, type) and issubclass(bare, StrEnum):
        return _member(bare, key, value)
    return _CONVERSIONS[typing.get_origin(bare) or bare](key, value)


def make(kind: str, values: Mapping[str, Any]) -> Fact:
    """The fact of this kind with these keys; raises WrongInput naming the key that is missing or wrong."""
    cls = KINDS.get(kind)
    if cls is None:
        raise WrongInput("input.fact_kind", value=kind, allowed=", ".join(KINDS))
    hints = _hints(kind)
    names = [key.name for key in keys_of(cls)]
    for name in values:
        if name not in names:
            raise WrongInput("input.key", value=name, kind=kind, allowed=", ".join(names) or "-")
    for key in keys_of(cls):
        anything = hints[key.name] is Any  # a term may be emptied
        given = key.name in values if anything else values.get(key.name) not in (None, "")
        if key.required and not given:
            raise WrongInput("input.missing", key=key.name, kind=kind)
    return cls(**{name: _convert(hints[name], name, value) for name, value in values.items()})


def _plain(value: Any) -> Any:  # noqa: ANN401 - values of every fact key
    if isinstance(value, (Symbol, PartialDate)):
        return str(value)
    if isinstance(value, tuple):
        return [_plain(part) for part in value]
    if isinstance(value, Mapping):
        return {key: _plain(part) for key, part in value.items()}
    return value


def payload(fact: Fact) -> dict[str, Any]:
    """The fact's keys as plain values, the inverse of `make`; keys at their default are left out."""
    return {
        f.name: _plain(value)
        for f in fields(fact)
        if (value := getattr(fact, f.name)) != f.default and value not in ({}, ())
    }
