"""The funnel board as a page of the stage: each stage with its sums and its largest deals."""

from __future__ import annotations

from collections.abc import Mapping

from app.services.funnel import DealCard, StageColumn
from app.services.services import Services
from app.terms import OPEN_STAGES, CardSort
from app.ui.chart_words.framing import Framing
from app.ui.i18n import translate
from app.ui.labels import stage_name
from app.ui.presenting.page import BoardCard, BoardColumn, BoardSpec, StagePage

MOST_CARDS = 3


def board_page(services: Services, framing: Framing) -> StagePage | None:
    """None while no deal is on the board."""
    formats, scope = framing.formats, framing.scope
    view = services.funnel.view(scope, CardSort.AMOUNT)
    if not any(column.deals for column in view.columns):
        return None
    largest = [deal for column in view.columns for deal in column.ids[:MOST_CARDS]]
    cards = {card.id: card for card in services.funnel.cards(largest, scope.as_of)}
    title = translate("Stage", "The board: %n open deal(s), {amount} open, {weighted} weighted", None, view.open_deals)
    return StagePage(
        title.format(amount=formats.money(view.open_cents), weighted=formats.money(view.weighted_cents)),
        framing.today(translate("Stage", "Each stage with its largest deals")),
        BoardSpec(tuple(_column(column, cards, framing) for column in view.columns)),
    )


def _column(column: StageColumn, cards: Mapping[int, DealCard], framing: Framing) -> BoardColumn:
    formats = framing.formats
    here = [cards[deal] for deal in column.ids[:MOST_CARDS]]
    weighted = translate("Stage", "≈ {amount}").format(amount=formats.money(column.weighted_cents))
    return BoardColumn(
        name=stage_name(column.stage),
        deals=translate("Stage", "%n deal(s)", None, column.deals),
        amount=formats.money(column.amount_cents),
        weighted=weighted if column.stage in OPEN_STAGES else "",
        cards=tuple(
            BoardCard(card.name, card.customer or translate("Stage", "No customer"), formats.money(card.amount_cents))
            for card in here
        ),
        more=tuple(
            translate("Stage", "%n more", None, column.deals - shown) if column.deals > shown else ""
            for shown in range(len(here) + 1)
        ),
    )
