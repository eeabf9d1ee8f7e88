"""The short lists that forms offer: reps, areas, industries, products, dealers, and customers by name."""

from __future__ import annotations

from msgspec import Struct
from sqlalchemy import select

from app.changes import Step
from app.errors import RuleError
from app.models import Area, Base, Customer, Dealer, Industry, Product, Rep
from app.storage.book import Book
from app.storage.queries.search import like_pattern


class NamedItem(Struct, frozen=True):
    id: int
    name: str


_MODELS: dict[str, type[Area] | type[Dealer] | type[Industry] | type[Product] | type[Rep]] = {
    "area": Area,
    "dealer": Dealer,
    "industry": Industry,
    "product": Product,
    "rep": Rep,
}


class LookupService:
    def __init__(self, book: Book) -> None:
        self._book = book

    def reps(self) -> list[NamedItem]:
        return self._all("rep")

    def areas(self) -> list[NamedItem]:
        return self._all("area")

    def industries(self) -> list[NamedItem]:
        return self._all("industry")

    def products(self) -> list[NamedItem]:
        return self._all("product")

    def dealers(self) -> list[NamedItem]:
        return self._all("dealer")

    def customers(self, text: str, limit: int = 20) -> list[NamedItem]:
        """Customers whose name, pinyin or initials contain `text`; shortest names first."""
        rows = self._book.rows(
            "SELECT id, name FROM customer WHERE search_key LIKE ? ESCAPE '\\' ORDER BY length(name), name LIMIT ?",
            (like_pattern(text), limit),
        )
        return [NamedItem(*row) for row in rows]

    def names(self, table: str) -> dict[int, str]:
        """id -> name of a short list (area, dealer, industry, product, rep)."""
        return {item.id: item.name for item in self._all(table)}

    def add(self, table: str, name: str) -> int:
        """Add an entry, or find the one of that name. One undo step. Raises RuleError NAME_MISSING."""
        name = name.strip()
        if not name:
            raise RuleError("NAME_MISSING")
        model = _MODELS[table]
        with self._book.write(Step(f"ADD_{table.upper()}", {"name": name})) as session:
            known = session.scalar(select(model).where(model.name == name))
            if known is not None:
                return known.id
            record: Base = model(name=name)
            session.add(record)
            session.flush()
            return record.id

    def customer_name(self, customer_id: int | None) -> str | None:
        rows = self._book.rows(select(Customer.name).where(Customer.id == customer_id)) if customer_id else []
        return rows[0][0] if rows else None

    def _all(self, table: str) -> list[NamedItem]:
        rows = self._book.rows(f"SELECT id, name FROM {_MODELS[table].__tablename__} ORDER BY name, id")
        return [NamedItem(*row) for row in rows]
