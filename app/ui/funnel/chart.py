"""The funnel by stage as a chart to copy or save: the same spec as on the slide."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.charts.funnel_steps import draw
from app.ui.chart_words.framing import Framing
from app.ui.chart_words.funnel import funnel_steps_spec
from app.ui.formats import Formats
from app.ui.funnel.figures_bar import filter_words
from app.ui.widgets.chart_export import ChartToExport

if TYPE_CHECKING:
    from app.services.funnel import FunnelView


def funnel_chart(view: FunnelView, formats: Formats) -> ChartToExport:
    spec = funnel_steps_spec(view, Framing(view.scope, formats, filter_words(view.scope)))
    return ChartToExport(draw, spec, spec.title)
