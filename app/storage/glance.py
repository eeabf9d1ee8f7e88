"""The first screen's numbers straight from the driver, before SQLAlchemy is imported (MEASURED 1)."""

from __future__ import annotations

from typing import NamedTuple

from app.methods.funnel import DEFAULT_ODDS_BP
from app.storage.connection import Driver
from app.storage.weighted_amount import weighted_at_sql
from app.terms import BOARD_STAGES, OPEN_STAGES


class Glance(NamedTuple):
    """Counts of the book, and its open pipeline in cents (the same sums as the funnel's)."""

    customers: int
    deals: int
    open_deals: int
    open_cents: int
    weighted_cents: int


def glance(driver: Driver) -> Glance:
    own = dict(driver.execute("SELECT key, value FROM setting WHERE key LIKE 'odds_bp.%'"))
    odds = {stage: int(own.get(f"odds_bp.{stage}", DEFAULT_ODDS_BP[stage])) for stage in BOARD_STAGES}
    # Stage by stage the odds are one number, and nothing is looked up for each of a hundred thousand deals.
    of_stages = " UNION ALL ".join(
        f"SELECT count(*), sum(amount_cents), sum({weighted_at_sql(odds[stage], 'deal')}) FROM deal WHERE stage = '{stage}'"
        for stage in OPEN_STAGES
    )
    sums = zip(*driver.execute(of_stages), strict=True)
    open_deals, open_cents, weighted_cents = (sum(filter(None, column)) for column in sums)
    # SQLite counts a whole table by its pages, and the few that are inactive by their index.
    customers = driver.execute(
        "SELECT (SELECT count(*) FROM customer) - (SELECT count(*) FROM customer WHERE is_active = 0)"
    ).fetchone()[0]
    deals = driver.execute("SELECT count(*) FROM deal").fetchone()[0]
    return Glance(customers, deals, open_deals, open_cents, weighted_cents)
