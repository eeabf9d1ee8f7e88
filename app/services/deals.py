"""Deals: read, add, edit, move through the funnel, delete (R13). One method, one transaction, one undo step."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import select

from app.changes import Step
from app.errors import RuleError
from app.methods.period import month_floor
from app.models import Area, Customer, Deal, Dealer, Product, Rep
from app.services.records import existing, put
from app.storage.book import Book
from app.terms import END_STAGES, OPEN_STAGES, WON_STAGES, DealStage, LossReason

_PLAIN_FIELDS = 23


@dataclass(frozen=True, slots=True)
class DealRecord:
    """One deal as a form shows it; names beside the ids they belong to."""

    id: int
    uid: str
    name: str
    external_id: str | None
    customer_id: int | None
    owner_id: int | None
    area_id: int | None
    product_id: int | None
    dealer_id: int | None
    stage: str
    amount_cents: int | None
    list_amount_cents: int | None
    opened_on: date | None
    stage_since: date | None
    last_contact_on: date | None
    expected_close: date | None
    won_on: date | None
    closed_on: date | None
    loss_reason: str | None
    slips: int
    next_step: str | None
    next_step_on: date | None
    notes: str | None
    customer_name: str | None
    owner_name: str | None
    area_name: str | None
    product_name: str | None
    dealer_name: str | None


@dataclass(frozen=True, slots=True)
class HistoryEntry:
    """One change of one field; `at` is UTC. column None: the deal was added or removed."""

    at: datetime
    step: Step
    column: str | None
    old: Any
    new: Any


class DealService:
    def __init__(self, book: Book) -> None:
        self._book = book

    def get(self, deal_id: int) -> DealRecord:
        """Raises RuleError UNKNOWN_RECORD."""
        statement = (
            select(
                *(Deal.__table__.c[field] for field in DealRecord.__slots__[:_PLAIN_FIELDS]),
                *(model.name for model in (Customer, Rep, Area, Product, Dealer)),
            )
            .select_from(Deal)
            .outerjoin(Customer, Customer.id == Deal.customer_id)
            .outerjoin(Rep, Rep.id == Deal.owner_id)
            .outerjoin(Area, Area.id == Deal.area_id)
            .outerjoin(Product, Product.id == Deal.product_id)
            .outerjoin(Dealer, Dealer.id == Deal.dealer_id)
            .where(Deal.id == deal_id)
        )
        with self._book.read() as connection:
            row = connection.execute(statement).first()
        if row is None:
            raise RuleError("UNKNOWN_RECORD", table="deal", id=deal_id)
        return DealRecord(*row)

    def save(self, deal_id: int | None, fields: Mapping[str, object], today: date) -> int:
        """Add (id None; stage TARGET unless given) or edit. A stage in `fields` moves the deal as a drop would.

        A day of entering the stage, winning or closing that was typed with it stands; otherwise it is `today`.
        Raises RuleError NAME_MISSING, NEGATIVE_AMOUNT, UNKNOWN_RECORD.
        """
        values = dict(fields)
        stage = values.pop("stage", None)
        code = "ADD_DEAL" if deal_id is None else "EDIT_DEAL"
        with self._book.write(Step(code, {"name": str(fields.get("name", ""))})) as session:
            if deal_id is None:
                values = {"opened_on": today, "stage_since": today, **values, "stage": DealStage.TARGET.value}
            before = _days_of(None if deal_id is None else existing(session, Deal, deal_id))
            deal = put(session, Deal, deal_id, values)
            if deal.stage in OPEN_STAGES and _is_slip(before["expected_close"], deal.expected_close):
                deal.slips += 1
            if stage is not None:
                typed = {day: value for day, value in _days_of(deal).items() if value != before[day]}
                _enter(deal, DealStage(str(stage)), today, typed)
            session.flush()
            return deal.id

    def move_to_stage(
        self,
        ids: Iterable[int],
        stage: DealStage,
        today: date,
        *,
        reason: str | None = None,
        loss_reason: LossReason | None = None,
    ) -> None:
        """Move deals to a stage or end state; one undo step for all of them. `reason`: why a gate was overridden."""
        moved = list(ids)
        values: dict[str, object] = {"count": len(moved), "stage": stage.value}
        if reason:
            values["reason"] = reason
        with self._book.write(Step("MOVE_DEALS", values)) as session:
            for deal_id in moved:
                deal = existing(session, Deal, deal_id)
                _enter(deal, stage, today)
                if stage is DealStage.LOST and (loss_reason or not deal.loss_reason):
                    deal.loss_reason = (loss_reason or LossReason.OTHER).value

    def delete(self, ids: Iterable[int]) -> None:
        doomed = list(ids)
        with self._book.write(Step("DELETE_DEALS", {"count": len(doomed)})) as session:
            for deal_id in doomed:
                session.delete(existing(session, Deal, deal_id))

    def history(self, deal_id: int, limit: int = 200) -> list[HistoryEntry]:
        """Every change of the deal, newest first, from the journal."""
        rows = self._book.rows(
            "SELECT t.at, t.step, c.column_name, c.old, c.new FROM journal_change c JOIN journal_txn t ON t.id = c.txn_id"
            " WHERE c.table_name = 'deal' AND c.row_id = ? AND c.column_name IS NOT 'search_key'"
            " ORDER BY c.id DESC LIMIT ?",
            (deal_id, limit),
        )
        return [HistoryEntry(datetime.fromisoformat(at), Step.from_json(step), *rest) for at, step, *rest in rows]


def _is_slip(before: date | None, after: date | None) -> bool:
    """A push to a later month counts; within the month it does not (R13: moved out of the month)."""
    return before is not None and after is not None and month_floor(after) > month_floor(before)


def _days_of(deal: Deal | None) -> dict[str, date | None]:
    return {day: getattr(deal, day, None) for day in ("expected_close", "stage_since", "won_on", "closed_on")}


def _enter(deal: Deal, stage: DealStage, today: date, typed: Mapping[str, date | None] = {}) -> None:
    if deal.stage == stage:
        return
    was_won, is_won = deal.stage in WON_STAGES, stage in WON_STAGES
    deal.stage = stage.value
    deal.stage_since = typed.get("stage_since") or today
    won_on = deal.won_on if was_won else None
    closed_on = deal.closed_on if was_won and is_won else None
    deal.won_on = (typed.get("won_on") or won_on or typed.get("closed_on") or today) if is_won else None
    closed = is_won or stage in END_STAGES
    deal.closed_on = (typed.get("closed_on") or closed_on or deal.won_on or today) if closed else None
    if stage is not DealStage.LOST:
        deal.loss_reason = None
