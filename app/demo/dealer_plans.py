"""What the demo's dealers are to be, before they are written: kind, phase, marks that give the wanted grade, size."""

from __future__ import annotations

import random
from collections.abc import Sequence

from msgspec import Struct

from app.demo.buying import DemoCustomer
from app.demo.names import DemoNames
from app.methods.dealer_evaluation import DEFAULT_CRITERIA, HIGHEST_MARK, default_rules, evaluate
from app.terms import Criterion, DealerGrade, DealerType, LifeCycle

GRADES = (*"ABBCBDCABCBDBCDABCBDCBDCBABCDDC",)
"""Grades of a region's 31 dealers today, in their order: 4 A, 11 B, 9 C, 7 D."""

_BY_GRADE = {"A": (2.0, 3.5), "B": (0.7, 1.7), "C": (0.25, 0.75), "D": (0.08, 0.35)}
"""A year's sales in millions."""

_DANGEROUS = 4
"""The dealer that sells most of all with a low mark for loyalty."""

_LINKED = 9
"""The dealer that is also a customer."""

_RESELLERS = (12, 15)
"""Places of logistics and electronics in DemoNames.trades."""

_MILLION = 100_000_000
_START = {DealerGrade.A: 5, DealerGrade.B: 4, DealerGrade.C: 3, DealerGrade.D: 2}
_RULES = default_rules()
CRITERIA = tuple(key for key, _, _, _ in DEFAULT_CRITERIA)
Marks = dict[Criterion, int]


class DemoDealer(Struct, frozen=True):
    """A dealer in the book. is_second: it buys from another dealer."""

    id: int
    owner: int
    is_second: bool


class DealerPlan(Struct, frozen=True):
    """A dealer before it is written. marks: of the last evaluation by criterion; yearly: cents it sells a year now."""

    name: str
    area: int
    owner: int
    grade: DealerGrade
    kind: DealerType
    phase: LifeCycle
    parent: int | None
    marks: Marks
    yearly: int
    growth: float
    linked: DemoCustomer | None


def plan_dealers(
    rng: random.Random,
    names: DemoNames,
    count: int,
    owners: Sequence[tuple[int, int]],
    customers: Sequence[DemoCustomer],
) -> list[DealerPlan]:
    """`owners`: rep and area of each. The first dealer of an area is its exclusive one; some later ones buy from it."""
    plans: list[DealerPlan] = []
    heads: dict[int, int] = {}
    for at, (owner, area) in zip(range(count), owners, strict=False):
        letter = GRADES[at % len(GRADES)]
        is_dangerous = at % len(GRADES) == _DANGEROUS
        parent = heads.get(area) if at % 4 == 3 else None
        kind = _kind(rng, at, is_second=parent is not None, is_first=area not in heads)
        heads.setdefault(area, at)
        linked = _reseller(customers) if at == _LINKED else None
        low, high = (3.4, 4.0) if is_dangerous else _BY_GRADE[letter]
        plans.append(
            DealerPlan(
                linked.name if linked else _name(names, at),
                linked.area if linked else area,
                linked.owner if linked else owner,
                DealerGrade(letter),
                kind,
                _phase(rng, at),
                parent,
                marks_for(rng, DealerGrade(letter), disloyal=is_dangerous),
                round(rng.uniform(low, high) * _MILLION),
                rng.uniform(0.02, 0.3) if letter in "AB" else rng.uniform(-0.25, 0.15),
                linked,
            )
        )
    return plans


def _reseller(customers: Sequence[DemoCustomer]) -> DemoCustomer | None:
    """A customer that buys from us and may well sell on."""
    return next((one for one in customers if one.trade in _RESELLERS and one.habit.now > 0.3), None)


def _name(names: DemoNames, at: int) -> str:
    place = names.places[at % len(names.places)]
    form = names.dealer_forms[(at // len(names.places)) % len(names.dealer_forms)]
    name = names.joint.join((place, form))
    rounds = at // (len(names.places) * len(names.dealer_forms))
    return f"{name}{names.joint}{rounds + 1}" if rounds else name


def _kind(rng: random.Random, at: int, *, is_second: bool, is_first: bool) -> DealerType:
    if is_second:
        return DealerType.SECOND_TIER
    if is_first:
        return DealerType.EXCLUSIVE_REGIONAL
    if at == 8:
        return DealerType.EXCLUSIVE_GENERAL
    return rng.choices((DealerType.AUTHORISED, DealerType.INDUSTRY, DealerType.PROJECT_RETAIL_LOGISTICS), (5, 2, 2))[0]


def _phase(rng: random.Random, at: int) -> LifeCycle:
    """Each phase is there: of a region two are found, two negotiated with, one signed, one on its way out."""
    special = {
        12: LifeCycle.NEGOTIATE,
        14: LifeCycle.SIGN,
        20: LifeCycle.EXIT,
        24: LifeCycle.NEGOTIATE,
        28: LifeCycle.FIND,
    }
    return special.get(at % len(GRADES)) or rng.choices((LifeCycle.DEVELOP, LifeCycle.MAINTAIN), (3, 5))[0]


def marks_for(rng: random.Random, grade: DealerGrade, *, disloyal: bool = False) -> Marks:
    """Marks that give this grade by the default scorecard; a disloyal dealer has 2 for loyalty and much strength."""
    marks = {key: min(max(_START[grade] + rng.choice((-1, 0, 0, 1)), 1), HIGHEST_MARK) for key in CRITERIA}
    fixed = {Criterion.LOYALTY: 2, Criterion.FUNDS: 4, Criterion.OUTLETS: 5} if disloyal else {}
    if not disloyal and grade is not DealerGrade.D:
        fixed = {key: max(marks[key], 2) for key in (Criterion.LOYALTY, Criterion.FUNDS, Criterion.RISK)}
    marks |= fixed
    free = [key for key in CRITERIA if key not in fixed]
    while (found := _grade(marks)) is not grade:
        key = rng.choice(free)
        marks[key] = min(max(marks[key] + (1 if found.value > grade.value else -1), 0), HIGHEST_MARK)
    return marks


def _grade(marks: Marks) -> DealerGrade:
    return evaluate(_RULES, {number: marks[key] for number, key in enumerate(CRITERIA, start=1)}).grade
