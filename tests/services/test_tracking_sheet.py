"""The 1+2+1 sheet of a deal and the list of deals by readiness (R14)."""

from datetime import date, timedelta
from decimal import Decimal

import pytest

from app.errors import RuleError
from app.models import Contact, DealPerson
from app.services.scope import scope_for
from app.services.services import Services
from app.storage.book import Book
from app.terms import BuyingRole, DealStage, Flag, GuideTest, MissingPiece, Readiness
from tests.builders import SET_UP, TODAY, a_contact, a_customer, a_deal, a_rep
from tests.journal_days import Calendar

DECIDER, USER, GATEKEEPER, PURCHASER = BuyingRole


@pytest.fixture
def deal(services: Services, book: Book) -> int:
    """The worked example of R14: Liu guide, Chen gatekeeper, Wang decider, Zhao purchaser, one owner."""
    plant = a_customer(book)
    deal = a_deal(
        book,
        "Line 4",
        customer_id=plant,
        owner_id=a_rep(book),
        stage=DealStage.NEEDS,
        stage_since=TODAY - timedelta(days=23),
        amount=1_260_000,
    )
    for name, roles, support in (
        ("Liu", [], 3),
        ("Chen", [GATEKEEPER], 2),
        ("Wang", [DECIDER], 0),
        ("Zhao", [PURCHASER], -2),
    ):
        contact = a_contact(book, plant, name)
        services.tracking.set_roles(deal, contact, roles)
        services.tracking.save_person(deal, contact, {"support": support})
    for test in (GuideTest.KNOWS_PEOPLE, GuideTest.CHECKABLE_NEWS):
        services.tracking.pass_test(deal, person(services, deal, "Liu"), test, "seen", TODAY)
    return deal


def person(services: Services, deal: int, name: str) -> int:
    return next(one.contact_id for one in services.tracking.people(deal, TODAY) if one.name == name)


def test_the_worked_example(services: Services, deal: int) -> None:
    sheet = services.tracking.sheet(deal, TODAY)
    wang = person(services, deal, "Wang")
    assert (sheet.score.points, sheet.score.readiness) == (3, Readiness.ONE_SHORT)
    assert sheet.score.guide == person(services, deal, "Liu")
    assert [(one.piece, one.candidate) for one in sheet.missing] == [(MissingPiece.DECIDER, wang)]
    services.tracking.save_person(deal, wang, {"support": 1})
    sheet = services.tracking.sheet(deal, TODAY)
    assert (sheet.score.readiness, sheet.missing) == (Readiness.READY, ())
    assert sheet.people[0].name == "Wang", "the decider comes first"


def test_the_head_says_which_deal_it_is(services: Services, deal: int) -> None:
    head = services.tracking.sheet(deal, TODAY).head
    assert (head.name, head.customer_name, head.amount_cents, head.stage) == (
        "Line 4",
        "恒瑞医药",
        126_000_000,
        DealStage.NEEDS,
    )
    assert (head.days_in_stage, head.owner_name, head.co_owner_name) == (23, "Anna Snelling", None)


def test_a_deal_that_is_gone(services: Services) -> None:
    with pytest.raises(RuleError, match="UNKNOWN_RECORD"):
        services.tracking.sheet(404, TODAY)


def test_two_owners_lose_the_seller_point(services: Services, book: Book, deal: int) -> None:
    services.deals.save(deal, {"co_owner_id": a_rep(book, "李伟")}, TODAY)
    sheet = services.tracking.sheet(deal, TODAY)
    assert (sheet.score.seller_point, sheet.flags, sheet.head.co_owner_name) == (0, (Flag.OWNER_CONFLICT,), "李伟")
    assert services.tracking.points([deal], TODAY) == {deal: 2}
    services.deals.save(deal, {"owner_id": None}, TODAY)
    assert services.tracking.sheet(deal, TODAY).flags == ()
    assert services.tracking.points([deal], TODAY) == {deal: 2}


def test_old_evidence_and_a_second_decider_are_flagged(services: Services, deal: int) -> None:
    services.tracking.set_roles(deal, person(services, deal, "Chen"), [DECIDER])
    assert services.tracking.sheet(deal, TODAY + timedelta(days=91)).flags == (Flag.TWO_DECIDERS, Flag.RECHECK)


