"""The totals after a move, at once: reckoned from the moved cards alone, until a large board has been read anew."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from msgspec.structs import replace

from app.terms import OPEN_STAGES

if TYPE_CHECKING:
    from app.services.funnel import DealCard, FunnelView, StageColumn


def moved_columns(
    columns: Sequence[StageColumn], before: Iterable[DealCard], after: Iterable[DealCard]
) -> tuple[StageColumn, ...]:
    """The columns without the cards as they were and with the cards as they are, on top; a total is the sum of its cards."""
    out, into = list(before), list(after)
    gone = {card.id for card in out}
    return tuple(
        _changed(
            column,
            [card for card in out if card.stage is column.stage],
            [card for card in into if card.stage is column.stage],
            gone,
        )
        for column in columns
    )


def moved_view(view: FunnelView, columns: tuple[StageColumn, ...]) -> FunnelView:
    """What the figures of the open stages come to; those of the period wait for the reading."""
    still_open = [column for column in columns if column.stage in OPEN_STAGES]
    return replace(
        view,
        columns=columns,
        open_deals=sum(column.deals for column in still_open),
        open_cents=sum(column.amount_cents for column in still_open),
        weighted_cents=sum(column.weighted_cents for column in still_open),
    )


def _changed(column: StageColumn, out: list[DealCard], into: list[DealCard], gone: set[int]) -> StageColumn:
    if not out and not into:
        return column
    kept = [deal_id for deal_id in column.ids if deal_id not in gone]
    return replace(
        column,
        ids=(*(card.id for card in into), *kept),
        deals=column.deals - len(out) + len(into),
        amount_cents=column.amount_cents + sum(_amount(card) for card in into) - sum(_amount(card) for card in out),
        weighted_cents=column.weighted_cents
        + sum(card.weighted_cents or 0 for card in into)
        - sum(card.weighted_cents or 0 for card in out),
        without_amount=column.without_amount + _bare(into)[0] - _bare(out)[0],
        list_cents=column.list_cents + _bare(into)[1] - _bare(out)[1],
    )


def _amount(card: DealCard) -> int:
    return card.amount_cents or 0


def _bare(cards: Iterable[DealCard]) -> tuple[int, int]:
    """Cards without amount, and the sum of their list prices."""
    bare = [card for card in cards if card.amount_cents is None]
    return len(bare), sum(card.list_amount_cents or 0 for card in bare)
