"""The demo's forecast book: quotas, what was called at the beginning of each quarter, a snapshot every Friday."""

from __future__ import annotations

import random
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import Any

from app.demo.deal_lives import DealLife
from app.methods.forecast import ForecastPeriod, category, forecast_period
from app.methods.funnel import SLIPPING_FROM
from app.methods.period import add_months
from app.methods.risk import HOT_STAGES, RedFlag
from app.models import Deal, ForecastCall, ForecastLine, ForecastSnapshot, Quota
from app.storage.write_session import WriteSession
from app.terms import OPEN_STAGES, DealStage, ForecastCategory

_QUARTERS = 5
_FRIDAY = 4
_STEP = 1_000_000
"""Quotas and calls are round: 10,000 of the currency."""

_ENGLISH = (
    "Framework contract is with their lawyers",
    "Was too hopeful three quarters running",
    "Letter of intent signed",
)
_CHINESE = ("框架合同已进入法务流程", "连续三个季度预测偏高", "已签意向书")


class ForecastDiary:
    """Turned to each day of the timeline; quotas and calls fit what the quarter came to."""

    def __init__(
        self,
        rng: random.Random,
        is_chinese: bool,
        lives: Sequence[DealLife],
        reps: Sequence[int],
        today: date,
        snapshots_from: date,
    ) -> None:
        self._rng = rng
        self._reasons = _CHINESE if is_chinese else _ENGLISH
        self._reps = reps
        self._snapshots_from = snapshots_from
        this_quarter = forecast_period(today).starts_on
        self._quarters = [forecast_period(add_months(this_quarter, 3 * at)) for at in range(1 - _QUARTERS, 2)]
        self._won = _won_by_quarter(lives)
        self._finals = [life.today() for life in lives]
        self._quotas = {q.starts_on: {rep: self._quota(rep, q) for rep in reps} for q in self._quarters}
        self._calls = {q.starts_on: {rep: self._call(rep, q) for rep in reps} for q in self._quarters[:-1]}
        self._has_begun = False

    def _quota(self, rep: int, quarter: ForecastPeriod) -> int:
        """About a tenth above what the rep wins in an average quarter; never less than what is won already."""
        wins = [self._won[one.starts_on][rep] for one in self._quarters[:-2]]
        average = sum(wins) / len(wins) * self._rng.uniform(1.0, 1.2)
        won = self._won[quarter.starts_on][rep] if quarter == self._quarters[-2] else 0
        return max(_rounded(average), _rounded(won * self._rng.uniform(1.02, 1.3)), _STEP)

    def _call(self, rep: int, quarter: ForecastPeriod) -> int:
        """Said in the first week. The first rep promises too much every time, the others are near."""
        if quarter == self._quarters[-2]:
            return _rounded(self._quotas[quarter.starts_on][rep] * self._rng.uniform(0.9, 1.12))
        factors = (1.14, 1.35) if rep == self._reps[0] else (0.85, 1.12)
        return _rounded(self._won[quarter.starts_on][rep] * self._rng.uniform(*factors))

    def turn_to(self, session: WriteSession, day: date, deals: Iterable[Mapping[str, Any]]) -> None:
        """Write what was agreed, once; on a Friday keep the forecast of the deals as they are."""
        if not self._has_begun:
            self._has_begun = True
            self._write_quotas(session)
        if day.weekday() == _FRIDAY and day >= self._snapshots_from:
            self._keep(session, day, deals)

    def _write_quotas(self, session: WriteSession) -> None:
        quotas = [(rep, start.isoformat(), cents) for start, by in self._quotas.items() for rep, cents in by.items()]
        session.add_rows(Quota, ("rep_id", "starts_on", "amount_cents"), quotas)
        calls = [
            (rep, start.isoformat(), cents, self._reasons[0] if cents > self._quotas[start][rep] else None)
            for start, by_rep in self._calls.items()
            for rep, cents in by_rep.items()
        ]
        session.add_rows(ForecastCall, ("rep_id", "starts_on", "call_cents", "call_reason"), calls)

    def _keep(self, session: WriteSession, day: date, deals: Iterable[Mapping[str, Any]]) -> None:
        period = forecast_period(day)
        sums: defaultdict[int, Counter[str]] = defaultdict(Counter)
        for deal in deals:
            column = self._column_of(deal, period, day)
            if column is not None:
                sums[deal["owner_id"]][column] += deal["amount_cents"] or 0
        taken = (day.isoformat(), period.starts_on.isoformat())
        (snapshot_id,) = session.add_rows(ForecastSnapshot, ("taken_on", "starts_on"), [taken])
        quotas, calls = self._quotas.get(period.starts_on, {}), self._calls.get(period.starts_on, {})
        columns = ("won_cents", "commit_cents", "best_cents", "pipeline_cents", "omitted_cents")
        rows = [
            (snapshot_id, rep, *(sums[rep][column] for column in columns), quotas.get(rep), calls.get(rep))
            for rep in self._reps
        ]
        session.add_rows(ForecastLine, ("snapshot_id", "rep_id", *columns, "quota_cents", "call_cents"), rows)

    def _column_of(self, deal: Mapping[str, Any], period: ForecastPeriod, day: date) -> str | None:
        """Where the deal counted that Friday; None: nowhere."""
        if deal["won_on"] is not None:
            return "won_cents" if period.covers(date.fromisoformat(deal["won_on"])) else None
        stage, close = DealStage(deal["stage"]), date.fromisoformat(deal["expected_close"])
        if stage not in OPEN_STAGES:
            return None
        flags = (RedFlag.RF11,) if close < day or deal["slips"] >= SLIPPING_FROM else ()
        found = category(stage, close, period, flags, customer_dated_step=self._rng.random() < 0.6)
        return f"{found.removeprefix('FC_').lower()}_cents"

    def write_calls_of_today(self, session: WriteSession, ids: Sequence[int]) -> None:
        """The manager takes something off the hopeful rep; one deal is raised with a reason, one is left out."""
        start = self._quarters[-2].starts_on
        hopeful = self._reps[0]
        for call in session.query(ForecastCall).filter_by(rep_id=hopeful, starts_on=start):
            call.adjustment_cents = -_rounded((call.call_cents or 0) * 0.15)
            call.adjustment_reason = self._reasons[1]
        hot = [
            deal_id
            for deal_id, deal in zip(ids, self._finals, strict=True)
            if DealStage(deal["stage"]) in HOT_STAGES
            and self._quarters[-2].covers(date.fromisoformat(deal["expected_close"]))
        ]
        called = (ForecastCategory.FC_COMMIT, self._reasons[2]), (ForecastCategory.FC_OMITTED, None)
        for deal_id, (found, reason) in zip(hot, called, strict=False):
            session.set_values(Deal, "forecast_call", {deal_id: found.value})
            session.set_values(Deal, "forecast_reason", {deal_id: reason})


def _won_by_quarter(lives: Sequence[DealLife]) -> defaultdict[date, Counter[int]]:
    won: defaultdict[date, Counter[int]] = defaultdict(Counter)
    for life in lives:
        row = life.today()
        if row["won_on"] is not None:
            won[forecast_period(date.fromisoformat(row["won_on"])).starts_on][row["owner_id"]] += (
                row["amount_cents"] or 0
            )
    return won


def _rounded(cents: float) -> int:
    return round(cents / _STEP) * _STEP
