"""What the demo book keeps by period: tier scores of the last quarters, targets of the scorecard, a review."""

from __future__ import annotations

import random
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from datetime import date, timedelta

from sqlalchemy import select

from app.demo.buying import DemoCustomer, Row
from app.demo.names import DemoNames
from app.methods.period import add_months, quarter_of, quarter_range, twelve_months
from app.methods.value_tiers import references, tier_of, value_score
from app.models import Customer, KpiEntry, Review, TierScore
from app.storage.write_session import WriteSession
from app.terms import Kpi, TierCriterion

_REVIEWED_DAYS_AGO = 28
_SCORED_QUARTERS = 3
_POINTS_OF_SHARE = 3_500
"""Basis points of value score that a share gained or lost is worth."""

_TARGETS = {
    Kpi.SALES_GROWTH: 12,
    Kpi.NEW_CUSTOMERS: 2,
    Kpi.ADVANCE_RATE: 40,
    Kpi.TEAM_BUILDING: 100,
    Kpi.PROFIT_GROWTH: 10,
    Kpi.EXPENSE_RATIO: 8,
    Kpi.OVERDUE_AR: 25,
    Kpi.RETENTION: 97,
    Kpi.SATISFACTION: 90,
    Kpi.SERVICE_COMPLIANCE: 60,
    Kpi.PLAN_COMPLETION: 95,
    Kpi.STAFF_SATISFACTION: 85,
    Kpi.STAFF_TURNOVER: 6,
}
"""In percent, new customers as a count."""

_TYPED = (
    *(Kpi.ADVANCE_RATE, Kpi.TEAM_BUILDING, Kpi.EXPENSE_RATIO, Kpi.SATISFACTION),
    *(Kpi.PLAN_COMPLETION, Kpi.STAFF_SATISFACTION, Kpi.STAFF_TURNOVER),
)
"""Actuals that no book knows by itself."""


def write_periods(
    session: WriteSession,
    rng: random.Random,
    names: DemoNames,
    customers: Sequence[DemoCustomer],
    sales: Sequence[Row],
    today: date,
) -> None:
    """`customers` and `sales` as for demo_portfolio.write_files."""
    starts = [add_months(quarter_range(*quarter_of(today))[0], -3 * back) for back in range(_SCORED_QUARTERS + 1)]
    columns = ("customer_id", "starts_on", "score_bp", "tier")
    values = _values(session, customers, sales, today)
    session.add_rows(TierScore, columns, list(_tier_scores(rng, customers, values, starts[1:], today)))
    session.add_rows(KpiEntry, ("kpi", "starts_on", "target", "actual"), list(_entries(rng, starts)))
    held_on = today - timedelta(days=_REVIEWED_DAYS_AGO)
    session.add_rows(Review, ("held_on", "notes"), [(held_on.isoformat(), names.review_note)])


def _values(
    session: WriteSession, customers: Sequence[DemoCustomer], sales: Sequence[Row], today: date
) -> dict[int, tuple[dict[TierCriterion, int | None], bool]]:
    """What a value score is made of (R10), and the strategic tick, by customer."""
    sold: defaultdict[int, int] = defaultdict(int)
    products: defaultdict[int, set[int]] = defaultdict(set)
    first = twelve_months(today)[0].replace(day=1).isoformat()
    for customer_id, product, _, month, cents, _ in sales:
        if month >= first:
            sold[customer_id] += cents
            products[customer_id].add(product)
    columns = Customer.strategic_revenue_cents, Customer.products_used, Customer.influence, Customer.is_strategic
    rows = session.execute(select(Customer.id, *columns).where(Customer.id <= customers[-1].id)).all()
    typed = {row[0]: row[1:] for row in rows}
    found = {}
    for customer in customers:
        strategic, used, influence, is_strategic = typed[customer.id]
        found[customer.id] = (
            {
                TierCriterion.EMPLOYEES: customer.employees,
                TierCriterion.MONTHLY_REVENUE: sold[customer.id] // 12,
                TierCriterion.STRATEGIC_REVENUE: strategic,
                TierCriterion.PRODUCTS_USED: used or len(products[customer.id]),
                TierCriterion.INFLUENCE: influence,
            },
            is_strategic,
        )
    return found


def _tier_scores(
    rng: random.Random,
    customers: Sequence[DemoCustomer],
    values: Mapping[int, tuple[dict[TierCriterion, int | None], bool]],
    starts: Sequence[date],
    today: date,
) -> Iterator[Row]:
    """Today's score, carried back by how the customer's share was then."""
    columns = {one: [found[one] or 0 for found, _ in values.values()] for one in TierCriterion}
    refs = references(columns)
    for customer in customers:
        found, is_strategic = values[customer.id]
        score = value_score(found, refs).score_bp
        if score is None:
            continue
        for start in starts:
            back = (today.year - start.year) * 12 + today.month - start.month
            shift = (customer.habit.share(back) - customer.habit.now) * _POINTS_OF_SHARE + rng.gauss(0, 150)
            then = min(max(score + int(shift), 0), 10_000)
            tier = tier_of(then, found[TierCriterion.INFLUENCE], is_strategic)
            yield customer.id, start.isoformat(), then, tier.value


def _entries(rng: random.Random, starts: Sequence[date]) -> Iterator[Row]:
    """Targets of every quarter; actuals where they are typed, the quarter under way without the last of them."""
    for start in starts:
        for kpi, target in _TARGETS.items():
            is_typed = kpi in _TYPED and not (start == starts[0] and kpi is Kpi.STAFF_SATISFACTION)
            actual = f"{target * rng.uniform(0.85, 1.1):.1f}" if is_typed else None
            yield kpi.value, start.isoformat(), str(target), actual
