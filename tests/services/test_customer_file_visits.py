"""Visits and tasks of a customer, and the service standard of its tier."""

from datetime import date
from decimal import Decimal

import pytest

from app.errors import RuleError
from app.models import TierScore
from app.services.scope import Scope, scope_for
from app.services.services import Services
from app.storage.book import Book
from app.terms import Period, ServiceItem, Tier
from tests.builders import TODAY, a_contact, a_customer, a_deal, a_rep, dump, put

SECOND_QUARTER = Scope(TODAY, date(2026, 4, 1), date(2026, 6, 30))


def test_visits_newest_first(services: Services, book: Book) -> None:
    customer, rep = a_customer(book), a_rep(book, "李伟")
    deal = a_deal(book, "Line 3", customer_id=customer)
    held = {"customer_id": customer, "rep_id": rep, "deal_id": deal, "held_on": date(2026, 3, 2), "minutes": 90}
    early = services.customer_file.save_visit(None, held | {"cost_cents": 120_00, "with_leader": True})
    planned = services.customer_file.save_visit(None, {"customer_id": customer, "planned_on": date(2026, 12, 1)})
    services.customer_file.save_visit(None, {"customer_id": a_customer(book, "Other"), "held_on": TODAY})
    rows = services.customer_file.visits(customer)
    assert [row.id for row in rows] == [planned, early]
    assert (rows[1].rep_name, rows[1].deal_name, rows[1].minutes, rows[1].with_leader) == ("李伟", "Line 3", 90, True)
    services.customer_file.save_visit(planned, {"held_on": date(2026, 2, 1)})
    assert [row.id for row in services.customer_file.visits(customer)] == [early, planned]


def test_a_visit_tells_its_customer_and_is_undone(services: Services, book: Book) -> None:
    customer = a_customer(book, "恒瑞医药")
    before = dump(book)
    visit = services.customer_file.save_visit(None, {"customer_id": customer, "held_on": TODAY})
    assert services.history.next_undo is not None
    assert services.history.next_undo.values == {"name": "恒瑞医药"}
    services.customer_file.delete_visits([visit])
    services.history.undo()
    services.history.undo()
    assert dump(book) == before


@pytest.mark.parametrize(
    ("fields", "code"),
    [
        ({}, "DAY_MISSING"),
        ({"held_on": TODAY, "minutes": -5}, "NEGATIVE_AMOUNT"),
        ({"held_on": TODAY, "rep_id": 99}, "UNKNOWN_RECORD"),
    ],
)
def test_visits_that_are_refused(services: Services, book: Book, fields: dict[str, object], code: str) -> None:
    customer = a_customer(book)
    with pytest.raises(RuleError) as refused:
        services.customer_file.save_visit(None, {"customer_id": customer, **fields})
    assert refused.value.code == code
    assert services.customer_file.visits(customer) == ()


def test_an_outcome_in_the_list_counts_by_its_evidence_too(services: Services, book: Book) -> None:
    customer, chen = a_customer(book), a_contact(book, None)
    held = {"customer_id": customer, "held_on": date(2026, 11, 2), "outcome": "ADVANCE"}
    bare = services.customer_file.save_visit(None, held)
    promised = {"advance_action": "shows us the line", "advance_contact_id": chen, "advance_on": date(2026, 11, 9)}
    services.customer_file.save_visit(None, held | promised)
    assert [row.outcome for row in services.customer_file.visits(customer)] == ["ADVANCE", "CONTINUATION"]
    assert services.customer_file.visits(customer, date(2026, 11, 16))[0].outcome == "ADVANCE"
    assert {row.outcome for row in services.customer_file.visits(customer, date(2026, 11, 17))} == {"CONTINUATION"}
    services.customer_file.save_visit(bare, promised)
    assert {row.outcome for row in services.customer_file.visits(customer)} == {"ADVANCE"}
    services.customer_file.save_visit(bare, {"held_on": None, "planned_on": TODAY})
    assert services.visits.get(bare, TODAY).row.claimed_outcome == "ADVANCE"
    assert services.visits.get(bare, TODAY).row.outcome is None


def test_tasks_to_do_come_first(services: Services, book: Book) -> None:
    customer = a_customer(book)
    save = services.customer_file.save_task
    some_day = save(None, {"title": "Ask for the plan", "customer_id": customer})
    late = save(None, {"title": "Send offer", "customer_id": customer, "due_on": date(2026, 12, 1)})
    soon = save(None, {"title": "Call", "customer_id": customer, "due_on": date(2026, 11, 25)})
    services.customer_file.complete_task(late, TODAY)
    assert [task.id for task in services.customer_file.tasks(customer)] == [soon, some_day, late]
    assert services.customer_file.tasks(customer)[2].done_on == TODAY
    assert services.history.next_undo is not None
    assert services.history.next_undo.values == {"name": "Send offer"}
    services.customer_file.complete_task(late, None)
    assert [task.id for task in services.customer_file.tasks(customer)] == [soon, late, some_day]
    services.customer_file.delete_tasks([soon, late])
    assert [task.id for task in services.customer_file.tasks(customer)] == [some_day]


