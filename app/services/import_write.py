"""Writes an import plan inside one transaction: partners first, then the rows that point to them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence, Set
from typing import Any

from app.exchange.import_fields import COLUMN_LINKS, LINK_NAMES, PARTNER_OF, TABLE_OF, PartnerKind
from app.exchange.import_new_partners import NewPartners
from app.exchange.import_plan import COLUMN_PARTNERS, ImportPlan, TablePlan
from app.exchange.import_stages import recorded_order
from app.models import Base
from app.services.import_stages import add_stages, note_moves, settle_deals
from app.storage.write_session import WriteSession
from app.terms import RowState, StepStatus, TableKind

MODELS: dict[str, type[Base]] = {mapper.class_.__tablename__: mapper.class_ for mapper in Base.registry.mappers}
_ALWAYS: dict[str, dict[str, Any]] = {
    "customer": {"is_active": 1, "is_vip": 0, "is_strategic": 0, "early_adopter": 0},
    "rep": {"is_active": 1},
    "dealer": {"is_active": 1, "has_diversion_clause": 0},
    "deal": {"slips": 0},
    "visit": {"with_leader": 0},
    "deal_person": dict.fromkeys(("is_decider", "is_user", "is_gatekeeper", "is_purchaser"), 0),
    "decision_step": {"status": StepStatus.NOT_STARTED.value},
    "flag_answer": {"is_accepted": 0},
    "diversion_case": {"is_confirmed": 0},
    "scorecard_criterion": {"is_gate": 0},
    "dealer_mark": {"is_auto": 0},
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
Ids = dict[PartnerKind, Mapping[int, int]]
"""Handle of a new partner -> its id."""


class _IdsInOrder(Mapping[int, int]):
    """The ids of all new partners of a kind, without a dictionary of a million of them."""

    def __init__(self, ids: range) -> None:
        self._ids = ids

    def __getitem__(self, handle: int) -> int:
        return self._ids[-handle - 1]

    def __iter__(self) -> Iterator[int]:
        return iter(range(-1, -len(self._ids) - 1, -1))

    def __len__(self) -> int:
        return len(self._ids)


def _new_of(wanted: Set[int], new: NewPartners) -> Sequence[int]:
    """The handles of new partners among those wanted, in the order they were noted."""
    handles = [handle for handle in wanted if handle < 0]
    if len(handles) == new.count:
        return range(-1, -new.count - 1, -1)
    return sorted(handles, reverse=True)


class PlanWriter:
    """One write of one plan. `report(done, total)` counts rows and may raise to stop; the transaction then rolls back."""

    def __init__(
        self, plan: ImportPlan, session: WriteSession, report: Callable[[int, int], None] | None = None
    ) -> None:
        self._plan = plan
        self._session = session
        self._report = report
        self._ids: Ids = {kind: {} for kind in PartnerKind}
        self._linked: dict[TableKind, dict[int, int]] = {kind: {} for kind in LINK_NAMES}
        self._done = 0
        counts = plan.counts
        self._total = counts[RowState.NEW] + counts[RowState.CHANGED]

    def write(self) -> None:
        for kind in _PARTNER_ORDER:
            self._add_partners(kind)
            self._adopt_external_ids(kind)
        for table in self._plan.tables:
            if table.kind is TableKind.STAGES:
                self._add_stages(table)
            elif table.kind not in PARTNER_OF:
                self._add_rows(table)
            self._change_rows(table)
        for table in self._plan.tables:
            if table.kind is TableKind.DEALS:
                note_moves(self._session, table, self._plan.today)
            elif table.kind is TableKind.STAGES:
                deals = table.columns["deal_id"]
                settle_deals(self._session, {deals[row] for row in table.indexes(RowState.CHANGED)})

    def _add_partners(self, kind: PartnerKind) -> None:
        new = self._plan.partners[kind].new
        handles = _new_of(self._plan.wanted[kind], new)
        if not handles:
            return
        always = _ALWAYS.get(kind, {})
        given = {column: new.values(column, handles) for column in new.columns()}
        if "name_key" in given and (None in given["name_key"] or "name_key" not in MODELS[kind].__table__.columns):
            del given["name_key"]  # the session makes the keys of partners that rows only name
        columns = {name: self._completed(name, given[name], always.get(name)) for name in given if name != "parent_id"}
        same = {name: value for name, value in always.items() if name not in given}
        ids = self._session.add_columns(MODELS[kind], columns, same)
        whole = isinstance(handles, range)  # then the ids follow one another as the handles do
        self._ids[kind] = _IdsInOrder(ids) if whole else dict(zip(handles, ids, strict=True))
        if "parent_id" in given:
            parents = {i: parent for i, parent in zip(ids, given["parent_id"], strict=True) if parent}
            self._session.set_values(
                MODELS[kind], "parent_id", {i: self._id(kind, handle) for i, handle in parents.items()}
            )
        self._count(len(handles) - len(new.referred.intersection(handles)))

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
        given = {**table.columns, **table.fresh}
        columns = {
            column: self._column(table, column, wanted, always.get(column))
            for column in given
            if COLUMN_LINKS.get(column) is not table.kind
        }
        same = {column: value for column, value in always.items() if column not in given}
        ids = self._session.add_columns(MODELS[name], columns, same)
        if table.kind in self._linked:
            self._linked[table.kind].update(zip(map(table.handle_of, rows), ids, strict=True))
        self._link_new(table, rows, ids)
        self._count(len(rows))

    def _link_new(self, table: TablePlan, rows: Sequence[int], ids: Sequence[int]) -> None:
        """Columns that name records of the same kind wait until all of them are there."""
        for column in (name for name in table.columns if COLUMN_LINKS.get(name) is table.kind):
            handles = table.columns[column]
            given = {i: handles[row] for row, i in zip(rows, ids, strict=True) if handles[row]}
            resolved = self._resolved(column, list(given.values()), table.kind)
            self._session.set_values(MODELS[TABLE_OF[table.kind]], column, dict(zip(given, resolved, strict=True)))

    def _add_stages(self, table: TablePlan) -> None:
        rows = recorded_order(table, table.indexes(RowState.NEW))
        columns = [
            self._column(table, name, rows, None) for name in ("uid", "deal_id", "stage", "entered_on", "reason")
        ]
        add_stages(self._session, list(zip(*columns, strict=True)))
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
            resolved = dict(zip(values, self._resolved(column, list(values.values()), table.kind), strict=True))
            self._session.set_values(model, column, resolved)
        self._count(len(table.changes))

    def _resolved(self, column: str, values: list[Any], of: TableKind | None = None) -> list[Any]:
        """Handles of new partners and new linked records made into their ids. of: the kind whose parents parent_id holds."""
        ids: Mapping[int, int]
        if column in COLUMN_LINKS:
            ids = self._linked[COLUMN_LINKS[column]]
        elif column == "parent_id" and of in PARTNER_OF:
            ids = self._ids[PARTNER_OF[of]]
        elif column in COLUMN_PARTNERS:
            ids = self._ids[COLUMN_PARTNERS[column]]
        else:
            return values
        if not ids:
            return values
        return [ids[value] if value and value < 0 else value for value in values]

    def _id(self, kind: PartnerKind, handle: int) -> int:
        return self._ids[kind][handle] if handle < 0 else handle

    def _count(self, rows: int) -> None:
        self._done += rows
        if self._report:
            self._report(min(self._done, self._total), self._total)
