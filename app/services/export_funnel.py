"""The computed sheets of the funnel: the forecast of the period, what changed, and the bridge between two days."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

from app.exchange.xlsx_sheets import Sheet, SheetColumn
from app.methods.bridge import PRECEDENCE, DealState
from app.services.deal_changes import ChangesView, DealChangeService
from app.services.forecast import ForecastService
from app.services.forecast_views import ForecastView, RepForecast
from app.services.scope import Scope

if TYPE_CHECKING:
    from app.services.exports import ExportWords

CHANGED_DAYS = 7
"""How far back `changes` and `bridge` look from the as-of day where no other day is asked for."""

FORECAST_COLUMNS = (
    SheetColumn("owner"),
    SheetColumn("line"),
    SheetColumn("period_start", "day"),
    SheetColumn("period_end", "day"),
    SheetColumn("quota", "money"),
    SheetColumn("won", "money"),
    SheetColumn("fc_commit", "money"),
    SheetColumn("fc_best", "money"),
    SheetColumn("fc_pipeline", "money"),
    SheetColumn("fc_omitted", "money"),
    SheetColumn("call", "money"),
    SheetColumn("call_reason"),
    SheetColumn("adjustment", "money"),
    SheetColumn("adjustment_reason"),
    SheetColumn("forecast", "money"),
    SheetColumn("gap", "money"),
)
CHANGES_COLUMNS = (
    SheetColumn("name"),
    SheetColumn("customer"),
    SheetColumn("bucket"),
    SheetColumn("bridge_amount", "money"),
    SheetColumn("changes"),
    SheetColumn("stage_before"),
    SheetColumn("stage"),
    SheetColumn("amount_before", "money"),
    SheetColumn("amount", "money"),
    SheetColumn("expected_close_before", "day"),
    SheetColumn("expected_close", "day"),
)
BRIDGE_COLUMNS = (
    SheetColumn("bar"),
    SheetColumn("day", "day"),
    SheetColumn("deals", "whole"),
    SheetColumn("amount", "money"),
)


def funnel_sheets(
    forecast: ForecastService,
    deal_changes: DealChangeService,
    scope: Scope,
    words: ExportWords,
    changed_since: date | None = None,
) -> Iterator[Sheet]:
    """forecast, changes and bridge as of scope.as_of; changed_since None: CHANGED_DAYS before it."""
    yield forecast_sheet(forecast.view(scope, scope.as_of), words)
    first = changed_since or scope.as_of - timedelta(days=CHANGED_DAYS)
    view = deal_changes.between(scope, first, scope.as_of)
    yield changes_sheet(view, deal_changes, words)
    yield bridge_sheet(view, words)


def forecast_sheet(view: ForecastView, words: ExportWords) -> Sheet:
    """One row per rep, one for the deals without a rep (no owner), and the team's last."""
    rows = [
        _forecast_row(view, line, words.value("ForecastLine", "REP" if line.name else "NO_REP")) for line in view.lines
    ]
    rows.append(_forecast_row(view, view.team, words.value("ForecastLine", "TEAM")))
    return Sheet(words.sheet("forecast"), _headed(FORECAST_COLUMNS, words), iter(rows))


def changes_sheet(view: ChangesView, service: DealChangeService, words: ExportWords) -> Sheet:
    """One row per deal that changed, in the order of the bars."""
    deals = service.deals(view, [move.deal_id for move in view.moves])
    rows = (
        [
            deal.name,
            deal.customer,
            words.value("DealChange", deal.bucket),
            deal.cents,
            "; ".join(words.value("DealChange", change) for change in deal.changes),
            *(_stage(state, words) for state in (deal.before, deal.after)),
            *(state.amount_cents for state in (deal.before, deal.after)),
            *(_close(state) for state in (deal.before, deal.after)),
        ]
        for deal in deals
    )
    return Sheet(words.sheet("changes"), _headed(CHANGES_COLUMNS, words), rows)


def bridge_sheet(view: ChangesView, words: ExportWords) -> Sheet:
    """Start, every bar in the order in which it takes a deal, end, and what is left over: 0."""

    def named(key: str) -> str:
        return words.value("Bridge", key)

    rows: list[list[Any]] = [[named("START"), view.first.isoformat(), None, view.start_cents]]
    for change in PRECEDENCE:
        bar = view.bar(change)
        rows.append([words.value("DealChange", change), None, len(bar.deal_ids), bar.cents])
    rows.append([named("END"), view.last.isoformat(), None, view.end_cents])
    rows.append([named("REMAINDER"), None, None, view.remainder_cents])
    return Sheet(words.sheet("bridge"), _headed(BRIDGE_COLUMNS, words), iter(rows))


def _headed(columns: Sequence[SheetColumn], words: ExportWords) -> list[SheetColumn]:
    return [SheetColumn(words.column(column.header), column.kind) for column in columns]


def _forecast_row(view: ForecastView, line: RepForecast, kind: str) -> list[Any]:
    amounts, calls = line.amounts, line.calls
    return [
        line.name,
        kind,
        view.period.starts_on.isoformat(),
        view.period.ends_on.isoformat(),
        calls.quota_cents,
        *(amounts.won, amounts.commit, amounts.best, amounts.pipeline, amounts.omitted),
        *(calls.call_cents, calls.call_reason, calls.adjustment_cents, calls.adjustment_reason),
        *(line.forecast_cents, line.gap_cents),
    ]


def _stage(state: DealState, words: ExportWords) -> str | None:
    return words.value("DealStage", state.stage) if state.exists else None


def _close(state: DealState) -> str | None:
    return state.expected_close.isoformat() if state.expected_close else None
