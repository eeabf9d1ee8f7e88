"""Queries of one subject each; every function returns a statement, Book.rows runs it."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping
from datetime import date
from functools import lru_cache, wraps
from typing import Any, ParamSpec, cast

from sqlalchemy import Select

Statement = Select[*tuple[Any, ...]]
"""A query whose columns its docstring names."""

P = ParamSpec("P")

KEPT = 32


class _Items(tuple[tuple[Any, Any], ...]):
    """A mapping as a key of the cache."""


def kept(build: Callable[P, Statement]) -> Callable[P, Statement]:
    """Give the statement built last time for the same arguments: on a typical book building takes longer than running."""

    @lru_cache(maxsize=KEPT)
    def keep(*arguments: Any) -> Statement:
        return cast(Callable[..., Statement], build)(
            *(dict(one) if isinstance(one, _Items) else one for one in arguments)
        )

    @wraps(build)
    def look_up(*arguments: Any) -> Statement:
        return keep(*(_Items(one.items()) if isinstance(one, Mapping) else one for one in arguments))

    return cast("Callable[P, Statement]", look_up)


def listed(ids: Iterable[int]) -> str:
    """Ids as the one JSON text in which they travel to json_each, whatever their number."""
    return json.dumps(list(ids))


def as_day(text: str | None) -> date | None:
    """A day of Book.rows, which gives days as texts."""
    return date.fromisoformat(text) if text else None
