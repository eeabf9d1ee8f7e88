"""What the credit service gives out (R27). Amounts are cents; a party is a customer, or a dealer that is not one."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from msgspec import Struct

from app.methods.credit_limit import CreditLimit, Exposure
from app.services.parties import Party
from app.terms import CreditGrade, CreditState, Flag, HoldReason, LimitMethod


class CreditRow(Struct, frozen=True):
    """score 0..100 and grade None: not scored. limit_cents and method None: the party was never assessed.

    limit: what each method gives (None: not assessed), also where a limit set by hand holds (method MANUAL). use: exposure over
    limit, None without a limit above 0. oldest_days: days overdue of its oldest open invoice. flags: OVERRIDE_EXPIRED, OVERRIDDEN.
    """

    party: Party
    uid: str
    name: str
    owner_id: int | None
    owner: str | None
    score: Decimal | None
    grade: CreditGrade | None
    limit_cents: int | None
    method: LimitMethod | None
    limit: CreditLimit | None
    exposure: Exposure
    use: Decimal | None
    state: CreditState
    reasons: tuple[HoldReason, ...]
    oldest_days: int | None
    flags: tuple[Flag, ...] = ()

    @property
    def exposure_cents(self) -> int:
        return self.exposure.total_cents

    @property
    def is_assessed(self) -> bool:
        return self.limit_cents is not None


class CreditFileRecord(Struct, frozen=True):
    """The fields of a credit file as kept, all None for a party without one; `save` takes the same names.

    score_*: 0..100. grade_set, limit_set_cents: by hand, with limit_set_reason, until limit_set_until (that day included).
    """

    credit_days: int | None = None
    net_worth_cents: int | None = None
    score_payment: int | None = None
    score_activity: int | None = None
    score_years: int | None = None
    score_finance: int | None = None
    grade_set: CreditGrade | None = None
    limit_set_cents: int | None = None
    limit_set_reason: str | None = None
    limit_set_until: date | None = None
    shipped_not_invoiced_cents: int | None = None
    expected_monthly_cents: int | None = None


class CreditDetail(Struct, frozen=True):
    """One party: its row, its file, and what its limit was reckoned from.

    monthly_cents: average of the delivery_months with deliveries among the last twelve, None = none. from_invoices: told from
    invoices, else from sales entries. is_new, paid_orders: of a dealer whose first delivery is less than twelve months back.
    """

    row: CreditRow
    file: CreditFileRecord
    credit_days: int
    monthly_cents: int | None
    delivery_months: int
    from_invoices: bool
    our_sales_cents: int | None
    is_new: bool
    paid_orders: int


class HeldParty(Struct, frozen=True):
    """A party on hold with the open deals it blocks."""

    row: CreditRow
    deals: int
    deals_cents: int
