"""The full page of a deal: everything the book knows of it, each edit one step back."""

from datetime import date, timedelta
from pathlib import Path
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QMimeData, QObject, QPointF, Qt, QTimer, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton

from app.errors import RuleError
from app.services.scope import scope_for
from app.terms import DealStage, ForecastCategory, GateItem, SlipReason, VisitOutcome
from app.ui import background
from app.ui.funnel.deal_gate_fields import GateFields
from app.ui.funnel.deal_page import DealPage
from app.ui.funnel.deal_section import Statement

from .conftest import TODAY


@pytest.fixture
def full(qtbot, context, services, deals):
    """The page on Phase II, which is to close before Christmas."""
    services.deals.save(deals["Phase II"], {"expected_close": date(2026, 12, 15)}, TODAY)
    page = DealPage(context)
    qtbot.addWidget(page)
    page.resize(1366, 768)
    page.set_scope(scope_for(TODAY))
    page.show_record(deals["Phase II"])
    page.show()
    return page


@pytest.fixture
def deal(full, services):
    """The record as it is now."""
    return lambda: services.deals.get(full.record_id)


def type_in(editor, text):
    editor.setFocus()
    editor.selectAll()
    QTest.keyClicks(editor, text)
    QTest.keyClick(editor, Qt.Key.Key_Return)


def choose(combo, value):
    combo.setCurrentIndex(combo.findData(value))
    combo.activated.emit(combo.currentIndex())


def rows(section):
    return section.table.rows_model.rows


def statements(section):
    return {one.text: one.is_met for one in section.findChildren(Statement) if not one.isHidden()}


def gate_field(section, name):
    """The field in the gate's card that is called so."""
    return next(
        one
        for one in section.findChildren(QLineEdit)
        if name in (one.accessibleName(), one.placeholderText()) and one.isVisible()
    )


def test_the_head_tells_what_it_is_worth_and_both_clocks(full):
    assert full.head.name.text() == "Phase II"
    assert full.head.customer.text() == "Ninggang Port"
    assert "in this stage" in full.head.figures.text()
    assert "last contact" in full.head.figures.text() or "no contact" in full.head.figures.text()
    assert full.head.tags.tags[0].text == "Needs"


def test_every_field_is_one_step_back(full, deal, services):
    form = full.cards.needs.form
    type_in(form.editor("rival"), "Nordwind")
    type_in(form.editor("budget_cents"), "800k")
    assert (deal().rival, deal().budget_cents) == ("Nordwind", 800_000_00)
    services.history.undo()
    assert deal().budget_cents is None
    assert form.editor("budget_cents").value() is None


def test_another_stage_is_left_to_the_host_and_its_gates(full, qtbot, deal):
    with qtbot.waitSignal(full.stage_chosen) as asked:
        choose(full.cards.facts.form.editor("stage"), "COMMIT")
    assert asked.args == [full.record_id, DealStage.COMMIT]
    assert deal().stage == "NEEDS"
    assert full.cards.facts.form.editor("stage").value() == "NEEDS"


def test_the_gate_says_what_is_missing_and_takes_it_there(full, deal, services):
    gates = full.cards.gates
    assert statements(gates) == {
        "A need is written down with the contact who has it": False,
        "The budget or the date is known": True,
        "Need and want are both filled in": False,
    }
    type_in(gate_field(gates, "Need"), "one view of all cranes")
    type_in(gate_field(gates, "Want"), "to be the first port")
    type_in(gate_field(gates, "Who has the need"), "Chen Wei")
    assert all(statements(gates).values())
    assert deal().need_contact_name == "Chen Wei"
    assert "3 of 3 met" in gates.heading.text()


def test_a_field_that_meets_two_items_is_asked_for_once(full):
    needs = [one for one in full.cards.gates.findChildren(QLineEdit) if one.accessibleName() == "Need"]
    assert len(needs) == 1


def test_what_the_book_cannot_know_is_confirmed_with_its_evidence(full, services, deals):
    services.deals.move_to_stage([full.record_id], DealStage.VALUE, TODAY)
    gates = full.cards.gates
    evidence = next(one for one in gates.findChildren(QLineEdit) if one.placeholderText() == "What shows it")
    type_in(evidence, "card of 18 Nov")
    check = services.deal_file.checks(full.record_id)[0]
    assert (check.item, check.evidence) == (GateItem.THREE_OF_FOUR, "card of 18 Nov")
    take_back = next(one for one in gates.findChildren(QPushButton) if one.text() == "Take back")
    QTest.mouseClick(take_back, Qt.MouseButton.LeftButton)
    assert services.deal_file.checks(full.record_id) == ()


