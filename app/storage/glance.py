"""The first screen's numbers straight from the driver, before SQLAlchemy is imported (MEASURED 1)."""

from __future__ import annotations

from dataclasses import dataclass

from app.methods.funnel import DEFAULT_ODDS_BP
from app.storage.connection import Driver
from app.terms import OPEN_STAGES


@dataclass(frozen=True, slots=True)
class Glance:
    """Counts of the book, and its open pipeline in cents (the same sums as the funnel's)."""

    customers: int
    deals: int
    open_deals: int
    open_cents: int
    weighted_cents: int


def glance(driver: Driver) -> Glance:
    own = dict(driver.execute("SELECT key, value FROM setting WHERE key LIKE 'odds_bp.%'"))
    odds = {stage: int(own.get(f"odds_bp.{stage}", DEFAULT_ODDS_BP[stage])) for stage in OPEN_STAGES}
    cases = " ".join(f"WHEN '{stage}' THEN {odds_bp}" for stage, odds_bp in odds.items())
    stages = ", ".join(f"'{stage}'" for stage in OPEN_STAGES)
    product = f"amount_cents * CASE stage {cases} END"
    open_deals, open_cents, weighted_cents = driver.execute(
        "SELECT count(*), coalesce(sum(amount_cents), 0),"
        f" coalesce(sum(({product} + CASE WHEN amount_cents < 0 THEN -5000 ELSE 5000 END) / 10000), 0)"
        f" FROM deal WHERE stage IN ({stages})"
    ).fetchone()
    customers = driver.execute("SELECT count(*) FROM customer WHERE is_active").fetchone()[0]
    deals = driver.execute("SELECT count(*) FROM deal").fetchone()[0]
    return Glance(customers, deals, open_deals, open_cents, weighted_cents)
