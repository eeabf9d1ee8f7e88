"""What is known of a customer and one product: potential there, rival, adoption; and what the customer bought from whom."""

from __future__ import annotations

from datetime import date
from typing import Any

from sqlalchemy import ForeignKey, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from app.models.base import Base


class ProductPotential(Base):
    """One cell of the white-space grid (R32). potential_cents: a year; rival: who supplies it now."""

    __tablename__ = "product_potential"
    __table_args__: Any = (UniqueConstraint("customer_id", "product_id"), {"sqlite_autoincrement": True})

    customer_id: Mapped[int] = mapped_column(ForeignKey("customer.id"))
    product_id: Mapped[int] = mapped_column(ForeignKey("product.id"))
    potential_cents: Mapped[int | None]
    rival: Mapped[str | None]
    not_applicable: Mapped[bool] = mapped_column(default=False)


class Adoption(Base):
    """The level seen on a day (R19); the newest day up to as_of counts, older ones are the history."""

    __tablename__ = "adoption"
    __table_args__: Any = (
        Index("ix_adoption_cell", "customer_id", "product_id", "seen_on"),
        {"sqlite_autoincrement": True},
    )

    customer_id: Mapped[int] = mapped_column(ForeignKey("customer.id"))
    product_id: Mapped[int] = mapped_column(ForeignKey("product.id"))
    level: Mapped[str]
    seen_on: Mapped[date]
    notes: Mapped[str | None]


class Purchase(Base):
    """A purchase of our category by the customer (R11); supplier None = from us."""

    __tablename__ = "purchase"
    __table_args__: Any = (Index("ix_purchase_customer", "customer_id", "bought_on"), {"sqlite_autoincrement": True})

    customer_id: Mapped[int] = mapped_column(ForeignKey("customer.id"))
    bought_on: Mapped[date]
    supplier: Mapped[str | None]
    product_id: Mapped[int | None] = mapped_column(ForeignKey("product.id"))
