"""Invoices and the payments that settle them (R28)."""

from __future__ import annotations

from datetime import date
from typing import Any

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from app.models.base import Base, where_known


class Invoice(Base):
    """amount_cents below 0 is a credit note. due_on None: issued_on and 30 days (R28)."""

    __tablename__ = "invoice"
    __table_args__: Any = (
        where_known("invoice", "customer_id", "due_on"),
        where_known("invoice", "external_id"),
        {"sqlite_autoincrement": True},
    )

    external_id: Mapped[str | None]
    number: Mapped[str]
    customer_id: Mapped[int | None] = mapped_column(ForeignKey("customer.id"))
    dealer_id: Mapped[int | None] = mapped_column(ForeignKey("dealer.id"))
    deal_id: Mapped[int | None] = mapped_column(ForeignKey("deal.id"))
    issued_on: Mapped[date]
    due_on: Mapped[date | None]
    amount_cents: Mapped[int]
    notes: Mapped[str | None]


class Payment(Base):
    """invoice_id None: not matched, settles the oldest invoice first."""

    __tablename__ = "payment"
    __table_args__: Any = (
        where_known("payment", "customer_id", "paid_on"),
        where_known("payment", "invoice_id"),
        {"sqlite_autoincrement": True},
    )

    external_id: Mapped[str | None]
    customer_id: Mapped[int | None] = mapped_column(ForeignKey("customer.id"))
    dealer_id: Mapped[int | None] = mapped_column(ForeignKey("dealer.id"))
    invoice_id: Mapped[int | None] = mapped_column(ForeignKey("invoice.id"))
    paid_on: Mapped[date]
    amount_cents: Mapped[int]
    notes: Mapped[str | None]
