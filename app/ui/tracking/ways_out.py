"""How the 1+2+1 sheet, its map and the coach's view leave the program: A4 pages and slides."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.ui.i18n import translate
from app.ui.print.ways_out import WaysOut

if TYPE_CHECKING:
    from pathlib import Path

    from app.services.scope import Scope
    from app.services.services import Services
    from app.ui.formats import Formats


def add_sheet_ways(ways: WaysOut) -> None:
    """Of the deal shown."""
    ways.add_page(_sheet_page)
    ways.add_slides(_sheet_slide)
    ways.add_slides(_sheet_and_map, translate("WaysOut", "Save sheet and &map as slides…"))


def add_coach_ways(ways: WaysOut) -> None:
    ways.add_page(_coach_page)
    ways.add_slides(_coach_slides, translate("WaysOut", "Save as &slides…"))


def _sheet_page(services: Services, scope: Scope, formats: Formats, deal_id: int, path: Path) -> None:
    from app.ui.print.sheet_page import save_sheet_pdf

    save_sheet_pdf(services, scope, formats, deal_id, path)


def _sheet_slide(services: Services, scope: Scope, formats: Formats, deal_id: int, path: Path) -> None:
    from app.ui.deck.save import save_slides
    from app.ui.deck.tracking_slides import sheet_slide

    save_slides(services, scope, formats, [sheet_slide(services, scope, formats, deal_id)], path)


def _sheet_and_map(services: Services, scope: Scope, formats: Formats, deal_id: int, path: Path) -> None:
    from app.ui.deck.save import save_slides
    from app.ui.deck.tracking_slides import map_slide, sheet_slide

    contents = [make(services, scope, formats, deal_id) for make in (sheet_slide, map_slide)]
    save_slides(services, scope, formats, contents, path)


def _coach_page(services: Services, scope: Scope, formats: Formats, _: int, path: Path) -> None:
    from app.ui.print.coach_page import save_coach_pdf

    save_coach_pdf(services, scope, formats, path)


def _coach_slides(services: Services, scope: Scope, formats: Formats, _: int, path: Path) -> None:
    from app.ui.deck.save import save_slides
    from app.ui.deck.tracking_slides import coach_slides

    save_slides(services, scope, formats, coach_slides(services, scope, formats), path)
