"""A person at a customer."""

from __future__ import annotations

from typing import Any

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from app.models.base import Base, where_known


class Contact(Base):
    __tablename__ = "contact"
    __table_args__: Any = (where_known("contact", "external_id"), {"sqlite_autoincrement": True})

    name: Mapped[str]
    search_key: Mapped[str] = mapped_column(default="", index=True)
    external_id: Mapped[str | None]
    customer_id: Mapped[int | None] = mapped_column(ForeignKey("customer.id"), index=True)
    title: Mapped[str | None]
    department: Mapped[str | None]
    phone: Mapped[str | None]
    mobile: Mapped[str | None]
    email: Mapped[str | None]
    notes: Mapped[str | None]
