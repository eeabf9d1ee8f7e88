"""What a matched row would change. Empty cells never erase; what the file only implies is for new rows."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING, Any

from app.exchange.import_deals import OPEN, WON
from app.exchange.import_fields import TABLE_OF
from app.exchange.import_plan import TablePlan
from app.terms import RowState, TableKind

if TYPE_CHECKING:
    from app.exchange.import_planner import BookRows

Change = tuple[str, Any, Any]
_DEAL_COLUMNS = ("stage", "stage_since", "expected_close", "won_on", "closed_on", "slips")


def compare_rows(plan: TablePlan, by_name: set[int], book: BookRows, today: date | None) -> None:
    """Turns NEW rows with a target in the book into SAME or CHANGED. Rows matched by name keep the book's spelling of it."""
    rows = [row for row in plan.indexes(RowState.NEW) if plan.targets[row] > 0]
    if not rows:
        return
    given = [column for column in plan.columns if column != "uid"]
    asked = given + [column for column in _DEAL_COLUMNS if plan.kind is TableKind.DEALS and column not in given]
    old_values = book.values(TABLE_OF[plan.kind], asked, [plan.targets[row] for row in rows])
    columns = [plan.columns[column] for column in given]
    for row in rows:
        old = old_values[plan.targets[row]]
        changes = [
            (column, before, values[row])
            for column, before, values in zip(given, old, columns, strict=False)
            if values[row] is not None and values[row] != before and not (column == "name" and row in by_name)
        ]
        if changes and plan.kind is TableKind.DEALS:
            changes += _deal_changes(changes, dict(zip(asked, old, strict=True)), today)
        plan.states[row] = RowState.CHANGED if changes else RowState.SAME
        if changes:
            plan.changes[row] = changes


def _deal_changes(changes: Sequence[Change], old: dict[str, Any], today: date | None) -> list[Change]:
    """What follows in a deal: the day of the new stage, days of an end that is taken back, a slip to a later month (R13)."""
    new = {column: after for column, _, after in changes}
    more: list[Change] = []
    if "stage" in new:
        ended = [] if new["stage"] in WON else ["won_on", "closed_on"] if new["stage"] in OPEN else ["won_on"]
        more += [(column, old[column], None) for column in ended if old[column] is not None and column not in new]
        since = new.get("closed_on") or new.get("won_on") or (today.isoformat() if today else None)
        if since and "stage_since" not in new and since != old["stage_since"]:
            more.append(("stage_since", old["stage_since"], since))
    due, was_due = new.get("expected_close"), old["expected_close"]
    if due and was_due and due[:7] > was_due[:7] and "slips" not in new:
        more.append(("slips", old["slips"], (old["slips"] or 0) + 1))
    return more
