"""Whom the contacts of a file report to: colleagues who may stand further down, never themselves in a circle."""

from __future__ import annotations

from collections.abc import Mapping

from app.exchange.import_links import LinkedRecords, refuse_link
from app.exchange.import_plan import RowProblem, TablePlan
from app.exchange.import_references import leads_to
from app.exchange.import_values import Values
from app.terms import RowState


def resolve_reports(
    plan: TablePlan,
    fields: Mapping[str, Values],
    headers: Mapping[str, str],
    contacts: LinkedRecords,
    bosses: Mapping[int, int | None],
) -> None:
    """Whom contacts report to; they may stand further down in the same table, so they are looked up once all rows are known.

    bosses: contact -> whom it reports to, as the book has it. A row whose boss works elsewhere or reports to it is INVALID.
    """
    keys = ("reports_to", "reports_to_external_id", "reports_to_uid")
    if not any(key in fields for key in keys):
        return
    blank: Values = [None] * len(plan.states)
    given = [fields.get(key, blank) for key in keys]
    handles: Values = []
    for row, (name, external_id, uid) in enumerate(zip(*given, strict=True)):
        customer = _customer_of(plan, row, contacts)
        handle = contacts.find(name, external_id, uid, customer)
        said = name or external_id or uid
        if not handle and said and plan.states[row] is RowState.NEW:
            refuse_link(plan, row, handle, headers.get("reports_to", ""), said)
        elif handle and plan.states[row] is RowState.NEW and contacts.within(handle) != customer:
            _refuse_report(plan, row, "OTHER_CUSTOMER", headers, said)
        handles.append(handle or None)
    plan.columns["reports_to_id"] = handles
    _refuse_loops(plan, handles, headers, bosses)


def _customer_of(plan: TablePlan, row: int, contacts: LinkedRecords) -> int | None:
    stated = plan.columns["customer_id"][row] if "customer_id" in plan.columns else None
    return stated or contacts.within(plan.targets[row])


def _refuse_loops(
    plan: TablePlan, handles: Values, headers: Mapping[str, str], bosses: Mapping[int, int | None]
) -> None:
    own = [target or plan.handle_of(row) for row, target in enumerate(plan.targets)]
    boss_of = dict(bosses)
    boss_of.update((mine, boss) for mine, boss in zip(own, handles, strict=True) if boss)
    for row, boss in enumerate(handles):
        if boss and plan.states[row] is RowState.NEW and leads_to(own[row], boss_of):
            _refuse_report(plan, row, "REPORTS_LOOP", headers, str(plan.columns["name"][row] or ""))


def _refuse_report(plan: TablePlan, row: int, code: str, headers: Mapping[str, str], said: object) -> None:
    plan.states[row] = RowState.INVALID
    header = headers.get("reports_to") or headers.get("reports_to_uid", "")
    plan.problems.setdefault(row, []).append(RowProblem(code, header, str(said)))
