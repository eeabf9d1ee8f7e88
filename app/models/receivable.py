"""Invoices, the payments that settle them, and what is done to get the money in (R27, R28, R31)."""

from __future__ import annotations

from datetime import date
from typing import Any

from sqlalchemy import ForeignKey, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from app.models.base import Base, where_known


class Invoice(Base):
    """amount_cents below 0 is a credit note. due_on None: issued_on and the customer's terms, else 30 days (R28).

    disputed_on: since when the customer disputes it; dispute_over_on: settled. late_reason: a LateReason (R31).
    """

    __tablename__ = "invoice"
    __table_args__: Any = (
        where_known("invoice", "customer_id", "due_on"),
        where_known("invoice", "external_id"),
        where_known("invoice", "dealer_id", "due_on"),
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
    disputed_on: Mapped[date | None]
    dispute_over_on: Mapped[date | None]
    late_reason: Mapped[str | None]


class Payment(Base):
    """invoice_id None: not matched, settles the oldest invoice first."""

    __tablename__ = "payment"
    __table_args__: Any = (
        where_known("payment", "customer_id", "paid_on"),
        where_known("payment", "invoice_id"),
        where_known("payment", "dealer_id", "paid_on"),
        {"sqlite_autoincrement": True},
    )

    external_id: Mapped[str | None]
    customer_id: Mapped[int | None] = mapped_column(ForeignKey("customer.id"))
    dealer_id: Mapped[int | None] = mapped_column(ForeignKey("dealer.id"))
    invoice_id: Mapped[int | None] = mapped_column(ForeignKey("invoice.id"))
    paid_on: Mapped[date]
    amount_cents: Mapped[int]
    notes: Mapped[str | None]


class CreditFile(Base):
    """What a company's credit limit is reckoned from (R27); of a customer, or of a dealer that is not one.

    score_*: 0..100 of payment, activity, years, finance. grade_set, limit_set_cents: by hand, with reason, until limit_set_until.
    """

    __tablename__ = "credit_file"
    __table_args__: Any = (
        UniqueConstraint("customer_id"),
        UniqueConstraint("dealer_id"),
        {"sqlite_autoincrement": True},
    )

    customer_id: Mapped[int | None] = mapped_column(ForeignKey("customer.id"))
    dealer_id: Mapped[int | None] = mapped_column(ForeignKey("dealer.id"))
    credit_days: Mapped[int | None]
    net_worth_cents: Mapped[int | None]
    score_payment: Mapped[int | None]
    score_activity: Mapped[int | None]
    score_years: Mapped[int | None]
    score_finance: Mapped[int | None]
    grade_set: Mapped[str | None]
    limit_set_cents: Mapped[int | None]
    limit_set_reason: Mapped[str | None]
    limit_set_until: Mapped[date | None]
    shipped_not_invoiced_cents: Mapped[int | None]
    expected_monthly_cents: Mapped[int | None]


class PaymentPromise(Base):
    """A promise to pay an amount by a day (R31); kept or broken is told from the payments. withdrawn_on: taken back by us."""

    __tablename__ = "payment_promise"
    __table_args__: Any = (
        where_known("payment_promise", "customer_id"),
        where_known("payment_promise", "dealer_id"),
        {"sqlite_autoincrement": True},
    )

    customer_id: Mapped[int | None] = mapped_column(ForeignKey("customer.id"))
    dealer_id: Mapped[int | None] = mapped_column(ForeignKey("dealer.id"))
    invoice_id: Mapped[int | None] = mapped_column(ForeignKey("invoice.id"), index=True)
    promised_on: Mapped[date]
    due_on: Mapped[date]
    amount_cents: Mapped[int]
    withdrawn_on: Mapped[date | None]
    notes: Mapped[str | None]


class CollectionStep(Base):
    """A step of the collection ladder that was taken for an invoice (R31)."""

    __tablename__ = "collection_step"
    __table_args__: Any = (
        Index("ix_collection_step_invoice", "invoice_id", "done_on"),
        {"sqlite_autoincrement": True},
    )

    invoice_id: Mapped[int] = mapped_column(ForeignKey("invoice.id"))
    step: Mapped[str]
    done_on: Mapped[date]
    notes: Mapped[str | None]