def test_who_left_counts_nowhere_on_the_sheet(services: Services, deal: int) -> None:
    services.tracking.save_person(deal, person(services, deal, "Liu"), {"left_on": TODAY, "influence": 3})
    sheet = services.tracking.sheet(deal, TODAY)
    assert (sheet.score.guide_point, sheet.support_index) == (0, None)
    assert len(sheet.people) == 4


def test_the_support_index_is_there(services: Services, deal: int) -> None:
    for name, influence in (("Wang", 3), ("Chen", 2), ("Liu", 1), ("Zhao", 2)):
        services.tracking.save_person(deal, person(services, deal, name), {"influence": influence})
    assert services.tracking.sheet(deal, TODAY).support_index == Decimal("0.075")


def test_an_empty_deal_has_a_sheet(services: Services, book: Book) -> None:
    sheet = services.tracking.sheet(a_deal(book), TODAY)
    assert (sheet.score.points, sheet.people, sheet.head.days_in_stage) == (0, (), None)
    assert [one.piece.value for one in sheet.missing] == ["GUIDE", "DECIDER", "USER", "OWNER"]


def test_settings_change_what_counts(services: Services, deal: int) -> None:
    services.settings.set("min_support", "3")
    assert services.tracking.points([deal], TODAY) == {deal: 2}
    services.settings.set("roles_needed", "1")
    services.settings.set("min_support", "1")
    assert services.tracking.sheet(deal, TODAY).score.readiness is Readiness.READY


def test_on_a_past_day_sheet_and_pips_know_what_was_known(
    services: Services, deal: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    calendar = Calendar(monkeypatch, TODAY + timedelta(days=40))
    wang = person(services, deal, "Wang")
    services.tracking.save_person(deal, wang, {"support": 5})
    calendar.day += timedelta(days=40)
    services.tracking.save_person(deal, wang, {"support": 4})
    for days, points in ((45, 4), (90, 4)):
        day = TODAY + timedelta(days=days)
        assert services.tracking.points([deal], day) == {deal: points}
        assert services.tracking.sheet(deal, day).score.points == points


def test_the_pips_agree_with_the_sheets(services: Services, book: Book, deal: int) -> None:
    other = a_deal(book, owner_id=a_rep(book, "李伟"))
    points = services.tracking.points([deal, other, 404], TODAY)
    assert (
        points
        == {one: services.tracking.sheet(one, TODAY).score.points for one in (deal, other)}
        == {deal: 3, other: 1}
    )


def test_deals_by_readiness_then_amount(services: Services, book: Book, deal: int) -> None:
    anna = a_rep(book, "Anna")
    small, large = (a_deal(book, name, amount=amount, owner_id=anna) for name, amount in (("S", 10), ("L", 90)))
    nobody = a_deal(book, "N", stage=DealStage.TRUST, stage_since=date(2026, 1, 1), expected_close=date(2026, 12, 19))
    a_deal(book, "lost", stage=DealStage.LOST)
    rows = services.tracking.readiness(scope_for(TODAY))
    assert [(row.deal_id, row.points) for row in rows] == [(deal, 3), (large, 1), (small, 1), (nobody, 0)]
    assert [row.missing and row.missing.piece.value for row in rows] == ["DECIDER", "GUIDE", "GUIDE", "GUIDE"]
    last = rows[-1]
    assert (last.days_idle, last.is_stalled, last.expected_close) == (325, True, date(2026, 12, 19))
    mine = services.tracking.readiness(scope_for(TODAY, owner_id=anna))
    assert [row.deal_id for row in mine] == [large, small]


def test_two_hundred_people_take_no_more_queries_than_two(services: Services, book: Book) -> None:
    plant = a_customer(book)
    counts = []
    for people in (2, 200):
        deal = a_deal(book, customer_id=plant)
        with book.write(SET_UP) as session:
            ids = session.add_rows(Contact, ("name", "customer_id"), [(f"C {n}", plant) for n in range(people)])
            session.add_rows(DealPerson, ("deal_id", "contact_id", "support"), [(deal, i, 1) for i in ids])
        services.tracking.sheet(deal, TODAY)
        asked: list[str] = []
        book._driver.set_trace_callback(asked.append)
        assert len(services.tracking.sheet(deal, TODAY).people) == people
        book._driver.set_trace_callback(None)
        counts.append(len([sql for sql in asked if not sql.startswith("--")]))
    assert counts[0] == counts[1] <= 6
