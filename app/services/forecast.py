"""Forecast discipline (R23): quotas, categories by evidence, calls kept apart from them, snapshots, accuracy, what-if."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from datetime import date
from typing import Any

from msgspec.structs import replace
from sqlalchemy import select

from app.changes import Step
from app.errors import RuleError
from app.methods.forecast import (
    ForecastPeriod,
    ForecastSpan,
    accuracy,
    bias,
    bias_flag,
    call_needs_reason,
    first_snapshot,
    forecast_period,
    snapshot_due,
)
from app.methods.texts import said
from app.models import Deal, ForecastCall, ForecastLine, ForecastSnapshot, Quota, Rep
from app.services.book_settings import SettingsService
from app.services.deal_risk import DealRisk
from app.services.forecast_reading import ForecastReading
from app.services.forecast_views import (
    Calls,
    DealEvidence,
    ForecastAmounts,
    ForecastView,
    PeriodRecord,
    RepForecast,
    Snapshot,
    TrackRecord,
    WhatIf,
)
from app.services.records import existing
from app.services.scope import Scope
from app.storage.book import Book
from app.storage.queries import as_day
from app.storage.queries import forecast as queries
from app.storage.write_session import WriteSession
from app.terms import ForecastCategory, Period

RECORD_PERIODS = 8


class ForecastService:
    """Periods are named by any of their days; which span they have (month, quarter) is a setting."""

    def __init__(self, book: Book, settings: SettingsService, risk: DealRisk) -> None:
        self._book = book
        self._settings = settings
        self._reading = ForecastReading(book, risk)

    def period(self, day: date) -> ForecastPeriod:
        """The forecast period that holds `day`."""
        span = ForecastSpan(str(self._settings.value("forecast_period")))
        return forecast_period(day, span, self._settings.fiscal_first_month)

    def view(self, scope: Scope, day: date) -> ForecastView:
        """The forecast of the period of `day`, from the deals as they are; of the scope the filter and as_of count."""
        return self._reading.view(scope, self.period(day), {})

    def what_if(self, scope: Scope, day: date, changes: Mapping[int, WhatIf]) -> ForecastView:
        """The same with some open deals won, slipped behind the period or lost. Nothing is written."""
        return self._reading.view(scope, self.period(day), changes)

    def evidence(self, deal_id: int, as_of: date) -> DealEvidence | None:
        """What speaks for an open deal and what against it; None for a deal that is decided or gone."""
        return self._reading.evidence([deal_id], as_of, self.period).get(deal_id)

    def set_quota(self, rep_id: int | None, day: date, cents: int | None) -> None:
        """Of a rep, or the team's own (None), in the period of `day`; cents None takes it back. One undo step.

        Raises RuleError NEGATIVE_AMOUNT, UNKNOWN_RECORD.
        """
        if cents is not None and cents < 0:
            raise RuleError("NEGATIVE_AMOUNT", column="amount_cents")
        start = self.period(day).starts_on
        with self._write("SET_QUOTA", rep_id) as session:
            quota = session.scalar(select(Quota).where(Quota.rep_id.is_(rep_id), Quota.starts_on == start))
            if cents is None:
                if quota is not None:
                    session.delete(quota)
            elif quota is None:
                session.add(Quota(rep_id=rep_id, starts_on=start, amount_cents=cents))
            else:
                quota.amount_cents = cents

    def set_call(self, rep_id: int | None, day: date, cents: int | None, reason: str | None, as_of: date) -> None:
        """What the rep (None: the team) says the period will come to; cents None takes it back. One undo step.

        Raises RuleError CALL_NEEDS_REASON when it is above what is won and committed by evidence, UNKNOWN_RECORD.
        """
        if cents is not None and not said(reason) and cents > self._by_evidence(rep_id, day, as_of):
            raise RuleError("CALL_NEEDS_REASON")
        values = {"call_cents": cents, "call_reason": None if cents is None else said(reason)}
        self._set_call(rep_id, day, "SET_CALL", values)

    def set_adjustment(self, rep_id: int | None, day: date, cents: int | None, reason: str | None) -> None:
        """What the manager adds to a line or takes off (below 0); None takes it back. One undo step.

        Raises RuleError CALL_NEEDS_REASON for an adjustment without one, UNKNOWN_RECORD.
        """
        if cents and not said(reason):
            raise RuleError("CALL_NEEDS_REASON")
        values = {"adjustment_cents": cents or None, "adjustment_reason": said(reason) if cents else None}
        self._set_call(rep_id, day, "SET_ADJUSTMENT", values)

    def call_deals(
        self, ids: Iterable[int], category: ForecastCategory | None, reason: str | None, as_of: date
    ) -> None:
        """Put open deals into another category than the evidence does; None: back to it. One undo step.

        What a deal is by evidence is asked in the period in which it is to close.
        Raises RuleError CALL_NEEDS_REASON when one of them is raised without a reason (R23), UNKNOWN_RECORD.
        """
        called = list(ids)
        evidence = self._reading.evidence(called, as_of, self.period)
        with self._book.write(Step("CALL_DEALS", {"count": len(called)})) as session:
            for deal_id in called:
                deal = existing(session, Deal, deal_id)
                found = evidence.get(deal_id)
                by_evidence = ForecastCategory.FC_OMITTED if found is None else found.category
                if category is not None and not said(reason) and call_needs_reason(by_evidence, category):
                    raise RuleError("CALL_NEEDS_REASON")
                deal.forecast_call = None if category is None else category.value
                deal.forecast_reason = None if category is None else said(reason)

    def take_snapshot(self, as_of: date) -> int:
        """Keep the forecast of as_of's period as it stands; a day that has one keeps it. Returns its id. Never undone."""
        start = self.period(as_of).starts_on
        view = self.view(_whole(as_of), as_of)
        with self._book.write(Step("FORECAST_SNAPSHOT")) as session:
            there = session.scalar(
                select(ForecastSnapshot).where(ForecastSnapshot.taken_on == as_of, ForecastSnapshot.starts_on == start)
            )
            if there is not None:
                return there.id
            snapshot = ForecastSnapshot(taken_on=as_of, starts_on=start)
            session.add(snapshot)
            session.flush()
            session.add_all(snapshot_lines(snapshot.id, view))
            return snapshot.id

    def ensure_weekly(self, as_of: date) -> bool:
        """Take the snapshot that fell due on Friday, once a week; whether one was taken. A book without deals has none."""
        if self._book.read_only or not self._book.rows("SELECT 1 FROM deal LIMIT 1"):
            return False
        last = self._book.rows(queries.newest_snapshot())[0][0]
        if not snapshot_due(as_day(last), as_of):
            return False
        self.take_snapshot(as_of)
        return True

    def snapshots(self, day: date) -> tuple[Snapshot, ...]:
        """Of the period of `day`, oldest first."""
        return self._reading.snapshots(self.period(day).starts_on)

    def accuracy(self, as_of: date, rep_id: int | None = None, periods: int = RECORD_PERIODS) -> TrackRecord:
        """The first snapshot of each ended period against what was won in it; of a rep, or of the team (None)."""
        rows = self._book.rows(queries.periods_taken(self.period(as_of).starts_on, periods))
        found = [self._record(self.period(date.fromisoformat(row[0])), rep_id) for row in reversed(rows)]
        records = tuple(record for record in found if record is not None)
        limit, running = self._settings.share("forecast_bias"), self._settings.whole("forecast_bias_periods")
        return TrackRecord(records, bias_flag([record.bias for record in records], limit, running))

    def _record(self, period: ForecastPeriod, rep_id: int | None) -> PeriodRecord | None:
        taken = {snapshot.taken_on: snapshot for snapshot in self._reading.snapshots(period.starts_on)}
        first = first_snapshot(taken, period)
        line = None if first is None else taken[first].of(rep_id)
        if first is None or line is None:
            return None
        actual = self._reading.won_cents(period, rep_id)
        cents = line.forecast_cents
        return PeriodRecord(period, first, cents, actual, accuracy(cents, actual), bias(cents, actual))

    def _by_evidence(self, rep_id: int | None, day: date, as_of: date) -> int:
        """Cents won and committed."""
        view = self.view(replace(_whole(as_of), owner_id=rep_id), day)
        return view.team.amounts.won + view.team.amounts.commit

    def _set_call(self, rep_id: int | None, day: date, code: str, values: Mapping[str, Any]) -> None:
        start = self.period(day).starts_on
        with self._write(code, rep_id) as session:
            call = session.scalar(
                select(ForecastCall).where(ForecastCall.rep_id.is_(rep_id), ForecastCall.starts_on == start)
            )
            if call is None:
                call = ForecastCall(rep_id=rep_id, starts_on=start)
            for column, value in values.items():
                setattr(call, column, value)
            if call.call_cents is not None or call.adjustment_cents is not None:
                session.add(call)
            elif call in session:
                session.delete(call)

    @contextmanager
    def _write(self, code: str, rep_id: int | None) -> Iterator[WriteSession]:
        with self._book.write(Step(code, {"name": self._name_of(rep_id)})) as session:
            if rep_id is not None:
                existing(session, Rep, rep_id)
            yield session

    def _name_of(self, rep_id: int | None) -> str:
        """For the step's words; empty for the team."""
        rows = self._book.rows("SELECT name FROM rep WHERE id = ?", (rep_id,))
        return str(rows[0][0]) if rows else ""


def snapshot_lines(snapshot_id: int, view: ForecastView) -> Iterator[ForecastLine]:
    """One line per rep; that without a rep holds the deals nobody owns, and the team's own quota, call and adjustment."""
    nobody = RepForecast(None, None, False, ForecastAmounts(), 0, 0, Calls())
    lines = view.lines if any(line.rep_id is None for line in view.lines) else (*view.lines, nobody)
    for line in lines:
        calls = view.team.calls if line.rep_id is None else line.calls
        has_quota = line.rep_id is not None or view.has_team_quota
        yield ForecastLine(
            snapshot_id=snapshot_id,
            rep_id=line.rep_id,
            won_cents=line.amounts.won,
            commit_cents=line.amounts.commit,
            best_cents=line.amounts.best,
            pipeline_cents=line.amounts.pipeline,
            omitted_cents=line.amounts.omitted,
            quota_cents=calls.quota_cents if has_quota else None,
            call_cents=calls.call_cents,
            adjustment_cents=calls.adjustment_cents,
        )


def _whole(as_of: date) -> Scope:
    """Of everyone everywhere."""
    return Scope(as_of, date.min, date.max, Period.ALL_TIME)
