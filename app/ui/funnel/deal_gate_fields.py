"""What fills in one missing gate item right where it is missing: its field, a contact, a visit, or a confirmation by hand."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date
from functools import partial
from typing import Any

from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QWidget

from app.terms import GateItem, VisitOutcome
from app.ui.funnel.deal_form import contact_editor, contact_items, field_editor
from app.ui.funnel.deal_history import field_label
from app.ui.i18n import translate
from app.ui.page_context import PageContext
from app.ui.widgets.choice_edits import LookupCombo
from app.ui.widgets.money_edit import MoneyEdit
from app.ui.widgets.typed_edit import TextEdit, TypedEdit

DEAL_FIELDS = {
    GateItem.OWNER_SET: ("owner_id",),
    GateItem.DECISION_STEPS: ("decision_steps",),
    GateItem.RIVAL_NAMED: ("rival",),
    GateItem.NEED_WITH_CONTACT: ("need", "need_contact_id"),
    GateItem.BUDGET_OR_DATE: ("budget_cents", "expected_close"),
    GateItem.NEED_AND_WANT: ("need", "want"),
    GateItem.CONTRACT_NO: ("contract_no",),
    GateItem.AMOUNT_SET: ("amount_cents",),
    GateItem.TERMS_SET: ("terms",),
}
"""Fields of the deal that meet an item."""

_OF_CUSTOMER = (GateItem.POTENTIAL_SET, GateItem.THREE_CONTACTS, GateItem.ADVANCE_HELD)

Attempt = Callable[[Callable[[], object]], bool]
"""attempt(act) runs an edit and says a refusal; True: it was taken."""


class GateFields:
    """Every commit is one call of a service, and so one undo step on its own."""

    def __init__(self, context: PageContext, attempt: Attempt) -> None:
        self._context = context
        self._attempt = attempt

    def row(
        self, item: GateItem, deal_id: int, parent: QWidget, *, can_confirm: bool, without: frozenset[str] = frozenset()
    ) -> QWidget:
        """`item` is one that the deal lacks; can_confirm as the gate service says. `without`: fields shown already."""
        if can_confirm:
            return self._confirmation(item, deal_id, parent)
        if item in DEAL_FIELDS:
            return _line(
                parent, [self._deal_field(one, deal_id, parent) for one in DEAL_FIELDS[item] if one not in without]
            )
        customer = self._context.services.deals.get(deal_id).customer_id
        if customer is None and item in _OF_CUSTOMER:
            return _hint(translate("DealPage", "Choose the customer of the deal first."), parent)
        if item is GateItem.POTENTIAL_SET:
            return self._potential(customer, parent)
        if item is GateItem.THREE_CONTACTS:
            return self._contact(customer, parent)
        if item is GateItem.ADVANCE_HELD:
            return self._visit(deal_id, parent)
        if item is GateItem.POSTURE_ACTIVE:
            return _hint(
                translate("DealPage", "By its potential and our share the customer is one to abandon."), parent
            )
        return _hint(_where_to_fill(item), parent)

    def _deal_field(self, field: str, deal_id: int, parent: QWidget) -> QWidget:
        services = self._context.services
        record = services.deals.get(deal_id)
        editor: Any
        if field == "need_contact_id":
            editor = contact_editor(self._context, lambda: record.customer_id, parent)
            editor.set_items(contact_items(self._context, record))
        elif field == "decision_steps":
            editor = TextEdit(parent)
        else:
            editor = field_editor(self._context, field, parent)
        editor.set_value(getattr(record, field))
        _name(editor, field_label(field, self._context.formats))
        editor.committed.connect(
            lambda value: self._attempt(lambda: services.deals.save(deal_id, {field: value}, date.today()))
        )
        return editor  # type: ignore[no-any-return]

    def _potential(self, customer_id: int | None, parent: QWidget) -> QWidget:
        assert customer_id is not None
        formats, customers = self._context.formats, self._context.services.customers
        editor = MoneyEdit(formats, parent)
        _name(editor, translate("DealPage", "Potential a year ({unit})").format(unit=formats.unit_label()))
        editor.committed.connect(
            lambda cents: self._attempt(lambda: customers.set_potential(customer_id, cents, date.today()))
        )
        return _line(parent, [editor])

    def _contact(self, customer_id: int | None, parent: QWidget) -> QWidget:
        customers = self._context.services.customers
        editor = TextEdit(parent)
        _name(editor, translate("DealPage", "Another contact of the customer"))

        def add(name: str | None) -> None:
            fields = {"name": name, "customer_id": customer_id}
            if name and self._attempt(lambda: customers.save_contact(None, fields)):
                editor.set_value(None)

        editor.committed.connect(add)
        return _line(parent, [editor])

    def _visit(self, deal_id: int, parent: QWidget) -> QWidget:
        """An advance is one by its evidence, which the visit form asks for (R20)."""

        def log() -> None:
            from app.ui.dialogs.visit.form import VisitForm

            ask = partial(VisitForm.ask, self._context, parent, today=date.today())
            self._attempt(lambda: ask(deal_id=deal_id, outcome=VisitOutcome.ADVANCE))

        return _line(parent, [self._button(translate("DealPage", "Log the visit with its advance…"), log, parent)])

    def _confirmation(self, item: GateItem, deal_id: int, parent: QWidget) -> QWidget:
        evidence = TextEdit(parent)
        _name(evidence, translate("DealPage", "What shows it"))

        def confirm() -> None:
            _commit(evidence)
            gates = self._context.services.gates
            self._attempt(lambda: gates.confirm(deal_id, [item], date.today(), evidence.value()))

        evidence.returnPressed.connect(confirm)
        return _line(parent, [evidence, self._button(translate("DealPage", "Confirm"), confirm, parent)])

    def _button(self, text: str, act: Callable[[], None], parent: QWidget) -> QPushButton:
        button = QPushButton(text, parent)
        button.clicked.connect(lambda: act())
        return button


def _where_to_fill(item: GateItem) -> str:
    """Of items that the book reads from elsewhere."""
    if item in (GateItem.GUIDE_CONFIRMED, GateItem.THREE_OF_FOUR):
        return translate("DealPage", "Fill in the people of the deal on its 1+2+1 sheet: guide tests, roles, support.")
    return {
        GateItem.FACTORS_SCORED: translate("DealPage", "Score all five purchase factors on the 1+2+1 sheet."),
        GateItem.DECIDER_MET: translate("DealPage", "Log a visit with the decider of the deal."),
        GateItem.CREDIT_OK: translate("DealPage", "The customer's credit is on hold: see Credit."),
        GateItem.BALANCE_ZERO: translate("DealPage", "Note the payments on the customer's page."),
    }[item]


def _line(parent: QWidget, editors: Iterable[QWidget]) -> QWidget:
    """The editors beside each other; a button as wide as its text."""
    box = QWidget(parent)
    line = QHBoxLayout(box)
    line.setContentsMargins(18, 0, 0, 4)
    line.setSpacing(6)
    for editor in editors:
        line.addWidget(editor, 0 if isinstance(editor, QPushButton) else 1)
    return box


def _hint(text: str, parent: QWidget) -> QLabel:
    label = QLabel(text, parent)
    label.setProperty("role", "muted")
    label.setWordWrap(True)
    label.setContentsMargins(18, 0, 0, 4)
    return label


def _name(editor: QWidget, text: str) -> None:
    """The label of an editor that has no room beside it."""
    editor.setAccessibleName(text)
    editor.setToolTip(text)
    if isinstance(editor, QLineEdit):
        editor.setPlaceholderText(text)
    elif isinstance(editor, LookupCombo):
        line = editor.lineEdit()
        if line is not None:
            line.setPlaceholderText(text)


def _commit(*editors: TypedEdit[Any]) -> None:
    """What is being typed counts."""
    for editor in editors:
        editor.commit()
