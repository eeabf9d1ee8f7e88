"""Every class of every customer beside strategy and amount: R5, R6, R7, R9, R10, R11, R12."""

from __future__ import annotations

from enum import StrEnum
from typing import TypeVar

import numpy as np
import numpy.typing as npt

from app.methods.xy_classes import MoneyCuts
from app.services.portfolio_whole import WholePortfolio
from app.terms import Flag

Ints = npt.NDArray[np.int64]
Floats = npt.NDArray[np.float64]
Bools = npt.NDArray[np.bool_]
Codes = npt.NDArray[np.int8]
ScalarT = TypeVar("ScalarT", bound=np.generic)


class Lack(StrEnum):
    """What a customer needs before a rule can place it."""

    POTENTIAL = "POTENTIAL"
    POTENTIAL_SCORE = "POTENTIAL_SCORE"
    CAPABILITY = "CAPABILITY"
    RIVAL_SHARE = "RIVAL_SHARE"
    GROWTH = "GROWTH"
    SCORE = "SCORE"
    PURCHASES = "PURCHASES"
    OPEN_DEAL = "OPEN_DEAL"
    MARKET = "MARKET"


class PortfolioClasses:
    """Arrays by position of a view; classes are indexes into the ORDER tuples of the methods, -1 without one.

    Each is read when it is first asked for (read_all: all at once). `whole` holds the whole portfolio's, with more
    columns; `at` says where in it a position is.
    """

    def __init__(self, whole: WholePortfolio, at: Ints | None = None) -> None:
        self.whole = whole
        self.at = at

    @property
    def capability(self) -> Codes:
        return self._here(self.whole.capability.classes)

    @property
    def capability_mean(self) -> Floats:
        """1..5, nan with fewer than two fits."""
        return self._here(self.whole.capability.means)

    @property
    def potential_score(self) -> Codes:
        """1..5, 0 where not known."""
        return self._here(self.whole.capability.potential)

    @property
    def bcg(self) -> Codes:
        return self._here(self.whole.bcg.classes)

    @property
    def relative_share(self) -> Floats:
        """inf without a rival, nan where not known."""
        return self._here(self.whole.bcg.relative_share)

    @property
    def growth(self) -> Floats:
        """0.1 = 10 % a year, nan where not known."""
        return self._here(self.whole.bcg.growth)

    @property
    def rival_missing(self) -> Bools:
        return self._here(self.whole.bcg.rival_missing)

    @property
    def xy(self) -> Codes:
        return self._here(self.whole.xy.classes)

    @property
    def x_level(self) -> Codes:
        """0..4, -1 where not known."""
        return self._here(self.whole.xy.x)

    @property
    def y_level(self) -> Codes:
        return self._here(self.whole.xy.y)

    @property
    def xy_cuts(self) -> MoneyCuts | None:
        """Cents from which a level begins; None without any potential."""
        return self.whole.xy.cuts

    @property
    def vip(self) -> Bools:
        return self._here(self.whole.vip)

    @property
    def tier(self) -> Codes:
        """The one shown: after the delay of a fall and what was set by hand."""
        return self._here(self.whole.tiers.shown)

    @property
    def tier_score_bp(self) -> npt.NDArray[np.int32]:
        """0..10000, -1 where too little is known."""
        return self._here(self.whole.tiers.score_bp)

    @property
    def loyalty(self) -> Codes:
        """Everybody has one, UNKNOWN among them."""
        return self._here(self.whole.loyalty)

    @property
    def rad(self) -> Codes:
        return self._here(self.whole.rad.classes)

    @property
    def at_risk(self) -> Bools:
        return self._here(self.whole.rad.at_risk)

    @property
    def ansoff(self) -> Codes:
        """Of the largest open deal that names a product."""
        return self._here(self.whole.ansoff.classes)

    def place(self, position: int) -> int:
        """Position in the whole portfolio."""
        return position if self.at is None else int(self.at[position])

    def tier_flags(self, position: int) -> tuple[Flag, ...]:
        """Why the tier shown is not, or is no longer, the one by the score (R10, R0)."""
        tiers, at = self.whole.tiers, self.place(position)
        found = {
            Flag.OVERRIDDEN: tiers.overridden[at],
            Flag.OVERRIDE_EXPIRED: tiers.expired[at],
            Flag.TIER_HELD: tiers.held[at],
        }
        return tuple(flag for flag, applies in found.items() if applies)

    def flags_of(self, position: int) -> tuple[Flag, ...]:
        """Remarks of R6, R10 and R12 on one customer; those of R1 are the view's."""
        bcg, at = self.whole.bcg, self.place(position)
        found = {
            Flag.NO_RIVAL: bcg.classes[at] >= 0 and bcg.no_rival[at],
            Flag.TIED_LEADER: bcg.tied[at],
            Flag.AT_RISK: self.whole.rad.at_risk[at],
        }
        return (*(flag for flag, applies in found.items() if applies), *self.tier_flags(position))

    def read_all(self) -> None:
        """Read what was not asked for yet, so that no later question waits for the book."""
        whole = self.whole
        _ = (whole.capability, whole.bcg, whole.xy, whole.vip, whole.tiers, whole.loyalty, whole.rad, whole.ansoff)

    def _here(self, values: npt.NDArray[ScalarT]) -> npt.NDArray[ScalarT]:
        return values if self.at is None else values[self.at]
