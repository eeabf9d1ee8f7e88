"""Below the list: the sums per strategy, and the tray of the customers that cannot be placed yet."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QLabel, QTableView, QTabWidget, QVBoxLayout, QWidget

from app.methods.attack_defence import STRATEGY_ORDER
from app.terms import Posture, Strategy
from app.ui.i18n import translate
from app.ui.labels import posture_name, strategy_name
from app.ui.page_context import PageContext
from app.ui.portfolio import summary_model, unplaced_model
from app.ui.portfolio.delegates import BarDelegate, MoneyDelegate, TagDelegate
from app.ui.portfolio.summary_model import SummaryModel
from app.ui.portfolio.tables import make_table
from app.ui.portfolio.unplaced_model import UnplacedModel

if TYPE_CHECKING:
    from app.services.portfolio import PortfolioView


class LowerCard(QTabWidget):
    """strategy_chosen(Strategy or None) filters the list; potential_typed(customer id, cents); opened(customer id)."""

    strategy_chosen = Signal(object)
    potential_typed = Signal(int, object)
    opened = Signal(int)

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.summary = SummaryModel(context.formats, self)
        self.unplaced = UnplacedModel(context.formats, self)
        self.summary_table = self._summary_table()
        self.tray = self._tray()
        self.setDocumentMode(False)
        self.addTab(self.summary_table, translate("Portfolio", "By strategy"))
        self.addTab(self._tray_page(), "")
        # queued: the table first closes its editor, then the book changes and the model with it
        self.unplaced.potential_typed.connect(self.potential_typed, Qt.ConnectionType.QueuedConnection)
        self.summary_table.clicked.connect(self._on_strategy)
        self.tray.doubleClicked.connect(self._on_tray_opened)
        self.tray.selectionModel().currentChanged.connect(self._on_tray_moved)
        for table, act in ((self.summary_table, self._on_strategy_entered), (self.tray, self._on_tray_entered)):
            enter = QShortcut(QKeySequence("Return"), table)
            enter.setContext(Qt.ShortcutContext.WidgetShortcut)
            enter.activated.connect(act)
        self.show_count(0)

    def show_view(self, view: PortfolioView) -> None:
        row = self.tray.currentIndex().row()
        was_typing = self.tray.hasFocus()
        self.summary.set_rows(view.summaries())
        self.unplaced.set_view(view)
        count = self.unplaced.rowCount()
        self.show_count(count)
        if count and row >= 0:
            self.tray.setCurrentIndex(self.unplaced.index(min(row, count - 1), unplaced_model.POTENTIAL))
            if was_typing:
                self.tray.setFocus()

    def show_count(self, count: int) -> None:
        self.setTabText(1, translate("Portfolio", "Unplaced %n", None, count))
        self._all_placed.setVisible(count == 0)
        self.tray.setVisible(count > 0)

    def height_of_summary(self) -> int:
        """Tabs, column heads and one row per strategy."""
        rows = len(STRATEGY_ORDER) * self._context.theme.row_compact
        return self.tabBar().sizeHint().height() + self.summary_table.horizontalHeader().sizeHint().height() + rows + 10

    def _on_strategy(self, index: QModelIndex) -> None:
        self.strategy_chosen.emit(STRATEGY_ORDER[index.row()])

    def _on_strategy_entered(self) -> None:
        index = self.summary_table.currentIndex()
        if index.isValid():
            self._on_strategy(index)

    def _on_tray_opened(self, index: QModelIndex) -> None:
        if index.column() != unplaced_model.POTENTIAL:
            self.opened.emit(self.unplaced.id_at(index.row()))

    def _on_tray_entered(self) -> None:
        index = self.tray.currentIndex()
        if index.isValid():
            self.opened.emit(self.unplaced.id_at(index.row()))

    def _on_tray_moved(self, index: QModelIndex) -> None:
        """Whole rows are chosen, and what is typed or F2 is for their potential."""
        if index.isValid() and index.column() != unplaced_model.POTENTIAL:
            self.tray.setCurrentIndex(index.siblingAtColumn(unplaced_model.POTENTIAL))

    def _summary_table(self) -> QTableView:
        tag = max((strategy_name(strategy) for strategy in Strategy), key=len)
        posture = max((posture_name(posture) for posture in Posture), key=len)
        count = max("00,000", translate("Portfolio", "Customers"), key=len)
        widths = {summary_model.STRATEGY: tag + "00", summary_model.POSTURE: posture, summary_model.CUSTOMERS: count}
        table = make_table(self.summary, self._context.theme, widths, self, compact=True)
        header = table.horizontalHeader()
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Fixed)
        for column in (summary_model.POTENTIAL, summary_model.SALES):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
            table.setItemDelegateForColumn(column, BarDelegate(self._context.theme, self))
        table.setItemDelegateForColumn(summary_model.STRATEGY, TagDelegate(self._context.theme, self))
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setAccessibleName(translate("Portfolio", "Customers, potential and sales by strategy"))
        table.setToolTip(translate("Portfolio", "Choose a row to list its customers only."))
        return table

    def _tray(self) -> QTableView:
        widths = {
            unplaced_model.LACKS: translate("Portfolio", "potential, sales"),
            unplaced_model.SALES: "00,000.0",
            unplaced_model.POTENTIAL: translate("Portfolio", "Potential") + "00",
        }
        table = make_table(self.unplaced, self._context.theme, widths, self, compact=True)
        table.setItemDelegateForColumn(unplaced_model.POTENTIAL, MoneyDelegate(self._context.formats, self))
        if not self._context.services.read_only:
            triggers = QAbstractItemView.EditTrigger
            table.setEditTriggers(triggers.DoubleClicked | triggers.EditKeyPressed | triggers.AnyKeyPressed)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setAccessibleName(translate("Portfolio", "Customers without a place in the chart"))
        return table

    def _tray_page(self) -> QWidget:
        page = QWidget()
        self._all_placed = QLabel(translate("Portfolio", "Every customer has a potential and a place in the chart."))
        self._all_placed.setProperty("role", "muted")
        self._all_placed.setAlignment(Qt.AlignmentFlag.AlignCenter)
        layout = QVBoxLayout(page)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._all_placed)
        layout.addWidget(self.tray)
        return page
