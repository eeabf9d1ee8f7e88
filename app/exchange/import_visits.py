"""R20 for visits of a file: what an outcome needs to count. What the file claims is kept beside what the evidence allows."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any, Final

from app.exchange.import_plan import TablePlan
from app.exchange.import_values import Values
from app.methods.visits import Evidence, judged_outcome
from app.terms import RowState, VisitOutcome

if TYPE_CHECKING:
    from app.exchange.import_planner import BookRows

_EVIDENCE: Final = (
    "held_on",
    "order_no",
    "order_cents",
    "advance_action",
    "advance_contact_id",
    "advance_on",
    "no_sale_reason",
)
_OUTCOMES: Final = ("outcome", "claimed_outcome")


def judge_visits(plan: TablePlan, book: BookRows) -> None:
    """Puts what each visit counts as into the plan. What a row leaves open is taken from the visit it was matched with."""
    asked = (*_EVIDENCE, *_OUTCOMES)
    if not plan.columns.keys() & set(asked):
        return
    rows = plan.indexes(RowState.NEW)
    known = book.values("visit", asked, [plan.targets[row] for row in rows if plan.targets[row] > 0])
    left = _left_on(plan, book)
    claims = "claimed_outcome" in plan.columns
    said = {column: plan.columns.get(column) for column in asked}
    outcomes: Values = [None] * len(plan.states)
    claimed: Values = [None] * len(plan.states)
    for row in rows:
        mine = {column: values[row] if values else None for column, values in said.items()}
        old = dict(zip(asked, known.get(plan.targets[row], ()), strict=False))
        if not any(value is not None for value in mine.values()):
            continue
        claim = mine["claimed_outcome"] or mine["outcome"] or old.get("claimed_outcome") or old.get("outcome")
        merged = {column: mine[column] if mine[column] is not None else old.get(column) for column in _EVIDENCE}
        outcomes[row] = _judged(claim, merged, left)
        is_own = claims and mine["claimed_outcome"] is None and outcomes[row] == mine["outcome"]
        claimed[row] = None if is_own else claim
    plan.columns["outcome"], plan.columns["claimed_outcome"] = outcomes, claimed


def _judged(claim: str | None, shown: dict[str, Any], left: dict[int, str | None]) -> str | None:
    """None for a visit that is only planned, or of which nothing is claimed."""
    held, person, action_on = shown["held_on"], shown["advance_contact_id"], shown["advance_on"]
    if claim is None or held is None:
        return None
    gone = left.get(person) if person else None
    evidence = Evidence(
        held_on=date.fromisoformat(held),
        order_no=shown["order_no"],
        order_cents=shown["order_cents"],
        action=shown["advance_action"],
        has_person=bool(person) and (gone is None or gone >= held),
        action_on=date.fromisoformat(action_on) if action_on else None,
        reason=shown["no_sale_reason"],
    )
    outcome = judged_outcome(VisitOutcome(claim), evidence)
    return outcome.value if outcome else None


def _left_on(plan: TablePlan, book: BookRows) -> dict[int, str | None]:
    """Day on which contacts of the book that are to act left, by id."""
    people = {person for person in plan.columns.get("advance_contact_id", ()) if person and person > 0}
    return {person: row[0] for person, row in book.values("contact", ("left_on",), sorted(people)).items()}
