"""Rows behind the classes of the portfolio: scores of customers, their orders, products, purchases and tier history.

Numbers are given with MISSING for what is not known, so that the rows become arrays as they are.
"""

from __future__ import annotations

from datetime import date

from sqlalchemy import ColumnElement, Integer, case, cast, exists, func, literal, or_, select, type_coerce
from sqlalchemy.orm import InstrumentedAttribute

from app.models import Customer, Deal, Purchase, SalesEntry, TierScore
from app.storage.queries import Statement, kept
from app.terms import OPEN_STAGES, Tier

MISSING = -(2**62)

NUMBERS = (
    "potential_cents",
    "rival_share_bp",
    "growth_bp",
    "employees",
    "monthly_revenue_cents",
    "strategic_revenue_cents",
    "products_used",
)
SMALL = (
    "potential_score",
    "fit_product",
    "fit_price",
    "fit_relationship",
    "fit_service",
    "influence",
    "x_class",
    "y_class",
    "is_vip",
    "is_strategic",
    "early_adopter",
)
"""Scores 0..5 and ticks."""

_HIGHEST_SMALL = 5
SMALL_BITS = 3
"""Room for one of SMALL plus 1, 0 where it is empty: a dozen columns cost as much to fetch as one."""

PRODUCT_BITS = 31
"""Room for a product id in a packed pair: (customer << 32) | (product << 1) | recent."""


DEAL_AND_PRODUCT = "SELECT d.name, p.name FROM deal d JOIN product p ON p.id = d.product_id WHERE d.id = ?"


@kept
def customer_scores() -> Statement:
    """id, NUMBERS (MISSING where empty), SMALL packed, has_rival (0/1: a rival is named); all customers by id."""
    table = Customer.__table__.c
    numbers = (func.coalesce(table[name], MISSING) for name in NUMBERS)
    packed: ColumnElement[int] = literal(0, Integer)
    for place, name in enumerate(SMALL):
        value = type_coerce(table[name], Integer)
        # a value beyond the scale is none, and must not spill into its neighbour
        one = case((value.between(0, _HIGHEST_SMALL), value + 1), else_=0)
        packed = packed.op("|")(one.op("<<")(SMALL_BITS * place))
    has_rival = func.coalesce(Customer.rival_name, "") != ""
    return select(Customer.id, *numbers, packed, cast(has_rival, Integer)).order_by(Customer.id)


@kept
def tier_overrides() -> Statement:
    """id, tier_override, tier_override_until."""
    return select(Customer.id, Customer.tier_override, Customer.tier_override_until).where(
        Customer.tier_override.is_not(None)
    )


@kept
def orders_by_customer(now: tuple[date, date], prior: tuple[date, date], bought_from: date) -> Statement:
    """customer_id, cents of `now` and of `prior`, then above 0 for an order, not a return, in `now` and since `bought_from`.

    `now` ends last of all; periods of entries begin on the first of a month.
    """
    month, amount = SalesEntry.month, SalesEntry.amount_cents
    in_prior = month.between(*prior)
    return (
        select(
            SalesEntry.customer_id,
            func.sum(case((month >= now[0], amount), else_=0)),
            func.sum(case((in_prior, amount), else_=0)),
            func.max(case((month >= now[0], amount), else_=0)),
            func.max(case((month >= bought_from, amount), else_=0)),
        )
        .where(SalesEntry.customer_id.is_not(None), month.between(min(prior[0], bought_from), now[1]))
        .group_by(SalesEntry.customer_id)
    )


@kept
def won_orders_by_customer(now: tuple[date, date], prior: tuple[date, date], bought_from: date) -> Statement:
    """The columns of `orders_by_customer`, of won deals."""
    in_now, in_prior = Deal.won_on >= now[0], Deal.won_on.between(*prior)
    amount = func.coalesce(Deal.amount_cents, 0)
    return (
        select(
            Deal.customer_id,
            func.sum(case((in_now, amount), else_=0)),
            func.sum(case((in_prior, amount), else_=0)),
            func.max(case((in_now, 1), else_=0)),
            func.max(case((Deal.won_on >= bought_from, 1), else_=0)),
        )
        .where(Deal.won_on.between(min(prior[0], bought_from), now[1]), Deal.customer_id.is_not(None))
        .group_by(Deal.customer_id)
    )


@kept
def bought_products(first: date, recent: date, last: date) -> Statement:
    """Packed customer, product, whether since `recent`: of every entry with a product from `first` to `last`."""
    return select(_packed(SalesEntry.customer_id, SalesEntry.product_id, SalesEntry.month >= recent)).where(
        SalesEntry.month.between(first, last),
        SalesEntry.amount_cents > 0,
        SalesEntry.customer_id.is_not(None),
        SalesEntry.product_id.is_not(None),
    )


@kept
def won_products(first: date, recent: date, last: date) -> Statement:
    """The same of the deals won."""
    return select(_packed(Deal.customer_id, Deal.product_id, Deal.won_on >= recent)).where(
        Deal.won_on.between(first, last), Deal.customer_id.is_not(None), Deal.product_id.is_not(None)
    )


@kept
def open_product_deals() -> Statement:
    """customer_id, product_id, amount (list price where it has none, else 0), id: open deals that name a product."""
    return select(
        Deal.customer_id,
        Deal.product_id,
        func.coalesce(Deal.amount_cents, Deal.list_amount_cents, 0),
        Deal.id,
    ).where(
        Deal.stage.in_([stage.value for stage in OPEN_STAGES]),
        Deal.customer_id.is_not(None),
        Deal.product_id.is_not(None),
    )


@kept
def purchases_until(last: date) -> Statement:
    """customer_id, supplier (None: us), of purchases whose supplier is known, oldest first."""
    return (
        select(Purchase.customer_id, Purchase.supplier)
        .where(
            Purchase.bought_on <= last, or_(Purchase.supplier.is_(None), func.trim(Purchase.supplier).not_in(("", "?")))
        )
        .order_by(Purchase.bought_on, Purchase.id)
    )


@kept
def tier_scores_before(quarter_start: date) -> Statement:
    """customer_id, tier as its place in Tier, starts_on, of the quarters before one, in no order."""
    places = {tier.value: place for place, tier in enumerate(Tier)}
    return select(TierScore.customer_id, case(places, value=TierScore.tier, else_=0), TierScore.starts_on).where(
        TierScore.starts_on < quarter_start, TierScore.tier.in_(list(places))
    )


@kept
def markets_left(first: date, last: date) -> Statement:
    """id, industry_id, area_id (0 = none) of the customers that are no longer active, but bought in these days."""
    entry = exists().where(
        SalesEntry.customer_id == Customer.id, SalesEntry.month.between(first, last), SalesEntry.amount_cents > 0
    )
    won = exists().where(Deal.customer_id == Customer.id, Deal.won_on.between(first, last))
    columns = (func.coalesce(Customer.industry_id, 0), func.coalesce(Customer.area_id, 0))
    return select(Customer.id, *columns).where(Customer.is_active.is_(False), or_(entry, won))


def _packed(
    customer: InstrumentedAttribute[int | None], product: InstrumentedAttribute[int | None], recent: ColumnElement[bool]
) -> ColumnElement[int]:
    pair = customer.op("<<")(PRODUCT_BITS + 1).op("|")(product.op("<<")(1))
    return pair.op("|")(cast(recent, Integer))
