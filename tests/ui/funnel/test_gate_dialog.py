"""What a deal lacks for the next stage is listed, filled in right there, or overridden with a reason that is kept."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from app.terms import DealStage, GateItem
from app.ui.funnel.gate_dialog import GateDialog
from app.ui.widgets.typed_edit import TextEdit

from .conftest import TODAY


@pytest.fixture
def ask(qtbot, context):
    def ask_(ids, stage):
        dialog = GateDialog(context, ids, stage, TODAY)
        qtbot.addWidget(dialog)
        dialog.show()
        return dialog

    return ask_


def said(dialog):
    return [label.text() for label in dialog.list.widget().findChildren(QLabel)]


def editor(dialog, name):
    return next(field for field in dialog.findChildren(TextEdit) if field.accessibleName() == name)


def settle():
    QApplication.processEvents()


def test_everything_that_is_missing_is_listed(ask, deals):
    dialog = ask([deals["Substation"]], DealStage.COLLECT)
    text = "\n".join(said(dialog))
    assert "Substation" in text
    assert text.count("○") == 3  # the amount is there


def test_without_a_reason_nothing_passes(ask, deals):
    dialog = ask([deals["Substation"]], DealStage.COLLECT)
    assert not dialog.move_all.isEnabled()
    QTest.keyClicks(dialog.reason, "signed on the phone")
    assert dialog.move_all.isEnabled()
    dialog.move_all.click()
    assert dialog.passage().ids == (deals["Substation"],)
    assert dialog.passage().reason == "signed on the phone"


def test_what_is_filled_in_is_in_the_book_and_off_the_list(ask, services, deals):
    dialog = ask([deals["Substation"]], DealStage.COLLECT)
    field = editor(dialog, "Contract no.")
    QTest.keyClicks(field, "K-77")
    QTest.keyClick(field, Qt.Key.Key_Return)
    settle()
    assert services.deals.get(deals["Substation"]).contract_no == "K-77"
    assert "\n".join(said(dialog)).count("○") == 2
    assert dialog.isVisible()


def test_rows_stay_in_place_while_one_fills_them_in(ask, deals):
    dialog = ask([deals["Substation"]], DealStage.COLLECT)
    QTest.keyClicks(editor(dialog, "Contract no."), "K-77")
    QTest.keyClick(editor(dialog, "Contract no."), Qt.Key.Key_Return)
    settle()
    assert "\n".join(said(dialog)).count("✓") == 1
    assert editor(dialog, "Contract no.").text() == "K-77"


def test_what_is_still_being_typed_counts_when_the_button_is_pressed(ask, services, deals):
    services.deals.save(deals["Substation"], {"terms": "60 days"}, TODAY)
    services.gates.confirm(deals["Substation"], [GateItem.CREDIT_OK], TODAY, "asked")
    dialog = ask([deals["Substation"]], DealStage.COLLECT)
    QTest.keyClicks(editor(dialog, "Contract no."), "K-77")
    dialog.move_all.click()
    assert services.deals.get(deals["Substation"]).contract_no == "K-77"
    assert dialog.passage().ids == (deals["Substation"],)


def test_when_nothing_is_missing_any_more_no_reason_is_asked(ask, services, deals):
    dialog = ask([deals["Substation"]], DealStage.COLLECT)
    services.deals.save(deals["Substation"], {"contract_no": "K-77", "terms": "60 days"}, TODAY)
    confirm = next(button for button in dialog.findChildren(QPushButton) if button.text() == "Confirm")
    confirm.click()
    settle()
    assert dialog.question.text() == "Everything is there."
    assert dialog.move_all.isEnabled()


def test_the_ready_ones_can_go_alone(ask, services, deals):
    services.deals.move_to_stage([deals["Campus Wi-Fi"]], DealStage.LOST, TODAY)
    dialog = ask([deals["Phase II"], deals["Campus Wi-Fi"]], DealStage.VALUE)
    assert dialog.ready.text() == "Move only the 1 that is ready"
    dialog.ready.click()
    assert dialog.passage().ids == (deals["Campus Wi-Fi"],)
    assert dialog.passage().reason is None


@pytest.mark.parametrize(
    ("stage", "words"), [(DealStage.TRUST, "Goes back from Needs to Trust."), (DealStage.COMMIT, "Skips Value.")]
)
def test_an_unusual_way_is_said(ask, deals, stage, words):
    assert words in said(ask([deals["Phase II"]], stage))


def test_of_many_deals_the_rest_is_counted(ask, services, deals):
    ids = [services.deals.save(None, {"name": f"Filler {n}", "stage": "NEEDS"}, TODAY) for n in range(14)]
    assert "and 2 more deals" in said(ask(ids, DealStage.VALUE))


def test_a_reason_is_kept_with_the_stage(page, services, deals):
    services.deals.move_to_stage([deals["Phase II"]], DealStage.VALUE, TODAY, reason="tender closes tomorrow")
    assert services.deal_file.stages(deals["Phase II"], TODAY).stays[-1].reason == "tender closes tomorrow"
