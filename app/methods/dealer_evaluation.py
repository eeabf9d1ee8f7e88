"""R25 经销商评估表: total, grade, gates and due date of a dealer's evaluation (dimensions S4, S0; numbers [O]; practice P26-P31).

Marks are 0..5; the mean of several evaluators is kept as a fraction, so that a total on a cut stays on it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from decimal import Decimal
from fractions import Fraction
from math import lcm

from msgspec import Struct

from app.methods.money import as_decimal
from app.methods.period import add_months
from app.terms import Criterion, CriterionGroup, DealerGrade, Status

HIGHEST_MARK = 5
FULL_WEIGHT = 100
OUTLET_BANDS = ((90, 5), (70, 4), (40, 3), (20, 2))
"""Percent of the area's outlets that a dealer covers, and the mark from there on (bands after P26)."""

DEFAULT_LEAST_WEIGHT = Decimal("0.80")
GATES_FOR_D = 2

Mark = int | Fraction


class CriterionRule(Struct, frozen=True):
    """One line of a scorecard version. key: a Criterion or a word of the book's own; weight: whole percent."""

    id: int
    key: str
    group: CriterionGroup
    weight: int
    is_gate: bool = False


class GradeCuts(Struct, frozen=True):
    """Least totals of the grades A, B and C, points 0..100."""

    a: Decimal = Decimal(85)
    b: Decimal = Decimal(70)
    c: Decimal = Decimal(60)


class EvaluationRules(Struct, frozen=True):
    """What may be configured (R36). least_weight: share of the weight that must be scored; months: until the next evaluation."""

    gate_mark: int = 1
    least_weight: Decimal = DEFAULT_LEAST_WEIGHT
    spread: int = 2
    months: int = 12
    months_ab: int = 6


class Evaluated(Struct, frozen=True):
    """total: 0..100, None in a draft, while `so_far` is that of the marks there are (None without any).

    by_group: points earned of each group, unscored ones as 0. gates: keys of the gates that are hit. missing: keys without a mark.
    capped_from: the grade that the total alone would give, where a gate lowered it.
    """

    total: Decimal | None
    so_far: Decimal | None
    grade: DealerGrade
    by_group: Mapping[CriterionGroup, Decimal]
    gates: tuple[str, ...]
    status: Status
    missing: tuple[str, ...]
    capped_from: DealerGrade | None = None


class Averaged(Struct, frozen=True):
    """Mean of the evaluators by criterion id, without those nobody marked. spread: ids on which they are too far apart."""

    marks: Mapping[int, Mark]
    spread: tuple[int, ...]


DEFAULT_CRITERIA = (
    (Criterion.SUB_DEALERS, CriterionGroup.DIMENSIONS, 14, False),
    (Criterion.OUTLETS, CriterionGroup.DIMENSIONS, 14, False),
    (Criterion.LINE_FIT, CriterionGroup.DIMENSIONS, 10, False),
    (Criterion.LOYALTY, CriterionGroup.DIMENSIONS, 12, True),
    (Criterion.FUNDS, CriterionGroup.DIMENSIONS, 10, True),
    (Criterion.PEOPLE, CriterionGroup.DIMENSIONS, 10, False),
    (Criterion.IDEAS, CriterionGroup.MATCH, 5, False),
    (Criterion.SCALE, CriterionGroup.MATCH, 5, False),
    (Criterion.TRAITS, CriterionGroup.MATCH, 5, False),
    (Criterion.DEVELOPMENT, CriterionGroup.CONTROL, 7, False),
    (Criterion.RISK, CriterionGroup.CONTROL, 8, True),
)
"""Criterion, group, weight, is it a gate: version 1 of every book's scorecard (R25)."""


def default_rules() -> tuple[CriterionRule, ...]:
    """The default scorecard with ids 1, 2, ...

    >>> sum(one.weight for one in default_rules())
    100
    """
    return tuple(CriterionRule(number, *one) for number, one in enumerate(DEFAULT_CRITERIA, start=1))


