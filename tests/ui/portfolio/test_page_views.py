"""The pages behind the chart: the full page of a customer, resources, the scorecard; Enter, F4 and the ways back."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.ui.portfolio.views import View

from .conftest import names


def page_of(page):
    """The full page of a customer that is shown."""
    assert page.views.shows_customer
    return page.views._customer


def test_enter_in_the_list_opens_the_full_page_and_escape_leads_back(page, customers):
    page.list_card.select(customers["海诚银行"])
    page.list_card.table.setFocus()
    QTest.keyClick(page.list_card.table, Qt.Key.Key_Return)
    assert page_of(page).record_id == customers["海诚银行"]
    QTest.keyClick(page_of(page), Qt.Key.Key_Escape)
    assert not page.views.shows_customer
    assert page.views.view is View.CHART
    assert page.list_card.selected_ids() == [customers["海诚银行"]]


def test_f4_and_details_open_the_side_panel(page, customers):
    page.list_card.select(customers["宁港集团"])
    page.list_card.table.setFocus()
    QTest.keyClick(page.list_card.table, Qt.Key.Key_F4)
    assert (page.panel.customer_id, page.panel.isVisible()) == (customers["宁港集团"], True)
    page.close_panel()
    page.list_card.select(customers["浦江大学"])
    page.list_card.head._details.click()
    assert page.panel.customer_id == customers["浦江大学"]
    assert not page.views.shows_customer


def test_the_panel_leads_to_the_full_page(page, customers):
    page.open_customer(customers["宁港集团"])
    page.panel.page_asked.emit(customers["宁港集团"])
    assert page_of(page).record_id == customers["宁港集团"]


def test_next_and_previous_follow_the_list(page, customers):
    first, second = (customers[name] for name in names(page)[:2])
    page.open_page(first)
    page_of(page).next_asked.emit()
    assert (page_of(page).record_id, page.selected_id) == (second, second)
    page_of(page).previous_asked.emit()
    page_of(page).previous_asked.emit()  # there is none before the first
    assert page_of(page).record_id == first


def test_a_double_click_on_a_bubble_opens_the_full_page(page, customers):
    chart = page.chart_card.chart
    at = chart.frame.spec.ids.tolist().index(customers["东方重工"])
    chart.activated.emit(at)
    assert page_of(page).record_id == customers["东方重工"]


def test_a_deleted_customer_closes_its_page(page, services, customers):
    page.open_page(customers["天目医药"])
    services.customers.delete([customers["天目医药"]])
    assert not page.views.shows_customer
    assert "天目医药" not in names(page)


def test_resources_and_scorecard_are_a_click_away(page, qtbot):
    for view in (View.RESOURCES, View.SCORECARD, View.CHART):
        page.views.switch.button(view).click()
        assert page.views.view is view
        shown = page.views._stack.currentWidget()
        assert shown is page.views._page(view)
        qtbot.waitUntil(lambda shown=shown: not getattr(shown, "is_reading", False))


def test_the_small_resources_lead_to_the_page(page, qtbot):
    page.lower_card.resources_asked.emit()
    assert page.views.view is View.RESOURCES
    qtbot.waitUntil(lambda: not page.views._page(View.RESOURCES).is_reading)


def test_a_customer_searched_for_comes_back_to_the_chart(page, customers, qtbot):
    page.views.show_view(View.SCORECARD)
    qtbot.waitUntil(lambda: not page.views._page(View.SCORECARD).is_reading)
    page.open_customer(customers["海诚银行"])
    assert page.views.view is View.CHART
    assert page.panel.customer_id == customers["海诚银行"]


def test_the_customers_of_the_curve_are_selected_everywhere(page, customers):
    chosen = (customers["海诚银行"], customers["东方重工"])
    page.lower_card.ids_chosen.emit(chosen)
    assert page.chart_card.chart.selected_ids == chosen
    assert set(page.list_card.selected_ids()) == set(chosen)
