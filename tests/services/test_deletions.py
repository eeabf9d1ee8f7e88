"""What goes along when a deal, a contact or a customer is deleted, and that undo brings all of it back."""

import pytest

from app.models import (
    Base,
    ContactLine,
    ContactNote,
    CreditFile,
    DealNeed,
    DealPerson,
    DecisionStep,
    FactorScore,
    FlagAnswer,
    GuideEvidence,
    MessageCheck,
    RolePlan,
    RolePlanDone,
    Task,
    Visit,
    VisitAnswer,
    VisitObjection,
    VisitPerson,
)
from app.services.services import Services
from app.storage.book import Book
from tests.builders import TODAY, a_contact, a_customer, a_deal, a_dealer, dump, put


class Sold:
    """A customer with two people, a deal with a full sheet, and a visit."""

    def __init__(self, book: Book) -> None:
        self.customer = a_customer(book)
        self.chen, self.liu = (a_contact(book, self.customer, name) for name in ("Chen", "Liu"))
        ours = {"want_contact_id": self.chen, "need_contact_id": self.liu}
        self.deal = a_deal(book, customer_id=self.customer, **ours)
        here = {"deal_id": self.deal, "contact_id": self.chen}
        plan = put(book, RolePlan(**here, goal="trial", starts_on=TODAY, frequency="WEEKLY"))
        visit = put(book, Visit(customer_id=self.customer, deal_id=self.deal, goal_contact_id=self.chen, held_on=TODAY))
        for record in (
            DealPerson(**here),
            GuideEvidence(**here, test="OWN_STAKE", evidence="runs the line", seen_on=TODAY),
            FactorScore(deal_id=self.deal, factor="PRICE", ours=3),
            DealNeed(**here, kind="NEED", text="faster line"),
            DecisionStep(**here, position=0, kind="APPROVE"),
            RolePlanDone(role_plan_id=plan, done_on=TODAY),
            FlagAnswer(deal_id=self.deal, flag="RF01", text="ask Liu", answered_on=TODAY),
            MessageCheck(**here, title="offer", checked_on=TODAY),
            ContactLine(kind="INFLUENCES", from_id=self.liu, to_id=self.chen, strength=2),
            ContactNote(contact_id=self.chen, kind="WORK", text="signs", noted_on=TODAY),
            VisitPerson(visit_id=visit, contact_id=self.chen),
            VisitAnswer(visit_id=visit, key="ASK", text="when"),
            VisitObjection(visit_id=visit, kind="DOUBT"),
            CreditFile(customer_id=self.customer),
        ):
            put(book, record)


@pytest.fixture
def sold(book: Book) -> Sold:
    return Sold(book)


def count(book: Book, *models: type[Base]) -> list[int]:
    return [book.rows(f"SELECT count(*) FROM {model.__tablename__}")[0][0] for model in models]


def test_a_deal_takes_its_sheet_along(services: Services, book: Book, sold: Sold) -> None:
    before = dump(book)
    services.deals.delete([sold.deal])
    assert count(book, DealPerson, GuideEvidence, FactorScore, DealNeed, DecisionStep, RolePlan) == [0] * 6
    assert count(book, RolePlanDone, FlagAnswer, MessageCheck) == [0] * 3
    assert count(book, Visit, VisitPerson, ContactLine, ContactNote) == [1] * 4
    assert book.rows("SELECT deal_id FROM visit") == [(None,)]
    services.history.undo()
    assert dump(book) == before


def test_a_contact_takes_its_part_along_and_leaves_what_was_said(services: Services, book: Book, sold: Sold) -> None:
    services.tracking.set_reports_to(sold.liu, sold.chen)
    before = dump(book)
    services.customers.delete_contacts([sold.chen])
    assert count(book, DealPerson, GuideEvidence, ContactLine, ContactNote, VisitPerson) == [0] * 5
    assert count(book, DealNeed, DecisionStep, RolePlan, MessageCheck, Visit, VisitAnswer) == [1] * 6
    for table in ("deal_need", "decision_step", "role_plan", "message_check"):
        assert book.rows(f"SELECT contact_id FROM {table}") == [(None,)]
    assert book.rows("SELECT want_contact_id, need_contact_id FROM deal") == [(None, sold.liu)]
    assert book.rows("SELECT goal_contact_id FROM visit") == [(None,)]
    assert services.customers.contact(sold.liu).reports_to_id is None
    services.history.undo()
    assert dump(book) == before


def test_a_customer_leaves_people_deals_and_their_visits(services: Services, book: Book, sold: Sold) -> None:
    alone = put(book, Visit(customer_id=sold.customer, held_on=TODAY))
    put(book, VisitAnswer(visit_id=alone, key="ASK", text="who"))
    put(book, Visit(customer_id=sold.customer, dealer_id=a_dealer(book), held_on=TODAY))
    before = dump(book)
    services.customers.delete([sold.customer])
    assert count(book, Visit, VisitAnswer, DealPerson, CreditFile) == [2, 1, 1, 0]
    assert book.rows("SELECT DISTINCT customer_id FROM contact") == [(None,)]
    assert len(services.tracking.people(sold.deal, TODAY)) == 1
    services.history.undo()
    assert dump(book) == before


def test_tasks_of_the_deal_alone_go_with_it(services: Services, book: Book, sold: Sold) -> None:
    for customer, title in ((None, "for the deal"), (sold.customer, "for the customer")):
        put(book, Task(title=title, deal_id=sold.deal, customer_id=customer))
    services.deals.delete([sold.deal])
    assert book.rows("SELECT title, deal_id FROM task") == [("for the customer", None)]
