"""Below the list: sums per class, the tray of the customers that cannot be placed yet, the 80 % curve, and resources."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QTabWidget, QWidget
from typing_extensions import override

from app.methods.attack_defence import STRATEGY_ORDER
from app.terms import Lens, Posture
from app.ui.i18n import translate
from app.ui.labels import lens_name, posture_name
from app.ui.page_context import PageContext
from app.ui.portfolio import summary_model
from app.ui.portfolio.delegates import BarDelegate, TagDelegate
from app.ui.portfolio.list_columns import Column
from app.ui.portfolio.list_words import names_in
from app.ui.portfolio.pareto_tab import ParetoTab
from app.ui.portfolio.resource_tab import ResourceTab
from app.ui.portfolio.summary_model import SummaryModel
from app.ui.portfolio.tables import make_table, width_of
from app.ui.portfolio.unplaced_tray import UnplacedTray

if TYPE_CHECKING:
    from app.services.portfolio import PortfolioView
    from app.services.portfolio_lens import LensView
    from app.services.scope import Scope

SUMMARY, UNPLACED, PARETO, RESOURCES = range(4)
NARROW = 46
"""Below this width, in text sizes, the sums leave out the posture, which the strategy implies."""


class LowerCard(QTabWidget):
    """class_chosen(class of the lens or None) filters the list; potential_typed(id, cents) and score_typed(id, column of the
    customer, value) from the tray; ids_chosen(tuple of ids) from the curve; opened(customer id); resources_asked().
    """

    class_chosen = Signal(object)
    potential_typed = Signal(int, object)
    score_typed = Signal(int, str, object)
    ids_chosen = Signal(object)
    opened = Signal(int)
    resources_asked = Signal()

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.summary = SummaryModel(context.formats, self)
        self.summary_table = self._summary_table()
        self.unplaced_tray = UnplacedTray(context, self)
        self.unplaced, self.tray = self.unplaced_tray.model, self.unplaced_tray.table
        self.pareto = ParetoTab(context, self)
        self.resources = ResourceTab(context, self)
        self.setDocumentMode(False)
        self.setStyleSheet("QTabWidget::pane { padding: 0 0 6px 0; }")  # the round corners stay free of the tables
        self.addTab(self.summary_table, translate("CustomerList", "Summary"))
        self.addTab(self.unplaced_tray, "")
        self.addTab(self.pareto, translate("CustomerList", "80% curve"))
        self.addTab(self.resources, translate("CustomerList", "Resources"))
        self.show_count(0)
        self.unplaced_tray.field_typed.connect(self._on_typed)
        self.unplaced_tray.opened.connect(self.opened)
        self.pareto.ids_chosen.connect(self.ids_chosen)
        self.pareto.opened.connect(self.opened)
        self.resources.full_page_asked.connect(self.resources_asked)
        self.summary_table.clicked.connect(self._on_class)
        enter = QShortcut(QKeySequence("Return"), self.summary_table)
        enter.setContext(Qt.ShortcutContext.WidgetShortcut)
        enter.activated.connect(self._on_class_entered)

    def show_view(self, view: PortfolioView, lens_view: LensView | None = None, scope: Scope | None = None) -> None:
        """What is typed in the tray goes on in the row that takes its place."""
        portfolio = self._context.services.portfolio
        shown = lens_view if lens_view is not None else portfolio.lens(view, Lens.ATTACK_DEFENCE)
        self.summary.set_lens(shown)
        self._show_posture()
        name = translate("CustomerList", "Customers, potential and sales: {lens}").format(lens=lens_name(shown.lens))
        self.summary_table.setAccessibleName(name)
        self.unplaced_tray.show_lens(shown, portfolio.classes(view))
        self.show_count(self.unplaced.rowCount())
        self.pareto.set_view(view)
        self.resources.set_view(view, scope if scope is not None else view.scope)

    def set_editable(self, editable: bool) -> None:
        """False while nothing can be typed, e.g. on a past day; a read-only book stays as it is."""
        self.unplaced_tray.set_editable(editable)

    def show_unplaced(self) -> None:
        """The tray in front, with the keys in it."""
        self.setCurrentIndex(UNPLACED)
        self.unplaced_tray.take_keys()

    def show_count(self, count: int) -> None:
        self.setTabText(UNPLACED, translate("Portfolio", "Unplaced %n", None, count))

    def say_error(self, customer_id: int, field: str, text: str) -> None:
        """At the cell of the tray in which the field was typed."""
        self.unplaced_tray.say_error(customer_id, field, text)

    def height_of_summary(self) -> int:
        """Tabs, column heads and one row per class, the unplaced among them."""
        rows = (len(STRATEGY_ORDER) + 1) * self._context.theme.row_compact
        return self.tabBar().sizeHint().height() + self.summary_table.horizontalHeader().sizeHint().height() + rows + 16

    def _on_class(self, index: QModelIndex) -> None:
        key = self.summary.key_at(index.row())
        if key is None:
            self.show_unplaced()
            return
        self.class_chosen.emit(key)

    def _on_class_entered(self) -> None:
        index = self.summary_table.currentIndex()
        if index.isValid():
            self._on_class(index)

    def _on_typed(self, customer_id: int, field: str, value: object) -> None:
        if field == "potential_cents":
            self.potential_typed.emit(customer_id, value)
        else:
            self.score_typed.emit(customer_id, field, value)

    def _show_posture(self) -> None:
        hidden = self.summary.lens is not Lens.ATTACK_DEFENCE or self.width() < NARROW * self._context.theme.body
        self.summary_table.setColumnHidden(summary_model.POSTURE, hidden)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_posture()

    def _summary_table(self) -> QTableView:
        posture = max((posture_name(posture) for posture in Posture), key=len)
        count = max("00,000", translate("Portfolio", "Customers"), key=len)
        widths = {summary_model.POSTURE: posture, summary_model.CUSTOMERS: count}
        table = make_table(self.summary, self._context.theme, widths, self, compact=True)
        bars = BarDelegate(self._context.theme, self, f"{self._context.formats.money(123_456_700)} · 100%")
        header = table.horizontalHeader()
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Fixed)
        tags = (name for column in (Column.STRATEGY, Column.CAPABILITY, Column.BCG) for name in names_in(column))
        header.resizeSection(0, max(width_of(table, name) for name in tags) + 8)
        for column in (summary_model.POTENTIAL, summary_model.SALES):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
            table.setItemDelegateForColumn(column, bars)
        table.setItemDelegateForColumn(summary_model.CLASS, TagDelegate(self._context.theme, self))
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setToolTip(translate("Portfolio", "Choose a row to list its customers only."))
        return table
