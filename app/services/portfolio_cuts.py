"""The cut lines in force (R2): set by hand, frozen with the planning period, or the median of today."""

from __future__ import annotations

from datetime import date

import numpy as np
import numpy.typing as npt
from sqlalchemy import select

from app.changes import Step
from app.methods.attack_defence import SMALL_PORTFOLIO_BELOW, Cuts, cuts_for, default_y_cut
from app.methods.period import fiscal_quarter, quarter_range
from app.models import FrozenCut
from app.services.portfolio_view import CutsSource
from app.services.setting_values import SettingValues
from app.storage.book import Book
from app.terms import Flag, PlanningPeriod

Ints = npt.NDArray[np.int64]

_QUARTERS = {PlanningPeriod.YEAR: 4, PlanningPeriod.HALF: 2, PlanningPeriod.QUARTER: 1}


def planning_start(as_of: date, period: PlanningPeriod, first_month: int = 1) -> date:
    """First day of the planning period that holds `as_of`, in a year beginning in `first_month`.

    >>> planning_start(date(2026, 11, 22), PlanningPeriod.HALF), planning_start(date(2026, 3, 31), PlanningPeriod.YEAR, 4)
    (datetime.date(2026, 7, 1), datetime.date(2025, 4, 1))
    """
    year, quarter = fiscal_quarter(as_of, first_month)
    length = _QUARTERS[period]
    return quarter_range(year, (quarter - 1) // length * length + 1, first_month)[0]


class PortfolioCuts:
    def __init__(self, book: Book, settings: SettingValues) -> None:
        self._book = book
        self._settings = settings

    def read(self, potentials: Ints, as_of: date) -> tuple[Cuts | None, CutsSource, tuple[Flag, ...]]:
        """Cuts over the potentials of all active customers; None without any potential and any cut that was set."""
        median, flags = default_y_cut(_middle(potentials))
        y_cut, source = self._y_cut(as_of)
        if y_cut is None:
            y_cut, source = median, "MEDIAN"
        if y_cut is None:
            return None, source, flags
        x_cut, floor_share = self._settings.share("x_cut"), self._settings.share("y_floor_share")
        return cuts_for(y_cut, float(x_cut), floor_share), source, flags

    def _y_cut(self, as_of: date) -> tuple[int | None, CutsSource]:
        by_hand = self._settings.value("y_cut_cents")
        if by_hand is not None:
            return int(by_hand), "SET"
        rows = self._book.rows("SELECT y_cut_cents FROM frozen_cut WHERE starts_on = ?", (self._start(as_of),))
        return (rows[0][0], "FROZEN") if rows else (None, "MEDIAN")

    def freeze(self, potentials: Ints, as_of: date) -> bool:
        """Keep the median for the planning period if nothing is kept yet; False if it is, or for under four customers."""
        start = self._start(as_of)
        if self._book.read_only or self._book.rows("SELECT 1 FROM frozen_cut WHERE starts_on = ?", (start,)):
            return False
        return self._write(potentials, as_of, Step("FREEZE_CUT"))

    def refreeze(self, potentials: Ints, as_of: date) -> bool:
        """Keep today's median in place of the one kept; False for under four customers. One undo step."""
        return self._write(potentials, as_of, Step("REFREEZE_CUT"))

    def _write(self, potentials: Ints, as_of: date, step: Step) -> bool:
        median, _ = default_y_cut(_middle(potentials))
        if median is None or np.count_nonzero(potentials > 0) < SMALL_PORTFOLIO_BELOW:
            return False
        start = date.fromisoformat(self._start(as_of))
        with self._book.write(step) as session:
            kept = session.scalar(select(FrozenCut).where(FrozenCut.starts_on == start))
            if kept is None:
                session.add(FrozenCut(starts_on=start, y_cut_cents=median))
            else:
                kept.y_cut_cents = median
        return True

    def _start(self, as_of: date) -> str:
        period = PlanningPeriod(str(self._settings.value("planning_period")))
        return planning_start(as_of, period, self._settings.whole("fiscal_first_month")).isoformat()


def _middle(potential: Ints) -> list[int]:
    """The values above 0 round their median, four or five of them if there are as many: they give R2's cut and its flag."""
    known = np.sort(potential[potential > 0])
    half = len(known) // 2
    return [int(potential) for potential in known[max(half - 2, 0) : len(known) - half + 2]]
