"""A company that buys, or could."""

from __future__ import annotations

from datetime import date
from typing import Any

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from app.models.base import Base, where_known


class Customer(Base):
    """potential_cents: yearly purchases of our category from all suppliers (R1); None = not known, never 0.

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
    is_active: Mapped[bool] = mapped_column(default=True)
