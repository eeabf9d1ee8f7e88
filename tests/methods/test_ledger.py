from datetime import date

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from app.methods.ageing import Invoice, Payment, due_date, open_balances
from app.methods.ledger import InvoiceColumns, Ledger, PaymentColumns

START = date(2018, 1, 1).toordinal()

some_invoices = st.lists(
    st.tuples(st.integers(-2, 3), st.integers(0, 60), st.integers(0, 90), st.integers(-60, 200)), max_size=12
)
some_payments = st.lists(
    st.tuples(st.integers(-2, 3), st.integers(0, 60), st.integers(-30, 200), st.integers(0, 12)), max_size=12
)


def day(number):
    return date.fromordinal(START + number)


def whole(*columns):
    return [np.array(column, np.int64) for column in columns]


def ledger_of(invoices, payments):
    """invoices: party, issued, due, cents, numbered from 1; payments: party, paid, cents, invoice (0 none)."""
    parties, issued, due, cents = zip(*invoices, strict=True) if invoices else ((),) * 4
    payers, paid, amounts, settles = zip(*payments, strict=True) if payments else ((),) * 4
    made = [START + number for number in issued], [START + number for number in due]
    return Ledger(
        InvoiceColumns(*whole(range(1, len(invoices) + 1), parties, *made, cents)),
        PaymentColumns(
            *whole(range(1, len(payments) + 1), payers, settles, [START + number for number in paid], amounts)
        ),
    )


@given(some_invoices, some_payments, st.integers(-1, 95))
def test_the_whole_book_at_once_says_what_each_party_by_itself_does(invoices, payments, as_of):
    payments = [(*one[:3], one[3] if one[3] <= len(invoices) else 0) for one in payments]
    ledger = ledger_of(invoices, payments)
    balances = ledger.balances(START + as_of)
    found = dict(zip(ledger.invoices.ids.tolist(), balances.open_cents.tolist(), strict=True))
    for at, party in enumerate(ledger.parties.tolist()):
        own = [
            Invoice(number, day(issued), day(due), cents)
            for number, (whose, issued, due, cents) in enumerate(invoices, start=1)
            if whose == party
        ]
        ids = {invoice.id for invoice in own}
        received = [
            Payment(number, day(paid), cents, settles or None)
            for number, (whose, paid, cents, settles) in enumerate(payments, start=1)
            if (settles in ids if settles else whose == party)
        ]
        alone = open_balances(own, received, day(as_of))
        assert {one: found[one] for one in ids if found[one]} == {one.id: one.open_cents for one in alone.invoices}
        assert (balances.notes_cents[at], balances.advances_cents[at]) == tuple(alone.credits)


def test_an_empty_book_owes_nothing():
    balances = ledger_of([], []).balances(START)
    assert (balances.open_cents.size, balances.notes_cents.size) == (0, 0)


def test_amounts_beyond_a_floats_precision_stay_exact():
    huge = 9 * 10**14
    ledger = ledger_of([(1, 0, 30, huge), (1, 1, 30, huge)], [(1, 5, huge - 1, 0), (1, 5, huge - 3, 2)])
    assert ledger.balances(START + 9).open_cents.tolist() == [1, 3]
    assert due_date(Invoice(1, day(0), None, 1, terms_days=10)) == (day(10), False)
