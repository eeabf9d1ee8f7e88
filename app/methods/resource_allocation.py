"""R3 资源分配 resource allocation over postures and customers (grid S2; split and weights [O]).

Whole units throughout: hours, people-days or cents. Shares are decided as fractions of whole numbers, never in floats.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from decimal import Decimal
from fractions import Fraction
from math import lcm
from typing import NamedTuple

from msgspec import Struct

from app.methods.attack_defence import posture
from app.methods.money import as_decimal
from app.methods.settings_portfolio import POSTURE_SPLIT
from app.terms import Flag, Posture, Strategy

DEFAULT_SPLIT = {chosen: Decimal(share) for chosen, share in POSTURE_SPLIT.items()}
DEFAULT_DISRUPT_FACTOR = Decimal("0.5")
"""Disturbing small customers must stay cheap (R36)."""

DEFAULT_DRIFT = Decimal("0.10")
FUNDED = (Posture.ATTACK, Posture.DEFEND, Posture.MAINTAIN)
"""Postures that get resources; a customer to abandon gets none."""


class Account(NamedTuple):
    """A customer: yearly potential and twelve months' sales. `strategy` None = unplaced (no potential known)."""

    id: int
    strategy: Strategy | None
    potential_cents: int
    sales_cents: int


class Allocation(Struct, frozen=True):
    """`units` by account id, 0 for those that get nothing; `by_posture` holds the three of FUNDED.

    Both add up to the budget, or to 0 with the flag NO_ACCOUNTS. `unplaced` lists the ids without a strategy.
    """

    units: dict[int, int]
    by_posture: dict[Posture, int]
    flags: tuple[Flag, ...]
    unplaced: tuple[int, ...]


class Drift(NamedTuple):
    """Planned and actual part 0..1 of one resource that a posture gets; None where nothing is planned or spent."""

    posture: Posture
    planned_share: Decimal | None
    actual_share: Decimal | None
    is_warned: bool

    @property
    def difference(self) -> Decimal | None:
        """Actual less planned: above 0 more than planned."""
        if self.planned_share is None or self.actual_share is None:
            return None
        return self.actual_share - self.planned_share


class DriftResult(NamedTuple):
    """`largest` is the posture furthest from its plan, None if all keep to it or a share is not known."""

    drifts: tuple[Drift, ...]
    largest: Drift | None

    @property
    def flags(self) -> tuple[Flag, ...]:
        return (Flag.RESOURCE_DRIFT,) if any(drift.is_warned for drift in self.drifts) else ()


def allocate(
    budget: int,
    accounts: Sequence[Account],
    split: Mapping[Posture, Decimal] = DEFAULT_SPLIT,
    disrupt_factor: Decimal = DEFAULT_DISRUPT_FACTOR,
) -> Allocation:
    """Spread a budget over postures by `split`, then over the customers of each by weight (R3).

    Weights: what is left to win to attack, times `disrupt_factor` for DISRUPT; sales to defend or maintain, at least 0.
    The share of a posture without customers goes to the others pro rata; weights that are all 0 mean equal parts. Whole
    units by largest remainder, ties to the smaller id. `split` counts relative to its sum, which the settings keep at 1.
    Raises ValueError for a negative budget or share.

    >>> accounts = [Account(1, Strategy.RETAIN, 500, 400), Account(2, Strategy.ACQUIRE, 800, 160),
    ...     Account(3, Strategy.RETAIN, 120, 90), Account(4, Strategy.DISRUPT, 100, 20),
    ...     Account(5, Strategy.ABANDON, 10, 0), Account(6, Strategy.MAINTAIN, 80, 60)]
    >>> allocate(160, accounts).units
    {1: 46, 2: 75, 3: 10, 4: 5, 5: 0, 6: 24}
    """
    members: dict[Posture, list[Account]] = defaultdict(list)
    for account in accounts:
        if account.strategy is not None:
            members[posture(account.strategy)].append(account)
    shares = {rank: split[chosen] for rank, chosen in enumerate(FUNDED) if members[chosen]}
    units_by_rank = largest_remainder(budget, _whole_weights(shares))
    units = {account.id: 0 for account in accounts}
    for rank, units_of_posture in units_by_rank.items():
        weights = {account.id: _weight(account, disrupt_factor) for account in members[FUNDED[rank]]}
        units.update(largest_remainder(units_of_posture, weights))
    return Allocation(
        units=units,
        by_posture={chosen: units_by_rank.get(rank, 0) for rank, chosen in enumerate(FUNDED)},
        flags=() if shares else (Flag.NO_ACCOUNTS,),
        unplaced=tuple(account.id for account in accounts if account.strategy is None),
    )


