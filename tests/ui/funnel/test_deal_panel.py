"""The side panel: every field one undo step, flags and history in words."""

from datetime import UTC, date, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.changes import Step
from app.services.deals import HistoryEntry
from app.terms import DealStage, SlipReason
from app.ui.funnel.customer_edit import CustomerEdit
from app.ui.funnel.deal_history import HistoryWords

from .conftest import TODAY, stage_of


@pytest.fixture
def panel(page, deals):
    page.open_deal(deals["Phase II"])
    return page.panel


def enter(editor, text):
    """Typed as a whole and committed with Enter."""
    editor.setText(text)
    editor.setModified(True)
    QTest.keyClick(editor, Qt.Key.Key_Return)


def test_it_shows_the_deal(panel):
    assert panel.isVisible()
    assert panel.title.text() == "Ninggang Port"
    assert panel.form.editor("name").text() == "Phase II"
    assert panel.form.editor("customer_id").text() == "Ninggang Port"
    assert "put off to a later month 2 times" in panel.remarks.text()


def test_an_amount_is_saved_and_undone_alone(panel, page, services, deals):
    enter(panel.form.editor("amount_cents"), "500k")
    assert services.deals.get(deals["Phase II"]).amount_cents == 500_000_00
    assert page.board.models[DealStage.NEEDS].card(0).amount_cents in (500_000_00, 100_000_00)
    services.history.undo()
    assert services.deals.get(deals["Phase II"]).amount_cents == 760_000_00
    assert panel.form.editor("amount_cents").value() == 760_000_00


def test_a_name_cannot_be_empty(panel, services, deals):
    enter(panel.form.editor("name"), "")
    assert services.deals.get(deals["Phase II"]).name == "Phase II"


def test_a_later_month_counts_as_a_slip(panel, services, deals):
    enter(panel.form.editor("expected_close"), "2026-11-30")
    enter(panel.form.editor("expected_close"), "2027-01-15")
    record = services.deals.get(deals["Phase II"])
    assert (record.expected_close, record.slips) == (date(2027, 1, 15), 3)


def test_the_stage_moves_the_card(panel, page, services, deals):
    contact = services.customers.save_contact(None, {"name": "Chen Wei"})
    met = {"need": "one view", "need_contact_id": contact, "want": "to be first", "budget_cents": 1}
    services.deals.save(deals["Phase II"], met, TODAY)
    panel.form.editor("stage").committed.emit("VALUE")
    assert stage_of(services, deals["Phase II"]) is DealStage.VALUE
    assert list(page.board.models[DealStage.VALUE].ids) == [deals["Phase II"]]
    assert panel.form.editor("stage").value() == "VALUE"


def test_the_newest_push_asks_for_its_reason(panel, services, deals):
    assert not panel.slip.isVisible()
    enter(panel.form.editor("expected_close"), "2026-11-30")
    enter(panel.form.editor("expected_close"), "2027-01-15")
    assert panel.slip.isVisible()
    panel.slip.editor("reason").committed.emit("BUDGET")
    assert [slip.reason for slip in services.deal_file.slips(deals["Phase II"])] == [SlipReason.BUDGET]


def test_need_and_decision_are_fields_like_the_others(panel, services, deals):
    enter(panel.needs.editor("rival"), "Nordwind")
    assert services.deals.get(deals["Phase II"]).rival == "Nordwind"
    assert "Rival: — → Nordwind" in panel.history.accessibleName()


def test_the_full_page_is_asked_for(panel, deals, qtbot):
    with qtbot.waitSignal(panel.page_asked) as asked:
        panel.open_page.click()
    assert asked.args == [deals["Phase II"]]


def test_a_lost_deal_has_a_reason_to_edit(page, services, deals):
    page.open_deal(deals["Spares"])
    assert page.panel.loss.isVisible()
    page.panel.loss.editor("loss_reason").committed.emit("PRICE")
    assert services.deals.get(deals["Spares"]).loss_reason == "PRICE"
    page.open_deal(deals["Phase II"])
    assert not page.panel.loss.isVisible()


def test_it_follows_the_selection(panel, page, deals, qtbot):
    page.board.select_ids([deals["Substation"]])
    qtbot.waitUntil(lambda: panel.deal_id == deals["Substation"])


def test_it_folds_away_when_its_deal_is_deleted(panel, page):
    panel.delete.click()
    assert not panel.isVisible()


def test_it_folds_away_when_adding_is_undone(page, services):
    page.open_deal(services.deals.save(None, {"name": "Mistake"}, TODAY))
    services.history.undo()
    assert not page.panel.isVisible()


def test_escape_folds_it_away_and_the_board_has_the_keys(panel, page):
    QTest.keyClick(panel, Qt.Key.Key_Escape)
    assert not panel.isVisible()
    assert any(view.hasFocus() for view in page.board.views.values())


def test_history_in_words(panel, services, deals):
    services.deals.move_to_stage([deals["Phase II"]], DealStage.VALUE, TODAY)
    services.deals.save(deals["Phase II"], {"amount_cents": 800_000_00}, TODAY)
    said = panel.history.accessibleName()
    assert "Stage: Needs → Value" in said
    assert "Amount: ¥760,000 → ¥800,000" in said
    assert "Add a deal" in said


def test_history_names_people_and_days(services, deals, context):
    owner = services.deals.get(deals["Phase II"]).owner_id
    at = datetime(2026, 11, 20, 12, 0, tzinfo=UTC)
    step = Step("EDIT_DEAL", {"name": ""})
    entries = [
        HistoryEntry(at, step, "expected_close", None, "2026-12-01"),
        HistoryEntry(at, step, "stage_since", "2026-01-01", "2026-11-20"),
        HistoryEntry(at, step, "owner_id", None, owner),
    ]
    lines = HistoryWords(services, context.formats).lines(entries)
    assert [line.text for line in lines] == ["Owner: — → Zhao Min", "Expected close: — → 1 Dec 2026"]
    assert {line.day for line in lines} == {at.astimezone().date()}


@pytest.fixture
def customer_edit(qtbot, services, deals):
    edit = CustomerEdit(services.lookups.customers, lambda name: services.customers.save(None, {"name": name}))
    qtbot.addWidget(edit)
    return edit


def test_a_customer_is_found_by_part_of_the_name(customer_edit, qtbot):
    customer_edit.setText("textile")
    customer_edit.offer()
    with qtbot.waitSignal(customer_edit.committed) as signal:
        customer_edit.choose(0)
    assert customer_edit.text() == "Wuyue Textile"
    assert customer_edit.value() == signal.args[0]


def test_an_unknown_customer_is_added_only_when_chosen(customer_edit, services):
    enter(customer_edit, "Brand New")
    assert customer_edit.text() == ""
    customer_edit.setText("Brand New")
    customer_edit.offer()
    customer_edit.choose(0)
    assert services.lookups.customer_name(customer_edit.value()) == "Brand New"


def test_emptying_takes_the_customer_away(customer_edit):
    customer_edit.set_value((1, "Ninggang Port"))
    enter(customer_edit, "")
    assert customer_edit.value() is None
