"""The whole book as an Excel workbook: every table, and the computed portfolio and funnel (issue contract, DESIGN 6)."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, Protocol

from app.exchange.xlsx_sheets import Sheet, SheetColumn, write_sheets
from app.methods.abc_classes import ABC_ORDER
from app.methods.attack_defence import STRATEGY_ORDER, posture
from app.services.book_settings import SettingsService
from app.services.portfolio import PortfolioService, PortfolioView
from app.services.scope import Scope
from app.storage.book import Book
from app.storage.queries import funnel
from app.storage.queries.export import EXPORT_TABLES, ExportTable
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
    TableKind.SALES,
    TableKind.PRODUCTS,
    TableKind.REPS,
    TableKind.AREAS,
    TableKind.DEALERS,
)


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
    def __init__(self, book: Book, settings: SettingsService, portfolio: PortfolioService) -> None:
        self._book = book
        self._settings = settings
        self._portfolio = portfolio

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
        for kind in _SHEET_ORDER:
            yield self._table_sheet(tables[kind], words)
        yield self._portfolio_sheet(self._portfolio.view(scope), words)
        yield self._funnel_sheet(words)

    def _table_sheet(self, table: ExportTable, words: ExportWords) -> Sheet:
        columns = [SheetColumn(words.column(c.key), _CELL_KINDS.get(c.kind, "text")) for c in table.columns]
        sql = table.sql.format(weighted=weighted_sql(self._settings.odds_bp(), "t"))
        enums = [(at, column.kind) for at, column in enumerate(table.columns) if column.kind not in _CELL_KINDS]
        return Sheet(words.sheet(table.kind), columns, _worded(self._book.rows(sql), enums, words))

    def _portfolio_sheet(self, view: PortfolioView, words: ExportWords) -> Sheet:
        uids: dict[int, str] = dict(self._book.rows("SELECT id, uid FROM customer"))
        columns = [SheetColumn(words.column(c.header), c.kind) for c in PORTFOLIO_COLUMNS]
        return Sheet(words.sheet("portfolio"), columns, _portfolio_rows(view, uids, words))

    def _funnel_sheet(self, words: ExportWords) -> Sheet:
        found = {row[0]: row for row in self._book.rows(funnel.all_stage_totals(self._settings.odds_bp()))}
        rows = [found.get(stage.value, (stage.value, 0, 0, 0)) for stage in DealStage]
        columns = [SheetColumn(words.column(c.header), c.kind) for c in FUNNEL_COLUMNS]
        return Sheet(words.sheet("funnel"), columns, _worded(rows, [(0, "DealStage")], words))


_CELL_KINDS = {"text": "text", "money": "money", "day": "day", "whole": "whole"}


def _worded(rows: list[tuple[Any, ...]], enums: list[tuple[int, str]], words: ExportWords) -> Iterator[list[Any]]:
    for row in rows:
        cells = list(row)
        for at, kind in enums:
            if cells[at] is not None:
                cells[at] = words.value(kind, str(cells[at]))
        yield cells


def _portfolio_rows(view: PortfolioView, uids: dict[int, str], words: ExportWords) -> Iterator[list[Any]]:
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
            "; ".join(words.value("Flag", flag) for flag in view.flags_of(at)) or None,
        ]
