"""What the cards of the board can be filtered by besides words and flags, and how a filter is remembered."""

from __future__ import annotations

from datetime import date, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from msgspec import Struct
from msgspec.structs import replace

from app.terms import BOARD_STAGES, Flag

if TYPE_CHECKING:
    from collections.abc import Mapping

    from app.services.deal_table import DealFilter

Ids = tuple[int | None, ...]


class ListColumn(StrEnum):
    """Short lists one chooses from; the value is the column of the deal table's filter."""

    OWNER = "owner_ids"
    AREA = "area_ids"
    PRODUCT = "product_ids"
    DEALER = "dealer_ids"
    INDUSTRY = "industry_ids"


TABLES = {
    ListColumn.OWNER: "rep",
    ListColumn.AREA: "area",
    ListColumn.PRODUCT: "product",
    ListColumn.DEALER: "dealer",
    ListColumn.INDUSTRY: "industry",
}


class CloseSpan(StrEnum):
    """Expected close, counted from the day the board is seen as of."""

    PASSED = "PASSED"
    THIS_MONTH = "THIS_MONTH"
    NEXT_MONTH = "NEXT_MONTH"
    NEXT_90_DAYS = "NEXT_90_DAYS"


class Criteria(Struct, frozen=True):
    """lists: chosen ids, None among them: deals without any. Amounts in cents, both ends included; None: open end.

    With an amount range a deal without amount does not pass.
    """

    lists: tuple[tuple[ListColumn, Ids], ...] = ()
    amount_from: int | None = None
    amount_until: int | None = None
    close: CloseSpan | None = None

    @property
    def is_active(self) -> bool:
        return self != NO_CRITERIA

    def ids_of(self, column: ListColumn) -> Ids:
        return dict(self.lists).get(column, ())

    def with_ids(self, column: ListColumn, ids: Ids) -> Criteria:
        chosen = {**dict(self.lists), column: ids}
        return replace(self, lists=tuple((key, chosen[key]) for key in ListColumn if chosen.get(key)))

    def toggled(self, column: ListColumn, key: int | None) -> Criteria:
        ids = self.ids_of(column)
        return self.with_ids(column, tuple(i for i in ids if i != key) if key in ids else (*ids, key))

    def passes_amount(self, cents: int | None) -> bool:
        if self.amount_from is None and self.amount_until is None:
            return True
        if cents is None:
            return False
        least = self.amount_from if self.amount_from is not None else cents
        most = self.amount_until if self.amount_until is not None else cents
        return least <= cents <= most

    def deal_filter(self, as_of: date) -> DealFilter | None:
        """What the book is asked; None: the lists and the close leave nobody out."""
        if not self.lists and self.close is None:
            return None
        first, last = span_days(self.close, as_of) if self.close is not None else (None, None)
        from app.services.deal_table import DealFilter

        return DealFilter(
            stages=BOARD_STAGES,
            owner_ids=self.ids_of(ListColumn.OWNER),
            area_ids=self.ids_of(ListColumn.AREA),
            product_ids=self.ids_of(ListColumn.PRODUCT),
            dealer_ids=self.ids_of(ListColumn.DEALER),
            industry_ids=self.ids_of(ListColumn.INDUSTRY),
            close_from=first,
            close_until=last,
        )

    def state(self) -> dict[str, object]:
        return {
            "lists": {column.value: list(ids) for column, ids in self.lists},
            "amount": [self.amount_from, self.amount_until],
            "close": self.close.value if self.close is not None else None,
        }


NO_CRITERIA = Criteria()


def span_days(span: CloseSpan, as_of: date) -> tuple[date | None, date | None]:
    """First and last day; None: open end."""
    first = as_of.replace(day=1)
    second = _next_month(first)
    match span:
        case CloseSpan.PASSED:
            return None, as_of - timedelta(days=1)
        case CloseSpan.THIS_MONTH:
            return first, second - timedelta(days=1)
        case CloseSpan.NEXT_MONTH:
            return second, _next_month(second) - timedelta(days=1)
        case CloseSpan.NEXT_90_DAYS:
            return as_of, as_of + timedelta(days=90)


def criteria_of(state: Mapping[str, Any]) -> Criteria:
    """From a remembered state; what is not understood is left out."""
    lists = state.get("lists")
    found = NO_CRITERIA
    for column in ListColumn:
        ids = lists.get(column.value) if isinstance(lists, dict) else None
        if isinstance(ids, list):
            found = found.with_ids(column, tuple(i for i in ids if i is None or isinstance(i, int)))
    amount = state.get("amount")
    low, high = amount if isinstance(amount, list) and len(amount) == 2 else (None, None)
    close = {span.value: span for span in CloseSpan}.get(str(state.get("close")))
    return replace(found, amount_from=_cents(low), amount_until=_cents(high), close=close)


def flags_of(words: object) -> frozenset[Flag]:
    known = {flag.value: flag for flag in Flag}
    return frozenset(known[word] for word in words if word in known) if isinstance(words, list) else frozenset()


def _cents(value: object) -> int | None:
    return value if isinstance(value, int) else None


def _next_month(first: date) -> date:
    return (first + timedelta(days=32)).replace(day=1)