@pytest.mark.parametrize("item", list(GateItem))
def test_every_gate_item_can_be_met_or_says_how(full, context, services, item, qtbot):
    state = next(one for one in services.gates.states(full.record_id, TODAY) if one.item is item)
    row = GateFields(context, lambda act: True).row(item, full.record_id, full, can_confirm=state.can_confirm)
    assert row.findChildren(QLineEdit) or row.findChildren(QPushButton) or row.text()


def test_a_visit_with_an_advance_is_noted_at_the_gate_with_its_evidence(full, context, services, deals):
    customer = services.deals.get(full.record_id).customer_id
    services.customers.save_contact(None, {"name": "Chen Wei", "customer_id": customer})
    row = GateFields(context, lambda act: act() is not None).row(
        GateItem.ADVANCE_HELD, full.record_id, full, can_confirm=False
    )
    outlooks = []

    def fill(form):
        outcome = form.parts.outcome
        assert outcome.picked is VisitOutcome.ADVANCE
        outlooks.append(outcome.outlook.text())
        outcome.editors["advance_action"].set_value("shows us crane 3")
        outcome.editors["advance_contact_id"].set_value(form.parts.contacts.add("Chen Wei"))
        outcome.editors["advance_on"].set_value(date.today() + timedelta(days=9))
        outlooks.append(outcome.outlook.text())
        form.save()

    QTimer.singleShot(0, lambda: fill(QApplication.activeModalWidget()))
    row.findChild(QPushButton).click()
    assert outlooks[0].startswith("Will count as Continuation")
    assert outlooks[1] == "Counts as Advance."
    (visit,) = rows(full.cards.visits)
    assert (visit.held_on, visit.outcome) == (date.today(), VisitOutcome.ADVANCE)
    states = {one.item: one.is_met for one in services.gates.states(full.record_id, date.today())}
    assert states[GateItem.ADVANCE_HELD]


def test_moving_on_asks_for_the_next_stage(full, qtbot):
    assert full.cards.gates.go_on.text() == "Move on to Value"
    with qtbot.waitSignal(full.stage_chosen) as asked:
        full.cards.gates.go_on.click()
    assert asked.args == [full.record_id, DealStage.VALUE]


def test_the_way_through_the_funnel_has_its_days_and_reasons(full, services):
    services.deals.move_to_stage([full.record_id], DealStage.COMMIT, TODAY, reason="the board has decided")
    stays = rows(full.cards.stages)
    assert [stay.stage for stay in stays] == [DealStage.NEEDS, DealStage.COMMIT]
    assert stays[-1].reason == "the board has decided"
    assert full.cards.stages._limit(stays[-1]).strip("▲ ").isdigit()


def test_a_push_is_in_the_ledger_and_gets_its_reason(full, deal, services):
    close = deal().expected_close
    later = (close + timedelta(days=62)).isoformat()
    type_in(full.cards.facts.form.editor("expected_close"), later)
    (slip,) = rows(full.cards.slips)
    assert (slip.from_on, slip.to_on.isoformat(), slip.reason) == (close, later, None)
    full.cards.slips.on_edited(slip, "reason", SlipReason.BUDGET.value)
    assert services.deal_file.slips(full.record_id)[0].reason is SlipReason.BUDGET
    assert rows(full.cards.slips)[0].reason is SlipReason.BUDGET
    assert "2 earlier pushes" in full.cards.slips.older.text()


def test_tasks_are_added_and_ticked(full, services):
    tasks = full.cards.tasks
    tasks.new.open()
    QTest.keyClicks(tasks.new.editors["title"], "Send the offer")
    QTest.keyClick(tasks.new.editors["title"], Qt.Key.Key_Return)
    assert [task.title for task in rows(tasks)] == ["Send the offer"]
    assert rows(tasks)[0].customer_id == services.deals.get(full.record_id).customer_id
    tasks.on_edited(rows(tasks)[0], "is_done", True)
    assert rows(tasks)[0].done_on is not None
    assert tasks.heading.text() == "Tasks"


class Opened(QObject):
    """Stands where the computer's own programs do."""

    def __init__(self):
        super().__init__()
        self.files = []

    @Slot(QUrl)
    def take(self, url):
        self.files.append(Path(url.toLocalFile()))


@pytest.fixture
def desktop():
    opened = Opened()
    QDesktopServices.setUrlHandler("file", opened, "take")
    yield opened
    QDesktopServices.unsetUrlHandler("file")


def drop(section, path):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    actions, button = Qt.DropAction.LinkAction | Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    section.dropEvent(QDropEvent(QPointF(5, 5), actions, data, button, Qt.KeyboardModifier.NoModifier))


