"""Which row of the book a row of the file is: by uid, by external id, else by what names it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import groupby
from typing import TYPE_CHECKING, Any

from app.exchange.import_fields import TABLE_OF
from app.exchange.import_partners import How, PartnerList
from app.exchange.import_plan import RowProblem, TablePlan
from app.terms import RowState, TableKind

if TYPE_CHECKING:
    from app.exchange.import_planner import BookRows

Key = tuple[Any, ...]

_KEYS: dict[TableKind, tuple[tuple[str, ...], ...]] = {
    TableKind.CONTACTS: (("customer_id", "name"),),
    TableKind.DEALS: (
        ("customer_id", "name", "opened_on", "stage", "amount_cents"),
        ("customer_id", "name", "opened_on"),
        ("customer_id", "name"),
    ),
    TableKind.SALES: (
        ("customer_id", "dealer_id", "product_id", "area_id", "month", "amount_cents"),
        ("customer_id", "dealer_id", "product_id", "area_id", "month"),
    ),
    TableKind.VISITS: (
        ("customer_id", "dealer_id", "deal_id", "rep_id", "planned_on", "held_on"),
        ("customer_id", "dealer_id", "rep_id", "planned_on"),
    ),
    TableKind.PURCHASES: (("customer_id", "bought_on", "product_id", "supplier"),),
    TableKind.TIER_SCORES: (("customer_id", "starts_on"),),
    TableKind.INVOICES: (("customer_id", "dealer_id", "number"),),
    TableKind.PAYMENTS: (("customer_id", "dealer_id", "invoice_id", "paid_on", "amount_cents"),),
    TableKind.STAGES: (("deal_id", "stage", "entered_on"),),
    TableKind.NEEDS: (("deal_id", "kind", "text"),),
    TableKind.ROLE_PLANS: (("deal_id", "contact_id", "goal", "starts_on"),),
    TableKind.CONTACT_NOTES: (("contact_id", "kind", "noted_on", "text"),),
    TableKind.DIVERSIONS: (("dealer_id", "found_on", "area_id", "product_id"),),
    TableKind.EVALUATION_HEADS: (("dealer_id", "scorecard_id", "evaluator_id", "started_on"),),
    TableKind.PROMISES: (("customer_id", "dealer_id", "invoice_id", "promised_on", "due_on", "amount_cents"),),
    TableKind.COLLECTION: (("invoice_id", "step", "done_on"),),
    TableKind.TASKS: (("customer_id", "deal_id", "dealer_id", "invoice_id", "title", "due_on"),),
    TableKind.OBJECTIONS: (("visit_id", "kind", "text", "answer"),),
}
"""What tells records without an id apart, the strictest first; columns the file does not have are left out."""


_BY_ID_ALONE = frozenset({TableKind.SALES, TableKind.VISITS, TableKind.PAYMENTS})
"""Kinds of which a row with an external id is never another's double."""

_BY_DAY = frozenset({TableKind.VISITS, TableKind.PURCHASES, TableKind.TIER_SCORES, TableKind.PAYMENTS})
"""Kinds of which a customer has many: without a day a row is nobody's double."""

