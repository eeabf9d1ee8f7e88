"""The whole book as an Excel workbook: every table, and what is computed from them (issue contract, DESIGN 6)."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Sequence
from enum import StrEnum
from pathlib import Path
from typing import Any, Protocol

import numpy as np
import numpy.typing as npt

from app.exchange.import_lists import packed
from app.exchange.xlsx_sheets import Sheet, SheetColumn, write_sheets
from app.methods.abc_classes import ABC_ORDER
from app.methods.attack_defence import STRATEGY_ORDER, posture
from app.methods.rad import RAD_ORDER
from app.methods.value_tiers import TIER_ORDER
from app.methods.xy_classes import XY_ORDER
from app.services.book_settings import SettingsService
from app.services.deal_changes import DealChangeService
from app.services.deal_risk import DealRisk
from app.services.dealers import DealerService
from app.services.export_ageing import ageing_sheet
from app.services.export_funnel import funnel_sheets
from app.services.export_rooms import ranking_sheet, readiness_sheet
from app.services.forecast import ForecastService
from app.services.portfolio import PortfolioService, PortfolioView
from app.services.portfolio_classes import PortfolioClasses
from app.services.portfolio_loyalty import LOYALTY_ORDER
from app.services.receivables import ReceivableService
from app.services.scope import Scope
from app.services.tracking import TrackingService
from app.storage.book import Book
from app.storage.queries import funnel
from app.storage.queries.export import EXPORT_TABLES
from app.storage.queries.export_columns import ExportTable
from app.storage.weighted_amount import weighted_sql
from app.terms import DealStage, TableKind

PORTFOLIO_COLUMNS = (
    SheetColumn("uid"),
    SheetColumn("name"),
    SheetColumn("potential", "money"),
    SheetColumn("sales_12m", "money"),
    SheetColumn("share", "share"),
    SheetColumn("strategy"),
    SheetColumn("posture"),
    SheetColumn("abc"),
    SheetColumn("xy"),
    SheetColumn("tier"),
    SheetColumn("loyalty"),
    SheetColumn("rad"),
    SheetColumn("flags"),
)
FUNNEL_COLUMNS = (
    SheetColumn("stage"),
    SheetColumn("deals", "whole"),
    SheetColumn("amount", "money"),
    SheetColumn("weighted_amount", "money"),
)
_SHEET_ORDER = (
    TableKind.CUSTOMERS,
    TableKind.CONTACTS,
    TableKind.DEALS,
    TableKind.STAGES,
    TableKind.TRACKING,
    TableKind.VISITS,
    TableKind.SALES,
    TableKind.PRODUCTS,
    TableKind.REPS,
    TableKind.AREAS,
    TableKind.DEALERS,
    TableKind.EVALUATIONS,
    TableKind.PURCHASES,
    TableKind.TIER_SCORES,
    TableKind.INVOICES,
    TableKind.PAYMENTS,
    TableKind.CREDIT,
    TableKind.PROMISES,
    TableKind.TASKS,
)
"""The small sheets follow in the order of EXPORT_TABLES, then those that are computed."""


class ExportWords(Protocol):
    """Words of a language for the export; without them the code's own keys are written."""

    def sheet(self, key: str) -> str: ...
    def column(self, key: str) -> str: ...
    def value(self, kind: str, key: str) -> str: ...


class _Keys:
    """The code's own words (`--headers keys`)."""

    def sheet(self, key: str) -> str:
        return key

    def column(self, key: str) -> str:
        return key

    def value(self, kind: str, key: str) -> str:  # noqa: ARG002 - the protocol names the enum, keys need it not
        return key