def evaluate(
    criteria: Sequence[CriterionRule],
    marks: Mapping[int, Mark | None],
    cuts: GradeCuts = GradeCuts(),
    rules: EvaluationRules = EvaluationRules(),
) -> Evaluated:
    """Total = sum of weight x mark / 5, scaled up where marks are missing (R25); marks by criterion id, others are left alone.

    Below `least_weight` of the weight scored it is a draft, MISSING. Gate marks of `gate_mark` or less: one gives at best C, two D.
    Raises ValueError for a mark outside 0..5.

    >>> ex = evaluate(default_rules(), dict(enumerate((4, 5, 3, 2, 4, 4, 3, 4, 4, 3, 2), start=1)))
    >>> ex.total, ex.grade.value, [str(points) for points in ex.by_group.values()], ex.gates
    (Decimal('70.4'), 'B', ['52', '11', '7.4'], ())
    """
    scored = [(one, mark) for one in criteria if (mark := marks.get(one.id)) is not None]
    if any(not 0 <= mark.numerator <= HIGHEST_MARK * mark.denominator for _, mark in scored):
        raise ValueError(f"marks are 0..{HIGHEST_MARK}")
    weight, whole = sum(one.weight for one, _ in scored), sum(one.weight for one in criteria)
    points = _points(scored)
    total = points * Fraction(whole, weight) if weight else None
    gates = tuple(one.key for one, mark in scored if one.is_gate and mark <= rules.gate_mark)
    by_group = {
        group: as_decimal(_points([(one, mark) for one, mark in scored if one.group is group]))
        for group in CriterionGroup
        if any(one.group is group for one in criteria)
    }
    missing = tuple(one.key for one in criteria if marks.get(one.id) is None)
    so_far = None if total is None else as_decimal(total)
    if total is None or weight < whole * rules.least_weight:
        return Evaluated(None, so_far, DealerGrade.DRAFT, by_group, gates, Status.MISSING, missing)
    by_total = grade_of(total, cuts)
    grade = _capped(by_total, len(gates))
    return Evaluated(
        so_far, so_far, grade, by_group, gates, Status.OK, missing, by_total if grade is not by_total else None
    )


def grade_of(total: Fraction | Decimal, cuts: GradeCuts) -> DealerGrade:
    """By the total alone, cuts inclusive (R0).

    >>> [grade_of(Decimal(total), GradeCuts()).value for total in ("85", "84.99", "60", "59.9")]
    ['A', 'B', 'C', 'D']
    """
    exact = Fraction(total)
    for grade, cut in ((DealerGrade.A, cuts.a), (DealerGrade.B, cuts.b), (DealerGrade.C, cuts.c)):
        if exact >= Fraction(cut):
            return grade
    return DealerGrade.D


def average(evaluations: Sequence[Mapping[int, int | None]], spread: int = 2) -> Averaged:
    """Mean of the evaluators who marked a criterion; two of them `spread` or more apart call for a review (R25).

    >>> both = average([{1: 4, 2: 5}, {1: 3, 2: 3, 3: None}])
    >>> both.marks[1], both.marks[2], both.spread
    (Fraction(7, 2), 4, (2,))
    """
    found: dict[int, list[int]] = {}
    for marks in evaluations:
        for criterion_id, mark in marks.items():
            if mark is not None:
                found.setdefault(criterion_id, []).append(mark)
    means = {criterion_id: _mean(marks) for criterion_id, marks in found.items()}
    return Averaged(means, tuple(one for one, marks in found.items() if max(marks) - min(marks) >= spread))


def next_due(recorded_on: date, grade: DealerGrade, rules: EvaluationRules = EvaluationRules()) -> date:
    """Yearly (P29), A and B each half-year (R25).

    >>> next_due(date(2026, 8, 31), DealerGrade.B), next_due(date(2026, 8, 31), DealerGrade.C)
    (datetime.date(2027, 2, 28), datetime.date(2027, 8, 31))
    """
    months = rules.months_ab if grade in (DealerGrade.A, DealerGrade.B) else rules.months
    return add_months(recorded_on, months)


def outlet_mark(covered: int | None, in_area: int | None) -> int | None:
    """The automatic mark for outlets (R25): by the share of the area's outlets covered; None where either is not known.

    >>> [outlet_mark(covered, 1830) for covered in (1690, 1300, 800, 400, 10, 0)]
    [5, 4, 3, 2, 1, 0]
    """
    if covered is None or in_area is None or in_area <= 0 or covered < 0:
        return None
    for percent, mark in OUTLET_BANDS:
        if 100 * covered >= percent * in_area:
            return mark
    return 1 if covered else 0


def _points(scored: Sequence[tuple[CriterionRule, Mark]]) -> Fraction:
    """0..100 for marks of the whole weight; in whole numbers, as hundreds of forms are reckoned at once."""
    common = lcm(*(mark.denominator for _, mark in scored))
    whole = sum(one.weight * mark.numerator * (common // mark.denominator) for one, mark in scored)
    return Fraction(whole, common * HIGHEST_MARK)


def _capped(grade: DealerGrade, gates: int) -> DealerGrade:
    if gates >= GATES_FOR_D:
        return DealerGrade.D
    return DealerGrade.C if gates and grade in (DealerGrade.A, DealerGrade.B) else grade


def _mean(marks: Sequence[int]) -> Mark:
    whole, rest = divmod(sum(marks), len(marks))
    return Fraction(sum(marks), len(marks)) if rest else whole
