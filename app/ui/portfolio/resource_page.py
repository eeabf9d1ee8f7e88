"""Where the effort should go and where it went: hours, person-days and money by posture and by customer (R3)."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QTableView, QVBoxLayout, QWidget
from typing_extensions import override

from app.charts.bars import BarSpec
from app.errors import AppError
from app.terms import Resource
from app.ui.chart_words.framing import Framing
from app.ui.chart_words.quadrant import filter_text
from app.ui.chart_words.resources import remarks, resource_spec
from app.ui.dialogs.method_settings import open_method_settings
from app.ui.dialogs.method_settings_groups import SettingGroup
from app.ui.error_box import show_error
from app.ui.i18n import translate
from app.ui.page_context import PageContext
from app.ui.portfolio.empty_portfolio import empty_portfolio_words
from app.ui.portfolio.resource_budget import BudgetBar
from app.ui.portfolio.resource_chart import ResourceChart
from app.ui.portfolio.resource_model import ResourceModel
from app.ui.portfolio.tables import make_table
from app.ui.tab_page import TabPage
from app.ui.widgets.chart_export import ChartToExport
from app.ui.widgets.empty_state import EmptyState

if TYPE_CHECKING:
    from app.services.resources import ResourceView
    from app.services.scope import Scope
    from app.ui.shell.counts import Numbers


class ResourcePage(TabPage["ResourceView"]):
    """opened(customer id) by Enter or a double click; new_asked() from the empty state."""

    SHOWN_TABLES = ("customer", "sales_entry", "deal", "visit", "setting", "frozen_cut", "rep", "area")

    opened = Signal(int)
    new_asked = Signal()

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._resource = Resource.HOURS
        self._spec: BarSpec | None = None
        self._finding, self._subtitle, self._notes, self._count = QLabel(), QLabel(), QLabel(), QLabel()
        self.budget = BudgetBar(context)
        self.chart = ResourceChart(context.theme)
        self.model = ResourceModel(context.formats, self)
        self.table = self._table()
        self.unplaced = QPushButton()
        self.unplaced.setCheckable(True)
        empty = EmptyState(empty_portfolio_words(), context.theme, context.services.read_only)
        empty.import_asked.connect(self.import_asked)
        empty.new_asked.connect(self.new_asked)
        self.hold(self._content_widget(), empty)
        self.budget.resource_chosen.connect(self._on_resource)
        self.budget.budget_typed.connect(self._on_budget)
        self.budget.settings_asked.connect(self._on_settings)
        self.budget.rejected.connect(self._on_rejected)
        self.unplaced.toggled.connect(self._on_unplaced)
        self.table.activated.connect(self._on_activated)

    @override
    def loader(self, scope: Scope) -> Callable[[], ResourceView]:
        service, resource = self._context.services.resources, self._resource
        return lambda: service.plan(scope, resource)

    @override
    def size_of(self, loaded: ResourceView) -> int:
        return len(loaded.portfolio.ids)

    @override
    def is_empty(self, loaded: ResourceView) -> bool:
        return not len(loaded.portfolio.ids)

    @override
    def reading_text(self, numbers: Numbers | None) -> str:
        return translate("ResourcePage", "Reading the visits…")

    @override
    def show_loaded(self, loaded: ResourceView) -> None:
        scope, formats = loaded.portfolio.scope, self._context.formats
        spec = self._spec = resource_spec(loaded, Framing(scope, formats, filter_text(scope, loaded.portfolio)))
        self._finding.setText(spec.title)
        self._subtitle.setText(spec.subtitle)
        self.chart.show_spec(spec)
        self.budget.show_budget(loaded.resource, loaded.budget)
        self.model.set_view(loaded)
        self._show_count()
        self._notes.setText("\n".join(remarks(loaded, formats)))
        self._notes.setVisible(bool(self._notes.text()))

    def export_chart_spec(self) -> ChartToExport | None:
        return self.chart.chart_to_export()

    def _show_count(self) -> None:
        loaded = self._loaded
        if loaded is None:
            return
        shown, total = self.model.rowCount(), len(loaded.portfolio.ids)
        whole = translate("ResourcePage", "%n customer(s)", None, total)
        part = translate("ResourcePage", "{shown} of {whole}")
        self._count.setText(
            whole if shown == total else part.format(shown=self._context.formats.count(shown), whole=whole)
        )
        self.unplaced.setText(translate("ResourcePage", "&Unplaced %n", None, len(loaded.unplaced)))
        self.unplaced.setVisible(bool(loaded.unplaced) or self.unplaced.isChecked())

    def _on_resource(self, resource: Resource) -> None:
        self._resource = resource
        self.reload()

    def _on_budget(self, key: str, text: str) -> None:
        try:
            self._context.services.settings.set(key, text)
        except AppError as error:
            show_error(self, error)
            self._show_budget_again()

    def _on_rejected(self) -> None:
        self._show_budget_again()

    def _show_budget_again(self) -> None:
        if self._loaded is not None:
            self.budget.show_budget(self._loaded.resource, self._loaded.budget)

    def _on_settings(self) -> None:
        if self._scope is not None:
            open_method_settings(self, self._context, self._scope, SettingGroup.RESOURCES)

    def _on_unplaced(self, only: bool) -> None:
        self.model.show_unplaced_only(only)
        self._show_count()

    def _on_activated(self, index: QModelIndex) -> None:
        self.opened.emit(self.model.customer_id(index.row()))

    def _table(self) -> QTableView:
        sample = "88,888.8"
        widths = {
            1: "Maintain 88",
            2: "Maintain 88",
            3: sample,
            4: "Planned (hours)",
            5: "Planned (hours)",
            6: "Difference 8",
        }
        table = make_table(self.model, self._context.theme, widths, compact=True)
        table.setAccessibleName(translate("ResourcePage", "Resources by customer"))
        table.setTabKeyNavigation(False)
        table.horizontalHeader().setSortIndicatorClearable(True)
        table.horizontalHeader().setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        table.setSortingEnabled(True)
        return table

    def _content_widget(self) -> QWidget:
        content = QWidget()
        layout = QVBoxLayout(content)
        layout.setContentsMargins(12, 8, 12, 12)
        layout.setSpacing(8)
        layout.addWidget(self.budget, 0, Qt.AlignmentFlag.AlignLeft)
        halves = QHBoxLayout()
        halves.setSpacing(12)
        halves.addWidget(self._chart_card(), 3)
        halves.addWidget(self._list_card(), 4)
        layout.addLayout(halves, 1)
        return content

    def _chart_card(self) -> QFrame:
        self._finding.setProperty("role", "heading")
        for label in (self._subtitle, self._notes):
            label.setProperty("role", "muted")
        for label in (self._finding, self._subtitle, self._notes):
            label.setWordWrap(True)
        return _card(self._finding, self._subtitle, self.chart, self._notes)

    def _list_card(self) -> QFrame:
        self._count.setProperty("role", "muted")
        top = QHBoxLayout()
        heading = QLabel(translate("ResourcePage", "By customer"))
        heading.setProperty("role", "heading")
        top.addWidget(heading)
        top.addWidget(self._count)
        top.addStretch(1)
        top.addWidget(self.unplaced)
        return _card(top, self.table)


def _card(*parts: QWidget | QHBoxLayout) -> QFrame:
    card = QFrame()
    card.setProperty("role", "card")
    layout = QVBoxLayout(card)
    layout.setContentsMargins(14, 12, 14, 10)
    layout.setSpacing(6)
    for part in parts:
        if isinstance(part, QWidget):
            layout.addWidget(part, 1 if isinstance(part, ResourceChart) else 0)
        else:
            layout.addLayout(part)
    return card
