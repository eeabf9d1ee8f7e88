"""How the demo book's customers buy: their share of potential then and now, scores that fit it, sales month by month."""

from __future__ import annotations

import random
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from typing import Any

from msgspec import Struct

from app.demo.names import DemoNames
from app.methods.period import add_months, month_floor
from app.terms import Tier

Row = tuple[Any, ...]

RAMP_MONTHS = 4
"""How long a customer takes to change its habit."""

_GROWTH = 0.988
"""What a month's sales were of the next month's: the region grows by a sixth a year."""

_POTENTIAL_STEPS = (30_000_000, 60_000_000, 120_000_000, 300_000_000)
_MONTHS_WITH_ORDERS = {True: 0.8, False: 0.55}
"""By whether the book tells of every month: large books hold fewer."""

_WHOLE_HISTORY = 24
_SMALLEST_BUYER = 1_000_000
_UNKNOWN_POTENTIAL = 30_000_000


class Habit(Struct, frozen=True):
    """Our share of what we believe the customer buys, before and after a change `turned` months back; products it buys from us."""

    before: float
    now: float
    turned: int
    products: tuple[int, ...]

    def share(self, months_back: int) -> float:
        """Share that many months ago; the change spreads over RAMP_MONTHS."""
        part = min(max((months_back - self.turned) / RAMP_MONTHS, 0.0), 1.0)
        return self.now + (self.before - self.now) * part


class DemoCustomer(Struct, frozen=True):
    """potential: cents a year, None = not known. trade: place in DemoNames.trades."""

    id: int
    name: str
    trade: int
    owner: int
    area: int
    potential: int | None
    employees: int
    habit: Habit

    @property
    def yearly(self) -> int:
        """What it buys in our category, also where we do not know."""
        return self.potential or _UNKNOWN_POTENTIAL


def draw_habit(rng: random.Random, products: Sequence[int]) -> Habit:
    """Half keep their share; more than a quarter give us more, half of them anew; a fifth drift away; one in six does not buy.

    Two in a hundred buy more than we believe they need.
    """
    chosen = tuple(dict.fromkeys(rng.choices(products, k=4)))
    turned = rng.randint(1 - RAMP_MONTHS, 20)
    if rng.random() < 0.16:
        return Habit(rng.choice((0.0, 0.0, 0.6)), 0.0, turned, chosen)
    course = rng.random()
    if course > 0.98:
        return Habit(1.0, 1.3, turned, chosen)
    now = rng.betavariate(1.3, 1.7)
    if course < 0.14:
        return Habit(0.0, now, min(turned, rng.randint(1 - RAMP_MONTHS, 10)), chosen)
    if course < 0.28:
        return Habit(now * rng.uniform(0.05, 0.5), now, turned, chosen)
    if course < 0.48:
        return Habit(min(now + rng.uniform(0.2, 0.5), 0.98), now, turned, chosen)
    return Habit(min(now * rng.uniform(0.9, 1.1), 0.98), now, turned, chosen)


def sales_rows(rng: random.Random, customers: Sequence[DemoCustomer], months: int, today: date) -> Iterator[Row]:
    """customer, product, area, month, cents, margin. What a month without an order leaves is bought with the next one."""
    this_month = month_floor(today)
    steps = [(back, add_months(this_month, -back).isoformat(), _GROWTH**back / 12) for back in reversed(range(months))]
    chance, between = rng.random, rng.uniform
    ordering = _MONTHS_WITH_ORDERS[months > _WHOLE_HISTORY]
    for customer in customers:
        pending = 0.0
        buys, yearly = customer.habit, customer.yearly
        if max(buys.now, buys.before) * yearly < _SMALLEST_BUYER:
            continue
        for back, month, part in steps:
            pending += yearly * part * buys.share(back)
            if chance() > ordering:
                continue
            cents = int(pending * between(0.8, 1.1)) // 1000 * 1000
            pending = 0.0
            if cents:
                product = buys.products[int(chance() * len(buys.products))]
                yield customer.id, product, customer.area, month, cents, int(cents * between(0.12, 0.34))


SCORE_COLUMNS = (
    *("potential_score", "fit_product", "fit_price", "fit_relationship", "fit_service"),
    *("rival_name", "rival_share_bp", "growth_bp", "x_class", "y_class", "influence", "is_vip"),
    *("strategic_revenue_cents", "products_used", "is_strategic", "early_adopter"),
    *("ka_quantity", "ka_concentration", "ka_service", "ka_price_sensitivity", "ka_partnership"),
)


def scores(rng: random.Random, potential: int | None, buys: Habit, names: DemoNames) -> Row:
    """Values of SCORE_COLUMNS: better fit where we sell more, a gap here and there."""
    chance = rng.random
    size = bisect_right(_POTENTIAL_STEPS, potential or 0) + 1
    fit = 1.7 + 2.9 * buys.now
    known_fits = 4 if chance() > 0.1 else 1
    fits = [_one_to_five(fit + rng.uniform(-1.2, 1.2)) if n < known_fits else None for n in range(4)]
    has_rival = chance() > 0.1
    rival_bp = int(max(1 - buys.now, 0.02) * rng.uniform(0.25, 0.9) * 10_000) if has_rival and chance() > 0.05 else None
    by_hand = (rng.randint(0, 4), rng.randint(1, 4)) if chance() < 0.03 else (None, None)
    influence = rng.choices((1, 2, 3, 4, 5, None), (14, 24, 28, 18, 8, 8))[0]
    strategic = int((potential or 0) * buys.now * rng.uniform(0.01, 0.04)) // 10_000 * 10_000
    is_large = size >= 4
    return (
        size if potential and chance() > 0.06 else None,
        *fits,
        rng.choice(names.rivals) if has_rival else None,
        rival_bp or None,
        min(max(int(rng.gauss(700, 900)), -3_000), 4_500) if chance() > 0.1 else None,
        *by_hand,
        influence,
        int(chance() < (0.08 if is_large else 0.01)),
        strategic if chance() > 0.3 else None,
        rng.randint(1, 6) if chance() < 0.2 else None,
        int(is_large and chance() < 0.3),
        int(chance() < 0.05),
        *_key_account(rng, is_large, size),
    )


def overrides(names: DemoNames, today: date) -> Iterator[tuple[str, str, date]]:
    """Tiers set by hand, with reason and last day: two that hold and one that ran out three weeks ago."""
    lasts = ((Tier.A2, 120), (Tier.A1, 45), (Tier.B1, -21))
    for reason, (tier, days) in zip(names.override_reasons, lasts, strict=True):
        yield tier.value, reason, today + timedelta(days=days)


def _key_account(rng: random.Random, is_large: bool, size: int) -> tuple[int | None, ...]:
    """The five items of the selection sheet: filled in for large customers, and for one in ten of the others."""
    if not is_large and rng.random() > 0.1:
        return (None,) * 5
    return (size, *(rng.choices((1, 2, 3, 4, 5), (4, 16, 32, 32, 16), k=4)))


def _one_to_five(value: float) -> int:
    return min(max(round(value), 1), 5)
