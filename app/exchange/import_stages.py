"""A file of stages that deals entered: which lines contradict the clock, and in which order they are to be recorded (R13)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from datetime import date
from typing import Any

from app.exchange.import_plan import RowProblem, TablePlan
from app.methods.conversion import file_inversions
from app.terms import DealStage, RowState

_PLACE = {stage.value: place for place, stage in enumerate(DealStage)}


def note_inversions(plan: TablePlan) -> None:
    """A remark on every line whose stage is dated before an earlier stage of the deal; the line is taken as it is."""
    entries: dict[int, list[tuple[DealStage, date]]] = defaultdict(list)
    lines: dict[tuple[int, str, str], int] = {}
    deals, stages, days = (plan.columns[column] for column in ("deal_id", "stage", "entered_on"))
    for row in plan.indexes(RowState.NEW, RowState.CHANGED, RowState.SAME):
        entries[deals[row]].append((DealStage(stages[row]), date.fromisoformat(days[row])))
        lines.setdefault((deals[row], stages[row], days[row]), row)
    for deal, told in entries.items():
        for found in file_inversions(told):
            row = lines[deal, found.stage.value, found.entered_on.isoformat()]
            plan.problems.setdefault(row, []).append(_remark(plan, found.entered_on))


def recorded_order(plan: TablePlan, rows: Sequence[int]) -> list[int]:
    """By day, those of one day in the order of the funnel; our own export keeps the order in which moves were recorded."""
    if any(plan.columns.get("uid", ())):
        return list(rows)
    days, stages = plan.columns["entered_on"], plan.columns["stage"]
    return sorted(rows, key=lambda row: (days[row], _PLACE[stages[row]]))


def _remark(plan: TablePlan, day: date) -> RowProblem:
    headers: list[Any] = [header for header, choice in plan.mapping.columns.items() if choice.field == "entered_on"]
    return RowProblem("CLOCK_INVERSION", headers[0], day.isoformat())
