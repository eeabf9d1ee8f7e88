"""What other rules need to know of every dealer at once: sales, margin, growth, region, cases; each in one statement."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta
from fractions import Fraction

from msgspec import Struct

from app.changes import Changes
from app.methods.abc_classes import abc_classes
from app.methods.diversion import Diversion, diversion_risk
from app.methods.four_bigs import Bigs, four_bigs, growth
from app.methods.period import fiscal_quarter, month_floor, quarter_range, twelve_months
from app.services.book_settings import SettingsService
from app.services.dealer_evaluations import DealerEvaluations
from app.services.dealer_rounds import RoundsRead
from app.storage.book import Book
from app.storage.queries import dealers as queries
from app.terms import AbcClass


class DealerFacts(Struct, frozen=True):
    """A row of queries.facts()."""

    id: int
    name: str
    area_id: int | None
    area_name: str | None
    owner_id: int | None
    owner_name: str | None
    dealer_type: str | None
    legal_kind: str | None
    life_cycle: str | None
    is_active: bool
    target_cents: int | None
    volume_cents: int | None
    price_gap_bp: int | None
    stock_days: int | None


class DealerSales(Struct, frozen=True):
    """Cents of the twelve months up to the day, their margin (None: not known of every entry), of the twelve before, of last year.

    Without any entry of the dealer's all is the volume typed, and nothing is known of the rest.
    """

    sales_cents: int | None
    margin_cents: int | None
    prior_cents: int | None
    last_year_cents: int | None


class Figures(Struct, frozen=True):
    """Of every dealer in the book, by id. by_sales, by_margin: R8 among the active ones, None where nothing is known.

    large: active dealers that are A by sales, largest first, by area.
    """

    facts: Mapping[int, DealerFacts]
    sales: Mapping[int, DealerSales]
    by_sales: Mapping[int, AbcClass | None]
    by_margin: Mapping[int, AbcClass | None]
    large: Mapping[int, tuple[int, ...]]
    risks: Mapping[int, Diversion]


class DealerFigures(DealerEvaluations):
    def __init__(self, book: Book, settings: SettingsService) -> None:
        super().__init__(book, settings)
        self._regions: dict[date, dict[int, Fraction | None]] = {}
        book.on_change(self._on_changed)

    def _figures(self, as_of: date) -> Figures:
        """Judged over all active dealers of the book, whatever the filter."""
        facts = {one.id: one for one in self._records(DealerFacts, queries.facts())}
        sales = self._sales(facts, as_of)
        active = [one.id for one in facts.values() if one.is_active]
        by_sales = self._classes(active, {one: sales[one].sales_cents for one in active})
        by_margin = self._classes(active, {one: sales[one].margin_cents for one in active})
        found: dict[int, list[int]] = {}
        for dealer in sorted(active, key=lambda one: (-(sales[one].sales_cents or 0), one)):
            area = facts[dealer].area_id
            if area is not None and by_sales[dealer] is AbcClass.A:
                found.setdefault(area, []).append(dealer)
        large = {area: tuple(ids) for area, ids in found.items()}
        return Figures(facts, sales, by_sales, by_margin, large, self._risks(facts, sales, large, as_of))

    def _bigs(self, as_of: date, figures: Figures, rounds: RoundsRead) -> dict[int, Bigs]:
        """By dealer; `rounds` hold the last one of each at least."""
        regions = self._region_growth(as_of)
        found = {}
        for one in figures.facts.values():
            sales = figures.sales[one.id]
            last = rounds.of(one.id)[:1]
            found[one.id] = four_bigs(
                figures.by_sales.get(one.id),
                figures.by_margin.get(one.id),
                last[0].marks if last else {},
                growth(sales.sales_cents, sales.prior_cents),
                regions.get(one.area_id) if one.area_id is not None else None,
            )
        return found

    def _sales(self, facts: Mapping[int, DealerFacts], as_of: date) -> dict[int, DealerSales]:
        now, prior = _years(as_of)
        rows = self._book.rows(*queries.sales(now, prior, self._last_year(as_of)))
        known = {row[0]: row[1:] for row in rows}
        found = {}
        for one in facts.values():
            if one.id not in known:
                found[one.id] = DealerSales(one.volume_cents, None, None, one.volume_cents)
                continue
            _, sales, entries, margins, margin, before, last_year = known[one.id]
            found[one.id] = DealerSales(sales, margin if entries and margins == entries else None, before, last_year)
        return found

    def _last_year(self, as_of: date) -> tuple[date, date]:
        """The fiscal year before that of as_of."""
        first = self._settings.fiscal_first_month
        year = fiscal_quarter(as_of, first)[0] - 1
        return quarter_range(year, 1, first)[0], quarter_range(year, 4, first)[1]

    def _region_growth(self, as_of: date) -> dict[int, Fraction | None]:
        """By area; kept until sales change, for it takes all sales of two years to tell."""
        regions = self._regions
        if as_of not in regions:
            rows = self._book.rows(*queries.area_sales(*_years(as_of)))
            regions[as_of] = {area: growth(now, before) for area, now, before in rows}
        return regions[as_of]

    def _on_changed(self, changes: Changes) -> None:
        if changes.touches("sales_entry", "customer", "dealer", "area"):
            # Another thread may still be filling the old ones.
            self._regions = {}

    def _classes(self, ids: list[int], cents: Mapping[int, int | None]) -> dict[int, AbcClass | None]:
        """R8 among the dealers, None where nothing is known of one."""
        cuts = self._settings.share("abc_cut_a"), self._settings.share("abc_cut_b")
        found = abc_classes([cents[one] for one in ids], ids, *cuts).classes
        return {one: None if cents[one] is None else abc for one, abc in zip(ids, found, strict=True)}

    def _risks(
        self,
        facts: Mapping[int, DealerFacts],
        sales: Mapping[int, DealerSales],
        large: Mapping[int, tuple[int, ...]],
        as_of: date,
    ) -> dict[int, Diversion]:
        cases: dict[int, int] = dict(self._book.rows(queries.confirmed_cases(*twelve_months(as_of))))
        most = self._settings.whole("large_dealers_most")
        return {
            one.id: diversion_risk(
                price_gap_bp=one.price_gap_bp,
                target_cents=one.target_cents,
                last_year_cents=sales[one.id].last_year_cents,
                stock_days=one.stock_days,
                large_dealers=None if one.area_id is None else len(large.get(one.area_id, ())),
                cases=cases.get(one.id, 0),
                most_large=most,
            )
            for one in facts.values()
        }


def _years(as_of: date) -> tuple[tuple[date, date], tuple[date, date]]:
    """The twelve months up to as_of and the twelve before, from the first of a month (R0)."""
    start, end = twelve_months(as_of)
    prior_start, prior_end = twelve_months(start - timedelta(days=1))
    return (month_floor(start), end), (month_floor(prior_start), prior_end)
