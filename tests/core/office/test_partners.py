"""The desk for partners: application, circulation, admission by quorum, consents, withdrawal, the roll of any day."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from tests.core.builders import TODAY, a_declaration, a_registration, an_office, authorize, day
from wipo_approvals.cli import main
from wipo_approvals.domain.vocabulary import PartnerStage, Rounding
from wipo_approvals.errors import GateClosed
from wipo_approvals.office import Office
from wipo_approvals.sheets import PartnerSheet

REF = "DECLARATION-2017"


@pytest.fixture
def office() -> Iterator[Office]:
    """A declaration with fifteen founding partners, ready for consent forms."""
    with an_office() as made:
        made.recording.register([a_declaration()])
        authorize(made, REF)
        yield made


def record(office: Office, kind: str, on: str, **keys: Any) -> None:
    office.recording.record(REF, kind, keys, on=day(on))


def partner(office: Office, party: str, on: date | None = None) -> PartnerSheet:
    return next(one for one in office.partners.roll(REF, on).partners if one.partner.party == party)


def stage(office: Office, party: str, on: date | None = None) -> PartnerStage:
    return partner(office, party, on).partner.stage


def effective(office: Office, party: str) -> date | None:
    found = partner(office, party).partner.effective
    return found.latest if found else None


def test_founding_partners_are_invited(office: Office) -> None:
    roll = office.partners.roll(REF)
    assert len(roll.partners) == 15
    assert {one.partner.stage for one in roll.partners} == {PartnerStage.INVITED}
    assert all(one.partner.founding and one.following == ("signed",) for one in roll.partners)
    assert roll.names["UNCTAD"].startswith("United Nations Conference on Trade")


def test_nobody_is_admitted_before_the_rounding_is_chosen(office: Office) -> None:
    record(office, "partner_applied", "2018-03-01", partner="ISO")
    record(office, "application_circulated", "2018-03-05", partner="ISO")
    quorum = office.partners.roll(REF).quorum
    assert (quorum.partners, quorum.quorum, quorum.code) == (15, None, "quorum.open")
    assert (quorum.details["least"], quorum.details["most"]) == ("8", "9")
    with pytest.raises(GateClosed) as refused:
        record(office, "partner_admitted", "2018-04-01", partner="ISO", taking_part=15)
    assert (refused.value.code, refused.value.details["hard"]) == ("gate.rounding_not_chosen", True)
    assert refused.value.details["opens"] == "rounding_chosen"


@pytest.mark.parametrize(("rounding", "needed"), [("down", 8), ("up", 9)])
def test_half_plus_one_by_the_rounding_chosen(office: Office, rounding: str, needed: int) -> None:
    record(office, "partner_applied", "2018-03-01", partner="ISO")
    record(office, "application_circulated", "2018-03-05", partner="ISO")
    record(office, "rounding_chosen", "2018-03-20", rounding=rounding, reason="practice of the group")
    quorum = office.partners.roll(REF).quorum
    assert (quorum.quorum, quorum.rounding, quorum.reason) == (
        needed,
        Rounding(rounding),
        "practice of the group",
    )
    with pytest.raises(GateClosed, match=r"gate\.quorum_missed"):
        record(office, "partner_admitted", "2018-04-01", partner="ISO", taking_part=needed - 1)
    record(office, "partner_admitted", "2018-04-01", partner="ISO", taking_part=needed)
    after = office.partners.roll(REF).quorum
    assert (after.partners, after.quorum, after.rounding) == (16, 9, None)


def test_the_steps_of_a_new_partner_follow_each_other(office: Office) -> None:
    record(office, "rounding_chosen", "2018-03-01", rounding="down", reason="practice")
    for kind, on, keys, following in (
        ("partner_applied", "2018-03-01", {"partner": "ISO"}, ("application_circulated",)),
        ("application_circulated", "2018-03-05", {"partner": "ISO"}, ("partner_admitted",)),
        (
            "partner_admitted",
            "2018-04-01",
            {"partner": "ISO", "taking_part": 8},
            ("signed", "withdrawal_notified"),
        ),
        ("signed", "2018-05-01", {"party": "ISO"}, ("consent_received", "withdrawal_notified")),
        ("consent_received", "2018-05-04", {"party": "ISO"}, ("withdrawal_notified",)),
    ):
        record(office, kind, on, **keys)
        assert partner(office, "ISO").following == following


def test_the_second_consent_brings_effect_for_both_and_the_third_its_own_day(office: Office) -> None:
    record(office, "signed", "2018-05-01", party="ITC")
    assert (effective(office, "ITC"), stage(office, "ITC")) == (None, PartnerStage.CONSENTED)
    record(office, "signed", "2018-06-01", party="ITU")
    record(office, "signed", "2018-09-15", party="UPU")
    assert effective(office, "ITC") == effective(office, "ITU") == date(2018, 6, 1)
    assert effective(office, "UPU") == date(2018, 9, 15)
    steps = partner(office, "ITC").partner.effective
    assert steps is not None
    assert [code for code, _ in steps.steps] == ["step.own_consent", "step.consent_reached"]


def test_a_withdrawal_takes_effect_three_months_after_its_receipt(office: Office) -> None:
    for party, on in (("ITC", "2018-05-01"), ("ITU", "2018-06-01"), ("UPU", "2018-09-15")):
        record(office, "signed", on, party=party)
    record(office, "withdrawal_notified", "2020-01-31", partner="UPU")
    found = partner(office, "UPU").partner
    assert found.withdraws is not None
    assert found.withdraws.latest == date(2020, 4, 30)
    assert stage(office, "UPU", date(2020, 1, 30)) is PartnerStage.EFFECTIVE
    assert stage(office, "UPU", date(2020, 4, 29)) is PartnerStage.NOTICE_GIVEN
    assert stage(office, "UPU", date(2020, 4, 30)) is PartnerStage.WITHDRAWN
    before, after = (office.partners.roll(REF, on).quorum.partners for on in (date(2020, 4, 29), TODAY))
    assert (before, after) == (15, 14)


def test_a_roll_knows_nothing_of_later_days(office: Office) -> None:
    record(office, "partner_applied", "2018-03-01", partner="ISO")
    record(office, "rounding_chosen", "2019-03-01", rounding="up", reason="caution")
    record(office, "signed", "2018-05-01", party="ITC")
    early = office.partners.roll(REF, date(2018, 2, 28))
    assert "ISO" not in {one.partner.party for one in early.partners}
    assert early.quorum.rounding is None
    assert stage(office, "ITC", date(2018, 4, 30)) is PartnerStage.INVITED
    assert partner(office, "ITC", date(2018, 4, 30)).partner.consented_on is None


def test_who_withdrew_may_apply_again_and_the_old_roll_stays(office: Office) -> None:
    record(office, "signed", "2018-05-01", party="ITC")
    record(office, "signed", "2018-06-01", party="ITU")
    record(office, "withdrawal_notified", "2020-01-01", partner="ITU")
    record(office, "partner_applied", "2021-01-01", partner="ITU")
    assert stage(office, "ITU", date(2019, 1, 1)) is PartnerStage.EFFECTIVE
    assert stage(office, "ITU", date(2020, 6, 1)) is PartnerStage.WITHDRAWN


def test_an_agreement_nobody_joins_has_no_roll() -> None:
    with an_office() as office:
        office.recording.register([a_registration()])
        with pytest.raises(GateClosed, match=r"gate\.no_partners_join"):
            office.partners.roll("ECO-2017")


def test_the_command_line_answers_the_roll(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "r.wipa"
    with an_office(path) as office:
        office.recording.register([a_declaration()])
        authorize(office, REF)
        for party, on in (("ITC", "2018-05-01"), ("ITU", "2018-06")):
            record(office, "signed", on, party=party)
    words = ["--register", str(path), "roll", REF, "--on", "2018-12"]
    assert main([*words, "--json"], today=lambda: TODAY) == 0
    found = json.loads(capsys.readouterr().out)
    assert (found["on"], found["quorum"]["partners"], found["quorum"]["quorum"]) == ("2018-12-31", 15, None)
    rows = {row["party"]: row for row in found["partners"]}
    assert (rows["ITC"]["stage"], rows["ITC"]["effective_on"]) == ("effective", "2018-06-01/2018-06-30")
    assert (rows["ITU"]["consented_on"], rows["UPU"]["stage"]) == ("2018-06", "invited")
    assert len(rows["ITC"]["steps"]) == 2
    assert main(words, today=lambda: TODAY) == 0
    said = capsys.readouterr().out
    assert "odd number" in said
    assert "International Trade Centre" in said
