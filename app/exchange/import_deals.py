"""What a deal of another CRM leaves unsaid: its stage from a status, its days from its stage, its name, area and list price."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from app.exchange.import_fields import PartnerKind
from app.exchange.import_partners import PartnerList
from app.exchange.import_plan import RowProblem, TablePlan
from app.exchange.import_values import Values
from app.terms import END_STAGES, OPEN_STAGES, WON_STAGES, DealStage, RowState

if TYPE_CHECKING:
    from app.exchange.import_planner import BookRows

OPEN = frozenset(stage.value for stage in OPEN_STAGES)
WON = frozenset(stage.value for stage in WON_STAGES)
_CLOSED = frozenset(stage.value for stage in (*END_STAGES, *WON_STAGES))
SEPARATOR = " · "


def complete_deals(
    plan: TablePlan, fields: dict[str, Values], partners: Mapping[PartnerKind, PartnerList], book: BookRows
) -> None:
    """Fills stage and days in `fields`, and in plan.fresh what only a new deal takes over."""
    stages = _stages(plan, fields)
    fields["stage"] = stages
    _days(fields, stages)
    fresh = plan.fresh
    fresh["name"] = _names(plan, fields, partners)
    if "stage_since" not in fields:
        fresh["stage_since"] = _first_of(fields, ("closed_on", "won_on", "opened_on"), len(stages))
    if "owner_id" in plan.columns and "area_id" not in plan.columns:
        fresh["area_id"] = _looked_up(plan.columns["owner_id"], partners[PartnerKind.REP], "rep", "area_id", book)
    if "product_id" in plan.columns and "list_amount" not in fields:
        prices = _looked_up(
            plan.columns["product_id"], partners[PartnerKind.PRODUCT], "product", "list_price_cents", book
        )
        fresh["list_amount_cents"] = prices


def _stages(plan: TablePlan, fields: Mapping[str, Values]) -> Values:
    """A status that ends a deal wins over its stage; a deal that is merely open and has no stage starts at the first."""
    rows = len(plan.states)
    stages, ends = fields.get("stage", [None] * rows), fields.get("status", [None] * rows)
    first = DealStage.TARGET.value if "status" in fields else None
    result = [end or stage or first for stage, end in zip(stages, ends, strict=True)]
    for row, stage in enumerate(result):
        if stage is None and row not in plan.problems:
            plan.states[row] = RowState.INVALID
            plan.problems[row] = [RowProblem("STAGE_MISSING")]
    return result


def _days(fields: dict[str, Values], stages: Values) -> None:
    """The one close date most CRMs have is expected_close of an open deal, won_on and closed_on of a won, closed_on of a lost one."""
    blank: Values = [None] * len(stages)
    end, due, win, shut = (fields.get(key, blank) for key in ("close_date", "expected_close", "won_on", "closed_on"))
    rows = list(zip(stages, end, due, win, shut, strict=True))
    found = {
        "expected_close": [due or end or shut if stage in OPEN else due for stage, end, due, _, shut in rows],
        "won_on": [win or end or shut or due if stage in WON else None for stage, end, due, win, shut in rows],
        "closed_on": [_closed(*row) if row[0] in _CLOSED else None for row in rows],
    }
    for key, values in found.items():
        if key in fields or any(values):
            fields[key] = values


def _closed(stage: str, end: str | None, due: str | None, win: str | None, shut: str | None) -> str | None:
    return shut or end or (win if stage in WON else None) or due


def _names(plan: TablePlan, fields: Mapping[str, Values], partners: Mapping[PartnerKind, PartnerList]) -> Values:
    """Customer · product, or the external id where there is neither."""
    rows = len(plan.states)
    blank: Sequence[Any] = [None] * rows
    given, external = fields.get("name", blank), fields.get("external_id", blank)
    customers, products = plan.columns.get("customer_id", blank), plan.columns.get("product_id", blank)
    names = []
    for row in range(rows):
        if given[row]:
            names.append(given[row])
            continue
        parts = (
            partners[PartnerKind.CUSTOMER].name_of(customers[row]),
            partners[PartnerKind.PRODUCT].name_of(products[row]),
        )
        names.append(SEPARATOR.join(part for part in parts if part) or external[row])
    for row, name in enumerate(names):
        if name is None and row not in plan.problems:
            plan.states[row] = RowState.INVALID
            plan.problems[row] = [RowProblem("NAME_MISSING")]
    return names


def _looked_up(handles: Values, partners: PartnerList, table: str, column: str, book: BookRows) -> Values:
    """A column of the partners behind the handles, of the book's and of the new ones."""
    distinct = {handle for handle in handles if handle}
    old = book.values(table, (column,), [handle for handle in distinct if handle > 0])
    known = {handle: old[handle][0] if handle > 0 else partners.new.value(handle, column) for handle in distinct}
    return [known.get(handle) for handle in handles]


def _first_of(fields: Mapping[str, Values], keys: Sequence[str], rows: int) -> Values:
    values: Values = [None] * rows
    for column in (fields[key] for key in keys if key in fields):
        values = [first or second for first, second in zip(values, column, strict=True)]
    return values