def test_a_file_dropped_is_linked_and_opened(full, tmp_path, desktop):
    offer = tmp_path / "报价 v2.pdf"
    offer.write_bytes(b"%PDF")
    documents = full.cards.documents
    drop(documents, offer)
    drop(documents, offer)
    (document,) = rows(documents)
    assert (document.title, document.path) == ("报价 v2", str(offer))
    documents.open(document)
    assert desktop.files == [offer]


def test_a_file_that_is_gone_is_said_to_be(full, tmp_path, desktop):
    offer = tmp_path / "offer.pdf"
    offer.write_bytes(b"%PDF")
    documents = full.cards.documents
    documents.add([offer])
    offer.unlink()
    documents.open(rows(documents)[0])
    assert "offer.pdf is no longer in" in documents.remark.text()
    assert documents._file(rows(documents)[0]) == "missing: offer.pdf"
    assert desktop.files == []


def test_a_call_above_the_evidence_waits_for_its_reason(full, deal):
    forecast = full.cards.forecast
    choose(forecast.call, ForecastCategory.FC_COMMIT.value)
    assert deal().forecast_call is None
    assert "give the reason" in forecast.remark.text()
    type_in(forecast.reason, "letter of intent signed")
    assert (deal().forecast_call, deal().forecast_reason) == ("FC_COMMIT", "letter of intent signed")
    assert "Commit (forecast)" in forecast.result.text()


def test_the_page_and_the_forecast_agree_on_every_deal(full, services, context, deals):
    """The page says what a deal counts as; the forecast of the period says the same."""
    for deal_id in deals.values():
        record = services.deals.get(deal_id)
        if DealStage(record.stage) in (DealStage.LOST, DealStage.COLLECT, DealStage.CLOSED_PAID):
            continue
        view = services.forecast.view(scope_for(TODAY), record.expected_close or TODAY)
        line = next(one for one in view.deals if one.id == deal_id)
        full.show_record(deal_id)
        assert full.cards.forecast._by_evidence is line.evidence


def test_a_deal_that_has_ended_has_no_gate_and_no_forecast(full, services):
    services.deals.move_to_stage([full.record_id], DealStage.LOST, TODAY, rival="Nordwind")
    assert not full.cards.gates.go_on.isVisible()
    assert full.cards.gates.empty.isVisible()
    assert full.cards.forecast.empty.isVisible()
    assert full.cards.facts.loss.isVisible()


def test_it_leaves_when_the_deal_is_gone(full, services, qtbot):
    with qtbot.waitSignal(full.closed):
        services.deals.delete([full.record_id])
    with pytest.raises(RuleError):
        full.show_record(999)


def test_keys_lead_back_and_to_the_neighbours(full, qtbot):
    full.focus_first()
    with qtbot.waitSignal(full.closed):
        QTest.keyClick(full, Qt.Key.Key_Escape)
    full.activateWindow()
    with qtbot.waitSignal(full.next_asked):
        full.head.next.click()


def test_every_change_is_told(full, services):
    services.deals.save(full.record_id, {"contract_no": "C-17", "stage_since": TODAY - timedelta(days=3)}, TODAY)
    services.deals.save(full.record_id, {"stage_since": TODAY - timedelta(days=9)}, TODAY)
    told = full.cards.changes.list.accessibleName()
    assert "Contract no.: — → C-17" in told
    assert "In this stage since" in told


def test_in_chinese_without_customer(qtbot, context, services, deals, speak):
    speak("zh_CN")
    page = DealPage(context)
    qtbot.addWidget(page)
    page.set_scope(scope_for(TODAY))
    bare = services.deals.save(None, {"name": "无客户商机"}, TODAY)
    page.show_record(bare)
    page.show()
    assert page.head.customer.text() == "还没有客户"
    assert "阶段门" in page.cards.gates.heading.text()


def test_a_large_book_reads_the_gates_beside_the_window(full, context, services, qtbot):
    context.signals.numbers = SimpleNamespace(customers=100_000)
    services.deals.save(full.record_id, {"need": "one view", "want": "first port"}, TODAY)
    background.wait_for_all()
    qtbot.waitUntil(lambda: "2 of 3 met" in full.cards.gates.heading.text())


def test_a_deal_deleted_while_its_gates_are_read_is_no_error(full, context, services, qtbot):
    context.signals.numbers = SimpleNamespace(customers=100_000)
    services.deals.save(full.record_id, {"need": "one view"}, TODAY)
    with qtbot.waitSignal(full.closed):
        services.deals.delete([full.record_id])
    background.wait_for_all()
    qtbot.wait(1)
