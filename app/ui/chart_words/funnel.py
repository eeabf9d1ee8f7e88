"""The funnel by stage in words: finding, steps, and what is missing for amounts."""

from __future__ import annotations

from app.charts.funnel_steps import FunnelStep, FunnelStepsSpec
from app.services.funnel import FunnelView, StageColumn
from app.terms import OPEN_STAGES
from app.ui.chart_words.amounts import COUNT_FORMAT, AmountScale, Basis, amount_scale, basis_of
from app.ui.chart_words.framing import Framing
from app.ui.formats import Formats
from app.ui.i18n import translate
from app.ui.labels import stage_name


def funnel_steps_spec(view: FunnelView, framing: Framing) -> FunnelStepsSpec:
    """Amount and weighted amount per stage; list prices if no deal has an amount, numbers of deals without those too."""
    columns = view.columns
    basis = basis_of((column.amount_cents for column in columns), (column.list_cents for column in columns))
    scale = amount_scale(framing.formats, max((max(c.amount_cents, c.list_cents) for c in columns), default=0))
    counts = basis is Basis.DEALS
    return FunnelStepsSpec(
        title=finding(view, framing.formats),
        subtitle=framing.today(_what(view, basis, scale)),
        steps=tuple(_step(column, basis, scale, framing.formats) for column in columns),
        amount_name={
            Basis.AMOUNT: translate("Deck", "Amount"),
            Basis.LIST_PRICE: translate("Deck", "At list price"),
            Basis.DEALS: translate("Deck", "Deals"),
        }[basis],
        weighted_name=translate("Deck", "Weighted amount") if basis is Basis.AMOUNT else "",
        count_name=translate("Deck", "Deals"),
        unit=translate("Deck", "Deals") if counts else scale.unit,
        number_format=COUNT_FORMAT if counts else scale.number_format,
    )


def finding(view: FunnelView, formats: Formats) -> str:
    """The sentence above the chart, over the open deals (stages 1-6)."""
    if not view.open_deals:
        return translate("Deck", "No deal is open: there is no pipeline to review")
    still_open = [column for column in view.columns if column.stage in OPEN_STAGES]
    if not view.open_cents:
        listed = sum(column.list_cents for column in still_open)
        if listed:
            text = translate(
                "Deck", "None of %n open deal(s) has an amount; at list price {amount}", None, view.open_deals
            )
            return text.format(amount=formats.money(listed))
        return translate("Deck", "None of %n open deal(s) has an amount yet", None, view.open_deals)
    top = max(still_open, key=lambda column: column.amount_cents)
    text = translate("Deck", "%n open deal(s) worth {amount}; stage {stage} holds {share}", None, view.open_deals)
    return text.format(
        amount=formats.money(view.open_cents),
        stage=stage_name(top.stage),
        share=formats.percent(top.amount_cents / view.open_cents),
    )


def without_amount_note(view: FunnelView) -> str:
    """How many open deals count for nothing because they have no amount; empty if none."""
    missing = sum(column.without_amount for column in view.columns if column.stage in OPEN_STAGES)
    if not missing or not view.open_cents:
        return ""
    return translate("Deck", "%n open deal(s) without amount", None, missing)


def _what(view: FunnelView, basis: Basis, scale: AmountScale) -> str:
    match basis:
        case Basis.AMOUNT:
            text = translate("Deck", "Amount and weighted amount by stage, {unit}").format(unit=scale.unit)
            missing = without_amount_note(view)
            return f"{text} · {missing}" if missing else text
        case Basis.LIST_PRICE:
            return translate("Deck", "List price of the deals by stage, {unit}").format(unit=scale.unit)
        case Basis.DEALS:
            return translate("Deck", "Number of deals by stage")


def _count(column: StageColumn) -> str:
    if column.stage in OPEN_STAGES:
        return translate("Deck", "%n deal(s)", None, column.deals)
    return translate("Deck", "%n deal(s) won", None, column.deals)


def _step(column: StageColumn, basis: Basis, scale: AmountScale, formats: Formats) -> FunnelStep:
    cents = {Basis.AMOUNT: column.amount_cents, Basis.LIST_PRICE: column.list_cents, Basis.DEALS: 0}[basis]
    weighted = column.weighted_cents if basis is Basis.AMOUNT else 0
    counts = basis is Basis.DEALS
    return FunnelStep(
        label=stage_name(column.stage),
        deals=column.deals,
        count_label=_count(column),
        amount=float(column.deals) if counts else scale.value(cents),
        amount_label=formats.count(column.deals) if counts else scale.label(cents),
        weighted=scale.value(weighted),
        won=column.stage not in OPEN_STAGES,
        weighted_label=scale.label(weighted) if basis is Basis.AMOUNT else "",
    )
