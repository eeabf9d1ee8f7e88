"""The editors of a deal's fields, shared by the side panel and the dialog for a new deal."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from functools import partial
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from app.terms import DealStage, LossReason
from app.ui.funnel.customer_edit import CustomerEdit
from app.ui.i18n import translate
from app.ui.labels import loss_reason_name, stage_name
from app.ui.page_context import PageContext
from app.ui.widgets.choice_edits import ChoiceCombo, LookupCombo, Named

if TYPE_CHECKING:
    from app.services.deals import DealRecord
    from app.services.services import Services

CUSTOMERS_SHOWN = 12
LISTS = {"owner_id": "rep", "area_id": "area", "product_id": "product", "dealer_id": "dealer"}
"""Fields that point to an entry of a short list, and the table it is in."""


def lookup_editor(context: PageContext, field: str, parent: QWidget) -> LookupCombo:
    """Editor of owner_id, area_id, product_id or dealer_id; a name not in the list is added to it."""
    table = LISTS[field]
    return LookupCombo(list_items(context, field), add=partial(context.services.lookups.add, table), parent=parent)


def list_items(context: PageContext, field: str) -> Sequence[Named]:
    lookups = context.services.lookups
    lists: dict[str, Callable[[], Sequence[Named]]] = {
        "owner_id": lookups.reps,
        "area_id": lookups.areas,
        "product_id": lookups.products,
        "dealer_id": lookups.dealers,
    }
    return lists[field]()


def chain_tabs(editors: Iterable[QWidget]) -> None:
    """Tab goes through the editors as they stand, in whatever order they were made."""
    for before, after in pairwise(editors):
        QWidget.setTabOrder(before, after)


def customer_editor(context: PageContext, parent: QWidget) -> CustomerEdit:
    services = context.services
    return CustomerEdit(
        lambda text: services.lookups.customers(text, CUSTOMERS_SHOWN), partial(_add_customer, services), parent
    )


def _add_customer(services: Services, name: str) -> int:
    return services.customers.save(None, {"name": name})


def stage_editor(parent: QWidget) -> ChoiceCombo:
    return ChoiceCombo([(stage.value, stage_name(stage)) for stage in DealStage], parent=parent)


def loss_editor(parent: QWidget) -> ChoiceCombo:
    choices = [(reason.value, loss_reason_name(reason)) for reason in LossReason]
    return ChoiceCombo(choices, none_text=translate("Deal", "not given"), parent=parent)


def form_values(record: DealRecord) -> dict[str, object]:
    """A record's values as the editors take them."""
    fields = (
        "name owner_id area_id product_id dealer_id stage amount_cents list_amount_cents opened_on expected_close"
        " last_contact_on next_step next_step_on notes loss_reason"
    )
    values: dict[str, object] = {field: getattr(record, field) for field in fields.split()}
    known = record.customer_id is not None
    values["customer_id"] = (record.customer_id, record.customer_name or "") if known else None
    return values
