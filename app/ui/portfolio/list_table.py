"""The table of the customer list: columns shown, ordered and sized by the user, many rows selected, cells typed in."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QItemSelectionRange, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHeaderView, QTableView, QToolTip, QWidget
from typing_extensions import override

from app.ui.page_context import PageContext
from app.ui.portfolio.column_menu import ColumnDialog, column_menu
from app.ui.portfolio.customer_model import CustomerListModel
from app.ui.portfolio.delegates import FieldDelegate, TagDelegate
from app.ui.portfolio.list_columns import COLUMNS, DEFAULT_COLUMNS, TAGS, Column, sample
from app.ui.portfolio.list_words import names_in
from app.ui.portfolio.tables import shape_table, width_of
from app.ui.settings import UserSettings
from app.ui.widgets.row_ranges import runs, selected_rows

LEAST_NAME_PX = 112
MOST_WIDTH_PX = 200
"""A column with long words starts no wider."""


class ListTable(QTableView):
    """columns_changed(columns shown) when the user chose others."""

    columns_changed = Signal(object)

    def __init__(self, model: CustomerListModel, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._customers = model
        self._own_widths: set[Column] = set()
        self._sizing = False
        shape_table(self, model, context.theme)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setHorizontalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        self._shape_heads()
        fields = FieldDelegate(context, lambda column: COLUMNS[Column(column)].field, self)
        tags = TagDelegate(context.theme, self)
        for column in Column:
            if COLUMNS[column].field:
                self.setItemDelegateForColumn(column, fields)
            elif column in TAGS:
                self.setItemDelegateForColumn(column, tags)
        self.show_columns(DEFAULT_COLUMNS)

    def shown(self) -> tuple[Column, ...]:
        """From left to right."""
        heads = self.horizontalHeader()
        places = (heads.logicalIndex(place) for place in range(heads.count()))
        return tuple(Column(number) for number in places if not heads.isSectionHidden(number))

    def show_columns(self, columns: Iterable[Column]) -> None:
        """In the order they have; a column that comes new stands at the end."""
        wanted, before = set(columns) | {Column.NAME}, self.shown()
        heads = self.horizontalHeader()
        for column in Column:
            if column in wanted and column not in before:
                heads.moveSection(heads.visualIndex(column), heads.count() - 1)
            heads.setSectionHidden(column, column not in wanted)
        self._fit_name()

    def put_in_order(self, columns: Sequence[Column]) -> None:
        heads = self.horizontalHeader()
        for place, column in enumerate(columns):
            heads.moveSection(heads.visualIndex(column), place)

    def selected_rows(self) -> list[int]:
        return selected_rows(self)

    def select_rows(self, rows: Sequence[int], current: int | None) -> None:
        """Ascending rows; the current one is where the keys go on from."""
        flag = QItemSelectionModel.SelectionFlag
        last, at = max(self._customers.columnCount() - 1, 0), self._customers.createIndex
        chosen = QItemSelection()
        for first, end in runs(rows):
            chosen.append(QItemSelectionRange(at(first, 0), at(end, last)))
        model = self.selectionModel()
        if current is not None:
            column = max(self.currentIndex().column(), 0)
            model.setCurrentIndex(self._customers.index(current, column), flag.NoUpdate)
        elif not rows:
            model.setCurrentIndex(QModelIndex(), flag.NoUpdate)
        # whole rows already, and nobody asks what changed: Qt takes seconds for either where they are many
        model.blockSignals(True)
        model.select(chosen, flag.ClearAndSelect)
        model.blockSignals(False)
        self.viewport().update()

    def edit_current(self) -> bool:
        """Open the editor of the current cell; False where nothing can be typed."""
        index = self.currentIndex()
        if not self._customers.can_edit(index):
            return False
        self.edit(index)
        return True

    def say_at(self, row: int, column: Column, text: str) -> None:
        """A remark at a cell, for what was typed there and could not be kept."""
        box = self.visualRect(self._customers.index(row, column))
        QToolTip.showText(self.viewport().mapToGlobal(box.bottomLeft()), text, self.viewport())

    def as_text(self) -> str:
        """The selected rows as the list shows them, tab-separated, with the heads above; figures as a sheet reads them."""
        columns, heads = self.shown(), self._customers.heads()
        lines = ["\t".join(_plain(heads[column].replace("\n", " ")) for column in columns)]
        for row in self.selected_rows():
            cells = ((column, self._customers.text(row, column)) for column in columns)
            lines.append(
                "\t".join(
                    _figure(text) if self._customers.is_figure(column) else _plain(text) for column, text in cells
                )
            )
        return "\n".join(lines) + "\n"

    def save_state(self, settings: UserSettings) -> None:
        heads = self.horizontalHeader()
        columns = (
            f"{column.name}:{heads.sectionSize(column) if column in self._own_widths else 0}" for column in self.shown()
        )
        settings.put("portfolio/list_columns", " ".join(columns))

    def restore_state(self, settings: UserSettings) -> None:
        """Names of columns that this version does not know are passed over."""
        found = [part.partition(":") for part in settings.text("portfolio/list_columns").split()]
        widths = {
            Column[name]: int(width) for name, _, width in found if name in Column.__members__ and width.isdigit()
        }
        if not widths:
            return
        self.show_columns(widths)
        self.put_in_order(list(widths))
        self._own_widths = {column for column, width in widths.items() if width}
        for column in self._own_widths:
            self._size(column, widths[column])
        self._fit_name()
        self.columns_changed.emit(self.shown())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_name()

    def _shape_heads(self) -> None:
        heads = self.horizontalHeader()
        heads.setSectionsMovable(True)
        heads.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        heads.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        heads.customContextMenuRequested.connect(self._on_menu_asked)
        heads.sectionResized.connect(self._on_resized)
        self._shape_widths()

    def _shape_widths(self) -> None:
        for column in Column:
            self._size(column, min(width_of(self, sample(column, names_in)), MOST_WIDTH_PX))

    def _size(self, column: Column, width: int) -> None:
        self._sizing = True
        self.horizontalHeader().resizeSection(column, width)
        self._sizing = False

    def _fit_name(self) -> None:
        """The name takes what the others leave, until the user has sized it."""
        if Column.NAME not in self._own_widths:
            heads = self.horizontalHeader()
            others = sum(heads.sectionSize(column) for column in self.shown() if column is not Column.NAME)
            self._size(Column.NAME, max(self.viewport().width() - others, LEAST_NAME_PX))

    def _on_resized(self, column: int, _before: int, _after: int) -> None:
        if not self._sizing and not self.horizontalHeader().isSectionHidden(column):
            self._own_widths.add(Column(column))
            self._fit_name()

    def _on_menu_asked(self, place: QPoint) -> None:
        heads = self.horizontalHeader()
        at = heads.logicalIndexAt(place)
        clicked = Column(at) if at >= 0 else None
        menu = column_menu(self.shown(), clicked, self._toggle, self.choose_columns, self._reset, self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(heads.mapToGlobal(place))

    def choose_columns(self) -> None:
        """Ask for them in the dialog."""
        chosen = ColumnDialog.ask(self.shown(), self)
        if chosen is not None:
            self._show_chosen(chosen)

    def _toggle(self, column: Column, on: bool) -> None:
        shown = set(self.shown())
        self._show_chosen(shown | {column} if on else shown - {column})

    def _reset(self) -> None:
        self._own_widths.clear()
        self._shape_widths()
        self._show_chosen(DEFAULT_COLUMNS)
        self.put_in_order(DEFAULT_COLUMNS)

    def _show_chosen(self, columns: Iterable[Column]) -> None:
        self.show_columns(columns)
        self.columns_changed.emit(self.shown())


def _plain(text: str) -> str:
    return " ".join(text.split())


def _figure(text: str) -> str:
    return _plain(text).replace("−", "-").replace("—", "")
