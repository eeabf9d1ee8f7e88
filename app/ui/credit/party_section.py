"""One card on the page of a company that owes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.services.parties import Party, party_of
from app.ui.widgets.record_section import RecordSection

if TYPE_CHECKING:
    from app.services.credit_views import CreditDetail

MONEY_TABLES = ("invoice", "payment", "customer", "dealer")


class PartySection(RecordSection):
    """record_id is the party's key."""

    @property
    def party(self) -> Party:
        party = party_of(self.record_id)
        assert party is not None
        return party

    @property
    def detail(self) -> CreditDetail:
        """As the book has it now. Raises RuleError UNKNOWN_RECORD."""
        return self._context.services.credit.get(self.party, self.scope.as_of)
