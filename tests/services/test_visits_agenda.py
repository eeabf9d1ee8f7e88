"""The calendar, visits due by tier (R10), visits proposed for a week, the calendar file."""

from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from typing import Any

import pytest

from app.errors import RuleError
from app.services.scope import scope_for
from app.services.services import Services
from app.storage.book import Book
from app.terms import Tier
from tests.builders import TODAY, a_contact, a_customer, a_deal, a_dealer, a_rep, an_area, dump

MONDAY = date(2026, 11, 23)
SUNDAY = MONDAY + timedelta(days=6)
STAMP = datetime(2026, 11, 22, 8, 0, tzinfo=UTC)
A1_FROM_THE_BOOK: dict[str, Any] = {
    "tier_override": "A1",
    "tier_override_reason": "key account",
    "tier_override_until": date(2027, 1, 1),
}


def test_the_agenda_goes_by_day_and_time(services: Services, book: Book) -> None:
    visits, customer = services.visits, a_customer(book)

    def plan(day: date, starts_at: int | None = None) -> int:
        return visits.plan(None, {"customer_id": customer, "planned_on": day, "starts_at": starts_at})

    some_time, late, early = plan(MONDAY), plan(MONDAY, 15 * 60), plan(MONDAY, 9 * 60)
    sunday, cancelled = plan(SUNDAY), plan(SUNDAY)
    plan(SUNDAY + timedelta(days=1))
    visits.cancel([cancelled], TODAY)
    came_early = plan(SUNDAY)
    visits.log(came_early, {"held_on": TODAY}, today=TODAY)
    rows = visits.agenda(MONDAY, SUNDAY, TODAY)
    assert [row.id for row in rows] == [early, late, some_time, sunday, cancelled]
    assert [row.id for row in visits.agenda(TODAY, TODAY, TODAY)] == [came_early]


def test_the_agenda_of_a_rep_or_an_area(services: Services, book: Book) -> None:
    anna, area = a_rep(book), an_area(book)
    plan, agenda = services.visits.plan, services.visits.agenda
    hers = plan(None, {"customer_id": a_customer(book, owner_id=anna), "planned_on": MONDAY})
    in_area = plan(None, {"customer_id": a_customer(book, "Other", area_id=area), "planned_on": MONDAY})
    by_deal = plan(None, {"deal_id": a_deal(book, area_id=area), "planned_on": MONDAY})
    by_dealer = plan(None, {"dealer_id": a_dealer(book, area_id=area), "planned_on": MONDAY})
    assert [row.id for row in agenda(MONDAY, MONDAY, TODAY, rep_id=anna)] == [hers]
    assert [row.id for row in agenda(MONDAY, MONDAY, TODAY, area_id=area)] == [in_area, by_deal, by_dealer]


def test_a_guest_who_left_since_is_marked_in_a_planned_visit(services: Services, book: Book) -> None:
    customer = a_customer(book)
    chen = a_contact(book, customer)
    services.visits.plan(None, {"customer_id": customer, "planned_on": MONDAY}, [chen])
    services.customers.save_contact(chen, {"name": "Chen Wei", "left_on": date(2026, 11, 1)})
    assert [one.has_left for one in services.visits.agenda(MONDAY, MONDAY, TODAY)[0].people] == [True]


