"""R3 on screen: planned against actual by posture and by customer, the budget typed in place."""

from datetime import date

import pytest

from app.changes import Step
from app.models import Visit
from app.services.scope import scope_for
from app.terms import Resource
from app.ui.portfolio.resource_model import ACTUAL, CUSTOMER, PLANNED
from app.ui.portfolio.resource_page import ResourcePage

from .conftest import TODAY


@pytest.fixture
def visits(book, customers):
    """Six hours to 东方重工 (retain), two to 海诚银行 (acquire), one without minutes to 石城印务 (unplaced)."""
    with book.write(Step("SAVE_VISIT")) as session:
        for name, minutes in (("东方重工", 360), ("海诚银行", 120), ("石城印务", None)):
            session.add(Visit(customer_id=customers[name], held_on=date(2026, 6, 1), minutes=minutes))


@pytest.fixture
def open_page(qtbot, context):
    opened = []  # qtbot holds no page, which could then vanish while it is being painted

    def open_():
        page = ResourcePage(context)
        opened.append(page)
        qtbot.addWidget(page)
        page.resize(1366, 640)
        with qtbot.waitSignal(page.loaded, timeout=20_000):
            page.show()
            page.set_scope(scope_for(TODAY))
        return page

    yield open_
    opened.clear()


def cells(page, column):
    return [page.model.index(row, column).data() for row in range(page.model.rowCount())]


def test_the_title_names_the_largest_drift(visits, open_page):
    page = open_page()
    assert page.chart.accessibleName() == "Defend gets 75% of the effort, 40 points more than planned"
    chart = page.export_chart_spec()
    assert chart is not None
    assert chart.spec.categories == ("Attack", "Defend", "Maintain")
    assert [series.labels for series in chart.spec.series] == [("50%", "35%", "15%"), ("25%", "75%", "0%")]


def test_customers_with_their_plan_and_visits(visits, open_page):
    page = open_page()
    rows = dict(zip(cells(page, CUSTOMER), zip(cells(page, PLANNED), cells(page, ACTUAL), strict=True), strict=True))
    assert rows["海诚银行"] == ("75", "2")
    assert rows["东方重工"] == ("46", "6")
    assert rows["石城印务"] == ("0", "4")
    assert page._count.text() == "7 customers"


def test_any_column_sorts(visits, open_page):
    page = open_page()
    page.model.sort(ACTUAL)
    found = [float(cell) for cell in cells(page, ACTUAL)]
    assert found == sorted(found)


def test_the_unplaced_are_listed_on_their_own(visits, open_page):
    page = open_page()
    page.unplaced.click()
    assert cells(page, CUSTOMER) == ["石城印务"]
    assert page._count.text() == "1 of 7 customers"


def test_a_typed_budget_is_one_undo_step_and_plans_anew(qtbot, visits, open_page, services):
    page = open_page()
    page.budget.number.setText("320")
    page.budget.number.setModified(True)
    with qtbot.waitSignal(page.loaded, timeout=20_000):
        page.budget.number.commit()
    assert services.settings.whole("resource_hours") == 320
    assert dict(zip(cells(page, CUSTOMER), cells(page, PLANNED), strict=True))["海诚银行"] == "151"
    services.history.undo()
    assert services.settings.whole("resource_hours") == 160


def test_money_without_a_budget_has_no_plan(qtbot, visits, open_page):
    page = open_page()
    with qtbot.waitSignal(page.loaded, timeout=20_000):
        page.budget.choices.button(list(Resource).index(Resource.MONEY)).click()
    assert page.chart.accessibleName() == "No budget is set, so there is no plan to compare with"
    assert set(cells(page, PLANNED)) == {"—"}


def test_without_visits_it_says_what_is_needed(customers, open_page):
    page = open_page()
    assert page.chart.accessibleName().startswith("No visit was held in this period")
    assert page._notes.text().startswith("Add visits on the customers' pages")


def test_enter_opens_the_customer(qtbot, visits, open_page, customers):
    page = open_page()
    page.model.sort(CUSTOMER)
    first = cells(page, CUSTOMER)[0]
    with qtbot.waitSignal(page.opened) as opened:
        page.table.activated.emit(page.model.index(0, CUSTOMER))
    assert opened.args == [customers[first]]
