"""What an import would do, row by row, before anything is written."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Sequence, Set
from datetime import date
from enum import StrEnum
from functools import cached_property
from pathlib import Path
from typing import Any, Protocol

from msgspec import Struct, field

from app.exchange.import_fields import FIELDS, PARTNER_OF, Field, Form, PartnerKind
from app.exchange.import_mapping import ImportMapping
from app.exchange.import_partners import Decisions, PartnerList
from app.exchange.near_misses import NearMiss
from app.exchange.readers.raw_table import Cell, RawTable
from app.terms import RowState, TableKind


class RowProblem(Struct, frozen=True):
    """Why a row is CONFLICT or INVALID, or a remark on one that is taken (CLOCK_INVERSION). column: header, "" of the whole row."""

    code: str
    column: str = ""
    value: str = ""


class FieldChange(Struct, frozen=True):
    """old and new as the book stores them (cents, ISO days); partners by name."""

    key: str
    form: Form
    old: Any
    new: Any
    words: tuple[type[StrEnum], ...] = ()


class PlannedRow(Struct, frozen=True):
    """One row for the preview. index: place in the table; number: row of the file."""

    index: int
    number: int
    state: RowState
    cells: tuple[Cell, ...]
    changes: tuple[FieldChange, ...]
    problems: tuple[RowProblem, ...]


class TablePlan(Struct, dict=True):
    """columns: model column -> value per row (None: not given); fresh: values for NEW rows only. Partner columns hold handles.

    targets: id in the book of the row, 0 for none; rows of partner kinds that are new hold their handle (< 0).
    changes: row -> (model column, old, new) of CHANGED rows. first_handle: rows in tables of the same linked kind before this.
    settled_on: of invoices, the day per row; is_derived: made from another table of the file, not read from it.
    """

    table: RawTable
    mapping: ImportMapping
    states: list[RowState] = field(default_factory=list)
    targets: list[int] = field(default_factory=list)
    columns: dict[str, list[Any]] = field(default_factory=dict)
    fresh: dict[str, list[Any]] = field(default_factory=dict)
    changes: dict[int, list[tuple[str, Any, Any]]] = field(default_factory=dict)
    problems: dict[int, list[RowProblem]] = field(default_factory=dict)
    first_handle: int = 0
    settled_on: list[Any] = field(default_factory=list)
    is_derived: bool = False

    def handle_of(self, row: int) -> int:
        """What stands for a new record of a linked kind until it is written."""
        return -(self.first_handle + row + 1)

    @property
    def kind(self) -> TableKind:
        return self.mapping.kind

    @cached_property
    def counts(self) -> Counter[RowState]:
        """Ask once the plan is made."""
        return Counter(self.states)

    def indexes(self, *states: RowState) -> list[int]:
        return [index for index, state in enumerate(self.states) if state in states]

    def field_of(self, column: str) -> Field:
        return next(field for field in FIELDS[self.kind].values() if field.column == column)


class SkippedTable(Struct, frozen=True):
    """A sheet that is not imported. reason: UNKNOWN_TABLE_KIND, COMPUTED_SHEET, OTHER_KIND or EMPTY_TABLE."""

    name: str
    reason: str


class Named(Protocol):
    """Who knows what a handle is called."""

    def name_of(self, handle: int | None) -> str | None: ...


class ImportPlan(Struct, dict=True):
    """tables in the order they are written. near_misses: names taken as one, and names that may be the same."""

    path: Path
    tables: list[TablePlan]
    skipped: tuple[SkippedTable, ...]
    partners: Mapping[PartnerKind, PartnerList]
    decisions: Decisions = field(default_factory=Decisions)
    near_misses: tuple[NearMiss, ...] = ()
    wanted: Mapping[PartnerKind, Set[int]] = field(default_factory=dict)
    links: Mapping[TableKind, Named] = field(default_factory=dict)
    today: date | None = None

    @cached_property
    def counts(self) -> Counter[RowState]:
        return sum((table.counts for table in self.tables), Counter())

    @property
    def rejected(self) -> int:
        return self.counts[RowState.CONFLICT] + self.counts[RowState.INVALID]

    def created(self) -> dict[PartnerKind, int]:
        """Partners that rows name and that neither the book nor a table of the file has: created on apply."""
        made = {kind: len(self.partners[kind].new.referred & handles) for kind, handles in self.wanted.items()}
        return {kind: count for kind, count in made.items() if count}

    def row(self, table: TablePlan, index: int) -> PlannedRow:
        return PlannedRow(
            index,
            table.table.row_numbers[index],
            table.states[index],
            table.table.rows[index],
            tuple(self._shown(table, change) for change in table.changes.get(index, ())),
            tuple(table.problems.get(index, ())),
        )

    def rows(self, table: TablePlan, indexes: Sequence[int]) -> Iterator[PlannedRow]:
        return (self.row(table, index) for index in indexes)

    def _shown(self, table: TablePlan, change: tuple[str, Any, Any]) -> FieldChange:
        column, old, new = change
        about = table.field_of(column)
        if about.partner is not None or about.link is not None:
            names: Named = self.partners[about.partner] if about.partner else self.links[about.link]  # type: ignore[index]
            return FieldChange(about.key, about.form, names.name_of(old), names.name_of(new))
        return FieldChange(about.key, about.form, old, new, about.words)

    def has_work(self) -> bool:
        counts = self.counts
        return bool(counts[RowState.NEW] or counts[RowState.CHANGED])


def wanted_partners(
    tables: Sequence[TablePlan], partners: Mapping[PartnerKind, PartnerList]
) -> dict[PartnerKind, set[int]]:
    """Handles that rows to be written point to, and what those partners point to in turn."""
    wanted: dict[PartnerKind, set[int]] = {kind: set() for kind in partners}
    for table in tables:
        rows = table.indexes(RowState.NEW, RowState.CHANGED)
        if table.kind in PARTNER_OF:
            wanted[PARTNER_OF[table.kind]].update(_at(table.targets, rows))
        for column, kind in partner_columns(table.kind).items():
            for values in (table.columns.get(column), table.fresh.get(column)):
                if values is not None:
                    wanted[kind].update(set(_at(values, rows)) - {None})
    for kind in (PartnerKind.DEALER, PartnerKind.CUSTOMER, PartnerKind.REP):
        _want_of_new(kind, wanted, partners)
    return wanted


def partner_columns(kind: TableKind) -> dict[str, PartnerKind]:
    """Model columns of a kind that hold handles."""
    return {field.column: field.partner for field in FIELDS[kind].values() if field.column and field.partner}


COLUMN_PARTNERS = {
    column: kind for table in FIELDS for column, kind in partner_columns(table).items() if column != "parent_id"
}
"""Columns of any model that hold handles until they are written; parent_id holds those of its own kind."""


def _want_of_new(
    kind: PartnerKind, wanted: dict[PartnerKind, set[int]], partners: Mapping[PartnerKind, PartnerList]
) -> None:
    new = partners[kind].new
    waiting: Collection[int] = {handle for handle in wanted[kind] if handle < 0}
    if len(waiting) == new.count:
        waiting = range(-1, -new.count - 1, -1)
    while waiting:
        following = set[int]()
        for column in new.columns():
            pointed = kind if column == "parent_id" else COLUMN_PARTNERS.get(column)
            if pointed is None:
                continue
            fresh = set(new.values(column, waiting)) - wanted[pointed] - {None}
            wanted[pointed] |= fresh
            if pointed is kind:
                following = {handle for handle in fresh if handle < 0}
        waiting = following


def _at(values: Sequence[Any], rows: Sequence[int]) -> Sequence[Any]:
    return values if len(rows) == len(values) else [values[row] for row in rows]
