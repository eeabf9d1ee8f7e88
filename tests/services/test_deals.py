"""Deals on their way: stages, dates that go with them, slips, history."""

from datetime import date, timedelta
from pathlib import Path

import pytest

from app.errors import RuleError
from app.methods.slips import in_month
from app.services.deals import DealRecord
from app.services.services import Services
from app.storage.book import Book
from app.terms import DealStage, LossReason, SlipReason
from tests.builders import TODAY, a_book, a_busy_region, a_customer, a_deal, a_dealer, a_product, a_rep, an_area, dump

LATER = TODAY + timedelta(days=10)


def ends(deal: DealRecord) -> tuple[str, date | None, date | None, date | None, str | None]:
    return (deal.stage, deal.stage_since, deal.won_on, deal.closed_on, deal.loss_reason)


def test_a_new_deal_begins_as_a_target_today(services: Services) -> None:
    deal = services.deals.get(services.deals.save(None, {"name": " Line 3 ", "notes": " "}, TODAY))
    assert (deal.name, deal.notes, deal.slips, deal.opened_on) == ("Line 3", None, 0, TODAY)
    assert ends(deal) == ("TARGET", TODAY, None, None, None)


def test_a_record_names_what_it_points_to(services: Services, book: Book) -> None:
    fields = {
        "customer_id": a_customer(book, "恒瑞"),
        "owner_id": a_rep(book, "李伟"),
        "area_id": an_area(book, "华东"),
        "product_id": a_product(book, "GTX"),
        "dealer_id": a_dealer(book, "Ostsee"),
    }
    deal = services.deals.get(services.deals.save(None, {"name": "D", **fields}, TODAY))
    names = (deal.customer_name, deal.owner_name, deal.area_name, deal.product_name, deal.dealer_name)
    assert names == ("恒瑞", "李伟", "华东", "GTX", "Ostsee")


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        (["NEEDS"], ("NEEDS", TODAY, None, None, None)),
        (["COLLECT"], ("COLLECT", TODAY, TODAY, TODAY, None)),
        (["COLLECT", "CLOSED_PAID"], ("CLOSED_PAID", LATER, TODAY, TODAY, None)),
        (["LOST"], ("LOST", TODAY, None, TODAY, "OTHER")),
        (["SHELVED"], ("SHELVED", TODAY, None, TODAY, None)),
        (["LOST", "NEEDS"], ("NEEDS", LATER, None, None, None)),
        (["LOST", "COLLECT"], ("COLLECT", LATER, LATER, LATER, None)),
        (["LOST", "SHELVED"], ("SHELVED", LATER, None, LATER, None)),
        (["CLOSED_PAID", "COMMIT"], ("COMMIT", LATER, None, None, None)),
        (["CLOSED_PAID", "LOST"], ("LOST", LATER, None, LATER, "OTHER")),
        (["CLOSED_PAID", "COLLECT"], ("COLLECT", LATER, TODAY, TODAY, None)),
        (["NEEDS", "NEEDS"], ("NEEDS", TODAY, None, None, None)),
    ],
)
def test_days_follow_the_stage(services: Services, book: Book, path: list[str], expected: tuple[object, ...]) -> None:
    deal = a_deal(book, amount=10)
    before = dump(book)
    for stage, day in zip(path, (TODAY, LATER), strict=False):
        services.deals.move_to_stage([deal], DealStage(stage), day)
    assert ends(services.deals.get(deal)) == expected
    while len(book.undo_steps) > 1:
        services.history.undo()
    assert dump(book) == before


def test_a_stage_saved_in_the_form_is_a_move(services: Services, book: Book) -> None:
    deal = a_deal(book)
    services.deals.save(deal, {"stage": "COLLECT", "notes": "signed"}, TODAY)
    assert ends(services.deals.get(deal)) == ("COLLECT", TODAY, TODAY, TODAY, None)


