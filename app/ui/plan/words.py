"""How the plan tab words a visit, its state, a day, a span of days."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from app.terms import PromiseState, VisitOutcome
from app.ui.dialogs.visit.fields import clock_text
from app.ui.formats import Formats, month_name
from app.ui.i18n import translate
from app.ui.labels import visit_outcome_name
from app.ui.plan.load import PlanView, span
from app.ui.widgets.tag import Tag, Tone

if TYPE_CHECKING:
    from app.services.visits_views import VisitRow

_TONES = {
    VisitOutcome.ORDER: Tone.GOOD,
    VisitOutcome.ADVANCE: Tone.GOOD,
    VisitOutcome.CONTINUATION: Tone.WARN,
    VisitOutcome.NO_SALE: Tone.NEUTRAL,
}


def state_tag(visit: VisitRow, as_of: date) -> Tag:
    """Planned, to be logged, cancelled, or what it counts as."""
    if visit.cancelled_on is not None:
        return Tag(translate("Plan", "Cancelled"), Tone.NEUTRAL)
    if visit.held_on is None:
        is_late = visit.planned_on is not None and visit.planned_on < as_of
        return (
            Tag(translate("Plan", "To be logged"), Tone.BAD)
            if is_late
            else Tag(translate("Plan", "Planned"), Tone.INFO)
        )
    if visit.outcome is None:
        return Tag(translate("Plan", "Outcome open"), Tone.WARN)
    return Tag(visit_outcome_name(visit.outcome), _TONES[visit.outcome])


def partner_text(visit: VisitRow) -> str:
    return visit.customer_name or visit.dealer_name or visit.deal_name or ""


def about_text(visit: VisitRow) -> str:
    """Subject or objective, and the deal where it is not the partner already."""
    deal = visit.deal_name if visit.deal_name != partner_text(visit) else None
    return " · ".join(part for part in (visit.subject or visit.goal_action, deal) if part)


def time_text(visit: VisitRow) -> str:
    return "" if visit.starts_at is None else clock_text(visit.starts_at)


def people_text(visit: VisitRow) -> str:
    return translate("Plan", ", ").join(guest.name for guest in visit.people)


def tip_text(visit: VisitRow, as_of: date) -> str:
    """All a card has no room for."""
    lines = [
        " · ".join(part for part in (time_text(visit), partner_text(visit)) if part),
        about_text(visit),
        people_text(visit),
        visit.rep_name,
        state_tag(visit, as_of).text,
        visit.notes,
    ]
    return "\n".join(line for line in lines if line)


def weekday_name(day: date) -> str:
    """Short: "Mon", "周一"."""
    return (
        translate("Plan", "Mon"),
        translate("Plan", "Tue"),
        translate("Plan", "Wed"),
        translate("Plan", "Thu"),
        translate("Plan", "Fri"),
        translate("Plan", "Sat"),
        translate("Plan", "Sun"),
    )[day.weekday()]


def day_text(day: date) -> str:
    """ "Mon 23 Nov"."""
    said = translate("Plan", "{weekday} {day} {month}")
    return said.format(weekday=weekday_name(day), day=day.day, month=month_name(day.month))


def span_text(view: PlanView, day: date, formats: Formats) -> str:
    """The week or the month that is shown."""
    first, last = span(view, day)
    if view in (PlanView.MONTH, PlanView.LIST):
        return formats.month(first)
    number = first.isocalendar().week
    return translate("Plan", "Week {number}: {first} to {last} {year}").format(
        number=number,
        first=formats.short_day(first),
        last=formats.short_day(last),
        year=last.year,
    )


def promise_word(state: PromiseState) -> str:
    return {
        PromiseState.OPEN: translate("Plan", "Open"),
        PromiseState.KEPT: translate("Plan", "Done"),
        PromiseState.BROKEN: translate("Plan", "Broken advance"),
    }[state]
