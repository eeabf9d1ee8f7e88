"""The page of a company that owes: invoices, payments, promises, its limit and its credit file."""

from datetime import timedelta

import pytest

from app.models import Payment
from app.services.parties import Party
from app.terms import LateReason
from tests.builders import TODAY, put
from tests.ui.credit.conftest import SCOPE, days_ago


@pytest.fixture
def party(owing):
    return Party("customer", owing["port"])


@pytest.fixture
def shown(page, party):
    page.open_party(party)
    return page.party


def numbers(table):
    return [row.number for row in table.rows_model.rows]


def edit(table, row, field, value):
    """As if typed in the cell."""
    model = table.rows_model
    column = [one.field for one in model.columns].index(field)
    assert model.setData(model.index(row, column), value)


def test_open_invoices_come_first_the_oldest_debt_on_top(shown):
    assert numbers(shown.cards.invoices.table) == ["P-1", "P-2"]
    assert shown.figures.text().startswith("¥200k open · oldest 96 days overdue")


def test_an_invoice_is_edited_in_its_cell(qtbot, shown, services, party):
    edit(shown.cards.invoices.table, 1, "due_on", TODAY - timedelta(days=5))
    qtbot.waitUntil(lambda: services.receivables.invoices(party, TODAY)[0].days_overdue == 5)


def test_a_payment_is_matched_to_the_invoice_chosen_in_its_cell(qtbot, book, page, party, services):
    put(book, Payment(customer_id=party.id, paid_on=days_ago(1), amount_cents=20_000_00))
    page.open_party(party)
    table = page.party.cards.payments.table
    second = services.receivables.invoices(party, TODAY)[0]
    assert second.number == "P-2"
    edit(table, 0, "invoice_id", second.id)
    qtbot.waitUntil(lambda: services.receivables.payments(party)[0].invoice_number == "P-2")
    assert services.receivables.invoices(party, TODAY)[0].open_cents == 0


def test_a_dispute_is_opened_by_its_reason_and_settled_by_the_button(qtbot, shown, services, party):
    card = shown.cards.invoices
    edit(card.table, 0, "late_reason", LateReason.DISPUTE.value)
    qtbot.waitUntil(lambda: card.table.rows_model.rows[0].is_disputed)
    card.table.selectRow(0)
    card.settle.click()
    assert not services.receivables.invoices(party, TODAY)[1].is_disputed


def test_a_credit_note_is_typed_above_zero_and_stands_apart(shown, services, party):
    card = shown.cards.notes
    card.new.open()
    for field, value in (("number", "G-1"), ("issued_on", TODAY), ("amount_cents", 5_000_00)):
        card.new.editors[field].set_value(value)
    card.new.button.click()
    assert numbers(card.table) == ["G-1"]
    assert numbers(shown.cards.invoices.table) == ["P-1", "P-2"]
    (row,) = [row for row in services.receivables.ageing(SCOPE).rows if row.party == party]
    assert (row.total_cents, row.credit_notes_cents) == (200_000_00, 5_000_00)


def test_a_company_on_hold_says_why(shown):
    card = shown.cards.standing
    assert card.state.text().startswith("On hold: ")
    assert "An invoice is long overdue" in card.state.text()


def test_a_limit_by_hand_needs_its_reason_and_binds(shown, services, party):
    card = shown.cards.standing
    card.set_hand.click()
    dialog = card.dialog
    dialog.editors["limit_set_cents"].set_value(300_000_00)
    dialog.editors["limit_set_until"].set_value(TODAY)
    dialog.save.click()
    assert dialog.remark.text() == "Reason is missing."
    dialog.editors["limit_set_reason"].set_value("Season")
    dialog.save.click()
    assert services.credit.get(party, TODAY).row.limit_cents == 300_000_00
    assert card.use.text() == "66.7% used: ¥200k of ¥300k"
    card.take_back.click()
    assert services.credit.get(party, TODAY).file.limit_set_cents is None


def test_a_score_is_saved_by_itself(shown, services, party):
    form = shown.cards.file.form
    form.editor("score_payment").set_value(100)
    form.editor("score_payment").committed.emit(100)
    assert services.credit.get(party, TODAY).file.score_payment == 100
    form.editor("score_payment").committed.emit(101)
    assert services.credit.get(party, TODAY).file.score_payment == 100


def test_a_promise_taken_back_counts_no_more(shown, services, party):
    services.collection.promise(party, 10_000_00, TODAY, today=TODAY)
    card = shown.cards.promises
    (promise,) = card.table.rows_model.rows
    card.on_deletion([promise])
    assert services.collection.promises(SCOPE, party=party) == ()


def test_esc_goes_back_and_a_deleted_company_leaves_too(page, shown, services, party):
    services.customers.delete([party.id])
    assert page.stack.currentWidget() is page.overview


def test_the_neighbours_follow_the_table_of_all(page, shown, owing):
    shown.next_asked.emit()
    assert shown.record_id == owing["clinic"]
    shown.previous_asked.emit()
    assert shown.record_id == owing["port"]
