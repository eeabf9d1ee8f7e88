"""What the demo book knows of its customers beside sales: visits, tasks, purchases, adoption, white space, receivables."""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from typing import Any

from app.demo.buying import DemoCustomer, Row
from app.demo.names import DemoNames
from app.demo.periods import write_periods
from app.methods.adoption import LEVEL_AT, LEVELS
from app.methods.period import add_months, month_floor
from app.models import Adoption, Invoice, Payment, ProductPotential, Purchase, Task, Visit
from app.storage.write_session import WriteSession
from app.terms import AdoptionLevel

_SMALL_POTENTIAL = 80_000_000
_INVOICED_MONTHS = 7
_HABITS_OF_PAYING = ((-10, 2), (0, 20), (15, 60), (400, 500))
"""Days after the due date, from and to; the last do not pay within the time the book covers."""


def write_files(
    session: WriteSession,
    rng: random.Random,
    names: DemoNames,
    customers: Sequence[DemoCustomer],
    products: range,
    sales: Sequence[Row],
    today: date,
) -> None:
    """`customers` have ascending ids; `sales` as demo_buying.sales_rows gives them, those of other customers among them."""
    _FileWriter(session, rng, names, today).write(customers, products, sales)
    write_periods(session, rng, names, customers, sales, today)


class _FileWriter:
    def __init__(self, session: WriteSession, rng: random.Random, names: DemoNames, today: date) -> None:
        self._session = session
        self._rng = rng
        self._names = names
        self._today = today

    def write(self, customers: Sequence[DemoCustomer], products: range, sales: Sequence[Row]) -> None:
        visits = ("customer_id", "rep_id", "planned_on", "held_on", "minutes", "cost_cents", "with_leader", "subject")
        self._add(Visit, visits, (row for one in customers for row in self._visits(one)))
        tasks = ("title", "customer_id", "rep_id", "due_on", "done_on")
        self._add(Task, tasks, (row for one in customers for row in self._tasks(one)))
        purchases = ("customer_id", "bought_on", "supplier", "product_id")
        self._add(Purchase, purchases, (row for one in customers for row in self._purchases(one)))
        levels = ("customer_id", "product_id", "level", "seen_on")
        self._add(Adoption, levels, (row for one in customers for row in self._levels(one, products)))
        cells = ("customer_id", "product_id", "potential_cents", "rival", "not_applicable")
        self._add(ProductPotential, cells, (row for one in customers for row in self._cells(one, products)))
        self._receivables(customers, sales)

    def _add(self, model: type[Any], columns: Sequence[str], rows: Iterator[Row]) -> range:
        return self._session.add_rows(model, columns, list(rows))

    def _day(self, days: int) -> str:
        """`days` from today; a weekend gives the Friday before."""
        day = self._today + timedelta(days=days)
        return (day - timedelta(days=max(day.weekday() - 4, 0))).isoformat()

    def _visits(self, customer: DemoCustomer) -> Iterator[Row]:
        """Small customers are visited more, and large ones less, than a plan by potential would have it."""
        rng, names = self._rng, self._names
        is_small = customer.yearly < _SMALL_POTENTIAL
        for _number in range(rng.choice((2, 4, 6, 8, 11) if is_small else (1, 3, 6, 9, 14))):
            ago = rng.randint(1, 364)
            planned = self._day(-ago - rng.randint(0, 6)) if rng.random() < 0.7 else None
            minutes = rng.choice((30, 45, 60, 60, 90, 120, None))
            cost = rng.randint(8, 90) * 1000 if rng.random() < 0.8 else None
            leader = int(rng.random() < (0.05 if is_small else 0.25))
            subject = rng.choice(names.visit_subjects)
            yield customer.id, customer.owner, planned, self._day(-ago), minutes, cost, leader, subject
        if rng.random() < 0.35:
            planned = self._day(rng.randint(3, 30))
            yield customer.id, customer.owner, planned, None, None, None, 0, rng.choice(names.visit_subjects)

    def _tasks(self, customer: DemoCustomer) -> Iterator[Row]:
        rng = self._rng
        for _number in range(rng.choices((0, 1, 2), (55, 35, 10))[0]):
            due = rng.randint(-20, 30)
            done = self._day(due - rng.randint(0, 3)) if due < 0 and rng.random() < 0.7 else None
            yield rng.choice(self._names.tasks), customer.id, customer.owner, self._day(due), done

    def _purchases(self, customer: DemoCustomer) -> Iterator[Row]:
        """Five to nine over two years, from us as often as our share was at the time, else mostly from one rival."""
        rng, names = self._rng, self._names
        if rng.random() > 0.75:
            return
        rival = rng.choice(names.rivals)
        for ago in sorted((rng.randint(2, 720) for _ in range(rng.randint(5, 9))), reverse=True):
            is_ours = rng.random() < customer.habit.share(ago // 30)
            supplier = None if is_ours else rival if rng.random() < 0.8 else rng.choice(names.rivals)
            yield customer.id, self._day(-ago), supplier, rng.choice(customer.habit.products)

    def _levels(self, customer: DemoCustomer, products: range) -> Iterator[Row]:
        """Two to four sightings of some products, along our share; one in twenty fell back this quarter."""
        rng = self._rng
        if rng.random() > 0.65:
            return
        others = [rng.choice(products)] if rng.random() < 0.5 else []
        for product in dict.fromkeys((*customer.habit.products[:3], *others)):
            own = 0.0 if product in others else rng.gauss(2.4, 0.8)
            days = sorted((rng.randint(5, 540) for _ in range(rng.randint(2, 4))), reverse=True)
            levels = [min(max(round(1 + own + 5 * customer.habit.share(day // 30)), 1), 8) for day in days]
            if rng.random() < 0.05:
                days, levels = [*days, 70, 4], [*levels, 7, rng.randint(3, 5)]
            seen = [LEVEL_AT[level] for level in levels]
            if levels[-1] == LEVELS[AdoptionLevel.ADVOCATE] and rng.random() < 0.3:
                seen[-1] = AdoptionLevel.ADVOCATE_AT_RISK
            for day, level in sorted({self._day(-ago): level for ago, level in zip(days, seen, strict=True)}.items()):
                yield customer.id, product, level.value, day

    def _cells(self, customer: DemoCustomer, products: range) -> Iterator[Row]:
        """The potential parted over what it buys and a few products more; one in twelve holds more than the customer has."""
        rng = self._rng
        if customer.potential is None or rng.random() > 0.65:
            return
        own = customer.habit.products
        more = [product for product in rng.sample(products, k=4) if product not in own]
        parts = [rng.uniform(2, 4) for _ in own] + [rng.uniform(0.5, 1.5) for _ in more]
        whole = customer.potential * (1.3 if rng.random() < 0.08 else 0.92) / sum(parts)
        for product, part in zip((*own, *more), parts, strict=True):
            rival = rng.choice(self._names.rivals) if product in more and rng.random() < 0.6 else None
            cents = int(whole * part) // 100_000 * 100_000
            if product in more and rng.random() < 0.2:
                yield customer.id, product, None, None, 1
            else:
                yield customer.id, product, cents if rng.random() > 0.1 else None, rival, 0

    def _receivables(self, customers: Sequence[DemoCustomer], sales: Sequence[Row]) -> None:
        invoices = self._invoices(customers, sales)
        columns = ("number", "customer_id", "issued_on", "due_on", "amount_cents")
        ids = self._session.add_rows(Invoice, columns, invoices)
        pays = {one.id: self._rng.choices(_HABITS_OF_PAYING, (58, 26, 13, 3))[0] for one in customers}
        payments: list[Row] = []
        for invoice_id, (_, customer_id, issued, due, cents) in zip(ids, invoices, strict=True):
            payments.extend(self._payments(invoice_id, customer_id, due or issued, cents, pays[customer_id]))
        self._session.add_rows(Payment, ("customer_id", "invoice_id", "paid_on", "amount_cents"), payments)

    def _invoices(self, customers: Sequence[DemoCustomer], sales: Sequence[Row]) -> list[Row]:
        """One for every month's sales of the last half year, few without a due date; now and then a credit note."""
        rng, known = self._rng, {one.id for one in customers}
        first = add_months(month_floor(self._today), 1 - _INVOICED_MONTHS).isoformat()
        rows: list[Row] = []
        for customer_id, _, _, month, cents, _ in sales:
            if month < first or customer_id not in known:
                continue
            issued = date.fromisoformat(month) + timedelta(days=rng.randint(4, 26))
            if issued > self._today:
                continue
            terms = rng.choices((30, 45, 60, None), (60, 20, 16, 4))[0]
            due = None if terms is None else (issued + timedelta(days=terms)).isoformat()
            rows.append((customer_id, issued.isoformat(), due, cents))
            if rng.random() < 0.02:
                rows.append((customer_id, self._today.isoformat(), None, -cents // 20))
        rows.sort(key=lambda row: row[1])
        return [(f"{row[1][:4]}-{number:05d}", *row) for number, row in enumerate(rows, start=1)]

    def _payments(
        self, invoice_id: int, customer_id: int, due: str, cents: int, pays: tuple[int, int]
    ) -> Iterator[Row]:
        """What has come in by today: in whole, or in part; one in seven without saying for which invoice."""
        rng = self._rng
        paid_on = date.fromisoformat(due) + timedelta(days=rng.randint(*pays))
        if cents < 0 or paid_on > self._today:
            return
        part = 0.6 if rng.random() < 0.08 else 1.0
        yield customer_id, invoice_id if rng.random() < 0.86 else None, paid_on.isoformat(), int(cents * part)
