"""The dialog of a new deal: what it asks for, and that cancelling it leaves no trace."""

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.terms import DealStage
from app.ui.funnel.new_deal_dialog import NewDealDialog


def enter(editor, text):
    """Typed as a whole and committed with Enter."""
    editor.setText(text)
    editor.setModified(True)
    QTest.keyClick(editor, Qt.Key.Key_Return)


def type_new_deal(dialog):
    """A deal of a customer and a rep that the book does not have."""
    enter(dialog.editors["name"], "Line 5")
    customer, owner = dialog.editors["customer_id"], dialog.editors["owner_id"]
    customer.setText("Taihu Hospital")
    customer.offer()
    customer.choose(0)
    enter(owner.lineEdit(), "Chen Bo")


def in_dialog(act, end):
    """Open the dialog by `act`, fill it in, and leave it by its method `end`."""

    def fill():
        dialog = QApplication.activeModalWidget()
        type_new_deal(dialog)
        getattr(dialog, end)()

    QTimer.singleShot(0, fill)
    act()


@pytest.fixture
def dialog(qtbot, context, deals):
    dialog = NewDealDialog(context, DealStage.VALUE)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def test_a_new_deal_needs_a_name(dialog):
    dialog.accept()
    assert dialog.isVisible()
    enter(dialog.editors["name"], "Line 5")
    dialog.accept()
    assert not dialog.isVisible()
    assert dialog.deal().fields == {"name": "Line 5", "stage": "VALUE"}


def test_tab_goes_through_the_fields_as_they_stand(dialog):
    for field, after in zip(dialog.editors, list(dialog.editors)[1:], strict=False):
        dialog.editors[field].setFocus()
        QTest.keyClick(dialog.editors[field], Qt.Key.Key_Tab)
        assert dialog.focusWidget() is dialog.editors[after], field


def test_cancelling_adds_neither_the_customer_nor_the_rep(page, services):
    before = services.history.next_undo
    in_dialog(page.actions_.add, "reject")
    assert services.history.next_undo == before
    assert services.lookups.customers("Taihu Hospital") == []
    assert [rep.name for rep in services.lookups.reps()] == ["Zhao Min"]


def test_saving_adds_them_with_the_deal(page, services):
    in_dialog(page.actions_.add, "accept")
    record = services.deals.get(page.panel.deal_id)
    assert (record.name, record.customer_name, record.owner_name) == ("Line 5", "Taihu Hospital", "Chen Bo")
    assert page.panel.title.text() == "Taihu Hospital"


def test_a_new_name_that_was_replaced_again_is_not_added(dialog, services):
    type_new_deal(dialog)
    enter(dialog.editors["owner_id"].lineEdit(), "Li Wei")
    dialog.editors["customer_id"].set_value(None)
    deal = dialog.deal()
    added = []
    settled = deal.names.settle(deal.fields, lambda field, name: added.append((field, name)) or 77)
    assert added == [("owner_id", "Li Wei")]
    assert settled == {"name": "Line 5", "stage": "VALUE", "owner_id": 77}
