"""What is to be done with a customer, and what was."""

from __future__ import annotations

from datetime import date
from typing import Any

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.services.customer_file_visits import TaskRecord
from app.ui.i18n import translate
from app.ui.page_context import PageContext
from app.ui.portfolio.customer_section import CustomerSection
from app.ui.widgets.rows_model import Column
from app.ui.widgets.typed_edit import DateEdit, TextEdit


class TasksSection(CustomerSection):
    """The count is of those still to do."""

    TABLES = ("task", "rep")

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        empty = translate("CustomerPage", "Nothing to do: add a task with the day it is due.")
        super().__init__(context, translate("CustomerPage", "Tasks"), empty, parent)
        self.new = self.add_row(
            {
                "title": (translate("CustomerPage", "What is to be done"), TextEdit()),
                "due_on": (translate("CustomerPage", "Due"), DateEdit()),
            },
            self._save,
        )
        self.table = self.add_table(self._columns())
        self.finish()

    @override
    def load(self) -> None:
        tasks = self._context.services.customer_file.tasks(self.customer_id)
        self.table.show_rows(tasks)
        self.show_count(sum(task.done_on is None for task in tasks))
        self.empty.setVisible(not tasks)

    @override
    def on_edited(self, record: TaskRecord, field: str, value: Any) -> None:
        file = self._context.services.customer_file
        if field == "is_done":
            self.attempt(lambda: file.complete_task(record.id, date.today() if value else None))
        else:
            self.attempt(lambda: file.save_task(record.id, {field: value}))

    @override
    def on_deletion(self, records: list[TaskRecord]) -> None:
        self.attempt(lambda: self._context.services.customer_file.delete_tasks(one.id for one in records))

    def _save(self, values: dict[str, Any]) -> None:
        own = self._context.services.customers.get(self.customer_id).owner_id
        fields = {**values, "customer_id": self.customer_id, "rep_id": own}
        self._context.services.customer_file.save_task(None, fields)

    def _columns(self) -> list[Column[TaskRecord]]:
        formats = self._context.formats
        return [
            Column(
                translate("CustomerPage", "Done"),
                tick=lambda one: one.done_on is not None,
                field="is_done",
                width="WW",
            ),
            Column(
                translate("CustomerPage", "Task"),
                lambda one: one.title,
                field="title",
                value=lambda one: one.title,
                editor=TextEdit,
                tone=lambda one: "muted" if one.done_on else "",
                tip=lambda one: " · ".join(part for part in (one.title, one.notes) if part),
            ),
            Column(translate("CustomerPage", "Rep"), lambda one: one.rep_name or "", "Anna Snelling"),
            Column(
                translate("CustomerPage", "Due"),
                lambda one: formats.day(one.due_on),
                "2026-11-21 ",
                field="due_on",
                value=lambda one: one.due_on,
                editor=DateEdit,
                tone=self._tone,
            ),
        ]

    def _tone(self, task: TaskRecord) -> str:
        if task.done_on is not None:
            return "muted"
        return "bad" if task.due_on is not None and task.due_on < self.scope.as_of else ""
