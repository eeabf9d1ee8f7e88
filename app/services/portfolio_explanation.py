"""What an explanation consists of, and how one is put together from a view and its classes."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from decimal import Decimal
from enum import StrEnum
from typing import Any, Literal

import numpy as np
from msgspec import Struct

from app.services.portfolio_classes import Lack, PortfolioClasses
from app.services.portfolio_view import PortfolioView
from app.services.setting_values import SettingValues
from app.storage.book import Book
from app.storage.queries import as_day
from app.storage.queries.portfolio_facts import MISSING
from app.terms import Flag, Loyalty, Status

Unit = Literal["money", "share", "score", "points", "count", "level", "ratio", "day", "enum", "text", "yes_no"]
"""money: cents; share and growth: 0.1 = 10 %; score: 1..5; points: 0..100; level: 0..4; ratio: 1 = equal."""

Value = int | float | Decimal | str | date | bool | None


class Input(Struct, frozen=True):
    """One thing the rule looked at; value None = not known.

    code: the key of a setting, or the name of a fact, e.g. "sales_12m". An enum's value is one of its words.
    """

    code: str
    value: Value
    unit: Unit


class Explanation(Struct, frozen=True):
    """rule: its number, "" for a plain fact. result: the class, the share 0..1, or the potential in cents; None if missing."""

    rule: str
    result: StrEnum | Decimal | None
    status: Status
    as_of: date
    inputs: tuple[Input, ...]
    missing: tuple[Lack, ...]
    flags: tuple[Flag, ...]


class ExplanationParts:
    """What the explanations of one view's positions have in common."""

    def __init__(self, book: Book, view: PortfolioView, classes: PortfolioClasses, settings: SettingValues) -> None:
        self._book = book
        self._view = view
        self._classes = classes
        self._settings = settings

    def _done(
        self,
        rule: str,
        result: StrEnum | Decimal | None,
        inputs: Iterable[Input],
        missing: tuple[Lack, ...] = (),
        flags: Iterable[Flag] = (),
    ) -> Explanation:
        status = Status.MISSING if result in (None, Loyalty.UNKNOWN) else Status.OK
        return Explanation(rule, result, status, self._view.scope.as_of, tuple(inputs), missing, tuple(flags))

    def _classed(
        self,
        rule: str,
        order: Sequence[StrEnum],
        code: np.integer,
        inputs: Iterable[Input],
        missing: tuple[Lack, ...] = (),
        flags: Iterable[Flag] = (),
    ) -> Explanation:
        return self._done(rule, order[int(code)] if code >= 0 else None, inputs, missing, flags)

    def _fact(self, code: str, name: str | None) -> Explanation:
        status = Status.MISSING if name is None else Status.OK
        return Explanation("", None, status, self._view.scope.as_of, (Input(code, name, "text"),), (), ())

    def _sales(self, at: int) -> tuple[Input, ...]:
        view = self._view
        return (
            Input("sales", int(view.sales_cents[at]), "money"),
            Input("sales_from", view.scope.start, "day"),
            Input("sales_until", view.scope.end, "day"),
        )

    def _potentials(self, at: int) -> tuple[Input, ...]:
        potential_on = self._column(at, "potential_on")
        return (
            Input("potential", int(self._view.potential_cents[at]) or None, "money"),
            Input("potential_on", as_day(potential_on), "day"),
            Input("potential_confidence", self._column(at, "potential_confidence"), "enum"),
            Input("companies", len(self._view.member_ids(at)), "count"),
        )

    def _no_potential(self, at: int) -> tuple[Lack, ...]:
        return lacking({Lack.POTENTIAL: self._view.potential_cents[at] <= 0})

    def _setting(self, key: str, unit: Unit) -> Input:
        return Input(key, self._settings.value(key), unit)

    def _score(self, at: int, name: str) -> int | None:
        value = int(self._classes.whole.scores.columns[name][self._classes.place(at)])
        return None if value == MISSING else value

    def _column(self, at: int, name: str) -> Any:
        """A column of the customer (of a group its topmost company) as the book has it now."""
        customer = int(self._view.ids[at])
        rows = self._book.rows(f"SELECT {name} FROM customer WHERE id = ?", (customer,))
        return rows[0][0] if rows else None


def number(value: np.floating) -> float | None:
    """A plain number; nan is None."""
    return None if np.isnan(value) else float(value)


def lacking(missing: Mapping[Lack, bool | np.bool_]) -> tuple[Lack, ...]:
    return tuple(lack for lack, applies in missing.items() if applies)
