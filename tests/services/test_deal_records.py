"""What a deal leaves behind on its way: stage entries, slips; and what several deals are given at once."""

from datetime import date, timedelta
from typing import Any

import pytest

from app.errors import RuleError
from app.models import DealDocument, GateCheck, Invoice, Task, Visit
from app.services.services import Services
from app.storage.book import Book
from app.terms import DealStage, GateItem, SlipReason
from tests.builders import TODAY, a_customer, a_deal, a_rep, dump, put

LATER = TODAY + timedelta(days=10)


def entries(book: Book) -> list[tuple[Any, ...]]:
    return book.rows("SELECT stage, entered_on, reason FROM stage_entry ORDER BY id")


def slips(book: Book) -> list[tuple[Any, ...]]:
    return book.rows("SELECT from_on, to_on, reason FROM slip ORDER BY id")


def test_every_move_is_entered(services: Services, book: Book) -> None:
    deal = services.deals.save(None, {"name": "Line 3"}, TODAY)
    services.deals.move_to_stage([deal], DealStage.NEEDS, TODAY, reason=" knows them well ")
    services.deals.save(deal, {"stage": "VALUE"}, LATER)
    services.deals.move_to_stage([deal], DealStage.VALUE, LATER)
    assert entries(book) == [
        ("TARGET", "2026-11-22", None),
        ("NEEDS", "2026-11-22", "knows them well"),
        ("VALUE", "2026-12-02", None),
    ]
    services.history.undo()
    assert [stage for stage, *_ in entries(book)] == ["TARGET", "NEEDS"]


def test_a_deal_from_before_enters_the_stage_it_stood_in_first(services: Services, book: Book) -> None:
    known, unknown = a_deal(book, stage_since=date(2026, 3, 1)), a_deal(book)
    services.deals.move_to_stage([known, unknown], DealStage.ANALYSIS, TODAY)
    assert entries(book) == [
        ("TARGET", "2026-03-01", None),
        ("ANALYSIS", "2026-11-22", None),
        ("ANALYSIS", "2026-11-22", None),
    ]


def test_a_new_deal_that_is_won_already_has_one_entry(services: Services, book: Book) -> None:
    services.deals.save(None, {"name": "D", "stage": "COLLECT", "stage_since": date(2026, 3, 1)}, TODAY)
    assert entries(book) == [("COLLECT", "2026-03-01", None)]


def test_a_day_of_entering_typed_later_corrects_the_entry(services: Services, book: Book) -> None:
    deal = services.deals.save(None, {"name": "D"}, TODAY)
    services.deals.save(deal, {"stage_since": date(2026, 11, 2)}, TODAY)
    services.deals.save(deal, {"stage_since": None}, TODAY)
    assert entries(book) == [("TARGET", "2026-11-02", None)]


def test_every_push_is_kept_with_its_reason(services: Services, book: Book) -> None:
    deal = a_deal(book, expected_close=date(2026, 11, 30))
    services.deals.save(deal, {"expected_close": date(2026, 12, 5)}, TODAY, slip_reason=SlipReason.BUDGET)
    services.deals.save(deal, {"expected_close": date(2026, 12, 31)}, TODAY)
    services.deals.save(deal, {"expected_close": date(2027, 2, 1)}, TODAY)
    assert slips(book) == [("2026-11-30", "2026-12-05", "BUDGET"), ("2026-12-31", "2027-02-01", None)]
    assert services.deals.get(deal).slips == 2
    first, second = services.deal_file.slips(deal)
    services.deal_file.explain_slip(second.id, SlipReason.PEOPLE)
    assert [one.reason for one in services.deal_file.slips(deal)] == [SlipReason.BUDGET, SlipReason.PEOPLE]
    assert (first.from_on, first.to_on, first.slipped_on) == (date(2026, 11, 30), date(2026, 12, 5), TODAY)


