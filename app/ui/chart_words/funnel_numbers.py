"""The funnel's numbers as charts, in words: ages of open deals, slip rate by month, wins by quarter, entered by stage."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import TYPE_CHECKING

from app.charts.bars import BarSeries, BarSpec
from app.charts.trends import TrendLine, TrendSpec
from app.methods.period import fiscal_quarter
from app.methods.slips import slips_too_often
from app.ui.chart_words.amounts import COUNT_FORMAT, amount_scale
from app.ui.chart_words.framing import Framing
from app.ui.formats import Formats
from app.ui.i18n import translate
from app.ui.labels import stage_name

if TYPE_CHECKING:
    from app.methods.conversion import StageConversion
    from app.services.funnel_figures import AgeBand, FunnelNumbersView, WonQuarter

OLD_DAYS = 181
"""An open deal of this age or more is worth a word (AGE_BANDS)."""

WARNING_COLOUR = 1


def ageing_spec(view: FunnelNumbersView, framing: Framing) -> BarSpec:
    """Open deals by days since they were opened; their amounts, or their number where no deal has an amount."""
    formats = framing.formats
    bands = [band for band in view.ages if band.first is not None or band.deals]
    scale = amount_scale(formats, max((band.cents for band in bands), default=0))
    counts = not any(band.cents for band in bands)
    labels = tuple(_age_label(band, None if counts else scale.label(band.cents)) for band in bands)
    values = tuple(float(band.deals) if counts else scale.value(band.cents) for band in bands)
    name = translate("Numbers charts", "Open deals") if counts else translate("Numbers charts", "Amount")
    what = translate("Numbers charts", "Open deals by days since they were opened")
    return BarSpec(
        title=_ageing_finding(view),
        subtitle=framing.today(
            what if counts else translate("Numbers charts", "{what}, {unit} · deals").format(what=what, unit=scale.unit)
        ),
        categories=tuple(age_name(band) for band in bands),
        series=(BarSeries(name, values, labels),),
        unit=name if counts else scale.unit,
        number_format=COUNT_FORMAT if counts else scale.number_format,
        horizontal=True,
    )


def age_name(band: AgeBand) -> str:
    """ "31–60 days", "over 365 days"."""
    if band.first is None:
        return translate("Numbers charts", "opened on an unknown day")
    if band.last is None:
        return translate("Numbers charts", "over {days} days").format(days=band.first - 1)
    return translate("Numbers charts", "{first}–{last} days").format(first=band.first, last=band.last)


def slip_spec(view: FunnelNumbersView, warning: Decimal, framing: Framing) -> TrendSpec:
    """Share of the deals due in a month that were pushed to a later one, against the warning (R13, P20)."""
    rates = view.slip_rates
    formats = framing.formats
    lines: tuple[TrendLine, ...] = ()
    if rates:
        shares = tuple(float(one.rate * 100) for one in rates)
        limit = float(warning * 100)
        lines = (
            TrendLine(translate("Numbers charts", "Slipped"), shares, formats.percent(rates[-1].rate), 0),
            TrendLine(
                translate("Numbers charts", "Warning"),
                (limit,) * len(rates),
                formats.percent(warning),
                WARNING_COLOUR,
                dashed=True,
            ),
        )
    return TrendSpec(
        title=_slip_finding(view, warning, formats),
        subtitle=framing.in_period(translate("Numbers charts", "Deals pushed out of the month they were due in, %")),
        points=_every_other([formats.month(one.month) for one in rates]),
        lines=lines,
        unit="%",
        number_format='0"%"',
    )


def won_spec(quarters: Sequence[WonQuarter], fiscal_first_month: int, framing: Framing) -> BarSpec:
    """What was won in the period, by fiscal quarter."""
    formats = framing.formats
    scale = amount_scale(formats, max((one.cents for one in quarters), default=0))
    return BarSpec(
        title=_won_finding(quarters, fiscal_first_month, formats),
        subtitle=framing.in_period(
            translate("Numbers charts", "Won by quarter, {unit} · deals").format(unit=scale.unit)
        ),
        categories=tuple(quarter_name(one, fiscal_first_month) for one in quarters),
        series=(
            BarSeries(
                translate("Numbers charts", "Won"),
                tuple(scale.value(one.cents) for one in quarters),
                tuple(_amount_and_deals(scale.label(one.cents), one.deals) for one in quarters),
                2,
            ),
        ),
        unit=scale.unit,
        number_format=scale.number_format,
    )


def entered_spec(view: FunnelNumbersView, framing: Framing) -> BarSpec:
    """The funnel in stage order, to scale: distinct deals that ever entered each stage, the lost ones included."""
    formats = framing.formats
    stages = view.conversions
    return BarSpec(
        title=_entered_finding(view, formats),
        subtitle=framing.today(
            translate(
                "Numbers charts", "Deals that ever entered the stage, and the share that moved on; lost ones included"
            )
        ),
        categories=tuple(stage_name(one.stage) for one in stages),
        series=(
            BarSeries(
                translate("Numbers charts", "Deals entered"),
                tuple(float(one.entered) for one in stages),
                tuple(_entered_label(one, formats) for one in stages),
            ),
        ),
        unit=translate("Numbers charts", "Deals"),
        number_format=COUNT_FORMAT,
        horizontal=True,
    )


def quarter_name(quarter: WonQuarter, fiscal_first_month: int) -> str:
    """ "Q4 2026" of the fiscal year."""
    year, number = fiscal_quarter(quarter.starts_on, fiscal_first_month)
    return translate("Numbers charts", "Q{quarter} {year}").format(quarter=number, year=year)


def _entered_label(one: StageConversion, formats: Formats) -> str:
    """ "276 · 94%"."""
    count = formats.count(one.entered)
    return count if one.rate is None else f"{count} · {formats.percent(one.rate)}"


def _age_label(band: AgeBand, amount: str | None) -> str:
    if not band.deals:
        return ""
    return f"{band.deals:,}" if amount is None else _amount_and_deals(amount, band.deals)


def _amount_and_deals(amount: str, deals: int) -> str:
    return f"{amount} · {deals:,}"


def _ageing_finding(view: FunnelNumbersView) -> str:
    old = sum(band.deals for band in view.ages if band.first is not None and band.first >= OLD_DAYS)
    if not view.open_deals:
        return translate("Numbers charts", "No deal is open")
    if not old:
        return translate("Numbers charts", "No open deal is older than half a year")
    text = translate("Numbers charts", "%n open deal(s) of {all} have been open for more than half a year", None, old)
    return text.format(all=f"{view.open_deals:,}")


def _slip_finding(view: FunnelNumbersView, warning: Decimal, formats: Formats) -> str:
    if not view.slip_rates:
        return translate("Numbers charts", "No deal was due in the months of the period")
    high = sum(1 for one in view.slip_rates if slips_too_often(one.rate, warning))
    if not high:
        text = translate("Numbers charts", "No month slipped more than {share} of its deals")
        return text.format(share=formats.percent(warning))
    text = translate("Numbers charts", "%n of {months} month(s) slipped more than {share} of their deals", None, high)
    return text.format(months=len(view.slip_rates), share=formats.percent(warning))


def _won_finding(quarters: Sequence[WonQuarter], first_month: int, formats: Formats) -> str:
    if not quarters:
        return translate("Numbers charts", "Nothing was won in the period")
    best = max(quarters, key=lambda one: one.cents)
    text = translate("Numbers charts", "The best quarter is {quarter} with {amount}")
    return text.format(quarter=quarter_name(best, first_month), amount=formats.money(best.cents))


def _entered_finding(view: FunnelNumbersView, formats: Formats) -> str:
    known = [one for one in view.conversions if one.rate is not None]
    if not known:
        return translate("Numbers charts", "No deal has left a stage yet")
    worst = min(known, key=lambda one: one.rate if one.rate is not None else Decimal(1))
    text = translate("Numbers charts", "Most deals stay behind in {stage}: {share} move on")
    return text.format(stage=stage_name(worst.stage), share=formats.percent(worst.rate))


def _every_other(names: list[str]) -> tuple[str, ...]:
    """As many as can stand side by side; the last one always."""
    step = max(1, -(-len(names) // 6))
    last = len(names) - 1
    return tuple(name if (last - at) % step == 0 else "" for at, name in enumerate(names))
