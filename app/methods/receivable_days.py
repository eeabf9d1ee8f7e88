"""R28 回款 how fast money comes in: DSO and its parts, collection effectiveness, days late (P39-P43)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from decimal import Decimal
from enum import StrEnum
from typing import NamedTuple

from app.methods.ageing import Invoice, Payment, due_date

DEFAULT_CEI_ALERT = 80
"""A collection effectiveness below it is an alert (P42)."""


class FigureGap(StrEnum):
    """Why a figure cannot be told."""

    NO_SALES = "NO_SALES"
    NOTHING_DUE = "NOTHING_DUE"
    NOTHING_PAID = "NOTHING_PAID"


class DaysFigure(NamedTuple):
    """days None: `gap` says why. is_more: the book has no earlier sales to use up, so it is more than that."""

    days: Decimal | None
    gap: FigureGap | None = None
    is_more: bool = False


class MonthSales(NamedTuple):
    """days: of the month, up to the as-of day in the latest."""

    cents: int
    days: int


class Effectiveness(NamedTuple):
    """percent 0..100 and more; None: there was nothing to collect (NOTHING_DUE)."""

    percent: Decimal | None
    gap: FigureGap | None = None


def sales_outstanding(receivables_cents: int, sales_cents: int, days: int) -> DaysFigure:
    """DSO: receivables in days of the period's credit sales; with the part not yet due, the best possible DSO (R28).

    >>> round(sales_outstanding(180, 310, 91).days, 2), round(sales_outstanding(110, 310, 91).days, 2)
    (Decimal('52.84'), Decimal('32.29'))
    >>> sales_outstanding(0, 0, 91).days, sales_outstanding(1, 0, 91).gap.value
    (Decimal('0'), 'NO_SALES')
    """
    if receivables_cents == 0:
        return DaysFigure(Decimal(0))
    if sales_cents <= 0:
        return DaysFigure(None, FigureGap.NO_SALES)
    return DaysFigure(Decimal(receivables_cents) * days / sales_cents)


def countback(receivables_cents: int, months: Iterable[MonthSales]) -> DaysFigure:
    """DSO by using the receivables up with the sales of the latest months, latest first (R28).

    A month without sales, or with more returns than sales, passes with its days. If the months run out: more than that.

    >>> round(countback(180, [MonthSales(90, 30), MonthSales(120, 31), MonthSales(100, 30)]).days, 2)
    Decimal('53.25')
    """
    left, days = receivables_cents, Decimal(0)
    any_sales = False
    for month in months:
        if left <= 0:
            return DaysFigure(days)
        any_sales = any_sales or month.cents > 0
        if month.cents >= left:
            return DaysFigure(days + Decimal(left) / month.cents * month.days)
        left -= max(0, month.cents)
        days += month.days
    if left <= 0:
        return DaysFigure(days)
    return DaysFigure(days, is_more=True) if any_sales else DaysFigure(None, FigureGap.NO_SALES)


def days_delinquent(outstanding: DaysFigure, best_possible: DaysFigure) -> DaysFigure:
    """ADD: how many days of the DSO are delay (R28).

    >>> days_delinquent(DaysFigure(Decimal("52.84")), DaysFigure(Decimal("32.29"))).days
    Decimal('20.55')
    """
    if outstanding.days is None or best_possible.days is None:
        return DaysFigure(None, outstanding.gap or best_possible.gap)
    return DaysFigure(outstanding.days - best_possible.days)


def effectiveness(begin_cents: int, sales_cents: int, end_cents: int, end_not_due_cents: int) -> Effectiveness:
    """CEI of a month: collected of what could have been collected, in percent (R28).

    >>> round(effectiveness(185, 90, 180, 110).percent, 1), effectiveness(0, 5, 5, 5).gap.value
    (Decimal('57.6'), 'NOTHING_DUE')
    """
    could_be = begin_cents + sales_cents - end_not_due_cents
    if could_be <= 0:
        return Effectiveness(None, FigureGap.NOTHING_DUE)
    return Effectiveness(Decimal(begin_cents + sales_cents - end_cents) * 100 / could_be)


def settled_days(invoices: Iterable[Invoice], payments: Iterable[Payment], as_of: date) -> dict[int, date]:
    """id -> the day it was paid in full, of the paid invoices of one party (R28). An invoice paid ahead counts from its issue.

    >>> jan, feb = date(2018, 1, 10), date(2018, 2, 10)
    >>> settled_days([Invoice(1, jan, feb, 100)], [Payment(1, jan, 60, 1), Payment(2, feb, 40)], feb)
    {1: datetime.date(2018, 2, 10)}
    """
    issued = sorted(
        (one for one in invoices if one.issued_on <= as_of and one.amount_cents > 0),
        key=lambda one: (one.issued_on, one.id),
    )
    paid = sorted((one for one in payments if one.paid_on <= as_of), key=lambda one: (one.paid_on, one.id))
    left = {one.id: one.amount_cents for one in issued}
    last: dict[int, date] = {}
    for payment in paid:
        if payment.invoice_id in left:
            # Above 0 until then: what is paid too much later settles nothing.
            if left[payment.invoice_id] > 0:
                last[payment.invoice_id] = payment.paid_on
            left[payment.invoice_id] -= payment.amount_cents
    _settle_loose(left, last, issued, paid)
    return {one.id: max(last[one.id], one.issued_on) for one in issued if left[one.id] <= 0}


def mean_days_late(invoices: Iterable[Invoice], settled: dict[int, date]) -> DaysFigure:
    """Mean over the paid invoices of the days after the due date; one paid in time counts 0 (R28)."""
    late = [max(0, (settled[one.id] - due_date(one)[0]).days) for one in invoices if one.id in settled]
    return DaysFigure(Decimal(sum(late)) / len(late)) if late else DaysFigure(None, FigureGap.NOTHING_PAID)


def _settle_loose(
    left: dict[int, int], last: dict[int, date], issued: Sequence[Invoice], paid: Sequence[Payment]
) -> None:
    """Payments that name no invoice, the oldest invoice first."""
    oldest = 0
    for payment in paid:
        rest = payment.amount_cents if payment.invoice_id is None else 0
        while rest > 0 and oldest < len(issued) and issued[oldest].issued_on <= payment.paid_on:
            invoice = issued[oldest].id
            used = min(rest, max(left[invoice], 0))
            if used:
                left[invoice] -= used
                last[invoice] = max(payment.paid_on, last.get(invoice, payment.paid_on))
            rest -= used
            oldest += left[invoice] <= 0
