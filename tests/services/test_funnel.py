"""The funnel board against METHOD R13, and its sums against its cards."""

from datetime import date, timedelta

import pytest

from app.changes import MANY_ROWS
from app.methods.funnel import deal_flags
from app.methods.money import weighted_cents
from app.models import Deal
from app.services.funnel import DealCard, FunnelService, initials
from app.services.scope import Scope, scope_for
from app.services.services import Services
from app.storage.book import Book
from app.storage.glance import glance
from app.terms import BOARD_STAGES, OPEN_STAGES, CardSort, DealStage, Flag, Period
from tests.builders import SET_UP, TODAY, a_busy_region, a_customer, a_deal, a_product, a_rep, an_area

NOW = scope_for(TODAY)


def all_cards(services: Services, scope: Scope = NOW) -> dict[DealStage, list[DealCard]]:
    columns = services.funnel.view(scope).columns
    return {column.stage: services.funnel.cards(column.ids, scope.as_of) for column in columns}


def test_the_example_of_the_method(services: Services, book: Book) -> None:
    """R13: open 290, weighted 106."""
    for amount, stage in ((100, "TARGET"), (80, "NEEDS"), (60, "VALUE"), (50, "COMMIT"), (70, "COLLECT"), (9, "LOST")):
        a_deal(book, amount=amount, stage=DealStage(stage))
    view = services.funnel.view(NOW)
    assert (view.open_deals, view.open_cents, view.weighted_cents) == (4, 290_00, 106_00)
    assert [column.stage for column in view.columns] == list(BOARD_STAGES)
    assert [column.weighted_cents for column in view.columns] == [5_00, 0, 0, 28_00, 33_00, 40_00, 70_00]
    assert [column.deals for column in view.columns] == [1, 0, 0, 1, 1, 1, 1]


@pytest.mark.parametrize("filtered", [False, True])
def test_columns_are_the_sums_of_their_cards(services: Services, book: Book, filtered: bool) -> None:
    a_busy_region(book)
    scope = scope_for(TODAY, owner_id=1, area_id=2) if filtered else NOW
    view, cards = services.funnel.view(scope), all_cards(services, scope)
    for column in view.columns:
        here = cards[column.stage]
        assert here
        assert column.deals == len(here) == len(set(column.ids))
        assert column.amount_cents == sum(card.amount_cents or 0 for card in here)
        assert column.weighted_cents == sum(card.weighted_cents or 0 for card in here)
        assert column.without_amount == sum(card.amount_cents is None for card in here)
        odds = column.odds_bp
        assert all(card.weighted_cents == weighted_cents(card.amount_cents, odds) for card in here if card.amount_cents)
    still_open = [card for stage in OPEN_STAGES for card in cards[stage]]
    assert view.weighted_cents == sum(card.weighted_cents or 0 for card in still_open)
    assert view.without_customer == sum(Flag.NO_CUSTOMER in card.flags for card in still_open)
    stalled = [card for here in cards.values() for card in here if Flag.STALLED in card.flags]
    assert (view.stalled_deals, view.stalled_cents) == (len(stalled), sum(card.amount_cents or 0 for card in stalled))


@pytest.mark.parametrize("sort", CardSort)
def test_a_board_read_again_is_the_board_read_anew(services: Services, book: Book, sort: CardSort) -> None:
    """After an edit only the stages it touched are read: nothing may be left over, whatever the edit was."""
    a_busy_region(book)
    anna = scope_for(TODAY, owner_id=1)
    edits = [
        lambda: services.deals.move_to_stage([1], DealStage.COMMIT, TODAY),
        lambda: services.deals.move_to_stage([1, 2, 3, 4], DealStage.LOST, TODAY),
        lambda: services.deals.move_to_stage([3], DealStage.CLOSED_PAID, TODAY),
        lambda: services.deals.move_to_stage([2, 3], DealStage.TRUST, TODAY),
        lambda: services.deals.save(None, {"name": "A new one", "owner_id": 1, "amount_cents": 5}, TODAY),
        lambda: services.deals.save(9, {"amount_cents": None, "list_amount_cents": 8, "next_step_on": TODAY}, TODAY),
        lambda: services.deals.save(10, {"last_contact_on": TODAY, "expected_close": TODAY}, TODAY),
        lambda: services.deals.assign(range(20, 40), "owner_id", 2),
        lambda: services.deals.set_close_month(range(30, 60), TODAY + timedelta(days=60), TODAY),
        lambda: services.deals.delete([5, 6, 7]),
        lambda: services.customers.delete([1, 2]),
        lambda: services.settings.set("odds_bp.NEEDS", "3333"),
        lambda: services.deals.assign(range(60, 70), "owner_id", 1),
    ]
    for change in edits + [services.history.undo] * len(edits):
        services.funnel.view(anna, sort)
        change()
        for scope in (NOW, anna):
            assert services.funnel.view(scope, sort) == FunnelService(book, services.settings).view(scope, sort)


