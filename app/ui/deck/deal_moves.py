"""The largest moves of the funnel since a day, deal by deal, before -> after."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from app.exchange.pptx_tables import TableColumn, TableSpec
from app.terms import DealStage
from app.ui.chart_words.amounts import shorten
from app.ui.chart_words.framing import Framing, in_a_row
from app.ui.i18n import translate
from app.ui.labels import deal_change_name, stage_name

if TYPE_CHECKING:
    from app.services.deal_changes import ChangedDeal, ChangesView

MOST_MOVES = 11
CUSTOMER_WIDTH, DEAL_WIDTH = 24, 28


def largest_moves(view: ChangesView) -> list[int]:
    """Ids of the deals whose change moved most of the open pipeline, largest first."""
    moved = sorted(view.moves, key=lambda move: (-abs(move.cents), move.deal_id))
    return [move.deal_id for move in moved[:MOST_MOVES]]


def deal_moves_table(view: ChangesView, deals: Sequence[ChangedDeal], framing: Framing) -> TableSpec:
    """`deals`: those of largest_moves, at least one."""
    formats = framing.formats
    what = translate("Deck", "Largest moves, {first} to {last}, amounts in {unit}").format(
        first=formats.day(view.first), last=formats.day(view.last), unit=formats.unit_label()
    )
    left = len(view.moves) - len(deals)
    if left:
        rest = translate("Deck", "%n smaller move(s) not shown", None, left)
        what = translate("Deck", "{what} · {rest}").format(what=what, rest=rest)
    return TableSpec(
        title=_finding(deals[0], view, framing),
        subtitle=framing.today(what),
        columns=(
            TableColumn(translate("Deck", "Customer"), 2.0),
            TableColumn(translate("Deck", "Deal"), 2.2),
            TableColumn(translate("Deck", "What happened"), 2.4),
            TableColumn(translate("Deck", "Stage"), 2.4),
            TableColumn(translate("Deck", "Open pipeline"), 1.3, right=True),
            TableColumn(translate("Deck", "Close, days"), 1.1, right=True),
        ),
        rows=tuple(_row(deal, framing) for deal in deals),
    )


def _finding(deal: ChangedDeal, view: ChangesView, framing: Framing) -> str:
    formats = framing.formats
    text = translate("Deck", "Largest move since {day}: {deal}, {change}, {cents}")
    return text.format(
        day=formats.day_in_words(view.first, view.last),
        deal=shorten(deal.customer or deal.name, CUSTOMER_WIDTH),
        change=deal_change_name(deal.bucket).lower(),
        cents=formats.money_change(deal.cents),
    )


def _row(deal: ChangedDeal, framing: Framing) -> tuple[str, ...]:
    formats = framing.formats
    others = [change for change in deal.changes if change is not deal.bucket]
    before = deal.before.stage if deal.before.exists else None
    after = deal.after.stage if deal.after.exists else None
    cents = formats.amount_in_unit(deal.cents)
    return (
        shorten(deal.customer or translate("Deck", "No customer"), CUSTOMER_WIDTH),
        shorten(deal.name, DEAL_WIDTH),
        in_a_row([deal_change_name(change) for change in (deal.bucket, *others)]),
        _path(before, after),
        f"+{cents}" if deal.cents > 0 else cents,
        _days(deal),
    )


def _path(before: DealStage | None, after: DealStage | None) -> str:
    if before is after:
        return "" if after is None else stage_name(after)
    names = [translate("Deck", "not there") if stage is None else stage_name(stage) for stage in (before, after)]
    return translate("Deck", "{before} → {after}").format(before=names[0], after=names[1])


def _days(deal: ChangedDeal) -> str:
    """By how many days the expected close moved; blank if it did not."""
    old, new = deal.before.expected_close, deal.after.expected_close
    if old is None or new is None or old == new or not deal.before.exists or not deal.after.exists:
        return ""
    return f"{(new - old).days:+d}".replace("-", "−")
