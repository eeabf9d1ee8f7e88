"""What the demo's customers and dealers owe: invoices of the last year, payments, disputes, promises, steps of the ladder."""

from __future__ import annotations

import random
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, timedelta

from msgspec import Struct, field

from app.demo.buying import Row
from app.demo.credit_words import CREDIT_WORDS
from app.demo.funnel import DealFile
from app.demo.names import DemoNames
from app.methods.collection import DEFAULT_LADDER_DAYS
from app.methods.period import add_months, month_floor
from app.models import CollectionStep, Invoice, Payment, PaymentPromise
from app.storage.write_session import WriteSession
from app.terms import DealStage, LateReason

_INVOICED_MONTHS = 13
_HABITS_OF_PAYING = ((-10, 2), (0, 20), (15, 60), (400, 500))
"""Days after the due date, from and to; the last have paid nothing that was invoiced in the last `_STOPPED` days."""

_STOPPED = 160

_HABIT_WEIGHTS = (58, 26, 13, 3)
_LATE_REASONS = (5, 3, 1)
_LONG_OVERDUE = 15

Key = tuple[int | None, int | None]
"""Customer and dealer; one of them is None."""


class DemoInvoice(Struct):
    """paid: what came in for it, by day. deal: the won deal it belongs to."""

    party: Key
    issued: date
    due: date | None
    cents: int
    deal: int | None = None
    id: int = 0
    paid: list[tuple[date, int]] = field(default_factory=list)

    @property
    def due_or_assumed(self) -> date:
        return self.due or self.issued + timedelta(days=30)

    @property
    def open_cents(self) -> int:
        return self.cents - sum(cents for _, cents in self.paid)


class Ledger(Struct, frozen=True):
    """habits: how late a party pays, 0 (early) to 3 (never)."""

    invoices: list[DemoInvoice]
    habits: Mapping[Key, int]


def write_receivables(
    session: WriteSession,
    rng: random.Random,
    names: DemoNames,
    sales: Iterable[tuple[Key, str, int]],
    deals: Sequence[DealFile],
    today: date,
) -> Ledger:
    """`sales`: party, month, cents; those of the last months are invoiced, and the won deals that are being collected."""
    writer = _LedgerWriter(rng, names, today)
    invoices = [*writer.of_sales(sales), *writer.of_deals(deals)]
    invoices.sort(key=lambda one: one.issued)
    keys = dict.fromkeys(one.party for one in invoices)
    habits = {key: rng.choices(range(4), _HABIT_WEIGHTS)[0] for key in keys}
    columns = ("number", "customer_id", "dealer_id", "deal_id", "issued_on", "due_on", "amount_cents")
    ids = session.add_rows(
        Invoice, columns, [_invoice_row(number, one) for number, one in enumerate(invoices, start=1)]
    )
    payments: list[Row] = []
    for invoice_id, one in zip(ids, invoices, strict=True):
        one.id = invoice_id
        payments.extend(writer.payments(one, habits[one.party]))
    session.add_rows(Payment, ("customer_id", "dealer_id", "invoice_id", "paid_on", "amount_cents"), payments)
    late = [one for one in invoices if one.open_cents > 0 and one.due_or_assumed < today]
    _write_disputes(session, rng, late, today)
    session.add_rows(
        CollectionStep, ("invoice_id", "step", "done_on", "notes"), [row for one in late for row in writer.steps(one)]
    )
    columns = ("customer_id", "dealer_id", "invoice_id", "promised_on", "due_on", "amount_cents", "notes")
    session.add_rows(PaymentPromise, columns, [row for one in invoices for row in writer.promises(one)])
    return Ledger(invoices, habits)


def _invoice_row(number: int, one: DemoInvoice) -> Row:
    due = one.due.isoformat() if one.due else None
    return f"{one.issued.year}-{number:05d}", *one.party, one.deal, one.issued.isoformat(), due, one.cents


def _write_disputes(session: WriteSession, rng: random.Random, late: Sequence[DemoInvoice], today: date) -> None:
    """One late invoice in nine is or was disputed; the reason is known of those that are long overdue."""
    since: dict[int, str] = {}
    until: dict[int, str] = {}
    reasons: dict[int, str] = {}
    for one in late:
        days = (today - one.due_or_assumed).days
        if rng.random() < 0.11:
            ago = rng.randint(1, min(days, 25))
            since[one.id] = (today - timedelta(days=ago)).isoformat()
            reasons[one.id] = LateReason.DISPUTE.value
            if rng.random() < 0.3:
                until[one.id] = (today - timedelta(days=rng.randint(0, ago))).isoformat()
        elif days >= _LONG_OVERDUE and rng.random() < 0.8:
            reasons[one.id] = rng.choices(list(LateReason)[1:], _LATE_REASONS)[0].value
    session.set_values(Invoice, "disputed_on", since)
    session.set_values(Invoice, "dispute_over_on", until)
    session.set_values(Invoice, "late_reason", reasons)


