"""The slides of credit and collection: receivables by age, and whom to call (R28-R31)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from app.charts.bars import BarSpec
from app.exchange.pptx_deck import Content, DividerSpec
from app.exchange.pptx_page import PageSpec
from app.exchange.pptx_tables import TableColumn
from app.services.scope import Scope
from app.services.services import Services
from app.ui.chart_words.ageing import ageing_spec
from app.ui.chart_words.framing import Framing
from app.ui.credit.words import promise_text
from app.ui.deck.paging import framing_of, table_of, table_pages
from app.ui.formats import MISSING, Formats
from app.ui.i18n import translate
from app.ui.labels import ladder_step_name

if TYPE_CHECKING:
    from app.services.collection_views import CallRow

CALL_PAGES = 1
"""Pages of the collection list in the weekly review."""


def ageing_slide(services: Services, scope: Scope, formats: Formats) -> BarSpec:
    """Receivables by age of the largest parties, as of the scope's day."""
    return ageing_spec(services.receivables.ageing(scope), framing_of(services, scope, formats))


def collection_slides(
    services: Services, scope: Scope, formats: Formats, most_pages: int | None = None
) -> tuple[PageSpec, ...]:
    """Whom to call today, the dearest delay first."""
    return _calls(services.collection.calls(scope), framing_of(services, scope, formats), most_pages)


def credit_slides(services: Services, framing: Framing) -> dict[str, Content]:
    """What the weekly review shows of the money to come in; nothing where nobody owes anything."""
    ageing, money = services.receivables.ageing(framing.scope), framing.formats.money
    if not ageing.total.total_cents:
        return {}
    text = translate("Deck", "{open} open, {overdue} of it overdue")
    said = text.format(open=money(ageing.total.total_cents), overdue=money(ageing.total.overdue_cents))
    found: dict[str, Content] = {
        "divider-credit": DividerSpec(translate("Deck", "Credit and collection"), said),
        "ageing": ageing_spec(ageing, framing),
    }
    calls = services.collection.calls(framing.scope)
    if calls:
        pages = _calls(calls, framing, CALL_PAGES)
        found |= {f"collection-{at}": page for at, page in enumerate(pages, 1)}
    return found


def _calls(calls: Sequence[CallRow], framing: Framing, most_pages: int | None) -> tuple[PageSpec, ...]:
    formats = framing.formats
    what = translate("Deck", "Whom to call, the dearest delay first, amounts in {unit}")
    columns = (
        TableColumn(translate("Deck", "Company"), 2.0),
        TableColumn(translate("Deck", "Rep"), 0.9),
        TableColumn(translate("Deck", "Overdue"), 0.9, right=True),
        TableColumn(translate("Deck", "Days"), 0.7, right=True),
        TableColumn(translate("Deck", "Interest"), 0.9, right=True),
        TableColumn(translate("Deck", "Sales to make up"), 1.35, right=True),
        TableColumn(translate("Deck", "Step due"), 1.7),
        TableColumn(translate("Deck", "Promise or dispute"), 3.4),
    )
    total = (
        translate("Deck", "Total"),
        "",
        formats.amount_in_unit(sum(row.overdue_cents for row in calls)),
        "",
        formats.amount_in_unit(sum(row.cost.cost_cents for row in calls)),
        *("", "", ""),
    )
    table = table_of(columns, [_row(row, formats) for row in calls], total if calls else None)
    subtitle = framing.today(what.format(unit=formats.unit_label()))
    return table_pages(_finding(calls, formats), subtitle, table, most_pages)


def _row(row: CallRow, formats: Formats) -> tuple[str, ...]:
    return (
        row.name,
        row.owner or translate("Deck", "No rep"),
        formats.amount_in_unit(row.overdue_cents),
        formats.count(row.days),
        formats.amount_in_unit(row.cost.cost_cents),
        formats.amount_in_unit(row.extra_sales.amount),
        ladder_step_name(row.step) if row.step is not None else MISSING,
        _state(row, formats),
    )


def _state(row: CallRow, formats: Formats) -> str:
    if row.paused_until is not None:
        text = translate("Deck", "disputed, steps wait until {day}")
        return text.format(day=formats.day(row.paused_until))
    return promise_text(row.promise, formats) if row.promise is not None else ""


def _finding(calls: Sequence[CallRow], formats: Formats) -> str:
    if not calls:
        return translate("Deck", "Nobody has to be called today")
    text = translate(
        "Deck", "%n company(ies) to call, {name} first: {amount} overdue for {days} days", None, len(calls)
    )
    first = calls[0]
    return text.format(name=first.name, amount=formats.money(first.overdue_cents), days=formats.count(first.days))
