"""The sheet by which key accounts are chosen (R33)."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QWidget
from typing_extensions import override

from app.methods.money import round_half_up
from app.terms import KaResult, Status
from app.ui.i18n import translate
from app.ui.labels import error_text, ka_result_name
from app.ui.page_context import PageContext
from app.ui.portfolio.customer.edits import ScoreCombo
from app.ui.portfolio.customer.section import CustomerSection
from app.ui.widgets.record_panel import PanelForm

ITEMS = ("ka_quantity", "ka_concentration", "ka_service", "ka_price_sensitivity", "ka_partnership")


class KeyAccountSection(CustomerSection):
    TABLES = ("customer", "setting")

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        empty = translate("CustomerPage", "Score at least four of the five to see whether this is a key account.")
        super().__init__(context, translate("CustomerPage", "Key-account sheet"), empty, parent)
        self.verdict = QLabel()
        self.verdict.setWordWrap(True)
        self.form = PanelForm(self._save, error_text)
        for field, name in self._names().items():
            self.form.add_row(field, name, ScoreCombo())
        self.form.set_read_only(self.read_only)
        self.body.addWidget(self.verdict)
        self.body.addWidget(self.form)
        self.finish()

    @override
    def load(self) -> None:
        services = self._context.services
        record = services.customers.get(self.customer_id)
        self.form.show_values({field: getattr(record, field) for field in ITEMS})
        sheet = services.customer_file.key_account(self.customer_id)
        known = sheet.status is Status.OK and sheet.mean is not None and sheet.value is not None
        self.empty.setVisible(not known)
        self.verdict.setVisible(known)
        if sheet.mean is not None and sheet.value is not None:
            text = translate("CustomerPage", "{result}: mean {mean} of 5")
            if sheet.blocked:
                text = translate("CustomerPage", "{result}: mean {mean} of 5, but an item of 1 keeps it from candidate")
            self.verdict.setText(text.format(result=ka_result_name(sheet.value), mean=round_half_up(sheet.mean, 1)))
            self.verdict.setProperty("role", "name" if sheet.value is KaResult.CANDIDATE else "")

    def _save(self, field: str, value: object) -> None:
        self._context.services.customers.save(self.customer_id, {field: value})

    @staticmethod
    def _names() -> dict[str, str]:
        return {
            "ka_quantity": translate("CustomerPage", "Quantity bought (1–5)"),
            "ka_concentration": translate("CustomerPage", "Buying concentrated (1–5)"),
            "ka_service": translate("CustomerPage", "Service demanded (1–5)"),
            "ka_price_sensitivity": translate("CustomerPage", "Price sensitivity (1–5, low is better)"),
            "ka_partnership": translate("CustomerPage", "Wish for partnership (1–5)"),
        }
