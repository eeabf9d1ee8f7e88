"""What an import means for the way of the deals: stages of a file put in their place, moves and slips of changed deals (R13)."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any, NamedTuple

from app.exchange.import_plan import TablePlan
from app.models import Deal, Slip, StageEntry
from app.services import deal_moves
from app.services.records import existing
from app.storage.write_session import WriteSession
from app.terms import DealStage, RowState

_COLUMNS = ("uid", "deal_id", "stage", "entered_on", "reason")


class _Entry(NamedTuple):
    """As the book stores it; uid None: new."""

    uid: str | None
    deal_id: int
    stage: str
    entered_on: str
    reason: str | None


def add_stages(session: WriteSession, rows: Sequence[tuple[Any, ...]]) -> None:
    """Add entries (uid, deal, stage, day, reason) in the order given, and put every deal where its last one says.

    Entries of the book that are later than a new one are recorded behind it, for their order is that of the record.
    """
    new = [_Entry(*row) for row in rows]
    first: dict[int, str] = {}
    for entry in new:
        first[entry.deal_id] = min(entry.entered_on, first.get(entry.deal_id, entry.entered_on))
    standing = _standing(session, first, new)
    later = _taken_out(session, first) + standing
    together = sorted([*new, *later], key=lambda entry: entry.entered_on) if later else new
    session.add_rows(StageEntry, _COLUMNS, together)
    settle_deals(session, first)


def settle_deals(session: WriteSession, deal_ids: Iterable[int]) -> None:
    """Each deal stands in the stage of its last entry since that day."""
    for deal_id, stage, day in _last_entries(session, deal_ids):
        deal = existing(session, Deal, deal_id)
        since = date.fromisoformat(day)
        if deal.stage != stage:
            deal_moves.put_in(deal, DealStage(stage), since, {})
        elif deal.stage_since != since:
            deal.stage_since = since


def note_moves(session: WriteSession, table: TablePlan, today: date | None) -> None:
    """Entries and slips of the deals that a table of deals has moved or pushed.

    A day nobody knows leaves no entry; without `today` a slip is counted but not dated.
    """
    moved: list[tuple[int, str, str | None]] = []
    slips = []
    for row, changes in table.changes.items():
        if table.states[row] is RowState.CHANGED:
            old = {column: before for column, before, _ in changes}
            new = {column: after for column, _, after in changes}
            if "stage" in new:
                moved.append((table.targets[row], old["stage"], old.get("stage_since")))
            if today and "slips" in new and new.get("expected_close") and old["expected_close"] < new["expected_close"]:
                pushed = (old["expected_close"], new["expected_close"])
                slips.append((table.targets[row], today.isoformat(), *pushed))
    session.add_rows(Slip, ("deal_id", "slipped_on", "from_on", "to_on"), slips)
    _add_moves(session, moved)


def _add_moves(session: WriteSession, moved: Sequence[tuple[int, str, str | None]]) -> None:
    last = {deal_id: stage for deal_id, stage, _ in _last_entries(session, (row[0] for row in moved))}
    states = _rows(session, "SELECT id, stage, stage_since, opened_on FROM deal WHERE id IN", (row[0] for row in moved))
    now = {deal_id: rest for deal_id, *rest in states}
    entries = []
    for deal_id, old_stage, old_since in moved:
        stage, since, opened = now[deal_id]
        if deal_id not in last and (old_since or opened):
            entries.append((deal_id, old_stage, old_since or opened))
        if since and last.get(deal_id) != stage:
            entries.append((deal_id, stage, since))
    session.add_rows(StageEntry, ("deal_id", "stage", "entered_on"), entries)


def _taken_out(session: WriteSession, first: dict[int, str]) -> list[_Entry]:
    """Entries of the book that are later than the first new one of their deal, in their order."""
    sql = "SELECT id, uid, deal_id, stage, entered_on, reason FROM stage_entry WHERE deal_id IN"
    found = [row for row in _rows(session, sql, first) if row[4] > first[row[2]]]
    for entry_id, *_ in found:
        session.delete(existing(session, StageEntry, entry_id))
    session.flush()
    return [_Entry(*rest) for _, *rest in sorted(found)]


def _standing(session: WriteSession, first: dict[int, str], new: Sequence[_Entry]) -> list[_Entry]:
    """The stage a deal without entries stands in, where its record says it came there after all that the file tells."""
    told: dict[int, list[_Entry]] = defaultdict(list)
    for entry in new:
        told[entry.deal_id].append(entry)
    sql = "SELECT DISTINCT deal_id FROM stage_entry WHERE deal_id IN"
    known = {row[0] for row in _rows(session, sql, first)}
    standing = []
    for deal_id, stage, since in _rows(session, "SELECT id, stage, stage_since FROM deal WHERE id IN", first):
        last = max(told[deal_id], key=lambda entry: entry.entered_on)
        if deal_id not in known and since and since > last.entered_on and stage != last.stage:
            standing.append(_Entry(None, deal_id, stage, since, None))
    return standing


def _last_entries(session: WriteSession, deal_ids: Iterable[int]) -> list[tuple[int, str, str]]:
    """deal_id, stage and day of the entry recorded last."""
    sql = "SELECT deal_id, stage, entered_on, max(id) FROM stage_entry WHERE deal_id IN"
    return [row[:3] for row in _rows(session, sql, deal_ids, " GROUP BY deal_id")]


def _rows(session: WriteSession, sql: str, ids: Iterable[int], after: str = "") -> list[tuple[Any, ...]]:
    session.flush()
    return session.run(f"{sql} (SELECT value FROM json_each(?)){after}", (json.dumps(list(ids)),))
