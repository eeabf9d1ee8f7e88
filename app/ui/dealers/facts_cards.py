"""The cards of a dealer's fields, each field saved by itself: who it is, its contract, its size and market."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QLabel, QWidget
from typing_extensions import override

from app.terms import DealerType, LegalKind
from app.ui.dealers.facts_fields import field_editor, field_name, field_tip, list_items
from app.ui.i18n import translate
from app.ui.labels import error_text
from app.ui.page_context import PageContext
from app.ui.widgets.record_panel import PanelForm
from app.ui.widgets.record_section import RecordSection

if TYPE_CHECKING:
    from app.services.dealer_file import DealerRecord

WHO = (
    *("name", "legal_kind", "commission_bp", "dealer_type", "parent_id", "area_id", "owner_id", "customer_id"),
    *("contact_name", "phone", "city", "external_id", "is_active", "notes"),
)
CONTRACT = ("contract_no", "contract_from", "contract_to", "target_cents", "has_diversion_clause", "terms")
SIZE = (
    *("volume_cents", "sub_dealers", "outlets_covered", "outlets_in_area", "employees", "sales_people", "vans"),
    *("warehouse_m2", "competing_lines", "price_gap_bp", "stock_days", "stock_cents"),
)


class DealerSection(RecordSection):
    @property
    def dealer_id(self) -> int:
        return self.record_id

    @property
    def record(self) -> DealerRecord:
        """As the book has it now. Raises RuleError UNKNOWN_RECORD."""
        return self._context.services.dealers.get(self.dealer_id)


class FieldsCard(DealerSection):
    TABLES = ("dealer", "area", "rep", "customer")
    FIELDS: tuple[str, ...] = ()

    def __init__(self, context: PageContext, title: str, parent: QWidget | None = None) -> None:
        super().__init__(context, title, "", parent)
        self.form = PanelForm(self.save, error_text)
        for field in self.FIELDS:
            editor = field_editor(context, field, self.form)
            editor.setMinimumWidth(80)
            editor.setToolTip(field_tip(field))
            self.form.add_row(field, field_name(field, context), editor, required=field == "name")
        self.form.set_read_only(self.read_only)
        self.body.addWidget(self.form)

    @override
    def load(self) -> None:
        record = self.record
        self.form.show_values({field: getattr(record, field) for field in self.FIELDS})

    def save(self, field: str, value: Any) -> None:
        """One field, one undo step."""
        self._context.services.dealers.save(self.dealer_id, {field: value})


class WhoCard(FieldsCard):
    """A kind that needs a commission, and a type that needs a parent, wait until that is typed and are saved with it."""

    FIELDS = WHO

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(context, translate("Dealer facts", "Dealer"), parent)
        self._waiting: dict[str, Any] = {}
        self.finish()

    @override
    def begin(self) -> None:
        self._waiting = {}

    @override
    def load(self) -> None:
        for field, table in (("area_id", "area"), ("owner_id", "rep")):
            editor = self.form.editor(field)
            if not editor.lineEdit().hasFocus():
                editor.set_items(list_items(self._context, table))
        parent = self.form.editor("parent_id")
        if not parent.lineEdit().hasFocus():
            dealers = self._context.services.lookups.dealers()
            parent.set_items([one for one in dealers if one.id != self.dealer_id])
        record = self.record
        values = {field: getattr(record, field) for field in self.FIELDS}
        self.form.show_values(values | self._waiting)
        for field in ("legal_kind", "dealer_type"):  # the names of some types are wider than the column
            editor = self.form.editor(field)
            editor.setToolTip(editor.currentText())

    @override
    def save(self, field: str, value: Any) -> None:
        record = self.record
        if field == "legal_kind" and value == LegalKind.AGENT and record.commission_bp is None:
            self._wait(
                "legal_kind", value, "commission_bp", translate("Dealer facts", "An agent needs its commission.")
            )
        elif field == "dealer_type" and value == DealerType.SECOND_TIER and record.parent_id is None:
            text = translate("Dealer facts", "The second tier needs the dealer it buys from.")
            self._wait("dealer_type", value, "parent_id", text)
        else:
            self._save_with_waiting(field, value)

    def _wait(self, field: str, value: Any, needed: str, text: str) -> None:
        self._waiting[field] = value
        self.form.say(needed, text)
        self.form.editor(needed).setFocus()

    def _save_with_waiting(self, field: str, value: Any) -> None:
        waits_for = {"commission_bp": "legal_kind", "parent_id": "dealer_type"}.get(field, field)
        waiting = {waits_for: self._waiting.pop(waits_for)} if waits_for in self._waiting else {}
        if value is None and waiting:
            self.form.show_values({waits_for: getattr(self.record, waits_for)})
            waiting = {}
        self._context.services.dealers.save(self.dealer_id, {**waiting, field: value})


class ContractCard(FieldsCard):
    FIELDS = CONTRACT

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(context, translate("Dealer facts", "Contract and target"), parent)
        self.finish()


class SizeCard(FieldsCard):
    FIELDS = SIZE

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(context, translate("Dealer facts", "Size and market"), parent)
        self.coverage = QLabel()
        self.coverage.setProperty("role", "muted")
        self.coverage.setWordWrap(True)
        self.body.insertWidget(self.body.indexOf(self.form), self.coverage)
        self.finish()

    @override
    def load(self) -> None:
        super().load()
        record = self.record
        covered, there = record.outlets_covered, record.outlets_in_area
        known = covered is not None and bool(there)
        self.coverage.setVisible(known)
        if covered is not None and there:
            formats = self._context.formats
            text = translate("Dealer facts", "Covers {covered} of {all} outlets: {share}")
            share = formats.percent(covered / there)
            self.coverage.setText(text.format(covered=formats.count(covered), all=formats.count(there), share=share))
