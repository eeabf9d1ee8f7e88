"""R27 信用额度 credit limit: grade, limit by three methods, exposure, use (P34-P38)."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from fractions import Fraction

from msgspec import Struct, field

from app.terms import CreditGrade, CreditState, HoldReason, LimitMethod

GRADE_WEIGHTS = {"payment": 35, "activity": 25, "years": 20, "finance": 20}
"""Weights of the four scores in a grade (P70)."""

LEAST_WEIGHT = 80
"""Weight that must be scored for a grade; the rest is reweighted, as in R25 [O]."""

DEFAULT_CUTS = (90, 80, 70, 60)
"""Scores from which a company is AAA, AA, A, B [O]."""

DEFAULT_FACTORS = {
    CreditGrade.AAA: Decimal("1.5"),
    CreditGrade.AA: Decimal("1.0"),
    CreditGrade.A: Decimal("0.8"),
    CreditGrade.B: Decimal("0.6"),
    CreditGrade.C: Decimal("0"),
}
"""P34, with its lowest end for AAA."""

DEFAULT_CREDIT_DAYS = 30
"""Of a company whose terms are not known."""

DAYS_A_MONTH = 30


class LimitRules(Struct, frozen=True):
    """The configurable values of R27 (R36). rounding_cents: limits are rounded down to it."""

    cuts: tuple[int, int, int, int] = DEFAULT_CUTS
    factors: Mapping[CreditGrade, Decimal] = field(default_factory=lambda: DEFAULT_FACTORS)
    worth_share: Decimal = Decimal("0.10")
    our_sales_share: Decimal = Decimal("0.10")
    rounding_cents: int = 100_000
    warn_share: Decimal = Decimal("0.80")
    hold_share: Decimal = Decimal("1.00")
    hold_days: int = 60
    new_orders: int = 3
    new_share: Decimal = Decimal("0.5")


DEFAULT_RULES = LimitRules()


class CreditInputs(Struct, frozen=True):
    """grade None: not scored. monthly_cents: average of the months with deliveries, None = none in twelve months.

    is_new: the first delivery of a dealer is less than twelve months back, or there was none; then paid_orders counts.
    """

    grade: CreditGrade | None
    credit_days: int | None
    monthly_cents: int | None
    net_worth_cents: int | None
    our_sales_cents: int | None
    is_new: bool = False
    paid_orders: int = 0
    expected_monthly_cents: int | None = None


class CreditLimit(Struct, frozen=True):
    """cents: rounded down, the least of the methods that could be reckoned. method: the one that binds.

    sales, net_worth, our_sales: what each method gives, not rounded; None = an input is missing.
    """

    cents: int
    method: LimitMethod
    sales_cents: int | None
    net_worth_cents: int | None
    our_sales_cents: int | None


class Exposure(Struct, frozen=True):
    """What we would lose: receivables, shipped but not invoiced, open orders, our stock at an agent (R27, R26)."""

    receivables_cents: int = 0
    not_invoiced_cents: int = 0
    orders_cents: int = 0
    stock_cents: int = 0

    @property
    def total_cents(self) -> int:
        return self.receivables_cents + self.not_invoiced_cents + self.orders_cents + self.stock_cents


class CreditUse(Struct, frozen=True):
    """share: exposure over limit, None without a limit above 0. reasons: why it is on hold, () unless HOLD."""

    share: Decimal | None
    state: CreditState
    reasons: tuple[HoldReason, ...] = ()


def grade_score(payment: int | None, activity: int | None, years: int | None, finance: int | None) -> Decimal | None:
    """Weighted score 0..100 of four scores 0..100; None under 80 % of the weight (P70).

    >>> grade_score(80, 90, 70, 60), grade_score(80, 90, 70, None), grade_score(None, 90, 90, 90)
    (Decimal('76.5'), Decimal('80.625'), None)
    """
    scores = dict(zip(GRADE_WEIGHTS, (payment, activity, years, finance), strict=True))
    known = {item: score for item, score in scores.items() if score is not None}
    weight = sum(GRADE_WEIGHTS[item] for item in known)
    if weight < LEAST_WEIGHT:
        return None
    return Decimal(sum(GRADE_WEIGHTS[item] * score for item, score in known.items())) / weight


def grade_of(score: Decimal | None, cuts: tuple[int, int, int, int] = DEFAULT_CUTS) -> CreditGrade | None:
    """A score on a cut has the higher grade (R0).

    >>> [grade_of(Decimal(score)).value for score in (90, 89, 70, 60, 59)]
    ['AAA', 'AA', 'A', 'B', 'C']
    """
    if score is None:
        return None
    return tuple(CreditGrade)[sum(score < cut for cut in cuts)]


def credit_limit(inputs: CreditInputs, rules: LimitRules = DEFAULT_RULES) -> CreditLimit:
    """The limit of a graded company (R27). Without a monthly average or a grade it is cash only, limit 0.

    A new dealer pays cash until `rules.new_orders` orders are paid, then has `rules.new_share` of the sales expected of it.

    >>> wan = 10_000 * 100
    >>> limit = credit_limit(CreditInputs(CreditGrade.A, 45, 30 * wan, 400 * wan, 3_000 * wan))
    >>> limit.cents // wan, limit.method.value, limit.net_worth_cents // wan, limit.our_sales_cents // wan
    (36, 'SALES', 40, 300)
    """
    sales, sales_method = _by_sales(inputs, rules)
    net_worth = _part(inputs.net_worth_cents, rules.worth_share)
    our_sales = _part(inputs.our_sales_cents, rules.our_sales_share)
    if sales is None:
        return CreditLimit(0, LimitMethod.CASH_ONLY, None, net_worth, our_sales)
    found = [(sales, sales_method), (net_worth, LimitMethod.NET_WORTH), (our_sales, LimitMethod.OUR_SALES)]
    least, method = min(((cents, how) for cents, how in found if cents is not None), key=lambda one: one[0])
    step = rules.rounding_cents
    return CreditLimit(least // step * step if step else least, method, sales, net_worth, our_sales)


def credit_use(
    exposure_cents: int, limit_cents: int | None, most_days_overdue: int | None, rules: LimitRules = DEFAULT_RULES
) -> CreditUse:
    """OK, WARN or HOLD (R27). limit None: never assessed, then only an old overdue invoice holds. On a line: the stricter side.

    most_days_overdue: of the oldest open invoice, None = nothing is open.

    >>> use = credit_use(32_0000_00, 36_0000_00, 0)
    >>> round(use.share, 3), use.state.value
    (Decimal('0.889'), 'WARN')
    """
    reasons = []
    share = Decimal(exposure_cents) / limit_cents if limit_cents else None
    if share is not None and share >= rules.hold_share:
        reasons.append(HoldReason.USE)
    if limit_cents == 0 and exposure_cents > 0:
        reasons.append(HoldReason.NO_LIMIT)
    if most_days_overdue is not None and most_days_overdue > rules.hold_days:
        reasons.append(HoldReason.OVERDUE)
    if reasons:
        return CreditUse(share, CreditState.HOLD, tuple(reasons))
    warned = share is not None and share >= rules.warn_share
    return CreditUse(share, CreditState.WARN if warned else CreditState.OK)


def _by_sales(inputs: CreditInputs, rules: LimitRules) -> tuple[int | None, LimitMethod]:
    """None: cash only."""
    method, monthly, part = LimitMethod.SALES, inputs.monthly_cents, Decimal(1)
    if inputs.is_new:
        if inputs.paid_orders < rules.new_orders:
            return None, LimitMethod.CASH_ONLY
        if inputs.expected_monthly_cents is not None:
            method, monthly, part = LimitMethod.NEW_DEALER, inputs.expected_monthly_cents, rules.new_share
    if monthly is None or inputs.grade is None:
        return None, LimitMethod.CASH_ONLY
    days = DEFAULT_CREDIT_DAYS if inputs.credit_days is None else inputs.credit_days
    factor = Fraction(rules.factors[inputs.grade]) * Fraction(part)
    return max(0, int(Fraction(monthly * days, DAYS_A_MONTH) * factor)), method


def _part(cents: int | None, share: Decimal) -> int | None:
    return None if cents is None else max(0, int(Fraction(cents) * Fraction(share)))
