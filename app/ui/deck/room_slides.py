"""The rooms behind portfolio and funnel in the weekly review, each after a slide that opens it."""

from __future__ import annotations

from collections.abc import Mapping

from app.charts.pictures import ChartSpec
from app.exchange.pptx_deck import Content, DividerSpec
from app.exchange.pptx_page import PageSpec
from app.services.services import Services
from app.ui.chart_words.framing import Framing
from app.ui.deck.credit_slides import credit_slides
from app.ui.deck.dealer_slides import dealer_slides
from app.ui.deck.funnel_slides import USUAL_REVIEW
from app.ui.deck.tracking_slides import tracking_slides
from app.ui.i18n import translate


def room_slides(services: Services, framing: Framing) -> dict[str, Content]:
    """Content by short file name: people, dealers, money to come in. A room without data is left out."""
    as_of = framing.scope.as_of
    since = services.movement.last_review(before=as_of) or as_of - USUAL_REVIEW
    return {
        **tracking_slides(services, framing),
        **dealer_slides(services, framing, since),
        **credit_slides(services, framing),
    }


def room_sources(contents: Mapping[str, Content], framing: Framing) -> dict[str, str]:
    """For the speaker: where the figures of each room's slides come from, by the same names."""
    texts = {
        "divider-tracking": translate("Deck", "Source: people, visits and red flags of the open deals (R14–R16)."),
        "divider-dealers": translate("Deck", "Source: recorded evaluations and sales of the dealers (R25, R26)."),
        "divider-credit": translate("Deck", "Source: invoices and payments of the book, by due date (R28–R31)."),
    }
    found, source = {}, ""
    for name, content in contents.items():
        if isinstance(content, DividerSpec):
            source = "\n".join((texts[name], framing.footer()))
        found[name] = source
    return found


def charts_of(contents: Mapping[str, Content]) -> dict[str, ChartSpec]:
    """The charts that stand on pages of several parts, by the page's name."""
    return {name: chart for name, page in contents.items() if isinstance(page, PageSpec) for chart in page.charts[:1]}
