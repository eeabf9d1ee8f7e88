"""Receivables of a customer, its sales by product and month, and the history of its record."""

from datetime import date
from typing import Any

import pytest

from app.errors import RuleError
from app.services.parties import Party
from app.services.scope import scope_for
from app.services.services import Services
from app.storage.book import Book
from app.terms import AgeBucket, DealStage
from tests.builders import TODAY, a_customer, a_deal, a_dealer, a_product, a_sale, dump


def _invoice(services: Services, customer: int, number: str, issued: date, due: date | None, amount: int) -> int:
    fields = {"customer_id": customer, "number": number, "issued_on": issued, "due_on": due, "amount_cents": amount}
    return services.customer_file.save_invoice(None, fields)


def _payment(services: Services, customer: int, paid_on: date, amount: int, invoice: int | None = None) -> int:
    fields = {"customer_id": customer, "paid_on": paid_on, "amount_cents": amount, "invoice_id": invoice}
    return services.customer_file.save_payment(None, fields)


def test_what_a_customer_owes_by_age(services: Services, book: Book) -> None:
    customer = a_customer(book)
    oldest = _invoice(services, customer, "R-1", date(2026, 6, 1), date(2026, 7, 1), 100)
    matched = _invoice(services, customer, "R-2", date(2026, 9, 1), date(2026, 10, 22), 200)
    _invoice(services, customer, "R-3", date(2026, 11, 1), None, 300)
    credit = _invoice(services, customer, "G-1", date(2026, 11, 2), None, -40)
    _payment(services, customer, date(2026, 8, 1), 60)
    _payment(services, customer, date(2026, 11, 3), 200, matched)
    view = services.customer_file.receivables(customer, TODAY)
    assert [row.number for row in view.invoices] == ["G-1", "R-3", "R-2", "R-1"]
    by_id = {row.id: row for row in view.invoices}
    assert (by_id[oldest].open_cents, by_id[oldest].days_overdue) == (40, 144)
    assert (by_id[matched].open_cents, by_id[matched].bucket) == (0, None)
    assert by_id[credit].open_cents == 0
    assert [row.is_due_assumed for row in view.invoices] == [False, True, False, False]
    assert view.buckets[AgeBucket.D90_PLUS] == 40
    assert view.buckets[AgeBucket.NOT_DUE] == 300
    assert (view.open_cents, view.overdue_cents, view.credit_notes_cents, view.advances_cents) == (340, 40, 40, 0)
    assert [row.invoice_number for row in view.payments] == ["R-2", None]
    before = services.customer_file.receivables(customer, date(2026, 7, 31))
    assert (before.open_cents, before.overdue_cents) == (100, 100)


def test_a_payment_on_an_invoice_counts_whoever_paid(services: Services, book: Book) -> None:
    customer, payer = a_customer(book), a_customer(book, "Group")
    invoice = _invoice(services, customer, "R-1", date(2026, 6, 1), date(2026, 7, 1), 100)
    _payment(services, payer, date(2026, 8, 1), 100, invoice)
    assert services.customer_file.receivables(customer, TODAY).open_cents == 0


def test_the_customers_terms_and_its_dealers_invoices_count(services: Services, book: Book) -> None:
    customer = a_customer(book)
    dealer = a_dealer(book, customer_id=customer)
    _invoice(services, customer, "R-1", date(2026, 10, 1), None, 100)
    fields = {"dealer_id": dealer, "number": "R-2", "issued_on": date(2026, 10, 1), "amount_cents": 50}
    services.customer_file.save_invoice(None, fields)
    services.credit.save(Party("customer", customer), {"credit_days": 60})
    view = services.customer_file.receivables(customer, TODAY)
    assert (view.open_cents, view.overdue_cents) == (150, 0)
    assert [row.is_due_assumed for row in view.invoices] == [False, False]


def test_a_deleted_invoice_leaves_its_payment_behind(services: Services, book: Book) -> None:
    customer = a_customer(book)
    first = _invoice(services, customer, "R-1", date(2026, 6, 1), date(2026, 7, 1), 100)
    _invoice(services, customer, "R-2", date(2026, 6, 2), date(2026, 7, 2), 100)
    payment = services.customer_file.save_payment(
        None, {"invoice_id": first, "paid_on": date(2026, 7, 1), "amount_cents": 70}
    )
    before = dump(book)
    services.customer_file.delete_invoices([first])
    view = services.customer_file.receivables(customer, TODAY)
    assert ([row.number for row in view.invoices], view.open_cents) == (["R-2"], 30)
    assert [row.id for row in view.payments] == [payment]
    services.history.undo()
    assert dump(book) == before
    services.customer_file.delete_payments([payment])
    assert services.customer_file.receivables(customer, TODAY).open_cents == 200


