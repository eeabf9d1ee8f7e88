"""R36 for the funnel and the forecast: the configurable values of R13 and R23, in the order of the rules."""

from __future__ import annotations

from app.methods.forecast import DEFAULT_BIAS_PERIODS, ForecastSpan
from app.methods.funnel import (
    DEFAULT_MAX_IDLE_DAYS,
    DEFAULT_ODDS_BP,
    FALLBACK_COVERAGE,
    MIN_CLOSED_DEALS,
    ODDS_PRIOR_WEIGHT,
)
from app.methods.gates import DEFAULT_CONTACTS_NEEDED
from app.methods.setting_kinds import SettingDefault, choice, number, share
from app.terms import BOARD_STAGES, DealStage


def _odds(stage: DealStage) -> SettingDefault:
    """
    >>> _odds(DealStage.NEEDS).key, _odds(DealStage.NEEDS).default
    ('odds_bp.NEEDS', '3500')
    """
    default = str(DEFAULT_ODDS_BP[stage])
    return SettingDefault(f"odds_bp.{stage}", default, "bp", "R13 [O]; P21, P23", "R13", "0", "10000", ())


def _max_idle(stage: DealStage) -> SettingDefault:
    """Empty where there is no limit.

    >>> _max_idle(DealStage.TRUST).default, _max_idle(DealStage.COLLECT).default
    ('30', '')
    """
    days = DEFAULT_MAX_IDLE_DAYS[stage]
    default = "" if days is None else str(days)
    return SettingDefault(f"max_idle_days.{stage}", default, "days", "R13 [O]; P21", "R13", "1", "365", ())


FUNNEL_SETTINGS = (
    *(_odds(stage) for stage in BOARD_STAGES),
    *(_max_idle(stage) for stage in BOARD_STAGES),
    number("odds_prior_weight", ODDS_PRIOR_WEIGHT, "R13 [O]; P23", "R13", 0, 1_000),
    number("coverage_fallback", FALLBACK_COVERAGE, "R13; P18", "R13", 1, 20),
    number("coverage_min_closed", MIN_CLOSED_DEALS, "R13 [O]; P18", "R13", 1, 1_000),
    share("slip_warning", "0.20", "R13; P20", "R13"),
    number("gate_contacts", DEFAULT_CONTACTS_NEEDED, "R13 [O]; P24", "R13", 1, 50),
    choice("forecast_period", ForecastSpan.QUARTER, "R23 [O]", "R23", tuple(ForecastSpan)),
    share("forecast_bias", "0.10", "R23 [O]", "R23"),
    number("forecast_bias_periods", DEFAULT_BIAS_PERIODS, "R23 [O]", "R23", 1, 12),
)
