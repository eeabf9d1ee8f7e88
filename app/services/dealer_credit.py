"""The credit of dealers (R27): that of the customer a dealer is linked to, else its own."""

from __future__ import annotations

from collections.abc import Mapping

from app.services.credit import CreditService
from app.services.dealer_ranking import CreditOf
from app.services.scope import Scope
from app.storage.book import Book
from app.terms import CreditState


def dealer_credit(book: Book, credit: CreditService) -> CreditOf:
    """State by dealer, on the scope's day whatever its filter; without those never assessed that owe nothing late."""

    def states(scope: Scope) -> Mapping[int, CreditState]:
        dealers = book.rows("SELECT id, customer_id FROM dealer")
        if not dealers:
            return {}
        rows = credit.limits(Scope(scope.as_of, scope.start, scope.end, scope.period))
        told = {
            (row.party.kind, row.party.id): row.state
            for row in rows
            if row.is_assessed or row.state is not CreditState.OK
        }
        found = {one: told.get(("customer", linked) if linked else ("dealer", one)) for one, linked in dealers}
        return {one: state for one, state in found.items() if state is not None}

    return states