def test_more_edits_than_can_be_followed(services: Services, book: Book) -> None:
    with book.write(SET_UP) as session:
        ids = session.add_rows(Deal, ("name", "stage"), [("D", "TARGET")] * (MANY_ROWS + 1))
    assert services.funnel.view(NOW).open_deals == len(ids)
    services.deals.move_to_stage(ids, DealStage.LOST, TODAY)
    view = services.funnel.view(NOW)
    assert (view.open_deals, view.lost_deals) == (0, len(ids))


def test_groups_add_up_to_the_board(services: Services, book: Book) -> None:
    a_busy_region(book)
    view = services.funnel.view(NOW)
    whole = (view.open_deals, view.open_cents, view.weighted_cents)
    for groups in (services.funnel.by_owner(NOW), services.funnel.by_close_month(NOW)):
        assert len({group.key for group in groups}) == len(groups) > 1
        sums = [(group.deals, group.amount_cents, group.weighted_cents) for group in groups]
        assert tuple(map(sum, zip(*sums, strict=True))) == whole
    months = [group.key for group in services.funnel.by_close_month(NOW)]
    assert months[-1] is None
    assert months[:-1] == sorted(month for month in months if month)
    assert all(month is None or len(month) == 7 for month in months)
    amounts = [group.amount_cents for group in services.funnel.by_owner(NOW)]
    assert amounts == sorted(amounts, reverse=True)


def test_the_first_screen_shows_the_same_sums(services: Services, book: Book) -> None:
    a_busy_region(book)
    a_deal(book, amount=-77, stage=DealStage.NEEDS)
    services.settings.set("odds_bp.NEEDS", "3333")
    view = services.funnel.view(NOW)
    quick = glance(book._driver)
    assert (quick.open_deals, quick.open_cents, quick.weighted_cents) == (
        view.open_deals,
        view.open_cents,
        view.weighted_cents,
    )
    assert (quick.customers, quick.deals) == (40, 161)


def test_own_odds_change_the_weight_at_once(services: Services, book: Book) -> None:
    a_deal(book, amount=100, stage=DealStage.NEEDS)
    services.settings.set("odds_bp.NEEDS", "5000")
    assert services.funnel.view(NOW).weighted_cents == 50_00
    services.history.undo()
    assert services.funnel.view(NOW).weighted_cents == 35_00


def test_an_empty_book(services: Services) -> None:
    view = services.funnel.view(NOW)
    assert (view.open_deals, view.open_cents, view.won_cents, view.win_rate, view.stalled_deals) == (0, 0, 0, None, 0)
    assert services.funnel.cards([], TODAY) == services.funnel.top_deals(NOW) == []
    assert services.funnel.by_owner(NOW) == services.funnel.by_close_month(NOW) == ()


def test_won_and_lost_inside_the_period(services: Services, book: Book) -> None:
    paid, lost = DealStage.CLOSED_PAID, DealStage.LOST
    for won_on, amount in ((date(2026, 1, 1), 10), (date(2026, 12, 31), 20), (date(2025, 12, 31), 40)):
        a_deal(book, amount=amount, stage=paid, won_on=won_on, closed_on=won_on)
    a_deal(book, stage=DealStage.COLLECT, won_on=date(2026, 5, 1), closed_on=date(2026, 5, 1))
    a_deal(book, amount=5, stage=lost, closed_on=date(2026, 6, 1))
    a_deal(book, amount=5, stage=DealStage.SHELVED, closed_on=date(2026, 6, 1))
    view = services.funnel.view(scope_for(TODAY, Period.THIS_YEAR))
    assert (view.won_deals, view.won_cents, view.lost_deals, view.win_rate) == (3, 30_00, 1, 0.75)
    before = services.funnel.view(scope_for(TODAY, Period.LAST_YEAR))
    assert (before.won_deals, before.won_cents, before.lost_deals, before.win_rate) == (1, 40_00, 0, 1.0)
    ever = services.funnel.view(scope_for(TODAY, Period.ALL_TIME))
    assert (ever.won_deals, ever.won_cents) == (4, 70_00)


def test_filters_by_rep_and_area(services: Services, book: Book) -> None:
    anna, li, east = a_rep(book, "Anna"), a_rep(book, "李伟"), an_area(book, "华东")
    a_deal(book, amount=1, owner_id=anna, area_id=east)
    a_deal(book, amount=2, owner_id=anna)
    a_deal(book, amount=4, owner_id=li, area_id=east)
    a_deal(book, amount=8)

    def open_cents(**chosen: int) -> int:
        return services.funnel.view(scope_for(TODAY, **chosen)).open_cents

    assert (open_cents(), open_cents(owner_id=anna), open_cents(area_id=east)) == (15_00, 3_00, 5_00)
    assert open_cents(owner_id=li, area_id=east) == 4_00
    assert [group.key for group in services.funnel.by_owner(NOW)] == [None, "李伟", "Anna"]
    assert [card.amount_cents for card in services.funnel.top_deals(scope_for(TODAY, owner_id=anna))] == [200, 100]


