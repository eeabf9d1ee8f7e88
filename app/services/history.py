"""Undo and redo of every edit in the program, and when it was last saved."""

from __future__ import annotations

from datetime import datetime

from app.changes import Step
from app.storage.book import Book
from app.storage.journal import StackEntry


class HistoryService:
    def __init__(self, book: Book) -> None:
        self._book = book

    @property
    def next_undo(self) -> Step | None:
        """The step that undo would take back."""
        return _newest(self._book.undo_steps)

    @property
    def next_redo(self) -> Step | None:
        return _newest(self._book.redo_steps)

    def undo(self) -> Step | None:
        return self._book.undo()

    def redo(self) -> Step | None:
        return self._book.redo()

    @property
    def saved_at(self) -> datetime | None:
        """UTC time of the newest transaction."""
        rows = self._book.rows("SELECT at FROM journal_txn ORDER BY id DESC LIMIT 1")
        return datetime.fromisoformat(rows[0][0]) if rows else None


def _newest(stack: list[StackEntry]) -> Step | None:
    """Another thread may empty the stack meanwhile, so it is not asked twice."""
    entry = next(reversed(stack), None)
    return entry.step if entry else None
