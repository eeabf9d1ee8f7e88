"""A customer's sales over time in words: by quarter against the potential, and by month."""

from __future__ import annotations

import math
from collections.abc import Sequence
from datetime import date

from app.charts.customer_months import MonthSpec
from app.charts.customer_quarters import QuarterSpec
from app.methods.period import fiscal_quarter
from app.services.customer_file_money import MonthSales
from app.services.movement import TrailPoint
from app.ui.chart_words.amounts import AmountScale, amount_scale
from app.ui.formats import MINUS, Formats
from app.ui.i18n import translate

QUARTERS_A_YEAR = 4
MONTHS_A_YEAR = 12
NAMED_EVERY = 6
"""Months between the names on the axis; more would not fit a card."""


def quarter_spec(
    name: str,
    quarter_ends: Sequence[date],
    months: Sequence[MonthSales],
    trail: Sequence[TrailPoint],
    first_month: int,
    formats: Formats,
) -> QuarterSpec:
    """quarter_ends: the days the quarters are told of, oldest first, the last being the as-of day."""
    ends = list(quarter_ends)
    points = {point.day: point for point in trail}
    sold = [_sold(fiscal_quarter(day, first_month), months, first_month) for day in ends]
    potentials = [_potential(points.get(day)) for day in ends]
    scale = amount_scale(formats, int(max([*map(abs, sold), *(p for p in potentials if not math.isnan(p)), 1])))
    shares = [points[day].share if day in points else math.nan for day in ends]
    return QuarterSpec(
        title=_finding(ends, shares, formats),
        subtitle=translate("CustomerPage", "{customer} · sales by quarter, {unit} · as of {day}").format(
            customer=name, unit=scale.unit, day=formats.day(ends[-1])
        ),
        quarters=tuple(_quarter_name(day, first_month) for day in ends),
        sales=tuple(scale.value(cents) for cents in sold),
        sales_labels=tuple(scale.label(cents) if cents else "" for cents in sold),
        potentials=tuple(value if math.isnan(value) else scale.value(round(value)) for value in potentials),
        potential_name=translate("CustomerPage", "a quarter of the yearly potential"),
        shares=tuple(shares),
        share_labels=tuple("" if math.isnan(share) else formats.percent(share) for share in shares),
        share_name=translate("CustomerPage", "our share, 12 months"),
    )


def month_spec(name: str, months: Sequence[MonthSales], formats: Formats) -> MonthSpec:
    """Oldest first; the largest and the last month are written at their bars."""
    amounts = [month.sales_cents for month in months]
    scale: AmountScale = amount_scale(formats, max([*map(abs, amounts), 1]))
    written = {amounts.index(max(amounts)), len(amounts) - 1}
    return MonthSpec(
        title=_months_finding(months, formats),
        subtitle=translate("CustomerPage", "{customer} · sales by month, {unit} · as of {day}").format(
            customer=name, unit=scale.unit, day=formats.month(months[-1].month)
        ),
        months=tuple(
            formats.month(month.month) if place % NAMED_EVERY == len(months) % NAMED_EVERY else ""
            for place, month in enumerate(months, start=NAMED_EVERY // 2)
        ),
        values=tuple(scale.value(cents) for cents in amounts),
        labels=tuple(scale.label(cents) if cents and place in written else "" for place, cents in enumerate(amounts)),
    )


def _sold(quarter: tuple[int, int], months: Sequence[MonthSales], first_month: int) -> int:
    return sum(month.sales_cents for month in months if fiscal_quarter(month.month, first_month) == quarter)


def _potential(point: TrailPoint | None) -> float:
    """Cents of a quarter, nan where the yearly potential is not known."""
    if point is None or not point.potential_cents:
        return math.nan
    return point.potential_cents / QUARTERS_A_YEAR


def _quarter_name(day: date, first_month: int) -> str:
    year, quarter = fiscal_quarter(day, first_month)
    return translate("CustomerPage", "{year} Q{quarter}").format(year=f"{year % 100:02}", quarter=quarter)


def _finding(ends: Sequence[date], shares: Sequence[float], formats: Formats) -> str:
    known = [(day, share) for day, share in zip(ends, shares, strict=True) if not math.isnan(share)]
    if not known:
        return translate("CustomerPage", "Without a potential there is no share to follow")
    (first_day, first), (_, last) = known[0], known[-1]
    points = round(last * 100) - round(first * 100)
    now, then = formats.percent(last), formats.percent(first)
    if points > 0:
        text = translate("CustomerPage", "Our share rose from {then} to {now} since {day}")
    elif points < 0:
        text = translate("CustomerPage", "Our share fell from {then} to {now} since {day}")
    else:
        text = translate("CustomerPage", "Our share stands at {now}, as on {day}")
    return text.format(then=then, now=now, day=formats.day(first_day))


def _months_finding(months: Sequence[MonthSales], formats: Formats) -> str:
    """The last twelve months against the twelve before."""
    recent = sum(month.sales_cents for month in months[-MONTHS_A_YEAR:])
    before = sum(month.sales_cents for month in months[:-MONTHS_A_YEAR])
    text = translate("CustomerPage", "{amount} since {month}")
    if before > 0:
        text = translate("CustomerPage", "{amount} since {month}, {change} on the 12 months before")
    change = (recent - before) / before if before > 0 else 0.0
    sign = "+" if change >= 0 else MINUS
    first = formats.month(months[-min(MONTHS_A_YEAR, len(months))].month)
    return text.format(amount=formats.money(recent), month=first, change=f"{sign}{formats.percent(abs(change))}")
