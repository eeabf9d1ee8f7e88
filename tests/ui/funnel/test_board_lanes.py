"""The board cut into lanes: totals, folding, moving between them, and the keys across them."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.terms import DealStage, LaneKind
from app.ui.funnel.board_choice import BoardChoice
from app.ui.funnel.card_model import mime_of

from .conftest import TODAY
from .test_moving import drop, overriding


@pytest.fixture
def reps(services, deals):
    """Half of the board gets a second rep; "Dyeing control" has none."""
    boris = services.lookups.add("rep", "Boris Faz")
    services.deals.assign([deals["Campus Wi-Fi"]], "owner_id", boris)
    services.deals.assign([deals["Dyeing control"]], "owner_id", None)
    return {"Boris Faz": boris}


@pytest.fixture
def laned(page, reps):
    page.choose(BoardChoice(lanes=LaneKind.OWNER))
    return page


def lane_of(page, key):
    return next(box for box in page.board.lanes.boxes if box.key == key)


def heads(page):
    return [box.head.text() for box in page.board.lanes.boxes]


def test_each_lane_says_whose_it_is_and_what_it_is_worth(laned):
    assert heads(laned) == [
        "▾  Zhao Min   2 deals · open ¥2.02M · weighted ¥1.27M",
        "▾  Boris Faz   1 deal · open ¥100k · weighted ¥35k",
        "▾  Nobody yet   1 deal · open ¥0 · weighted ¥0",
    ]


def test_lanes_together_hold_the_cards_of_the_board(laned, deals):
    shown = [i for row in laned.board.rows for model in row.models.values() for i in model.ids]
    assert sorted(shown) == sorted(deals[name] for name in deals if name != "Spares")


def test_a_folded_lane_stays_folded_over_a_refresh(laned, services, reps):
    box = lane_of(laned, reps["Boris Faz"])
    box.head.click()
    assert box.row.isHidden()
    services.customers.save(None, {"name": "Somebody new"})
    assert box.row.isHidden()
    assert box.head.text().startswith("▸")


def test_dropping_in_another_lane_hands_the_deal_over(laned, services, deals, reps):
    row = lane_of(laned, reps["Boris Faz"]).row
    assert drop(row.views[DealStage.NEEDS].viewport(), mime_of([deals["Phase II"]]))
    record = services.deals.get(deals["Phase II"])
    assert (record.owner_name, record.stage) == ("Boris Faz", "NEEDS")


def test_dropping_in_another_lane_and_stage_does_both(laned, services, deals, reps):
    row = lane_of(laned, reps["Boris Faz"]).row
    with overriding():
        drop(row.views[DealStage.VALUE].viewport(), mime_of([deals["Phase II"]]))
    record = services.deals.get(deals["Phase II"])
    assert (record.owner_name, record.stage) == ("Boris Faz", "VALUE")


def test_a_lane_that_belongs_to_the_customer_is_not_changed_and_that_is_said(page, services, deals):
    page.choose(BoardChoice(lanes=LaneKind.STRATEGY))
    page.actions_.hand_over([deals["Phase II"]], "ATTACK")
    assert "belongs to the customer" in page.bar.hint.text()


def test_down_goes_on_in_the_next_lane(laned, deals):
    laned.board.select_ids([deals["Phase II"]], take_focus=True)
    QTest.keyClick(laned.focusWidget(), Qt.Key.Key_Down)
    assert laned.board.selected_ids() == [deals["Campus Wi-Fi"]]
    QTest.keyClick(laned.focusWidget(), Qt.Key.Key_Up)
    assert laned.board.selected_ids() == [deals["Phase II"]]


@pytest.mark.parametrize("kind", list(LaneKind))
def test_every_kind_of_lane_shows_every_card(page, deals, kind):
    page.choose(BoardChoice(lanes=kind))
    shown = [i for row in page.board.rows for model in row.models.values() for i in model.ids]
    assert len(shown) == 4


def test_lanes_are_a_choice_that_goes_away_again(laned, deals):
    laned.choose(BoardChoice())
    assert laned.board.lanes.isHidden()
    assert len(laned.board.models[DealStage.NEEDS].ids) == 2


def test_without_deals_there_are_no_lanes(laned, services, deals):
    services.deals.delete(deals.values())
    services.deals.save(None, {"name": "Lone", "stage": "LOST"}, TODAY)
    assert laned.board.rows == []
