"""How the portfolio moved: quarter ends, reviews held, who changed class since a day, and the trail of a customer."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, timedelta
from enum import StrEnum
from typing import NamedTuple

import numpy as np
import numpy.typing as npt
from msgspec import Struct
from msgspec.structs import replace
from sqlalchemy import select

from app.changes import Step
from app.methods.attack_defence import STRATEGY_ORDER
from app.methods.period import add_months, fiscal_quarter, quarter_range, twelve_months
from app.models import Review
from app.services.book_settings import SettingsService
from app.services.movement_days import Standing, Standings
from app.services.movement_sides import Side, gone_side, side_of
from app.services.portfolio import PortfolioService
from app.services.scope import Scope
from app.storage.book import Book
from app.storage.queries import as_day
from app.storage.queries import movement as queries
from app.terms import Flag, Lens, Period, Strategy

ONE_DAY = timedelta(days=1)

Counts = Mapping[tuple[StrEnum | None, StrEnum | None], int]


class Move(Struct, frozen=True):
    """A customer whose class differs. before, after None: unplaced, or not in the view on that day (was_here, is_here).

    x, y in the lens's own units, nan where missing. potential_cents: now, or then for one that left; 0 = not known.
    flags: BEFORE_BOOK if the book did not have the customer then and its first known values stand in.
    """

    id: int
    name: str
    before: StrEnum | None
    after: StrEnum | None
    x0: float
    y0: float
    x1: float
    y1: float
    potential_cents: int
    sales_before_cents: int
    sales_now_cents: int
    was_here: bool
    is_here: bool
    flags: tuple[Flag, ...] = ()


class MovesView(Struct, frozen=True):
    """moves: the largest potential first. counts: every customer of either day once, those that stayed included.

    before_book: customers of today that the book did not have on `since`.
    """

    since: date
    now: date
    lens: Lens
    order: tuple[StrEnum, ...]
    moves: tuple[Move, ...]
    counts: Counts
    customers: int
    before_book: int

    @property
    def stayed(self) -> int:
        """Customers in the same class on both days."""
        return self.customers - len(self.moves)


class TrailPoint(NamedTuple):
    """Where a customer stood at the end of a day. share 0..1, nan where the potential is not known; then strategy is None."""

    day: date
    share: float
    potential_cents: int
    strategy: Strategy | None
    before_book: bool


class MovementService:
    def __init__(self, book: Book, portfolio: PortfolioService, settings: SettingsService) -> None:
        self._book = book
        self._portfolio = portfolio
        self._settings = settings
        self._standings = Standings(book, portfolio)

    def quarter_ends(self, as_of: date, count: int = 8) -> tuple[date, ...]:
        """The last days of the `count` fiscal quarters that ended before `as_of`, oldest first, and `as_of`."""
        first_month = self._settings.fiscal_first_month
        days = [as_of]
        for _ in range(count):
            days.append(quarter_range(*fiscal_quarter(days[-1], first_month), first_month)[0] - ONE_DAY)
        return tuple(reversed(days))

    def last_review(self, before: date | None = None) -> date | None:
        """The newest review, or the newest earlier than a day; None if none was held."""
        held_on = self._book.rows(queries.last_review(before))[0][0]
        return as_day(held_on)

    def hold_review(self, day: date, notes: str | None = None) -> None:
        """Note that the portfolio was reviewed; a second time on one day only its notes change. One undo step."""
        with self._book.write(Step("HOLD_REVIEW", {"day": day.isoformat()})) as session:
            review = session.scalar(select(Review).where(Review.held_on == day))
            if review is None:
                session.add(Review(held_on=day, notes=notes))
            elif notes is not None:
                review.notes = notes

    def moves(
        self,
        scope: Scope,
        since: date,
        lens: Lens = Lens.ATTACK_DEFENCE,
        *,
        groups: bool = False,
        known_on: date | None = None,
    ) -> MovesView:
        """Who changed class between `since` and the scope's day, both judged by today's settings.

        Then: values as known at the end of `since`, sales of a period as long as the scope's that ends there. Now: the
        scope itself, as the book has it, or as known on `known_on`. Customers deleted since have no class now; their
        class then is told in the attack-defence lens only, and one that was part of a group is listed by itself.
        """
        past = scope_ending(scope, since)
        before = side_of(self._portfolio, self._portfolio.view(past, known_on=since, groups=groups), lens)
        after = side_of(self._portfolio, self._portfolio.view(scope, known_on=known_on, groups=groups), lens)
        from_deals = bool(self._settings.whole("sales_from_deals"))
        gone = gone_side(self._book, past, lens, before, from_deals)
        return _compared(since, scope.as_of, lens, before.joined_by(gone), after)

    def trail(
        self, scope: Scope, ids: Sequence[int], days: Iterable[date], *, known_on: date | None = None
    ) -> dict[int, tuple[TrailPoint, ...]]:
        """Where customers stood in the attack-defence quadrant at the end of each day, whoever owned them then.

        A day without a point: the customer was not active or not there. The scope's own day shows the book as it is, or
        as known on `known_on`.
        """
        points: dict[int, list[TrailPoint]] = {customer: [] for customer in ids}
        wanted = np.array(ids, np.int64)
        everyone = replace(scope, owner_id=None, area_id=None)
        for day in days:
            standing = self._standings.on_day(scope_ending(everyone, day), known_on if day == scope.as_of else day)
            for customer, at in zip(ids, standing.positions(wanted).tolist(), strict=True):
                if at >= 0:
                    points[customer].append(_trail_point(day, standing, at))
        return {customer: tuple(trail) for customer, trail in points.items()}


def scope_ending(scope: Scope, day: date) -> Scope:
    """The scope as of another day: a period as long as its own that ends there; the scope itself for its own day.

    >>> scope = Scope(date(2026, 11, 22), date(2026, 10, 1), date(2026, 12, 31), Period.THIS_QUARTER)
    >>> past = scope_ending(scope, date(2026, 3, 31))
    >>> past.start.isoformat(), past.end.isoformat()
    ('2026-01-01', '2026-03-31')
    """
    if day == scope.as_of:
        return scope
    if scope.period is Period.ALL_TIME:
        return replace(scope, as_of=day, end=day)
    months = (scope.end.year - scope.start.year) * 12 + scope.end.month - scope.start.month
    months += scope.end.day >= scope.start.day
    start = twelve_months(day)[0] if months == 12 else add_months(day + ONE_DAY, -months)
    return replace(scope, as_of=day, start=start, end=day)


def _trail_point(day: date, standing: Standing, at: int) -> TrailPoint:
    index = int(standing.strategy[at])
    return TrailPoint(
        day,
        float(standing.share[at]),
        int(standing.potential_cents[at]),
        STRATEGY_ORDER[index] if index >= 0 else None,
        bool(standing.before_book[at]),
    )


def _compared(since: date, now: date, lens: Lens, before: Side, after: Side) -> MovesView:
    # One that came after that day and is not here now either was never seen on either of the two.
    ids = np.union1d(before.ids[~before.before_book], after.ids)
    at0, at1 = before.positions(ids), after.positions(ids)
    class0, class1 = before.classes_at(at0), after.classes_at(at1)
    named = (*after.order, None)
    pairs, sizes = np.unique(np.stack([class0, class1]), axis=1, return_counts=True)
    counts = {
        (named[first], named[second]): size for first, second, size in zip(*pairs.tolist(), sizes.tolist(), strict=True)
    }
    moves = [
        _move(int(ids[index]), before, after, int(at0[index]), int(at1[index]))
        for index in np.flatnonzero(class0 != class1)
    ]
    moves.sort(key=lambda move: (-move.potential_cents, move.id))
    unknown: npt.NDArray[np.bool_] = (at1 >= 0) & before.before_book_at(at0)
    return MovesView(since, now, lens, after.order, tuple(moves), counts, len(ids), int(np.count_nonzero(unknown)))


def _move(customer: int, before: Side, after: Side, at0: int, at1: int) -> Move:
    was, now = before.place(at0), after.place(at1)
    known = now if at1 >= 0 else was
    return Move(
        id=customer,
        name=known.name,
        before=was.chosen,
        after=now.chosen,
        x0=was.x,
        y0=was.y,
        x1=now.x,
        y1=now.y,
        potential_cents=known.potential_cents,
        sales_before_cents=was.sales_cents,
        sales_now_cents=now.sales_cents,
        was_here=at0 >= 0,
        is_here=at1 >= 0,
        flags=(Flag.BEFORE_BOOK,) if was.before_book else (),
    )
