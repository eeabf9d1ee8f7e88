"""What the parts of a customer's file share: reading rows as records, adding, editing and deleting one kind of record."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any, TypeVar

from app.changes import Step
from app.models import Base
from app.services.book_settings import SettingsService
from app.services.records import existing, put
from app.storage.book import Book
from app.storage.queries import Statement

RowT = TypeVar("RowT")


class CustomerFilePart:
    def __init__(self, book: Book, settings: SettingsService) -> None:
        self._book = book
        self._settings = settings

    def _records(self, kind: Callable[..., RowT], statement: Statement) -> tuple[RowT, ...]:
        """Each row as a record, its columns in the order of the record's fields."""
        return tuple(kind(*row) for row in self._rows(statement))

    def _rows(self, statement: Statement) -> list[tuple[Any, ...]]:
        """With dates as dates."""
        with self._book.read() as connection:
            return [tuple(row) for row in connection.execute(statement)]

    def _save(
        self,
        model: type[Base],
        record_id: int | None,
        fields: Mapping[str, object],
        name: str = "",
        check: Callable[[Any], None] = lambda _: None,
    ) -> int:
        """One record in one undo step, e.g. ADD_VISIT, told with `name`. `check` may refuse the record as it would be."""
        code = f"{'ADD' if record_id is None else 'EDIT'}_{model.__tablename__.upper()}"
        with self._book.write(Step(code, {"name": name})) as session:
            record = put(session, model, record_id, fields)
            check(record)
            return record.id

    def _delete(self, model: type[Base], ids: Iterable[int]) -> None:
        """Raises RuleError UNKNOWN_RECORD. One undo step, e.g. DELETE_VISITS."""
        doomed = list(ids)
        with self._book.write(Step(f"DELETE_{model.__tablename__.upper()}S", {"count": len(doomed)})) as session:
            for record_id in doomed:
                session.delete(existing(session, model, record_id))

    def _name(self, model: type[Base], record_id: object) -> str:
        """ "" for a record that is not there."""
        rows = self._book.rows(f"SELECT name FROM {model.__tablename__} WHERE id = ?", (record_id,))
        return str(rows[0][0]) if rows else ""
