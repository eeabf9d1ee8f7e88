"""How sure the potentials are, read for a whole list."""

from datetime import date

from app.changes import Step
from app.models import Customer
from app.services.potential_sources import CONFIDENCE_ORDER, PotentialSourceService
from app.terms import PotentialConfidence


def test_each_customer_has_its_confidence_and_day_or_none(book):
    with book.write(Step("ADD_CUSTOMER")) as session:
        session.add(Customer(name="东方重工", potential_confidence="GUESS", potential_on=date(2026, 3, 1)))
        session.add(Customer(name="石城印务"))
    found = PotentialSourceService(book).read()
    assert [CONFIDENCE_ORDER[code] if code >= 0 else None for code in found.confidence] == [
        PotentialConfidence.GUESS,
        None,
    ]
    assert found.day.tolist() == [date(2026, 3, 1).toordinal(), -1]
    assert found.ids.tolist() == [1, 2]


def test_a_book_without_customers(book):
    assert PotentialSourceService(book).read().ids.tolist() == []
