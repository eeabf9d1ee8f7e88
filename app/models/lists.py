"""The short lists that customers and deals point to: areas, industries, products, reps."""

from __future__ import annotations

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from app.models.base import Base


class Area(Base):
    """A sales area or regional office."""

    __tablename__ = "area"

    name: Mapped[str] = mapped_column(unique=True)
    external_id: Mapped[str | None]
    manager: Mapped[str | None]


class Industry(Base):
    __tablename__ = "industry"

    name: Mapped[str] = mapped_column(unique=True)


class Product(Base):
    __tablename__ = "product"

    name: Mapped[str] = mapped_column(index=True)
    external_id: Mapped[str | None] = mapped_column(index=True)
    series: Mapped[str | None]
    list_price_cents: Mapped[int | None]
    search_key: Mapped[str] = mapped_column(default="")


class Rep(Base):
    """A field salesperson; `manager` is the name of whom the rep reports to."""

    __tablename__ = "rep"

    name: Mapped[str] = mapped_column(index=True)
    external_id: Mapped[str | None] = mapped_column(index=True)
    manager: Mapped[str | None]
    area_id: Mapped[int | None] = mapped_column(ForeignKey("area.id"))
    email: Mapped[str | None]
    is_active: Mapped[bool] = mapped_column(default=True)
