"""A call on a customer, planned or held, with its objective, people, preparation and outcome (R20)."""

from __future__ import annotations

from datetime import date
from typing import Any

from sqlalchemy import ForeignKey, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from app.models.base import Base, where_known


class Visit(Base):
    """held_on None = planned only, cancelled if cancelled_on is set. minutes: time spent with the customer; cost_cents: travel and expense.

    starts_at: minutes after midnight. dealer_id: the dealer or sub-dealer that was visited.
    The goal is one sentence and its SMART parts: goal_action, what the customer is to do, by goal_contact_id, seen by goal_measure,
    difficulty 1..5, until goal_on; goal_product_id links it where there is no deal.
    outcome: what counts (R20); claimed_outcome: what the rep picked. advance_*: the action promised by the customer, promised for
    advance_on, done on advance_done_on. next_step is ours, by next_step_rep_id.
    """

    __tablename__ = "visit"
    __table_args__: Any = (
        Index("ix_visit_customer", "customer_id", "held_on"),
        where_known("visit", "deal_id"),
        where_known("visit", "dealer_id"),
        where_known("visit", "planned_on"),
        {"sqlite_autoincrement": True},
    )

    external_id: Mapped[str | None]
    customer_id: Mapped[int | None] = mapped_column(ForeignKey("customer.id"))
    dealer_id: Mapped[int | None] = mapped_column(ForeignKey("dealer.id"))
    deal_id: Mapped[int | None] = mapped_column(ForeignKey("deal.id"))
    rep_id: Mapped[int | None] = mapped_column(ForeignKey("rep.id"))
    planned_on: Mapped[date | None]
    starts_at: Mapped[int | None]
    held_on: Mapped[date | None]
    cancelled_on: Mapped[date | None]
    minutes: Mapped[int | None]
    cost_cents: Mapped[int | None]
    with_leader: Mapped[bool] = mapped_column(default=False)
    subject: Mapped[str | None]
    notes: Mapped[str | None]
    goal_action: Mapped[str | None]
    goal_contact_id: Mapped[int | None] = mapped_column(ForeignKey("contact.id"))
    goal_measure: Mapped[str | None]
    goal_difficulty: Mapped[int | None]
    goal_product_id: Mapped[int | None] = mapped_column(ForeignKey("product.id"))
    goal_on: Mapped[date | None]
    outcome: Mapped[str | None]
    claimed_outcome: Mapped[str | None]
    order_no: Mapped[str | None]
    order_cents: Mapped[int | None]
    advance_kind: Mapped[str | None]
    advance_action: Mapped[str | None]
    advance_contact_id: Mapped[int | None] = mapped_column(ForeignKey("contact.id"))
    advance_on: Mapped[date | None]
    advance_done_on: Mapped[date | None]
    no_sale_reason: Mapped[str | None]
    next_step: Mapped[str | None]
    next_step_on: Mapped[date | None]
    next_step_rep_id: Mapped[int | None] = mapped_column(ForeignKey("rep.id"))


class VisitPerson(Base):
    """Whom the visit was with, or is to be with."""

    __tablename__ = "visit_person"
    __table_args__: Any = (UniqueConstraint("visit_id", "contact_id"), {"sqlite_autoincrement": True})

    visit_id: Mapped[int] = mapped_column(ForeignKey("visit.id"))
    contact_id: Mapped[int] = mapped_column(ForeignKey("contact.id"), index=True)


class VisitAnswer(Base):
    """What is written to one PrepQuestion or VisitStep of a visit; key: its value."""

    __tablename__ = "visit_answer"
    __table_args__: Any = (UniqueConstraint("visit_id", "key"), {"sqlite_autoincrement": True})

    visit_id: Mapped[int] = mapped_column(ForeignKey("visit.id"))
    key: Mapped[str]
    text: Mapped[str]


class VisitObjection(Base):
    """An objection that came up, and what we answered (R20)."""

    __tablename__ = "visit_objection"
    __table_args__: Any = (Index("ix_visit_objection_visit", "visit_id"), {"sqlite_autoincrement": True})

    visit_id: Mapped[int] = mapped_column(ForeignKey("visit.id"))
    kind: Mapped[str]
    text: Mapped[str | None]
    answer: Mapped[str | None]
