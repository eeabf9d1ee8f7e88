"""The dialog that asks for a contact: what it holds, whom it can report to, what it refuses."""

from datetime import date

import pytest
from PySide6.QtWidgets import QDialogButtonBox

from app.services.lookups import NamedItem
from app.ui.portfolio.customer.contact_dialog import ContactDialog

SAVE = QDialogButtonBox.StandardButton.Save


@pytest.fixture
def open_dialog(qtbot):
    def open_(values, colleagues=()):
        dialog = ContactDialog(values, None, colleagues)
        qtbot.addWidget(dialog)
        dialog.show()
        return dialog

    return open_


def edit(dialog, field):
    return dialog.findChild(object, field)


def save(dialog):
    dialog.findChild(QDialogButtonBox).button(SAVE).click()


def test_what_it_was_given_comes_back_unchanged(open_dialog):
    values = dict.fromkeys(ContactDialog.FIELDS)
    values |= {
        "name": "Chen Li",
        "level": "MIDDLE",
        "coverage": "BRIEF",
        "reports_to_id": 7,
        "left_on": date(2026, 11, 1),
    }
    dialog = open_dialog(values, [NamedItem(7, "Zhou Wei")])
    save(dialog)
    assert dialog.values() == values
    assert not dialog.isVisible()


def test_typed_without_enter_counts_and_blank_is_none(open_dialog):
    dialog = open_dialog({"name": "Chen Li", "title": "Buyer"})
    for field, text in (("title", ""), ("department", " IT "), ("in_post_since", "2024-03-01")):
        edit(dialog, field).setText(text)
        edit(dialog, field).setModified(True)
    found = dialog.values()
    assert (found["title"], found["department"], found["in_post_since"]) == (None, "IT", date(2024, 3, 1))


def test_a_day_that_cannot_be_read_keeps_it_open(open_dialog):
    dialog = open_dialog({"name": "Chen Li"})
    edit(dialog, "left_on").setText("soon")
    edit(dialog, "left_on").setModified(True)
    save(dialog)
    assert dialog.isVisible()
    assert dialog.remark.text() == "This cannot be read."


def test_a_name_is_needed(open_dialog):
    dialog = open_dialog({})
    button = dialog.findChild(QDialogButtonBox).button(SAVE)
    assert not button.isEnabled()
    edit(dialog, "name").setText("Chen Li")
    assert button.isEnabled()
