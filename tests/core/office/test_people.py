"""Office-holders have mandates, and a signature outside a mandate is stopped until full powers are named."""

from __future__ import annotations

import pytest

from tests.core.builders import a_registration, an_office, day, walk
from wipo_approvals.domain.mandates import Mandate, out_of_office
from wipo_approvals.errors import GateClosed, NotFound, WrongInput
from wipo_approvals.office import Office
from wipo_approvals.sheets import HolderName, OfficeHolderSheet

GURRY = HolderName(language="en", name="Francis Gurry", style="Mr.", title="Director General")


def mandate(office: Office, name: str = "Francis Gurry", *, begins: str = "", ends: str = "") -> None:
    """Give a person who is kept already the days of the mandate."""
    holder = next(one for one in office.people.holders() if one.called("en").name == name)
    office.people.keep(
        OfficeHolderSheet(
            id=holder.id,
            organization=holder.organization,
            from_on=day(begins) if begins else None,
            until_on=day(ends) if ends else None,
            names=holder.names,
        )
    )


def test_who_signs_an_agreement_is_kept_as_an_office_holder_once() -> None:
    with an_office() as office:
        office.recording.register([a_registration(), a_registration("ECO-2018")])
        kept = {(one.organization, one.called("en").name) for one in office.people.holders()}
        assert kept == {("WIPO", "Francis Gurry"), ("ECO", "Halil Ibrahim Akça")}
        assert len(office.people.holders()) == 2


def test_a_mandate_has_days_as_far_as_they_are_known_and_names_in_several_languages() -> None:
    with an_office() as office:
        holder = OfficeHolderSheet(
            organization="WIPO",
            from_on=day("2008-10"),
            until_on=day("2020-09-30"),
            names=(GURRY, HolderName(language="zh", name="弗朗西斯·高锐", style="先生", title="总干事")),
        )
        changes = office.people.keep(holder)
        assert changes.office_holders
        (found,) = office.people.holders()
        assert (str(found.from_on), str(found.until_on)) == ("2008-10", "2020-09-30")
        assert found.called("zh").name == "弗朗西斯·高锐"
        assert found.called("fr").name == "Francis Gurry"


def test_a_mandate_that_cannot_be_is_refused() -> None:
    wrong = (
        OfficeHolderSheet(organization="WIPO"),
        OfficeHolderSheet(organization="WIPO", names=(HolderName(language="xx", name="A"),)),
        OfficeHolderSheet(
            organization="WIPO", from_on=day("2020"), until_on=day("2019-12-31"), names=(GURRY,)
        ),
    )
    with an_office() as office:
        for holder in wrong:
            with pytest.raises(WrongInput):
                office.people.keep(holder)
        with pytest.raises(NotFound):
            office.people.keep(OfficeHolderSheet(organization="NOBODY", names=(GURRY,)))
        with pytest.raises(NotFound):
            office.people.keep(OfficeHolderSheet(id=99, organization="WIPO", names=(GURRY,)))
        assert office.people.holders() == ()


def test_a_signature_after_the_mandate_is_stopped_until_full_powers_are_named() -> None:
    with an_office() as office:
        office.recording.register([a_registration()])
        walk(office, "ECO-2017", steps=5)
        mandate(office, begins="2008-10-01", ends="2018-04-15")
        with pytest.raises(GateClosed) as refused:
            office.recording.record("ECO-2017", "signed", {"party": "WIPO"}, on=day("2018-04-16"))
        assert refused.value.code == "gate.not_in_office"
        assert refused.value.details["hard"] is False
        office.recording.record(
            "ECO-2017", "signed", {"party": "WIPO"}, on=day("2018-04-16"), override="full powers of 10 April"
        )
        kinds = [fact.entry.kind for fact in office.agreements.history("ECO-2017")]
        assert kinds[-2:] == ["gate_waived", "signed"]


def test_another_signatory_of_whom_nothing_is_known_may_sign() -> None:
    with an_office() as office:
        office.recording.register([a_registration()])
        walk(office, "ECO-2017", steps=5)
        mandate(office, ends="2018-04-15")
        values = {"party": "WIPO", "name": "Another Person"}
        office.recording.record("ECO-2017", "signed", values, on=day("2018-04-16"))
        assert office.agreements.history("ECO-2017")[-1].entry.kind == "signed"


@pytest.mark.parametrize(
    ("begins", "ends", "on", "out"),
    [
        ("2008-10-01", "2020-09-30", "2020-09-30", False),
        ("2008-10-01", "2020-09-30", "2020-10-01", True),
        ("2008-10-01", "2020-09-30", "2008-09-30", True),
        ("2008-10-01", "2020-09", "2020-09-30", False),
        ("2008-10-01", "2020-09-15", "2020-09", False),
        ("", "2020", "2021-01-01", True),
        ("2008", "", "2026-01-01", False),
        ("", "", "1950-01-01", False),
    ],
)
def test_only_what_is_certain_puts_a_person_out_of_office(
    begins: str, ends: str, on: str, *, out: bool
) -> None:
    kept = Mandate(
        party="WIPO",
        names=frozenset({"Francis GURRY"}),
        from_on=day(begins) if begins else None,
        until_on=day(ends) if ends else None,
    )
    assert (out_of_office([kept], "WIPO", "francis gurry", day(on)) is kept) is out


def test_a_second_mandate_counts_as_well() -> None:
    first = Mandate(party="ECO", names=frozenset({"A. B."}), from_on=day("2001"), until_on=day("2004"))
    second = Mandate(party="ECO", names=frozenset({"A. B."}), from_on=day("2010"), until_on=None)
    assert out_of_office([first, second], "ECO", "A.B.", day("2012-01-01")) is None
    assert out_of_office([first, second], "ECO", "A.B.", day("2007-01-01")) is second
