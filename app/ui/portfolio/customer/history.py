"""How a customer went: sales by quarter against its potential, our share, and sales by month and by product."""

from __future__ import annotations

import math
from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QSize, QTimer
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget
from typing_extensions import override

from app.services.scope import scope_for
from app.ui import background
from app.ui.i18n import translate
from app.ui.labels import period_name
from app.ui.page_context import PageContext
from app.ui.portfolio.customer.section import CustomerSection
from app.ui.portfolio.customer.standing import everyone
from app.ui.portfolio.delegates import BAR_ROLE, BarDelegate
from app.ui.tab_page import AT_ONCE
from app.ui.widgets.chart_view import ChartView, Draw
from app.ui.widgets.rows_model import Column, RowsModel

if TYPE_CHECKING:
    from app.services.customer_file_money import ProductSales
    from app.services.movement import TrailPoint

MONTHS = 27
"""Nine quarters."""


DRAWN_AFTER_MS = 30
"""The figures and fields of a card are on screen before its chart, which takes a tenth of a second."""


class SmallChart(ChartView):
    """A chart on a card, which says its title."""

    SAID_BESIDE = ("title",)

    def __init__(self, context: PageContext, lines: float, parent: QWidget | None = None) -> None:
        """lines: height in lines of text."""
        super().__init__(context.theme, None, parent)
        self._height = round(context.theme.body * 1.4 * lines)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.exported.connect(context.signals.exported)
        self._next: tuple[Draw, Any, str] | None = None
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(DRAWN_AFTER_MS)
        self._pause.timeout.connect(self._on_pause_over)

    def show_soon(self, draw: Draw, spec: Any, title: str) -> None:
        """A chart that is not drawn yet is a blank, never another customer's."""
        if spec == self._spec:
            return
        self._next = draw, spec, title
        self.show_chart(None, None, title)
        self._pause.start()

    def _on_pause_over(self) -> None:
        if self._next is not None:
            self.show_chart(*self._next)
            self._next = None

    @override
    def sizeHint(self) -> QSize:
        return QSize(300, self._height)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(200, self._height)


class HistorySection(CustomerSection):
    """The trail asks for the whole portfolio at every quarter's end: beside the GUI thread in a large book."""

    TABLES = ("sales_entry", "deal", "customer", "setting")

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        empty = translate("CustomerPage", "Nothing to follow yet: it takes sales or a potential.")
        super().__init__(context, translate("CustomerPage", "Sales and share over time"), empty, parent)
        self.finding = QLabel()
        self.finding.setWordWrap(True)
        self.chart = SmallChart(context, 11)
        self.body.addWidget(self.finding)
        self.body.addWidget(self.chart)
        self._asked = 0
        self.finish()

    @override
    def load(self) -> None:
        services = self._context.services
        scope = everyone(scope_for(self.scope.as_of))
        days = services.movement.quarter_ends(scope.as_of)
        customer = self.customer_id
        self._asked += 1
        read = partial(services.movement.trail, scope, [customer], days)
        numbers = self._context.signals.numbers
        if numbers is None or numbers.customers <= AT_ONCE:
            self._on_read(self._asked, read())
        else:
            background.run(lambda _: read(), partial(self._on_read, self._asked), None, self)

    def _on_read(self, number: int, trails: dict[int, tuple[TrailPoint, ...]]) -> None:
        if number != self._asked:
            return
        from app.charts import customer_quarters
        from app.ui.chart_words.customer_history import quarter_spec

        services, as_of = self._context.services, self.scope.as_of
        spec = quarter_spec(
            services.lookups.customer_name(self.customer_id) or "",
            services.movement.quarter_ends(as_of),
            services.customer_file.sales_by_month(self.customer_id, as_of, MONTHS),
            trails.get(self.customer_id, ()),
            services.settings.fiscal_first_month,
            self._context.formats,
        )
        known = any(spec.sales) or not all(map(math.isnan, spec.shares))
        self.empty.setVisible(not known)
        self.finding.setVisible(known)
        self.chart.setVisible(known)
        self.finding.setText(spec.title)
        self.chart.show_soon(customer_quarters.draw, spec, f"{spec.title}. {spec.subtitle}")


class SalesModel(RowsModel["ProductSales"]):
    """The first column's share bar is the product's part of the largest."""

    @override
    def data(self, index: Any, role: int = 0) -> Any:
        if role == BAR_ROLE:
            largest = max((row.sales_cents for row in self.rows), default=0)
            return max(self.rows[index.row()].sales_cents, 0) / largest if largest > 0 else 0.0
        return super().data(index, role)


class SalesSection(CustomerSection):
    TABLES = ("sales_entry", "deal", "product", "setting")

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        empty = translate("CustomerPage", "No sales in 24 months: import sales, or win a deal.")
        super().__init__(context, translate("CustomerPage", "Sales by month and product"), empty, parent)
        self.finding, self.period = QLabel(), QLabel()
        self.finding.setWordWrap(True)
        self.period.setProperty("role", "muted")
        self.chart = SmallChart(context, 7)
        for widget in (self.finding, self.chart, self.period):
            self.body.addWidget(widget)
        self.table = self.add_table(self._columns(()), model=SalesModel)
        self.table.setItemDelegateForColumn(1, BarDelegate(context.theme, self.table))
        self.finish()

    @override
    def load(self) -> None:
        from app.charts import customer_months
        from app.ui.chart_words.customer_history import month_spec

        services = self._context.services
        months = services.customer_file.sales_by_month(self.customer_id, self.scope.as_of)
        products = services.customer_file.sales_by_product(self.customer_id, self.scope)
        name = services.lookups.customer_name(self.customer_id) or ""
        spec = month_spec(name, months, self._context.formats)
        sold = any(month.sales_cents for month in months)
        self.empty.setVisible(not sold)
        self.finding.setText(spec.title)
        self.chart.show_soon(customer_months.draw, spec, f"{spec.title}. {spec.subtitle}")
        self.finding.setVisible(sold)
        self.chart.setVisible(sold)
        self.period.setText(
            translate("CustomerPage", "By product · {period}").format(period=period_name(self.scope.period))
        )
        self.period.setVisible(bool(products))
        self.table.rows_model.columns = tuple(self._columns(products))
        self.table.show_rows(products)

    def _columns(self, products: Sequence[ProductSales]) -> list[Column[ProductSales]]:
        formats = self._context.formats
        unit = formats.unit_label()
        total = sum(one.sales_cents for one in products)
        return [
            Column(
                translate("CustomerPage", "Product"),
                lambda one: one.product_name or translate("CustomerPage", "no product named"),
                tone=lambda one: "" if one.product_name else "muted",
            ),
            Column(
                translate("CustomerPage", "Part"),
                lambda one: formats.percent(one.sales_cents / total) if total > 0 else "—",
                "WWWWWWWWWW",
                True,
            ),
            Column(
                translate("CustomerPage", "Sales\n{unit}").format(unit=unit),
                lambda one: formats.amount_in_unit(one.sales_cents),
                "99,999.9",
                True,
                tone=lambda one: "bad" if one.sales_cents < 0 else "",
            ),
            Column(
                translate("CustomerPage", "Margin\n{unit}").format(unit=unit),
                lambda one: formats.amount_in_unit(one.margin_cents),
                "9,999.9",
                True,
            ),
        ]
