"""Reading the funnel's numbers. Runs in any thread."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from msgspec import Struct

from app.ui.funnel.forecast_words import filter_text

if TYPE_CHECKING:
    from app.services.funnel import FunnelView
    from app.services.funnel_figures import FunnelNumbersView, WonQuarter
    from app.services.scope import Scope
    from app.services.services import Services


class LoadedNumbers(Struct, frozen=True, eq=False):
    """board: the columns with their amounts. slip_warning: 0..1. filter_text names rep and area."""

    view: FunnelNumbersView
    board: FunnelView
    quarters: tuple[WonQuarter, ...]
    slip_warning: Decimal
    fiscal_first_month: int
    filter_text: str


def load_numbers(services: Services, scope: Scope) -> LoadedNumbers:
    """Also brings in matplotlib, which takes longest the first time."""
    from app.charts.style import register_fonts

    register_fonts()
    return LoadedNumbers(
        view=services.funnel_numbers.view(scope),
        board=services.funnel.view(scope),
        quarters=services.funnel_numbers.won_quarters(scope),
        slip_warning=services.settings.share("slip_warning"),
        fiscal_first_month=services.settings.fiscal_first_month,
        filter_text=filter_text(services, scope),
    )
