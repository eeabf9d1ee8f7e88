"""What the visit service hands out."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from decimal import Decimal

from msgspec import Struct

from app.methods.visits import SmartCheck
from app.terms import AdvanceKind, Objection, OutcomeGap, PrepQuestion, PromiseState, Tier, VisitOutcome, VisitStep


class Guest(Struct, frozen=True):
    """A contact the visit is with. has_left: before the day of the visit, or by now if it is still to be held."""

    contact_id: int
    name: str
    has_left: bool


class VisitRow(Struct, frozen=True):
    """A visit, its columns as in models.Visit; names beside the ids they belong to.

    outcome: what it counts as on the day asked for, so that a broken advance is a continuation; None: not held, or nothing
    picked. gaps: what the pick lacks. promise: state of the promised action, None where none is promised for a day.
    """

    id: int
    uid: str
    customer_id: int | None
    dealer_id: int | None
    deal_id: int | None
    rep_id: int | None
    planned_on: date | None
    starts_at: int | None
    held_on: date | None
    cancelled_on: date | None
    minutes: int | None
    cost_cents: int | None
    with_leader: bool
    subject: str | None
    notes: str | None
    goal_action: str | None
    goal_contact_id: int | None
    goal_measure: str | None
    goal_difficulty: int | None
    goal_product_id: int | None
    goal_on: date | None
    outcome: VisitOutcome | None
    claimed_outcome: VisitOutcome | None
    order_no: str | None
    order_cents: int | None
    advance_kind: AdvanceKind | None
    advance_action: str | None
    advance_contact_id: int | None
    advance_on: date | None
    advance_done_on: date | None
    no_sale_reason: str | None
    next_step: str | None
    next_step_on: date | None
    next_step_rep_id: int | None
    customer_name: str | None
    dealer_name: str | None
    deal_name: str | None
    rep_name: str | None
    next_step_by: str | None
    advance_person: str | None
    goal_person: str | None
    goal_product: str | None
    people: tuple[Guest, ...]
    gaps: tuple[OutcomeGap, ...]
    promise: PromiseState | None

    @property
    def day(self) -> date | None:
        """Held on, else planned for."""
        return self.held_on or self.planned_on


class ObjectionNote(Struct, frozen=True):
    kind: Objection
    text: str | None = None
    answer: str | None = None


class VisitDetail(Struct, frozen=True):
    """A visit as its form shows it."""

    row: VisitRow
    answers: Mapping[PrepQuestion | VisitStep, str]
    objections: tuple[ObjectionNote, ...]
    smart: SmartCheck


class LogResult(Struct, frozen=True):
    """outcome: what the visit was saved as; gaps: why it is not what was picked, or nothing."""

    id: int
    outcome: VisitOutcome | None
    gaps: tuple[OutcomeGap, ...]


class PromiseRow(Struct, frozen=True):
    """An action a customer promised for `due`."""

    visit_id: int
    held_on: date
    customer_id: int | None
    customer_name: str | None
    deal_id: int | None
    deal_name: str | None
    rep_name: str | None
    person: str | None
    kind: AdvanceKind | None
    action: str | None
    due: date
    done_on: date | None
    state: PromiseState


class RepRates(Struct, frozen=True):
    """Visits held by outcome (R20); untold: no outcome noted. advance_rate: part 0..1 of all held, None without a visit.

    rep_id None: visits of nobody, and the sum over all.
    """

    rep_id: int | None
    rep_name: str | None
    held: int
    orders: int
    advances: int
    continuations: int
    no_sales: int
    untold: int
    advance_rate: Decimal | None


class VisitRates(Struct, frozen=True):
    total: RepRates
    by_rep: tuple[RepRates, ...]


class DueRow(Struct, frozen=True):
    """What the tier of a customer asks for in the month (R10). missing: visits still to be planned in it.

    next_due: in the past if overdue, the day asked for where there never was a visit.
    """

    customer_id: int
    name: str
    tier: Tier
    rep_id: int | None
    rep_name: str | None
    due: Decimal
    done: int
    planned: int
    missing: int
    last_held: date | None
    next_due: date
