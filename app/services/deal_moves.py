"""What a change of stage or of the expected close writes beside the deal: its stage entries and its slips (R13)."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import Any, NamedTuple

from sqlalchemy import select

from app.methods.slips import close_change, in_month
from app.methods.texts import said
from app.models import Deal, Slip, StageEntry
from app.services.records import refuse_unknown
from app.storage.queries import as_day
from app.storage.write_session import WriteSession
from app.terms import END_STAGES, OPEN_STAGES, WON_STAGES, DealChange, DealStage, LossReason, SlipReason

Days = Mapping[str, date | None]


def days_of(deal: Deal | None) -> dict[str, date | None]:
    return {day: getattr(deal, day, None) for day in ("expected_close", "stage_since", "won_on", "closed_on")}


def begin(session: WriteSession, deal: Deal) -> None:
    """The first entry of a new deal; none while nobody knows the day."""
    session.flush()
    _note(session, deal, deal.stage_since or deal.opened_on)


def enter(
    session: WriteSession,
    deal: Deal,
    stage: DealStage,
    today: date,
    reason: str | None = None,
    typed: Days | None = None,
) -> None:
    """Move one deal. A day in `typed` (of entering the stage, winning, closing) stands; otherwise it is `today`."""
    if deal.stage == stage:
        return
    if newest_entry(session, deal) is None:
        _note(session, deal, deal.stage_since or deal.opened_on)
    put_in(deal, stage, today, typed or {})
    _note(session, deal, deal.stage_since, reason)


def put_in(deal: Deal, stage: DealStage, today: date, days: Days) -> None:
    """The stage and the days that go with it; `days` are those that were typed."""
    was = _Standing(deal.stage, deal.won_on, deal.closed_on)
    for column, value in _standing_in(was, stage, today, days).items():
        setattr(deal, column, value)
    if stage is not DealStage.LOST:
        deal.loss_reason = None


class _Standing(NamedTuple):
    stage: str
    won_on: date | None
    closed_on: date | None


def _standing_in(was: _Standing, stage: DealStage, today: date, days: Days) -> dict[str, Any]:
    """Columns of a deal that enters a stage. Won days stay while it stays won; `days` are those that were typed."""
    was_won, is_won = was.stage in WON_STAGES, stage in WON_STAGES
    kept_won = was.won_on if was_won else None
    kept_closed = was.closed_on if was_won and is_won else None
    won_on = (days.get("won_on") or kept_won or days.get("closed_on") or today) if is_won else None
    closed = is_won or stage in END_STAGES
    closed_on = (days.get("closed_on") or kept_closed or won_on or today) if closed else None
    return {
        "stage": stage.value,
        "stage_since": days.get("stage_since") or today,
        "won_on": won_on,
        "closed_on": closed_on,
    }


def redate(session: WriteSession, deal: Deal, before: Days) -> None:
    """A day of entering that was typed without a move is the day of the stage's own entry."""
    if deal.stage_since is None or deal.stage_since == before["stage_since"]:
        return
    entry = newest_entry(session, deal)
    if entry is not None and entry.stage == deal.stage:
        entry.entered_on = deal.stage_since


def push(session: WriteSession, deal: Deal, before: date | None, today: date, reason: SlipReason | None = None) -> None:
    """Count and note a slip if the expected close of an open deal went to a later month; within the month it is none."""
    after = deal.expected_close
    if deal.stage not in OPEN_STAGES or close_change(before, after) is not DealChange.SLIPPED:
        return
    deal.slips += 1
    slip = Slip(deal_id=deal.id, slipped_on=today, from_on=before, to_on=after, reason=reason.value if reason else None)
    session.add(slip)


def newest_entry(session: WriteSession, deal: Deal) -> StageEntry | None:
    newest = select(StageEntry).where(StageEntry.deal_id == deal.id).order_by(StageEntry.id.desc()).limit(1)
    return session.scalar(newest)


