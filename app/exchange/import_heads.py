"""Tables with one row per line of a record: evaluations by criterion, scorecards by criterion. Their records are planned first."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final

from msgspec import Struct
from msgspec.structs import replace

from app.exchange.column_guess import ColumnChoice
from app.exchange.import_fields import TABLE_OF
from app.exchange.import_links import SEVERAL, LinkedRecords
from app.exchange.import_mapping import ImportMapping
from app.exchange.import_plan import RowProblem, TablePlan
from app.exchange.import_values import Values
from app.exchange.readers.raw_table import RawTable
from app.terms import RowState, TableKind

if TYPE_CHECKING:
    from app.exchange.import_planner import BookRows

_HEADS: Final[dict[TableKind, tuple[TableKind, str, dict[str, str]]]] = {
    TableKind.SCORECARDS: (
        TableKind.SCORECARD_HEADS,
        "scorecard_id",
        {
            "scorecard_uid": "uid",
            **{key: key for key in ("version", "made_on", "cut_a", "cut_b", "cut_c", "remark")},
        },
    ),
    TableKind.EVALUATIONS: (
        TableKind.EVALUATION_HEADS,
        "evaluation_id",
        {
            "evaluation_uid": "uid",
            **{key: key for key in ("dealer", "dealer_uid", "dealer_external_id", "version", "evaluator")},
            **{key: key for key in ("started_on", "recorded_on", "remark")},
        },
    ),
}
"""Kind of the lines -> kind of their record, the lines' column that names it, and which of their fields are its."""


class HeadTable(Struct, frozen=True):
    """table: one row per record; of_line: per row of the lines' table the row of its record."""

    table: RawTable
    mapping: ImportMapping
    of_line: Sequence[int]


def head_table(table: RawTable, mapping: ImportMapping) -> HeadTable | None:
    """The records that the lines of a table name; None for a kind whose rows are records themselves."""
    if mapping.kind not in _HEADS:
        return None
    kind, _, names = _HEADS[mapping.kind]
    headers = [header for header, choice in mapping.columns.items() if choice.field in names]
    places = [table.headers.index(header) for header in headers]
    keys = [tuple(row[place] for place in places) for row in table.rows]
    first: dict[tuple[Any, ...], int] = {}
    of_line = [first.setdefault(key, len(first)) for key in keys]
    numbers = [table.row_numbers[of_line.index(at)] for at in range(len(first))]
    heads = replace(table, headers=tuple(headers), rows=list(first), row_numbers=numbers, warnings=())
    columns = {
        header: ColumnChoice(names[mapping.columns[header].field], mapping.columns[header].unit) for header in headers
    }
    return HeadTable(heads, replace(mapping, kind=kind, columns=columns), of_line)


def put_heads(
    lines: TablePlan, fields: Mapping[str, Values], heads: TablePlan, of_line: Sequence[int], criteria: LinkedRecords
) -> None:
    """Each line belongs to its record, and is refused with it. Lines without a criterion say only that there is the record."""
    handles = [target or heads.handle_of(row) for row, target in enumerate(heads.targets)]
    lines.columns[_HEADS[lines.kind][1]] = [handles[at] for at in of_line]
    for row, at in enumerate(of_line):
        if heads.states[at] in (RowState.INVALID, RowState.CONFLICT):
            lines.states[row] = heads.states[at]
            lines.problems.setdefault(row, []).extend(heads.problems.get(at, ()))
    if lines.kind is TableKind.EVALUATIONS:
        _put_criteria(lines, fields, [heads.columns["scorecard_id"][at] for at in of_line], criteria)


def _put_criteria(lines: TablePlan, fields: Mapping[str, Values], cards: Values, criteria: LinkedRecords) -> None:
    found: Values = []
    for row, (card, criterion) in enumerate(zip(cards, fields["criterion"], strict=True)):
        handle = criteria.find_at(card, criterion) if card and criterion else None
        found.append(handle or None)
        if lines.states[row] is not RowState.NEW:
            continue
        if criterion is None:
            lines.states[row] = RowState.SAME
        elif not handle:
            several = handle == SEVERAL and handle is not None
            lines.states[row] = RowState.CONFLICT if several else RowState.INVALID
            code = "AMBIGUOUS_NAME" if several else "LINK_UNKNOWN"
            lines.problems.setdefault(row, []).append(RowProblem(code, _header(lines, "criterion"), str(criterion)))
    lines.columns["criterion_id"] = found


def keep_recorded(plan: TablePlan, book: BookRows) -> None:
    """What was recorded is never rewritten (R25): a row that would change it, or add a line to it, is a CONFLICT."""
    if plan.kind not in (*_HEADS, *(head for head, *_ in _HEADS.values())):
        return
    recorded = _recorded(plan, book)
    owner = _HEADS[plan.kind][1] if plan.kind in _HEADS else None
    for row in plan.indexes(RowState.NEW, RowState.CHANGED):
        record = plan.columns[owner][row] if owner else plan.targets[row]
        if record in recorded:
            plan.states[row] = RowState.CONFLICT
            plan.problems.setdefault(row, []).append(RowProblem("KEPT_AS_RECORDED"))


def _recorded(plan: TablePlan, book: BookRows) -> set[int]:
    """Every scorecard the book has, and its evaluations that are no drafts."""
    if plan.kind in (TableKind.SCORECARDS, TableKind.SCORECARD_HEADS):
        return {row[0] for row in book.identities(TABLE_OF[TableKind.SCORECARD_HEADS], ())}
    rows = book.identities(TABLE_OF[TableKind.EVALUATION_HEADS], ("recorded_on",))
    return {row[0] for row in rows if row[3] is not None}


def _header(plan: TablePlan, name: str) -> str:
    return next((header for header, choice in plan.mapping.columns.items() if choice.field == name), "")
