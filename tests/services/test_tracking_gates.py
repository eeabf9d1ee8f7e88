"""The gates read people, factors, flow and credit from the book where it knows them (R13)."""

from datetime import timedelta

import pytest

from app.models import CreditFile, DealPerson, GuideEvidence, Invoice, Visit, VisitPerson
from app.services.services import Services
from app.storage.book import Book
from app.terms import DealStage, FlowStep, GateItem, NeedKind, PurchaseFactor
from tests.builders import TODAY, a_contact, a_customer, a_deal, a_rep, put


@pytest.fixture
def deal(book: Book) -> int:
    return a_deal(book, stage=DealStage.COMMIT, customer_id=a_customer(book), owner_id=a_rep(book))


def met(services: Services, deal: int) -> set[GateItem]:
    return {state.item for state in services.gates.states(deal, TODAY) if state.is_met}


def by_hand(services: Services, deal: int) -> set[GateItem]:
    return {state.item for state in services.gates.states(deal, TODAY) if state.can_confirm}


def test_as_soon_as_the_deal_has_people_the_hand_is_heard_no_more(services: Services, book: Book, deal: int) -> None:
    items = {GateItem.GUIDE_CONFIRMED, GateItem.THREE_OF_FOUR, GateItem.DECIDER_MET}
    assert items <= by_hand(services, deal)
    services.gates.confirm(deal, items, TODAY)
    assert items <= met(services, deal)
    customer = services.deals.get(deal).customer_id
    wang, liu = a_contact(book, customer, "Wang"), a_contact(book, customer, "Liu")
    put(book, DealPerson(deal_id=deal, contact_id=wang, is_decider=True, support=1))
    put(book, DealPerson(deal_id=deal, contact_id=liu, support=2))
    assert not items & met(services, deal)
    assert not items & by_hand(services, deal)
    for test in ("KNOWS_PEOPLE", "CHECKABLE_NEWS"):
        put(book, GuideEvidence(deal_id=deal, contact_id=liu, test=test, evidence="told the date", seen_on=TODAY))
    assert items & met(services, deal) == {GateItem.GUIDE_CONFIRMED, GateItem.THREE_OF_FOUR}
    visit = put(book, Visit(deal_id=deal, held_on=TODAY))
    put(book, VisitPerson(visit_id=visit, contact_id=wang))
    assert items <= met(services, deal)


def test_five_factors_scored(services: Services, deal: int) -> None:
    services.gates.confirm(deal, [GateItem.FACTORS_SCORED], TODAY)
    for factor in PurchaseFactor:
        assert (GateItem.FACTORS_SCORED in met(services, deal)) is (factor is PurchaseFactor.VALUE)
        services.tracking.save_factor(deal, factor, {"ours": 3})
    assert GateItem.FACTORS_SCORED in met(services, deal)


def test_steps_and_needs_of_the_sheet(services: Services, book: Book, deal: int) -> None:
    sheet = {GateItem.DECISION_STEPS, GateItem.NEED_WITH_CONTACT, GateItem.NEED_AND_WANT}
    assert not sheet & met(services, deal)
    services.tracking.save_step(None, {"deal_id": deal, "kind": FlowStep.APPROVE})
    need = services.tracking.save_need(None, {"deal_id": deal, "kind": NeedKind.NEED, "text": "less scrap"})
    services.tracking.save_need(None, {"deal_id": deal, "kind": NeedKind.WANT, "text": "be promoted"})
    assert sheet & met(services, deal) == {GateItem.DECISION_STEPS, GateItem.NEED_AND_WANT}
    services.tracking.save_need(need, {"contact_id": a_contact(book, None)})
    assert sheet <= met(services, deal)


def test_an_advance_that_was_broken_is_none(services: Services, book: Book, deal: int) -> None:
    promised = {"outcome": "ADVANCE", "advance_action": "test it", "held_on": TODAY - timedelta(days=20)}
    put(book, Visit(deal_id=deal, advance_on=TODAY - timedelta(days=8), **promised))
    assert GateItem.ADVANCE_HELD not in met(services, deal)
    put(book, Visit(deal_id=deal, advance_on=TODAY - timedelta(days=7), **promised))
    assert GateItem.ADVANCE_HELD in met(services, deal)


def test_who_has_left_is_no_contact_of_the_three(services: Services, book: Book, deal: int) -> None:
    customer = services.deals.get(deal).customer_id
    for left_on in (None, None, TODAY):
        a_contact(book, customer, left_on=left_on)
    assert GateItem.THREE_CONTACTS not in met(services, deal)
    a_contact(book, customer)
    assert GateItem.THREE_CONTACTS in met(services, deal)


def test_credit_is_read_from_the_book_once_it_was_assessed(services: Services, book: Book, deal: int) -> None:
    services.gates.confirm(deal, [GateItem.CREDIT_OK], TODAY)
    assert GateItem.CREDIT_OK in met(services, deal)
    customer = services.deals.get(deal).customer_id
    late = TODAY - timedelta(days=61)
    invoice = put(book, Invoice(number="1", customer_id=customer, issued_on=late, due_on=late, amount_cents=500))
    assert GateItem.CREDIT_OK not in met(services, deal) | by_hand(services, deal)
    assert "RF12" in [row.flag for row in services.tracking.flags(deal, TODAY)]
    services.receivables.save_payment(None, {"invoice_id": invoice, "paid_on": TODAY, "amount_cents": 500})
    limit = {"limit_set_cents": 100, "limit_set_reason": "new", "limit_set_until": TODAY}
    put(book, CreditFile(customer_id=customer, **limit))
    assert GateItem.CREDIT_OK in met(services, deal)
    ordered = {"name": "Line 4", "customer_id": customer, "amount_cents": 900, "stage": "COLLECT"}
    services.deals.save(None, ordered, TODAY)
    assert GateItem.CREDIT_OK not in met(services, deal)
    services.history.undo()
    assert GateItem.CREDIT_OK in met(services, deal)
