"""Writing ladder steps, tasks and promises to pay; each method is one undo step (R31)."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date

from sqlalchemy import select

from app.changes import Step
from app.errors import RuleError
from app.models import CollectionStep, Invoice, PaymentPromise, Task
from app.services.collection_views import StepToDo
from app.services.parties import Party, party_facts
from app.services.records import existing, put
from app.storage.book import Book
from app.storage.queries import credit as queries
from app.storage.write_session import WriteSession
from app.terms import LadderStep, LateReason

_LADDER = tuple(LadderStep)


class CollectionEdits:
    def __init__(self, book: Book) -> None:
        self._book = book

    def take_step(
        self,
        invoice_ids: Iterable[int],
        step: LadderStep,
        day: date,
        notes: str | None = None,
        reason: LateReason | None = None,
    ) -> None:
        """A step was taken for these invoices on `day`; open ladder tasks for it or an earlier step are finished with it.

        reason: why the customer does not pay, which a VISIT finds out; None leaves what is known. Raises RuleError UNKNOWN_RECORD.
        """
        chosen = list(dict.fromkeys(invoice_ids))
        with self._book.write(Step("TAKE_STEP", {"count": len(chosen), "step": step.value})) as session:
            for invoice_id in chosen:
                invoice = existing(session, Invoice, invoice_id)
                if reason is not None:
                    invoice.late_reason = reason.value
                fields = {"invoice_id": invoice_id, "step": step.value, "done_on": day, "notes": notes}
                put(session, CollectionStep, None, fields)
                _finish_tasks(session, invoice_id, step, day)

    def withdraw_step(self, invoice_ids: Iterable[int], step: LadderStep) -> None:
        """Take back the last time a step was noted for these invoices; those without it stay as they are."""
        chosen = list(dict.fromkeys(invoice_ids))
        with self._book.write(Step("WITHDRAW_STEP", {"count": len(chosen), "step": step.value})) as session:
            for invoice_id in chosen:
                taken = session.scalars(
                    select(CollectionStep)
                    .where(CollectionStep.invoice_id == invoice_id, CollectionStep.step == step.value)
                    .order_by(CollectionStep.done_on.desc(), CollectionStep.id.desc())
                ).first()
                if taken is not None:
                    session.delete(taken)

    def promise(
        self,
        party: Party,
        amount_cents: int,
        due: date,
        invoice_id: int | None = None,
        *,
        today: date,
        notes: str | None = None,
    ) -> int:
        """The party promised on `today` to pay an amount by `due`; invoice_id None: of whatever it owes.

        Raises RuleError AMOUNT_MISSING for nothing or less, PROMISE_IN_PAST for a day before today, UNKNOWN_RECORD.
        """
        if amount_cents <= 0:
            raise RuleError("AMOUNT_MISSING")
        if due < today:
            raise RuleError("PROMISE_IN_PAST")
        facts = party_facts(self._book, [party.key]).get(party.key)
        fields = {**party.fields, "invoice_id": invoice_id, "promised_on": today, "due_on": due}
        with self._book.write(Step("ADD_PROMISE", {"name": facts.name if facts else ""})) as session:
            return put(session, PaymentPromise, None, {**fields, "amount_cents": amount_cents, "notes": notes}).id

    def withdraw_promise(self, promise_id: int, day: date) -> None:
        """From `day` on it counts no more, neither kept nor broken. Raises RuleError UNKNOWN_RECORD."""
        with self._book.write(Step("WITHDRAW_PROMISE", {})) as session:
            existing(session, PaymentPromise, promise_id).withdrawn_on = day

    def _add_tasks(
        self,
        todo: Sequence[StepToDo],
        owners: Mapping[Party, int | None],
        due_on: date,
        title: Callable[[StepToDo], str],
    ) -> int:
        """See CollectionService.make_tasks."""
        known = {tuple(row) for row in self._book.rows(queries.LADDER_TASKS)}
        new = [one for one in todo if (one.invoice_id, one.step.value) not in known]
        if not new:
            return 0
        with self._book.write(Step("MAKE_COLLECTION_TASKS", {"count": len(new)})) as session:
            for one in new:
                fields = {"title": title(one), "invoice_id": one.invoice_id, "ladder_step": one.step.value}
                more = {**one.party.fields, "rep_id": owners.get(one.party), "due_on": due_on}
                put(session, Task, None, {**fields, **more})
        return len(new)


def _finish_tasks(session: WriteSession, invoice_id: int, step: LadderStep, day: date) -> None:
    upto = [one.value for one in _LADDER[: _LADDER.index(step) + 1]]
    waiting = select(Task).where(Task.invoice_id == invoice_id, Task.ladder_step.in_(upto), Task.done_on.is_(None))
    for task in session.scalars(waiting):
        task.done_on = day
