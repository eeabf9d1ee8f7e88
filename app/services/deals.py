"""Deals: read, add, edit, move through the funnel, delete (R13). One method, one transaction, one undo step."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

from msgspec import Struct
from sqlalchemy import select

from app.changes import Step
from app.methods.texts import said
from app.models import Area, Base, Contact, Customer, Deal, Dealer, MessageCheck, Product, Rep, Task
from app.services import deal_moves
from app.services.deletions import delete_with_own, naming
from app.services.record_part import HistoryEntry, RecordPart
from app.services.records import existing, put, refuse_unknown
from app.storage import queries
from app.storage.write_session import WriteSession
from app.terms import DealStage, LossReason, SlipReason

ASSIGNABLE: dict[str, type[Base] | None] = {
    "customer_id": Customer,
    "owner_id": Rep,
    "area_id": Area,
    "product_id": Product,
    "dealer_id": Dealer,
    "rival": None,
}
"""Columns that several deals are given at once, and the list their value comes from."""

_CO_OWNER, _WANT_CONTACT = Rep.__table__.alias("co_owner"), Contact.__table__.alias("want_contact")
_NAMES: tuple[Any, ...] = (
    *(model.name for model in (Customer, Rep, Area, Product, Dealer, Contact)),
    *(_CO_OWNER.c.name, _WANT_CONTACT.c.name),
)


class DealRecord(Struct, frozen=True):
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
    rival: str | None
    need: str | None
    need_contact_id: int | None
    want: str | None
    budget_cents: int | None
    decision_steps: str | None
    contract_no: str | None
    terms: str | None
    forecast_call: str | None
    forecast_reason: str | None
    want_contact_id: int | None
    co_owner_id: int | None
    customer_name: str | None
    owner_name: str | None
    area_name: str | None
    product_name: str | None
    dealer_name: str | None
    need_contact_name: str | None
    co_owner_name: str | None
    want_contact_name: str | None


@queries.kept
def _deal(deal_id: int) -> queries.Statement:
    """In the order of DealRecord's fields. The page of a deal asks for it from each of its cards."""
    return (
        select(
            *(Deal.__table__.c[field] for field in DealRecord.__struct_fields__[: -len(_NAMES)]),
            *_NAMES,
        )
        .select_from(Deal)
        .outerjoin(Customer, Customer.id == Deal.customer_id)
        .outerjoin(Rep, Rep.id == Deal.owner_id)
        .outerjoin(Area, Area.id == Deal.area_id)
        .outerjoin(Product, Product.id == Deal.product_id)
        .outerjoin(Dealer, Dealer.id == Deal.dealer_id)
        .outerjoin(Contact, Contact.id == Deal.need_contact_id)
        .outerjoin(_CO_OWNER, _CO_OWNER.c.id == Deal.co_owner_id)
        .outerjoin(_WANT_CONTACT, _WANT_CONTACT.c.id == Deal.want_contact_id)
        .where(Deal.id == deal_id)
    )


