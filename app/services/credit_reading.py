"""What credit limits are reckoned from, for all parties at once (R27)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

import numpy as np
from msgspec import Struct, field
from msgspec.structs import replace

from app.methods.credit_limit import CreditInputs, Exposure, LimitRules
from app.methods.period import month_floor, twelve_months
from app.services.ageing_reading import NEVER, oldest_days
from app.services.credit_views import CreditFileRecord
from app.services.ledger_reading import BookLedger
from app.services.parties import PartyFacts, party_facts
from app.services.setting_values import SettingValues
from app.storage.book import Book
from app.storage.queries import credit as queries
from app.terms import CreditGrade

_FIRST_MONTH = 719162
"""Ordinal of 1 January 1970, less one: where numpy counts days and months from."""


class Deliveries(Struct, frozen=True):
    """Of twelve months: net cents of a party, months with deliveries; first_on: ordinal of the first ever, None = none."""

    cents: int = 0
    months: int = 0
    first_on: int | None = None
    from_invoices: bool = True

    @property
    def monthly_cents(self) -> int | None:
        """Average of the months with deliveries."""
        return max(0, self.cents) // self.months if self.months else None


class PartyCredit(Struct, frozen=True):
    """Everything the book knows of one party's credit. oldest: days overdue of its oldest open invoice, None = none open."""

    facts: PartyFacts
    file: CreditFileRecord | None
    exposure: Exposure = field(default_factory=Exposure)
    deliveries: Deliveries = field(default_factory=Deliveries)
    oldest: int | None = None
    paid_orders: int = 0

    def is_new(self, as_of: date) -> bool:
        """A dealer whose first delivery is less than twelve months back, or still to come."""
        if not self.facts.dealer_ids:
            return False
        first = self.deliveries.first_on
        return first is None or first > twelve_months(as_of)[0].toordinal()

    def inputs(self, grade: CreditGrade | None, our_sales_cents: int | None, as_of: date) -> CreditInputs:
        known = self.file or CreditFileRecord()
        return CreditInputs(
            grade,
            known.credit_days,
            self.deliveries.monthly_cents,
            known.net_worth_cents,
            our_sales_cents,
            self.is_new(as_of),
            self.paid_orders,
            known.expected_monthly_cents,
        )


def limit_rules(settings: SettingValues) -> LimitRules:
    aaa, aa, a, b = (settings.whole(f"credit_cut.{grade}") for grade in tuple(CreditGrade)[:-1])
    return LimitRules(
        cuts=(aaa, aa, a, b),
        factors={grade: settings.share(f"credit_factor.{grade}") for grade in CreditGrade},
        worth_share=settings.share("credit_worth_share"),
        our_sales_share=settings.share("credit_our_sales_share"),
        rounding_cents=settings.whole("credit_rounding_cents"),
        warn_share=settings.share("credit_warn"),
        hold_share=settings.share("credit_hold"),
        hold_days=settings.whole("credit_hold_days"),
        new_orders=settings.whole("new_dealer_orders"),
        new_share=settings.share("new_dealer_share"),
    )


def party_credits(
    book: Book, kept: BookLedger, as_of: date, only: Iterable[int] | None = None
) -> dict[int, PartyCredit]:
    """By key: parties with a credit file or with anything to lose, of those in `only` (None: of all)."""
    files = {row[0]: _file(row[2:]) for row in book.rows(queries.FILES)}
    exposures = _exposures(book, kept, files, as_of)
    wanted = set(files) | set(exposures)
    if only is not None:
        wanted &= set(only)
    wanted.discard(0)
    facts = party_facts(book, wanted)
    return _completed(
        book,
        kept,
        {key: PartyCredit(facts[key], files.get(key), exposures.get(key, Exposure())) for key in facts},
        as_of,
    )


def our_sales(book: Book, kept: BookLedger, as_of: date) -> int | None:
    """All we sold in twelve months: invoiced, else by sales entries; None where the book knows neither."""
    start, end = twelve_months(as_of)
    invoices = kept.ledger.invoices
    counted = (invoices.issued >= start.toordinal()) & (invoices.issued <= end.toordinal())
    if counted.any():
        return int(invoices.cents[counted].sum())
    total = int(book.rows(*queries.entry_totals(month_floor(start), end))[0][0])
    return total or None


def _file(values: tuple[Any, ...]) -> CreditFileRecord:
    record = CreditFileRecord(*values)
    until = record.limit_set_until
    return replace(
        record,
        grade_set=CreditGrade(record.grade_set) if record.grade_set else None,
        limit_set_until=date.fromisoformat(str(until)) if until else None,
    )