def test_days_typed_with_the_stage_stand(services: Services, book: Book) -> None:
    won = services.deals.save(None, {"name": "D", "stage": "CLOSED_PAID", "won_on": date(2026, 3, 1)}, TODAY)
    assert ends(services.deals.get(won)) == ("CLOSED_PAID", TODAY, date(2026, 3, 1), date(2026, 3, 1), None)
    closed = services.deals.save(None, {"name": "D", "stage": "CLOSED_PAID", "closed_on": date(2026, 3, 1)}, TODAY)
    assert ends(services.deals.get(closed)) == ("CLOSED_PAID", TODAY, date(2026, 3, 1), date(2026, 3, 1), None)
    lost = {"stage": "LOST", "closed_on": date(2026, 4, 1), "loss_reason": LossReason.PRICE}
    services.deals.save(won, lost, TODAY)
    assert ends(services.deals.get(won)) == ("LOST", TODAY, None, date(2026, 4, 1), "PRICE")
    form = {"stage": "NEEDS", "closed_on": date(2026, 4, 1), "won_on": None}
    services.deals.save(won, form, LATER)
    assert ends(services.deals.get(won)) == ("NEEDS", LATER, None, None, None)


def test_a_known_loss_reason_is_not_lost_again(services: Services, book: Book) -> None:
    deal = a_deal(book)
    services.deals.move_to_stage([deal], DealStage.LOST, TODAY, loss_reason=LossReason.PRICE)
    services.deals.move_to_stage([deal], DealStage.LOST, TODAY)
    assert services.deals.get(deal).loss_reason == "PRICE"
    services.deals.move_to_stage([deal], DealStage.LOST, TODAY, loss_reason=LossReason.RIVAL)
    assert services.deals.get(deal).loss_reason == "RIVAL"


def test_several_deals_move_in_one_step(services: Services, book: Book) -> None:
    deals = [a_deal(book) for _ in range(3)]
    services.deals.move_to_stage(deals, DealStage.NEEDS, TODAY, reason="gate overridden")
    step = services.history.next_undo
    assert step is not None
    assert (step.code, dict(step.values)) == (
        "MOVE_DEALS",
        {"count": 3, "stage": "NEEDS", "reason": "gate overridden"},
    )
    services.history.undo()
    assert {services.deals.get(deal).stage for deal in deals} == {"TARGET"}


def told(book: Book) -> list[list[tuple[object, ...]]]:
    """What is known of deals and their ways, without the uids."""
    columns = "stage, stage_since, won_on, closed_on, expected_close, slips, loss_reason, rival"
    return [
        book.rows(f"SELECT id, {columns} FROM deal ORDER BY id"),
        book.rows("SELECT id, deal_id, stage, entered_on, reason FROM stage_entry ORDER BY id"),
        book.rows("SELECT id, deal_id, slipped_on, from_on, to_on, reason FROM slip ORDER BY id"),
    ]


@pytest.mark.parametrize("stage", [stage for stage in DealStage if stage is not DealStage.LOST])
def test_many_deals_move_as_each_would_in_its_form(
    services: Services, book: Book, tmp_path: Path, stage: DealStage
) -> None:
    """The form moves one deal by itself; the ids go down to show that entries follow the order they are asked in."""
    one_by_one = a_book(tmp_path, "one by one.fieldbook")
    forms = Services(one_by_one).deals
    for each in (book, one_by_one):
        a_busy_region(each)
    ids = list(range(160, 0, -1))
    for way in (stage, DealStage.COLLECT, stage, DealStage.ANALYSIS):
        services.deals.move_to_stage(ids, way, TODAY)
        for deal in ids:
            forms.save(deal, {"stage": way.value}, TODAY)
        assert told(book) == told(one_by_one)
    one_by_one.close()


@pytest.mark.parametrize("month", [date(2026, 2, 1), date(2027, 2, 1)])
def test_many_deals_slip_as_each_would(services: Services, book: Book, tmp_path: Path, month: date) -> None:
    one_by_one = a_book(tmp_path, "one by one.fieldbook")
    forms = Services(one_by_one).deals
    for each in (book, one_by_one):
        a_busy_region(each)
    ids = range(1, 161)
    services.deals.set_close_month(ids, month, TODAY, slip_reason=SlipReason.BUDGET)
    for deal in ids:
        day = in_month(forms.get(deal).expected_close, month)
        forms.save(deal, {"expected_close": day}, TODAY, slip_reason=SlipReason.BUDGET)
    assert told(book) == told(one_by_one)
    assert any(told(book)[2])
    one_by_one.close()


