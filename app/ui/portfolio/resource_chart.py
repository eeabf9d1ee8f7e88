"""The bars of planned and actual resources; the sentence above them belongs to the page, but goes along when exported."""

from __future__ import annotations

from msgspec.structs import replace
from typing_extensions import override

from app.charts import bars
from app.charts.bars import BarSpec
from app.ui.widgets.chart_export import ChartToExport
from app.ui.widgets.chart_view import ChartView


class ResourceChart(ChartView):
    _whole: BarSpec | None = None

    def show_spec(self, spec: BarSpec) -> None:
        self._whole = spec
        self.show_chart(bars.draw, replace(spec, title="", subtitle=""), spec.title)

    @override
    def chart_to_export(self) -> ChartToExport | None:
        return ChartToExport(bars.draw, self._whole, self._whole.title) if self._whole is not None else None
