"""The tray of customers that the lens shown cannot place, with the fields that would place them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractItemView, QLabel, QTableView, QToolTip, QVBoxLayout, QWidget

from app.ui.i18n import translate
from app.ui.page_context import PageContext
from app.ui.portfolio.delegates import FieldDelegate
from app.ui.portfolio.tables import make_table, width_of
from app.ui.portfolio.unplaced_model import NAME, UnplacedModel

if TYPE_CHECKING:
    from app.services.portfolio_classes import PortfolioClasses
    from app.services.portfolio_lens import LensView

TIGHT_PX = 14
"""Room beside the texts of the many narrow columns."""

LACKS_PX = 130


class UnplacedTray(QWidget):
    """field_typed(customer id, column of the customer, value); opened(customer id)."""

    field_typed = Signal(int, str, object)
    opened = Signal(int)

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._can_write = not context.services.read_only
        self.model = UnplacedModel(context.formats, self)
        self.table = self._table(context)
        self._all_placed = QLabel(translate("CustomerList", "Every customer has a place in the chart."))
        self._all_placed.setProperty("role", "muted")
        self._all_placed.setAlignment(Qt.AlignmentFlag.AlignCenter)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._all_placed)
        layout.addWidget(self.table)
        # queued: the table first closes its editor, then the book changes and the model with it
        self.model.field_typed.connect(self.field_typed, Qt.ConnectionType.QueuedConnection)
        self.table.doubleClicked.connect(self._on_double_click)
        self.table.selectionModel().currentChanged.connect(self._on_moved)
        enter = QShortcut(QKeySequence("Return"), self.table)
        enter.setContext(Qt.ShortcutContext.WidgetShortcut)
        enter.activated.connect(self._on_entered)
        self.set_editable(True)

    def show_lens(self, lens_view: LensView, classes: PortfolioClasses) -> None:
        """The keys go on where they were: in the row of the same place, at the first thing it lacks."""
        row, field = self.table.currentIndex().row(), self.model.field_at(max(self.table.currentIndex().column(), 0))
        who = self.model.id_at(row) if 0 <= row < self.model.rowCount() else None
        was_typing, before = self.table.hasFocus(), self.model.lens
        self.model.set_lens(lens_view, classes)
        self._size_columns()
        count = self.model.rowCount()
        self._all_placed.setVisible(count == 0)
        self.table.setVisible(count > 0)
        if count and row >= 0:
            row = min(row, count - 1)
            stays = before is self.model.lens and who == self.model.id_at(row) and field
            column = self.table.currentIndex().column() if stays else -1
            self.table.setCurrentIndex(self.model.index(row, column if column > 0 else self.model.first_missing(row)))
            if was_typing:
                self.table.setFocus()

    def set_editable(self, editable: bool) -> None:
        self.model.editable = editable and self._can_write
        triggers = QAbstractItemView.EditTrigger
        on = triggers.DoubleClicked | triggers.EditKeyPressed | triggers.AnyKeyPressed
        self.table.setEditTriggers(on if self.model.editable else triggers.NoEditTriggers)
        self.table.viewport().update()

    def take_keys(self) -> None:
        if self.model.rowCount() and not self.table.currentIndex().isValid():
            self.table.setCurrentIndex(self.model.index(0, self.model.first_missing(0)))
        self.table.setFocus()

    def say_error(self, customer_id: int, field: str, text: str) -> None:
        row = self.model.row_of(customer_id)
        if row is not None:
            columns = range(self.model.columnCount())
            column = next((column for column in columns if self.model.field_at(column) == field), NAME)
            box = self.table.visualRect(self.model.index(row, column))
            QToolTip.showText(self.table.viewport().mapToGlobal(box.bottomLeft()), text, self.table.viewport())

    def _on_double_click(self, index: QModelIndex) -> None:
        if not self.model.field_at(index.column()) or not self.model.editable:
            self.opened.emit(self.model.id_at(index.row()))

    def _on_entered(self) -> None:
        index = self.table.currentIndex()
        if index.isValid():
            self.opened.emit(self.model.id_at(index.row()))

    def _on_moved(self, index: QModelIndex) -> None:
        """What is typed, or F2, is for something the customer lacks."""
        if index.isValid() and not self.model.field_at(index.column()):
            self.table.setCurrentIndex(index.siblingAtColumn(self.model.first_missing(index.row())))

    def _size_columns(self) -> None:
        columns = self.table.horizontalHeader()
        least = width_of(self.table, f"{translate('CustomerList', 'type')}\n00,000.0", TIGHT_PX)
        for column, text in enumerate(self.model.heads()):
            if column == NAME:
                continue
            is_figure = self.model.is_figure(column)
            columns.resizeSection(column, max(width_of(self.table, text, TIGHT_PX), least) if is_figure else LACKS_PX)

    def _table(self, context: PageContext) -> QTableView:
        table = make_table(self.model, context.theme, {}, self, compact=True)
        table.setItemDelegate(FieldDelegate(context, self.model.field_at, self))
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setAccessibleName(translate("Portfolio", "Customers without a place in the chart"))
        return table
