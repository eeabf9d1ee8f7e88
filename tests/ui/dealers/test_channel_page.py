"""Own sales or dealers, the plan by six principles, and the large dealers of each area (R25, R26)."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.services.scope import scope_for
from app.terms import ChannelCondition, ChannelPrinciple
from app.ui.dealers.channel_page import ChannelPage
from tests.builders import a_dealer, a_sale, an_area

from .conftest import TODAY


@pytest.fixture
def channel(qtbot, context, region):
    page = ChannelPage(context)
    qtbot.addWidget(page)
    page.set_scope(scope_for(TODAY))
    page.show_area(None)
    page.show()
    return page


def choose(combo, value):
    combo.setCurrentIndex(combo.findData(value))
    combo.activated.emit(combo.currentIndex())


def mark(page, conditions, own, dealers):
    for condition in conditions:
        line = page.cards.choice.lines[condition]
        choose(line.own, own)
        choose(line.dealer, dealers)


def test_six_conditions_marked_for_both_ways_speak(channel):
    verdict = channel.cards.choice.verdict
    mark(channel, tuple(ChannelCondition)[:5], 2, 4)
    assert verdict.text() == "Mark at least 6 conditions for both ways; so far 5."
    mark(channel, tuple(ChannelCondition)[5:6], 2, 4)
    assert verdict.text() == "The conditions speak for dealers, 24 to 12."
    mark(channel, tuple(ChannelCondition)[:6], 4, 2)
    assert verdict.text() == "The conditions speak for own sales, 24 to 12."
    mark(channel, tuple(ChannelCondition)[:6], 3, 3)
    assert verdict.text().startswith("Neither way is clearly ahead, 18 to 18")


def test_a_mark_taken_away_is_one_step_back(channel, services):
    mark(channel, ChannelCondition, 5, 1)
    choose(channel.cards.choice.lines[ChannelCondition.CAPITAL].own, None)
    assert channel.cards.choice.own_total.text() == "35"
    services.history.undo()
    assert channel.cards.choice.own_total.text() == "40"


def test_each_area_has_its_own_sheet(channel, services, region):
    note = channel.cards.choice.lines[ChannelCondition.ORDER_SIZE].note
    note.setFocus()
    QTest.keyClicks(note, "Most orders under 50,000")
    QTest.keyClick(note, Qt.Key.Key_Return)
    channel.show_area(region.area)
    assert note.text() == ""
    channel.show_area(None)
    assert note.text() == "Most orders under 50,000"


def test_the_area_chosen_here_stays_when_the_tab_tells_the_same_one_again(channel, region):
    channel.area.setCurrentIndex(channel.area.findData(region.area))
    channel.show_area(None)
    assert channel.area_id == region.area


def test_a_note_to_a_principle_is_counted(channel, services):
    note = channel.cards.principles.notes[ChannelPrinciple.COVERAGE]
    note.setFocus()
    note.setPlainText("Three towns have no outlet")
    QTest.keyClick(note, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert services.dealers.channel(None).principles[ChannelPrinciple.COVERAGE] == "Three towns have no outlet"
    assert channel.cards.principles.heading.text() == "Plan of the channel: 1 of 6 questions answered"


def test_an_area_with_one_large_dealer_depends_on_it(channel, book, region, qtbot):
    month = (TODAY - timedelta(days=40)).replace(day=1)
    a_sale(book, None, month, 900_000, dealer_id=region.hengtai)
    a_sale(book, None, month, 10_000, dealer_id=region.lantian)
    (row,) = channel.cards.regions.table.rows_model.rows
    assert (row.name, row.dealers, row.large, row.flag) == ("Zhejiang", 3, ("恒泰商贸",), "▲ Too few large dealers")
    with qtbot.waitSignal(channel.dealer_opened) as asked:
        channel.cards.regions.table.opened.emit(row)
    assert asked.args == [region.hengtai]


def test_a_new_area_can_be_chosen_at_once(channel, book):
    south = an_area(book, "Far south")
    a_dealer(book, "Nanhai", area_id=south)
    assert channel.area.findData(south) > 0
