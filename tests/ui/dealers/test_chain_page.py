"""The value chain of a dealer as a tree, its hold rate and what the largest sub-dealer carries (R26)."""

from datetime import timedelta

import pytest

from app.models import Visit
from app.services.scope import scope_for
from app.ui.dealers.chain_page import ChainPage
from app.ui.dealers.chain_tree import HELD, SHARE, VOLUME
from tests.builders import a_dealer, put

from .conftest import TODAY


@pytest.fixture
def subs(book, region):
    """Two sub-dealers of Minsheng, one of them seen last week."""
    far = a_dealer(book, "Far", parent_id=region.minsheng, volume_cents=30_000_000)
    near = a_dealer(book, "Near", parent_id=region.minsheng, volume_cents=90_000_000, outlets_covered=40)
    put(book, Visit(dealer_id=near, held_on=TODAY - timedelta(days=7)))
    return {"Far": far, "Near": near}


@pytest.fixture
def chain(qtbot, context, subs, region):
    page = ChainPage(context)
    qtbot.addWidget(page)
    page.set_scope(scope_for(TODAY))
    page.show_dealer(region.minsheng)
    page.show()
    return page


def drawn(item):
    return [item.text(0), *(drawn(item.child(row)) for row in range(item.childCount()))]


def item_of(page, name):
    from PySide6.QtCore import Qt

    (item,) = page.tree.findItems(name, Qt.MatchFlag.MatchExactly | Qt.MatchFlag.MatchRecursive)
    return item


def test_from_us_to_who_uses_the_goods_the_largest_first(chain):
    (root,) = [chain.tree.topLevelItem(0)]
    assert drawn(root) == ["We", ["Minsheng", ["Near", ["40 outlets", ["Consumers"]]], ["Far"]]]


def test_volumes_shares_and_who_is_held(chain):
    near, far = item_of(chain, "Near"), item_of(chain, "Far")
    assert (near.text(VOLUME), near.text(SHARE), near.text(HELD)) == ("900.0", "75%", "✓ held")
    assert (far.text(VOLUME), far.text(SHARE), far.text(HELD)) == ("300.0", "25%", "○ not held")


def test_the_figures_above_the_tree(chain):
    values = [card.figure.value for card in chain.figures]
    assert values == ["2", "50%", "75%"]
    assert chain.figures[2].figure.detail == "1 sub-dealer carries 75% of the volume"


def test_another_visit_holds_the_other_one_too(chain, book, services, subs):
    put(book, Visit(dealer_id=subs["Far"], held_on=TODAY))
    assert chain.figures[1].figure.value == "100%"


def test_a_dealer_of_the_chain_is_opened_but_not_the_one_shown(chain, qtbot, subs):
    with qtbot.waitSignal(chain.dealer_opened) as asked:
        chain.tree.itemDoubleClicked.emit(item_of(chain, "Far"), 0)
    assert asked.args == [subs["Far"]]
    with qtbot.assertNotEmitted(chain.dealer_opened):
        chain.tree.itemDoubleClicked.emit(item_of(chain, "Minsheng"), 0)


def test_a_dealer_without_sub_dealers_says_how_they_come_in(chain, region):
    assert chain.hint.isHidden()
    chain.show_dealer(region.lantian)
    assert not chain.hint.isHidden()
    assert [card.figure.value for card in chain.figures] == ["0", "—", "—"]


def test_a_dealer_that_is_gone_leaves_an_empty_tree(chain, services, region):
    services.dealers.delete([region.minsheng])
    assert chain.tree.topLevelItemCount() == 0
