"""From the book's rows to a forecast: categories by evidence, lines by rep, snapshots as they were kept."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Iterable, Mapping
from datetime import date, timedelta
from typing import Any

from msgspec import Struct
from msgspec.structs import replace

from app.methods.forecast import BLOCK_COMMIT, ForecastPeriod, call_needs_reason, category, with_call
from app.services.deal_risk import DealRisk
from app.services.forecast_views import (
    Calls,
    DealEvidence,
    ForecastAmounts,
    ForecastDeal,
    ForecastView,
    RepForecast,
    Snapshot,
    WhatIf,
    team_of,
)
from app.services.scope import Scope
from app.storage.book import Book
from app.storage.queries import as_day
from app.storage.queries import forecast as queries
from app.terms import DealStage, ForecastCategory, RedFlag


class _Won(Struct):
    deals: int = 0
    cents: int = 0


class ForecastReading:
    def __init__(self, book: Book, risk: DealRisk) -> None:
        self._book = book
        self._risk = risk

    def view(self, scope: Scope, period: ForecastPeriod, changes: Mapping[int, WhatIf]) -> ForecastView:
        """The forecast, with some deals taken as won, slipped or lost."""
        won = self._won(period, scope)
        still_open = []
        for row in self._book.rows(*queries.open_deals(scope.as_of, scope.owner_id, scope.area_id)):
            change = changes.get(row[0])
            if change is WhatIf.WIN:
                won[row[3]].deals += 1
                won[row[3]].cents += row[5] or 0
            elif change is not WhatIf.LOSE:
                slips_behind = change is WhatIf.SLIP
                still_open.append((row, period.ends_on + timedelta(days=1) if slips_behind else as_day(row[6])))
        against = self._against(((row, close, period) for row, close in still_open), scope.as_of)
        deals = [_deal(row, close, period, against.get(row[0], frozenset())) for row, close in still_open]
        calls = {} if scope.area_id is not None else self._calls(period.starts_on)
        lines = self._lines(scope, won, deals, calls)
        own = calls.get(None, Calls()) if scope.owner_id is None else Calls()
        team = team_of(lines, own)
        return ForecastView(scope, period, lines, team, own.quota_cents is not None, tuple(deals))

    def evidence(
        self, ids: Iterable[int], as_of: date, period_of: Callable[[date], ForecastPeriod]
    ) -> dict[int, DealEvidence]:
        """By deal, in the period in which it is to close; open deals only."""
        rows = self._book.rows(*queries.open_deals(as_of, None, None, list(ids)))
        asked = [(row, as_day(row[6]), period_of(as_day(row[6]) or as_of)) for row in rows]
        flags = self._risk.open_flags([row[0] for row in rows], as_of)
        found = {}
        for row, close, period in asked:
            here = flags.get(row[0], frozenset())
            against = tuple(flag for flag in RedFlag if flag in here and flag in BLOCK_COMMIT)
            found[row[0]] = DealEvidence(period, _category(row, close, period, here), bool(row[7]), against)
        return found

    def _against(
        self, asked: Iterable[tuple[tuple[Any, ...], date | None, ForecastPeriod]], as_of: date
    ) -> dict[int, frozenset[RedFlag]]:
        """Open red flags of the deals that would be committed without any; the others need not be asked about."""
        commit = ForecastCategory.FC_COMMIT
        ids = [row[0] for row, close, period in asked if _category(row, close, period, ()) is commit]
        return self._risk.open_flags(ids, as_of) if ids else {}

    def won_cents(self, period: ForecastPeriod, rep_id: int | None) -> int:
        """Of a rep, or of everyone (None)."""
        rows = self._book.rows(queries.won(period.starts_on, period.ends_on, rep_id, None))
        return sum(row[2] for row in rows)

    def snapshots(self, starts_on: date) -> tuple[Snapshot, ...]:
        """Of one period, oldest first; names as the reps are called now."""
        people = self._people()
        kept: dict[tuple[int, date], dict[int | None, RepForecast]] = defaultdict(dict)
        for snapshot_id, taken_on, rep_id, *cents in self._book.rows(queries.snapshot_lines(starts_on)):
            name, _, is_active = people.get(rep_id, (None, None, False))
            kept[snapshot_id, date.fromisoformat(taken_on)][rep_id] = _kept_line(rep_id, name, is_active, cents)
        return tuple(_snapshot(key, lines) for key, lines in kept.items())

    def _won(self, period: ForecastPeriod, scope: Scope) -> defaultdict[int | None, _Won]:
        rows = self._book.rows(queries.won(period.starts_on, period.ends_on, scope.owner_id, scope.area_id))
        return defaultdict(_Won, {rep_id: _Won(deals, cents) for rep_id, deals, cents in rows})

    def _calls(self, starts_on: date) -> dict[int | None, Calls]:
        quotas: dict[int | None, int] = dict(self._book.rows(queries.quotas(starts_on)))
        said = {row[0]: row[1:] for row in self._book.rows(queries.calls(starts_on))}
        nothing = (None,) * 4
        return {rep_id: Calls(quotas.get(rep_id), *said.get(rep_id, nothing)) for rep_id in quotas.keys() | said.keys()}

    def _people(self) -> dict[int | None, tuple[str | None, int | None, bool]]:
        """name, area, is active of each rep, in the order of the names."""
        return {row[0]: (row[1], row[2], bool(row[3])) for row in self._book.rows(queries.reps())}

    def _lines(
        self,
        scope: Scope,
        won: Mapping[int | None, _Won],
        deals: Iterable[ForecastDeal],
        calls: Mapping[int | None, Calls],
    ) -> tuple[RepForecast, ...]:
        """Reps that are active or have anything here: who left keeps his deals in the forecast until they are passed on."""
        amounts: defaultdict[int | None, Counter[ForecastCategory]] = defaultdict(Counter)
        open_deals: Counter[int | None] = Counter()
        for deal in deals:
            amounts[deal.rep_id][deal.category] += deal.amount_cents or 0
            open_deals[deal.rep_id] += 1
        busy = {rep_id for rep_id, one in won.items() if one.deals} | open_deals.keys()
        lines = []
        for rep_id, (name, area_id, is_active) in (*self._people().items(), (None, (None, None, False))):
            if rep_id in busy or (
                rep_id is not None and _is_listed(scope, rep_id, area_id, is_active, rep_id in calls)
            ):
                here = won.get(rep_id, _Won())
                total = ForecastAmounts(here.cents, amounts[rep_id])
                own = calls.get(rep_id, Calls()) if rep_id is not None else Calls()
                lines.append(RepForecast(rep_id, name, is_active, total, here.deals, open_deals[rep_id], own))
        return tuple(lines)


def _is_listed(scope: Scope, rep_id: int, area_id: int | None, is_active: bool, has_calls: bool) -> bool:
    """Whether a rep without deals here has a line."""
    if scope.owner_id is not None:
        return rep_id == scope.owner_id
    if scope.area_id is not None:
        return is_active and area_id == scope.area_id
    return is_active or has_calls


def _category(
    row: tuple[Any, ...], close: date | None, period: ForecastPeriod, flags: Collection[RedFlag]
) -> ForecastCategory:
    return category(DealStage(row[4]), close, period, flags, customer_dated_step=bool(row[7]))


def _deal(row: tuple[Any, ...], close: date | None, period: ForecastPeriod, flags: Collection[RedFlag]) -> ForecastDeal:
    deal_id, name, customer, rep_id, stage, cents, _, _, call, reason = row
    evidence = _category(row, close, period, flags)
    called = ForecastCategory(call) if call else None
    return ForecastDeal(
        id=deal_id,
        name=name,
        customer=customer,
        rep_id=rep_id,
        stage=DealStage(stage),
        amount_cents=cents,
        expected_close=close,
        evidence=evidence,
        category=_after_call(evidence, called, reason, close, period),
        call=called,
        call_reason=reason,
    )


def _after_call(
    evidence: ForecastCategory,
    call: ForecastCategory | None,
    reason: str | None,
    expected: date | None,
    period: ForecastPeriod,
) -> ForecastCategory:
    """What is raised counts in the period of its expected close only, or it would be forecast in every period."""
    if call_needs_reason(evidence, call) and not period.covers(expected):
        return evidence
    return with_call(evidence, call, reason)


def _kept_line(rep_id: int | None, name: str | None, is_active: bool, cents: list[Any]) -> RepForecast:
    won, commit, best, pipeline, omitted, quota, call, adjustment = cents
    kept = dict(zip(ForecastCategory, (commit, best, pipeline, omitted), strict=True))
    calls = Calls(quota_cents=quota, call_cents=call, adjustment_cents=adjustment)
    return RepForecast(rep_id, name, is_active, ForecastAmounts(won, kept), 0, 0, calls)


def _snapshot(key: tuple[int, date], kept: dict[int | None, RepForecast]) -> Snapshot:
    """The line without a rep holds the deals nobody owns, and the team's own quota, call and adjustment."""
    own = kept[None].calls if None in kept else Calls()
    lines = tuple(line if line.rep_id is not None else replace(line, calls=Calls()) for line in kept.values())
    return Snapshot(*key, lines, team_of(lines, own))
