"""Decision flow and role service plan of a deal (R34)."""

from datetime import date, timedelta
from decimal import Decimal

import pytest

from app.errors import RuleError
from app.services.services import Services
from app.storage.book import Book
from app.terms import Flag, FlowStep, Frequency, StepStatus
from tests.builders import TODAY, a_contact, a_customer, a_deal, dump


@pytest.fixture
def deal(book: Book) -> int:
    return a_deal(book, customer_id=a_customer(book), expected_close=TODAY + timedelta(days=40))


def kinds(services: Services, deal: int) -> list[FlowStep | None]:
    return [step.kind for step in services.tracking.flow(deal, TODAY).steps]


def test_the_usual_steps_in_one_step_and_none_twice(services: Services, book: Book, deal: int) -> None:
    before = dump(book)
    services.tracking.begin_flow(deal)
    services.tracking.begin_flow(deal)
    assert kinds(services, deal) == list(FlowStep)
    view = services.tracking.flow(deal, TODAY)
    assert (view.days_left, view.flags, view.days_to_close) == (0, (Flag.STEP_UNOWNED,), 40)
    assert [step.position for step in view.steps] == [0, 1, 2, 3, 4]
    services.history.undo()
    assert dump(book) == before


def test_too_late_by_five_days(services: Services, book: Book, deal: int) -> None:
    chen = a_contact(book, None)
    for days in (10, 15, 20):
        services.tracking.save_step(
            None, {"deal_id": deal, "title": f"Board {days}", "contact_id": chen, "expected_days": days}
        )
    view = services.tracking.flow(deal, TODAY)
    assert (view.days_left, view.late_by, view.flags) == (45, 5, (Flag.TOO_LATE,))
    assert [step.contact_name for step in view.steps] == ["Chen Wei"] * 3
    services.tracking.save_step(view.steps[0].id, {"status": StepStatus.DONE, "done_on": TODAY})
    assert services.tracking.flow(deal, TODAY).flags == ()
    services.tracking.save_step(view.steps[0].id, {"status": StepStatus.IN_PROGRESS})
    assert services.tracking.flow(deal, TODAY).steps[0].done_on is None


def test_who_has_left_carries_no_step(services: Services, book: Book, deal: int) -> None:
    gone = a_contact(book, None, left_on=TODAY)
    services.tracking.save_step(None, {"deal_id": deal, "kind": FlowStep.APPROVE, "contact_id": gone})
    assert services.tracking.flow(deal, TODAY).steps[0].flags == (Flag.STEP_UNOWNED,)
    assert services.tracking.flow(deal, TODAY - timedelta(days=1)).flags == ()


def test_steps_are_moved_and_deleted(services: Services, deal: int) -> None:
    services.tracking.begin_flow(deal)
    steps = services.tracking.flow(deal, TODAY).steps
    services.tracking.move_step(steps[4].id, 1)
    services.tracking.move_step(steps[0].id, 99)
    assert kinds(services, deal) == [
        FlowStep.ACCEPT,
        FlowStep.EVALUATE,
        FlowStep.APPROVE,
        FlowStep.PURCHASE,
        FlowStep.INITIATE,
    ]
    services.tracking.delete_steps([steps[1].id, steps[2].id])
    assert len(kinds(services, deal)) == 3
    services.history.undo()
    services.history.undo()
    services.history.undo()
    assert kinds(services, deal) == list(FlowStep)


@pytest.mark.parametrize(
    ("fields", "code"), [({}, "NAME_MISSING"), ({"kind": "APPROVE", "expected_days": -1}, "NEGATIVE_AMOUNT")]
)
def test_what_is_no_step(services: Services, deal: int, fields: dict[str, object], code: str) -> None:
    with pytest.raises(RuleError, match=code):
        services.tracking.save_step(None, {"deal_id": deal, **fields})
    assert services.tracking.flow(deal, TODAY).days_left is None


def test_a_role_plan_that_is_done_and_comes_round(services: Services, book: Book, deal: int) -> None:
    chen = a_contact(book, None)
    plan = services.tracking.save_role_plan(
        None,
        {
            "deal_id": deal,
            "contact_id": chen,
            "goal": "trusts our service",
            "starts_on": date(2026, 9, 1),
            "frequency": Frequency.MONTHLY,
        },
    )
    view = services.tracking.role_plans(deal, TODAY)
    assert (view.rows[0].next_due, view.rows[0].is_overdue, view.rows[0].contact_name) == (
        date(2026, 9, 1),
        True,
        "Chen Wei",
    )
    assert (view.done, view.due, view.compliance) == (0, 3, 0)
    services.tracking.do_role_plan(plan, date(2026, 11, 1))
    services.tracking.do_role_plan(plan, date(2026, 11, 1))
    view = services.tracking.role_plans(deal, TODAY)
    assert (view.rows[0].last_done_on, view.rows[0].next_due) == (date(2026, 11, 1), date(2026, 12, 1))
    assert (view.done, view.due, view.compliance) == (1, 3, Decimal(1) / 3)
    assert services.tracking.role_plans(deal, date(2026, 10, 31)).rows[0].last_done_on is None
    services.tracking.undo_role_plan(plan, date(2026, 11, 1))
    with pytest.raises(RuleError, match="UNKNOWN_RECORD"):
        services.tracking.undo_role_plan(plan, date(2026, 11, 1))


def test_a_deleted_plan_takes_its_days_along(services: Services, book: Book, deal: int) -> None:
    fields = {"deal_id": deal, "goal": "x", "starts_on": TODAY, "frequency": Frequency.ONCE}
    plan = services.tracking.save_role_plan(None, fields)
    services.tracking.do_role_plan(plan, TODAY)
    assert services.tracking.role_plans(deal, TODAY).rows[0].next_due is None
    before = dump(book)
    services.tracking.delete_role_plans([plan])
    assert services.tracking.role_plans(deal, TODAY).rows == ()
    services.history.undo()
    assert dump(book) == before


@pytest.mark.parametrize(
    ("fields", "code"),
    [
        ({"goal": " "}, "NAME_MISSING"),
        ({"starts_on": None}, "DAY_MISSING"),
        ({"ends_on": TODAY - timedelta(days=1)}, "DAYS_REVERSED"),
    ],
)
def test_what_is_no_plan(services: Services, deal: int, fields: dict[str, object], code: str) -> None:
    plan = {"deal_id": deal, "goal": "x", "starts_on": TODAY, "frequency": Frequency.WEEKLY}
    with pytest.raises(RuleError, match=code):
        services.tracking.save_role_plan(None, {**plan, **fields})


def test_an_unknown_deal_has_no_flow(services: Services) -> None:
    with pytest.raises(RuleError, match="UNKNOWN_RECORD"):
        services.tracking.flow(99, TODAY)
