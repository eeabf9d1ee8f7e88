"""The editors of a deal's fields, shared by its page, the side panel, the gates and the dialog for a new deal."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from functools import partial
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QGridLayout, QWidget

from app.terms import DealStage, LossReason, SlipReason
from app.ui.funnel.customer_edit import CustomerEdit
from app.ui.i18n import translate
from app.ui.labels import loss_reason_name, slip_reason_name, stage_name
from app.ui.page_context import PageContext
from app.ui.widgets.choice_edits import ChoiceCombo, LookupCombo, Named
from app.ui.widgets.money_edit import MoneyEdit
from app.ui.widgets.record_panel import NotesEdit, PanelForm
from app.ui.widgets.typed_edit import DateEdit, TextEdit

if TYPE_CHECKING:
    from app.services.deals import DealRecord
    from app.services.services import Services

CUSTOMERS_SHOWN = 12
LISTS = {"owner_id": "rep", "area_id": "area", "product_id": "product", "dealer_id": "dealer"}
"""Fields that point to an entry of a short list, and the table it is in."""

LONG_TEXTS = ("notes", "decision_steps")
DAYS = ("opened_on", "stage_since", "last_contact_on", "expected_close", "won_on", "closed_on", "next_step_on")

Add = Callable[[str, str], int]
"""add(field, name) adds what the field points to and returns its id, or what stands for it until then."""


def field_editor(context: PageContext, field: str, parent: QWidget) -> QWidget:
    """The editor of any field of a deal but the contact who has the need, which depends on the customer."""
    special: dict[str, Callable[[], QWidget]] = {
        "customer_id": lambda: customer_editor(context, parent),
        "stage": lambda: stage_editor(parent),
        "loss_reason": lambda: loss_editor(parent),
        **{one: partial(lookup_editor, context, one, parent) for one in LISTS},
    }
    if field in special:
        return special[field]()
    if field.endswith("_cents"):
        return MoneyEdit(context.formats, parent)
    if field in DAYS:
        return DateEdit(parent)
    return NotesEdit(parent) if field in LONG_TEXTS else TextEdit(parent)


def lookup_editor(context: PageContext, field: str, parent: QWidget, add: Add | None = None) -> LookupCombo:
    """Editor of owner_id, area_id, product_id or dealer_id; a name not in the list is added, by `add` if given."""
    new = partial(add or partial(add_named, context.services), field)
    return LookupCombo(list_items(context, field), add=new, parent=parent)


def list_items(context: PageContext, field: str) -> Sequence[Named]:
    lookups = context.services.lookups
    lists: dict[str, Callable[[], Sequence[Named]]] = {
        "owner_id": lookups.reps,
        "area_id": lookups.areas,
        "product_id": lookups.products,
        "dealer_id": lookups.dealers,
    }
    return lists[field]()


def contact_editor(context: PageContext, customer_of: Callable[[], int | None], parent: QWidget) -> LookupCombo:
    """One of the customer's contacts; a new name becomes a contact of the customer, or of none while none is chosen."""

    def add(name: str) -> int:
        return context.services.customers.save_contact(None, {"name": name, "customer_id": customer_of()})

    return LookupCombo((), add=add, parent=parent)


def contact_items(context: PageContext, record: DealRecord) -> Sequence[Named]:
    """The contacts of the deal's customer, and the one chosen even if it is nobody's there."""
    customers = context.services.customers
    found = [] if record.customer_id is None else list(customers.contacts(record.customer_id))
    chosen = record.need_contact_id
    if chosen is not None and all(one.id != chosen for one in found):
        found.append(customers.contact(chosen))
    return found


def chain_tabs(editors: Iterable[QWidget]) -> None:
    """Tab goes through the editors as they stand, in whatever order they were made."""
    for before, after in pairwise(editors):
        QWidget.setTabOrder(before, after)


def line_up(*forms: PanelForm) -> None:
    """Forms that stand below each other get their editors at the same place."""
    grids = [grid for form in forms if isinstance(grid := form.layout(), QGridLayout)]
    cells = [grid.itemAtPosition(row, 0) for grid in grids for row in range(grid.rowCount())]
    widest = max((cell.sizeHint().width() for cell in cells if cell is not None), default=0)
    for grid in grids:
        grid.setColumnMinimumWidth(0, widest)


def customer_editor(context: PageContext, parent: QWidget, add: Add | None = None) -> CustomerEdit:
    services = context.services
    new = partial(add or partial(add_named, services), "customer_id")
    return CustomerEdit(lambda text: services.lookups.customers(text, CUSTOMERS_SHOWN), new, parent)


def add_named(services: Services, field: str, name: str) -> int:
    """A new customer, or a new entry of the list that the field points to: one undo step. Returns its id."""
    if field == "customer_id":
        return services.customers.save(None, {"name": name})
    return services.lookups.add(LISTS[field], name)


def stage_editor(parent: QWidget) -> ChoiceCombo:
    return ChoiceCombo([(stage.value, stage_name(stage)) for stage in DealStage], parent=parent)


def loss_editor(parent: QWidget) -> ChoiceCombo:
    choices = [(reason.value, loss_reason_name(reason)) for reason in LossReason]
    return ChoiceCombo(choices, none_text=translate("Deal", "not given"), parent=parent)


def slip_editor(parent: QWidget) -> ChoiceCombo:
    choices = [(reason.value, slip_reason_name(reason)) for reason in SlipReason]
    return ChoiceCombo(choices, none_text=translate("Deal", "not given"), parent=parent)


def form_values(record: DealRecord) -> dict[str, object]:
    """A record's values as the editors take them."""
    values: dict[str, object] = {field: getattr(record, field) for field in record.__struct_fields__}
    known = record.customer_id is not None
    values["customer_id"] = (record.customer_id, record.customer_name or "") if known else None
    return values
