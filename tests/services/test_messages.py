"""Mails and proposals walked around for their reader (R17)."""

from datetime import date

import pytest

from app.errors import RuleError
from app.services.services import Services
from app.storage.book import Book
from app.terms import BrainStyle, WalkQuestion
from tests.builders import TODAY, a_contact, a_customer, a_deal, dump

IN_EACH = frozenset({WalkQuestion.A_FACTS, WalkQuestion.B_ORDER, WalkQuestion.C_HELPFUL, WalkQuestion.D_FUTURE})


def test_a_check_is_kept_with_its_deal_and_judged_by_its_reader(services: Services, book: Book) -> None:
    customer = a_customer(book)
    reader, deal = a_contact(book, customer, brain_counts="12,6,3,3"), a_deal(book, customer_id=customer)
    before = dump(book)
    first = {"deal_id": deal, "contact_id": reader, "title": "Offer of the second line", "checked_on": TODAY}
    offer = services.messages.save(None, first, IN_EACH)
    mail = services.messages.save(None, {"deal_id": deal, "title": "Mail", "checked_on": date(2026, 11, 1)})
    rows = services.messages.checks(deal)
    assert [(row.id, row.style, row.ticks) for row in rows] == [
        (offer, BrainStyle.A, IN_EACH),
        (mail, None, frozenset()),
    ]
    assert rows[0].result.missing == (BrainStyle.A,)
    services.messages.save(offer, {}, IN_EACH | {WalkQuestion.A_FIGURES, WalkQuestion.A_LOGIC})
    assert services.messages.checks(deal)[0].result.passed
    services.messages.save(offer, {"title": "Second offer"})
    assert (services.messages.checks(deal)[0].title, len(services.messages.checks(deal)[0].ticks)) == (
        "Second offer",
        6,
    )
    services.messages.delete([offer, mail])
    assert services.messages.checks(deal) == ()
    for _ in range(5):
        services.history.undo()
    assert dump(book) == before


def test_a_check_has_a_title(services: Services, book: Book) -> None:
    with pytest.raises(RuleError) as refused:
        services.messages.save(None, {"deal_id": a_deal(book), "title": " ", "checked_on": TODAY})
    assert refused.value.code == "NAME_MISSING"


def test_a_text_is_checked_before_it_is_kept(services: Services) -> None:
    assert services.messages.check(IN_EACH, None).passed
    assert not services.messages.check(IN_EACH, BrainStyle.D).passed