_ALONE: dict[TableKind, tuple[str, ...]] = {
    TableKind.CONTACTS: ("customer_id", "name", "email"),
    TableKind.TIER_SCORES: ("customer_id", "starts_on"),
    TableKind.INVOICES: ("customer_id", "dealer_id", "number"),
    TableKind.STAGES: ("deal_id", "stage", "entered_on"),
    TableKind.TRACKING: ("deal_id", "contact_id"),
    TableKind.FACTORS: ("deal_id", "factor"),
    TableKind.DECISION_STEPS: ("deal_id", "position"),
    TableKind.FLAG_ANSWERS: ("deal_id", "flag"),
    TableKind.CONTACT_LINES: ("kind", "from_id", "to_id"),
    TableKind.CHANNEL_NOTES: ("area_id", "key"),
    TableKind.SCORECARD_HEADS: ("version",),
    TableKind.SCORECARDS: ("scorecard_id", "key"),
    TableKind.EVALUATIONS: ("evaluation_id", "criterion_id"),
    TableKind.CREDIT: ("customer_id", "dealer_id"),
    TableKind.GUIDE_TESTS: ("deal_id", "contact_id", "test"),
    TableKind.PLAN_DAYS: ("role_plan_id", "done_on"),
    TableKind.VISIT_PEOPLE: ("visit_id", "contact_id"),
    TableKind.VISIT_ANSWERS: ("visit_id", "key"),
    TableKind.SCOPES: ("dealer_id", "area_id", "product_id"),
    TableKind.FUNCTIONS: ("dealer_id", "function"),
    TableKind.CONCERNS: ("dealer_id", "concern"),
}
"""What no two new rows of a file have alike."""


def match_partner_rows(plan: TablePlan, partners: PartnerList) -> set[int]:
    """Sets plan.targets of a table of partners and notes its new ones. Rows that were matched by name are returned."""
    by_name: set[int] = set()
    names, external, uids = (_column(plan, key) for key in ("name", "external_id", "uid"))
    partners.mention(names)
    strangers = partners.strangers(names, external, uids)
    if None not in strangers and RowState.INVALID not in plan.states and RowState.CONFLICT not in plan.states:
        plan.targets = list(partners.add_strangers(plan.columns, range(len(strangers)), strangers))
        return by_name
    for alone, rows in groupby(_open_rows(plan), lambda row: strangers[row] is not None):
        if alone:
            _add_strangers(plan, partners, list(rows), strangers)
        else:
            _match_one_by_one(plan, partners, rows, by_name)
    _settle_duplicates(plan, [target or None for target in plan.targets])
    return by_name


def _add_strangers(plan: TablePlan, partners: PartnerList, rows: list[int], keys: Sequence[str | None]) -> None:
    handles = partners.add_strangers(plan.columns, rows, keys)
    if len(rows) == len(plan.targets):
        plan.targets = list(handles)
    else:
        for row, handle in zip(rows, handles, strict=True):
            plan.targets[row] = handle


def _match_one_by_one(plan: TablePlan, partners: PartnerList, rows: Iterable[int], by_name: set[int]) -> None:
    names, external, uids = (_column(plan, key) for key in ("name", "external_id", "uid"))
    for row in rows:
        handle, how = partners.find(names[row], external[row], uids[row])
        if how is How.AMBIGUOUS:
            _conflict(plan, row, "AMBIGUOUS_NAME", names[row])
            continue
        if handle is None:
            handle = partners.add({column: values[row] for column, values in plan.columns.items()})
        elif how in (How.NAME, How.SPELLING):
            by_name.add(row)
            partners.claim(handle, external[row], uids[row])
        plan.targets[row] = handle


def match_records(plan: TablePlan, book: BookRows) -> set[int]:
    """Sets plan.targets of a table of records that are no partners. Rows that were matched by name are returned."""
    external, uids = _column(plan, "external_id"), _column(plan, "uid")
    table = TABLE_OF[plan.kind]
    taken: set[int] = set()
    if "external_id" in plan.columns or "uid" in plan.columns:
        identities = book.identities(table, ())
        by_external = {identity: i for i, _, identity in identities if identity}
        by_uid = {uid: i for i, uid, _ in identities}
        if by_uid:
            plan.targets = [
                by_uid.get(uid) or by_external.get(ext) or 0 for uid, ext in zip(uids, external, strict=True)
            ]
            taken = set(plan.targets)
    by_name = _match_by_keys(plan, book, taken)
    tokens = [target or ext or uid for target, ext, uid in zip(plan.targets, external, uids, strict=True)]
    if plan.kind in _ALONE:
        keys = _row_keys(plan, _ALONE[plan.kind])
        # A line that stands twice: the first took the record of the book, the second means it too.
        known = {key: target for key, target in zip(keys, plan.targets, strict=True) if target}
        tokens = [token or known.get(key, key) for token, key in zip(tokens, keys, strict=True)]
    _settle_duplicates(plan, tokens)
    return by_name


