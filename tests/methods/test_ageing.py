from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.methods.ageing import Invoice, OpenInvoice, Payment, bucket_of, due_date, open_balances, totals_by_bucket
from app.terms import AgeBucket

NOT_DUE, D1_30, D31_60, D61_90, D90_PLUS = AgeBucket

AS_OF = date(2018, 6, 30)
JAN, FEB, MAR, APR = (date(2018, month, 10) for month in (1, 2, 3, 4))

some_days = st.integers(0, 200).map(lambda days: date(2018, 1, 1) + timedelta(days=days))
some_invoices = st.lists(st.tuples(some_days, st.one_of(st.none(), some_days), st.integers(-50, 200)), max_size=8).map(
    lambda rows: [Invoice(number, *row) for number, row in enumerate(rows, start=1)]
)
some_payments = st.lists(
    st.tuples(some_days, st.integers(-30, 200), st.one_of(st.none(), st.integers(1, 9))), max_size=8
).map(lambda rows: [Payment(number, *row) for number, row in enumerate(rows, start=1)])


def owed(invoices, payments=(), as_of=AS_OF):
    """(id, open cents) of what is open, and (credit notes, advances)."""
    balances = open_balances(invoices, payments, as_of)
    return [(one.id, one.open_cents) for one in balances.invoices], tuple(balances.credits)


@pytest.mark.parametrize(
    ("days", "expected"),
    [
        *((-40, NOT_DUE), (0, NOT_DUE), (1, D1_30), (30, D1_30), (31, D31_60)),
        *((60, D31_60), (61, D61_90), (90, D61_90), (91, D90_PLUS), (4_000, D90_PLUS)),
    ],
)
def test_edges_belong_to_the_lower_bucket(days, expected):
    assert bucket_of(days) is expected


def test_edges_may_be_set():
    assert [bucket_of(days, edges=(15, 45, 120)) for days in (15, 16, 120, 121)] == [D1_30, D31_60, D61_90, D90_PLUS]


def test_an_invoice_ages_from_its_due_date():
    balances = open_balances([Invoice(1, JAN, date(2018, 5, 31), 500)], [], AS_OF)
    assert balances.invoices == [OpenInvoice(1, date(2018, 5, 31), 500, 30, D1_30, is_due_assumed=False)]


def test_without_a_due_date_the_terms_count_else_thirty_days_that_are_flagged():
    assert due_date(Invoice(1, JAN, FEB, 500, terms_days=60)) == (FEB, False)
    assert due_date(Invoice(1, JAN, None, 500, terms_days=0)) == (JAN, False)
    assert due_date(Invoice(1, JAN, None, 500, terms_days=60)) == (date(2018, 3, 11), False)
    assert due_date(Invoice(1, JAN, None, 500)) == (date(2018, 2, 9), True)
    assert open_balances([Invoice(1, JAN, None, 500)], [], AS_OF).invoices[0].is_due_assumed


def test_a_payment_not_matched_settles_the_oldest_first():
    invoices = [Invoice(3, MAR, None, 300), Invoice(1, JAN, None, 100), Invoice(2, FEB, None, 200)]
    assert owed(invoices, [Payment(1, APR, 150)]) == ([(2, 150), (3, 300)], (0, 0))
    assert owed(invoices, [Payment(1, APR, 50), Payment(2, APR, 60)]) == ([(2, 190), (3, 300)], (0, 0))


def test_the_oldest_is_by_issue_date_then_id():
    invoices = [Invoice(2, JAN, FEB, 100), Invoice(1, JAN, APR, 100), Invoice(3, FEB, JAN, 100)]
    assert owed(invoices, [Payment(1, APR, 150)])[0] == [(3, 100), (2, 50)]


def test_a_matched_payment_settles_its_invoice():
    invoices = [Invoice(1, JAN, None, 100), Invoice(2, FEB, None, 200)]
    assert owed(invoices, [Payment(1, APR, 150, invoice_id=2)]) == ([(1, 100), (2, 50)], (0, 0))


def test_matched_payments_go_first_whatever_their_day():
    invoices = [Invoice(1, JAN, None, 100), Invoice(2, JAN, None, 100)]
    payments = [Payment(1, FEB, 100), Payment(2, MAR, 100, invoice_id=1)]
    assert owed(invoices, payments) == ([], (0, 0))


def test_what_is_over_a_matched_invoice_is_an_advance_and_settles_nothing_else():
    invoices = [Invoice(1, JAN, None, 100), Invoice(2, FEB, None, 200)]
    assert owed(invoices, [Payment(1, APR, 130, invoice_id=1)]) == ([(2, 200)], (0, 30))


