"""Ageing, DSO and the edits of invoices, payments and disputes."""

from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from app.errors import RuleError
from app.methods.receivable_days import FigureGap
from app.models import CreditFile, Invoice, Payment
from app.services.parties import Party
from app.services.receivable_views import AgeingRow
from app.services.scope import scope_for
from app.services.services import Services
from app.storage.book import Book
from app.terms import AgeBucket, Flag, LadderStep, LateReason, Period
from tests.builders import SET_UP, TODAY, a_customer, a_dealer, a_rep, an_area, dump, put

SCOPE = scope_for(TODAY)


def an_invoice(book: Book, customer: int | None, due: date | None, amount: int, **fields: Any) -> int:
    """amount: in whole units of the currency; issued on 1 June 2026 unless told."""
    given = {"number": "R-1", "issued_on": date(2026, 6, 1), "customer_id": customer, **fields}
    return put(book, Invoice(due_on=due, amount_cents=amount * 100, **given))


def a_payment(book: Book, customer: int | None, paid_on: date, amount: int, **fields: Any) -> int:
    return put(book, Payment(customer_id=customer, paid_on=paid_on, amount_cents=amount * 100, **fields))


def rows_by_name(services: Services, as_of: date = TODAY) -> dict[str, AgeingRow]:
    return {row.name: row for row in services.receivables.ageing(SCOPE, as_of).rows}


def test_every_age_has_its_column(services: Services, book: Book) -> None:
    customer = a_customer(book, owner_id=a_rep(book, "李伟"))
    for days_overdue, amount in ((0, 1), (1, 2), (30, 4), (31, 8), (60, 16), (61, 32), (90, 64), (91, 128)):
        an_invoice(book, customer, date.fromordinal(TODAY.toordinal() - days_overdue), amount)
    view = services.receivables.ageing(SCOPE)
    (row,) = view.rows
    assert row.ages == (1_00, 6_00, 24_00, 96_00, 128_00)
    assert (row.total_cents, row.overdue_cents, row.oldest_days, row.invoices) == (255_00, 254_00, 91, 8)
    assert (row.party, row.name, row.owner) == (Party("customer", customer), "恒瑞医药", "李伟")
    assert list(view.counts.values()) == [1, 2, 2, 2, 1]
    assert (view.total.ages, view.total.total_cents, view.total.oldest_days) == (row.ages, 255_00, 91)


def test_credit_notes_and_advances_stand_apart_from_the_ages(services: Services, book: Book) -> None:
    customer = a_customer(book)
    paid = an_invoice(book, customer, date(2026, 7, 1), 100)
    an_invoice(book, customer, date(2026, 7, 1), 50, issued_on=date(2026, 6, 2))
    an_invoice(book, customer, None, -40)
    a_payment(book, customer, date(2026, 7, 1), 130, invoice_id=paid)
    row = rows_by_name(services)["恒瑞医药"]
    assert (row.total_cents, row.credit_notes_cents, row.advances_cents) == (50_00, 40_00, 30_00)
    assert row.credits_cents == 70_00


def test_a_payment_before_its_invoice_is_an_advance_until_then(services: Services, book: Book) -> None:
    customer = a_customer(book)
    invoice = an_invoice(book, customer, date(2026, 7, 1), 100, issued_on=date(2026, 6, 10))
    a_payment(book, customer, date(2026, 6, 1), 60, invoice_id=invoice)
    before = rows_by_name(services, date(2026, 6, 5))["恒瑞医药"]
    assert (before.total_cents, before.advances_cents, before.oldest_days) == (0, 60_00, None)
    after = rows_by_name(services, date(2026, 6, 10))["恒瑞医药"]
    assert (after.total_cents, after.advances_cents) == (40_00, 0)


