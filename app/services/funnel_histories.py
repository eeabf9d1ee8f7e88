"""The ways of all deals through the stages at once, as arrays: what methods.conversion counts deal by deal (R13)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from decimal import Decimal
from typing import Any

import numpy as np
import numpy.typing as npt
from msgspec import Struct

from app.methods.conversion import StageConversion
from app.methods.funnel import conversion
from app.terms import BOARD_STAGES, WON_STAGES, DealStage

Ints = npt.NDArray[np.int64]
Bools = npt.NDArray[np.bool_]

STAGES = tuple(DealStage)
_WON = [STAGES.index(stage) for stage in WON_STAGES]
_LOST = STAGES.index(DealStage.LOST)
_STEP = len(STAGES) + 1


class Stays(Struct, frozen=True, eq=False):
    """One position per stay, by deal and as recorded. stage: place in STAGES; day, left: ordinals; goes_on: it was left.

    furthest: the furthest stage the deal came to later, -1 for none; outcome: the stage its last stay is in.
    """

    deal: Ints
    stage: Ints
    day: Ints
    left: Ints
    goes_on: Bools
    furthest: Ints
    outcome: Ints

    def convert(self, stage: DealStage, as_of: date, max_idle: int | None) -> StageConversion:
        """See methods.conversion.conversion."""
        at, starts = self._of(stage)
        settled = self.goes_on[at]
        if max_idle is not None:
            settled = settled | (as_of.toordinal() - self.day[at] > max_idle)
        lengths = (self.left - self.day)[at][self.goes_on[at] & (self.left >= self.day)[at]]
        moved = _any(self.furthest[at] > STAGES.index(stage), starts)
        over = _any(settled, starts)
        count = len(lengths)
        mean = Decimal(int(lengths.sum())) / count if count else None
        return StageConversion(stage, len(starts), over, moved, conversion(moved, over), count, mean, _median(lengths))

    def closed(self, stage: DealStage) -> tuple[int, int]:
        """Won deals, and won and lost deals, that ever entered the stage."""
        at, starts = self._of(stage)
        outcomes = self.outcome[at][starts]
        wins = int(np.isin(outcomes, _WON).sum())
        return wins, wins + int((outcomes == _LOST).sum())

    def deals_in(self, stage: DealStage) -> tuple[int, ...]:
        at, starts = self._of(stage)
        return tuple(self.deal[at][starts].tolist())

    def conversions(self, as_of: date, limits: Mapping[DealStage, int | None]) -> tuple[StageConversion, ...]:
        return tuple(self.convert(stage, as_of, limits[stage]) for stage in BOARD_STAGES)

    def _of(self, stage: DealStage) -> tuple[Ints, Ints]:
        """Positions of the stays in a stage, and where among them a new deal begins."""
        at = np.flatnonzero(self.stage == STAGES.index(stage))
        return at, np.flatnonzero(_begins(self.deal[at]))


def stays_of(rows: Iterable[tuple[Any, ...]], as_of: date) -> Stays:
    """From (deal id, place in the record, place of the stage in STAGES, day as ordinal), in any order.

    The same stage twice in a row is one stay; what was entered after `as_of` is left out.
    """
    table = np.array(list(rows), dtype=np.int64).reshape(-1, 4)
    table = table[np.lexsort((table[:, 1], table[:, 0]))]
    table = table[_begins(table[:, 0]) | _begins(table[:, 2])]
    table = table[table[:, 3] <= as_of.toordinal()]
    deal, stage, day = (np.ascontiguousarray(table[:, column]) for column in (0, 2, 3))
    goes_on = np.append(~_begins(deal)[1:], False)[: len(deal)]
    left = np.where(goes_on, np.roll(day, -1), -1)
    group = np.cumsum(_begins(deal), dtype=np.int64)
    last = np.flatnonzero(~goes_on)
    outcome = stage[last][group - 1]
    return Stays(deal, stage, day, left, goes_on, _furthest(stage, group, goes_on), outcome)


def _furthest(stage: Ints, group: Ints, goes_on: Bools) -> Ints:
    """Per stay the furthest stage after it; LOST and SHELVED lie on no way forward."""
    rank = np.where(stage < _LOST, stage, -1)
    # Seen from the end every deal lifts the running maximum above all that the deals behind it have.
    lift = (group[-1] - group if len(group) else group) * _STEP
    running = np.maximum.accumulate((lift + rank + 1)[::-1])[::-1] - lift - 1
    return np.where(goes_on, np.roll(running, -1), -1)


def _begins(values: Ints) -> Bools:
    """Where a value differs from the one before it."""
    return np.append(True, values[1:] != values[:-1])[: len(values)]


def _any(found: Bools, starts: Ints) -> int:
    """Deals with any of their stays among `found`."""
    return int(np.logical_or.reduceat(found, starts).sum()) if len(starts) else 0


def _median(lengths: Ints) -> Decimal | None:
    """The mean of the two middle ones if their count is even."""
    if not len(lengths):
        return None
    ordered = np.sort(lengths)
    return Decimal(int(ordered[(len(ordered) - 1) // 2]) + int(ordered[len(ordered) // 2])) / 2
