"""The fixed phrases of papers, filled: sessions, days, parties and annexes, in six languages."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

from wipo_approvals.documents.letter import BLANK
from wipo_approvals.documents.ordinals import figure, ordinal
from wipo_approvals.domain.dates import PartialDate
from wipo_approvals.domain.vocabulary import Language
from wipo_approvals.sheets import AgreementSheet, SessionSheet
from wipo_approvals.wording import Wording


class Phrases:
    """The phrases of one paper in one language.

    Each kind of paper has a table of its own, `paper_<name>`; what is not in it is looked for in the
    tables named behind it, which papers of a family share, and then in `paper`, which all papers share.
    """

    def __init__(self, language: Language, *tables: str) -> None:
        self.language = language
        self.words = Wording(language)
        self._tables = (*(f"paper_{table}" for table in tables), "paper")
        self._unconfirmed: list[str] = []

    def say(self, key: str, **details: str) -> str:
        """A fixed phrase, filled as it is given."""
        codes = [f"{table}.{key}" for table in self._tables]
        code = next((one for one in codes if self.words.has(one)), codes[-1])
        if not self.words.confirmed(code):
            self._unconfirmed.append(code)
        return self.words.phrase(code).format(**details)

    @property
    def remarks(self) -> tuple[tuple[str, dict[str, str]], ...]:
        """What a clerk should know of the phrases said so far: that nobody has confirmed some of them yet."""
        if not self._unconfirmed:
            return ()
        count = len(set(self._unconfirmed))
        return (("remark.unconfirmed_wording", {"language": self.language.value, "count": str(count)}),)

    def written(self, day: PartialDate | None) -> str:
        """A day in running text; a blank to write in where none is known."""
        return self.words.day(day) if day else BLANK

    def party(self, key: str, names: Mapping[str, tuple[str, ...]], shown: Mapping[str, str]) -> str:
        """The full name of a party in this language, as it stands in a sentence."""
        return self._with_article(self.name(key, names, shown))

    def name(self, key: str, names: Mapping[str, tuple[str, ...]], shown: Mapping[str, str]) -> str:
        """The full name of a party in this language, alone."""
        known = names.get(key, ())
        return known[0] if known else shown.get(key, key)

    def short(self, key: str, names: Mapping[str, tuple[str, ...]], shown: Mapping[str, str]) -> str:
        """The shortest name of a party in this language, for narrow columns."""
        return min(names.get(key, ()), key=len, default=shown.get(key, key))

    def rule(self, sheet: AgreementSheet) -> str:
        """By which rule the agreement enters into force."""
        return self.words.rule(_term(sheet, "entry_into_force"))

    def term(self, sheet: AgreementSheet) -> str:
        """For how long it runs, and until which day where that is known."""
        told = self.say("runs", duration=self.words.duration(_term(sheet, "duration")))
        ends = sheet.status.expires_on
        return self.say("runs_until", runs=told, day=self.words.date(ends)) if ends else told

    def notice(self, sheet: AgreementSheet) -> str:
        """The notice of termination it asks for."""
        words = self.words.with_names(sheet.names)
        return self.say("notice", notice=words.notice(_term(sheet, "notice")))

    def session(self, session: SessionSheet) -> str:
        """The session line."""
        kind = {True: "session_ordinary", False: "session_extraordinary", None: "session"}[session.ordinary]
        if session.ordinal is None:
            kind = "session"
        counted = ordinal if self.language is Language.AR else figure  # Arabic writes both in words
        return self.say(
            kind,
            ordinal=ordinal(session.number, self.language),
            count=counted(session.ordinal or 0, self.language),
        )

    def place_and_dates(self, session: SessionSheet) -> str:
        """Where and when the session is held; empty while the days are not known."""
        if session.opens_on is None or session.closes_on is None:
            return ""
        place = self.place(session.place)
        return self.say("place_dates", place=place, dates=self._dates(session.opens_on, session.closes_on))

    def place(self, place: str) -> str:
        """The name of a town in this language, where it is known; else as it was recorded."""
        return self.words.town(place)

    def session_and_place(self, session: SessionSheet) -> str:
        """The session with where and when it is held, on one line."""
        where = self.place_and_dates(session)
        return (
            self.say("session_place", session=self.session(session), where=where)
            if where
            else self.session(session)
        )

    def _dates(self, first: date, last: date) -> str:
        months = {"first_month": self.words.month(first.month), "last_month": self.words.month(last.month)}
        kind = "dates_one_month" if first.month == last.month else "dates_two_months"
        return self.say(
            kind,
            first=str(first.day),
            last=str(last.day),
            year=str(last.year),
            month=months["first_month"],
            **months,
        )

    def day(self, day: PartialDate) -> str:
        """A day as a masthead writes it, in capitals where the script has them."""
        if not day.complete or day.month is None:
            return self.words.day(day).upper()
        return self.say(
            "day", day=str(day.day), month=self.words.month(day.month), year=str(day.year)
        ).upper()

    def instrument(self, sheet: AgreementSheet) -> str:
        """The kind of instrument, in running text."""
        kind = sheet.terms.instrument_type
        named = self.words.phrase(f"instrument.{kind.value if kind else 'agreement'}")
        return named.lower() if self.language is Language.EN else named

    def parties(self, sheet: AgreementSheet) -> str:
        """The parties, as a list in this language."""
        return self.words.join(
            self._with_article(sheet.names.get(key, key)) for key in sheet.terms.party_keys
        )

    def _with_article(self, name: str) -> str:
        """English puts an article before the full name of an organization."""
        takes = self.language is Language.EN and " " in name and not name.lower().startswith("the ")
        return f"the {name}" if takes and name.isascii() else name

    def named(self, sheet: AgreementSheet, title: str, *, form: str) -> str:
        """An agreement named by kind and parties, or by its title where it has more than two."""
        several = len(sheet.terms.parties) > 2 or not sheet.terms.parties  # noqa: PLR2004 - two parties are named, more are not
        return self.say(
            f"{form}_many" if several else form,
            instrument=self.instrument(sheet),
            parties="" if several else self.parties(sheet),
            title=title,
        )

    def annexes(self, numbers: Iterable[str]) -> str:
        """The annexes as a decision cites them."""
        shown = [self.words.annex(number) for number in numbers]
        return (
            self.say("annex_one", annex=shown[0])
            if len(shown) == 1
            else self.say("annex_many", annexes=self.words.join(shown))
        )


def _term(sheet: AgreementSheet, name: str) -> Mapping[str, Any] | None:
    """The plain values of a term."""
    return next((term.value for term in sheet.term_sheets if term.name == name), None)
