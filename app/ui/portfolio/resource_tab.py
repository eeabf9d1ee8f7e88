"""Resources planned for each posture beside what the visits held took (R3), in a few lines; the full page is a link away."""

from __future__ import annotations

from decimal import Decimal
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QHeaderView, QLabel, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from app.terms import Posture, Resource
from app.ui import background
from app.ui.formats import MISSING, Formats
from app.ui.i18n import translate
from app.ui.labels import posture_name, resource_name
from app.ui.page_context import PageContext
from app.ui.portfolio.table_model import TableModel
from app.ui.portfolio.tables import make_table
from app.ui.tab_page import AT_ONCE

if TYPE_CHECKING:
    from app.services.portfolio import PortfolioView
    from app.services.resources import ResourceRow, ResourceView
    from app.services.scope import Scope

POSTURE, CUSTOMERS, PLANNED, ACTUAL, DRIFT = range(5)


class ResourceModel(TableModel):
    """One row per posture."""

    def __init__(self, formats: Formats, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._formats = formats
        self._plan: ResourceView | None = None

    def set_plan(self, plan: ResourceView) -> None:
        self.beginResetModel()
        self._plan = plan
        self.endResetModel()

    @override
    def row_count(self) -> int:
        return 0 if self._plan is None else len(self._plan.rows)

    @override
    def heads(self) -> tuple[str, ...]:
        return (
            translate("CustomerList", "Posture"),
            translate("Portfolio", "Customers"),
            translate("CustomerList", "Planned"),
            translate("CustomerList", "Spent"),
            translate("CustomerList", "Difference"),
        )

    @override
    def is_figure(self, column: int) -> bool:
        return column >= CUSTOMERS

    @override
    def cell(self, row: int, column: int, role: int) -> Any:
        if self._plan is None or role != Qt.ItemDataRole.DisplayRole:
            return None
        one = self._plan.rows[row]
        if column == POSTURE:
            return posture_name(one.posture)
        if column == CUSTOMERS:
            return self._formats.count(one.customers)
        if column == PLANNED:
            return self._with_share(Decimal(one.planned), one.planned_share)
        return self._with_share(one.actual, one.actual_share) if column == ACTUAL else drift_text(one)

    def _with_share(self, amount: Decimal, share: Decimal | None) -> str:
        assert self._plan is not None
        text = amount_text(self._plan.resource, amount, self._formats)
        if share is None:
            return text
        return translate("CustomerList", "{amount} · {share}").format(amount=text, share=self._formats.percent(share))


class ResourceTab(QWidget):
    """full_page_asked() for the page with every customer."""

    full_page_asked = Signal()

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._scope: Scope | None = None
        self._size, self._groups = 0, False
        self._is_stale = False
        self._asked = 0
        self.resource = QComboBox()
        self.resource.setProperty("role", "filter")
        self.resource.setAccessibleName(translate("CustomerList", "Resource"))
        for each in Resource:
            self.resource.addItem(resource_name(each), each.value)
        self.finding = QLabel()
        self.finding.setWordWrap(True)
        self.model = ResourceModel(context.formats, self)
        widths = {
            CUSTOMERS: translate("Portfolio", "Customers"),
            PLANNED: "0,000.0 · 100%",
            ACTUAL: "0,000.0 · 100%",
            DRIFT: translate("CustomerList", "{points} points").format(points="−100"),
        }
        self.table = make_table(self.model, context.theme, widths, self, compact=True)
        self.table.setSelectionMode(self.table.SelectionMode.NoSelection)
        self.table.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.table.horizontalHeader().setSectionResizeMode(POSTURE, QHeaderView.ResizeMode.Stretch)
        self.table.setAccessibleName(translate("CustomerList", "Planned and spent by posture"))
        full = QPushButton(translate("CustomerList", "Every customer"))
        full.setProperty("role", "link")
        full.clicked.connect(self.full_page_asked)
        self.resource.activated.connect(self._on_resource)
        top = QHBoxLayout()
        top.addWidget(self.finding, 1)
        top.addWidget(self.resource, 0, Qt.AlignmentFlag.AlignTop)
        top.addWidget(full, 0, Qt.AlignmentFlag.AlignTop)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(10, 6, 4, 2)
        layout.setSpacing(2)
        layout.addLayout(top)
        layout.addWidget(self.table, 1)

    def set_view(self, view: PortfolioView, scope: Scope) -> None:
        """Read when the tab is looked at."""
        self._scope, self._size, self._groups, self._is_stale = scope, len(view.ids), view.groups, True
        if self.isVisible():
            self._read()

    def _on_resource(self) -> None:
        self._is_stale = True
        self._read()

    def _read(self) -> None:
        if self._scope is None or not self._is_stale:
            return
        self._is_stale = False
        self._asked += 1
        resource = Resource(self.resource.currentData())
        work = partial(self._context.services.resources.plan, self._scope, resource, groups=self._groups)
        if self._size <= AT_ONCE:
            self._show(self._asked, work())
        else:
            self.finding.setText(translate("CustomerList", "Adding up the visits…"))
            background.run(lambda _: work(), partial(self._show, self._asked), None, self)

    def _show(self, number: int, plan: ResourceView) -> None:
        if number == self._asked:
            self.finding.setText(drift_sentence(plan, self._context.formats))
            self.model.set_plan(plan)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._read()


def amount_text(resource: Resource, amount: Decimal, formats: Formats) -> str:
    """Hours and person-days with one decimal at most; money short."""
    if resource is Resource.MONEY:
        return formats.money(int(amount))
    whole = amount == amount.to_integral_value()
    return f"{amount:,.0f}" if whole else f"{amount:,.1f}"


def drift_text(row: ResourceRow) -> str:
    """Percentage points, with a sign."""
    if row.drift is None:
        return MISSING
    points = int((row.drift * 100).to_integral_value())
    sign = "+" if points > 0 else "−" if points < 0 else ""
    return translate("CustomerList", "{points} points").format(points=f"{sign}{abs(points)}")


def drift_sentence(plan: ResourceView, formats: Formats) -> str:
    """The posture furthest from its plan, or why there is nothing to compare."""
    if plan.budget is None:
        return translate(
            "CustomerList", "No budget is set: type one in the settings (R3), and it is spread by posture."
        )
    if not plan.visits_held:
        return translate("CustomerList", "No visit was held in this period: nothing to compare with the plan.")
    largest = plan.largest
    if largest is None or largest.planned_share is None or largest.actual_share is None:
        return translate("CustomerList", "Every posture gets what was planned for it.")
    more = translate("CustomerList", "{posture} got {actual} of the visits' time instead of the planned {planned}")
    money = translate("CustomerList", "{posture} got {actual} of the money spent instead of the planned {planned}")
    text = money if plan.resource is Resource.MONEY else more
    return text.format(
        posture=posture_name(Posture(largest.posture)),
        actual=formats.percent(largest.actual_share),
        planned=formats.percent(largest.planned_share),
    )
