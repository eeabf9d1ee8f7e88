"""A deal on its way through the funnel (R13)."""

from __future__ import annotations

from datetime import date
from typing import Any

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from app.models.base import Base, where_known


class Deal(Base):
    """customer_id may be None: such a deal is flagged NO_CUSTOMER, never lost.

    amount_cents None = not known (NO_AMOUNT); list_amount_cents is the list price of what is offered.
    stage_since: day the deal entered its stage. last_contact_on: last real contact, None = none yet.
    slips: how often expected_close was pushed to a later month. closed_on: day it was won, lost or shelved; a deal in COLLECT has it, for the decision is made.
    need, want: the main ones, each with who said it; co_owner_id: a second seller who claims the deal (OWNER_CONFLICT, R14).
    """

    __tablename__ = "deal"
    __table_args__: Any = (
        Index("ix_deal_board", "stage", "owner_id", "area_id", "amount_cents", "expected_close", "list_amount_cents"),
        where_known("deal", "won_on", "customer_id", "amount_cents"),
        where_known("deal", "external_id"),
        where_known("deal", "dealer_id"),
        {"sqlite_autoincrement": True},
    )

    name: Mapped[str]
    search_key: Mapped[str] = mapped_column(default="", index=True)
    external_id: Mapped[str | None]
    customer_id: Mapped[int | None] = mapped_column(ForeignKey("customer.id"), index=True)
    owner_id: Mapped[int | None] = mapped_column(ForeignKey("rep.id"))
    area_id: Mapped[int | None] = mapped_column(ForeignKey("area.id"))
    product_id: Mapped[int | None] = mapped_column(ForeignKey("product.id"))
    dealer_id: Mapped[int | None] = mapped_column(ForeignKey("dealer.id"))
    stage: Mapped[str]
    amount_cents: Mapped[int | None]
    list_amount_cents: Mapped[int | None]
    opened_on: Mapped[date | None]
    stage_since: Mapped[date | None]
    last_contact_on: Mapped[date | None]
    expected_close: Mapped[date | None]
    won_on: Mapped[date | None]
    closed_on: Mapped[date | None]
    loss_reason: Mapped[str | None]
    slips: Mapped[int] = mapped_column(default=0)
    next_step: Mapped[str | None]
    next_step_on: Mapped[date | None]
    notes: Mapped[str | None]
    rival: Mapped[str | None]
    need: Mapped[str | None]
    need_contact_id: Mapped[int | None] = mapped_column(ForeignKey("contact.id"))
    want: Mapped[str | None]
    budget_cents: Mapped[int | None]
    decision_steps: Mapped[str | None]
    contract_no: Mapped[str | None]
    terms: Mapped[str | None]
    forecast_call: Mapped[str | None]
    forecast_reason: Mapped[str | None]
    want_contact_id: Mapped[int | None] = mapped_column(ForeignKey("contact.id"))
    co_owner_id: Mapped[int | None] = mapped_column(ForeignKey("rep.id"))
