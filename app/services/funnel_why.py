"""Why a number of the funnel is what it is: the parts of its formula (R13)."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from app.services.funnel_figures import FigureExplanation, FunnelFigure, FunnelNumbersView
from app.services.portfolio_explanation import Input
from app.services.setting_values import SettingValues
from app.terms import DealStage

Part = DealStage | date | None
Found = tuple[Decimal | int | None, tuple[Input, ...]]


def explain(view: FunnelNumbersView, figure: FunnelFigure, part: Part, settings: SettingValues) -> FigureExplanation:
    """`part`: the stage of STAGE_ODDS and CONVERSION, the month (its first day) of SLIP_RATE. Raises KeyError for another."""
    if figure in (FunnelFigure.STAGE_ODDS, FunnelFigure.CONVERSION):
        if not isinstance(part, DealStage):
            raise KeyError(part)
        value, inputs = _of_stage(view, figure, part, settings)
    elif figure is FunnelFigure.SLIP_RATE:
        value, inputs = _of_month(view, part, settings)
    else:
        value, inputs = _PLAIN[figure](view, settings)
    return FigureExplanation(figure, part, value, "R13", view.scope, inputs)


def _of_stage(view: FunnelNumbersView, figure: FunnelFigure, stage: DealStage, settings: SettingValues) -> Found:
    if figure is FunnelFigure.STAGE_ODDS:
        odds = view.odds[stage]
        return Decimal(odds.odds_bp) / 10_000, (
            Input("won_deals", odds.wins, "count"),
            Input("closed_deals", odds.closed, "count"),
            _setting(f"odds_bp.{stage}", settings),
            _setting("odds_prior_weight", settings),
        )
    found = view.conversion(stage)
    return found.rate, (
        Input("entered_deals", found.entered, "count"),
        Input("settled_deals", found.settled, "count"),
        Input("moved_on_deals", found.moved_on, "count"),
        Input("mean_days", found.mean_days, "count"),
        Input("median_days", found.median_days, "count"),
        _setting(f"max_idle_days.{stage}", settings),
    )


def _of_month(view: FunnelNumbersView, part: Part, settings: SettingValues) -> Found:
    found = {one.month: one for one in view.slip_rates}[part]  # type: ignore[index]
    due, out = Input("due_deals", found.due, "count"), Input("moved_out_deals", found.moved_out, "count")
    return found.rate, (due, out, _setting("slip_warning", settings))


def _open(view: FunnelNumbersView, _settings: SettingValues) -> Found:
    return view.open_cents, (Input("open_deals", view.open_deals, "count"),)


def _weighted(view: FunnelNumbersView, _settings: SettingValues) -> Found:
    return view.weighted_cents, (Input("open_deals", view.open_deals, "count"), Input("open", view.open_cents, "money"))


def _weighted_own(view: FunnelNumbersView, settings: SettingValues) -> Found:
    return view.weighted_own_cents, (Input("open", view.open_cents, "money"), _setting("odds_prior_weight", settings))


def _won(view: FunnelNumbersView, _settings: SettingValues) -> Found:
    return view.won_cents, (Input("won_deals", view.won_deals, "count"),)


def _win_rate(view: FunnelNumbersView, _settings: SettingValues) -> Found:
    won, lost = Input("won_deals", view.won_deals, "count"), Input("lost_deals", view.lost_deals, "count")
    return view.win_rate, (won, lost)


def _coverage(view: FunnelNumbersView, _settings: SettingValues) -> Found:
    return view.coverage.value, (Input("open", view.open_cents, "money"), *_target(view))


def _needed(view: FunnelNumbersView, settings: SettingValues) -> Found:
    return view.coverage.needed, (
        *_win_rate(view, settings)[1],
        _setting("coverage_fallback", settings),
        _setting("coverage_min_closed", settings),
    )


def _missing(view: FunnelNumbersView, _settings: SettingValues) -> Found:
    open_now, rate = Input("open", view.open_cents, "money"), Input("win_rate", view.win_rate, "share")
    return view.coverage.missing_cents, (open_now, *_target(view), rate)


def _cycle(view: FunnelNumbersView, _settings: SettingValues) -> Found:
    deals, median = Input("won_deals", view.cycle.deals, "count"), Input("median_days", view.cycle.median_days, "count")
    return view.cycle.mean_days, (deals, median)


def _velocity(view: FunnelNumbersView, _settings: SettingValues) -> Found:
    return view.velocity_cents, (
        Input("open_deals", view.open_deals, "count"),
        Input("win_rate", view.win_rate, "share"),
        Input("average_won", view.cycle.average_won_cents, "money"),
        Input("mean_days", view.cycle.mean_days, "count"),
    )


def _target(view: FunnelNumbersView) -> tuple[Input, ...]:
    found = view.coverage
    return (
        Input("quota", found.quota_cents, "money"),
        Input("won", found.won_cents, "money"),
        Input("period_start", found.period.starts_on, "day"),
        Input("period_end", found.period.ends_on, "day"),
    )


def _setting(key: str, settings: SettingValues) -> Input:
    return Input(key, settings.value(key), "count")


_PLAIN = {
    FunnelFigure.OPEN: _open,
    FunnelFigure.WEIGHTED: _weighted,
    FunnelFigure.WEIGHTED_OWN: _weighted_own,
    FunnelFigure.WON: _won,
    FunnelFigure.WIN_RATE: _win_rate,
    FunnelFigure.COVERAGE: _coverage,
    FunnelFigure.NEEDED_COVERAGE: _needed,
    FunnelFigure.MISSING_PIPELINE: _missing,
    FunnelFigure.CYCLE: _cycle,
    FunnelFigure.VELOCITY: _velocity,
}