def test_visits_due_by_tier(services: Services, book: Book) -> None:
    anna = a_rep(book)
    seen = a_customer(book, "Seen", owner_id=anna, **A1_FROM_THE_BOOK)
    never = a_customer(book, "Never", **A1_FROM_THE_BOOK)
    a_customer(book, "Basic", **(A1_FROM_THE_BOOK | {"tier_override": "C"}))
    a_customer(book, "No tier")
    for day in (date(2026, 10, 30), date(2026, 11, 3), date(2026, 11, 19)):
        services.visits.log(None, {"customer_id": seen, "held_on": day}, today=TODAY)
    services.visits.plan(None, {"customer_id": seen, "planned_on": MONDAY})
    services.visits.plan(None, {"customer_id": seen, "planned_on": date(2026, 12, 1)})
    services.visits.plan(None, {"customer_id": seen, "planned_on": date(2026, 11, 12)})
    rows = services.visits.due_by_tier(scope_for(TODAY), TODAY)
    assert [(row.customer_id, row.tier, row.next_due) for row in rows] == [
        (never, Tier.A1, TODAY),
        (seen, Tier.A1, date(2026, 11, 26)),
    ]
    assert [(row.due, row.done, row.planned, row.missing, row.last_held, row.rep_name) for row in rows] == [
        (Decimal(4), 0, 0, 4, None, None),
        (Decimal(4), 2, 1, 1, date(2026, 11, 19), "Anna Snelling"),
    ]
    mine = services.visits.due_by_tier(scope_for(TODAY, owner_id=anna), TODAY)
    assert [row.customer_id for row in mine] == [seen]


def test_proposed_visits_fill_the_reps_emptiest_days_in_one_undo_step(services: Services, book: Book) -> None:
    anna, li = a_rep(book), a_rep(book, "李伟")
    hers = [a_customer(book, f"客户 {n}", owner_id=anna) for n in range(4)]
    his = a_customer(book, "His", owner_id=li)
    wednesday = MONDAY + timedelta(days=2)
    services.visits.plan(None, {"customer_id": hers[0], "planned_on": wednesday})
    before = dump(book)
    ids = services.visits.propose([*hers, his, hers[0]], SUNDAY, wednesday)
    rows = {row.id: row for row in services.visits.agenda(MONDAY, SUNDAY, TODAY) if row.id in ids}
    days = [(row.customer_name, row.planned_on, row.rep_name) for row in (rows[one] for one in ids)]
    thursday, friday = MONDAY + timedelta(days=3), MONDAY + timedelta(days=4)
    assert days == [
        ("客户 0", thursday, "Anna Snelling"),
        ("客户 1", friday, "Anna Snelling"),
        ("客户 2", wednesday, "Anna Snelling"),
        ("客户 3", thursday, "Anna Snelling"),
        ("His", wednesday, "李伟"),
    ]
    services.history.undo()
    assert dump(book) == before


def test_nothing_is_proposed_for_a_week_that_is_over_or_for_nobody(services: Services, book: Book) -> None:
    with pytest.raises(RuleError) as refused:
        services.visits.propose([a_customer(book)], MONDAY, SUNDAY)
    assert refused.value.code == "WEEK_OVER"
    with pytest.raises(RuleError) as refused:
        services.visits.propose([99], MONDAY, MONDAY)
    assert refused.value.code == "UNKNOWN_RECORD"


def test_the_calendar_file_has_every_visit_once(services: Services, book: Book) -> None:
    customer, anna = a_customer(book, "恒瑞医药"), a_rep(book)
    chen = a_contact(book, customer)
    fields = {"customer_id": customer, "rep_id": anna, "planned_on": MONDAY}
    named = services.visits.plan(None, {**fields, "subject": "Trial; part 2", "starts_at": 600}, [chen])
    bare = services.visits.plan(None, {**fields, "rep_id": None})
    services.visits.cancel([bare], TODAY)
    text = services.visits.ics(MONDAY, SUNDAY, stamp=STAMP).decode()
    uids = {row.id: row.uid for row in services.visits.agenda(MONDAY, SUNDAY, TODAY)}
    assert all(text.count(f"UID:{uid}") == 1 for uid in uids.values())
    assert "SUMMARY:恒瑞医药: Trial\\; part 2" in text
    assert "DESCRIPTION:Chen Wei" in text
    assert text.count("STATUS:CANCELLED") == 1
    hers = services.visits.ics(MONDAY, SUNDAY, anna, stamp=STAMP).decode()
    assert hers.count("BEGIN:VEVENT") == 1
    assert f"UID:{uids[named]}" in hers
