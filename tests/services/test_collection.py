"""Who to call, ladder steps, promises, tasks and the calculators (R29-R31)."""

from datetime import date, timedelta
from decimal import Decimal
from typing import Any

import pytest

from app.errors import RuleError
from app.models import Invoice, Payment
from app.services.collection_views import CallRow, StepToDo
from app.services.parties import Party
from app.services.scope import scope_for
from app.services.services import Services
from app.storage.book import Book
from app.terms import LadderStep, LateReason, PromiseState, Status
from tests.builders import TODAY, a_customer, a_dealer, a_rep, a_sale, dump, put

SCOPE = scope_for(TODAY)


def owed(book: Book, customer: int | None, amount: int, days_overdue: int, **fields: Any) -> int:
    """An open invoice, amount in whole units."""
    due = TODAY - timedelta(days=days_overdue)
    record = {"number": "R-1", "customer_id": customer, "issued_on": due - timedelta(days=30), **fields}
    return put(book, Invoice(due_on=due, amount_cents=amount * 100, **record))


def call(services: Services, as_of: date = TODAY, *, due_only: bool = True) -> CallRow:
    (row,) = services.collection.calls(SCOPE, as_of, due_only=due_only)
    return row


def title(step: StepToDo) -> str:
    return f"{step.step} {step.number}"


def test_the_dearest_call_comes_first(services: Services, book: Book) -> None:
    for name, amount, days in (("young", 900, 2), ("old", 500, 91), ("quiet", 500, -10)):
        owed(book, a_customer(book, name), amount, days)
    rows = services.collection.calls(SCOPE)
    assert [(row.name, row.step) for row in rows] == [
        ("old", LadderStep.LEGAL_OR_WRITE_OFF),
        ("young", LadderStep.CALL),
    ]
    assert [row.days for row in rows] == [91, 2]


def test_what_the_delay_of_a_party_costs(services: Services, book: Book) -> None:
    customer = a_customer(book, owner_id=a_rep(book, "李伟"))
    owed(book, customer, 100_000, 73)
    owed(book, customer, 80_000, 8)
    owed(book, customer, 50_000, -20)
    row = call(services)
    assert (row.overdue_cents, row.open_cents, row.days, row.owner) == (180_000_00, 230_000_00, 73, "李伟")
    assert (row.margin, row.is_own_margin) == (Decimal("0.04"), False)
    assert row.extra_sales.amount == 4_500_000_00
    assert row.cost.cost_cents == 1_200_00 + 105_21
    assert row.cost.eaten == Decimal(row.cost.cost_cents) / 7_200_00
    assert [claim.step for claim in row.claims] == [LadderStep.LEGAL_NOTICE, LadderStep.LETTER, LadderStep.REMIND]
    assert [claim.is_due for claim in row.claims] == [True, True, False]
    assert row.step is LadderStep.LEGAL_NOTICE
    assert len(row.due_ids) == 2


def test_the_margin_of_a_partys_own_sales(services: Services, book: Book) -> None:
    customer = a_customer(book)
    owed(book, customer, 100, 10)
    a_sale(book, customer, date(2026, 9, 1), 1_000, margin_cents=80_00)
    a_sale(book, customer, date(2026, 10, 1), 1_000)
    assert (call(services).margin, call(services).is_own_margin) == (Decimal("0.04"), False)
    services.settings.set("margin_from_sales", "1")
    row = call(services)
    assert (row.margin, row.is_own_margin, row.extra_sales.amount) == (Decimal("0.0800"), True, 1_250_00)
    a_sale(book, customer, date(2026, 9, 1), 1_000, margin_cents=-80_00)
    row = call(services)
    assert (row.margin, row.extra_sales.status, row.cost.eaten) == (Decimal(0), Status.MISSING, None)


def test_without_interest_the_largest_debt_comes_first(services: Services, book: Book) -> None:
    services.settings.set("borrowing_rate", "0")
    owed(book, a_customer(book, "small"), 100, 80)
    owed(book, a_customer(book, "large"), 900, 2)
    rows = services.collection.calls(SCOPE)
    assert [(row.name, row.cost.cost_cents) for row in rows] == [("large", 0), ("small", 0)]


