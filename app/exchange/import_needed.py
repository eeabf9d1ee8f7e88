"""What a row of a file cannot do without, by the kind of its record."""

from __future__ import annotations

from app.exchange.cells import clean_text
from app.exchange.import_plan import RowProblem, TablePlan
from app.exchange.import_values import Values
from app.exchange.readers.raw_table import Cell
from app.terms import LineKind, RowState, TableKind

_NEEDED_CELLS: dict[TableKind, tuple[tuple[str, str], ...]] = {
    TableKind.SALES: (("month", "MONTH_MISSING"), ("amount_cents", "AMOUNT_MISSING")),
    TableKind.VISITS: (),
    TableKind.PURCHASES: (("bought_on", "MONTH_MISSING"), ("customer_id", "NO_CUSTOMER_NAMED")),
    TableKind.TIER_SCORES: (
        *(("starts_on", "MONTH_MISSING"), ("score_bp", "SCORE_MISSING")),
        *(("tier", "TIER_MISSING"), ("customer_id", "NO_CUSTOMER_NAMED")),
    ),
    TableKind.INVOICES: (
        *(("number", "NUMBER_MISSING"), ("issued_on", "MONTH_MISSING"), ("amount_cents", "AMOUNT_MISSING")),
    ),
    TableKind.PAYMENTS: (("paid_on", "MONTH_MISSING"), ("amount_cents", "AMOUNT_MISSING")),
    TableKind.STAGES: (("deal_id", "NAME_MISSING"), ("stage", "STAGE_MISSING"), ("entered_on", "MONTH_MISSING")),
    TableKind.TRACKING: (("deal_id", "NAME_MISSING"), ("contact_id", "NAME_MISSING")),
    TableKind.NEEDS: (("deal_id", "NAME_MISSING"), ("kind", "FIELD_MISSING"), ("text", "FIELD_MISSING")),
    TableKind.FACTORS: (("deal_id", "NAME_MISSING"), ("factor", "FIELD_MISSING")),
    TableKind.DECISION_STEPS: (("deal_id", "NAME_MISSING"), ("position", "FIELD_MISSING")),
    TableKind.ROLE_PLANS: (
        *(("deal_id", "NAME_MISSING"), ("goal", "FIELD_MISSING")),
        *(("starts_on", "MONTH_MISSING"), ("frequency", "FIELD_MISSING")),
    ),
    TableKind.FLAG_ANSWERS: (
        *(("deal_id", "NAME_MISSING"), ("flag", "FIELD_MISSING")),
        *(("text", "FIELD_MISSING"), ("answered_on", "MONTH_MISSING")),
    ),
    TableKind.CONTACT_NOTES: (
        *(("contact_id", "NAME_MISSING"), ("kind", "FIELD_MISSING")),
        *(("text", "FIELD_MISSING"), ("noted_on", "MONTH_MISSING")),
    ),
    TableKind.CONTACT_LINES: (("kind", "FIELD_MISSING"), ("from_id", "NAME_MISSING"), ("to_id", "NAME_MISSING")),
    TableKind.DIVERSIONS: (("dealer_id", "NAME_MISSING"), ("found_on", "MONTH_MISSING")),
    TableKind.CHANNEL_NOTES: (("key", "FIELD_MISSING"),),
    TableKind.SCORECARD_HEADS: (
        *(("version", "FIELD_MISSING"), ("made_on", "MONTH_MISSING")),
        *((f"cut_{letter}_bp", "FIELD_MISSING") for letter in "abc"),
    ),
    TableKind.SCORECARDS: (
        *(("position", "FIELD_MISSING"), ("key", "FIELD_MISSING")),
        *(("criterion_group", "FIELD_MISSING"), ("weight", "FIELD_MISSING")),
    ),
    TableKind.EVALUATION_HEADS: (
        *(("dealer_id", "NAME_MISSING"), ("scorecard_id", "FIELD_MISSING"), ("started_on", "MONTH_MISSING")),
    ),
    TableKind.EVALUATIONS: (),
    TableKind.CREDIT: (),
    TableKind.PROMISES: (
        *(("promised_on", "MONTH_MISSING"), ("due_on", "MONTH_MISSING"), ("amount_cents", "AMOUNT_MISSING")),
    ),
    TableKind.COLLECTION: (("invoice_id", "NAME_MISSING"), ("step", "FIELD_MISSING"), ("done_on", "MONTH_MISSING")),
    TableKind.TASKS: (("title", "FIELD_MISSING"),),
}
"""Columns no row may leave blank, and what is said then; of all other kinds it is the name."""
_ONE_OF: dict[TableKind, tuple[tuple[tuple[str, ...], str], ...]] = {
    TableKind.SALES: ((("customer_id", "dealer_id"), "CUSTOMER_MISSING"),),
    TableKind.VISITS: (
        (("held_on", "planned_on"), "MONTH_MISSING"),
        (("customer_id", "deal_id", "dealer_id"), "NO_CUSTOMER_NAMED"),
    ),
    TableKind.INVOICES: ((("customer_id", "dealer_id"), "CUSTOMER_MISSING"),),
    TableKind.PAYMENTS: ((("customer_id", "dealer_id"), "CUSTOMER_MISSING"),),
    TableKind.CREDIT: ((("customer_id", "dealer_id"), "CUSTOMER_MISSING"),),
    TableKind.PROMISES: ((("customer_id", "dealer_id"), "CUSTOMER_MISSING"),),
    TableKind.DECISION_STEPS: ((("kind", "title"), "NAME_MISSING"),),
}
"""Columns of which a row must give one."""


