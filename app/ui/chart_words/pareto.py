"""ABC of customers (R8) in words."""

from __future__ import annotations

from app.charts.pareto import ParetoSpec
from app.exchange.pptx_deck import TextSpec
from app.methods.abc_classes import ABC_ORDER
from app.services.portfolio import AbcView
from app.terms import AbcClass
from app.ui.chart_words.amounts import amount_scale, shorten
from app.ui.chart_words.framing import Framing
from app.ui.i18n import translate
from app.ui.labels import abc_name

MOST_CUSTOMERS = 30
NAME_WIDTH = 16
TITLE_NAME_WIDTH = 30


def pareto_spec(view: AbcView, framing: Framing) -> ParetoSpec | TextSpec:
    """The customers with sales, the largest MOST_CUSTOMERS drawn and the others counted in the subtitle."""
    buyers = sum(amount > 0 for amount in view.amounts_cents)
    if not buyers:
        return _no_sales(view, framing)
    shown = min(buyers, MOST_CUSTOMERS)
    scale = amount_scale(framing.formats, view.amounts_cents[0])
    others = _others(view, buyers, shown, framing)
    what = translate("Deck", "Sales by customer, {unit}").format(unit=scale.unit)
    amounts = view.amounts_cents[:shown]
    return ParetoSpec(
        title=finding(view, buyers),
        subtitle=framing.in_period(f"{what} · {others}" if others else what),
        categories=tuple(shorten(name, NAME_WIDTH) for name in view.names[:shown]),
        values=tuple(scale.value(amount) for amount in amounts),
        labels=tuple(scale.label(amount) for amount in amounts),
        classes=tuple(ABC_ORDER.index(abc) for abc in view.classes[:shown]),
        cumulative=tuple(view.cumulative[:shown]),
        class_names=_class_names(view),
        cumulative_name=translate("Deck", "Cumulative share"),
        mark_name=translate("Deck", "80% of sales"),
        unit=scale.unit,
        number_format=scale.number_format,
        others=others,
    )


def finding(view: AbcView, buyers: int) -> str:
    if buyers == 1:
        name = shorten(view.names[0], TITLE_NAME_WIDTH)
        return translate("Deck", "{name} is the only customer with sales").format(name=name)
    text = translate("Deck", "%n of {all} buying customers bring in 80% of sales", None, view.pareto_count)
    return text.format(all=f"{buyers:,}")


def _no_sales(view: AbcView, framing: Framing) -> TextSpec:
    return TextSpec(
        translate("Deck", "No sales in this period"),
        framing.in_period(translate("Deck", "Sales by customer")),
        (
            translate("Deck", "%n customer(s), none with sales or won deals in the period.", None, len(view.ids))
            if view.ids
            else translate("Deck", "There are no customers in this filter"),
            translate(
                "Deck", "Import sales, or choose a longer period, and this slide shows who brings in 80% of them."
            ),
        ),
    )


def _class_names(view: AbcView) -> tuple[str, str, str]:
    """Each class with its number of customers, those without sales left out."""
    bought = [abc for abc, amount in zip(view.classes, view.amounts_cents, strict=True) if amount > 0]
    first, second, third = (_class_name(abc, bought.count(abc)) for abc in ABC_ORDER)
    return first, second, third


def _class_name(abc: AbcClass, customers: int) -> str:
    text = translate("Deck", "{abc}: %n customer(s)", None, customers)
    return text.format(abc=abc_name(abc))


def _others(view: AbcView, buyers: int, shown: int, framing: Framing) -> str:
    """Who is not drawn, e.g. "120 smaller customers hold the other 12%"; empty if all are."""
    if buyers == shown:
        return ""
    rest = 1 - view.cumulative[shown - 1]
    text = translate("Deck", "%n smaller customer(s), not shown, make up {share}", None, buyers - shown)
    return text.format(share=framing.formats.percent(rest))