def _match_by_keys(plan: TablePlan, book: BookRows, taken: set[int]) -> set[int]:
    """Rows without a match by id take, in order, the book's rows that are named alike and not taken yet."""
    external = _column(plan, "external_id")
    waiting = [row for row in _open_rows(plan) if not plan.targets[row]]
    if plan.kind in _BY_ID_ALONE:
        waiting = [row for row in waiting if external[row] is None]
    matched: set[int] = set()
    for columns in dict.fromkeys(_given(plan, columns) for columns in _keys_of(plan.kind)):
        if not waiting or not columns:
            break
        candidates: dict[Key, list[tuple[int, bool]]] = {}
        for i, _, identity, *values in reversed(book.identities(TABLE_OF[plan.kind], columns)):
            if i not in taken:
                candidates.setdefault(_key(values), []).append((i, identity is not None))
        if not candidates:
            break
        keys = _row_keys(plan, columns)
        for row in waiting:
            found = candidates.get(keys[row])
            if found and not (external[row] and found[-1][1]):
                plan.targets[row] = found[-1][0] if plan.kind is TableKind.CONTACTS else found.pop()[0]
                taken.add(plan.targets[row])
                matched.add(row)
        waiting = [row for row in waiting if not plan.targets[row]]
    return matched


def _keys_of(kind: TableKind) -> tuple[tuple[str, ...], ...]:
    return _KEYS[kind] if kind in _KEYS else (_ALONE[kind],)


def _given(plan: TablePlan, columns: Sequence[str]) -> tuple[str, ...]:
    """Columns the file has, and what names a record in any case; () where that alone would name too many."""
    given = tuple(column for column in columns if column in plan.columns or column in ("name", "customer_id"))
    return () if plan.kind in _BY_DAY and len(given) < 2 else given


def _row_keys(plan: TablePlan, columns: Sequence[str]) -> list[Key]:
    values = [
        plan.fresh["name"] if column == "name" and "name" in plan.fresh else _column(plan, column) for column in columns
    ]
    return [_key(key) for key in zip(*values, strict=True)]


def _key(values: Sequence[Any]) -> Key:
    return tuple(value.casefold() if isinstance(value, str) else value for value in values)


def _settle_duplicates(plan: TablePlan, tokens: Sequence[Any]) -> None:
    """One record twice in a file: equal rows count once, rows that differ are all conflicts. A token of None is nobody's double."""
    given = [token for token in tokens if token is not None]
    if len(set(given)) == len(given):
        return
    first: dict[Any, int] = {}
    groups: dict[Any, list[int]] = {}
    for row, token in enumerate(tokens):
        if token is None or plan.states[row] is not RowState.NEW:
            continue
        if token in first:
            groups.setdefault(token, [first[token]]).append(row)
        else:
            first[token] = row
    for rows in groups.values():
        if len({tuple(values[row] for values in plan.columns.values()) for row in rows}) == 1:
            for row in rows[1:]:
                plan.states[row] = RowState.SAME
        else:
            for row in rows:
                named = (_column(plan, column)[row] for column in ("external_id", "name", "number", "starts_on"))
                _conflict(plan, row, "DUPLICATE_RECORD", next(filter(None, named), None))


def _conflict(plan: TablePlan, row: int, code: str, value: object) -> None:
    plan.states[row] = RowState.CONFLICT
    plan.problems.setdefault(row, []).append(RowProblem(code, "", str(value or "")))


def _open_rows(plan: TablePlan) -> list[int]:
    return plan.indexes(RowState.NEW)


def _column(plan: TablePlan, column: str) -> Sequence[Any]:
    return plan.columns.get(column) or [None] * len(plan.states)
