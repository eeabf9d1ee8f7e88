"""The card of what is to be done, and what was, on the page of any record that tasks belong to."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any, Protocol

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.ui.i18n import translate
from app.ui.page_context import PageContext
from app.ui.widgets.record_section import RecordSection
from app.ui.widgets.rows_model import Column
from app.ui.widgets.typed_edit import DateEdit, TextEdit


class TaskLike(Protocol):
    """done_on None = still to do; due_on None = without a day."""

    @property
    def id(self) -> int: ...
    @property
    def title(self) -> str: ...
    @property
    def due_on(self) -> date | None: ...
    @property
    def done_on(self) -> date | None: ...
    @property
    def notes(self) -> str | None: ...
    @property
    def rep_name(self) -> str | None: ...


class TaskQueries(Protocol):
    """Where the tasks of a kind of record come from and go to. What is written may raise AppError."""

    def tasks(self, record_id: int) -> Sequence[TaskLike]: ...
    def save(self, record_id: int, task_id: int | None, values: dict[str, Any]) -> object: ...
    def complete(self, task_id: int, done_on: date | None) -> None: ...
    def delete(self, ids: Iterable[int]) -> None: ...


class TaskCard(RecordSection):
    """The count is of those still to do."""

    TABLES = ("task", "rep")

    def __init__(self, context: PageContext, queries: TaskQueries, parent: QWidget | None = None) -> None:
        empty = translate("TaskCard", "Nothing to do: add a task with the day it is due.")
        super().__init__(context, translate("TaskCard", "Tasks"), empty, parent)
        self._queries = queries
        self.new = self.add_row(
            {
                "title": (translate("TaskCard", "What is to be done"), TextEdit()),
                "due_on": (translate("TaskCard", "Due"), DateEdit()),
            },
            lambda values: queries.save(self.record_id, None, values),
        )
        self.table = self.add_table(self._columns())
        self.finish()

    @override
    def load(self) -> None:
        tasks = self._queries.tasks(self.record_id)
        self.table.show_rows(tasks)
        self.show_count(sum(task.done_on is None for task in tasks))
        self.empty.setVisible(not tasks)

    @override
    def on_edited(self, record: TaskLike, field: str, value: Any) -> None:
        if field == "is_done":
            self.attempt(lambda: self._queries.complete(record.id, date.today() if value else None))
        else:
            self.attempt(lambda: self._queries.save(self.record_id, record.id, {field: value}))

    @override
    def on_deletion(self, records: list[TaskLike]) -> None:
        self.attempt(lambda: self._queries.delete(one.id for one in records))

    def _columns(self) -> list[Column[TaskLike]]:
        return [
            Column(
                translate("TaskCard", "Done"), tick=lambda one: one.done_on is not None, field="is_done", width="WW"
            ),
            self.text_column(
                translate("TaskCard", "Task"),
                "title",
                tone=lambda one: "muted" if one.done_on else "",
                tip=lambda one: " · ".join(part for part in (one.title, one.notes) if part),
            ),
            Column(translate("TaskCard", "Rep"), lambda one: one.rep_name or "", "Anna Snelling"),
            self.day_column(translate("TaskCard", "Due"), "due_on", self._tone),
        ]

    def _tone(self, task: TaskLike) -> str:
        if task.done_on is not None:
            return "muted"
        return "bad" if task.due_on is not None and task.due_on < self.scope.as_of else ""
