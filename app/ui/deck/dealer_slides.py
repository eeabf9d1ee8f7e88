"""The slides of the dealers: their ranking, and one for each dealer with form, radar and actions (R25, R26)."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from app.exchange.pptx_deck import Content, DividerSpec
from app.exchange.pptx_page import PageSpec, Part
from app.exchange.pptx_tables import TableColumn
from app.services.scope import Scope
from app.services.services import Services
from app.terms import DealerGrade
from app.ui.chart_words.dealers import points
from app.ui.chart_words.framing import Framing, in_a_row
from app.ui.dealers.flags import list_tags
from app.ui.dealers.list_words import trend_text
from app.ui.deck.dealer_parts import (
    action_lines,
    dealer_facts,
    dealer_radar,
    dealer_title,
    form_heading,
    form_table,
    read_dealer,
    standing_lines,
)
from app.ui.deck.paging import framing_of, lines_up_to, table_of, table_pages
from app.ui.formats import MISSING, Formats
from app.ui.i18n import translate
from app.ui.labels import dealer_grade_name

if TYPE_CHECKING:
    from app.services.dealer_views import DealerRow

MOST_DEALERS = 8
"""Dealers with a slide of their own in the weekly review."""

MOST_ACTIONS, MOST_STANDINGS = 6, 5
RANKING_PAGES = 2


def dealer_slide(services: Services, scope: Scope, formats: Formats, dealer_id: int) -> PageSpec:
    """The last evaluation of a dealer on one slide. Raises RuleError UNKNOWN_RECORD."""
    data = read_dealer(services, scope, dealer_id)
    actions = lines_up_to(action_lines(data, formats), MOST_ACTIONS)
    standing = lines_up_to(standing_lines(data, formats), MOST_STANDINGS)
    radar = dealer_radar(data, formats)
    return PageSpec(
        dealer_title(data),
        dealer_facts(data, formats),
        (
            Part(form_heading(data), form_table(data, formats), 0, 0, 0.47, 1),
            Part(radar.title, radar, 0.5, 0, 0.5, 0.66),
            Part(translate("Deck", "Standing"), standing, 0.5, 0.69, 0.19, 0.31),
            Part(translate("Deck", "What to do"), actions, 0.71, 0.69, 0.29, 0.31),
        ),
    )


def ranking_slides(
    services: Services, scope: Scope, formats: Formats, most_pages: int | None = None
) -> tuple[PageSpec, ...]:
    """All dealers of the scope, best total first; those never evaluated last."""
    return _ranking(services.dealers.ranking(scope), framing_of(services, scope, formats), most_pages)


def dealer_slides(services: Services, framing: Framing, since: date) -> dict[str, Content]:
    """What the weekly review shows: the ranking, then the dealers due for an evaluation or evaluated since; nothing without dealers."""
    scope, formats = framing.scope, framing.formats
    rows = services.dealers.ranking(scope)
    if not any(row.total is not None for row in rows):
        return {}
    due = sum(row.is_due for row in rows)
    text = translate("Deck", "%n dealer(s), {due} due for an evaluation", None, len(rows))
    found: dict[str, Content] = {
        "divider-dealers": DividerSpec(translate("Deck", "Dealers"), text.format(due=formats.count(due)))
    }
    found |= {f"dealers-{at}": page for at, page in enumerate(_ranking(rows, framing, RANKING_PAGES), 1)}
    for at, row in enumerate(_to_review(rows, since), 1):
        found[f"dealer-{at}"] = dealer_slide(services, scope, formats, row.id)
    return found


def _to_review(rows: tuple[DealerRow, ...], since: date) -> list[DealerRow]:
    """Due ones first, then those evaluated since, the largest falls first."""
    due = [row for row in rows if row.is_due and row.total is not None]
    changed = [row for row in rows if row not in due and row.evaluated_on is not None and row.evaluated_on > since]
    changed.sort(key=lambda row: (row.change is None, row.change or 0))
    return [*due, *changed][:MOST_DEALERS]


def _ranking(rows: tuple[DealerRow, ...], framing: Framing, most_pages: int | None) -> tuple[PageSpec, ...]:
    formats = framing.formats
    what = translate("Deck", "Dealers by their last evaluation, sales of 12 months in {unit}")
    columns = (
        TableColumn(translate("Deck", "Rank"), 0.5, right=True),
        TableColumn(translate("Deck", "Dealer"), 1.9),
        TableColumn(translate("Deck", "Area"), 1.2),
        TableColumn(translate("Deck", "Rep"), 1.0),
        TableColumn(translate("Deck", "Total"), 0.7, right=True),
        TableColumn(translate("Deck", "Grade"), 1.0),
        TableColumn(translate("Deck", "Change"), 0.8, right=True),
        TableColumn(translate("Deck", "Sales"), 0.9, right=True),
        TableColumn(translate("Deck", "Evaluated"), 1.1),
        TableColumn(translate("Deck", "To know"), 3.2),
    )
    table = table_of(columns, [_row(rank, row, formats) for rank, row in enumerate(rows, 1)])
    subtitle = framing.today(what.format(unit=formats.unit_label()))
    return table_pages(_finding(rows, formats), subtitle, table, most_pages)


def _row(rank: int, row: DealerRow, formats: Formats) -> tuple[str, ...]:
    return (
        formats.count(rank) if row.total is not None else MISSING,
        row.name,
        row.area_name or MISSING,
        row.owner_name or translate("Deck", "No rep"),
        points(row.total),
        dealer_grade_name(row.grade) if row.grade is not None else MISSING,
        trend_text(row.change),
        formats.amount_in_unit(row.sales_cents),
        formats.day(row.evaluated_on),
        in_a_row([tag.text for tag in list_tags(row, formats)]),
    )


def _finding(rows: tuple[DealerRow, ...], formats: Formats) -> str:
    """Who leads, and how many are in danger."""
    graded = [row for row in rows if row.total is not None]
    if not graded:
        return translate("Deck", "No dealer has been evaluated yet")
    best = translate("Deck", "{dealer} leads with {total} points")
    said = best.format(dealer=graded[0].name, total=points(graded[0].total))
    weak = sum(row.grade is DealerGrade.D for row in graded)
    if not weak:
        return said
    text = translate("Deck", "{said}; %n of {all} in {grade}", None, weak)
    return text.format(said=said, all=formats.count(len(graded)), grade=dealer_grade_name(DealerGrade.D))
