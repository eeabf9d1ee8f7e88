"""The ageing of all parties of a filter as of any day (R28)."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Any

import numpy as np

from app.methods.ageing import DEFAULT_EDGES
from app.methods.ledger import Whole
from app.services.ledger_reading import BookLedger
from app.services.parties import NOBODY, PartyFacts, party_facts
from app.services.receivable_views import AgeingRow, AgeingView
from app.services.scope import Scope
from app.storage.book import Book
from app.storage.queries import credit as queries
from app.terms import AgeBucket, Flag

_EDGES = (0, *DEFAULT_EDGES)
NEVER = np.iinfo(np.int64).min
"""In place of the days overdue of a party that has nothing open."""


def ageing_view(book: Book, kept: BookLedger, scope: Scope, as_of: date) -> AgeingView:
    ledger, day = kept.ledger, as_of.toordinal()
    balances = ledger.balances(day)
    open_cents = balances.open_cents
    overdue = day - ledger.invoices.due
    ages = np.searchsorted(_EDGES, overdue)
    is_open = open_cents > 0
    disputed = np.isin(ledger.invoices.ids, [row[0] for row in book.rows(*queries.disputed(as_of))])
    columns = [
        *(ledger.by_party(np.where(ages == age, open_cents, 0)) for age in range(len(AgeBucket))),
        ledger.by_party(open_cents),
        balances.notes_cents,
        balances.advances_cents,
        ledger.by_party(np.where(disputed, open_cents, 0)),
        oldest_days(kept, open_cents, overdue),
        ledger.by_party(is_open.astype(np.int64)),
        ledger.by_party((is_open & kept.is_assumed).astype(np.int64)),
    ]
    has_money = (columns[5] != 0) | (columns[6] != 0) | (columns[7] != 0)
    keys = ledger.parties[has_money].tolist()
    facts = party_facts(book, keys)
    figures = zip(*(column[has_money].tolist() for column in columns), strict=True)
    rows = [
        _row(facts[key], *values) for key, values in zip(keys, figures, strict=True) if _is_shown(facts, key, scope)
    ]
    rows.sort(key=lambda row: (-row.total_cents, row.name, row.uid))
    shown = np.isin(ledger.invoices.parties, [key for key in keys if _is_shown(facts, key, scope)])
    counts = np.bincount(ages[is_open & shown], minlength=len(AgeBucket)).tolist()
    flags = (Flag.DUE_ASSUMED,) if any(row.flags for row in rows) else ()
    return AgeingView(as_of, tuple(rows), total_row(rows), dict(zip(AgeBucket, counts, strict=True)), flags)


def oldest_days(kept: BookLedger, open_cents: Whole, overdue: Whole) -> Whole:
    """Days overdue of the oldest open invoice of each party, NEVER without one."""
    oldest = np.full(len(kept.ledger.parties), NEVER)
    np.maximum.at(oldest, kept.ledger.party_at, np.where(open_cents > 0, overdue, NEVER))
    return oldest


def total_row(rows: Iterable[AgeingRow]) -> AgeingRow:
    """Sums of rows, as a row of nobody."""
    every = list(rows)
    sums = [sum(getattr(row, field) for row in every) for field in _SUMMED]
    oldest = max((row.oldest_days for row in every if row.oldest_days is not None), default=NEVER)
    return _row(NOBODY, *sums, oldest, sum(row.invoices for row in every), sum(bool(row.flags) for row in every))


_SUMMED = AgeingRow.__struct_fields__[5:14]
"""The amounts of a row."""


def _is_shown(facts: dict[int, PartyFacts], key: int, scope: Scope) -> bool:
    return key in facts and facts[key].is_in(scope)


def _row(facts: PartyFacts, *values: Any) -> AgeingRow:
    """values: the columns of `ageing_view`, in their order."""
    not_due, d1_30, d31_60, d61_90, d90_plus, total, notes, advances, disputed, oldest, invoices, assumed = values
    return AgeingRow(
        *(facts.party, facts.uid, facts.name, facts.owner_id, facts.owner),
        *(not_due, d1_30, d31_60, d61_90, d90_plus, total, notes, advances, disputed),
        *(None if oldest == NEVER else oldest, invoices, (Flag.DUE_ASSUMED,) if assumed else ()),
    )
