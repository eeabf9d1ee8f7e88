"""What the lenses go by, typed in place: scores, rival, growth, revenue, and the tier set by hand."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QPushButton, QWidget
from typing_extensions import override

from app.terms import Tier
from app.ui.i18n import translate
from app.ui.labels import error_text, tier_name
from app.ui.page_context import PageContext
from app.ui.portfolio.customer.edits import FileForm, ScoreCombo
from app.ui.portfolio.customer.section import CustomerSection
from app.ui.widgets.choice_edits import ChoiceCombo, TickBox
from app.ui.widgets.money_edit import MoneyEdit
from app.ui.widgets.percent_edit import PercentEdit
from app.ui.widgets.record_section import DAY_SPACE
from app.ui.widgets.typed_edit import DateEdit, TextEdit, WholeNumberEdit

if TYPE_CHECKING:
    from app.services.customers import CustomerRecord

Row = tuple[str, str, QWidget]


class InputsSection(CustomerSection):
    TABLES = ("customer",)

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(context, translate("CustomerPage", "What the classes go by"), "", parent)
        self.forms = [FileForm(self._save, error_text) for _ in range(2)]
        sides = QGridLayout()
        sides.setHorizontalSpacing(18)
        for place, (form, rows) in enumerate(zip(self.forms, (self._left(), self._right()), strict=True)):
            for field, label, editor in rows:
                editor.setMinimumWidth(64)
                form.add_row(field, label, editor)
            form.set_read_only(self.read_only)
            sides.addWidget(form, 0, place)
            sides.setColumnStretch(place, 1)
        sides.setRowStretch(1, 1)
        self.body.addLayout(sides)
        self.tier = TierByHand(context, self)
        self.body.addWidget(self.tier)
        self.finish()

    @override
    def load(self) -> None:
        record = self._context.services.customers.get(self.customer_id)
        values = {field: getattr(record, field) for form in self.forms for field in form.fields}
        for form in self.forms:
            form.show_values(values)
        self.tier.show_record(record)

    def _save(self, field: str, value: object) -> None:
        self._context.services.customers.save(self.customer_id, {field: value})

    def _left(self) -> list[Row]:
        levels = (
            translate("CustomerPage", "none"),
            translate("CustomerPage", "little"),
            translate("CustomerPage", "average"),
            translate("CustomerPage", "much"),
            translate("CustomerPage", "heavy"),
        )
        return [
            ("potential_score", translate("CustomerPage", "Potential 1–5"), ScoreCombo()),
            ("fit_product", translate("CustomerPage", "Product fit"), ScoreCombo()),
            ("fit_price", translate("CustomerPage", "Price fit"), ScoreCombo()),
            ("fit_relationship", translate("CustomerPage", "Relationship"), ScoreCombo()),
            ("fit_service", translate("CustomerPage", "Service reach"), ScoreCombo()),
            ("x_class", translate("CustomerPage", "Buys from us (X)"), ScoreCombo(levels, 0, 4)),
            ("y_class", translate("CustomerPage", "Could buy (Y)"), ScoreCombo(levels, 0, 4)),
            ("is_vip", "", TickBox(translate("CustomerPage", "VIP"))),
            ("early_adopter", "", TickBox(translate("CustomerPage", "Early adopter"))),
        ]

    def _right(self) -> list[Row]:
        formats = self._context.formats
        unit = formats.unit_label()
        return [
            ("rival_name", translate("CustomerPage", "Largest rival"), TextEdit()),
            ("rival_share_bp", translate("CustomerPage", "Rival's share"), PercentEdit()),
            ("growth_bp", translate("CustomerPage", "Growth a year"), PercentEdit()),
            (
                "monthly_revenue_cents",
                translate("CustomerPage", "Revenue a month\n({unit})").format(unit=unit),
                MoneyEdit(formats),
            ),
            (
                "strategic_revenue_cents",
                translate("CustomerPage", "of it strategic\n({unit})").format(unit=unit),
                MoneyEdit(formats),
            ),
            ("products_used", translate("CustomerPage", "Products used"), WholeNumberEdit()),
            ("influence", translate("CustomerPage", "Influence 1–5"), ScoreCombo()),
            ("is_strategic", "", TickBox(translate("CustomerPage", "Strategic"))),
        ]


class TierByHand(QWidget):
    """A tier set by hand needs its reason and its last day (R0): three fields, one step."""

    def __init__(self, context: PageContext, section: CustomerSection) -> None:
        super().__init__(section)
        self._context = context
        self._section = section
        tiers = [(tier.value, tier_name(tier)) for tier in Tier]
        self.tier = ChoiceCombo(tiers, translate("CustomerPage", "by its score"))
        self.reason, self.until = TextEdit(), DateEdit()
        self.reason.setPlaceholderText(translate("CustomerPage", "Reason"))
        self.until.setPlaceholderText(translate("CustomerPage", "until"))
        self.until.setMinimumWidth(self.until.fontMetrics().horizontalAdvance("2026-11-21") + DAY_SPACE)
        self.set = QPushButton(translate("CustomerPage", "Set"))
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 4, 0, 0)
        caption = QLabel(translate("CustomerPage", "Tier"))
        caption.setProperty("role", "muted")
        line.addWidget(caption)
        editors: dict[str, QWidget] = {
            translate("CustomerPage", "Tier set by hand"): self.tier,
            translate("CustomerPage", "Reason"): self.reason,
            translate("CustomerPage", "Holds until"): self.until,
        }
        for name, editor in editors.items():
            editor.setAccessibleName(name)
            editor.setToolTip(name)
            editor.setEnabled(not section.read_only)
            line.addWidget(editor, 1 if editor is self.reason else 0)
        line.addWidget(self.set)
        self.set.clicked.connect(self._on_set)
        self.tier.committed.connect(self._on_tier)
        self.reason.returnPressed.connect(self._on_set)
        self.until.returnPressed.connect(self._on_set)

    def show_record(self, record: CustomerRecord) -> None:
        """What is being typed stays until it is set."""
        if not (self.reason.isModified() or self.until.isModified()):
            self.tier.set_value(record.tier_override)
            self.reason.set_value(record.tier_override_reason)
            self.until.set_value(record.tier_override_until)
        self._show_fields()

    def _on_tier(self, value: object) -> None:
        self._show_fields()
        if value is None:
            self._on_set()
        else:
            self.reason.setFocus()

    def _show_fields(self) -> None:
        by_hand = self.tier.value() is not None
        for widget in (self.reason, self.until):
            widget.setVisible(by_hand)
        self.set.setVisible(by_hand and not self._section.read_only)

    def _on_set(self) -> None:
        for edit in (self.reason, self.until):
            edit.commit()
        value = self.tier.value()
        tier = Tier(str(value)) if value is not None else None
        reason, until = self.reason.value(), self.until.value()
        if tier is not None and until is None and not self.until.isModified() and reason:
            until = _a_year_on(date.today())
        customers, customer = self._context.services.customers, self._section.customer_id
        self._section.attempt(lambda: customers.override_tier([customer], tier, reason, until))


def _a_year_on(day: date) -> date:
    return date(day.year + 1, day.month, min(day.day, 28))
