"""Named views of a tab: filter, order and whatever else it wants back. They live in the book, so a copy of it has them."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from msgspec import Struct
from sqlalchemy import select

from app.changes import Step
from app.errors import RuleError
from app.models import SavedView
from app.services.records import existing
from app.storage.book import Book
from app.storage.queries import board as queries


class NamedView(Struct, frozen=True):
    """state: what the tab gave; a tab reads from it what it still knows."""

    id: int
    name: str
    state: Mapping[str, Any]


class SavedViewService:
    def __init__(self, book: Book) -> None:
        self._book = book

    def all(self, tab: str) -> tuple[NamedView, ...]:
        """By name."""
        rows = self._book.rows(*queries.saved_views(tab))
        return tuple(NamedView(view_id, name, _read(state)) for view_id, name, state in rows)

    def save(self, tab: str, name: str, state: Mapping[str, object]) -> int:
        """Save under a name; one of that name is replaced. One undo step. Raises RuleError NAME_MISSING."""
        name = name.strip()
        if not name:
            raise RuleError("NAME_MISSING")
        text = json.dumps(dict(state), ensure_ascii=False, sort_keys=True)
        with self._book.write(Step("SAVE_VIEW", {"name": name})) as session:
            view = session.scalar(select(SavedView).where(SavedView.tab == tab, SavedView.name == name))
            if view is None:
                view = SavedView(tab=tab, name=name, state=text)
                session.add(view)
            else:
                view.state = text
            session.flush()
            return view.id

    def delete(self, view_id: int) -> None:
        """One undo step. Raises RuleError UNKNOWN_RECORD."""
        with self._book.write(Step("DELETE_VIEW")) as session:
            view = existing(session, SavedView, view_id)
            session.delete(view)


def _read(text: str) -> dict[str, Any]:
    """A state that was spoilt outside the program counts as empty."""
    try:
        state = json.loads(text)
    except ValueError:
        return {}
    return state if isinstance(state, dict) else {}