def test_money_paid_before_the_invoice_is_an_advance():
    assert owed([Invoice(1, FEB, None, 100)], [Payment(1, JAN, 100)]) == ([(1, 100)], (0, 100))
    assert owed([Invoice(1, FEB, None, 100)], [Payment(1, FEB, 100)]) == ([], (0, 0))
    assert owed([], [Payment(1, JAN, 100)]) == ([], (0, 100))


def test_credit_notes_stand_apart():
    invoices = [Invoice(1, JAN, None, 100), Invoice(2, FEB, None, -40)]
    assert owed(invoices) == ([(1, 100)], (40, 0))
    assert owed(invoices, [Payment(1, MAR, 120)]) == ([], (40, 20))


def test_a_credit_note_paid_out_is_settled():
    assert owed([Invoice(1, JAN, None, -40)], [Payment(1, MAR, -40, invoice_id=1)]) == ([], (0, 0))
    assert owed([Invoice(1, JAN, None, -40)], [Payment(1, MAR, -15, invoice_id=1)]) == ([], (25, 0))


def test_money_given_back_opens_its_invoice_again_or_takes_from_the_advances():
    paid_and_bounced = [Payment(1, FEB, 100, invoice_id=1), Payment(2, MAR, -100, invoice_id=1)]
    assert owed([Invoice(1, JAN, None, 100)], paid_and_bounced) == ([(1, 100)], (0, 0))
    assert owed([], [Payment(1, JAN, 100), Payment(2, FEB, -30)]) == ([], (0, 70))


def test_what_comes_after_the_day_does_not_count():
    invoices = [Invoice(1, JAN, None, 100), Invoice(2, MAR, None, 200)]
    payments = [
        Payment(1, FEB, 40, invoice_id=1),
        Payment(2, MAR, 60, invoice_id=1),
        Payment(3, FEB, 200, invoice_id=2),
    ]
    assert owed(invoices, payments, as_of=FEB) == ([(1, 60)], (0, 200))
    assert owed(invoices, payments, as_of=MAR) == ([], (0, 0))


def test_credits_in_all():
    beside = open_balances([Invoice(1, JAN, None, -40)], [Payment(1, JAN, 5)], AS_OF).credits
    assert (beside.credit_notes_cents, beside.advances_cents, beside.total_cents) == (40, 5, 45)


def test_totals_by_bucket():
    due_days = [date(2018, 7, 1), AS_OF, date(2018, 6, 1), date(2018, 5, 1), date(2018, 4, 1), JAN, JAN]
    invoices = [Invoice(number, JAN, due_on, 10) for number, due_on in enumerate(due_days)]
    totals = totals_by_bucket(open_balances(invoices, [], AS_OF).invoices)
    assert totals == {NOT_DUE: 20, D1_30: 10, D31_60: 10, D61_90: 10, D90_PLUS: 20}
    assert list(totals) == list(AgeBucket)


def slow_open(invoices, payments, as_of):
    """Cent by cent: each unmatched cent looks for the oldest invoice that is there and open."""
    left = {one.id: one.amount_cents for one in invoices if one.issued_on <= as_of}
    counted = sorted((one for one in payments if one.paid_on <= as_of), key=lambda one: (one.paid_on, one.id))
    for payment in counted:
        if payment.invoice_id in left:
            left[payment.invoice_id] -= payment.amount_cents
    for payment in counted:
        for _ in range(payment.amount_cents if payment.invoice_id is None else 0):
            takers = [one for one in invoices if one.issued_on <= payment.paid_on and left.get(one.id, 0) > 0]
            if takers:
                left[min(takers, key=lambda one: (one.issued_on, one.id)).id] -= 1
    return {number: cents for number, cents in left.items() if cents > 0}


@given(some_invoices, some_payments, some_days)
def test_random_books_agree_with_the_slow_reading(invoices, payments, as_of):
    balances = open_balances(invoices, payments, as_of)
    assert {one.id: one.open_cents for one in balances.invoices} == slow_open(invoices, payments, as_of)
    assert balances.credits.credit_notes_cents >= 0
    assert [one.due_on for one in balances.invoices] == sorted(one.due_on for one in balances.invoices)


@given(some_invoices, some_payments, some_days)
def test_no_cent_is_lost(invoices, payments, as_of):
    balances = open_balances(invoices, payments, as_of)
    invoiced = sum(one.amount_cents for one in invoices if one.issued_on <= as_of)
    paid = sum(one.amount_cents for one in payments if one.paid_on <= as_of)
    still_open = sum(totals_by_bucket(balances.invoices).values())
    assert still_open - balances.credits.total_cents == invoiced - paid
