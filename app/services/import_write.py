"""Writes an import plan inside one transaction: partners first, then the rows that point to them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import chain
from typing import Any

from app.exchange.import_fields import PARTNER_OF, TABLE_OF, PartnerKind
from app.exchange.import_plan import COLUMN_PARTNERS, ImportPlan, TablePlan
from app.models import Area, Base, Contact, Customer, Deal, Dealer, Industry, Product, Rep, SalesEntry
from app.storage.write_session import WriteSession
from app.terms import RowState

MODELS: dict[str, type[Base]] = {
    model.__tablename__: model for model in (Area, Industry, Rep, Product, Customer, Dealer, Contact, Deal, SalesEntry)
}
_ALWAYS: dict[str, dict[str, Any]] = {
    "customer": {"is_active": 1},
    "rep": {"is_active": 1},
    "dealer": {"is_active": 1},
    "deal": {"slips": 0},
}
"""What a record has that its file does not mention."""

_PARTNER_ORDER = (
    PartnerKind.AREA,
    PartnerKind.INDUSTRY,
    PartnerKind.REP,
    PartnerKind.PRODUCT,
    PartnerKind.CUSTOMER,
    PartnerKind.DEALER,
)
Ids = dict[PartnerKind, dict[int, int]]
"""Handle of a new partner -> its id."""


class PlanWriter:
    """One write of one plan. `report(done, total)` counts rows and may raise to stop; the transaction then rolls back."""

    def __init__(
        self, plan: ImportPlan, session: WriteSession, report: Callable[[int, int], None] | None = None
    ) -> None:
        self._plan = plan
        self._session = session
        self._report = report
        self._ids: Ids = {kind: {} for kind in PartnerKind}
        self._done = 0
        counts = plan.counts
        self._total = counts[RowState.NEW] + counts[RowState.CHANGED]

    def write(self) -> None:
        for kind in _PARTNER_ORDER:
            self._add_partners(kind)
            self._adopt_external_ids(kind)
        for table in self._plan.tables:
            if table.kind not in PARTNER_OF:
                self._add_rows(table)
            self._change_rows(table)

    def _add_partners(self, kind: PartnerKind) -> None:
        handles = sorted((handle for handle in self._plan.wanted[kind] if handle < 0), reverse=True)
        if not handles:
            return
        new = [self._plan.partners[kind].new[-handle - 1] for handle in handles]
        records = [partner.values for partner in new]
        always = _ALWAYS.get(kind, {})
        given = _by_columns(records)
        blank = [None] * len(records)
        columns = {
            name: self._completed(name, given.get(name, blank), always.get(name))
            for name in {**given, **always}
            if name != "parent_id"
        }
        ids = self._session.add_columns(MODELS[kind], columns)
        self._ids[kind] = dict(zip(handles, ids, strict=True))
        if "parent_id" in given:
            parents = {
                i: record["parent_id"] for i, record in zip(ids, records, strict=True) if record.get("parent_id")
            }
            self._session.set_values(
                MODELS[kind], "parent_id", {i: self._id(kind, handle) for i, handle in parents.items()}
            )
        self._count(sum(partner.from_row for partner in new))

    def _adopt_external_ids(self, kind: PartnerKind) -> None:
        adopted = {i: ext for i, ext in self._plan.partners[kind].adopted.items() if i in self._plan.wanted[kind]}
        self._session.set_values(MODELS[kind], "external_id", adopted)

    def _add_rows(self, table: TablePlan) -> None:
        rows = table.indexes(RowState.NEW)
        if not rows:
            return
        name = TABLE_OF[table.kind]
        always = _ALWAYS.get(name, {})
        wanted = None if len(rows) == len(table.states) else rows
        columns = {
            column: self._column(table, column, wanted, always.get(column))
            for column in {**table.columns, **table.fresh, **always}
        }
        self._session.add_columns(MODELS[name], columns)
        self._count(len(rows))

    def _column(self, table: TablePlan, column: str, rows: Sequence[int] | None, default: Any) -> list[Any]:
        """Values of the rows: the file's, else what is implied for new records, else the default."""
        given, implied = table.columns.get(column), table.fresh.get(column)
        values = given if given is not None else implied if implied is not None else [None] * len(table.states)
        if given is not None and implied is not None:
            values = [first if first is not None else second for first, second in zip(given, implied, strict=True)]
        return self._completed(column, values if rows is None else [values[row] for row in rows], default)

    def _completed(self, column: str, values: list[Any], default: Any) -> list[Any]:
        if default is not None:
            values = [default if value is None else value for value in values]
        return self._resolved(column, values)

    def _change_rows(self, table: TablePlan) -> None:
        """Column by column: id -> new value."""
        changed: dict[str, dict[int, Any]] = {}
        for row, changes in table.changes.items():
            if table.states[row] is RowState.CHANGED:
                for column, _, new in changes:
                    changed.setdefault(column, {})[table.targets[row]] = new
        model = MODELS[TABLE_OF[table.kind]]
        for column, values in changed.items():
            resolved = dict(zip(values, self._resolved(column, list(values.values())), strict=True))
            self._session.set_values(model, column, resolved)
        self._count(len(table.changes))

    def _resolved(self, column: str, values: list[Any]) -> list[Any]:
        """Handles of new partners made into their ids."""
        kind = COLUMN_PARTNERS.get(column)
        if kind is None or not self._ids[kind]:
            return values
        ids = self._ids[kind]
        return [ids[value] if value and value < 0 else value for value in values]

    def _id(self, kind: PartnerKind, handle: int) -> int:
        return self._ids[kind][handle] if handle < 0 else handle

    def _count(self, rows: int) -> None:
        self._done += rows
        if self._report:
            self._report(min(self._done, self._total), self._total)


def _by_columns(records: Sequence[dict[str, Any]]) -> dict[str, list[Any]]:
    """Values of every key any record has; rows of one table have the same keys, which is turned over in C."""
    shapes = dict.fromkeys(map(tuple, records))
    if len(shapes) == 1:
        return dict(zip(records[0], map(list, zip(*map(dict.values, records), strict=True)), strict=True))
    return {key: [record.get(key) for record in records] for key in dict.fromkeys(chain.from_iterable(shapes))}
