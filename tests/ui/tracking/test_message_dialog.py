"""The message checker: a text walked around for its reader, kept with the deal (R17)."""

import pytest

from app.terms import BrainStyle, WalkQuestion
from app.ui.tracking.message_dialog import MessageDialog
from tests.builders import TODAY

OF_A = (WalkQuestion.A_FACTS, WalkQuestion.A_FIGURES, WalkQuestion.A_LOGIC)
OTHERS = (WalkQuestion.B_ORDER, WalkQuestion.C_HELPFUL, WalkQuestion.D_FUTURE)


@pytest.fixture
def dialog(qtbot, context, services, ids):
    """For Chen, an analyst."""
    services.tracking.save_person(ids["Line 4"], ids["Chen"], {"brain_observed": "A"})
    dialog = MessageDialog(context, ids["Line 4"], ids["Chen"], TODAY)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def tick(dialog, questions):
    for question in questions:
        dialog.questions.boxes[question].setChecked(True)


def test_it_passes_with_three_for_the_reader_and_one_for_each_other(dialog):
    tick(dialog, (OF_A[0], *OTHERS))
    assert dialog.verdict.text() == "Not yet: 2 more in Brain A."
    assert dialog.questions.heads[BrainStyle.A].title() == "○ Brain A · Analyst: 1 of 3 needed"
    tick(dialog, OF_A)
    assert dialog.verdict.text().startswith("Passes")


def test_one_of_each_is_enough_for_a_reader_not_known(dialog):
    tick(dialog, (OF_A[0], *OTHERS))
    dialog.reader.setCurrentIndex(0)
    dialog.reader.activated.emit(0)
    assert dialog.verdict.text().startswith("Passes")
    assert dialog.reader_line.text() == "The reader's style is not known: one yes in each quadrant is enough."


def test_a_check_is_kept_once_and_undone_at_once(dialog, services, ids):
    tick(dialog, OF_A)
    assert dialog.save()
    assert dialog.save()
    (kept,) = services.messages.checks(ids["Line 4"])
    assert (kept.contact_id, kept.ticks, kept.checked_on) == (ids["Chen"], frozenset(OF_A), TODAY)
    services.history.undo()
    assert services.messages.checks(ids["Line 4"]) == ()


def test_what_is_ticked_is_kept_when_the_dialog_is_closed(dialog, services, ids):
    tick(dialog, OTHERS)
    dialog.close_button.click()
    assert len(services.messages.checks(ids["Line 4"])) == 1


def test_an_untouched_one_is_not_kept(dialog, services, ids):
    dialog.close_button.click()
    assert services.messages.checks(ids["Line 4"]) == ()


def test_a_title_is_needed(dialog, services, ids):
    dialog.title.set_value(None)
    tick(dialog, OTHERS)
    dialog.close_button.click()
    assert dialog.isVisible()
    assert dialog.error.text() != ""
    assert services.messages.checks(ids["Line 4"]) == ()


def test_past_checks_are_listed_and_opened(dialog, services, ids):
    tick(dialog, OF_A)
    dialog.title.set_value("Offer letter")
    dialog.save()
    dialog.new.click()
    assert dialog.questions.ticks() == frozenset()
    assert dialog.past_head.text() == "1 check of this deal"
    assert dialog.past.item(0).text() == "○ Offer letter\n    2026-11-22 · Chen Li"
    dialog.past.setCurrentRow(0)
    assert dialog.questions.ticks() == frozenset(OF_A)
    dialog.delete.click()
    assert services.messages.checks(ids["Line 4"]) == ()
    assert dialog.past.count() == 0


def test_the_reader_of_an_old_check_may_have_left_the_deal(dialog, services, ids):
    services.messages.save(
        None, {"deal_id": ids["Line 4"], "contact_id": ids["Wu"], "title": "Old", "checked_on": TODAY}, OTHERS
    )
    dialog.new.click()
    dialog._list_past()
    dialog.past.setCurrentRow(0)
    assert dialog.reader.currentText() == "Wu Min"