class ExportService:
    def __init__(
        self,
        book: Book,
        settings: SettingsService,
        portfolio: PortfolioService,
        forecast: ForecastService,
        deal_changes: DealChangeService,
        receivables: ReceivableService,
        tracking: TrackingService,
        dealers: DealerService,
        risk: DealRisk,
    ) -> None:
        self._book = book
        self._settings = settings
        self._portfolio = portfolio
        self._forecast = forecast
        self._deal_changes = deal_changes
        self._receivables = receivables
        self._tracking = tracking
        self._dealers = dealers
        self._risk = risk

    def write_workbook(
        self,
        path: Path,
        scope: Scope,
        words: ExportWords | None = None,
        cancelled: Callable[[], bool] = lambda: False,
    ) -> bool:
        """Write every record and the computed sheets as of scope.as_of; False if cancelled. Raises WriteError."""
        return write_sheets(path, self._sheets(scope, words or _Keys()), cancelled)

    def _sheets(self, scope: Scope, words: ExportWords) -> Iterator[Sheet]:
        tables = {table.kind: table for table in EXPORT_TABLES}
        for kind in dict.fromkeys((*_SHEET_ORDER, *tables)):
            yield self._table_sheet(tables[kind], words)
        view = self._portfolio.view(scope)
        yield self._portfolio_sheet(view, self._portfolio.classes(view), words)
        yield self._funnel_sheet(words)
        yield from funnel_sheets(self._forecast, self._deal_changes, scope, words)
        yield ageing_sheet(self._receivables.ageing(scope), words)
        yield readiness_sheet(self._book, self._tracking, self._risk, scope, words)
        yield ranking_sheet(self._book, self._dealers, scope, words)

    def _table_sheet(self, table: ExportTable, words: ExportWords) -> Sheet:
        columns = [SheetColumn(words.column(c.key), _CELL_KINDS.get(c.kind, "text")) for c in table.columns]
        sql = table.sql.format(weighted=weighted_sql(self._settings.odds_bp(), "t"))
        enums = [(at, column.kind) for at, column in enumerate(table.columns) if column.kind not in _CELL_KINDS]
        return Sheet(words.sheet(table.kind), columns, _worded(self._book.rows(sql), enums, words))

    def _portfolio_sheet(self, view: PortfolioView, classes: PortfolioClasses, words: ExportWords) -> Sheet:
        uids: dict[int, str] = dict(self._book.rows("SELECT id, uid FROM customer"))
        columns = [SheetColumn(words.column(c.header), c.kind) for c in PORTFOLIO_COLUMNS]
        return Sheet(words.sheet("portfolio"), columns, _portfolio_rows(view, classes, uids, words))

    def _funnel_sheet(self, words: ExportWords) -> Sheet:
        found = {row[0]: row for row in self._book.rows(funnel.all_stage_totals(self._settings.odds_bp()))}
        rows = [found.get(stage.value, (stage.value, 0, 0, 0)) for stage in DealStage]
        columns = [SheetColumn(words.column(c.header), c.kind) for c in FUNNEL_COLUMNS]
        return Sheet(words.sheet("funnel"), columns, _worded(rows, [(0, "DealStage")], words))


_CELL_KINDS = {"text": "text", "money": "money", "hundredths": "hundredths", "day": "day", "whole": "whole"}


def _worded(rows: list[tuple[Any, ...]], enums: list[tuple[int, str]], words: ExportWords) -> Iterator[list[Any]]:
    for row in rows:
        cells = list(row)
        for at, kind in enums:
            if cells[at] is not None:
                cells[at] = (
                    _listed(cells[at], kind, words) if kind.startswith("list") else words.value(kind, str(cells[at]))
                )
        yield cells


def _listed(cell: str, kind: str, words: ExportWords) -> str | None:
    """Entries as one cell; the first part of each in words if the kind names an enum."""
    entries: list[list[str | None]] = json.loads(cell)
    enum = kind.partition(":")[2]
    if enum:
        entries = [[words.value(enum, str(first)), *rest] for first, *rest in entries]
    return packed(entries)


def _portfolio_rows(
    view: PortfolioView, classes: PortfolioClasses, uids: dict[int, str], words: ExportWords
) -> Iterator[list[Any]]:
    more = [
        _class_words(kind, order, codes, words)
        for kind, order, codes in (
            ("XyClass", XY_ORDER, classes.xy),
            ("Tier", TIER_ORDER, classes.tier),
            ("Loyalty", LOYALTY_ORDER, classes.loyalty),
            ("Rad", RAD_ORDER, classes.rad),
        )
    ]
    for at, customer_id in enumerate(view.ids.tolist()):
        placed = view.strategy[at] >= 0
        strategy = STRATEGY_ORDER[view.strategy[at]]
        potential = int(view.potential_cents[at])
        yield [
            uids[customer_id],
            view.names[at],
            potential or None,
            int(view.sales_cents[at]),
            float(view.share[at]) if potential > 0 else None,
            words.value("Strategy", strategy) if placed else None,
            words.value("Posture", posture(strategy)) if placed else None,
            words.value("AbcClass", ABC_ORDER[view.abc[at]]),
            *(column[at] for column in more),
            "; ".join(words.value("Flag", flag) for flag in (*view.flags_of(at), *classes.flags_of(at))) or None,
        ]


def _class_words(
    kind: str, order: Sequence[StrEnum], codes: npt.NDArray[np.int8], words: ExportWords
) -> list[str | None]:
    """The cells of one class column; None without a class."""
    names: list[str | None] = [words.value(kind, key) for key in order]
    return [names[code] if code >= 0 else None for code in codes.tolist()]
