"""The customer list beside the chart: its figures, a quick filter, and the table."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from app.methods.attack_defence import STRATEGY_ORDER
from app.terms import AbcClass, Strategy
from app.ui.i18n import translate
from app.ui.icons import icon
from app.ui.labels import abc_name, strategy_name
from app.ui.page_context import PageContext
from app.ui.portfolio.customer_model import ABC, POTENTIAL, SALES, SHARE, STRATEGY, CustomerListModel
from app.ui.portfolio.delegates import TagDelegate, strategy_tag
from app.ui.portfolio.tables import make_table
from app.ui.settings import UserSettings
from app.ui.widgets.program_keys import ProgramKeys

if TYPE_CHECKING:
    from app.services.portfolio import PortfolioView

TYPING_PAUSE_MS = 80
PINYIN_HITS = 5_000


class ListCard(QFrame):
    """picked(customer id or None) for the current row; opened(id) and edit_asked(id); deletion_asked(list of ids); new_asked()."""

    picked = Signal(object)
    opened = Signal(int)
    edit_asked = Signal(int)
    deletion_asked = Signal(list)
    new_asked = Signal()

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._view: PortfolioView | None = None
        self._strategy: Strategy | None = None
        self._silent = False
        self.setProperty("role", "card")
        self.model = CustomerListModel(context.formats, self)
        self.table = make_table(self.model, context.theme, self._widths(), self)
        self.table.setItemDelegateForColumn(STRATEGY, TagDelegate(context.theme, self))
        self.table.setAccessibleName(translate("Portfolio", "Customers"))
        header = self.table.horizontalHeader()
        header.setSortIndicator(POTENTIAL, Qt.SortOrder.DescendingOrder)
        self.table.setSortingEnabled(True)
        self.filter = QLineEdit()
        ProgramKeys(self.filter)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(TYPING_PAUSE_MS)
        self._figures, self._shown = QLabel(), QPushButton()
        self._lay_out()
        self._connect()

    def show_view(self, view: PortfolioView, selected_id: int | None) -> None:
        """The selection and the place in the list survive."""
        self._view = view
        self._figures.setText(self._summary(view))
        scrolled = self.table.verticalScrollBar().value()
        self._silently(self.model.set_view, view)
        self._say_shown()
        self.select(selected_id, scroll=False)
        self.table.verticalScrollBar().setValue(scrolled)

    def select(self, customer_id: int | None, *, scroll: bool = True) -> None:
        """Without announcing it; a customer the filter hides clears the selection."""
        from app.ui.portfolio.rows import position_of

        position = position_of(self._view.ids, customer_id) if self._view is not None else None
        row = self.model.row_of(position) if position is not None else None
        self._silently(self._select_row, row, scroll)

    def selected_ids(self) -> list[int]:
        return [self.model.id_at(index.row()) for index in self.table.selectionModel().selectedRows()]

    def show_only(self, strategy: Strategy | None) -> None:
        self._strategy = strategy
        self._apply_filter()

    def save_state(self, settings: UserSettings) -> None:
        header = self.table.horizontalHeader()
        settings.put("portfolio/sort", header.sortIndicatorSection())
        settings.put("portfolio/descending", int(header.sortIndicatorOrder() is Qt.SortOrder.DescendingOrder))

    def restore_state(self, settings: UserSettings) -> None:
        column = settings.whole("portfolio/sort", POTENTIAL)
        order = (
            Qt.SortOrder.DescendingOrder if settings.whole("portfolio/descending", 1) else Qt.SortOrder.AscendingOrder
        )
        if 0 <= column < self.model.columnCount():
            self.table.sortByColumn(column, order)

    def _select_row(self, row: int | None, scroll: bool) -> None:
        if row is None:
            self.table.clearSelection()
            self.table.setCurrentIndex(QModelIndex())
            return
        index = self.model.index(row, 0)
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
        self.table.selectionModel().setCurrentIndex(index, flags)
        if scroll:
            self.table.scrollTo(index)

    def _silently(self, act: Callable[..., None], *values: Any) -> None:
        self._silent = True
        try:
            act(*values)
        finally:
            self._silent = False

    def _summary(self, view: PortfolioView) -> str:
        from app.ui.chart_words.quadrant import counted
        from app.ui.portfolio.rows import share_of_top

        formats, total = self._context.formats, int(view.sales_cents.sum())
        parts = [
            counted(translate("Portfolio", "%n customer(s)", None, len(view.ids)), len(view.ids), formats),
            translate("Portfolio", "{amount} in the period").format(amount=formats.money(total)),
        ]
        top = share_of_top(view.sales_cents)
        if top is not None:
            parts.append(translate("Portfolio", "top 20% make {share}").format(share=formats.percent(top)))
        return " · ".join(parts)

    def _apply_filter(self) -> None:
        text = self.filter.text().strip()
        selected = self.selected_ids()[:1]
        strategy = STRATEGY_ORDER.index(self._strategy) if self._strategy is not None else None
        self._silently(self.model.set_filter, text, strategy, self._found_by_pinyin(text))
        self._say_shown()
        self.select(selected[0] if selected else None)

    def _found_by_pinyin(self, text: str) -> frozenset[int]:
        if not text or not text.isascii():
            return frozenset()
        return frozenset(item.id for item in self._context.services.lookups.customers(text, PINYIN_HITS))

    def _say_shown(self) -> None:
        """While something is filtered: how many are left, and the way back."""
        rows = self.model.rowCount()
        self._shown.setVisible(self._strategy is not None or bool(self.filter.text().strip()))
        text = translate("Portfolio", "%n shown", None, rows)
        if self._strategy is not None:
            text = f"{strategy_name(self._strategy)}: {text}"
        self._shown.setText(translate("Portfolio", "{shown} ×").format(shown=text))

    def _on_filter_left(self) -> None:
        """To the list, on its first row if none is chosen."""
        self._pause.stop()
        self._apply_filter()
        if not self.selected_ids() and self.model.rowCount():
            self.table.selectRow(0)
        self.table.setFocus()

    def _on_clear(self) -> None:
        self.filter.clear()
        self.show_only(None)

    def _on_selection(self, _selected: QItemSelection, _deselected: QItemSelection) -> None:
        if not self._silent:
            ids = self.selected_ids() if len(self.table.selectionModel().selectedRows()) == 1 else []
            self.picked.emit(ids[0] if ids else None)

    def _on_open(self) -> None:
        index = self.table.currentIndex()
        if index.isValid():
            self.opened.emit(self.model.id_at(index.row()))

    def _on_edit(self) -> None:
        index = self.table.currentIndex()
        if index.isValid():
            self.edit_asked.emit(self.model.id_at(index.row()))

    def _on_double_click(self, index: QModelIndex) -> None:
        self.opened.emit(self.model.id_at(index.row()))

    def _on_delete(self) -> None:
        ids = self.selected_ids()
        if ids and not self._context.services.read_only:
            self.deletion_asked.emit(ids)

    def _on_sorted(self) -> None:
        """A new order keeps the selected customer in sight."""
        self.table.scrollTo(self.table.currentIndex())

    def _connect(self) -> None:
        self._pause.timeout.connect(self._apply_filter)
        self.filter.textChanged.connect(self._pause.start)
        self.filter.returnPressed.connect(self._on_filter_left)
        self._add_key(self.filter, "Down", self._on_filter_left)
        self._shown.clicked.connect(self._on_clear)
        self.table.selectionModel().selectionChanged.connect(self._on_selection)
        self.table.doubleClicked.connect(self._on_double_click)
        self._new.clicked.connect(self.new_asked)
        keys_of_table = {
            "Return": self._on_open,
            "Enter": self._on_open,
            "F2": self._on_edit,
            "Delete": self._on_delete,
        }
        for keys, act in keys_of_table.items():
            self._add_key(self.table, keys, act)

    @staticmethod
    def _add_key(widget: QWidget, keys: str, act: Callable[[], None]) -> None:
        shortcut = QShortcut(QKeySequence(keys), widget)
        shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
        shortcut.activated.connect(act)

    def _widths(self) -> dict[int, str]:
        tag = max((strategy_tag(strategy).text for strategy in (*Strategy, None)), key=len)
        amount, share = translate("Portfolio", "Potential") + "0", max("100%", translate("Portfolio", "Share"), key=len)
        return {STRATEGY: tag, POTENTIAL: amount, SHARE: share, SALES: "00,000.0", ABC: abc_name(AbcClass.A)}

    def _lay_out(self) -> None:
        theme = self._context.theme
        heading = QLabel(translate("Portfolio", "Customers"))
        heading.setProperty("role", "heading")
        self._figures.setProperty("role", "muted")
        self._figures.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._new = QPushButton(icon("plus", theme.text), translate("Portfolio", "&New"))
        self._new.setToolTip(translate("Portfolio", "New customer (Ctrl+N)"))
        self._new.setAccessibleName(translate("Portfolio", "New customer"))
        self._new.setEnabled(not self._context.services.read_only)
        self.filter.setPlaceholderText(translate("Portfolio", "Filter by name or pinyin"))
        self.filter.setAccessibleName(self.filter.placeholderText())
        self.filter.setClearButtonEnabled(True)
        self._shown.setProperty("role", "link")
        top, second = QHBoxLayout(), QHBoxLayout()
        top.addWidget(heading)
        top.addWidget(self._figures, 1)
        second.addWidget(self.filter, 1)
        second.addWidget(self._shown)
        second.addWidget(self._new)
        inside = QVBoxLayout()
        inside.setContentsMargins(12, 10, 12, 4)
        inside.setSpacing(8)
        inside.addLayout(top)
        inside.addLayout(second)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, 1, 1, 4)
        layout.setSpacing(4)
        layout.addLayout(inside)
        layout.addWidget(self.table, 1)
