"""Short ways to ask the date engine and to read its answer."""

from __future__ import annotations

from hypothesis import strategies as st

from tests.core.builders import day
from wipo_approvals.domain.computing import Occasion, Reckoning
from wipo_approvals.domain.dates import FAMILIES, ComputedDay
from wipo_approvals.domain.terms import Counting

countings = st.builds(Counting, **{kind: st.sampled_from(rules) for kind, rules in FAMILIES.items()})


def on(*days: str) -> tuple[Occasion, ...]:
    """Occasions from days, as `2018-05-03` or `ECO:2018-05-03`."""
    pairs = [text.rpartition(":") for text in days]
    return tuple(Occasion(party=party, on=day(text)) for party, _, text in pairs)


def the_day(found: Reckoning) -> ComputedDay:
    assert found.asks == ()
    assert found.day is not None
    return found.day


def shown(found: Reckoning) -> str:
    """The day, or the first and the last it can be."""
    one = the_day(found)
    return str(one.day) if one.day else f"{one.earliest}/{one.latest}"


def readings(found: Reckoning) -> dict[str, str]:
    return {reading.counting: str(reading.span) for reading in the_day(found).readings}


def codes(found: Reckoning) -> list[str]:
    return [code for code, _ in the_day(found).steps]
