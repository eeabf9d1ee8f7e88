"""All services of one open book, built once and handed to the window and the commands."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TypedDict

from app.changes import Changes
from app.services.backups import BackupService
from app.services.board import BoardService
from app.services.book_settings import SettingsService
from app.services.collection import CollectionService
from app.services.contact_file import ContactFileService
from app.services.credit import CreditService
from app.services.customer_file import CustomerFileService
from app.services.customers import CustomerService
from app.services.deal_changes import DealChangeService
from app.services.deal_file import DealFileService
from app.services.deal_gates import GateService
from app.services.deal_risk import DealRisk
from app.services.deal_table import DealTableService
from app.services.dealers import DealerService
from app.services.deals import DealService
from app.services.exports import ExportService
from app.services.forecast import ForecastService
from app.services.funnel import FunnelService
from app.services.funnel_numbers import FunnelNumbers
from app.services.history import HistoryService
from app.services.imports import ImportService
from app.services.ledger_reading import LedgerReader
from app.services.lookups import LookupService
from app.services.messages import MessageService
from app.services.movement import MovementService
from app.services.portfolio import PortfolioService
from app.services.potential_sources import PotentialSourceService
from app.services.receivables import ReceivableService
from app.services.resources import ResourceService
from app.services.saved_views import SavedViewService
from app.services.scorecard import ScorecardService
from app.services.search import SearchService
from app.services.setting_effects import EffectService
from app.services.tracking import TrackingService
from app.services.visits import VisitService
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
    visits: VisitService
    messages: MessageService
    contact_file: ContactFileService
    tracking: TrackingService
    deals: DealService
    deal_table: DealTableService
    deal_file: DealFileService
    gates: GateService
    dealers: DealerService
    receivables: ReceivableService
    credit: CreditService
    collection: CollectionService
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


class _OfTheBook(TypedDict):
    book_path: Path
    read_only: bool
    on_change: Callable[[Callable[[Changes], None]], None]
    close: Callable[[], None]
    potential_sources: PotentialSourceService
    saved_views: SavedViewService
    customers: CustomerService
    messages: MessageService
    contact_file: ContactFileService
    deals: DealService
    deal_file: DealFileService
    search: SearchService
    history: HistoryService


def build_services(book: Book) -> Services:
    settings, lookups, backups = SettingsService(book), LookupService(book), BackupService(book)
    portfolio = PortfolioService(book, settings, lookups)
    ledgers = LedgerReader(book)
    receivables = ReceivableService(book, settings, ledgers)
    credit = CreditService(book, settings, ledgers)
    risk = DealRisk(book, settings, credit.state_of_deals)
    funnel, forecast = FunnelService(book, settings), ForecastService(book, settings, risk)
    deal_changes = DealChangeService(book)
    tracking = TrackingService(book, settings, risk)
    dealers = DealerService(book, settings, credit.states_of_dealers)
    return Services(
        **_of_the_book_alone(book),
        portfolio=portfolio,
        movement=MovementService(book, portfolio, settings),
        resources=ResourceService(book, portfolio, settings),
        scorecard=ScorecardService(book, portfolio, settings),
        funnel=funnel,
        board=BoardService(book, settings, lookups, portfolio),
        funnel_numbers=FunnelNumbers(book, settings, forecast, portfolio),
        customer_file=CustomerFileService(book, settings),
        visits=VisitService(book, settings, portfolio),
        tracking=tracking,
        deal_table=DealTableService(book, settings, funnel),
        dealers=dealers,
        receivables=receivables,
        credit=credit,
        collection=CollectionService(book, settings, ledgers),
        gates=GateService(book, settings, portfolio, risk, tracking.points),
        deal_changes=deal_changes,
        forecast=forecast,
        lookups=lookups,
        settings=settings,
        backups=backups,
        imports=ImportService(book, settings, backups),
        exports=ExportService(book, settings, portfolio, forecast, deal_changes, receivables, tracking, dealers, risk),
        effects=EffectService(book, settings, lookups),
    )


def _of_the_book_alone(book: Book) -> _OfTheBook:
    """What needs no other service."""
    return _OfTheBook(
        book_path=book.path,
        read_only=book.read_only,
        on_change=book.on_change,
        close=book.close,
        potential_sources=PotentialSourceService(book),
        saved_views=SavedViewService(book),
        customers=CustomerService(book),
        messages=MessageService(book),
        contact_file=ContactFileService(book),
        deals=DealService(book),
        deal_file=DealFileService(book),
        search=SearchService(book),
        history=HistoryService(book),
    )
