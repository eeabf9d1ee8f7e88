"""Where the tasks of a deal come from and go to."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from app.services.deal_file import DealFileService, DealTask


class DealTasks:
    """TaskQueries of a deal."""

    def __init__(self, file: DealFileService) -> None:
        self._file = file

    def tasks(self, record_id: int) -> tuple[DealTask, ...]:
        return self._file.tasks(record_id)

    def save(self, record_id: int, task_id: int | None, values: dict[str, Any]) -> None:
        self._file.save_task(record_id, task_id, values)

    def complete(self, task_id: int, done_on: date | None) -> None:
        self._file.complete_task(task_id, done_on)

    def delete(self, ids: Iterable[int]) -> None:
        self._file.delete_tasks(ids)
