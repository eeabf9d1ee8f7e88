"""DSO, countback, best possible DSO, delay and collection effectiveness of a filter (R28)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

import numpy as np

from app.methods.ledger import Whole
from app.methods.period import add_months, month_floor
from app.methods.receivable_days import (
    MonthSales,
    countback,
    days_delinquent,
    effectiveness,
    sales_outstanding,
)
from app.services.ledger_reading import BookLedger, day_of
from app.services.parties import party_facts
from app.services.receivable_views import DaysView, MonthRow
from app.services.scope import Scope
from app.services.setting_values import SettingValues
from app.storage.book import Book

MONTHS = 12
_ONE_DAY = timedelta(days=1)


def days_view(book: Book, settings: SettingValues, kept: BookLedger, scope: Scope, as_of: date) -> DaysView:
    invoices = kept.ledger.invoices
    shown = _shown(book, kept, scope)
    issued, cents = invoices.issued[shown], invoices.cents[shown]
    first_day = day_of(int(issued.min())) if len(issued) else as_of
    end = min(scope.end, as_of)
    start = min(max(scope.start, month_floor(first_day)) if scope.start == date.min else scope.start, end)
    total, not_due = _owed(kept, shown, as_of)
    sales = _sold(issued, cents, start, end)
    period = (end - start).days + 1
    months = tuple(_months(kept, shown, as_of, settings.whole("cei_alert")))
    outstanding = sales_outstanding(total, sales, period)
    best_possible = sales_outstanding(not_due, sales, period)
    return DaysView(
        as_of,
        start,
        end,
        total,
        not_due,
        sales,
        outstanding,
        countback(total, _latest_months(issued, cents, as_of, first_day)),
        best_possible,
        days_delinquent(outstanding, best_possible),
        months[-1].effectiveness,
        months[-1].is_alert,
        months,
    )


def _shown(book: Book, kept: BookLedger, scope: Scope) -> np.ndarray[tuple[int], np.dtype[np.bool_]]:
    """Invoices of the parties in the filter; without one, of all."""
    parties = kept.ledger.parties
    if scope.owner_id is None and scope.area_id is None:
        return np.ones(len(kept.ledger.invoices.ids), np.bool_)
    facts = party_facts(book, parties.tolist())
    is_in = np.array([key in facts and facts[key].is_in(scope) for key in parties.tolist()], np.bool_)
    return is_in[kept.ledger.party_at]


def _owed(kept: BookLedger, shown: np.ndarray[tuple[int], np.dtype[np.bool_]], day: date) -> tuple[int, int]:
    """Open at the end of the day, and of it not due."""
    open_cents = kept.ledger.balances(day.toordinal()).open_cents
    not_due = kept.ledger.invoices.due >= day.toordinal()
    return int(open_cents[shown].sum()), int(open_cents[shown & not_due].sum())


def _sold(issued: Whole, cents: Whole, start: date, end: date) -> int:
    """Invoiced in these days, credit notes taken off."""
    return int(cents[(issued >= start.toordinal()) & (issued <= end.toordinal())].sum())


def _months(
    kept: BookLedger, shown: np.ndarray[tuple[int], np.dtype[np.bool_]], as_of: date, alert: int
) -> Iterator[MonthRow]:
    """The last twelve, oldest first; the latest ends on as_of."""
    invoices = kept.ledger.invoices
    issued, cents = invoices.issued[shown], invoices.cents[shown]
    first = add_months(month_floor(as_of), 1 - MONTHS)
    begin, _ = _owed(kept, shown, first - _ONE_DAY)
    for step in range(MONTHS):
        month = add_months(first, step)
        end_on = min(add_months(month, 1) - _ONE_DAY, as_of)
        end, not_due = _owed(kept, shown, end_on)
        sales = _sold(issued, cents, month, end_on)
        part = effectiveness(begin, sales, end, not_due)
        is_alert = part.percent is not None and part.percent < alert
        yield MonthRow(month, end_on, begin, sales, end, not_due, part, is_alert)
        begin = end


def _latest_months(issued: Whole, cents: Whole, as_of: date, first_day: date) -> Iterator[MonthSales]:
    """Sales by month from as_of's back to the first invoice."""
    end = as_of
    while end >= first_day:
        start = month_floor(end)
        yield MonthSales(_sold(issued, cents, start, end), (end - start).days + 1)
        end = start - _ONE_DAY
