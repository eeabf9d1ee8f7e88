"""The value chain below a dealer and the channel sheets (R26)."""

from datetime import date
from decimal import Decimal

import pytest

from app.errors import RuleError
from app.methods.channel_choice import ChannelWay
from app.methods.dealer_chain import ChainKind
from app.models import Dealer, Visit
from app.services.dealer_views import ChainNode
from app.services.services import Services
from app.storage.book import Book
from app.terms import ChannelCondition, ChannelPrinciple, Status
from tests.builders import SET_UP, TODAY, a_dealer, an_area, put


def drawn(node: ChainNode) -> list[object]:
    return [node.name or node.kind.value, *(drawn(child) for child in node.children)]


def test_the_chain_from_maker_to_consumer(services: Services, book: Book) -> None:
    first = a_dealer(book, "First", sub_dealers=5)
    second = a_dealer(book, "Second", parent_id=first, volume_cents=300, outlets_covered=40)
    third = a_dealer(book, "Third", parent_id=second, volume_cents=100)
    put(book, Visit(dealer_id=second, held_on=TODAY))
    put(book, Visit(dealer_id=third, held_on=date(2026, 1, 1)))
    put(book, Visit(dealer_id=third, held_on=date(2026, 12, 1)))
    view = services.dealers.chain(first, TODAY)
    assert drawn(view.root) == ["MAKER", ["First", ["Second", ["Third"], ["OUTLET", ["CONSUMER"]]], ["SUB_DEALER"]]]
    primary = view.root.children[0]
    assert (primary.kind, primary.children[1].count) == (ChainKind.PRIMARY, 4)
    assert primary.children[0].children[1].count == 40
    assert [child.is_held for child in (primary.children[0], primary.children[0].children[0])] == [True, False]
    assert (view.sub_dealers, view.hold_rate, view.largest_share) == (2, Decimal("0.5"), Decimal("0.75"))
    assert (view.carrying, view.carrying_share) == (1, Decimal("0.75"))


def test_the_chain_of_a_sub_dealer_shows_whom_it_buys_from(services: Services, book: Book) -> None:
    first = a_dealer(book, "First")
    second = a_dealer(book, "Second", parent_id=first)
    a_dealer(book, "Sister", parent_id=first)
    view = services.dealers.chain(second, TODAY)
    assert drawn(view.root) == ["MAKER", ["First", ["Second"]]]
    assert (view.hold_rate, view.largest_share, view.carrying) == (None, None, 0)
    with pytest.raises(RuleError, match="UNKNOWN_RECORD"):
        services.dealers.chain(99, TODAY)


def test_a_loop_in_an_imported_file_ends_where_it_closes(services: Services, book: Book) -> None:
    first = a_dealer(book, "First")
    second = a_dealer(book, "Second", parent_id=first)
    with book.write(SET_UP) as session:
        session.get_one(Dealer, first).parent_id = second
    assert drawn(services.dealers.chain(first, TODAY).root) == ["MAKER", ["Second", ["First", ["Second"]]]]


def test_own_sales_or_dealers(services: Services, book: Book) -> None:
    east = an_area(book)
    assert services.dealers.channel(east).choice.status is Status.MISSING
    for condition in list(ChannelCondition)[:6]:
        services.dealers.set_channel_note(east, condition, {"own_mark": 2, "dealer_mark": 4, "text": "spread out"})
    view = services.dealers.channel(east)
    assert (view.choice.own_total, view.choice.dealer_total, view.choice.way) == (12, 24, ChannelWay.DEALERS)
    assert view.conditions[0].text == "spread out"
    assert services.dealers.channel(None).choice.marked == 0


def test_building_principles_have_notes_only(services: Services, book: Book) -> None:
    services.dealers.set_channel_note(None, ChannelPrinciple.WIN_WIN, {"text": "12 points for both"})
    assert services.dealers.channel(None).principles[ChannelPrinciple.WIN_WIN] == "12 points for both"
    services.dealers.set_channel_note(None, ChannelPrinciple.WIN_WIN, {"text": ""})
    assert book.rows("SELECT count(*) FROM channel_note") == [(0,)]
    services.history.undo()
    assert services.dealers.channel(None).principles[ChannelPrinciple.WIN_WIN] is not None


@pytest.mark.parametrize(
    ("key", "fields"),
    [(ChannelCondition.CAPITAL, {"own_mark": 6}), (ChannelPrinciple.COST, {"dealer_mark": 3})],
)
def test_marks_off_the_scale(
    services: Services, key: ChannelCondition | ChannelPrinciple, fields: dict[str, object]
) -> None:
    with pytest.raises(RuleError, match="SCORE_OUT_OF_RANGE"):
        services.dealers.set_channel_note(None, key, fields)


def test_an_area_nobody_knows(services: Services) -> None:
    with pytest.raises(RuleError, match="UNKNOWN_RECORD"):
        services.dealers.set_channel_note(99, ChannelPrinciple.COST, {"text": "x"})
