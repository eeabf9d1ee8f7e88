"""The book's rows as an import matches and compares them: plain driver tuples, read whole where many are asked for."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from app.models import Base
from app.storage.book import Book

FEW = 500
"""Up to here ids are asked for one by one; above, one scan of the table is faster."""


class ImportTargets:
    """Reads `book`; table and column names come from the import's field list, never from a file."""

    def __init__(self, book: Book) -> None:
        self._book = book

    def partners(self, kind: str) -> list[tuple[int, str, str | None, str]]:
        """id, uid, external id, name of all records of a table."""
        return self._book.rows(f"SELECT id, uid, {_external_id_of(kind)}, name FROM {kind} ORDER BY id")

    def identities(self, table: str, columns: Sequence[str]) -> list[tuple[Any, ...]]:
        """id, uid, external id and `columns` of all records, by id."""
        wanted = ("id", "uid", _external_id_of(table), *columns)
        return self._book.rows(f"SELECT {', '.join(wanted)} FROM {table} ORDER BY id")

    def values(self, table: str, columns: Sequence[str], ids: Sequence[int]) -> dict[int, tuple[Any, ...]]:
        """id -> `columns` of these records."""
        sql = f"SELECT id, {', '.join(columns)} FROM {table}"
        if len(ids) > FEW:
            wanted = set(ids)
            return {row[0]: row[1:] for row in self._book.rows(sql) if row[0] in wanted}
        marks = ", ".join("?" * len(ids))
        return {row[0]: row[1:] for row in self._book.rows(f"{sql} WHERE id IN ({marks})", list(ids))}


def _external_id_of(table: str) -> str:
    """The column, or NULL for records that other systems do not number."""
    return "external_id" if "external_id" in Base.metadata.tables[table].columns else "NULL"
