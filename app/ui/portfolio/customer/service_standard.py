"""What the service standard of a customer's tier promises, and what of it was kept (R10). Internal."""

from __future__ import annotations

from decimal import Decimal

from PySide6.QtWidgets import QLabel, QWidget
from typing_extensions import override

from app.methods.money import round_half_up
from app.services.customer_file_service import ServiceRow, ServiceView, TierQuarter
from app.terms import ServiceItem
from app.ui.formats import MISSING
from app.ui.i18n import translate
from app.ui.labels import service_item_name, tier_meaning, tier_name
from app.ui.page_context import PageContext
from app.ui.portfolio.customer.section import CustomerSection
from app.ui.portfolio.customer.standing import Standing
from app.ui.widgets.rows_model import Column

KEPT = Decimal("0.8")
SHOWN_QUARTERS = 4


class ServiceSection(CustomerSection):
    """Read anew with the standing, because the tier decides what is promised."""

    TABLES = ("visit", "setting", "tier_score")

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        empty = translate(
            "CustomerPage", "No tier yet: with employees, monthly revenue, products used and influence there is one."
        )
        super().__init__(context, translate("CustomerPage", "Service standard"), empty, parent)
        self._standing: Standing | None = None
        self.verdict, self.quarters = QLabel(), QLabel()
        internal = QLabel(translate("CustomerPage", "Internal: not for the customer"))
        for label in (self.verdict, self.quarters):
            label.setWordWrap(True)
        for label in (self.quarters, internal):
            label.setProperty("role", "muted")
        self.head.addWidget(internal)
        self.body.addWidget(self.verdict)
        self.table = self.add_table(self._columns())
        self.body.addWidget(self.quarters)
        self.finish()

    @override
    def load(self) -> None:
        tier = self._standing.tier if self._standing is not None else None
        self.empty.setVisible(tier is None)
        self.verdict.setVisible(tier is not None)
        if tier is None:
            self.table.show_rows(())
        else:
            view = self._context.services.customer_file.service(self.customer_id, self.scope, tier)
            self.table.show_rows([row for row in view.rows if row.promised])
            self.verdict.setText(self._sentence(view))
        history = self._context.services.customer_file.tier_history(self.customer_id)
        self.quarters.setText(" → ".join(self._quarter(one) for one in history[-SHOWN_QUARTERS:]))
        self.quarters.setVisible(bool(history))

    @override
    def show_standing(self, standing: Standing) -> None:
        self._standing = standing
        self.load()

    def _sentence(self, view: ServiceView) -> str:
        formats = self._context.formats
        name = f"{tier_name(view.tier)} {tier_meaning(view.tier)}"
        if view.compliance is None:
            return translate("CustomerPage", "{tier}: no visit is promised").format(tier=name)
        text = translate("CustomerPage", "{tier}: {part} of what was due is done, {start} to {end}")
        part, days = formats.percent(view.compliance), (formats.day(view.start), formats.day(view.end))
        return text.format(tier=name, part=part, start=days[0], end=days[1])

    def _quarter(self, quarter: TierQuarter) -> str:
        score = round_half_up(Decimal(quarter.score_bp) / 100, 0)
        return f"{self._context.formats.month(quarter.starts_on)} {tier_name(quarter.tier)} ({score})"

    def _columns(self) -> list[Column[ServiceRow]]:
        formats = self._context.formats
        return [
            Column(translate("CustomerPage", "Service"), lambda one: service_item_name(one.item)),
            Column(translate("CustomerPage", "Promised"), lambda one: formats.count(one.promised), "99", True),
            Column(
                translate("CustomerPage", "Due"),
                lambda one: MISSING if one.due is None else f"{round_half_up(one.due, 1):f}",
                "99.9",
                True,
                tip=lambda one: _uncounted(one) or translate("CustomerPage", "In the period, by its days"),
            ),
            Column(
                translate("CustomerPage", "Done"),
                lambda one: MISSING if one.done is None else formats.count(one.done),
                "99",
                True,
                tone=self._tone,
                tip=_uncounted,
            ),
            Column(
                translate("CustomerPage", "Next due"),
                lambda one: formats.day(one.next_due),
                "2026-11-21",
                tone=lambda one: "bad" if one.next_due is not None and one.next_due < self.scope.as_of else "",
            ),
        ]

    @staticmethod
    def _tone(row: ServiceRow) -> str:
        if row.done is None or not row.due:
            return ""
        return "good" if row.done >= row.due else "warn" if row.done >= row.due * KEPT else "bad"


def _uncounted(row: ServiceRow) -> str:
    if row.item in (ServiceItem.VISITS_PER_MONTH, ServiceItem.LEADER_VISITS_PER_YEAR):
        return ""
    return translate("CustomerPage", "Promised only: this book does not count it")
