"""The funnel in numbers: figures, stages, win rates, charts, each with its reckoning; and what to chase today."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QTabWidget, QVBoxLayout, QWidget
from typing_extensions import override

from app.services.funnel_figures import FunnelFigure, GroupRate, WinKey
from app.terms import DealStage
from app.ui.funnel.chase_list import ChaseList
from app.ui.funnel.numbers_charts import NumbersCharts
from app.ui.funnel.numbers_figures import NumberFigures
from app.ui.funnel.numbers_groups import deals_of_group
from app.ui.funnel.numbers_load import LoadedNumbers, load_numbers
from app.ui.funnel.numbers_stages import StageNumbers
from app.ui.funnel.numbers_why import FigureWhy
from app.ui.funnel.numbers_wins import WinRates
from app.ui.funnel.numbers_words import figure_words
from app.ui.i18n import translate
from app.ui.page_context import PageContext
from app.ui.tab_page import TabPage
from app.ui.why_words import SumExplanation
from app.ui.widgets.card_columns import scrolling
from app.ui.widgets.chart_export import ChartToExport

if TYPE_CHECKING:
    from app.services.scope import Scope
    from app.ui.shell.counts import Numbers


class NumbersPage(TabPage[LoadedNumbers]):
    """deal_opened(deal id) from the list of deals to chase; rows_asked(ids, title): show the deals behind a figure."""

    SHOWN_TABLES = ("deal", "customer", "rep", "area", "industry", "product", "dealer", "slip", "quota", "setting")

    deal_opened = Signal(int)
    rows_asked = Signal(object, str)

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.figures = NumberFigures(context, self)
        self.stages = StageNumbers(context)
        self.wins = WinRates(context, self)
        self.charts = NumbersCharts(context, self)
        self.chase = ChaseList(context, self)
        self.tabs = QTabWidget()
        self.hold(self._arranged())
        self.figures.why_asked.connect(lambda figure, card: self.say_why(figure, None, card))
        self.stages.why_asked.connect(self.say_why)
        self.charts.why_asked.connect(self.say_why)
        self.wins.why_asked.connect(self._on_group_asked)
        self.chase.deal_opened.connect(self.deal_opened)
        self.chase.loaded.connect(self._name_tabs)

    def say_why(self, figure: FunnelFigure, part: DealStage | date | None, anchor: QWidget | QPoint) -> None:
        """The reckoning of a figure beside `anchor`, with the way to its deals."""
        if self._loaded is None:
            return
        numbers, view = self._context.services.funnel_numbers, self._loaded.view
        found = numbers.why(view, figure, part)
        words = figure_words(found, self._loaded.filter_text, self._context.formats)
        self._show(anchor, words, numbers.deal_ids(view.scope, figure, part))

    def export_chart_spec(self) -> ChartToExport | None:
        """The chart that was looked at last; None before the numbers were read."""
        return self.charts.chart_to_export() if self._loaded is not None else None

    @override
    def set_scope(self, scope: Scope) -> None:
        super().set_scope(scope)
        self.chase.set_scope(scope)

    @override
    def loader(self, scope: Scope) -> Callable[[], LoadedNumbers]:
        return partial(load_numbers, self._context.services, scope)

    @override
    def size_of(self, loaded: LoadedNumbers) -> int:
        return sum(column.deals for column in loaded.board.columns) + loaded.view.won_deals + loaded.view.lost_deals

    @override
    def is_empty(self, loaded: LoadedNumbers) -> bool:
        return False

    @override
    def reading_text(self, numbers: Numbers | None) -> str:
        return translate("Numbers", "Reckoning the numbers of the funnel…")

    @override
    def show_loaded(self, loaded: LoadedNumbers) -> None:
        self.figures.show_view(loaded.view)
        self.stages.show_loaded(loaded)
        self.wins.show_loaded(loaded)
        self.charts.show_loaded(loaded)

    def _on_group_asked(self, key: WinKey, group: GroupRate, at: QPoint) -> None:
        if self._loaded is None:
            return
        ids = deals_of_group(self._context.services, self._loaded.view.scope, key, group)
        self._show(at, self.wins.words(key, group, self._loaded.filter_text), ids)

    def _show(self, anchor: QWidget | QPoint, words: SumExplanation, ids: tuple[int, ...]) -> None:
        open_rows = partial(self.rows_asked.emit, ids, words.title)
        FigureWhy.show_with_rows(anchor, words, self._context.formats, ids, open_rows)

    def _name_tabs(self) -> None:
        text = translate("Numbers", "To chase today (%n)", None, self.chase.count)
        self.tabs.setTabText(self.tabs.indexOf(self.chase), text)

    def _arranged(self) -> QWidget:
        margin = self._context.theme.margin
        inside = QWidget()
        inside.setProperty("role", "plain")
        grid = QGridLayout(inside)
        grid.setContentsMargins(margin, margin, margin, margin)
        grid.setSpacing(margin)
        grid.addWidget(self.figures, 0, 0, 1, 2)
        grid.addWidget(card_of(self.stages), 1, 0, 1, 2)
        grid.addWidget(self.charts.frames["entered"], 2, 0)
        grid.addWidget(card_of(self.wins), 2, 1)
        grid.addWidget(self.charts.frames["pipeline"], 3, 0)
        grid.addWidget(self.charts.frames["ages"], 3, 1)
        grid.addWidget(self.charts.frames["slips"], 4, 0)
        grid.addWidget(self.charts.frames["won"], 4, 1)
        for column in range(2):
            grid.setColumnStretch(column, 1)
        self.tabs.addTab(scrolling(inside), translate("Numbers", "Numbers"))
        self.tabs.addTab(self.chase, translate("Numbers", "To chase today"))
        content = QWidget()
        around = QVBoxLayout(content)
        around.setContentsMargins(margin, margin, margin, margin)
        around.addWidget(self.tabs)
        return content


def card_of(widget: QWidget) -> QFrame:
    """The widget on a card of its own."""
    frame = QFrame()
    frame.setProperty("role", "card")
    around = QVBoxLayout(frame)
    around.setContentsMargins(1, 1, 1, 1)
    around.addWidget(widget)
    return frame
