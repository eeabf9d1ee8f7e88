"""The scorecard by posture (R4): targets, actuals where the book knows them, typed where it does not."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta
from decimal import Decimal
from typing import Literal

from msgspec import Struct
from sqlalchemy import select

from app.changes import Step
from app.methods.period import add_months, fiscal_quarter, quarter_range
from app.methods.scorecard import LOWER_IS_BETTER, PERSPECTIVE_OF, POSTURE_OF, ScorecardResult, scorecard
from app.models import KpiEntry
from app.services.book_settings import SettingsService
from app.services.portfolio import PortfolioService
from app.services.scope import Scope
from app.services.scorecard_actuals import Actual, ScorecardActuals
from app.storage.book import Book
from app.storage.queries import scorecard as queries
from app.terms import Kpi, Perspective, Posture

ActualSource = Literal["BOOK", "TYPED"]


class KpiLine(Struct, frozen=True):
    """One indicator. Values in percent, NEW_CUSTOMERS a count, typed ones in whatever their target is in; None = not known.

    source: where `actual` is from, None without one; what was typed counts only while the book cannot tell.
    score: 0..120 with the default cap, None if skipped. gaps: records that lacked what the book counts here.
    """

    kpi: Kpi
    posture: Posture
    perspective: Perspective
    weight: int
    lower_is_better: bool
    target: Decimal | None
    actual: Decimal | None
    source: ActualSource | None
    typed: Decimal | None
    gaps: int
    score: Decimal | None


class ScorecardView(Struct, frozen=True):
    """Both postures of one quarter. counted_to: its last day, or the as-of day while it is under way.

    results: by posture the total with its status. Targets and typed actuals are the whole region's; under a filter
    (is_filtered) only the actuals that the book knows are the filter's own.
    """

    quarter_start: date
    quarter_end: date
    counted_to: date
    is_filtered: bool
    lines: tuple[KpiLine, ...]
    results: Mapping[Posture, ScorecardResult]

    def of(self, posture: Posture) -> tuple[KpiLine, ...]:
        """The lines of one posture, in the order of R4."""
        return tuple(line for line in self.lines if line.posture is posture)


class ScorecardService:
    def __init__(self, book: Book, portfolio: PortfolioService, settings: SettingsService) -> None:
        self._book = book
        self._portfolio = portfolio
        self._settings = settings

    def quarter_start(self, day: date) -> date:
        """First day of the fiscal quarter that holds `day`."""
        first_month = self._settings.fiscal_first_month
        return quarter_range(*fiscal_quarter(day, first_month), first_month)[0]

    def view(self, quarter_start: date, scope: Scope) -> ScorecardView:
        """The quarter that holds `quarter_start`, as it stood on scope.as_of; of the scope only filter and as_of count."""
        start = self.quarter_start(quarter_start)
        end = add_months(start, 3) - timedelta(days=1)
        known = ScorecardActuals(self._book, self._portfolio, self._settings, start, scope).all()
        targets, typed = self._typed(start)
        actuals = {kpi: _chosen(known.get(kpi), typed.get(kpi)) for kpi in Kpi}
        results = {
            posture: self._result(posture, {kpi: (targets.get(kpi), actuals[kpi][0]) for kpi in Kpi})
            for posture in (Posture.ATTACK, Posture.DEFEND)
        }
        lines = tuple(
            KpiLine(
                kpi=kpi,
                posture=POSTURE_OF[kpi],
                perspective=PERSPECTIVE_OF[kpi],
                weight=self._settings.whole(f"kpi_weight.{kpi}"),
                lower_is_better=kpi in LOWER_IS_BETTER,
                target=targets.get(kpi),
                actual=actuals[kpi][0],
                source=actuals[kpi][1],
                typed=typed.get(kpi),
                gaps=known[kpi].gaps if kpi in known else 0,
                score=results[POSTURE_OF[kpi]].scores[kpi],
            )
            for kpi in Kpi
        )
        filtered = scope.owner_id is not None or scope.area_id is not None
        return ScorecardView(start, end, min(end, scope.as_of), filtered, lines, results)

    def set_target(self, quarter_start: date, kpi: Kpi, target: Decimal | None) -> None:
        """Of the quarter that holds the day; None takes it back. One undo step. Raises ValueError for NaN or infinity."""
        self._write(quarter_start, kpi, "target", target)

    def set_actual(self, quarter_start: date, kpi: Kpi, actual: Decimal | None) -> None:
        """Type what the book cannot know; see set_target."""
        self._write(quarter_start, kpi, "actual", actual)

    def _write(self, day: date, kpi: Kpi, column: Literal["target", "actual"], value: Decimal | None) -> None:
        if value is not None and not value.is_finite():
            raise ValueError(f"{value} is no {column}")
        start = self.quarter_start(day)
        text = None if value is None else format(value, "f")
        with self._book.write(Step(f"SET_KPI_{column.upper()}", {"kpi": kpi.value})) as session:
            entry = session.scalar(select(KpiEntry).where(KpiEntry.kpi == kpi.value, KpiEntry.starts_on == start))
            if entry is None:
                if text is not None:
                    session.add(KpiEntry(kpi=kpi.value, starts_on=start, **{column: text}))
                return
            other = entry.actual if column == "target" else entry.target
            if text is None and other is None:
                session.delete(entry)
            else:
                setattr(entry, column, text)

    def _typed(self, start: date) -> tuple[dict[Kpi, Decimal], dict[Kpi, Decimal]]:
        """Targets and typed actuals of a quarter."""
        rows = self._book.rows(*queries.entries(start))
        targets = {Kpi(kpi): Decimal(target) for kpi, target, _ in rows if target is not None}
        return targets, {Kpi(kpi): Decimal(actual) for kpi, _, actual in rows if actual is not None}

    def _result(
        self, posture: Posture, entries: Mapping[Kpi, tuple[Decimal | None, Decimal | None]]
    ) -> ScorecardResult:
        weights = {kpi: self._settings.whole(f"kpi_weight.{kpi}") for kpi in Kpi}
        cap, least = self._settings.share("kpi_cap"), self._settings.share("kpi_least_weight")
        return scorecard(posture, entries, weights, cap, least)


def _chosen(known: Actual | None, typed: Decimal | None) -> tuple[Decimal | None, ActualSource | None]:
    if known is not None and known.value is not None:
        return known.value, "BOOK"
    return typed, None if typed is None else "TYPED"
