"""What the portfolio keeps by period: frozen cut lines, quarterly tier scores, scorecard entries, reviews."""

from __future__ import annotations

from datetime import date
from typing import Any

from sqlalchemy import ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from app.models.base import Base


class FrozenCut(Base):
    """The median potential a planning period began with (R2): other customers' edits cannot move anyone meanwhile."""

    __tablename__ = "frozen_cut"

    starts_on: Mapped[date] = mapped_column(unique=True)
    y_cut_cents: Mapped[int]


class TierScore(Base):
    """The value score of a quarter (R10): a tier falls only after two low quarters. score_bp: 0..10000 stands for 0..100.

    starts_on: first day of the quarter. tier: by that quarter's score alone, before any delay or override.
    """

    __tablename__ = "tier_score"
    __table_args__: Any = (UniqueConstraint("customer_id", "starts_on"), {"sqlite_autoincrement": True})

    customer_id: Mapped[int] = mapped_column(ForeignKey("customer.id"))
    starts_on: Mapped[date]
    score_bp: Mapped[int]
    tier: Mapped[str]


class KpiEntry(Base):
    """Target, and where the book does not know it the actual, of one KPI in one quarter (R4); decimals as text."""

    __tablename__ = "kpi_entry"
    __table_args__: Any = (UniqueConstraint("kpi", "starts_on"), {"sqlite_autoincrement": True})

    kpi: Mapped[str]
    starts_on: Mapped[date]
    target: Mapped[str | None]
    actual: Mapped[str | None]


class Review(Base):
    """A review that was held: what "moved since the last review" counts from."""

    __tablename__ = "review"

    held_on: Mapped[date] = mapped_column(unique=True)
    notes: Mapped[str | None]
