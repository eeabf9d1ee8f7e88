"""Where the tasks of a dealer's action plan come from and go to."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from app.services.deal_file import DealTask
    from app.services.services import Services


class DealerTasks:
    """TaskQueries of a dealer."""

    def __init__(self, services: Services) -> None:
        self._services = services

    def tasks(self, record_id: int) -> tuple[DealTask, ...]:
        return self._services.dealers.tasks(record_id)

    def save(self, record_id: int, task_id: int | None, values: dict[str, Any]) -> None:
        self._services.dealers.save_task(record_id, task_id, values)

    def complete(self, task_id: int, done_on: date | None) -> None:
        self._services.deal_file.complete_task(task_id, done_on)

    def delete(self, ids: Iterable[int]) -> None:
        self._services.deal_file.delete_tasks(ids)
