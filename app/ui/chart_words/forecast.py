"""The forecast in words: what it lacks to the quota, bars by rep, and how it went over the weeks."""

from __future__ import annotations

import math
from collections.abc import Sequence
from datetime import date

from app.charts.forecast import ForecastBar, ForecastBarsSpec
from app.charts.trends import TrendLine, TrendSpec
from app.services.forecast_views import ForecastView, RepForecast, Snapshot
from app.ui.chart_words.amounts import AmountScale, amount_scale, shorten, thinned
from app.ui.formats import Formats
from app.ui.i18n import translate

MOST_REPS = 14
NAME_WIDTH = 22
MOST_POINTS = 8


def gap_text(line: RepForecast, formats: Formats) -> str:
    """ "¥2.1M short", "¥0.4M over", "met"; blank without a quota."""
    gap = line.gap_cents
    if gap is None:
        return ""
    if gap == 0:
        return translate("Forecast charts", "met")
    if gap < 0:
        return translate("Forecast charts", "{amount} over").format(amount=formats.money(-gap))
    return translate("Forecast charts", "{amount} short").format(amount=formats.money(gap))


def forecast_finding(view: ForecastView, formats: Formats) -> str:
    """The team's forecast held against its quota, in one sentence."""
    team = view.team
    forecast, gap = formats.money(team.forecast_cents), team.gap_cents
    if gap is None:
        return translate("Forecast charts", "Forecast {forecast}; no quota is set").format(forecast=forecast)
    quota = formats.money(team.calls.quota_cents)
    if gap > 0:
        text = translate("Forecast charts", "Forecast {forecast} is {gap} short of the quota of {quota}")
    elif gap < 0:
        text = translate("Forecast charts", "Forecast {forecast} is {gap} over the quota of {quota}")
    else:
        text = translate("Forecast charts", "Forecast {forecast} meets the quota of {quota}")
    return text.format(forecast=forecast, gap=formats.money(abs(gap)), quota=quota)


def forecast_bars(view: ForecastView, formats: Formats, filter_text: str) -> ForecastBarsSpec:
    """The reps with the largest forecast or quota, the others together; largest first."""
    rows = sorted(view.lines, key=_weight, reverse=True)
    highest = max((_weight(line) for line in rows), default=0)
    scale = amount_scale(formats, highest)
    bars = [_bar(rep_name(line), [line], scale, formats) for line in rows[:MOST_REPS]]
    rest = rows[MOST_REPS:]
    if rest:
        bars.append(_bar(translate("Forecast charts", "%n other rep(s)", None, len(rest)), rest, scale, formats))
    what = translate(
        "Forecast charts", "Forecast against quota by rep, {unit} · {first} to {last} · {filter} · as of {day}"
    )
    return ForecastBarsSpec(
        title=forecast_finding(view, formats),
        subtitle=what.format(
            unit=scale.unit,
            first=formats.day(view.period.starts_on),
            last=formats.day(view.period.ends_on),
            filter=filter_text,
            day=formats.day(view.scope.as_of),
        ),
        bars=tuple(bars),
        won_name=translate("Forecast charts", "Won"),
        forecast_name=translate("Forecast charts", "Forecast"),
        quota_name=translate("Forecast charts", "Quota"),
        unit=scale.unit,
        number_format=scale.number_format,
    )


def rep_name(line: RepForecast) -> str:
    """A rep who left is said to have."""
    if line.name is None:
        return translate("Forecast charts", "No rep")
    name = shorten(line.name, NAME_WIDTH)
    return name if line.is_active else translate("Forecast charts", "{rep} (left)").format(rep=name)


def forecast_weeks(
    snapshots: Sequence[Snapshot], today: tuple[date, RepForecast] | None, rep_id: int | None, formats: Formats
) -> TrendSpec:
    """Forecast, won and quota of a rep (None: the team) at each snapshot, and as they stand now, if `today` is given."""
    found = [(one.taken_on, line) for one in snapshots if (line := one.of(rep_id)) is not None]
    if today is not None and (not found or found[-1][0] < today[0]):
        found.append(today)
    lines = [line for _, line in found]
    scale = amount_scale(
        formats, max((max(line.forecast_cents, line.calls.quota_cents or 0) for line in lines), default=0)
    )
    return TrendSpec(
        title=_weeks_finding(found, formats),
        subtitle=translate("Forecast charts", "Forecast, won and quota at each snapshot, {unit}").format(
            unit=scale.unit
        ),
        points=thinned([formats.short_day(day) for day, _ in found], MOST_POINTS),
        lines=tuple(_weeks_lines(lines, scale)) if found else (),
        unit=scale.unit,
        number_format=scale.number_format,
    )


def _weeks_lines(lines: Sequence[RepForecast], scale: AmountScale) -> list[TrendLine]:
    quotas = [line.calls.quota_cents for line in lines]
    rows: list[tuple[str, list[int | None], int, bool]] = [
        (translate("Forecast charts", "Forecast"), [line.forecast_cents for line in lines], 0, False),
        (translate("Forecast charts", "Won"), [line.amounts.won for line in lines], 2, False),
    ]
    if any(quota is not None for quota in quotas):
        rows.append((translate("Forecast charts", "Quota"), list(quotas), 6, True))
    return [_trend(name, values, colour, dashed, scale) for name, values, colour, dashed in rows]


def _trend(name: str, values: Sequence[int | None], colour: int, dashed: bool, scale: AmountScale) -> TrendLine:
    known = [cents for cents in values if cents is not None]
    written = tuple(math.nan if cents is None else scale.value(cents) for cents in values)
    return TrendLine(name, written, scale.label(known[-1]), colour, dashed)


def _weeks_finding(found: Sequence[tuple[date, RepForecast]], formats: Formats) -> str:
    if not found:
        return translate("Forecast charts", "No snapshot was taken in this period")
    first, last = found[0][1].forecast_cents, found[-1][1].forecast_cents
    if len(found) == 1:
        return translate("Forecast charts", "Forecast {amount}; the next snapshot shows where it goes").format(
            amount=formats.money(last)
        )
    text = translate("Forecast charts", "The forecast went from {first} to {last} ({change})")
    return text.format(first=formats.money(first), last=formats.money(last), change=formats.money_change(last - first))


def _weight(line: RepForecast) -> int:
    return max(line.forecast_cents, line.amounts.won, line.calls.quota_cents or 0)


def _bar(label: str, lines: Sequence[RepForecast], scale: AmountScale, formats: Formats) -> ForecastBar:
    forecast = sum(line.forecast_cents for line in lines)
    quotas = [line.calls.quota_cents for line in lines if line.calls.quota_cents is not None]
    quota = sum(quotas) if quotas else None
    text = scale.label(forecast)
    if quota is not None:
        text = translate("Forecast charts", "{forecast} of {quota}").format(forecast=text, quota=scale.label(quota))
        if quota > 0:
            text += f" · {formats.percent(forecast / quota)}"
    won = sum(line.amounts.won for line in lines)
    return ForecastBar(
        label, scale.value(won), scale.value(forecast), None if quota is None else scale.value(quota), text
    )
