"""The portfolio against METHOD R1, R2 and R8, and where its sales come from."""

from datetime import date
from decimal import Decimal

import numpy as np
import pytest

from app.methods.attack_defence import STRATEGY_ORDER
from app.services.scope import scope_for
from app.services.services import Services
from app.storage.book import Book
from app.terms import AbcClass, DealStage, Flag, Period, Strategy
from tests.builders import TODAY, a_busy_region, a_customer, a_deal, a_rep, a_sale, an_area

NOW = scope_for(TODAY)
JUNE = date(2026, 6, 1)

EXAMPLE = {"C1": (500, 400), "C2": (800, 160), "C3": (120, 90), "C4": (100, 20), "C5": (10, 0), "C6": (80, 60)}


@pytest.fixture
def example(book: Book) -> Book:
    for name, (potential, sales) in EXAMPLE.items():
        customer = a_customer(book, name, potential=potential)
        if sales:
            a_sale(book, customer, JUNE, sales)
    return book


def strategies(services: Services, **chosen: int) -> dict[str, Strategy | None]:
    view = services.portfolio.view(scope_for(TODAY, **chosen))
    return {
        name: STRATEGY_ORDER[index] if index >= 0 else None
        for name, index in zip(view.names, view.strategy, strict=True)
    }


@pytest.mark.usefixtures("example")
def test_the_example_of_the_method(services: Services) -> None:
    view = services.portfolio.view(NOW)
    assert view.cuts is not None
    assert (view.cuts.y_cut_cents, view.cuts.y_floor_cents, view.cuts.x_cut) == (110_00, 11_00, 0.5)
    assert strategies(services) == {
        "C1": Strategy.RETAIN,
        "C2": Strategy.ACQUIRE,
        "C3": Strategy.RETAIN,
        "C4": Strategy.DISRUPT,
        "C5": Strategy.ABANDON,
        "C6": Strategy.MAINTAIN,
    }
    assert view.share.tolist() == [0.8, 0.2, 0.75, 0.2, 0.0, 0.75]
    assert (view.use_log_axis, view.cuts_source, view.flags, view.unplaced().tolist()) == (True, "MEDIAN", (), [])
    summaries = {row.strategy: (row.customers, row.potential_cents, row.sales_cents) for row in view.summaries()}
    assert summaries[Strategy.RETAIN] == (2, 620_00, 490_00)
    assert summaries[Strategy.ABANDON] == (1, 10_00, 0)
    assert sum(row.customers for row in view.summaries()) == 6


@pytest.mark.usefixtures("example")
def test_a_customer_on_the_line_is_on_its_high_side(services: Services, book: Book) -> None:
    services.portfolio.set_cuts(y_cut_cents=110_00)
    a_sale(book, a_customer(book, "Tie", potential=110), JUNE, 55)
    assert strategies(services)["Tie"] is Strategy.RETAIN


@pytest.mark.usefixtures("example")
def test_cut_lines_once_moved_stay(services: Services, book: Book) -> None:
    services.portfolio.set_cuts(x_cut=Decimal("0.15"), y_cut_cents=50_00)
    step = services.history.next_undo
    assert step is not None
    assert step.code == "SET_CUTS"
    a_customer(book, "New and large", potential=10_000)
    view = services.portfolio.view(NOW)
    assert view.cuts is not None
    assert (view.cuts.x_cut, view.cuts.y_cut_cents, view.cuts_source) == (0.15, 50_00, "SET")
    assert strategies(services)["C4"] is Strategy.RETAIN
    services.history.undo()
    services.history.undo()
    view = services.portfolio.view(NOW)
    assert view.cuts is not None
    assert (view.cuts.y_cut_cents, view.cuts_source) == (110_00, "MEDIAN")


def test_a_filter_does_not_move_the_cut_line(services: Services, example: Book) -> None:
    rep, area = a_rep(example), an_area(example)
    for customer in (4, 5, 6):
        services.customers.save(customer, {"owner_id": rep, "area_id": area})
    everyone = strategies(services)
    mine = {name: everyone[name] for name in ("C4", "C5", "C6")}
    assert strategies(services, owner_id=rep) == strategies(services, area_id=area) == mine
    assert strategies(services, owner_id=rep, area_id=area) == mine
    assert strategies(services, owner_id=99) == {}


def test_customers_that_left_count_no_more(services: Services, example: Book) -> None:
    services.customers.save(2, {"is_active": False})
    assert "C2" not in strategies(services)
    view = services.portfolio.view(NOW)
    assert view.cuts is not None
    assert view.cuts.y_cut_cents == 100_00


def test_no_potential_no_place(services: Services, book: Book) -> None:
    a_sale(book, a_customer(book, "Unknown"), JUNE, 50)
    a_customer(book, "Zero", potential=0)
    view = services.portfolio.view(NOW)
    assert (view.cuts, view.flags, view.unplaced().tolist()) == (None, (Flag.SMALL_PORTFOLIO,), [0, 1])
    assert np.isnan(view.share).all()
    assert view.flags_of(0) == (Flag.POTENTIAL_UNKNOWN,)
    assert sum(row.customers for row in view.summaries()) == 0


