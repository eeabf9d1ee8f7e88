"""The board in one table: what stands in each stage, what comes out of it, and how long it takes."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from app.exchange.pptx_deck import TextSpec
from app.exchange.pptx_tables import TableColumn, TableSpec
from app.methods.conversion import StageConversion
from app.services.funnel import FunnelView, StageColumn
from app.terms import OPEN_STAGES
from app.ui.chart_words.bars import nothing_open
from app.ui.chart_words.framing import Framing
from app.ui.formats import MISSING
from app.ui.i18n import translate
from app.ui.labels import stage_name

ENOUGH_SETTLED = 5
"""Deals that must have left a stage before its share is made the headline."""

_FULL_BP = 10_000


def board_table(view: FunnelView, conversions: Sequence[StageConversion], framing: Framing) -> TableSpec | TextSpec:
    """One row per stage, and a last one for stages 1 to 6."""
    formats = framing.formats
    what = translate("Deck", "The board by stage, amounts in {unit}").format(unit=formats.unit_label())
    subtitle = framing.today(what)
    if not any(column.deals for column in view.columns):
        return nothing_open(subtitle)
    by_stage = {one.stage: one for one in conversions}
    return TableSpec(
        title=_finding(view, conversions, framing),
        subtitle=subtitle,
        columns=(
            TableColumn(translate("Deck", "Stage"), 2.0),
            TableColumn(translate("Deck", "Deals"), 1.0, right=True),
            TableColumn(translate("Deck", "Amount"), 1.3, right=True),
            TableColumn(translate("Deck", "Odds"), 1.0, right=True),
            TableColumn(translate("Deck", "Weighted"), 1.3, right=True),
            TableColumn(translate("Deck", "Moved on"), 1.3, right=True),
            TableColumn(translate("Deck", "Median days"), 1.3, right=True),
        ),
        rows=tuple(_row(column, by_stage[column.stage], framing) for column in view.columns),
        total=(
            translate("Deck", "Stages 1–6"),
            formats.count(view.open_deals),
            formats.amount_in_unit(view.open_cents),
            "",
            formats.amount_in_unit(view.weighted_cents),
            "",
            "",
        ),
    )


def _row(column: StageColumn, conversion: StageConversion, framing: Framing) -> tuple[str, ...]:
    formats = framing.formats
    return (
        stage_name(column.stage),
        formats.count(column.deals),
        formats.amount_in_unit(column.amount_cents),
        formats.percent(Decimal(column.odds_bp) / _FULL_BP),
        formats.amount_in_unit(column.weighted_cents if column.stage in OPEN_STAGES else None),
        MISSING if conversion.rate is None else formats.percent(conversion.rate),
        MISSING if conversion.median_days is None else f"{conversion.median_days.normalize():f}",
    )


def _finding(view: FunnelView, conversions: Sequence[StageConversion], framing: Framing) -> str:
    """The stage that loses most of what enters it; without a history where the open amount stands."""
    formats = framing.formats
    known = [one for one in conversions if one.rate is not None and one.settled >= ENOUGH_SETTLED]
    if known:
        worst = min(known, key=lambda one: one.rate or Decimal(0))
        text = translate("Deck", "The narrowest place is {stage}: {share} of %n deal(s) moved on", None, worst.settled)
        return text.format(stage=stage_name(worst.stage), share=formats.percent(worst.rate))
    fullest = max(view.columns, key=lambda column: (column.amount_cents, column.deals))
    text = translate("Deck", "%n deal(s) on the board, most of them by amount in {stage}", None, _all_deals(view))
    return text.format(stage=stage_name(fullest.stage))


def _all_deals(view: FunnelView) -> int:
    return sum(column.deals for column in view.columns)
