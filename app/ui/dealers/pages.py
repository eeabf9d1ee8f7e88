"""The pages of the dealers tab behind their switch; those of one dealer stand beside the list and below its head."""

from __future__ import annotations

from enum import IntEnum
from importlib import import_module
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.errors import RuleError
from app.ui.dealers.evaluation_page import EvaluationPage
from app.ui.dealers.head import DealerHead
from app.ui.dealers.list_card import DealerListCard
from app.ui.dealers.ways_out import add_dealer_ways
from app.ui.i18n import translate
from app.ui.page_context import PageContext
from app.ui.print.ways_out import Shown, WaysOut
from app.ui.widgets.chart_export import ChartToExport
from app.ui.widgets.chart_view import ChartView
from app.ui.widgets.page_switch import PageSwitch

if TYPE_CHECKING:
    from app.services.dealer_views import DealerRow
    from app.services.scope import Scope

LIST_WIDTH = 330


class DealerView(IntEnum):
    """In the order of the switch; Alt+1 to Alt+5."""

    EVALUATION = 0
    FACTS = 1
    CHAIN = 2
    CHANNEL = 3
    SCORECARD = 4


_MADE_BY = {
    DealerView.FACTS: ("app.ui.dealers.facts_page", "FactsPage"),
    DealerView.CHAIN: ("app.ui.dealers.chain_page", "ChainPage"),
    DealerView.CHANNEL: ("app.ui.dealers.channel_page", "ChannelPage"),
    DealerView.SCORECARD: ("app.ui.dealers.scorecard_editor", "ScorecardEditor"),
}
"""Brought in when first asked for. What a page has of set_scope, show_dealer(id), show_area(id) and the signal
dealer_opened(id) is used."""

OF_ONE_DEALER = frozenset({DealerView.EVALUATION, DealerView.FACTS, DealerView.CHAIN})


class DealerPages(QWidget):
    """view_changed() after another page was chosen; dealer_opened(id) from any page."""

    view_changed = Signal()
    dealer_opened = Signal(int)

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._scope: Scope | None = None
        self._row: DealerRow | None = None
        self.list = DealerListCard(context)
        self.head = DealerHead(context)
        self.evaluation = EvaluationPage(context)
        self._pages: dict[DealerView, QWidget] = {DealerView.EVALUATION: self.evaluation}
        self.switch = PageSwitch(_names(), self)
        self.hint = QLabel()
        self.hint.setProperty("role", "muted")
        self._stack = QStackedWidget()
        self._stack.addWidget(self.evaluation)
        self.nothing = QLabel(translate("Dealers", "No dealer is chosen."))
        self.nothing.setProperty("role", "muted")
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._stack.addWidget(self.nothing)
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self._lay_out()
        self.switch.idClicked.connect(lambda number: self.show_view(DealerView(number)))
        self.evaluation.chain_asked.connect(lambda: self.show_view(DealerView.CHAIN))
        self.evaluation.evaluated.connect(self._on_evaluated)
        add_dealer_ways(WaysOut(self.head.more.menu(), context, self._to_write, self))

    @property
    def view(self) -> DealerView:
        return DealerView(self.switch.checkedId())

    @property
    def row(self) -> DealerRow | None:
        """The dealer shown."""
        return self._row

    def set_scope(self, scope: Scope) -> None:
        self._scope = scope
        for page in self._pages.values():
            _tell(page, "set_scope", scope)

    def show_row(self, row: DealerRow | None) -> None:
        """None: no dealer fits the filter."""
        self._row = row
        if row is None:
            self.evaluation.forget()
        self._show()

    def show_view(self, view: DealerView) -> None:
        self.switch.button(view).setChecked(True)
        self._show()
        self.view_changed.emit()

    def page(self) -> QWidget:
        return self._page(self.view)

    def export_chart_spec(self) -> ChartToExport | None:
        page: Any = self.page()
        spec: ChartToExport | None = page.export_chart_spec() if hasattr(page, "export_chart_spec") else None
        return spec

    def _to_write(self) -> Shown | None:
        """The dealer that leaves the program."""
        row, scope = self._row, self._scope
        return Shown(row.name, scope, row.id) if row is not None and scope is not None else None

    def _show(self) -> None:
        view, row = self.view, self._row
        of_one = view in OF_ONE_DEALER
        self.list.setVisible(of_one)
        self.head.setVisible(of_one and row is not None)
        if of_one and row is None:
            self._stack.setCurrentWidget(self.nothing)
            return
        page = self._page(view)
        if row is not None:
            if of_one:
                self.head.show_row(row, with_form=view is DealerView.EVALUATION)
            try:
                _tell(page, "show_dealer", row.id)
            except RuleError:  # deleted a moment ago: the list is being read anew and will choose another
                return
            if row.area_id is not None:
                _tell(page, "show_area", row.area_id)
        self._stack.setCurrentWidget(page)
        if view is DealerView.EVALUATION:
            self.evaluation.say_again()

    def _page(self, view: DealerView) -> QWidget:
        if view not in self._pages:
            module, name = _MADE_BY[view]
            page: QWidget = getattr(import_module(module), name)(self._context)
            self._pages[view] = page
            for chart in page.findChildren(ChartView):
                chart.exported.connect(self._context.signals.exported)
            if hasattr(page, "dealer_opened"):
                page.dealer_opened.connect(self.dealer_opened)
            self._stack.addWidget(page)
            if self._scope is not None:
                _tell(page, "set_scope", self._scope)
        return self._pages[view]

    def _on_evaluated(self, row: DealerRow, result: Any, state: Any) -> None:
        if self.view is DealerView.EVALUATION and self._row is not None and row.id == self._row.id:
            self.head.show_form(row, result, state)

    def _lay_out(self) -> None:
        margin = self._context.theme.margin
        bar = QHBoxLayout()
        bar.setContentsMargins(margin, margin, margin, 0)
        self.switch.lay_in(bar)
        bar.addSpacing(margin)
        bar.addWidget(self.hint, 1)
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(margin)
        column.addWidget(self.head)
        column.addWidget(self._stack, 1)
        for place, widget in enumerate((self.list, right)):
            self.splitter.addWidget(widget)
            self.splitter.setCollapsible(place, False)
            self.splitter.setStretchFactor(place, place)
        self.splitter.setSizes([LIST_WIDTH, 3 * LIST_WIDTH])
        inner = QVBoxLayout()
        inner.setContentsMargins(margin, margin, margin, 0)
        inner.addWidget(self.splitter)
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.setSpacing(0)
        around.addLayout(bar)
        around.addLayout(inner, 1)


def _tell(page: QWidget, method: str, value: object) -> None:
    if hasattr(page, method):
        getattr(page, method)(value)


def _names() -> dict[int, str]:
    return {
        DealerView.EVALUATION: translate("Dealers", "Evaluation"),
        DealerView.FACTS: translate("Dealers", "Facts"),
        DealerView.CHAIN: translate("Dealers", "Value chain"),
        DealerView.CHANNEL: translate("Dealers", "Region & channel"),
        DealerView.SCORECARD: translate("Dealers", "Scorecard"),
    }
