"""The evaluation form of dealers and its records (R25). A recorded evaluation and its scorecard version are never rewritten."""

from __future__ import annotations

from datetime import date
from typing import Any

from sqlalchemy import ForeignKey, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from app.models.base import Base


class DealerScorecard(Base):
    """One version of the form; the highest version is the one in use. Cuts are basis points of 100 points (8500 = 85)."""

    __tablename__ = "dealer_scorecard"

    version: Mapped[int] = mapped_column(unique=True)
    made_on: Mapped[date]
    cut_a_bp: Mapped[int]
    cut_b_bp: Mapped[int]
    cut_c_bp: Mapped[int]
    remark: Mapped[str | None]


class ScorecardCriterion(Base):
    """A line of a scorecard version. weight: whole percent, the version's weights make 100. key: a Criterion or a word of the book's own.

    is_gate: a mark of 1 or less caps the grade. anchors_*: six lines, what 0..5 stand for; names and anchors None: the program's own.
    """

    __tablename__ = "scorecard_criterion"
    __table_args__: Any = (UniqueConstraint("scorecard_id", "key"), {"sqlite_autoincrement": True})

    scorecard_id: Mapped[int] = mapped_column(ForeignKey("dealer_scorecard.id"))
    position: Mapped[int]
    key: Mapped[str]
    criterion_group: Mapped[str]
    weight: Mapped[int]
    is_gate: Mapped[bool] = mapped_column(default=False)
    name_en: Mapped[str | None]
    name_zh: Mapped[str | None]
    anchors_en: Mapped[str | None]
    anchors_zh: Mapped[str | None]


class DealerEvaluation(Base):
    """One evaluator's marks of a dealer. recorded_on None: a draft. Recorded ones of one quarter and version are averaged."""

    __tablename__ = "dealer_evaluation"
    __table_args__: Any = (
        Index("ix_dealer_evaluation_dealer", "dealer_id", "recorded_on"),
        {"sqlite_autoincrement": True},
    )

    dealer_id: Mapped[int] = mapped_column(ForeignKey("dealer.id"))
    scorecard_id: Mapped[int] = mapped_column(ForeignKey("dealer_scorecard.id"))
    evaluator_id: Mapped[int | None] = mapped_column(ForeignKey("rep.id"))
    started_on: Mapped[date]
    recorded_on: Mapped[date | None]
    remark: Mapped[str | None]


class DealerMark(Base):
    """mark 0..5, None = not scored. is_auto: taken from the book's own figures when it was recorded."""

    __tablename__ = "dealer_mark"
    __table_args__: Any = (UniqueConstraint("evaluation_id", "criterion_id"), {"sqlite_autoincrement": True})

    evaluation_id: Mapped[int] = mapped_column(ForeignKey("dealer_evaluation.id"))
    criterion_id: Mapped[int] = mapped_column(ForeignKey("scorecard_criterion.id"))
    mark: Mapped[int | None]
    evidence: Mapped[str | None]
    is_auto: Mapped[bool] = mapped_column(default=False)