def test_a_day_before_everything(services: Services, book: Book) -> None:
    customer = a_customer(book)
    an_invoice(book, customer, None, 100)
    early = date(1999, 1, 1)
    view = services.receivables.ageing(SCOPE, early)
    assert (view.rows, view.total.total_cents, view.total.oldest_days) == ((), 0, None)
    days = services.receivables.days(scope_for(early), early)
    assert (days.outstanding.days, days.countback.days) == (Decimal(0), Decimal(0))
    assert days.effectiveness.gap is FigureGap.NOTHING_DUE
    (row,) = services.receivables.invoices(Party("customer", customer), early)
    assert (row.open_cents, row.paid_cents, row.bucket, row.next_step) == (0, 0, None, None)
    assert services.receivables.days_late(Party("customer", customer), early).gap is FigureGap.NOTHING_PAID


def test_an_empty_book(services: Services) -> None:
    assert services.receivables.ageing(SCOPE).rows == ()
    everything = scope_for(TODAY, Period.ALL_TIME)
    assert services.receivables.days(everything).outstanding.days == Decimal(0)
    assert services.credit.limits(SCOPE) == ()
    assert services.collection.calls(SCOPE) == ()


def test_without_a_due_date_the_terms_hold_else_thirty_days_with_a_flag(services: Services, book: Book) -> None:
    known, unknown = a_customer(book, "Known"), a_customer(book, "Unknown")
    put(book, CreditFile(customer_id=known, credit_days=60))
    for customer in (known, unknown):
        an_invoice(book, customer, None, 100, issued_on=date(2026, 10, 1))
    rows = rows_by_name(services)
    assert (rows["Known"].not_due_cents, rows["Known"].flags) == (100_00, ())
    assert (rows["Unknown"].d1_30_cents, rows["Unknown"].flags) == (100_00, (Flag.DUE_ASSUMED,))
    view = services.receivables.ageing(SCOPE)
    assert (view.flags, view.total.flags) == ((Flag.DUE_ASSUMED,), (Flag.DUE_ASSUMED,))
    (row,) = services.receivables.invoices(Party("customer", known), TODAY)
    assert (row.expected_on, row.is_due_assumed) == (date(2026, 11, 30), False)


def test_a_dealer_linked_to_a_customer_is_one_party_with_it(services: Services, book: Book) -> None:
    customer = a_customer(book, "Ostsee GmbH")
    linked, alone = a_dealer(book, customer_id=customer), a_dealer(book, "Nordic")
    an_invoice(book, customer, date(2026, 7, 1), 100)
    an_invoice(book, None, date(2026, 7, 1), 20, dealer_id=linked)
    an_invoice(book, None, date(2026, 7, 1), 3, dealer_id=alone)
    a_payment(book, None, date(2026, 8, 1), 50, dealer_id=linked)
    rows = rows_by_name(services)
    assert {name: row.total_cents for name, row in rows.items()} == {"Ostsee GmbH": 70_00, "Nordic": 3_00}
    assert rows["Nordic"].party == Party("dealer", alone)
    assert services.credit.dealer_party(linked) == Party("customer", customer)
    assert len(services.receivables.invoices(Party("customer", customer), TODAY)) == 2


def test_a_payment_on_anothers_invoice_counts_there_alone(services: Services, book: Book) -> None:
    customer, payer = a_customer(book), a_customer(book, "Group")
    invoice = an_invoice(book, customer, date(2026, 7, 1), 100)
    payment = a_payment(book, payer, date(2026, 7, 1), 60, invoice_id=invoice)
    rows = rows_by_name(services)
    assert (rows["恒瑞医药"].total_cents, "Group" in rows) == (40_00, False)
    (found,) = services.receivables.payments(Party("customer", customer))
    assert (found.id, found.by_other) == (payment, True)
    assert services.receivables.payments(Party("customer", payer)) == ()


def test_the_filter_of_rep_and_area(services: Services, book: Book) -> None:
    rep, area = a_rep(book), an_area(book)
    mine, other = a_customer(book, "Mine", owner_id=rep, area_id=area), a_customer(book, "Other")
    for customer in (mine, other):
        an_invoice(book, customer, date(2026, 7, 1), 100)
    for scope in (scope_for(TODAY, owner_id=rep), scope_for(TODAY, area_id=area)):
        view = services.receivables.ageing(scope)
        assert [row.name for row in view.rows] == ["Mine"]
        assert sum(view.counts.values()) == 1
        assert services.receivables.days(scope).receivables_cents == 100_00
    assert services.receivables.days(SCOPE).receivables_cents == 200_00


