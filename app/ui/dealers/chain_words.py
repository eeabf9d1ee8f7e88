"""The value chain of a dealer in words: its links, and the sentences above the tree (R26)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.methods.dealer_chain import ChainKind
from app.ui.formats import Formats
from app.ui.i18n import QT_TRANSLATE_NOOP, translate
from app.ui.widgets.figure_card import Figure

if TYPE_CHECKING:
    from app.services.dealer_views import ChainNode, ChainView

_KINDS = {
    ChainKind.MAKER: QT_TRANSLATE_NOOP("Dealer chain", "Maker"),
    ChainKind.PRIMARY: QT_TRANSLATE_NOOP("Dealer chain", "Primary dealer"),
    ChainKind.SUB_DEALER: QT_TRANSLATE_NOOP("Dealer chain", "Sub-dealer"),
    ChainKind.OUTLET: QT_TRANSLATE_NOOP("Dealer chain", "Outlets"),
    ChainKind.CONSUMER: QT_TRANSLATE_NOOP("Dealer chain", "Consumers"),
}


def kind_name(kind: ChainKind) -> str:
    return translate("Dealer chain", _KINDS[kind])


def node_name(node: ChainNode) -> str:
    """The dealer's name; how many stand for it where the book only counts them."""
    if node.name is not None:
        return node.name
    if node.count is None:
        return translate("Dealer chain", "We") if node.kind is ChainKind.MAKER else kind_name(node.kind)
    if node.kind is ChainKind.OUTLET:
        return translate("Dealer chain", "%n outlet(s)", None, node.count)
    return translate("Dealer chain", "%n sub-dealer(s) only counted", None, node.count)


def held_text(node: ChainNode) -> str:
    if node.is_held is None:
        return ""
    return translate("Dealer chain", "✓ held") if node.is_held else translate("Dealer chain", "○ not held")


def chain_figures(view: ChainView, held_days: int, formats: Formats) -> list[Figure]:
    """Sub-dealers, hold rate, what the largest carries; each with how it is reckoned."""
    share = formats.percent(view.largest_share)
    carrying = translate("Dealer chain", "volume not known")
    if view.carrying:
        text = translate("Dealer chain", "%n sub-dealer(s) carry {share} of the volume", None, view.carrying)
        carrying = text.format(share=formats.percent(view.carrying_share))
    visited = translate("Dealer chain", "visited in the last {days} days").format(days=formats.count(held_days))
    is_low = view.hold_rate is not None and 2 * view.hold_rate < 1
    return [
        Figure(
            translate("Dealer chain", "Sub-dealers"),
            formats.count(view.sub_dealers),
            translate("Dealer chain", "with a name in this book"),
            translate("Dealer chain", "Dealers whose field Buys from leads here, of every depth."),
        ),
        Figure(
            translate("Dealer chain", "Hold rate"),
            formats.percent(view.hold_rate),
            visited,
            translate(
                "Dealer chain",
                "R26: sub-dealers visited in the days of the setting, divided by all sub-dealers of this dealer.",
            ),
            "bad" if is_low else "text",
        ),
        Figure(
            translate("Dealer chain", "Largest sub-dealer"),
            share,
            carrying,
            translate(
                "Dealer chain", "Its part of the known volume of twelve months of all sub-dealers of this dealer."
            ),
        ),
    ]


def below_volume(node: ChainNode) -> int:
    """Cents of the sub-dealers right below, those not known as 0."""
    return sum(child.volume_cents or 0 for child in node.children if child.kind is ChainKind.SUB_DEALER)
