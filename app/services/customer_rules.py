"""What the fields of a customer may hold, and what goes with a customer that is deleted."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence

from sqlalchemy import select

from app.errors import RuleError
from app.models import (
    Adoption,
    Area,
    Base,
    Contact,
    Customer,
    Deal,
    Dealer,
    Industry,
    Invoice,
    Payment,
    ProductPotential,
    Purchase,
    Rep,
    SalesEntry,
    Task,
    TierScore,
    Visit,
)
from app.services.records import existing, refuse_unknown
from app.storage.write_session import WriteSession
from app.terms import Tier

SCORES = {
    **dict.fromkeys(("potential_score", "fit_product", "fit_price", "fit_relationship", "fit_service"), (1, 5)),
    **dict.fromkeys(("influence", "ka_quantity", "ka_concentration", "ka_service"), (1, 5)),
    **dict.fromkeys(("ka_price_sensitivity", "ka_partnership"), (1, 5)),
    **dict.fromkeys(("x_class", "y_class"), (0, 4)),
}
"""Least and most of the scores (R5, R9, R10, R33), both allowed."""

SHARES_BP = {"rival_share_bp": (0, 10_000), "growth_bp": (-10_000, 1_000_000)}
"""Least and most in basis points (R6): purchases can shrink to nothing at worst."""

ASSIGNABLE: Mapping[str, type[Base] | None] = {
    "owner_id": Rep,
    "area_id": Area,
    "industry_id": Industry,
    "is_vip": None,
    "is_strategic": None,
}
"""Columns that can be set for many customers at once, and the list each points to."""

_GO_ALONG: tuple[type[Base], ...] = (SalesEntry, Adoption, ProductPotential, Purchase, TierScore)
_STAY: tuple[type[Base], ...] = (Deal, Contact, Dealer, Invoice, Payment)
_STAY_WITH_THEIR_DEAL: tuple[type[Base], ...] = (Visit, Task)

_AT_ONCE = 1_000


def refuse_out_of_range(fields: Mapping[str, object]) -> None:
    """Raises RuleError SCORE_OUT_OF_RANGE (column, minimum, maximum), PERCENT_OUT_OF_RANGE (the bounds in percent)."""
    for column, value in fields.items():
        if not isinstance(value, int):
            continue
        low, high = SCORES.get(column, (value, value))
        if not low <= value <= high:
            raise RuleError("SCORE_OUT_OF_RANGE", column=column, minimum=low, maximum=high)
        low, high = SHARES_BP.get(column, (value, value))
        if not low <= value <= high:
            raise RuleError("PERCENT_OUT_OF_RANGE", column=column, minimum=low // 100, maximum=high // 100)


def settle_override(customer: Customer) -> None:
    """An override has a reason and a last day (R0); without one there is nothing to give a reason for.

    Raises RuleError OVERRIDE_NEEDS_REASON; ValueError for a text that is no tier.
    """
    if customer.tier_override is None:
        if customer.tier_override_reason is not None or customer.tier_override_until is not None:
            customer.tier_override_reason = customer.tier_override_until = None
        return
    Tier(customer.tier_override)
    if not customer.tier_override_reason or customer.tier_override_until is None:
        raise RuleError("OVERRIDE_NEEDS_REASON")


def refuse_loop(session: WriteSession, customer: Customer) -> None:
    """Raises RuleError PARENT_LOOP."""
    seen = {customer.id}
    parent_id = customer.parent_id
    while parent_id is not None:
        if parent_id in seen:
            raise RuleError("PARENT_LOOP", name=customer.name)
        seen.add(parent_id)
        parent_id = existing(session, Customer, parent_id).parent_id


def delete_customers(session: WriteSession, ids: Sequence[int]) -> None:
    """With what is theirs alone: sales, visits and tasks without a deal, purchases, adoption, product potentials, tier scores.

    Deals, people, dealers, invoices, payments, what belongs to a deal, and subsidiaries stay, without the customer.
    Raises RuleError UNKNOWN_RECORD.
    """
    refuse_unknown(session, Customer, ids)
    for model in _STAY:
        _detach(session, model, "customer_id", ids)
    _detach(session, Customer, "parent_id", ids)
    for model in _STAY_WITH_THEIR_DEAL:
        _detach(session, model, "customer_id", ids, "AND deal_id IS NOT NULL")
    for model in (*_GO_ALONG, *_STAY_WITH_THEIR_DEAL):
        _delete(session, model, "customer_id", ids)
    session.flush()
    _delete(session, Customer, "id", ids)


def _detach(session: WriteSession, model: type[Base], column: str, ids: Sequence[int], condition: str = "") -> None:
    rows = session.run(
        f"SELECT id FROM {model.__tablename__} WHERE {column} IN (SELECT value FROM json_each(?)) {condition}",
        (json.dumps(list(ids)),),
    )
    session.set_values(model, column, {row[0]: None for row in rows})


def _delete(session: WriteSession, model: type[Base], column: str, ids: Sequence[int]) -> None:
    for start in range(0, len(ids), _AT_ONCE):
        chosen = model.__table__.c[column].in_(ids[start : start + _AT_ONCE])
        for record in session.scalars(select(model).where(chosen)):
            session.delete(record)
