"""How a dealer's page and the ranking leave the program: an A4 page and slides."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.ui.i18n import translate
from app.ui.print.ways_out import WaysOut

if TYPE_CHECKING:
    from pathlib import Path

    from app.services.scope import Scope
    from app.services.services import Services
    from app.ui.formats import Formats


def add_dealer_ways(ways: WaysOut) -> None:
    """Of the dealer shown, and the ranking of all."""
    ways.add_page(_dealer_page)
    ways.add_slides(_dealer_slide)
    ways.add_slides(_ranking, translate("WaysOut", "Save the &ranking as slides…"))


def _dealer_page(services: Services, scope: Scope, formats: Formats, dealer_id: int, path: Path) -> None:
    from app.ui.print.dealer_page import save_dealer_pdf

    save_dealer_pdf(services, scope, formats, dealer_id, path)


def _dealer_slide(services: Services, scope: Scope, formats: Formats, dealer_id: int, path: Path) -> None:
    from app.ui.deck.dealer_slides import dealer_slide
    from app.ui.deck.save import save_slides

    save_slides(services, scope, formats, [dealer_slide(services, scope, formats, dealer_id)], path)


def _ranking(services: Services, scope: Scope, formats: Formats, _: int, path: Path) -> None:
    from app.ui.deck.dealer_slides import ranking_slides
    from app.ui.deck.save import save_slides

    save_slides(services, scope, formats, ranking_slides(services, scope, formats), path)