def check_needed(plan: TablePlan) -> None:
    """Refuses rows that lack what a record of the kind cannot do without."""
    if plan.kind is TableKind.DEALS:
        return
    blank: Values = [None] * len(plan.states)
    for column, code in _NEEDED_CELLS.get(plan.kind, (("name", "NAME_MISSING"),)):
        given = plan.columns.get(column, blank)
        for row, value in enumerate(given if None in given else ()):
            if value is None and row not in plan.problems:
                refuse(plan, row, code, "", None)
    for columns, code in _ONE_OF.get(plan.kind, ()):
        for row, values in enumerate(zip(*(plan.columns.get(column, blank) for column in columns), strict=True)):
            if not any(values) and row not in plan.problems:
                refuse(plan, row, code, "", None)
    if plan.kind is TableKind.CUSTOMERS and "tier_override" in plan.columns:
        _check_overrides(plan)
    if plan.kind is TableKind.CONTACT_LINES:
        _check_lines(plan)


def _check_lines(plan: TablePlan) -> None:
    """A line joins two; a conflict is kept once for both directions and has no strength (R15)."""
    kinds, starts, ends = (plan.columns[column] for column in ("kind", "from_id", "to_id"))
    for row, (kind, start, end) in enumerate(zip(kinds, starts, ends, strict=True)):
        if start is not None and start == end:
            refuse(plan, row, "LINE_TO_SELF", "", None)
        elif kind == LineKind.CONFLICT and start and end and _place(start) > _place(end):
            starts[row], ends[row] = end, start


def _place(handle: int) -> tuple[bool, int]:
    """In the order of the ids: the book's first, then the new ones as they stand in the file."""
    return handle < 0, abs(handle)


def _check_overrides(plan: TablePlan) -> None:
    """An override of the tier has its reason and its last day (R0)."""
    blank: Values = [None] * len(plan.states)
    columns = (plan.columns.get(c, blank) for c in ("tier_override", "tier_override_reason", "tier_override_until"))
    for row, (tier, reason, until) in enumerate(zip(*columns, strict=True)):
        if tier and not (reason and until) and row not in plan.problems:
            refuse(plan, row, "OVERRIDE_NEEDS_REASON", "", None)


def refuse(plan: TablePlan, row: int, code: str, header: str, cell: Cell) -> None:
    """The row is INVALID, and why."""
    plan.states[row] = RowState.INVALID
    plan.problems.setdefault(row, []).append(RowProblem(code, header, clean_text(cell)))
