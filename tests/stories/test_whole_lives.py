"""The six agreements carried through their lives, real and invented: every step recorded, every sentence read.

Real days: the agreement with IPA CIS was approved in October 2017 and signed on 12 February 2019; that with
ECO was signed by its two sides on two days of 2018 (reported by WIPO). The rest is invented.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from importlib.resources import as_file, files

import pytest

from tests.core.builders import day
from wipo_approvals.domain.lifecycle import State, Status, reduce
from wipo_approvals.domain.lifecycle.partners import members, quorum, roll
from wipo_approvals.domain.vocabulary import GuideKind, Language, PartnerStage, Stage
from wipo_approvals.errors import GateClosed
from wipo_approvals.office import Office
from wipo_approvals.register import queries
from wipo_approvals.sheets import AsAt, HolderName, LinkState, OfficeHolderSheet
from wipo_approvals.wording import Wording

TODAY = date(2026, 11, 26)
SYMBOL = "WO/CC/74/1"


@pytest.fixture
def office() -> Iterator[Office]:
    with Office.open(None, today=lambda: TODAY, actor="clerk") as found:
        yield found


def take_in(office: Office, reference: str, *languages: str) -> None:
    """Register an agreement of the sample, with texts in these languages."""
    first, *others = languages
    with as_file(files("resources") / "sample" / f"{reference}.{first}.txt") as path:
        found = office.texts.registrations(office.texts.read(path), path.name)
    office.recording.register([replace(found[0], reference=reference)], on=day("2017-06-12"))
    for language in others:
        with as_file(files("resources") / "sample" / f"{reference}.{language}.txt") as path:
            office.texts.add_text(reference, path, language, on=day("2017-06-12"))


def tell(office: Office, reference: str, *steps: tuple[str, str, dict[str, str]]) -> None:
    for kind, on, keys in steps:
        office.recording.record(reference, kind, keys, on=day(on))


def before_the_committee(office: Office, reference: str, annex: str) -> None:
    tell(
        office,
        reference,
        ("text_settled", "2017-07-10", {}),
        ("submitted", "2017-08-02", {"symbol": SYMBOL, "annex": annex}),
        ("item_opened", "2017-10-04", {"item": "11"}),
    )


def approved(office: Office, reference: str, annex: str) -> None:
    before_the_committee(office, reference, annex)
    tell(
        office,
        reference,
        ("decided", "2017-10-04", {"outcome": "approved", "report_paragraph": "118"}),
        ("report_adopted", "2018-01-15", {"report": "A/57/12", "report_paragraph": "118"}),
    )


def state(office: Office, reference: str, *, on: date = TODAY) -> Status:
    return office.agreements.sheet(reference, as_at=AsAt(day=on)).status


def said(office: Office, reference: str, language: Language = Language.EN) -> str:
    sheet = office.agreements.sheet(reference, language.value)
    explanation = sheet.status.explanation
    return Wording(language, sheet.names).sentence(explanation.code, explanation.details)


def refused(office: Office, reference: str, kind: str, on: str, **keys: str) -> str:
    """The code by which a step is refused."""
    with pytest.raises(GateClosed) as closed:
        office.recording.record(reference, kind, keys, on=day(on))
    return closed.value.code


def test_ii_submitted_2017_signed_2019_and_the_old_agreement_replaced(office: Office) -> None:
    take_in(office, "IPA-CIS-2017", "en", "ru")
    approved(office, "IPA-CIS-2017", "II")
    assert state(office, "IPA-CIS-2017", on=date(2018, 6, 1)).stage is Stage.APPROVED
    tell(
        office,
        "IPA-CIS-2017",
        ("authorized", "2018-11-19", {}),
        ("originals_issued", "2019-01-21", {}),
        ("signed", "2019-02-12", {"party": "WIPO"}),
        ("signed", "2019-02-12", {"party": "IPA_CIS"}),
    )
    status = state(office, "IPA-CIS-2017")
    assert (status.stage, status.in_force_on) == (Stage.IN_FORCE, day("2019-02-12"))
    assert status.ends_on is None
    family = office.links.of("IPA-CIS-2017")
    assert [(link.state, kin.signed_on) for link, kin in zip(family.links, family.kin, strict=False)] == [
        (LinkState.REPLACED, day("1998-07-02"))
    ]


def test_ii_ends_two_months_after_a_notice_that_sets_its_own_end(office: Office) -> None:
    test_ii_submitted_2017_signed_2019_and_the_old_agreement_replaced(office)
    assert (
        refused(office, "IPA-CIS-2017", "notice_given", "2026-01-15", party="IPA_CIS", effect="2026-02-01")
        == "gate.notice_before_period"
    )
    tell(office, "IPA-CIS-2017", ("notice_given", "2026-01-15", {"party": "IPA_CIS", "effect": "2026-06-30"}))
    assert state(office, "IPA-CIS-2017", on=date(2026, 6, 29)).stage is Stage.NOTICE_RUNNING
    assert state(office, "IPA-CIS-2017", on=date(2026, 6, 30)).stage is Stage.TERMINATED
    assert "30 June 2026" in said(office, "IPA-CIS-2017")
    assert "2026年6月30日" in said(office, "IPA-CIS-2017", Language.ZH)


def eco_signed(office: Office) -> None:
    take_in(office, "ECO-2017", "en")
    approved(office, "ECO-2017", "III")
    tell(
        office,
        "ECO-2017",
        ("authorized", "2018-02-12", {}),
        ("originals_issued", "2018-03-01", {}),
        ("signed", "2018-04-16", {"party": "WIPO"}),
        ("signed", "2018-05-03", {"party": "ECO"}),
    )


def test_iii_signed_on_two_days_of_2018(office: Office) -> None:
    eco_signed(office)
    assert state(office, "ECO-2017", on=date(2018, 5, 2)).stage is Stage.PARTLY_SIGNED
    assert state(office, "ECO-2017", on=date(2018, 5, 3)).stage is Stage.IN_FORCE
    assert said(office, "ECO-2017").startswith(
        "In force since 3 May 2018: the Economic Cooperation Organization"
    )


def test_iii_a_notice_without_a_period_asks_and_never_computes(office: Office) -> None:
    eco_signed(office)
    assert refused(office, "ECO-2017", "notice_given", "2026-09-01", party="ECO") == (
        "gate.notice_period_unstated"
    )
    advice = office.guides.guide("ECO-2017", GuideKind.TERMINATE).advice
    effect = next(one for one in advice if one.question == "question.effect")
    assert (effect.code, effect.day) == ("guide.terminate.ask_period", None)
    tell(office, "ECO-2017", ("notice_given", "2026-09-01", {"party": "ECO", "effect": "2027-09-01"}))
    status = state(office, "ECO-2017")
    assert (status.stage, status.next_on) == (Stage.NOTICE_RUNNING, date(2027, 9, 1))
    tell(office, "ECO-2017", ("notice_revoked", "2026-10-01", {"evidence": "letter agreed by both"}))
    assert state(office, "ECO-2017").stage is Stage.IN_FORCE


def irena_signed(office: Office) -> None:
    take_in(office, "IRENA-2017", "en")
    approved(office, "IRENA-2017", "V")
    tell(
        office,
        "IRENA-2017",
        ("authorized", "2018-03-05", {}),
        ("originals_issued", "2018-03-20", {}),
        ("signed", "2018-04-10", {"party": "WIPO"}),
        ("signed", "2018-06-20", {"party": "IRENA"}),
    )


def test_v_runs_three_years_from_the_second_signature(office: Office) -> None:
    irena_signed(office)
    status = state(office, "IRENA-2017", on=date(2020, 1, 1))
    assert (status.in_force_on, status.expires_on) == (day("2018-06-20"), date(2021, 6, 19))
    assert state(office, "IRENA-2017", on=date(2021, 6, 19)).stage is Stage.IN_FORCE
    assert state(office, "IRENA-2017", on=date(2021, 6, 20)).stage is Stage.EXPIRED
    assert refused(office, "IRENA-2017", "extended", "2021-07-01", months="36") == "gate.already_ended"


def test_v_is_extended_before_the_term_ends_and_by_the_guide(office: Office) -> None:
    irena_signed(office)
    assert refused(office, "IRENA-2017", "extended", "2020-11-02", until="2021-06-01") == (
        "gate.extension_not_later"
    )
    tell(office, "IRENA-2017", ("extended", "2020-11-02", {"months": "36", "evidence": "letters"}))
    assert state(office, "IRENA-2017", on=date(2022, 1, 1)).expires_on == date(2024, 6, 19)
    guide = office.guides.guide("IRENA-2017", GuideKind.EXTEND)
    assert (guide.steps[0].kind, guide.steps[0].proposed["months"]) == ("extended", "36")
    assert guide.papers == ("extension_letter",)


def test_v_ends_sixty_days_after_a_notice(office: Office) -> None:
    irena_signed(office)
    tell(
        office,
        "IRENA-2017",
        ("notice_given", "2020-01-10", {"party": "WIPO"}),
        ("notice_received", "2020-01-20", {}),
    )
    status = state(office, "IRENA-2017", on=date(2020, 2, 1))
    assert status.effect is not None
    assert status.effect.latest == date(2020, 3, 20)
    assert [reading.counting for reading in status.effect.readings][:2] == ["from_receipt", "from_dispatch"]
    assert state(office, "IRENA-2017", on=date(2020, 3, 20)).stage is Stage.TERMINATED


def test_iv_the_2007_in_the_blank_is_stopped(office: Office) -> None:
    take_in(office, "LAS-2017", "en", "ar", "fr")
    office.recording.record("LAS-2017", "term_confirmed", {"term": "printed_year", "value": "2007"})
    approved(office, "LAS-2017", "IV")
    with pytest.raises(GateClosed) as closed:
        office.recording.record("LAS-2017", "authorized", {}, on=day("2018-02-01"))
    codes = {closed.value.code, *closed.value.details.get("more", ())}  # type: ignore[misc]  # a list of codes
    assert "gate.printed_year_old" in codes
    assert "2007" in Wording(Language.EN).sentence(
        "gate.printed_year_old", {"year": 2007, "decided_on": "2017-10-04"}
    )
    office.recording.record("LAS-2017", "term_confirmed", {"term": "printed_year", "value": ""})
    office.recording.record(
        "LAS-2017", "authorized", {}, on=day("2018-02-01"), override="certified copies for each party"
    )
    assert state(office, "LAS-2017").stage is Stage.READY


def declaration(office: Office) -> None:
    take_in(office, "DECLARATION-2017", "en")
    approved(office, "DECLARATION-2017", "VI")
    tell(office, "DECLARATION-2017", ("authorized", "2018-02-01", {}))


def test_vi_fifteen_partners_a_quorum_three_consents_one_withdrawal(office: Office) -> None:
    declaration(office)
    ref = "DECLARATION-2017"
    tell(office, ref, ("partner_applied", "2018-02-05", {"partner": "WIPO"}))
    tell(office, ref, ("application_circulated", "2018-02-12", {"partner": "WIPO"}))
    assert refused(office, ref, "partner_admitted", "2018-03-15", partner="WIPO", taking_part="9") == (
        "gate.rounding_not_chosen"
    )
    keys = {"rounding": "up", "reason": "a quorum is never less than half"}
    tell(office, ref, ("rounding_chosen", "2018-03-15", keys))
    assert refused(office, ref, "partner_admitted", "2018-03-15", partner="WIPO", taking_part="8") == (
        "gate.quorum_missed"
    )
    tell(office, ref, ("partner_admitted", "2018-03-15", {"partner": "WIPO", "taking_part": "9"}))
    three_consents_and_a_withdrawal(office, ref)


def three_consents_and_a_withdrawal(office: Office, ref: str) -> None:
    """The second consent brings effect for both, the third from its own day; three months' notice ends one."""
    tell(
        office,
        ref,
        ("signed", "2018-04-03", {"party": "ITU"}),
        ("consent_received", "2018-04-09", {"party": "ITU"}),
    )
    assert state(office, ref).stage is not Stage.IN_FORCE
    tell(
        office,
        ref,
        ("signed", "2018-05-14", {"party": "UPU"}),
        ("consent_received", "2018-05-16", {"party": "UPU"}),
        ("signed", "2018-09-24", {"party": "WIPO"}),
    )
    found = facts_of(office, ref)
    assert (len(members(found, date(2018, 2, 1))), quorum(found, 15)) == (15, 9)
    effects = {one.party: one.effective.latest for one in roll(found, TODAY) if one.effective is not None}
    assert effects == {
        "ITU": date(2018, 5, 14),
        "UPU": date(2018, 5, 14),
        "WIPO": date(2018, 9, 24),
    }
    tell(office, ref, ("withdrawal_notified", "2020-11-30", {"partner": "UPU"}))
    found = facts_of(office, ref)
    stages = {on: {one.party: one.stage for one in roll(found, on)}["UPU"] for on in DAYS}
    assert list(stages.values()) == [
        PartnerStage.INVITED,
        PartnerStage.EFFECTIVE,
        PartnerStage.NOTICE_GIVEN,
        PartnerStage.WITHDRAWN,
    ]


