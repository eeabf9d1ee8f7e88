"""What the review shows of the funnel: the stages, the board, by rep and month, forecast, bridge, moves, large and stalled deals."""

from __future__ import annotations

from datetime import date, timedelta

from app.exchange.pptx_deck import Content
from app.services.funnel import FunnelView
from app.services.services import Services
from app.ui.chart_words.bars import month_bars, nothing_open, owner_bars
from app.ui.chart_words.bridge import bridge_spec
from app.ui.chart_words.deals_table import deals_table
from app.ui.chart_words.forecast import forecast_bars
from app.ui.chart_words.framing import Framing
from app.ui.chart_words.funnel import funnel_steps_spec
from app.ui.deck.board_table import board_table
from app.ui.deck.deal_moves import deal_moves_table, largest_moves
from app.ui.deck.stalled_table import MOST_STALLED, stalled_of, stalled_table

TOP_DEALS = 10
USUAL_REVIEW = timedelta(days=7)
"""How far back to look where no review was held yet."""


def funnel_slides(services: Services, view: FunnelView, framing: Framing) -> dict[str, Content]:
    """Content by short file name, in the order of the review."""
    scope = framing.scope
    return {
        "funnel": _funnel(view, framing),
        "board": board_table(view, services.funnel_numbers.conversions(scope), framing),
        "pipeline-by-rep": owner_bars(services.funnel.by_owner(scope), framing),
        "pipeline-by-month": month_bars(services.funnel.by_close_month(scope), framing),
        **_forecast(services, framing),
        **_changes(services, framing),
        "largest-deals": deals_table(services.funnel.top_deals(scope, TOP_DEALS), view, framing),
        **_stalled(services, view, framing),
    }


def since_review(services: Services, as_of: date) -> date | None:
    """The last review before the day, else a week ago; not before the journal begins. None: there is nothing to compare."""
    begun = services.deal_changes.first_day()
    if begun is None:
        return None
    since = max(services.movement.last_review(before=as_of) or as_of - USUAL_REVIEW, begun)
    return since if since < as_of else None


def _funnel(view: FunnelView, framing: Framing) -> Content:
    spec = funnel_steps_spec(view, framing)
    return spec if any(step.deals for step in spec.steps) else nothing_open(spec.subtitle)


def _forecast(services: Services, framing: Framing) -> dict[str, Content]:
    """None while there is neither a forecast nor a quota in the period."""
    view = services.forecast.view(framing.scope, framing.scope.as_of)
    spec = forecast_bars(view, framing.formats, framing.filter)
    return {"forecast": spec} if spec.highest > 0 else {}


def _changes(services: Services, framing: Framing) -> dict[str, Content]:
    """The bridge and the largest moves; none where nothing happened since."""
    scope = framing.scope
    since = since_review(services, scope.as_of)
    if since is None:
        return {}
    view = services.deal_changes.between(scope, since, scope.as_of)
    if not view.moves:
        return {}
    deals = services.deal_changes.deals(view, largest_moves(view))
    return {
        "bridge": bridge_spec(view, framing.formats, framing.filter),
        "deal-moves": deal_moves_table(view, deals, framing),
    }


def _stalled(services: Services, view: FunnelView, framing: Framing) -> dict[str, Content]:
    if not view.open_deals:
        return {}
    stalled = stalled_of(services.deal_table.chase(framing.scope))
    cards = services.funnel.cards([deal.deal_id for deal in stalled[:MOST_STALLED]], framing.scope.as_of)
    return {"stalled": stalled_table(stalled, cards, view, framing)}
