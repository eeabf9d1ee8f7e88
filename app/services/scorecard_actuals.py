"""What the book itself knows of a quarter's indicators (R4); the others are typed."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable
from datetime import date, timedelta
from decimal import Decimal
from functools import cached_property

from msgspec import Struct

from app.methods.ageing import Invoice, Payment, open_balances
from app.methods.period import add_months, twelve_months
from app.methods.service_standard import compliance, due_in_period
from app.methods.value_tiers import TIER_ORDER
from app.methods.visits import advance_rate
from app.services.book_settings import SettingsService
from app.services.portfolio import PortfolioService
from app.services.scope import Scope, scope_for
from app.storage.book import Book, Rows
from app.storage.queries import as_day
from app.storage.queries import scorecard as queries
from app.terms import AgeBucket, Kpi, Period, ServiceItem, VisitOutcome

_VISIT_ITEMS = (ServiceItem.VISITS_PER_MONTH, ServiceItem.LEADER_VISITS_PER_YEAR)


class Actual(Struct, frozen=True):
    """value: percent (18 stands for 18 %), NEW_CUSTOMERS a count; None = the book cannot tell.

    gaps: records that should count but lack what is counted, such as sales entries without a margin.
    """

    value: Decimal | None
    gaps: int = 0


class ScorecardActuals:
    """One quarter as it stands on its last day, or on scope.as_of while it is under way. Filter by the scope's owner and area."""

    def __init__(
        self, book: Book, portfolio: PortfolioService, settings: SettingsService, quarter_start: date, scope: Scope
    ) -> None:
        self._book = book
        self._portfolio = portfolio
        self._settings = settings
        self._scope = scope
        self._start = quarter_start
        self._end = min(add_months(quarter_start, 3) - timedelta(days=1), scope.as_of)

    def all(self) -> dict[Kpi, Actual]:
        """Every indicator that a book can know; without values for a quarter that has not begun."""
        known: dict[Kpi, Callable[[], Actual]] = {
            Kpi.SALES_GROWTH: self._sales_growth,
            Kpi.NEW_CUSTOMERS: self._new_customers,
            Kpi.PROFIT_GROWTH: self._profit_growth,
            Kpi.OVERDUE_AR: self._overdue,
            Kpi.RETENTION: self._retention,
            Kpi.ADVANCE_RATE: self._advance_rate,
            Kpi.SERVICE_COMPLIANCE: self._service_compliance,
        }
        begun = self._start <= self._end
        return {kpi: find() if begun else Actual(None) for kpi, find in known.items()}

    def _sales_growth(self) -> Actual:
        """Sales of the quarter against those a year before, in percent. The month under way counts in both (R0)."""
        (now, *_), (before, *_) = self._both_years
        return Actual(_growth(now, before))

    def _profit_growth(self) -> Actual:
        """Gross margin of the quarter against that a year before, in percent, over the sales whose margin is known."""
        (_, now, known_now, gaps_now), (_, before, known_before, gaps_before) = self._both_years
        growth = _growth(now, before) if known_now and known_before else None
        return Actual(growth, gaps_now + gaps_before)

    def _new_customers(self) -> Actual:
        """Customers whose first purchase ever lies in the quarter. None if the book has none older: all would be new."""
        new, older, _, _ = self._buyers
        return Actual(Decimal(new) if older else None)

    def _retention(self) -> Actual:
        """Percent of those that bought in the four quarters before that also bought in the twelve months ending now."""
        _, _, had, kept = self._buyers
        return Actual(Decimal(kept) * 100 / had if had else None)

    def _overdue(self) -> Actual:
        """Percent of what customers owe that is past its due date (R28). None without any invoice issued by then."""
        invoices: defaultdict[int, list[Invoice]] = defaultdict(list)
        payments: defaultdict[int, list[Payment]] = defaultdict(list)
        for customer, one, issued, due, cents in self._mine(queries.invoices):
            due_on = as_day(due)
            invoices[customer].append(Invoice(one, date.fromisoformat(issued), due_on, cents))
        for customer, one, paid, cents, invoice in self._mine(queries.payments):
            payments[customer].append(Payment(one, date.fromisoformat(paid), cents, invoice))
        found = [
            entry
            for customer, issued in invoices.items()
            for entry in open_balances(issued, payments[customer], self._end).invoices
        ]
        total = sum(entry.open_cents for entry in found)
        overdue = sum(entry.open_cents for entry in found if entry.bucket is not AgeBucket.NOT_DUE)
        if not total:
            any_issued = any(one.issued_on <= self._end for issued in invoices.values() for one in issued)
            return Actual(Decimal(0) if any_issued else None)
        return Actual(Decimal(overdue) * 100 / total, sum(entry.is_due_assumed for entry in found))

    def _advance_rate(self) -> Actual:
        """Percent of the visits held that brought an order or an advance (R20). gaps: visits without a noted outcome.

        None while no outcome was noted at all: the book then keeps visits, not what they came to.
        """
        outcomes: dict[str | None, int] = dict(self._mine(self._visit_outcomes))
        held, untold = sum(outcomes.values()), outcomes.get(None, 0)
        rate = advance_rate(outcomes.get(VisitOutcome.ORDER, 0), outcomes.get(VisitOutcome.ADVANCE, 0), held)
        return Actual(None if rate is None or untold == held else rate * 100, untold)

    def _visit_outcomes(self, owner_id: int | None, area_id: int | None) -> queries.Query:
        broken_after = self._settings.whole("advance_broken_days")
        return queries.visit_outcomes(owner_id, area_id, self._start, self._end, broken_after)

    def _service_compliance(self) -> Actual:
        """Percent of the visits and leader visits due that were held, by each customer's tier at the quarter's end (R10).

        gaps: customers without a tier, for which nothing is due.
        """
        owner, area = self._scope.owner_id, self._scope.area_id
        view = self._portfolio.view(scope_for(self._end, Period.LAST_12_MONTHS, owner_id=owner, area_id=area))
        tiers = self._portfolio.classes(view).tier.tolist()
        held = {customer: done for customer, *done in self._book.rows(*queries.visits_held(self._start, self._end))}
        due = [
            tuple(
                due_in_period(item, self._settings.whole(f"service.{item}.{tier}"), self._start, self._end)
                for item in _VISIT_ITEMS
            )
            for tier in TIER_ORDER
        ]
        alike: Counter[tuple[int, Decimal]] = Counter()
        for position, tier in enumerate(tiers):
            if tier >= 0:
                done = held.get(int(view.ids[position]), (0, 0))
                alike.update(zip(done, due[tier], strict=True))
        share = compliance((done * count, due * count) for (done, due), count in alike.items())
        return Actual(None if share is None else share * 100, sum(tier < 0 for tier in tiers))

    @cached_property
    def _both_years(self) -> tuple[tuple[int, ...], tuple[int, ...]]:
        """Sales, known margins, sales with and without margin: of the quarter, and of the same days a year before."""
        from_deals = bool(self._settings.whole("sales_from_deals"))
        windows = ((self._start, self._end), (add_months(self._start, -12), _a_year_before(self._end)))
        now, before = (
            self._book.rows(*queries.sales_between(self._scope.owner_id, self._scope.area_id, *window, from_deals))[0]
            for window in windows
        )
        return now, before

    @cached_property
    def _buyers(self) -> tuple[int, int, int, int]:
        before = twelve_months(self._start - timedelta(days=1))
        query = queries.buyers(
            self._scope.owner_id, self._scope.area_id, (self._start, self._end), before, twelve_months(self._end)[0]
        )
        new, older, had, kept = self._book.rows(*query)[0]
        return new, older, had, kept

    def _mine(self, query: Callable[[int | None, int | None], queries.Query]) -> Rows:
        return self._book.rows(*query(self._scope.owner_id, self._scope.area_id))


def _a_year_before(day: date) -> date:
    """The end of a month stays one, whatever February does.

    >>> _a_year_before(date(2025, 2, 28))
    datetime.date(2024, 2, 29)
    """
    return add_months(day + timedelta(days=1), -12) - timedelta(days=1)


def _growth(now: int, before: int) -> Decimal | None:
    """Percent; None where there is nothing above 0 to grow from."""
    return Decimal(now - before) * 100 / before if before > 0 else None
