"""Rows of a long table as ranges of neighbours: all of 200,000 rows are one."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtWidgets import QAbstractItemView


def runs(rows: Iterable[int]) -> list[tuple[int, int]]:
    """Ascending rows as runs of neighbours (first, last).

    >>> runs([0, 1, 4])
    [(0, 1), (4, 4)]
    """
    found: list[tuple[int, int]] = []
    first = last = -1
    for row in rows:
        if row != last + 1 or first < 0:
            if first >= 0:
                found.append((first, last))
            first = row
        last = row
    return [*found, (first, last)] if first >= 0 else found


def selected_rows(view: QAbstractItemView) -> list[int]:
    """Ascending; from the ranges of the selection, not from its cells."""
    rows: set[int] = set()
    selection = view.selectionModel().selection()
    for number in range(selection.size()):
        part = selection.at(number)
        rows.update(range(part.top(), part.bottom() + 1))
    return sorted(rows)
