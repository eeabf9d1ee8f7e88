"""Lanes of the board and saved views."""

from datetime import timedelta

import pytest

from app.errors import RuleError
from app.services.scope import scope_for
from app.services.services import Services
from app.terms import DealStage, LaneKind, Strategy
from tests.builders import (
    TODAY,
    a_book,
    a_busy_region,
    a_customer,
    a_deal,
    a_dealer,
    a_rep,
    a_sale,
    an_area,
    an_industry,
)


@pytest.fixture
def book(tmp_path):
    book = a_book(tmp_path)
    yield book
    book.close()


@pytest.fixture
def services(book) -> Services:
    return Services(book)


def lanes(services, kind, scope=None):
    scope = scope or scope_for(TODAY)
    view = services.funnel.view(scope)
    return services.board.lanes(scope, kind, {column.stage: column.ids for column in view.columns})


def test_the_largest_open_amount_comes_first_and_nobody_last(services, book):
    anna, boris = a_rep(book, "Anna"), a_rep(book, "Boris")
    a_deal(book, stage=DealStage.VALUE, amount=100, owner_id=anna)
    a_deal(book, stage=DealStage.TRUST, amount=300, owner_id=boris)
    a_deal(book, stage=DealStage.COLLECT, amount=900, owner_id=anna)
    a_deal(book, stage=DealStage.TARGET, amount=999)
    found = lanes(services, LaneKind.OWNER)
    assert [(lane.name, lane.deals, lane.amount_cents) for lane in found] == [
        ("Boris", 1, 30_000),
        ("Anna", 2, 10_000),
        (None, 1, 99_900),
    ]
    assert found[1].weighted_cents == 5_500


@pytest.mark.parametrize("kind", list(LaneKind))
def test_lanes_add_up_to_the_board(services, book, kind):
    a_busy_region(book)
    view = services.funnel.view(scope_for(TODAY))
    found = lanes(services, kind)
    assert sum(lane.amount_cents for lane in found) == view.open_cents
    assert sum(lane.weighted_cents for lane in found) == view.weighted_cents
    for column in view.columns:
        cut = [deal_id for lane in found for deal_id in lane.ids.get(column.stage, ())]
        assert sorted(cut) == sorted(column.ids)


def test_by_area_industry_and_dealer(services, book):
    area, industry, dealer = an_area(book, "North"), an_industry(book, "Pharma"), a_dealer(book, "Ostsee")
    customer = a_customer(book, industry_id=industry)
    a_deal(book, customer_id=customer, area_id=area, dealer_id=dealer)
    for kind, name in ((LaneKind.AREA, "North"), (LaneKind.INDUSTRY, "Pharma"), (LaneKind.DEALER, "Ostsee")):
        assert [lane.name for lane in lanes(services, kind)] == [name]


def test_strategies_are_those_of_the_whole_portfolio(services, book):
    anna = a_rep(book, "Anna")
    large, small = a_customer(book, "Large", potential=500, owner_id=anna), a_customer(book, "Small", potential=100)
    a_sale(book, large, TODAY - timedelta(days=40), 400)
    a_deal(book, customer_id=large, owner_id=anna)
    a_deal(book, customer_id=small)
    assert {lane.key for lane in lanes(services, LaneKind.STRATEGY)} == {Strategy.RETAIN, Strategy.DISRUPT}
    mine = lanes(services, LaneKind.STRATEGY, scope_for(TODAY, owner_id=anna))
    assert [lane.key for lane in mine] == [Strategy.RETAIN]


def test_a_view_of_the_same_name_is_replaced_and_tabs_are_apart(services):
    services.saved_views.save("funnel", "Mine", {"sort": "NAME"})
    services.saved_views.save("funnel", " Mine ", {"sort": "AMOUNT"})
    services.saved_views.save("portfolio", "Mine", {})
    (view,) = services.saved_views.all("funnel")
    assert (view.name, view.state) == ("Mine", {"sort": "AMOUNT"})


def test_a_view_needs_a_name(services):
    with pytest.raises(RuleError, match="NAME_MISSING"):
        services.saved_views.save("funnel", "  ", {})


def test_a_view_that_is_gone_cannot_be_deleted(services):
    with pytest.raises(RuleError, match="UNKNOWN_RECORD"):
        services.saved_views.delete(7)


def test_a_spoilt_state_counts_as_empty(services, book):
    view_id = services.saved_views.save("funnel", "Mine", {"sort": "NAME"})
    from app.models import SavedView
    from tests.builders import SET_UP

    with book.write(SET_UP) as session:
        session.get(SavedView, view_id).state = "{"
    assert services.saved_views.all("funnel")[0].state == {}
