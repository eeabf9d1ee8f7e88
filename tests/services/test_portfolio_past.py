"""The portfolio as the book knew it on a past day, by groups of companies, and with its cut line frozen for a period."""

from datetime import date

import numpy as np
import pytest

from app.models import Customer
from app.services.portfolio_cuts import planning_start
from app.services.scope import scope_for
from app.services.services import Services
from app.storage.book import Book
from app.terms import CapabilityClass, Flag, Overlay, PlanningPeriod, Strategy, Tier
from tests.builders import SET_UP, TODAY, a_customer, a_rep, a_sale, an_area, an_industry, reopened
from tests.journal_days import Calendar

SPRING, SUMMER = date(2026, 3, 31), date(2026, 6, 30)
NOW = scope_for(TODAY)
JUNE = date(2026, 6, 1)


@pytest.fixture
def calendar(monkeypatch: pytest.MonkeyPatch) -> Calendar:
    return Calendar(monkeypatch, SPRING)


def test_values_as_the_book_knew_them(services: Services, book: Book, calendar: Calendar) -> None:
    anna, wei, north, pharma = a_rep(book), a_rep(book, "李伟"), an_area(book, "North"), an_industry(book)
    customer = a_customer(book, potential=100, owner_id=anna)
    left = a_customer(book, "Left since", potential=70)
    a_sale(book, customer, JUNE, 30)
    calendar.day = SUMMER
    services.customers.save(
        customer, {"potential_cents": 500_00, "owner_id": wei, "area_id": north, "industry_id": pharma}
    )
    services.customers.save(left, {"is_active": False})
    young = a_customer(book, "Young", potential=40)
    calendar.day = TODAY
    services.customers.save(young, {"potential_cents": 60_00})

    then, now = services.portfolio.view(NOW, known_on=SPRING), services.portfolio.view(NOW)
    assert then.names == ["恒瑞医药", "Left since", "Young"]
    assert then.potential_cents.tolist() == [100_00, 70_00, 40_00]
    assert (then.owner_id.tolist(), then.area_id.tolist(), then.industry_id.tolist()) == (
        [anna, 0, 0],
        [0] * 3,
        [0] * 3,
    )
    assert then.sales_cents.tolist() == [30_00, 0, 0]
    assert then.before_book.tolist() == [False, False, True]
    assert Flag.BEFORE_BOOK in then.flags_of(2)
    assert now.potential_cents.tolist() == [500_00, 60_00]
    assert (now.owner_id.tolist(), now.area_id.tolist()) == ([wei, 0], [north, 0])
    assert not now.before_book.any()
    assert services.portfolio.view(NOW, known_on=SUMMER).potential_cents.tolist() == [500_00, 40_00]
    # a filter asks who had the customer then
    assert services.portfolio.view(scope_for(TODAY, owner_id=anna), known_on=SPRING).names == ["恒瑞医药"]
    assert services.portfolio.view(scope_for(TODAY, area_id=north), known_on=SPRING).names == []
    assert services.portfolio.view(scope_for(TODAY, area_id=north), known_on=SUMMER).names == ["恒瑞医药"]


def test_the_stale_potential_of_then(services: Services, book: Book, calendar: Calendar) -> None:
    customer = a_customer(book, potential=100, potential_on=date(2024, 1, 1))
    calendar.day = SUMMER
    services.customers.set_potential(customer, 100_00, SUMMER)
    scope = scope_for(SPRING)
    assert services.portfolio.view(scope, known_on=SPRING).stale.tolist() == [True]
    assert services.portfolio.view(scope).stale.tolist() == [False]


def test_classes_of_then(services: Services, book: Book, calendar: Calendar) -> None:
    scores = {"potential_score": 4, "fit_product": 4, "fit_price": 4}
    customer = a_customer(book, potential=100, rival_name="K", rival_share_bp=1000, growth_bp=0, **scores)
    calendar.day = SUMMER
    services.customers.save(
        customer,
        {"potential_score": 2, "fit_product": None, "tier_override": "A1", "rival_share_bp": None, "rival_name": None}
        | {"tier_override_until": TODAY, "tier_override_reason": "merger"},
    )
    then, now = services.portfolio.view(NOW, known_on=SPRING), services.portfolio.view(NOW)
    assert [services.portfolio.classes(view).potential_score.tolist() for view in (then, now)] == [[4], [2]]
    found = services.portfolio.overlay(then, Overlay.CAPABILITY)
    assert found.keys[found.codes[0]] is CapabilityClass.INVEST
    assert [services.portfolio.classes(view).tier.tolist() for view in (then, now)] == [[-1], [0]]
    assert [services.portfolio.classes(view).whole.bcg.no_rival.tolist() for view in (then, now)] == [[False], [True]]


