"""The open deals that stand still: worst first, with why to chase them and what is planned."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from app.exchange.pptx_deck import TextSpec
from app.exchange.pptx_tables import TableColumn, TableSpec
from app.methods.risk import ChaseReason
from app.services.funnel import DealCard, FunnelView
from app.ui.chart_words.amounts import shorten
from app.ui.chart_words.framing import Framing
from app.ui.formats import MISSING
from app.ui.i18n import translate
from app.ui.labels import chase_reason_name, stage_name

if TYPE_CHECKING:
    from app.services.deal_table import ChaseDeal

MOST_STALLED = 8
CUSTOMER_WIDTH, DEAL_WIDTH, STEP_WIDTH, REP_WIDTH = 22, 26, 26, 14


def stalled_of(chase: Sequence[ChaseDeal]) -> list[ChaseDeal]:
    """Those that stand still, in the order of the list."""
    return [deal for deal in chase if ChaseReason.STALLED in deal.reasons]


def stalled_table(
    stalled: Sequence[ChaseDeal], cards: Sequence[DealCard], view: FunnelView, framing: Framing
) -> TableSpec | TextSpec:
    """`cards` of the first MOST_STALLED of `stalled`."""
    formats = framing.formats
    what = translate("Deck", "Stalled deals, amounts in {unit}").format(unit=formats.unit_label())
    if not stalled:
        line = translate("Deck", "Every open deal had a contact within the days its stage allows.")
        return TextSpec(translate("Deck", "No open deal stands still"), framing.today(what), (line,))
    left = len(stalled) - len(cards)
    if left:
        rest = translate("Deck", "%n more not shown", None, left)
        what = translate("Deck", "{what} · {rest}").format(what=what, rest=rest)
    reasons = {deal.deal_id: deal.reasons for deal in stalled}
    return TableSpec(
        title=_finding(view, framing),
        subtitle=framing.today(what),
        columns=(
            TableColumn(translate("Deck", "Customer"), 1.9),
            TableColumn(translate("Deck", "Deal"), 2.1),
            TableColumn(translate("Deck", "Stage"), 1.35),
            TableColumn(translate("Deck", "Amount"), 1.0, right=True),
            TableColumn(translate("Deck", "Idle days"), 0.9, right=True),
            TableColumn(translate("Deck", "Also"), 2.6),
            TableColumn(translate("Deck", "Next step"), 2.6),
            TableColumn(translate("Deck", "Rep"), 1.2),
        ),
        rows=tuple(_row(card, reasons, framing) for card in cards),
    )


def _finding(view: FunnelView, framing: Framing) -> str:
    formats = framing.formats
    if not view.stalled_cents:
        return translate("Deck", "%n open deal(s) stand still longer than the stage allows", None, view.stalled_deals)
    text = translate(
        "Deck", "%n open deal(s) worth {amount} stand still longer than the stage allows", None, view.stalled_deals
    )
    return text.format(amount=formats.money(view.stalled_cents))


def _row(card: DealCard, reasons: Mapping[int, tuple[ChaseReason, ...]], framing: Framing) -> tuple[str, ...]:
    formats = framing.formats
    others = [reason for reason in reasons[card.id] if reason is not ChaseReason.STALLED]
    return (
        shorten(card.customer or translate("Deck", "No customer"), CUSTOMER_WIDTH),
        shorten(card.name, DEAL_WIDTH),
        stage_name(card.stage),
        formats.amount_in_unit(card.amount_cents),
        MISSING if card.days_idle is None else formats.count(card.days_idle),
        chase_reason_name(others[0]) if others else "",
        _step(card, framing),
        shorten(card.owner or translate("Deck", "No rep"), REP_WIDTH),
    )


def _step(card: DealCard, framing: Framing) -> str:
    parts = (framing.formats.day(card.next_step_on) if card.next_step_on else "", card.next_step or "")
    return shorten(" ".join(part for part in parts if part), STEP_WIDTH)
