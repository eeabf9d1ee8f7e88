"""A book of more than 3,000 customers is read and charted beside the GUI thread; answers that come too late are dropped."""

from datetime import date

import pytest

from app.changes import Step
from app.models import Customer
from app.terms import Lens
from app.ui.tab_page import AT_ONCE

from .conftest import TODAY, choose, day_of, open_page


@pytest.fixture
def large_page(qtbot, context, book):
    with book.write(Step("ADD_CUSTOMER")) as session:
        rows = [(f"Customer {number}", number * 10_000, TODAY.isoformat()) for number in range(1, AT_ONCE + 51)]
        session.add_rows(Customer, ("name", "potential_cents", "potential_on"), rows)
    return open_page(qtbot, context)


def shown(page):
    return page.export_chart_spec().spec


def test_another_colour_is_worked_out_beside_the_window(large_page, qtbot):
    before = shown(large_page)
    with qtbot.waitSignal(large_page.loaded, timeout=20_000):
        choose(large_page.chart_card.lenses.colour, "STRATEGY")
        assert large_page.is_reading
        assert large_page.reading.text == "Reading the customers…"
        assert shown(large_page) is before
    assert large_page.reading.isHidden()
    assert {entry.name for entry in shown(large_page).legend} == {"Acquire", "Disrupt", "Abandon"}


def test_only_the_last_of_several_choices_is_shown(large_page, qtbot):
    answers = []
    large_page.loaded.connect(lambda: answers.append(shown(large_page).subtitle.split(" · ")[0]))
    for lens in (Lens.TIERS, Lens.BCG, Lens.ATTACK_DEFENCE, Lens.CAPABILITY):
        large_page.choose_lens(lens)
    qtbot.waitUntil(lambda: not large_page.is_reading, timeout=20_000)
    assert answers == ["Potential and capability"]


def test_a_day_chosen_while_reading_wins(large_page, qtbot):
    large_page.choose_lens(Lens.TIERS)
    day_of(large_page, 1)
    qtbot.waitUntil(lambda: not large_page.is_reading, timeout=20_000)
    loaded = large_page._loaded
    assert (loaded.time.day, loaded.choice.lens) == (date(2026, 9, 30), Lens.TIERS)
    assert not large_page.list_card.model.editable
