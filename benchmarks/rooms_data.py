"""The books of the rooms for deals and credit: one deal with a crowd of people, and a hundred thousand invoices."""

from __future__ import annotations

import hashlib
import random
import tempfile
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

from app.changes import Step
from app.models import Contact, Customer, Deal, DealPerson, GuideEvidence, Invoice, Payment, Rep, Visit, VisitPerson
from app.storage.book import Book
from app.storage.write_session import WriteSession
from app.terms import DealStage, GuideTest, VisitOutcome
from benchmarks.data import REPO, TODAY

PEOPLE, VISITS = 200, 500
INVOICES, PAYMENTS, DEBTORS = 100_000, 90_000, 5_000
CROWDED = 1
"""Id of the deal with the crowd."""


def crowded_deal() -> Path:
    """One deal, its id CROWDED, with 200 people who bear every role, stance and test, and 500 visits."""
    return _kept("crowded deal", _fill_crowd)


def many_invoices() -> Path:
    """Half of the payments name their invoice, the others settle the oldest. Nothing may write to it."""
    return _kept("many invoices", _fill_invoices)


def _kept(name: str, fill: Callable[[WriteSession, random.Random], None]) -> Path:
    """Made anew whenever the tables or this file change; beside the folder of the demo books, which is renewed more often."""
    sources = [*sorted(REPO.glob("app/models/*.py")), REPO / "app/storage/write_session.py", Path(__file__)]
    digest = hashlib.sha256(b"".join(path.read_bytes() for path in sources)).hexdigest()[:12]
    place = Path(tempfile.gettempdir()) / "fieldbook-benchmarks-rooms" / digest
    place.mkdir(parents=True, exist_ok=True)
    path = place / f"{name}.fieldbook"
    if not path.exists():
        unfinished = path.with_name(f"unfinished {path.name}")
        unfinished.unlink(missing_ok=True)
        book = Book.create(unfinished)
        with book.write(Step("DEMO")) as session:
            fill(session, random.Random(5))
        book.close()
        unfinished.rename(path)
    return path


def _ago(days: int) -> str:
    return (TODAY - timedelta(days=days)).isoformat()


def _fill_crowd(session: WriteSession, dice: random.Random) -> None:
    (rep,) = session.add_rows(Rep, ("name",), [("Rep",)])
    (customer,) = session.add_rows(Customer, ("name", "owner_id"), [("Customer", rep)])
    deal_columns = ("name", "customer_id", "owner_id", "stage", "amount_cents", "opened_on", "stage_since")
    rows = [("Crowded", customer, rep, DealStage.NEEDS.value, 10**9, _ago(200), _ago(30))]
    (deal,) = session.add_rows(Deal, deal_columns, rows)
    if deal != CROWDED:
        raise AssertionError(f"the crowded deal is {deal}")
    people = session.add_rows(Contact, ("name", "customer_id"), [(f"Person {n}", customer) for n in range(PEOPLE)])
    part = ("deal_id", "contact_id", "is_decider", "is_user", "is_gatekeeper", "is_purchaser", "influence", "support")
    roles = [[int(n % 7 == role) for role in range(4)] for n in range(PEOPLE)]
    session.add_rows(
        DealPerson,
        part,
        [(deal, one, *roles[n], n % 3 + 1, n % 11 - 5) for n, one in enumerate(people)],
    )
    tests = [(deal, one, test.value, "seen", _ago(at % 150)) for at, one in enumerate(people) for test in GuideTest]
    session.add_rows(GuideEvidence, ("deal_id", "contact_id", "test", "evidence", "seen_on"), tests)
    outcomes = [VisitOutcome.ADVANCE.value, VisitOutcome.CONTINUATION.value]
    visit_columns = ("deal_id", "customer_id", "rep_id", "held_on", "outcome", "advance_action", "advance_on")
    held = [(deal, customer, rep, _ago(n), outcomes[n % 2], "calls back", _ago(n - 20)) for n in range(VISITS)]
    visits = session.add_rows(Visit, visit_columns, held)
    guests = [(visit, one) for visit in visits for one in dice.sample(people, 2)]
    session.add_rows(VisitPerson, ("visit_id", "contact_id"), guests)


def _fill_invoices(session: WriteSession, dice: random.Random) -> None:
    debtors = session.add_rows(Customer, ("name",), [(f"Customer {n}",) for n in range(DEBTORS)])
    issued = [date.toordinal(TODAY) - dice.randrange(600) for _ in range(INVOICES)]
    owed_by = [dice.choice(debtors) for _ in range(INVOICES)]
    invoices = session.add_rows(
        Invoice,
        ("number", "customer_id", "issued_on", "due_on", "amount_cents"),
        [
            (str(n), owed_by[n], _day(issued[n]), _day(issued[n] + dice.choice((30, 60, 90))), dice.randrange(1, 10**7))
            for n in range(INVOICES)
        ],
    )
    paid = []
    for n in range(PAYMENTS):
        at = dice.randrange(INVOICES)
        invoice = invoices[at] if n % 2 else None
        paid.append((owed_by[at], invoice, _day(issued[at] + dice.randrange(120)), dice.randrange(1, 10**7)))
    session.add_rows(Payment, ("customer_id", "invoice_id", "paid_on", "amount_cents"), paid)


def _day(ordinal: int) -> str:
    return date.fromordinal(ordinal).isoformat()