def test_lost_deals_have_a_reason_and_a_rival(services: Services, book: Book) -> None:
    known = a_deal(book, stage=DealStage.LOST, loss_reason="PRICE", rival="Nordwind")
    plain = a_deal(book, stage=DealStage.LOST)
    running = a_deal(book, stage=DealStage.VALUE)
    services.deals.move_to_stage([known, plain, running], DealStage.LOST, TODAY, rival="  ")
    found = [services.deals.get(deal) for deal in (known, plain, running)]
    assert [(deal.loss_reason, deal.rival) for deal in found] == [
        ("PRICE", "Nordwind"),
        ("OTHER", None),
        ("OTHER", None),
    ]
    services.deals.move_to_stage([known], DealStage.LOST, TODAY, loss_reason=LossReason.RIVAL, rival=" Ostsee ")
    deal = services.deals.get(known)
    assert (deal.loss_reason, deal.rival) == ("RIVAL", "Ostsee")


def test_a_move_of_a_deal_that_is_gone_moves_none(services: Services, book: Book) -> None:
    deal = a_deal(book)
    with pytest.raises(RuleError) as refused:
        services.deals.move_to_stage([deal, 99], DealStage.NEEDS, TODAY)
    assert refused.value.code == "UNKNOWN_RECORD"
    assert services.deals.get(deal).stage == "TARGET"


@pytest.mark.parametrize(
    ("pushed_to", "slips"),
    [(["2026-12-31"], 1), (["2026-11-30"], 0), (["2026-10-01"], 0), (["2026-12-01", "2027-01-01"], 2), ([None], 0)],
)
def test_a_push_to_a_later_month_is_a_slip(
    services: Services, book: Book, pushed_to: list[str | None], slips: int
) -> None:
    deal = a_deal(book, expected_close=date(2026, 11, 5))
    for day in pushed_to:
        services.deals.save(deal, {"expected_close": day and date.fromisoformat(day)}, TODAY)
    assert services.deals.get(deal).slips == slips


def test_a_deal_that_is_won_slips_no_more(services: Services, book: Book) -> None:
    deal = a_deal(book, stage=DealStage.COLLECT, expected_close=date(2026, 11, 5))
    services.deals.save(deal, {"expected_close": date(2027, 1, 1)}, TODAY)
    assert services.deals.get(deal).slips == 0


def test_history_is_newest_first(services: Services, book: Book) -> None:
    deal = services.deals.save(None, {"name": "D"}, TODAY)
    services.deals.move_to_stage([deal], DealStage.NEEDS, TODAY, reason="met the decider")
    services.deals.save(deal, {"amount_cents": 500}, TODAY)
    entries = services.deals.history(deal)
    assert [(entry.step.code, entry.column, entry.old, entry.new) for entry in entries] == [
        ("EDIT_DEAL", "amount_cents", None, 500),
        ("MOVE_DEALS", "stage", "TARGET", "NEEDS"),
        ("ADD_DEAL", None, None, None),
    ]
    assert entries[1].step.values["reason"] == "met the decider"
    assert entries[0].at >= entries[2].at
    assert entries[0].at.tzinfo is not None
    assert len(services.deals.history(deal, limit=1)) == 1


def test_deals_deleted_and_brought_back(services: Services, book: Book) -> None:
    deals = [a_deal(book, amount=7, expected_close=TODAY) for _ in range(2)]
    before = dump(book)
    services.deals.delete(deals)
    with pytest.raises(RuleError):
        services.deals.get(deals[0])
    services.history.undo()
    assert dump(book) == before


@pytest.mark.parametrize(
    ("fields", "code"),
    [
        ({"name": "  "}, "NAME_MISSING"),
        ({"name": "D", "list_amount_cents": -1}, "NEGATIVE_AMOUNT"),
        ({"name": "D", "customer_id": 99}, "UNKNOWN_RECORD"),
        ({"name": "D", "owner_id": 99}, "UNKNOWN_RECORD"),
    ],
)
def test_a_deal_that_breaks_a_rule(services: Services, book: Book, fields: dict[str, object], code: str) -> None:
    for deal_id in (None, a_deal(book, "Kept")):
        before = dump(book)
        with pytest.raises(RuleError) as refused:
            services.deals.save(deal_id, fields, TODAY)
        assert refused.value.code == code
        assert dump(book) == before


def test_fields_nobody_may_set(services: Services, book: Book) -> None:
    deal = a_deal(book)
    for field in ("id", "uid", "search_key", "no_such_column"):
        with pytest.raises(KeyError):
            services.deals.save(deal, {field: "x"}, TODAY)
