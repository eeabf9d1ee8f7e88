"""The slides of the 1+2+1 tab: a deal's sheet, its map, the coach's matrix (R14-R16)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace

from app.charts.org_map_spec import OrgMapSpec
from app.exchange.pptx_deck import Content, DividerSpec
from app.exchange.pptx_page import PageSpec, Part
from app.services.scope import Scope
from app.services.services import Services
from app.terms import MissingPiece
from app.ui.chart_words.framing import Framing
from app.ui.chart_words.org_map import lamps_text, org_map_spec
from app.ui.deck.coach_table import coach_finding, coach_table, coach_what
from app.ui.deck.paging import framing_of, lines_up_to, table_pages
from app.ui.deck.sheet_parts import (
    deal_name,
    factors_chart,
    flag_lines,
    missing_lines,
    need_lines,
    people_table,
    read_sheet,
    score_table,
    sheet_facts,
    sheet_title,
    visit_lines,
)
from app.ui.formats import Formats
from app.ui.i18n import translate

if TYPE_CHECKING:
    from app.services.tracking_coach import CoachMatrix, CoachRow

MOST_PEOPLE = 8
MOST_FLAGS, MOST_NEEDS, MOST_VISITS = 5, 4, 3
REVIEWED_DEALS = 3
"""Deals whose sheets the weekly review goes through: the largest that have people and are not ready."""

_PEOPLE = {
    *(MissingPiece.GUIDE, MissingPiece.DECIDER, MissingPiece.USER),
    *(MissingPiece.GATEKEEPER, MissingPiece.PURCHASER),
}


def sheet_slide(services: Services, scope: Scope, formats: Formats, deal_id: int) -> PageSpec:
    """The whole sheet of a deal on one slide. Raises RuleError UNKNOWN_RECORD."""
    data = read_sheet(services, deal_id, scope.as_of)
    people, more = people_table(data, formats, MOST_PEOPLE)
    heading = translate("Deck", "People")
    heading = translate("Deck", "{what} · {rest}").format(what=heading, rest=more) if more else heading
    wants = lines_up_to(need_lines(data), MOST_NEEDS)
    return PageSpec(
        sheet_title(data),
        sheet_facts(data, formats),
        (
            Part("", score_table(data), 0, 0, 1, 0.12),
            Part(heading, people, 0, 0.14, 0.64, 0.52),
            Part(translate("Deck", "What is missing"), missing_lines(data), 0, 0.67, 0.2, 0.33),
            Part(
                translate("Deck", "Red flags"),
                lines_up_to(flag_lines(data, formats), MOST_FLAGS),
                *(0.22, 0.67, 0.42, 0.33),
            ),
            Part(translate("Deck", "Five factors against the best rival"), factors_chart(data), 0.66, 0.14, 0.34, 0.43),
            Part(translate("Deck", "Needs and wants"), wants, 0.66, 0.58, 0.34, 0.22),
            Part(translate("Deck", "Visits"), visit_lines(data, formats, MOST_VISITS), 0.66, 0.82, 0.34, 0.18),
        ),
    )


def map_slide(services: Services, scope: Scope, formats: Formats, deal_id: int) -> OrgMapSpec:
    """The relationship map of a deal. Raises RuleError UNKNOWN_RECORD."""
    data = read_sheet(services, deal_id, scope.as_of)
    spec = org_map_spec(services.tracking.map(deal_id, scope.as_of), scope.as_of, formats)
    # what the map comes to stands in one line, so that it keeps its room; the lamps go to the key
    said = translate("Deck", "{deal} · map {colour} · support index {index} · as of {day}")
    subtitle = said.format(
        deal=deal_name(data), colour=spec.status_label, index=spec.index_label, day=formats.day(scope.as_of)
    )
    return replace(spec, subtitle=subtitle, key=f"{lamps_text(spec.lamps)} · {spec.key}")


def coach_slides(
    services: Services, scope: Scope, formats: Formats, most_pages: int | None = None
) -> tuple[PageSpec, ...]:
    """All open deals against what they lack, those that lack most first."""
    matrix = services.tracking.matrix(scope)
    return _coach(matrix, framing_of(services, scope, formats), most_pages)


def tracking_slides(services: Services, framing: Framing) -> dict[str, Content]:
    """What the weekly review shows of the people in the deals; nothing while no open deal has any."""
    scope, formats = framing.scope, framing.formats
    matrix = services.tracking.matrix(scope)
    known = [row for row in matrix.rows if not row.missing >= _PEOPLE]
    if not known:
        return {}
    text = translate("Deck", "%n open deal(s), {known} of them with people in roles", None, len(matrix.rows))
    found: dict[str, Content] = {
        "divider-tracking": DividerSpec(
            translate("Deck", "1+2+1: the people behind the deals"), text.format(known=formats.count(len(known)))
        )
    }
    found |= {f"coach-{at}": page for at, page in enumerate(_coach(matrix, framing, 1), 1)}
    for at, row in enumerate(_to_review(known), 1):
        found[f"sheet-{at}"] = sheet_slide(services, scope, formats, row.deal_id)
        found[f"map-{at}"] = map_slide(services, scope, formats, row.deal_id)
    return found


def _coach(matrix: CoachMatrix, framing: Framing, most_pages: int | None) -> tuple[PageSpec, ...]:
    subtitle = framing.today(coach_what(framing.formats))
    return table_pages(
        coach_finding(matrix, framing.formats), subtitle, coach_table(matrix, framing.formats), most_pages
    )


def _to_review(rows: list[CoachRow]) -> list[CoachRow]:
    """The largest that lack something; where none does, the largest."""
    lacking = [row for row in rows if row.points < 4] or rows
    return sorted(lacking, key=lambda row: (-(row.amount_cents or 0), row.deal_id))[:REVIEWED_DEALS]
