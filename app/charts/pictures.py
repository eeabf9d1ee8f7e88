"""Which function draws which spec, for everything that makes pictures of any chart."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from app.charts import bars, funnel_steps, pareto, quadrant
from app.charts.bars import BarSpec
from app.charts.funnel_steps import FunnelStepsSpec
from app.charts.pareto import ParetoSpec
from app.charts.quadrant import QuadrantSpec
from app.charts.style import ChartStyle

if TYPE_CHECKING:
    from matplotlib.figure import Figure

ChartSpec = QuadrantSpec | BarSpec | ParetoSpec | FunnelStepsSpec

_DRAWS: dict[type, Callable[[Any, Any, ChartStyle], None]] = {
    QuadrantSpec: quadrant.draw,
    BarSpec: bars.draw,
    ParetoSpec: pareto.draw,
    FunnelStepsSpec: funnel_steps.draw,
}


def draw_of(spec: ChartSpec) -> Callable[[Figure, Any, ChartStyle], None]:
    return _DRAWS[type(spec)]
