"""What a change of stage or of the expected close writes beside the deal: its stage entries and its slips (R13)."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from sqlalchemy import select

from app.methods.slips import close_change
from app.models import Deal, Slip, StageEntry
from app.storage.write_session import WriteSession
from app.terms import END_STAGES, OPEN_STAGES, WON_STAGES, DealChange, DealStage, SlipReason

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
    was_won, is_won = deal.stage in WON_STAGES, stage in WON_STAGES
    deal.stage = stage.value
    deal.stage_since = days.get("stage_since") or today
    won_on = deal.won_on if was_won else None
    closed_on = deal.closed_on if was_won and is_won else None
    deal.won_on = (days.get("won_on") or won_on or days.get("closed_on") or today) if is_won else None
    closed = is_won or stage in END_STAGES
    deal.closed_on = (days.get("closed_on") or closed_on or deal.won_on or today) if closed else None
    if stage is not DealStage.LOST:
        deal.loss_reason = None


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
