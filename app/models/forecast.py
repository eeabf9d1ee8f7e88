"""Quotas, the calls of reps and manager, and the weekly snapshots of a forecast (R23)."""

from __future__ import annotations

from datetime import date
from typing import Any

from sqlalchemy import ForeignKey, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from app.models.base import Base


class Quota(Base):
    """Target of one rep for the period that starts on a day; rep_id None: the team's own target."""

    __tablename__ = "quota"
    __table_args__: Any = (UniqueConstraint("rep_id", "starts_on"), {"sqlite_autoincrement": True})

    rep_id: Mapped[int | None] = mapped_column(ForeignKey("rep.id"))
    starts_on: Mapped[date]
    amount_cents: Mapped[int]


class ForecastCall(Base):
    """What the rep says will come, and what the manager adds or takes off, each with its reason and apart (R23)."""

    __tablename__ = "forecast_call"
    __table_args__: Any = (UniqueConstraint("rep_id", "starts_on"), {"sqlite_autoincrement": True})

    rep_id: Mapped[int | None] = mapped_column(ForeignKey("rep.id"))
    starts_on: Mapped[date]
    call_cents: Mapped[int | None]
    call_reason: Mapped[str | None]
    adjustment_cents: Mapped[int | None]
    adjustment_reason: Mapped[str | None]


class ForecastSnapshot(Base):
    """The forecast of a period as it stood on a day; never edited, only added (R23)."""

    __tablename__ = "forecast_snapshot"
    __table_args__: Any = (UniqueConstraint("taken_on", "starts_on"), {"sqlite_autoincrement": True})

    taken_on: Mapped[date]
    starts_on: Mapped[date]


class ForecastLine(Base):
    """One rep in a snapshot: cents by category, won so far, quota and calls."""

    __tablename__ = "forecast_line"
    __table_args__: Any = (Index("ix_forecast_line_snapshot", "snapshot_id"), {"sqlite_autoincrement": True})

    snapshot_id: Mapped[int] = mapped_column(ForeignKey("forecast_snapshot.id"))
    rep_id: Mapped[int | None] = mapped_column(ForeignKey("rep.id"))
    won_cents: Mapped[int]
    commit_cents: Mapped[int]
    best_cents: Mapped[int]
    pipeline_cents: Mapped[int]
    omitted_cents: Mapped[int]
    quota_cents: Mapped[int | None]
    call_cents: Mapped[int | None]
    adjustment_cents: Mapped[int | None]


class SavedView(Base):
    """A named filter of a tab; state: JSON that the tab understands."""

    __tablename__ = "saved_view"
    __table_args__: Any = (UniqueConstraint("tab", "name"), {"sqlite_autoincrement": True})

    tab: Mapped[str]
    name: Mapped[str]
    state: Mapped[str]
