"""A dealer on one A4 page: the evaluation form, the radar, what is to do (R25)."""

from __future__ import annotations

from pathlib import Path

from app.services.scope import Scope
from app.services.services import Services
from app.ui.deck import dealer_parts as parts
from app.ui.deck.paging import framing_of, lines_up_to
from app.ui.formats import Formats
from app.ui.i18n import translate
from app.ui.print import html
from app.ui.print.paper import Handout, save_pdf

RADAR_SIZE = (420, 320)
"""Of the picture on the page, in pixels at 96 dpi."""

MOST_ACTIONS, MOST_STANDINGS = 12, 8


def save_dealer_pdf(services: Services, scope: Scope, formats: Formats, dealer_id: int, path: Path) -> None:
    """Raises RuleError UNKNOWN_RECORD, WriteError."""
    save_pdf(dealer_page(services, scope, formats, dealer_id), path)


def dealer_page(services: Services, scope: Scope, formats: Formats, dealer_id: int) -> Handout:
    data = parts.read_dealer(services, scope, dealer_id)
    radar = parts.dealer_radar(data, formats)
    pictures = {"radar": html.chart_png(radar, RADAR_SIZE)} if radar.lines else {}
    shown = html.picture("radar", RADAR_SIZE) if pictures else html.lines([radar.subtitle])
    standing = html.lines(lines_up_to(parts.standing_lines(data, formats), MOST_STANDINGS))
    actions = html.lines(lines_up_to(parts.action_lines(data, formats), MOST_ACTIONS))
    body = (
        html.head(parts.dealer_title(data), parts.dealer_facts(data, formats))
        + html.section(parts.form_heading(data), html.table(parts.form_table(data, formats)))
        + html.columns(
            (62, html.section(radar.title, shown)),
            (3, ""),
            (35, html.section(translate("Deck", "Standing"), standing)),
        )
        + html.section(translate("Deck", "What to do"), actions)
    )
    footer = html.footer_of(services.book_path.stem, framing_of(services, scope, formats))
    return Handout(data.row.name, (body,), footer, pictures=pictures)
