"""What a book holds."""

from __future__ import annotations

from app.storage.book import Book
from app.terms import TableKind

_TABLES = {
    TableKind.CUSTOMERS: "customer",
    TableKind.CONTACTS: "contact",
    TableKind.DEALS: "deal",
    TableKind.SALES: "sales_entry",
    TableKind.PRODUCTS: "product",
    TableKind.REPS: "rep",
    TableKind.AREAS: "area",
    TableKind.DEALERS: "dealer",
}


def book_info(book: Book) -> dict[TableKind, int]:
    """Records per kind."""
    return {kind: book.rows(f"SELECT count(*) FROM {table}")[0][0] for kind, table in _TABLES.items()}
