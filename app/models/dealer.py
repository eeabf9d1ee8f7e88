"""A dealer, what it is allowed to sell where, and what is known of its part of the channel (R26)."""

from __future__ import annotations

from datetime import date
from typing import Any

from sqlalchemy import ForeignKey, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from app.models.base import Base, where_known


class Dealer(Base):
    """customer_id links a dealer that is also a customer: one company, its invoices and credit are counted once.

    parent_id: the primary dealer of a sub-dealer (loops refused). commission_bp: of an agent, required. target_cents: this year's.
    outlets_covered of outlets_in_area. price_gap_bp: how much lower than in the neighbour region. stock_days: days of sales on stock.
    stock_cents: value of our stock at an agent. volume_cents: a year's sales through it where the book has no entries of it.
    """

    __tablename__ = "dealer"
    __table_args__: Any = (
        where_known("dealer", "external_id"),
        where_known("dealer", "parent_id"),
        where_known("dealer", "customer_id"),
        {"sqlite_autoincrement": True},
    )

    name: Mapped[str]
    name_key: Mapped[str] = mapped_column(default="", index=True)
    search_key: Mapped[str] = mapped_column(default="", index=True)
    external_id: Mapped[str | None]
    area_id: Mapped[int | None] = mapped_column(ForeignKey("area.id"))
    owner_id: Mapped[int | None] = mapped_column(ForeignKey("rep.id"))
    customer_id: Mapped[int | None] = mapped_column(ForeignKey("customer.id"))
    parent_id: Mapped[int | None] = mapped_column(ForeignKey("dealer.id"))
    city: Mapped[str | None]
    phone: Mapped[str | None]
    contact_name: Mapped[str | None]
    notes: Mapped[str | None]
    legal_kind: Mapped[str | None]
    dealer_type: Mapped[str | None]
    life_cycle: Mapped[str | None]
    commission_bp: Mapped[int | None]
    contract_no: Mapped[str | None]
    contract_from: Mapped[date | None]
    contract_to: Mapped[date | None]
    has_diversion_clause: Mapped[bool] = mapped_column(default=False)
    terms: Mapped[str | None]
    target_cents: Mapped[int | None]
    volume_cents: Mapped[int | None]
    sub_dealers: Mapped[int | None]
    outlets_covered: Mapped[int | None]
    outlets_in_area: Mapped[int | None]
    competing_lines: Mapped[str | None]
    employees: Mapped[int | None]
    sales_people: Mapped[int | None]
    vans: Mapped[int | None]
    warehouse_m2: Mapped[int | None]
    price_gap_bp: Mapped[int | None]
    stock_days: Mapped[int | None]
    stock_cents: Mapped[int | None]
    is_active: Mapped[bool] = mapped_column(default=True)


class DealerScope(Base):
    """An area and a product line a dealer is authorised for; None = all of them. Two exclusives may not overlap (R26)."""

    __tablename__ = "dealer_scope"
    __table_args__: Any = (UniqueConstraint("dealer_id", "area_id", "product_id"), {"sqlite_autoincrement": True})

    dealer_id: Mapped[int] = mapped_column(ForeignKey("dealer.id"))
    area_id: Mapped[int | None] = mapped_column(ForeignKey("area.id"))
    product_id: Mapped[int | None] = mapped_column(ForeignKey("product.id"))


class DealerFunction(Base):
    """Who carries one of the six channel functions with a dealer (R25)."""

    __tablename__ = "dealer_function"
    __table_args__: Any = (UniqueConstraint("dealer_id", "function"), {"sqlite_autoincrement": True})

    dealer_id: Mapped[int] = mapped_column(ForeignKey("dealer.id"))
    function: Mapped[str]
    carrier: Mapped[str]
    remark: Mapped[str | None]


class DealerConcernNote(Base):
    """What was said to one of the five concerns of a negotiation (R26)."""

    __tablename__ = "dealer_concern"
    __table_args__: Any = (UniqueConstraint("dealer_id", "concern"), {"sqlite_autoincrement": True})

    dealer_id: Mapped[int] = mapped_column(ForeignKey("dealer.id"))
    concern: Mapped[str]
    text: Mapped[str]


class DiversionCase(Base):
    """Goods of a dealer found outside its area (R26, P48). is_confirmed: it counts in the risk."""

    __tablename__ = "diversion_case"
    __table_args__: Any = (Index("ix_diversion_case_dealer", "dealer_id", "found_on"), {"sqlite_autoincrement": True})

    dealer_id: Mapped[int] = mapped_column(ForeignKey("dealer.id"))
    found_on: Mapped[date]
    area_id: Mapped[int | None] = mapped_column(ForeignKey("area.id"))
    product_id: Mapped[int | None] = mapped_column(ForeignKey("product.id"))
    amount_cents: Mapped[int | None]
    is_confirmed: Mapped[bool] = mapped_column(default=False)
    evidence: Mapped[str | None]
    measure: Mapped[str | None]


class ChannelNote(Base):
    """An entry of the channel forms: a condition (marks 1..5 for own sales and for dealers) or a building principle (note only).

    area_id None: for the whole region. key: a ChannelCondition or ChannelPrinciple.
    """

    __tablename__ = "channel_note"
    __table_args__: Any = (UniqueConstraint("area_id", "key"), {"sqlite_autoincrement": True})

    area_id: Mapped[int | None] = mapped_column(ForeignKey("area.id"))
    key: Mapped[str]
    own_mark: Mapped[int | None]
    dealer_mark: Mapped[int | None]
    text: Mapped[str | None]