class _LedgerWriter:
    def __init__(self, rng: random.Random, names: DemoNames, today: date) -> None:
        self._rng = rng
        self._words = CREDIT_WORDS[names.language]
        self._today = today

    def of_sales(self, sales: Iterable[tuple[Key, str, int]]) -> Iterator[DemoInvoice]:
        """One for every month's sales, few without a due date; now and then a credit note."""
        rng = self._rng
        first = add_months(month_floor(self._today), 1 - _INVOICED_MONTHS).isoformat()
        for party, month, cents in sales:
            if month < first:
                continue
            issued = date.fromisoformat(month) + timedelta(days=rng.randint(4, 26))
            if issued > self._today:
                continue
            terms = rng.choices((30, 45, 60, None), (70, 16, 8, 6))[0]
            yield DemoInvoice(party, issued, None if terms is None else issued + timedelta(days=terms), cents)
            if rng.random() < 0.02:
                yield DemoInvoice(party, self._today, None, -cents // 20)

    def of_deals(self, deals: Sequence[DealFile]) -> Iterator[DemoInvoice]:
        """A won deal is invoiced within days; the last third of some is not invoiced yet."""
        for deal in deals:
            if deal.stage is not DealStage.COLLECT or not deal.row["amount_cents"]:
                continue
            issued = min(date.fromisoformat(deal.row["won_on"]) + timedelta(days=self._rng.randint(1, 12)), self._today)
            cents = deal.row["amount_cents"] * self._rng.choice((7, 10, 10)) // 10
            due = issued + timedelta(days=self._rng.choice((15, 30)))
            yield DemoInvoice((deal.row["customer_id"], None), issued, due, cents, deal.id)

    def payments(self, one: DemoInvoice, habit: int) -> Iterator[Row]:
        """What has come in by today: in whole, or in part; one in seven without saying for which invoice.

        A won deal was paid in part with the order.
        """
        rng = self._rng
        if one.cents < 0:
            return
        if one.deal is not None:
            yield self._payment(one, one.issued, one.cents * rng.choice((5, 6, 7, 8)) // 10, is_matched=True)
            return
        is_recent = (self._today - one.issued).days < _STOPPED
        late = rng.randint(*(_HABITS_OF_PAYING[habit if is_recent else min(habit, 2)]))
        paid_on = one.due_or_assumed + timedelta(days=late)
        if paid_on > self._today:
            return
        part = one.cents * 6 // 10 if rng.random() < 0.08 else one.cents
        yield self._payment(one, paid_on, part, is_matched=rng.random() < 0.86)
        rest_on = paid_on + timedelta(days=rng.randint(20, 50))
        if part < one.cents and rest_on <= self._today:
            yield self._payment(one, rest_on, one.cents - part, is_matched=True)

    def _payment(self, one: DemoInvoice, day: date, cents: int, *, is_matched: bool) -> Row:
        one.paid.append((day, cents))
        return *one.party, one.id if is_matched else None, day.isoformat(), cents

    def steps(self, one: DemoInvoice) -> Iterator[Row]:
        """The ladder up to where it stands; one step in five was left out, and nobody has gone to court yet."""
        rng, overdue = self._rng, (self._today - one.due_or_assumed).days
        for step, day in list(DEFAULT_LADDER_DAYS.items())[:-1]:
            if day <= overdue and rng.random() < 0.8:
                done = one.due_or_assumed + timedelta(days=min(day + rng.randint(0, 3), overdue))
                yield (
                    one.id,
                    step.value,
                    done.isoformat(),
                    rng.choice(self._words.steps) if rng.random() < 0.4 else None,
                )

    def promises(self, one: DemoInvoice) -> Iterator[Row]:
        """Of late payers: kept where the money came after it was promised, else broken, or still to come."""
        rng, due = self._rng, one.due_or_assumed
        if one.cents <= 0:
            return
        if one.paid and one.deal is None:
            day, cents = one.paid[-1]
            late = (day - due).days
            if late > 12 and rng.random() < 0.5:
                yield (
                    *one.party,
                    one.id,
                    self._iso(day, -rng.randint(5, 10)),
                    self._iso(day, rng.randint(0, 3)),
                    cents,
                    None,
                )
            return
        late = (self._today - due).days
        if late < 5 or rng.random() > 0.45:
            return
        promised, ahead = rng.randint(2, min(late, 20)), rng.randint(-6, 12)
        by = max(ahead, 1 - promised)
        cents = one.open_cents // rng.choice((1, 1, 2)) // 10_000 * 10_000 or one.open_cents
        note = rng.choice(self._words.promises)
        yield *one.party, one.id, self._iso(self._today, -promised), self._iso(self._today, by), cents, note

    @staticmethod
    def _iso(day: date, days: int) -> str:
        return (day + timedelta(days=days)).isoformat()