def test_what_a_deleted_customer_owed_is_not_lost(services: Services, book: Book) -> None:
    customer = a_customer(book)
    an_invoice(book, customer, date(2026, 7, 1), 100)
    services.customers.delete([customer])
    (row,) = services.receivables.ageing(SCOPE).rows
    assert (row.party, row.total_cents) == (None, 100_00)
    assert services.receivables.ageing(scope_for(TODAY, owner_id=9)).rows == ()


def test_an_invoice_row_says_where_it_stands(services: Services, book: Book) -> None:
    customer = a_customer(book)
    invoice = an_invoice(book, customer, date(2026, 11, 14), 100_000)
    a_payment(book, customer, date(2026, 11, 15), 40_000)
    services.collection.take_step([invoice], LadderStep.CALL, date(2026, 11, 16))
    (row,) = services.receivables.invoices(Party("customer", customer), TODAY)
    assert (row.amount_cents, row.paid_cents, row.open_cents) == (100_000_00, 40_000_00, 60_000_00)
    assert (row.days_overdue, row.bucket) == (8, AgeBucket.D1_30)
    assert (row.next_step, row.next_step_on, row.is_step_due) == (LadderStep.LETTER, date(2026, 11, 21), True)
    assert row.taken == {LadderStep.CALL: date(2026, 11, 16)}
    assert (row.cost.cost_cents, row.cost.profit_left_cents) == (78_90, 2_400_00 - 78_90)


def test_dso_and_its_relatives(services: Services, book: Book) -> None:
    """The worked example of R28: sales of April, May and June 100, 120, 90; 180 owed at the end, 110 of it not due."""
    customer = a_customer(book)
    an_invoice(book, customer, date(2018, 5, 31), 100, issued_on=date(2018, 4, 10))
    an_invoice(book, customer, date(2018, 6, 15), 70, issued_on=date(2018, 5, 10))
    an_invoice(book, customer, date(2018, 7, 9), 50, issued_on=date(2018, 5, 20))
    an_invoice(book, customer, date(2018, 7, 20), 90, issued_on=date(2018, 6, 10))
    a_payment(book, customer, date(2018, 5, 31), 35)
    a_payment(book, customer, date(2018, 6, 20), 65)
    a_payment(book, customer, date(2018, 6, 25), 30)
    end = date(2018, 6, 30)
    view = services.receivables.days(scope_for(end, Period.THIS_QUARTER))
    assert (view.receivables_cents, view.not_due_cents, view.sales_cents) == (180_00, 140_00, 310_00)
    assert round(view.outstanding.days or 0, 2) == Decimal("52.84")
    assert round(view.countback.days or 0, 2) == Decimal("53.25")
    june = view.months[-1]
    assert (june.begin_cents, june.sales_cents, june.end_cents) == (185_00, 90_00, 180_00)
    assert round(view.effectiveness.percent or 0, 1) == round(Decimal(95) * 100 / 135, 1)
    assert view.is_alert
    assert len(view.months) == 12
    assert view.months[0].effectiveness.gap is FigureGap.NOTHING_DUE


def test_days_late_of_a_party(services: Services, book: Book) -> None:
    customer = a_customer(book)
    for paid, number in ((date(2026, 7, 11), "R-1"), (date(2026, 6, 20), "R-2")):
        invoice = an_invoice(book, customer, date(2026, 7, 1), 100, number=number)
        a_payment(book, customer, paid, 100, invoice_id=invoice)
    assert services.receivables.days_late(Party("customer", customer), TODAY).days == 5


