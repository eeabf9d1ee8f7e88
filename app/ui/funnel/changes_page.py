"""What changed in the funnel between two days: the bridge and its deals, the ghost board, the trends."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QSplitter, QTabWidget, QVBoxLayout, QWidget
from typing_extensions import override

from app.terms import DealChange
from app.ui.chart_words.bridge import bridge_spec
from app.ui.funnel.bridge_view import BridgeView
from app.ui.funnel.changes_bar import ChangesBar
from app.ui.funnel.changes_deals import ChangedDeals
from app.ui.funnel.changes_load import DaysChoice, LoadedChanges, load_changes
from app.ui.funnel.changes_trends import PipelineTrends
from app.ui.funnel.ghost_board import GhostBoard
from app.ui.i18n import translate
from app.ui.page_context import PageContext
from app.ui.tab_page import TabPage
from app.ui.widgets.chart_export import ChartToExport

if TYPE_CHECKING:
    from app.services.scope import Scope
    from app.ui.shell.counts import Numbers


class ChangesPage(TabPage[LoadedChanges]):
    """deal_opened(deal id); slide_asked(): put the chart on a slide."""

    SHOWN_TABLES = ("deal", "customer", "rep", "area", "review", "setting")

    deal_opened = Signal(int)
    slide_asked = Signal()

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._choice = DaysChoice()
        self._bar_chosen: DealChange | None = None
        self.bar = ChangesBar(context, self)
        self.bridge = BridgeView(context.theme, self.slide_asked.emit, self)
        self.deals = ChangedDeals(context, self)
        self.ghosts = GhostBoard(context, self)
        self.trends = PipelineTrends(context, self)
        self.rule, self.nothing = QLabel(), QLabel()
        self.tabs = QTabWidget()
        self.hold(self._arranged())
        self.bar.choice_made.connect(self.choose)
        self.bridge.bar_chosen.connect(self._on_bar_chosen)
        self.deals.all_asked.connect(lambda: self.bridge.choose(None))
        self.deals.opened.connect(self.deal_opened)
        self.ghosts.opened.connect(self.deal_opened)
        self.trends.slide_asked.connect(self.slide_asked)
        self.tabs.currentChanged.connect(lambda _: self._show_trends())

    def choose(self, choice: DaysChoice) -> None:
        """Other days."""
        self._choice = choice
        self.reload()

    def export_chart_spec(self) -> ChartToExport | None:
        """The chart that is looked at: the bridge, or the open pipeline over time; None before it was read."""
        chart = self.trends.open if self.tabs.currentWidget() is self.trends else self.bridge
        return chart.chart_to_export()

    @override
    def loader(self, scope: Scope) -> Callable[[], LoadedChanges]:
        return partial(load_changes, self._context.services, scope, self._choice)

    @override
    def size_of(self, loaded: LoadedChanges) -> int:
        return len(loaded.view.states)

    @override
    def is_empty(self, loaded: LoadedChanges) -> bool:
        return False

    @override
    def reading_text(self, numbers: Numbers | None) -> str:
        return translate("Changes", "Reading the journal…")

    @override
    def show_loaded(self, loaded: LoadedChanges) -> None:
        self.bar.show_loaded(loaded)
        changes = tuple(bar.change for bar in loaded.view.bars)
        if self._bar_chosen not in changes:
            self._bar_chosen = None
        spec = bridge_spec(loaded.view, self._context.formats, loaded.filter_text)
        self.bridge.show_bridge(spec, changes, self._bar_chosen)
        self.rule.setText(spec.note)
        self.deals.show_loaded(loaded, self._bar_chosen)
        self.ghosts.show_loaded(loaded)
        self._say_nothing(loaded)
        self._show_trends()

    def _say_nothing(self, loaded: LoadedChanges) -> None:
        """Instead of an empty list."""
        ghosts = translate("Changes", "Ghost board (%n)", None, self.ghosts.count)
        self.tabs.setTabText(self.tabs.indexOf(self.ghosts), ghosts)
        self.tabs.setTabEnabled(self.tabs.indexOf(self.ghosts), self.ghosts.count > 0)
        self.nothing.setVisible(not loaded.view.moves)
        self.deals.setVisible(bool(loaded.view.moves))
        if loaded.first_day is None:
            text = translate(
                "Changes", "The book is empty: add deals or import them, and what happens to them is told here."
            )
        else:
            text = translate("Changes", "No deal changed between these two days. Choose an earlier first day.")
        self.nothing.setText(text)

    def _show_trends(self) -> None:
        if self._loaded is not None and self.tabs.currentWidget() is self.trends:
            self.trends.show_loaded(self._loaded)

    def _on_bar_chosen(self, change: DealChange | None) -> None:
        self._bar_chosen = change
        if self._loaded is not None:
            self.deals.show_loaded(self._loaded, change)

    def _arranged(self) -> QWidget:
        margin = self._context.theme.margin
        self.rule.setProperty("role", "muted")
        self.rule.setWordWrap(True)
        self.rule.setContentsMargins(12, 0, 12, 4)
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.nothing.setMinimumHeight(80)
        lower = QFrame()
        below = QVBoxLayout(lower)
        below.setContentsMargins(0, 0, 0, 0)
        below.setSpacing(0)
        below.addWidget(self.rule)
        below.addWidget(self.deals, 1)
        below.addWidget(self.nothing)
        bridge = QSplitter(Qt.Orientation.Vertical)
        for place, widget in enumerate((self.bridge, lower)):
            bridge.addWidget(widget)
            bridge.setCollapsible(place, False)
            bridge.setStretchFactor(place, 3 - place)
        bridge.setSizes([300, 200])
        self.tabs.addTab(bridge, translate("Changes", "Bridge"))
        self.tabs.addTab(self.ghosts, translate("Changes", "Ghost board (%n)", None, 0))
        self.tabs.addTab(self.trends, translate("Changes", "Trends"))
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(margin, margin, margin, margin)
        column.setSpacing(8)
        column.addWidget(self.bar)
        column.addWidget(self.tabs, 1)
        return content
