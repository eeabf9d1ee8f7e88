"""The deals of the board as a table: sorted and filtered by the book, typed in place, changed many at once."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date
from functools import partial
from typing import TYPE_CHECKING, Any

from msgspec.structs import replace
from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from app.errors import AppError
from app.methods.slips import close_change
from app.terms import OPEN_STAGES, DealChange, DealStage, SlipReason
from app.ui import background
from app.ui.funnel.board_filter import BoardFilter
from app.ui.funnel.month_slip_reason import SlipReasonDialog
from app.ui.funnel.table_bulk import BulkEdits
from app.ui.funnel.table_columns import COUNTED_BACK, FIELDS, SORTS, deal_columns
from app.ui.funnel.table_filter import TableFilter
from app.ui.funnel.table_load import LoadedTable, TableChoice, load_table, totals_of
from app.ui.funnel.table_model import DealTableModel, LazyRows
from app.ui.funnel.table_view import TableView
from app.ui.funnel.table_words import totals_text
from app.ui.i18n import translate
from app.ui.labels import error_text
from app.ui.page_context import PageContext
from app.ui.settings import UserSettings
from app.ui.tab_page import AT_ONCE, TabPage
from app.ui.widgets.chart_export import ChartToExport

if TYPE_CHECKING:
    from app.services.deal_table import DealRow, DealTotals
    from app.services.scope import Scope
    from app.ui.shell.counts import Numbers

SETTLE_MS = 40


class TablePage(TabPage[LoadedTable]):
    """deal_opened(deal id); move_asked(ids, stage): through the gates, which the host asks."""

    SHOWN_TABLES = ("deal", "customer", "rep", "area", "industry", "product", "dealer", "setting")

    deal_opened = Signal(int)
    move_asked = Signal(list, DealStage)

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._sort_key, self._descending = "close", False
        self._choice = TableChoice(SORTS["close"], descending=False)
        self._select_next: tuple[int, ...] = ()
        writable = not context.services.read_only
        self.model = DealTableModel(deal_columns(context), context.theme, writable, self)
        self.table = TableView(self.model, context)
        self.filter = TableFilter(context, self)
        self.foot, self.nothing = QLabel(), QLabel(translate("DealTable", "No deal is left by this filter."))
        self.copy_button = QPushButton(translate("DealTable", "&Copy"))
        self.bulk = BulkEdits(context, self.table.selected_ids, self._as_of, self)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(SETTLE_MS)
        self.hold(self._arranged())
        self._connect()
        self.table.show_sort(self._sort_key, self._descending)

    def show_ids(self, ids: Iterable[int], title: str) -> None:
        """A fixed set of deals, whatever their stage, e.g. those behind a figure; its chip leads back."""
        self._choose(replace(self._choice, wanted=frozenset(ids)))
        self.filter.show_fixed(title)

    def set_filter(self, chosen: BoardFilter) -> None:
        """The criteria of the board."""
        self.filter.set_filter(chosen)
        self._on_filter_changed(chosen)

    def export_chart_spec(self) -> ChartToExport | None:
        """A table has no chart."""
        return None

    def save_state(self, settings: UserSettings) -> None:
        settings.put("funnel/table_columns", " ".join(self.table.shown()))
        settings.put("funnel/table_sort", f"{self._sort_key} {int(self._descending)}")

    def restore_state(self, settings: UserSettings) -> None:
        """What this version does not know is passed over."""
        columns = settings.text("funnel/table_columns").split()
        if columns:
            self.table.show_columns(columns)
        key, _, descending = settings.text("funnel/table_sort").partition(" ")
        if key in SORTS:
            self._sort(key, descending == "1")

    @override
    def loader(self, scope: Scope) -> Callable[[], LoadedTable]:
        return partial(load_table, self._context.services, scope, self._choice)

    @override
    def size_of(self, loaded: LoadedTable) -> int:
        return loaded.in_book

    @override
    def is_empty(self, loaded: LoadedTable) -> bool:
        return False

    @override
    def reading_text(self, numbers: Numbers | None) -> str:
        return translate("DealTable", "Reading the deals…")

    @override
    def show_loaded(self, loaded: LoadedTable) -> None:
        selected = self._select_next or tuple(self.table.selected_ids())
        self._select_next = ()
        scrolled = self.table.verticalScrollBar().value()
        self.model.show(LazyRows(self._context.services.deal_table.rows, loaded.ids, self._as_of()))
        self.table.verticalScrollBar().setValue(scrolled)
        self.table.select_ids(selected)
        self.nothing.setVisible(not loaded.ids)
        self._say_totals()

    def sort_by(self, key: str) -> None:
        """The same column again: the other way round."""
        self._sort(key, not self._descending if key == self._sort_key else False)

    def copy(self) -> None:
        """The selected rows, or all of them, to the clipboard; many are read beside the GUI thread."""
        rows = self.table.selected_rows() or list(range(len(self.model.ids)))
        clipboard = QGuiApplication.clipboard()
        if len(rows) <= AT_ONCE:
            clipboard.setText(self.table.as_text(rows))
            return
        self.reading.begin(translate("DealTable", "Copying %n deal(s)…", None, len(rows)), over=True)

        def done(text: str) -> None:
            self.reading.end()
            clipboard.setText(text)

        background.run(lambda _: self.table.as_text(rows), done, None, self)

    def delete(self) -> None:
        """The selected deals: one undo step."""
        ids = self.table.selected_ids()
        if ids and not self._context.services.read_only:
            self._context.services.deals.delete(ids)

    def _as_of(self) -> date:
        assert self._scope is not None
        return self._scope.as_of

    def _choose(self, choice: TableChoice) -> None:
        if choice != self._choice:
            self._choice = choice
            self.reload()

    def _sort(self, key: str, descending: bool) -> None:
        self._sort_key, self._descending = key, descending
        self.table.show_sort(key, descending)
        # more days in a stage: entered earlier
        backwards = descending is not (key in COUNTED_BACK)
        self._choose(replace(self._choice, sort=SORTS[key], descending=backwards))

    def _on_filter_changed(self, chosen: BoardFilter) -> None:
        self._choose(replace(self._choice, filter=chosen, wanted=None))

    def _on_stages_chosen(self, stages: tuple[DealStage, ...]) -> None:
        self._choose(replace(self._choice, stages=stages, wanted=None))

    def _on_fixed_left(self) -> None:
        self.filter.show_fixed("")
        self._choose(replace(self._choice, wanted=None))

    def _on_typed(self, row: DealRow, key: str, value: Any) -> None:
        if key == "stage":
            self.move_asked.emit([row.card.id], DealStage(value))
            return
        save = partial(self._save, row.card.id, key, value)
        is_slip = close_change(row.card.expected_close, value) is DealChange.SLIPPED if key == "close" else False
        if is_slip and row.card.stage in OPEN_STAGES:
            SlipReasonDialog.ask_for(1, self, save)
        else:
            save(None)

    def _save(self, deal_id: int, key: str, value: Any, reason: SlipReason | None) -> None:
        try:
            fields = {FIELDS[key]: value}
            self._context.services.deals.save(deal_id, fields, date.today(), slip_reason=reason)
        except AppError as error:
            self.table.say_at(deal_id, key, error_text(error))

    def _say_totals(self) -> None:
        """Of the selection; without one, or with everything selected, of all that is listed."""
        if self._loaded is None or self._scope is None:
            return
        ids = self.table.selected_ids()
        self.bulk.set_enabled(bool(ids))
        if not ids or len(ids) == len(self._loaded.ids):
            self._show_totals(bool(ids), None, self._loaded.totals)
        elif len(ids) <= AT_ONCE:
            self._show_totals(True, None, totals_of(self._context.services, self._scope, ids))
        else:
            read = partial(totals_of, self._context.services, self._scope, ids)
            background.run(lambda _: read(), partial(self._show_totals, True, ids), None, self)

    def _show_totals(self, selected: bool, ids: list[int] | None, totals: DealTotals) -> None:
        """ids: those that were added up beside the GUI thread; another selection may have been made meanwhile."""
        if ids is None or ids == self.table.selected_ids():
            self.foot.setText(totals_text(totals, self._context.formats, selected=selected))

    def _on_unreadable(self) -> None:
        index = self.table.currentIndex()
        if index.isValid():
            key = self.model.columns[index.column()].key
            text = translate("DealTable", "Nothing was changed: that cannot be read here.")
            self.table.say_at(self.model.ids[index.row()], key, text)

    def _on_columns_asked(self) -> None:
        menu = self.table.columns_menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.filter.columns.mapToGlobal(QPoint(0, self.filter.columns.height())))

    def _on_table_asked(self) -> None:
        if self.model.ids and not self.table.currentIndex().isValid():
            self.table.selectRow(0)
        self.table.setFocus()

    def _connect(self) -> None:
        self.filter.filter_changed.connect(self._on_filter_changed)
        self.filter.stages_chosen.connect(self._on_stages_chosen)
        self.filter.columns_asked.connect(self._on_columns_asked)
        self.filter.table_asked.connect(self._on_table_asked)
        self.filter.fixed_left.connect(self._on_fixed_left)
        self.table.sort_asked.connect(self.sort_by)
        self.table.opened.connect(lambda row: self.deal_opened.emit(row.card.id))
        self.table.deletion_asked.connect(self.delete)
        self.table.copy_asked.connect(self.copy)
        self.copy_button.clicked.connect(self.copy)
        self.table.delegate.unreadable.connect(self._on_unreadable)
        self.table.selectionModel().selectionChanged.connect(lambda *_: self._pause.start())
        self._pause.timeout.connect(self._say_totals)
        # queued: the table first closes its editor, then the book changes and the model with it
        self.model.typed.connect(self._on_typed, Qt.ConnectionType.QueuedConnection)
        self.bulk.move_asked.connect(self.move_asked)
        self.bind_keys({"Ctrl+F": self.filter.text.setFocus})

    def _arranged(self) -> QWidget:
        margin = self._context.theme.margin
        self.nothing.setProperty("role", "muted")
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.nothing.hide()
        self.foot.setProperty("role", "name")
        self.copy_button.setToolTip(translate("DealTable", "Copy the rows for a spreadsheet (Ctrl+C)"))
        foot = QHBoxLayout()
        foot.setContentsMargins(12, 2, 8, 6)
        foot.addWidget(self.foot, 1)
        for button in (*self.bulk.buttons, self.copy_button):
            foot.addWidget(button)
        card = QFrame()
        card.setProperty("role", "card")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(1, 1, 1, 1)
        inside.setSpacing(4)
        inside.addWidget(self.nothing)
        inside.addWidget(self.table, 1)
        inside.addLayout(foot)
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(margin, margin, margin, margin)
        column.setSpacing(8)
        column.addWidget(self.filter)
        column.addWidget(card, 1)
        return content
