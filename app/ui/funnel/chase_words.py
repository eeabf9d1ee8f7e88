"""A deal to chase in words: its reasons, in the order they press, and the task they propose."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from msgspec import Struct

from app.methods.risk import ChaseReason
from app.ui.formats import MISSING, Formats
from app.ui.funnel.forecast_grid import Column
from app.ui.i18n import translate
from app.ui.labels import chase_reason_name, deal_title, red_flag_name, stage_name

if TYPE_CHECKING:
    from app.services.deal_table import ChaseDeal
    from app.services.funnel import DealCard

_URGENT = frozenset({ChaseReason.OVERDUE_CLOSE, ChaseReason.STEP_OVERDUE, ChaseReason.STALLED})


class ChaseRow(Struct, frozen=True):
    """card None: deleted since the list was read."""

    deal: ChaseDeal
    card: DealCard | None
    as_of: date


def chase_columns(formats: Formats) -> list[Column[ChaseRow]]:
    amount = translate("Chase", "Amount\n{unit}").format(unit=formats.unit_label())
    return [
        Column("deal", translate("Chase", "Deal"), deal_text, tone=lambda _: "accent", tip=_open_tip),
        Column(
            "reasons",
            translate("Chase", "Why today"),
            lambda row: reasons_text(row, formats),
            "Expected close passed 888 days ago · slipped again and",
            tone=lambda row: "bad" if row.deal.reasons[0] in _URGENT else "warn",
            tip=lambda row: reasons_tip(row, formats),
        ),
        Column(
            "stage",
            translate("Chase", "Stage"),
            lambda row: stage_name(row.card.stage) if row.card else "",
            "Collect payment",
        ),
        Column(
            "amount",
            amount,
            lambda row: formats.amount_in_unit(row.card.amount_cents) if row.card else MISSING,
            "99,999.9",
            True,
        ),
        Column(
            "close",
            translate("Chase", "Expected\nclose"),
            lambda row: formats.day(row.card.expected_close) if row.card else MISSING,
            "2026-00-00",
        ),
        Column(
            "step", translate("Chase", "Next step"), lambda row: step_text(row, formats), "2026-00-00 Visit the guide"
        ),
        Column("rep", translate("Chase", "Rep"), lambda row: _rep(row), "Anna Snelling"),
    ]


def deal_text(row: ChaseRow) -> str:
    if row.card is None:
        return translate("Chase", "deleted")
    return deal_title(row.card.customer, row.card.name)


def reasons_text(row: ChaseRow, formats: Formats) -> str:
    return " · ".join(reason_text(reason, row, formats) for reason in row.deal.reasons)


def reason_text(reason: ChaseReason, row: ChaseRow, formats: Formats) -> str:
    """With its number where there is one: "Stalled 45 d"."""
    card = row.card
    if card is None:
        return chase_reason_name(reason)
    if reason is ChaseReason.OVERDUE_CLOSE and card.expected_close is not None:
        days = (row.as_of - card.expected_close).days
        return translate("Chase", "Close passed {days} d ago").format(days=formats.count(days))
    if reason is ChaseReason.STALLED and card.days_idle is not None:
        return translate("Chase", "Stalled {days} d").format(days=formats.count(card.days_idle))
    if reason is ChaseReason.SLIPPING:
        return translate("Chase", "Slipped ×{times}").format(times=card.slips)
    return chase_reason_name(reason)


def reasons_tip(row: ChaseRow, formats: Formats) -> str:
    """One reason a line, then the red flags behind them."""
    lines = [reason_text(reason, row, formats) for reason in row.deal.reasons]
    lines += [
        translate("Chase", "Red flag {code}: {name}").format(code=flag.value, name=red_flag_name(flag))
        for flag in row.deal.red_flags
    ]
    return "\n".join(lines)


def step_text(row: ChaseRow, formats: Formats) -> str:
    card = row.card
    if card is None or (card.next_step is None and card.next_step_on is None):
        return MISSING
    day = formats.day(card.next_step_on) if card.next_step_on is not None else ""
    return f"{day} {card.next_step or ''}".strip()


def proposed_task(row: ChaseRow) -> str:
    """What the most pressing reason asks for."""
    name = deal_text(row)
    text = {
        ChaseReason.OVERDUE_CLOSE: translate("Chase", "Agree a new closing day: {deal}"),
        ChaseReason.STEP_OVERDUE: translate("Chase", "Make up for the missed step: {deal}"),
        ChaseReason.STEP_TODAY: translate("Chase", "Do today's step: {deal}"),
        ChaseReason.STALLED: translate("Chase", "Get in touch again: {deal}"),
        ChaseReason.SLIPPING: translate("Chase", "Find out what holds it up: {deal}"),
        ChaseReason.FACTS_BLANK: translate("Chase", "Ask for need, budget, date and rival: {deal}"),
        ChaseReason.NO_NEXT_STEP: translate("Chase", "Agree the next step: {deal}"),
    }[row.deal.reasons[0]]
    return text.format(deal=name)


def _rep(row: ChaseRow) -> str:
    return (row.card.owner if row.card else None) or translate("Chase", "nobody")


def _open_tip(row: ChaseRow) -> str:
    return translate("Chase", "Open {deal}").format(deal=deal_text(row))
