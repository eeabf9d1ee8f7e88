"""One card on the page of a company that owes."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from app.services.parties import Party, party_of
from app.ui.page_context import PageContext
from app.ui.widgets.record_section import RecordSection

if TYPE_CHECKING:
    from app.services.credit_views import CreditDetail
    from app.services.receivable_views import InvoiceRow

MONEY_TABLES = ("invoice", "payment", "customer", "dealer")


class PartyReading:
    """What head and cards of the page ask alike: read once, until forget()."""

    def __init__(self, context: PageContext) -> None:
        self.detail = cache(context.services.credit.get)
        self.invoices = cache(context.services.receivables.invoices)

    def forget(self) -> None:
        self.detail.cache_clear()
        self.invoices.cache_clear()


class PartySection(RecordSection):
    """record_id is the party's key."""

    reading: PartyReading
    """Of the page that the card stands on."""

    @property
    def party(self) -> Party:
        party = party_of(self.record_id)
        assert party is not None
        return party

    @property
    def detail(self) -> CreditDetail:
        """Raises RuleError UNKNOWN_RECORD."""
        return self.reading.detail(self.party, self.scope.as_of)

    @property
    def invoices(self) -> tuple[InvoiceRow, ...]:
        """Credit notes too."""
        return self.reading.invoices(self.party, self.scope.as_of)