@pytest.mark.parametrize(
    ("fields", "code"),
    [
        ({"number": "", "issued_on": TODAY, "amount_cents": 1}, "NUMBER_MISSING"),
        ({"number": "R-1", "amount_cents": 1}, "DAY_MISSING"),
        ({"number": "R-1", "issued_on": TODAY}, "AMOUNT_MISSING"),
        ({"number": "R-1", "issued_on": TODAY, "amount_cents": 1, "customer_id": 99}, "UNKNOWN_RECORD"),
    ],
)
def test_invoices_that_are_refused(services: Services, book: Book, fields: dict[str, object], code: str) -> None:
    with pytest.raises(RuleError) as refused:
        services.customer_file.save_invoice(None, fields)
    assert refused.value.code == code
    assert dump(book)["invoice"] == []


def test_an_invoice_keeps_what_it_must_have(services: Services, book: Book) -> None:
    customer = a_customer(book)
    invoice = _invoice(services, customer, "R-1", date(2026, 6, 1), None, 100)
    with pytest.raises(RuleError) as refused:
        services.customer_file.save_invoice(invoice, {"issued_on": None})
    assert refused.value.code == "DAY_MISSING"
    services.customer_file.save_invoice(invoice, {"due_on": date(2026, 8, 1)})
    assert services.customer_file.receivables(customer, TODAY).invoices[0].due_on == date(2026, 8, 1)


def test_sales_by_product_and_month(services: Services, book: Book) -> None:
    customer, product = a_customer(book), a_product(book, "GTX Pro")
    a_sale(book, customer, date(2026, 10, 1), 50, product_id=product, margin_cents=10_00)
    a_sale(book, customer, date(2026, 10, 1), 70, margin_cents=20_00)
    a_sale(book, customer, date(2026, 8, 1), -20)
    a_sale(book, customer, date(2025, 11, 1), 9, product_id=product, margin_cents=1_00)
    a_sale(book, customer, date(2025, 10, 1), 1_000, product_id=product)
    found = services.customer_file.sales_by_product(customer, scope_for(TODAY))
    assert [(one.product_name, one.sales_cents, one.margin_cents) for one in found] == [
        ("GTX Pro", 59_00, 11_00),
        (None, 50_00, None),
    ]
    months = services.customer_file.sales_by_month(customer, TODAY, months=4)
    assert [(one.month.month, one.sales_cents, one.margin_cents) for one in months] == [
        (8, -20_00, None),
        (9, 0, None),
        (10, 120_00, 30_00),
        (11, 0, None),
    ]
    assert len(services.customer_file.sales_by_month(customer, TODAY)) == 24


def test_sales_of_a_customer_with_deals_only(services: Services, book: Book) -> None:
    customer, product = a_customer(book), a_product(book, "GTX Pro")
    won: dict[str, Any] = {"stage": DealStage.COLLECT, "product_id": product, "customer_id": customer}
    a_deal(book, amount=70, won_on=date(2026, 10, 20), **won)
    a_deal(book, amount=5, won_on=date(2026, 10, 2), **won)
    assert services.customer_file.sales_by_product(customer, scope_for(TODAY))[0].sales_cents == 75_00
    assert services.customer_file.sales_by_month(customer, TODAY, 2)[0].sales_cents == 75_00
    services.settings.set("sales_from_deals", "0")
    assert services.customer_file.sales_by_product(customer, scope_for(TODAY)) == ()


def test_the_history_of_a_customer_newest_first(services: Services, book: Book) -> None:
    customer = services.customers.save(None, {"name": "恒瑞"})
    services.customers.save(customer, {"name": "恒瑞医药", "influence": 4})
    services.customers.assign([customer], "is_vip", True)
    entries = services.customer_file.history(customer)
    assert [(entry.step.code, entry.column, entry.old, entry.new) for entry in entries] == [
        ("ASSIGN_CUSTOMERS", "is_vip", 0, 1),
        ("EDIT_CUSTOMER", "influence", None, 4),
        ("EDIT_CUSTOMER", "name", "恒瑞", "恒瑞医药"),
        ("ADD_CUSTOMER", None, None, None),
    ]
    assert len(services.customer_file.history(customer, limit=1)) == 1
