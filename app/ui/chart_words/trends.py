"""The pipeline over time in words: what was open at each week's or month's end, what came in and what was closed."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from msgspec import Struct

from app.charts.bars import BarSeries, BarSpec
from app.charts.trends import TrendLine, TrendSpec
from app.ui.chart_words.amounts import COUNT_FORMAT, AmountScale, amount_scale, thinned
from app.ui.formats import Formats
from app.ui.i18n import translate

MOST_POINTS = 7


class PipelineSpan(Struct, frozen=True):
    """A week or a month from the end of `first` to the end of `last`; cents, and numbers of deals."""

    first: date
    last: date
    open_cents: int
    created_deals: int
    created_cents: int
    closed_deals: int
    closed_cents: int


def pipeline_trend(spans: Sequence[PipelineSpan], formats: Formats, filter_text: str) -> TrendSpec:
    """Open amounts at the end of each span, oldest first."""
    scale = amount_scale(formats, max((abs(span.open_cents) for span in spans), default=0))
    values = tuple(scale.value(span.open_cents) for span in spans)
    end = scale.label(spans[-1].open_cents) if spans else ""
    name = translate("Forecast charts", "Open")
    what = translate("Forecast charts", "Open pipeline (stages 1 to 6), {unit} · {filter}")
    return TrendSpec(
        title=_open_finding(spans, formats),
        subtitle=what.format(unit=scale.unit, filter=filter_text),
        points=thinned([formats.short_day(span.last) for span in spans], MOST_POINTS),
        lines=(TrendLine(name, values, end, 0),) if spans else (),
        unit=scale.unit,
        number_format=scale.number_format,
    )


def created_and_closed(spans: Sequence[PipelineSpan], formats: Formats, filter_text: str) -> BarSpec:
    """Amounts that came in beside amounts won, lost or shelved; numbers of deals where no deal has an amount."""
    counts = not any(span.created_cents or span.closed_cents for span in spans)
    largest = max((max(span.created_cents, span.closed_cents) for span in spans), default=0)
    scale = amount_scale(formats, largest)
    what = (
        translate("Forecast charts", "Deals added, and deals won, lost or shelved · {filter}")
        if counts
        else translate("Forecast charts", "Deals added, and deals won, lost or shelved, {unit} · {filter}")
    )
    created = [span.created_deals if counts else span.created_cents for span in spans]
    closed = [span.closed_deals if counts else span.closed_cents for span in spans]
    return BarSpec(
        title=_flow_finding(spans, formats),
        subtitle=what.format(unit=scale.unit, filter=filter_text),
        categories=thinned([formats.short_day(span.last) for span in spans], MOST_POINTS),
        series=(
            _series(translate("Forecast charts", "Added"), created, 0, counts, scale, formats),
            _series(translate("Forecast charts", "Closed"), closed, 1, counts, scale, formats),
        ),
        unit=translate("Forecast charts", "Deals") if counts else scale.unit,
        number_format=COUNT_FORMAT if counts else scale.number_format,
    )


def _series(
    name: str, amounts: Sequence[int], colour: int, counts: bool, scale: AmountScale, formats: Formats
) -> BarSeries:
    """Where many bars leave no room for labels, only the largest of each series has one."""
    values = tuple(float(amount) if counts else max(scale.value(amount), 0.0) for amount in amounts)
    written = formats.count if counts else scale.label
    least = 1 if len(amounts) <= MOST_POINTS else max(*amounts, 1) if amounts else 1
    return BarSeries(name, values, tuple(written(amount) if amount >= least else "" for amount in amounts), colour)


def _open_finding(spans: Sequence[PipelineSpan], formats: Formats) -> str:
    if len(spans) < 2:
        return translate("Forecast charts", "The book is too young for a trend")
    first, last = spans[0].open_cents, spans[-1].open_cents
    text = translate("Forecast charts", "Open pipeline went from {first} to {last} ({change})")
    return text.format(first=formats.money(first), last=formats.money(last), change=formats.money_change(last - first))


def _flow_finding(spans: Sequence[PipelineSpan], formats: Formats) -> str:
    created = sum(span.created_cents for span in spans)
    closed = sum(span.closed_cents for span in spans)
    if not created and not closed:
        number = sum(span.created_deals for span in spans)
        added = translate("Forecast charts", "%n deal(s) added", None, number)
        done = translate("Forecast charts", "%n closed", None, sum(span.closed_deals for span in spans))
        return translate("Forecast charts", "{added}, {closed}").format(added=added, closed=done)
    text = (
        translate("Forecast charts", "More came in than was closed: {created} against {closed}")
        if created > closed
        else translate("Forecast charts", "More was closed than came in: {closed} against {created}")
    )
    return text.format(created=formats.money(created), closed=formats.money(closed))
