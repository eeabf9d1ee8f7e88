"""Deals as they stood at the end of a past day, each with what the money needs, in one pass over the journal.

`as_of.column_as_of` reads one column; a bridge needs five of every deal that changed, and of all others only their sum.
Days are UTC days of the journal's stamps, as in `as_of`.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from datetime import date
from typing import TYPE_CHECKING, Any

from app.terms import OPEN_STAGES

if TYPE_CHECKING:
    from app.storage.book import Book

STATE_COLUMNS = ("stage", "amount_cents", "expected_close", "owner_id", "area_id")

Row = tuple[Any, ...]
"""The values of STATE_COLUMNS as SQLite stores them (days are ISO texts)."""

Side = dict[int, Row | None]
"""Deal id -> its row on a day; None: the book did not have it."""

_AT = {column: at for at, column in enumerate(STATE_COLUMNS)}
_OPEN = ", ".join(f"'{stage.value}'" for stage in OPEN_STAGES)
_LISTED = ", ".join(f"'{column}'" for column in STATE_COLUMNS)
_MINE = " AND (:owner_id IS NULL OR owner_id = :owner_id) AND (:area_id IS NULL OR area_id = :area_id)"

_FIRST_CHANGES = (
    "SELECT row_id, column_name, old, kind FROM (SELECT c.row_id, c.column_name, c.old, c.kind, min(c.id)"
    " FROM journal_txn txn CROSS JOIN journal_change c ON c.txn_id = txn.id"
    " WHERE txn.id > ? AND c.table_name = 'deal' AND c.kind IN ('I', 'U', 'D')"
    f" AND (c.column_name IS NULL OR c.column_name IN ({_LISTED})) GROUP BY c.row_id, c.column_name)"
    " ORDER BY row_id, column_name"
)
"""Of each deal the first change of each column, and under column NULL its first insertion or deletion."""


def last_transaction(book: Book, day: date) -> int:
    """Id of the last transaction stamped on `day` or before; 0 if the book is younger."""
    sql = "SELECT id FROM journal_txn WHERE substr(at, 1, 10) <= ? ORDER BY id DESC LIMIT 1"
    rows = book.rows(sql, (day.isoformat(),))
    return int(rows[0][0]) if rows else 0


def both_sides(book: Book, first: date, last: date) -> tuple[Side, Side, Side]:
    """Every deal the journal names behind the end of `first`: as it was then, at the end of `last`, and as it is now."""
    cut, later_cut = last_transaction(book, first), last_transaction(book, last)
    behind = book.rows(_FIRST_CHANGES, (cut,))
    behind_last = book.rows(_FIRST_CHANGES, (later_cut,)) if later_cut > cut else behind
    now = _present(book, {row[0] for row in behind})
    return _taken_back(now, behind), _taken_back(now, behind_last), now


def open_now(book: Book, owner_id: int | None, area_id: int | None, closing: tuple[date, date] | None = None) -> int:
    """Cents of the open deals as they are; closing: first and last day of the expected closes that count."""
    sql = f"SELECT coalesce(sum(amount_cents), 0) FROM deal WHERE stage IN ({_OPEN}){_MINE}"
    values: dict[str, Any] = {"owner_id": owner_id, "area_id": area_id}
    if closing is not None:
        sql += " AND expected_close BETWEEN :first AND :last"
        values |= {"first": closing[0].isoformat(), "last": closing[1].isoformat()}
    return int(book.rows(sql, values)[0][0])


def names(book: Book, ids: Iterable[int]) -> dict[int, tuple[str, str | None]]:
    """Deal id -> its name and its customer's; a deal that was removed is called as it was when it went."""
    wanted = list(ids)
    sql = (
        "SELECT d.id, d.name, c.name FROM deal d LEFT JOIN customer c ON c.id = d.customer_id"
        " WHERE d.id IN (SELECT value FROM json_each(?))"
    )
    found = {row[0]: (row[1], row[2]) for row in book.rows(sql, (json.dumps(wanted),))}
    missing = [i for i in wanted if i not in found]
    return found | _names_of_removed(book, missing)


def _names_of_removed(book: Book, ids: Sequence[int]) -> dict[int, tuple[str, str | None]]:
    sql = (
        "SELECT row_id, json_extract(old, '$.name'), c.name, max(j.id) FROM journal_change j"
        " LEFT JOIN customer c ON c.id = json_extract(old, '$.customer_id')"
        " WHERE table_name = 'deal' AND kind = 'D' AND row_id IN (SELECT value FROM json_each(?)) GROUP BY row_id"
    )
    return {row[0]: (row[1], row[2]) for row in book.rows(sql, (json.dumps(ids),))} if ids else {}


def _present(book: Book, ids: set[int]) -> Side:
    columns = ", ".join(STATE_COLUMNS)
    sql = f"SELECT id, {columns} FROM deal WHERE id IN (SELECT value FROM json_each(?))"
    found: Side = dict.fromkeys(sorted(ids))
    found.update((row[0], row[1:]) for row in book.rows(sql, (json.dumps(sorted(ids)),)))
    return found


def _taken_back(now: Side, first_changes: Iterable[Row]) -> Side:
    """`now` with the first changes behind a point taken back: each holds what was before it.

    Rows come by deal, its first life event (column NULL) before its columns. Where that is an insertion the deal was not
    there yet. Where it is a deletion the whole deal is in it, and a column's own first change either came before the deletion
    or after an undo had brought the deal back as it was.
    """
    then = dict(now)
    deal_id, values = -1, list[Any]()
    for row_id, column, old, kind in first_changes:
        if row_id != deal_id:
            deal_id, values = row_id, list(then[row_id] or ())
        if column is None:
            values = [] if kind == "I" else list(map(json.loads(old).get, STATE_COLUMNS))
        elif values:
            values[_AT[column]] = old
        then[deal_id] = tuple(values) or None
    return then
