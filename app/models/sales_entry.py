"""What was sold to a customer, or to a dealer, in a month."""

from __future__ import annotations

from datetime import date
from typing import Any

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from app.models.base import Base, where_known


class SalesEntry(Base):
    """month: first day of the month. amount_cents may be negative (returns). margin_cents: gross margin, None = unknown."""

    __tablename__ = "sales_entry"
    __table_args__: Any = (
        Index("ix_sales_month_customer", "customer_id", "month", "amount_cents", "margin_cents"),
        where_known("sales_entry", "external_id"),
        where_known("sales_entry", "dealer_id"),
        {"sqlite_autoincrement": True},
    )

    external_id: Mapped[str | None]
    customer_id: Mapped[int | None] = mapped_column(ForeignKey("customer.id"))
    dealer_id: Mapped[int | None] = mapped_column(ForeignKey("dealer.id"))
    product_id: Mapped[int | None] = mapped_column(ForeignKey("product.id"))
    area_id: Mapped[int | None] = mapped_column(ForeignKey("area.id"))
    month: Mapped[date]
    amount_cents: Mapped[int]
    margin_cents: Mapped[int | None]
