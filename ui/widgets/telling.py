"""What pictures and lists say: an agreement as a strip and as a card, a day with its reason, in the words of the screen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from ui.labels import Words
from ui.widgets.badge import stage_mark
from ui.widgets.board import CardFace
from ui.widgets.timeline import Backdrop, Line, Point, Shape, Span, Strip
from wipo_approvals.domain.dates import ComputedDay, Reading
from wipo_approvals.sheets import Bar, Card, DateSheet, Milestone, TimelineSheet

#: The days that have a sign of their own in the picture of the whole register.
SHAPES: Final[Mapping[str, Shape]] = {
    "submitted": Shape.SQUARE,
    "resubmitted": Shape.SQUARE,
    "decided": Shape.CIRCLE,
    "signed": Shape.DIAMOND,
}


def strip(bar: Bar, words: Words, names: Mapping[str, str]) -> Strip:
    """The life of an agreement as one row."""
    bound = bar.signed_on is not None
    parties, mark = words.parties(bar.counterparts, names), stage_mark(bar.stage, words)
    return Strip(
        key=bar.reference,
        name=parties or bar.reference,
        second=" · ".join(part for part in (bar.reference if parties else "", mark.text) if part),
        mark=mark,
        told=reasons(bar, words, names),
        road=Span(first=bar.begins_on, last=bar.signed_on if bound else bar.ends_on),
        bar=Span(first=bar.signed_on, last=bar.ends_on) if bar.signed_on is not None else None,
        force_on=bar.in_force_on,
        notice=Span(first=bar.notice[0], last=bar.notice[1]) if bar.notice else None,
        points=tuple(
            point(one, SHAPES[one.kind], words, names) for one in bar.milestones if one.kind in SHAPES
        ),
    )


def reasons(bar: Bar, words: Words, names: Mapping[str, str]) -> tuple[str, ...]:
    """All there is to say: who, where it stands and why, every day with its reason, the end."""
    parties = words.parties(bar.counterparts, names)
    who = words.sentence("list.place", {"first": bar.reference, "second": parties or bar.title})
    said = [who, words.sentence(bar.code, bar.details, names)]
    said += [dated(one, words, names) for one in bar.milestones]
    if bar.notice is not None:
        begins, ends = (day.isoformat() for day in bar.notice)
        said.append(words.sentence("picture.notice", {"begins_on": begins, "ends_on": ends}))
    if bar.signed_on is not None and bar.ends_on is None:
        said.append(words.phrase("picture.no_end"))
    return tuple(said)


def dated(one: Milestone, words: Words, names: Mapping[str, str]) -> str:
    """A day and why it is that day."""
    if one.fact is not None:
        what = words.happened(one.fact, names)
    elif one.kind == "ends":
        what = words.sentence("picture.ends", {"duration": words.duration(one.term)})
    else:
        what = words.sentence("picture.in_force", {"rule": words.rule(one.term)})
    return words.sentence("picture.dated", {"on": str(one.on), "what": what})


def point(one: Milestone, shape: Shape, words: Words, names: Mapping[str, str]) -> Point:
    """A day with its sign."""
    return Point(on=one.on.earliest, until=one.on.latest, shape=shape, told=dated(one, words, names))


def backdrop(sheet: TimelineSheet, words: Words) -> Backdrop:
    """The sessions and today, and the days between which anything lies."""
    firsts = [bar.begins_on for bar in sheet.bars]
    lasts = [bar.ends_on for bar in sheet.bars if bar.ends_on is not None]
    return Backdrop(
        today=sheet.today,
        first=min([*firsts, sheet.today]),
        last=max([*lasts, sheet.today]),
        lines=tuple(
            Line(
                first=one.opens_on,
                last=one.closes_on or one.opens_on,
                label=words.sentence("picture.session", {"number": one.number}),
            )
            for one in sheet.sessions
        ),
    )


def card_face(card: Card, age: str, words: Words, names: Mapping[str, str]) -> CardFace:
    """An agreement as a card; `age` is how long it has been at its stage, in words."""
    parties = words.parties(card.counterparts, names)
    step = words.step(card.next_step)
    day = words.sentence("picture.dated", {"on": str(card.next_on), "what": step}) if card.next_on else step
    return CardFace(
        key=card.reference,
        name=card.reference,
        age=age,
        party=parties or card.title,
        title=card.title,
        step=day,
        told=(
            words.sentence("list.place", {"first": card.reference, "second": parties}),
            card.title,
            age,
            words.sentence("picture.since", {"on": card.since_on.isoformat()}),
            words.sentence(card.code, card.details, names),
            words.sentence("picture.next", {"step": day}) if day else "",
        ),
    )


def day_told(one: DateSheet, words: Words, names: Mapping[str, str]) -> str:
    """What a day of an agreement is."""
    return words.day_named(one, names)


def day_of(one: DateSheet, words: Words) -> str:
    """The day written out, as far as it is known."""
    day = one.day
    if day.span is None:
        return words.phrase("known.no_day")
    return words.day(day.on) if day.on is not None else span_told(day.computed, words)


def span_told(day: ComputedDay | None, words: Words) -> str:
    """A computed day written out, or between which days it lies; nothing for none."""
    if day is None or day.day is not None:
        return words.day(day.day if day else None)
    between = {"first": words.day(day.earliest), "last": words.day(day.latest)}
    return words.sentence("calendar.between", between)


def why_told(one: DateSheet, words: Words, names: Mapping[str, str]) -> list[str]:
    """Why it is that day: who recorded it, the steps, how it would be counted otherwise, what is to be known first."""
    day, computed = one.day, one.day.computed
    told = [words.sentence("known.by", {"actor": one.fact.entry.actor})] if one.fact is not None else []
    told += [words.sentence(code, details, names) for code, details in (computed.steps if computed else ())]
    told += _otherwise(computed.readings if computed else (), words)
    for code, steps in (
        ("compute.asks", day.asks),
        ("compute.warning", day.warnings),
        ("compute.hint", day.hints),
    ):
        told += [words.sentence(code, {"text": words.sentence(*step, names)}) for step in steps]
    return told


def _otherwise(readings: Sequence[Reading], words: Words) -> list[str]:
    """The usual ways of counting, where they differ."""
    told = [
        words.sentence(
            "counting.reading",
            {"rule": words.phrase(f"counting.{one.counting}"), "on": str(one.span)},
        )
        for one in readings
    ]
    return [words.phrase("compute.readings"), *told] if told else []
