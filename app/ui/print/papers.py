"""One A4 page of each kind from a book, to be looked at."""

from __future__ import annotations

from app.services.scope import Scope
from app.services.services import Services
from app.terms import Readiness
from app.ui.formats import Formats
from app.ui.print.coach_page import coach_pages
from app.ui.print.dealer_page import dealer_page
from app.ui.print.paper import Handout
from app.ui.print.sheet_page import sheet_page


def papers(services: Services, scope: Scope, formats: Formats) -> dict[str, Handout]:
    """The readiest deal that still lacks something, the best dealer, the coach's view; by a short file name."""
    found: dict[str, Handout] = {}
    deals = services.tracking.readiness(scope)
    if deals:
        lacking = next((row for row in deals if row.readiness is not Readiness.READY), deals[0])
        found["sheet"] = sheet_page(services, scope, formats, lacking.deal_id)
        found["coach"] = coach_pages(services, scope, formats)
    dealers = services.dealers.ranking(scope)
    if dealers:
        found["dealer"] = dealer_page(services, scope, formats, dealers[0].id)
    return found