def _exposures(book: Book, kept: BookLedger, files: Mapping[int, CreditFileRecord], as_of: date) -> dict[int, Exposure]:
    """Of the parties with anything to lose."""
    ledger = kept.ledger
    owed = ledger.by_party(ledger.balances(as_of.toordinal()).open_cents)
    receivables = {key: cents for key, cents in zip(ledger.parties.tolist(), owed.tolist(), strict=True) if cents}
    orders: dict[int, int] = dict(book.rows(*queries.open_orders(as_of)))
    stock: dict[int, int] = dict(book.rows(queries.AGENT_STOCK))
    shipped = {key: file.shipped_not_invoiced_cents for key, file in files.items() if file.shipped_not_invoiced_cents}
    return {
        key: Exposure(receivables.get(key, 0), shipped.get(key, 0), orders.get(key, 0), stock.get(key, 0))
        for key in {*receivables, *orders, *stock, *shipped}
    }


def _completed(book: Book, kept: BookLedger, found: dict[int, PartyCredit], as_of: date) -> dict[int, PartyCredit]:
    """With deliveries, the oldest open invoice, and the orders paid in full."""
    ledger, day = kept.ledger, as_of.toordinal()
    open_cents = ledger.balances(day).open_cents
    invoices = ledger.invoices
    oldest = oldest_days(kept, open_cents, day - invoices.due).tolist()
    paid = ledger.by_party(
        ((open_cents == 0) & (invoices.issued <= day) & (invoices.cents > 0)).astype(np.int64)
    ).tolist()
    delivered = _delivered(kept, as_of)
    at = {key: place for place, key in enumerate(ledger.parties.tolist())}
    unknown = [key for key in found if key not in delivered or not delivered[key].months]
    by_entries = _entered(book, unknown, as_of)
    for key, one in found.items():
        place = at.get(key)
        has_open = place is not None and oldest[place] != NEVER
        found[key] = replace(
            one,
            deliveries=_joined(delivered.get(key), by_entries.get(key)),
            oldest=oldest[place] if has_open and place is not None else None,
            paid_orders=paid[place] if place is not None else 0,
        )
    return found


def _joined(invoiced: Deliveries | None, entered: Deliveries | None) -> Deliveries:
    """Invoices of twelve months, else sales entries; the first delivery by whichever knows one."""
    if entered is None or (invoiced is not None and invoiced.months):
        return invoiced or Deliveries()
    first = invoiced.first_on if invoiced is not None and invoiced.first_on is not None else entered.first_on
    return replace(entered, first_on=first)


def _delivered(kept: BookLedger, as_of: date) -> dict[int, Deliveries]:
    """From the invoices of the twelve months up to as_of; a month of credit notes alone is none with deliveries."""
    ledger, invoices = kept.ledger, kept.ledger.invoices
    day, start = as_of.toordinal(), twelve_months(as_of)[0].toordinal()
    counted = (invoices.issued >= start) & (invoices.issued <= day)
    cents = ledger.by_party(np.where(counted, invoices.cents, 0)).tolist()
    months = (invoices.issued - _FIRST_MONTH - 1).astype("datetime64[D]").astype("datetime64[M]").astype(np.int64)
    is_delivery = counted & (invoices.cents > 0)
    pairs = np.unique(np.stack([ledger.party_at[is_delivery], months[is_delivery]]), axis=1)
    months_of = np.bincount(pairs[0], minlength=len(ledger.parties)).tolist()
    first = np.full(len(ledger.parties), np.iinfo(np.int64).max)
    issued = (invoices.issued <= day) & (invoices.cents > 0)
    np.minimum.at(first, ledger.party_at[issued], invoices.issued[issued])
    return {
        key: Deliveries(sold, count, begun)
        for key, sold, count, begun in zip(ledger.parties.tolist(), cents, months_of, first.tolist(), strict=True)
        if begun <= day
    }


def _entered(book: Book, keys: list[int], as_of: date) -> dict[int, Deliveries]:
    """From sales entries, of parties without an invoice in the twelve months."""
    start, end = twelve_months(as_of)
    sums: dict[int, list[int]] = {}
    for party, month, cents, _ in book.rows(*queries.entry_months(keys, date.min, end)):
        first = date.fromisoformat(month)
        one = sums.setdefault(party, [0, 0, first.toordinal()])
        one[2] = min(one[2], first.toordinal())
        if first >= month_floor(start):
            one[0] += cents
            one[1] += cents > 0
    return {key: Deliveries(cents, months, first, from_invoices=False) for key, (cents, months, first) in sums.items()}
