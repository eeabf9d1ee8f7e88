"""The payments of an invoice file that says when each invoice was settled, and comes without payments (R28)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from msgspec.structs import replace

from app.exchange.column_guess import ColumnChoice
from app.exchange.import_fields import TABLE_OF
from app.exchange.import_mapping import ImportMapping
from app.exchange.import_plan import TablePlan
from app.terms import RowState, TableKind

if TYPE_CHECKING:
    from app.exchange.import_planner import BookRows

_PAYMENT_FIELDS = {"number": "invoice", "settled_on": "paid_on", "amount": "amount"}
"""Field of the invoice -> what it is of the payment."""


def settling_payments(plans: Sequence[TablePlan], book: BookRows) -> list[TablePlan]:
    """A table of payments for every table of invoices with settled days: one in full for each invoice that has none yet.

    None at all where the file has payments of its own. What is planned twice is made once: an invoice of the book that any
    payment is matched to stays as it is.
    """
    settled = [plan for plan in plans if any(plan.settled_on)]
    if not settled or any(plan.kind is TableKind.PAYMENTS for plan in plans):
        return []
    paid = {row[3] for row in book.identities(TABLE_OF[TableKind.PAYMENTS], ("invoice_id",))}
    made = (_payments_of(plan, paid) for plan in settled)
    return [plan for plan in made if plan.states]


def _payments_of(invoices: TablePlan, paid: set[int | None]) -> TablePlan:
    rows = [row for row, day in enumerate(invoices.settled_on) if day and _is_unpaid(invoices, row, paid)]
    headers = {choice.field: header for header, choice in invoices.mapping.columns.items()}
    shown = {headers[name]: field for name, field in _PAYMENT_FIELDS.items()}
    places = [invoices.table.headers.index(header) for header in shown]
    table = replace(
        invoices.table,
        headers=tuple(shown),
        rows=[tuple(invoices.table.rows[row][place] for place in places) for row in rows],
        row_numbers=[invoices.table.row_numbers[row] for row in rows],
        warnings=(),
    )
    units = {header: ColumnChoice(field, _unit_of(invoices, header)) for header, field in shown.items()}
    columns: dict[str, list[Any]] = {
        "invoice_id": [invoices.targets[row] or invoices.handle_of(row) for row in rows],
        "paid_on": [invoices.settled_on[row] for row in rows],
        "amount_cents": [invoices.columns["amount_cents"][row] for row in rows],
    }
    for column in ("customer_id", "dealer_id"):
        if column in invoices.columns:
            columns[column] = [invoices.columns[column][row] for row in rows]
    mapping = ImportMapping(TableKind.PAYMENTS, units, date_order=invoices.mapping.date_order)
    states = [RowState.NEW] * len(rows)
    return TablePlan(table, mapping, states, [0] * len(rows), columns, is_derived=True)


def _is_unpaid(invoices: TablePlan, row: int, paid: set[int | None]) -> bool:
    """Also not a row that says once more what an earlier row of the file said."""
    state, target = invoices.states[row], invoices.targets[row]
    if state is RowState.NEW:
        return bool(invoices.columns["amount_cents"][row])
    return state in (RowState.SAME, RowState.CHANGED) and target > 0 and target not in paid


def _unit_of(invoices: TablePlan, header: str) -> int:
    return invoices.mapping.columns[header].unit