def test_a_tier_that_was_set_by_hand_then(services: Services, book: Book, calendar: Calendar) -> None:
    override = {"tier_override": "A1", "tier_override_until": TODAY, "tier_override_reason": "merger"}
    customer = a_customer(book, **override)
    calendar.day = SUMMER
    services.customers.save(customer, dict.fromkeys(override))
    then = services.portfolio.classes(services.portfolio.view(NOW, known_on=SPRING))
    assert then.tier.tolist() == [list(Tier).index(Tier.A1)]
    assert services.portfolio.classes(services.portfolio.view(NOW)).tier.tolist() == [-1]


@pytest.fixture
def group(book: Book) -> Book:
    """Holding with a plant (which has a workshop) and an office; a company of its own; a shop of a head that left."""
    anna, wei = a_rep(book), a_rep(book, "李伟")
    holding = a_customer(book, "Holding", potential=100, owner_id=anna)
    plant = a_customer(book, "Plant", potential=200, parent_id=holding, owner_id=wei)
    workshop = a_customer(book, "Workshop", parent_id=plant, owner_id=wei)
    a_customer(book, "Alone", potential=50, owner_id=wei)
    gone = a_customer(book, "Gone", is_active=False)
    shop = a_customer(book, "Shop", potential=10, parent_id=gone, owner_id=anna)
    for customer, amount in ((holding, 10), (plant, 20), (workshop, 40), (shop, 1)):
        a_sale(book, customer, JUNE, amount, margin_cents=amount * 10)
    return book


def test_groups_are_added_up_once(services: Services, group: Book) -> None:
    single, view = services.portfolio.view(NOW), services.portfolio.view(NOW, groups=True)
    assert view.names == ["Holding", "Alone", "Shop"]
    assert view.potential_cents.tolist() == [300_00, 50_00, 10_00]
    assert view.sales_cents.tolist() == [70_00, 0, 1_00]
    assert view.margin_cents.tolist() == [7_00, 0, 10]
    assert view.white_space_cents.tolist() == [230_00, 50_00, 9_00]
    assert view.members == {1: (1, 2, 3)}
    assert (view.member_ids(0), view.member_ids(1)) == ((1, 2, 3), (4,))
    assert Flag.POTENTIAL_UNKNOWN in view.flags_of(0)
    assert int(view.sales_cents.sum()) == int(single.sales_cents.sum())
    assert int(view.margin_cents.sum()) == int(single.margin_cents.sum())
    assert single.white_space_cents.tolist() == [90_00, 180_00, 0, 50_00, 9_00]


def test_a_group_belongs_to_who_has_its_head(services: Services, group: Book) -> None:
    anna, wei = (services.portfolio.view(scope_for(TODAY, owner_id=rep), groups=True) for rep in (1, 2))
    assert (anna.names, wei.names) == (["Holding", "Shop"], ["Alone"])
    assert (anna.sales_cents.tolist(), anna.margin_cents.tolist()) == ([70_00, 1_00], [7_00, 10])
    assert (anna.members, wei.members) == ({1: (1, 2, 3)}, {})
    assert anna.cuts == wei.cuts == services.portfolio.view(NOW, groups=True).cuts


def test_a_group_follows_its_parents_of_then(services: Services, group: Book, calendar: Calendar) -> None:
    calendar.day = date(2026, 12, 1)
    services.customers.save(2, {"parent_id": None})
    assert services.portfolio.view(NOW, groups=True).names == ["Holding", "Plant", "Alone", "Shop"]
    assert services.portfolio.view(NOW, groups=True, known_on=SPRING).names == ["Holding", "Alone", "Shop"]


def test_companies_that_own_each_other_stand_alone(services: Services, book: Book) -> None:
    first, second = a_customer(book, "First"), a_customer(book, "Second")
    below = a_customer(book, "Below", parent_id=second)
    with book.write(SET_UP) as session:
        session.set_values(Customer, "parent_id", {first: second, second: first})
    view = services.portfolio.view(NOW, groups=True)
    assert view.names == ["First", "Second", "Below"]
    assert below == 3


