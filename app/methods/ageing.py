"""R28 账龄 ageing: what a customer owes, by days overdue from the due date (P43)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from typing import NamedTuple

from msgspec import Struct

from app.terms import AgeBucket

DEFAULT_TERMS_DAYS = 30
"""From the invoice date, where neither a due date nor the customer's terms are known."""

DEFAULT_EDGES = (30, 60, 90)
"""Last day overdue of each bucket but the first and the last."""


class Invoice(NamedTuple):
    """`amount_cents` below 0 is a credit note. `terms_days`: the customer's terms, None = not known."""

    id: int
    issued_on: date
    due_on: date | None
    amount_cents: int
    terms_days: int | None = None


class Payment(NamedTuple):
    """`invoice_id` None: not matched. `amount_cents` below 0 is money given back."""

    id: int
    paid_on: date
    amount_cents: int
    invoice_id: int | None = None


class OpenInvoice(Struct, frozen=True):
    """`open_cents` is above 0. `days_overdue` is below 0 before the due date.

    `is_due_assumed`: no due date and no terms, so 30 days were taken, which is to be flagged.
    """

    id: int
    due_on: date
    open_cents: int
    days_overdue: int
    bucket: AgeBucket
    is_due_assumed: bool


class UnappliedCredits(NamedTuple):
    """What stands beside the buckets: credit notes, and money paid that settles no invoice."""

    credit_notes_cents: int
    advances_cents: int

    @property
    def total_cents(self) -> int:
        return self.credit_notes_cents + self.advances_cents


class OpenBalances(NamedTuple):
    """`invoices` by due date, then id."""

    invoices: list[OpenInvoice]
    credits: UnappliedCredits


def bucket_of(days_overdue: int, edges: tuple[int, int, int] = DEFAULT_EDGES) -> AgeBucket:
    """The bucket of an invoice; edges belong to the lower bucket (R28).

    >>> [bucket_of(days).value for days in (0, 1, 30, 31, 90, 91)]
    ['NOT_DUE', 'D1_30', 'D1_30', 'D31_60', 'D61_90', 'D90_PLUS']
    """
    return tuple(AgeBucket)[sum(days_overdue > edge for edge in (0, *edges))]


def open_balances(
    invoices: Iterable[Invoice],
    payments: Iterable[Payment],
    as_of: date,
    edges: tuple[int, int, int] = DEFAULT_EDGES,
) -> OpenBalances:
    """What one customer (or dealer) owes at the end of `as_of` (R28). Later invoices and payments do not count.

    A matched payment settles its invoice alone; what is over, or paid on an invoice not yet issued, is an advance. A
    payment not matched settles the oldest invoice (by issue date, then id) of those issued by its day; the rest is an
    advance, too, so that credits are never netted into buckets. Money given back takes from the advances if unmatched.

    >>> jan, feb, mar = date(2018, 1, 10), date(2018, 2, 10), date(2018, 3, 10)
    >>> invoices = [Invoice(1, jan, feb, 100), Invoice(2, feb, mar, 50)]
    >>> owed = open_balances(invoices, [Payment(1, feb, 120)], date(2018, 3, 20))
    >>> [(one.id, one.open_cents, one.days_overdue, one.bucket.value) for one in owed.invoices]
    [(2, 30, 10, 'D1_30')]
    """
    issued = sorted((one for one in invoices if one.issued_on <= as_of), key=lambda one: (one.issued_on, one.id))
    paid = sorted((one for one in payments if one.paid_on <= as_of), key=lambda one: (one.paid_on, one.id))
    balances = {one.id: one.amount_cents for one in issued}
    advances = _settle_matched(balances, paid)
    overpaid = [one.id for one in issued if balances[one.id] < 0 <= one.amount_cents]
    advances += sum(-balances[one] for one in overpaid)
    advances += _settle_oldest(balances, issued, paid)
    credit_notes = sum(-balances[one.id] for one in issued if one.amount_cents < 0 and balances[one.id] < 0)
    still_open = [_open_invoice(one, balances[one.id], as_of, edges) for one in issued if balances[one.id] > 0]
    still_open.sort(key=lambda one: (one.due_on, one.id))
    return OpenBalances(still_open, UnappliedCredits(credit_notes, advances))


def totals_by_bucket(invoices: Iterable[OpenInvoice]) -> dict[AgeBucket, int]:
    """Open cents of every bucket, in order, 0 where there is none.

    >>> [(bucket.value, cents) for bucket, cents in totals_by_bucket([]).items()][:2]
    [('NOT_DUE', 0), ('D1_30', 0)]
    """
    totals = dict.fromkeys(AgeBucket, 0)
    for invoice in invoices:
        totals[invoice.bucket] += invoice.open_cents
    return totals


def due_date(invoice: Invoice) -> tuple[date, bool]:
    """The due date, and whether it had to be assumed: given, or by the customer's terms, or 30 days (R28).

    >>> due_date(Invoice(1, date(2018, 1, 1), None, 100))
    (datetime.date(2018, 1, 31), True)
    """
    if invoice.due_on is not None:
        return invoice.due_on, False
    days = DEFAULT_TERMS_DAYS if invoice.terms_days is None else invoice.terms_days
    return invoice.issued_on + timedelta(days=days), invoice.terms_days is None


def _settle_matched(balances: dict[int, int], payments: Sequence[Payment]) -> int:
    """Takes the matched payments from `balances`; gives back the sum paid on invoices that are not among them."""
    ahead = 0
    for payment in payments:
        if payment.invoice_id in balances:
            balances[payment.invoice_id] -= payment.amount_cents
        elif payment.invoice_id is not None:
            ahead += payment.amount_cents
    return ahead


def _settle_oldest(balances: dict[int, int], issued: Sequence[Invoice], payments: Sequence[Payment]) -> int:
    """Takes the unmatched payments, earliest first, from the oldest open of `balances`; gives back what is over."""
    over = 0
    oldest = 0
    for payment in payments:
        if payment.invoice_id is not None:
            continue
        left = payment.amount_cents
        while left > 0 and oldest < len(issued) and issued[oldest].issued_on <= payment.paid_on:
            settled = min(left, max(balances[issued[oldest].id], 0))
            balances[issued[oldest].id] -= settled
            left -= settled
            oldest += balances[issued[oldest].id] <= 0
        over += left
    return over


def _open_invoice(invoice: Invoice, open_cents: int, as_of: date, edges: tuple[int, int, int]) -> OpenInvoice:
    due_on, is_assumed = due_date(invoice)
    overdue = (as_of - due_on).days
    return OpenInvoice(invoice.id, due_on, open_cents, overdue, bucket_of(overdue, edges), is_assumed)
