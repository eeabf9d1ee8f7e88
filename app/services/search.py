"""Search over customers, deals, contacts and dealers: any substring, Chinese, pinyin and pinyin initials."""

from __future__ import annotations

from msgspec import Struct

from app.storage.book import Book
from app.storage.queries.search import SEARCHED_KINDS, like_pattern, search_sql
from app.terms import TableKind


class SearchHit(Struct, frozen=True):
    """detail: the customer of a deal or contact, the area of a customer or dealer; may be empty."""

    kind: TableKind
    id: int
    name: str
    detail: str


class SearchService:
    def __init__(self, book: Book) -> None:
        self._book = book

    def search(self, text: str, limit: int = 30) -> list[SearchHit]:
        """Hits by kind, shortest names first; at most `limit` of each kind. No text, no hits."""
        if not text.strip():
            return []
        pattern = like_pattern(text)
        return [
            SearchHit(TableKind(kind), *row)
            for kind in SEARCHED_KINDS
            for row in self._book.rows(search_sql(kind), (pattern, limit))
        ]
