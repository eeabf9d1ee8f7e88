"""What a deal collects on its way: stages entered, slips, gates confirmed, documents."""

from __future__ import annotations

from datetime import date
from typing import Any

from sqlalchemy import ForeignKey, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from app.models.base import Base


class StageEntry(Base):
    """A stage or end state the deal entered on a day, in the order of the ids; reason: why a gate was overridden or a stage skipped."""

    __tablename__ = "stage_entry"
    __table_args__: Any = (
        Index("ix_stage_entry_deal", "deal_id", "entered_on", "stage"),
        {"sqlite_autoincrement": True},
    )

    deal_id: Mapped[int] = mapped_column(ForeignKey("deal.id"))
    stage: Mapped[str]
    entered_on: Mapped[date]
    reason: Mapped[str | None]


class Slip(Base):
    """One push of the expected close to a later month, with its one-word reason (None: not said)."""

    __tablename__ = "slip"
    __table_args__: Any = (Index("ix_slip_deal", "deal_id", "slipped_on"), {"sqlite_autoincrement": True})

    deal_id: Mapped[int] = mapped_column(ForeignKey("deal.id"))
    slipped_on: Mapped[date]
    from_on: Mapped[date]
    to_on: Mapped[date]
    reason: Mapped[str | None]


class GateCheck(Base):
    """A gate item that was confirmed by hand, with what shows it (R13)."""

    __tablename__ = "gate_check"
    __table_args__: Any = (UniqueConstraint("deal_id", "item"), {"sqlite_autoincrement": True})

    deal_id: Mapped[int] = mapped_column(ForeignKey("deal.id"))
    item: Mapped[str]
    confirmed_on: Mapped[date]
    evidence: Mapped[str | None]


class DealDocument(Base):
    """A link to a local file; the file itself stays where it is."""

    __tablename__ = "deal_document"
    __table_args__: Any = (Index("ix_deal_document_deal", "deal_id"), {"sqlite_autoincrement": True})

    deal_id: Mapped[int] = mapped_column(ForeignKey("deal.id"))
    title: Mapped[str]
    path: Mapped[str]
