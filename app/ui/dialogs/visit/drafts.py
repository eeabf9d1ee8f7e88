"""What was typed into a visit form that was closed without saving, kept while the book is open."""

from __future__ import annotations

from weakref import WeakKeyDictionary

from PySide6.QtCore import QObject

from app.ui.dialogs.visit.state import VisitState

DraftKey = tuple[int | None, int | None, int | None, int | None]
"""visit_id, customer_id, deal_id, dealer_id the form was opened with."""

_kept: WeakKeyDictionary[QObject, dict[DraftKey, VisitState]] = WeakKeyDictionary()


def kept(book: QObject, key: DraftKey) -> VisitState | None:
    """`book` lives as long as the book is open."""
    return _kept.get(book, {}).get(key)


def keep(book: QObject, key: DraftKey, state: VisitState) -> None:
    _kept.setdefault(book, {})[key] = state


def drop(book: QObject, key: DraftKey) -> None:
    _kept.get(book, {}).pop(key, None)
