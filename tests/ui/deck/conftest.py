"""A plant buying Line 4 with its people, two dealers evaluated, and one customer that owes, as of 22 November 2026."""

from datetime import timedelta
from types import SimpleNamespace

import pytest

from app.models import DealPerson, GuideEvidence, Invoice
from app.services.scope import scope_for
from app.services.services import Services
from app.terms import DealStage, DisplayUnit
from app.ui.formats import Formats
from tests.builders import TODAY, a_book, a_contact, a_customer, a_deal, a_dealer, a_rep, an_area, put

SCOPE = scope_for(TODAY)
ENGLISH = Formats("CNY", DisplayUnit.ONE, "en")
MARKS = (4, 5, 3, 2, 4, 4, 3, 4, 4, 3, 2)


@pytest.fixture
def book(tmp_path):
    book = a_book(tmp_path)
    yield book
    book.close()


@pytest.fixture
def services(book):
    return Services(book)


@pytest.fixture
def plant(book):
    """Line 4: Zhou decides and is for us, Chen keeps the gate and is neutral, Sun is the guide; nothing else is known."""
    anna = a_rep(book, "Anna Snelling")
    customer = a_customer(book, "Dongfang Heavy", owner_id=anna)
    zhou, chen, sun = (a_contact(book, customer, name) for name in ("Zhou Wei", "Chen Li", "Sun Tao"))
    own = {"customer_id": customer, "owner_id": anna, "stage_since": TODAY, "last_contact_on": TODAY}
    line = a_deal(book, "Line 4", stage=DealStage.VALUE, amount=1_260_000, rival="Ostsee", **own)
    put(book, DealPerson(deal_id=line, contact_id=zhou, is_decider=True, support=3, influence=3))
    put(book, DealPerson(deal_id=line, contact_id=chen, is_gatekeeper=True, support=0, influence=2))
    put(book, DealPerson(deal_id=line, contact_id=sun, support=2))
    for test in ("KNOWS_PEOPLE", "CHECKABLE_NEWS"):
        put(book, GuideEvidence(deal_id=line, contact_id=sun, test=test, evidence="saw it", seen_on=TODAY))
    return SimpleNamespace(line=line, customer=customer, anna=anna, zhou=zhou)


@pytest.fixture
def dealers(book, services):
    """Hengtai rose between two rounds, Lantian was evaluated long ago and is due."""
    own = {"area_id": an_area(book, "Zhejiang"), "dealer_type": "AUTHORISED"}
    hengtai, lantian = a_dealer(book, "Hengtai", **own), a_dealer(book, "Lantian", **own)
    for dealer, days, marks in ((hengtai, 200, (2,) * 11), (hengtai, 3, MARKS), (lantian, 500, (3,) * 11)):
        day = TODAY - timedelta(days=days)
        form = services.dealers.draft(dealer, None, day)
        for line, mark in zip(form.scorecard.criteria, marks, strict=True):
            services.dealers.set_mark(form.id, line.id, mark)
        services.dealers.record(form.id, day)
    return SimpleNamespace(hengtai=hengtai, lantian=lantian)


@pytest.fixture
def owing(book, plant):
    """Two invoices of the plant: 100 days over, and not due yet."""
    own = {"customer_id": plant.customer, "issued_on": TODAY - timedelta(days=130)}
    put(book, Invoice(number="R1", due_on=TODAY - timedelta(days=100), amount_cents=180_000_00, **own))
    put(book, Invoice(number="R2", due_on=TODAY + timedelta(days=10), amount_cents=20_000_00, **own))