def test_matching_a_payment_and_taking_it_back(services: Services, book: Book) -> None:
    customer = a_customer(book)
    old = an_invoice(book, customer, date(2026, 7, 1), 100)
    new = an_invoice(book, customer, date(2026, 9, 1), 100, number="R-2", issued_on=date(2026, 8, 1))
    payment = a_payment(book, customer, date(2026, 8, 2), 100)
    party = Party("customer", customer)

    def open_ids() -> list[int]:
        return [row.id for row in services.receivables.invoices(party, TODAY) if row.open_cents]

    assert open_ids() == [new]
    services.receivables.match_payment(payment, new)
    assert open_ids() == [old]
    services.history.undo()
    assert open_ids() == [new]
    services.history.redo()
    services.receivables.match_payment(payment, None)
    assert open_ids() == [new]


def test_a_dispute_keeps_its_first_day_and_is_settled(services: Services, book: Book) -> None:
    customer = a_customer(book)
    invoice = an_invoice(book, customer, date(2026, 11, 1), 100)
    before = dump(book)
    services.receivables.dispute([invoice], date(2026, 11, 10))
    services.receivables.dispute([invoice], date(2026, 11, 15))
    (row,) = services.receivables.invoices(Party("customer", customer), TODAY)
    assert (row.is_disputed, row.disputed_on, row.late_reason) == (True, date(2026, 11, 10), LateReason.DISPUTE)
    assert (row.paused_until, row.is_step_due) == (date(2026, 11, 24), False)
    assert rows_by_name(services)["恒瑞医药"].disputed_cents == 100_00
    assert rows_by_name(services, date(2026, 11, 9))["恒瑞医药"].disputed_cents == 0
    services.receivables.settle_dispute([invoice], TODAY)
    (row,) = services.receivables.invoices(Party("customer", customer), TODAY)
    assert (row.is_disputed, row.paused_until, row.is_step_due, row.late_reason) == (False, None, True, None)
    services.receivables.set_late_reason([invoice], LateReason.CASH)
    (row,) = services.receivables.invoices(Party("customer", customer), TODAY)
    assert row.late_reason is LateReason.CASH
    for _ in range(3):
        services.history.undo()
    assert dump(book) == before


def test_records_that_name_nobody_are_refused(services: Services, book: Book) -> None:
    blank = dump(book)
    with pytest.raises(RuleError, match="CUSTOMER_MISSING"):
        services.receivables.save_invoice(None, {"number": "R-1", "issued_on": TODAY, "amount_cents": 1})
    with pytest.raises(RuleError, match="CUSTOMER_MISSING"):
        services.receivables.save_payment(None, {"paid_on": TODAY, "amount_cents": 1})
    assert dump(book) == blank


def test_adding_and_editing_invoices_and_payments(services: Services, book: Book) -> None:
    party = Party("dealer", a_dealer(book))
    fields = {**party.fields, "number": "R-1", "issued_on": date(2026, 9, 1), "amount_cents": 500_00}
    invoice = services.receivables.save_invoice(None, fields)
    payment = services.receivables.save_payment(
        None, {"invoice_id": invoice, "paid_on": date(2026, 9, 5), "amount_cents": 200_00}
    )
    services.receivables.save_payment(payment, {"amount_cents": 300_00})
    services.receivables.save_invoice(invoice, {"due_on": date(2026, 12, 1)})
    (row,) = services.receivables.invoices(party, TODAY)
    assert (row.open_cents, row.bucket) == (200_00, AgeBucket.NOT_DUE)
    services.receivables.delete_invoices([invoice])
    (left,) = services.receivables.payments(party)
    assert (left.id, left.invoice_id) == (payment, None)
    services.receivables.delete_payments([payment])
    assert services.receivables.ageing(SCOPE).rows == ()
    with pytest.raises(RuleError, match="UNKNOWN_RECORD"):
        services.receivables.delete_payments([payment])


def test_ten_thousand_open_invoices_are_all_there(services: Services, book: Book) -> None:
    customer = a_customer(book)
    with book.write(SET_UP) as session:
        session.add_rows(
            Invoice,
            ("number", "customer_id", "issued_on", "due_on", "amount_cents"),
            [(f"R-{n}", customer, "2026-06-01", "2026-07-01", 100) for n in range(10_000)],
        )
    assert services.receivables.ageing(SCOPE).total.invoices == 10_000
    assert len(services.collection.calls(SCOPE)[0].claims) == 10_000
