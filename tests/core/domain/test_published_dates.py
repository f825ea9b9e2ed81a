"""The engine gives the days that depositaries published for real agreements."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

import pytest

from tests.core.builders import day
from wipo_approvals.domain.computing import (
    Occasion,
    Occasions,
    end_of_term,
    entry_into_force,
    notice_effect,
)
from wipo_approvals.domain.terms import (
    Counting,
    Duration,
    EntryIntoForce,
    Notice,
    duration_from,
    entry_from,
    notice_from,
)
from wipo_approvals.domain.vocabulary import CountingRule


@dataclass(frozen=True)
class Published:
    """A clause, the day it counts from, the day that was published, and where."""

    name: str
    clause: dict[str, object]
    since: str
    day: str
    source: str


def days(number: int) -> dict[str, object]:
    return {"rule": "days_after_signature", "days": number, "event": "deposit"}


def months(number: int) -> dict[str, object]:
    return {"rule": "months_after_signature", "months": number, "event": "deposit"}


def first_of(number: int, **more: object) -> dict[str, object]:
    return {"rule": "first_of_month_after", "months": number, "event": "deposit", **more}


UNTC = "United Nations Treaty Collection, status of treaties, chapter "
LEX = "WIPO Lex, treaty notifications: "
ENTRIES = [
    # the 90th day after the 30th ratification (Art. 36)
    Published("Biological Diversity", days(90), "1993-09-30", "1993-12-29", f"{UNTC}XXVII-8"),
    # the 90th day after the 50th instrument (Art. 23)
    Published("Climate Change", days(90), "1993-12-21", "1994-03-21", f"{UNTC}XXVII-7"),
    # the 30th day following the 35th instrument (Art. 84)
    Published("Law of Treaties", days(30), "1979-12-28", "1980-01-27", f"{UNTC}XXIII-1"),
    # the 90th day after 55 parties with 55 per cent (Art. 25): over a turn of the year
    Published("Kyoto Protocol", days(90), "2004-11-18", "2005-02-16", f"{UNTC}XXVII-7-a"),
    # the 30th day after 55 parties with 55 per cent (Art. 21)
    Published("Paris Agreement", days(30), "2016-10-05", "2016-11-04", f"{UNTC}XXVII-7-d"),
    # the 30th day after the 20th instrument (Art. 45)
    Published("Persons with Disabilities", days(30), "2008-04-03", "2008-05-03", f"{UNTC}IV-15"),
    # 90 days after the 50th instrument (Art. 22)
    Published("Arms Trade", days(90), "2014-09-25", "2014-12-24", f"{UNTC}XXVI-8"),
    # 90 days after the 50th instrument (Art. 15)
    Published("Nuclear Weapons Prohibition", days(90), "2020-10-24", "2021-01-22", f"{UNTC}XXVI-9"),
    # the 90th day after the 50th instrument (Art. 31)
    Published("Minamata", days(90), "2017-05-18", "2017-08-16", f"{UNTC}XXVII-17"),
    # the first day of the month after the 60th day following the 60th instrument (Art. 126)
    Published("Rome Statute", first_of(1, days=60), "2002-04-11", "2002-07-01", f"{UNTC}XVIII-10"),
    # the first day of the sixth month after the month of the 40th instrument (Art. 17)
    # https://www.icrc.org/eng/resources/documents/article/other/57jpgm.htm
    Published("Mine Ban", first_of(6), "1998-09-16", "1999-03-01", f"{UNTC}XXVI-5"),
    # the first day of the sixth month after the month of the 30th instrument (Art. 17)
    Published("Cluster Munitions", first_of(6), "2010-02-16", "2010-08-01", f"{UNTC}XXVI-6"),
    # the first day of the month following the expiry of twelve months after the tenth (Art. 99)
    Published("Sale of Goods", first_of(13), "1986-12-11", "1988-01-01", f"{UNTC}X-10"),
    # the first day of the month following the expiry of three months after ten (Art. 75)
    Published(
        "Istanbul Convention",
        first_of(4),
        "2014-04-22",
        "2014-08-01",
        "https://www.coe.int/en/web/istanbul-convention/10th-anniversary-of-the-entry-into-force",
    ),
    # on 1 January 2009, or the first day of the month following the last deposit (Art. 6(2))
    Published(
        "Treaty of Lisbon",
        first_of(1, date="2009-01-01"),
        "2009-11-13",
        "2009-12-01",
        "https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:12007L006",
    ),
    # twelve months after the 60th instrument (Art. 308)
    Published("Law of the Sea", months(12), "1993-11-16", "1994-11-16", f"{UNTC}XXI-6"),
    # three months after thirty instruments (Art. 29)
    Published("WPPT", months(3), "2002-02-20", "2002-05-20", f"{LEX}WPPT"),
    # three months after twenty instruments (Art. 18)
    Published("Marrakesh Treaty", months(3), "2016-06-30", "2016-09-30", f"{LEX}Marrakesh"),
    # three months after thirty instruments (Art. 26)
    Published("Beijing Treaty", months(3), "2020-01-28", "2020-04-28", f"{LEX}Beijing"),
    # three months after ten instruments (Art. 21; Art. 28)
    Published("Patent Law Treaty", months(3), "2005-01-28", "2005-04-28", f"{LEX}PLT"),
    Published("Singapore Treaty", months(3), "2008-12-16", "2009-03-16", f"{LEX}Singapore"),
]
WITHDRAWALS = [
    # one year after receipt (Art. 28(2)); un.org, Note to Correspondents, 4 November 2019
    Published(
        "Paris, United States", {"value": 1, "unit": "year"}, "2019-11-04", "2020-11-04", f"{UNTC}XXVII-7-d"
    ),
    # one year after receipt (Art. 27(2)); a leap year between
    Published("Kyoto, Canada", {"value": 1, "unit": "year"}, "2011-12-15", "2012-12-15", f"{UNTC}XXVII-7-a"),
    # two years after the notification (Treaty on European Union, Art. 50(3))
    Published(
        "European Union, United Kingdom",
        {"value": 2, "unit": "year"},
        "2017-03-29",
        "2019-03-29",
        "European Council, notification of 29 March 2017 (XT 20001/17)",
    ),
    # six months after the notification (Art. XV(2)); State Department, 22 November 2020
    Published(
        "Open Skies, United States",
        {"value": 6, "unit": "month"},
        "2020-05-22",
        "2020-11-22",
        "https://2017-2021.state.gov/united-states-withdrawal-from-the-treaty-on-open-skies/",
    ),
    # on 31 December of the year following the one in which notice was given (Constitution, Art. II(6))
    Published(
        "UNESCO, United States",
        {"value": 1, "unit": "year", "anchor": "calendar_date", "effect_day": "12-31"},
        "2017-10-12",
        "2018-12-31",
        "https://2017-2021.state.gov/the-united-states-withdraws-from-unesco/",
    ),
]


def name_of(published: Published) -> str:
    return published.name


@pytest.mark.parametrize("published", ENTRIES, ids=name_of)
def test_entry_into_force_is_on_the_published_day(published: Published) -> None:
    entry: EntryIntoForce = entry_from(published.clause)
    found = entry_into_force(entry, Occasions(event=day(published.since))).day
    assert found is not None
    assert str(found.day) == published.day, published.source


@pytest.mark.parametrize("published", WITHDRAWALS, ids=name_of)
def test_withdrawal_takes_effect_on_the_published_day(published: Published) -> None:
    notice: Notice = notice_from({"anchor": "receipt", **published.clause})
    found = notice_effect(notice, Occasions(received=(Occasion(on=day(published.since)),))).day
    assert found is not None
    assert str(found.day) == published.day, published.source


#: The thirty deposits that brought the WIPO Copyright Treaty into force, and the next one:
#: https://www.wipo.int/wipolex/en/treaties/notifications/details/treaty_wct_32
WCT = """
1997-06-05 1998-03-13 1998-07-15 1998-09-10 1998-10-20 1998-11-27 1999-03-17 1999-07-19 1999-09-14
1999-11-19 1999-11-19 1999-11-24 2000-01-14 2000-03-22 2000-05-18 2000-05-23 2000-06-06 2000-06-21
2000-07-03 2000-11-29 2000-11-29 2001-02-01 2001-03-29 2001-04-11 2001-06-18 2001-07-04 2001-07-30
2001-10-10 2001-11-29 2001-12-06
"""


def test_the_thirtieth_deposit_brings_the_copyright_treaty_into_force() -> None:
    deposits = tuple(Occasion(on=day(text)) for text in reversed(WCT.split()))
    entry = entry_from({"rule": "months_after_signature", "months": 3, "threshold": 30})
    late = (Occasion(on=day("2002-02-01")), *deposits)
    for given in (deposits, late):
        found = entry_into_force(entry, Occasions(signed=given)).day
        assert found is not None
        assert str(found.day) == "2002-03-06"
    missing = entry_into_force(entry, Occasions(signed=deposits[1:]))
    assert missing.asks == (("asks.consents", {"given": "29", "needed": "30"}),)


def test_the_coal_and_steel_treaty_expired_on_the_same_numbered_day() -> None:
    """Fifty years from 23 July 1952, expired on 23 July 2002: https://europa.eu/ecsc/index_en.htm."""
    fifty: Duration = duration_from({"kind": "fixed", "months": 600})
    same = Counting(term_end=CountingRule.ENDS_ON_SAME_NUMBERED_DAY)
    found = end_of_term(fifty, day("1952-07-23"), same).day
    assert found is not None
    assert str(found.day) == "2002-07-23"


def test_both_published_ends_of_new_start_are_shown() -> None:
    """Ten years from 5 February 2011, extended by five.

    The State Department spoke of 4 February 2026, the Russian side of 5 February 2026
    (https://tass.com/politics/1252323): two usual readings of one clause.
    """
    term = duration_from({"kind": "fixed", "months": 120, "renewal": "automatic", "renewal_months": 60})
    found = end_of_term(term, day("2011-02-05"), on=date(2022, 1, 1)).day
    assert found is not None
    assert [str(reading.span) for reading in found.readings] == ["2026-02-04", "2026-02-05"]