def test_a_task_has_a_title(services: Services, book: Book) -> None:
    customer = a_customer(book)
    for act in (
        lambda: services.customer_file.save_task(None, {"title": " ", "customer_id": customer}),
        lambda: services.customer_file.add_task_for([customer], " "),
    ):
        with pytest.raises(RuleError) as refused:
            act()
        assert refused.value.code == "NAME_MISSING"


def test_one_task_for_many_customers_goes_to_their_own_reps(services: Services, book: Book) -> None:
    anna, li = a_rep(book, "Anna Snelling"), a_rep(book, "李伟")
    chosen = [a_customer(book, owner_id=anna), a_customer(book, "Other", owner_id=li), a_customer(book, "Third")]
    before = dump(book)
    services.customer_file.add_task_for(chosen, "Year-end visit", date(2026, 12, 15), notes="Bring the plan")
    tasks = [services.customer_file.tasks(customer)[0] for customer in chosen]
    assert [task.rep_name for task in tasks] == ["Anna Snelling", "李伟", None]
    assert {(task.title, task.due_on, task.notes) for task in tasks} == {
        ("Year-end visit", date(2026, 12, 15), "Bring the plan")
    }
    services.history.undo()
    assert dump(book) == before
    services.customer_file.add_task_for(chosen, "Call", rep_id=li)
    assert {services.customer_file.tasks(customer)[0].rep_name for customer in chosen} == {"李伟"}
    with pytest.raises(RuleError):
        services.customer_file.add_task_for([*chosen, 99], "Call")


def _visit(services: Services, customer: int, held_on: date, with_leader: bool = False) -> None:
    fields = {"customer_id": customer, "held_on": held_on, "with_leader": with_leader}
    services.customer_file.save_visit(None, fields)


def test_the_standard_of_a_tier_against_the_visits_held(services: Services, book: Book) -> None:
    customer = a_customer(book)
    _visit(services, customer, date(2026, 4, 1))
    _visit(services, customer, date(2026, 5, 20), with_leader=True)
    _visit(services, customer, date(2026, 6, 30))
    _visit(services, customer, date(2026, 7, 9))
    view = services.customer_file.service(customer, SECOND_QUARTER, Tier.B1)
    rows = {row.item: row for row in view.rows}
    visits, leaders = rows[ServiceItem.VISITS_PER_MONTH], rows[ServiceItem.LEADER_VISITS_PER_YEAR]
    assert (visits.promised, visits.due, visits.done, visits.next_due) == (2, Decimal(6), 3, date(2026, 7, 24))
    assert (leaders.due, leaders.done, leaders.next_due) == (Decimal("0.25"), 1, date(2027, 5, 20))
    assert view.compliance == Decimal("3.25") / Decimal("6.25")
    reply = rows[ServiceItem.REPLY_HOURS]
    assert (reply.promised, reply.due, reply.done, reply.next_due) == (8, None, None, None)


def test_a_tier_that_changed_asks_for_visits_by_its_days(services: Services, book: Book) -> None:
    customer = a_customer(book)
    put(book, TierScore(customer_id=customer, starts_on=date(2026, 4, 1), score_bp=8_500, tier="A1"))
    scope = Scope(TODAY, date(2026, 3, 1), date(2026, 7, 31))
    rows = {row.item: row for row in services.customer_file.service(customer, scope, Tier.B2).rows}
    assert rows[ServiceItem.VISITS_PER_MONTH].due == 1 + 3 * 4 + 1
    assert rows[ServiceItem.VISITS_PER_MONTH].next_due == TODAY
    assert services.customer_file.tier_history(customer)[0].tier is Tier.A1


def test_a_fallen_tier_asks_for_the_visits_of_the_one_still_held(services: Services, book: Book) -> None:
    customer = a_customer(book)
    put(book, TierScore(customer_id=customer, starts_on=date(2026, 1, 1), score_bp=8_500, tier="A1"))
    put(book, TierScore(customer_id=customer, starts_on=date(2026, 4, 1), score_bp=4_500, tier="B2"))
    rows = {row.item: row for row in services.customer_file.service(customer, SECOND_QUARTER, Tier.B2).rows}
    assert rows[ServiceItem.VISITS_PER_MONTH].due == 3 * 4


def test_nothing_is_due_to_the_lowest_tier_and_nothing_after_today(services: Services, book: Book) -> None:
    customer = a_customer(book)
    lowest = services.customer_file.service(customer, scope_for(TODAY), Tier.C)
    assert lowest.compliance is None
    assert [row.next_due for row in lowest.rows] == [None] * 5
    assert services.customer_file.service(customer, scope_for(TODAY, Period.THIS_YEAR), Tier.A1).end == TODAY
    _visit(services, customer, date(2026, 2, 3))
    assert services.customer_file.service(customer, scope_for(TODAY, Period.ALL_TIME), Tier.A1).start == date(
        2026, 2, 3
    )
