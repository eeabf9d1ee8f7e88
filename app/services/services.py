"""All services of one open book, built once and handed to the window and the commands."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from app.changes import Changes
from app.services.backups import BackupService
from app.services.board import BoardService
from app.services.book_settings import SettingsService
from app.services.customer_file import CustomerFileService
from app.services.customers import CustomerService
from app.services.deal_changes import DealChangeService
from app.services.deal_file import DealFileService
from app.services.deal_gates import GateService
from app.services.deal_table import DealTableService
from app.services.deals import DealService
from app.services.exports import ExportService
from app.services.forecast import ForecastService
from app.services.funnel import FunnelService
from app.services.funnel_numbers import FunnelNumbers
from app.services.history import HistoryService
from app.services.imports import ImportService
from app.services.lookups import LookupService
from app.services.movement import MovementService
from app.services.portfolio import PortfolioService
from app.services.potential_sources import PotentialSourceService
from app.services.resources import ResourceService
from app.services.saved_views import SavedViewService
from app.services.scorecard import ScorecardService
from app.services.search import SearchService
from app.services.setting_effects import EffectService
from app.storage.book import Book


@dataclass(frozen=True, slots=True)
class Services:
    """on_change registers a listener for Changes; close ends the book's connection and its lock."""

    book_path: Path
    read_only: bool
    on_change: Callable[[Callable[[Changes], None]], None]
    close: Callable[[], None]
    portfolio: PortfolioService
    potential_sources: PotentialSourceService
    movement: MovementService
    resources: ResourceService
    scorecard: ScorecardService
    funnel: FunnelService
    board: BoardService
    saved_views: SavedViewService
    funnel_numbers: FunnelNumbers
    customers: CustomerService
    customer_file: CustomerFileService
    deals: DealService
    deal_table: DealTableService
    deal_file: DealFileService
    gates: GateService
    deal_changes: DealChangeService
    forecast: ForecastService
    lookups: LookupService
    search: SearchService
    settings: SettingsService
    history: HistoryService
    backups: BackupService
    imports: ImportService
    exports: ExportService
    effects: EffectService


def build_services(book: Book) -> Services:
    settings, lookups, backups = SettingsService(book), LookupService(book), BackupService(book)
    portfolio = PortfolioService(book, settings, lookups)
    funnel, forecast = FunnelService(book, settings), ForecastService(book, settings)
    deal_changes = DealChangeService(book)
    return Services(
        book_path=book.path,
        read_only=book.read_only,
        on_change=book.on_change,
        close=book.close,
        portfolio=portfolio,
        potential_sources=PotentialSourceService(book),
        movement=MovementService(book, portfolio, settings),
        resources=ResourceService(book, portfolio, settings),
        scorecard=ScorecardService(book, portfolio, settings),
        funnel=funnel,
        board=BoardService(book, settings, lookups, portfolio),
        saved_views=SavedViewService(book),
        funnel_numbers=FunnelNumbers(book, settings, forecast, portfolio),
        customers=CustomerService(book),
        customer_file=CustomerFileService(book, settings),
        deals=DealService(book),
        deal_table=DealTableService(book, settings, funnel),
        deal_file=DealFileService(book),
        gates=GateService(book, settings, portfolio),
        deal_changes=deal_changes,
        forecast=forecast,
        lookups=lookups,
        search=SearchService(book),
        settings=settings,
        history=HistoryService(book),
        backups=backups,
        imports=ImportService(book, settings, backups),
        exports=ExportService(book, settings, portfolio, forecast, deal_changes),
        effects=EffectService(book, settings, lookups),
    )
