"""Makes the plan of an import: cells to values, partners, matching with the book, comparing. Reads the book, writes nothing."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import date
from itertools import chain
from pathlib import Path
from typing import Any, Final, Protocol

from msgspec import Struct, field

from app.errors import ReadError
from app.exchange.cells import AMBIGUOUS, bare_shares_in_percent, clean_text, date_order_of
from app.exchange.import_compare import compare_rows
from app.exchange.import_dealers import check_dealers
from app.exchange.import_deals import complete_deals
from app.exchange.import_fields import FIELDS, IMPORT_ORDER, LINK_NAMES, PARTNER_OF, Form, PartnerKind
from app.exchange.import_heads import head_table, keep_recorded, put_heads
from app.exchange.import_links import LinkedRecords, resolve_links
from app.exchange.import_mapping import ImportMapping
from app.exchange.import_match import match_partner_rows, match_records
from app.exchange.import_needed import check_needed, refuse
from app.exchange.import_partners import Decisions, PartnerList, PartnerRow
from app.exchange.import_parts import PartSources, plan_parts
from app.exchange.import_plan import ImportPlan, SkippedTable, TablePlan, wanted_partners
from app.exchange.import_references import resolve_parents, resolve_references
from app.exchange.import_reports import resolve_reports
from app.exchange.import_settled import settling_payments
from app.exchange.import_stages import note_inversions
from app.exchange.import_values import Values, read_column, reader_of
from app.exchange.import_visits import judge_visits
from app.exchange.readers.raw_table import Cell, RawTable
from app.terms import DateOrder, RowState, TableKind

NOT_NEGATIVE = frozenset(
    {
        *("amount", "list_amount", "list_price", "potential", "annual_revenue", "monthly_revenue"),
        *("strategic_revenue", "budget", "cost", "minutes", "products_used"),
    }
)
"""Numbers that are never below zero."""
SIGNED = frozenset({TableKind.SALES, TableKind.INVOICES, TableKind.PAYMENTS})
"""Kinds whose amounts may be: returns, credit notes, refunds."""


_INNER_KINDS: Final = {
    TableKind.DEALERS: (TableKind.SCOPES,),
    TableKind.EVALUATIONS: (TableKind.EVALUATION_HEADS,),
}
"""Kinds made from columns of a table that name partners of their own."""


class BookRows(Protocol):
    """What the planner asks of the book; rows are plain driver values."""

    def partners(self, kind: PartnerKind) -> Iterable[PartnerRow]:
        """id, uid, external id, name of all."""

    def identities(self, table: str, columns: Sequence[str]) -> list[tuple[Any, ...]]:
        """id, uid, external id and `columns` of all rows, by id."""

    def values(self, table: str, columns: Sequence[str], ids: Sequence[int]) -> dict[int, tuple[Any, ...]]:
        """id -> values of `columns`."""


class PlanRequest(Struct, frozen=True):
    """today: the day a stage that the file changes is taken to have changed on; None leaves that day empty."""

    path: Path
    tables: Sequence[tuple[RawTable, ImportMapping]]
    skipped: tuple[SkippedTable, ...] = ()
    decisions: Decisions = field(default_factory=Decisions)
    today: date | None = None


class TableFields(Struct):
    """Values of every mapped field, and the headers they came from."""

    values: dict[str, Values]
    headers: dict[str, str]


def build_plan(request: PlanRequest, book: BookRows, report: Callable[[int, int], None] | None = None) -> ImportPlan:
    """`report(done, total)` is told after each step and may raise to stop. Raises ReadError DATE_ORDER_AMBIGUOUS."""
    partners = _partner_lists(request, book)
    ordered = sorted(request.tables, key=lambda pair: IMPORT_ORDER.index(pair[1].kind))
    tick = _Ticks(report, sum(len(mapping.columns) + 2 for _, mapping in ordered))
    links = {kind: LinkedRecords(kind, book) for kind in LINK_NAMES}
    context = _Context(partners, links, book, request.today, tick)
    plans = [plan for table, mapping in ordered for plan in _plan_table(table, mapping, context)]
    plans += settling_payments(plans, book)
    wanted = wanted_partners(plans, partners)
    misses = chain.from_iterable(names.near_misses(wanted[kind]) for kind, names in partners.items())
    return ImportPlan(
        request.path, plans, request.skipped, partners, request.decisions, tuple(misses), wanted, links, request.today
    )


class _Ticks:
    """Counts steps of the planning and reports each; the report may raise to stop."""

    def __init__(self, report: Callable[[int, int], None] | None, total: int) -> None:
        self._report = report
        self._total = total
        self._done = 0

    def __call__(self) -> None:
        self._done += 1
        if self._report:
            self._report(self._done, self._total)


def date_order(table: RawTable, mapping: ImportMapping) -> DateOrder | None:
    """Order of the dates of a table: the mapping's, else what all its date columns show.

    Raises ReadError DATE_ORDER_AMBIGUOUS (column, example) if that leaves two readings.
    """
    if mapping.date_order is not None:
        return mapping.date_order
    forms = {header: FIELDS[mapping.kind][choice.field].form for header, choice in mapping.columns.items()}
    headers = [header for header in table.headers if forms.get(header) in (Form.DATE, Form.MONTH)]
    cells = {header: set(table.column(table.headers.index(header))) for header in headers}
    found = date_order_of(chain.from_iterable(cells.values()))
    if found != AMBIGUOUS:
        return DateOrder(found) if found else None
    header = next(header for header in headers if date_order_of(cells[header]) is not None)
    example = min(clean_text(cell) for cell in cells[header] if date_order_of([cell]) is not None)
    raise ReadError("DATE_ORDER_AMBIGUOUS", column=header, example=example, sheet=table.name)


class _Context(Struct, frozen=True):
    """What the planning of every table asks."""

    partners: dict[PartnerKind, PartnerList]
    links: dict[TableKind, LinkedRecords]
    book: BookRows
    today: date | None
    tick: _Ticks


def _plan_table(table: RawTable, mapping: ImportMapping, context: _Context) -> list[TablePlan]:
    """The table, behind the records its lines belong to and before the parts its columns hold."""
    heads = head_table(table, mapping)
    if heads is None:
        return _plan_rows(table, mapping, context)
    (head,) = _plan_rows(heads.table, heads.mapping, context)
    head.is_derived = True
    return [head, *_plan_rows(table, mapping, context, (head, heads.of_line))]


def _plan_rows(
    table: RawTable,
    mapping: ImportMapping,
    context: _Context,
    heads: tuple[TablePlan, Sequence[int]] | None = None,
) -> list[TablePlan]:
    plan = TablePlan(table, mapping, [RowState.NEW] * len(table.rows), [0] * len(table.rows))
    fields = _read_fields(plan, context.tick)
    resolve_references(plan, fields.values, fields.headers, context.partners)
    resolve_links(plan, fields.values, fields.headers, context.links)
    if plan.kind is TableKind.DEALS:
        complete_deals(plan, fields.values, context.partners, context.book)
    _keep_columns(plan, fields.values)
    check_needed(plan)
    if heads is not None:
        put_heads(plan, fields.values, *heads, context.links[TableKind.SCORECARDS])
    by_name = _match(plan, fields, context)
    context.tick()
    if plan.kind is TableKind.VISITS:
        judge_visits(plan, context.book)
    compare_rows(plan, by_name, context.book, context.today)
    keep_recorded(plan, context.book)
    if plan.kind is TableKind.STAGES:
        note_inversions(plan)
    sources = PartSources(plan, fields.values, fields.headers, context.partners, context.links, context.book)
    if plan.kind is TableKind.DEALERS:
        check_dealers(sources)
    context.tick()
    return [plan, *plan_parts(sources)]


def _match(plan: TablePlan, fields: TableFields, context: _Context) -> set[int]:
    """Finds the rows in the book, and what rows of one table say of each other. Rows that were matched by name are returned."""
    book, values, headers = context.book, fields.values, fields.headers
    if plan.kind in PARTNER_OF:
        partners = context.partners[PARTNER_OF[plan.kind]]
        by_name = match_partner_rows(plan, partners)
        if plan.kind in (TableKind.CUSTOMERS, TableKind.DEALERS):
            resolve_parents(plan, values, headers, partners, book)
        return by_name
    by_name = match_records(plan, book)
    if plan.kind in context.links:
        context.links[plan.kind].plan_rows(plan)
    if plan.kind is TableKind.CONTACTS and any(key.startswith("reports_to") for key in values):
        bosses = {row[0]: row[3] for row in book.identities("contact", ("reports_to_id",))}
        resolve_reports(plan, values, headers, context.links[TableKind.CONTACTS], bosses)
    return by_name


def _read_fields(plan: TablePlan, tick: _Ticks) -> TableFields:
    order = date_order(plan.table, plan.mapping)
    fields = TableFields({}, {})
    for header, choice in plan.mapping.columns.items():
        index = plan.table.headers.index(header)
        cells = plan.table.column(index)
        about = FIELDS[plan.kind][choice.field]
        form = about.form
        parts = form is Form.PERCENT and _are_parts_of_one(header, cells)
        read = reader_of(
            form,
            unit=choice.unit,
            order=order,
            stages=plan.mapping.stages,
            parts=parts,
            words=about.words,
            is_open=about.is_open,
        )
        values, refused = read_column(cells, read)
        fields.values[choice.field] = values
        fields.headers[choice.field] = header
        for row, code in refused.items():
            refuse(plan, row, code, header, cells[row])
        if choice.field in NOT_NEGATIVE and plan.kind not in SIGNED:
            _refuse_negative(plan, values, header, cells)
        if about.bounds:
            _refuse_beyond(plan, values, about.bounds, header, cells)
        if choice.field == "loss_reason":
            _keep_loss_words(plan, fields.values, cells)
        tick()
    return fields


def _refuse_negative(plan: TablePlan, values: Values, header: str, cells: Sequence[Cell]) -> None:
    if min(filter(None, values), default=0) >= 0:
        return
    for row, value in enumerate(values):
        if value is not None and value < 0:
            refuse(plan, row, "NEGATIVE_AMOUNT", header, cells[row])


def _refuse_beyond(
    plan: TablePlan, values: Values, bounds: tuple[int, int], header: str, cells: Sequence[Cell]
) -> None:
    low, high = bounds
    for row, value in enumerate(values):
        if value is not None and not low <= value <= high:
            refuse(plan, row, "OUT_OF_RANGE", header, cells[row])


def _are_parts_of_one(header: str, cells: Sequence[Cell]) -> bool:
    """Whether the bare numbers of a percent column count 0.35 as 35 %: nobody says percent and none is over 1."""
    said = "%" in header or "％" in header or "percent" in header.casefold()
    return not said and not bare_shares_in_percent(list(cells))


def _keep_loss_words(plan: TablePlan, values: dict[str, Values], cells: Sequence[Cell]) -> None:
    """A reason in free words is OTHER; without a column of notes the words themselves go there."""
    given = {choice.field for choice in plan.mapping.columns.values()}
    words = [
        clean_text(cell) if code == "OTHER" else None for cell, code in zip(cells, values["loss_reason"], strict=True)
    ]
    if "notes" not in given and any(words):
        plan.fresh["notes"] = words


def _keep_columns(plan: TablePlan, values: dict[str, Values]) -> None:
    """Fields that are columns of the book; partner columns were put there with their handles."""
    for key, column in values.items():
        about = FIELDS[plan.kind][key]
        if about.column and about.partner is None and about.link is None:
            plan.columns[about.column] = column
    if plan.kind is TableKind.INVOICES:
        plan.settled_on = list(values.get("settled_on", ()))
    if plan.kind is TableKind.CONTACTS:
        plan.columns["name"] = _person_names(values, len(plan.states))
    if plan.kind is TableKind.CUSTOMERS and "potential_cents" in plan.columns:
        plan.columns["potential_cents"] = [cents or None for cents in plan.columns["potential_cents"]]


def _person_names(values: dict[str, Values], rows: int) -> Values:
    blank: Values = [None] * rows
    names, first, last = (values.get(key, blank) for key in ("name", "first_name", "last_name"))
    return [name or _joined(given, family) for name, given, family in zip(names, first, last, strict=True)]


def _joined(given: str | None, family: str | None) -> str | None:
    """Chinese names put the family first and no blank between."""
    if given and family and not (given + family).isascii() and not given[0].isascii():
        return family + given
    return " ".join(part for part in (given, family) if part) or None


def _partner_lists(request: PlanRequest, book: BookRows) -> dict[PartnerKind, PartnerList]:
    """Of all kinds; those that no table needs stay empty instead of reading a long list."""
    kinds = {mapping.kind for _, mapping in request.tables}
    kinds |= {inner for kind in kinds for inner in _INNER_KINDS.get(kind, ())}
    needed = {PARTNER_OF[kind] for kind in kinds if kind in PARTNER_OF}
    for kind in kinds:
        needed.update(about.partner for about in FIELDS[kind].values() if about.partner)
    needed |= {PartnerKind.AREA, PartnerKind.INDUSTRY}
    return {
        kind: PartnerList(kind, book.partners(kind) if kind in needed else (), request.decisions)
        for kind in PartnerKind
    }