def test_a_step_taken_ends_the_call_until_the_next(services: Services, book: Book) -> None:
    customer = a_customer(book)
    invoice = owed(book, customer, 100, 16)
    before = dump(book)
    services.collection.take_step([invoice], LadderStep.VISIT, TODAY, "met Mr Chen", LateReason.CASH)
    assert services.collection.calls(SCOPE) == ()
    row = call(services, due_only=False)
    assert (row.step, row.claims[0].step, row.claims[0].late_reason) == (None, LadderStep.STOP, LateReason.CASH)
    assert row.claims[0].step_on == TODAY + timedelta(days=14)
    services.collection.withdraw_step([invoice], LadderStep.VISIT)
    assert call(services).step is LadderStep.VISIT
    services.history.undo()
    services.history.undo()
    assert dump(book) == before


def test_a_dispute_pauses_the_ladder_and_is_said(services: Services, book: Book) -> None:
    customer = a_customer(book)
    invoice = owed(book, customer, 100, 16)
    services.receivables.dispute([invoice], TODAY - timedelta(days=3))
    row = call(services, due_only=False)
    assert (row.step, row.paused_until) == (None, TODAY + timedelta(days=11))
    assert call(services, TODAY + timedelta(days=12)).step is LadderStep.VISIT


def test_a_broken_promise_asks_for_the_next_step_at_once(services: Services, book: Book) -> None:
    customer = a_customer(book)
    invoice = owed(book, customer, 100, 3)
    party = Party("customer", customer)
    services.collection.take_step([invoice], LadderStep.CALL, TODAY)
    services.collection.promise(party, 60_00, TODAY + timedelta(days=1), today=TODAY, notes="by phone")
    assert services.collection.calls(SCOPE) == ()
    (promise,) = services.collection.promises(SCOPE)
    assert (promise.state, promise.party, promise.notes) == (PromiseState.OPEN, party, "by phone")
    later = TODAY + timedelta(days=2)
    row = call(services, later)
    assert row.promise is not None
    assert (row.step, row.promise.state) == (LadderStep.LETTER, PromiseState.BROKEN)
    put(book, Payment(customer_id=customer, paid_on=TODAY + timedelta(days=1), amount_cents=60_00))
    assert services.collection.calls(SCOPE, later) == ()
    (kept,) = services.collection.promises(SCOPE, later)
    assert kept.state is PromiseState.KEPT


def test_a_promise_for_one_invoice_and_its_withdrawal(services: Services, book: Book) -> None:
    dealer = Party("dealer", a_dealer(book))
    invoice = owed(book, None, 100, 3, dealer_id=dealer.id, number="R-7")
    made = services.collection.promise(dealer, 100_00, TODAY, invoice, today=TODAY - timedelta(days=2))
    (row,) = services.collection.promises(SCOPE, party=dealer)
    assert (row.invoice_number, row.name, row.state) == ("R-7", "Ostsee Handel", PromiseState.OPEN)
    assert services.collection.promises(SCOPE, party=Party("dealer", 99)) == ()
    assert services.collection.promises(scope_for(TODAY, owner_id=9)) == ()
    services.collection.withdraw_promise(made, TODAY)
    assert services.collection.promises(SCOPE) == ()
    assert len(services.collection.promises(SCOPE, TODAY - timedelta(days=1))) == 1
    services.history.undo()
    assert len(services.collection.promises(SCOPE)) == 1


@pytest.mark.parametrize(
    ("amount", "due", "code"),
    [(0, TODAY, "AMOUNT_MISSING"), (-5, TODAY, "AMOUNT_MISSING"), (5, TODAY - timedelta(days=1), "PROMISE_IN_PAST")],
)
def test_promises_that_are_refused(services: Services, book: Book, amount: int, due: date, code: str) -> None:
    customer = a_customer(book)
    with pytest.raises(RuleError, match=code):
        services.collection.promise(Party("customer", customer), amount, due, today=TODAY)
    with pytest.raises(RuleError, match="UNKNOWN_RECORD"):
        services.collection.promise(Party("customer", 99), 5, TODAY, today=TODAY)