class DealService(RecordPart):
    def get(self, deal_id: int) -> DealRecord:
        """Raises RuleError UNKNOWN_RECORD."""
        return self._record(DealRecord, _deal(deal_id), Deal, deal_id)

    def save(
        self, deal_id: int | None, fields: Mapping[str, object], today: date, *, slip_reason: SlipReason | None = None
    ) -> int:
        """Add (id None; stage TARGET unless given) or edit. A stage in `fields` moves the deal as a drop would.

        A day of entering the stage, winning or closing that was typed with it stands; otherwise it is `today`.
        `slip_reason`: why the expected close went to a later month, if it did.
        Raises RuleError NAME_MISSING, NEGATIVE_AMOUNT, UNKNOWN_RECORD.
        """
        values = dict(fields)
        stage = values.pop("stage", None)
        code = "ADD_DEAL" if deal_id is None else "EDIT_DEAL"
        with self._book.write(Step(code, {"name": str(fields.get("name", ""))})) as session:
            if deal_id is None:
                return _add(session, values, stage, today)
            before = deal_moves.days_of(existing(session, Deal, deal_id))
            deal = put(session, Deal, deal_id, values)
            deal_moves.push(session, deal, before["expected_close"], today, slip_reason)
            if stage is not None and stage != deal.stage:
                deal_moves.enter(session, deal, DealStage(str(stage)), today, typed=_typed(deal, before))
            else:
                deal_moves.redate(session, deal, before)
            return deal.id

    def move_to_stage(
        self,
        ids: Iterable[int],
        stage: DealStage,
        today: date,
        *,
        reason: str | None = None,
        loss_reason: LossReason | None = None,
        rival: str | None = None,
    ) -> None:
        """Move deals to a stage or end state; one undo step for all of them. `reason`: why a gate was overridden.

        `rival`: who a lost deal went to. Raises RuleError UNKNOWN_RECORD.
        """
        moved = list(dict.fromkeys(ids))
        values: dict[str, object] = {"count": len(moved), "stage": stage.value}
        why = said(reason)
        if why:
            values["reason"] = why
        with self._book.write(Step("MOVE_DEALS", values)) as session:
            deal_moves.move(session, moved, stage, today, why, deal_moves.Loss(loss_reason, rival))

    def assign(self, ids: Iterable[int], column: str, value: int | str | None) -> None:
        """Set one of ASSIGNABLE for all the deals, in one undo step; None takes it away.

        Raises RuleError UNKNOWN_RECORD; KeyError for another column.
        """
        listed = ASSIGNABLE[column]
        chosen = list(dict.fromkeys(ids))
        plain = (value.strip() or None) if isinstance(value, str) else value
        with self._book.write(Step("ASSIGN_DEALS", {"count": len(chosen), "column": column})) as session:
            refuse_unknown(session, Deal, chosen)
            if listed is not None and value is not None:
                existing(session, listed, int(value))
            session.set_values(Deal, column, dict.fromkeys(chosen, plain))

    def set_close_month(
        self, ids: Iterable[int], month: date | None, today: date, *, slip_reason: SlipReason | None = None
    ) -> None:
        """Expect the deals in the month of a day, each on its own day of the month; None: no date. One undo step.

        A later month than before counts as a slip. Raises RuleError UNKNOWN_RECORD.
        """
        chosen = list(dict.fromkeys(ids))
        values = {"count": len(chosen), "month": month.isoformat()[:7] if month else ""}
        with self._book.write(Step("SET_CLOSE_MONTH", values)) as session:
            deal_moves.expect_in(session, chosen, month, today, slip_reason)

    def delete(self, ids: Iterable[int]) -> None:
        """What is a deal's alone goes with it; its visits and invoices stay with the customer. One undo step.

        Raises RuleError UNKNOWN_RECORD.
        """
        doomed = list(dict.fromkeys(ids))
        with self._book.write(Step("DELETE_DEALS", {"count": len(doomed)})) as session:
            refuse_unknown(session, Deal, doomed)
            delete_with_own(session, Task, naming(session, Task, "deal_id", doomed, "customer_id IS NULL"))
            delete_with_own(session, MessageCheck, naming(session, MessageCheck, "deal_id", doomed))
            delete_with_own(session, Deal, doomed)

    def history(self, deal_id: int, limit: int = 200) -> list[HistoryEntry]:
        """Every change of the deal, newest first, from the journal."""
        return self._history(Deal, deal_id, limit)


def _add(session: WriteSession, fields: Mapping[str, object], stage: object, today: date) -> int:
    values = {"opened_on": today, "stage_since": today, **fields, "stage": DealStage.TARGET.value}
    deal = put(session, Deal, None, values)
    if stage is not None and stage != deal.stage:
        deal_moves.put_in(deal, DealStage(str(stage)), today, deal_moves.days_of(deal))
    deal_moves.begin(session, deal)
    return deal.id


def _typed(deal: Deal, before: deal_moves.Days) -> deal_moves.Days:
    """The days that the form changed together with the stage."""
    return {day: value for day, value in deal_moves.days_of(deal).items() if value != before[day]}
