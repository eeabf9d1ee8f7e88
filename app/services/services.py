"""All services of one open book, handed to the window and the commands."""

from __future__ import annotations

from threading import RLock
from typing import TYPE_CHECKING

from app.services.made_once import made_once

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

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


class Services:
    """Each service is imported and made when it is first asked for, once: a start waits only for what it shows (MEASURED 1).

    Any thread may ask.
    """

    def __init__(self, book: Book) -> None:
        self.lock = RLock()
        self._book = book
        self.book_path: Path = book.path
        self.read_only: bool = book.read_only

    def on_change(self, listener: Callable[[Changes], None]) -> None:
        """It is called after every change of the book, in the thread that made it; all services know of the change by then."""
        self._book.on_change(listener, last=True)

    def close(self) -> None:
        """Ends the book's connection and its lock."""
        self._book.close()

    @made_once
    def portfolio(self) -> PortfolioService:
        from app.services.portfolio import PortfolioService

        return PortfolioService(self._book, self.settings, self.lookups)

    @made_once
    def potential_sources(self) -> PotentialSourceService:
        from app.services.potential_sources import PotentialSourceService

        return PotentialSourceService(self._book)

    @made_once
    def movement(self) -> MovementService:
        from app.services.movement import MovementService

        return MovementService(self._book, self.portfolio, self.settings)

    @made_once
    def resources(self) -> ResourceService:
        from app.services.resources import ResourceService

        return ResourceService(self._book, self.portfolio, self.settings)

    @made_once
    def scorecard(self) -> ScorecardService:
        from app.services.scorecard import ScorecardService

        return ScorecardService(self._book, self.portfolio, self.settings)

    @made_once
    def funnel(self) -> FunnelService:
        from app.services.funnel import FunnelService

        return FunnelService(self._book, self.settings)

    @made_once
    def board(self) -> BoardService:
        from app.services.board import BoardService

        return BoardService(self._book, self.settings, self.lookups, self.portfolio)

    @made_once
    def saved_views(self) -> SavedViewService:
        from app.services.saved_views import SavedViewService

        return SavedViewService(self._book)

    @made_once
    def funnel_numbers(self) -> FunnelNumbers:
        from app.services.funnel_numbers import FunnelNumbers

        return FunnelNumbers(self._book, self.settings, self.forecast, self.portfolio)

    @made_once
    def customers(self) -> CustomerService:
        from app.services.customers import CustomerService

        return CustomerService(self._book)

    @made_once
    def customer_file(self) -> CustomerFileService:
        from app.services.customer_file import CustomerFileService

        return CustomerFileService(self._book, self.settings)

    @made_once
    def visits(self) -> VisitService:
        from app.services.visits import VisitService

        return VisitService(self._book, self.settings, self.portfolio)

    @made_once
    def messages(self) -> MessageService:
        from app.services.messages import MessageService

        return MessageService(self._book)

    @made_once
    def contact_file(self) -> ContactFileService:
        from app.services.contact_file import ContactFileService

        return ContactFileService(self._book)

    @made_once
    def tracking(self) -> TrackingService:
        from app.services.tracking import TrackingService

        return TrackingService(self._book, self.settings, self.risk)

    @made_once
    def deals(self) -> DealService:
        from app.services.deals import DealService

        return DealService(self._book)

    @made_once
    def deal_table(self) -> DealTableService:
        from app.services.deal_table import DealTableService

        return DealTableService(self._book, self.settings, self.funnel)

    @made_once
    def deal_file(self) -> DealFileService:
        from app.services.deal_file import DealFileService

        return DealFileService(self._book)

    @made_once
    def gates(self) -> GateService:
        from app.services.deal_gates import GateService

        return GateService(self._book, self.settings, self.portfolio, self.risk, self.tracking.points)

    @made_once
    def dealers(self) -> DealerService:
        from app.services.dealers import DealerService

        return DealerService(self._book, self.settings, self.credit.states_of_dealers)

    @made_once
    def receivables(self) -> ReceivableService:
        from app.services.receivables import ReceivableService

        return ReceivableService(self._book, self.settings, self.ledgers)

    @made_once
    def credit(self) -> CreditService:
        from app.services.credit import CreditService

        return CreditService(self._book, self.settings, self.ledgers)

    @made_once
    def collection(self) -> CollectionService:
        from app.services.collection import CollectionService

        return CollectionService(self._book, self.settings, self.ledgers)

    @made_once
    def deal_changes(self) -> DealChangeService:
        from app.services.deal_changes import DealChangeService

        return DealChangeService(self._book)

    @made_once
    def forecast(self) -> ForecastService:
        from app.services.forecast import ForecastService

        return ForecastService(self._book, self.settings, self.risk)

    @made_once
    def lookups(self) -> LookupService:
        from app.services.lookups import LookupService

        return LookupService(self._book)

    @made_once
    def search(self) -> SearchService:
        from app.services.search import SearchService

        return SearchService(self._book)

    @made_once
    def settings(self) -> SettingsService:
        from app.services.book_settings import SettingsService

        return SettingsService(self._book)

    @made_once
    def history(self) -> HistoryService:
        from app.services.history import HistoryService

        return HistoryService(self._book)

    @made_once
    def backups(self) -> BackupService:
        from app.services.backups import BackupService

        return BackupService(self._book)

    @made_once
    def imports(self) -> ImportService:
        from app.services.imports import ImportService

        return ImportService(self._book, self.settings, self.backups)

    @made_once
    def exports(self) -> ExportService:
        from app.services.exports import ExportService

        return ExportService(
            *(self._book, self.settings, self.portfolio, self.forecast, self.deal_changes),
            *(self.receivables, self.tracking, self.dealers, self.risk),
        )

    @made_once
    def effects(self) -> EffectService:
        from app.services.setting_effects import EffectService

        return EffectService(self._book, self.settings, self.lookups)

    @made_once
    def ledgers(self) -> LedgerReader:
        from app.services.ledger_reading import LedgerReader

        return LedgerReader(self._book)

    @made_once
    def risk(self) -> DealRisk:
        from app.services.deal_risk import DealRisk

        return DealRisk(self._book, self.settings, self.credit.state_of_deals)
