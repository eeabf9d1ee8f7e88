"""Where the tasks of a customer come from and go to."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from app.services.customer_file_visits import TaskRecord
    from app.services.services import Services


class CustomerTasks:
    """TaskQueries of a customer; a new task is its rep's."""

    def __init__(self, services: Services) -> None:
        self._services = services

    def tasks(self, record_id: int) -> tuple[TaskRecord, ...]:
        return self._services.customer_file.tasks(record_id)

    def save(self, record_id: int, task_id: int | None, values: dict[str, Any]) -> None:
        given = {}
        if task_id is None:
            given = {"customer_id": record_id, "rep_id": self._services.customers.get(record_id).owner_id}
        self._services.customer_file.save_task(task_id, {**values, **given})

    def complete(self, task_id: int, done_on: date | None) -> None:
        self._services.customer_file.complete_task(task_id, done_on)

    def delete(self, ids: Iterable[int]) -> None:
        self._services.customer_file.delete_tasks(ids)
