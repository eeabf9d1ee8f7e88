"""Which function draws which spec, for everything that makes pictures of any chart."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from app.charts import bars, bridge, forecast, funnel_steps, org_map, pareto, quadrant, radar, trends
from app.charts.bars import BarSpec
from app.charts.bridge import BridgeSpec
from app.charts.forecast import ForecastBarsSpec
from app.charts.funnel_steps import FunnelStepsSpec
from app.charts.org_map_spec import OrgMapSpec
from app.charts.pareto import ParetoSpec
from app.charts.quadrant import QuadrantSpec
from app.charts.radar import RadarSpec
from app.charts.style import ChartStyle
from app.charts.trends import TrendSpec

if TYPE_CHECKING:
    from matplotlib.figure import Figure

PlotSpec = QuadrantSpec | BarSpec | ParetoSpec | FunnelStepsSpec | BridgeSpec | ForecastBarsSpec | TrendSpec | RadarSpec
"""What a slide shows as a native chart with its data."""

ChartSpec = PlotSpec | OrgMapSpec

_DRAWS: dict[type, Callable[[Any, Any, ChartStyle], None]] = {
    QuadrantSpec: quadrant.draw,
    BarSpec: bars.draw,
    ParetoSpec: pareto.draw,
    FunnelStepsSpec: funnel_steps.draw,
    BridgeSpec: bridge.draw,
    ForecastBarsSpec: forecast.draw,
    TrendSpec: trends.draw,
    RadarSpec: radar.draw,
    OrgMapSpec: org_map.draw,
}


def draw_of(spec: ChartSpec) -> Callable[[Figure, Any, ChartStyle], None]:
    return _DRAWS[type(spec)]
