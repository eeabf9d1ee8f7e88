"""What the service standard of a customer's tier promises, what of it was done, and when the next visit is due (R10)."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal

from msgspec import Struct
from sqlalchemy import select

from app.methods.period import add_months, month_floor
from app.methods.service_standard import Span, compliance, due_over, next_visit_due
from app.methods.value_tiers import delayed_tier
from app.models import TierScore
from app.services.customer_file_part import CustomerFilePart
from app.services.scope import Scope
from app.storage.queries import customer_file as queries
from app.terms import ServiceItem, Tier

COUNTED = (ServiceItem.VISITS_PER_MONTH, ServiceItem.LEADER_VISITS_PER_YEAR)
"""Items the book can count; reply and solving times and account reviews are promised only."""

_ONE_DAY = timedelta(days=1)
_DAYS_A_YEAR = 365


class TierQuarter(Struct, frozen=True):
    """starts_on: first day of the quarter; tier by that quarter's score (0..10000) alone."""

    starts_on: date
    score_bp: int
    tier: Tier


class ServiceRow(Struct, frozen=True):
    """promised: the setting of the tier, 0 = nothing. due, done None: the book does not count the item.

    due is over the period, pro rata by days. next_due may lie in the past; None: nothing promised, or not counted.
    """

    item: ServiceItem
    promised: int
    due: Decimal | None
    done: int | None
    next_due: date | None


class ServiceView(Struct, frozen=True):
    """start..end: the period the visits were counted in. compliance: part 0..1 of what was due, None if nothing was."""

    tier: Tier
    start: date
    end: date
    rows: tuple[ServiceRow, ...]
    compliance: Decimal | None


class CustomerStandard(CustomerFilePart):
    def tier_history(self, customer_id: int) -> tuple[TierQuarter, ...]:
        """The scored quarters, oldest first."""
        statement = (
            select(TierScore.starts_on, TierScore.score_bp, TierScore.tier)
            .where(TierScore.customer_id == customer_id)
            .order_by(TierScore.starts_on)
        )
        return tuple(TierQuarter(starts_on, score, Tier(tier)) for starts_on, score, tier in self._rows(statement))

    def service(self, customer_id: int, scope: Scope, tier: Tier) -> ServiceView:
        """`tier`: the one the customer is shown with now. In scored quarters before this one it is theirs that asks for visits.

        Counted up to scope.as_of; over all time, from the first visit or scored quarter.
        """
        held = self._rows(queries.visits_held(customer_id, scope.as_of))
        quarters = self.tier_history(customer_id)
        end = min(scope.end, scope.as_of)
        start = scope.start
        if start == date.min:
            start = min([*(day for day, _ in held), *(one.starts_on for one in quarters), month_floor(end)])
        spans = self._tier_spans(quarters, tier, start, end, scope.as_of)
        rows = tuple(self._row(item, tier, spans, held, start, end, scope.as_of) for item in ServiceItem)
        counted = ((row.done, row.due) for row in rows)
        part = compliance((done, due) for done, due in counted if done is not None and due is not None)
        return ServiceView(tier, start, end, rows, part)

    def _row(
        self,
        item: ServiceItem,
        tier: Tier,
        spans: list[tuple[date, date, Tier]],
        held: list[tuple[date, bool]],
        start: date,
        end: date,
        as_of: date,
    ) -> ServiceRow:
        promised = self._promised(item, tier)
        if item not in COUNTED:
            return ServiceRow(item, promised, None, None, None)
        leaders_only = item is ServiceItem.LEADER_VISITS_PER_YEAR
        days = [day for day, with_leader in held if with_leader or not leaders_only]
        due_spans: list[Span] = [(first, last, self._promised(item, then)) for first, last, then in spans]
        last = max(days, default=None)
        next_due = _next_leader(last, promised, as_of) if leaders_only else next_visit_due(last, promised, as_of)
        return ServiceRow(item, promised, due_over(due_spans, item), sum(start <= day <= end for day in days), next_due)

    def _promised(self, item: ServiceItem, tier: Tier) -> int:
        return self._settings.whole(f"service.{item}.{tier}")

    def _tier_spans(
        self, quarters: tuple[TierQuarter, ...], tier: Tier, start: date, end: date, as_of: date
    ) -> list[tuple[date, date, Tier]]:
        """start..end cut into (first day, last day, tier); days without a scored quarter count with the present tier."""
        fall = self._settings.whole("tier_fall_quarters")
        spans = []
        at = start
        for index, quarter in enumerate(quarters):
            last = add_months(quarter.starts_on, 3) - _ONE_DAY
            if last < at or quarter.starts_on > end or last >= as_of:
                continue
            earlier = [(one.starts_on, one.tier) for one in quarters[:index]]
            shown, _ = delayed_tier(quarter.tier, earlier, quarters=fall)
            if quarter.starts_on > at:
                spans.append((at, quarter.starts_on - _ONE_DAY, tier))
            spans.append((max(at, quarter.starts_on), min(last, end), shown))
            at = last + _ONE_DAY
        return [*spans, (at, end, tier)] if at <= end else spans


def _next_leader(last: date | None, per_year: int, as_of: date) -> date | None:
    if per_year <= 0:
        return None
    return as_of if last is None else last + timedelta(days=_DAYS_A_YEAR // per_year)
