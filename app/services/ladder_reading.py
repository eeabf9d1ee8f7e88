"""Where open invoices stand on the collection ladder: steps taken, disputes, promises to pay (R31)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from datetime import date

import numpy as np
from msgspec import Struct

from app.methods.collection import Claim, NextStep, Promise, Received, next_step, promise_states
from app.methods.ledger import Ledger
from app.services.ledger_reading import day_of
from app.services.setting_values import SettingValues
from app.storage.book import Book
from app.storage.queries import as_day
from app.storage.queries import credit as queries
from app.terms import LadderStep, LateReason, PromiseState


class PromiseFound(Struct, frozen=True):
    """party: its key. number: of the invoice it is for, None = for whatever is owed."""

    party: int
    promise: Promise
    number: str | None
    notes: str | None
    state: PromiseState


class Standing(Struct, frozen=True):
    """An open invoice on the ladder; days as `date`."""

    number: str
    deal_id: int | None
    disputed_on: date | None
    dispute_over_on: date | None
    late_reason: LateReason | None
    notes: str | None
    claim: Claim
    next: NextStep

    def is_disputed(self, as_of: date) -> bool:
        since, over = self.disputed_on, self.dispute_over_on
        return since is not None and since <= as_of and (over is None or over > as_of)


def promises_found(book: Book, ledger: Ledger, as_of: date) -> list[PromiseFound]:
    """Every promise made by `as_of` and not withdrawn then, by its day, with its state."""
    rows = book.rows(*queries.promises(as_of))
    by_party: dict[int, list[Promise]] = defaultdict(list)
    promises = {row[0]: Promise(row[0], _day(row[4]), _day(row[5]), row[6], row[2]) for row in rows}
    for row in rows:
        by_party[row[1]].append(promises[row[0]])
    states: dict[int, PromiseState] = {}
    for party, made in by_party.items():
        states |= promise_states(made, _received(ledger, party), as_of)
    return [PromiseFound(row[1], promises[row[0]], row[3], row[7], states[row[0]]) for row in rows]


def standings(
    book: Book,
    settings: SettingValues,
    due: Mapping[int, tuple[int, date]],
    promises: Iterable[PromiseFound],
    as_of: date,
) -> dict[int, Standing]:
    """By invoice; `due`: open invoice -> its party and its due day."""
    ladder = {step: int(settings.value(f"ladder_days.{step}") or 0) for step in LadderStep}
    dispute_days = settings.whole("dispute_pause_days")
    taken: dict[int, dict[LadderStep, date]] = defaultdict(dict)
    for invoice, step, day in book.rows(*queries.steps_taken(due, as_of)):
        taken[invoice][LadderStep(step)] = _day(day)
    broken = _broken(promises)
    found = {}
    for row in book.rows(*queries.invoice_records(due)):
        invoice, _, number, deal_id, disputed, over, reason, notes = row
        party, due_on = due[invoice]
        days = [one for one in (broken.get((party, None)), broken.get((party, invoice))) if one is not None]
        claim = Claim(due_on, taken.get(invoice, {}), as_day(disputed), as_day(over), max(days, default=None))
        found[invoice] = Standing(
            *(number, deal_id, claim.disputed_on, claim.dispute_over_on),
            *(LateReason(reason) if reason else None, notes, claim),
            next_step(claim, as_of, ladder, dispute_days),
        )
    return found


def _broken(promises: Iterable[PromiseFound]) -> dict[tuple[int, int | None], date]:
    """Last day of the latest broken promise, by party and invoice (None: for whatever is owed)."""
    found: dict[tuple[int, int | None], date] = {}
    for one in promises:
        if one.state is PromiseState.BROKEN:
            key = (one.party, one.promise.invoice_id)
            found[key] = max(one.promise.due_on, found.get(key, one.promise.due_on))
    return found


def _received(ledger: Ledger, party: int) -> list[Received]:
    money = []
    for payments in (ledger.matched, ledger.loose):
        at = np.flatnonzero(payments.parties == party)
        columns = (payments.paid[at], payments.cents[at], payments.invoices[at])
        for paid, cents, invoice in zip(*(column.tolist() for column in columns), strict=True):
            money.append(Received(day_of(paid), cents, invoice or None))
    return money


def _day(text: str) -> date:
    return date.fromisoformat(text)