DAYS = (date(2018, 4, 30), date(2018, 5, 14), date(2021, 2, 27), date(2021, 2, 28))


def facts_of(office: Office, reference: str) -> State:
    agreement = office.agreements.sheet(reference).id
    return reduce(queries.entries(office.store.db, agreement))


def test_one_postponed_in_one_session_is_approved_eight_years_later(office: Office) -> None:
    take_in(office, "LAS-2017", "en")
    before_the_committee(office, "LAS-2017", "IV")
    tell(
        office,
        "LAS-2017",
        ("decided", "2017-10-04", {"outcome": "postponed"}),
        ("resubmitted", "2025-05-12", {"symbol": "WO/CC/83/1", "annex": "I"}),
    )
    assert state(office, "LAS-2017", on=date(2024, 1, 1)).stage is Stage.POSTPONED
    tell(office, "LAS-2017", ("decided", "2025-07-14", {"outcome": "approved"}))
    sheet = office.agreements.sheet("LAS-2017")
    assert sheet.status.stage is Stage.APPROVED
    assert [one.code for one in sheet.status.also] == ["also.provisional"]


def test_one_is_approved_on_the_understanding_that_a_recital_goes(office: Office) -> None:
    take_in(office, "ECOWAS-2017", "fr", "en")
    before_the_committee(office, "ECOWAS-2017", "I")
    keys = {"outcome": "approved_on_understanding", "understanding": "the third recital is left out"}
    tell(office, "ECOWAS-2017", ("decided", "2017-10-04", keys))
    assert "third recital" in said(office, "ECOWAS-2017")
    assert refused(office, "ECOWAS-2017", "authorized", "2018-01-22") == "gate.understanding_not_accepted"
    asked = {"party": "ECOWAS", "organ": "Council of Ministers", "ex_post": "yes", "due": "2018-12-31"}
    tell(
        office,
        "ECOWAS-2017",
        ("understanding_accepted", "2017-11-20", {"party": "ECOWAS"}),
        ("authorized", "2018-01-22", {}),
        ("counterpart_asked", "2018-01-22", asked),
    )
    status = state(office, "ECOWAS-2017")
    assert status.stage is Stage.READY
    assert "also.ex_post_due.due" in [one.code for one in status.also]


