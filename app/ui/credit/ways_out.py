"""How receivables by age and the collection list leave the program: slides."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.ui.i18n import translate
from app.ui.print.ways_out import WaysOut

if TYPE_CHECKING:
    from pathlib import Path

    from app.services.scope import Scope
    from app.services.services import Services
    from app.ui.formats import Formats


def add_credit_ways(ways: WaysOut) -> None:
    ways.add_slides(_ageing, translate("WaysOut", "Save receivables by &age as slide…"))
    ways.add_slides(_collection, translate("WaysOut", "Save the &collection list as slides…"))


def _ageing(services: Services, scope: Scope, formats: Formats, _: int, path: Path) -> None:
    from app.ui.deck.credit_slides import ageing_slide
    from app.ui.deck.save import save_slides

    save_slides(services, scope, formats, [ageing_slide(services, scope, formats)], path)


def _collection(services: Services, scope: Scope, formats: Formats, _: int, path: Path) -> None:
    from app.ui.deck.credit_slides import collection_slides
    from app.ui.deck.save import save_slides

    save_slides(services, scope, formats, collection_slides(services, scope, formats), path)