def test_tasks_of_the_steps_due_none_twice(services: Services, book: Book) -> None:
    rep = a_rep(book)
    customer = a_customer(book, owner_id=rep)
    first = owed(book, customer, 100, 3, number="R-1")
    owed(book, customer, 100, 20, number="R-2")
    assert services.collection.make_tasks(SCOPE, TODAY, title) == 2
    assert services.collection.make_tasks(SCOPE, TODAY, title) == 0
    tasks = "SELECT title, customer_id, rep_id, due_on, done_on FROM task ORDER BY title"
    assert book.rows(tasks) == [
        ("CALL R-1", customer, rep, TODAY.isoformat(), None),
        ("VISIT R-2", customer, rep, TODAY.isoformat(), None),
    ]
    services.collection.take_step([first], LadderStep.CALL, TODAY)
    assert [row[4] for row in book.rows(tasks)] == [TODAY.isoformat(), None]
    services.history.undo()
    services.history.undo()
    assert book.rows(tasks) == []


def test_a_ladder_task_done_counts_as_its_step(services: Services, book: Book) -> None:
    owed(book, a_customer(book), 100, 3)
    services.collection.make_tasks(SCOPE, TODAY, title)
    (task,) = book.rows("SELECT id FROM task")
    services.customer_file.complete_task(task[0], TODAY)
    assert services.collection.calls(SCOPE) == ()


def test_the_filter_and_parties_that_are_gone(services: Services, book: Book) -> None:
    rep = a_rep(book)
    owed(book, a_customer(book, "Mine", owner_id=rep), 100, 3)
    gone = a_customer(book, "Gone")
    owed(book, gone, 100, 3)
    services.customers.delete([gone])
    assert [row.name for row in services.collection.calls(SCOPE)] == ["Mine"]
    assert services.collection.calls(scope_for(TODAY, owner_id=rep + 1)) == ()


def test_deleting_an_invoice_keeps_its_promise(services: Services, book: Book) -> None:
    customer = a_customer(book)
    invoice = owed(book, customer, 100, 20)
    services.collection.make_tasks(SCOPE, TODAY, title)
    services.collection.take_step([invoice], LadderStep.VISIT, TODAY)
    services.collection.promise(Party("customer", customer), 5_00, TODAY, invoice, today=TODAY)
    before = dump(book)
    services.receivables.delete_invoices([invoice])
    (promise,) = services.collection.promises(SCOPE)
    assert (promise.invoice_id, promise.party) == (None, Party("customer", customer))
    assert book.rows("SELECT count(*) FROM collection_step") == [(0,)]
    services.history.undo()
    assert dump(book) == before


def test_the_calculators_with_the_books_own_rates(services: Services) -> None:
    assert services.collection.extra_sales(8_000_00).amount == 200_000_00
    assert services.collection.extra_sales(8_000_00, Decimal("0.02")).amount == 400_000_00
    assert services.collection.months_until_loss() == Decimal("8.0")
    assert services.collection.months_until_loss(Decimal("0.06"), Decimal("0.08")) == Decimal("9.0")
    assert services.collection.invoice_cost(100_000_00, 75, Decimal("0.06"), Decimal("0.08")).cost_cents == 1_643_84
    services.settings.set("borrowing_rate", "0")
    assert services.collection.months_until_loss() is None


def test_the_two_tables_hold_the_books_own_margin_and_rate(services: Services) -> None:
    tables = services.collection.tables()
    assert (tables.losses_cents[0], [line[2].amount for line in tables.extra_sales][:2]) == (
        500_00,
        [12_500_00, 15_000_00],
    )
    services.settings.set("net_margin", "0.035")
    services.settings.set("borrowing_rate", "0.07")
    tables = services.collection.tables()
    assert (tables.own_margin in tables.margins, tables.own_rate in tables.rates) == (True, True)
    assert (len(tables.margins), len(tables.rates)) == (6, 7)
    own = tables.months[tables.rates.index(tables.own_rate)][tables.margins.index(tables.own_margin)]
    assert own == Decimal("6.0")
    chosen = services.collection.tables([Decimal(0)], [Decimal(0)], [100])
    assert (chosen.extra_sales[0][0].amount, chosen.months[0][0]) == (None, None)
