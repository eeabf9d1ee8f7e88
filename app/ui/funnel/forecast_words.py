"""Sentences of the forecast page: periods, filters, what a what-if moves, how good past forecasts were."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from app.methods.forecast import BiasFlag, ForecastPeriod
from app.methods.period import fiscal_quarter
from app.ui.chart_words.forecast import gap_text, rep_name
from app.ui.formats import Formats
from app.ui.i18n import translate

if TYPE_CHECKING:
    from app.services.forecast_views import ForecastView, RepForecast, TrackRecord
    from app.services.scope import Scope
    from app.services.services import Services

MONTH_DAYS = 31
MOST_MOVED = 3
SMALL_SHARE = Decimal("0.01")


def filter_text(services: Services, scope: Scope) -> str:
    """ "Anna Snelling, all areas"."""
    rep, area = translate("Forecast", "all reps"), translate("Forecast", "all areas")
    if scope.owner_id is not None:
        rep = services.lookups.names("rep").get(scope.owner_id, translate("Forecast", "the chosen rep"))
    if scope.area_id is not None:
        area = services.lookups.names("area").get(scope.area_id, translate("Forecast", "the chosen area"))
    return translate("Forecast", "{rep}, {area}").format(rep=rep, area=area)


def period_text(period: ForecastPeriod, first_month: int, formats: Formats) -> str:
    """ "Q4 2026 · 2026-10-01 to 2026-12-31", or the month."""
    if (period.ends_on - period.starts_on).days < MONTH_DAYS:
        return formats.month(period.starts_on)
    year, quarter = fiscal_quarter(period.starts_on, first_month)
    text = translate("Forecast", "Q{quarter} {year} · {first} to {last}")
    return text.format(
        quarter=quarter, year=year, first=formats.day(period.starts_on), last=formats.day(period.ends_on)
    )


def without_amount_text(view: ForecastView) -> str:
    """How many open deals no figure contains; blank if none."""
    if not view.without_amount:
        return ""
    return translate("Forecast", "%n open deal(s) without amount count for nothing here", None, view.without_amount)


def what_if_text(view: ForecastView, scratch: ForecastView, formats: Formats) -> str:
    """What the pulled deals do to the team's line, and to those of the reps concerned."""
    pairs = [(translate("Forecast", "Team"), view.team, scratch.team)]
    before = {line.rep_id: line for line in view.lines}
    moved = [line for line in scratch.lines if line.rep_id in before and line != before[line.rep_id]]
    pairs += [(rep_name(line), before[line.rep_id], line) for line in moved[:MOST_MOVED]]
    return "\n".join(_moved_text(name, old, new, formats) for name, old, new in pairs)


def _moved_text(name: str, old: RepForecast, new: RepForecast, formats: Formats) -> str:
    text = translate("Forecast", "{name}: won and commit {old} → {new}; forecast {before} → {after}").format(
        name=name,
        old=formats.money(old.amounts.won + old.amounts.commit),
        new=formats.money(new.amounts.won + new.amounts.commit),
        before=formats.money(old.forecast_cents),
        after=formats.money(new.forecast_cents),
    )
    if new.gap_cents is not None:
        gap = translate("Forecast", "; quota: {before} → {after}")
        text += gap.format(before=gap_text(old, formats), after=gap_text(new, formats))
    if new.calls.call_cents is not None:
        text += translate("Forecast", "; the call of {call} stands").format(call=formats.money(new.calls.call_cents))
    return text


def record_text(record: TrackRecord, name: str, formats: Formats) -> str:
    """How near the first forecast of each ended period came, and whether there is something to talk about."""
    known = [one.accuracy for one in record.periods if one.accuracy is not None]
    if not known:
        return translate(
            "Forecast", "{name}: no ended period has a snapshot to be held against what was won yet."
        ).format(name=name)
    mean = sum(known, Decimal(0)) / len(known)
    text = translate("Forecast", "{name}: accuracy {share} on average over %n ended period(s).", None, len(known))
    return f"{text.format(name=name, share=formats.percent(mean))} {coaching_text(record.flag)}"


def coaching_text(flag: BiasFlag | None) -> str:
    if flag is BiasFlag.OPTIMISTIC:
        return translate(
            "Forecast", "Too much was promised period after period: go through the commit deals one by one together."
        )
    if flag is BiasFlag.CAUTIOUS:
        return translate(
            "Forecast", "More was won than promised period after period: ask which deals are being kept back."
        )
    return translate("Forecast", "No lasting bias.")


def bias_text(bias: Decimal | None, formats: Formats) -> str:
    """ "+12% promised too much"; a dash where there is nothing to compare with."""
    if bias is None:
        return formats.percent(None)
    share = formats.percent(abs(bias), 1 if 0 < abs(bias) < SMALL_SHARE else 0)
    if bias > 0:
        return translate("Forecast", "+{share} promised too much").format(share=share)
    if bias < 0:
        return translate("Forecast", "−{share} promised too little").format(share=share)
    return translate("Forecast", "exact")
