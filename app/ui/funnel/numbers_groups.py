"""The closed deals behind a win rate of one rep, industry, product, dealer, area or strategy."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from app.methods.attack_defence import STRATEGY_ORDER
from app.services.deal_table import DealFilter
from app.services.funnel_figures import FunnelFigure, GroupRate, WinKey
from app.services.scope import scope_for
from app.ui.funnel.board_criteria import ListColumn
from app.ui.funnel.table_words import list_text
from app.ui.i18n import translate
from app.ui.labels import strategy_name

if TYPE_CHECKING:
    from app.services.scope import Scope
    from app.services.services import Services


def deals_of_group(services: Services, scope: Scope, key: WinKey, group: GroupRate) -> tuple[int, ...]:
    """Won and lost in the period, in the order of the numbers."""
    closed = services.funnel_numbers.deal_ids(scope, FunnelFigure.WIN_RATE)
    if key is WinKey.STRATEGY:
        return _of_strategy(services, scope, group, closed)
    ids = (group.id,)
    chosen = {
        WinKey.OWNER: DealFilter(owner_ids=ids),
        WinKey.INDUSTRY: DealFilter(industry_ids=ids),
        WinKey.PRODUCT: DealFilter(product_ids=ids),
        WinKey.DEALER: DealFilter(dealer_ids=ids),
        WinKey.AREA: DealFilter(area_ids=ids),
    }[key]
    inside = set(services.deal_table.ids(scope, chosen))
    return tuple(deal_id for deal_id in closed if deal_id in inside)


def group_name(key: WinKey, group: GroupRate) -> str:
    """In words where there is none."""
    if key is WinKey.STRATEGY:
        if group.id is None:
            return translate("Numbers", "no place in the portfolio")
        return strategy_name(STRATEGY_ORDER[group.id])
    if group.name is not None:
        return group.name
    return {
        WinKey.OWNER: translate("Numbers", "no rep"),
        WinKey.INDUSTRY: translate("Numbers", "no industry"),
        WinKey.PRODUCT: translate("Numbers", "no product"),
        WinKey.DEALER: translate("Numbers", "without dealer"),
        WinKey.AREA: translate("Numbers", "no area"),
    }[key]


def key_name(key: WinKey) -> str:
    return translate("Numbers", "Strategy") if key is WinKey.STRATEGY else list_text(ListColumn[key.name])


def _of_strategy(services: Services, scope: Scope, group: GroupRate, closed: tuple[int, ...]) -> tuple[int, ...]:
    """By the strategy of the customer now, as the win rates are counted."""
    view = services.portfolio.view(scope_for(scope.as_of))
    codes = np.asarray(view.strategy)
    placed = view.ids[codes >= 0] if group.id is None else view.ids[codes == group.id]
    customers = tuple(int(one) for one in placed)
    inside = set(services.deal_table.ids(scope, DealFilter(customer_ids=customers))) if customers else set()
    return tuple(deal_id for deal_id in closed if (deal_id in inside) is (group.id is not None))
