"""What is noted after a call: a step of the ladder, a promise to pay, a dispute; and tasks for the steps due (R31)."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import timedelta
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from app.errors import AppError
from app.terms import LadderStep, LateReason
from app.ui.credit.fields_dialog import Fields, FieldsDialog
from app.ui.i18n import translate
from app.ui.labels import error_text
from app.ui.labels.credit_terms import ladder_step_name, late_reason_name
from app.ui.page_context import PageContext
from app.ui.widgets.choice_edits import ChoiceCombo
from app.ui.widgets.money_edit import MoneyEdit
from app.ui.widgets.typed_edit import DateEdit, TextEdit

if TYPE_CHECKING:
    from app.services.collection_views import CallRow, StepToDo
    from app.services.parties import Party
    from app.services.scope import Scope

USUAL_PROMISE = timedelta(days=7)


class Collecting(QObject):
    """Each is one undo step, dated on the day of the page. said(text) when something was done that is not seen at once."""

    said = Signal(str)

    def __init__(self, context: PageContext, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._parent = parent
        self.scope: Scope | None = None
        self.dialog: FieldsDialog | None = None

    def note_step(self, row: CallRow) -> None:
        """For the invoices with a step due, else for all that are overdue."""
        step = row.step or next((claim.step for claim in row.claims if claim.step is not None), None)
        self.ask_step(row.name, row.due_ids or _overdue_ids(row), step)

    def note_promise(self, row: CallRow) -> None:
        self.ask_promise(row.party, row.name, row.overdue_cents or row.open_cents)

    def note_dispute(self, row: CallRow) -> None:
        """All overdue invoices that are not in dispute yet."""
        self.ask_dispute(
            row.name, [claim.id for claim in row.claims if claim.days_overdue > 0 and not claim.is_disputed]
        )

    def ask_step(self, name: str, invoice_ids: Sequence[int], step: LadderStep | None) -> None:
        if self.scope is None or not invoice_ids:
            return
        steps = ChoiceCombo([(one.value, ladder_step_name(one)) for one in LadderStep])
        steps.set_value((step or LadderStep.CALL).value)
        day = DateEdit()
        day.set_value(self.scope.as_of)
        reasons = [(one.value, late_reason_name(one)) for one in LateReason if one is not LateReason.DISPUTE]
        fields: Fields = {
            "step": (translate("Credit", "Step"), steps),
            "day": (translate("Credit", "Taken on"), day),
            "reason": (
                translate("Credit", "Why it does not pay"),
                ChoiceCombo(reasons, translate("Credit", "as known")),
            ),
            "notes": (translate("Credit", "Notes"), TextEdit()),
        }

        def save(values: dict[str, Any]) -> None:
            reason = LateReason(values["reason"]) if values["reason"] else None
            taken = LadderStep(values["step"])
            collection = self._context.services.collection
            collection.take_step(invoice_ids, taken, values["day"], values["notes"], reason)

        invoices = translate("Credit", "%n invoice(s)", None, len(invoice_ids))
        title, verb = translate("Credit", "A step was taken"), translate("Credit", "Note the step")
        self._open(title, f"{name} · {invoices}", fields, verb, save, ("day",))

    def ask_promise(self, party: Party, name: str, cents: int, invoice_id: int | None = None) -> None:
        """invoice_id None: of whatever it owes."""
        if self.scope is None:
            return
        today = self.scope.as_of
        amount, due = MoneyEdit(self._context.formats), DateEdit()
        amount.set_value(cents)
        due.set_value(today + USUAL_PROMISE)
        label = translate("Credit", "Amount, {unit}").format(unit=self._context.formats.unit_label())
        fields: Fields = {
            "amount": (label, amount),
            "due": (translate("Credit", "Paid by"), due),
            "notes": (translate("Credit", "Notes"), TextEdit()),
        }

        def save(values: dict[str, Any]) -> None:
            collection = self._context.services.collection
            collection.promise(party, values["amount"], values["due"], invoice_id, today=today, notes=values["notes"])

        title, verb = translate("Credit", "A promise to pay"), translate("Credit", "Note the promise")
        self._open(title, name, fields, verb, save, ("amount", "due"))

    def ask_dispute(self, name: str, invoice_ids: Sequence[int]) -> None:
        """The ladder waits from the day on."""
        if self.scope is None or not invoice_ids:
            return
        since = DateEdit()
        since.set_value(self.scope.as_of)
        fields: Fields = {"since": (translate("Credit", "Disputed since"), since)}
        invoices = translate("Credit", "%n invoice(s)", None, len(invoice_ids))
        self._open(
            translate("Credit", "Invoices are disputed"),
            f"{name} · {invoices}",
            fields,
            translate("Credit", "Note the dispute"),
            lambda values: self._context.services.receivables.dispute(invoice_ids, values["since"]),
            ("since",),
        )

    def make_tasks(self) -> None:
        """For every step due of the filter that has no task yet."""
        if self.scope is None:
            return
        made = self._context.services.collection.make_tasks(self.scope, self.scope.as_of, self._task_title)
        if made:
            self.said.emit(translate("Credit", "%n task(s) made", None, made))
        else:
            self.said.emit(translate("Credit", "Every step due has its task already."))

    def _task_title(self, todo: StepToDo) -> str:
        text = translate("Credit", "{step}: {name}, invoice {number}, {amount} open")
        amount = self._context.formats.money(todo.open_cents)
        return text.format(step=ladder_step_name(todo.step), name=todo.name, number=todo.number, amount=amount)

    def _open(
        self,
        title: str,
        heading: str,
        fields: Fields,
        verb: str,
        save: Callable[[dict[str, Any]], object],
        required: tuple[str, ...],
    ) -> None:
        dialog = FieldsDialog(title, heading, fields, verb, self._parent, required=required)

        def on_chosen(values: dict[str, Any]) -> None:
            try:
                save(values)
            except AppError as error:
                dialog.say(error_text(error))
            else:
                dialog.accept()

        dialog.chosen.connect(on_chosen)
        self.dialog = dialog
        dialog.open()


def _overdue_ids(row: CallRow) -> tuple[int, ...]:
    return tuple(claim.id for claim in row.claims if claim.days_overdue > 0)
