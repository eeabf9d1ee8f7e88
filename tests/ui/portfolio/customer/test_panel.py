"""The side panel: classes and flags of the customer shown, the next visit due, the way to the full page."""

from datetime import date

import pytest

from app.services.scope import scope_for
from app.terms import Tier
from app.ui.portfolio.customer.panel import CustomerPanel
from app.ui.widgets.percent_edit import PercentEdit
from app.ui.widgets.searched_name import SearchedName

from ..conftest import TODAY


@pytest.fixture
def panel(qtbot, context, customers, services):
    panel = CustomerPanel(context)
    qtbot.addWidget(panel)
    panel.resize(340, 700)
    panel.set_view(services.portfolio.view(scope_for(TODAY)))
    panel.show_customer(customers["海诚银行"])
    panel.show()
    return panel


def test_classes_and_share_are_shown(panel):
    assert panel.summary.tags.texts[0] == "Acquire"
    assert panel.summary.share.text() == "Sales ¥1.6M of ¥8M a year, share 20%"


def test_a_customer_without_a_potential_is_unplaced(panel, customers):
    panel.show_customer(customers["石城印务"])
    assert panel.summary.tags.texts[0] == "Unplaced"
    assert panel.summary.share.text().endswith("potential not known")
    assert "Potential unknown" in panel.summary.flags.text()


def test_the_next_visit_due_follows_the_tier(panel, services, customers):
    services.customers.override_tier([customers["海诚银行"]], Tier.A1, "board", date(2027, 6, 30))
    services.customer_file.save_visit(None, {"customer_id": customers["海诚银行"], "held_on": date(2026, 11, 20)})
    panel.set_view(services.portfolio.view(scope_for(TODAY)))
    assert panel.summary.visit.text().startswith("Next visit due 2")


def test_the_full_page_is_asked_for(qtbot, panel, customers):
    with qtbot.waitSignal(panel.page_asked) as asked:
        panel.full_page.click()
    assert asked.args == [customers["海诚银行"]]


def test_a_new_customer_has_no_classes_yet(panel):
    panel.show_new()
    assert not panel.summary.isVisibleTo(panel)
    assert not panel.full_page.isVisibleTo(panel)


@pytest.mark.parametrize(("typed", "points"), [("12.5", 1250), ("−3%", -300), ("７ ％", 700), ("0", 0)])
def test_percent_is_kept_in_basis_points(qtbot, typed, points):
    edit = PercentEdit()
    qtbot.addWidget(edit)
    assert edit.read(typed) == points
    edit.set_value(points)
    assert edit.read(edit.text()) == points


def test_what_is_no_number_is_no_percent(qtbot):
    edit = PercentEdit()
    qtbot.addWidget(edit)
    with pytest.raises(ValueError, match="soon"):
        edit.read("soon")


def test_a_parent_is_found_by_its_name_or_stays(qtbot, services, customers):
    edit = SearchedName(services.lookups.customers, services.lookups.customer_name, "")
    qtbot.addWidget(edit)
    edit.set_value(customers["宁港集团"])
    edit.setText("nobody")
    edit.setModified(True)
    edit._settle()
    assert edit.text() == "宁港集团"
    edit.setText("东方重工")
    edit.setModified(True)
    edit._settle()
    assert edit.value() == customers["东方重工"]
