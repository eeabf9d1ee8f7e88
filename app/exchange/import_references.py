"""Names in a row made into handles of partners; partners nobody knows yet are noted as new."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from app.exchange.import_fields import FIELDS, PARTNER_OF, TABLE_OF, PartnerKind
from app.exchange.import_partners import How, PartnerList
from app.exchange.import_plan import RowProblem, TablePlan
from app.exchange.import_values import Values
from app.terms import RowState, TableKind

if TYPE_CHECKING:
    from app.exchange.import_planner import BookRows

Fields = Mapping[str, Values]
_FIRST = ("area", "industry")
"""A customer made from a row gets the row's area and industry."""


def resolve_references(
    plan: TablePlan, fields: Fields, headers: Mapping[str, str], partners: Mapping[PartnerKind, PartnerList]
) -> None:
    """Puts the handles of all partner fields but `parent` into plan.columns; an ambiguous name is a CONFLICT."""
    about_partners = [about for about in FIELDS[plan.kind].values() if about.partner]
    for about in sorted(about_partners, key=lambda about: about.key not in _FIRST):
        key = about.key
        ids = (f"{key}_external_id", f"{key}_uid")
        if about.partner is None or not any(name in fields for name in (key, *ids)):
            continue
        if about.partner is PARTNER_OF.get(plan.kind):
            continue
        details = _details(key, plan, fields, partners)
        columns = [fields.get(name, [None] * len(plan.states)) for name in (key, *ids)]
        assert about.column is not None
        plan.columns[about.column] = _handles(plan, headers.get(key, ""), columns, details, partners[about.partner])


def resolve_parents(
    plan: TablePlan, fields: Fields, headers: Mapping[str, str], partners: PartnerList, book: BookRows
) -> None:
    """Parents may stand further down in the same table, so they are looked up once all rows are known."""
    key = "parent" if plan.kind is TableKind.CUSTOMERS else "primary"
    if key not in fields and f"{key}_uid" not in fields:
        return
    blank: Values = [None] * len(plan.states)
    columns = [fields.get(key, blank), blank, fields.get(f"{key}_uid", blank)]
    handles = _handles(plan, headers.get(key, ""), columns, {}, partners)
    plan.columns["parent_id"] = handles
    parent_of: dict[int, int | None] = {}
    if any(handles):
        parent_of = {row[0]: row[3] for row in book.identities(TABLE_OF[plan.kind], ("parent_id",))}
    parent_of.update(
        (target, handle) for target, handle in zip(plan.targets, handles, strict=True) if target and handle
    )
    for row, handle in enumerate(handles):
        if handle and leads_to(plan.targets[row], parent_of):
            plan.states[row] = RowState.INVALID
            plan.problems.setdefault(row, []).append(
                RowProblem("PARENT_LOOP", headers.get(key, ""), str(columns[0][row]))
            )
        elif handle and plan.targets[row] < 0 and plan.states[row] is RowState.NEW:
            partners.new.put(plan.targets[row], "parent_id", handle)


def leads_to(start: int, parent_of: Mapping[int, int | None]) -> bool:
    """Whether the way upwards from `start` comes back to it."""
    seen = set()
    at = parent_of.get(start)
    while at is not None and at not in seen:
        if at == start:
            return True
        seen.add(at)
        at = parent_of.get(at)
    return False


def _details(
    key: str, plan: TablePlan, fields: Fields, partners: Mapping[PartnerKind, PartnerList]
) -> dict[str, Sequence[Any]]:
    """What a row says about a partner: taken when the partner is new."""
    if key == "product" and "product_series" in fields:
        return {"series": fields["product_series"]}
    if key != "customer":
        return {}
    details: dict[str, Sequence[Any]] = {}
    if "customer_city" in fields:
        details["city"] = fields["customer_city"]
    if "customer_industry" in fields:
        industries = partners[PartnerKind.INDUSTRY]
        known = {name: industries.refer(name, None, None, {})[0] for name in dict.fromkeys(fields["customer_industry"])}
        details["industry_id"] = [known[name] for name in fields["customer_industry"]]
    if "area_id" in plan.columns:
        details["area_id"] = plan.columns["area_id"]
    return details


def _handles(
    plan: TablePlan, header: str, columns: Sequence[Values], details: Mapping[str, Sequence[Any]], partners: PartnerList
) -> Values:
    """One look-up per distinct (name, external id, uid)."""
    names, *ids = columns
    if not details and not any(map(any, ids)):
        found = {name: partners.refer(name, None, None, {}) for name in dict.fromkeys(names)}
        if not any(how is How.AMBIGUOUS for _, how in found.values()):
            partners.mention(names)
            handles = {name: handle for name, (handle, _) in found.items()}
            return list(map(handles.__getitem__, names))
    keys = list(zip(*columns, strict=True))
    partners.mention(columns[0])
    known: dict[tuple[Any, ...], int | None] = {}
    ambiguous: set[tuple[Any, ...]] = set()
    for row, key in enumerate(keys):
        if key in known:
            continue
        about = {column: values[row] for column, values in details.items()}
        name, external_id, uid = key
        known[key], how = partners.refer(name, external_id, uid, about)
        if how is How.AMBIGUOUS:
            ambiguous.add(key)
    if ambiguous:
        for row, key in enumerate(keys):
            if key in ambiguous and plan.states[row] is not RowState.INVALID:
                plan.states[row] = RowState.CONFLICT
                plan.problems.setdefault(row, []).append(RowProblem("AMBIGUOUS_NAME", header, key[0]))
    return [known[key] for key in keys]
