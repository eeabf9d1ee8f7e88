"""The bridge of the pipeline in words: finding, bars, and the rule that puts each deal into one of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.charts.bridge import BridgeKind, BridgeSpec, BridgeStep
from app.methods.bridge import BridgeBar
from app.terms import DealChange
from app.ui.chart_words.amounts import AmountScale, amount_scale
from app.ui.formats import MINUS, Formats
from app.ui.i18n import translate
from app.ui.labels import bridge_precedence_text, deal_change_name

if TYPE_CHECKING:  # services import SQLAlchemy, which must wait for the first paint
    from app.services.deal_changes import ChangesView

_CENTS = 100


def bridge_spec(view: ChangesView, formats: Formats, filter_text: str) -> BridgeSpec:
    """Start, one bar for each kind of change that happened, end. Without any change there are only the totals."""
    levels = [view.start_cents]
    for bar in view.bars:
        levels.append(levels[-1] + bar.cents)
    scale = amount_scale(formats, max(abs(level) for level in levels))
    steps = [_total(formats.day(view.first), view.start_cents, scale)]
    steps += [_step(bar, level, scale) for bar, level in zip(view.bars, levels, strict=False)]
    steps.append(_total(formats.day(view.last), view.end_cents, scale))
    what = translate("Forecast charts", "Open pipeline (stages 1 to 6), {unit} · {filter} · {first} to {last}")
    return BridgeSpec(
        title=bridge_finding(view, formats),
        subtitle=what.format(
            unit=scale.unit, filter=filter_text, first=formats.day(view.first), last=formats.day(view.last)
        ),
        steps=tuple(steps),
        unit=scale.unit,
        number_format=scale.number_format,
        note=f"{bridge_precedence_text()} {remainder_text(view)}",
    )


def bridge_finding(view: ChangesView, formats: Formats) -> str:
    """One sentence: where the open pipeline went, and what moved most of it."""
    change = view.end_cents - view.start_cents
    if not view.moves:
        return translate("Forecast charts", "Nothing changed: the open pipeline stands at {amount}").format(
            amount=formats.money(view.end_cents)
        )
    if not change:
        text = translate(
            "Forecast charts", "%n deal(s) changed, the open pipeline stayed at {amount}", None, len(view.moves)
        )
        return text.format(amount=formats.money(view.end_cents))
    text = (
        translate("Forecast charts", "Open pipeline grew by {change} to {end}, most of it by: {bar} {cents}")
        if change > 0
        else translate("Forecast charts", "Open pipeline fell by {change} to {end}, most of it by: {bar} {cents}")
    )
    most = max(view.bars, key=lambda bar: bar.cents if change > 0 else -bar.cents)
    return text.format(
        change=formats.money(abs(change)),
        end=formats.money(view.end_cents),
        bar=deal_change_name(most.change),
        cents=formats.money_change(most.cents),
    )


def remainder_text(view: ChangesView) -> str:
    """What the bars leave over, to the cent."""
    cents = view.remainder_cents
    whole, rest = divmod(abs(cents), _CENTS)
    figure = f"{MINUS if cents < 0 else ''}{whole:,}.{rest:02d}"
    return translate("Forecast charts", "Start + bars = end, remainder {remainder}.").format(remainder=figure)


def _total(label: str, cents: int, scale: AmountScale) -> BridgeStep:
    return BridgeStep(label, 0.0, scale.value(cents), scale.label(cents), "", BridgeKind.TOTAL)


def _step(bar: BridgeBar, level: int, scale: AmountScale) -> BridgeStep:
    sign = "+" if bar.cents > 0 else ""
    return BridgeStep(
        label=deal_change_name(bar.change),
        start=scale.value(level),
        end=scale.value(level + bar.cents),
        value_label=f"{sign}{scale.label(bar.cents)}",
        count_label=translate("Forecast charts", "%n deal(s)", None, len(bar.deal_ids)),
        kind=_kind(bar),
    )


def _kind(bar: BridgeBar) -> BridgeKind:
    if bar.change is DealChange.WON:
        return BridgeKind.WON
    return BridgeKind.UP if bar.cents >= 0 else BridgeKind.DOWN
