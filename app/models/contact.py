"""A person at a customer, and how people there stand to each other."""

from __future__ import annotations

from datetime import date
from typing import Any

from sqlalchemy import ForeignKey, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from app.models.base import Base, where_known


class Contact(Base):
    """in_post_since: in this position since (RF07). left_on: no longer there; kept for what was said, counted nowhere.

    brain_counts: the 24 picks of the self-check as "a,b,c,d" (R17); brain_observed, a BrainStyle set by hand, wins over them.
    directness, basis: -5..5 (R18).
    """

    __tablename__ = "contact"
    __table_args__: Any = (
        where_known("contact", "external_id"),
        where_known("contact", "reports_to_id"),
        {"sqlite_autoincrement": True},
    )

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
    level: Mapped[str | None]
    reports_to_id: Mapped[int | None] = mapped_column(ForeignKey("contact.id"))
    coverage: Mapped[str | None]
    relation_stage: Mapped[str | None]
    in_post_since: Mapped[date | None]
    left_on: Mapped[date | None]
    brain_counts: Mapped[str | None]
    brain_observed: Mapped[str | None]
    directness: Mapped[int | None]
    basis: Mapped[int | None]


class ContactNote(Base):
    """One piece of business information about a person, by its kind (InfoKind, S3)."""

    __tablename__ = "contact_note"
    __table_args__: Any = (Index("ix_contact_note_contact", "contact_id"), {"sqlite_autoincrement": True})

    contact_id: Mapped[int] = mapped_column(ForeignKey("contact.id"))
    kind: Mapped[str]
    text: Mapped[str]
    noted_on: Mapped[date]


class ContactLine(Base):
    """Influence (directed, strength 1..3) or conflict (undirected, stored once, strength None) between two people (R15)."""

    __tablename__ = "contact_line"
    __table_args__: Any = (UniqueConstraint("kind", "from_id", "to_id"), {"sqlite_autoincrement": True})

    kind: Mapped[str]
    from_id: Mapped[int] = mapped_column(ForeignKey("contact.id"))
    to_id: Mapped[int] = mapped_column(ForeignKey("contact.id"), index=True)
    strength: Mapped[int | None]