def largest_remainder(total: int, weights: Mapping[int, int]) -> dict[int, int]:
    """`total` in whole parts proportional to `weights` by id (R3); equal parts if all are 0, ties to the smaller id.

    Raises ValueError for a negative total or weight.

    >>> largest_remainder(10, {7: 1, 5: 1, 6: 1}), largest_remainder(3, {1: 0, 2: 0})
    ({7: 3, 5: 4, 6: 3}, {1: 2, 2: 1})
    """
    if total < 0 or min(weights.values(), default=0) < 0:
        raise ValueError("a negative amount cannot be shared out")
    counted = weights if any(weights.values()) else dict.fromkeys(weights, 1)
    whole = sum(counted.values())
    parts = {key: total * weight // whole for key, weight in counted.items()}
    left = total - sum(parts.values()) if parts else 0
    by_remainder = sorted(counted, key=lambda key: (-(total * counted[key] % whole), key))
    for key in by_remainder[:left]:
        parts[key] += 1
    return parts


def drift(
    planned: Mapping[Posture, int | Decimal], actual: Mapping[Posture, int | Decimal], warn: Decimal = DEFAULT_DRIFT
) -> DriftResult:
    """How far what was spent strays from the plan, posture by posture (R3); warned where by more than `warn`.

    NONE, what went to customers to abandon, is listed only if something was planned or spent there.

    >>> drifts, largest = drift({Posture.ATTACK: 80, Posture.DEFEND: 56, Posture.MAINTAIN: 24},
    ...     {Posture.ATTACK: 30, Posture.DEFEND: 50, Posture.MAINTAIN: 20})
    >>> largest.posture.value, str(largest.difference), [one.is_warned for one in drifts]
    ('ATTACK', '-0.2', [True, True, False])
    """
    postures = [chosen for chosen in Posture if chosen in FUNDED or planned.get(chosen) or actual.get(chosen)]
    planned_shares, actual_shares = _shares(planned, postures), _shares(actual, postures)
    if planned_shares is None or actual_shares is None:
        known = (planned_shares or {}, actual_shares or {})
        return DriftResult(tuple(_drift(chosen, *known, is_warned=False) for chosen in postures), None)
    distances = {chosen: abs(actual_shares[chosen] - planned_shares[chosen]) for chosen in postures}
    drifts = tuple(
        _drift(chosen, planned_shares, actual_shares, is_warned=distances[chosen] > Fraction(warn))
        for chosen in postures
    )
    furthest = max(drifts, key=lambda one: distances[one.posture])
    return DriftResult(drifts, furthest if distances[furthest.posture] else None)


def _weight(account: Account, disrupt_factor: Decimal) -> int:
    """Weight inside the posture, as a multiple that keeps every weight of ATTACK a whole number."""
    sales_cents = max(account.sales_cents, 0)
    if account.strategy not in (Strategy.ACQUIRE, Strategy.DISRUPT):
        return sales_cents
    numerator, denominator = disrupt_factor.as_integer_ratio()
    gap_cents = max(account.potential_cents - sales_cents, 0)
    return gap_cents * (numerator if account.strategy is Strategy.DISRUPT else denominator)


def _whole_weights(shares: Mapping[int, Decimal]) -> dict[int, int]:
    ratios = {key: share.as_integer_ratio() for key, share in shares.items()}
    common = lcm(*(denominator for _, denominator in ratios.values()))
    return {key: numerator * (common // denominator) for key, (numerator, denominator) in ratios.items()}


def _shares(amounts: Mapping[Posture, int | Decimal], postures: Sequence[Posture]) -> dict[Posture, Fraction] | None:
    """Part of each posture; None if nothing was planned or spent."""
    parts = {chosen: Fraction(amounts.get(chosen, 0)) for chosen in postures}
    total = sum(parts.values())
    return {chosen: part / total for chosen, part in parts.items()} if total else None


def _drift(
    chosen: Posture, planned: Mapping[Posture, Fraction], actual: Mapping[Posture, Fraction], *, is_warned: bool
) -> Drift:
    return Drift(chosen, _decimal(planned.get(chosen)), _decimal(actual.get(chosen)), is_warned)


def _decimal(share: Fraction | None) -> Decimal | None:
    return None if share is None else as_decimal(share)
