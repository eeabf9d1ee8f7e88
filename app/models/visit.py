"""A call on a customer, planned or held."""

from __future__ import annotations

from datetime import date
from typing import Any

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from app.models.base import Base, where_known


class Visit(Base):
    """held_on None = planned only. minutes: time spent with the customer; cost_cents: travel and expense of the visit."""

    __tablename__ = "visit"
    __table_args__: Any = (
        Index("ix_visit_customer", "customer_id", "held_on"),
        where_known("visit", "deal_id"),
        {"sqlite_autoincrement": True},
    )

    external_id: Mapped[str | None]
    customer_id: Mapped[int | None] = mapped_column(ForeignKey("customer.id"))
    deal_id: Mapped[int | None] = mapped_column(ForeignKey("deal.id"))
    rep_id: Mapped[int | None] = mapped_column(ForeignKey("rep.id"))
    planned_on: Mapped[date | None]
    held_on: Mapped[date | None]
    minutes: Mapped[int | None]
    cost_cents: Mapped[int | None]
    with_leader: Mapped[bool] = mapped_column(default=False)
    outcome: Mapped[str | None]
    subject: Mapped[str | None]
    notes: Mapped[str | None]
