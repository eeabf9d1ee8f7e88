"""The portfolio by strategy (R2) as a table in words."""

from __future__ import annotations

import numpy as np

from app.exchange.pptx_deck import TextSpec
from app.exchange.pptx_tables import TableColumn, TableSpec
from app.methods.attack_defence import STRATEGY_ORDER
from app.services.portfolio import PortfolioView, StrategySummary
from app.terms import Strategy
from app.ui.chart_words.framing import Framing
from app.ui.formats import Formats
from app.ui.i18n import translate
from app.ui.labels import posture_name, strategy_name


def strategy_table(view: PortfolioView, framing: Framing) -> TableSpec | TextSpec:
    """One row per strategy, the unplaced customers, the total; gaps add max(0, potential - sales) of each customer."""
    unit = framing.formats.unit_label()
    subtitle = framing.in_period(translate("Deck", "Customers by strategy, amounts in {unit}").format(unit=unit))
    if not len(view.ids):
        return no_customers(subtitle)
    return TableSpec(
        title=finding(view, framing.formats),
        subtitle=subtitle,
        columns=(
            TableColumn(translate("Deck", "Strategy"), 1.6),
            TableColumn(translate("Deck", "Posture"), 1.3),
            TableColumn(translate("Deck", "Customers"), 1.1, right=True),
            TableColumn(translate("Deck", "Potential"), 1.3, right=True),
            TableColumn(translate("Deck", "Our sales"), 1.3, right=True),
            TableColumn(translate("Deck", "Our share"), 1.0, right=True),
            TableColumn(translate("Deck", "Not won yet"), 1.3, right=True),
        ),
        rows=_rows(view, framing.formats),
        total=_total(view, framing.formats),
    )


def no_customers(subtitle: str) -> TextSpec:
    return TextSpec(
        translate("Deck", "There are no customers in this filter"),
        subtitle,
        (translate("Deck", "Add customers, import them, or choose another rep or area."),),
    )


def finding(view: PortfolioView, formats: Formats) -> str:
    gaps = gap_cents(view)
    here = view.strategy == STRATEGY_ORDER.index(Strategy.ACQUIRE)
    if not (view.strategy >= 0).any():
        return translate("Deck", "No customer has a strategy yet: their potential is unknown")
    if not here.any():
        return translate("Deck", "No customer is left to acquire: every large one buys mainly from us")
    text = translate("Deck", "%n customer(s) to acquire could still buy {amount} a year from us", None, int(here.sum()))
    return text.format(amount=formats.money(int(gaps[here].sum())))


def gap_cents(view: PortfolioView) -> np.ndarray[tuple[int], np.dtype[np.int64]]:
    """Potential not won yet, per customer; 0 where the potential is missing."""
    gaps: np.ndarray[tuple[int], np.dtype[np.int64]] = np.clip(
        view.potential_cents - view.sales_cents.clip(min=0), 0, None
    )
    return gaps


def _rows(view: PortfolioView, formats: Formats) -> tuple[tuple[str, ...], ...]:
    gaps = gap_cents(view)
    rows = [
        _row(summary, int(gaps[view.strategy == index].sum()), formats)
        for index, summary in enumerate(view.summaries())
    ]
    unplaced = view.unplaced()
    if len(unplaced):
        sales = int(view.sales_cents[unplaced].sum())
        potential = int(view.potential_cents[unplaced].sum())
        amounts = formats.amount_in_unit(potential or None), formats.amount_in_unit(sales)
        gap = formats.amount_in_unit(int(gaps[unplaced].sum()) or None)
        count = formats.count(len(unplaced))
        rows.append((translate("Deck", "Unplaced"), "", count, *amounts, formats.percent(None), gap))
    return tuple(rows)


def _row(summary: StrategySummary, gap: int, formats: Formats) -> tuple[str, ...]:
    # the part of the potential that is not a gap: sales beyond a customer's potential count as all of it (R1)
    share = 1 - gap / summary.potential_cents if summary.potential_cents else None
    return (
        strategy_name(summary.strategy),
        posture_name(summary.posture),
        formats.count(summary.customers),
        formats.amount_in_unit(summary.potential_cents),
        formats.amount_in_unit(summary.sales_cents),
        formats.percent(share),
        formats.amount_in_unit(gap),
    )


def _total(view: PortfolioView, formats: Formats) -> tuple[str, ...]:
    potential, sales = int(view.potential_cents.sum()), int(view.sales_cents.sum())
    return (
        translate("Deck", "Total"),
        "",
        formats.count(len(view.ids)),
        formats.amount_in_unit(potential),
        formats.amount_in_unit(sales),
        "",
        formats.amount_in_unit(int(gap_cents(view).sum())),
    )
