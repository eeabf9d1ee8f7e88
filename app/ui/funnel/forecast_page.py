"""The forecast of a period: a line per rep, what it lacks to the quota, the deals behind it, and how it went (R23)."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QSplitter, QTabWidget, QVBoxLayout, QWidget
from typing_extensions import override

from app.methods.forecast import call_needs_reason
from app.services.forecast_views import ForecastDeal, WhatIf
from app.terms import ForecastCategory
from app.ui import background
from app.ui.chart_words.forecast import forecast_bars
from app.ui.funnel.forecast_deals import ForecastDeals
from app.ui.funnel.forecast_head import ForecastHead
from app.ui.funnel.forecast_lines import CATEGORIES, ForecastLines, Line
from app.ui.funnel.forecast_load import LoadedForecast, load_forecast
from app.ui.funnel.forecast_reason import ReasonBar
from app.ui.funnel.forecast_record import ForecastAccuracy, ForecastWeeks, PlainChart
from app.ui.funnel.forecast_typing import ForecastTyping
from app.ui.funnel.forecast_what_if import WhatIfLane, make_tasks
from app.ui.i18n import translate
from app.ui.labels import forecast_category_name
from app.ui.page_context import PageContext
from app.ui.tab_page import TabPage
from app.ui.widgets.chart_export import ChartToExport

if TYPE_CHECKING:
    from app.services.scope import Scope
    from app.ui.shell.counts import Numbers

ONE_DAY = timedelta(days=1)


class ForecastPage(TabPage[LoadedForecast]):
    """deal_opened(deal id); slide_asked(): put the chart on a slide."""

    SHOWN_TABLES = (
        "deal",
        "customer",
        "rep",
        "area",
        "quota",
        "forecast_call",
        "forecast_snapshot",
        "forecast_line",
        "setting",
        *(
            "contact",
            "deal_person",
            "guide_evidence",
            "deal_need",
            "visit",
            "visit_person",
            "flag_answer",
            "gate_check",
        ),
    )

    deal_opened = Signal(int)
    slide_asked = Signal()

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._day: date | None = None
        self._pulled: dict[int, WhatIf] = {}
        self._weekly_done = False
        self._without_customer = 0
        self.head = ForecastHead(context, self)
        self.lines = ForecastLines(context, self)
        self.reason = ReasonBar(self)
        self.lane = WhatIfLane(context, self)
        self.chart = PlainChart(context.theme, self.slide_asked.emit, self)
        self.deals = ForecastDeals(context, self)
        self.weeks = ForecastWeeks(context, self)
        self.accuracy = ForecastAccuracy(context, self)
        self.tabs = QTabWidget()
        self._typing = ForecastTyping(context, self.reason, self.lines)
        self.hold(self._arranged())
        self._connect()

    def export_chart_spec(self) -> ChartToExport | None:
        """Forecast against quota; None before it was read."""
        return self.chart.chart_to_export()

    def pull(self, deal_id: int, change: WhatIf | None) -> None:
        """Take a deal as won, slipped or lost on the scratch copy; None: as it is."""
        self._pulled.pop(deal_id, None)
        if change is not None:
            self._pulled[deal_id] = change
        self.reload()

    def discard(self) -> None:
        """The scratch copy is thrown away."""
        self._pulled.clear()
        self.reload()

    @override
    def loader(self, scope: Scope) -> Callable[[], LoadedForecast]:
        day = self._day or scope.as_of
        return partial(load_forecast, self._context.services, scope, day, dict(self._pulled))

    @override
    def size_of(self, loaded: LoadedForecast) -> int:
        return len(loaded.view.deals)

    @override
    def is_empty(self, loaded: LoadedForecast) -> bool:
        return False

    @override
    def reading_text(self, numbers: Numbers | None) -> str:
        return translate("Forecast", "Reading the forecast…")

    @override
    def show_loaded(self, loaded: LoadedForecast) -> None:
        from app.charts.forecast import draw

        self._typing.scope, self._typing.day = loaded.view.scope, loaded.view.period.starts_on
        self.head.show_loaded(loaded)
        self.lines.show_view(loaded.view, self._context.services.read_only)
        spec = forecast_bars(loaded.view, self._context.formats, loaded.filter_text)
        self.chart.show_chart(draw, spec, f"{spec.title}. {spec.subtitle}")
        self.lane.show_loaded(loaded, self._pulled)
        self.deals.show_loaded(loaded, self._pulled)
        self._show_record()
        self._take_due_snapshot(loaded.view.scope.as_of)

    def _take_due_snapshot(self, as_of: date) -> None:
        """Once, and only on the day itself: a snapshot of another day would be dated wrongly."""
        if not self._weekly_done and as_of == date.today():
            self._weekly_done = True
            take_due_snapshot(self._context, as_of, self)

    def _show_record(self) -> None:
        """Of the line that is chosen, else of the team; only what is looked at is read."""
        loaded = self._loaded
        if loaded is None:
            return
        chosen = self.lines.chosen_line()
        line = loaded.view.team if chosen is None or chosen.is_team else chosen.forecast
        name = translate("Forecast", "Team") if chosen is None else chosen.name
        if self.tabs.currentWidget() is self.weeks:
            self.weeks.show_loaded(loaded, line)
        elif self.tabs.currentWidget() is self.accuracy:
            record = self._context.services.forecast.accuracy(loaded.view.scope.as_of, line.rep_id)
            self.accuracy.show_record(record, name)

    def _on_stepped(self, way: int) -> None:
        if self._loaded is not None:
            period = self._loaded.view.period
            self._day = period.ends_on + ONE_DAY if way > 0 else period.starts_on - ONE_DAY
            self.discard()

    def _on_line_chosen(self, line: Line, key: str) -> None:
        rep_id = None if line.is_team else line.forecast.rep_id
        if key in CATEGORIES:
            self.deals.show_behind(CATEGORIES[key], rep_id)
            self.tabs.setCurrentWidget(self.deals)
        elif key == "name":
            self.deals.show_behind(None, rep_id)
        self._show_record()

    def _on_category_chosen(self, deal: ForecastDeal, category: ForecastCategory | None) -> None:
        call = partial(self._call_deal, deal.id, category)
        if category is not None and call_needs_reason(deal.evidence, category):
            text = translate("Forecast", "Why does {deal} count as {category}, above its evidence?")
            question = text.format(deal=deal.name, category=forecast_category_name(category))
            self.reason.ask(question, deal.call_reason, call, self.deals.table)
        else:
            call(None)

    def _call_deal(self, deal_id: int, category: ForecastCategory | None, reason: str | None) -> None:
        if self._scope is not None:
            self._context.services.forecast.call_deals([deal_id], category, reason, self._scope.as_of)

    def _on_snapshot_asked(self) -> None:
        if self._scope is not None:
            self._context.services.forecast.take_snapshot(self._scope.as_of)
            self.tabs.setCurrentWidget(self.weeks)

    def _on_tasks_asked(self) -> None:
        if self._scope is not None and self._pulled:
            left = make_tasks(self._context, self._pulled, self._scope.as_of)
            self.discard()
            self.deals.say_tasks_made(left)

    def _connect(self) -> None:
        self.head.stepped.connect(self._on_stepped)
        self.head.snapshot_asked.connect(self._on_snapshot_asked)
        self.lines.typed.connect(self._typing.on_typed)
        self.lines.chosen.connect(self._on_line_chosen)
        self.deals.category_chosen.connect(self._on_category_chosen)
        self.deals.change_chosen.connect(self.pull)
        self.deals.opened.connect(self.deal_opened)
        self.lane.discarded.connect(self.discard)
        self.lane.tasks_asked.connect(self._on_tasks_asked)
        self.tabs.currentChanged.connect(lambda _: self._show_record())

    def _arranged(self) -> QWidget:
        margin = self._context.theme.margin
        self.tabs.addTab(self.deals, translate("Forecast", "Deals and what if"))
        self.tabs.addTab(self.weeks, translate("Forecast", "Week by week"))
        self.tabs.addTab(self.accuracy, translate("Forecast", "Accuracy"))
        lower = QSplitter()
        for place, widget in enumerate((_card(self.chart), self.tabs)):
            lower.addWidget(widget)
            lower.setCollapsible(place, False)
            lower.setStretchFactor(place, 2 + place)
        lower.setSizes([420, 900])
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(margin, margin, margin, margin)
        column.setSpacing(8)
        for widget in (self.head, _card(self.lines), self.reason, self.lane):
            column.addWidget(widget)
        column.addWidget(lower, 1)
        return content


def take_due_snapshot(context: PageContext, today: date, parent: QWidget) -> None:
    """The weekly snapshot, beside the GUI thread; nothing where none is due."""
    if not context.services.read_only:
        background.run(lambda _: context.services.forecast.ensure_weekly(today), None, None, parent)


def _card(inside: QWidget) -> QFrame:
    card = QFrame()
    card.setProperty("role", "card")
    layout = QVBoxLayout(card)
    layout.setContentsMargins(1, 1, 1, 1)
    layout.addWidget(inside)
    return card
