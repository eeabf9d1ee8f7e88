"""Something a rep is to do, by a day."""

from __future__ import annotations

from datetime import date
from typing import Any

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from app.models.base import Base, where_known


class Task(Base):
    """done_on None = still to do. invoice_id and ladder_step: a task of the collection ladder (R31)."""

    __tablename__ = "task"
    __table_args__: Any = (
        where_known("task", "customer_id"),
        where_known("task", "deal_id"),
        where_known("task", "dealer_id"),
        where_known("task", "invoice_id"),
        {"sqlite_autoincrement": True},
    )

    title: Mapped[str]
    customer_id: Mapped[int | None] = mapped_column(ForeignKey("customer.id"))
    deal_id: Mapped[int | None] = mapped_column(ForeignKey("deal.id"))
    dealer_id: Mapped[int | None] = mapped_column(ForeignKey("dealer.id"))
    invoice_id: Mapped[int | None] = mapped_column(ForeignKey("invoice.id"))
    ladder_step: Mapped[str | None]
    rep_id: Mapped[int | None] = mapped_column(ForeignKey("rep.id"))
    due_on: Mapped[date | None]
    done_on: Mapped[date | None]
    notes: Mapped[str | None]
