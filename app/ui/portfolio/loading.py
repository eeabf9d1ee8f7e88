"""Reading the portfolio and making its chart, in one piece that can run off the GUI thread."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from app.ui.formats import Formats

if TYPE_CHECKING:
    from app.charts.quadrant import QuadrantSpec
    from app.services.portfolio import PortfolioView
    from app.services.scope import Scope
    from app.services.services import Services

ColourBy = Literal["industry", "owner", "area"]
Bubble = Literal["sales", "potential"]
LABELS = 14


@dataclass(frozen=True, slots=True)
class ChartChoice:
    """What bubbles and colours stand for."""

    bubble: Bubble = "sales"
    colour_by: ColourBy = "industry"


@dataclass(frozen=True, slots=True)
class LoadedPortfolio:
    view: PortfolioView
    spec: QuadrantSpec
    choice: ChartChoice


def load_portfolio(services: Services, scope: Scope, formats: Formats, choice: ChartChoice) -> LoadedPortfolio:
    """Also brings in matplotlib, which takes longest the first time."""
    from app.charts.style import register_fonts

    register_fonts()
    import app.charts.quadrant_marks  # noqa: F401 - imported here so that the first drawing does not wait for it

    return with_chart(services.portfolio.view(scope), formats, choice)


def with_chart(view: PortfolioView, formats: Formats, choice: ChartChoice) -> LoadedPortfolio:
    from app.ui.chart_words.quadrant import quadrant_spec

    spec = quadrant_spec(view, formats, colour_by=choice.colour_by, bubble=choice.bubble, label_count=LABELS)
    return LoadedPortfolio(view, spec, choice)
