"""What the portfolio tab shows: the chart with its lists, resources, the scorecard, or one customer on a full page."""

from __future__ import annotations

from enum import IntEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from app.ui.i18n import translate
from app.ui.page_context import PageContext
from app.ui.portfolio.columns import Columns
from app.ui.widgets.chart_export import ChartToExport
from app.ui.widgets.chart_view import ChartView

if TYPE_CHECKING:
    from app.services.scope import Scope
    from app.ui.portfolio.customer.page import CustomerPage


class View(IntEnum):
    CHART = 0
    RESOURCES = 1
    SCORECARD = 2


class PortfolioViews(QWidget):
    """Pages but the chart are made when first asked for.

    customer_opened(id) from the resources; deal_opened(id); customer_left() after the full page was closed; stepped(1 or -1)
    to the next or the one before; new_asked() and import_asked() from an empty page; settings_asked().
    """

    customer_opened = Signal(int)
    deal_opened = Signal(int)
    customer_left = Signal()
    stepped = Signal(int)
    new_asked = Signal()
    import_asked = Signal()
    settings_asked = Signal()

    def __init__(self, context: PageContext, columns: Columns, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._scope: Scope | None = None
        self._pages: dict[View, QWidget] = {View.CHART: columns}
        self._customer: CustomerPage | None = None
        self._locked_words = ""
        self.switch = QButtonGroup(self)
        self.settings = QPushButton(translate("PortfolioViews", "&Method settings…"))
        self._head = QWidget()
        self._stack = QStackedWidget()
        self._stack.addWidget(columns)
        self._lay_out()
        self.switch.idClicked.connect(self._on_switched)
        self.settings.clicked.connect(self.settings_asked)

    @property
    def view(self) -> View:
        return View(self.switch.checkedId())

    @property
    def shows_customer(self) -> bool:
        return self._customer is not None and self._stack.currentWidget() is self._customer

    def set_scope(self, scope: Scope) -> None:
        self._scope = scope
        for page in (*self._pages.values(), self._customer):
            if page is not None and hasattr(page, "set_scope"):
                page.set_scope(scope)

    def show_view(self, view: View) -> None:
        self.switch.button(view).setChecked(True)
        self._head.show()
        self._stack.setCurrentWidget(self._page(view))

    def show_customer(self, customer_id: int) -> None:
        """Raises RuleError UNKNOWN_RECORD."""
        page = self._customer_page()
        page.show_record(customer_id)
        self._head.hide()
        self._stack.setCurrentWidget(page)
        page.focus_first()

    def lock_customer(self, why: str) -> None:
        """The full page of a customer shows only, and says why; blank: it can be edited."""
        self._locked_words = why
        if self._customer is not None:
            self._customer.lock(why)

    def leave_customer(self) -> None:
        """Back to where one was."""
        self.show_view(self.view)
        self.customer_left.emit()

    def export_chart_spec(self) -> ChartToExport | None:
        """The chart of the page shown; None on the chart page itself and where a page has none."""
        from app.ui.portfolio.resource_page import ResourcePage

        page = self._stack.currentWidget()
        return page.export_chart_spec() if isinstance(page, ResourcePage) else None

    def _page(self, view: View) -> QWidget:
        if view not in self._pages:
            page = self._pages[view] = self._made(view)
            for chart in page.findChildren(ChartView):
                chart.exported.connect(self._context.signals.exported)
            self._stack.addWidget(page)
        return self._pages[view]

    def _made(self, view: View) -> QWidget:
        from app.ui.portfolio.resource_page import ResourcePage
        from app.ui.portfolio.scorecard_page import ScorecardPage

        page: ResourcePage | ScorecardPage
        if view is View.RESOURCES:
            page = ResourcePage(self._context, self)
            page.opened.connect(self.customer_opened)
            page.new_asked.connect(self.new_asked)
        else:
            page = ScorecardPage(self._context, self)
        page.import_asked.connect(self.import_asked)
        if self._scope is not None:
            page.set_scope(self._scope)
        return page

    def _customer_page(self) -> CustomerPage:
        if self._customer is None:
            from app.ui.portfolio.customer.page import CustomerPage

            page = self._customer = CustomerPage(self._context, self)
            page.closed.connect(self.leave_customer)
            page.deal_opened.connect(self.deal_opened)
            page.previous_asked.connect(self._on_previous)
            page.next_asked.connect(self._on_next)
            page.lock(self._locked_words)
            if self._scope is not None:
                page.set_scope(self._scope)
            self._stack.addWidget(page)
        return self._customer

    def _on_switched(self, number: int) -> None:
        self.show_view(View(number))

    def _on_previous(self) -> None:
        self.stepped.emit(-1)

    def _on_next(self) -> None:
        self.stepped.emit(1)

    def _lay_out(self) -> None:
        theme = self._context.theme
        names = {
            View.CHART: translate("PortfolioViews", "&Chart"),
            View.RESOURCES: translate("PortfolioViews", "Reso&urces"),
            View.SCORECARD: translate("PortfolioViews", "&Scorecard"),
        }
        row = QHBoxLayout(self._head)
        row.setContentsMargins(0, 0, 0, theme.margin // 2)
        row.setSpacing(0)
        for view, name in names.items():
            button = QPushButton(name)
            button.setCheckable(True)
            button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
            self.switch.addButton(button, view)
            row.addWidget(button)
        self.switch.button(View.CHART).setChecked(True)
        row.addStretch(1)
        self.settings.setProperty("role", "link")
        self.settings.setToolTip(
            translate(
                "PortfolioViews", "Cut lines, weights, classes and service standards, with the effect of a change"
            )
        )
        row.addWidget(self.settings)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.margin, theme.margin // 2, theme.margin, theme.margin)
        layout.setSpacing(0)
        layout.addWidget(self._head)
        layout.addWidget(self._stack, 1)
