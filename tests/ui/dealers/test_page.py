"""The dealers tab as a whole: pages, head, profile, history, comparison, what is below the form, the whys."""

from PySide6.QtWidgets import QPushButton

from app.services.scope import scope_for
from app.terms import TableKind
from app.ui.dealers.compare_dialog import CompareDialog
from app.ui.dealers.history_dialog import EvaluationDialog, evaluation_dialog
from app.ui.dealers.new_dealer_dialog import NewDealerDialog
from app.ui.dealers.pages import DealerView
from app.ui.settings import UserSettings
from app.ui.widgets.why_popover import WhyPopover
from tests.builders import a_dealer
from tests.ui.dealers.conftest import TODAY, open_page, settle


def words(page):
    """Of the popover shown last."""
    return page.window().findChildren(WhyPopover)[-1].words


def test_the_best_dealer_is_shown_first(page):
    assert page.pages.head.name.text() == "恒泰商贸"
    assert page.pages.head.total.text() == "70.4 · Dealer B"
    assert "last round" in page.pages.head.state.text()


def test_the_profile_lays_this_round_over_the_last(page):
    spec = page.pages.evaluation.profile.profile.chart.chart_to_export().spec
    assert [line.kind for line in spec.lines] == ["filled", "dashed", "dotted"]
    assert spec.title == "Strongest: Outlets 5.0; weakest: Loyalty 2.0"
    assert spec.subtitle.endswith("best of the region: Lantian 40.0")


def test_the_history_runs_from_the_oldest_round(page):
    page.pages.evaluation.profile.tabs.setCurrentIndex(1)
    spec = page.export_chart_spec().spec
    assert spec.lines[0].values == (40.0, 70.4)
    assert spec.title == "Up 30.4 points since the first round"


def test_an_old_evaluation_opens_as_it_was_recorded(page, context, region):
    records = page.pages.evaluation._loaded.records
    dialog = evaluation_dialog(context, records[1].id, records, page)
    assert isinstance(dialog, EvaluationDialog)
    assert {row.boxes.mark for row in dialog.form.rows} == {2}
    assert dialog.total.text() == "40.0 · Dealer D"


def test_a_dealer_found_by_search_is_shown_whatever_the_filter(qtbot, page, region):
    page.pages.list.text.setText("Lantian")
    page.open_record(TableKind.DEALERS, region.minsheng)
    settle(qtbot, page)
    assert page.pages.head.name.text() == "Minsheng"


def test_why_the_total_is_what_it_is(page):
    page.pages.head.total.click()
    found = words(page)
    assert found.title == "Total: 70.4 · Dealer B"
    assert dict(found.rows)["Outlets"] == "14 × 5 ÷ 5 = 14.0"


def test_why_the_four_bigs_and_the_risk_are_what_they_are(page):
    buttons = page.pages.evaluation.form.flags.findChildren(QPushButton)
    bigs, risk = buttons[-2:]
    bigs.click()
    assert dict(words(page).rows)["Mark: Loyalty"] == "2.0"
    risk.click()
    assert words(page).title == "Risk of diversion: too little is known"


def test_credit_and_chain_stand_below_the_form(page):
    evaluation = page.pages.evaluation
    assert evaluation.credit.lines.text().startswith("Receivable ¥0")
    assert evaluation.chain.lines.text().splitlines()[0] == "Maker → 恒泰商贸 → 24 sub-dealers → 1,690 outlets"


def test_a_task_of_the_action_plan_is_kept(qtbot, page, services, region):
    plan = page.pages.evaluation.plan
    plan.new.open()
    plan.new.editors["title"].set_value("Price-list audit")
    plan.new.button.click()
    settle(qtbot, page)
    assert [task.rep_id for task in services.dealers.tasks(region.hengtai)] == [region.anna]
    assert [task.title for task in page.pages.evaluation.plan.table.rows_model.rows] == ["Price-list audit"]


def test_dealers_are_compared_side_by_side(qtbot, context, region, page):
    dialog = CompareDialog(context, scope_for(TODAY), [region.hengtai, region.lantian], page)
    qtbot.addWidget(dialog)
    rows = {
        dialog.table.verticalHeaderItem(row).text(): [dialog.table.item(row, column).text() for column in range(2)]
        for row in range(dialog.table.rowCount())
    }
    assert rows["Total, points"] == ["70.4", "40.0"]
    assert rows["Loyalty"] == ["2.0", "2.0"]
    dialog.choices[2].committed.emit(dialog.choices[2].set_value(region.minsheng))
    assert dialog.table.columnCount() == 3
    assert len(dialog.radar.chart.chart_to_export().spec.lines) == 2


def test_a_new_dealer_is_saved_and_what_is_refused_is_said(qtbot, context, services):
    dialog = NewDealerDialog(context)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.editors["name"].setText("Runfeng")
    dialog.editors["name"].setModified(True)
    dialog.editors["legal_kind"].set_value("AGENT")
    dialog.editors["legal_kind"].committed.emit("AGENT")
    dialog.accept()
    assert dialog.isVisible() and dialog._refused.isVisible()
    dialog.editors["commission_bp"].set_value(5)
    dialog.accept()
    assert services.dealers.get(dialog.dealer_id).commission_bp == 500


def test_without_dealers_the_tab_says_what_belongs_here(qtbot, context):
    page = open_page(qtbot, context)
    assert page.empty.isVisible() and page.empty.new.isEnabled()


def test_too_many_large_dealers_of_a_region_are_flagged(qtbot, context, book, region):
    for number in range(5):
        a_dealer(book, f"Large {number}", area_id=region.area, volume_cents=100_000_00)
    page = open_page(qtbot, context)
    assert page.pages.list.regions.text().startswith("Zhejiang: Too many large dealers")
    page.pages.list.regions.click()
    assert words(page).title == "Large dealers by region"


def test_the_tab_comes_back_as_it_was_left(qtbot, context, page, tmp_path):
    settings = UserSettings(tmp_path / "settings.ini")
    page.pages.list.shown.setCurrentIndex(1)
    page.save_state(settings)
    again = open_page(qtbot, context)
    again.restore_state(settings)
    assert again.pages.list.filter.shown == "DUE"
    assert again.pages.view is DealerView.EVALUATION


def test_the_pages_behind_the_switch_are_brought_in_when_asked_for(page):
    for view in DealerView:
        page.pages.show_view(view)
        assert page.pages.page().isVisible()
