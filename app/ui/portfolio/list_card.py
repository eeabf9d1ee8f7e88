"""The customer list beside the chart: its figures, its filter, and the table."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QItemSelection, QModelIndex, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QWidget

from app.terms import Lens
from app.ui import background
from app.ui.page_context import PageContext
from app.ui.portfolio.customer_model import CustomerListModel
from app.ui.portfolio.list_columns import COLUMNS, Column
from app.ui.portfolio.list_filter import Criterion, Key, columns_of, mask_of
from app.ui.portfolio.list_head import ListHead
from app.ui.portfolio.list_table import ListTable
from app.ui.settings import UserSettings
from app.ui.tab_page import AT_ONCE

if TYPE_CHECKING:
    from app.services.portfolio import PortfolioView
    from app.services.portfolio_classes import PortfolioClasses
    from app.services.portfolio_lens import LensView
    from app.ui.portfolio.rows import Bools, ListRows

PINYIN_HITS = 5_000


class ListCard(QFrame):
    """picked(customer id or None) and selection_changed(tuple of ids) for what the user selects; opened(id) by Enter or a
    double click; edit_asked(id) by F2 where no cell can be typed in; panel_asked(id) by F4; deletion_asked(list of ids);
    new_asked(); field_typed(id, column of the customer, value).
    """

    picked = Signal(object)
    selection_changed = Signal(object)
    opened = Signal(int)
    edit_asked = Signal(int)
    panel_asked = Signal(int)
    deletion_asked = Signal(list)
    new_asked = Signal()
    field_typed = Signal(int, str, object)

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._view: PortfolioView | None = None
        self._rows: ListRows | None = None
        self._lens = Lens.ATTACK_DEFENCE
        self._criteria: tuple[Criterion, ...] = ()
        self._selected: tuple[int, ...] = ()
        self.setProperty("role", "card")
        self.model = CustomerListModel(context.formats, self)
        self.model.editable = not context.services.read_only
        self.table = ListTable(self.model, context, self)
        self.table.horizontalHeader().setSortIndicator(Column.POTENTIAL, Qt.SortOrder.DescendingOrder)
        self.table.setSortingEnabled(True)
        self.head = ListHead(context, self)
        self.filter = self.head.filter
        self.head.lay_out(self, self.table)
        self._connect()

    def needed_columns(self) -> tuple[Column, ...]:
        """What to read ahead for the next show_view: columns shown, sorted by, and filtered by."""
        return tuple({*self.table.shown(), self.model.sort_column, *columns_of(self._criteria)})

    def show_view(
        self,
        view: PortfolioView,
        classes: PortfolioClasses | None = None,
        lens_view: LensView | None = None,
        selected_ids: Iterable[int] = (),
        rows: ListRows | None = None,
    ) -> None:
        """The place in the list survives. rows: read ahead beside the GUI thread; None: read now, or there, as needed."""
        from app.ui.portfolio.rows import ListRows

        self._view, self._rows = view, rows or ListRows(view, self._context.services, classes)
        self._lens = lens_view.lens if lens_view is not None else Lens.ATTACK_DEFENCE
        self._selected = tuple(selected_ids)
        scrolled = self.table.verticalScrollBar().value()
        self._read(self.needed_columns())
        self.head.show_figures(view)
        self._arrange()
        self.table.verticalScrollBar().setValue(scrolled)

    def set_editable(self, editable: bool) -> None:
        """False while nothing can be typed, e.g. on a past day; a read-only book stays as it is."""
        self.model.editable = editable and not self._context.services.read_only

    def select(self, customer_id: int | None, *, scroll: bool = True) -> None:
        """Without announcing it. A customer that the filter hides is selected again once it is back."""
        self.select_many(() if customer_id is None else (customer_id,), scroll=scroll)

    def select_many(self, ids: Iterable[int], *, scroll: bool = True) -> None:
        """Without announcing it."""
        self._selected = tuple(ids)
        self._show_selection(scroll=scroll)

    def selected_ids(self) -> list[int]:
        """In the order of the list, those that the filter hides left out."""
        return self.model.ids_at(self.table.selected_rows())

    def neighbour(self, customer_id: int | None, down: int) -> int | None:
        """The customer `down` rows below in the list as it is sorted and filtered; None at its ends."""
        rows = self.model.rows_of((customer_id,)) if customer_id is not None else ()
        row = next((row + down for row in rows), 0)
        return self.model.ids_at((row,))[0] if 0 <= row < self.model.rowCount() else None

    def show_class(self, key: Key) -> None:
        """List one class of the lens shown only; None takes that filter away."""
        rest = tuple(each for each in self._criteria if each.lens is None)
        self._set_criteria(rest if key is None else (*rest, Criterion(None, key, self._lens)))

    def add_criterion(self, criterion: Criterion) -> None:
        """In place of another one on the same question."""
        rest = (each for each in self._criteria if not each.same_question(criterion))
        self._set_criteria((*rest, criterion))

    def remove_criterion(self, criterion: Criterion) -> None:
        self._set_criteria(tuple(each for each in self._criteria if each != criterion))

    def clear_filter(self) -> None:
        self.filter.clear()
        self._set_criteria(())

    def say_error(self, customer_id: int, field: str, text: str) -> None:
        """At the cell in which the field was typed."""
        column = next((column for column, each in COLUMNS.items() if each.field == field), Column.NAME)
        for row in self.model.rows_of((customer_id,)):
            self.table.say_at(row, column, text)

    def copy(self) -> None:
        """The selected rows, as the list shows them, to the clipboard."""
        QGuiApplication.clipboard().setText(self.table.as_text())

    def save_state(self, settings: UserSettings) -> None:
        header = self.table.horizontalHeader()
        settings.put("portfolio/sort", header.sortIndicatorSection())
        settings.put("portfolio/descending", int(header.sortIndicatorOrder() is Qt.SortOrder.DescendingOrder))
        self.table.save_state(settings)

    def restore_state(self, settings: UserSettings) -> None:
        self.table.restore_state(settings)
        column = settings.whole("portfolio/sort", Column.POTENTIAL)
        is_descending = bool(settings.whole("portfolio/descending", 1))
        if column in Column._value2member_map_ and Column(column) in self.table.shown():
            order = Qt.SortOrder.DescendingOrder if is_descending else Qt.SortOrder.AscendingOrder
            self.table.sortByColumn(column, order)

    def _read(self, columns: Iterable[Column]) -> None:
        """Have the columns' values: at once for a short list, else beside the GUI thread, and shown when they are there."""
        rows = self._rows
        missing = () if rows is None else tuple(column for column in columns if not rows.has(column))
        if rows is None or not missing:
            return
        if len(rows.view.ids) <= AT_ONCE:
            rows.read_ahead(missing)
            return
        background.run(lambda _: rows.read_ahead(missing), partial(self._on_columns_read, rows), None, self)

    def _on_columns_read(self, rows: ListRows, _nothing: None) -> None:
        if rows is self._rows:
            self._arrange()

    def _arrange(self) -> None:
        """Rows by filter and order; the selection comes back with them."""
        if self._rows is not None:
            self.model.set_rows(self._rows, self._mask(self._rows))
        self.head.show_filter(self._criteria, self._rows, self.model.rowCount())

    def _mask(self, rows: ListRows) -> Bools | None:
        from app.ui.portfolio.rows import named_like

        text, mask = self.filter.text().strip(), None
        if text:
            mask = named_like(rows.view, text, self._found_by_pinyin(text))
        for criterion in self._criteria:
            if criterion.column is None or rows.has(criterion.column):
                found = mask_of(criterion, rows, self._context.services.portfolio)
                mask = found if mask is None else mask & found
        return mask

    def _found_by_pinyin(self, text: str) -> frozenset[int]:
        if not text.isascii():
            return frozenset()
        return frozenset(item.id for item in self._context.services.lookups.customers(text, PINYIN_HITS))

    def _set_criteria(self, criteria: tuple[Criterion, ...]) -> None:
        self._criteria = criteria
        self._read(columns_of(criteria))
        self._arrange()

    def _show_selection(self, *, scroll: bool = False) -> None:
        rows = self.model.rows_of(self._selected)
        last = self.model.rows_of(self._selected[-1:])
        current = last[0] if last else rows[0] if rows else None
        self.table.select_rows(rows, current)
        if scroll and current is not None:
            self.table.scrollTo(self.model.index(current, max(self.table.currentIndex().column(), 0)))

    def _on_reset(self) -> None:
        """A new order or filter keeps the selected customers, and the current one in sight."""
        self._show_selection(scroll=bool(self._selected))

    def _on_filter_left(self) -> None:
        """To the list, on its first row if none is chosen."""
        self.head.stop_waiting()
        self._arrange()
        if not self.selected_ids() and self.model.rowCount():
            self.table.selectRow(0)
        self.table.setFocus()

    def _on_selection(self, _selected: QItemSelection, _deselected: QItemSelection) -> None:
        self._selected = tuple(self.selected_ids())
        self.picked.emit(self._selected[0] if len(self._selected) == 1 else None)
        self.selection_changed.emit(self._selected)

    def _ask(self, signal: Any) -> None:
        """Announce something about the current customer."""
        index = self.table.currentIndex()
        if index.isValid():
            signal.emit(self.model.id_at(index.row()))

    def _on_edit(self) -> None:
        if not self.table.edit_current():
            self._ask(self.edit_asked)

    def _on_double_click(self, index: QModelIndex) -> None:
        if not self.table.edit_current():
            self.opened.emit(self.model.id_at(index.row()))

    def _on_delete(self) -> None:
        ids = self.selected_ids()
        if ids and self.model.editable:
            self.deletion_asked.emit(ids)

    def _connect(self) -> None:
        self.head.filter_changed.connect(self._arrange)
        self.head.filter_left.connect(self._on_filter_left)
        self.head.cleared.connect(self.clear_filter)
        self.head.criterion_chosen.connect(self.add_criterion)
        self.head.criterion_removed.connect(self.remove_criterion)
        self.head.columns_asked.connect(self.table.choose_columns)
        self.head.new_asked.connect(self.new_asked)
        self.head.panel_asked.connect(partial(self._ask, self.panel_asked))
        self.model.modelReset.connect(self._on_reset)
        # queued: the table first closes its editor, then the book changes and the model with it
        self.model.field_typed.connect(self.field_typed, Qt.ConnectionType.QueuedConnection)
        self.table.columns_changed.connect(self._read)
        self.table.selectionModel().selectionChanged.connect(self._on_selection)
        self.table.doubleClicked.connect(self._on_double_click)
        keys: dict[str | QKeySequence.StandardKey, Callable[[], None]] = {
            "Return": partial(self._ask, self.opened),
            "Enter": partial(self._ask, self.opened),
            "F2": self._on_edit,
            "F4": partial(self._ask, self.panel_asked),
            "Delete": self._on_delete,
            QKeySequence.StandardKey.Copy: self.copy,
        }
        for sequence, act in keys.items():
            shortcut = QShortcut(QKeySequence(sequence), self.table)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(act)
