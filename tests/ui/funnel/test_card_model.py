"""The model of one column: cards come in blocks, selections follow their deals."""

from dataclasses import dataclass

import pytest
from PySide6.QtCore import QItemSelectionModel, QPersistentModelIndex

from app.ui.funnel.card_model import BLOCK, CARD_ROLE, CardModel, deals_in, runs


@dataclass(frozen=True)
class Card:
    id: int
    name: str


class Words:
    def tooltip(self, card):
        return f"tip {card.name}"

    def spoken(self, card):
        return f"spoken {card.name}"


class Desk:
    """Hands out cards and keeps what it was asked for."""

    def __init__(self):
        self.asked = []

    def fetch(self, ids):
        self.asked.append(list(ids))
        return [Card(i, f"deal {i}") for i in ids if i != 13]


@pytest.fixture
def desk():
    return Desk()


@pytest.fixture
def model(qapp, desk, qtmodeltester):
    """Watched by Qt's own model tester through every change."""
    model = CardModel(desk.fetch, Words())
    model.show_ids([1, 2, 3, 4, 5])
    qtmodeltester.check(model)
    yield model
    qtmodeltester.check(model)


def test_only_the_block_in_view_is_read(qapp, desk):
    model = CardModel(desk.fetch, Words())
    model.show_ids(range(1000))
    assert desk.asked == []
    assert model.index(0).data(CARD_ROLE).name == "deal 0"
    assert model.index(1).data(CARD_ROLE).name == "deal 1"
    assert desk.asked == [list(range(BLOCK))]


def test_a_deal_deleted_meanwhile_has_no_card_and_is_not_asked_for_again(qapp, desk):
    model = CardModel(desk.fetch, Words())
    model.show_ids([12, 13])
    assert model.index(1).data(CARD_ROLE) is None
    assert model.index(1).data() is None
    assert len(desk.asked) == 1


def test_tooltip_and_screen_reader_texts(model):
    assert model.index(0).data(3) == "tip deal 1"
    assert model.index(0).data(11) == "spoken deal 1"


@pytest.mark.parametrize("ids", [[2, 4], [5, 4, 3, 2, 1], [9, 1, 2, 8, 3, 4, 5], [4, 7, 1], [], [7, 8]])
def test_the_new_order_is_shown(model, ids):
    model.show_ids(ids)
    assert [model.index(row).data(CARD_ROLE).id for row in range(model.rowCount())] == ids


def test_selection_stays_with_its_deals(model):
    selection = QItemSelectionModel(model)
    for row in (1, 3):
        selection.select(model.index(row), QItemSelectionModel.SelectionFlag.Select)
    model.show_ids([9, 4, 3, 2])
    assert sorted(model.ids[index.row()] for index in selection.selectedIndexes()) == [2, 4]


def test_a_marker_on_a_removed_deal_goes_and_others_follow(model):
    gone, kept = QPersistentModelIndex(model.index(0)), QPersistentModelIndex(model.index(4))
    model.show_ids([5, 2])
    assert not gone.isValid()
    assert kept.row() == 0


def test_many_scattered_changes_become_one_reset(model, qtbot):
    model.show_ids(range(2000))
    with qtbot.waitSignal(model.modelReset):
        model.show_ids(range(0, 2000, 2))


def test_what_is_dragged_are_the_ids(model):
    mime = model.mimeData([model.index(2), model.index(0)])
    assert deals_in(mime) == [1, 3]


def test_runs_of_neighbours():
    assert runs([0, 1, 2, 5, 7, 8]) == [(0, 2), (5, 5), (7, 8)]
    assert runs([]) == []
