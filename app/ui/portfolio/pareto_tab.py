"""Who makes 80 % of the sales (R8): the curve over all customers, and the largest by name."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from app.ui.formats import Formats
from app.ui.i18n import translate
from app.ui.page_context import PageContext
from app.ui.portfolio.pareto_view import ParetoView, pareto_sentence
from app.ui.portfolio.table_model import TableModel
from app.ui.portfolio.tables import make_table

if TYPE_CHECKING:
    from app.services.portfolio import PortfolioView
    from app.ui.portfolio.pareto_curve import ParetoCurve

NAME, SALES, UP_TO = range(3)
TOP_ROWS = 200


class TopModel(TableModel):
    """The largest customers by sales, TOP_ROWS at most, with the share of the total up to each."""

    def __init__(self, formats: Formats, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._formats = formats
        self._view: PortfolioView | None = None
        self._curve: ParetoCurve | None = None

    def set_curve(self, view: PortfolioView, curve: ParetoCurve) -> None:
        self.beginResetModel()
        self._view, self._curve = view, curve
        self.endResetModel()

    def id_at(self, row: int) -> int:
        assert self._view is not None and self._curve is not None
        return int(self._view.ids[self._curve.order[row]])

    @override
    def row_count(self) -> int:
        return 0 if self._curve is None else min(len(self._curve.order), TOP_ROWS)

    @override
    def heads(self) -> tuple[str, ...]:
        return (
            translate("CustomerList", "Customer"),
            f"{translate('CustomerList', 'Sales')}\n{self._formats.unit_label()}",
            translate("CustomerList", "Up to here"),
        )

    @override
    def is_figure(self, column: int) -> bool:
        return column >= SALES

    @override
    def cell(self, row: int, column: int, role: int) -> Any:
        if (
            self._view is None
            or self._curve is None
            or role
            not in (
                Qt.ItemDataRole.DisplayRole,
                Qt.ItemDataRole.ToolTipRole,
            )
        ):
            return None
        position = int(self._curve.order[row])
        if column == NAME:
            return f"{row + 1}  {self._view.names[position]}"
        if column == SALES:
            return self._formats.amount_in_unit(int(self._view.sales_cents[position]))
        return self._formats.percent(float(self._curve.cumulative[row]), 1)


class ParetoTab(QWidget):
    """ids_chosen(tuple of ids) for a click; opened(id) by Enter or a double click on a row."""

    ids_chosen = Signal(object)
    opened = Signal(int)

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._view: PortfolioView | None = None
        self._curve: ParetoCurve | None = None
        self._is_stale = False
        self._finding = QLabel()
        self._finding.setWordWrap(True)
        self.choose_all = QPushButton()
        self.choose_all.setProperty("role", "link")
        self.curve = ParetoView(context.theme, context.formats, self)
        self.model = TopModel(context.formats, self)
        widths = {
            SALES: "00,000.0",
            UP_TO: f"{translate('CustomerList', 'Up to here')}\n100.0%",
        }
        self.table = make_table(self.model, context.theme, widths, self, compact=True)
        self.table.setAccessibleName(translate("CustomerList", "Customers by sales, largest first"))
        self._lay_out()
        self.choose_all.clicked.connect(self._on_choose_all)
        self.curve.rank_clicked.connect(self._on_rank)
        self.table.clicked.connect(self._on_row)
        self.table.activated.connect(self._on_activated)

    def set_view(self, view: PortfolioView) -> None:
        """Counted when the tab is looked at."""
        self._view, self._is_stale = view, True
        if self.isVisible():
            self._count()

    def _count(self) -> None:
        view = self._view
        if view is None or not self._is_stale:
            return
        self._is_stale = False
        from app.ui.portfolio.pareto_curve import pareto_curve

        self._curve = pareto_curve(view.sales_cents)
        formats = self._context.formats
        self._finding.setText(pareto_sentence(self._curve, formats))
        self.choose_all.setText(translate("CustomerList", "Select these %n", None, self._curve.count))
        has_sales = self._curve.count > 0
        for widget in (self.choose_all, self.curve, self.table):
            widget.setVisible(has_sales)
        self.curve.set_curve(view, self._curve)
        self.model.set_curve(view, self._curve)

    def _on_choose_all(self) -> None:
        if self._view is not None and self._curve is not None:
            self.ids_chosen.emit(tuple(self._view.ids[self._curve.order[: self._curve.count]].tolist()))

    def _on_rank(self, rank: int) -> None:
        if self._view is not None and self._curve is not None:
            self.ids_chosen.emit((int(self._view.ids[self._curve.order[rank]]),))
            if rank < self.model.rowCount():
                self.table.selectRow(rank)

    def _on_row(self, _index: QModelIndex) -> None:
        rows = sorted({index.row() for index in self.table.selectionModel().selectedRows()})
        self.ids_chosen.emit(tuple(self.model.id_at(row) for row in rows))

    def _on_activated(self, index: QModelIndex) -> None:
        self.opened.emit(self.model.id_at(index.row()))

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.addWidget(self._finding, 1)
        top.addWidget(self.choose_all, 0, Qt.AlignmentFlag.AlignTop)
        below = QHBoxLayout()
        below.addWidget(self.curve, 2)
        below.addWidget(self.table, 3)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(10, 6, 4, 2)
        layout.setSpacing(2)
        layout.addLayout(top)
        layout.addLayout(below, 1)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._count()
