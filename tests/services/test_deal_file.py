"""The page of a deal: its way through the stages, tasks, documents; and the gates it has to pass (R13)."""

from datetime import date, timedelta

import pytest

from app.errors import RuleError
from app.models import Invoice, Payment, Visit
from app.services.services import Services
from app.storage.book import Book
from app.terms import DealStage, GateItem, VisitOutcome
from tests.builders import TODAY, a_contact, a_customer, a_deal, a_rep, a_sale, put

MARCH = date(2026, 3, 1)


def missing(services: Services, deal: int, target: DealStage) -> list[str]:
    (report,) = services.gates.check([deal], target, TODAY)
    return [item.value for item in report.missing]


def test_the_way_of_a_deal(services: Services, book: Book) -> None:
    deal = services.deals.save(None, {"name": "D"}, MARCH)
    services.deals.move_to_stage([deal], DealStage.ANALYSIS, MARCH + timedelta(days=14))
    services.deals.move_to_stage([deal], DealStage.VALUE, MARCH + timedelta(days=20), reason="they asked for a price")
    log = services.deal_file.stages(deal, MARCH + timedelta(days=50))
    assert [(stay.stage.value, stay.days, stay.reason) for stay in log.stays] == [
        ("TARGET", 14, None),
        ("ANALYSIS", 6, None),
        ("VALUE", 30, "they asked for a price"),
    ]
    assert log.inversions == ()


def test_a_deal_without_entries_stands_in_its_stage(services: Services, book: Book) -> None:
    (stay,) = services.deal_file.stages(a_deal(book, opened_on=MARCH), TODAY).stays
    assert (stay.stage, stay.entered_on, stay.left_on) == (DealStage.TARGET, MARCH, None)
    assert services.deal_file.stages(a_deal(book), TODAY).stays == ()


def test_a_move_dated_before_the_last_is_said(services: Services, book: Book) -> None:
    deal = services.deals.save(None, {"name": "D"}, TODAY)
    services.deals.move_to_stage([deal], DealStage.ANALYSIS, MARCH)
    log = services.deal_file.stages(deal, TODAY)
    assert log.stays[0].days is None
    assert [one.earlier_stage for one in log.inversions] == [DealStage.TARGET]


def test_tasks_of_a_deal(services: Services, book: Book) -> None:
    customer, anna = a_customer(book), a_rep(book, "Anna")
    deal = a_deal(book, customer_id=customer, owner_id=anna)
    call = services.deal_file.save_task(deal, None, {"title": "call", "due_on": TODAY})
    services.deal_file.save_task(deal, None, {"title": "visit"})
    services.deal_file.save_task(deal, call, {"notes": "about the price"})
    first = services.deal_file.tasks(deal)[0]
    assert (first.title, first.customer_id, first.rep_name, first.notes) == (
        "call",
        customer,
        "Anna",
        "about the price",
    )
    services.deal_file.complete_task(call, TODAY)
    assert [task.title for task in services.deal_file.tasks(deal)] == ["visit", "call"]
    services.deal_file.complete_task(call, None)
    services.deal_file.delete_tasks([call])
    assert [task.title for task in services.deal_file.tasks(deal)] == ["visit"]
    with pytest.raises(RuleError):
        services.deal_file.save_task(deal, None, {"title": " "})


def test_documents_are_links(services: Services, book: Book) -> None:
    deal = a_deal(book)
    offer = services.deal_file.save_document(deal, None, "Offer", "offers/line3.pdf")
    services.deal_file.save_document(deal, offer, "Offer 2", "offers/line3b.pdf")
    (document,) = services.deal_file.documents(deal)
    assert (document.title, document.path) == ("Offer 2", "offers/line3b.pdf")
    services.deal_file.delete_documents([offer])
    assert services.deal_file.documents(deal) == ()
    for title, path, wanted in (("", "a", deal), ("a", " ", deal), ("a", "a", 99)):
        with pytest.raises(RuleError):
            services.deal_file.save_document(wanted, None, title, path)