def test_a_card_tells_what_a_deal_needs(services: Services, book: Book) -> None:
    deal = a_deal(
        book,
        "Line 3",
        stage=DealStage.VALUE,
        amount=100,
        customer_id=a_customer(book, "恒瑞"),
        owner_id=a_rep(book, "Anna Snelling"),
        product_id=a_product(book, "GTX"),
        stage_since=TODAY - timedelta(days=30),
        last_contact_on=TODAY - timedelta(days=21),
        expected_close=TODAY - timedelta(days=1),
        slips=2,
        next_step="call",
        next_step_on=TODAY,
    )
    (card,) = services.funnel.cards([deal, 99], TODAY)
    assert (card.name, card.customer, card.owner, card.owner_initials) == ("Line 3", "恒瑞", "Anna Snelling", "AS")
    assert (card.product, card.next_step, card.next_step_on) == ("GTX", "call", TODAY)
    assert (card.weighted_cents, card.days_in_stage, card.days_since_contact, card.days_idle) == (55_00, 30, 21, 21)
    assert card.flags == (Flag.OVERDUE_CLOSE, Flag.SLIPPING)
    (tomorrow,) = services.funnel.cards([deal], TODAY + timedelta(days=1))
    assert tomorrow.flags == (Flag.OVERDUE_CLOSE, Flag.SLIPPING, Flag.STALLED)
    assert services.funnel.view(NOW).stalled_deals == 0
    assert services.funnel.view(scope_for(TODAY + timedelta(days=1))).stalled_deals == 1


def test_a_bare_deal_is_flagged_not_lost(services: Services, book: Book) -> None:
    deal = a_deal(book, list_amount_cents=700, stage=DealStage.COLLECT)
    (card,) = services.funnel.cards([deal], TODAY)
    assert card.flags == (Flag.NO_AMOUNT, Flag.NO_CUSTOMER, Flag.NO_OWNER)
    assert (card.days_in_stage, card.days_since_contact, card.days_idle, card.weighted_cents) == (None,) * 4
    column = services.funnel.view(NOW).columns[-1]
    assert (column.deals, column.without_amount, column.list_cents, column.max_idle_days) == (1, 1, 700, None)
    assert deal_flags(
        stage=DealStage.COLLECT,
        amount_cents=None,
        customer_id=None,
        owner_id=None,
        expected_close=None,
        slips=0,
        days_idle=None,
        as_of=TODAY,
        max_idle_days=None,
    ) == (Flag.NO_AMOUNT, Flag.NO_CUSTOMER, Flag.NO_OWNER)


@pytest.mark.parametrize(
    ("sort", "names"),
    [
        (CardSort.NEXT_STEP, ["C", "A", "B", "D"]),
        (CardSort.EXPECTED_CLOSE, ["B", "A", "D", "C"]),
        (CardSort.AMOUNT, ["D", "A", "C", "B"]),
        (CardSort.DAYS_IDLE, ["B", "C", "A", "D"]),
        (CardSort.NAME, ["A", "B", "C", "D"]),
    ],
)
def test_cards_in_the_chosen_order(services: Services, book: Book, sort: CardSort, names: list[str]) -> None:
    a_deal(book, "D", list_amount_cents=90_00, expected_close=date(2026, 12, 3), last_contact_on=date(2026, 11, 9))
    a_deal(book, "A", amount=50, next_step_on=date(2026, 12, 2), expected_close=date(2026, 12, 2), opened_on=TODAY)
    a_deal(book, "B", amount=1, next_step_on=date(2026, 12, 3), expected_close=date(2026, 12, 1))
    a_deal(book, "C", amount=40, next_step_on=date(2026, 12, 1), stage_since=date(2026, 11, 8))
    services.deals.save(2, {"last_contact_on": date(2026, 11, 8) + timedelta(hours=24)}, TODAY)
    services.deals.save(1, {"last_contact_on": date(2026, 11, 10)}, TODAY)
    ids = services.funnel.view(NOW, sort).columns[0].ids
    assert [card.name for card in services.funnel.cards(ids, TODAY)] == names


def test_many_cards_at_once(services: Services, book: Book) -> None:
    a_busy_region(book)
    ids = list(range(1, 40_000))
    assert len(services.funnel.cards(ids, TODAY)) == 160


def test_initials() -> None:
    assert [initials(name) for name in ("Cher", "de la Cruz", "欧阳娜娜", "")] == ["CH", "DC", "娜娜", ""]
