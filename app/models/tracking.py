"""The 1+2+1 sheet of a deal: people in it, tests, factors, needs, decision flow, role plan, answers to red flags."""

from __future__ import annotations

from datetime import date
from typing import Any

from sqlalchemy import ForeignKey, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from app.models.base import Base


class DealPerson(Base):
    """A contact's part in one deal (R14, R15). influence 1..3, support -5..5, None = not rated.

    gatekeeper_kind: only with is_gatekeeper. company_result, personal_win: the two halves of the win-result.
    """

    __tablename__ = "deal_person"
    __table_args__: Any = (UniqueConstraint("deal_id", "contact_id"), {"sqlite_autoincrement": True})

    deal_id: Mapped[int] = mapped_column(ForeignKey("deal.id"))
    contact_id: Mapped[int] = mapped_column(ForeignKey("contact.id"), index=True)
    is_decider: Mapped[bool] = mapped_column(default=False)
    is_user: Mapped[bool] = mapped_column(default=False)
    is_gatekeeper: Mapped[bool] = mapped_column(default=False)
    is_purchaser: Mapped[bool] = mapped_column(default=False)
    gatekeeper_kind: Mapped[str | None]
    influence: Mapped[int | None]
    support: Mapped[int | None]
    response_mode: Mapped[str | None]
    company_result: Mapped[str | None]
    personal_win: Mapped[str | None]
    notes: Mapped[str | None]


class GuideEvidence(Base):
    """A test of guide or insider that was passed, with what shows it and the day (R15); older than 90 days is to be rechecked."""

    __tablename__ = "guide_evidence"
    __table_args__: Any = (UniqueConstraint("deal_id", "contact_id", "test"), {"sqlite_autoincrement": True})

    deal_id: Mapped[int] = mapped_column(ForeignKey("deal.id"))
    contact_id: Mapped[int] = mapped_column(ForeignKey("contact.id"), index=True)
    test: Mapped[str]
    evidence: Mapped[str]
    seen_on: Mapped[date]


class FactorScore(Base):
    """One of the five purchase factors (R16): weight 0..100 in the customer's eyes, ours and the best rival's 1..5."""

    __tablename__ = "factor_score"
    __table_args__: Any = (UniqueConstraint("deal_id", "factor"), {"sqlite_autoincrement": True})

    deal_id: Mapped[int] = mapped_column(ForeignKey("deal.id"))
    factor: Mapped[str]
    weight: Mapped[int | None]
    ours: Mapped[int | None]
    rival: Mapped[int | None]
    remark: Mapped[str | None]


class DealNeed(Base):
    """A need of the company or a want of a person, with who said it; the deal's own need and want are the main ones."""

    __tablename__ = "deal_need"
    __table_args__: Any = (Index("ix_deal_need_deal", "deal_id"), {"sqlite_autoincrement": True})

    deal_id: Mapped[int] = mapped_column(ForeignKey("deal.id"))
    kind: Mapped[str]
    text: Mapped[str]
    contact_id: Mapped[int | None] = mapped_column(ForeignKey("contact.id"), index=True)
    said_on: Mapped[date | None]


class DecisionStep(Base):
    """A step of the customer's decision (R34), by position 0, 1, ... kind: a FlowStep, None for one with a title of its own."""

    __tablename__ = "decision_step"
    __table_args__: Any = (Index("ix_decision_step_deal", "deal_id", "position"), {"sqlite_autoincrement": True})

    deal_id: Mapped[int] = mapped_column(ForeignKey("deal.id"))
    position: Mapped[int]
    kind: Mapped[str | None]
    title: Mapped[str | None]
    contact_id: Mapped[int | None] = mapped_column(ForeignKey("contact.id"), index=True)
    expected_days: Mapped[int | None]
    status: Mapped[str] = mapped_column(default="NOT_STARTED")
    done_on: Mapped[date | None]


class RolePlan(Base):
    """One row of the role service plan (R34): what we do for a person of the deal, and how often. ends_on None: it goes on."""

    __tablename__ = "role_plan"
    __table_args__: Any = (Index("ix_role_plan_deal", "deal_id"), {"sqlite_autoincrement": True})

    deal_id: Mapped[int] = mapped_column(ForeignKey("deal.id"))
    contact_id: Mapped[int | None] = mapped_column(ForeignKey("contact.id"), index=True)
    goal: Mapped[str]
    method: Mapped[str | None]
    action: Mapped[str | None]
    starts_on: Mapped[date]
    frequency: Mapped[str]
    ends_on: Mapped[date | None]


class RolePlanDone(Base):
    """A day on which a row of the role service plan was done."""

    __tablename__ = "role_plan_done"
    __table_args__: Any = (UniqueConstraint("role_plan_id", "done_on"), {"sqlite_autoincrement": True})

    role_plan_id: Mapped[int] = mapped_column(ForeignKey("role_plan.id"))
    done_on: Mapped[date]


class FlagAnswer(Base):
    """What is done about a red flag, or why it is accepted (R15). is_accepted: `text` is a reason, else an action."""

    __tablename__ = "flag_answer"
    __table_args__: Any = (UniqueConstraint("deal_id", "flag"), {"sqlite_autoincrement": True})

    deal_id: Mapped[int] = mapped_column(ForeignKey("deal.id"))
    flag: Mapped[str]
    is_accepted: Mapped[bool] = mapped_column(default=False)
    text: Mapped[str]
    due_on: Mapped[date | None]
    answered_on: Mapped[date]


class MessageCheck(Base):
    """A mail or proposal walked around (R17). ticks: the WalkQuestions answered yes, joined by commas."""

    __tablename__ = "message_check"
    __table_args__: Any = (Index("ix_message_check_deal", "deal_id"), {"sqlite_autoincrement": True})

    deal_id: Mapped[int | None] = mapped_column(ForeignKey("deal.id"))
    contact_id: Mapped[int | None] = mapped_column(ForeignKey("contact.id"), index=True)
    title: Mapped[str]
    ticks: Mapped[str] = mapped_column(default="")
    checked_on: Mapped[date]