def test_gates_out_of_the_first_stages(services: Services, book: Book) -> None:
    deal = a_deal(book)
    assert missing(services, deal, DealStage.ANALYSIS) == ["POTENTIAL_SET", "OWNER_SET"]
    customer = a_customer(book, potential=1000)
    services.deals.save(deal, {"customer_id": customer, "owner_id": a_rep(book)}, TODAY)
    assert missing(services, deal, DealStage.ANALYSIS) == []
    assert missing(services, deal, DealStage.TRUST) == ["THREE_CONTACTS", "DECISION_STEPS", "RIVAL_NAMED"]
    for name in ("Chen", "Wang", "Liu"):
        a_contact(book, customer, name)
    services.deals.save(deal, {"decision_steps": "board in March", "rival": "Nordwind"}, TODAY)
    assert missing(services, deal, DealStage.TRUST) == []
    assert missing(services, deal, DealStage.NEEDS) == ["GUIDE_CONFIRMED", "ADVANCE_HELD"]
    put(book, Visit(customer_id=customer, deal_id=deal, held_on=TODAY, outcome=VisitOutcome.CONTINUATION))
    put(book, Visit(customer_id=customer, deal_id=deal, planned_on=TODAY, outcome=VisitOutcome.ADVANCE))
    assert "ADVANCE_HELD" in missing(services, deal, DealStage.NEEDS)
    put(book, Visit(customer_id=customer, deal_id=deal, held_on=TODAY, outcome=VisitOutcome.ADVANCE))
    assert missing(services, deal, DealStage.NEEDS) == ["GUIDE_CONFIRMED"]


def test_a_customer_not_worth_attacking_is_a_gate(services: Services, book: Book) -> None:
    small = a_customer(book, "small", potential=1)
    for n in range(4):
        a_sale(book, a_customer(book, f"K{n}", potential=1000), TODAY.replace(day=1), 10)
    deal = a_deal(book, customer_id=small, owner_id=a_rep(book))
    assert missing(services, deal, DealStage.ANALYSIS) == ["POSTURE_ACTIVE"]


def test_confirmed_by_hand_with_evidence(services: Services, book: Book) -> None:
    deal = a_deal(book, stage=DealStage.TRUST)
    (report,) = services.gates.check([deal], DealStage.NEEDS, TODAY)
    assert (report.confirmable, report.needs_reason) == (frozenset({GateItem.GUIDE_CONFIRMED}), True)
    services.gates.confirm(deal, [GateItem.GUIDE_CONFIRMED], MARCH)
    services.gates.confirm(deal, [GateItem.GUIDE_CONFIRMED], TODAY, " drew us the org chart ")
    (check,) = services.deal_file.checks(deal)
    assert (check.item, check.confirmed_on, check.evidence) == (
        GateItem.GUIDE_CONFIRMED,
        TODAY,
        "drew us the org chart",
    )
    assert missing(services, deal, DealStage.NEEDS) == ["ADVANCE_HELD"]
    services.gates.withdraw(deal, [GateItem.GUIDE_CONFIRMED])
    assert "GUIDE_CONFIRMED" in missing(services, deal, DealStage.NEEDS)
    with pytest.raises(ValueError, match="OWNER_SET"):
        services.gates.confirm(deal, [GateItem.OWNER_SET], TODAY)
    with pytest.raises(RuleError):
        services.gates.confirm(99, [GateItem.GUIDE_CONFIRMED], TODAY)


def test_the_balance_comes_from_the_invoices_of_the_deal(services: Services, book: Book) -> None:
    deal = a_deal(book, stage=DealStage.COLLECT)
    (report,) = services.gates.check([deal], DealStage.CLOSED_PAID, TODAY)
    assert report.confirmable == {GateItem.BALANCE_ZERO}
    invoice = put(book, Invoice(number="1", deal_id=deal, issued_on=TODAY, amount_cents=500))
    put(book, Payment(invoice_id=invoice, paid_on=TODAY, amount_cents=300))
    (report,) = services.gates.check([deal], DealStage.CLOSED_PAID, TODAY)
    assert (report.missing, report.confirmable) == ((GateItem.BALANCE_ZERO,), frozenset())
    put(book, Payment(invoice_id=invoice, paid_on=TODAY, amount_cents=200))
    assert missing(services, deal, DealStage.CLOSED_PAID) == []


def test_several_deals_at_one_drop(services: Services, book: Book) -> None:
    first, second, there = (
        a_deal(book, "A"),
        a_deal(book, "B", stage=DealStage.VALUE),
        a_deal(book, stage=DealStage.NEEDS),
    )
    reports = services.gates.check([second, 99, first, there], DealStage.NEEDS, TODAY)
    assert [(report.name, report.needs_reason, bool(report.missing)) for report in reports] == [
        ("B", True, False),
        ("A", True, True),
    ]
    (lost,) = services.gates.check([first], DealStage.LOST, TODAY)
    assert (lost.missing, lost.needs_reason) == ((), False)


def test_all_gates_for_the_page(services: Services, book: Book) -> None:
    deal = a_deal(book, amount=5, customer_id=a_customer(book, potential=9))
    states = services.gates.states(deal, TODAY)
    met = {state.item for state in states if state.is_met}
    assert met == {GateItem.POTENTIAL_SET, GateItem.POSTURE_ACTIVE, GateItem.AMOUNT_SET}
    assert states[0].stage is DealStage.TARGET
    assert services.gates.states(99, TODAY) == ()
