"""The table of deals itself: columns chosen and ordered, sorted by its heads, many rows selected, cells typed in."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QItemSelectionRange, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QMenu, QToolTip, QWidget
from typing_extensions import override

from app.ui.formats import MINUS, MISSING
from app.ui.funnel.forecast_grid import Grid
from app.ui.funnel.table_columns import DEFAULT, FIGURES, SORTS
from app.ui.funnel.table_model import DealTableModel
from app.ui.i18n import translate
from app.ui.page_context import PageContext
from app.ui.widgets.row_ranges import runs, selected_rows

LEAST_NAME_PX = 140


class TableView(Grid):
    """opened(DealRow) by Enter; sort_asked(column key); deletion_asked(), copy_asked(); columns_chosen(keys)."""

    sort_asked = Signal(str)
    deletion_asked = Signal()
    copy_asked = Signal()
    columns_chosen = Signal(object)

    def __init__(self, model: DealTableModel, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(model, context.theme, translate("DealTable", "Deals"), parent)
        self.deals = model
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        triggers = QAbstractItemView.EditTrigger
        self.setEditTriggers(triggers.DoubleClicked | triggers.EditKeyPressed)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        heads = self.horizontalHeader()
        heads.setSectionsMovable(True)
        heads.setSectionsClickable(True)
        heads.setSortIndicatorShown(True)
        # with the table's own, each paint would ask every row whether the whole column is selected: minutes for 200,000
        heads.setSelectionModel(QItemSelectionModel(model, heads))
        for place in range(model.columnCount()):
            heads.setSectionResizeMode(place, QHeaderView.ResizeMode.Interactive)
        heads.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        heads.customContextMenuRequested.connect(self._on_heads_menu)
        heads.sectionClicked.connect(self._on_head_clicked)
        self.show_columns(DEFAULT)

    def shown(self) -> tuple[str, ...]:
        """Keys of the columns from left to right."""
        heads = self.horizontalHeader()
        places = (heads.logicalIndex(place) for place in range(heads.count()))
        return tuple(self.deals.columns[place].key for place in places if not heads.isSectionHidden(place))

    def show_columns(self, keys: Iterable[str]) -> None:
        """In this order; the deal itself always."""
        known = {column.key: place for place, column in enumerate(self.deals.columns)}
        wanted = [key for key in dict.fromkeys(("name", *keys)) if key in known]
        heads = self.horizontalHeader()
        for key, place in known.items():
            heads.setSectionHidden(place, key not in wanted)
        for at, key in enumerate(wanted):
            heads.moveSection(heads.visualIndex(known[key]), at)
        self._fit_name()

    def show_sort(self, key: str, descending: bool) -> None:
        order = Qt.SortOrder.DescendingOrder if descending else Qt.SortOrder.AscendingOrder
        self.horizontalHeader().setSortIndicator(self.deals.place(key), order)

    def selected_rows(self) -> list[int]:
        return selected_rows(self)

    def selected_ids(self) -> list[int]:
        return [self.deals.ids[row] for row in self.selected_rows()]

    def select_ids(self, ids: Iterable[int]) -> None:
        """Those that are listed; the first one becomes current and comes into sight. Announced by the page alone."""
        wanted = frozenset(ids)
        rows = [row for row, deal_id in enumerate(self.deals.ids) if deal_id in wanted] if wanted else []
        last, chosen = self.deals.columnCount() - 1, QItemSelection()
        for first, end in runs(rows):
            chosen.append(QItemSelectionRange(self.deals.index(first, 0), self.deals.index(end, last)))
        model, flag = self.selectionModel(), QItemSelectionModel.SelectionFlag
        if rows:
            column = max(self.currentIndex().column(), 0)
            model.setCurrentIndex(self.deals.index(rows[0], column), flag.NoUpdate)
        model.select(chosen, flag.ClearAndSelect)

    def say_at(self, deal_id: int, key: str, text: str) -> None:
        """A remark at a cell, for what was typed there and could not be kept."""
        row = self.deals.ids.index(deal_id) if deal_id in self.deals.ids else 0
        box = self.visualRect(self.deals.index(row, self.deals.place(key)))
        QToolTip.showText(self.viewport().mapToGlobal(box.bottomLeft()), text, self.viewport())

    def as_text(self, rows: Sequence[int]) -> str:
        """Rows as shown, tab-separated under their heads; figures as a sheet reads them."""
        columns = [self.deals.columns[self.deals.place(key)] for key in self.shown()]
        lines = ["\t".join(_plain(column.head) for column in columns)]
        for row in rows:
            record = self.deals.rows[row]
            if record is not None:
                cells = ((column.key, _plain(column.text(record))) for column in columns)
                lines.append("\t".join(_figure(text) if key in FIGURES else text for key, text in cells))
        return "\n".join(lines) + "\n"

    def columns_menu(self) -> QMenu:
        """A tick for each column, and the way back to the usual ones."""
        menu, shown = QMenu(self), self.shown()
        for column in self.deals.columns:
            if column.key != "name":
                action = menu.addAction(_plain(column.head))
                action.setCheckable(True)
                action.setChecked(column.key in shown)
                action.setData(column.key)
        menu.addSeparator()
        menu.addAction(translate("DealTable", "Usual columns"))
        menu.triggered.connect(lambda action: self._toggle(action.data()))
        return menu

    def _toggle(self, key: str | None) -> None:
        shown = self.shown()
        if key is None:
            self.show_columns(DEFAULT)
        elif key in shown:
            self.show_columns([one for one in shown if one != key])
        else:
            self.show_columns([*shown, key])
        self.columns_chosen.emit(self.shown())

    def _fit_name(self) -> None:
        """The deal takes what the others leave."""
        heads = self.horizontalHeader()
        place = self.deals.place("name")
        others = sum(heads.sectionSize(at) for at in range(heads.count()) if at != place)
        self.setColumnWidth(place, max(self.viewport().width() - others, LEAST_NAME_PX))

    def _on_head_clicked(self, place: int) -> None:
        key = self.deals.columns[place].key
        if key in SORTS:
            self.sort_asked.emit(key)

    def _on_heads_menu(self, at: QPoint) -> None:
        menu = self.columns_menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.horizontalHeader().mapToGlobal(at))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_name()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens the deal, F2 types in the cell."""
        index = self.currentIndex()
        if self.state() == QAbstractItemView.State.EditingState:
            super().keyPressEvent(event)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and index.isValid():
            self._open(index)
        elif event.key() == Qt.Key.Key_Delete:
            self.deletion_asked.emit()
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copy_asked.emit()
        else:
            super().keyPressEvent(event)

    def _open(self, index: QModelIndex) -> None:
        record = self.deals.rows[index.row()]
        if record is not None:
            self.opened.emit(record)


def _plain(text: str) -> str:
    return " ".join(text.split())


def _figure(text: str) -> str:
    return text.replace(MINUS, "-").replace(MISSING, "").replace(",", "")
