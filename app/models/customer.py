"""A company that buys, or could."""

from __future__ import annotations

from datetime import date
from typing import Any

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from app.models.base import Base, where_known


class Customer(Base):
    """potential_cents: yearly purchases of our category from all suppliers (R1); None = not known, never 0.

    Scores of the lenses: potential_score and fit_* 1..5 (R5); rival_share_bp and growth_bp, the largest rival's part of the
    customer's purchases and their yearly growth, in basis points (R6); x_class, y_class 0..4 where set by hand (R9); influence 1..5;
    monthly_revenue_cents, strategic_revenue_cents: what the customer pays us a month, in all and for strategic products (R10);
    ka_* 1..5 (R33). tier_override holds until tier_override_until, that day included, with its reason (R0).

    name_key is what a name is matched by (app.exchange.cells.match_key); search_key holds name, pinyin and initials.
    """

    __tablename__ = "customer"
    __table_args__: Any = (
        Index("ix_customer_points", "is_active", "area_id", "owner_id", "industry_id", "potential_cents"),
        where_known("customer", "external_id"),
        where_known("customer", "parent_id"),
        {"sqlite_autoincrement": True},
    )

    name: Mapped[str]
    name_key: Mapped[str] = mapped_column(default="", index=True)
    search_key: Mapped[str] = mapped_column(default="", index=True)
    external_id: Mapped[str | None]
    industry_id: Mapped[int | None] = mapped_column(ForeignKey("industry.id"))
    area_id: Mapped[int | None] = mapped_column(ForeignKey("area.id"))
    owner_id: Mapped[int | None] = mapped_column(ForeignKey("rep.id"))
    parent_id: Mapped[int | None] = mapped_column(ForeignKey("customer.id"))
    potential_cents: Mapped[int | None]
    potential_confidence: Mapped[str | None]
    potential_on: Mapped[date | None]
    city: Mapped[str | None]
    employees: Mapped[int | None]
    annual_revenue_cents: Mapped[int | None]
    founded_year: Mapped[int | None]
    phone: Mapped[str | None]
    website: Mapped[str | None]
    notes: Mapped[str | None]
    potential_score: Mapped[int | None]
    fit_product: Mapped[int | None]
    fit_price: Mapped[int | None]
    fit_relationship: Mapped[int | None]
    fit_service: Mapped[int | None]
    rival_name: Mapped[str | None]
    rival_share_bp: Mapped[int | None]
    growth_bp: Mapped[int | None]
    x_class: Mapped[int | None]
    y_class: Mapped[int | None]
    influence: Mapped[int | None]
    is_vip: Mapped[bool] = mapped_column(default=False)
    monthly_revenue_cents: Mapped[int | None]
    strategic_revenue_cents: Mapped[int | None]
    products_used: Mapped[int | None]
    is_strategic: Mapped[bool] = mapped_column(default=False)
    tier_override: Mapped[str | None]
    tier_override_reason: Mapped[str | None]
    tier_override_until: Mapped[date | None]
    early_adopter: Mapped[bool] = mapped_column(default=False)
    ka_quantity: Mapped[int | None]
    ka_concentration: Mapped[int | None]
    ka_service: Mapped[int | None]
    ka_price_sensitivity: Mapped[int | None]
    ka_partnership: Mapped[int | None]
    is_active: Mapped[bool] = mapped_column(default=True)
