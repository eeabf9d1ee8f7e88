"""The demo's credit files: what the limits of customers and dealers are reckoned from."""

from __future__ import annotations

import random
from collections import defaultdict
from datetime import date, timedelta

from app.demo.buying import Row
from app.demo.credit_words import CREDIT_WORDS
from app.demo.names import DemoNames
from app.demo.receivables import Key, Ledger
from app.models import CreditFile
from app.storage.write_session import WriteSession
from app.terms import CreditGrade

_PAYMENT_SCORE = ((85, 100), (72, 90), (50, 72), (15, 40))
"""By how late a party pays."""

_COLUMNS = (
    *("customer_id", "dealer_id", "credit_days", "net_worth_cents", "score_payment", "score_activity", "score_years"),
    *("score_finance", "grade_set", "limit_set_cents", "limit_set_reason", "limit_set_until"),
    *("shipped_not_invoiced_cents", "expected_monthly_cents"),
)


def write_credit_files(
    session: WriteSession, rng: random.Random, names: DemoNames, ledger: Ledger, today: date
) -> None:
    """Of nine parties in ten that buy on credit; projects have a limit by hand, of which one has run out."""
    writer = _CreditWriter(rng, names, ledger, today)
    rows = [writer.row(key) for key in ledger.habits if writer.is_assessed(key)]
    session.add_rows(CreditFile, _COLUMNS, rows)


class _CreditWriter:
    def __init__(self, rng: random.Random, names: DemoNames, ledger: Ledger, today: date) -> None:
        self._rng = rng
        self._words = CREDIT_WORDS[names.language]
        self._today = today
        self._habits = ledger.habits
        self._billed: defaultdict[Key, int] = defaultdict(int)
        self._owed: defaultdict[Key, int] = defaultdict(int)
        self._months: defaultdict[Key, set[tuple[int, int]]] = defaultdict(set)
        self._projects: set[Key] = set()
        for one in ledger.invoices:
            self._billed[one.party] += max(one.cents, 0)
            self._owed[one.party] += one.open_cents
            self._months[one.party].add((one.issued.year, one.issued.month))
            if one.deal is not None:
                self._projects.add(one.party)
        self._ran_out = False

    def is_assessed(self, key: Key) -> bool:
        return key in self._projects or self._rng.random() < 0.9

    def row(self, key: Key) -> Row:
        rng = self._rng
        habit = self._habits[key]
        payment = rng.randint(*_PAYMENT_SCORE[habit])
        others = [rng.randint(62, 100) for _ in range(3)]
        if rng.random() < 0.05:
            others[-1] = rng.randint(10, 40)
        finance = others[-1] if rng.random() < 0.9 else None
        days = rng.choices((45, 60, 90, 120), (1, 5, 6, 2))[0]
        known_days = days if key in self._projects or rng.random() > 0.12 else None
        worth = int(self._billed[key] * rng.uniform(6, 40)) // 10_000_000 * 10_000_000 if rng.random() < 0.8 else None
        shipped = self._billed[key] // 40 // 10_000 * 10_000 if rng.random() < 0.15 else None
        scores = payment, others[0], others[1], finance
        return (*key, known_days, worth or None, *scores, self._grade(), *self._limit(key, days), shipped or None, None)

    def _grade(self) -> str | None:
        """Now and then set by hand."""
        return CreditGrade.AA.value if self._rng.random() < 0.02 else None

    def _limit(self, key: Key, days: int) -> tuple[int | None, str | None, str | None]:
        """Cents, reason, last day: for most projects, and for two in three who need more than their sales give."""
        rng = self._rng
        monthly = self._billed[key] // len(self._months[key])
        needs_more = self._owed[key] > monthly * days // 30 * 8 // 10
        if rng.random() > (0.8 if key in self._projects else 0.66 if needs_more else 0):
            return None, None, None
        cents = int(self._owed[key] * rng.uniform(1.1, 2.0)) // 10_000_000 * 10_000_000 + 10_000_000
        until = self._today + timedelta(days=rng.randint(20, 120) if self._ran_out else -12)
        self._ran_out = True
        return cents, rng.choice(self._words.limits), until.isoformat()
