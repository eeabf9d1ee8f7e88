"""What the fields of a customer may hold, and what goes with a customer that is deleted."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from app.errors import RuleError
from app.models import Area, Base, CreditFile, Customer, Industry, Rep, SalesEntry, Task, Visit
from app.services.deletions import delete_with_own, naming
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

_GO_ALONG: tuple[type[Base], ...] = (SalesEntry, Visit, Task, CreditFile)
_IS_NOBODY_ELSES: Mapping[type[Base], str] = {
    Visit: "deal_id IS NULL AND dealer_id IS NULL",
    Task: "deal_id IS NULL AND dealer_id IS NULL",
    CreditFile: "dealer_id IS NULL",
}
"""What goes with a customer though it could be without one, and which rows of it belong to something else that stays."""


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
    """With what is theirs alone: sales, visits and tasks without a deal or dealer, purchases, adoption, credit file and so on.

    Deals, people, dealers, invoices, payments, what belongs to a deal, and subsidiaries stay, without the customer.
    Raises RuleError UNKNOWN_RECORD.
    """
    refuse_unknown(session, Customer, ids)
    for model in _GO_ALONG:
        delete_with_own(session, model, naming(session, model, "customer_id", ids, _IS_NOBODY_ELSES.get(model, "1")))
    delete_with_own(session, Customer, ids)