def test_an_office_holder_leaves_and_every_unsigned_original_is_issued_anew_in_one_step(
    office: Office,
) -> None:
    for reference, annex in (("ECO-2017", "III"), ("IRENA-2017", "V")):
        take_in(office, reference, "en")
        approved(office, reference, annex)
        tell(office, reference, ("authorized", "2018-02-12", {}), ("originals_issued", "2018-03-01", {}))
    names = {one.called("en").name: one for one in office.people.holders()}
    former = names["Francis Gurry"]
    office.people.keep(replace(former, from_on=day("2008-10-01"), until_on=day("2020-09-30")))
    assert [one.successor for one in office.reissues.proposed()] == [None, None]
    successor = HolderName(language="en", name="Daren Tang", style="Mr.", title="Director General")
    office.people.keep(OfficeHolderSheet(organization="WIPO", from_on=day("2020-10-01"), names=(successor,)))
    proposed = office.reissues.proposed()
    assert [(one.reference, one.former, one.successor) for one in proposed] == [
        ("ECO-2017", "Francis Gurry", successor),
        ("IRENA-2017", "Francis Gurry", successor),
    ]
    office.reissues.carry_out(["ECO-2017", "IRENA-2017"], "a new Director General took office")
    assert office.reissues.proposed() == ()
    for reference in ("ECO-2017", "IRENA-2017"):
        sheet = office.agreements.sheet(reference)
        assert sheet.status.stage is Stage.ORIGINALS_ISSUED
        assert "Daren Tang" in {one.name for one in sheet.terms.signatories}


def test_what_was_known_on_a_day_stays_what_was_known(office: Office) -> None:
    eco_signed(office)
    past = date(2018, 5, 10)
    assert office.agreements.as_at(past)[0][1].stage is Stage.IN_FORCE
    assert office.agreements.as_at(past, known_on=date(2018, 5, 10)) == ()  # nothing was recorded then
    recorded = max(fact.entry.recorded_at for fact in office.agreements.history("ECO-2017")).date()
    assert office.agreements.as_at(past, known_on=recorded)[0][1].stage is Stage.IN_FORCE
