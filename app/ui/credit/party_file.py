"""The credit file of a company: what its grade and its limit are reckoned from (R27)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from msgspec.structs import asdict
from PySide6.QtWidgets import QLabel, QWidget
from typing_extensions import override

from app.methods.credit_limit import GRADE_WEIGHTS
from app.methods.money import round_half_up
from app.ui.credit.party_section import PartySection
from app.ui.formats import Formats
from app.ui.i18n import translate
from app.ui.labels import error_text
from app.ui.labels.credit_terms import credit_grade_name
from app.ui.page_context import PageContext
from app.ui.widgets.money_edit import MoneyEdit
from app.ui.widgets.record_panel import PanelForm
from app.ui.widgets.typed_edit import WholeNumberEdit

if TYPE_CHECKING:
    from app.services.credit_views import CreditDetail


class CreditFileSection(PartySection):
    """Every field is saved by itself, one undo step each."""

    TABLES = ("credit_file", "sales_entry", "invoice", "setting")

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(context, translate("CreditParty", "Credit file"), "", parent)
        self.grade, self.basis = QLabel(), QLabel()
        self.basis.setProperty("role", "muted")
        for label in (self.grade, self.basis):
            label.setWordWrap(True)
        self.form = PanelForm(self._save, error_text)
        for field, name in _labels(context.formats).items():
            editor = MoneyEdit(context.formats) if field.endswith("_cents") else WholeNumberEdit()
            editor.setMinimumWidth(80)
            self.form.add_row(field, name, editor)
        self.form.set_read_only(self.read_only)
        for widget in (self.grade, self.form, self.basis):
            self.body.addWidget(widget)
        self.finish()

    @override
    def load(self) -> None:
        detail = self.detail
        self.form.show_values(asdict(detail.file))
        self.grade.setText(self._grade_text(detail))
        self.basis.setText(self._basis_text(detail))

    def _save(self, field: str, value: Any) -> None:
        self._context.services.credit.save(self.party, {field: value})

    def _grade_text(self, detail: CreditDetail) -> str:
        row = detail.row
        if row.grade is None:
            return translate("CreditParty", "No grade yet: score at least four fifths of the weight.")
        if row.score is None:
            return translate("CreditParty", "{grade}, set by hand").format(grade=credit_grade_name(row.grade))
        text = translate("CreditParty", "{grade}, score {score} of 100")
        return text.format(grade=credit_grade_name(row.grade), score=f"{round_half_up(row.score, 1):f}")

    def _basis_text(self, detail: CreditDetail) -> str:
        money = self._context.formats.money
        source = translate("CreditParty", "invoices") if detail.from_invoices else translate("CreditParty", "sales")
        lines = []
        if detail.monthly_cents is not None:
            text = translate(
                "CreditParty",
                "{amount} a month on average of %n month(s) with deliveries",
                None,
                detail.delivery_months,
            )
            lines.append(f"{text.format(amount=money(detail.monthly_cents))} ({source})")
        else:
            lines.append(translate("CreditParty", "No deliveries in twelve months: cash only."))
        lines.append(translate("CreditParty", "Terms: {days} days").format(days=detail.credit_days))
        if detail.is_new:
            lines.append(translate("CreditParty", "New: %n order(s) paid so far", None, detail.paid_orders))
        return "\n".join(lines)


def _labels(formats: Formats) -> dict[str, str]:
    unit = formats.unit_label()
    scores = {
        "score_payment": translate("CreditParty", "Pays on time (weight {weight})"),
        "score_activity": translate("CreditParty", "Buys regularly (weight {weight})"),
        "score_years": translate("CreditParty", "Years together (weight {weight})"),
        "score_finance": translate("CreditParty", "Finances (weight {weight})"),
    }
    weights = dict(zip(scores, GRADE_WEIGHTS.values(), strict=True))
    return {
        **{field: text.format(weight=weights[field]) for field, text in scores.items()},
        "credit_days": translate("CreditParty", "Terms, days"),
        "net_worth_cents": translate("CreditParty", "Net worth, {unit}").format(unit=unit),
        "expected_monthly_cents": translate("CreditParty", "Expected a month, {unit}").format(unit=unit),
        "shipped_not_invoiced_cents": translate("CreditParty", "Shipped, not invoiced, {unit}").format(unit=unit),
    }