def _note(session: WriteSession, deal: Deal, day: date | None, reason: str | None = None) -> None:
    if day is not None:
        session.add(StageEntry(deal_id=deal.id, stage=deal.stage, entered_on=day, reason=reason))
        session.flush()


class Loss(NamedTuple):
    """reason None: the one that is known, else OTHER; rival None: the one that is known."""

    reason: LossReason | None
    rival: str | None


def move(
    session: WriteSession, ids: Sequence[int], stage: DealStage, today: date, reason: str | None, loss: Loss
) -> None:
    """What `enter` does for one deal, for many in a few statements; those lost get their `loss`, also if they stand there.

    Raises RuleError UNKNOWN_RECORD.
    """
    refuse_unknown(session, Deal, ids)
    columns: dict[str, dict[int, Any]] = {}
    entries: list[tuple[int, str, str, str | None]] = []
    for deal_id, since, lost_for, is_noted, *standing in _in_order(session, _STANDING, ids):
        was = _Standing(standing[0], *map(as_day, standing[1:]))
        values: dict[str, Any] = {}
        if was.stage != stage:
            values = _standing_in(was, stage, today, {}) | {
                "loss_reason": lost_for if stage is DealStage.LOST else None
            }
            if not is_noted and since:
                entries.append((deal_id, was.stage, since, None))
            entries.append((deal_id, stage.value, today.isoformat(), reason))
        if stage is DealStage.LOST:
            values |= _lost(loss, lost_for)
        for column, value in values.items():
            columns.setdefault(column, {})[deal_id] = value
    for column, chosen in columns.items():
        session.set_values(Deal, column, chosen)
    session.add_rows(StageEntry, ("deal_id", "stage", "entered_on", "reason"), entries)


def expect_in(
    session: WriteSession, ids: Sequence[int], month: date | None, today: date, why: SlipReason | None
) -> None:
    """Expect deals in the month of a day, each on its own day of the month, and note slips as `push` does.

    Raises RuleError UNKNOWN_RECORD.
    """
    refuse_unknown(session, Deal, ids)
    closes: dict[int, date | None] = {}
    counts: dict[int, int] = {}
    slips = []
    for deal_id, stage, text, count in _in_order(session, _EXPECTED, ids):
        before = as_day(text)
        after = closes[deal_id] = None if month is None else in_month(before, month)
        if after and stage in OPEN_STAGES and close_change(before, after) is DealChange.SLIPPED:
            counts[deal_id] = count + 1
            slips.append((deal_id, today.isoformat(), text, after.isoformat(), why.value if why else None))
    session.set_values(Deal, "expected_close", closes)
    session.set_values(Deal, "slips", counts)
    session.add_rows(Slip, ("deal_id", "slipped_on", "from_on", "to_on", "reason"), slips)


def _lost(loss: Loss, known: str | None) -> dict[str, Any]:
    found: dict[str, Any] = {}
    if loss.reason or not known:
        found["loss_reason"] = (loss.reason or LossReason.OTHER).value
    rival = said(loss.rival)
    if rival is not None:
        found["rival"] = rival
    return found


_STANDING = (
    "SELECT d.id, coalesce(d.stage_since, d.opened_on), d.loss_reason,"
    " EXISTS (SELECT 1 FROM stage_entry e WHERE e.deal_id = d.id), d.stage, d.won_on, d.closed_on"
    " FROM deal d WHERE d.id IN (SELECT value FROM json_each(?))"
)
_EXPECTED = "SELECT id, stage, expected_close, slips FROM deal WHERE id IN (SELECT value FROM json_each(?))"


def _in_order(session: WriteSession, sql: str, ids: Iterable[int]) -> list[tuple[Any, ...]]:
    """Rows in the order of `ids`, for entries are numbered in the order they are written in."""
    chosen = list(ids)
    found = {row[0]: row for row in session.run(sql, (json.dumps(chosen),))}
    return [found[deal_id] for deal_id in chosen]
