"""Contacts, deals and invoices that rows of other tables are linked to: of the book, or new in the same file.

A handle is an id of the book, or < 0 for a row of the file that is written first.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final

from app.exchange.import_fields import FIELDS, LINK_NAMES, TABLE_OF
from app.exchange.import_plan import RowProblem, TablePlan
from app.exchange.import_values import Values
from app.terms import RowState, TableKind

if TYPE_CHECKING:
    from app.exchange.import_planner import BookRows

_WITHIN: Final = {
    **dict.fromkeys((TableKind.CONTACTS, TableKind.DEALS, TableKind.INVOICES, TableKind.VISITS), "customer_id"),
    TableKind.SCORECARDS: "scorecard_id",
}
"""Column of what a name is looked for within first; kinds without one are looked for in the whole book."""

SEVERAL = 0
"""In place of a handle: a name that more than one record has."""


class LinkedRecords:
    """All records of one kind that can be linked to; the book is read when the first row asks."""

    def __init__(self, kind: TableKind, book: BookRows) -> None:
        self.kind = kind
        self._book = book
        self._by_id: dict[str, int] | None = None
        self._by_name: dict[tuple[int | None, str], int] = {}
        self._names: dict[int, str] = {}
        self._within: dict[int, int | None] = {}
        self._planned: list[TablePlan] = []

    def plan_rows(self, plan: TablePlan) -> None:
        """A table of the kind whose rows were matched: its new ones get handles, and its names count beside the book's."""
        plan.first_handle = sum(len(other.states) for other in self._planned)
        self._planned.append(plan)
        if self._by_id is not None:
            self._know_planned(plan)

    def find(self, name: str | None, external_id: str | None, uid: str | None, customer: int | None) -> int | None:
        """By uid, else by external id, else by the name it alone has at the customer, or at all. SEVERAL if it is not alone."""
        by_id = self._known()
        for identity in (uid, external_id):
            if identity and identity in by_id:
                return by_id[identity]
        if name is None:
            return None
        key = name.casefold()
        at_customer = self._by_name.get((customer, key)) if customer else None
        found = at_customer if at_customer is not None else self._by_name.get((None, key))
        # A column that only says "deal" may hold the deal's number.
        return found if found is not None else by_id.get(name)

    def find_at(self, within: int, name: str) -> int | None:
        """By the name it alone has there. SEVERAL if it is not alone."""
        self._known()
        return self._by_name.get((within, name.casefold()))

    def within(self, handle: int | None) -> int | None:
        """The customer of a deal, a contact or an invoice."""
        if not handle:
            return None
        self._known()
        return self._within.get(handle)

    def name_of(self, handle: int | None) -> str | None:
        self._known()
        return self._names.get(handle) if handle else None

    def _known(self) -> dict[str, int]:
        if self._by_id is None:
            self._by_id = {}
            columns = (_WITHIN.get(self.kind, "NULL"), LINK_NAMES[self.kind])
            rows = self._book.identities(TABLE_OF[self.kind], columns)
            for handle, uid, external_id, customer, name in rows:
                self._know(handle, (uid, external_id), customer, name)
            for plan in self._planned:
                self._know_planned(plan)
        return self._by_id

    def _know_planned(self, plan: TablePlan) -> None:
        blank: Values = [None] * len(plan.states)
        within = _WITHIN.get(self.kind, "")
        columns = [plan.columns.get(column) or blank for column in ("uid", "external_id", within)]
        name_column = LINK_NAMES[self.kind]
        names = plan.columns.get(name_column) or plan.fresh.get(name_column) or blank
        for row, (uid, external_id, customer, name) in enumerate(zip(*columns, names, strict=True)):
            if plan.states[row] in (RowState.CONFLICT, RowState.INVALID):
                continue
            if plan.targets[row] > 0:
                self._know(plan.targets[row], (uid, external_id), None, None)
            elif plan.states[row] is RowState.NEW:
                self._know(plan.handle_of(row), (uid, external_id), customer, name)

    def _know(self, handle: int, identities: Sequence[str | None], customer: int | None, given: object) -> None:
        assert self._by_id is not None
        for identity in identities:
            if identity:
                self._by_id.setdefault(identity, handle)
        if customer is not None:
            self._within[handle] = customer
        if given is None:
            return
        name = str(given)
        self._names[handle] = name
        for at in {None, customer}:
            key = (at, name.casefold())
            self._by_name[key] = SEVERAL if key in self._by_name else handle


def resolve_links(
    plan: TablePlan,
    fields: Mapping[str, Values],
    headers: Mapping[str, str],
    records: Mapping[TableKind, LinkedRecords],
) -> None:
    """Puts the handles of all linked records into plan.columns. A row that names one nobody knows is INVALID, one that names
    several a CONFLICT: it would be kept without what it belongs to."""
    blank: Values = [None] * len(plan.states)
    for key, about in FIELDS[plan.kind].items():
        names = (key, f"{key}_external_id", f"{key}_uid")
        if (
            about.link is None
            or about.link is plan.kind
            or about.column is None
            or not any(name in fields for name in names)
        ):
            continue
        given = [fields.get(name, blank) for name in names]
        customers = _customers(plan, records)
        handles: Values = []
        for row, (name, external_id, uid, customer) in enumerate(zip(*given, customers, strict=True)):
            handle = records[about.link].find(name, external_id, uid, customer)
            said = name or external_id or uid
            if not handle and said and plan.states[row] is not RowState.INVALID:
                refuse_link(plan, row, handle, headers.get(key, ""), said)
            handles.append(handle or None)
        plan.columns[about.column] = handles


def _customers(plan: TablePlan, records: Mapping[TableKind, LinkedRecords]) -> Sequence[Any]:
    """Per row the customer whose record is meant: the row's own, else that of its deal."""
    blank: Values = [None] * len(plan.states)
    own, deals = (plan.columns.get(column) or blank for column in ("customer_id", "deal_id"))
    if "deal_id" not in plan.columns:
        return own
    of_deal = records[TableKind.DEALS].within
    return [customer or of_deal(deal) for customer, deal in zip(own, deals, strict=True)]


def refuse_link(plan: TablePlan, row: int, found: int | None, header: str, said: str) -> None:
    several = found == SEVERAL and found is not None
    plan.states[row] = RowState.CONFLICT if several else RowState.INVALID
    code = "AMBIGUOUS_NAME" if several else "LINK_UNKNOWN"
    plan.problems.setdefault(row, []).append(RowProblem(code, header, str(said)))