def test_remarks_on_a_customer(services: Services, book: Book) -> None:
    old, fresh = date(2025, 11, 21), date(2025, 11, 22)
    returns = a_customer(book, "Returns", potential=100, potential_on=fresh)
    understated = a_customer(book, "Understated", potential=100, potential_on=old)
    a_sale(book, returns, JUNE, -5)
    a_sale(book, understated, JUNE, 101)
    view = services.portfolio.view(NOW)
    assert view.flags_of(0) == (Flag.NEGATIVE_SALES,)
    assert view.flags_of(1) == (Flag.POTENTIAL_UNDERSTATED, Flag.STALE_POTENTIAL)
    assert view.share.tolist() == [0.0, 1.0]
    assert view.flags == (Flag.SMALL_PORTFOLIO,)


def test_months_count_that_lie_partly_in_the_period(services: Services, book: Book) -> None:
    customer = a_customer(book, potential=1000)
    for month, amount in (((2025, 10), 1), ((2025, 11), 2), ((2026, 11), 4), ((2026, 12), 8)):
        a_sale(book, customer, date(*month, 1), amount)

    def sales(period: Period) -> int:
        return int(services.portfolio.view(scope_for(TODAY, period)).sales_cents[0])

    assert sales(Period.LAST_12_MONTHS) == 6_00
    assert sales(Period.THIS_QUARTER) == 12_00
    assert sales(Period.THIS_YEAR) == 12_00
    assert sales(Period.LAST_YEAR) == 3_00
    assert sales(Period.ALL_TIME) == 15_00


def test_won_deals_stand_in_for_a_customer_without_entries(services: Services, book: Book) -> None:
    without, with_entries, old_entries = (a_customer(book, name, potential=100) for name in "ABC")
    for customer in (without, with_entries, old_entries):
        a_deal(book, stage=DealStage.CLOSED_PAID, amount=30, customer_id=customer, won_on=JUNE, closed_on=JUNE)
    a_deal(book, stage=DealStage.CLOSED_PAID, amount=7, customer_id=without, won_on=date(2024, 6, 1))
    a_deal(book, stage=DealStage.CLOSED_PAID, customer_id=without, won_on=JUNE)
    a_deal(book, stage=DealStage.NEEDS, amount=500, customer_id=without)
    a_sale(book, with_entries, JUNE, 5)
    a_sale(book, old_entries, date(2020, 1, 1), 5)
    view = services.portfolio.view(NOW)
    assert view.sales_cents.tolist() == [30_00, 5_00, 0]
    assert view.from_deals.tolist() == [True, False, False]
    assert view.sales_from_deals == 1
    assert view.flags_of(0) == (Flag.SALES_FROM_DEALS,)
    services.settings.set("sales_from_deals", "0")
    view = services.portfolio.view(NOW)
    assert (view.sales_cents.tolist(), view.sales_from_deals) == ([0, 5_00, 0], 0)


def test_sales_to_dealers_and_to_nobody_are_no_customers_sales(services: Services, book: Book) -> None:
    a_customer(book, potential=100)
    a_sale(book, None, JUNE, 50)
    a_deal(book, stage=DealStage.CLOSED_PAID, amount=30, won_on=JUNE)
    assert services.portfolio.view(NOW).sales_cents.tolist() == [0]


@pytest.mark.usefixtures("example")
def test_amount_classes_with_their_curve(services: Services) -> None:
    """R8 over 400, 160, 90, 60, 20, 0: the one that crosses a cut belongs to the upper class."""
    view, abc = services.portfolio.view(NOW), services.portfolio.abc(NOW)
    assert abc.names == ("C1", "C2", "C3", "C6", "C4", "C5")
    assert abc.amounts_cents == (400_00, 160_00, 90_00, 60_00, 20_00, 0)
    assert "".join(abc.classes) == "AAABCC"
    assert (abc.total_cents, abc.pareto_count, abc.cumulative[-1]) == (730_00, 3, 1.0)
    by_id = dict(zip(abc.ids, abc.classes, strict=True))
    order = (AbcClass.A, AbcClass.B, AbcClass.C)
    assert {int(i): order[index] for i, index in zip(view.ids, view.abc, strict=True)} == by_id
    services.settings.set("abc_cut_a", "0.5")
    assert "".join(services.portfolio.abc(NOW).classes) == "ABBBCC"


def test_an_empty_book(services: Services) -> None:
    view, abc = services.portfolio.view(NOW), services.portfolio.abc(NOW)
    assert (len(view.ids), view.cuts, abc.ids, abc.total_cents) == (0, None, (), 0)
    assert len(view.summaries()) == 5


def test_the_view_of_a_busy_region_adds_up(services: Services, book: Book) -> None:
    a_busy_region(book)
    view, abc = services.portfolio.view(NOW), services.portfolio.abc(NOW)
    placed = sum(row.customers for row in view.summaries())
    assert placed + len(view.unplaced()) == len(view.ids) == 40
    assert sorted(abc.amounts_cents) == sorted(view.sales_cents.tolist())
    halves = [services.portfolio.view(scope_for(TODAY, owner_id=rep)) for rep in (1, 2)]
    assert sum(int(half.sales_cents.sum()) for half in halves) == int(view.sales_cents.sum())
    assert view.owners == {1: "Anna Snelling", 2: "李伟"}
    assert set(view.areas.values()) == {"华东", "North"}
