"""What the demo book knows of its customers beside sales: tasks, purchases, adoption, white space."""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from typing import Any

from app.demo.buying import DemoCustomer, Row
from app.demo.names import DemoNames
from app.demo.periods import write_periods
from app.methods.adoption import LEVEL_AT, LEVELS
from app.models import Adoption, ProductPotential, Purchase, Task
from app.storage.write_session import WriteSession
from app.terms import AdoptionLevel


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
    _FileWriter(session, rng, names, today).write(customers, products)
    write_periods(session, rng, names, customers, sales, today)


class _FileWriter:
    def __init__(self, session: WriteSession, rng: random.Random, names: DemoNames, today: date) -> None:
        self._session = session
        self._rng = rng
        self._names = names
        self._today = today

    def write(self, customers: Sequence[DemoCustomer], products: range) -> None:
        tasks = ("title", "customer_id", "rep_id", "due_on", "done_on")
        self._add(Task, tasks, (row for one in customers for row in self._tasks(one)))
        purchases = ("customer_id", "bought_on", "supplier", "product_id")
        self._add(Purchase, purchases, (row for one in customers for row in self._purchases(one)))
        levels = ("customer_id", "product_id", "level", "seen_on")
        self._add(Adoption, levels, (row for one in customers for row in self._levels(one, products)))
        cells = ("customer_id", "product_id", "potential_cents", "rival", "not_applicable")
        self._add(ProductPotential, cells, (row for one in customers for row in self._cells(one, products)))

    def _add(self, model: type[Any], columns: Sequence[str], rows: Iterator[Row]) -> range:
        return self._session.add_rows(model, columns, list(rows))

    def _day(self, days: int) -> str:
        """`days` from today; a weekend gives the Friday before."""
        day = self._today + timedelta(days=days)
        return (day - timedelta(days=max(day.weekday() - 4, 0))).isoformat()

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
