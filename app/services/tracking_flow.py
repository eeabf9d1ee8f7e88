"""The decision flow of a deal and its role service plan (R34)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

from msgspec import Struct
from sqlalchemy import func, select

from app.changes import Step
from app.errors import RuleError
from app.methods.decision_flow import FlowFacts, flow_check, step_flags
from app.methods.role_plan import COMPLIANCE_DAYS, PlanRow, due_in, is_overdue, next_due, plan_compliance
from app.models import Contact, Deal, DecisionStep, RolePlan, RolePlanDone
from app.services.deletions import delete_with_own
from app.services.records import existing, put, refuse_unknown
from app.services.tracking_part import TrackingPart
from app.storage.write_session import WriteSession
from app.terms import Flag, FlowStep, Frequency, StepStatus


class FlowRow(Struct, frozen=True):
    """kind None: a step with a title of its own. expected_days None: not said."""

    id: int
    position: int
    kind: FlowStep | None
    title: str | None
    contact_id: int | None
    contact_name: str | None
    expected_days: int | None
    status: StepStatus
    done_on: date | None
    flags: tuple[Flag, ...]


class FlowView(Struct, frozen=True):
    """days_left, days_to_close, late_by, flags as in methods.decision_flow.FlowCheck."""

    steps: tuple[FlowRow, ...]
    days_left: int | None
    days_to_close: int | None
    late_by: int
    flags: tuple[Flag, ...]


class PlanRecord(Struct, frozen=True):
    """next_due None: it is over. last_done_on, next_due, is_overdue as of the day asked for."""

    id: int
    contact_id: int | None
    contact_name: str | None
    goal: str
    method: str | None
    action: str | None
    starts_on: date
    frequency: Frequency
    ends_on: date | None
    last_done_on: date | None
    next_due: date | None
    is_overdue: bool


class RolePlanView(Struct, frozen=True):
    """done of due in the last 91 days, nothing counted beyond its due; compliance 0..1, None: nothing was due."""

    rows: tuple[PlanRecord, ...]
    done: int
    due: int
    compliance: Decimal | None


class TrackingFlow(TrackingPart):
    def flow(self, deal_id: int, as_of: date) -> FlowView:
        """Raises RuleError UNKNOWN_RECORD."""
        closes = self._rows(select(Deal.expected_close).where(Deal.id == deal_id))
        if not closes:
            raise RuleError("UNKNOWN_RECORD", table="deal", id=deal_id)
        step = DecisionStep
        columns: list[Any] = [step.id, step.position, step.kind, step.title, step.contact_id, Contact.name]
        rows = self._rows(
            select(*columns, step.expected_days, step.status, step.done_on, Contact.left_on)
            .outerjoin(Contact, Contact.id == step.contact_id)
            .where(step.deal_id == deal_id)
            .order_by(step.position, step.id)
        )
        facts = [_flow_facts(row, as_of) for row in rows]
        found = flow_check(facts, closes[0][0], as_of)
        steps = tuple(_flow_row(row, step_flags(one)) for row, one in zip(rows, facts, strict=True))
        return FlowView(steps, found.days_left, found.days_to_close, found.late_by, found.flags)

    def save_step(self, step_id: int | None, fields: Mapping[str, object]) -> int:
        """Add at the end (id None, with deal_id) or edit. A step that is not DONE has no done_on.

        Raises RuleError NAME_MISSING (neither kind nor title), NEGATIVE_AMOUNT (expected_days), UNKNOWN_RECORD.
        """
        name = str(fields.get("title") or "")
        with self._book.write(Step(f"{'ADD' if step_id is None else 'EDIT'}_DECISION_STEP", {"name": name})) as session:
            values = dict(fields)
            if step_id is None:
                values.setdefault("position", _steps_of(session, int(str(fields["deal_id"]))))
            record = put(session, DecisionStep, step_id, values)
            _refuse_bad_step(record)
            if record.status != StepStatus.DONE and record.done_on is not None:
                record.done_on = None
            return record.id

    def delete_steps(self, ids: Iterable[int]) -> None:
        self._delete(DecisionStep, ids)

    def move_step(self, step_id: int, position: int) -> None:
        """To a place 0, 1, ... among the steps of its deal; beyond the last is the last. Raises RuleError UNKNOWN_RECORD."""
        with self._book.write(Step("MOVE_DECISION_STEP")) as session:
            moved = existing(session, DecisionStep, step_id)
            of_deal = select(DecisionStep).where(DecisionStep.deal_id == moved.deal_id)
            steps = list(session.scalars(of_deal.order_by(DecisionStep.position, DecisionStep.id)))
            steps.remove(moved)
            steps.insert(max(0, position), moved)
            for place, step in enumerate(steps):
                if step.position != place:
                    step.position = place

    def begin_flow(self, deal_id: int) -> None:
        """Add the usual steps that the deal lacks, in one undo step. Raises RuleError UNKNOWN_RECORD."""
        with self._book.write(Step("BEGIN_FLOW", {"name": self._name(Deal, deal_id)})) as session:
            existing(session, Deal, deal_id)
            kinds = set(session.scalars(select(DecisionStep.kind).where(DecisionStep.deal_id == deal_id)))
            first = _steps_of(session, deal_id)
            lacking = [kind for kind in FlowStep if kind.value not in kinds]
            for place, kind in enumerate(lacking, first):
                session.add(DecisionStep(deal_id=deal_id, position=place, kind=kind.value))

    def role_plans(self, deal_id: int, as_of: date) -> RolePlanView:
        """By the day each is due next, what is over last."""
        plan = RolePlan
        columns: list[Any] = [plan.id, plan.contact_id, Contact.name, plan.goal, plan.method, plan.action]
        of_deal = select(*columns, plan.starts_on, plan.frequency, plan.ends_on)
        rows = self._rows(of_deal.outerjoin(Contact, Contact.id == plan.contact_id).where(plan.deal_id == deal_id))
        done: dict[int, list[date]] = {row[0]: [] for row in rows}
        days = select(RolePlanDone.role_plan_id, RolePlanDone.done_on).join(plan, plan.id == RolePlanDone.role_plan_id)
        for plan_id, day in self._rows(days.where(plan.deal_id == deal_id, RolePlanDone.done_on <= as_of)):
            done[plan_id].append(day)
        turns = {row[0]: PlanRow(row[6], Frequency(row[7]), row[8], done[row[0]]) for row in rows}
        records = (_plan_record(row, turns[row[0]], as_of) for row in rows)
        first = as_of - timedelta(days=COMPLIANCE_DAYS - 1)
        due = {plan_id: due_in(turn, first, as_of) for plan_id, turn in turns.items()}
        kept = sum(min(due[plan_id], sum(day >= first for day in turn.done)) for plan_id, turn in turns.items())
        return RolePlanView(
            tuple(sorted(records, key=lambda one: (one.next_due is None, one.next_due or date.max, one.id))),
            kept,
            sum(due.values()),
            plan_compliance(turns.values(), as_of),
        )

    def save_role_plan(self, plan_id: int | None, fields: Mapping[str, object]) -> int:
        """Add (id None, with deal_id, goal, starts_on, frequency) or edit; ends_on None: it goes on.

        Raises RuleError NAME_MISSING (the goal), DAY_MISSING, DAYS_REVERSED, UNKNOWN_RECORD.
        """
        goal = str(fields.get("goal") or "").strip()
        if not goal and (plan_id is None or "goal" in fields):
            raise RuleError("NAME_MISSING", column="goal")
        return self._save(RolePlan, plan_id, fields, goal, _refuse_reversed)

    def delete_role_plans(self, ids: Iterable[int]) -> None:
        """With the days they were done. One undo step. Raises RuleError UNKNOWN_RECORD."""
        doomed = list(dict.fromkeys(ids))
        with self._book.write(Step("DELETE_ROLE_PLANS", {"count": len(doomed)})) as session:
            refuse_unknown(session, RolePlan, doomed)
            delete_with_own(session, RolePlan, doomed)

    def do_role_plan(self, plan_id: int, day: date) -> None:
        """Done on that day; a second time on the same day changes nothing. Raises RuleError UNKNOWN_RECORD."""
        with self._book.write(Step("DO_ROLE_PLAN", {"name": self._goal(plan_id)})) as session:
            existing(session, RolePlan, plan_id)
            if _done_on(session, plan_id, day) is None:
                session.add(RolePlanDone(role_plan_id=plan_id, done_on=day))

    def undo_role_plan(self, plan_id: int, day: date) -> None:
        """Not done on that day after all. Raises RuleError UNKNOWN_RECORD if it was not."""
        with self._book.write(Step("UNDO_ROLE_PLAN", {"name": self._goal(plan_id)})) as session:
            found = _done_on(session, plan_id, day)
            if found is None:
                raise RuleError("UNKNOWN_RECORD", table="role_plan_done", id=plan_id)
            session.delete(found)

    def _goal(self, plan_id: int) -> str:
        rows = self._book.rows("SELECT goal FROM role_plan WHERE id = ?", (plan_id,))
        return str(rows[0][0]) if rows else ""


def _flow_facts(row: tuple[Any, ...], as_of: date) -> FlowFacts:
    """Who has left carries no step any more."""
    contact_id, expected_days, status, left_on = row[4], row[6], row[7], row[9]
    is_owned = contact_id is not None and (left_on is None or left_on > as_of)
    return FlowFacts(StepStatus(status), expected_days, is_owned)


def _flow_row(row: tuple[Any, ...], flags: tuple[Flag, ...]) -> FlowRow:
    step_id, position, kind, title, contact_id, contact_name, days, status, done_on, _ = row
    known = FlowStep(kind) if kind else None
    return FlowRow(step_id, position, known, title, contact_id, contact_name, days, StepStatus(status), done_on, flags)


def _plan_record(row: tuple[Any, ...], turn: PlanRow, as_of: date) -> PlanRecord:
    plan_id, contact_id, contact_name, goal, method, action, *_ = row
    due = next_due(turn)
    return PlanRecord(
        id=plan_id,
        contact_id=contact_id,
        contact_name=contact_name,
        goal=goal,
        method=method,
        action=action,
        starts_on=turn.starts_on,
        frequency=turn.frequency,
        ends_on=turn.ends_on,
        last_done_on=max(turn.done, default=None),
        next_due=due,
        is_overdue=is_overdue(due, as_of),
    )


def _steps_of(session: WriteSession, deal_id: int) -> int:
    """The place behind the last step of the deal."""
    last = session.scalar(select(func.max(DecisionStep.position)).where(DecisionStep.deal_id == deal_id))
    return 0 if last is None else last + 1


def _refuse_bad_step(step: DecisionStep) -> None:
    if step.kind is None and not step.title:
        raise RuleError("NAME_MISSING", column="title")
    if step.expected_days is not None and step.expected_days < 0:
        raise RuleError("NEGATIVE_AMOUNT", column="expected_days")


def _refuse_reversed(plan: RolePlan) -> None:
    if plan.ends_on is not None and plan.ends_on < plan.starts_on:
        raise RuleError("DAYS_REVERSED", column="ends_on")


def _done_on(session: WriteSession, plan_id: int, day: date) -> RolePlanDone | None:
    return session.scalar(select(RolePlanDone).where(RolePlanDone.role_plan_id == plan_id, RolePlanDone.done_on == day))