def test_the_classes_of_a_group(services: Services, group: Book) -> None:
    services.customers.save(1, {"potential_score": 4, "employees": 10, "influence": 2})
    services.customers.save(2, {"potential_score": 1, "employees": 500, "influence": 5, "is_strategic": True})
    view = services.portfolio.view(NOW, groups=True)
    classes = services.portfolio.classes(view)
    assert classes.potential_score.tolist() == [4, 0, 0]
    assert classes.vip.tolist() == [True, False, False]
    values = classes.whole.tiers.values
    assert values["EMPLOYEES"].tolist() == [510, -1, -1]
    assert values["MONTHLY_REVENUE"].tolist() == [sum((cents + 6) // 12 for cents in (10_00, 20_00, 40_00)), 0, 8]
    assert classes.rad.tolist() == [2, 1, 2]
    classes.read_all()


@pytest.mark.parametrize(
    ("day", "period", "first_month", "start"),
    [
        (date(2026, 11, 22), PlanningPeriod.YEAR, 1, date(2026, 1, 1)),
        (date(2026, 11, 22), PlanningPeriod.HALF, 1, date(2026, 7, 1)),
        (date(2026, 11, 22), PlanningPeriod.QUARTER, 1, date(2026, 10, 1)),
        (date(2026, 3, 31), PlanningPeriod.YEAR, 4, date(2025, 4, 1)),
        (date(2026, 4, 1), PlanningPeriod.HALF, 4, date(2026, 4, 1)),
        (date(2026, 2, 1), PlanningPeriod.HALF, 4, date(2025, 10, 1)),
    ],
)
def test_planning_periods(day: date, period: PlanningPeriod, first_month: int, start: date) -> None:
    assert planning_start(day, period, first_month) == start


def potentials(book: Book, *amounts: int) -> None:
    for amount in amounts:
        a_customer(book, str(amount), potential=amount)


def test_a_frozen_cut_line_stays_when_others_change(services: Services, book: Book) -> None:
    potentials(book, 10, 20, 40, 80)
    assert services.portfolio.freeze_cut(TODAY)
    assert not services.portfolio.freeze_cut(date(2026, 1, 1))
    potentials(book, 500, 600, 700, 800, 900)
    view = services.portfolio.view(NOW)
    assert view.cuts is not None
    assert (view.cuts.y_cut_cents, view.cuts_source) == (30_00, "FROZEN")
    next_year = services.portfolio.view(scope_for(date(2027, 1, 1)))
    assert next_year.cuts is not None
    assert (next_year.cuts.y_cut_cents, next_year.cuts_source) == (500_00, "MEDIAN")
    services.portfolio.set_cuts(y_cut_cents=1_00)
    assert services.portfolio.view(NOW).cuts_source == "SET"


def test_freezing_is_nothing_to_undo(services: Services, book: Book) -> None:
    potentials(book, 10, 20, 40, 80)
    services.portfolio.set_cuts(x_cut=None, y_cut_cents=5_00)
    services.history.undo()
    before = services.history.next_undo, services.history.next_redo
    assert services.portfolio.freeze_cut(TODAY)
    assert (services.history.next_undo, services.history.next_redo) == before
    again = reopened(book)
    assert [entry.step.code for entry in again.undo_steps].count("FREEZE_CUT") == 0
    again.redo()
    assert Services(again).portfolio.view(NOW).cuts_source == "SET"
    again.close()


def test_freezing_anew_is_one_step_to_undo(services: Services, book: Book) -> None:
    potentials(book, 10, 20, 40, 80)
    services.portfolio.freeze_cut(TODAY)
    potentials(book, 100)
    assert services.portfolio.refreeze_cut(TODAY)
    view = services.portfolio.view(NOW)
    assert view.cuts is not None
    assert view.cuts.y_cut_cents == 40_00
    step = services.history.undo()
    assert step is not None
    assert step.code == "REFREEZE_CUT"
    view = services.portfolio.view(NOW)
    assert view.cuts is not None
    assert view.cuts.y_cut_cents == 30_00


def test_under_four_customers_nothing_is_frozen(services: Services, book: Book) -> None:
    potentials(book, 10, 20, 40)
    a_customer(book, "Unknown")
    assert not services.portfolio.freeze_cut(TODAY)
    assert not services.portfolio.refreeze_cut(TODAY)
    assert services.portfolio.view(NOW).cuts_source == "MEDIAN"


def test_the_line_of_a_past_period_is_the_median_known_then(services: Services, book: Book, calendar: Calendar) -> None:
    potentials(book, 10, 20, 40, 80)
    calendar.day = TODAY
    services.customers.save(1, {"potential_cents": 900_00})
    assert services.portfolio.freeze_cut(SPRING)
    view = services.portfolio.view(scope_for(SPRING))
    assert view.cuts is not None
    assert view.cuts.y_cut_cents == 30_00


def test_a_book_opened_to_read_keeps_no_line(services: Services, book: Book) -> None:
    potentials(book, 10, 20, 40, 80)
    path = book.path
    book.close()
    read_only = Book.open(path, read_only=True)
    assert not Services(read_only).portfolio.freeze_cut(TODAY)
    read_only.close()


def test_on_a_frozen_line_means_the_high_side(services: Services, book: Book) -> None:
    potentials(book, 10, 20, 40, 80)
    services.portfolio.freeze_cut(TODAY)
    a_customer(book, "On it", potential=30)
    view = services.portfolio.view(NOW)
    found = services.portfolio.overlay(view, Overlay.STRATEGY)
    assert found.keys[found.codes[-1]] is Strategy.ACQUIRE
    assert np.count_nonzero(view.strategy < 0) == 0
