"""The charts of the numbers, each on a card with its finding: entered by stage, pipeline, ages, slips, won by quarter."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from msgspec.structs import replace
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app.services.funnel_figures import FunnelFigure
from app.ui.chart_words.framing import Framing
from app.ui.chart_words.funnel import funnel_steps_spec
from app.ui.chart_words.funnel_numbers import ageing_spec, entered_spec, slip_spec, won_spec
from app.ui.funnel.forecast_record import PlainChart
from app.ui.i18n import translate
from app.ui.page_context import PageContext
from app.ui.theme import Theme

if TYPE_CHECKING:
    from app.ui.funnel.numbers_load import LoadedNumbers
    from app.ui.widgets.chart_export import ChartToExport

CHART_HEIGHT = 236


class ChartCard(QFrame):
    """Finding and what is shown as labels, the chart below, a "why?" where its figure has one."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self.finding, self.what = QLabel(), QLabel()
        self.finding.setProperty("role", "name")
        self.what.setProperty("role", "muted")
        self.why = QPushButton(translate("Numbers", "why?"))
        self.why.setProperty("role", "link")
        self.why.hide()
        self.chart = PlainChart(theme)
        self.chart.setMinimumHeight(CHART_HEIGHT)
        head = QHBoxLayout()
        head.addWidget(self.finding, 1)
        head.addWidget(self.why)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 8, 4)
        column.setSpacing(2)
        for label in (self.finding, self.what):
            label.setWordWrap(True)
        column.addLayout(head)
        column.addWidget(self.what)
        column.addWidget(self.chart, 1)

    def show_spec(self, draw: Callable[..., object], spec: Any, *, has_any: bool) -> None:
        """Without anything to draw only the finding stays, which says so."""
        self.finding.setText(spec.title)
        self.what.setText(spec.subtitle)
        self.chart.setVisible(has_any)
        self.what.setVisible(has_any)
        self.chart.show_chart(draw if has_any else None, spec, f"{spec.title}. {spec.subtitle}")


class NumbersCharts(QObject):
    """frames: the cards by name, for the page to place. why_asked(FunnelFigure, part, widget)."""

    why_asked = Signal(object, object, object)

    def __init__(self, context: PageContext, parent: QWidget) -> None:
        super().__init__(parent)
        self._formats = context.formats
        self._loaded: LoadedNumbers | None = None
        self.frames = {name: ChartCard(context.theme) for name in ("entered", "pipeline", "ages", "slips", "won")}
        for name in ("pipeline", "ages", "slips", "won"):
            self.frames[name].why.clicked.connect(self._on_why)
            self.frames[name].why.setObjectName(name)

    def show_loaded(self, loaded: LoadedNumbers) -> None:
        from app.charts import bars, funnel_steps, trends

        self._loaded = loaded
        view = loaded.view
        framing = Framing(view.scope, self._formats, loaded.filter_text)
        has_entered = any(one.entered for one in view.conversions)
        self.frames["entered"].show_spec(bars.draw, entered_spec(view, framing), has_any=has_entered)
        steps = funnel_steps_spec(loaded.board, framing)
        if steps.weighted_name:  # half a page is too narrow for the name that a slide has room for
            steps = replace(steps, weighted_name=translate("Numbers charts", "weighted"))
        has_steps = any(column.deals for column in loaded.board.columns)
        self.frames["pipeline"].show_spec(funnel_steps.draw, steps, has_any=has_steps)
        self.frames["ages"].show_spec(bars.draw, ageing_spec(view, framing), has_any=bool(view.open_deals))
        slips = slip_spec(view, loaded.slip_warning, framing)
        self.frames["slips"].show_spec(trends.draw, slips, has_any=bool(view.slip_rates))
        won = won_spec(loaded.quarters, loaded.fiscal_first_month, framing)
        self.frames["won"].show_spec(bars.draw, won, has_any=bool(loaded.quarters))
        self._show_whys(loaded)

    def chart_to_export(self) -> ChartToExport | None:
        """The chart that has the keys, else the pipeline by stage."""
        for frame in self.frames.values():
            if frame.chart.hasFocus():
                return frame.chart.chart_to_export()
        return self.frames["pipeline"].chart.chart_to_export()

    def _show_whys(self, loaded: LoadedNumbers) -> None:
        known = {
            "pipeline": loaded.view.open_deals,
            "ages": loaded.view.open_deals,
            "slips": len(loaded.view.slip_rates),
            "won": loaded.view.won_deals,
        }
        for name, count in known.items():
            self.frames[name].why.setVisible(count > 0)

    def _on_why(self) -> None:
        button = self.sender()
        if self._loaded is None or button is None:
            return
        name = button.objectName()
        figure = {"pipeline": FunnelFigure.WEIGHTED, "ages": FunnelFigure.OPEN, "won": FunnelFigure.WON}.get(
            name, FunnelFigure.SLIP_RATE
        )
        # of a slip rate the worst month is what one asks about
        part = max(self._loaded.view.slip_rates, key=lambda one: one.rate).month if name == "slips" else None
        self.why_asked.emit(figure, part, button)
