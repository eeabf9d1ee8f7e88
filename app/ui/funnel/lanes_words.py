"""What a lane of the board is called, and what stands beside its name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.terms import LaneKind, Strategy
from app.ui.formats import Formats
from app.ui.i18n import QT_TRANSLATE_NOOP, translate
from app.ui.labels import strategy_name

if TYPE_CHECKING:
    from app.services.board import Lane

_KINDS = {
    LaneKind.OWNER: QT_TRANSLATE_NOOP("Board", "rep"),
    LaneKind.AREA: QT_TRANSLATE_NOOP("Board", "area"),
    LaneKind.INDUSTRY: QT_TRANSLATE_NOOP("Board", "industry"),
    LaneKind.DEALER: QT_TRANSLATE_NOOP("Board", "dealer"),
    LaneKind.STRATEGY: QT_TRANSLATE_NOOP("Board", "strategy"),
}
_NONE = {
    LaneKind.OWNER: QT_TRANSLATE_NOOP("Board", "Nobody yet"),
    LaneKind.AREA: QT_TRANSLATE_NOOP("Board", "Without area"),
    LaneKind.INDUSTRY: QT_TRANSLATE_NOOP("Board", "Without industry"),
    LaneKind.DEALER: QT_TRANSLATE_NOOP("Board", "Direct, no dealer"),
    LaneKind.STRATEGY: QT_TRANSLATE_NOOP("Board", "Customer not placed in the portfolio"),
}


def lane_kind_name(kind: LaneKind | None) -> str:
    """For the choice above the board."""
    if kind is None:
        return translate("Board", "No lanes")
    return translate("Board", "Lanes: {kind}").format(kind=translate("Board", _KINDS[kind]))


def lane_name(kind: LaneKind, lane: Lane) -> str:
    if lane.key is None:
        return translate("Board", _NONE[kind])
    if isinstance(lane.key, Strategy):
        return strategy_name(lane.key)
    return lane.name or translate("Board", _NONE[kind])


def lane_totals(lane: Lane, formats: Formats) -> str:
    """Deals in all seven stages; amounts of stages 1 to 6, as the figures above the board."""
    count = translate("Funnel", "%n deals", None, lane.deals)
    return translate("Board", "{count} · open {amount} · weighted {weighted}").format(
        count=count, amount=formats.money(lane.amount_cents), weighted=formats.money(lane.weighted_cents)
    )
