"""The one SQL of a deal's weighted amount (R13). No SQLAlchemy here: the first screen's numbers use it too."""

from __future__ import annotations

from collections.abc import Mapping

from app.terms import BOARD_STAGES, DealStage


def weighted_sql(odds_bp: Mapping[DealStage, int], deal: str) -> str:
    """Cents of a deal times its stage's odds, half away from zero to whole cents, as methods.money.weighted_cents has it.

    `deal` is the table's name or alias. NULL without an amount, and for deals that left the board.
    """
    cases = " ".join(f"WHEN '{stage.value}' THEN {odds_bp[stage]}" for stage in BOARD_STAGES)
    return weighted_at_sql(f"CASE {deal}.stage {cases} END", deal)


def weighted_at_sql(odds_bp: str | int, deal: str) -> str:
    """The same at odds given as basis points or as SQL."""
    half = f"CASE WHEN {deal}.amount_cents < 0 THEN -5000 ELSE 5000 END"
    return f"({deal}.amount_cents * {odds_bp} + {half}) / 10000"
