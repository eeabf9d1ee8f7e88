"""All services of one open book, built once and handed to the window and the commands."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from app.changes import Changes
from app.services.backups import BackupService
from app.services.book_settings import SettingsService
from app.services.customers import CustomerService
from app.services.deals import DealService
from app.services.exports import ExportService
from app.services.funnel import FunnelService
from app.services.history import HistoryService
from app.services.imports import ImportService
from app.services.lookups import LookupService
from app.services.portfolio import PortfolioService
from app.services.search import SearchService
from app.storage.book import Book


@dataclass(frozen=True, slots=True)
class Services:
    """on_change registers a listener for Changes; close ends the book's connection and its lock."""

    book_path: Path
    read_only: bool
    on_change: Callable[[Callable[[Changes], None]], None]
    close: Callable[[], None]
    portfolio: PortfolioService
    funnel: FunnelService
    customers: CustomerService
    deals: DealService
    lookups: LookupService
    search: SearchService
    settings: SettingsService
    history: HistoryService
    backups: BackupService
    imports: ImportService
    exports: ExportService


def build_services(book: Book) -> Services:
    settings, lookups, backups = SettingsService(book), LookupService(book), BackupService(book)
    portfolio = PortfolioService(book, settings, lookups)
    return Services(
        book_path=book.path,
        read_only=book.read_only,
        on_change=book.on_change,
        close=book.close,
        portfolio=portfolio,
        funnel=FunnelService(book, settings),
        customers=CustomerService(book),
        deals=DealService(book),
        lookups=lookups,
        search=SearchService(book),
        settings=settings,
        history=HistoryService(book),
        backups=backups,
        imports=ImportService(book, settings, backups),
        exports=ExportService(book, settings, portfolio),
    )
