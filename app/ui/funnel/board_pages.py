"""The pages of the funnel tab behind their switch, the panel beside them, and one deal on a full page."""

from __future__ import annotations

from enum import IntEnum
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.terms import DealStage
from app.ui.i18n import translate
from app.ui.page_context import PageContext
from app.ui.settings import UserSettings
from app.ui.widgets.chart_export import ChartToExport
from app.ui.widgets.chart_view import ChartView
from app.ui.widgets.page_switch import PageSwitch

if TYPE_CHECKING:
    from app.services.scope import Scope
    from app.ui.funnel.deal_page import DealPage


class FunnelView(IntEnum):
    """In the order of the switch; Alt+1 to Alt+6."""

    BOARD = 0
    TABLE = 1
    MONTHS = 2
    NUMBERS = 3
    FORECAST = 4
    CHANGES = 5


class FunnelPages(QWidget):
    """Pages but the board are made when first asked for.

    deal_opened(id) from any page; move_asked(ids, stage): through the gates; deletion_asked(id); customer_asked(id);
    slide_asked(); deal_left() after the full page was closed; stepped(1 or -1) to the deal after or before the one on it.
    """

    deal_opened = Signal(int)
    move_asked = Signal(list, DealStage)
    deletion_asked = Signal(int)
    customer_asked = Signal(int)
    slide_asked = Signal()
    import_asked = Signal()
    new_asked = Signal()
    deal_left = Signal()
    stepped = Signal(int)
    view_changed = Signal()

    def __init__(
        self, context: PageContext, board: QWidget, panel: QWidget, hint: QLabel, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._scope: Scope | None = None
        self._pages: dict[FunnelView, QWidget] = {FunnelView.BOARD: board}
        self._deal: DealPage | None = None
        self._settings: UserSettings | None = None
        self.switch = PageSwitch(_names(), self)
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self._stack = QStackedWidget()
        self._stack.addWidget(board)
        self._outer = QStackedWidget(self)
        self._lay_out(panel, hint)
        self.switch.idClicked.connect(lambda number: self.show_view(FunnelView(number)))

    @property
    def view(self) -> FunnelView:
        return FunnelView(self.switch.checkedId())

    @property
    def shown_deal(self) -> int | None:
        """The deal on the full page, None while it is not shown."""
        return self._deal.record_id if self._deal is not None and self._outer.currentWidget() is self._deal else None

    def set_scope(self, scope: Scope) -> None:
        self._scope = scope
        for page in (*self._pages.values(), self._deal):
            if page is not None and hasattr(page, "set_scope"):
                page.set_scope(scope)

    def save_state(self, settings: UserSettings) -> None:
        settings.put("funnel/page", int(self.view))
        for page in self._pages.values():
            if hasattr(page, "save_state"):
                page.save_state(settings)

    def restore_state(self, settings: UserSettings) -> None:
        """Pages that are made later take from `settings` what they remember."""
        self._settings = settings
        for page in self._pages.values():
            if hasattr(page, "restore_state"):
                page.restore_state(settings)
        view = settings.whole("funnel/page", 0)
        if view in set(FunnelView):
            self.show_view(FunnelView(view))

    def show_view(self, view: FunnelView) -> None:
        self.switch.button(view).setChecked(True)
        self._stack.setCurrentWidget(self._page(view))
        self._outer.setCurrentIndex(0)
        self.view_changed.emit()

    def show_deal(self, deal_id: int) -> None:
        """On the full page. Raises RuleError UNKNOWN_RECORD."""
        page = self._deal_page()
        page.show_record(deal_id)
        self._outer.setCurrentWidget(page)
        page.focus_first()

    def leave_deal(self) -> None:
        """Back to where one was."""
        self._outer.setCurrentIndex(0)
        self.deal_left.emit()

    def page(self) -> QWidget:
        """The page shown beside the panel."""
        return self._page(self.view)

    def export_chart_spec(self) -> ChartToExport | None:
        """The chart of the page shown; None on the board and where a page has none."""
        page: Any = self.page()
        if self.view is FunnelView.BOARD or not hasattr(page, "export_chart_spec"):
            return None
        spec: ChartToExport | None = page.export_chart_spec()
        return spec

    def show_rows(self, ids: object, title: str) -> None:
        """The deals behind a figure, in the table."""
        table: Any = self._page(FunnelView.TABLE)
        table.show_ids(ids, title)
        self.show_view(FunnelView.TABLE)

    def _page(self, view: FunnelView) -> QWidget:
        if view not in self._pages:
            page = self._pages[view] = self._made(view)
            for chart in page.findChildren(ChartView):
                chart.exported.connect(self._context.signals.exported)
            self._connect(page)
            self._stack.addWidget(page)
            if self._settings is not None and hasattr(page, "restore_state"):
                page.restore_state(self._settings)
            if self._scope is not None:
                page.set_scope(self._scope)
        return self._pages[view]

    def _made(self, view: FunnelView) -> Any:
        """A new page of the view; their modules are brought in with them."""
        if view is FunnelView.TABLE:
            from app.ui.funnel.table_page import TablePage

            return TablePage(self._context, self)
        if view is FunnelView.MONTHS:
            from app.ui.funnel.month_page import MonthPage

            return MonthPage(self._context, self)
        if view is FunnelView.NUMBERS:
            from app.ui.funnel.numbers_page import NumbersPage

            return NumbersPage(self._context, self)
        if view is FunnelView.FORECAST:
            from app.ui.funnel.forecast_page import ForecastPage

            return ForecastPage(self._context, self)
        from app.ui.funnel.changes_page import ChangesPage

        return ChangesPage(self._context, self)

    def _connect(self, page: QWidget) -> None:
        """Each page has what it needs of these signals."""
        targets = {
            "deal_opened": self.deal_opened,
            "move_asked": self.move_asked,
            "slide_asked": self.slide_asked,
            "import_asked": self.import_asked,
            "new_asked": self.new_asked,
            "rows_asked": self.show_rows,
        }
        for name, target in targets.items():
            if hasattr(page, name):
                getattr(page, name).connect(target)

    def _deal_page(self) -> DealPage:
        if self._deal is None:
            from app.ui.funnel.deal_page import DealPage

            page = self._deal = DealPage(self._context, self)
            page.closed.connect(self.leave_deal)
            page.previous_asked.connect(lambda: self.stepped.emit(-1))
            page.next_asked.connect(lambda: self.stepped.emit(1))
            page.stage_chosen.connect(lambda deal_id, stage: self.move_asked.emit([deal_id], stage))
            page.deletion_asked.connect(self.deletion_asked)
            page.customer_asked.connect(self.customer_asked)
            if self._scope is not None:
                page.set_scope(self._scope)
            self._outer.addWidget(page)
        return self._deal

    def _lay_out(self, panel: QWidget, hint: QLabel) -> None:
        margin = self._context.theme.margin
        head = QHBoxLayout()
        head.setContentsMargins(margin, margin, margin, 0)
        self.switch.lay_in(head)
        head.addSpacing(margin)
        head.addWidget(hint, 1)
        for place, widget in enumerate((self._stack, panel)):
            self.splitter.addWidget(widget)
            self.splitter.setCollapsible(place, False)
            self.splitter.setStretchFactor(place, 1 - place)
        panel.hide()
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.splitter, 1)
        self._outer.addWidget(inner)
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(self._outer)


def _names() -> dict[int, str]:
    return {
        FunnelView.BOARD: translate("Board", "Board"),
        FunnelView.TABLE: translate("Board", "Table"),
        FunnelView.MONTHS: translate("Board", "By month"),
        FunnelView.NUMBERS: translate("Board", "Numbers"),
        FunnelView.FORECAST: translate("Board", "Forecast"),
        FunnelView.CHANGES: translate("Board", "What changed"),
    }
