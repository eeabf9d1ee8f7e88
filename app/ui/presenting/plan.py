"""The week's visits as a board of days, and whom the service standard still asks to visit this month."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from typing import TYPE_CHECKING

from app.exchange.pptx_tables import TableColumn, TableSpec
from app.services.services import Services
from app.terms import VisitOutcome
from app.ui.chart_words.framing import Framing
from app.ui.formats import MISSING
from app.ui.i18n import translate
from app.ui.labels import tier_name
from app.ui.plan.load import PlanView, span
from app.ui.plan.words import about_text, day_text, partner_text, state_tag, time_text
from app.ui.presenting.page import BoardCard, BoardColumn, BoardSpec, StagePage

if TYPE_CHECKING:
    from app.services.visits_views import DueRow, VisitRow

MOST_CARDS, MOST_DUE = 3, 14
WORKDAYS = 5
MOVED = (VisitOutcome.ORDER, VisitOutcome.ADVANCE)


def week_page(services: Services, framing: Framing) -> StagePage | None:
    """The week of the day asked for; None if it has no visit."""
    scope = framing.scope
    first, last = span(PlanView.WEEK, scope.as_of)
    found = services.visits.agenda(first, last, scope.as_of, scope.owner_id, scope.area_id)
    visits = [visit for visit in found if visit.cancelled_on is None]
    if not visits:
        return None
    held = sum(visit.held_on is not None for visit in visits)
    title = translate(
        "Stage", "Week {week}: %n visit(s), {held} held, {moved} with an order or an advance", None, len(visits)
    )
    days = [first + timedelta(days=number) for number in range((last - first).days + 1)]
    columns = [(day, [visit for visit in visits if visit.day == day]) for day in days]
    return StagePage(
        title.format(week=first.isocalendar().week, held=held, moved=_moved(visits)),
        framing.today(translate("Stage", "Visits by day")),
        BoardSpec(tuple(_column(day, here, scope.as_of) for day, here in columns if here or day.weekday() < WORKDAYS)),
    )


def _column(day: date, visits: Sequence[VisitRow], as_of: date) -> BoardColumn:
    held = sum(visit.held_on is not None for visit in visits)
    cards = visits[:MOST_CARDS]
    return BoardColumn(
        name=day_text(day),
        deals=translate("Stage", "%n visit(s)", None, len(visits)),
        amount=translate("Stage", "%n held", None, held),
        weighted=translate("Stage", "%n moved on", None, _moved(visits)),
        cards=tuple(
            BoardCard(
                " · ".join(part for part in (time_text(visit), about_text(visit)) if part),
                partner_text(visit) or MISSING,
                state_tag(visit, as_of).text,
            )
            for visit in cards
        ),
        more=tuple(
            translate("Stage", "%n visit(s) more", None, len(visits) - shown) if len(visits) > shown else ""
            for shown in range(len(cards) + 1)
        ),
    )


def _moved(visits: Sequence[VisitRow]) -> int:
    return sum(visit.held_on is not None and visit.outcome in MOVED for visit in visits)


def due_table(services: Services, framing: Framing) -> TableSpec | None:
    """Customers with visits still to be planned this month, the longest overdue first; None where nobody lacks one."""
    rows = [row for row in services.visits.due_by_tier(framing.scope, framing.scope.as_of) if row.missing]
    if not rows:
        return None
    visits = sum(row.missing for row in rows)
    title = translate("Stage", "%n customer(s) still lack {visits} visits this month", None, len(rows))
    what = translate("Stage", "Visits by the service standard of each tier, the longest overdue first")
    if len(rows) > MOST_DUE:
        rest = translate("Stage", "%n customer(s) more not shown", None, len(rows) - MOST_DUE)
        what = f"{what} · {rest}"
    return TableSpec(
        title.format(visits=framing.formats.count(visits)),
        framing.today(what),
        (
            TableColumn(translate("Stage", "Customer"), 2.4),
            TableColumn(translate("Stage", "Tier")),
            TableColumn(translate("Stage", "Rep"), 1.4),
            TableColumn(translate("Stage", "Due in the month"), right=True),
            TableColumn(translate("Stage", "Held"), right=True),
            TableColumn(translate("Stage", "Planned"), right=True),
            TableColumn(translate("Stage", "Missing"), right=True),
            TableColumn(translate("Stage", "Last visit"), right=True),
        ),
        tuple(_due(row, framing) for row in rows[:MOST_DUE]),
    )


def _due(row: DueRow, framing: Framing) -> tuple[str, ...]:
    formats = framing.formats
    return (
        row.name,
        tier_name(row.tier),
        row.rep_name or MISSING,
        f"{row.due.normalize():f}",
        formats.count(row.done),
        formats.count(row.planned),
        formats.count(row.missing),
        formats.day(row.last_held),
    )
