"""How the forecast went: over the weeks of the period, and how near the first one of each ended period came."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from msgspec.structs import replace
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget
from typing_extensions import override

from app.ui.chart_words.forecast import forecast_weeks, rep_name
from app.ui.funnel.forecast_grid import Column, Grid, GridModel
from app.ui.funnel.forecast_words import bias_text, period_text, record_text
from app.ui.i18n import translate
from app.ui.page_context import PageContext
from app.ui.widgets.chart_view import ChartView

if TYPE_CHECKING:
    from app.services.forecast_views import PeriodRecord, RepForecast, TrackRecord
    from app.ui.funnel.forecast_load import LoadedForecast


class PlainChart(ChartView):
    """The title stands above it as a label that wraps."""

    SAID_BESIDE: ClassVar[tuple[str, ...]] = ("title",)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(240, 120)


class ForecastWeeks(QWidget):
    """Of the team, or of the rep chosen in the table."""

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._formats = context.formats
        self.finding, self.what = QLabel(), QLabel()
        self.finding.setProperty("role", "name")
        self.what.setProperty("role", "muted")
        self.chart = PlainChart(context.theme)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 8, 4)
        column.setSpacing(2)
        for widget in (self.finding, self.what):
            widget.setWordWrap(True)
            column.addWidget(widget)
        column.addWidget(self.chart, 1)

    def show_loaded(self, loaded: LoadedForecast, line: RepForecast) -> None:
        from app.charts.trends import draw

        today = (loaded.view.scope.as_of, line) if loaded.is_present else None
        spec = forecast_weeks(loaded.snapshots, today, line.rep_id, self._formats)
        name = rep_name(line) if line.rep_id is not None else translate("Forecast", "Team")
        spec = replace(spec, title=f"{name} · {spec.title}")
        self.finding.setText(spec.title)
        self.what.setText(_snapshots_text(loaded) if not spec.points else spec.subtitle)
        self.chart.setVisible(len(spec.points) > 1)
        self.chart.show_chart(draw, spec, f"{spec.title}. {spec.subtitle}")


class ForecastAccuracy(QWidget):
    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.finding = QLabel()
        self.finding.setWordWrap(True)
        self.model: GridModel[PeriodRecord] = GridModel(self._columns(), context.theme, self)
        self.table = Grid(self.model, context.theme, translate("Forecast", "Accuracy by period"))
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 8, 4)
        column.addWidget(self.finding)
        column.addWidget(self.table, 1)

    def show_record(self, record: TrackRecord, name: str) -> None:
        """Newest period first."""
        self.finding.setText(record_text(record, name, self._context.formats))
        self.model.set_rows(record.periods[::-1])
        self.table.setVisible(bool(record.periods))

    def _columns(self) -> list[Column[PeriodRecord]]:
        formats, unit = self._context.formats, self._context.formats.unit_label()
        first_month = self._context.services.settings.fiscal_first_month
        return [
            Column(
                "period", translate("Forecast", "Period"), lambda one: period_text(one.period, first_month, formats)
            ),
            Column(
                "taken", translate("Forecast", "First snapshot"), lambda one: formats.day(one.taken_on), "2026-00-00"
            ),
            Column(
                "said",
                translate("Forecast", "Forecast\n{unit}").format(unit=unit),
                lambda one: formats.amount_in_unit(one.forecast_cents),
                "99,999.9",
                True,
            ),
            Column(
                "won",
                translate("Forecast", "Won\n{unit}").format(unit=unit),
                lambda one: formats.amount_in_unit(one.actual_cents),
                "99,999.9",
                True,
            ),
            Column(
                "accuracy", translate("Forecast", "Accuracy"), lambda one: formats.percent(one.accuracy), "100%", True
            ),
            Column(
                "bias",
                translate("Forecast", "Bias"),
                lambda one: bias_text(one.bias, formats),
                "+100% promised too much mm",
                tone=lambda one: "muted" if one.bias is None else "",
            ),
        ]


def _snapshots_text(loaded: LoadedForecast) -> str:
    if loaded.is_present:
        return translate(
            "Forecast", "A snapshot is taken every Friday when the book is opened, or with the button above."
        )
    return translate("Forecast", "The book has no snapshot from this period.")
