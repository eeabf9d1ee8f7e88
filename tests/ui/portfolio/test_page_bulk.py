"""Several customers at once: the bar over the cut lines asks, and every answer is one undo step."""

from datetime import date

import pytest

from app.terms import Tier
from app.ui.portfolio.assign_dialogs import AssignDialog

CHOSEN = ("东方重工", "海诚银行", "天目医药")


@pytest.fixture
def chosen(page, customers):
    """Ids of three customers, selected."""
    ids = tuple(customers[name] for name in CHOSEN)
    page._on_ids_chosen(ids)
    return ids


@pytest.fixture
def dialog(page, chosen):
    """Opens the dialog of one button of the bar."""

    def open_dialog(action):
        page.chart_card.bar.buttons[action].click()
        return page.findChildren(AssignDialog)[-1]

    return open_dialog


def of_all(services, ids, field):
    return [getattr(services.customers.get(one), field) for one in ids]


def test_the_bar_shows_what_is_selected(page, chosen):
    assert page.chart_card.bar.figures.text() == "3 customers · potential ¥13.1M · sales ¥5.6M"
    assert page.chart_card.cuts.isHidden()
    page.chart_card.bar.clear.click()
    assert page.chart_card.bar.isHidden()
    assert page.chart_card.cuts.isVisible()
    assert page.selected_id is None


def test_one_customer_drawn_round_opens_the_bar_and_a_click_does_not(page, customers):
    chart = page.chart_card.chart
    one = chart.frame.spec.ids.tolist().index(customers["海诚银行"])
    chart.catch([one], adding=False)
    assert page.chart_card.bar.figures.text().startswith("1 customer ")
    assert page.chart_card.bar.isVisible()
    chart.pick(one)
    assert page.chart_card.bar.isHidden()


def test_a_rep_is_assigned_and_undone_at_once(services, dialog, chosen):
    rep = services.lookups.add("rep", "何俊")
    before = of_all(services, chosen, "owner_id")
    asked = dialog("rep")
    asked.entry.set_value(rep)
    asked.confirm.click()
    assert of_all(services, chosen, "owner_id") == [rep] * 3
    services.history.undo()
    assert of_all(services, chosen, "owner_id") == before


def test_an_area_is_taken_away_and_undone_at_once(services, dialog, chosen):
    before = of_all(services, chosen, "area_id")
    asked = dialog("area")
    asked.entry.set_value(None)
    asked.confirm.click()
    assert of_all(services, chosen, "area_id") == before  # an empty field alone takes nothing away
    asked.nobody.setChecked(True)
    asked.confirm.click()
    assert of_all(services, chosen, "area_id") == [None] * 3
    services.history.undo()
    assert of_all(services, chosen, "area_id") == before


def test_a_tier_by_hand_needs_its_reason(services, dialog, chosen):
    asked = dialog("tier")
    asked.confirm.click()
    assert asked._missing.text() == "A tier set by hand needs a reason."
    assert of_all(services, chosen, "tier_override") == [None] * 3
    asked.reason.set_value("Listed group, opens the region")
    asked.confirm.click()
    assert of_all(services, chosen, "tier_override") == [Tier.A1] * 3
    services.history.undo()
    assert of_all(services, chosen, "tier_override_reason") == [None] * 3


def test_everyone_gets_the_task(services, dialog, chosen):
    asked = dialog("task")
    asked.confirm.click()
    assert asked._missing.text() == "Say what is to be done."
    asked.task.set_value("Agree the plan for next year")
    asked.due.set_value(date(2026, 12, 1))
    asked.confirm.click()
    tasks = [services.customer_file.tasks(one) for one in chosen]
    assert [[(task.title, task.due_on) for task in each] for each in tasks] == [
        [("Agree the plan for next year", date(2026, 12, 1))]
    ] * 3
    services.history.undo()
    assert [services.customer_file.tasks(one) for one in chosen] == [()] * 3


def test_vip_is_marked_and_unmarked(page, services, chosen):
    mark, unmark = page.chart_card.bar.vip.menu().actions()
    mark.trigger()
    assert of_all(services, chosen, "is_vip") == [True] * 3
    unmark.trigger()
    assert of_all(services, chosen, "is_vip") == [False] * 3
    services.history.undo()
    assert of_all(services, chosen, "is_vip") == [True] * 3


def test_the_selection_stays_after_the_edit(page, chosen):
    page.chart_card.bar.vip.menu().actions()[0].trigger()
    assert page.chart_card.chart.selected_ids == chosen
    assert page.chart_card.bar.isVisible()
