"""Which dealers of the list are shown, and in which order; no Qt in here."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from enum import StrEnum
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from msgspec import Struct

from app.methods.names import search_key
from app.terms import BigResult, CreditState, DealerGrade, RiskLevel

if TYPE_CHECKING:
    from app.services.dealer_views import DealerRow

_key = lru_cache(maxsize=20_000)(search_key)


class Shown(StrEnum):
    ALL = "ALL"
    DUE = "DUE"
    DRAFT = "DRAFT"
    REVIEW = "REVIEW"
    KEY = "KEY"
    WARNED = "WARNED"
    INACTIVE = "INACTIVE"


class SortBy(StrEnum):
    NAME = "NAME"
    TOTAL = "TOTAL"
    CHANGE = "CHANGE"


class DealerFilter(Struct, frozen=True):
    """text: part of a name, its pinyin or initials. grade, kind and phase None: all of them."""

    text: str = ""
    shown: Shown = Shown.ALL
    grade: DealerGrade | None = None
    kind: str | None = None

    @property
    def is_active(self) -> bool:
        return self != DealerFilter()


_TESTS: dict[Shown, Callable[[DealerRow], bool]] = {
    Shown.ALL: lambda row: row.is_active,
    Shown.DUE: lambda row: row.is_due,
    Shown.DRAFT: lambda row: row.has_draft,
    Shown.REVIEW: lambda row: row.needs_review,
    Shown.KEY: lambda row: row.is_active and row.bigs.result is not BigResult.STANDARD,
    Shown.WARNED: lambda row: (
        row.is_dangerous
        or row.diversion is RiskLevel.HIGH
        or row.credit in (CreditState.WARN, CreditState.HOLD)
        or row.needs_review
    ),
    Shown.INACTIVE: lambda row: not row.is_active,
}


def filtered(rows: Iterable[DealerRow], wanted: DealerFilter) -> list[DealerRow]:
    text = wanted.text.strip().casefold()
    fits = _TESTS[wanted.shown]
    return [
        row
        for row in rows
        if fits(row)
        and wanted.grade in (None, row.grade)
        and wanted.kind in (None, row.dealer_type)
        and (not text or text in row.name.casefold() or text in _key(row.name))
    ]


def in_order(rows: Sequence[DealerRow], by: SortBy, descending: bool) -> list[DealerRow]:
    """Those without a figure stand last either way."""
    if by is SortBy.NAME:
        return sorted(rows, key=lambda row: row.name.casefold(), reverse=descending)
    field = "total" if by is SortBy.TOTAL else "change"

    def value(row: DealerRow) -> Any:
        return getattr(row, field)

    known = sorted((row for row in rows if value(row) is not None), key=value, reverse=descending)
    return [*known, *(row for row in rows if value(row) is None)]
