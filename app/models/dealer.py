"""A dealer: buys and resells in its own name (R26). customer_id links a dealer that is also a customer."""

from __future__ import annotations

from typing import Any

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from app.models.base import Base, where_known


class Dealer(Base):
    __tablename__ = "dealer"
    __table_args__: Any = (where_known("dealer", "external_id"), {"sqlite_autoincrement": True})

    name: Mapped[str]
    name_key: Mapped[str] = mapped_column(default="", index=True)
    search_key: Mapped[str] = mapped_column(default="", index=True)
    external_id: Mapped[str | None]
    area_id: Mapped[int | None] = mapped_column(ForeignKey("area.id"))
    owner_id: Mapped[int | None] = mapped_column(ForeignKey("rep.id"))
    customer_id: Mapped[int | None] = mapped_column(ForeignKey("customer.id"))
    city: Mapped[str | None]
    phone: Mapped[str | None]
    notes: Mapped[str | None]
    is_active: Mapped[bool] = mapped_column(default=True)
