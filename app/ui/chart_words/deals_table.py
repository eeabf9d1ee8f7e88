"""The largest open deals as a table in words."""

from __future__ import annotations

from collections.abc import Sequence

from app.exchange.pptx_deck import TextSpec
from app.exchange.pptx_tables import TableColumn, TableSpec
from app.services.funnel import DealCard, FunnelView
from app.terms import OPEN_STAGES, Flag
from app.ui.chart_words.amounts import share_text, shorten
from app.ui.chart_words.bars import nothing_open
from app.ui.chart_words.framing import Framing, in_a_row
from app.ui.i18n import translate
from app.ui.labels import flag_name, stage_name

MOST_FLAGS = 2
CUSTOMER_WIDTH, DEAL_WIDTH, REP_WIDTH = 26, 30, 16

_URGENCY = (
    Flag.OVERDUE_CLOSE,
    Flag.SLIPPING,
    Flag.STALLED,
    Flag.NO_CUSTOMER,
    Flag.NO_OWNER,
    Flag.NO_AMOUNT,
)


def deals_table(cards: Sequence[DealCard], view: FunnelView, framing: Framing) -> TableSpec | TextSpec:
    """The given deals with amount and weighted amount; list prices if none of them has an amount."""
    has_amounts = any(card.amount_cents for card in cards)
    unit = framing.formats.unit_label()
    if has_amounts:
        what = translate("Deck", "Largest open deals, amounts in {unit}").format(unit=unit)
    else:
        what = translate("Deck", "Largest open deals, list prices in {unit}").format(unit=unit)
    subtitle = framing.today(what)
    if not cards:
        return nothing_open(subtitle)
    return TableSpec(
        title=_finding(cards, view, framing, has_amounts),
        subtitle=subtitle,
        columns=_columns(has_amounts),
        rows=tuple(_row(card, framing, has_amounts) for card in cards),
    )


def _columns(has_amounts: bool) -> tuple[TableColumn, ...]:
    amounts = (
        (
            TableColumn(translate("Deck", "Amount"), 1.1, right=True),
            TableColumn(translate("Deck", "Weighted"), 1.1, right=True),
        )
        if has_amounts
        else (TableColumn(translate("Deck", "List price"), 1.1, right=True),)
    )
    return (
        TableColumn(translate("Deck", "Customer"), 2.1),
        TableColumn(translate("Deck", "Deal"), 2.15),
        TableColumn(translate("Deck", "Stage"), 1.4),
        *amounts,
        TableColumn(translate("Deck", "Expected close"), 1.6),
        TableColumn(translate("Deck", "Rep"), 1.3),
        TableColumn(translate("Deck", "Remarks"), 2.0),
    )


def _row(card: DealCard, framing: Framing, has_amounts: bool) -> tuple[str, ...]:
    formats = framing.formats
    amounts = (card.amount_cents, card.weighted_cents) if has_amounts else (card.list_amount_cents,)
    return (
        shorten(card.customer or translate("Deck", "No customer"), CUSTOMER_WIDTH),
        shorten(card.name, DEAL_WIDTH),
        stage_name(card.stage),
        *(formats.amount_in_unit(amount) for amount in amounts),
        formats.day(card.expected_close),
        shorten(card.owner or translate("Deck", "No rep"), REP_WIDTH),
        _remarks(card, has_amounts),
    )


def _remarks(card: DealCard, has_amounts: bool) -> str:
    """The most urgent flags; a missing amount is no remark where no deal has one."""
    wanted = [flag for flag in _URGENCY if flag in card.flags and (has_amounts or flag is not Flag.NO_AMOUNT)]
    return in_a_row([flag_name(flag) for flag in wanted[:MOST_FLAGS]])


def _finding(cards: Sequence[DealCard], view: FunnelView, framing: Framing, has_amounts: bool) -> str:
    formats = framing.formats
    if not has_amounts:
        text = translate("Deck", "None of the %n largest open deal(s) has an amount", None, len(cards))
        return text if view.open_cents == 0 else translate("Deck", "The largest open deals have no amount")
    if len(cards) == view.open_deals == 1:
        return translate("Deck", "One deal makes up the open pipeline: {amount}").format(
            amount=formats.money(view.open_cents)
        )
    held = sum(card.amount_cents or 0 for card in cards if card.stage in OPEN_STAGES)
    late = sum(Flag.OVERDUE_CLOSE in card.flags for card in cards)
    share = share_text(formats, held / view.open_cents if view.open_cents else None)
    if late:
        text = translate(
            "Deck", "The {count} largest deals hold {share} of the pipeline; %n is/are past the close date", None, late
        )
    else:
        text = translate("Deck", "The %n largest deal(s) hold {share} of the pipeline", None, len(cards))
    return text.format(share=share, count=len(cards))