def test_a_month_on_the_board_keeps_the_day(services: Services, book: Book) -> None:
    deals = [a_deal(book, expected_close=day) for day in (date(2026, 11, 30), date(2027, 5, 3), None)]
    won = a_deal(book, stage=DealStage.COLLECT, expected_close=date(2026, 11, 30))
    services.deals.set_close_month([*deals, won], date(2027, 2, 1), TODAY, slip_reason=SlipReason.SUPPLY)
    closes = [services.deals.get(deal).expected_close for deal in deals]
    assert closes == [date(2027, 2, 28), date(2027, 2, 3), date(2027, 2, 28)]
    assert [services.deals.get(deal).slips for deal in (*deals, won)] == [1, 0, 0, 0]
    assert slips(book) == [("2026-11-30", "2027-02-28", "SUPPLY")]
    services.deals.set_close_month(deals, None, TODAY)
    assert services.deals.get(deals[0]).expected_close is None
    services.history.undo()
    services.history.undo()
    assert slips(book) == []


def test_several_deals_given_to_a_rep(services: Services, book: Book) -> None:
    deals, anna = [a_deal(book) for _ in range(3)], a_rep(book, "Anna")
    before = dump(book)
    services.deals.assign(deals, "owner_id", anna)
    assert {services.deals.get(deal).owner_name for deal in deals} == {"Anna"}
    services.deals.assign(deals, "owner_id", None)
    services.deals.assign(deals, "rival", " Nordwind ")
    assert {(services.deals.get(deal).owner_id, services.deals.get(deal).rival) for deal in deals} == {
        (None, "Nordwind")
    }
    for _ in range(3):
        services.history.undo()
    assert dump(book) == before


def test_what_cannot_be_assigned(services: Services, book: Book) -> None:
    deal = a_deal(book)
    with pytest.raises(RuleError):
        services.deals.assign([deal], "owner_id", 99)
    with pytest.raises(RuleError):
        services.deals.assign([deal, 99], "owner_id", None)
    with pytest.raises(KeyError):
        services.deals.assign([deal], "amount_cents", 5)


def test_a_lost_deal_names_its_rival(services: Services, book: Book) -> None:
    deal = a_deal(book)
    services.deals.move_to_stage([deal], DealStage.LOST, TODAY, rival="Nordwind")
    record = services.deals.get(deal)
    assert (record.loss_reason, record.rival) == ("OTHER", "Nordwind")
    services.deals.move_to_stage([deal], DealStage.LOST, TODAY, rival=" ")
    assert services.deals.get(deal).rival == "Nordwind"


def test_a_deleted_deal_takes_its_own_along_and_undo_brings_all_back(services: Services, book: Book) -> None:
    customer = a_customer(book)
    deal, other = (services.deals.save(None, {"name": name, "customer_id": customer}, TODAY) for name in "AB")
    services.deals.save(deal, {"expected_close": date(2026, 12, 1)}, TODAY)
    services.deals.save(deal, {"expected_close": date(2027, 1, 1)}, TODAY)
    services.gates.confirm(deal, [GateItem.GUIDE_CONFIRMED], TODAY)
    services.deal_file.save_document(deal, None, "Offer", "C:/offers/line3.pdf")
    put(book, Task(title="call", deal_id=deal))
    visit = put(book, Visit(customer_id=customer, deal_id=deal, held_on=TODAY))
    invoice = put(book, Invoice(number="1", customer_id=customer, deal_id=deal, issued_on=TODAY, amount_cents=5))
    services.deal_file.save_task(deal, None, {"title": "visit"})
    before = dump(book)
    services.deals.delete([deal])
    left = {table: len(rows) for table, rows in dump(book).items()}
    own = ("slip", GateCheck.__tablename__, DealDocument.__tablename__)
    assert [left[table] for table in own] == [0, 0, 0]
    assert (left["stage_entry"], left["task"], left["visit"], left["invoice"]) == (1, 1, 1, 1)
    assert book.rows("SELECT deal_id FROM visit WHERE id = ?", (visit,)) == [(None,)]
    assert book.rows("SELECT deal_id FROM invoice WHERE id = ?", (invoice,)) == [(None,)]
    assert services.deals.get(other).name == "B"
    services.history.undo()
    assert dump(book) == before
