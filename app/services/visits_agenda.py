"""Visits ahead: what the service standard of each tier asks for (R10), visits proposed for a week, the calendar file."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import date, datetime, timedelta

from app.changes import Step
from app.errors import RuleError
from app.exchange.icalendar import CalendarEntry, calendar_bytes
from app.methods.period import add_months, month_floor
from app.methods.service_standard import due_in_period, next_visit_due
from app.methods.value_tiers import TIER_ORDER
from app.methods.visit_plan import spread, visits_to_plan, workdays
from app.models import Customer, Visit
from app.services.book_settings import SettingsService
from app.services.portfolio import PortfolioService
from app.services.records import refuse_unknown
from app.services.scope import Scope, scope_for
from app.services.visits_reading import VisitReading
from app.services.visits_views import DueRow, VisitRow
from app.storage.book import Book
from app.storage.queries import as_day
from app.storage.queries import visits as queries
from app.terms import Period, ServiceItem

_HOUR = 60


class VisitAgenda(VisitReading):
    def __init__(self, book: Book, settings: SettingsService, portfolio: PortfolioService) -> None:
        super().__init__(book, settings)
        self._portfolio = portfolio

    def due_by_tier(self, scope: Scope, as_of: date) -> tuple[DueRow, ...]:
        """Customers whose tier promises visits, in the calendar month of `as_of`: the longest overdue first."""
        first = month_floor(as_of)
        last = add_months(first, 1) - timedelta(days=1)
        filtered = scope_for(as_of, Period.LAST_12_MONTHS, owner_id=scope.owner_id, area_id=scope.area_id)
        view = self._portfolio.view(filtered)
        tiers = self._portfolio.classes(view).tier.tolist()
        counted = {row[0]: row[1:] for row in self._book.rows(*queries.counted(first, as_of, last))}
        promised = [self._settings.whole(f"service.{ServiceItem.VISITS_PER_MONTH}.{tier}") for tier in TIER_ORDER]
        dues = [due_in_period(ServiceItem.VISITS_PER_MONTH, count, first, last) for count in promised]
        rows = []
        for position, code in enumerate(tiers):
            if code < 0 or not promised[code]:
                continue
            customer_id, owner_id = int(view.ids[position]), int(view.owner_id[position])
            done, planned, held = counted.get(customer_id, (0, 0, None))
            last_held = as_day(held)
            next_due = next_visit_due(last_held, promised[code], as_of)
            assert next_due is not None
            rows.append(
                DueRow(
                    customer_id=customer_id,
                    name=view.names[position],
                    tier=TIER_ORDER[code],
                    rep_id=owner_id if owner_id > 0 else None,
                    rep_name=view.owners.get(owner_id),
                    due=dues[code],
                    done=done,
                    planned=planned,
                    missing=visits_to_plan(dues[code], done, planned),
                    last_held=last_held,
                    next_due=next_due,
                )
            )
        return tuple(sorted(rows, key=lambda row: (row.next_due, TIER_ORDER.index(row.tier), row.name)))

    def propose(self, customer_ids: Iterable[int], week: date, as_of: date) -> tuple[int, ...]:
        """Plan a visit to each of the customers in the week that holds `week`, by its own rep, on the rep's emptiest workdays.

        No day before `as_of` is taken. Returns the visits' ids. One undo step. Raises RuleError WEEK_OVER, UNKNOWN_RECORD.
        """
        chosen = list(dict.fromkeys(customer_ids))
        days = workdays(week, as_of)
        if not days:
            raise RuleError("WEEK_OVER")
        with self._book.write(Step("PLAN_VISITS", {"count": len(chosen)})) as session:
            refuse_unknown(session, Customer, chosen)
            owners = dict(
                session.run(
                    "SELECT id, owner_id FROM customer WHERE id IN (SELECT value FROM json_each(?))",
                    (json.dumps(chosen),),
                )
            )
            taken = self._taken(days)
            by_rep: defaultdict[int | None, list[int]] = defaultdict(list)
            for customer_id in chosen:
                by_rep[owners[customer_id]].append(customer_id)
            rows = [
                (customer_id, rep_id, days[index].isoformat())
                for rep_id, customers in by_rep.items()
                for customer_id, index in zip(customers, spread(len(customers), taken[rep_id]), strict=True)
            ]
            return tuple(session.add_rows(Visit, ("customer_id", "rep_id", "planned_on"), rows))

    def ics(self, first: date, last: date, rep_id: int | None = None, *, stamp: datetime) -> bytes:
        """The visits of first..last as an iCalendar file; `stamp`: when it is written, UTC. Local times without a zone."""
        rows = self.agenda(first, last, last, rep_id)
        return calendar_bytes([_entry(row, row.day) for row in rows if row.day is not None], stamp)

    def _taken(self, days: Sequence[date]) -> defaultdict[int | None, list[int]]:
        """By rep the visits each of the days has already."""
        taken: defaultdict[int | None, list[int]] = defaultdict(lambda: [0] * len(days))
        for rep_id, day, count in self._book.rows(*queries.loads(days[0], days[-1])):
            if (on := date.fromisoformat(day)) in days:
                taken[rep_id][days.index(on)] += count
        return taken


def _entry(row: VisitRow, day: date) -> CalendarEntry:
    partner = row.customer_name or row.dealer_name or row.deal_name or ""
    subject = row.subject or row.goal_action or row.deal_name
    lines = [row.deal_name, row.goal_action, ", ".join(guest.name for guest in row.people), row.notes]
    return CalendarEntry(
        uid=row.uid,
        day=day,
        starts_at=row.starts_at,
        minutes=row.minutes or _HOUR,
        summary=f"{partner}: {subject}" if partner and subject else partner or subject or "",
        description="\n".join(line for line in lines if line),
        is_cancelled=row.cancelled_on is not None,
    )
