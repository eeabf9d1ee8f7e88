"""The side panel of a customer: its classes, its fields, the people in it, its deals. Each field saves itself."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import TYPE_CHECKING, Any

from msgspec.structs import asdict
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QLabel,
    QPushButton,
    QWidget,
)

from app.errors import RuleError
from app.terms import PotentialConfidence
from app.ui.i18n import translate
from app.ui.labels import confidence_name, error_text
from app.ui.page_context import PageContext
from app.ui.portfolio.customer.people import PeopleSection
from app.ui.portfolio.customer.standing import Standing, standing_in
from app.ui.portfolio.customer.summary import CustomerSummary
from app.ui.portfolio.customer.why import show_why
from app.ui.widgets.choice_edits import ChoiceCombo, LookupCombo
from app.ui.widgets.money_edit import MoneyEdit
from app.ui.widgets.record_panel import NotesEdit, PanelForm
from app.ui.widgets.side_panel import SidePanel
from app.ui.widgets.typed_edit import DateEdit, TextEdit

if TYPE_CHECKING:
    from app.services.customers import CustomerRecord
    from app.services.portfolio import PortfolioView
    from app.services.portfolio_why import Explained

PANEL_WIDTH = 340


class CustomerPanel(SidePanel):
    """created(customer id) after the first name of a new customer was typed; page_asked(customer id) for the
    full page."""

    created = Signal(int)
    page_asked = Signal(int)

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(context, translate("Customer", "Customer"), parent)
        self._customer_id: int | None = None
        self._view: PortfolioView | None = None
        self._standing: Standing | None = None
        self.setMinimumWidth(300)
        self._title = QLabel()
        self._title.setProperty("role", "heading")
        self._title.setWordWrap(True)
        self._title.setTextFormat(Qt.TextFormat.PlainText)
        self.summary = CustomerSummary(context, self)
        self.summary.why_asked.connect(self._on_why)
        self.full_page = QPushButton(translate("CustomerPage", "Open full page"))
        self.full_page.clicked.connect(self._on_page_asked)
        self.locked_line = QLabel()
        self.locked_line.setProperty("role", "muted")
        self.locked_line.setWordWrap(True)
        self.form = PanelForm(self._save, error_text, self)
        self._build_rows()
        self.people = PeopleSection(context, self)
        self._lay_out()
        self.lock("")

    @property
    def customer_id(self) -> int | None:
        """None while a new customer has no name yet."""
        return self._customer_id

    @property
    def standing(self) -> Standing | None:
        """None without a view, and for a customer that it has not."""
        return self._standing

    def set_view(self, view: PortfolioView) -> None:
        """What the classes are taken from; shown at once."""
        self._view = view
        self._show_standing()

    def lock(self, why: str) -> None:
        """Nothing can be changed while `why`, which is shown, is not blank."""
        self.locked_line.setText(why)
        self.locked_line.setVisible(bool(why))
        self.form.set_read_only(bool(why) or self._context.read_only)
        self.people.set_read_only(bool(why) or self._context.read_only)

    def show_customer(self, customer_id: int) -> None:
        """Raises RuleError UNKNOWN_RECORD."""
        record = self._context.services.customers.get(customer_id)
        if self._customer_id != customer_id:
            self._fill_lists()
        self._customer_id = customer_id
        self._title.setText(record.name)
        self.form.show_values(_values(record))
        self.people.show_customer(customer_id)
        self.people.show()
        self.full_page.show()
        self._show_standing()

    def show_new(self) -> None:
        """An empty form; the customer comes into being with its name."""
        self._customer_id = None
        self._fill_lists()
        self._title.setText(translate("Customer", "New customer"))
        self.form.show_values(dict.fromkeys(_FIELDS))
        self.people.hide()
        self.full_page.hide()
        self._show_standing()
        self.form.editor("name").setFocus()

    def refresh(self) -> None:
        """After a commit; closes itself if the customer is gone."""
        if self._customer_id is None:
            return
        try:
            self.show_customer(self._customer_id)
        except RuleError:
            self._customer_id = None
            self.closed.emit()

    def focus_name(self) -> None:
        editor = self.form.editor("name")
        editor.setFocus()
        editor.selectAll()

    def _save(self, field: str, value: Any) -> None:
        customers = self._context.services.customers
        if self._customer_id is None:
            if field == "name":
                self._customer_id = customers.save(None, self._typed_so_far(value))
                self.created.emit(self._customer_id)
            return
        changes: dict[str, object] = {field: value}
        if field == "potential_cents" and value is not None:
            # a potential is only worth what its date is (R1: older than twelve months is stale)
            changes["potential_on"] = date.today()
        customers.save(self._customer_id, changes)

    def _typed_so_far(self, name: str) -> Mapping[str, object]:
        """What was filled in before the name made the customer."""
        values = {field: self.form.editor(field).value() for field in _FIELDS}
        return {field: value for field, value in values.items() if value is not None} | {"name": name}

    def _show_standing(self) -> None:
        customer, view = self._customer_id, self._view
        self._standing = None
        if customer is not None and view is not None:
            self._standing = standing_in(self._context.services, view, customer)
        self.summary.show_standing(customer, self._standing)

    def _on_why(self, what: Explained, anchor: QWidget) -> None:
        if self._standing is not None:
            show_why(self._context, self._standing, what, anchor)

    def _on_page_asked(self) -> None:
        if self._customer_id is not None:
            self.page_asked.emit(self._customer_id)

    def _fill_lists(self) -> None:
        lookups = self._context.services.lookups
        for field, items in (
            ("industry_id", lookups.industries()),
            ("area_id", lookups.areas()),
            ("owner_id", lookups.reps()),
        ):
            self.form.editor(field).set_items(items)

    def _build_rows(self) -> None:
        lookups, formats = self._context.services.lookups, self._context.formats
        confidence = [(one.value, confidence_name(one)) for one in PotentialConfidence]
        unit = formats.unit_label()
        add_row = self.form.add_row
        add_row("name", translate("Customer", "Name"), TextEdit(), required=True)
        potential = translate("Customer", "Potential a year ({unit})").format(unit=unit)
        add_row("potential_cents", potential, MoneyEdit(formats))
        unset = translate("Customer", "not set")
        add_row("potential_confidence", translate("Customer", "How sure"), ChoiceCombo(confidence, unset))
        add_row("potential_on", translate("Customer", "Known since"), DateEdit())
        industries = LookupCombo(add=lambda name: lookups.add("industry", name))
        add_row("industry_id", translate("Customer", "Industry"), industries)
        add_row("area_id", translate("Customer", "Area"), LookupCombo(add=lambda name: lookups.add("area", name)))
        add_row("owner_id", translate("Customer", "Rep"), LookupCombo(add=lambda name: lookups.add("rep", name)))
        add_row("city", translate("Customer", "City"), TextEdit())
        add_row("phone", translate("Customer", "Phone"), TextEdit())
        add_row("notes", translate("Customer", "Notes"), NotesEdit())

    def _lay_out(self) -> None:
        close = self.close_button(translate("Customer", "Close"), translate("Customer", "Close (Esc)"))
        parts = (self.summary, self.full_page, self.locked_line, self.form, self.people)
        self.stack((self._title,), close, parts)


_FIELDS = (
    "name",
    "potential_cents",
    "potential_confidence",
    "potential_on",
    "industry_id",
    "area_id",
    "owner_id",
    "city",
    "phone",
    "notes",
)


def _values(record: CustomerRecord) -> dict[str, Any]:
    return {name: value for name, value in asdict(record).items() if name in _FIELDS}
